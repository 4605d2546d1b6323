/** A list above a text field, chosen from with arrows, Enter, Tab or the mouse. */
import { el } from './dom.js';

/**
 * @param {HTMLElement} host holds the list
 * @param {(item: object) => void} choose
 */
export function createSuggestions(host, choose) {
  const list = el('ul.suggestions', {
    role: 'listbox',
    id: 'suggestions',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  host.append(list);
  let items = [];
  let active = 0;
  let input = null;

  function draw() {
    list.hidden = items.length === 0;
    list.replaceChildren(
      ...items.map((item, index) =>
        el(
          'li',
          {
            role: 'option',
            id: `suggestion-${index}`,
            'aria-selected': index === active ? 'true' : 'false',
            // Before the field loses the focus.
            onmousedown: (event) => {
              event.preventDefault();
              pick(index);
            },
          },
          el('b', {}, item.label),
          item.hint && el('span', {}, item.hint),
        ),
      ),
    );
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    input?.setAttribute('aria-expanded', String(items.length > 0));
    if (items[active]) input?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else input?.removeAttribute('aria-activedescendant');
  }

  function pick(index) {
    const item = items[index];
    items = [];
    draw();
    if (item) choose(item);
  }

  return {
    /** @param {number} marked which one Enter takes; -1: none until an arrow key has picked one */
    show(field, next, marked = 0) {
      input = field;
      items = next;
      active = marked;
      draw();
    },
    /** Before the next list is there: which one of this list the text, as it now is, stands for. */
    mark(find) {
      if (items.length === 0) return;
      active = find(items);
      draw();
    },
    hide() {
      items = [];
      draw();
    },
    /** True where the key was for the list. */
    handleKey(event) {
      if (items.length === 0) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (event.key === 'ArrowDown') active = (active + 1) % items.length;
        else active = active <= 0 ? items.length - 1 : active - 1;
        draw();
      } else if (event.key === 'Enter' && active === -1) {
        // What was typed is what is meant.
        items = [];
        draw();
        return false;
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        pick(Math.max(active, 0));
      } else if (event.key === 'Escape') {
        items = [];
        draw();
      } else {
        return false;
      }
      event.preventDefault();
      return true;
    },
  };
}
