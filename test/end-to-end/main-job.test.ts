/** The main job with nothing replaced: real files, real store, real discord.js, and sockets to the local Discord. */
import { describe, expect, it } from 'vitest';
import { writeArticle } from './articles.ts';
import { openDesk, startInProcess, TEST_TIMEOUT, textOf, textOfAnswer } from './open-desk.ts';

describe('the main job', { timeout: TEST_TIMEOUT }, () => {
  it('turns a dropped file into a card in the channel that asked for its region, and answers /incidents', async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    expect(textOfAnswer(await desk.subscribe('gao', { region: 'Gao', language: 'en' }))).toContain('Gao');
    await desk.subscribe('kidal', { region: 'kidal', language: 'en' });

    await desk.drop('report.txt', writeArticle('tessit'));
    await desk.waitForCards('gao', 1);

    const card = textOf(desk.cards('gao')[0]!);
    expect(card).toContain('Tessit');
    expect(card).toContain('12');
    expect(card).toContain('a local official');
    expect(desk.cards('kidal')).toEqual([]);

    const answer = textOfAnswer(await desk.run('incidents', { region: 'gao' }));
    expect(answer).toContain('Tessit');
    const id = /`([a-z0-9]{8})`/.exec(answer)?.[1];
    expect(card.endsWith(` · ${id}`)).toBe(true);
    expect(textOfAnswer(await desk.run('incidents', { region: 'kidal' }))).toContain('No incident');
    expect(textOfAnswer(await desk.run('incidents', { region: 'gao' }, { locale: 'fr' }))).toContain('tués');
  });

  it('offers regions and actors while they are typed, and names the nearest to one that it does not know', async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    const regions = await desk.suggest('incidents', 'region', 'tessi');
    expect(regions.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Tessit \(/));
    const actors = await desk.suggest('incidents', 'actor', 'macina');
    expect(actors.length).toBeGreaterThan(0);
    const answer = textOfAnswer(await desk.run('incidents', { region: 'gaooo' }));
    expect(answer).toMatch(/No place called .*Did you mean .*Gao/);
  });

  it('keeps one card an incident: a second account edits it, with both speakers side by side', async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    await desk.subscribe('gao', { region: 'Gao', language: 'en' });
    await desk.drop('first.txt', writeArticle('tessit'));
    await desk.waitForCards('gao', 1);
    const before = desk.cards('gao')[0]!;

    await desk.drop('second.txt', writeArticle('tessitAgain'));
    await desk.waitForText('gao', 'a resident');

    const [after, ...more] = desk.cards('gao');
    expect(more).toEqual([]);
    expect(after?.id).toBe(before.id);
    expect(after?.edited_timestamp).not.toBeNull();
    expect(textOf(after!)).toContain('a local official');
    expect(textOf(after!)).toMatch(/12.*14/s);
    expect(textOf(after!)).not.toContain(desk.home);
  });

  it('reads every content once, whatever its name, and tells nothing of what is no incident', async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await desk.drop('a.txt', writeArticle('nothing'));
    await desk.drop('b.txt', writeArticle('tessit'));
    await desk.drop('c.txt', writeArticle('tessit'));
    await desk.waitForCards('alerts', 1);
    await desk.drop('z.txt', writeArticle('kidal'));
    await desk.waitForCards('alerts', 2);
    expect(desk.cards('alerts').map(({ edited_timestamp }) => edited_timestamp)).toEqual([null, null]);
    expect(textOfAnswer(await desk.run('incidents', {})).match(/`[a-z0-9]{8}`/g)).toHaveLength(2);
  });

  it('is not stopped by a broken file, and /sources shows it with its reason', async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await desk.drop('a-broken.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await desk.drop('b-empty.html', '');
    await desk.drop('c-table.xlsx', 'a;b');
    await desk.drop('d-report.txt', writeArticle('tessit'));
    await desk.waitForCards('alerts', 1);
    const sources = await desk.waitForAnswer('sources', /1 item read · 3 unreadable/);
    expect(sources).toMatch(/a-broken\.txt: .*not text/);
    expect(sources).toMatch(/b-empty\.html: the file is empty/);
    expect(sources).toMatch(/c-table\.xlsx: not a format/);
    expect(sources).not.toContain(desk.home);
  });

  it('gives nobody a voice: a hostile text pings no one and links nowhere', async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    await desk.subscribe('gao', { region: 'Gao', language: 'en' });
    await desk.drop('@everyone [x](<evil.example>) **b**.txt', writeArticle('hostile'));
    await desk.waitForCards('gao', 1);
    const [card] = desk.cards('gao');
    expect(desk.discord.state.pinged(card!.id)).toEqual({ users: [], roles: [], everyone: false });
    const answer = await desk.run('incidents', { region: 'gao', show: true });
    const sources = await desk.run('sources');
    for (const text of [textOf(card!), textOfAnswer(answer), textOfAnswer(sources)]) {
      expect(text).not.toMatch(/(?<!\\)\]\(https?:\/\/evil/);
      expect(text).not.toMatch(/(?<!\\)<https?:\/\/evil/);
      expect(text).not.toMatch(/(?<!\\)<@/);
    }
    if (answer.kind === 'message') {
      expect(desk.discord.state.pinged(answer.message.id)).toEqual({ users: [], roles: [], everyone: false });
    }
  });
});
