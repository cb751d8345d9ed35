/* A disk that is full while the file PLANSCRIBE_TEST_FULL is there, for a program that is started
   with this preloaded: what is there may be written over, but no file below base/ grows. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static int no_room(int file, size_t size, off_t offset) {
    const char *full = getenv("PLANSCRIBE_TEST_FULL");
    char link[64], path[PATH_MAX];
    struct stat now;
    if (full == NULL || access(full, F_OK) != 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = '\0';
    if (strstr(path, "/base/") == NULL || fstat(file, &now) != 0) return 0;
    if (offset + (off_t)size <= now.st_size) return 0;
    errno = ENOSPC;
    return 1;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset) {
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (real == NULL) real = (ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    return no_room(file, size, offset) ? -1 : real(file, data, size, offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off_t offset) {
    return pwrite(file, data, size, offset);
}

ssize_t pwritev(int file, const struct iovec *parts, int count, off_t offset) {
    static ssize_t (*real)(int, const struct iovec *, int, off_t);
    size_t size = 0;
    if (real == NULL)
        real = (ssize_t(*)(int, const struct iovec *, int, off_t))dlsym(RTLD_NEXT, "pwritev");
    for (int i = 0; i < count; ++i) size += parts[i].iov_len;
    return no_room(file, size, offset) ? -1 : real(file, parts, count, offset);
}

int posix_fallocate(int file, off_t offset, off_t size) {
    static int (*real)(int, off_t, off_t);
    if (real == NULL) real = (int (*)(int, off_t, off_t))dlsym(RTLD_NEXT, "posix_fallocate");
    return no_room(file, (size_t)size, offset) ? ENOSPC : real(file, offset, size);
}
