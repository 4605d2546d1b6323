/** Paragraphs about something else behind a text: they change nothing. No text is skipped. */
import type { Base, Relation } from './variants.ts';

const PARAGRAPHS: Record<Base['lang'], string[]> = {
  en: [
    'The football league resumes at the end of the month, the federation said. Three clubs have still to name a trainer, and two stadiums are being repaired.',
    'Cotton prices rose by four per cent over the quarter, according to the producers. The harvest is expected to reach half a million tonnes, a tenth more than last season.',
    'In other news, the weather service expects heavy rain and asks drivers to be careful. Schools will open an hour later until the end of the week.',
  ],
  fr: [
    "Le championnat de football reprendra à la fin du mois, annonce la fédération. Trois clubs n'ont pas encore d'entraîneur et deux stades sont en travaux.",
    'Le prix du coton a gagné quatre pour cent au cours du trimestre, selon les producteurs. La récolte devrait atteindre un demi-million de tonnes, un dixième de plus que la saison passée.',
    "Par ailleurs, la météo annonce de fortes pluies et appelle les conducteurs à la prudence. Les écoles ouvriront une heure plus tard jusqu'à la fin de la semaine.",
  ],
};

export const OTHER_SUBJECTS: Relation[] = [0, 1, 2].map(
  (which) =>
    ({ text, published, reports, lang }) =>
      text === '' ? null : { text: `${text}\n\n${PARAGRAPHS[lang][which]}`, published, expected: reports },
);
