/** The page in a real Chromium, with a bot of its own. */
import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  Events,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import type { Interaction } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalDiscordOptions } from '../../src/local-discord/server.ts';
import { isChromiumThere, launchChromium, watchTroubles } from './chromium.ts';
import { startWithBot } from './start.ts';

describe.skipIf(!isChromiumThere)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  /** A bot, a page that looks at it, and everything that the page complained of or asked elsewhere for. */
  async function open(
    handle: (interaction: Interaction) => Promise<unknown> = async () => undefined,
    options: LocalDiscordOptions = {},
  ) {
    const started = await startWithBot(options);
    const incidents = new SlashCommandBuilder()
      .setName('incidents')
      .setDescription('What happened in a region')
      .addStringOption((option) => option.setName('region').setDescription('Where').setAutocomplete(true))
      .addStringOption((option) => option.setName('actor').setDescription('Who'));
    const read = new ContextMenuCommandBuilder().setName('Read this').setType(ApplicationCommandType.Message);
    const form = new SlashCommandBuilder().setName('form').setDescription('A form');
    await started.client.application.commands.set([incidents, form, read]);
    const errors: unknown[] = [];
    started.client.on(Events.InteractionCreate, (interaction) => {
      handle(interaction).catch((error: unknown) => errors.push(error));
    });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const troubles = watchTroubles(page, started.discord.page);
    await page.goto(started.discord.page);
    await page.locator('.channel', { hasText: 'gao' }).click();
    await page.locator('#title', { hasText: 'gao' }).waitFor();
    const end = async (): Promise<void> => {
      await page.close();
      expect(troubles).toEqual([]);
      expect(errors).toEqual([]);
    };
    return { ...started, page, end };
  }

  const shown = (page: Page, text: string) => page.locator('.message', { hasText: text });

  test('a card appears without a reload, with its parts, and an edit shows as edited', async () => {
    const { channel, page, end } = await open();
    const card = {
      title: 'EXERCISE: attack near Tessit',
      description: '**Armed men** attacked',
      fields: [{ name: 'Killed', value: '40 to 60', inline: true }],
      footer: { text: 'revision 1' },
      color: 0xd9434f,
    };
    const message = await channel.send({ embeds: [card] });
    await shown(page, 'EXERCISE: attack near Tessit').waitFor();
    expect(await page.locator('.embed strong').innerText()).toBe('Armed men');
    expect(await page.locator('.embed dt').innerText()).toBe('Killed');
    expect(await page.locator('.edited').count()).toBe(0);
    await message.edit({ embeds: [{ ...card, footer: { text: 'revision 2' } }] });
    await shown(page, 'revision 2').waitFor();
    expect(await page.locator('.edited').innerText()).toBe('(edited)');
    await message.delete();
    await page.locator('.empty').waitFor();
    await end();
  });

  test('what was typed is sent on Enter, not the first suggestion, until one of them is picked', async () => {
    const { page, end } = await open(async (interaction) => {
      if (interaction.isAutocomplete()) {
        const names = ['Atlantique (region, Benin)', 'Ségou (region, Mali)'];
        await interaction.respond(names.map((name) => ({ name, value: `id of ${name}` })));
      }
      if (interaction.isChatInputCommand())
        await interaction.reply({
          content: `asked for ${interaction.options.getString('region')}.`,
          flags: MessageFlags.Ephemeral,
        });
    });
    const ask = async (typed: string, ...keys: string[]) => {
      await page.locator('#text').fill('/incidents ');
      const region = page.getByLabel('region: Where');
      await region.pressSequentially(typed);
      await page.getByRole('option', { name: 'Atlantique (region, Benin)' }).waitFor();
      for (const key of keys) await region.press(key);
    };
    await ask('atlantis', 'Enter');
    await shown(page, 'asked for atlantis.').waitFor();
    await ask('segou', 'Enter', 'Enter');
    await shown(page, 'asked for id of Ségou (region, Mali).').waitFor();
    await ask('atlan', 'ArrowDown', 'Enter', 'Enter');
    await shown(page, 'asked for id of Atlantique (region, Benin).').waitFor();
    await end();
  });

  test('/incidents gao, typed with autocomplete, gives an answer for this person alone', async () => {
    const { page, discord, end } = await open(async (interaction) => {
      if (interaction.isAutocomplete()) {
        const typed = interaction.options.getFocused();
        const names = ['Gao (region, Mali)', 'Garoua (Cameroon)'].filter((name) =>
          name.toLowerCase().startsWith(typed),
        );
        await interaction.respond(
          names.map((name) => ({ name, value: name.toLowerCase().split(' ')[0] ?? '' })),
        );
      }
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply(`two incidents in ${interaction.options.getString('region')}`);
      }
    });
    const box = page.locator('#text');
    await box.pressSequentially('/in');
    await page.getByRole('option', { name: '/incidents' }).waitFor();
    await box.press('Enter');
    const region = page.getByLabel('region: Where');
    await region.pressSequentially('gao');
    await page.getByRole('option', { name: 'Gao (region, Mali)' }).waitFor();
    await region.press('Enter');
    expect(await region.inputValue()).toBe('Gao (region, Mali)');
    await region.press('Enter');
    const answer = shown(page, 'two incidents in gao');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Only you can see this');
    expect(await answer.innerText()).toContain('@analyst used /incidents');
    await page.locator('#actor').selectOption({ label: 'guest' });
    await answer.waitFor({ state: 'detached' });
    await page.locator('#actor').selectOption({ label: 'analyst' });
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
    expect(discord.state.messages('gao')).toEqual([]);
    await end();
  });

  test('a command typed in one go with its option is understood', async () => {
    const { page, end } = await open(async (interaction) => {
      if (interaction.isAutocomplete()) await interaction.respond([]);
      if (interaction.isChatInputCommand())
        await interaction.reply(`in ${interaction.options.getString('region')}`);
    });
    await page.locator('#text').pressSequentially('/incidents gao');
    await page.keyboard.press('Enter');
    await shown(page, 'in gao').waitFor();
    await end();
  });

  test('subcommands, choices and names in the person’s language are offered', async () => {
    const guilds = [{ name: 'Desk', channels: ['gao'], members: [{ name: 'analyst', locale: 'fr' }] }];
    const { discord, client } = await startWithBot({ guilds });
    const correct = new SlashCommandBuilder()
      .setName('correct')
      .setNameLocalizations({ fr: 'corriger' })
      .setDescription('Correct an incident')
      .addSubcommand((sub) =>
        sub
          .setName('place')
          .setNameLocalizations({ fr: 'lieu' })
          .setDescription('Where')
          .setDescriptionLocalizations({ fr: 'Où' })
          .addStringOption((option) =>
            option
              .setName('sure')
              .setDescription('x')
              .setRequired(true)
              .addChoices({ name: 'yes', value: 'y', name_localizations: { fr: 'oui' } }),
          ),
      );
    await client.application.commands.set([correct]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { commandName, options, locale } = interaction;
      void interaction.reply(
        [commandName, options.getSubcommand(), options.getString('sure'), locale].join(' '),
      );
    });
    const page = await browser.newPage();
    await page.goto(discord.page);
    await page.locator('#text').fill('/cor');
    await page.getByRole('option', { name: '/corriger lieu Où' }).click();
    await page.getByLabel('sure: x').selectOption({ label: 'oui' });
    await page.getByRole('button', { name: 'Send' }).click();
    await shown(page, 'correct place y fr').waitFor();
    await page.close();
  });

  test('buttons and selects work, and a form is filled in', async () => {
    const { page, channel, end } = await open(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'page 2' });
      if (interaction.isStringSelectMenu()) await interaction.reply(`chose ${interaction.values.join()}`);
      if (interaction.isChatInputCommand()) {
        await interaction.showModal({
          customId: 'fix',
          title: 'Correct an incident',
          components: [{ type: 1, components: [{ type: 4, customId: 'why', label: 'Why?', style: 1 }] }],
        });
      }
      if (interaction.isModalSubmit())
        await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
    });
    const next = new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary);
    const off = new ButtonBuilder()
      .setCustomId('off')
      .setLabel('Off')
      .setStyle(ButtonStyle.Danger)
      .setDisabled(true);
    await channel.send({
      content: 'page 1',
      components: [
        new ActionRowBuilder<ButtonBuilder>().addComponents(next, off),
        {
          type: 1,
          components: [
            {
              type: 3,
              customId: 'language',
              placeholder: 'Language',
              options: [{ label: 'French', value: 'fr' }],
            },
          ],
        },
      ],
    });
    await page.getByRole('button', { name: 'Next' }).click();
    await shown(page, 'page 2').waitFor();
    expect(await page.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    await page.getByLabel('Language').selectOption('fr');
    await shown(page, 'chose fr').waitFor();
    await page.locator('#text').fill('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByLabel('Why?').fill('wrong place');
    await page.getByRole('button', { name: 'Submit' }).click();
    await shown(page, 'because wrong place').waitFor();
    await end();
  });

  test('hostile text shows as text: no script, no masked link, no javascript: address, nobody notified', async () => {
    const { page, channel, discord, end } = await open();
    const text = [
      '@everyone <script>alert(1)</script> <img src=x onerror=alert(1)>',
      '\\[bank\\](https://evil.example/mask) [press](javascript:alert(1)) javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
    ].join('\n');
    const quiet = { parse: [] };
    const sent = await channel.send({
      content: text,
      embeds: [{ title: text.slice(0, 200), description: text }],
      allowedMentions: quiet,
    });
    const message = shown(page, 'alert(1)');
    await message.waitFor();
    const shownText = await message.locator('.content').innerText();
    expect(shownText).toContain('<script>alert(1)</script> <img src=x onerror=alert(1)>');
    expect(shownText).toContain('[bank](https://evil.example/mask)');
    expect(shownText).toContain('[press](javascript:alert(1))');
    expect(await page.locator('#messages script, #messages img, #messages iframe').count()).toBe(0);
    const links = await message
      .locator('a')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
    for (const [href, label] of links) expect(href).toBe(label);
    expect(await page.locator('.pinged').count()).toBe(0);
    expect(discord.state.pinged(sent.id)).toEqual({ users: [], roles: [], everyone: false });
    await end();
  });

  test('pictures of this server are shown, those elsewhere are named and not loaded', async () => {
    const { page, channel, end } = await open();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
      'base64',
    );
    await channel.send({
      embeds: [
        {
          title: 'map',
          image: { url: 'attachment://map.png' },
          thumbnail: { url: 'https://evil.example/x.png' },
        },
      ],
      files: [{ attachment: png, name: 'map.png' }],
    });
    await channel.send({ files: [{ attachment: Buffer.from('a,b'), name: 'export.csv' }] });
    await page.locator('.embed img').waitFor();
    await page.waitForFunction('document.querySelector(".embed img").naturalWidth === 10');
    expect(await page.locator('.not-loaded').innerText()).toContain('https://evil.example/x.png');
    expect(await page.locator('.file').innerText()).toContain('export.csv');
    await end();
  });

  test('threads, new channels and the bot leaving show at the side', async () => {
    const { page, channel, client, discord, end } = await open();
    const message = await channel.send('card');
    const thread = await message.startThread({ name: 'Sources' });
    await thread.send('first source');
    await page.getByRole('button', { name: 'Thread: Sources · 1 message' }).click();
    await shown(page, 'first source').waitFor();
    discord.admin.addChannel(channel.guildId, 'menaka');
    await page.locator('.channel', { hasText: 'menaka' }).waitFor();
    await page.locator('.bot', { hasText: 'online' }).waitFor();
    await client.destroy();
    await page.locator('.bot', { hasText: 'offline' }).waitFor();
    await end();
  });

  test('a direct message shows at the side and is read by the one person', async () => {
    const { page, client, discord, end } = await open();
    await client.users.send(discord.state.user('manager').id, 'for you alone');
    const direct = page.locator('section', { hasText: 'manager alone' });
    await direct.getByRole('button').click();
    await shown(page, 'for you alone').waitFor();
    expect(await page.locator('#actor').innerText()).toBe('manager');
    await end();
  });

  test('a message command is offered on a message', async () => {
    const { page, channel, end } = await open(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`read: ${interaction.targetMessage.content}`);
    });
    await channel.send('Attack near Tessit');
    await shown(page, 'Attack near Tessit').hover();
    await page.getByRole('button', { name: 'Apps for this message' }).click();
    await page.getByRole('button', { name: 'Read this' }).click();
    await shown(page, 'read: Attack near Tessit').waitFor();
    await end();
  });

  test('a choice half made stays while other messages come', async () => {
    const { page, channel, discord, end } = await open();
    const options = ['one', 'two'].map((value) => ({ label: value, value }));
    await channel.send({
      content: 'choose',
      components: [
        { type: 1, components: [{ type: 3, customId: 's', placeholder: 'Pick', maxValues: 2, options }] },
      ],
    });
    const select = page.locator('select.select');
    await select.selectOption(['two']);
    discord.person.say('something else', { channelId: channel.id });
    await shown(page, 'something else').waitFor();
    expect(await select.evaluate((one) => [...one.selectedOptions].map(({ value }) => value))).toEqual([
      'two',
    ]);
    await end();
  });

  test('a command that is not answered says so', async () => {
    const { page, client, end } = await open(undefined, { limits: { interactionAnswerMs: 200 } });
    client.removeAllListeners(Events.InteractionCreate);
    await page.locator('#text').fill('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('#trouble', { hasText: 'The application did not respond' }).waitFor();
    await end();
  });

  test('at 380 pixels nothing is cut off and the channels are behind a button', async () => {
    const started = await startWithBot();
    const page = await browser.newPage({ viewport: { width: 380, height: 750 } });
    await page.goto(started.discord.page);
    await started.client.guilds.cache.first()?.channels.fetch();
    const alerts = started.client.channels.cache.get(started.discord.state.channel('alerts').id);
    if (!alerts?.isSendable()) throw new Error('#alerts cannot be written to');
    await alerts.send({
      embeds: [{ title: 'x'.repeat(200), fields: [{ name: 'n', value: 'v'.repeat(300), inline: true }] }],
    });
    await page.locator('.embed').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(380);
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show channels' }).click();
    await page.locator('.channel', { hasText: 'kidal' }).click();
    await page.locator('#title', { hasText: 'kidal' }).waitFor();
    await page.close();
  });

  test('at 380 pixels a long channel name, the person acting and a command with many options all fit', async () => {
    const guilds = [
      {
        name: 'Desk',
        channels: ['a-channel-with-a-rather-long-name', 'gao'],
        members: [{ name: 'somebody-with-a-long-name' }],
      },
    ];
    const { discord, client } = await startWithBot({ guilds });
    const subscribe = new SlashCommandBuilder()
      .setName('subscribe')
      .setDescription('Alerts')
      .addStringOption((option) => option.setName('region').setDescription('Where').setAutocomplete(true))
      .addStringOption((option) => option.setName('actor').setDescription('Who'))
      .addChannelOption((option) => option.setName('channel').setDescription('Where to'))
      .addStringOption((option) =>
        option
          .setName('language')
          .setDescription('Language')
          .addChoices({ name: 'English, the language of most people at this desk', value: 'en' }),
      );
    await client.application.commands.set([subscribe]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isAutocomplete()) void interaction.respond([]);
    });
    const page = await browser.newPage({ viewport: { width: 380, height: 750 } });
    await page.goto(discord.page);
    await page.locator('#title', { hasText: 'rather-long' }).waitFor();
    await page.locator('#text').pressSequentially('/subscribe');
    await page.keyboard.press('Enter');
    const region = page.getByLabel('region: Where');
    await region.pressSequentially('Tombouctou (region)');
    const outside = await page.locator('#top *, #composer *').evaluateAll((all) =>
      all
        .map((one) => ({
          name: one.id || one.className || one.tagName,
          ...one.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, left, right }) => width > 0 && (left < 0 || right > 380))
        .map(({ name, left, right }) => `${name} from ${left} to ${right}`),
    );
    expect(outside).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(380);
    const [room, needed] = await region.evaluate((one) => [one.clientWidth, one.scrollWidth]);
    expect(room).toBeGreaterThanOrEqual(needed!);
    for (const name of ['region', 'actor', 'channel', 'language'])
      expect(
        await page
          .locator('.option span', { hasText: name })
          .evaluate((one) => one.scrollWidth <= one.clientWidth),
      ).toBe(true);
    await page.close();
  });
});
