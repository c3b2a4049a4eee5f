// The filter of system calls. Three answers: what reading needs is allowed; what only an intruder wants (network, other
// programs, other processes) ends the process, so that its parent can tell; the rest fails as if the kernel did not know it
// or the file system were read-only, which libraries bear: fontconfig, for one, would like to write its cache.
#define _GNU_SOURCE
#include "filter.h"

#include <asm/ioctls.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define OURS AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OURS AUDIT_ARCH_AARCH64
#endif

#define FIRST_HALF(number) (offsetof(struct seccomp_data, args) + 8 * (number))
#define LOAD(offset) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset)
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, action)
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | (error))
/// Jumps over so many instructions where the loaded word is not, or has none of, `value`.
#define UNLESS(value, over) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, over)
#define UNLESS_ANY(bits, over) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, over)

#ifdef OURS

static const int allowed[] = {
  // What most calls are, first.
  SYS_read, SYS_pread64, SYS_write, SYS_futex, SYS_munmap, SYS_mremap, SYS_brk, SYS_madvise, SYS_close, SYS_fstat,
  SYS_lseek, SYS_readv, SYS_preadv, SYS_writev, SYS_recvmsg, SYS_ppoll, SYS_exit, SYS_exit_group,
  // Looking at files and folders; Landlock says at which.
  SYS_newfstatat, SYS_statx, SYS_faccessat, SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd, SYS_fstatfs,
  SYS_statfs, SYS_fadvise64, SYS_dup, SYS_dup3,
  // Time, threads, signals, itself.
  SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday, SYS_sched_yield,
  SYS_sched_getaffinity, SYS_set_robust_list, SYS_rseq, SYS_set_tid_address, SYS_rt_sigaction, SYS_rt_sigprocmask,
  SYS_rt_sigreturn, SYS_rt_sigtimedwait, SYS_sigaltstack, SYS_restart_syscall, SYS_getpid, SYS_gettid, SYS_getppid,
  SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getrandom, SYS_getrusage, SYS_times, SYS_uname, SYS_sysinfo,
  SYS_membarrier, SYS_eventfd2, SYS_pipe2, SYS_umask,
#ifdef __x86_64__
  SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_poll, SYS_dup2, SYS_arch_prctl, SYS_time, SYS_getrlimit,
  SYS_getdents,
#endif
};

static const int fatal[] = {
  SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_sendto, SYS_sendmsg,
  SYS_sendmmsg, SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill, SYS_tkill,
  SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_unshare, SYS_setns, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot,
  SYS_bpf, SYS_keyctl, SYS_add_key, SYS_request_key, SYS_perf_event_open, SYS_userfaultfd, SYS_init_module,
  SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_reboot, SYS_setuid, SYS_setgid, SYS_personality,
  425 /* io_uring_setup */, 424 /* pidfd_send_signal */, 438 /* pidfd_getfd */,
#ifdef __x86_64__
  SYS_fork, SYS_vfork,
#endif
};

/// Changes of the file system: refused as on a disk that may not be written.
static const int writing[] = {
  SYS_mkdirat, SYS_unlinkat, SYS_renameat, SYS_renameat2, SYS_linkat, SYS_symlinkat, SYS_mknodat, SYS_truncate,
  SYS_ftruncate, SYS_fallocate, SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr,
#ifdef __x86_64__
  SYS_mkdir, SYS_rmdir, SYS_unlink, SYS_rename, SYS_link, SYS_symlink, SYS_mknod, SYS_creat, SYS_chmod, SYS_chown,
  SYS_lchown, SYS_utime, SYS_utimes,
#endif
};

enum { LONGEST = 512 };

struct program {
  struct sock_filter steps[LONGEST];
  unsigned short count;
};

static void add(struct program *program, const struct sock_filter *steps, size_t count) {
  for (size_t index = 0; index < count && program->count < LONGEST; index++) program->steps[program->count++] = steps[index];
}

#define ADD(program, ...) \
  do { \
    const struct sock_filter steps[] = {__VA_ARGS__}; \
    add(program, steps, sizeof steps / sizeof *steps); \
  } while (0)

static void answer_all(struct program *program, const int *calls, size_t count, uint32_t action) {
  for (size_t index = 0; index < count; index++) ADD(program, UNLESS((uint32_t)calls[index], 1), ANSWER(action));
}

#define ANSWER_ALL(program, calls, action) answer_all(program, calls, sizeof calls / sizeof *calls, action)

/// Opening for anything but reading is refused; `flags` is the argument's number. The number of the call has to be
/// loaded again by nobody: each of these ends with an answer.
static void add_opening(struct program *program, int call, int flags) {
  const uint32_t for_writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
  ADD(program, UNLESS((uint32_t)call, 4), LOAD(FIRST_HALF(flags)), UNLESS_ANY(for_writing, 1), REFUSE(EACCES),
      ANSWER(SECCOMP_RET_ALLOW));
}

/// Memory that can be both written and run is refused.
static void add_mapping(struct program *program, int call) {
  ADD(program, UNLESS((uint32_t)call, 5), LOAD(FIRST_HALF(2)), BPF_STMT(BPF_ALU | BPF_AND | BPF_K, PROT_WRITE | PROT_EXEC),
      UNLESS(PROT_WRITE | PROT_EXEC, 1), REFUSE(EACCES), ANSWER(SECCOMP_RET_ALLOW));
}

/// A call that may be made on this very process, by its number in the argument, or on 0.
static void add_on_itself(struct program *program, int call, uint32_t otherwise) {
  ADD(program, UNLESS((uint32_t)call, 5), LOAD(FIRST_HALF(0)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)getpid(), 1, 0),
      UNLESS(0, 1), ANSWER(SECCOMP_RET_ALLOW), ANSWER(otherwise));
}

/// A call that may be made where one of its arguments has one of some values.
static void add_chosen(struct program *program, int call, int argument, const uint32_t *values, size_t count, int error) {
  ADD(program, UNLESS((uint32_t)call, (uint8_t)(2 * count + 2)), LOAD(FIRST_HALF(argument)));
  for (size_t index = 0; index < count; index++) ADD(program, UNLESS(values[index], 1), ANSWER(SECCOMP_RET_ALLOW));
  ADD(program, REFUSE(error));
}

static void write_program(struct program *program) {
  ADD(program, LOAD(offsetof(struct seccomp_data, arch)), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OURS, 1, 0),
      ANSWER(SECCOMP_RET_KILL_PROCESS), LOAD(offsetof(struct seccomp_data, nr)));
#ifdef __x86_64__
  // The calls of the x32 mode, under numbers of their own.
  ADD(program, BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), ANSWER(SECCOMP_RET_KILL_PROCESS));
#endif
  ANSWER_ALL(program, allowed, SECCOMP_RET_ALLOW);
  add_mapping(program, SYS_mmap);
  add_mapping(program, SYS_mprotect);
  add_opening(program, SYS_openat, 2);
#ifdef __x86_64__
  add_opening(program, SYS_open, 1);
#endif
  // A thread is welcome, another process is not. glibc goes back to `clone` where `clone3`, whose flags no filter
  // can see, is not known.
  ADD(program, UNLESS(SYS_clone, 4), LOAD(FIRST_HALF(0)), UNLESS_ANY(CLONE_THREAD, 1), ANSWER(SECCOMP_RET_ALLOW),
      ANSWER(SECCOMP_RET_KILL_PROCESS));
  // Its own end by `abort`, and its own limits.
  add_on_itself(program, SYS_tgkill, SECCOMP_RET_KILL_PROCESS);
  add_on_itself(program, SYS_prlimit64, SECCOMP_RET_KILL_PROCESS);
  const uint32_t controls[] = {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL};
  add_chosen(program, SYS_fcntl, 1, controls, sizeof controls / sizeof *controls, EACCES);
  const uint32_t questions[] = {TCGETS, FIONREAD};
  add_chosen(program, SYS_ioctl, 1, questions, sizeof questions / sizeof *questions, ENOTTY);
  ANSWER_ALL(program, writing, SECCOMP_RET_ERRNO | EACCES);
  ANSWER_ALL(program, fatal, SECCOMP_RET_KILL_PROCESS);
  ADD(program, REFUSE(ENOSYS));
}

bool filter_is_available(void) {
  uint32_t action = SECCOMP_RET_KILL_PROCESS;
  return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

bool filter_install(void) {
  struct program program = {.count = 0};
  write_program(&program);
  if (program.count >= LONGEST) return false;
  struct sock_fprog form = {.len = program.count, .filter = program.steps};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &form) == 0;
}

#else

bool filter_is_available(void) { return false; }
bool filter_install(void) { return false; }

#endif
