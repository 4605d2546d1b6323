/** Every field of a report knows its words, its rule, and whether it was stated, implied or defaulted. */
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../corpus/load.ts';
import { readText } from './read-text.ts';
import { parseTable } from './table.ts';

const corpus = await loadCorpus();

const FIELDS = 'main kind eventType subEventType start end datePrecision place killed severity'.split(' ');

describe('in every report of the corpus', () => {
  const reports = corpus.flatMap(({ id, text, title, published }) =>
    readText(text, { title, published }).reports.map((report) => ({ id, report, title })),
  );

  it('every field has its evidence', () => {
    const missing = reports.flatMap(({ id, report }) => {
      const wanted = [
        ...FIELDS,
        ...report.otherPlaces.map((place) => `otherPlaces.${place.id ?? place.name}`),
        ...report.actors.map((actor) => `actors.${actor.id}`),
        ...report.claims.map((claim) => `claims.${claim.measure}`),
      ];
      const has = new Set(report.evidence.map(({ field }) => field));
      return wanted.filter((field) => !has.has(field)).map((field) => `${id}: ${field}`);
    });
    expect(missing).toEqual([]);
  });

  it('no evidence is for an actor or place that the record does not hold', () => {
    const surplus = reports.flatMap(({ id, report }) =>
      report.evidence
        .filter(({ field }) => {
          const [kind, ...rest] = field.split('.');
          const name = rest.join('.');
          if (kind === 'actors') return !report.actors.some((actor) => actor.id === name);
          return (
            kind === 'otherPlaces' && !report.otherPlaces.some((place) => (place.id ?? place.name) === name)
          );
        })
        .map(({ field }) => `${id}: ${field}`),
    );
    expect(surplus).toEqual([]);
  });

  it('every rule begins with how the field was come by, and every span holds words', () => {
    for (const { report } of reports) {
      for (const { span, rule } of report.evidence) {
        expect(rule).toMatch(/^(?:stated|implied|default):\S/);
        expect(span[0]).toBeLessThan(span[1]);
      }
    }
  });

  it('the day is come by as dateFrom says', () => {
    for (const { report } of reports.filter(({ report: { start } }) => start !== null)) {
      const { rule } = report.evidence.find(({ field }) => field === 'start')!;
      expect(rule.split(':')[0]).toBe(report.dateFrom);
    }
  });
});

describe('a field', () => {
  for (const { given, expected } of parseTable(`
# days
Gunmen killed ten people in Tessit on 3 May. => start stated "3 May"
Gunmen killed ten people in Tessit on Friday. => start implied "on Friday"
Gunmen killed ten people in Tessit. => start default "killed"
Des hommes armés ont tué dix personnes à Tessit le 3 mai. => start stated "le 3 mai"
Des hommes armés ont tué dix personnes à Tessit vendredi. => start implied "vendredi"
Des hommes armés ont tué dix personnes à Tessit. => start default "tué"
# places
Gunmen killed ten people in Tessit on Friday. => place stated "Tessit"
Tessit market was busy. ¶ The gunmen killed ten people on Friday. => place implied "Tessit"
Des hommes armés ont tué dix personnes à Tessit vendredi. => place stated "Tessit"
# actors
JNIM killed ten people in Tessit on Friday. => actors.jnim stated "JNIM"
The army killed ten people in Tessit on Friday. => actors.mali-army implied "The army"
Gunmen killed ten in Tessit on Friday. => actors.civilians default "killed"
Le JNIM a tué dix personnes à Tessit vendredi. => actors.jnim stated "JNIM"
L'armée a tué dix personnes à Tessit vendredi. => actors.mali-army implied "armée"
# figures
Gunmen killed ten people in Tessit on Friday. => killed implied "killed ten people"
Gunmen attacked villagers in Tessit on Friday. => killed default "attacked"
Des hommes armés ont tué dix personnes à Tessit vendredi. => killed implied "tué dix personnes"
`)) {
    it(`${expected}: ${given}`, () => {
      const { reports, text = '' } = readText(given.replaceAll(' ¶ ', '\n\n'));
      const [field, basis, words] = /^(\S+) (\S+) "(.+)"$/.exec(expected)!.slice(1);
      const found = reports[0]?.evidence.find((one) => one.field === field);
      expect(found && `${found.rule.split(':')[0]} ${text.slice(...found.span)}`).toBe(`${basis} ${words}`);
    });
  }
});
