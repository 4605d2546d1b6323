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
    if (items.length > 0) input?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else input?.removeAttribute('aria-activedescendant');
  }

  function pick(index) {
    const item = items[index];
    items = [];
    draw();
    if (item) choose(item);
  }

  return {
    show(field, next) {
      input = field;
      items = next;
      active = 0;
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
        active = (active + (event.key === 'ArrowDown' ? 1 : items.length - 1)) % items.length;
        draw();
      } else if (event.key === 'Enter' || event.key === 'Tab') {
        pick(active);
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
