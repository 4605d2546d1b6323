/** Names and descriptions in a person's language, where the bot gave them one. */

/**
 * @param {object} part a command, option or choice
 * @param {'name' | 'description'} field
 * @param {string} locale as Discord writes it, `fr` or `en-US`
 */
export function localized(part, field, locale) {
  return part[`${field}_localizations`]?.[locale] ?? part[field];
}
