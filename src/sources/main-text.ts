/** Finds an article's own text among the blocks of a page: where the prose is dense and the links are few. */
import { ancestorsOf, namesOf, type Block, type Container, type HtmlBlocks } from './html-blocks.ts';

/** Shorter blocks are as often buttons and bylines as prose. */
const PROSE_CHARS = 50;
/** "Partager", "Par la rédaction": shorter than this and without a full stop, a block is no sentence. */
const SCRAP_CHARS = 25;
const COMMENTS = /^(comments?|commentaires?|respond|disqus)$/;
const NOISE =
  /^(related|sharing|share|social|sidebar|widget|promo|newsletter|cookies?|breadcrumbs?|menu|navbar|navigation|advert|advertisement|ads|tags|author|bio|recommended|recommendations|popular|trending|similaires?|subscribe|toolbar|paywall|caption|credits?|footer|skip)$/;

/** The blocks of the article in their order; all readable blocks where the page has no prose to go by. */
export function findMainBlocks(page: HtmlBlocks): Block[] {
  const isNoise = createNoiseCheck(sumProse(page.blocks), page.root);
  const kept = page.blocks.filter(
    (block) => block.linkChars <= block.text.length / 2 && !isNoise(block.container),
  );
  const sums = sumProse(kept);
  if (!sums.has(page.root)) return kept;
  const main = chooseContainer(page.root, sums);
  return kept.filter((block) => !isScrap(block) && isInside(block.container, main));
}

/** Characters of prose below each container that has any. */
function sumProse(blocks: Block[]): Map<Container, number> {
  const sums = new Map<Container, number>();
  for (const { text, linkChars, container } of blocks) {
    if (text.length < PROSE_CHARS || linkChars > text.length * 0.3) continue;
    for (const each of ancestorsOf(container)) sums.set(each, (sums.get(each) ?? 0) + text.length);
  }
  return sums;
}

/** The page's own word for the article where it holds much of the prose, else the innermost that holds most. */
function chooseContainer(root: Container, sums: Map<Container, number>): Container {
  const total = sums.get(root) ?? 0;
  const ranked = [...sums].sort(([, a], [, b]) => b - a);
  for (const says of [isArticle, isArticleBody, isMain]) {
    const found = ranked.find(([container, sum]) => says(container) && sum >= total * 0.4);
    if (found) return found[0];
  }
  let chosen = root;
  // A parent holds at least what its child holds, so one pass from most to least goes inwards.
  for (const [container, sum] of ranked) {
    if (container.parent === chosen && sum >= (sums.get(chosen) ?? 0) * 0.7) chosen = container;
  }
  return chosen;
}

const isArticle = (container: Container): boolean => container.tag === 'article';
const isArticleBody = (container: Container): boolean =>
  container.attributes['itemprop'] === 'articleBody' ||
  /(^|\s)(entry|article|post|story)[-_]+(content|body|text)(\s|$)/.test(namesOf(container));
const isMain = (container: Container): boolean =>
  container.tag === 'main' || container.attributes['role'] === 'main';

/** Whether a container or one that it lies in is no part of the article; decided once for each. */
function createNoiseCheck(sums: Map<Container, number>, root: Container): (container: Container) => boolean {
  const total = sums.get(root) || 1;
  const known = new Map<Container, boolean>();
  return (container) => {
    const undecided: Container[] = [];
    let noise = false;
    for (const each of ancestorsOf(container)) {
      const earlier = known.get(each);
      noise = earlier ?? false;
      if (earlier !== undefined) break;
      undecided.push(each);
    }
    for (const each of undecided.reverse()) {
      noise ||= saysNoise(each, (sums.get(each) ?? 0) / total);
      known.set(each, noise);
    }
    return noise;
  };
}

/** Themes write "has-sidebar" on the whole page: what holds half of the prose is no margin. */
function saysNoise(container: Container, share: number): boolean {
  const { tag, attributes } = container;
  if (tag === 'body' || tag === 'html' || tag === 'root') return false;
  const tokens = namesOf(container).split(/[\s_-]+/);
  if (tag !== 'article' && tag !== 'main' && tokens.some((token) => COMMENTS.test(token))) return true;
  return share < 0.5 && (tokens.some((token) => NOISE.test(token)) || attributes['role'] === 'navigation');
}

function isInside(container: Container, outer: Container): boolean {
  for (const each of ancestorsOf(container)) if (each === outer) return true;
  return false;
}

function isScrap(block: Block): boolean {
  if (/^(li|h[2-6]|td|th|dt|dd)$/.test(block.tag)) return false;
  return block.text.length < SCRAP_CHARS && !/[.!?…:;»”"]$/.test(block.text);
}
