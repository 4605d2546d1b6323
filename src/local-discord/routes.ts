/** Every REST route of the local Discord. More specific paths come before those with a parameter in their place. */
import { applicationRoutes } from './resources/application.ts';
import { channelRoutes } from './resources/channels.ts';
import { commandRoutes } from './resources/commands.ts';
import { crosspostRoutes } from './resources/crossposts.ts';
import { directRoutes } from './resources/direct.ts';
import { guildRoutes } from './resources/guilds.ts';
import { interactionRoutes } from './resources/interactions.ts';
import { messageRoutes } from './resources/messages.ts';
import { threadRoutes } from './resources/threads.ts';
import { matchPath } from './route.ts';
import type { Route } from './route.ts';

const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...directRoutes,
  ...guildRoutes,
  ...threadRoutes,
  ...channelRoutes,
  ...messageRoutes,
  ...crosspostRoutes,
  ...commandRoutes,
  ...interactionRoutes,
];

/** The route for a request; `null` where no path fits, `wrong method` where only the method does not. */
export function findRoute(
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | 'wrong method' | null {
  let pathKnown = false;
  for (const route of ROUTES) {
    const params = matchPath(route.path, path);
    if (!params) continue;
    if (route.method === method) return { route, params };
    pathKnown = true;
  }
  return pathKnown ? 'wrong method' : null;
}
