import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
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
    const children = names.map((name) => start(['write', name], ground.where));
    await Promise.all(children.map((child) => child.prints('ready')));
    for (const child of children) child.go();
    const ended = await Promise.all(children.map((child) => child.ends()));
    expect(ended).toEqual(names.map(() => ({ code: 0, printed: 'ready\n' })));

    const store = await openStore(ground.where);
    for (const name of names) {
      for (let i = 0; i < 20; i++) expect(await store.articles.find(`${name}-${i}`)).not.toBeNull();
    }
    expect((await store.incidents.find('counter'))?.revision).toBe(80);
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
      child.go();
      await child.prints('inside');
      await child.kill();

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
    child.go();
    await child.prints('committed');
    await child.kill();
    const store = await openStore(ground.where);
    expect(await store.articles.find('committed')).not.toBeNull();
    await store.close();
    await ground.remove();
  });
}

function start(args: string[], where: Where) {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(where), ...args]);
  const closed = once(child, 'close');
  let printed = '';
  const heard = new EventEmitter();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += String(chunk);
      heard.emit('more');
    });
  }
  return {
    /** Lets it open the store. */
    go: () => child.stdin.end('go\n'),
    /** Waits until it has printed `word`; throws where it ends before. */
    async prints(word: string): Promise<void> {
      while (!printed.includes(word)) {
        if (child.exitCode !== null) throw new Error(`The process ended early: ${printed}`);
        await Promise.race([once(heard, 'more'), closed]);
      }
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await closed;
    },
    async ends(): Promise<{ code: number | null; printed: string }> {
      await closed;
      return { code: child.exitCode, printed };
    },
  };
}
