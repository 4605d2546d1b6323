/** An embed as a card: stripe, author, title, text, fields, pictures, footer. */
import { el, link } from './dom.js';
import { renderMarkdown } from './markdown.js';

export function renderEmbed(embed, names) {
  const card = el('article.embed');
  if (typeof embed.color === 'number') card.style.setProperty('--stripe', toColor(embed.color));
  const body = el(
    'div.embed-body',
    {},
    embed.author && el('p.embed-author', {}, linked(embed.author.url, embed.author.name)),
    embed.title &&
      el(
        'h3',
        {},
        embed.url ? link(embed.url, renderMarkdown(embed.title, names)) : renderMarkdown(embed.title, names),
      ),
    embed.description && el('div.embed-text', {}, renderMarkdown(embed.description, names)),
    embed.fields?.length > 0 &&
      el(
        'dl',
        {},
        embed.fields.map((field) => renderField(field, names)),
      ),
    embed.image && renderPicture(embed.image.url, 'Picture of the embed'),
    renderFooter(embed),
  );
  card.append(body);
  if (embed.thumbnail) {
    const small = renderPicture(embed.thumbnail.url, 'Small picture of the embed');
    small.classList.add('thumbnail');
    card.append(small);
  }
  return card;
}

export function toColor(number) {
  return `#${number.toString(16).padStart(6, '0')}`;
}

function linked(address, text) {
  return address ? link(address, text) : text;
}

function renderField({ name, value, inline }, names) {
  const text = el('dd', {}, renderMarkdown(value, names));
  return el(inline ? 'div.field.inline' : 'div.field', {}, el('dt', {}, renderMarkdown(name, names)), text);
}

function renderFooter({ footer, timestamp }) {
  if (!footer && !timestamp) return null;
  const time = timestamp && el('time', { datetime: timestamp }, new Date(timestamp).toLocaleString());
  return el('p.embed-footer', {}, footer?.text, footer && time && ' • ', time);
}

/** Pictures come from this server alone; those elsewhere are named, not loaded. */
export function renderPicture(address, description) {
  if (URL.canParse(address) && new URL(address).pathname.startsWith('/attachments/')) {
    return el('img', {
      src: new URL(address).pathname + new URL(address).search,
      alt: description,
      loading: 'lazy',
    });
  }
  return el('p.not-loaded', {}, 'Picture not loaded: ', link(address, address));
}
