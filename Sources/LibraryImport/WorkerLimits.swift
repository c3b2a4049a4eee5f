import CSandbox
import Foundation

/// What a worker allows itself of the machine, so that no document takes more.
enum WorkerLimits {
  /// Keeps a decompression bomb from taking the machine's memory, a crash from leaving a core file, and anything from
  /// writing into a file. `memory` is in MiB.
  static func set(memory: Int) {
    // A sanitizer reserves more address space than any machine has memory.
    if !sandbox_is_sanitized() { limit(RLIMIT_AS, rlim_t(memory) << 20) }
    limit(RLIMIT_CORE, 0)
    limit(RLIMIT_FSIZE, 0)
    limit(RLIMIT_NOFILE, 256)
    keep_freed_memory()
  }

  /// From now on so many seconds of processor time; beyond them SIGXCPU ends the process.
  static func allow(processorSeconds seconds: Int) {
    var used = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &used)
    let spent = used.ru_utime.tv_sec + used.ru_stime.tv_sec
    var time = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &time)
    time.rlim_cur = min(rlim_t(spent + seconds + 1), time.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &time)
  }

  private static func limit(_ resource: __rlimit_resource, _ value: rlim_t) {
    var now = rlimit()
    let resource = __rlimit_resource_t(resource.rawValue)
    getrlimit(resource, &now)
    let value = min(value, now.rlim_max)
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    setrlimit(resource, &limit)
  }
}
