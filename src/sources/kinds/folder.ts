/** A watched folder: text, Markdown and HTML files that people or programs drop. Files are never changed. */
import { constants } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, normalize, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { findFormatProblem, parseDocument } from '../document.ts';
import { describeFileError, findErrorCode } from '../file-error.ts';
import { readWhole } from '../files.ts';
import { findOpenForWriting, identify } from '../open-writers.ts';
import { walkFolder, type FoundFile } from '../folder-walk.ts';
import { sourceConfigSchema, type PollContext, type PolledItem, type SourceKind } from '../source.ts';

const schema = sourceConfigSchema.extend({
  kind: z.literal('folder'),
  /** Absolute, or below the folder that Vigie runs in. */
  path: z.string().trim().min(1, 'must name a folder'),
  /** A file that was written to within this many milliseconds may still be: writers pause. */
  settleMs: z.number().int().min(0).max(60_000).default(5000),
});
/**
 * What nobody has open for writing any more, and what is older and has just come (moved here, or a copy that was given
 * the original's time, which is done when it is whole), is let go sooner.
 */
const CLOSED_SETTLE_MS = 1000;
/**
 * What somebody has open for writing is left until it is closed; what nothing has been written to for this long is read
 * all the same: some programs never close a file.
 */
const OPEN_LIMIT_MS = 10 * 60_000;
/** Who has what open is asked anew after this long; shorter than any pause that lets a file count as whole. */
const WRITERS_FRESH_MS = 1000;
/** How long it is kept which file was left because it is open: looks may be hours apart. */
const LEFT_OPEN_TTL_MS = 24 * 3600 * 1000;
/** Neither through a link nor waiting at a pipe that has come in its place. */
const AS_FOUND = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
type FolderConfig = z.infer<typeof schema>;

export const kind: SourceKind<FolderConfig> = {
  kind: 'folder',
  schema,
  address: (config) => normalize(config.path).replace(/(?<=.)[\\/]+$/, ''),
  findProblem,
  poll,
};

/** A folder that is not there may come; a file does not become one. */
async function findProblem({ path }: FolderConfig): Promise<string | null> {
  const isFile = await stat(resolve(path)).then(
    (stats) => !stats.isDirectory(),
    (error: unknown) => findErrorCode(error) === 'ENOTDIR',
  );
  return isFile ? `path: ${path} is a file or lies in one; name a folder` : null;
}

type Look = {
  root: string;
  config: FolderConfig;
  context: PollContext;
  /** Identities of the files open for writing, as of a moment ago; null where that cannot be known. */
  findWriters: () => Promise<Set<string> | null>;
};
/**
 * When it counts as whole if nothing changes until then, on the clock of `performance.now()`: `closedAt` where it is
 * known that nobody has it open for writing, `wholeAt` where that is not known.
 */
type Seen = {
  file: FoundFile;
  version: string;
  id: string;
  ours: boolean;
  changedAt: number;
  closedAt: number;
  wholeAt: number;
};

async function* poll(config: FolderConfig, context: PollContext): AsyncGenerator<PolledItem> {
  const root = await findRoot(config.path);
  const look: Look = { root, config, context, findWriters: rememberWriters() };
  const unsettled: Seen[] = [];
  for await (const file of walkFolder(root)) {
    if (context.signal.aborted) return;
    const seen = await inspect(file, look);
    if (!seen) continue;
    if (seen.wholeAt <= performance.now()) yield* readClosed(seen, look);
    else unsettled.push(seen);
  }
  if (unsettled.length > 0) yield* lookAgain(unsettled, look);
}

async function findRoot(path: string): Promise<string> {
  try {
    const root = await realpath(resolve(path));
    if ((await lstat(root)).isDirectory()) return root;
  } catch (error) {
    throw new Error(`the folder ${path} cannot be opened: ${describeFileError(error)}`, { cause: error });
  }
  throw new Error(`${path} is not a folder`);
}

/** Null for what is gone, and for what has not changed since it was read. */
async function inspect(file: FoundFile, { config, context }: Look): Promise<Seen | null> {
  const stats = await lstat(file.path).catch(() => null);
  if (!stats) return null;
  const version = `${stats.size}-${Math.round(stats.mtimeMs)}`;
  if ((await context.seenVersion(file.key)) === version) return null;
  const wait = (since: number, settle: number) => settle - Math.abs(Date.now() - since);
  const closed = Math.min(config.settleMs, CLOSED_SETTLE_MS);
  const closedMs = Math.max(wait(stats.mtimeMs, closed), wait(stats.ctimeMs, closed));
  const now = performance.now();
  return {
    file,
    version,
    id: identify(stats),
    ours: isVisible(stats.uid),
    changedAt: Math.max(stats.mtimeMs, stats.ctimeMs),
    closedAt: now + closedMs,
    wholeAt: now + Math.max(closedMs, wait(stats.mtimeMs, config.settleMs)),
  };
}

/** Ends with a line, a full stop or a tag: does not break off in the middle of a sentence. */
async function endsWhole({ path, problem }: FoundFile): Promise<boolean> {
  const read = problem === null ? await readWhole(path, AS_FOUND).catch(() => null) : null;
  const tail = Buffer.from(read?.bytes.subarray(-16) ?? '').toString();
  return /(?:\n|[.!?…»”"')\]>])\s*$/u.test(tail);
}

/** Whether the processes that write a file of this user's can be seen. */
function isVisible(uid: number): boolean {
  const own = process.getuid?.();
  return own === 0 || own === uid;
}

/** Files that were changing get the time to become whole; those that still change are left for the next look. */
async function* lookAgain(unsettled: Seen[], look: Look): AsyncGenerator<PolledItem> {
  const { signal, log } = look.context;
  const until = async (time: number) => {
    await sleep(Math.max(0, time - performance.now()), null, { signal }).catch(() => null);
    return !signal.aborted;
  };
  if (!(await until(Math.max(...unsettled.map(({ closedAt }) => closedAt))))) return;
  const written = await look.findWriters();
  const waiting: { before: Seen; readyAt: number }[] = [];
  for (const before of unsettled) {
    const closed = written !== null && before.ours && !written.has(before.id);
    const readyAt = closed && (await endsWhole(before.file)) ? before.closedAt : before.wholeAt;
    waiting.push({ before, readyAt });
  }
  for (const { before, readyAt } of waiting.toSorted((a, b) => a.readyAt - b.readyAt)) {
    if (!(await until(readyAt))) return;
    const now = await inspect(before.file, look);
    if (now?.version === before.version) yield* readClosed(now, look);
    else if (now) log.debug({ key: before.file.key }, 'still being written: left for the next look');
  }
}

function rememberWriters(): Look['findWriters'] {
  let asked = { at: -Infinity, writers: Promise.resolve<Set<string> | null>(null) };
  return () => {
    const at = performance.now();
    if (at - asked.at >= WRITERS_FRESH_MS) asked = { at, writers: findOpenForWriting() };
    return asked.writers;
  };
}

/** Reads what has settled, unless it is known that somebody still has it open for writing; told once a version. */
async function* readClosed(seen: Seen, look: Look): AsyncGenerator<PolledItem> {
  const { memory, log } = look.context;
  const { key } = seen.file;
  const isOpen = async () => (await look.findWriters())?.has(seen.id) ?? false;
  const leftKey = `open:${seen.id}:${seen.version}`;
  const wasLeft = async () => (await memory.get(leftKey)) !== undefined;
  const minutes = OPEN_LIMIT_MS / 60_000;
  if (Math.abs(Date.now() - seen.changedAt) < OPEN_LIMIT_MS) {
    if (await isOpen()) {
      if (await wasLeft()) return;
      await memory.set(leftKey, true, LEFT_OPEN_TTL_MS);
      log.info({ key }, `open for writing: left until it is closed, or unchanged for ${minutes} minutes`);
      return;
    }
  } else if ((await wasLeft()) && (await isOpen())) {
    log.warn({ key }, `read though it is open for writing: unchanged for ${minutes} minutes`);
  }
  yield* read(seen, look);
}

async function* read({ file, version }: Seen, { root, config, context }: Look): AsyncGenerator<PolledItem> {
  const { key, path } = file;
  const problem = file.problem ?? findFormatProblem(key);
  if (problem) return yield { key, version, failure: problem };
  try {
    const inside = Buffer.from(root + sep);
    if (!(await realpath(path, 'buffer')).subarray(0, inside.length).equals(inside))
      throw new Error('it leads out of the folder');
    const { bytes, modified } = await readWhole(path, AS_FOUND);
    const article = parseDocument(bytes, { name: basename(key) });
    const published = article.published ?? { at: modified.toISOString(), from: 'mtime' as const };
    yield {
      key,
      version,
      // A folder without a name of its own gathers many outlets: it is none itself.
      article: {
        ...article,
        id: key,
        source: article.source ?? config.name ?? null,
        published,
        lang: config.lang ?? null,
      },
    };
  } catch (error) {
    const code = findErrorCode(error);
    if (code === 'ENOENT') return;
    // What the system refused may be allowed later without the file changing: tried at every look, told once.
    const failed = code ? `${version}-${code}` : version;
    if ((await context.seenVersion(key)) !== failed)
      yield { key, version: failed, failure: describeFileError(error) };
  }
}
