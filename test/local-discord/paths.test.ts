/** Requests for what is not there: paths, ids, queries, versions, and what cannot be read at all. */
import { describe, expect, test } from 'vitest';
import type { LocalDiscord } from '../../src/local-discord/server.ts';
import { ask, start } from './start.ts';

const fill = ({ state }: LocalDiscord, path: string): string =>
  path.replace(':gao', state.channel('gao').id).replace(':application', state.applicationId);

describe('what is not there', () => {
  test.each([
    ['GET', '/channels/123456789012345678', 404, 10003],
    ['GET', '/channels/:gao/messages/123456789012345678', 404, 10008],
    ['GET', '/guilds/123456789012345678', 404, 10004],
    ['GET', '/users/123456789012345678', 404, 10013],
    ['GET', '/nowhere', 404, 0],
    ['DELETE', '/gateway/bot', 405, 0],
    ['GET', '/channels/%ff/messages', 400, 50035],
    ['PUT', '/applications/:application/guilds/123456789012345678/commands', 403, 50001],
  ])('%s %s is refused', async (method, path, status, code) => {
    const discord = await start();
    const answer = await ask(discord, method, fill(discord, path));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('broken JSON and a broken form are refused with 50109', async () => {
    const discord = await start();
    const path = `/channels/${discord.state.channel('gao').id}/messages`;
    expect((await ask(discord, 'POST', path, '{"content":')).body.code).toBe(50109);
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expect((await ask(discord, 'POST', path, 'no form', headers)).body.code).toBe(50109);
  });

  test.each([
    ['GET', '/channels/gao', 'channel_id'],
    ['GET', '/channels/:gao/messages/last', 'message_id'],
    ['PATCH', '/channels/:gao/messages/%22%3Cb%3E', 'message_id'],
    ['GET', '/guilds/desk/roles', 'guild_id'],
    ['GET', '/users/analyst', 'user_id'],
    ['GET', '/channels/:gao/messages?before=yesterday', 'before'],
    ['GET', '/channels/:gao/threads/archived/public?before=yesterday', 'before'],
  ])('%s %s is refused with 50035 at %s', async (method, path, at) => {
    const discord = await start();
    const answer = await ask(discord, method, fill(discord, path), method === 'PATCH' ? {} : undefined);
    expect([answer.status, answer.body.code]).toEqual([400, 50035]);
    expect(Object.keys(answer.body.errors as object)).toEqual([at]);
  });

  test.each([
    ['0', 'NUMBER_TYPE_MIN'],
    ['101', 'NUMBER_TYPE_MAX'],
    ['many', 'NUMBER_TYPE_COERCE'],
  ])('a list of %s messages is refused with %s', async (limit, code) => {
    const discord = await start();
    const { status, body } = await ask(
      discord,
      'GET',
      fill(discord, `/channels/:gao/messages?limit=${limit}`),
    );
    expect([status, body.errors]).toMatchObject([400, { limit: { _errors: [{ code }] } }]);
  });

  test('another version of the API is refused with 50041', async () => {
    const discord = await start();
    const answer = await fetch(`${discord.api}/v6/gateway`);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 50041 }]);
  });
});
