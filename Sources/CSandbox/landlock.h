#pragma once
#include <stddef.h>

/// 0 where the kernel has no Landlock.
int landlock_version(void);

/// Keeps this process to reading beneath the paths; the version in force, 0 where it could not be done.
int landlock_enter(const char *const *readable, size_t count);
