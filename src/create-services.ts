/** What commands may ask, made of the store and the reader's knowledge. */
import { loadLanguages, type Languages } from './alerts/languages/index.ts';
import type { Naming } from './alerts/words.ts';
import { summarise, type Command } from './commands/index.ts';
import { actorName } from './nlp/actors/actor-index.ts';
import { placeName } from './nlp/places/gazetteer.ts';
import type { Knowledge } from './nlp/knowledge.ts';
import { createLookup } from './nlp/places/lookup.ts';
import { createRenameSpeaker } from './nlp/speech/speaker-roles.ts';
import type { Services } from './services.ts';
import type { Store } from './store/store.ts';

/** What is tried again sooner is no news to anybody; longer also than a send in progress takes. */
const LONG_WAIT_MS = 60_000;
/** How long a card that was given up is told of. */
const REFUSED_MS = 7 * 24 * 3600 * 1000;

export type Wording = { words: Languages; naming: (language: 'en' | 'fr') => Naming };

export async function loadWording({ gazetteer, actors, languages, voiceOf }: Knowledge): Promise<Wording> {
  const places = [...gazetteer.places.values()];
  // A cercle may have no other name than its French one where the region of that name has.
  const translate = (language: 'en' | 'fr') =>
    new Map(
      places
        .map((place) => [place.name, placeName(place, language)] as const)
        .filter(([name, translated]) => translated !== name),
    );
  const translated = { en: translate('en'), fr: translate('fr') };
  const rename = createRenameSpeaker(languages);
  const naming = (language: 'en' | 'fr'): Naming => ({
    place: (name) => translated[language].get(name) ?? name,
    actor: (id, recorded) => {
      const actor = actors.actors.get(id);
      const held = actor?.names.find((name) => name.name === recorded);
      if (held) return language === 'fr' ? held.fr : held.name;
      return actor ? actorName(actor, null, language) : recorded;
    },
    speaker: (by) => rename(by, language),
    voice: voiceOf,
  });
  return { words: await loadLanguages(), naming };
}

export function createServices(
  store: Store,
  knowledge: Knowledge,
  wording: Wording,
  commands: Command[],
  now: () => Date,
): Services {
  const findChannels = async (guildId: string) => {
    const subscriptions = await store.subscriptions.list(guildId);
    return [...new Set(subscriptions.map(({ channelId }) => channelId))];
  };
  return {
    ...createLookup(knowledge),
    words: (language) => wording.words[language],
    naming: wording.naming,
    listCommands: () => summarise(commands),
    findIncidents: (query) => store.incidents.query(query),
    async subscribe(subscription) {
      const answer = await store.subscriptions.add(subscription);
      await store.pauses.remove([subscription.channelId]);
      return answer;
    },
    unsubscribe: (guildId, id) => store.subscriptions.remove(guildId, id),
    listSubscriptions: (guildId) => store.subscriptions.list(guildId),
    listPauses: async (guildId) => store.pauses.find(await findChannels(guildId)),
    async listHeld(guildId) {
      const until = new Date(now().getTime() + LONG_WAIT_MS).toISOString();
      return store.deliveries.findHeld(await findChannels(guildId), until);
    },
    async listRefused(guildId) {
      const since = new Date(now().getTime() - REFUSED_MS).toISOString();
      return store.deliveries.countRefused(await findChannels(guildId), since);
    },
    listSources: () => store.sources.list(),
    isTrouble: (error) => store.isTrouble(error),
    now,
  };
}
