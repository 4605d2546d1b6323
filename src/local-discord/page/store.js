/** What the page knows: pushed by the server, plus which channel and person are looked through. */
export function createStore() {
  const state = {
    bot: { id: '', name: '', online: false },
    guilds: [],
    messages: new Map(),
    unread: new Set(),
    dismissed: new Set(),
    channelId: '',
    userId: '',
  };
  const allChannels = () => state.guilds.flatMap((guild) => guild.channels);
  const channel = () => allChannels().find((one) => one.id === state.channelId) ?? null;
  const guild = () =>
    state.guilds.find((one) => one.channels.some(({ id }) => id === state.channelId)) ?? null;

  /** Keeps the choice of channel and person valid as servers and channels come and go. */
  function settle() {
    const writable = allChannels().filter(({ type }) => ![2, 4].includes(type));
    if (!channel()) state.channelId = writable[0]?.id ?? '';
    const people = guild()?.members.filter((one) => !one.bot) ?? [];
    if (!people.some((one) => one.id === state.userId)) state.userId = people[0]?.id ?? '';
  }

  return {
    state,
    channel,
    guild,
    takeSnapshot({ bot, guilds, messages }) {
      Object.assign(state, { bot, guilds });
      state.messages = new Map(Object.entries(messages));
      settle();
    },
    takeGuilds(guilds) {
      state.guilds = guilds;
      settle();
    },
    /** True where the message is new rather than changed. */
    takeMessage(message) {
      const list = state.messages.get(message.channel_id) ?? [];
      state.messages.set(message.channel_id, list);
      const at = list.findIndex(({ id }) => id === message.id);
      if (at === -1) list.push(message);
      else list[at] = message;
      const isNew = at === -1;
      if (isNew && message.channel_id !== state.channelId) state.unread.add(message.channel_id);
      return isNew;
    },
    dropMessage(channelId, id) {
      const list = state.messages.get(channelId) ?? [];
      state.messages.set(
        channelId,
        list.filter((one) => one.id !== id),
      );
    },
    countIn: (channelId) => state.messages.get(channelId)?.length ?? 0,
    /** Messages of the channel shown, as the person acting sees them. */
    shown() {
      const list = state.messages.get(state.channelId) ?? [];
      return list.filter(
        (one) => (!one.visibleTo || one.visibleTo === state.userId) && !state.dismissed.has(one.id),
      );
    },
    /** What a mention shows. */
    names(kind, id) {
      const all = state.guilds;
      if (kind === '#') return `#${allChannels().find((one) => one.id === id)?.name ?? 'unknown'}`;
      const list = kind === '@' ? all.flatMap(({ members }) => members) : all.flatMap(({ roles }) => roles);
      const name = list.find((one) => one.id === id)?.name ?? 'unknown';
      return `@${name.replace(/^@/, '')}`;
    },
  };
}
