/** The connection to Discord: how it is made, and what its refusals mean for the person who runs Vigie. */
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  HTTPError,
  Options,
  RateLimitError,
} from 'discord.js';
import { createAgent } from './agent.ts';

/** Waiting longer for a rate limit than this is the outbox's business, not a hanging request's. */
const LONGEST_WAIT_MS = 6_000;
const LOGIN_TIMEOUT_MS = 30_000;

/** `api` is the address of another Discord than the real one: `http://127.0.0.1:PORT/api`. */
export function createClient({ api }: { api?: string } = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    // As many connections as Discord asks for.
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      ...(api === undefined ? {} : { api }),
      agent: createAgent(),
      // A repeat without a nonce is a second message: the outbox repeats, with one.
      retries: 0,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildBanManager: 0,
      GuildInviteManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      // The bot's own membership says what it may do in a channel.
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  });
}

/**
 * Logs in and waits until the bot is ready. `onTrouble` hears what goes wrong afterwards; `fatal` where
 * Discord will not have this bot back without a person (token, intents).
 * @throws Error that names the cause and the remedy, never the token
 */
export async function login(
  client: Client,
  token: string,
  onTrouble: (error: unknown, fatal: boolean) => void,
): Promise<Client<true>> {
  client.on(Events.Error, (error) => onTrouble(error, false));
  client.on(Events.ShardError, (error) => onTrouble(error, false));
  client.on(Events.Warn, (message) => onTrouble(new Error(message), false));
  const limit = AbortSignal.timeout(LOGIN_TIMEOUT_MS);
  const late = Promise.withResolvers<never>();
  limit.addEventListener('abort', () => late.reject(limit.reason));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    const bot = await Promise.race([client.login(token).then(() => ready), late.promise]);
    client.on(Events.ShardDisconnect, ({ code }) => {
      onTrouble(
        new Error(`Discord closed the connection for good (code ${code}): check token and intents`),
        true,
      );
    });
    return bot;
  } catch (error) {
    await client.destroy();
    throw new Error(explainLogin(error, client.options.rest?.api ?? 'https://discord.com/api'), {
      cause: error,
    });
  }
}

/** One sentence of cause and remedy for a log-in that failed. */
export function explainLogin(error: unknown, api: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (
    refused ||
    (error instanceof DiscordAPIError && error.status === 401) ||
    /authentication failed/i.test(message)
  ) {
    return 'DISCORD_TOKEN is not accepted: copy the bot token from https://discord.com/developers/applications (Bot, Reset Token)';
  }
  if (/disallowed intents/i.test(message)) {
    return 'Discord disallows the intents asked for: Vigie needs only "Guilds", which is not privileged; check that the token is of a bot';
  }
  if (error instanceof RateLimitError) {
    return `Discord asks for a pause of ${Math.ceil(error.retryAfter / 1000)} s (rate limit on ${error.route}); try again then`;
  }
  if (error instanceof DiscordAPIError) {
    return `Discord refused with ${error.status}, code ${error.code}: ${message}`;
  }
  if (error instanceof HTTPError) {
    return `Discord answers ${error.status} at ${api}; try again later, see https://discordstatus.com`;
  }
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `Discord is not reachable at ${api}${code}: ${message || 'no answer'}; check the network, a proxy or firewall, and https://discordstatus.com`;
}
