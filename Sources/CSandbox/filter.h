#pragma once
#include <stdbool.h>

bool filter_is_available(void);

/// Filters the system calls of all threads of this process. False where the kernel has no filters.
bool filter_install(void);
