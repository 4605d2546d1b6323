/**
 * Elements from data. Text always goes in as a text node, so nothing a message says can become markup.
 */

/**
 * @param {string} tag `p` or `p.class.other`
 * @param {Record<string, unknown>} [props] attributes; `on…` functions are listeners; null and false are left out
 * @param {...(Node | string | null | undefined | false | (Node | string | null)[])} children
 */
export function el(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const node = document.createElement(name);
  if (classes.length > 0) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? '' : String(value));
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}

/** Only web addresses become links. */
export function isWebAddress(text) {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

export function link(address, ...children) {
  if (!isWebAddress(address)) return el('span', {}, ...children);
  return el(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer', title: address },
    ...children,
  );
}
