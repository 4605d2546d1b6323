/**
 * Around every test of the suite: what reached a local Discord, however it was started, must be valid by Discord's
 * own description too. Only files that start one pay for it.
 */
import { afterAll, afterEach, expect } from 'vitest';
import { takeProblems } from './heard.ts';

const judge = async (): Promise<void> => expect(await takeProblems()).toEqual([]);

afterEach(judge);
// What a bot says while its test ends comes after the last look.
afterAll(judge);
