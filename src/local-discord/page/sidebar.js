/** Servers with their channels, threads under their channel, and whether the bot is there. */
import { el } from './dom.js';

const SIGNS = { 0: '#', 1: '@', 2: '♪', 5: '◈', 10: '↳', 11: '↳', 12: '↳', 15: '▤' };

export function renderSidebar(store, open) {
  const { state } = store;
  const status = state.bot.online ? 'online' : 'offline';
  return [
    ...state.guilds.map((guild) =>
      el(
        'section',
        {},
        el('h2', {}, guild.name),
        !guild.botInside && el('p.note', {}, `${state.bot.name} was removed from this server`),
        el('ul', {}, renderChannels(guild, store, open)),
      ),
    ),
    el(
      `p.bot.${status}`,
      { role: 'status' },
      el('span.dot', { 'aria-hidden': 'true' }),
      `${state.bot.name} is ${status}`,
    ),
  ];
}

function renderChannels(guild, { state }, open) {
  const threads = guild.channels.filter(({ type }) => [10, 11, 12].includes(type));
  const roots = guild.channels
    .filter((one) => !threads.includes(one))
    .sort((a, b) => a.position - b.position);
  const ordered = roots.flatMap((one) => [one, ...threads.filter((thread) => thread.parentId === one.id)]);
  return ordered.map((channel) => {
    if (channel.type === 4) return el('li.category', {}, channel.name);
    const isHere = channel.id === state.channelId;
    const classes = [
      threads.includes(channel) && 'under',
      state.unread.has(channel.id) && 'unread',
      channel.archived && 'archived',
    ];
    return el(
      'li',
      {},
      el(
        ['button', 'channel', ...classes.filter(Boolean)].join('.'),
        { type: 'button', 'aria-current': isHere ? 'page' : null, onclick: () => open(channel.id) },
        el('span.sign', { 'aria-hidden': 'true' }, SIGNS[channel.type] ?? '#'),
        el('span.name', {}, channel.name),
        state.unread.has(channel.id) && el('span.badge', { title: 'New messages' }, 'new'),
      ),
    );
  });
}
