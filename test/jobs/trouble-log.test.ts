import { expect, it } from 'vitest';
import { createTroubleLog } from '../../src/jobs/trouble-log.ts';

const SECOND = 1_000;
const START = Date.parse('2024-05-06T10:00:00.000Z');

function start() {
  let at = START;
  const said: { message: string; details: object }[] = [];
  const log = {
    warn: (details: object, message: string) => void said.push({ message, details }),
    info: () => {},
    debug: () => {},
  };
  const trouble = createTroubleLog(log, () => new Date(at));
  return {
    trouble,
    said,
    messages: () => said.map(({ message }) => message),
    pass: (ms: number) => (at += ms),
  };
}

it('a database that is away is told of when it begins, once a minute, and when it is over', () => {
  const { trouble, said, messages, pass } = start();
  trouble.passed();
  expect(said).toEqual([]);
  // Two failures a second for three minutes and a half.
  for (let n = 0; n < 420; n++) {
    trouble.met(new Error('gone'), { where: 'deliver' });
    pass(SECOND / 2);
  }
  const still = 'database still in trouble';
  expect(messages()).toEqual(['database in trouble', still, still, still]);
  expect(said[0]!.details).toEqual({ where: 'deliver', why: 'gone' });
  expect(said[1]!.details).toEqual({
    where: 'deliver',
    why: 'gone',
    since: new Date(START).toISOString(),
    times: 121,
  });
  pass(20 * SECOND);
  trouble.passed();
  trouble.passed();
  expect(messages().slice(4)).toEqual(['database out of trouble']);
  expect(said[4]!.details).toEqual({ since: new Date(START).toISOString(), times: 420 });
  trouble.met(new Error('gone again'), { source: 'inbox' });
  expect(messages().slice(5)).toEqual(['database in trouble']);
});

it('a read that goes well while the next writer still waits ends no trouble', () => {
  const { trouble, messages, pass } = start();
  trouble.met(new Error('locked'), {});
  for (let n = 0; n < 10; n++) {
    pass(SECOND);
    trouble.passed();
  }
  trouble.met(new Error('locked'), {});
  expect(messages()).toEqual(['database in trouble']);
});

it('a refused connection without a message is named by its code', () => {
  const { trouble, said } = start();
  trouble.met(Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }), {});
  expect(said[0]!.details).toEqual({ why: 'ECONNREFUSED' });
});
