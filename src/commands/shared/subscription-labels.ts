import type { Subscription } from '../../model.ts';
import type { Language, Services } from '../../services.ts';
import type { Text } from './text.ts';

const EVERYWHERE: Text = { en: 'everywhere', fr: 'partout' };

/** What a subscription asks for, in plain words: "Gao · JNIM", "everywhere". */
export function renderAsked({ region, actor }: Subscription, services: Services, language: Language): string {
  const regionLabel =
    region === null ? null : (services.resolveRegion(region, language).found?.label ?? region);
  const actorLabel = actor === null ? null : (services.resolveActor(actor, language).found?.label ?? actor);
  return [regionLabel ?? EVERYWHERE[language], actorLabel].filter((label) => label !== null).join(' · ');
}
