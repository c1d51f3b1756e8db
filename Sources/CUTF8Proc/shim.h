// libutf8proc (libutf8proc-dev): the display width of a character, utf8proc_charwidth, and the
// folding of case, utf8proc_decompose.
#include <utf8proc.h>
