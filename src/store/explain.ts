/** Failures to open a database, as sentences that name the thing and the remedy. */

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_REASONS = new Map<number, string>([
  [SQLITE_BUSY, 'another process keeps it locked. Stop the other Vigie, or set DATA_DIR to another folder'],
  [8, 'it is read-only. Give the user that runs Vigie write access to it and to its folder'],
  [10, 'the disk reports an error. Check the disk, then restore a backup'],
  [11, 'it is damaged. Move it away and restore a backup'],
  [13, 'the disk is full. Free some space'],
  [14, 'it cannot be opened. Give the user that runs Vigie write access to it and to its folder'],
  [26, 'it is not a database. Move it away, or set DATA_DIR to another folder'],
]);

const FOLDER_REASONS = new Map<unknown, string>([
  ['EACCES', 'permission denied. Give the user that runs Vigie write access to it'],
  ['EPERM', 'permission denied. Give the user that runs Vigie write access to it'],
  ['EROFS', 'the file system is read-only. Set DATA_DIR to another folder'],
  ['ENOSPC', 'the disk is full. Free some space'],
  ['EEXIST', 'there is a file of that name. Move it away, or set DATA_DIR to another folder'],
  ['ENOTDIR', 'a part of that path is a file. Set DATA_DIR to another folder'],
  ['ENOENT', 'it cannot be made there. Set DATA_DIR to another folder'],
]);

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) or the socket's code. */
const POSTGRES_REASONS = new Map<unknown, string>([
  ['ECONNREFUSED', 'no server listens there. Start PostgreSQL, or correct host and port'],
  ['ENOTFOUND', 'the host is unknown. Correct the host'],
  ['EAI_AGAIN', 'the host name cannot be looked up. Correct the host, or check the network'],
  ['ETIMEDOUT', 'the server does not answer. Correct host and port, or check the network'],
  ['ECONNRESET', 'the server closed the connection. Check that PostgreSQL listens there'],
  ['28P01', 'user name or password is wrong. Correct them'],
  ['28000', 'the server does not let this user in. Correct the user, or pg_hba.conf on the server'],
  ['3D000', 'there is no such database. Create it, or correct its name'],
  ['42501', 'the user may not make tables there. Grant it CREATE on the schema'],
  ['53300', 'the server has no connection left. Raise max_connections'],
]);

/** An error whose message says already what is wrong and what to do. */
export class ExplainedError extends Error {}

export function isSqliteBusy(error: unknown): boolean {
  return primaryCode(error) === SQLITE_BUSY;
}

/** The error to show for a SQLite database that could not be opened. */
export function explainSqliteError(error: unknown, dataDir: string, file: string): Error {
  const folderReason = FOLDER_REASONS.get(propertyOf(error, 'code'));
  if (folderReason) {
    return new Error(`Cannot use the data directory ${dataDir}: ${folderReason}.`, { cause: error });
  }
  const reason =
    SQLITE_REASONS.get(primaryCode(error)) ??
    explained(error) ??
    `${messageOf(error)}. If the file is another program's, set DATA_DIR to another folder`;
  return new Error(`Cannot open the database ${file}: ${reason}.`, { cause: error });
}

/** The error to show for a PostgreSQL database that could not be opened; `address` without password. */
export function explainPostgresError(error: unknown, address: string): Error {
  const reason =
    POSTGRES_REASONS.get(propertyOf(error, 'code')) ??
    explained(error) ??
    `${messageOf(error)}. Check that this is a PostgreSQL server and a database for Vigie alone`;
  return new Error(`Cannot open the database of DATABASE_URL (${address}): ${reason}.`, { cause: error });
}

function explained(error: unknown): string | undefined {
  return error instanceof ExplainedError ? error.message : undefined;
}

/** Extended codes carry the primary one in their lowest byte. */
function primaryCode(error: unknown): number {
  const code = propertyOf(error, 'errcode');
  return typeof code === 'number' ? code & 0xff : 0;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
