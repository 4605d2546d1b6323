/** What a form may hold. https://docs.discord.com/developers/components/reference#label */
import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { COMPONENT_LIMITS as LIMITS } from '../limits.ts';
import { list, text, whole } from './body.ts';
import { checkCustomIds, customId, id, selects, textDisplay } from './component-rules.ts';

const inputFields = {
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: whole(1, 2),
  min_length: whole(0, LIMITS.inputValue).nullish(),
  max_length: whole(1, LIMITS.inputValue).nullish(),
  required: z.boolean().nullish(),
  value: text(LIMITS.inputValue).nullish(),
  placeholder: text(LIMITS.inputPlaceholder).nullish(),
};
/** In a row of its own an input must name itself; within a label the label does. */
const rowInput = z.object({ ...inputFields, label: text(LIMITS.inputLabel, 1) });
const labelledInput = z.object({ ...inputFields, label: text(LIMITS.inputLabel, 1).nullish() });
const modalRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(z.discriminatedUnion('type', [rowInput]), 1, 1),
});
const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: text(LIMITS.inputLabel, 1),
  description: text(LIMITS.labelDescription, 1).nullish(),
  component: z.discriminatedUnion('type', [labelledInput, ...selects]),
});

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export const modalSchema = z.object({
  custom_id: customId,
  title: text(LIMITS.modalTitle, 1),
  components: list(
    z.discriminatedUnion('type', [modalRow, label, textDisplay]),
    LIMITS.modalRows,
    1,
  ).superRefine(checkCustomIds),
});
export type ModalBody = z.output<typeof modalSchema>;
