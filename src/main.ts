/** `npm start`: Vigie against Discord, until it is told to stop. */
import { ConfigError, loadConfig } from './config.ts';
import { createLog } from './log.ts';
import { SourcesError } from './sources/load.ts';
import { startVigie, type Running } from './start.ts';

/** Longer than any item takes, shorter than what service managers wait before they kill. */
const LONGEST_STOP_MS = 9_000;

async function main(): Promise<void> {
  const config = loadConfig();
  const { token } = config;
  if (token === null) {
    process.stderr.write(
      'DISCORD_TOKEN is not set: copy the bot token from https://discord.com/developers/applications (Bot, Reset Token) into .env\n' +
        'To try Vigie without an account or a token: npm run demo\n',
    );
    process.exitCode = 1;
    return;
  }
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

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof SourcesError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    known
      ? `Vigie cannot start; please mend:\n${message.replace(/^/gm, '  ')}\n`
      : `Vigie cannot start: ${message}\n`,
  );
  process.exit(1);
});
