/** How a REST route is written down: one object with a method, a path pattern and a handler. */
import { unescape } from 'node:querystring';
import type { UploadedFile } from './files.ts';
import type { World } from './world.ts';

/** `/channels/:channel/messages` gives `{ channel: string }`. */
type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, string> & Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, string>
    : Record<never, string>;

export type Call<Path extends string = string> = {
  world: World;
  params: Params<Path>;
  query: URLSearchParams;
  body: unknown;
  files: UploadedFile[];
};

/** A body makes 200 unless `status` says otherwise; none makes 204. */
export type Reply = { status?: number; body?: unknown };

export type Route = {
  method: string;
  path: string;
  /** Interaction endpoints take the token in the path instead of the bot's, and are exempt from the global limit. */
  tokenInPath: boolean;
  handle: (call: Call) => Reply | Promise<Reply>;
};

export function route<Path extends string>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: Path,
  handle: (call: Call<Path>) => Reply | Promise<Reply>,
  options: { tokenInPath?: boolean } = {},
): Route {
  // The matcher fills exactly the params that the path names.
  return { method, path, tokenInPath: options.tokenInPath ?? false, handle: handle as Route['handle'] };
}

/** Params of a path that fits the pattern, null where it does not. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
    } else {
      // Unlike decodeURIComponent this leaves what is malformed as it is.
      params[part.slice(1)] = unescape(value);
    }
  }
  return params;
}
