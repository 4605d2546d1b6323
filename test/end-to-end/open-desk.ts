/** A desk on loopback for the whole way: a Discord with people in it, a folder to drop files into, and Vigie itself. */
import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIEmbed } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { parseConfig, type Config } from '../../src/config.ts';
import type { Answer } from '../../src/local-discord/interaction.ts';
import type { CommandInput } from '../../src/local-discord/person.ts';
import { createLog } from '../../src/log.ts';
import { startVigie, type Running } from '../../src/start.ts';
import { startDiscord } from '../discord/log-in.ts';

/** How long a test waits for what must come; a machine under load takes its time. */
export const PATIENCE = 60_000;
export const TEST_TIMEOUT = 3 * PATIENCE;

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** `feeds` are addresses on loopback. Vigie is not started yet. */
export async function openDesk({ feeds = [] }: { feeds?: string[] } = {}) {
  const discord = await startDiscord();
  const home = await mkdtemp(join(tmpdir(), 'vigie-desk-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const inbox = join(home, 'inbox');
  await mkdir(inbox);
  const sources = feeds.map((address, index) => ({
    id: `feed-${index + 1}`,
    kind: 'feed',
    name: `Example Wire ${index + 1}`,
    address,
    schedule: '* * * * * *',
  }));
  await writeFile(join(home, 'sources.json'), JSON.stringify({ sources }));
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    DATA_DIR: join(home, 'data'),
    WATCH_DIR: inbox,
    SOURCES_FILE: join(home, 'sources.json'),
    FOLDER_SCHEDULE: '* * * * * *',
    LOG_LEVEL: 'silent',
  };
  let written = 0;
  const manager = discord.state.user('manager');
  const run = (name: string, options: CommandInput['options'] = {}, as: Partial<CommandInput> = {}) =>
    discord.person.runCommand({
      userId: manager.id,
      channelId: discord.state.channel('bot-commands').id,
      name,
      options,
      ...as,
    });
  return {
    discord,
    home,
    inbox,
    env,
    run,
    cards: (channel: string) => discord.state.messages(channel),
    /** As one who writes elsewhere first and then moves it in: what is written in place is left for some seconds. */
    drop: async (name: string, content: string | Uint8Array) => {
      const path = join(home, `written-${++written}`);
      await writeFile(path, content);
      const before = new Date(Date.now() - 60_000);
      await utimes(path, before, before);
      await rename(path, join(inbox, name));
    },
    subscribe: (channel: string, options: Record<string, string>) =>
      run('subscribe', options, { channelId: discord.state.channel(channel).id }),
    suggest: (name: string, focused: string, typed: string) =>
      discord.person.autocomplete({
        userId: manager.id,
        channelId: discord.state.channel('bot-commands').id,
        name,
        focused,
        options: { [focused]: typed },
      }),
    /** Asks until the answer is as expected: what a source's look brought is written down after its cards are due. */
    waitForAnswer: async (name: string, expected: RegExp, options: CommandInput['options'] = {}) => {
      const until = performance.now() + PATIENCE;
      for (;;) {
        const answer = textOfAnswer(await run(name, options));
        if (expected.test(answer)) return answer;
        if (performance.now() > until) throw new Error(`/${name} never said ${expected}, but: ${answer}`);
        await sleep(100);
      }
    },
    /** Until so many cards stand in the channel. */
    waitForCards: (channel: string, count: number) =>
      discord.waitFor((state) => state.messages(channel).length >= count, PATIENCE),
    /** Until a card of the channel says this. */
    waitForText: (channel: string, text: string) =>
      discord.waitFor((state) => state.messages(channel).some((message) => says(message, text)), PATIENCE),
  };
}

/** Vigie in this process; ended after the test, before its Discord. */
export async function startInProcess({ env }: Desk, allowHosts: string[] = []): Promise<Running> {
  const config = parseConfig(env);
  const fatal: unknown[] = [];
  const running = await startVigie({
    config: { ...config, token: env.DISCORD_TOKEN } satisfies Config & { token: string },
    log: createLog(config.logLevel),
    allowHosts,
    onFatal: (error) => fatal.push(error),
  });
  let ended: Promise<void> | null = null;
  const stop = () => (ended ??= running.stop());
  onTestFinished(async () => {
    await stop();
    if (fatal.length > 0) throw fatal[0];
  });
  return { stop };
}

type Shown = { content: string; embeds: APIEmbed[] };

/** All text of a message: its content, and every part of its embeds. */
export function textOf({ content, embeds }: Shown): string {
  const parts = embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...parts].filter(Boolean).join('\n');
}

function says(message: Shown, text: string): boolean {
  return textOf(message).includes(text);
}

export function textOfAnswer(answer: Answer): string {
  if (answer.kind !== 'message') throw new Error(`no message came but ${JSON.stringify(answer)}`);
  return textOf(answer.message);
}
