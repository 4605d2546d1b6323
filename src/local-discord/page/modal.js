/** A form that the bot opened, as a dialog. */
import { el } from './dom.js';

/** @returns {Promise<Record<string, string | string[]> | null>} values by custom id; null where it was closed */
export function askModal(modal, guild) {
  return new Promise((resolve) => {
    const inputs = modal.components.map((row) => renderRow(row, guild));
    const dialog = el(
      'dialog.modal',
      { 'aria-label': modal.title },
      el(
        'form',
        { method: 'dialog', onsubmit: (event) => finish(event) },
        el('h2', {}, modal.title),
        inputs.map(({ node }) => node),
        el(
          'p.actions',
          {},
          el('button.button.secondary', { type: 'button', onclick: () => close(null) }, 'Cancel'),
          el('button.button.primary', { type: 'submit' }, 'Submit'),
        ),
      ),
    );
    function finish(event) {
      event.preventDefault();
      close(Object.fromEntries(inputs.flatMap(({ read }) => (read ? [read()] : []))));
    }
    function close(values) {
      dialog.remove();
      resolve(values);
    }
    dialog.addEventListener('cancel', () => close(null));
    document.body.append(dialog);
    dialog.showModal();
  });
}

function renderRow(row, guild) {
  if (row.type === 10) return { node: el('p', {}, row.content), read: null };
  const input = row.component ?? row.components[0];
  const label = row.label ?? input.label ?? '';
  const control = renderControl(input, guild);
  const id = `input-${input.custom_id}`;
  control.id = id;
  const required = input.required !== false;
  const node = el(
    'p.field',
    {},
    el('label', { for: id }, label, required && el('span.required', { title: 'required' }, ' *')),
    row.description && el('small', {}, row.description),
    control,
  );
  const values = () => [...control.selectedOptions].map((option) => option.value).filter(Boolean);
  return { node, read: () => [input.custom_id, input.type === 4 ? control.value : values()] };
}

function renderControl(input, guild) {
  const required = input.required !== false;
  if (input.type === 4) {
    const limits = {
      required,
      placeholder: input.placeholder,
      minlength: input.min_length,
      maxlength: input.max_length ?? 4000,
    };
    const control =
      input.style === 2 ? el('textarea', { ...limits, rows: 5 }) : el('input', { ...limits, type: 'text' });
    control.value = input.value ?? '';
    return control;
  }
  const lists = {
    3: input.options,
    5: guild.members,
    6: guild.roles,
    7: [...guild.members, ...guild.roles],
    8: guild.channels,
  };
  const options = (lists[input.type] ?? []).map(({ label, value, id, name, default: selected }) =>
    el('option', { value: value ?? id, selected }, label ?? name),
  );
  return el('select.select', { required, multiple: (input.max_values ?? 1) > 1 }, options);
}
