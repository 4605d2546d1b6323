/** What every command line of Vigie shares: one border for its errors, plain words. */
import { ConfigError } from '../config.ts';
import { GazetteerError } from '../gazetteer/load.ts';
import { SourcesError } from '../sources/load.ts';

/** An error that is the caller's: told in one line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a command line; what it returns is the exit code. A closed pipe (`| head`) ends it in silence. */
export function runCli(work: () => Promise<number>): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  void settle(work);
}

async function settle(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const known =
      error instanceof UsageError ||
      error instanceof ConfigError ||
      error instanceof GazetteerError ||
      error instanceof SourcesError ||
      isParseArgsError(error);
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = known ? 2 : 1;
  }
}

function isParseArgsError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Writes to standard output, waiting where the reader is slower than we are, so that memory stays flat. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
