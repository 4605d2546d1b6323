import { Routes, SlashCommandBuilder } from 'discord.js';
import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { COMMAND_LIMITS } from '../../src/local-discord/limits.ts';
import { createRest, start } from './start.ts';

const builder = (name: string) => new SlashCommandBuilder().setName(name).setDescription('x');

async function startRest() {
  const discord = await start();
  const rest = createRest(discord);
  const all = Routes.applicationCommands(discord.state.applicationId);
  const one = (id: string) => Routes.applicationCommand(discord.state.applicationId, id);
  const list = async () => (await rest.get(all)) as APIApplicationCommand[];
  const create = async (body: unknown) => (await rest.post(all, { body })) as APIApplicationCommand;
  return { discord, rest, all, one, list, create };
}

describe('application commands', () => {
  test('are created, listed, changed and deleted', async () => {
    const { rest, one, list, create } = await startRest();
    const command = await create(builder('incidents').toJSON());
    expect((await list()).map(({ name }) => name)).toEqual(['incidents']);
    const edited = (await rest.patch(one(command.id), {
      body: { description: 'y' },
    })) as APIApplicationCommand;
    expect(edited).toMatchObject({ id: command.id, name: 'incidents', description: 'y' });
    expect(edited.version).not.toBe(command.version);
    await rest.delete(one(command.id));
    expect(await list()).toEqual([]);
    await expect(rest.get(one(command.id))).rejects.toMatchObject({ status: 404, code: 10063 });
  });

  test('one with a name that is there replaces it and keeps its id', async () => {
    const { create, list } = await startRest();
    const first = await create(builder('incidents').toJSON());
    const second = await create({ ...builder('incidents').toJSON(), description: 'new' });
    expect(second.id).toBe(first.id);
    expect(await list()).toHaveLength(1);
  });

  test('a bulk overwrite keeps the ids of what stays and drops the rest', async () => {
    const { rest, all, list, create } = await startRest();
    const kept = await create(builder('incidents').toJSON());
    await create(builder('sources').toJSON());
    await rest.put(all, { body: [builder('incidents').toJSON(), builder('help').toJSON()] });
    const now = await list();
    expect(now.map(({ name }) => name)).toEqual(['incidents', 'help']);
    expect(now[0]?.id).toBe(kept.id);
  });

  test("a server's own commands stand beside the global ones", async () => {
    const { discord, rest, create } = await startRest();
    const guild = discord.state.guild('Sahel desk').id;
    await create(builder('incidents').toJSON());
    await rest.put(Routes.applicationGuildCommands(discord.state.applicationId, guild), {
      body: [builder('debug').toJSON()],
    });
    expect(discord.state.commands(guild).map(({ name }) => name)).toEqual(['debug']);
    const offered = discord.person.commands({ channelId: discord.state.channel('gao').id });
    expect(offered.map(({ name }) => name)).toEqual(['debug', 'incidents']);
  });

  test('a list leaves localizations out unless it is asked for them', async () => {
    const { rest, all, list, create } = await startRest();
    await create(builder('incidents').setNameLocalizations({ fr: 'évènements' }).toJSON());
    expect((await list())[0]?.name_localizations).toBeUndefined();
    const query = new URLSearchParams({ with_localizations: 'true' });
    const full = (await rest.get(all, { query })) as APIApplicationCommand[];
    expect(full[0]?.name_localizations).toEqual({ fr: 'évènements' });
  });

  test("another application's commands are refused with 20012", async () => {
    const { rest } = await startRest();
    const refused = rest.get(Routes.applicationCommands('123456789012345678'));
    await expect(refused).rejects.toMatchObject({ status: 403, code: 20012 });
  });

  test('more than 200 creations a day are refused with 30034, and updates are not counted', async () => {
    let now = Date.now();
    const discord = await start({ now: () => now });
    const rest = createRest(discord);
    const all = Routes.applicationCommands(discord.state.applicationId);
    const batch = (from: number) => Array.from({ length: 100 }, (_, n) => builder(`c${from + n}`).toJSON());
    for (let from = 0; from < COMMAND_LIMITS.creationsPerDay; from += 100)
      await rest.put(all, { body: batch(from) });
    await rest.put(all, { body: batch(100) });
    const more = () => rest.put(all, { body: [builder('more').toJSON()] });
    await expect(more()).rejects.toMatchObject({ code: 30034 });
    expect(discord.state.commands()).toHaveLength(100);
    now += 24 * 60 * 60 * 1000;
    expect(await more()).toHaveLength(1);
  });
});
