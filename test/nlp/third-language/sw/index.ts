/**
 * As much Swahili as shows that a third language is a folder and nothing else: its own words where a sentence needs
 * them, English ones where none does. No language of the reader's is written like this.
 */
import { language as english } from '../../../../src/nlp/languages/en/index.ts';
import type { Language } from '../../../../src/nlp/language.ts';

export const language: Language = {
  ...english,
  code: 'sw',
  stopWords: 'na ya wa za kwa katika ni la cha huko hiyo hii walikuwa kuwa watu karibu'.split(' '),
  weekdays: {
    jumapili: 0,
    jumatatu: 1,
    jumanne: 2,
    jumatano: 3,
    alhamisi: 4,
    ijumaa: 5,
    jumamosi: 6,
  },
  dates: [['siku? ya? <weekday>', { rule: 'weekday' }]],
  locators: ['huko', 'katika', 'mjini', 'kijijini', 'karibu'],
  places: [['karibu na <place>', 'near']],
  triggers: [
    ['waliua|aliua', { sense: 'kill', part: 'verb' }],
    ['waliuawa|aliuawa', { sense: 'kill', part: 'participle' }],
    ['waliwateka nyara?', { sense: 'abduct', part: 'verb' }],
    ['walishambulia', { sense: 'attack', part: 'verb' }],
  ],
  notTriggers: [],
  cues: [['hakuna|hawakuwaua', 'negated']],
};
