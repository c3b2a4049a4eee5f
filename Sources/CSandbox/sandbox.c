#define _GNU_SOURCE
#include "CSandbox.h"
#include "filter.h"
#include "landlock.h"

#include <sys/prctl.h>

struct sandbox_report sandbox_enter(const char *const *readable, size_t count) {
  struct sandbox_report report = {0};
  // No program that we could start would have more rights than we; the two others demand it.
  report.no_new_privileges = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  if (!report.no_new_privileges) return report;
  report.landlock = landlock_enter(readable, count);
  report.call_filter = filter_install();
  return report;
}

struct sandbox_report sandbox_available(void) {
  return (struct sandbox_report){
    .no_new_privileges = prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) >= 0,
    .landlock = landlock_version(),
    .call_filter = filter_is_available(),
  };
}

bool sandbox_is_sanitized(void) {
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
  return true;
#endif
#endif
  return false;
}
