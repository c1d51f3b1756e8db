// libedit (libedit-dev, 3.1-20221030) behind functions of fixed arity: nothing else in the program
// touches libedit, the terminal's modes or the signals that belong to them.
#ifndef CEDIT_H
#define CEDIT_H

#include <stddef.h>

// What Tab comes to. Either text may be NULL; both are freed with free(3).
typedef struct {
  char *_Nullable insert;  // put into the line at the cursor
  char *_Nullable list;    // shown below it
} cedit_completion;

// The owner's half: `context` is handed back as it is, `line` is the line up to the cursor and is not
// ended by NUL.
typedef cedit_completion (*cedit_completer)(
    void *_Nonnull context, const char *_Nonnull line, size_t length);

// What a paste becomes in the one line being edited; freed with free(3).
typedef char *_Nullable (*cedit_joiner)(
    void *_Nonnull context, const char *_Nonnull line, size_t length, const char *_Nonnull pasted);

typedef enum { CEDIT_LINE, CEDIT_END, CEDIT_INTERRUPTED } cedit_outcome;

// Takes over the terminal and its signals; only one editor may be open. Where the terminal cannot
// move its cursor, lines are read as they come, and the prompt goes to standard error.
void cedit_open(void *_Nonnull context, cedit_completer _Nonnull, cedit_joiner _Nonnull);

// Gives the terminal back.
void cedit_close(void);

// Reads a line, without its newline. The line is valid until the next call and may hold NUL bytes
// where libedit damaged it.
cedit_outcome cedit_read(
    const char *_Nonnull prompt, const char *_Nullable *_Nonnull line, size_t *_Nonnull length);

// Adds an entry to what the arrow keys and ^R find.
void cedit_remember(const char *_Nonnull line);

// Waits for some time; 1 if ^C came meanwhile. Without an open editor ^C does what it does.
int cedit_wait(int milliseconds);

// Gives a text to a pager that sh(1) starts, and waits for its end. Its exit status, 127 if there is
// no such program, -1 if it could not be started or a signal ended it. LESS is FRX if it is unset.
int cedit_page(const char *_Nonnull command, const char *_Nonnull text, size_t length);

#endif
