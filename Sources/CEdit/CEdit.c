#define _GNU_SOURCE
#include "CEdit.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

int tgetent(char *buffer, const char *name);  // of libtinfo; its header defines too much

static EditLine *editor;
static History *history_list;
static void *owner;
static cedit_completer completer;
static cedit_joiner joiner;
static const char *prompt_text = "";

static struct termios saved_modes;
static volatile sig_atomic_t modes_are_saved;
static sigset_t outside_mask;  // the signals blocked while no key is waited for, as they were before
static int has_signals;        // whether that mask is known: an editor was opened
static volatile sig_atomic_t got_interrupt, got_resize, got_continue, got_stop;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static void say(const char *text, size_t length) {
  if (write(STDOUT_FILENO, text, length) < 0) return;  // nothing better can be done about a terminal
}

// ---- Signals ------------------------------------------------------------------------------------

static void note(int number) {
  if (number == SIGINT) got_interrupt = 1;
  if (number == SIGWINCH) got_resize = 1;
  if (number == SIGCONT) got_continue = 1;
  if (number == SIGTSTP) got_stop = 1;
}

static void restore_modes(void) {
  if (!modes_are_saved) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}

// A fatal signal must not leave a terminal that echoes nothing: gives it back, then dies of the same.
static void die(int number) {
  restore_modes();
  if (editor != NULL) say(paste_off, sizeof paste_off - 1);
  signal(number, SIG_DFL);
  raise(number);
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;  // without SA_RESTART: a signal must end the wait for a key
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void take_signals(void) {
  static const int fatal[] = {SIGHUP, SIGTERM, SIGQUIT, SIGABRT, SIGBUS,
                              SIGFPE, SIGILL,  SIGSEGV, SIGTRAP};
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) handle(fatal[i], die);
  handle(SIGINT, note);
  handle(SIGWINCH, note);
  handle(SIGCONT, note);
  handle(SIGTSTP, note);
  // Blocked except in ppoll(2), so that none slips in between a look at its flag and the wait.
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, SIGINT);
  sigaddset(&ours, SIGWINCH);
  sigaddset(&ours, SIGCONT);
  sigaddset(&ours, SIGTSTP);
  sigprocmask(SIG_BLOCK, &ours, &outside_mask);
  has_signals = 1;
  sigdelset(&outside_mask, SIGINT);  // even if whoever started the program had them blocked
  sigdelset(&outside_mask, SIGWINCH);
  sigdelset(&outside_mask, SIGCONT);
  sigdelset(&outside_mask, SIGTSTP);
}

// ^Z: gives the terminal back as it was, and stops; goes on when the shell says so.
static void stop(void) {
  got_stop = 0;
  if (editor != NULL) {
    el_set(editor, EL_PREP_TERM, 0);
    say(paste_off, sizeof paste_off - 1);
  }
  restore_modes();
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &only, NULL);  // stopped here
  sigprocmask(SIG_BLOCK, &only, NULL);
  handle(SIGTSTP, note);
  got_continue = 1;
}

// ---- Keys ---------------------------------------------------------------------------------------

// Waits for input; 0 on a signal that ends the line.
static int wait_for_input(void) {
  for (;;) {
    if (got_interrupt) return 0;
    if (got_stop) stop();
    if (editor != NULL && got_resize) {
      got_resize = 0;
      el_resize(editor);
      el_set(editor, EL_REFRESH);
    }
    if (editor != NULL && got_continue) {  // back from ^Z: the shell had the terminal meanwhile
      got_continue = 0;
      el_set(editor, EL_PREP_TERM, 0);
      el_set(editor, EL_PREP_TERM, 1);
      say(paste_on, sizeof paste_on - 1);
      el_set(editor, EL_REFRESH);
    }
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (ppoll(&input, 1, NULL, &outside_mask) > 0) return 1;
    if (errno != EINTR) return 1;  // read(2) will say what is wrong
  }
}

// Gives libedit one character; bytes that are not UTF-8 are passed over.
static int read_key(EditLine *el, wchar_t *key) {
  (void)el;
  mbstate_t state = {0};
  for (;;) {
    if (!wait_for_input()) {
      errno = EINTR;
      return -1;
    }
    char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) return (int)count;
    size_t used = mbrtowc(key, &byte, 1, &state);
    if (used == (size_t)-1) {  // the end of a broken sequence may be a character of its own
      memset(&state, 0, sizeof state);
      used = mbrtowc(key, &byte, 1, &state);
    }
    if (used == (size_t)-1) memset(&state, 0, sizeof state);
    if (used <= 1) return 1;
  }
}

static unsigned char complete(EditLine *el, int key) {
  (void)key;
  const LineInfo *info = el_line(el);
  cedit_completion found = completer(owner, info->buffer, (size_t)(info->cursor - info->buffer));
  unsigned char code = CC_ERROR;
  if (found.list != NULL) {
    fprintf(stdout, "\n%s", found.list);
    fflush(stdout);
    code = CC_REDISPLAY;
  } else if (found.insert != NULL && found.insert[0] != '\0') {
    code = el_insertstr(el, found.insert) == 0 ? CC_REFRESH : CC_ERROR;
  }
  free(found.insert);
  free(found.list);
  return code;
}

// Bracketed paste: everything up to ESC [ 201 ~ goes into the line and nothing of it is run.
static unsigned char paste(EditLine *el, int key) {
  (void)key;
  static const char end[] = "\033[201~";
  const size_t end_length = sizeof end - 1;
  char *text = NULL;
  size_t length = 0, room = 0;
  for (;;) {
    wchar_t character;
    if (el_wgetc(el, &character) != 1) break;
    if (length + MB_LEN_MAX + 1 > room) {
      room = room * 2 + 4096;
      char *larger = realloc(text, room);
      if (larger == NULL) break;
      text = larger;
    }
    mbstate_t state = {0};
    size_t used = wcrtomb(text + length, character, &state);
    if (used == (size_t)-1) continue;
    length += used;
    if (length >= end_length && memcmp(text + length - end_length, end, end_length) == 0) {
      length -= end_length;
      break;
    }
  }
  if (text == NULL) return CC_ERROR;
  text[length] = '\0';
  const LineInfo *info = el_line(el);
  char *joined = joiner(owner, info->buffer, (size_t)(info->cursor - info->buffer), text);
  free(text);
  if (joined == NULL) return CC_ERROR;
  int refused = el_insertstr(el, joined);
  free(joined);
  return refused == 0 ? CC_REFRESH : CC_ERROR;
}

// ---- The editor ---------------------------------------------------------------------------------

static char *prompt(EditLine *el) {
  (void)el;
  return (char *)prompt_text;
}

// Without a UTF-8 locale libedit drops what is not ASCII. Characters only: no other category.
static void use_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
}

static void bind_keys(void) {
  static const char *const keys[][2] = {
      {"\\e[3~", "ed-delete-next-char"}, {"\\e[1~", "ed-move-to-beg"}, {"\\e[H", "ed-move-to-beg"},
      {"\\e[4~", "ed-move-to-end"},      {"\\e[F", "ed-move-to-end"},  {"\\e[1;5C", "em-next-word"},
      {"\\e[1;5D", "ed-prev-word"},      {"^W", "ed-delete-prev-word"}, {"^R", "em-inc-search-prev"},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    el_set(editor, EL_BIND, keys[i][0], keys[i][1], NULL);
  // Wide, since libedit copies narrow names and never frees them.
  el_wset(editor, EL_ADDFN, L"docket-complete", L"complete the word", complete);
  el_set(editor, EL_BIND, "^I", "docket-complete", NULL);
  el_wset(editor, EL_ADDFN, L"docket-paste", L"paste without running", paste);
  el_set(editor, EL_BIND, "\\e[200~", "docket-paste", NULL);
}

// Whether the terminal can move its cursor; libedit would complain of one that cannot.
static int can_edit(void) {
  const char *kind = getenv("TERM");
  if (kind == NULL || *kind == '\0' || strcmp(kind, "dumb") == 0) return 0;
  return isatty(STDOUT_FILENO) && tgetent(NULL, kind) == 1;
}

void cedit_open(void *context, cedit_completer complete_with, cedit_joiner join_with) {
  owner = context;
  completer = complete_with;
  joiner = join_with;
  modes_are_saved = tcgetattr(STDIN_FILENO, &saved_modes) == 0;
  take_signals();
  atexit(restore_modes);
  use_utf8();
  if (!can_edit() || (editor = el_init("docket", stdin, stdout, stderr)) == NULL) return;
  history_list = history_init();
  HistEvent event;
  if (history_list != NULL) {
    history(history_list, &event, H_SETSIZE, 2000);  // the size is 0 at the start
    history(history_list, &event, H_SETUNIQUE, 1);
    el_set(editor, EL_HIST, history, history_list);
  }
  el_set(editor, EL_PROMPT, prompt);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_SIGNAL, 0);  // its own handler signals the whole process group again
  el_wset(editor, EL_GETCFN, read_key);
  bind_keys();
}

void cedit_close(void) {
  if (history_list != NULL) history_end(history_list);
  if (editor != NULL) el_end(editor);
  history_list = NULL;
  editor = NULL;
  restore_modes();
}

static cedit_outcome edit(const char **line, size_t *length) {
  int count = 0;
  say(paste_on, sizeof paste_on - 1);
  // libedit would show the prompt first: a key typed in between met a terminal that still edits lines.
  el_set(editor, EL_PREP_TERM, 1);
  const char *read = el_gets(editor, &count);
  say(paste_off, sizeof paste_off - 1);
  if (read == NULL && got_interrupt) {
    say("^C\n", 3);
    el_reset(editor);
    return CEDIT_INTERRUPTED;
  }
  if (read == NULL) return CEDIT_END;
  *line = read;
  *length = (size_t)count;
  return CEDIT_LINE;
}

static cedit_outcome read_plainly(const char **line, size_t *length) {
  static char *buffer;
  static size_t room;
  size_t used = 0;
  if (write(STDERR_FILENO, prompt_text, strlen(prompt_text)) < 0) return CEDIT_END;
  do {
    if (used == room) {
      char *larger = realloc(buffer, room * 2 + 256);
      if (larger == NULL) return CEDIT_END;
      buffer = larger;
      room = room * 2 + 256;
    }
    if (!wait_for_input())
      return write(STDERR_FILENO, "\n", 1) < 0 ? CEDIT_END : CEDIT_INTERRUPTED;
    ssize_t count = read(STDIN_FILENO, buffer + used, 1);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) break;
    used++;
  } while (used == 0 || buffer[used - 1] != '\n');
  if (used == 0) return CEDIT_END;
  *line = buffer;
  *length = used;
  return CEDIT_LINE;
}

cedit_outcome cedit_read(const char *text, const char **line, size_t *length) {
  prompt_text = text;
  *line = NULL;
  *length = 0;
  got_interrupt = 0;
  cedit_outcome outcome = editor != NULL ? edit(line, length) : read_plainly(line, length);
  while (*length > 0 && ((*line)[*length - 1] == '\n' || (*line)[*length - 1] == '\r')) --*length;
  return outcome;
}

void cedit_remember(const char *line) {
  HistEvent event;
  if (history_list != NULL) history(history_list, &event, H_ENTER, line);
}

int cedit_wait(int milliseconds) {
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  got_interrupt = 0;
  ppoll(NULL, 0, &time, has_signals ? &outside_mask : NULL);
  if (got_stop) stop();
  return got_interrupt;
}
