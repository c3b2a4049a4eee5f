#define _GNU_SOURCE
#include "CSandbox.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

/// Something has come in, or nothing ever will.
static void exit_after_hangup(int signal) {
  (void)signal;
  struct pollfd input = {.fd = STDIN_FILENO};
  if (poll(&input, 1, 0) > 0 && input.revents & POLLHUP) _exit(0);
}

bool exit_when_input_ends(void) {
  struct sigaction action = {.sa_handler = exit_after_hangup, .sa_flags = SA_RESTART};
  int flags = fcntl(STDIN_FILENO, F_GETFL);
  return flags >= 0 && sigaction(SIGIO, &action, NULL) == 0 && fcntl(STDIN_FILENO, F_SETOWN, getpid()) == 0
    && fcntl(STDIN_FILENO, F_SETFL, flags | O_ASYNC) == 0;
}
