#define _GNU_SOURCE
#include "CEdit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

// Starts the pager with its input at `input`; the signals that are ours to keep are none of its.
static pid_t start(const char *command, int input) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGINT);
  sigaddset(&defaults, SIGQUIT);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGXFSZ);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  char *arguments[] = {"sh", "-c", (char *)command, NULL};
  pid_t pager = -1;
  if (posix_spawn(&pager, "/bin/sh", &actions, &attributes, arguments, environ) != 0) pager = -1;
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return pager;
}

int cedit_page(const char *command, const char *text, size_t length) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  // ^C is the pager's, and it may be quit before it has read everything.
  static const int ours[] = {SIGINT, SIGQUIT, SIGPIPE, SIGTSTP};
  enum { count_of_ours = sizeof ours / sizeof *ours };
  struct sigaction ignore = {0}, before[count_of_ours];
  for (int i = 0; i < count_of_ours; i++) {
    ignore.sa_handler = ours[i] == SIGTSTP ? SIG_DFL : SIG_IGN;  // ^Z stops us beside the pager
    sigaction(ours[i], &ignore, &before[i]);
  }
  sigset_t stops, mask;
  sigemptyset(&stops);
  sigaddset(&stops, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stops, &mask);
  setenv("LESS", "FRX", 0);
  pid_t pager = start(command, ends[0]);
  close(ends[0]);
  for (size_t sent = 0; pager > 0 && sent < length;) {
    ssize_t count = write(ends[1], text + sent, length - sent);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) break;
    sent += (size_t)count;
  }
  close(ends[1]);
  int status = -1;
  while (pager > 0) {
    if (waitpid(pager, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    if (!WIFSTOPPED(status)) break;
    // ^Z stops us, too. A pager that tidies up first may come to stop only when we go on again.
    if (WSTOPSIG(status) == SIGTSTP) kill(pager, SIGCONT);
  }
  sigprocmask(SIG_SETMASK, &mask, NULL);
  for (int i = 0; i < count_of_ours; i++) sigaction(ours[i], &before[i], NULL);
  return pager > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
