/** French as the reader needs it: every export of the files beside this one is a field of `Language`. */
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
  code: 'fr',
  stopWords:
    'le la les de des du un une et en dans au aux par pour sur avec est sont ont ete qui que ce cette ces son sa ses leur leurs plus selon se ne pas il elle ils apres entre d l s n qu'.split(
      ' ',
    ),
  abbreviations: new Set(
    'm mm mme mlle dr gal gen col cdt cap capt lt adj sgt st ste av bd env art cf ex dept hab janv fevr fev avr juil sept oct nov dec'.split(
      ' ',
    ),
  ),
  participle: /é(?:e|s|es)?$/i,
  meanwhile: /\b(?!avai)\w{2,}(?:ait|aient)\b/,
  participleEnding: /é(?:e|s|es)?$/i,
  bareParticiple: 'passive',
  complementizer: 'que',
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
