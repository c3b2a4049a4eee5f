// What Swift cannot say itself: variadic system calls, filters in the kernel's own language, control messages.
#ifndef PUBCAT_CSANDBOX_H
#define PUBCAT_CSANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct sandbox_report {
  bool no_new_privileges;
  int landlock; // version of the kernel's Landlock; 0 where there is none
  bool call_filter;
};

/// Gives up for ever what reading a document does not need. Of the file system only what lies beneath `readable` can be
/// opened, to be read; paths that do not exist are passed over. Each protection that the kernel lacks is left out.
struct sandbox_report sandbox_enter(const char *const *readable, size_t count);

/// What `sandbox_enter` would find, without entering.
struct sandbox_report sandbox_available(void);

/// Whether this program was built with a sanitizer, whose own memory no limit must cut.
bool sandbox_is_sanitized(void);

/// Keeps what this process frees for its next document: giving memory back to the system and asking for it again costs a
/// twentieth of the time of reading.
void keep_freed_memory(void);

/// Ends this process as soon as nobody holds the other end of its standard input, a socket or pipe, whatever it is doing.
/// By a signal and not by a thread that waits: in a process of one thread memory and counters cost no locks. False where
/// that cannot be had. Call it before `sandbox_enter`.
bool exit_when_input_ends(void);

/// Sends bytes through a socket, together with a duplicate of a descriptor. False where the other end is gone.
bool descriptor_send(int through, const void *bytes, size_t count, int descriptor);

/// Receives at most `limit` bytes; `descriptor` is -1 where none came along. 0 at the end, -1 on an error (`errno`).
ssize_t descriptor_receive(int through, void *bytes, size_t limit, int *descriptor);

#endif
