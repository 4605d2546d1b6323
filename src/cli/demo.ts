/** `npm run demo`: everything tried in a browser, without an account. Ctrl-C ends it. */
import { parseArgs } from 'node:util';
import { startDemo } from '../demo/start-demo.ts';
import { createLog } from '../log.ts';
import { runCli, UsageError } from './run.ts';

const USAGE = 'usage: npm run demo -- [--port N] [--verbose]';

runCli(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const port = Number(values.port);
  if (values.help || !Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(USAGE);
  const stopped = Promise.withResolvers<void>();
  // Stays: a second Ctrl-C must not cut off what the first one has begun.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopped.resolve());
  const demo = await startDemo({
    port,
    log: createLog(values.verbose ? 'debug' : 'warn'),
    onStep: ({ name, step }) => process.stdout.write(step ? `  ${step.en}\n` : `  dropped ${name}\n`),
  });
  process.stdout.write(`
Vigie's demo is running. Every report in it is invented and marked EXERCISE.

  Open     ${demo.page}
  Try      /incidents gao      in #bot-commands
  Drop     a text, Markdown or HTML file into ${demo.folder}
  Stop     Ctrl-C

Samples arrive over the next half minute:
`);
  void demo.played.then((all) => all && process.stdout.write('All samples are in; the demo is yours.\n'));
  await stopped.promise;
  process.stdout.write('\nstopping\n');
  await demo.stop();
  // At once: while a process that ends by itself takes itself apart, a second Ctrl-C would still kill it.
  process.exit(0);
});
