/** `npm run deploy`: registers the slash commands; `-- --print` shows the payload as JSON and sends nothing. */
import { parseArgs } from 'node:util';
import { loadCommands } from '../commands/index.ts';
import { loadConfig } from '../config.ts';
import { deployWithToken, renderPayload } from '../discord/deploy.ts';
import { print, runCli, UsageError } from './run.ts';

runCli(async () => {
  const { values } = parseArgs({ options: { print: { type: 'boolean' } } });
  const commands = await loadCommands();
  if (values.print) {
    await print(`${JSON.stringify(renderPayload(commands), null, 2)}\n`);
    return 0;
  }
  const { token, discordApi } = loadConfig();
  if (token === null) {
    throw new UsageError(
      'DISCORD_TOKEN is not set: copy the bot token from https://discord.com/developers/applications (Bot, Reset Token) into .env\n' +
        'To see the commands without one: npm run -s deploy -- --print',
    );
  }
  const outcome = await deployWithToken({ token, ...(discordApi && { api: discordApi }) }, commands);
  process.stderr.write(
    outcome === 'registered'
      ? `${commands.length} commands registered\n`
      : `${commands.length} commands are registered already\n`,
  );
  return 0;
});
