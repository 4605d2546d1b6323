/**
 * Bodies are checked with zod and refused in Discord's words: code 50035 with a tree of paths.
 * The helpers below make the schemas; `parseBody` turns zod's issues into Discord's problems.
 */
import { z } from 'zod';
import { invalidBody } from '../refusals.ts';
import type { BodyProblem } from '../refusals.ts';

/** Zod carries our code and message of a problem in an issue's `params`. */
type IssueContext = {
  addIssue(issue: { code: 'custom'; path?: PropertyKey[]; params: object; message: string }): void;
};

/** For refinements: report a problem with Discord's code, at a path below the value being refined. */
export function problem(context: IssueContext, path: PropertyKey[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { discord: code } });
}

/** The body as the schema gives it back; throws Discord's "Invalid Form Body" with every problem at once. */
export function parseBody<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  prefix: readonly (string | number)[] = [],
): z.output<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(renderIssue);
  throw invalidBody(problems.map((one) => ({ ...one, path: [...prefix, ...one.path] })));
}

function renderIssue(issue: z.core.$ZodIssue): BodyProblem {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const at = (code: string, message: string): BodyProblem => ({ path, code, message });
  // What is nested may be nested too deep to be written out.
  const shown = typeof issue.input === 'object' ? '{…}' : String(issue.input);
  if (issue.code === 'custom')
    return at(String(issue.params?.['discord'] ?? 'BASE_TYPE_INVALID'), issue.message);
  if (issue.code === 'invalid_value') {
    return at('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
  }
  if (issue.code === 'invalid_union') {
    return at(
      'UNION_TYPE_CHOICES',
      `Value of field "${issue.discriminator ?? 'type'}" is not one of those allowed.`,
    );
  }
  if (issue.code !== 'invalid_type') return at('BASE_TYPE_INVALID', issue.message);
  if (issue.input === undefined || issue.input === null)
    return at('BASE_TYPE_REQUIRED', 'This field is required');
  switch (issue.expected) {
    case 'string':
      return at('STRING_TYPE_CONVERT', `Could not interpret "${shown}" as string.`);
    case 'boolean':
      return at('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    case 'array':
      return at('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    case 'object':
    case 'record':
      return at('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    default:
      return at('NUMBER_TYPE_COERCE', `Value "${shown}" is not ${issue.expected}.`);
  }
}

/**
 * A string of at most `max` characters, and of at least `min` where given. Counted in UTF-16 units, which is
 * never less than what Discord counts: what passes here passes there.
 */
export function text(max: number, min = 0) {
  return z.string().superRefine((value, context) => {
    if (min > 0 && value.length === 0) {
      problem(context, [], 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (value.length > max || value.length < min) {
      if (min > 0)
        problem(context, [], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
      else problem(context, [], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    }
  });
}

/** As `text`, for what Discord strips of blanks at its ends before it looks: blanks alone are nothing. */
export function words(max: number) {
  return text(max, 1).superRefine((value, context) => {
    const isBlank = value.length > 0 && value.trim().length === 0;
    if (isBlank) problem(context, [], 'BASE_TYPE_REQUIRED', 'This field is required');
  });
}

export function list<Item extends z.ZodType>(item: Item, max: number, min = 0) {
  return z.array(item).superRefine((value, context) => {
    if (value.length <= max && value.length >= min) return;
    if (min > 0) problem(context, [], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    else problem(context, [], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  });
}

/** A list in which nothing stands twice. */
export function set<Item extends z.ZodType>(item: Item, max: number, min = 0) {
  return list(item, max, min).superRefine((value, context) => {
    for (const [index, one] of value.entries()) {
      if (value.indexOf(one) === index) continue;
      problem(context, [index], 'SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
    }
  });
}

export function whole(min: number, max: number) {
  return z.int().superRefine((value, context) => {
    if (value > max)
      problem(context, [], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    if (value < min)
      problem(context, [], 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
  });
}

const isSnowflake = (value: string): boolean => /^\d{1,20}$/.test(value);
const notSnowflake = (value: unknown): string => `Value "${String(value)}" is not snowflake.`;

/** An id as a string of digits; numbers are taken too, as Discord takes them. */
export const snowflake = z
  .union([z.string(), z.number()], { error: 'not a snowflake' })
  .transform((value, context) => {
    if (!isSnowflake(String(value))) problem(context, [], 'NUMBER_TYPE_COERCE', notSnowflake(value));
    return String(value);
  });

/** Ids in a path are checked as those in a body: `:channel` is refused as `channel_id`. Names such as `@me` pass. */
export function checkIds(params: Record<string, string>): void {
  const problems = Object.entries(params)
    .filter(([name, value]) => name !== 'token' && !value.startsWith('@') && !isSnowflake(value))
    .map(([name, value]) => ({
      path: [`${name}_id`],
      code: 'NUMBER_TYPE_COERCE',
      message: notSnowflake(value),
    }));
  if (problems.length > 0) throw invalidBody(problems);
}

/** A number of the query as a body would have it; anything else stays text, so that the rules name it. */
export function numberIn(query: URLSearchParams, name: string): number | string | null {
  const given = query.get(name);
  return given !== null && /^-?\d+$/.test(given) ? Number(given) : given;
}

/** A web address; `attachment:` is allowed for pictures. */
export function address(max: number, schemes: readonly string[] = ['http', 'https']) {
  return text(max).superRefine((value, context) => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    // Browsers drop line breaks and blanks from an address: "java\nscript:" would be one that runs.
    if (/[\s\p{Cc}]/u.test(value)) problem(context, [], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    else if (scheme !== undefined && !schemes.includes(scheme)) {
      const allowed = schemes.map((one) => `'${one}'`).join(', ');
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
      problem(context, [], 'URL_TYPE_INVALID_SCHEME', message);
    } else if (!URL.canParse(value)) {
      problem(context, [], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
  });
}

export const instant = z.string().superRefine((value, context) => {
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(Date.parse(value))) {
    problem(context, [], 'DATE_TIME_TYPE_PARSE', `Could not parse ${value}. Should be ISO8601.`);
  }
});
