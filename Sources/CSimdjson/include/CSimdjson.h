// One JSON text (RFC 8259) as a flat array of nodes, through simdjson's on-demand parser.
#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum __attribute__((enum_extensibility(closed))) csimdjson_kind {
  CSIMDJSON_NULL,
  CSIMDJSON_TRUE,
  CSIMDJSON_FALSE,
  CSIMDJSON_NUMBER,
  CSIMDJSON_STRING,
  CSIMDJSON_ARRAY,
  CSIMDJSON_OBJECT,
} csimdjson_kind;

typedef enum __attribute__((enum_extensibility(closed))) csimdjson_fault {
  CSIMDJSON_FINE,
  CSIMDJSON_EMPTY,
  CSIMDJSON_NOT_UTF8,
  // A control character stands raw in a string.
  CSIMDJSON_CONTROL_CHARACTER,
  CSIMDJSON_UNFINISHED_STRING,
  // An escape that is none, or half of a surrogate pair.
  CSIMDJSON_BAD_ESCAPE,
  CSIMDJSON_UNFINISHED,
  CSIMDJSON_UNEXPECTED,
  CSIMDJSON_BAD_NUMBER,
  CSIMDJSON_TOO_DEEP,
  CSIMDJSON_TRAILING,
  // Neither an object nor an array.
  CSIMDJSON_SCALAR,
  CSIMDJSON_MEMBER_TWICE,
  // More than simdjson or the memory can hold.
  CSIMDJSON_TOO_LONG,
} csimdjson_fault;

// A value. Those in an array or object follow it, in order, each with what is in it.
typedef struct csimdjson_node {
  csimdjson_kind kind;
  // Where it begins; of a member, where its name does.
  uint32_t offset;
  // How many values are directly in it.
  uint32_t count;
  // The name of a member, unescaped; NULL of anything else.
  const char *_Nullable name;
  size_t name_length;
  // A string, unescaped, or a number's digits as written.
  const char *_Nullable text;
  size_t text_length;
} csimdjson_node;

typedef struct csimdjson_result {
  csimdjson_fault fault;
  // Where the fault is, in bytes, as well as that can be known. Not known of NOT_UTF8.
  size_t offset;
  // The name that stands twice, of MEMBER_TWICE; valid until the next call.
  const char *_Nullable name;
  size_t name_length;
  // Valid, with all they point to, until the next call with this parser.
  const csimdjson_node *_Nullable nodes;
  size_t count;
} csimdjson_result;

typedef struct csimdjson_parser csimdjson_parser;

// NULL if there is no memory for it.
csimdjson_parser *_Nullable csimdjson_create(void);
void csimdjson_destroy(csimdjson_parser *_Nullable parser);

// Reads text[0..<length]; the bytes up to text[readable] may be looked at, and if there are enough of
// them nothing is copied. Without a parser there is no memory either: TOO_LONG.
csimdjson_result csimdjson_parse(
    csimdjson_parser *_Nullable parser, const uint8_t *_Nullable text, size_t length, size_t readable);

// A stretch of the text that was read; none where its length is 0.
typedef struct csimdjson_slice {
  uint32_t start;
  uint32_t length;
} csimdjson_slice;

// A line that is no plain event: one with an escape in what is compared with other texts, with a member
// docket does not know, with a correction of more than a date or a note, or with something wrong.
// docket's own reader is to look at it.
#define CSIMDJSON_ODD 0

// A line as far as it concerns all events at once. Of a plain one all members were looked at: each is
// known, stands once, and holds what it must; but dates, times and the item's name are only strings.
typedef struct csimdjson_line {
  uint64_t id[4];
  // The id of the event it is about, of rulings.
  uint64_t target[4];
  // Where the line begins, and its length without the newline.
  uint32_t offset;
  uint32_t length;
  csimdjson_slice item;
  csimdjson_slice on;
  csimdjson_slice source_date;
  csimdjson_slice publisher;
  csimdjson_slice recorded;
  // The stage; the kind of an opened item; the relation of a link.
  csimdjson_slice word;
  // The procedure of an opened item; the item a link leads to.
  csimdjson_slice other;
  // The day promised; the period of a measurement; the date that a correction sets.
  csimdjson_slice due;
  // The title of an opened item; who promised or reported.
  csimdjson_slice text;
  // CSIMDJSON_ODD, or the place of the event's kind, counted from 1: opened, entered, reported,
  // measured, promised, paused, resumed, linked, corroborated, corrected, retracted.
  uint8_t kind;
} csimdjson_line;

typedef struct csimdjson_lines csimdjson_lines;

// How many bytes behind a text must be readable.
#define CSIMDJSON_PADDING 64

// NULL if there is no memory for it.
csimdjson_lines *_Nullable csimdjson_lines_create(void);
void csimdjson_lines_destroy(csimdjson_lines *_Nullable lines);

// Reads a text of whole lines, each ended by a newline; CSIMDJSON_PADDING bytes behind it must be
// readable. Gives a csimdjson_line for each, valid until the next call; NULL if the memory runs out.
const csimdjson_line *_Nullable csimdjson_read_lines(
    csimdjson_lines *_Nullable lines, const uint8_t *_Nonnull text, size_t length,
    size_t *_Nonnull count);

#ifdef __cplusplus
}
#endif
#endif
