/** Text to reports: every step of the reader in one ordered list. Pure: no files, no network, no clock. */
import type { ActorKind, Reading, Report, SourceArticle } from '../model.ts';
import { findActs } from './events/find-acts.ts';
import type { Act } from './events/acts.ts';
import { findActors, type ActorMention } from './actors/actors.ts';
import { resolveActors } from './actors/resolve-actors.ts';
import { addPronouns } from './actors/pronouns.ts';
import { sortActors } from './actors/sort-actors.ts';
import { findClaims } from './figures/claims.ts';
import type { FoundClaim } from './figures/found-claim.ts';
import { cleanArticle } from './text/clean.ts';
import { findDates } from './dates/find-dates.ts';
import type { DateMention } from './dates/dates.ts';
import { dayOf } from './dates/days.ts';
import { detectLanguage } from './text/detect-language.ts';
import { createDocument, type Document, type Sentence } from './text/document.ts';
import { groupScenes, type EventDraft } from './events/events.ts';
import { findIssuer, type Issuer } from './speech/issuer.ts';
import { findLists, type Lists } from './text/items.ts';
import type { Knowledge, LanguageReaders } from './knowledge.ts';
import { findNumbers, type NumberMention } from './figures/numbers.ts';
import { choosePlaces, countryOfSentences, mainCountry, type ChosenPlace } from './places/choose-places.ts';
import { classesOf } from './text/patterns.ts';
import { findPlaces } from './places/places.ts';
import { rateRelevance } from './report/relevance.ts';
import { homeOfForces, mainPlace } from './places/main-place.ts';
import { nameOwnForces } from './actors/own-forces.ts';
import { makeReports } from './report/make-reports.ts';
import { findAnswerable } from './actors/phrase-roles.ts';
import { findScenes, type Scene } from './events/scenes.ts';
import { dropScareQuotes } from './text/scare-quotes.ts';
import { canReport } from './text/sift.ts';
import { covering, within } from './text/sorted.ts';
import { findSpeakers, type Speaker } from './speech/speakers.ts';
import { findTokens } from './text/tokens.ts';

/** What the steps have found so far. A find step fills one list; a refine step filters or joins it. */
type Draft = {
  document: Document;
  knowledge: Knowledge;
  readers: LanguageReaders;
  country: string | null;
  numbers: NumberMention[];
  dates: DateMention[];
  actors: ActorMention[];
  places: ChosenPlace[];
  /** The place that the text is about. */
  topic: ChosenPlace | null;
  acts: Act[];
  voided: Set<number>;
  former: Set<number>;
  history: Set<number>;
  modal: Set<number>;
  accident: boolean;
  speakers: Speaker[];
  issuer: Issuer | null;
  lists: Lists;
  claims: FoundClaim[];
  scenes: Scene[];
  events: EventDraft[];
  reports: Report[];
};

/** null: nothing can come of the text any more, and the steps behind are spared. */
type Step = (draft: Draft) => Partial<Draft> | null;

const STEPS: Step[] = [
  /** A stream of the world's news ends here: no place that a pack covers, or no word that an act begins with. */
  function sift({ document, readers, knowledge }) {
    return canReport(document.tokens, readers, knowledge.gazetteer) ? {} : null;
  },
  function numbers({ document, readers }) {
    return { numbers: findNumbers(document.tokens, readers.numbers) };
  },
  function dates({ document, readers, numbers }) {
    return { dates: findDates(document, readers.dates, numbers) };
  },
  function placesAndActors({ document, readers, knowledge }) {
    const named = findActors(document, knowledge.actors, knowledge.gazetteer);
    const inName = new Set(named.flatMap((actor) => tokensOf(actor)));
    const found = findPlaces(document, knowledge.gazetteer, readers.places, (token) => inName.has(token));
    const country = mainCountry(document, found, knowledge.gazetteer);
    return {
      country,
      places: choosePlaces(document, found, knowledge.gazetteer, country, document.publishedOn),
      actors: resolveActors(
        document,
        named,
        knowledge.actors,
        countryOfSentences(document, found, country),
        document.publishedOn,
      ),
    };
  },
  function acts({ document, readers, knowledge, numbers, dates, places, actors }) {
    const classes = classesOf({
      place: places,
      number: numbers,
      when: dates,
      ...sortActors(actors, knowledge.actors),
    });
    return findActs(document, readers.acts, dates, classes);
  },
  /** What the words were, their sentences decide: "the attack on Gao's goal" names no place and tells of no act. */
  function siftAgain({ document, acts, places, actors, knowledge }) {
    const topic = mainPlace(document, places) ?? homeOfForces(actors, places, knowledge);
    return acts.length > 0 && (topic !== null || places.some(isCovered)) ? { topic } : null;
  },
  function speakers({ document, readers, actors, places, knowledge, country }) {
    return {
      speakers: findSpeakers(document, readers.speakers, actors, knowledge.actors),
      issuer: findIssuer(
        document,
        readers.issuers,
        actors,
        knowledge.actors,
        country,
        (token) => covering(places, token) !== undefined,
      ),
    };
  },
  function ownForces({ document, actors, issuer, speakers, knowledge }) {
    return { actors: nameOwnForces(document, actors, issuer, speakers, knowledge.actors) };
  },
  function lists({ document, acts, dates, places }) {
    return { lists: findLists(document, { acts, dates, places }) };
  },
  function claims({
    document,
    readers,
    knowledge,
    numbers,
    dates,
    actors,
    speakers,
    issuer,
    lists,
    acts,
    voided,
    history,
  }) {
    return {
      claims: findClaims(document, readers.claims, {
        numbers,
        dates,
        actors,
        speakers,
        issuer,
        ownItems: lists.own,
        gazetteer: knowledge.gazetteer,
      }).filter(
        (claim) => !history.has(claim.sentence) && !isVoided(claim, document.sentences, acts, voided),
      ),
    };
  },
  function scenes({ document, knowledge, acts, dates, places, actors, speakers, modal, former, lists }) {
    return {
      scenes: findScenes(document, {
        acts,
        dates,
        places,
        actors: addPronouns(document, actors, ({ id }) => isNamedGroup(id, knowledge)),
        speakers,
        modal,
        former,
        lists,
      }),
    };
  },
  function events({ document, scenes, claims, lists, knowledge }) {
    const itemOf = (sentence: number) => {
      // A claim asks for the sentences around its own: there may be none.
      const paragraph = document.sentences[sentence]?.paragraph;
      return paragraph !== undefined && lists.own.has(paragraph) ? paragraph : null;
    };
    return { events: groupScenes(scenes, claims, itemOf, knowledge.gazetteer) };
  },
  function reports({
    document,
    readers,
    knowledge,
    topic,
    places,
    actors,
    speakers,
    issuer,
    country,
    events,
    accident,
  }) {
    if (events.length === 0) return { reports: [] };
    const told = new Set(events.flatMap((event) => event.scenes.map((scene) => scene.sentence.index)));
    const input = {
      document,
      roles: readers.roles,
      speakers,
      issuer,
      places,
      actors,
      accident,
      answerable: findAnswerable(document, readers.roles, actors, told),
      index: knowledge.actors,
      gazetteer: knowledge.gazetteer,
      summarise: knowledge.summarise,
      voiceOf: knowledge.voiceOf,
      fallback: topic,
      country,
    };
    return { reports: makeReports(events, input) };
  },
];

export type ReadOptions = { text?: boolean };

/** One article to its reading. Never throws on any text. */
export function readArticle(
  article: SourceArticle,
  knowledge: Knowledge,
  options: ReadOptions = {},
): Reading {
  const { title, text, headerDate } = cleanArticle(article.title, article.body, knowledge.furniture);
  const tokens = dropScareQuotes(text, findTokens(text));
  const published = decidePublished(article, headerDate);
  const code =
    article.lang && knowledge.readers.has(article.lang)
      ? article.lang
      : detectLanguage(tokens, knowledge.languages);
  const base = {
    id: article.id,
    title,
    lang: code,
    publishedAt: published.at,
    publishedFrom: published.from,
  };
  const readers = knowledge.readers.get(code);
  const withText = options.text ? { text } : {};
  if (!readers || text.trim() === '') return { ...base, relevance: 0, ...withText, reports: [] };
  const document = createDocument(
    text,
    readers,
    title !== null,
    published.at ? dayOf(published.at) : null,
    tokens,
  );
  let draft: Draft = {
    document,
    knowledge,
    readers,
    country: null,
    numbers: [],
    dates: [],
    actors: [],
    places: [],
    topic: null,
    acts: [],
    voided: new Set(),
    former: new Set(),
    history: new Set(),
    modal: new Set(),
    accident: false,
    speakers: [],
    issuer: null,
    lists: { own: new Set(), headings: new Map(), placed: new Set() },
    claims: [],
    scenes: [],
    events: [],
    reports: [],
  };
  for (const step of STEPS) {
    const found = step(draft);
    if (!found) break;
    draft = { ...draft, ...found };
  }
  return {
    ...base,
    relevance: rateRelevance(draft.reports, draft.acts.length, draft.places.filter(isCovered).length),
    ...withText,
    reports: draft.reports,
  };
}

/** A header line in the text outranks the file's name and time; what caller, feed or page say outranks it. */
function decidePublished(
  article: SourceArticle,
  headerDate: string | null,
): { at: string | null; from: Reading['publishedFrom'] } {
  const given = article.published && dayOf(article.published.at) ? article.published : null;
  const weak = !given || given.from === 'filename' || given.from === 'mtime';
  if (weak && headerDate && dayOf(headerDate)) return { at: headerDate, from: 'header' };
  return given ?? { at: null, from: 'none' };
}

const GROUPS: (ActorKind | undefined)[] = ['jihadist', 'rebel', 'militia'];

/** JNIM, the FLA, Dan Na Ambassagou; not "gunmen". */
function isNamedGroup(id: string | null, { actors }: Knowledge): boolean {
  return GROUPS.includes(actors.actors.get(id ?? '')?.kind) && !id!.startsWith('unidentified');
}

function isCovered({ place }: ChosenPlace): boolean {
  return place?.covered === true;
}

/**
 * A figure of what the sentence does not state as a fact is no claim; nor is one that shares the word of another ("In
 * 2020 the prefect and three guards were killed") where the sentence states nothing as a fact.
 */
function isVoided(
  { fate, number, sentence }: FoundClaim,
  sentences: Sentence[],
  acts: Act[],
  voided: Set<number>,
): boolean {
  if (overlapsAny(fate, voided)) return true;
  const { first, end } = sentences[sentence]!;
  return (
    fate.first === number && within(acts, first, end).length === 0 && overlapsAny({ first, end }, voided)
  );
}

function overlapsAny({ first, end }: { first: number; end: number }, tokens: Set<number>): boolean {
  for (let at = first; at < end; at++) if (tokens.has(at)) return true;
  return false;
}

function tokensOf({ first, end }: { first: number; end: number }): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}
