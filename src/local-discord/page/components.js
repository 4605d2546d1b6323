/** Components of a message: rows of buttons and selects that work, and the blocks of Components V2. */
import { el, link } from './dom.js';
import { renderPicture, toColor } from './embed.js';
import { renderMarkdown } from './markdown.js';

const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/**
 * @param {object[]} components as the API gives them
 * @param {{ press: (customId: string, values?: string[]) => void, names: Function, guild: object }} context
 */
export function renderComponents(components, context) {
  return components.map((component) => renderComponent(component, context)).filter(Boolean);
}

function renderComponent(component, context) {
  const inner = () => renderComponents(component.components ?? [], context);
  switch (component.type) {
    case 1:
      return el('div.row', {}, inner());
    case 2:
      return renderButton(component, context);
    case 3:
      return renderSelect(component, context, component.options);
    case 5:
    case 6:
    case 7:
    case 8:
      return renderSelect(component, context, entitiesFor(component.type, context.guild));
    case 9:
      return el('div.section', {}, el('div', {}, inner()), renderComponent(component.accessory, context));
    case 10:
      return el('div.text', {}, renderMarkdown(component.content, context.names));
    case 11:
      return renderMedia(component);
    case 12:
      return el('div.gallery', {}, component.items.map(renderMedia));
    case 13:
      return el('p', {}, link(component.file.url, component.file.name ?? component.file.url));
    case 14:
      return component.divider === false ? el('div.gap') : el('hr');
    case 17:
      return renderContainer(component, inner());
    default:
      return el('p.not-loaded', {}, `Component of type ${component.type} is not shown here`);
  }
}

function renderMedia({ media, description }) {
  return renderPicture(media.url, description ?? 'Picture');
}

function renderContainer({ accent_color: color }, children) {
  const box = el('div.container', {}, children);
  if (typeof color === 'number') box.style.setProperty('--stripe', toColor(color));
  return box;
}

function renderButton({ style, label, emoji, url, custom_id: customId, disabled }, { press }) {
  const face = [emoji?.name && el('span', { 'aria-hidden': 'true' }, `${emoji.name} `), label];
  if (url) {
    const node = link(url, ...face, ' ↗');
    node.classList.add('button', 'secondary');
    return node;
  }
  return el(
    `button.button.${BUTTON_STYLES[style] ?? 'secondary'}`,
    { type: 'button', disabled, 'aria-label': label ?? emoji?.name, onclick: () => press(customId) },
    ...face,
  );
}

function renderSelect(component, { press }, options) {
  const {
    custom_id: customId,
    placeholder,
    disabled,
    min_values: least = 1,
    max_values: most = 1,
  } = component;
  const hint = placeholder ?? 'Choose';
  const items = options.map(({ label, value, description, default: chosen }) =>
    el('option', { value, selected: chosen }, description ? `${label} – ${description}` : label),
  );
  if (most <= 1) {
    const select = el('select.select', { disabled, 'aria-label': hint }, items);
    if (!options.some((option) => option.default))
      select.prepend(el('option', { value: '', selected: true, hidden: true }, hint));
    select.addEventListener('change', () => press(customId, select.value ? [select.value] : []));
    return select;
  }
  const select = el(
    'select.select',
    { multiple: true, disabled, 'aria-label': hint, size: Math.min(6, items.length) },
    items,
  );
  const send = () => {
    const values = [...select.selectedOptions].map((option) => option.value);
    if (values.length >= least && values.length <= most) press(customId, values);
  };
  const done = el('button.button.secondary', { type: 'button', disabled, onclick: send }, 'Done');
  return el('div.multiple', {}, el('p', {}, `${hint} (${least} to ${most})`), select, done);
}

function entitiesFor(type, guild) {
  const people = guild.members.map(({ id, name }) => ({ value: id, label: name }));
  const roles = guild.roles.map(({ id, name }) => ({ value: id, label: `@${name.replace(/^@/, '')}` }));
  if (type === 5) return people;
  if (type === 6) return roles;
  if (type === 7) return [...people, ...roles];
  return guild.channels.map(({ id, name }) => ({ value: id, label: `#${name}` }));
}
