/** Commands in several languages: texts that cannot miss one, and builders that take them. */
import type { SharedNameAndDescription } from 'discord.js';
import type { Language } from '../../services.ts';

/** One text in every language; leaving one out does not compile. */
export type Text = Record<Language, string>;

/** Discord's locale ("fr", "en-GB", "de") as one of our languages. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The name and description of a command or an option, in English with French beside. */
export function describe<B extends SharedNameAndDescription>(builder: B, name: Text, description: Text): B {
  builder.setName(name.en).setNameLocalizations({ fr: name.fr });
  builder.setDescription(description.en).setDescriptionLocalizations({ fr: description.fr });
  return builder;
}
