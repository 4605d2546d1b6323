/** The command box: text that starts with "/" offers commands; a chosen command asks for its options. */
import { renderCommandForm } from './command-form.js';
import { act } from './door.js';
import { el } from './dom.js';
import { localized } from './localized.js';
import { createSuggestions } from './suggestions.js';

/**
 * @param {HTMLFormElement} form
 * @param {{ where: () => object, guild: () => object, locale: () => string, place: () => string, run: (input: object) => void, trouble: (text: string) => void }} page
 */
export function createComposer(form, page) {
  const suggestions = createSuggestions(form, (item) => item.choose());
  const box = el('div.box');
  form.append(box);
  let commands = [];
  let current = null;

  const plain = el('input', {
    type: 'text',
    id: 'text',
    'aria-label': 'Message or command',
    'aria-controls': 'suggestions',
    role: 'combobox',
    'aria-expanded': 'false',
    maxlength: 2000,
    oninput: () => offerCommands(),
    onkeydown: (event) => suggestions.handleKey(event),
    onblur: () => suggestions.hide(),
  });

  function showPlain(focus) {
    current = null;
    plain.value = '';
    box.replaceChildren(plain);
    suggestions.hide();
    if (focus) plain.focus();
  }

  /** `/list items` counts as one entry a subcommand, as in Discord's own clients. */
  function entries() {
    return commands
      .filter(({ type }) => type === 1)
      .flatMap((command) => leaves(command).map((steps) => describeEntry(command, steps, page.locale())));
  }

  function offerCommands() {
    const text = plain.value;
    if (!text.startsWith('/')) return suggestions.hide();
    // "/incidents gao" typed in one go: the name is complete, the rest belongs to the first option.
    for (const entry of entries()) {
      const typed = entry.names.find((name) => text.startsWith(`${name} `));
      if (typed) return openCommand(entry, text.slice(typed.length + 1));
    }
    const start = text.toLowerCase().trimEnd();
    const fitting = entries().filter(({ names }) => names.some((name) => name.startsWith(start)));
    suggestions.show(
      plain,
      fitting.map((entry) => ({
        label: entry.label,
        hint: entry.about,
        choose: () => openCommand(entry, ''),
      })),
    );
  }

  function openCommand(entry, typed) {
    suggestions.hide();
    current = renderCommandForm(entry, {
      suggestions,
      guild: page.guild(),
      locale: page.locale(),
      where: page.where,
      typed,
      cancel: () => showPlain(true),
    });
    box.replaceChildren(current.node);
    current.focus();
  }

  async function send() {
    if (current) {
      const input = await current.read();
      if (input) {
        showPlain(true);
        page.run(input);
      }
      return;
    }
    const content = plain.value.trim();
    if (!content) return;
    if (content.startsWith('/')) {
      const entry = entries().find(({ names }) => names.includes(content));
      if (entry) openCommand(entry, '');
      else page.trouble(`There is no command ${content.split(' ')[0]} here.`);
      return;
    }
    await act({ action: 'say', ...page.where(), content });
    showPlain(true);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send().catch((error) => page.trouble(error.message));
  });

  return {
    /** Looks up again which commands the person is offered in the channel. */
    async refresh() {
      plain.placeholder = `Message ${page.place()}, or / for commands`;
      commands = page.where().channelId ? await act({ action: 'commands', ...page.where() }) : [];
      document.body.classList.toggle(
        'has-message-commands',
        commands.some(({ type }) => type === 3),
      );
      if (document.activeElement === plain) offerCommands();
    },
    reset: () => showPlain(false),
    commands: () => commands,
  };
}

/** Ways through a command's groups down to what can be run: lists of subcommands, or one empty list. */
function leaves(part) {
  const groups = (part.options ?? []).filter(({ type }) => type <= 2);
  if (groups.length === 0) return [[]];
  return groups.flatMap((group) => leaves(group).map((rest) => [group, ...rest]));
}

function describeEntry(command, steps, locale) {
  const last = steps.at(-1) ?? command;
  const all = [command, ...steps];
  const label = `/${all.map((one) => localized(one, 'name', locale)).join(' ')}`;
  return {
    command,
    path: steps.map(({ name }) => name).join(' '),
    options: last.options ?? [],
    label,
    /** What may be typed for it: the name in the person's language, or the one it was given. */
    names: [label, `/${all.map(({ name }) => name).join(' ')}`],
    about: localized(last, 'description', locale),
  };
}
