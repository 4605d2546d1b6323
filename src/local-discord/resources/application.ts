/** The bot itself and the way to the gateway. */
import { needApplication } from '../lookup.ts';
import { route } from '../route.ts';
import { Refusal } from '../refusals.ts';
import { findUser } from '../world.ts';
import type { World } from '../world.ts';

function renderApplication(world: World) {
  return {
    id: world.application.id,
    name: world.application.name,
    icon: null,
    description: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: world.bot,
    owner: world.bot,
    team: null,
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.botInside).length,
    integration_types_config: { 0: {}, 1: {} },
  };
}

const gatewayUrl = (world: World): string => world.origin.replace(/^http/, 'ws') + '/gateway';

export const applicationRoutes = [
  route('GET', '/gateway', ({ world }) => ({ body: { url: gatewayUrl(world) } })),
  route('GET', '/gateway/bot', ({ world }) => {
    const guilds = [...world.guilds.values()].filter((guild) => guild.botInside).length;
    return {
      body: {
        url: gatewayUrl(world),
        shards: Math.max(1, Math.ceil(guilds / 1000)),
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
      },
    };
  }),
  route('GET', '/users/@me', ({ world }) => ({
    body: { ...world.bot, flags: 0, verified: true, mfa_enabled: false },
  })),
  route('GET', '/users/@me/guilds', ({ world }) => ({
    body: [...world.guilds.values()]
      .filter((guild) => guild.botInside)
      .map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0', features: [] })),
  })),
  route('GET', '/users/:user', ({ world, params }) => {
    const user = findUser(world, params.user);
    if (!user) throw new Refusal('unknownUser');
    return { body: user };
  }),
  route('GET', '/applications/:application', ({ world, params }) => {
    needApplication(world, params.application);
    return { body: renderApplication(world) };
  }),
  route('GET', '/oauth2/applications/@me', ({ world }) => ({ body: renderApplication(world) })),
];
