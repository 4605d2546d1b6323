/** A channel that takes Vigie's permissions away, with nothing replaced: nothing is lost, and people are told. */
import { describe, expect, it } from 'vitest';
import { writeArticle } from './articles.ts';
import { openDesk, startInProcess, TEST_TIMEOUT, textOf } from './open-desk.ts';

describe('a channel in which Vigie may not post', { timeout: TEST_TIMEOUT }, () => {
  const openRefused = async () => {
    const desk = await openDesk();
    await startInProcess(desk);
    await desk.subscribe('gao', { region: 'Gao', language: 'en' });
    desk.discord.admin.withdraw(desk.discord.state.channel('gao').id, 'SendMessages');
    await desk.drop('first.txt', writeArticle('tessit'));
    await desk.waitForAnswer('subscriptions', /is paused .* lacks there: Send Messages\. 1 card waits/);
    await desk.drop('second.txt', writeArticle('labbezanga'));
    await desk.waitForAnswer('subscriptions', /2 cards wait; none is lost/);
    await desk.drop('third.txt', writeArticle('tessitAgain'));
    await desk.waitForAnswer('incidents', /2 origins/, { region: 'gao' });
    expect(desk.cards('gao')).toEqual([]);
    return desk;
  };
  type Desk = Awaited<ReturnType<typeof openRefused>>;

  /** The two cards in their order, the first with what became known while it waited. */
  const expectCards = async (desk: Desk) => {
    await desk.waitForCards('gao', 2);
    await desk.waitForText('gao', 'Labbezanga');
    const [first, second, ...more] = desk.cards('gao').map(textOf);
    expect(first).toMatch(/Tessit.*a resident.*first report · v2/s);
    expect(second).toContain('Labbezanga');
    expect(more).toEqual([]);
    expect(await desk.waitForAnswer('subscriptions', /^(?!.*paused)/s)).toContain('Gao');
  };

  it('gets its cards, as they now stand, as soon as the permission is given back', async () => {
    const desk = await openRefused();
    desk.discord.admin.withdraw(desk.discord.state.channel('gao').id);
    await expectCards(desk);
  });

  it('gets them as soon as somebody subscribes there, where no event told of the change', async () => {
    const desk = await openRefused();
    desk.discord.state.channel('gao').overwrites.splice(0);
    await desk.subscribe('gao', { region: 'Gao', language: 'en' });
    await expectCards(desk);
  });
});
