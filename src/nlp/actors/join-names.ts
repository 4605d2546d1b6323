/**
 * One noun phrase, one actor: "fighters of Katiba Serma, a JNIM unit" are Katiba Serma, "the Group for the Support
 * of Islam and Muslims (JNIM)" is JNIM, "armed men suspected of belonging to JNIM" are JNIM. A name that only tells
 * whom a group is loyal to ("al-Qaeda-linked") is nobody who acted.
 */
import type { ActorKind } from '../../model.ts';
import type { ActorIndex } from './actor-index.ts';
import type { ActorMention } from './actors.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** A mention in the making; `allegiance`: it only tells whose friend the next or nobody is. */
type Phrase = ActorMention & {
  allegiance?: 'of-next' | 'of-nobody';
  /** What it was before it was given the id of the group it is loyal to. */
  before?: Phrase;
  /** Within an apposition that a comma has opened. */
  open?: boolean;
};

const GROUPS: ActorKind[] = ['jihadist', 'rebel', 'militia', 'mercenary', 'unidentified'];
/** How many words may stand between two mentions of one phrase. */
const REACH = 9;
/** How many tokens a bracket behind a name may have: "(GSIM, or JNIM by its Arabic acronym)". */
const BRACKET = 15;

/** The mentions, each noun phrase one of them; it takes the id of the most particular of its names. */
export function joinNames(document: Document, mentions: ActorMention[], index: ActorIndex): ActorMention[] {
  const joined: Phrase[] = [];
  for (const mention of mentions) {
    const next = withAllegiance(document, mention);
    const last = joined.at(-1);
    const whole = last && join(document, last, next, index);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(next);
  }
  return joined.flatMap(({ allegiance, before: _before, open, ...mention }) =>
    allegiance ? [] : [withMembers(document, open ? closed(document, mention) : mention)],
  );
}

/** "al-Qaeda-linked fighters", "groups close to the Islamic State" */
function withAllegiance({ tokens, language }: Document, mention: ActorMention): Phrase {
  const { allegianceAfter, allegianceBefore, links } = language.roles;
  const after = tokens[mention.end];
  if (after?.glued && allegianceAfter.includes(after.fold)) return { ...mention, allegiance: 'of-next' };
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 3); at--) {
    const { fold, glued } = tokens[at]!;
    // "the al-Qaeda-linked group JNIM": the hyphen ties the word to the name before it.
    // "allied militiamen" are who acts.
    const tied = at < mention.first - 1 && !glued;
    if (allegianceBefore.includes(fold)) return tied ? { ...mention, allegiance: 'of-nobody' } : mention;
    if (!links.includes(fold)) return mention;
  }
  return mention;
}

/** Both as one phrase; null where they are two. */
function join(document: Document, last: Phrase, next: Phrase, index: ActorIndex): Phrase | null {
  const { tokens, sentenceOf } = document;
  if (next.first < last.end) return last;
  if (next.first - last.end > REACH || sentenceOf[last.first] !== sentenceOf[next.first]) return null;
  const gap = tokens.slice(last.end, next.first);
  return (
    joinLinked(last, next, gap, index) ??
    joinAdjacent(last, next, gap, index) ??
    joinOrigin(document, last, next, gap, index) ??
    joinBracket(document, last, next, gap, index) ??
    joinLoyal(document, last, next, gap, index)
  );
}

/** "al-Qaeda-linked JNIM" is JNIM, "al-Qaeda-linked gunmen" are of al-Qaeda's, an "army-backed militia" is a militia. */
function joinLinked(last: Phrase, next: Phrase, gap: Token[], index: ActorIndex): Phrase | null {
  if (last.allegiance !== 'of-next' || gap.length > 3 || gap.some(({ kind }) => kind === 'mark')) return null;
  const { allegiance: _allegiance, ...ally } = last;
  return isGroup(last, index) && isArms(next)
    ? { ...ally, end: next.end }
    : gap.length <= 2 && isArmed(next, index)
      ? { ...next, first: last.first }
      : null;
}

/** "JNIM fighters", "Barkhane soldiers", "the jihadist group JNIM" */
function joinAdjacent(last: Phrase, next: Phrase, gap: Token[], index: ActorIndex): Phrase | null {
  if (gap.length > 0) return null;
  if (isNamed(last) ? !isNamed(next) && !isAnyOf(next) : isAnyOf(last) && isArms(next))
    return { ...last, end: next.end };
  const head = holds(last, next) || (isArms(last) && isGroup(next, index));
  return head && isNamed(next) ? { ...next, first: last.first } : null;
}

/** "fighters of the FLA", "men from the Malian army", "soldiers of Barkhane", "a detachment of the gendarmerie". */
function joinOrigin(
  { language }: Document,
  last: Phrase,
  next: Phrase,
  gap: Token[],
  index: ActorIndex,
): Phrase | null {
  const { origin, links } = language.roles;
  const words = gap.map(({ fold }) => fold);
  const linked =
    words.length <= 3 &&
    origin.includes(words[0] ?? '') &&
    words.every((word) => links.includes(word) || origin.includes(word));
  if (!linked || isNamed(last) || next.allegiance) return null;
  if (last.meaning.kind === 'role') {
    // "a detachment of the gendarmerie", "soldiers of JNIM": never "of the government", nor "soldiers with Wagner".
    const force =
      ['state', 'peacekeepers'].includes(kindOf(next, index)!) || (isNamed(next) && isGroup(next, index));
    const governs = [...(index.roles.get('government')?.values() ?? [])].includes(next.id!);
    const beside = language.roles.together.includes(words[0]!);
    if (last.meaning.role !== 'army' || !force || governs || beside) return null;
  } else if (!isNamed(next) && !isAnyOf(next)) return null;
  return { ...next, first: last.first };
}

/** "the Group for the Support of Islam and Muslims (JNIM)", "volunteers (VDP, civilian auxiliaries of the army)" */
function joinBracket(
  { tokens }: Document,
  last: Phrase,
  next: Phrase,
  gap: Token[],
  index: ActorIndex,
): Phrase | null {
  if (gap.length !== 1 || gap[0]!.fold !== '(') return null;
  const { parent } = index.actors.get(next.id!)!;
  const own = index.actors.get(last.id!)!.parent;
  const same = last.id === next.id || holds(last, next) || parent === last.id || own === next.id;
  if (!same && !(isArms(last) && isGroup(next, index))) return null;
  let close = next.end;
  while (close < next.end + BRACKET && tokens[close] && tokens[close]!.fold !== ')') close++;
  if (tokens[close]?.fold !== ')') return null;
  const named = isNamed(last) && parent !== last.id ? last : isNamed(next) || isAnyOf(next) ? next : last;
  return { ...named, first: last.first, end: close + 1 };
}

/** "JNIM, which is linked to al-Qaeda", "Katiba Serma, a JNIM unit", "gunmen suspected of belonging to JNIM" */
function joinLoyal(
  document: Document,
  last: Phrase,
  next: Phrase,
  gap: Token[],
  index: ActorIndex,
): Phrase | null {
  const words = gap.map(({ fold }) => fold);
  const { links } = document.language.roles;
  const listed = words.length > 0 && [...document.language.alternatives, ','].includes(words[0]!);
  const further = listed && words.slice(1).every((word) => links.includes(word)) && isAnyOf(next);
  // "militants linked to al-Qaeda and the Islamic State": of neither in particular.
  if (further && last.before) return { ...last.before, end: next.end };
  if (further && last.allegiance === 'of-nobody') return { ...last, end: next.end };
  if (last.allegiance || !isGroup(next, index)) return null;
  const arms = isArms(last) || isSomebody(document, last);
  if (!arms && !isGroup(last, index)) return null;
  const end = saysLoyal(document, next, words);
  if (end === null) return null;
  const open = words[0] === ',' || last.open === true;
  if (!arms) return { ...last, end, open };
  const { allegiance: _allegiance, ...group } = next;
  return isNamed(next) || isAnyOf(next) ? { ...group, first: last.first, end, open, before: last } : null;
}

/** Whether the words between two names make the second one what the first belongs to: the end of both; else null. */
function saysLoyal({ tokens, language }: Document, next: Phrase, words: string[]): number | null {
  const { roles, relativeWords, numbers, definite } = language;
  const { allegianceBefore, belonging, partOf, suspected, links } = roles;
  const aside = words[0] === ',';
  const inner = aside ? words.slice(1) : words;
  if (inner.includes(',')) return null;
  const nouns = aside || inner.some((word) => suspected.includes(word)) ? partOf : [];
  const ties = (word: string) =>
    allegianceBefore.includes(word) || belonging.includes(word) || nouns.includes(word);
  const filler = (word: string) =>
    [links, suspected, roles.passive, roles.active, relativeWords, numbers.indefinite, definite].some(
      (list) => list.includes(word),
    );
  const last = inner.findLastIndex(ties);
  // "JNIM, a powerful coalition linked to …": what it is may stand before; "which attacked members of …" may not.
  const told = relativeWords.includes(inner[0] ?? '');
  const strange = inner.slice(0, Math.max(0, last)).filter((word) => !ties(word) && !filler(word)).length;
  const opens = aside && !told && numbers.indefinite.concat(definite).includes(inner[0] ?? '');
  const behind = inner.slice(last + 1).filter((word) => !links.includes(word));
  // "affiliated with the main jihadist alliance", "affiliée à la principale alliance jihadiste"
  const around = [...behind, ...tokens.slice(next.first, next.end + 1).map(({ fold }) => fold)];
  const tied =
    behind.length === 0 || (behind.length <= 2 && around.some((word) => language.groupWords.includes(word)));
  if (last >= 0 && tied) return strange <= (opens ? 3 : 0) ? next.end : null;
  if (!aside || inner.length > 4 || strange > 2) return null;
  // "a JNIM unit", "al-Qaeda's branch in the Sahel", "the main jihadist group"
  const at = tokens[next.end]?.fold === 's' ? next.end + 1 : next.end;
  if (partOf.includes(tokens[at]?.fold ?? '') || partOf.includes(tokens[at + 1]?.fold ?? ''))
    return partOf.includes(tokens[at]?.fold ?? '') ? at + 1 : at + 2;
  const group = tokens.slice(next.first, next.end).some(({ fold }) => language.groupWords.includes(fold));
  return opens && group && !isNamed(next) ? next.end : null;
}

/** Past the comma that closes an apposition: "JNIM, al-Qaeda's branch in the Sahel, killed …" */
function closed({ tokens, language }: Document, mention: ActorMention): ActorMention {
  const { roles, locators } = language;
  for (let at = mention.end; at < mention.end + 5; at++) {
    const token = tokens[at];
    if (token?.fold === ',') return { ...mention, end: at + 1 };
    if (token?.kind !== 'word') break;
    const place =
      token.shape !== 'lower' || locators.includes(token.fold) || roles.links.includes(token.fold);
    if (!place && !roles.partOf.includes(token.fold)) break;
  }
  return mention;
}

/** "members of JNIM", "des éléments du GSIM": the word for those who belong to it. */
function withMembers({ tokens, language }: Document, mention: ActorMention): ActorMention {
  const { partOf, links, origin } = language.roles;
  let at = mention.first - 1;
  while (at > mention.first - 4 && links.includes(tokens[at]?.fold ?? '')) at--;
  const linked = tokens.slice(at + 1, mention.first).some(({ fold }) => origin.includes(fold));
  return linked && partOf.includes(tokens[at]?.fold ?? '') ? { ...mention, first: at } : mention;
}

function kindOf({ id }: ActorMention, index: ActorIndex): ActorKind | undefined {
  return index.actors.get(id!)?.kind;
}

function isGroup(mention: ActorMention, index: ActorIndex): boolean {
  return GROUPS.includes(kindOf(mention, index)!);
}

function isArmed(mention: ActorMention, index: ActorIndex): boolean {
  return isGroup(mention, index) || kindOf(mention, index) === 'state';
}

function isNamed({ meaning }: ActorMention): boolean {
  return meaning.kind === 'actor' && !meaning.loose;
}

function isAnyOf({ meaning }: ActorMention): boolean {
  return meaning.kind === 'anyOf';
}

/** Words of arms or jihad that name nobody. */
function isArms({ id, meaning }: ActorMention): boolean {
  return meaning.kind === 'actor' && meaning.loose && id!.startsWith('unidentified');
}

/** "men suspected of belonging to JNIM": persons of no side. */
function isSomebody({ tokens, language }: Document, mention: ActorMention): boolean {
  return mention.id === 'civilians' && language.persons.includes(tokens[mention.end - 1]!.fold);
}

/** "the Islamic State (ISSP)": a name that may mean several, and one of them. */
function holds({ meaning }: ActorMention, { id }: ActorMention): boolean {
  return meaning.kind === 'anyOf' && meaning.ids.includes(id!);
}
