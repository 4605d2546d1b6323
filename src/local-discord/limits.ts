/**
 * Every limit the local Discord keeps, in one table, each with the page of Discord's documentation that gives
 * it (under https://docs.discord.com/developers/). UNOFFICIAL: seen in practice, in no document.
 */
export const MESSAGE_LIMITS = {
  /** resources/message#create-message */
  content: 2000,
  embeds: 10,
  nonce: 25,
  stickers: 3,
  /** resources/message#embed-object-embed-limits */
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1024,
  embedFooter: 2048,
  embedAuthor: 256,
  /** Characters over all embeds of a message. */
  embedTotal: 6000,
  /** Length of an address; the OpenAPI description gives 2048. */
  url: 2048,
  /** reference#uploading-files */
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
  fileDescription: 1024,
  /** reference#signed-attachment-cdn-urls */
  attachmentLinkMs: 24 * 60 * 60 * 1000,
  /** resources/message#get-channel-messages */
  listMax: 100,
  listDefault: 50,
  /** resources/message#bulk-delete-messages */
  bulkDeleteMin: 2,
  bulkDeleteMax: 100,
  bulkDeleteAgeMs: 14 * 24 * 60 * 60 * 1000,
} as const;

/** components/reference */
export const COMPONENT_LIMITS = {
  rows: 5,
  buttonsPerRow: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectPlaceholder: 150,
  selectValues: 25,
  optionText: 100,
  /** Components V2: all components of a message, nested ones counted, and their text. */
  total: 40,
  text: 4000,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  /** components/reference#text-input, #label */
  inputLabel: 45,
  inputValue: 4000,
  inputPlaceholder: 100,
  labelDescription: 100,
  /** interactions/receiving-and-responding#interaction-response-object-modal */
  modalTitle: 45,
  modalRows: 5,
} as const;

/** interactions/application-commands */
export const COMMAND_LIMITS = {
  chatInput: 100,
  user: 15,
  message: 15,
  name: 32,
  description: 100,
  options: 25,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  stringOption: 6000,
  /** Names, descriptions and values of one command, each at its longest localization. */
  characters: 8000,
  creationsPerDay: 200,
} as const;

/** topics/threads, resources/channel#start-thread-from-message */
export const THREAD_LIMITS = {
  name: 100,
  autoArchiveMinutes: [60, 1440, 4320, 10080],
  appliedTags: 5,
} as const;

/** events/gateway */
export const GATEWAY_LIMITS = {
  sendsPerMinute: 120,
  payloadBytes: 4096,
} as const;

export type Rate = { limit: number; perMs: number };

/** Limits that have to do with time: what tests shorten and what a demo may widen. */
export type Limits = {
  /** interactions/receiving-and-responding: the first answer, and the life of the token. */
  interactionAnswerMs: number;
  interactionTokenMs: number;
  /** resources/message#create-message: "the past few minutes"; the figure is UNOFFICIAL. */
  nonceWindowMs: number;
  /** events/gateway: heartbeats, and how long a dropped session can be resumed (UNOFFICIAL). */
  heartbeatIntervalMs: number;
  resumeWindowMs: number;
  /** Events kept for a resume; past it the session is invalid (UNOFFICIAL). */
  resumeEvents: number;
  /** events/gateway#privileged-intents: bits the application may ask for; none by default. */
  privilegedIntents: number;
  /** events/gateway#sharding: from this many guilds on a shard is refused with 4011. */
  guildsPerShard: number;
  /** topics/rate-limits#global-rate-limit: the whole bot, interactions exempt. */
  global: Rate;
  /** topics/rate-limits#invalid-request-limit: answers of 401, 403, 429. */
  invalidRequests: Rate;
  /** By method and path; every figure UNOFFICIAL, Discord wants them read from the headers. */
  routes: Record<string, Rate>;
  otherRoutes: Rate;
  /** UNOFFICIAL: edits of messages older than an hour (30046). */
  oldMessageEdits: Rate;
  oldMessageAgeMs: number;
  /** UNOFFICIAL: edits of a crossposted message (20022). */
  announcementEdits: Rate;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export const DEFAULT_LIMITS: Limits = {
  interactionAnswerMs: 3 * SECOND,
  interactionTokenMs: 15 * MINUTE,
  nonceWindowMs: 5 * MINUTE,
  heartbeatIntervalMs: 41_250,
  resumeWindowMs: 3 * MINUTE,
  resumeEvents: 2000,
  privilegedIntents: 0,
  guildsPerShard: 2500,
  global: { limit: 50, perMs: SECOND },
  invalidRequests: { limit: 10_000, perMs: 10 * MINUTE },
  routes: {
    'POST /channels/:channel/messages': { limit: 5, perMs: 5 * SECOND },
    'PATCH /channels/:channel/messages/:message': { limit: 5, perMs: 5 * SECOND },
    'DELETE /channels/:channel/messages/:message': { limit: 5, perMs: SECOND },
    'POST /channels/:channel/messages/:message/crosspost': { limit: 10, perMs: HOUR },
    'POST /channels/:channel/threads': { limit: 50, perMs: 5 * MINUTE },
    'POST /channels/:channel/messages/:message/threads': { limit: 50, perMs: 5 * MINUTE },
  },
  otherRoutes: { limit: 50, perMs: SECOND },
  oldMessageEdits: { limit: 3, perMs: 6 * SECOND },
  oldMessageAgeMs: HOUR,
  announcementEdits: { limit: 10, perMs: HOUR },
};

/** Limits that never stand in the way, for tests and demos that are about something else. */
export const NO_RATE_LIMITS: Pick<
  Limits,
  'global' | 'routes' | 'otherRoutes' | 'oldMessageEdits' | 'announcementEdits'
> = {
  global: { limit: 1_000_000, perMs: SECOND },
  routes: {},
  otherRoutes: { limit: 1_000_000, perMs: SECOND },
  oldMessageEdits: { limit: 1_000_000, perMs: SECOND },
  announcementEdits: { limit: 1_000_000, perMs: SECOND },
};
