#include "CBuild.h"

extern const char docket_commit __attribute__((weak));

// In memory, since an address of 50 bits has no place in an instruction.
static const char *const volatile address = &docket_commit;

uint64_t cbuild_commit(void) { return (uint64_t)(uintptr_t)address; }
