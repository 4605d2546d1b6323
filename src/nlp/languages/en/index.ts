/** English as the reader needs it: every export of the files beside this one is a field of `Language`. */
import type { Language } from '../../language.ts';
import * as cues from './cues.ts';
import * as dates from './dates.ts';
import * as figures from './figures.ts';
import * as furniture from './furniture.ts';
import * as issuers from './issuers.ts';
import * as notTriggers from './not-triggers.ts';
import * as numbers from './numbers.ts';
import * as places from './places.ts';
import * as roles from './roles.ts';
import * as speech from './speech.ts';
import * as summary from './summary.ts';
import * as triggers from './triggers.ts';

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
  participle: /(?:ed|^taken|^held)$/i,
  meanwhile: /\b(?:(?:was|were|been) (?:\w+ )?\w{2,}ing|(?:arrived|came) (?:on|aboard|by) \w+)\b/,
  participleEnding: null,
  bareParticiple: 'by-object',
  complementizer: 'that',
  ...cues,
  ...dates,
  ...figures,
  ...furniture,
  ...issuers,
  ...notTriggers,
  ...numbers,
  ...places,
  ...roles,
  ...speech,
  ...summary,
  ...triggers,
};
