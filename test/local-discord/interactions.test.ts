import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  Events,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import type { Interaction } from 'discord.js';
import { describe, expect, test, vi } from 'vitest';
import { createRest, startWithBot } from './start.ts';

const incidents = new SlashCommandBuilder()
  .setName('incidents')
  .setDescription('What happened')
  .addStringOption((option) => option.setName('region').setDescription('Where').setAutocomplete(true))
  .addIntegerOption((option) =>
    option.setName('days').setDescription('How far back').setMinValue(1).setMaxValue(30),
  );

/** A bot with `/incidents` whose interactions go to `handle`. */
async function startAnswering(handle: (interaction: Interaction) => Promise<unknown>, options = {}) {
  const started = await startWithBot(options);
  const { client, discord } = started;
  await client.application.commands.set([incidents]);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => errors.push(error));
  });
  const channelId = discord.state.channel('gao').id;
  const run = (more: object = {}) => discord.person.runCommand({ channelId, name: 'incidents', ...more });
  return { ...started, channelId, run, errors };
}

describe('a slash command', () => {
  test('brings its options to the bot and the answer to the person', async () => {
    const seen: unknown[] = [];
    const { run, discord } = await startAnswering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options, locale, user, memberPermissions } = interaction;
      seen.push(options.getString('region'), options.getInteger('days'), locale, user.username);
      seen.push(memberPermissions?.has(PermissionFlagsBits.ManageGuild));
      await interaction.reply('two incidents');
    });
    const answer = await run({ options: { region: 'gao', days: 7 }, locale: 'fr' });
    expect(seen).toEqual(['gao', 7, 'fr', 'analyst', false]);
    expect(answer).toMatchObject({
      kind: 'message',
      ephemeral: false,
      deferred: false,
      message: { content: 'two incidents' },
    });
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('an ephemeral answer is seen by the one person alone', async () => {
    const { run, discord, channel } = await startAnswering(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    });
    const answer = await run();
    expect(answer).toMatchObject({ kind: 'message', ephemeral: true, message: { content: 'psst' } });
    expect(discord.state.messages('gao')).toEqual([]);
    expect(discord.state.messages('gao', { ephemeral: true })).toHaveLength(1);
    expect((await channel.messages.fetch()).size).toBe(0);
    const id = answer.kind === 'message' ? answer.message.id : '';
    await expect(channel.messages.fetch(id)).rejects.toMatchObject({ code: 10008 });
  });

  test('a deferred answer comes when its content does, and keeps its privacy', async () => {
    const { run, discord } = await startAnswering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('took a while');
      await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
    });
    expect(await run()).toMatchObject({
      kind: 'message',
      ephemeral: true,
      deferred: true,
      message: { content: 'took a while', edited_timestamp: null },
    });
    await discord.waitFor((state) => state.messages('gao', { ephemeral: true }).length === 2);
  });

  test('the first followup to a deferred answer becomes that answer', async () => {
    const { run, discord } = await startAnswering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await interaction.followUp('here it is');
    });
    expect(await run()).toMatchObject({
      kind: 'message',
      deferred: true,
      message: { content: 'here it is' },
    });
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('the answer can be fetched, changed and deleted as @original', async () => {
    const done: string[] = [];
    const { run, discord } = await startAnswering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({ content: 'one', withResponse: true });
      done.push(response.resource?.message?.content ?? '');
      await interaction.editReply('two');
      done.push((await interaction.fetchReply()).content);
      await interaction.deleteReply();
    });
    await run();
    await discord.waitFor((state) => state.messages('gao').length === 0);
    expect(done).toEqual(['one', 'two']);
  });

  test('an answer needs no permission to write in the channel', async () => {
    const { run, discord, channelId } = await startAnswering(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ embeds: [{ title: 'x' }] });
    });
    discord.admin.withdraw(channelId, 'SendMessages', 'EmbedLinks');
    expect(await run()).toMatchObject({ kind: 'message' });
  });

  test('not answered in time, it fails for the person, and the late answer is refused with 10062', async () => {
    const { run, errors, discord } = await startAnswering(
      async (interaction) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        if (interaction.isChatInputCommand()) await interaction.reply('late');
      },
      { limits: { interactionAnswerMs: 50 } },
    );
    expect(await run()).toEqual({
      kind: 'failed',
      interactionId: expect.any(String),
      reason: 'The application did not respond',
    });
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toMatchObject({ status: 404, code: 10062 });
    expect(discord.state.messages('gao')).toEqual([]);
  });

  test('with the bot away it fails for the person', async () => {
    const { run, client, discord } = await startAnswering(async () => undefined, {
      limits: { interactionAnswerMs: 50 },
    });
    await client.destroy();
    await discord.waitFor((state) => !state.online());
    expect(await run()).toMatchObject({ kind: 'failed' });
  });

  test('a second answer is refused with 40060', async () => {
    const { run, errors, client, discord } = await startAnswering(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      await client.rest.post(path, { body: { type: 4, data: { content: 'two' } }, auth: false });
    });
    await run();
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toMatchObject({ status: 400, code: 40060 });
    expect(discord.state.messages('gao')).toHaveLength(1);
  });

  test('past 15 minutes the token is refused with 50027', async () => {
    let now = Date.now();
    const { run, errors } = await startAnswering(
      async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply('one');
        now += 15 * 60_000 + 1;
        await interaction.editReply('two');
      },
      { now: () => now },
    );
    await run();
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toMatchObject({ status: 401, code: 50027 });
  });

  test('an answer of the wrong kind, or with a body that breaks the rules, is refused with its path', async () => {
    const { run, errors, discord } = await startAnswering(
      async (interaction) => {
        if (interaction.isChatInputCommand())
          await interaction.reply({ embeds: [{ title: 'x'.repeat(257) }] });
      },
      { limits: { interactionAnswerMs: 100 } },
    );
    expect(await run()).toMatchObject({ kind: 'failed' });
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toMatchObject({
      code: 50035,
      rawError: {
        errors: { data: { embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } } },
      },
    });
    const callback = createRest(discord).post('/interactions/1/x/callback', {
      body: { type: 4 },
      auth: false,
    });
    await expect(callback).rejects.toMatchObject({ code: 10062 });
  });
});

describe('what a client would not let a person send', () => {
  test.each([
    ['an unknown option', { options: { place: 'gao' } }, /no option "place"/],
    ['a number out of bounds', { options: { days: 31 } }, /number from 1 to 30/],
    ['a fraction for a whole number', { options: { days: 1.5 } }, /number from 1 to 30/],
    ['an unknown command', { name: 'nothing' }, /no command "nothing"/],
    ['a subcommand that is not there', { subcommand: 'list' }, /no subcommand "list"/],
  ])('%s', async (_what, input, message) => {
    const { discord, run } = await startAnswering(async () => undefined);
    const before = discord.state.requests().length;
    await expect(run(input)).rejects.toThrow(message);
    expect(discord.state.requests()).toHaveLength(before);
  });

  test('a command for managers is offered to those who may manage the server', async () => {
    const { discord, client } = await startWithBot();
    const subscribe = new SlashCommandBuilder()
      .setName('subscribe')
      .setDescription('Alerts here')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);
    await client.application.commands.set([subscribe]);
    const channelId = discord.state.channel('gao').id;
    const offered = (name: string) =>
      discord.person.commands({ channelId, userId: discord.state.user(name).id });
    expect(offered('manager')).toHaveLength(1);
    expect(offered('guest')).toEqual([]);
  });
});

describe('autocomplete', () => {
  test('brings what is typed and shows the choices', async () => {
    const { discord, channelId } = await startAnswering(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name} like ${value}`, value: 'gao' }]);
    });
    const choices = await discord.person.autocomplete({
      channelId,
      name: 'incidents',
      focused: 'region',
      options: { region: 'ga' },
    });
    expect(choices).toEqual([{ name: 'region like ga', value: 'gao' }]);
  });

  test('more than 25 choices are refused, and the person sees none', async () => {
    const { discord, channelId, errors } = await startAnswering(
      async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        await interaction.respond(Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })));
      },
      { limits: { interactionAnswerMs: 100 } },
    );
    const asked = { channelId, name: 'incidents', focused: 'region', options: { region: '' } };
    expect(await discord.person.autocomplete(asked)).toEqual([]);
    expect(errors[0]).toMatchObject({
      rawError: {
        errors: { data: { choices: { _errors: [{ message: 'Must be 25 or fewer in length.' }] } } },
      },
    });
  });

  test('is not binding: any text can be sent', async () => {
    const { run } = await startAnswering(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(interaction.options.getString('region', true));
    });
    expect(await run({ options: { region: 'Atlantis' } })).toMatchObject({
      message: { content: 'Atlantis' },
    });
  });
});

describe('components and forms', () => {
  const rows = () => [
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
      new ButtonBuilder()
        .setCustomId('off')
        .setLabel('Off')
        .setStyle(ButtonStyle.Secondary)
        .setDisabled(true),
      new ButtonBuilder().setURL('https://example.org').setLabel('Open').setStyle(ButtonStyle.Link),
    ),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('language')
        .addOptions({ label: 'English', value: 'en' }, { label: 'Français', value: 'fr' }),
    ),
    new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
      new UserSelectMenuBuilder().setCustomId('who'),
    ),
  ];

  test('a button changes its message', async () => {
    const { channel, discord } = await startAnswering(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'page 2', components: [] });
    });
    const message = await channel.send({ content: 'page 1', components: rows() });
    const answer = await discord.person.press({ id: message.id, channel_id: channel.id }, 'next');
    expect(answer).toMatchObject({ kind: 'update', message: { id: message.id, content: 'page 2' } });
    expect(discord.state.messages('gao').map(({ content }) => content)).toEqual(['page 2']);
  });

  test('a button that only takes note changes its message later', async () => {
    const { channel, discord } = await startAnswering(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('page 2');
    });
    const message = await channel.send({ content: 'page 1', components: rows() });
    const answer = await discord.person.press({ id: message.id, channel_id: channel.id }, 'next');
    expect(answer.kind).toBe('acknowledged');
    await discord.waitFor((state) => state.messages('gao')[0]?.content === 'page 2');
  });

  test('selects bring their values, with the people they name', async () => {
    const { channel, discord } = await startAnswering(async (interaction) => {
      if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join());
      if (interaction.isUserSelectMenu())
        await interaction.reply(interaction.users.map((user) => user.username).join());
    });
    const message = await channel.send({ content: 'choose', components: rows() });
    const press = (customId: string, values: string[]) =>
      discord.person.press({ id: message.id, channel_id: channel.id }, customId, { values });
    expect(await press('language', ['fr'])).toMatchObject({ message: { content: 'fr' } });
    const guest = discord.state.user('guest').id;
    expect(await press('who', [guest])).toMatchObject({ message: { content: 'guest' } });
  });

  test('what is disabled, missing or not offered cannot be used', async () => {
    const { channel, discord } = await startAnswering(async () => undefined);
    const message = await channel.send({ content: 'choose', components: rows() });
    const press = async (customId: string, values?: string[]) =>
      discord.person.press({ id: message.id, channel_id: channel.id }, customId, values ? { values } : {});
    await expect(press('off')).rejects.toThrow(/disabled/);
    await expect(press('gone')).rejects.toThrow(/no component "gone"/);
    await expect(press('language', ['de'])).rejects.toThrow(/offers no "de"/);
  });

  test('a button on an ephemeral answer works for the one who sees it', async () => {
    const { run, discord, channelId } = await startAnswering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'p1', components: rows(), flags: MessageFlags.Ephemeral });
      }
      if (interaction.isButton()) await interaction.update('p2');
    });
    const answer = await run();
    const id = answer.kind === 'message' ? answer.message.id : '';
    expect(await discord.person.press({ id, channel_id: channelId }, 'next')).toMatchObject({
      kind: 'update',
    });
    const other = { userId: discord.state.user('guest').id };
    await expect(discord.person.press({ id, channel_id: channelId }, 'next', other)).rejects.toThrow(
      /sees no message/,
    );
  });

  test('a form opens, is filled in, and is answered', async () => {
    const { run, discord } = await startAnswering(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Paragraph);
        const label = new LabelBuilder().setLabel('Why?').setTextInputComponent(input);
        await interaction.showModal(
          new ModalBuilder().setCustomId('fix').setTitle('Correct').addLabelComponents(label),
        );
      }
      if (interaction.isModalSubmit()) {
        await interaction.reply(`${interaction.customId}: ${interaction.fields.getTextInputValue('why')}`);
      }
    });
    const opened = await run();
    expect(opened).toMatchObject({ kind: 'modal', modal: { title: 'Correct' } });
    const answer = await discord.person.submitModal(opened.interactionId, { why: 'wrong place' });
    expect(answer).toMatchObject({ kind: 'message', message: { content: 'fix: wrong place' } });
    await expect(discord.person.submitModal(opened.interactionId, {})).rejects.toThrow(/opened no form/);
  });
});

describe('commands with more to them', () => {
  test('subcommands, groups and every kind of option arrive', async () => {
    const { client, discord } = await startWithBot();
    await client.application.commands.set([
      {
        name: 'correct',
        description: 'x',
        options: [
          {
            name: 'incident',
            description: 'x',
            type: ApplicationCommandOptionType.SubcommandGroup,
            options: [
              {
                name: 'merge',
                description: 'x',
                type: ApplicationCommandOptionType.Subcommand,
                options: [
                  { name: 'who', description: 'x', type: ApplicationCommandOptionType.User, required: true },
                  { name: 'where', description: 'x', type: ApplicationCommandOptionType.Channel },
                  { name: 'sure', description: 'x', type: ApplicationCommandOptionType.Boolean },
                  { name: 'file', description: 'x', type: ApplicationCommandOptionType.Attachment },
                ],
              },
            ],
          },
        ],
      },
    ]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const parts = [options.getSubcommandGroup(), options.getSubcommand(), options.getUser('who')?.username];
      const { name: where } = options.getChannel('where', true);
      void interaction.reply(
        [...parts, where, options.getBoolean('sure'), options.getAttachment('file')?.name].join(' '),
      );
    });
    const channelId = discord.state.channel('gao').id;
    const answer = await discord.person.runCommand({
      channelId,
      name: 'correct',
      subcommand: 'incident merge',
      options: {
        who: discord.state.user('guest').id,
        where: discord.state.channel('kidal').id,
        sure: true,
        file: { name: 'report.txt', bytes: new TextEncoder().encode('x') },
      },
    });
    expect(answer).toMatchObject({ message: { content: 'incident merge guest kidal true report.txt' } });
  });

  test('a message command brings the message', async () => {
    const { client, discord } = await startWithBot();
    await client.application.commands.set([new ContextMenuCommandBuilder().setName('Read this').setType(3)]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        void interaction.reply(`read: ${interaction.targetMessage.content}`);
    });
    const channelId = discord.state.channel('gao').id;
    const { id } = discord.person.say('Attack near Tessit', { channelId });
    const answer = await discord.person.runCommand({ channelId, name: 'Read this', targetId: id });
    expect(answer).toMatchObject({ message: { content: 'read: Attack near Tessit' } });
  });

  test('in a server without the bot, a command that people install for themselves works all the same', async () => {
    const guilds = [
      { name: 'Desk', channels: ['gao'], members: [{ name: 'analyst' }] },
      { name: 'Elsewhere', channels: ['lounge'], members: [{ name: 'reader' }], botInside: false },
    ];
    const { client, discord } = await startWithBot({ guilds });
    const both = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
    await client.application.commands.set([
      new SlashCommandBuilder().setName('help').setDescription('x').setIntegrationTypes(both),
      new SlashCommandBuilder().setName('subscribe').setDescription('x'),
    ]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      void interaction.reply(JSON.stringify(interaction.authorizingIntegrationOwners));
    });
    const channelId = discord.state.channel('lounge').id;
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Desk']);
    expect(discord.person.commands({ channelId }).map(({ name }) => name)).toEqual(['help']);
    const answer = await discord.person.runCommand({ channelId, name: 'help' });
    expect(answer).toMatchObject({ message: { content: `{"1":"${discord.state.user('reader').id}"}` } });
  });
});
