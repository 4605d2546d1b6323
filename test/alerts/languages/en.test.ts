import { describe, expect, it } from 'vitest';
import { words } from '../../../src/alerts/languages/en.ts';
import { EVENT_TYPES } from '../../../src/model.ts';
import { testLanguage } from './every-language.ts';

describe('English', () => {
  testLanguage(words);

  it('calls event types what ACLED calls them', () => {
    for (const type of Object.keys(EVENT_TYPES)) expect(Object.values(words.eventTypes)).toContain(type);
  });

  it('counts one and many', () => {
    expect([words.origins(1, 1), words.origins(2, 2), words.origins(5, 2), words.origins(2, 1)]).toEqual([
      '1 origin',
      '2 origins',
      '5 outlets, 2 origins',
      '2 outlets, 1 origin',
    ]);
  });
});
