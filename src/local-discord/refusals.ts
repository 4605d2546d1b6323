/**
 * How Discord says no: an HTTP status, a code and a message, and for bodies the path to what is wrong.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownOverwrite: [404, 10009, 'Unknown Overwrite'],
  unknownRole: [404, 10011, 'Unknown Role'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  notThisApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  announcementEditLimit: [429, 20022, 'This message cannot be edited due to announcement rate limits'],
  tooManyAttachments: [400, 30015, 'Maximum number of attachments in a message reached (10)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  tooManyCommandCreations: [
    400,
    30034,
    'Max number of daily application command creates has been reached (200)',
  ],
  oldMessageEditLimit: [
    429,
    30046,
    'Maximum number of edits to messages older than 1 hour reached. Try again later.',
  ],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted.'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tagRequired: [400, 40067, 'A tag is required to create a forum post in this channel'],
  missingAccess: [403, 50001, 'Missing Access'],
  notInDirectMessages: [403, 50003, 'Cannot execute action on a DM channel'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  takesNoMessages: [403, 50007, 'Cannot send messages to this user'],
  cannotBeWrittenTo: [400, 50007, 'Cannot send messages to this user'],
  nonTextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  badDeleteCount: [
    400,
    50016,
    'Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete',
  ],
  invalidRecipients: [400, 50033, 'Invalid Recipient(s)'],
  tooOldToDelete: [400, 50034, 'A message provided was too old to bulk delete'],
  invalidFormBody: [400, 50035, 'Invalid Form Body'],
  invalidVersion: [400, 50041, 'Invalid API version'],
  invalidMessageType: [400, 50068, 'Invalid message type'],
  invalidSticker: [400, 50081, 'An invalid sticker was sent.'],
  archivedThread: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  noMutualGuilds: [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
  repliesNeedHistory: [400, 160002, 'You cannot reply without permission to read message history'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
  threadLocked: [400, 160005, 'This thread is locked'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>;
export type RefusalName = keyof typeof REFUSALS;

/** One thing wrong with a body, at a path such as `embeds.0.fields.3.value`. */
export type BodyProblem = { path: readonly (string | number)[]; code: string; message: string };

/** Thrown by handlers; the HTTP entry turns it into the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly BodyProblem[];
  /** Seconds, where the refusal is a limit that passes (429). */
  readonly retryAfter: number | null;

  constructor(name: RefusalName, more: { problems?: readonly BodyProblem[]; retryAfter?: number } = {}) {
    const [status, code, message] = REFUSALS[name];
    super(message);
    this.status = status;
    this.code = code;
    this.problems = more.problems ?? [];
    this.retryAfter = more.retryAfter ?? null;
  }
}

export function invalidBody(problems: readonly BodyProblem[]): Refusal {
  return new Refusal('invalidFormBody', { problems });
}

type ErrorTree = { [key: string]: ErrorTree | { code: string; message: string }[] };

/** Discord's nested form: `{ embeds: { "0": { title: { _errors: [{ code, message }] } } } }`. */
export function renderProblems(problems: readonly BodyProblem[]): ErrorTree {
  // Without a prototype: a path may go through "constructor".
  const root = Object.create(null) as ErrorTree;
  for (const { path, code, message } of problems) {
    let node = root;
    for (const key of path) {
      const next = node[key];
      const inner: ErrorTree = next && !Array.isArray(next) ? next : (Object.create(null) as ErrorTree);
      node[key] = inner;
      node = inner;
    }
    const before = node['_errors'];
    node['_errors'] = [...(Array.isArray(before) ? before : []), { code, message }];
  }
  return root;
}
