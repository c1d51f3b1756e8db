// libutf8proc (libutf8proc-dev): the display width of a character, utf8proc_charwidth.
#include <utf8proc.h>
