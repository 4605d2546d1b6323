/**
 * SQLite's primary result codes, https://www.sqlite.org/rescode.html: busy, locked, out of memory, read-only, disk
 * error, damaged, full, cannot be opened, no database.
 */
const SQLITE = new Set([5, 6, 7, 8, 10, 11, 13, 14, 26]);
/**
 * PostgreSQL's SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html. By class: connection,
 * transaction rolled back, resources, operator, system. Beside them: read-only, a lock not had in time, damaged data
 * and index.
 */
const SQLSTATE = /^(?:(?:08|40|53|57|58)[0-9A-Z]{3}|25006|55P03|XX00[12])$/;
/** The network between us and the server. */
const SOCKET =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN)$/;
/** What pg and Kysely say without a code of a connection that has gone. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client .* is not queryable|Postgres connection has been discarded)/;

/** How deep an error's causes are followed. */
const DEPTH = 10;

/**
 * Whether an error of the store, or one of its causes, is a trouble of the database and not of what was to be stored:
 * the same may go well later. An error of anything else than the store may look the same (a feed whose server refuses
 * the connection), so only the store's own are to be asked about.
 */
export function isTrouble(error: unknown): boolean {
  for (let each = error, depth = 0; each instanceof Error && depth < DEPTH; each = each.cause, depth++) {
    const { code, errcode } = each as { code?: unknown; errcode?: unknown };
    // Extended codes carry the primary one in their lowest byte.
    if (typeof errcode === 'number' && SQLITE.has(errcode & 0xff)) return true;
    if (typeof code === 'string' && (SQLSTATE.test(code) || SOCKET.test(code))) return true;
    if (MESSAGES.test(each.message)) return true;
  }
  return false;
}
