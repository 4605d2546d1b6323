/** What the tests of the sources share: real folders, real servers on loopback, a real context. */
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createFetch, type FetchSettings } from '../../src/sources/fetch.ts';
import type { PollContext, PolledItem } from '../../src/sources/source.ts';

export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file below the folder; `age` seconds old, so that it counts as whole where `settleMs` is small. */
export async function drop(
  folder: string,
  key: string,
  content: string | Uint8Array,
  time?: Date,
): Promise<string> {
  const path = join(folder, key);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  if (time) await utimes(path, time, time);
  return path;
}

/** File names that are no UTF-8, which only some systems take. */
export const TAKES_ANY_NAME = process.platform === 'linux';

/** Writes a file whose name is given in Latin-1, as old archives and other systems have them; its path. */
export async function dropLatin1(folder: string, name: string, content: string): Promise<Buffer> {
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
  await writeFile(path, content);
  return path;
}

export type TestServer = { host: string; address: string; server: Server; requests: string[] };

export async function startServer(listener: RequestListener): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, address: `http://${host}`, server, requests };
}

export type TestContext = PollContext & {
  versions: Map<string, string>;
  memoryMap: Map<string, unknown>;
  logged: string[];
  /** What looks have said of items that they leave. */
  left: number[];
};

export function createContext(
  settings: FetchSettings = {},
  now = new Date('2026-11-20T12:00:00Z'),
): TestContext {
  const versions = new Map<string, string>();
  const memoryMap = new Map<string, unknown>();
  const logged: string[] = [];
  const left: number[] = [];
  const note = (_details: object, message: string): void => void logged.push(message);
  return {
    versions,
    memoryMap,
    logged,
    seenVersion: async (key) => versions.get(key) ?? null,
    memory: { get: async (key) => memoryMap.get(key), set: async (key, value) => memoryMap.set(key, value) },
    noteLeft: (count) => void left.push(count),
    left,
    fetch: createFetch(settings),
    now,
    signal: new AbortController().signal,
    log: { warn: note, info: note, debug: note },
  };
}

/** All items of a look, remembered as seen, as the pipeline does. */
export async function collect(items: AsyncIterable<PolledItem>, context: TestContext): Promise<PolledItem[]> {
  const all: PolledItem[] = [];
  for await (const item of items) {
    all.push(item);
    context.versions.set(item.key, item.version);
  }
  return all;
}
