/** The command box: text that starts with "/" offers commands; a chosen command asks for its options. */
import { renderCommandForm } from './command-form.js';
import { act } from './door.js';
import { el } from './dom.js';
import { createSuggestions } from './suggestions.js';

/**
 * @param {HTMLFormElement} form
 * @param {{ where: () => object, guild: () => object, run: (input: object) => void, trouble: (text: string) => void }} page
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
      .flatMap((command) => {
        const groups = (command.options ?? []).filter(({ type }) => type <= 2);
        if (groups.length === 0) return [{ command, path: '', options: command.options ?? [] }];
        return groups.flatMap((group) =>
          group.type === 1
            ? [{ command, path: group.name, options: group.options ?? [], about: group.description }]
            : (group.options ?? []).map((sub) => ({
                command,
                path: `${group.name} ${sub.name}`,
                options: sub.options ?? [],
                about: sub.description,
              })),
        );
      });
  }
  const nameOf = ({ command, path }) => `/${command.name}${path ? ` ${path}` : ''}`;

  function offerCommands() {
    const text = plain.value;
    if (!text.startsWith('/')) return suggestions.hide();
    // "/incidents gao" typed in one go: the name is complete, the rest belongs to the first option.
    const complete = entries().find((entry) => text.startsWith(`${nameOf(entry)} `));
    if (complete) return openCommand(complete, text.slice(nameOf(complete).length + 1));
    const fitting = entries().filter((entry) => nameOf(entry).startsWith(text.toLowerCase().trimEnd()));
    suggestions.show(
      plain,
      fitting.map((entry) => ({
        label: nameOf(entry),
        hint: entry.about ?? entry.command.description,
        choose: () => openCommand(entry, ''),
      })),
    );
  }

  function openCommand(entry, typed) {
    suggestions.hide();
    current = renderCommandForm(entry, {
      name: nameOf(entry),
      suggestions,
      guild: page.guild(),
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
      const entry = entries().find((one) => nameOf(one) === content);
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
