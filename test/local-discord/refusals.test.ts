/** Bodies at the limits and past them: what Discord refuses, with its code and the path to what is wrong. */
import { describe, expect, test } from 'vitest';
import { COMMAND_LIMITS, COMPONENT_LIMITS, MESSAGE_LIMITS } from '../../src/local-discord/limits.ts';
import { ask, start } from './start.ts';

const x = (length: number) => 'x'.repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

type Tree = { [key: string]: Tree | { code: string }[] };
/** `{ embeds: { 0: { title: { _errors: [{ code }] } } } }` as `embeds.0.title CODE`. */
function flatten(tree: unknown, path: string[] = []): string[] {
  return Object.entries(tree as Tree).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map(({ code }) => `${path.join('.')} ${code}`.trim())
      : flatten(value, [...path, key]),
  );
}

async function problemsOf(
  method: string,
  path: string,
  body: unknown,
): Promise<{ status: number; found: string[] }> {
  const discord = await start();
  const channel = discord.state.channel('gao').id;
  const real = path.replace(':channel', channel).replace(':application', discord.state.applicationId);
  const answer = await ask(discord, method, real, body);
  if (answer.status < 400) return { status: answer.status, found: [] };
  return {
    status: answer.status,
    found: answer.body.errors ? flatten(answer.body.errors) : [String(answer.body.code)],
  };
}

const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Press', custom_id: 'a', ...more });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'One', value: '1' }],
  ...more,
});
const V2 = 1 << 15;
const { content, embedTitle, embedDescription, embedFooter, embedAuthor } = MESSAGE_LIMITS;

describe('a message body', () => {
  const send = (body: unknown) => problemsOf('POST', '/channels/:channel/messages', body);

  test.each<[string, object]>([
    ['the longest content', { content: x(content) }],
    ['ten embeds', { embeds: many(MESSAGE_LIMITS.embeds, (n) => ({ title: `${n}` })) }],
    [
      'an embed with each part at its longest that 6,000 allow',
      { embeds: [{ title: x(embedTitle), description: x(embedDescription) }] },
    ],
    ['6,000 characters over embeds', { embeds: [{ description: x(4000) }, { description: x(2000) }] }],
    ['25 fields', { embeds: [{ fields: many(25, () => ({ name: 'n', value: 'v' })) }] }],
    [
      'five rows of five buttons',
      {
        content: 'x',
        components: many(5, (r) => row(...many(5, (b) => button({ custom_id: `${r}-${b}` })))),
      },
    ],
    [
      'a link button',
      {
        content: 'x',
        components: [row(button({ style: 5, url: 'https://example.org', custom_id: undefined }))],
      },
    ],
    [
      'a select with 25 options',
      {
        content: 'x',
        components: [row(select({ options: many(25, (n) => ({ label: 'l', value: `${n}` })) }))],
      },
    ],
    [
      'Components V2 with a container',
      { flags: V2, components: [{ type: 17, components: [{ type: 10, content: x(4000) }] }] },
    ],
    ['forty components', { flags: V2, components: many(40, () => ({ type: 10, content: 'x' })) }],
    [
      'null for what is not there',
      { content: 'x', embeds: null, components: null, nonce: null, flags: null },
    ],
    ['fields that Discord does not know', { content: 'x', shape: 'round' }],
  ])('with %s is taken', async (_what, body) => {
    expect(await send(body)).toEqual({ status: 200, found: [] });
  });

  test.each<[string, object, string[]]>([
    ['nothing', {}, ['50006']],
    ['blanks alone', { content: ' \n ' }, ['50006']],
    ['content past 2,000', { content: x(content + 1) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['content that is no text', { content: 5 }, ['content STRING_TYPE_CONVERT']],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, ['embeds BASE_TYPE_MAX_LENGTH']],
    ['embeds that are no list', { embeds: {} }, ['embeds LIST_TYPE_CONVERT']],
    ['an empty embed', { embeds: [{}] }, ['embeds.0.description BASE_TYPE_REQUIRED']],
    ['a long title', { embeds: [{ title: x(embedTitle + 1) }] }, ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
    [
      'a long description',
      { embeds: [{ description: x(embedDescription + 1) }] },
      ['embeds.0.description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a long footer',
      { embeds: [{ footer: { text: x(embedFooter + 1) } }] },
      ['embeds.0.footer.text BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a long author',
      { embeds: [{ author: { name: x(embedAuthor + 1) } }] },
      ['embeds.0.author.name BASE_TYPE_BAD_LENGTH'],
    ],
    [
      '26 fields',
      { embeds: [{ fields: many(26, () => ({ name: 'n', value: 'v' })) }] },
      ['embeds.0.fields BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'two broken fields, both named',
      { embeds: [{ fields: [{ name: 'n' }, { name: 'n', value: 'v' }, { name: '', value: x(1025) }] }] },
      [
        'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
        'embeds.0.fields.2.name BASE_TYPE_REQUIRED',
        'embeds.0.fields.2.value BASE_TYPE_BAD_LENGTH',
      ],
    ],
    [
      '6,001 characters over embeds',
      { embeds: [{ description: x(4000) }, { description: x(2001) }] },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'a colour past white',
      { embeds: [{ title: 'x', color: 0x1000000 }] },
      ['embeds.0.color NUMBER_TYPE_MAX'],
    ],
    [
      'a time that is none',
      { embeds: [{ title: 'x', timestamp: 'today' }] },
      ['embeds.0.timestamp DATE_TIME_TYPE_PARSE'],
    ],
    [
      'a javascript: address',
      { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
      ['embeds.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'a javascript: address with a line break in its scheme',
      { embeds: [{ title: 'x', url: 'java\nscript:alert(1)' }] },
      ['embeds.0.url URL_TYPE_INVALID_URL'],
    ],
    [
      'blanks alone in a field and a footer',
      { embeds: [{ fields: [{ name: ' ', value: '\n' }], footer: { text: ' ' } }] },
      [
        'embeds.0.footer.text BASE_TYPE_REQUIRED',
        'embeds.0.fields.0.name BASE_TYPE_REQUIRED',
        'embeds.0.fields.0.value BASE_TYPE_REQUIRED',
      ],
    ],
    ['a title of blanks', { embeds: [{ title: '  ' }] }, ['embeds.0.description BASE_TYPE_REQUIRED']],
    [
      'an address that is none',
      { embeds: [{ title: 'x', url: 'not an address' }] },
      ['embeds.0.url URL_TYPE_INVALID_URL'],
    ],
    [
      'a picture from a file: address',
      { embeds: [{ image: { url: 'file:///etc/passwd' } }] },
      ['embeds.0.image.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'six rows',
      { content: 'x', components: many(6, (n) => row(button({ custom_id: `${n}` }))) },
      ['components BASE_TYPE_MAX_LENGTH'],
    ],
    ['an empty row', { content: 'x', components: [row()] }, ['components.0.components BASE_TYPE_BAD_LENGTH']],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...many(6, (n) => button({ custom_id: `${n}` })))] },
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a select beside a button',
      { content: 'x', components: [row(button(), select())] },
      ['components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    [
      'a custom id twice',
      { content: 'x', components: [row(button()), row(button())] },
      ['components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a long custom id',
      { content: 'x', components: [row(button({ custom_id: x(101) }))] },
      ['components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a long label',
      { content: 'x', components: [row(button({ label: x(81) }))] },
      ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a button without an id',
      { content: 'x', components: [row(button({ custom_id: undefined }))] },
      ['components.0.components.0.custom_id BASE_TYPE_REQUIRED'],
    ],
    [
      'a button without a face',
      { content: 'x', components: [row(button({ label: undefined }))] },
      ['components.0.components.0.label BASE_TYPE_REQUIRED'],
    ],
    [
      'a link button with an id',
      { content: 'x', components: [row(button({ style: 5, url: 'https://example.org' }))] },
      ['components.0.components.0 BUTTON_COMPONENT_INVALID'],
    ],
    [
      'a link button to javascript:',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' })] },
      ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      '26 options',
      {
        content: 'x',
        components: [row(select({ options: many(26, (n) => ({ label: 'l', value: `${n}` })) }))],
      },
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'an option value twice',
      { content: 'x', components: [row(select({ options: many(2, () => ({ label: 'l', value: 'v' })) }))] },
      ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'more values asked than options',
      { content: 'x', components: [row(select({ max_values: 2 }))] },
      ['components.0.components.0.max_values SELECT_COMPONENT_INVALID'],
    ],
    [
      'a component of no known type',
      { content: 'x', components: [row({ type: 99 })] },
      ['components.0.components.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'a Components V2 part without the flag',
      { content: 'x', components: [{ type: 10, content: 'x' }] },
      ['components.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'content beside Components V2',
      { flags: V2, content: 'x', components: [{ type: 10, content: 'x' }] },
      ['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'embeds beside Components V2',
      { flags: V2, embeds: [{ title: 'x' }], components: [{ type: 10, content: 'x' }] },
      ['embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      '41 components, nested ones counted',
      { flags: V2, components: [{ type: 17, components: many(40, () => ({ type: 10, content: 'x' })) }] },
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'more than 4,000 characters over Components V2',
      { flags: V2, components: many(3, () => ({ type: 10, content: x(1500) })) },
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      'a picture that was not sent along',
      { flags: V2, components: [{ type: 12, items: [{ media: { url: 'attachment://map.png' } }] }] },
      ['components UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    [
      'users both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
    [
      'a mention kind that does not exist',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      ['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
    ],
    [
      'an id that is none',
      { content: 'x', allowed_mentions: { users: ['me'] } },
      ['allowed_mentions.users.0 NUMBER_TYPE_COERCE'],
    ],
  ])('with %s is refused', async (_what, body, expected) => {
    expect(await send(body)).toEqual({ status: 400, found: expected });
  });

  test('with lists within lists, 20,000 deep, is refused', async () => {
    const deep = `{"content":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(await send(deep)).toEqual({ status: 400, found: ['content STRING_TYPE_CONVERT'] });
  });
});

describe('a command body', () => {
  const create = (body: unknown) => problemsOf('POST', '/applications/:application/commands', body);
  const option = (more: object = {}) => ({ type: 3, name: 'region', description: 'Where', ...more });
  const subcommand = { type: 1, name: 'sub', description: 'x' };
  const command = (more: object = {}) => ({ name: 'incidents', description: 'What happened', ...more });

  test.each<[string, object]>([
    ['25 options', command({ options: many(COMMAND_LIMITS.options, (n) => option({ name: `o${n}` })) })],
    [
      '25 choices',
      command({ options: [option({ choices: many(25, (n) => ({ name: `${n}`, value: `${n}` })) })] }),
    ],
    ['letters of another script', command({ name: 'événements' })],
    [
      'localizations',
      command({
        name_localizations: { fr: 'incidents' },
        description_localizations: { fr: 'Que s’est-il passé' },
      }),
    ],
    [
      'a subcommand with an option in a group',
      command({ options: [{ ...subcommand, type: 2, options: [{ ...subcommand, options: [option()] }] }] }),
    ],
    ['required options first', command({ options: [option({ required: true }), option({ name: 'actor' })] })],
    ['a context menu with capitals and blanks', { type: 3, name: 'Read This Message' }],
  ])('with %s is taken', async (_what, body) => {
    expect(await create(body)).toEqual({ status: 201, found: [] });
  });

  test.each<[string, object, string[]]>([
    ['no name', { description: 'x' }, ['name BASE_TYPE_REQUIRED']],
    ['capitals in the name', command({ name: 'Incidents' }), ['name APPLICATION_COMMAND_INVALID_NAME']],
    ['a blank in the name', command({ name: 'in cidents' }), ['name APPLICATION_COMMAND_INVALID_NAME']],
    ['a name past 32', command({ name: x(33) }), ['name BASE_TYPE_BAD_LENGTH']],
    ['no description', { name: 'x' }, ['description BASE_TYPE_REQUIRED']],
    ['a description past 100', command({ description: x(101) }), ['description BASE_TYPE_BAD_LENGTH']],
    [
      'a locale that Discord does not have',
      command({ name_localizations: { ff: 'x' } }),
      ['name_localizations.ff BASE_TYPE_CHOICES'],
    ],
    [
      'locales named as what every object has',
      command({ name_localizations: JSON.parse('{ "constructor": "x", "valueOf": "x" }') as object }),
      ['name_localizations.constructor BASE_TYPE_CHOICES', 'name_localizations.valueOf BASE_TYPE_CHOICES'],
    ],
    [
      'a broken number for a whole one to choose',
      command({ options: [option({ type: 4, choices: [{ name: 'x', value: 1.5 }] })] }),
      ['options.0.choices.0.value NUMBER_TYPE_COERCE'],
    ],
    [
      'a localized name with capitals',
      command({ name_localizations: { fr: 'Incidents' } }),
      ['name_localizations.fr APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      '26 options',
      command({ options: many(26, (n) => option({ name: `o${n}` })) }),
      ['options BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'an option of no known type',
      command({ options: [option({ type: 12 })] }),
      ['options.0.type NUMBER_TYPE_MAX'],
    ],
    [
      'a required option after another',
      command({ options: [option(), option({ name: 'b', required: true })] }),
      ['options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'an option name twice',
      command({ options: [option(), option()] }),
      ['options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    ],
    [
      '26 choices',
      command({ options: [option({ choices: many(26, (n) => ({ name: `${n}`, value: `${n}` })) })] }),
      ['options.0.choices BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a choice that is no text',
      command({ options: [option({ choices: [{ name: 'x', value: 5 }] })] }),
      ['options.0.choices.0.value STRING_TYPE_CONVERT'],
    ],
    [
      'choices beside autocomplete',
      command({ options: [option({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
      ['options.0.autocomplete APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE'],
    ],
    [
      'autocomplete on a yes or no',
      command({ options: [option({ type: 5, autocomplete: true })] }),
      ['options.0.autocomplete APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'a subcommand beside an option',
      command({ options: [{ type: 1, name: 'sub', description: 'x' }, option()] }),
      ['options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'a subcommand within a subcommand',
      command({ options: [{ ...subcommand, options: [subcommand] }] }),
      ['options.0.options.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'an option straight in a group',
      command({ options: [{ ...subcommand, type: 2, options: [option()] }] }),
      ['options.0.options.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'a group within a group',
      command({ options: [{ ...subcommand, type: 2, options: [{ ...subcommand, type: 2 }] }] }),
      ['options.0.options.0.type UNION_TYPE_CHOICES'],
    ],
    [
      'permissions in words',
      command({ default_member_permissions: 'ManageGuild' }),
      ['default_member_permissions NUMBER_TYPE_COERCE'],
    ],
    [
      'more than 8,000 characters',
      command({
        options: many(25, (n) =>
          option({ name: `o${n}`, choices: many(3, (c) => ({ name: `${c}${x(99)}`, value: x(100) })) }),
        ),
      }),
      [' APPLICATION_COMMAND_TOO_LARGE'.trim()],
    ],
    [
      'a description on a context menu',
      { type: 3, name: 'Read', description: 'x' },
      ['description APPLICATION_COMMAND_CONTEXT_MENU'],
    ],
  ])('with %s is refused', async (_what, body, expected) => {
    expect(await create(body)).toEqual({ status: 400, found: expected });
  });

  test('in a bulk overwrite the path begins with its place in the list', async () => {
    const bodies = [command(), command({ name: 'Loud' })];
    const { found } = await problemsOf('PUT', '/applications/:application/commands', bodies);
    expect(found).toEqual(['1.name APPLICATION_COMMAND_INVALID_NAME']);
  });

  test('a bulk overwrite with a name twice, or with 101 commands, is refused', async () => {
    const put = (bodies: unknown[]) => problemsOf('PUT', '/applications/:application/commands', bodies);
    expect((await put([command(), command()])).found).toEqual(['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']);
    expect((await put(many(101, (n) => command({ name: `c${n}` })))).found).toEqual(['30032']);
    expect((await put(many(16, (n) => ({ type: 2, name: `c${n}` })))).found).toEqual(['30032']);
  });
});

describe('a form', () => {
  test.each<[string, object, string]>([
    ['a long title', { title: x(COMPONENT_LIMITS.modalTitle + 1) }, 'data.title BASE_TYPE_BAD_LENGTH'],
    [
      'an input that names itself nowhere',
      { components: [row({ type: 4, custom_id: 'a', style: 1 })] },
      'data.components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
    ['no row', { components: [] }, 'data.components BASE_TYPE_BAD_LENGTH'],
    ['a button', { components: [row(button())] }, 'data.components.0.components.0.type UNION_TYPE_CHOICES'],
    [
      'six rows',
      { components: many(6, (n) => row({ type: 4, custom_id: `${n}`, style: 1, label: 'x' })) },
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
  ])('with %s is refused', async (_what, more, expected) => {
    const discord = await start();
    await ask(discord, 'POST', `/applications/${discord.state.applicationId}/commands`, {
      name: 'form',
      description: 'x',
    });
    void discord.person.runCommand({ channelId: discord.state.channel('gao').id, name: 'form' });
    const [interaction] = discord.state.interactions();
    const data = {
      custom_id: 'f',
      title: 'Form',
      components: [row({ type: 4, custom_id: 'a', style: 1, label: 'x' })],
      ...more,
    };
    const path = `/interactions/${interaction?.id}/${interaction?.token}/callback`;
    const answer = await ask(discord, 'POST', path, { type: 9, data });
    expect(flatten(answer.body.errors)).toEqual([expected]);
  });
});
