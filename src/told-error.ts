/**
 * What went wrong, for a person: what a system refuses is told with the file and the reason in words, and its code for a
 * search; of anything else, its own message.
 */
export function toldError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const why = code === undefined ? undefined : reasons[code];
  if (why === undefined) return error.message;
  const what = path ?? 'a file';
  return `${what} cannot be ${doings[syscall ?? ''] ?? 'reached'}: ${why} (${code})`;
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
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to it, or to the folder that it is in; `ls -l` tells whose they are',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk can only be read from',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'it would be larger than is allowed',
  EIO: 'the disk is damaged there',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is longer than the disk takes',
  ENOTDIR: 'what should be a folder on the way to it is a file',
  EISDIR: 'it is a folder, where a file should be',
};
