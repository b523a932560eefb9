/** What ends a command before its work is done, and how it is told. */
import { version } from '../../package.json';

/** What stops a command: wrong usage, a file that cannot be read or written, a broken configuration. Ends with status 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** What is told of an error that nobody has foreseen. */
export function explainDefect(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of Pacta ${version}, not of your agreement. Please report it with these lines:\n${detail}`;
}

/** The exit statuses of every command. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

/** Why an operation on a file failed, in words: the system's code says nothing to a drafter. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = REASONS[code];
  if (known !== undefined) return known;
  return error instanceof Error ? error.message : String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you have no permission for it',
  EPERM: 'the system does not allow it',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of its path is a file, not a folder',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'its name is too long for this system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EROFS: 'the disk can only be read',
  EMFILE: 'too many files are open at once',
  EFBIG: 'it would be larger than the disk allows',
  EBADF: 'it is closed',
  EIO: 'the disk reports an error',
};
