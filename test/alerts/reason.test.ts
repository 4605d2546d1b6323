import { describe, expect, it } from 'vitest';
import {
  decideReason,
  reasonOfDelivery,
  type NewsReport,
  type ReasonInput,
} from '../../src/alerts/reason.ts';

const NOW = new Date('2024-03-06T12:00:00Z');

function news(
  changes: Partial<Omit<NewsReport, 'article'>> & Partial<NewsReport['article']> = {},
): NewsReport {
  const { origin = 'feed', publishedAt = '2024-03-06T08:00:00Z', ...report } = changes;
  return {
    kind: 'current',
    main: true,
    start: '2024-03-05',
    end: '2024-03-05',
    article: { origin, publishedAt },
    ...report,
  };
}
function input(changes: Partial<ReasonInput> = {}): ReasonInput {
  return {
    incident: { revision: 1, confidence: 0.8 },
    shownRevision: null,
    news: [news()],
    known: false,
    now: NOW,
    floor: 0.5,
    ...changes,
  };
}

const recalled = { kind: 'recalled', start: '2024-01-10', end: '2024-01-10' } as const;
const OLD = '2022-02-18';

const spoken: [string, Partial<ReasonInput>, string][] = [
  ['a fresh item of a feed', {}, 'first report'],
  ['a feed item of 47 hours', { news: [news({ publishedAt: '2024-03-04T13:00:00Z' })] }, 'first report'],
  ['a feed item dated by day, two days ago', { news: [news({ publishedAt: '2024-03-04' })] }, 'first report'],
  [
    'an old item that a person brings',
    { news: [news({ origin: 'person', publishedAt: OLD })] },
    'first report',
  ],
  [
    'an item without a date that a person brings',
    { news: [news({ origin: 'person', publishedAt: null })] },
    'first report',
  ],
  ['confidence exactly at the floor', { incident: { revision: 1, confidence: 0.5 } }, 'first report'],
  ['a known incident that no card shows yet, in fresh news', { known: true }, 'first report'],
  ['a main recalled event that the store does not know', { news: [news(recalled)] }, 'late report'],
  [
    'a recalled event a year before an old article that a person brings',
    {
      news: [
        news({ ...recalled, start: '2021-02-18', end: '2021-02-18', origin: 'person', publishedAt: OLD }),
      ],
    },
    'late report',
  ],
  [
    'one current among recalled reports',
    { news: [news({ ...recalled, main: false }), news()] },
    'first report',
  ],
  ['one fresh among stale reports', { news: [news({ publishedAt: OLD }), news()] }, 'first report'],
  [
    'a card whose incident has moved',
    { shownRevision: 1, incident: { revision: 2, confidence: 0.8 } },
    'update',
  ],
  [
    'a card whose incident has moved by stale news',
    { shownRevision: 1, incident: { revision: 2, confidence: 0.8 }, news: [news({ publishedAt: OLD })] },
    'update',
  ],
  [
    'a card whose incident has moved and sunk under the floor',
    { shownRevision: 3, incident: { revision: 4, confidence: 0.2 }, news: [] },
    'update',
  ],
];

const silent: [string, Partial<ReasonInput>, string][] = [
  ['nothing has come in', { news: [] }, 'nothing new'],
  ['the card shows the newest revision', { shownRevision: 1 }, 'unchanged'],
  ['the card is ahead', { shownRevision: 2 }, 'unchanged'],
  [
    'confidence is under the floor',
    { incident: { revision: 1, confidence: 0.49 } },
    'under the confidence floor',
  ],
  [
    'a person brings it, but confidence is under the floor',
    { incident: { revision: 1, confidence: 0.3 }, news: [news({ origin: 'person' })] },
    'under the confidence floor',
  ],
  ['a feed item is three days old', { news: [news({ publishedAt: '2024-03-03T11:00:00Z' })] }, 'not fresh'],
  ['a feed item is dated next week', { news: [news({ publishedAt: '2024-03-13T11:00:00Z' })] }, 'not fresh'],
  ['a feed item has no date', { news: [news({ publishedAt: null })] }, 'not fresh'],
  ['a feed item has a date that is none', { news: [news({ publishedAt: 'yesterday' })] }, 'not fresh'],
  [
    'a recalled main event comes in a stale item',
    { news: [news({ ...recalled, publishedAt: '2024-02-20' })] },
    'not fresh',
  ],
  [
    'a recalled event is told in passing',
    { news: [news({ ...recalled, main: false })] },
    'recalled event that is not what the article is about',
  ],
  [
    'a person brings an event told in passing',
    { news: [news({ ...recalled, main: false, origin: 'person' })] },
    'recalled event that is not what the article is about',
  ],
  [
    'a recalled event is known',
    { news: [news(recalled)], known: true },
    'recalled event that is known already',
  ],
  [
    'a recalled event lies two years back',
    { news: [news({ ...recalled, start: '2022-03-01', end: '2022-03-01' })] },
    'recalled event of more than a year back',
  ],
  [
    'a recalled event has no day',
    { news: [news({ ...recalled, start: null, end: null })] },
    'recalled event of more than a year back',
  ],
];

describe('a channel is told', () => {
  it.each(spoken)('of %s', (_case, changes, reason) => {
    expect(decideReason(input(changes))).toEqual({ reason });
  });
});

describe('a channel is told nothing where', () => {
  it.each(silent)('%s', (_case, changes, why) => {
    expect(decideReason(input(changes))).toEqual({ reason: null, why });
  });
});

describe('the footer of a card names', () => {
  it('the first report, the late report, or an update', () => {
    expect(reasonOfDelivery({ sentRevision: null }, { kind: 'current' })).toBe('first report');
    expect(reasonOfDelivery({ sentRevision: null }, { kind: 'recalled' })).toBe('late report');
    expect(reasonOfDelivery({ sentRevision: 1 }, { kind: 'recalled' })).toBe('update');
  });
});
