/* Stands between the store and the disk, loaded before libc: writes down every operation on the database's own files in one
   folder, and lets them fail when the control file says so. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

/* Shared with the test: which operation fails, with what, and whether all after it fail too. */
struct control {
  int32_t left;    /* the operations until the first that fails; 0: none fails */
  int32_t error;   /* errno */
  int32_t once;    /* only that one fails */
  int32_t failing; /* set here: from now on they fail */
  int32_t failed;  /* counted here */
  int32_t reserve; /* the operations that succeed again once ballast.bin is deleted */
};

struct record {
  uint8_t op, name;
  uint16_t file;
  uint32_t length;
  uint64_t offset;
};

enum { names = 4, folder = names, acks = names + 1, probe = names + 2, nothing = -1, most = 4096 };
static const char *const endings[names] = {"", "-wal", "-shm", "-journal"};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct control *control;
static int logFile = -1;
static char base[3000];
static int nameOf[most];
static uint16_t fileOf[most], current[names], newest;

static int (*realOpen)(const char *, int, ...);
static ssize_t (*realWrite)(int, const void *, size_t);
static ssize_t (*realPwrite)(int, const void *, size_t, off_t);
static int (*realFsync)(int), (*realFdatasync)(int), (*realTruncate)(int, off_t), (*realClose)(int);
static int (*realUnlink)(const char *), (*realRename)(const char *, const char *);

__attribute__((constructor)) static void begin(void) {
  realOpen = dlsym(RTLD_NEXT, "open64");
  realWrite = dlsym(RTLD_NEXT, "write");
  realPwrite = dlsym(RTLD_NEXT, "pwrite64");
  realFsync = dlsym(RTLD_NEXT, "fsync");
  realFdatasync = dlsym(RTLD_NEXT, "fdatasync");
  realTruncate = dlsym(RTLD_NEXT, "ftruncate64");
  realClose = dlsym(RTLD_NEXT, "close");
  realUnlink = dlsym(RTLD_NEXT, "unlink");
  realRename = dlsym(RTLD_NEXT, "rename");
  for (int i = 0; i < most; i++) nameOf[i] = nothing;
  const char *where = getenv("SAMSPIL_DISK");
  if (!where || strlen(where) > sizeof base - 20) return;
  strcpy(base, where);
  const char *told = getenv("SAMSPIL_DISK_LOG");
  if (told) logFile = realOpen(told, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *steered = getenv("SAMSPIL_DISK_CONTROL");
  int fd = steered ? realOpen(steered, O_RDWR | O_CLOEXEC) : -1;
  if (fd < 0) return;
  void *at = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (at != MAP_FAILED) control = at;
  realClose(fd);
}

static int known(const char *path) {
  size_t length = strlen(base);
  if (!length || strncmp(path, base, length)) return nothing;
  if (!path[length]) return folder;
  if (path[length] != '/') return nothing;
  const char *name = path + length + 1;
  if (!strcmp(name, "acked")) return acks;
  /* what the store writes to ask a disk that failed whether it is full */
  if (!strcmp(name, "room.part")) return control ? probe : nothing;
  if (strncmp(name, "samspil.db", 10)) return nothing;
  for (int i = 0; i < names; i++)
    if (!strcmp(name + 10, endings[i])) return i;
  return nothing;
}

static void note(char op, int name, uint16_t file, uint64_t offset, const void *bytes, uint32_t length) {
  if (logFile < 0 || name == probe) return;
  struct record record = {(uint8_t)op, (uint8_t)name, file, bytes ? length : 0, offset};
  pthread_mutex_lock(&lock);
  if (realWrite(logFile, &record, sizeof record) != sizeof record) abort();
  if (bytes && realWrite(logFile, bytes, length) != (ssize_t)length) abort();
  pthread_mutex_unlock(&lock);
}

static int isOurs(int fd) { return fd >= 0 && fd < most && nameOf[fd] != nothing; }

/* Whether this operation on a database file fails; errno is set. What only asks fails with the disk, and is not counted. */
static int fails(int fd) {
  if (control && nameOf[fd] == probe && control->failing) {
    errno = control->error;
    return 1;
  }
  if (!control || nameOf[fd] >= names) return 0;
  if (!control->failing) {
    if (control->left <= 0 || --control->left > 0) return 0;
    control->failing = !control->once;
  }
  control->failed++;
  errno = control->error;
  return 1;
}

static int opened(int fd, const char *path, int flags) {
  if (fd < 0 || fd >= most) return fd;
  int name = known(path);
  nameOf[fd] = name;
  if (name < 0 || name >= names) return fd;
  if (!current[name]) {
    current[name] = ++newest;
    note('C', name, newest, 0, NULL, 0);
  }
  fileOf[fd] = current[name];
  if (flags & O_TRUNC) note('T', name, fileOf[fd], 0, NULL, 0);
  return fd;
}

#define OPEN(as)                                          \
  int as(const char *path, int flags, ...) {              \
    va_list rest;                                         \
    va_start(rest, flags);                                \
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                         \
    return opened(realOpen(path, flags, mode), path, flags); \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  if (fd >= 0 && fd < most) nameOf[fd] = nothing;
  return realClose(fd);
}

static ssize_t wrote(int fd, const void *bytes, ssize_t length, off_t offset) {
  if (length > 0) note(nameOf[fd] == acks ? 'A' : 'W', nameOf[fd], fileOf[fd], offset, bytes, length);
  return length;
}

static ssize_t putAt(int fd, const void *bytes, size_t length, off_t offset) {
  if (!isOurs(fd)) return realPwrite(fd, bytes, length, offset);
  if (fails(fd)) {
    /* the last room of a full disk takes half of it */
    if (errno == ENOSPC && control->failed == 1 && length > 1)
      return wrote(fd, bytes, realPwrite(fd, bytes, length / 2, offset), offset);
    return -1;
  }
  return wrote(fd, bytes, realPwrite(fd, bytes, length, offset), offset);
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
  return putAt(fd, bytes, length, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  return putAt(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  if (!isOurs(fd)) return realWrite(fd, bytes, length);
  off_t offset = lseek(fd, 0, SEEK_CUR);
  if (fails(fd)) return -1;
  return wrote(fd, bytes, realWrite(fd, bytes, length), offset);
}

static int synced(int fd, int (*sync)(int)) {
  if (!isOurs(fd)) return sync(fd);
  /* a network's disk or a thin one may only say at the sync that it is full */
  if (fails(fd)) return -1;
  /* it is written down instead: no power is really cut here, and the run is many times as quick */
  note(nameOf[fd] == folder ? 'D' : 'F', nameOf[fd], fileOf[fd], 0, NULL, 0);
  return 0;
}
int fsync(int fd) { return synced(fd, realFsync); }
int fdatasync(int fd) { return synced(fd, realFdatasync); }

static int cut(int fd, off_t length) {
  if (!isOurs(fd)) return realTruncate(fd, length);
  if (fails(fd)) return -1;
  int is = realTruncate(fd, length);
  if (!is) note('T', nameOf[fd], fileOf[fd], length, NULL, 0);
  return is;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static void gone(const char *path) {
  int name = known(path);
  if (name < 0 || name >= names) return;
  current[name] = 0;
  note('U', name, 0, 0, NULL, 0);
}

int unlink(const char *path) {
  int is = realUnlink(path);
  if (is) return is;
  gone(path);
  size_t length = strlen(base);
  if (control && control->failing && control->error == ENOSPC && length &&
      !strncmp(path, base, length) && !strcmp(path + length, "/ballast.bin")) {
    control->failing = 0;
    control->left = control->reserve;
  }
  return is;
}

int rename(const char *from, const char *to) {
  int old = known(from), name = known(to), is = realRename(from, to);
  /* the store renames none of its own files while it is open: whoever begins to must teach this log first */
  if (!is && ((old >= 0 && old < names) || (name >= 0 && name < names))) abort();
  return is;
}
