/** HTML to plain text: whole pages, with what they say about themselves, and fragments such as a feed's entries. */
import { readBlocks, type Block } from './html-blocks.ts';
import { findMainBlocks } from './main-text.ts';
import { findPageFacts, type PageFacts } from './page-facts.ts';

export type Page = PageFacts & {
  /** Paragraphs of the main text kept apart by blank lines; empty where the page has none. */
  text: string;
};

/** A whole page: title, main text, and the metadata that it states. */
export function parsePage(html: string): Page {
  const page = readBlocks(html);
  const { articleBody, ...facts } = findPageFacts(page);
  const blocks = findMainBlocks(page).filter((block) => !repeatsTitle(block, facts.title));
  const text = joinBlocks(blocks);
  // Some pages draw their text by script and hold it in their metadata alone.
  const stated = articleBody ? parseHtmlText(articleBody) : '';
  return { ...facts, text: stated.length > text.length * 2 ? stated : text };
}

/** All text of a fragment, nothing chosen; plain text passes with its line breaks. */
export function parseHtmlText(fragment: string): string {
  if (!/<[a-z!/?]/i.test(fragment)) return decodeEntities(fragment).trim();
  return joinBlocks(readBlocks(fragment).blocks);
}

/** A title, which publishers escape once or twice: entities decoded, markup dropped, one line. */
export function parseTitle(markup: string): string {
  return parseHtmlText(markup).replace(/\s+/g, ' ').trim();
}

/** Only what a text without tags needs: the line breaks stay, since there is no markup to break lines. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .split('\n')
    .map((line) => joinBlocks(readBlocks(line.replaceAll('<', '&lt;')).blocks))
    .join('\n');
}

function joinBlocks(blocks: Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

function repeatsTitle(block: Block, title: string | null): boolean {
  return block.tag === 'h1' || (title !== null && block.text.replace(/\s+/g, ' ') === title);
}
