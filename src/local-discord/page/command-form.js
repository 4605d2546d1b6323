/** A chosen command with a field for each of its options. */
import { act } from './door.js';
import { el } from './dom.js';
import { localized } from './localized.js';

/** Long enough to type a word, short enough not to be noticed. */
const TYPING_PAUSE_MS = 150;

/**
 * @param {{ command: object, path: string, options: object[], label: string }} entry
 * @param {{ suggestions: object, guild: object, locale: string, where: Function, typed: string, cancel: Function }} context
 */
export function renderCommandForm({ command, path, options, label }, context) {
  const fields = options.map((option) => renderField(option, context));
  const base = () => ({ ...context.where(), name: command.name, ...(path ? { subcommand: path } : {}) });
  const values = () =>
    Object.fromEntries(fields.filter(({ isSet }) => isSet()).map(({ name, value }) => [name, value()]));

  for (const field of fields) {
    if (field.option.autocomplete) offerChoices(field, { base, values, suggestions: context.suggestions });
    field.input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') context.cancel();
      if (event.key === 'Backspace' && !field.input.value && field === fields[0]) context.cancel();
    });
  }
  if (context.typed && fields[0]) {
    fields[0].input.value = context.typed;
    queueMicrotask(() => fields[0].input.dispatchEvent(new Event('input')));
  }
  const node = el(
    'div.command',
    {},
    el('b', {}, label),
    fields.map((field) => field.node),
    el('button.button.primary', { type: 'submit' }, 'Send'),
    el(
      'button.plain',
      { type: 'button', onclick: () => context.cancel(), 'aria-label': 'Close the command' },
      '✕',
    ),
  );
  return {
    node,
    focus: () => (fields[0]?.input ?? node.querySelector('button')).focus(),
    /** What to run; null where a required option is missing. */
    async read() {
      const missing = fields.find((field) => field.option.required && !field.isSet());
      if (missing) {
        missing.input.focus();
        missing.input.reportValidity?.();
        return null;
      }
      const all = values();
      for (const field of fields) if (field.file && field.isSet()) all[field.name] = await field.file();
      return { ...base(), options: all };
    },
  };
}

function renderField(option, { guild, locale }) {
  const { name, required, type } = option;
  const shown = localized(option, 'name', locale);
  const description = localized(option, 'description', locale);
  const input = renderInput(option, guild, locale);
  input.setAttribute('aria-label', `${shown}: ${description}`);
  if (required) input.required = true;
  // What was picked from a list is sent by value and shown by name.
  let picked = null;
  input.addEventListener('input', () => {
    picked = null;
  });
  const node = el('label.option', { title: description }, el('span', {}, shown, required && ' *'), input);
  const isFile = type === 11;
  return {
    name,
    option,
    input,
    node,
    isSet: () => (isFile ? input.files.length > 0 : input.value.trim() !== ''),
    value: () => (isFile ? undefined : (picked ?? input.value.trim())),
    pick({ label, value }) {
      input.value = label;
      picked = value;
    },
    file: isFile ? () => readFile(input.files[0]) : null,
  };
}

function renderInput(option, guild, locale) {
  const lists = {
    5: [
      { value: 'true', label: 'True' },
      { value: 'false', label: 'False' },
    ],
    6: guild.members.map(({ id, name }) => ({ value: id, label: name })),
    7: guild.channels
      .filter(({ type }) => !option.channel_types || option.channel_types.includes(type))
      .map(({ id, name }) => ({ value: id, label: `#${name}` })),
    8: guild.roles.map(({ id, name }) => ({ value: id, label: name })),
    9: [...guild.members, ...guild.roles].map(({ id, name }) => ({ value: id, label: name })),
  };
  const choices =
    option.choices?.map((one) => ({ value: one.value, label: localized(one, 'name', locale) })) ??
    lists[option.type];
  if (choices) {
    const items = choices.map(({ value, label }) => el('option', { value }, label));
    return el('select', {}, el('option', { value: '' }, ''), items);
  }
  if (option.type === 11) return el('input', { type: 'file' });
  if (option.type === 4 || option.type === 10) {
    const step = option.type === 4 ? 1 : 'any';
    return el('input', { type: 'number', min: option.min_value, max: option.max_value, step });
  }
  return el('input', { type: 'text', minlength: option.min_length, maxlength: option.max_length ?? 6000 });
}

/** Asks the bot as the person types, and shows the answer to the newest question alone. */
function offerChoices(field, { base, values, suggestions }) {
  const { input, name } = field;
  let asked = 0;
  let timer = 0;
  // As in Discord's own clients a suggestion is no more than that: what was typed is sent unless it is one of them.
  const findTyped = (items) => {
    const typed = fold(input.value);
    return items.findIndex(({ label }) =>
      [label, label.replace(/\s*\([^)]*\)$/, '')].map(fold).includes(typed),
    );
  };
  const ask = async () => {
    asked += 1;
    const turn = asked;
    const options = { ...values(), [name]: input.value };
    const choices = await act({ action: 'autocomplete', ...base(), options, focused: name });
    if (turn !== asked || document.activeElement !== input) return;
    const items = choices.map(({ name: label, value }) => ({
      label,
      choose: () => field.pick({ label, value }),
    }));
    suggestions.show(input, items, findTyped(items));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask().catch(() => suggestions.hide()), TYPING_PAUSE_MS);
  };
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', 'suggestions');
  input.addEventListener('focus', later);
  input.addEventListener('input', () => {
    suggestions.mark(findTyped);
    later();
  });
  input.addEventListener('blur', () => {
    asked += 1;
    clearTimeout(timer);
    suggestions.hide();
  });
  input.addEventListener('keydown', (event) => suggestions.handleKey(event));
}

/** Case, accents and blanks around it make no difference. */
function fold(text) {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

async function readFile(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) };
}
