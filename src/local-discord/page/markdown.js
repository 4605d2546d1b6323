/** Discord's markdown as DOM nodes: what people write is never read as HTML. */
import { el, isWebAddress, link } from './dom.js';

const BLOCKS = [
  {
    pattern: /^```(?:[\w+-]*\n)?([\s\S]*?)```\n?/,
    render: (found) => el('pre', {}, el('code', {}, found[1])),
  },
  {
    pattern: /^(#{1,3}) +([^\n]+)\n?/,
    render: (found, names) => el(`h${found[1].length + 2}`, {}, renderInline(found[2], names)),
  },
  {
    pattern: /^-# +([^\n]+)\n?/,
    render: (found, names) => el('p.subtext', {}, renderInline(found[1], names)),
  },
  {
    pattern: /^(?:> ?[^\n]*(?:\n|$))+/,
    render: (found, names) =>
      el('blockquote', {}, renderInline(found[0].trimEnd().replaceAll(/^> ?/gm, ''), names)),
  },
  {
    pattern: /^(?: *[-*] +[^\n]+(?:\n|$))+/,
    render: (found, names) => el('ul', {}, renderItems(found[0], /^ *[-*] +/, names)),
  },
  {
    pattern: /^(?: *\d+\. +[^\n]+(?:\n|$))+/,
    render: (found, names) => el('ol', {}, renderItems(found[0], /^ *\d+\. +/, names)),
  },
];

const SPANS = [
  // A backslash takes the meaning from the sign after it.
  { pattern: /^\\([^\w\s])/, render: (found) => document.createTextNode(found[1]) },
  { pattern: /^`([^`\n]+)`/, render: (found) => el('code', {}, found[1]) },
  {
    pattern: /^\*\*([\s\S]+?)\*\*(?!\*)/,
    render: (found, names) => el('strong', {}, renderInline(found[1], names)),
  },
  { pattern: /^__([\s\S]+?)__(?!_)/, render: (found, names) => el('u', {}, renderInline(found[1], names)) },
  { pattern: /^~~([\s\S]+?)~~/, render: (found, names) => el('s', {}, renderInline(found[1], names)) },
  { pattern: /^\|\|([\s\S]+?)\|\|/, render: (found, names) => renderSpoiler(found[1], names) },
  { pattern: /^\*(?!\s)([^*\n]+?)\*/, render: (found, names) => el('em', {}, renderInline(found[1], names)) },
  {
    pattern: /^_(?!\s)([^_\n]+?)_(?!\w)/,
    render: (found, names) => el('em', {}, renderInline(found[1], names)),
  },
  {
    pattern: /^\[((?:\\.|[^\]\\\n])+)\]\((<?)([^\s)>]+)>?\)/,
    render: (found, names) =>
      isWebAddress(found[3])
        ? link(found[3], renderInline(found[1], names))
        : document.createTextNode(found[0]),
  },
  { pattern: /^<(https?:\/\/[^\s>]+)>/, render: (found) => link(found[1], found[1]) },
  { pattern: /^https?:\/\/[^\s<>\\]*[^\s<>\\.,;:!?'")\]]/, render: (found) => link(found[0], found[0]) },
  {
    pattern: /^<t:(-?\d{1,12})(?::([tTdDfFR]))?>/,
    render: (found) => renderTime(Number(found[1]), found[2] ?? 'f'),
  },
  {
    pattern: /^<(@!?|@&|#)(\d{17,19})>/,
    render: (found, names) => el('span.mention', {}, names(found[1].replace('!', ''), found[2])),
  },
  {
    pattern: /^<\/([^:>\n]{1,100}):\d{17,19}>/,
    render: (found) => el('span.mention', {}, `/${found[1]}`),
  },
];

/**
 * @param {string} text
 * @param {(kind: '@' | '@&' | '#', id: string) => string} names what a mention shows
 * @returns {DocumentFragment}
 */
export function renderMarkdown(text, names) {
  const out = document.createDocumentFragment();
  let rest = text;
  let plain = '';
  const flush = () => {
    if (plain) out.append(renderInline(plain, names));
    plain = '';
  };
  while (rest) {
    const block = matchFirst(BLOCKS, rest);
    if (block) {
      flush();
      out.append(block.render(block.found, names));
      rest = rest.slice(block.found[0].length);
    } else {
      const end = nextLine(rest);
      plain += rest.slice(0, end);
      rest = rest.slice(end);
    }
  }
  flush();
  return out;
}

/** End of the line, or the start of a code block within it. */
function nextLine(text) {
  const line = text.indexOf('\n') + 1 || text.length;
  const fence = text.indexOf('```', 1);
  return fence > 0 && fence < line ? fence : line;
}

function matchFirst(rules, text) {
  for (const { pattern, render } of rules) {
    const found = pattern.exec(text);
    if (found) return { found, render };
  }
  return null;
}

function renderInline(text, names) {
  const out = document.createDocumentFragment();
  let plain = '';
  for (let at = 0; at < text.length;) {
    // Signs inside a word, as in snake_case, are only text.
    const inWord = text[at] === '_' && /\w/.test(text[at - 1] ?? '');
    const span = !inWord && /[\\`*_~|[<h@]/.test(text[at]) ? matchFirst(SPANS, text.slice(at)) : null;
    if (span) {
      if (plain) out.append(plain);
      plain = '';
      out.append(span.render(span.found, names));
      at += span.found[0].length;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  if (plain) out.append(plain);
  return out;
}

function renderItems(text, bullet, names) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => el('li', {}, renderInline(line.replace(bullet, ''), names)));
}

function renderSpoiler(text, names) {
  const open = (event) => event.currentTarget.classList.add('open');
  return el('button.spoiler', { type: 'button', onclick: open }, renderInline(text, names));
}

const TIME_STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function renderTime(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode(`<t:${seconds}:${style}>`);
  const text =
    style === 'R' ? renderRelative(date) : new Intl.DateTimeFormat([], TIME_STYLES[style]).format(date);
  return el('time', { datetime: date.toISOString(), title: date.toLocaleString() }, text);
}

function renderRelative(date) {
  const seconds = (date.getTime() - Date.now()) / 1000;
  const steps = [
    ['year', 31_536_000],
    ['month', 2_592_000],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ];
  const [unit, size] = steps.find(([, one]) => Math.abs(seconds) >= one) ?? steps.at(-1);
  return new Intl.RelativeTimeFormat([], { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
