/** What the system says when a file or folder cannot be read, in words for people. */
const WORDS: Record<string, string> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EACCES: 'permission to read it is missing',
  EPERM: 'permission to read it is missing',
  EISDIR: 'it is a folder',
  ELOOP: 'a symbolic link, which is not followed',
  EIO: 'the disk or network drive fails',
  ESTALE: 'the network drive is gone',
};

/** The system's code of an error ("ENOENT"); null for one that is not the system's. */
export function findErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function describeFileError(error: unknown): string {
  const code = findErrorCode(error);
  if (code) return WORDS[code] ?? `it cannot be read (${code})`;
  return error instanceof Error ? error.message : String(error);
}
