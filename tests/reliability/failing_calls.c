/* Lets the n-th call that changes a file below one folder fail: preloaded before the C library (tests.reliability.faults).

   fault_arm(root, at, how) begins to count; how: 1 input/output error, 2 the disk is full from now on, 3 half is written,
   4 the process is killed (a write: after half of it), 0 only count. fault_disarm() returns how many calls there were;
   fault_name() names the one that failed. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { COUNT, IO_ERROR, FULL, SHORT, KILL };

static char root[4096];
static long at, count;
static int how, armed;
static const char *failed = "";

void fault_arm(const char *folder, long call, int kind) {
    snprintf(root, sizeof root, "%s", folder);
    at = call, how = kind, count = 0, failed = "", armed = 1;
}
long fault_disarm(void) { armed = 0; return count; }
const char *fault_name(void) { return failed; }

static int below(const char *path) { return path && !strncmp(path, root, strlen(root)); }
static int below_fd(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return below(path);
}

/* Returns what happens to this call: COUNT (nothing), IO_ERROR or FULL (it fails), SHORT. */
static int fate(const char *name, int mine, int takes_space, int is_write) {
    if (!armed || !mine) return COUNT;
    count++;
    if (how == FULL && count >= at && at > 0) {
        if (!takes_space) return COUNT;
        if (!*failed) failed = name;
        return FULL;
    }
    if (count != at || how == COUNT) return COUNT;
    failed = name;
    if (how == KILL && !is_write) kill(getpid(), SIGKILL), pause();
    return how == SHORT && !is_write ? COUNT : how;
}
static int refused(int said) { errno = said == FULL ? ENOSPC : EIO; return -1; }

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define WRITER(name, parameters, arguments, halved)                                     \
    ssize_t name parameters {                                                           \
        REAL_##name;                                                                    \
        int said = fate(#name, below_fd(fd), 1, 1);                                     \
        if (said == IO_ERROR || said == FULL) return refused(said);                     \
        if (said == SHORT && size > 1) return real halved;                              \
        if (said == KILL) { real halved; kill(getpid(), SIGKILL); pause(); }            \
        return real arguments;                                                          \
    }
#define REAL_write REAL(ssize_t, "write", int, const void *, size_t)
#define REAL_pwrite REAL(ssize_t, "pwrite", int, const void *, size_t, off_t)
#define REAL_pwrite64 REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t)
WRITER(write, (int fd, const void *from, size_t size), (fd, from, size), (fd, from, size / 2))
WRITER(pwrite, (int fd, const void *from, size_t size, off_t place), (fd, from, size, place), (fd, from, size / 2, place))
WRITER(pwrite64, (int fd, const void *from, size_t size, off64_t place), (fd, from, size, place), (fd, from, size / 2, place))

#define SIMPLE(name, parameters, types, arguments, mine, space)                         \
    int name parameters {                                                               \
        static int (*real) types;                                                       \
        if (!real) real = (int (*) types)dlsym(RTLD_NEXT, #name);                       \
        int said = fate(#name, mine, space, 0);                                         \
        return said == IO_ERROR || said == FULL ? refused(said) : real arguments;       \
    }
SIMPLE(fsync, (int fd), (int), (fd), below_fd(fd), 0)
SIMPLE(fdatasync, (int fd), (int), (fd), below_fd(fd), 0)
SIMPLE(ftruncate, (int fd, off_t size), (int, off_t), (fd, size), below_fd(fd), 0)
SIMPLE(ftruncate64, (int fd, off64_t size), (int, off64_t), (fd, size), below_fd(fd), 0)
SIMPLE(rename, (const char *old, const char *new), (const char *, const char *), (old, new), below(new), 0)
SIMPLE(unlink, (const char *path), (const char *), (path), below(path), 0)
SIMPLE(rmdir, (const char *path), (const char *), (path), below(path), 0)
SIMPLE(mkdir, (const char *path, mode_t mode), (const char *, mode_t), (path, mode), below(path), 1)
SIMPLE(chmod, (const char *path, mode_t mode), (const char *, mode_t), (path, mode), below(path), 0)
SIMPLE(fchmod, (int fd, mode_t mode), (int, mode_t), (fd, mode), below_fd(fd), 0)

#define OPENER(name)                                                                    \
    int name(const char *path, int flags, ...) {                                        \
        REAL(int, #name, const char *, int, ...);                                       \
        va_list more;                                                                   \
        va_start(more, flags);                                                          \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;         \
        va_end(more);                                                                   \
        int writes = (flags & O_ACCMODE) != O_RDONLY;                                   \
        int creates = writes && (flags & O_CREAT) && access(path, F_OK) != 0;           \
        int said = fate(#name, writes && below(path), creates, 0);                      \
        return said == IO_ERROR || said == FULL ? refused(said) : real(path, flags, mode); \
    }
OPENER(open)
OPENER(open64)
