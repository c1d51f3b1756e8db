#pragma once
#include <stdint.h>

/// The commit the program was built from: its first twelve hexadecimal digits, above them a bit that is
/// set where it is known (48) and one where files were changed since (49); 0 where it is not known.
///
/// `make build` gives it to the linker as the address of a symbol, so that another commit is another
/// link and nothing is compiled again.
uint64_t cbuild_commit(void);
