import { expect, it } from 'vitest';
import { loadLanguages } from '../../../src/alerts/languages/index.ts';

it('languages are found by their files alone, each by its code', async () => {
  const languages = await loadLanguages();
  expect(Object.keys(languages).toSorted()).toEqual(['en', 'fr']);
  for (const [code, words] of Object.entries(languages)) expect(words.language).toBe(code);
});
