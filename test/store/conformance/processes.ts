import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Subject, Where } from '../conformance.ts';
import { keysOf, NOON, sampleArticle, sampleIncident } from '../samples.ts';

const CHILD = fileURLToPath(new URL('../child.ts', import.meta.url));

export function processesConformance({ makeGround }: Subject): void {
  it('opens a new store in several processes at once, and all of them write to it', async () => {
    const ground = await makeGround();
    const names = ['p1', 'p2', 'p3', 'p4'];
    const ended = await Promise.all(names.map((name) => run(['save', name], ground.where)));
    expect(ended).toEqual(names.map(() => ({ code: 0, complaint: '' })));

    const store = await openStore(ground.where);
    for (const name of names) {
      for (let i = 0; i < 20; i++) expect(await store.articles.find(`${name}-${i}`)).not.toBeNull();
    }
    await store.close();
    await ground.remove();
  });

  it('has the state before where a process is killed in the middle of a transaction', async () => {
    const ground = await makeGround();
    const before = await openStore(ground.where);
    await before.articles.save(sampleArticle('before'));
    await before.incidents.save(sampleIncident('changing'), keysOf(['before']), NOON);
    await before.close();

    for (let round = 0; round < 3; round++) {
      const child = start(['die', 'changing'], ground.where);
      await reads(child, 'inside');
      child.kill('SIGKILL');
      await once(child, 'exit');

      const store = await openStore(ground.where);
      expect(await store.articles.find('before')).not.toBeNull();
      expect(await store.articles.find('half-done')).toBeNull();
      expect((await store.incidents.find('changing'))?.revision).toBe(1);
      expect(await store.incidents.query({ region: 'before' })).toHaveLength(1);
      expect(await store.incidents.query({ region: 'half-done' })).toEqual([]);
      // Nor does the dead process keep anything locked.
      await store.articles.save(sampleArticle(`after-${round}`));
      await store.close();
    }
    await ground.remove();
  });

  it('keeps what a process has committed before it is killed', async () => {
    const ground = await makeGround();
    const child = start(['commit', 'committed'], ground.where);
    await reads(child, 'committed');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await openStore(ground.where);
    expect(await store.articles.find('committed')).not.toBeNull();
    await store.close();
    await ground.remove();
  });
}

function start(args: string[], where: Where): ChildProcess {
  return spawn(process.execPath, [CHILD, JSON.stringify(where), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(args: string[], where: Where): Promise<{ code: number | null; complaint: string }> {
  const child = start(args, where);
  let complaint = '';
  child.stderr?.on('data', (chunk) => (complaint += String(chunk)));
  child.stdout?.resume();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, complaint };
}

/** Waits until the child has printed `word`; throws where it ends before. */
async function reads(child: ChildProcess, word: string): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const add = (chunk: unknown) => {
      printed += String(chunk);
      if (printed.includes(word)) resolve();
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('exit', () => reject(new Error(`The process ended early: ${printed}`)));
  });
}
