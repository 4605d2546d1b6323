/** A feed on loopback, from its address to the channel. */
import { describe, expect, it } from 'vitest';
import { writeArticle, type ArticleName } from './articles.ts';
import { openDesk, startInProcess, TEST_TIMEOUT, textOf, textOfAnswer } from './open-desk.ts';
import { serveFeed, type FeedItem } from './serve-feed.ts';

const HOUR = 3_600_000;

function item(name: ArticleName, hoursAgo: number | null): FeedItem {
  const [title = '', , ...text] = writeArticle(name).split('\n');
  const published = hoursAgo === null ? null : new Date(Date.now() - hoursAgo * HOUR);
  return { id: name, title, text: text.join('\n'), published };
}

async function openFeedDesk(items: FeedItem[]) {
  const feed = await serveFeed(items);
  const desk = await openDesk({ feeds: [feed.address] });
  return { desk, feed };
}

describe('a feed', { timeout: TEST_TIMEOUT }, () => {
  it('becomes cards with a link to the article, and its items are read once', async () => {
    const { desk, feed } = await openFeedDesk([item('tessit', 1)]);
    await startInProcess(desk, [feed.host]);
    await desk.subscribe('gao', { region: 'Gao', language: 'en' });
    feed.serve([item('labbezanga', 1), item('tessit', 1)]);
    await desk.waitForText('gao', 'Labbezanga');
    const card = desk.cards('gao').find((message) => textOf(message).includes('Labbezanga'));
    expect(card?.embeds[0]?.url).toBe('https://wire.example/labbezanga');
    expect(textOf(card!)).toContain('Example Wire 1');
    await desk.waitForAnswer('sources', /Example Wire 1\*\* · feed .* · 2 items read/);
  });

  it('is quiet about what is not fresh, and about what an article only recalls, yet knows of both', async () => {
    const { desk, feed } = await openFeedDesk([]);
    await startInProcess(desk, [feed.host]);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    const recalling: FeedItem = {
      id: 'recalling',
      title: 'EXERCISE - Herders killed in Ménaka',
      text: `${item('menaka', 1).text}\n\nOn ${daysAgo(20)}, gunmen killed 7 people in Ansongo, in the Gao region.`,
      published: new Date(Date.now() - HOUR),
    };
    feed.serve([item('tessit', 72), recalling]);
    await desk.waitForText('alerts', 'Ménaka');
    // Items are told oldest first as the feed lists them: when the last card is there, all have been read.
    feed.serve([item('kidal', 1), item('tessit', 72), recalling]);
    await desk.waitForText('alerts', 'Kidal');
    expect(desk.cards('alerts')).toHaveLength(2);
    expect(textOfAnswer(await desk.run('incidents', { region: 'tessit' }))).toContain('12');
    expect(textOfAnswer(await desk.run('incidents', { region: 'ansongo' }))).toContain('Ansongo');
  });

  it('with an item without a date announces nothing of it, and files it', async () => {
    const { desk, feed } = await openFeedDesk([]);
    await startInProcess(desk, [feed.host]);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    feed.serve([item('kidal', 1), item('tessit', null)]);
    await desk.waitForCards('alerts', 1);
    expect(desk.cards('alerts').map(textOf).join()).not.toContain('Tessit');
    await desk.waitForAnswer('sources', /2 items read/);
  });

  it('that is out of service is said so by /sources, stops nothing else, and comes back', async () => {
    const { desk, feed } = await openFeedDesk([item('tessit', 1)]);
    feed.serve(null);
    await startInProcess(desk, [feed.host]);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await desk.drop('report.txt', writeArticle('kidal'));
    await desk.waitForCards('alerts', 1);
    await desk.waitForAnswer('sources', /last look failed: .*503/);
    feed.serve([item('tessit', 1)]);
    await desk.waitForText('alerts', 'Tessit');
  });

  it('that is none, or broken XML, is said so and stops nothing else', async () => {
    const { desk, feed } = await openFeedDesk([]);
    feed.serve('<html><body>Sign in</body></html>');
    await startInProcess(desk, [feed.host]);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await desk.drop('report.txt', writeArticle('kidal'));
    await desk.waitForCards('alerts', 1);
    await desk.waitForAnswer('sources', /last look failed: .*web page, not a feed/);
  });

  it('on this machine is refused unless it was allowed by host and port', async () => {
    const { desk } = await openFeedDesk([item('tessit', 1)]);
    await startInProcess(desk);
    await desk.subscribe('alerts', { region: '*', language: 'en' });
    await desk.drop('report.txt', writeArticle('kidal'));
    await desk.waitForCards('alerts', 1);
    await desk.waitForAnswer('sources', /last look failed: .*not public/);
    expect(desk.cards('alerts').map(textOf).join()).not.toContain('Tessit');
  });
});

/** "May 3" */
function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 24 * HOUR);
  return day.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
}
