/** The feed of the demo: samples as RSS 2.0, each item with its whole text. */
import { generateRssFeed } from 'feedsmith';
import type { Sample } from './load.ts';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Plain text as HTML: a paragraph for each block between blank lines, a break for each line inside one. */
const renderParagraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => `<p>${block.split('\n').map(escapeHtml).join('<br>\n')}</p>`)
    .join('\n');

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) of the samples in the order given. An item's title is the
 * sample's first line, its description the rest; its guid is the sample's name and day of publication, so that a
 * demo started on another day brings new items.
 */
export function renderFeed(
  items: Pick<Sample, 'name' | 'lang' | 'content' | 'publishedAt'>[],
  channel: { title: string; link: string },
): string {
  return generateRssFeed({
    title: channel.title,
    link: channel.link,
    description: channel.title,
    items: items.map(({ name, lang, content, publishedAt }) => {
      const [title = '', ...rest] = content.split('\n');
      return {
        title,
        link: new URL(name, channel.link).href,
        guid: { value: `urn:vigie:sample:${name}:${publishedAt.slice(0, 10)}`, isPermaLink: false },
        pubDate: new Date(publishedAt),
        description: renderParagraphs(rest.join('\n')),
        dc: { languages: [lang] },
      };
    }),
  });
}
