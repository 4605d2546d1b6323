/** French headings and words of communiqués, and losses that they tell without a number. */
import type { Measure, SpeakerKind } from '../../../model.ts';

export const issuers = {
  headings: [
    ['ministere de la defense', 'army'],
    ['etat major ~6 armees|armee|general', 'army'],
    ['forces armees ~6 communique|bulletin|point', 'army'],
    ['forces armees', 'army'],
    ['bulletin des? operations', 'army'],
    ['forces de defense et de securite', 'army'],
    ['dirpa|dircom', 'army'],
    ['communique', 'army'],
    ['declaration|revendication|revendications', 'army'],
    ['direction de l information et des relations publiques', 'army'],
    ['ocha|hcr|unicef|minusma ~2 flash|note|point|rapport|mise', 'un'],
    ['note|flash d information|info|humanitaire', 'ngo'],
  ] as [string, SpeakerKind][],
  generic:
    'note notes flash info information infos d de no n numero situation point rapport humanitaire securitaire securite bulletin communique presse hebdomadaire quotidien'.split(
      ' ',
    ),
  own: [
    'nos vaillants? soldats|forces|troupes|hommes|rangs|fama|elements',
    'cote ami',
    'de notre cote',
    'bilan ami|amis',
    'cote fama',
    'chef d? etat major ~4 salue|felicite',
    'chef d? etat major ~4 s incline',
  ],
  informs: [
    'porte|portent a la connaissance',
    'informe|informent ~3 opinion|opinions|public',
    'tient|tiennent a informer',
    'a le regret|honneur d informer',
  ],
  devout: ['au nom d allah|dieu', 'louange a allah|dieu', 'par|avec la grace d allah|dieu'],
};
/** Tous ceux qui étaient là, quel que fût leur nombre. */
export const wholeTolls: [string, Measure][] = [
  [
    'tous|toutes les|ses|leurs occupants|passagers|passageres ~3 peri|morts|mortes|tues|tuees|decedes',
    'killed',
  ],
  ['tous ceux qui ~3 bord ~3 peri|morts|tues|decedes', 'killed'],
  ['tue|tues|tuant tous|toutes les|ses|leurs occupants|passagers|passageres', 'killed'],
  ['aucun survivant', 'killed'],
];
export const vagueTolls: [string, Measure][] = [
  ['lourdes|importantes|enormes|nombreuses pertes', 'killed'],
  ['pertes en vies|vie humaines|humaine', 'killed'],
  ['lourd bilan', 'killed'],
  ['de? nombreux|nombreuses morts|victimes', 'killed'],
];
