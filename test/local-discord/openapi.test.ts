/**
 * The rule table beside Discord's own description of its API. Bodies are drawn around the limits: what our rules
 * take the description must take, and what ours alone refuse must be one of the things it is known not to know.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMAND_LIMITS, COMPONENT_LIMITS, MESSAGE_LIMITS } from '../../src/local-discord/limits.ts';
import { Refusal } from '../../src/local-discord/refusals.ts';
import { parseCommandBody } from '../../src/local-discord/rules/command-rules.ts';
import { parseMessageBody } from '../../src/local-discord/rules/message-rules.ts';
import { takeProblems } from './heard.ts';
import { findProblems, isOpenApiPresent } from './openapi.ts';
import { ask, startWithBot } from './start.ts';

/** Strings at the ends of what is allowed, and now and then one past them, so that many bodies are taken. */
const near = (max: number) =>
  fc
    .constantFrom(...Array.from({ length: 9 }, () => [1, max]).flat(), 0, max + 1)
    .map((length) => 'x'.repeat(length));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const some = <T>(arbitrary: fc.Arbitrary<T>, max: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(arbitrary, { maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(max, max + 1)
        .chain((n) => fc.array(arbitrary, { minLength: n, maxLength: n })),
    },
  );
const whole = (min: number, max: number) =>
  fc.constantFrom(...Array.from({ length: 9 }, () => [min, max]).flat(), min - 1, max + 1);
const address = fc.constantFrom(
  'https://example.org/a',
  'attachment://map.png',
  `https://example.org/${'x'.repeat(2048)}`,
);

const embed = fc.record({
  title: maybe(near(MESSAGE_LIMITS.embedTitle)),
  description: maybe(near(MESSAGE_LIMITS.embedDescription)),
  url: maybe(address),
  color: maybe(whole(0, 0xffffff)),
  timestamp: maybe(fc.constantFrom('2026-11-20T10:00:00.000Z', 'today')),
  footer: maybe(fc.record({ text: near(MESSAGE_LIMITS.embedFooter) })),
  author: maybe(fc.record({ name: near(MESSAGE_LIMITS.embedAuthor), url: maybe(address) })),
  image: maybe(fc.record({ url: address })),
  fields: maybe(
    some(
      fc.record({ name: near(MESSAGE_LIMITS.embedFieldName), value: near(MESSAGE_LIMITS.embedFieldValue) }),
      MESSAGE_LIMITS.embedFields,
    ),
  ),
});

const button = fc.record({
  type: fc.constant(2),
  style: whole(1, 6),
  custom_id: maybe(near(COMPONENT_LIMITS.customId)),
  label: maybe(near(COMPONENT_LIMITS.buttonLabel)),
  url: maybe(fc.constantFrom('https://example.org', `https://example.org/${'x'.repeat(512)}`)),
});
const select = fc.record({
  type: fc.constant(3),
  custom_id: near(COMPONENT_LIMITS.customId),
  placeholder: maybe(near(COMPONENT_LIMITS.selectPlaceholder)),
  min_values: maybe(whole(0, 25)),
  max_values: maybe(whole(1, 25)),
  options: some(
    fc.record({ label: near(COMPONENT_LIMITS.optionText), value: near(COMPONENT_LIMITS.optionText) }),
    COMPONENT_LIMITS.selectOptions,
  ),
});
const row = fc.record({ type: fc.constant(1), components: some(fc.oneof(button, select), 5) });
const message = fc.record({
  content: maybe(near(MESSAGE_LIMITS.content)),
  embeds: maybe(some(embed, MESSAGE_LIMITS.embeds)),
  components: maybe(some(row, COMPONENT_LIMITS.rows)),
  nonce: maybe(near(MESSAGE_LIMITS.nonce)),
  allowed_mentions: maybe(
    fc.record({
      parse: maybe(fc.array(fc.constantFrom('users', 'roles', 'everyone', 'all'), { maxLength: 2 })),
      users: maybe(fc.array(fc.constantFrom('123456789012345678', '223456789012345678'), { maxLength: 2 })),
    }),
  ),
});

const textBlock = fc.record({ type: fc.constant(10), content: near(COMPONENT_LIMITS.text) });
const media = fc.record({
  media: fc.record({ url: address }),
  description: maybe(near(COMPONENT_LIMITS.mediaDescription)),
});
const v2Part = fc.oneof(
  textBlock,
  row,
  fc.record({ type: fc.constant(14), spacing: maybe(whole(1, 2)), divider: maybe(fc.boolean()) }),
  fc.record({ type: fc.constant(12), items: some(media, COMPONENT_LIMITS.galleryItems) }),
  fc.record({
    type: fc.constant(9),
    components: some(textBlock, COMPONENT_LIMITS.sectionTexts),
    accessory: button,
  }),
);
const v2Message = fc.record({
  flags: fc.constant(1 << 15),
  components: some(
    fc.oneof(
      v2Part,
      fc.record({
        type: fc.constant(17),
        accent_color: maybe(whole(0, 0xffffff)),
        components: some(v2Part, 5),
      }),
    ),
    COMPONENT_LIMITS.total,
  ),
});

const name = fc.oneof(near(COMMAND_LIMITS.name), fc.constantFrom('région', 'Loud', 'two words'));
const option = fc.record({
  type: fc.constant(3),
  name,
  description: near(COMMAND_LIMITS.description),
  required: maybe(fc.boolean()),
  autocomplete: maybe(fc.boolean()),
  min_length: maybe(whole(0, 6000)),
  max_length: maybe(whole(1, 6000)),
  choices: maybe(
    some(
      fc.record({ name: near(COMMAND_LIMITS.choiceName), value: near(COMMAND_LIMITS.choiceValue) }),
      COMMAND_LIMITS.choices,
    ),
  ),
});
const command = fc.record({
  name,
  description: near(COMMAND_LIMITS.description),
  contexts: maybe(fc.array(whole(0, 2), { maxLength: 3 })),
  options: maybe(some(option, COMMAND_LIMITS.options)),
});

/** Path and code of what our own rules refuse, which the description cannot tell (DISCORD.md lists them). */
const GAPS = [
  // Longer than 2,000, where the description says 4,000.
  /^content BASE_TYPE_MAX_LENGTH$/,
  /^allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE$/,
  /^embeds MAX_EMBED_SIZE_EXCEEDED$/,
  // Empty texts and embeds: the description has no least lengths there.
  /BASE_TYPE_REQUIRED$/,
  // Five rows, unique ids, widths, link against custom_id, counts that fit together.
  /^components BASE_TYPE_MAX_LENGTH$/,
  /COMPONENT_CUSTOM_ID_DUPLICATED$/,
  /COMPONENT_LAYOUT_WIDTH_EXCEEDED$/,
  /BUTTON_COMPONENT_INVALID$/,
  /SELECT_COMPONENT_(INVALID|OPTION_VALUE_DUPLICATED)$/,
  // What Components V2 counts over the whole message.
  /^components COMPONENT_(MAX_TOTAL_COMPONENTS|DISPLAYABLE_TEXT_SIZE)_EXCEEDED$/,
  // Schemes of addresses, and times in words.
  /URL_TYPE_INVALID_SCHEME$/,
  /DATE_TIME_TYPE_PARSE$/,
  // Naming and order of commands, and choice values past 100.
  /APPLICATION_COMMAND_/,
  /choices\.\d+\.value BASE_TYPE_MAX_LENGTH$/,
];

/** Problems that our rules find, as "path CODE"; `[]` where they take the body. */
function judge(parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ path, code }) => `${path.join('.')} ${code}`.trim());
  }
}

function compare(method: string, path: string, body: unknown, parse: (body: unknown) => unknown): void {
  // As it goes over the wire: what is undefined is not there.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const ours = judge(() => parse(sent));
  const theirs = findProblems({ method, path, body: sent });
  if (ours.length === 0) expect(theirs).toEqual([]);
  else if (theirs.length === 0) expect(ours.filter((one) => !GAPS.some((gap) => gap.test(one)))).toEqual([]);
}

describe.skipIf(!isOpenApiPresent)(
  "the rules beside Discord's description (../shared/discord/openapi.json)",
  () => {
    const path = '/channels/123456789012345678/messages';
    const runs = { numRuns: 400, seed: 20_261_120 };

    test('messages', () => {
      fc.assert(
        fc.property(message, (body) => compare('POST', path, body, (sent) => parseMessageBody(sent))),
        runs,
      );
    });

    test('messages with Components V2', () => {
      fc.assert(
        fc.property(v2Message, (body) => compare('POST', path, body, (sent) => parseMessageBody(sent))),
        runs,
      );
    });

    test('commands', () => {
      const commands = '/applications/123456789012345678/commands';
      fc.assert(
        fc.property(command, (body) => compare('POST', commands, body, (sent) => parseCommandBody(sent))),
        runs,
      );
    });
    test('a body that breaks the description is found out', () => {
      expect(
        findProblems({ method: 'POST', path, body: { embeds: [{ title: 'x'.repeat(257) }] } }),
      ).not.toEqual([]);
      expect(findProblems({ method: 'POST', path: '/nowhere', body: {} })).not.toEqual([]);
    });

    test('a body that the bot sends in any test is judged, also where a fault kept the rules from it', async () => {
      const { discord, channel } = await startWithBot();
      await takeProblems();
      discord.faults.add({ on: 'POST /channels/:channel/messages', kind: 'error' });
      await ask(discord, 'POST', `/channels/${channel.id}/messages`, { content: 5 });
      await ask(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'x' });
      expect(await takeProblems()).toEqual([
        expect.stringContaining(`/channels/${channel.id}/messages: content`),
      ]);
      expect(await takeProblems()).toEqual([]);
    });
  },
);
