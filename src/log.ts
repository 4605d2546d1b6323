/** Logs as JSON lines on standard error, with secrets taken out; standard output is for results. */
import pino from 'pino';

export type Logger = pino.Logger;

/** The part of a logger that jobs use. */
export type Log = Record<'warn' | 'info' | 'debug', (details: object, message: string) => void>;

export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['token', '*.token', '*.headers.authorization', '*.requestBody'],
        censor: '[redacted]',
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
