/**
 * Discord's own OpenAPI description of its HTTP API, where it is present (../shared/discord/openapi.json), as a
 * judge of bodies.
 */
import { existsSync, readFileSync } from 'node:fs';
import { unescape } from 'node:querystring';
import { z } from 'zod';
import type { RequestRecord } from '../../src/local-discord/world.ts';

const FILE = new URL('../../../shared/discord/openapi.json', import.meta.url);
export const isOpenApiPresent = existsSync(FILE);

const contentSchema = z.record(z.string(), z.object({ schema: z.unknown() }));
const operationSchema = z.object({ requestBody: z.object({ content: contentSchema }).optional() });
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

type Judge = { method: string; path: RegExp; literal: number; schema: z.ZodType | null };

let judges: Judge[] | null = null;

/** One judge for each operation, those with the most literal path first; made once, each schema when needed. */
function loadJudges(): Judge[] {
  if (judges) return judges;
  const document = documentSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const definitions = refer(document.components.schemas);
  judges = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
      const operation = operationSchema.safeParse(item[method]);
      if (!operation.success) continue;
      const content = operation.data.requestBody?.content ?? {};
      const found = content['application/json'] ?? Object.values(content)[0];
      judges.push({
        method: method.toUpperCase(),
        path: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
        literal: path.split('/').filter((part) => !part.startsWith('{')).length,
        schema: found ? readSchema(found.schema, definitions) : null,
      });
    }
  }
  return judges.sort((a, b) => b.literal - a.literal);
}

/** References of an OpenAPI document as those of a JSON schema that carries its definitions along. */
function refer(part: unknown): unknown {
  return JSON.parse(JSON.stringify(part).replaceAll('#/components/schemas/', '#/$defs/'));
}

function readSchema(schema: unknown, definitions: unknown): z.ZodType {
  let made: z.ZodType | null = null;
  return z.unknown().superRefine((value, context) => {
    const whole = { ...(refer(schema) as object), $defs: definitions };
    made ??= z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0]);
    for (const issue of made.safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
    }
  });
}

/** The description has permission sets as numbers; on the wire they are strings of digits. */
function withoutGaps(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    key === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value,
  );
}

/** What Discord's description holds against a request; `[]` where nothing, and where it describes no body. */
export function findProblems(request: Pick<RequestRecord, 'method' | 'path' | 'body'>): string[] {
  const path = unescape(request.path);
  const judge = loadJudges().find((one) => one.method === request.method && one.path.test(path));
  if (!judge) return [`${request.method} ${request.path} is not described`];
  if (!judge.schema || request.body === undefined) return [];
  const issues = judge.schema.safeParse(withoutGaps(request.body)).error?.issues ?? [];
  return issues.map(
    ({ path: at, message }) => `${request.method} ${request.path}: ${at.join('.')}: ${message}`,
  );
}
