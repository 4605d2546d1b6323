/** Summaries are made from the record, neutral, in both languages, and never the source's own sentences. */
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import { knowledge, readOne, readText } from './read-text.ts';
import { caseOf, parseTable } from './table.ts';

const corpus = await loadCorpus();
const told = corpus.flatMap(({ id, text, title, published }) =>
  readText(text, { title, published }).reports.map((report) => ({ id, text, report, ...report.summary })),
);
/** Words of one side, which Vigie does not use itself. */
const PARTIAL =
  /\b(?:terroris\w+|neutrali\w+|martyr\w*|barbar\w+|cowardly|lâche\w*|eliminat\w+|takfiri\w*|bandits?|slaughter\w*)\b/iu;

describe('a summary', () => {
  it('has one to three sentences in each language', () => {
    const wrong = told.filter(({ en, fr }) =>
      [en, fr].some((text) => {
        const sentences = text.match(/[^.]\.(?=\s+\p{Lu}|\s+\d|$)/gu)?.length ?? 0;
        return sentences < 1 || sentences > 3;
      }),
    );
    expect(wrong.map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });

  it('names the place and, where there are dead, their number', () => {
    const wrong = told.filter(({ en, fr, report: { place, killed } }) => {
      const named = fr.includes(place.name.replace(/ \(.*\)$/, ''));
      const counted = killed.high === 0 || [en, fr].every((text) => text.includes(String(killed.low)));
      return !named || !counted;
    });
    expect(wrong.map(({ id, fr }) => `${id}: ${fr}`)).toEqual([]);
  });

  it('takes no side in its own words', () => {
    const partial = told.filter(({ en, fr, report }) => {
      const speakers = report.claims.flatMap(({ by }) => by ?? []);
      const own = (text: string) => speakers.reduce((rest, by) => rest.replaceAll(by, ''), text);
      return PARTIAL.test(own(en)) || PARTIAL.test(own(fr));
    });
    expect(partial.map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });

  it('repeats no nine words of the source, save the names of speakers and actors', () => {
    const copied = told.flatMap(({ id, text, report, en, fr }) => {
      const speakers = report.claims.flatMap(({ by }) => by ?? []);
      const actors = report.actors.flatMap(({ id }) =>
        (knowledge.actors.actors.get(id)?.names ?? []).flatMap(({ name, fr: inFrench }) => [name, inFrench]),
      );
      const names = [...speakers, ...actors];
      const source = ` ${wordsOf(text).join(' ')} `;
      return [en, fr].flatMap((summary) => {
        const words = wordsOf(names.reduce((rest, name) => rest.replaceAll(name, ' '), summary));
        const run = words.findIndex(
          (_, at) => at + 9 <= words.length && source.includes(` ${words.slice(at, at + 9).join(' ')} `),
        );
        return run < 0 ? [] : [`${id}: ${summary}`];
      });
    });
    expect(copied).toEqual([]);
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('the English summary', () => {
  for (const row of parseTable(`
Gunmen killed ten people in Timbuktu on Friday. => Timbuktu
Des hommes armés ont tué dix personnes à Tombouctou vendredi. => Timbuktu
Gunmen killed at least ten people in Tessit on Friday. => At least 10
Gunmen killed ten people near Tessit on Friday. => Near Tessit
Gunmen killed ten people in Tessit on Friday, the mayor said. => the mayor
`)) {
    caseOf(row)(`says so: ${row.given} (${row.expected})`, () =>
      expectInside(readOne(row.given)?.summary.en, row.expected),
    );
  }
});

describe('the French summary', () => {
  for (const row of parseTable(`
Gunmen killed ten people in Timbuktu on Friday. => Tombouctou
Gunmen killed at least ten people in Tessit on Friday. => Au moins 10
Gunmen killed ten people near Tessit on Friday. => Près de Tessit
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le maire. => le maire
# elision and articles
FAULT Gunmen killed ten people near Aguelhok on Friday. => not de Aguelhok
FAULT Gunmen killed ten people near Aguelhok on Friday. => not de hommes
FAULT Fighters of the Islamic State in the Sahel killed ten people in Tessit on Friday. => not de État
FAULT JNIM fighters killed ten people in Tessit on Friday. => not de Groupe
FAULT The Malian army killed ten people in Nampala on Friday. => not de Forces
`)) {
    caseOf(row)(`says so: ${row.given} (${row.expected})`, () =>
      expectInside(readOne(row.given)?.summary.fr, row.expected),
    );
  }
});

/** `not de Aguelhok` must not stand there. */
function expectInside(summary: string | undefined, part: string): void {
  const plain = (summary ?? 'nothing').replaceAll('’', "'");
  const words = part.replace(/^not /, '');
  const holds = plain.toLowerCase().includes(words.toLowerCase()) === (words === part);
  expect(holds ? part : plain).toBe(part);
}
