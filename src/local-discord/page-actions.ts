/** What the page can ask for in a person's name. */
import { z } from 'zod';
import type { OptionInput } from './command-options.ts';
import type { CommandInput, Person } from './person.ts';

const file = z.object({ name: z.string(), base64: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), file]);
const where = { channelId: z.string(), userId: z.string().optional(), locale: z.string().optional() };
const command = {
  ...where,
  name: z.string(),
  options: z.record(z.string(), value).optional(),
  subcommand: z.string().optional(),
  targetId: z.string().optional(),
};

export const pageActionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('commands'), ...where }),
  z.object({ action: z.literal('run'), ...command }),
  z.object({ action: z.literal('autocomplete'), ...command, focused: z.string() }),
  z.object({
    action: z.literal('press'),
    ...where,
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.object({
    action: z.literal('submit'),
    interactionId: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ action: z.literal('say'), ...where, content: z.string().min(1).max(2000) }),
]);
export type PageAction = z.output<typeof pageActionSchema>;

export async function playAction(person: Person, action: PageAction): Promise<unknown> {
  switch (action.action) {
    case 'commands':
      return person.commands(action);
    case 'run':
      return person.runCommand(readCommand(action));
    case 'autocomplete':
      return person.autocomplete({ ...readCommand(action), focused: action.focused });
    case 'press': {
      const { messageId, channelId, customId, ...rest } = action;
      return person.press({ id: messageId, channel_id: channelId }, customId, rest);
    }
    case 'submit':
      return person.submitModal(action.interactionId, action.values);
    default:
      return person.say(action.content, action);
  }
}

function readCommand(action: Extract<PageAction, { action: 'run' | 'autocomplete' }>): CommandInput {
  const options = Object.entries(action.options ?? {}).map(([name, one]): [string, OptionInput] => [
    name,
    typeof one === 'object'
      ? { name: one.name, bytes: new Uint8Array(Buffer.from(one.base64, 'base64')) }
      : one,
  ]);
  return { ...action, options: Object.fromEntries(options) };
}
