/** One message with all that hangs on it. */
import { renderComponents } from './components.js';
import { el, link } from './dom.js';
import { renderEmbed, renderPicture } from './embed.js';
import { renderMarkdown } from './markdown.js';

const LOADING = 1 << 7;
const CROSSPOSTED = 1 << 0;
const SUPPRESS_EMBEDS = 1 << 2;

/**
 * @param {object} message as the API gives it, with `visibleTo`
 * @param {{ guild: object, names: Function, press: Function, dismiss: Function, menu: Function, open: Function,
 *   follows: boolean, replies: number }} context
 *   `follows`: the message before is by the same author, so the head is left out.
 */
export function renderMessage(message, context) {
  const { names, follows } = context;
  const flags = message.flags ?? 0;
  const notices = [
    message.edited_timestamp &&
      el('small.edited', { title: new Date(message.edited_timestamp).toLocaleString() }, '(edited)'),
    (flags & CROSSPOSTED) !== 0 && el('small.edited', {}, 'Published'),
  ];
  const body = el(
    'div.body',
    {},
    !follows && renderHead(message),
    (flags & LOADING) !== 0 && el('p.thinking', {}, `${message.author.username} is thinking…`),
    message.content && el('div.content', {}, renderMarkdown(message.content, names)),
    (flags & SUPPRESS_EMBEDS) === 0 && message.embeds.map((embed) => renderEmbed(embed, names)),
    message.attachments.map(renderFile),
    renderComponents(message.components ?? [], {
      ...context,
      press: (customId, values) => context.press(message, customId, values),
    }),
    message.thread && renderThread(message.thread, context),
    notices,
    message.visibleTo && renderPrivacy(message, context),
  );
  const kinds = [
    follows && 'follows',
    message.visibleTo && 'ephemeral',
    message.mention_everyone && 'pinged',
  ];
  return el(
    ['li', 'message', ...kinds.filter(Boolean)].join('.'),
    { 'data-id': message.id, oncontextmenu: (event) => context.menu(event, message) },
    renderQuote(message, context),
    !follows &&
      el('span.avatar', { 'aria-hidden': 'true' }, message.author.username.slice(0, 1).toUpperCase()),
    body,
    el(
      'button.more',
      {
        type: 'button',
        'aria-label': 'Apps for this message',
        onclick: (event) => context.menu(event, message),
      },
      '⋯',
    ),
  );
}

function renderHead({ author, timestamp }) {
  const time = new Date(timestamp);
  const short = time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return el(
    'p.head',
    {},
    el('strong', {}, author.global_name ?? author.username),
    author.bot && el('span.tag', {}, 'APP'),
    el('time', { datetime: timestamp, title: time.toLocaleString() }, short),
  );
}

/** Above the message: the command it answers, or the message it replies to. */
function renderQuote({ interaction_metadata: command, type, referenced_message: replied }, { names }) {
  if (type === 20 && command?.name) {
    return el('p.quote', {}, names('@', command.user.id), ' used ', el('b', {}, `/${command.name}`));
  }
  if (type === 19 && replied) {
    return el('p.quote', {}, `↪ ${replied.author.username}: ${replied.content.slice(0, 80)}`);
  }
  return null;
}

function renderFile({ url, filename, size, content_type: type, description }) {
  if (type?.startsWith('image/')) return renderPicture(url, description ?? filename);
  return el('p.file', {}, link(url, filename), ` ${Math.ceil(size / 1024)} KiB`);
}

function renderThread({ id, name }, { open, replies: count }) {
  const label = `${name} · ${count} ${count === 1 ? 'message' : 'messages'}`;
  return el('button.thread', { type: 'button', onclick: () => open(id) }, `Thread: ${label}`);
}

function renderPrivacy(message, { dismiss }) {
  return el(
    'p.private',
    {},
    'Only you can see this · ',
    el('button.plain', { type: 'button', onclick: () => dismiss(message) }, 'Dismiss message'),
  );
}
