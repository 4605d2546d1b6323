/** Archiving and waking a thread, and telling of its changes. */
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { timeOfSnowflake } from './ids.ts';
import { renderChannel } from './render.ts';
import { instant, publish } from './world.ts';
import type { Channel, World } from './world.ts';

export function setArchived(world: World, thread: Channel, archived: boolean): void {
  if (!thread.thread || thread.thread.archived === archived) return;
  thread.thread.archived = archived;
  thread.thread.archiveTimestamp = instant(world);
  publishThread(world, thread);
}

/** Threads without a message for as long as theirs is set to are archived. */
export function archiveIdleThreads(world: World): void {
  for (const channel of world.channels.values()) {
    const { thread } = channel;
    if (!thread || thread.archived) continue;
    const activeAt = Math.max(
      Date.parse(thread.archiveTimestamp),
      timeOfSnowflake(channel.lastMessageId ?? '0'),
    );
    if (world.now() - activeAt > thread.autoArchiveMinutes * 60_000) setArchived(world, channel, true);
  }
}

export function publishThread(world: World, thread: Channel): void {
  publish(world, {
    event: GatewayDispatchEvents.ThreadUpdate,
    guildId: thread.guildId,
    channelId: thread.id,
    data: renderChannel(world, thread),
  });
}
