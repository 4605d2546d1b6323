/**
 * Buckets as Discord keeps them: by route and by the channel, guild or webhook in its path, with the headers
 * that tell a client where it stands. https://docs.discord.com/developers/topics/rate-limits
 */
import { createHash } from 'node:crypto';
import type { Rate } from './limits.ts';
import type { Route } from './route.ts';
import type { World } from './world.ts';

type Window = { endsAt: number; used: number };
/** Windows kept before the ones that are over are thrown out. */
const WINDOWS_KEPT = 1000;

const windows = new WeakMap<World, Map<string, Window>>();

function windowOf(world: World, key: string, rate: Rate): Window {
  const all = windows.get(world) ?? new Map<string, Window>();
  windows.set(world, all);
  const known = all.get(key);
  if (known && world.now() < known.endsAt) return known;
  if (all.size > WINDOWS_KEPT) {
    for (const [old, { endsAt }] of all) if (endsAt <= world.now()) all.delete(old);
  }
  const fresh = { endsAt: world.now() + rate.perMs, used: 0 };
  all.set(key, fresh);
  return fresh;
}

/** Counts one more into the window; milliseconds to wait where it is full, null where it passed. */
export function passWindow(world: World, key: string, rate: Rate): number | null {
  const wait = waitOf(world, key, rate);
  if (wait === null) windowOf(world, key, rate).used += 1;
  return wait;
}

/** As `passWindow`, without counting. */
export function waitOf(world: World, key: string, rate: Rate): number | null {
  const window = windowOf(world, key, rate);
  return window.used >= rate.limit ? window.endsAt - world.now() : null;
}

export type Verdict = {
  headers: Record<string, string>;
  /** Set where the request is refused with 429. */
  refused: { retryAfterMs: number; scope: LimitScope } | null;
};

const MAJOR_PARAMS = ['channel', 'guild', 'webhook', 'token'];

/** Judges one request and counts it. `params` are those of the route's path. */
export function judge(world: World, route: Route, params: Record<string, string>): Verdict {
  if (!route.tokenInPath) {
    const wait = passWindow(world, 'global', world.limits.global);
    if (wait !== null) return { headers: {}, refused: { retryAfterMs: wait, scope: 'global' } };
  }
  const name = `${route.method} ${route.path}`;
  const rate = world.limits.routes[name] ?? world.limits.otherRoutes;
  const major = MAJOR_PARAMS.map((one) => params[one] ?? '').join('/');
  const key = `route:${name}:${major}`;
  const wait = passWindow(world, key, rate);
  const window = windowOf(world, key, rate);
  const resetAt = window.endsAt;
  const headers: Record<string, string> = {
    'X-RateLimit-Limit': String(rate.limit),
    'X-RateLimit-Remaining': String(Math.max(0, rate.limit - window.used)),
    'X-RateLimit-Reset': (resetAt / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (Math.max(0, resetAt - world.now()) / 1000).toFixed(3),
    'X-RateLimit-Bucket': createHash('sha256').update(name).digest('hex').slice(0, 32),
  };
  return { headers, refused: wait === null ? null : { retryAfterMs: wait, scope: 'user' } };
}

export type LimitScope = 'user' | 'shared' | 'global';

export function limitHeaders(scope: LimitScope, retryAfterMs: number): Record<string, string> {
  return {
    'X-RateLimit-Scope': scope,
    'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1000))),
    ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
  };
}
