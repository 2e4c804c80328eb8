/**
 * Has what a system refuses a command told in words alone, wherever it happens; a fault of the program's own still shows
 * where it is.
 */
export function tellRefusals(): void {
  process.on('uncaughtException', (error) => {
    if (isRefusal(error)) process.stderr.write(`${toldError(error)}\n`);
    else console.error(error);
    process.exit(1);
  });
}

/** Whether a system refused what was asked of it: a full disk, no right to a file. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && reasonOf(error) !== undefined;
}

/**
 * What went wrong, for a person: what a system refuses is told with the file and the reason in words, and its code for a
 * search; of anything else, its own message.
 */
export function toldError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '', path, syscall } = error as NodeJS.ErrnoException;
  const why = reasonOf(error);
  if (why === undefined) return error.message;
  const what = path ?? 'a file';
  return `${what} cannot be ${doings[syscall ?? ''] ?? 'reached'}: ${why} (${code})`;
}

function reasonOf(error: Error): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : reasons[code];
}

const doings: Readonly<Record<string, string>> = {
  open: 'opened',
  read: 'read',
  write: 'written',
  fsync: 'written',
  rename: 'put in place',
  link: 'put in place',
  copyfile: 'put in place',
  unlink: 'removed',
  rm: 'removed',
  rmdir: 'removed',
  mkdir: 'made',
  scandir: 'listed',
  access: 'written in',
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to it, or to the folder that it is in; `ls -l` tells whose they are',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk can only be read from',
  ENOSPC: 'the disk is full; make room, and do the same once more',
  EDQUOT: 'your share of the disk is used up; make room, and do the same once more',
  EFBIG: 'it would be larger than is allowed',
  EIO: 'the disk is damaged there',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is longer than the disk takes',
  ENOTDIR: 'what should be a folder on the way to it is a file',
  EISDIR: 'it is a folder, where a file should be',
};
