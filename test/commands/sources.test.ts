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
    itemsLeft: 0,
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

it('/sources says how many older entries of a long feed are not read', async () => {
  const desk = await openDesk();
  await desk.store.sources.save(source({ itemsLeft: 4800 }));
  expect(textOf(await desk.run('sources'))).toContain('> the feed lists 4800 older items that no look takes');
  expect(textOf(await desk.run('sources', {}, FR))).toContain('> le flux donne 4800 articles plus anciens');
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

it('/sources says how many unreadable items it does not show, in both languages', async () => {
  const desk = await openDesk();
  await desk.store.sources.save(source());
  for (let n = 0; n < 7; n++)
    await desk.store.sources.saveItem(item(`/srv/drop/broken-${n}.html`, 'failed', 'not a text'));
  const english = textOf(await desk.run('sources'));
  expect(english).toContain('7 unreadable');
  expect(english.match(/^> broken-\d/gm)).toHaveLength(5);
  expect(english).toMatch(/^> … and 2 more$/m);
  expect(textOf(await desk.run('sources', {}, FR))).toMatch(/^> … et 2 autres$/m);
  await desk.store.sources.saveItem(item('/srv/drop/broken-0.html', 'read'));
  expect(textOf(await desk.run('sources'))).toMatch(/6 unreadable[^]*^> … and 1 more$/m);
  expect(textOf(await desk.run('sources', {}, FR))).toMatch(/^> … et 1 autre$/m);
});

it('/sources shows the inbox first, then what fails, then the others by name', async () => {
  const desk = await openDesk();
  await desk.store.sources.save(source({ id: 'a', name: 'A good one' }));
  await desk.store.sources.save(source({ id: 'radio', name: 'B with an unreadable item' }));
  await desk.store.sources.saveItem(item('x', 'failed', 'not a text'));
  await desk.store.sources.save(source({ id: 'c', name: 'C that cannot be reached', lastError: 'HTTP 503' }));
  await desk.store.sources.save(source({ id: 'inbox', kind: 'folder', name: 'Zone de dépôt' }));
  const names = [...textOf(await desk.run('sources')).matchAll(/^(?:🟢|🔴) \*\*(.+?)\*\*/gmu)].map(
    ([, name]) => name,
  );
  expect(names).toEqual([
    'Zone de dépôt',
    'C that cannot be reached',
    'B with an unreadable item',
    'A good one',
  ]);
});

it('/sources shows every source rather than every failure, as long as it fits', async () => {
  const desk = await openDesk();
  for (let n = 0; n < 12; n++) {
    await desk.store.sources.save(source({ id: `s${n}`, name: `Source ${n}` }));
    for (let failed = 0; failed < 5; failed++) {
      const failure = item(`file-${failed}.html`, 'failed', 'a reason of some length '.repeat(6));
      await desk.store.sources.saveItem({ ...failure, sourceId: `s${n}` });
    }
  }
  const text = textOf(await desk.run('sources'));
  expect(text.match(/🟢/gu)).toHaveLength(12);
  expect(text.match(/5 unreadable/g)).toHaveLength(12);
  expect(text.match(/^> file-/gm)).toHaveLength(12);
  expect(text.match(/^> … and 4 more$/gm)).toHaveLength(12);
  expect(desk.errors).toEqual([]);
});

it('/sources keeps within Discord’s limits whatever fails, with the inbox and true counts', async () => {
  const desk = await openDesk();
  for (let n = 0; n < 60; n++)
    await desk.store.sources.save(
      source({ id: `s${n}`, name: `Source ${n} ${'*'.repeat(100)}`, lastError: 'x'.repeat(500) }),
    );
  await desk.store.sources.save(source({ id: 'inbox', kind: 'folder', name: 'Zone' }));
  for (const [locale, more] of [
    ['en-US', /… and (\d+) more sources$/],
    ['fr', /… et (\d+) autres sources$/],
  ] as const) {
    const text = textOf(await desk.run('sources', {}, { locale }));
    expect(text).toContain('**Zone**');
    expect((text.match(/^(?:🟢|🔴)/gmu)?.length ?? 0) + Number(more.exec(text)?.[1])).toBe(61);
  }
  expect(desk.errors).toEqual([]);
});
