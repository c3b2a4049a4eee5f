// Landlock by its system calls: Debian 12's headers know only its first two versions, and glibc has no functions for it.
// Numbers: Documentation/userspace-api/landlock.rst of Linux.
#define _GNU_SOURCE
#include "landlock.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The same on every architecture.
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { ASK_FOR_VERSION = 1, PATH_BENEATH = 1 };
enum { READ_FILE = 1 << 2, READ_FOLDER = 1 << 3 };

struct ruleset {
  uint64_t files;   // since version 1
  uint64_t network; // since 4
  uint64_t scope;   // since 6
};

struct path_rule {
  uint64_t allowed;
  int32_t parent;
} __attribute__((packed));

/// Every right of the file system that the version knows: what is named here is forbidden but where a rule allows it.
static uint64_t files_known(int version) {
  if (version >= 5) return (1 << 16) - 1; // ioctl on devices
  if (version >= 3) return (1 << 15) - 1; // truncating
  if (version == 2) return (1 << 14) - 1; // linking and renaming between folders
  return (1 << 13) - 1;
}

int landlock_version(void) {
  long version = syscall(CREATE_RULESET, NULL, 0, ASK_FOR_VERSION);
  return version > 0 ? (int)version : 0;
}

static void allow_reading(int rules, const char *path) {
  struct path_rule rule = {.allowed = READ_FILE, .parent = open(path, O_PATH | O_CLOEXEC)};
  if (rule.parent < 0) return;
  struct stat about;
  if (fstat(rule.parent, &about) == 0) {
    if (S_ISDIR(about.st_mode)) rule.allowed |= READ_FOLDER;
    syscall(ADD_RULE, rules, PATH_BENEATH, &rule, 0);
  }
  close(rule.parent);
}

int landlock_enter(const char *const *readable, size_t count) {
  int version = landlock_version();
  if (version == 0) return 0;
  struct ruleset ruleset = {
    .files = files_known(version),
    .network = version >= 4 ? 3 : 0, // bind and connect
    .scope = version >= 6 ? 3 : 0,   // abstract sockets and signals of others
  };
  size_t size = version >= 6 ? sizeof ruleset : version >= 4 ? 16 : 8;
  int rules = (int)syscall(CREATE_RULESET, &ruleset, size, 0);
  if (rules < 0) return 0;
  for (size_t index = 0; index < count; index++) allow_reading(rules, readable[index]);
  int entered = syscall(RESTRICT_SELF, rules, 0) == 0 ? version : 0;
  close(rules);
  return entered;
}
