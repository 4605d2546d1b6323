import { expect, it } from 'vitest';
import type { SourceState } from '../../src/store/store.ts';
import { openDesk, textOf } from './desk.ts';

const FR = { locale: 'fr' };
const AT = '2024-03-06T11:00:00.000Z';
const STAMP = Date.parse(AT) / 1000;

function source(changes: Partial<SourceState> = {}): SourceState {
  return {
    id: 'radio',
    kind: 'feed',
    name: 'Radio Test',
    address: 'https://radio.example/feed?key=secret',
    lastLookAt: AT,
    lastError: null,
    lastItemAt: AT,
    ...changes,
  };
}
function item(key: string, outcome: 'read' | 'failed', reason: string | null = null) {
  return { sourceId: 'radio', key, version: '1', outcome, articleId: null, reason, at: AT };
}

it('/sources shows each source with its last look, what was read, and what was not and why', async () => {
  const desk = await openDesk();
  await desk.store.sources.save(source());
  await desk.store.sources.saveItem(item('https://radio.example/1', 'read'));
  await desk.store.sources.saveItem(
    item('/srv/drop/broken.html', 'failed', 'not a text: 3 % of it can be read'),
  );
  expect(textOf(await desk.run('sources'))).toBe(
    [
      'Sources',
      `🟢 **Radio Test** · feed · last look <t:${STAMP}:R> · newest item <t:${STAMP}:R> · 1 item read · 1 unreadable`,
      '> broken.html: not a text: 3 % of it can be read',
    ].join('\n'),
  );
});

it('/sources says in words that a look failed or never was, and speaks French', async () => {
  const desk = await openDesk();
  await desk.store.sources.save(source({ lastError: 'HTTP 503', lastItemAt: null }));
  await desk.store.sources.save(
    source({ id: 'drop', kind: 'folder', name: 'Dépôt', lastLookAt: null, lastItemAt: null }),
  );
  const text = textOf(await desk.run('sources', {}, FR));
  expect(text).toContain(`🔴 **Radio Test** · feed · consultée <t:${STAMP}:R> · 0 article lu`);
  expect(text).toContain('> dernière consultation en échec: HTTP 503');
  expect(text).toContain('**Dépôt** · folder · jamais consultée · 0 article lu');
});

it('/sources shows neither addresses nor folders, and names as letters only', async () => {
  const desk = await openDesk();
  await desk.store.sources.save(source({ name: '@everyone **x**' }));
  await desk.store.sources.saveItem(
    item('/srv/drop/broken.html', 'failed', 'see [this](https://bad.example)'),
  );
  const text = textOf(await desk.run('sources'));
  expect(text).not.toMatch(/secret|\/srv|@everyone|[^\\]\]\(|:\/\//);
});

it('/sources says that there is none', async () => {
  const desk = await openDesk();
  expect(textOf(await desk.run('sources'))).toContain('no source yet');
  expect(textOf(await desk.run('sources', {}, FR))).toContain('aucune source');
});

it('/sources counts the sources that do not fit', async () => {
  const desk = await openDesk();
  for (let n = 0; n < 80; n++)
    await desk.store.sources.save(source({ id: `s${n}`, name: `Source number ${n}` }));
  const text = textOf(await desk.run('sources'));
  const left = Number(/… and (\d+) more/.exec(text)?.[1]);
  expect((text.match(/🟢/gu)?.length ?? 0) + left).toBe(80);
  expect(desk.errors).toEqual([]);
});
