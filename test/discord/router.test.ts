import { ComponentType, SlashCommandBuilder, type BaseMessageOptions } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NO_RATE_LIMITS } from '../../src/local-discord/limits.ts';
import type { Command } from '../../src/commands/index.ts';
import { deployCommands } from '../../src/discord/deploy.ts';
import { openDesk, textOf } from '../commands/desk.ts';

function command(parts: Partial<Command> = {}): Command {
  return {
    data: new SlashCommandBuilder()
      .setName('probe')
      .setDescription('A command of the tests')
      .addBooleanOption((option) => option.setName('show').setDescription('Show it'))
      .addStringOption((option) => option.setName('text').setDescription('Text').setAutocomplete(true)),
    execute: async () => ({ content: 'done' }),
    ...parts,
  };
}

describe('an answer', () => {
  it('is for the asker alone', async () => {
    const desk = await openDesk({ extra: [command()] });
    expect(await desk.run('probe')).toMatchObject({ kind: 'message', ephemeral: true, deferred: false });
    expect(desk.discord.state.messages('alerts')).toEqual([]);
  });

  it('is shown to the channel where that was asked for', async () => {
    const desk = await openDesk({ extra: [command()] });
    expect(await desk.run('probe', { show: true })).toMatchObject({ kind: 'message', ephemeral: false });
    expect(desk.discord.state.messages('alerts').map(({ content }) => content)).toEqual(['done']);
  });

  it.each([false, true])('that takes long is announced and then comes, shown: %s', async (show) => {
    const slow = Promise.withResolvers<{ content: string }>();
    const desk = await openDesk({ extra: [command({ execute: () => slow.promise })], deferAfterMs: 0 });
    const answer = desk.run('probe', { show });
    await desk.discord.waitFor((state) =>
      state.requests({ method: 'POST' }).some(({ path }) => path.includes('/callback')),
    );
    slow.resolve({ content: 'at last' });
    expect(await answer).toMatchObject({ kind: 'message', deferred: true, ephemeral: !show });
    expect(textOf(await answer)).toBe('at last');
  });

  it('pings nobody', async () => {
    const desk = await openDesk({ extra: [command({ execute: async () => ({ content: '@everyone' }) })] });
    await desk.run('probe', { show: true });
    const [message] = desk.discord.state.messages('alerts');
    expect(desk.discord.state.pinged(message?.id ?? '').everyone).toBe(false);
  });
});

describe('a command that fails', () => {
  const secret = 'postgres://user:secret@db at /srv/vigie/store.ts:12';
  const failing = (after: Promise<void>) =>
    command({
      execute: async () => {
        await after;
        throw new Error(secret);
      },
    });

  it.each([
    ['en-GB', 'Something went wrong', 'Une erreur'],
    ['de', 'Something went wrong', 'Une erreur'],
    ['fr', 'Une erreur s’est produite', 'Something'],
  ])(
    'says so in the language of who asked (%s) with the number that is logged, and nothing of the cause',
    async (locale, own, other) => {
      const desk = await openDesk({ extra: [failing(Promise.resolve())] });
      const text = textOf(await desk.run('probe', { show: true }, { locale }));
      const [logged] = desk.errors;
      expect(text).toContain(own);
      expect(text).not.toContain(other);
      expect(text).toContain(`\`${logged?.details.reference}\``);
      expect(text).not.toContain('secret');
      expect(logged?.error).toMatchObject({ message: secret });
      expect(logged?.details.command).toBe('probe');
    },
  );

  it('says so also where it was announced already', async () => {
    const late = Promise.withResolvers<void>();
    const desk = await openDesk({ extra: [failing(late.promise)], deferAfterMs: 0 });
    const answer = desk.run('probe');
    await desk.discord.waitFor((state) =>
      state.requests({ method: 'POST' }).some(({ path }) => path.includes('/callback')),
    );
    late.resolve();
    expect(textOf(await answer)).toContain('Something went wrong');
  });

  it('leaves the next one unharmed', async () => {
    const desk = await openDesk({ extra: [failing(Promise.resolve())] });
    await desk.run('probe');
    expect(textOf(await desk.run('help'))).toContain('/incidents');
  });

  it('says so where Discord refuses the answer', async () => {
    const desk = await openDesk({
      extra: [command({ execute: async () => ({ content: 'x'.repeat(2001) }) })],
    });
    expect(textOf(await desk.run('probe'))).toContain('Something went wrong');
    expect(desk.errors).toHaveLength(1);
  });

  it('is logged without the token of the interaction', async () => {
    const desk = await openDesk({
      extra: [command({ execute: async () => ({ content: 'x'.repeat(2001) }) })],
    });
    await desk.run('probe');
    expect(desk.errors[0]?.error).toMatchObject({
      url: expect.stringMatching(/\/interactions\/\d+\/…\/callback/),
    });
  });
});

describe('an answer whose way back fails', () => {
  const CALLBACK = 'POST /interactions/:interaction/:token/callback';

  it('after it arrived is given once', async () => {
    const desk = await openDesk({ extra: [command()] });
    desk.discord.faults.add({ on: CALLBACK, kind: 'reset', when: 'after' });
    expect(textOf(await desk.run('probe', { show: true }))).toBe('done');
    await desk.router.settled();
    expect(desk.discord.state.messages('alerts')).toHaveLength(1);
    expect(desk.errors).toHaveLength(1);
  });

  it('before it arrived is said to have failed', async () => {
    const desk = await openDesk({ extra: [command()] });
    desk.discord.faults.add({ on: CALLBACK, kind: 'reset' });
    expect(textOf(await desk.run('probe'))).toContain('Something went wrong');
  });

  it('for good is logged, and the bot lives on', async () => {
    const desk = await openDesk({
      extra: [command()],
      discord: { limits: { ...NO_RATE_LIMITS, interactionAnswerMs: 200 } },
    });
    desk.discord.faults.add({ on: CALLBACK, kind: 'error', status: 503, times: 2 });
    expect(await desk.run('probe')).toMatchObject({ kind: 'failed' });
    await desk.router.settled();
    expect(desk.errors).toHaveLength(2);
    expect(textOf(await desk.run('help'))).toContain('/incidents');
  });
});

it('an error thrown at once is caught as well', async () => {
  const broken = command({
    execute: () => {
      throw new Error('at once');
    },
    autocomplete: () => {
      throw new Error('at once');
    },
  });
  const desk = await openDesk({ extra: [broken] });
  expect(textOf(await desk.run('probe'))).toContain('Something went wrong');
  expect(await desk.type('probe', 'text', 'c')).toEqual([]);
  expect(desk.errors).toHaveLength(2);
});

it('a button that no command knows is answered', async () => {
  const button = { type: ComponentType.Button, style: 1, label: 'Old', custom_id: 'old' } as const;
  const components: BaseMessageOptions['components'] = [
    { type: ComponentType.ActionRow, components: [button] },
  ];
  const desk = await openDesk({
    extra: [command({ execute: async () => ({ content: 'press', components }) })],
  });
  await desk.run('probe', { show: true });
  const [message] = desk.discord.state.messages('alerts');
  if (!message) throw new Error('no message came');
  expect(textOf(await desk.discord.person.press(message, 'old'))).toContain('no longer known');
});

describe('choices', () => {
  it('are at most 25', async () => {
    const choices = Array.from({ length: 40 }, (_, n) => ({ name: `choice ${n}`, value: String(n) }));
    const desk = await openDesk({ extra: [command({ autocomplete: async () => choices })] });
    expect(await desk.type('probe', 'text', 'c')).toHaveLength(25);
  });

  it('are none where the command fails, and that is logged', async () => {
    const desk = await openDesk({
      extra: [
        command({
          autocomplete: async () => {
            throw new Error('no names');
          },
        }),
      ],
    });
    expect(await desk.type('probe', 'text', 'c')).toEqual([]);
    expect(desk.errors).toMatchObject([{ error: { message: 'no names' }, details: { command: 'probe' } }]);
  });

  it('are none where the command offers none', async () => {
    const desk = await openDesk({ extra: [command()] });
    expect(await desk.type('probe', 'text', 'c')).toEqual([]);
    expect(desk.errors).toEqual([]);
  });
});

it('a command that is registered but no longer there is answered', async () => {
  const desk = await openDesk();
  const { rest, application } = desk.client;
  await deployCommands(rest, application.id, [command()]);
  expect(textOf(await desk.run('probe'))).toContain('no longer known');
});

it('settled waits for the answers in hand', async () => {
  const slow = Promise.withResolvers<{ content: string }>();
  const desk = await openDesk({ extra: [command({ execute: () => slow.promise })], deferAfterMs: 0 });
  const answer = desk.run('probe');
  await desk.discord.waitFor((state) =>
    state.requests({ method: 'POST' }).some(({ path }) => path.includes('/callback')),
  );
  const settled = desk.router.settled().then(() => 'settled');
  expect(await Promise.race([settled, Promise.resolve('in hand')])).toBe('in hand');
  slow.resolve({ content: 'done' });
  expect(await settled).toBe('settled');
  expect(textOf(await answer)).toBe('done');
});
