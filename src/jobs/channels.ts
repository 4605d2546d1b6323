/** What becomes of a channel that refuses cards, takes them again, or is no more. */
import type { Log } from '../log.ts';
import type { PauseReason, Store } from '../store/store.ts';

export type ChannelContext = { store: Store; now: () => Date; log: Log };

const FIRST_TRY_MS = 60_000;
const LONGEST_TRY_MS = 60 * 60_000;

/** Nothing is lost: what is due there waits, and its oldest card is tried after a minute, doubling to an hour. */
export async function pauseChannel(
  { store, now, log }: ChannelContext,
  channelId: string,
  reason: PauseReason,
): Promise<void> {
  const at = now().getTime();
  const pause = await store.transaction(async (tx) => {
    const [known] = await tx.pauses.find([channelId]);
    const tries = (known?.tries ?? 0) + 1;
    const wait = Math.min(LONGEST_TRY_MS, FIRST_TRY_MS * 2 ** (tries - 1));
    const since = known?.since ?? new Date(at).toISOString();
    const next = { channelId, reason, since, tries, nextTry: new Date(at + wait).toISOString() };
    await tx.pauses.save(next);
    return next;
  });
  log.warn({ channel: channelId, ...pause }, 'channel paused');
}

/** The channels are gone: nobody can be told there any more. */
export async function endChannels(
  { store, log }: ChannelContext,
  channelIds: string[],
  why: string,
): Promise<void> {
  const ended = await store.transaction(async (tx) => ({
    subscriptions: await tx.subscriptions.removeByChannels(channelIds),
    dropped: await tx.deliveries.removeByChannels(channelIds),
    pauses: await tx.pauses.remove(channelIds),
  }));
  // Most channels of a server have never had to do with Vigie.
  if (ended.subscriptions + ended.dropped > 0)
    log.warn({ channels: channelIds, why, ...ended }, 'channel gone: its subscriptions ended');
}

/**
 * Vigie is no longer in the server. Cards never shown are forgotten; those that stand there are known still, so
 * that they are kept true, and not posted again, should it come back.
 */
async function endGuild({ store, now, log }: ChannelContext, guildId: string): Promise<void> {
  const since = now().toISOString();
  const ended = await store.transaction(async (tx) => {
    const channels = new Set((await tx.subscriptions.list(guildId)).map(({ channelId }) => channelId));
    for (const channelId of channels)
      await tx.pauses.save({ channelId, reason: 'removed', since, tries: 1, nextTry: null });
    return {
      subscriptions: await tx.subscriptions.removeByGuild(guildId),
      dropped: await tx.deliveries.removeUnsent([...channels]),
    };
  });
  log.warn({ guild: guildId, ...ended }, 'Vigie was removed from a server: its subscriptions ended');
}

/** What to do about the events that Discord tells of servers and channels. */
export function keepChannels(context: ChannelContext & { deliver: () => void }) {
  return {
    /** What was paused there is tried at once, not only when its time has come. */
    async onOpen(channelIds: string[]): Promise<void> {
      if ((await context.store.pauses.remove(channelIds)) > 0) context.deliver();
    },
    onGone: (channelIds: string[]) => endChannels(context, channelIds, 'Discord says that it was deleted'),
    onRemoved: (guildId: string) => endGuild(context, guildId),
  };
}
