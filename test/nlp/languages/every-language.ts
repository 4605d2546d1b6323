/** What every language is held to: the codebook's tables of figures and dates, its own name, where sentences end. */
import { describe, expect, it } from 'vitest';
import { createDocument, textOf } from '../../../src/nlp/document.ts';
import { daysOf, figureOf, knowledge, readOne, readText } from '../read-text.ts';
import { parseList, parseTable } from '../table.ts';

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
    for (const { given, expected } of parseTable(tables.figures)) {
      it(`is read as the codebook's table says: ${given}`, () => {
        expect(killedIn(tables.figureCarrier.replace('<>', given))).toBe(expected);
      });
    }
    for (const { given, expected } of parseTable(tables.tolls)) {
      it(`is a toll or none: ${given}`, () => {
        expect(killedIn(given)).toBe(expected);
      });
    }
  });

  describe('a date', () => {
    for (const { given, expected, published } of parseTable(tables.dates)) {
      it(`is read against publication: ${given}`, () => {
        expect(datesOf(tables.dateCarrier.replace('<>', given), published)).toBe(expected);
      });
    }
    for (const { given, expected, published } of parseTable(tables.datedSentences)) {
      it(`is that of the event: ${given}`, () => {
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
    for (const text of parseList(tables.texts)) {
      it(`is told from its words: ${text}`, () => {
        expect(readText(text).lang).toBe(tables.code);
      });
    }
    for (const { given, expected } of parseTable(tables.others)) {
      it(`is told from others: ${given}`, () => {
        expect(readText(given).lang).toBe(expected);
      });
    }
  });

  describe('a sentence', () => {
    for (const line of parseList(tables.sentences)) {
      it(`ends where it should: ${line}`, () => {
        expect(splitSentences(line.replaceAll(' | ', ' '), tables.code)).toBe(line);
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
  const document = createDocument(text, knowledge.languages.get(code)!, false, null);
  return document.sentences.map(({ first, end }) => textOf(document, first, end)).join(' | ');
}
