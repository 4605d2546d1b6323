/** French as the reader needs it. */
import type { Language } from '../../language.ts';
import {
  backdropWords,
  clauseWords,
  cues,
  possessives,
  pronouns,
  same,
  statements,
  notables,
  truceWords,
  airWords,
  groupWords,
  relativeWords,
  definite,
} from './cues.ts';
import { dates, months, weekdays } from './dates.ts';
import {
  bareMeasures,
  figureLinks,
  measures,
  numbers,
  others,
  parts,
  persons,
  ranks,
  units,
} from './figures.ts';
import { issuers, vagueTolls } from './issuers.ts';
import { locators, placeKinds, places, settlements, weakNames, titles } from './places.ts';
import { roles, speech } from './speech.ts';
import { summary } from './summary.ts';
import { notTriggers, triggers } from './triggers.ts';

export const language: Language = {
  code: 'fr',
  stopWords:
    'le la les de des du un une et en dans au aux par pour sur avec est sont ont ete qui que ce cette ces son sa ses leur leurs plus selon se ne pas il elle ils apres entre d l s n qu'.split(
      ' ',
    ),
  abbreviations: new Set(
    'm mm mme mlle dr gal gen col cdt cap capt lt adj sgt st ste av bd env art cf ex dept hab janv fevr avr juil sept oct nov dec'.split(
      ' ',
    ),
  ),
  numbers,
  months,
  weekdays,
  dates,
  triggers,
  notTriggers,
  bareParticiple: 'passive',
  cues,
  clauseWords,
  relativeWords,
  definite,
  backdropWords,
  pronouns,
  possessives,
  statements,
  same,
  measures,
  bareMeasures,
  persons,
  others,
  figureLinks,
  ranks,
  parts,
  units,
  places,
  placeKinds,
  weakNames,
  titles,
  locators,
  settlements,
  speech,
  roles,
  notables,
  truceWords,
  airWords,
  groupWords,
  issuers,
  vagueTolls,
  summary,
};
