#include "CSandbox.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

union control {
  struct cmsghdr header; // for its alignment
  char space[CMSG_SPACE(sizeof(int))];
};

bool descriptor_send(int through, const void *bytes, size_t count, int descriptor) {
  union control control = {0};
  struct iovec piece = {.iov_base = (void *)bytes, .iov_len = count};
  struct msghdr message = {
    .msg_iov = &piece, .msg_iovlen = 1, .msg_control = control.space, .msg_controllen = sizeof control.space};
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof descriptor);
  memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
  while (piece.iov_len > 0) {
    ssize_t sent = sendmsg(through, &message, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) return false;
    piece.iov_base = (char *)piece.iov_base + sent;
    piece.iov_len -= (size_t)sent;
    // The descriptor went with the first byte.
    message.msg_control = NULL;
    message.msg_controllen = 0;
  }
  return true;
}

ssize_t descriptor_receive(int through, void *bytes, size_t limit, int *descriptor) {
  *descriptor = -1;
  union control control = {0};
  struct iovec piece = {.iov_base = bytes, .iov_len = limit};
  struct msghdr message = {
    .msg_iov = &piece, .msg_iovlen = 1, .msg_control = control.space, .msg_controllen = sizeof control.space};
  ssize_t got;
  do {
    got = recvmsg(through, &message, MSG_CMSG_CLOEXEC);
  } while (got < 0 && errno == EINTR);
  if (got <= 0) return got;
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS
      && header->cmsg_len == CMSG_LEN(sizeof *descriptor)) {
    memcpy(descriptor, CMSG_DATA(header), sizeof *descriptor);
  }
  return got;
}
