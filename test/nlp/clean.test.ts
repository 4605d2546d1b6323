/** What surrounds a report places nothing and counts nothing. `¶` is a blank line, `↵` a line break. */
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/nlp/clean.ts';
import { briefOf, readText } from './read-text.ts';
import { caseOf, parseList, parseTable } from './table.ts';

const withBreaks = (text: string) => text.replaceAll(' ¶ ', '\n\n').replaceAll(' ↵ ', '\n');
const withMarks = (text: string) => text.replaceAll('\n\n', ' ¶ ').replaceAll('\n', ' ↵ ');

describe('furniture around a report', () => {
  for (const row of parseTable(`
# bylines
By Moussa Diallo and Awa Sow | Reuters ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
FAULT By Moussa Diallo ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
FAULT Par Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
# datelines
BAMAKO (AFP) - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
BAMAKO (Reuters) – Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
BAMAKO, Mali (AP) — Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
DAKAR, May 31 (Reuters) - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
OUAGADOUGOU: Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Bamako (AFP) – Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Ouagadougou, 3 mai 2024 (AIB) - Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Bamako (AFP) — Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Bamako / Geneva, 11 May 2022 - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
(Nairobi, May 16, 2024) – Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Bamako, Mali, 31 May 2024 - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Dakar, le 31 mai 2024 – Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Niamey, 1er juin (ANP) - Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
# pointers to other articles, credits, shares
Gunmen killed ten people in Tessit on Friday. ¶ READ MORE: Fifteen die in Gao attack => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Read also: Fifteen die in Gao attack => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Related: Fifteen die in Gao attack => Gunmen killed ten people in Tessit on Friday.
Des hommes armés ont tué dix personnes à Tessit. ¶ Lire aussi : Quinze morts dans l'attaque de Gao => Des hommes armés ont tué dix personnes à Tessit.
Des hommes armés ont tué dix personnes à Tessit. ¶ À lire aussi : Quinze morts dans l'attaque de Gao => Des hommes armés ont tué dix personnes à Tessit.
Des hommes armés ont tué dix personnes à Tessit. ¶ Voir aussi : Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit.
Gunmen killed ten people in Tessit on Friday. ¶ Source: Studio Gao => Gunmen killed ten people in Tessit on Friday.
Des hommes armés ont tué dix personnes à Tessit. ¶ Source : Studio Gao => Des hommes armés ont tué dix personnes à Tessit.
Gunmen killed ten people in Tessit on Friday. ¶ Share this on Facebook => Gunmen killed ten people in Tessit on Friday.
Des hommes armés ont tué dix personnes à Tessit. ¶ Partager sur WhatsApp => Des hommes armés ont tué dix personnes à Tessit.
Gunmen killed ten people in Tessit on Friday. ¶ Subscribe to our newsletter => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Tags: Gao, Ménaka, attacks => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ https://example.org/gao/15-dead => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ © 2024 Studio Gao. All rights reserved. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ 12 comments => Gunmen killed ten people in Tessit on Friday.
Home   /   News   /   Mali ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Home / News / Mali ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
# captions
File photo: soldiers in Gao. ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Soldiers on patrol in Gao in 2019 (Photo: AFP) ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Soldiers on patrol in Gao in 2019 © AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Photo d'archives : des soldats à Gao. ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Des soldats en patrouille à Gao (Photo d'illustration) ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Photo : des soldats à Gao ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
`)) {
    const { given, expected } = row;
    caseOf(row)(`is taken away: ${given}`, () => {
      expect(withMarks(cleanArticle(null, withBreaks(given)).text)).toBe(expected);
    });
  }
});

describe('a line that only looks like furniture', () => {
  for (const row of parseList(`
# no datelines
Tuareg-led separatists killed ten soldiers in Anefis on Friday.
Gao - the largest town of the north - was quiet on Friday after ten people were killed.
Militants (JNIM) killed ten people in Tessit on Friday.
Al-Qaeda-linked fighters killed ten people in Tessit on Friday.
Mali's army - backed by Wagner - killed ten people in Nampala on Friday.
FAULT JNIM - the main armed group - killed ten people in Tessit on Friday.
# no crumbs
Home              /              News              /              Africa              /              Mali              /              Gao!
# no bylines
By Friday evening ten people had been killed in Tessit.
By Saturday the death toll in Tessit had risen to ten.
Par milliers, des habitants ont fui Tessit vendredi après la mort de dix personnes.
# no pointers, sources, captions
Source close to the army says ten soldiers were killed in Djibo on Friday.
FAULT Sources: ten people were killed by gunmen in Tessit on Friday and a further three in Gossi.
Watchmen were killed in Tessit on Friday.
Related groups killed ten people in Tessit on Friday.
Photographs from Tessit show ten people killed on Friday.
Share of the blame lies with the army, which killed ten people in Nampala on Friday.
Subscribers of the phone company were attacked in Gao on Friday, ten of them killed.
A file on the ten people killed in Tessit on Friday was opened by the prosecutor of Gao.
`)) {
    const { given } = row;
    caseOf(row)(`stays: ${given}`, () => {
      expect(cleanArticle(null, given).text).toBe(given);
    });
  }
});

describe('what stands in furniture', () => {
  for (const row of parseTable(`
BAMAKO (AFP) - Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
By Moussa Kidal ¶ Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Gunmen killed ten people in Tessit on Friday. ¶ READ MORE: Fifteen soldiers killed in Gao on Sunday => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Soldiers bury comrades after an attack that killed 53 in Indelimane. (Photo: AFP) ¶ Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Gunmen killed ten people in Tessit on Friday. ¶ Source: Gao police => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Gunmen killed ten people in Tessit on Friday. ¶ Tags: Gao, Djibo, 15 killed => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Lire aussi : Quinze soldats tués à Gao dimanche => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Des soldats à Gao après l'attaque qui a fait 53 morts à Indelimane (Photo d'archives) ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
`)) {
    const { given, expected } = row;
    caseOf(row)(`places and counts nothing: ${given}`, () => {
      const { reports } = readText(withBreaks(given));
      expect(reports.map(briefOf).join(' & ')).toBe(expected);
    });
  }
});

describe('the day of publication', () => {
  for (const row of parseTable(`
 date 2024-08-25 At least 15 people were killed in Tessit. => 2024-08-25
date: 2024-08-25 ↵ At least 15 people were killed in Tessit. => 2024-08-25
Date: 2024-08-25T10:30:00Z ↵ At least 15 people were killed in Tessit. => 2024-08-25T10:30:00Z
Published: 2024-08-25 ↵ At least 15 people were killed in Tessit. => 2024-08-25
Published on 2024-08-25 ↵ At least 15 people were killed in Tessit. => 2024-08-25
Publié le 2024-08-25 ↵ Au moins 15 personnes ont été tuées à Tessit. => 2024-08-25
On 2024-08-25 at least 15 people were killed in Tessit. => none
2024-08-25: at least 15 people were killed in Tessit. => none
Dated statements were read in Tessit. => none
`)) {
    const { given, expected } = row;
    caseOf(row)(`is read from a header line and from no other: ${given}`, () => {
      expect(cleanArticle(null, withBreaks(given)).headerDate ?? 'none').toBe(expected);
    });
  }

  it.each([
    ['option', '2024-06-05', 'option'],
    ['feed', '2024-06-05', 'feed'],
    ['page', '2024-06-05', 'page'],
    ['email', '2024-06-05', 'email'],
    ['filename', '2024-08-25', 'header'],
    ['mtime', '2024-08-25', 'header'],
  ] as const)('a header line yields to %s or outranks it', async (from, at, publishedFrom) => {
    const { readArticle } = await import('../../src/nlp/read.ts');
    const { knowledge } = await import('./read-text.ts');
    const body = 'date 2024-08-25 At least 15 people were killed in Tessit.';
    const published = { at: '2024-06-05', from };
    const reading = readArticle(
      { id: 'x', title: null, body, url: null, source: null, published, lang: null },
      knowledge,
    );
    expect(reading).toMatchObject({ publishedAt: at, publishedFrom });
  });
});

describe('lines', () => {
  it('that a mail has wrapped are joined', () => {
    const wrapped =
      'Gunmen on motorbikes killed ten people in a village near Tessit\nin the north of Mali on Friday, a local official said, adding that\nthe toll could rise.';
    expect(cleanArticle(null, wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
  });

  it('that are bullets are kept apart', () => {
    const bullets = '- Gunmen killed ten people in Tessit.\n- Gunmen killed two people in Gossi.';
    expect(cleanArticle(null, bullets).text).toBe(bullets);
  });

  it('of other systems are read as lines', () => {
    const text = cleanArticle(null, 'One.\r\n\r\nTwo.\rThree.').text;
    expect(text).toBe('One.\n\nTwo.\nThree.');
  });
});

describe('the headline', () => {
  const lead = 'Gunmen on motorbikes killed ten people in the town of Tessit on Friday, an official said.';

  it('is the first line where nobody gives one', () => {
    const cleaned = cleanArticle(null, `Ten killed in Tessit\n\n${lead}`);
    expect(cleaned).toMatchObject({ title: 'Ten killed in Tessit', text: `Ten killed in Tessit\n\n${lead}` });
  });

  it('is not told twice where the body begins with it', () => {
    const cleaned = cleanArticle('Ten killed in Tessit', `Ten killed in Tessit\n\n${lead}`);
    expect(cleaned.text).toBe(`Ten killed in Tessit\n\n${lead}`);
  });

  it('is nothing where the text is one sentence', () => {
    expect(cleanArticle(null, lead)).toMatchObject({ title: null, text: lead });
  });
});
