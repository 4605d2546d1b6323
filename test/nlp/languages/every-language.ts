/** What every language is held to: the codebook's tables of figures and dates, its own name, where sentences end. */
import { describe, expect, it } from 'vitest';
import { createDocument, textOf } from '../../../src/nlp/text/document.ts';
import { daysOf, figureOf, knowledge, readOne, readText } from '../read-text.ts';
import { caseOf, parseList, parseTable } from '../table.ts';

export type LanguageTables = {
  code: string;
  /** `at least 40 people => 40-`, put where `<>` stands in the carrier. */
  figures: string;
  figureCarrier: string;
  /** Whole sentences with the figures of killed that they hold, `-` for none. */
  tolls: string;
  /** `on Friday => 2024-05-31 day implied`; a line may begin with its day of publication. */
  dates: string;
  dateCarrier: string;
  /** Whole sentences with their days. */
  datedSentences: string;
  /** Texts in this language. */
  texts: string;
  /** Texts in others, with their code. */
  others: string;
  /** `First. | Second.` */
  sentences: string;
};

export function describeLanguage(tables: LanguageTables): void {
  describe('a figure', () => {
    for (const row of parseTable(tables.figures)) {
      const { given, expected } = row;
      caseOf(row)(`is read as the codebook's table says: ${given}`, () => {
        expect(killedIn(tables.figureCarrier.replace('<>', given))).toBe(expected);
      });
    }
    for (const row of parseTable(tables.tolls)) {
      const { given, expected } = row;
      caseOf(row)(`is a toll or none: ${given}`, () => {
        expect(killedIn(given)).toBe(expected);
      });
    }
  });

  describe('a date', () => {
    for (const row of parseTable(tables.dates)) {
      const { given, expected, published } = row;
      caseOf(row)(`is read against publication: ${given}`, () => {
        expect(datesOf(tables.dateCarrier.replace('<>', given), published)).toBe(expected);
      });
    }
    for (const row of parseTable(tables.datedSentences)) {
      const { given, expected, published } = row;
      caseOf(row)(`is that of the event: ${given}`, () => {
        expect(datesOf(given, published)).toBe(expected);
      });
    }

    it('is never in the future of publication', () => {
      const days = ['2024-01-01', '2024-02-29', '2024-06-01', '2024-06-05', '2024-06-30', '2024-12-31'];
      const late = parseTable(tables.dates).flatMap(({ given }) =>
        days.flatMap((published) =>
          readText(tables.dateCarrier.replace('<>', given), { published })
            .reports.filter(({ start, end }) => (start ?? '') > (end ?? '') || (end ?? '') > published)
            .map((report) => `${given} on ${published}: ${daysOf(report)}`),
        ),
      );
      expect(late).toEqual([]);
    });
  });

  describe('the language of a text', () => {
    for (const row of parseList(tables.texts)) {
      caseOf(row)(`is told from its words: ${row.given}`, () => {
        expect(readText(row.given).lang).toBe(tables.code);
      });
    }
    for (const row of parseTable(tables.others)) {
      caseOf(row)(`is told from others: ${row.given}`, () => {
        expect(readText(row.given).lang).toBe(row.expected);
      });
    }
  });

  describe('a sentence', () => {
    for (const row of parseList(tables.sentences)) {
      const { given } = row;
      caseOf(row)(`ends where it should: ${given}`, () => {
        expect(splitSentences(given.replaceAll(' | ', ' '), tables.code)).toBe(given);
      });
    }
  });
}

function killedIn(text: string): string {
  const claims = readOne(text)?.claims ?? [];
  return (
    claims
      .filter(({ measure }) => measure === 'killed')
      .map(figureOf)
      .join(', ') || '-'
  );
}

function datesOf(text: string, published?: string): string {
  const report = readOne(text, published ? { published } : {});
  return report ? `${daysOf(report)} ${report.datePrecision} ${report.dateFrom}` : 'nothing';
}

function splitSentences(text: string, code: string): string {
  const document = createDocument(text, knowledge.readers.get(code)!, false, null);
  return document.sentences.map(({ first, end }) => textOf(document, first, end)).join(' | ');
}
