/** English as the reader needs it. */
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
  code: 'en',
  stopWords:
    'the of and to in that was were is are has have had been by with for from on at as it its their they he his said who which after this an be not but two more than'.split(
      ' ',
    ),
  abbreviations: new Set(
    'mr mrs ms dr gen col lt capt maj sgt brig adm gov rep sen st no vs approx est dept prof rev hon jan feb mar apr jun jul aug sep sept oct nov dec'.split(
      ' ',
    ),
  ),
  numbers,
  months,
  weekdays,
  dates,
  triggers,
  notTriggers,
  bareParticiple: 'by-object',
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
