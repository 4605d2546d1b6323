import { ChannelType, PermissionFlagsBits, Routes, type APIThreadChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NOW, openDesk, textOf } from './desk.ts';

const FR = { locale: 'fr' };

describe('/subscribe', () => {
  it('tells this channel of a region', async () => {
    const desk = await openDesk();
    const channel = desk.discord.state.channel('alerts');
    expect(textOf(await desk.run('subscribe', { region: 'Gao' }))).toBe(
      `<#${channel.id}> is now told of everything in **Gao (region, Mali)**, in English.`,
    );
    expect(await desk.store.subscriptions.list(desk.guildId)).toEqual([
      {
        id: expect.stringMatching(/^\d{17,19}$/),
        guildId: desk.guildId,
        channelId: channel.id,
        region: 'ml-gao',
        actor: null,
        language: 'en',
        createdBy: desk.discord.state.user('manager').id,
        createdAt: NOW.toISOString(),
      },
    ]);
  });

  it('takes an actor, another channel and another language', async () => {
    const desk = await openDesk();
    const channel = desk.discord.state.channel('kidal');
    const options = { region: 'ml-tessit', actor: 'jnim', channel: channel.id, language: 'fr' };
    expect(textOf(await desk.run('subscribe', options))).toBe(
      `<#${channel.id}> is now told of **JNIM** in **Tessit (Ansongo, Gao, Mali)**, in French.`,
    );
    expect(await desk.store.subscriptions.list(desk.guildId)).toMatchObject([
      { channelId: channel.id, region: 'ml-tessit', actor: 'jnim', language: 'fr' },
    ]);
  });

  it('speaks French to who speaks French, and so do the cards', async () => {
    const desk = await openDesk();
    expect(textOf(await desk.run('subscribe', { actor: 'jnim' }, FR))).toContain(
      'sera informé en français : **JNIM**',
    );
    expect(await desk.store.subscriptions.list(desk.guildId)).toMatchObject([
      { language: 'fr', region: null },
    ]);
  });

  it.each(['everywhere', 'Partout', '*'])('takes "%s" for all regions', async (region) => {
    const desk = await openDesk();
    expect(textOf(await desk.run('subscribe', { region }))).toContain('everything everywhere');
    expect(await desk.store.subscriptions.list(desk.guildId)).toMatchObject([{ region: null, actor: null }]);
  });

  it('says that the channel is told already, and keeps one subscription', async () => {
    const desk = await openDesk();
    await desk.run('subscribe', { region: 'gao' });
    expect(textOf(await desk.run('subscribe', { region: 'gao' }))).toContain('already, in English; nothing');
    expect(textOf(await desk.run('subscribe', { region: 'gao' }, FR))).toContain('rien n’a changé');
    expect(await desk.store.subscriptions.list(desk.guildId)).toHaveLength(1);
  });

  it('takes a thread', async () => {
    const desk = await openDesk();
    const body = { name: 'Tessit', type: ChannelType.PublicThread, auto_archive_duration: 1440 };
    const route = Routes.threads(desk.discord.state.channel('gao').id);
    const { id } = (await desk.client.rest.post(route, { body })) as APIThreadChannel;
    expect(textOf(await desk.run('subscribe', { region: 'gao' }, { channelId: id }))).toContain(
      `<#${id}> is now told`,
    );
    expect(await desk.store.subscriptions.list(desk.guildId)).toMatchObject([{ channelId: id }]);
  });

  it('takes an announcement channel', async () => {
    const desk = await openDesk();
    const created = new Promise((resolve) => desk.client.once('channelCreate', resolve));
    const { id } = desk.discord.admin.addChannel(desk.guildId, { name: 'news', kind: 'announcement' });
    await created;
    expect(textOf(await desk.run('subscribe', { region: 'gao', channel: id }))).toContain(
      `<#${id}> is now told`,
    );
  });

  it('offers everywhere beside the regions', async () => {
    const desk = await openDesk();
    expect(await desk.type('subscribe', 'region', '')).toContainEqual({ name: 'Everywhere', value: '*' });
    expect(await desk.type('subscribe', 'region', 'par', FR)).toEqual([{ name: 'Partout', value: '*' }]);
    expect(await desk.type('subscribe', 'region', 'ga')).toEqual([
      { name: 'Gao (region, Mali)', value: 'ml-gao' },
    ]);
    expect(await desk.type('subscribe', 'actor', 'e')).toEqual([]);
  });
});

describe('/subscribe refuses', () => {
  it('to do nothing in particular', async () => {
    const desk = await openDesk();
    expect(textOf(await desk.run('subscribe'))).toContain('Name a region, an actor, or both');
    expect(textOf(await desk.run('subscribe', {}, FR))).toContain('Indiquez une région');
    expect(await desk.store.subscriptions.list(desk.guildId)).toEqual([]);
  });

  it('a region or an actor that is not known, with the nearest names', async () => {
    const desk = await openDesk();
    expect(textOf(await desk.run('subscribe', { region: 'Tesit' }))).toContain('Did you mean **Tessit');
    expect(textOf(await desk.run('subscribe', { region: 'gao', actor: 'Jmin' }))).toContain(
      'Did you mean **JNIM**',
    );
    expect(await desk.store.subscriptions.list(desk.guildId)).toEqual([]);
  });

  it.each(['alerts', 'gao'])(
    'the channel #%s where the bot may not post, naming what is missing',
    async (name) => {
      const desk = await openDesk();
      const channel = desk.discord.state.channel(name);
      const changed = new Promise((resolve) => desk.client.once('channelUpdate', resolve));
      desk.discord.admin.withdraw(channel.id, 'SendMessages', 'EmbedLinks');
      await changed;
      const options = { region: 'gao', channel: channel.id };
      expect(textOf(await desk.run('subscribe', options))).toBe(
        `Vigie cannot post in <#${channel.id}> yet. It lacks: Send Messages, Embed Links.`,
      );
      expect(textOf(await desk.run('subscribe', options, FR))).toContain(
        'Envoyer des messages, Intégrer des liens',
      );
      expect(await desk.store.subscriptions.list(desk.guildId)).toEqual([]);
    },
  );

  it('a channel for voices', async () => {
    const desk = await openDesk();
    const voice = new Promise((resolve) => desk.client.once('channelCreate', resolve));
    const { id } = desk.discord.admin.addChannel(desk.guildId, { name: 'talk', kind: 'voice' });
    await voice;
    expect(textOf(await desk.run('subscribe', { region: 'gao', channel: id }))).toContain(
      'cannot go to this channel',
    );
  });

  it('who does not manage the server: it is not offered, and a forged call is refused', async () => {
    const desk = await openDesk();
    const guest = desk.discord.state.user('guest').id;
    await expect(desk.run('subscribe', { region: 'gao' }, { userId: guest })).rejects.toThrow(
      'offered no command',
    );
    for (const command of desk.discord.state.commands()) command.default_member_permissions = null;
    expect(textOf(await desk.run('subscribe', { region: 'gao' }, { userId: guest }))).toBe(
      'You need the permission Manage Server for this.',
    );
    expect(textOf(await desk.run('subscribe', { region: 'gao' }, { userId: guest, ...FR }))).toContain(
      'Gérer le serveur',
    );
    expect(await desk.store.subscriptions.list(desk.guildId)).toEqual([]);
  });
});

it('/subscribe asks for Manage Server by itself', async () => {
  const { command } = await import('../../src/commands/subscribe.ts');
  expect(command.data.toJSON().default_member_permissions).toBe(String(PermissionFlagsBits.ManageGuild));
});
