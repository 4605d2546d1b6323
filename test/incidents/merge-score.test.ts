/** The measure itself: which report is which mention, and how far two groupings agree. */
import { describe, expect, it } from 'vitest';
import { alignMentions, listMentions, type Mention } from '../../bench/score/merge/align.ts';
import { scoreGrouping } from '../../bench/score/merge/b-cubed.ts';
import { place, report } from './reports.ts';

const [MONDAY, SATURDAY] = ['2024-03-04', '2024-03-09'];

function mention(changes: Partial<Mention> = {}): Mention {
  const incident = { incident: 0, article: 'a', eventType: 'Violence against civilians', place: 'Tessit' };
  return { ...incident, start: MONDAY, end: MONDAY, ...changes } as Mention;
}

describe('the reports of an article', () => {
  it('go to the mentions that they fit best, whatever comes first', () => {
    const mentions = [
      mention({ start: MONDAY, end: MONDAY }),
      mention({ incident: 1, start: SATURDAY, end: SATURDAY }),
    ];
    const reports = [report({ days: [SATURDAY, SATURDAY] }), report({ days: [MONDAY, MONDAY] })];
    const found = alignMentions(mentions, reports);
    expect(mentions.map((one) => found.get(one))).toEqual([reports[1], reports[0]]);
  });

  it('are found though type or place or day is wrong, and not where two of them are', () => {
    const wrongDay = report({ days: [SATURDAY, SATURDAY] });
    const wrongPlace = report({ days: [MONDAY, MONDAY], place: place('ml-gao') });
    for (const one of [wrongDay, wrongPlace]) expect(alignMentions([mention()], [one]).size).toBe(1);
    const bothWrong = report({ days: [SATURDAY, SATURDAY], place: place('ml-gao') });
    expect(alignMentions([mention()], [bothWrong]).size).toBe(0);
  });

  it('are of their own article alone, and of one mention alone', () => {
    const one = report({ days: [MONDAY, MONDAY] });
    expect(alignMentions([mention({ article: 'b' })], [one]).size).toBe(0);
    expect(alignMentions([mention(), mention({ incident: 1 })], [one]).size).toBe(1);
  });

  it('are asked for with the place, type and days of their article where it gives others', () => {
    const incident = {
      start: MONDAY,
      end: SATURDAY,
      eventType: 'Battles' as const,
      place: 'Tessit',
      mentions: [{ article: 'a' }, { article: 'b', place: 'Ansongo', start: MONDAY }],
    };
    expect(listMentions([incident])).toMatchObject([
      { article: 'a', place: 'Tessit', start: MONDAY, end: SATURDAY },
      { article: 'b', place: 'Ansongo', start: MONDAY, end: MONDAY },
    ]);
  });
});

describe('two groupings', () => {
  const items = (pairs: string) => pairs.split(' ').map((pair) => ({ expected: pair[0]!, found: pair[1]! }));

  it('that agree have precision and recall 1, whatever the groups are called', () => {
    expect(scoreGrouping(items('1x 1x 2y'))).toEqual({ precision: 1, recall: 1 });
  });

  it('lose recall where what is one is torn, precision where two are mixed', () => {
    expect(scoreGrouping(items('1x 1y'))).toEqual({ precision: 1, recall: 0.5 });
    expect(scoreGrouping(items('1x 2x'))).toEqual({ precision: 0.5, recall: 1 });
  });

  it('lose precision alone by what nobody asked for', () => {
    const surplus = [{ expected: 'surplus', found: 'x' }];
    const { precision, recall } = scoreGrouping(items('1x'), surplus);
    expect({ precision, recall }).toEqual({ precision: 0.5, recall: 1 });
  });

  it('of nothing agree', () => {
    expect(scoreGrouping([])).toEqual({ precision: 1, recall: 1 });
  });
});
