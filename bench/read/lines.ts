/** `read --jsonl` over many lines: how many a second, and whether its memory stays what it was. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure, Options } from '../bench.ts';
import { loadTexts, loadWorldNews } from './texts.ts';

const VIGIE = join(import.meta.dirname, '..', '..', 'bin', 'vigie.js');
/** Of so many lines one is a sample, the others are the world's news. */
const ONE_IN = 20;
const BATCH = 500;

export async function measureLines({ lines }: Options): Promise<Figure[]> {
  const write = await createWriter();
  const child = spawn(process.execPath, [VIGIE, 'read', '--jsonl', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let read = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) read++;
  });
  const begun = performance.now();
  /** Megabytes held, with the lines that had been read by then. */
  const held: { read: number; megabytes: number }[] = [];
  for (let sent = 0; sent < lines; sent += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, lines - sent) }, (_, index) => write(sent + index));
    if (!child.stdin.write(batch.join(''))) await once(child.stdin, 'drain');
    const megabytes = await heldBy(child.pid!);
    if (megabytes !== null) held.push({ read, megabytes });
    if (sent % (BATCH * 40) === 0) process.stderr.write(`  ${sent} of ${lines} lines\n`);
  }
  child.stdin.end();
  await once(child, 'close');
  if (read !== lines) throw new Error(`${lines} lines were sent and ${read} came back`);
  const speed = {
    case: `lines: ${lines.toLocaleString('en')} lines, from start to end`,
    value: lines / ((performance.now() - begun) / 1000),
    unit: 'lines/s',
  };
  const most = (part: typeof held) => Math.max(...part.map(({ megabytes }) => megabytes));
  const half = held.findIndex(({ read: by }) => by >= lines / 2);
  if (half < 1) return [speed];
  const peer = { name: 'first half', value: most(held.slice(0, half)) };
  return [
    speed,
    { case: 'lines: most memory in the second half', value: most(held.slice(half)), unit: 'MB', peer },
  ];
}

async function createWriter(): Promise<(index: number) => string> {
  const samples = (await loadTexts()).get('samples')!;
  const news = await loadWorldNews();
  return (index) => {
    const at = Math.floor(index / ONE_IN);
    const item = index % ONE_IN === 0 ? { text: samples[at % samples.length]! } : news[index % news.length]!;
    return `${JSON.stringify({ id: index, published: '2024-06-05', ...item })}\n`;
  };
}

/** What the system counts as the process's memory; null where it does not tell in Linux's way. */
async function heldBy(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1000;
}
