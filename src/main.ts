/** `npm start`: Vigie against Discord, until it is told to stop. */
import { checkConfig, loadEnvironment } from './config.ts';
import { findProblems } from './find-problems.ts';
import { createLog } from './log.ts';
import { startVigie, type Running } from './start.ts';

/** Longer than any item takes, shorter than what service managers wait before they kill. */
const LONGEST_STOP_MS = 9_000;

const NO_TOKEN =
  'DISCORD_TOKEN is not set: copy the bot token from https://discord.com/developers/applications (Bot, Reset Token) into .env';

async function main(): Promise<void> {
  const { config, problems } = checkConfig(loadEnvironment());
  const { token } = config;
  const mistakes = [...problems].map((problem) => problem.join(' '));
  mistakes.push(...(await findProblems(config)));
  if (token === null && !problems.has('DISCORD_TOKEN')) mistakes.unshift(NO_TOKEN);
  if (token === null || mistakes.length > 0) return refuse(mistakes);
  const log = createLog(config.logLevel);
  let running: Running | null = null;
  let stopping = false;
  const stop = (code: number, why: string) => {
    // A terminal's Ctrl-C comes twice under npm, which passes on what we were told already; and people press it again.
    if (stopping) return;
    stopping = true;
    log.info({ why }, 'stopping');
    process.exitCode = code;
    setTimeout(() => process.exit(code), LONGEST_STOP_MS).unref();
    void (running?.stop() ?? Promise.resolve()).finally(() => process.exit(code));
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(0, signal));
  running = await startVigie({
    config: { ...config, token },
    log,
    onFatal: (error) => {
      log.fatal({ err: error }, 'Discord ended the connection');
      stop(1, 'Discord ended the connection');
    },
  });
}

/** Says what to mend; to whom only the token is missing, also how to do without. */
function refuse(mistakes: string[]): void {
  const [first, ...more] = mistakes;
  process.stderr.write(
    first === NO_TOKEN && more.length === 0
      ? `${NO_TOKEN}\nTo try Vigie without an account or a token: npm run demo\n`
      : `Vigie cannot start; please mend:\n${mistakes.map((mistake) => `  ${mistake}\n`).join('')}`,
  );
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`Vigie cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
