/**
 * Texts of any length in the shapes that have kept readers busy: each is one piece said again and again. What stands
 * in braces is another word every time: {town}, {actor}, {person}, {day} and {jour} (3 May 2001), {weekday}, {number},
 * {sentence} of an honest report and {phrase} of a French one.
 */
export type Shape = { name: string; head: string; piece: string; tail: string; lang: 'en' | 'fr' };

const REPORT = [
  'Gunmen killed 12 civilians in Tessit, in the Gao region of Mali, on 3 May 2024, a local official said.',
  'The market had been closed for three weeks, traders from other villages no longer came, and the teachers had left.',
  'The Malian army said it had killed nine fighters of JNIM in a clash near Ansongo on 7 May, and lost two soldiers.',
  '"They came on motorcycles and shot in the air," said a resident, who asked not to be named. "We ran."',
  'In Burkina Faso, JNIM attacked a military post in Djibo on Thursday; 15 soldiers and four volunteers were killed.',
  'According to the United Nations, more than 4,000 people have fled the area since January.',
];
const RAPPORT = [
  'Des hommes armés ont tué 12 civils à Tessit, dans la région de Gao au Mali, le 3 mai 2024, selon un élu local.',
  "L'armée malienne a affirmé avoir tué neuf combattants du JNIM lors d'un accrochage près d'Ansongo le 7 mai.",
  '« Ils sont venus à moto », a raconté un habitant, qui a requis l’anonymat. « Nous avons fui. »',
  'Au Burkina Faso, le JNIM a attaqué un poste militaire à Djibo jeudi ; 15 soldats ont été tués.',
  'Selon les Nations unies, plus de 4 000 personnes ont fui la zone depuis janvier.',
];
const TOWNS = 'Tessit Gao Ansongo Djibo Arbinda Tillabéri Ménaka Labbezanga Ouahigouya Bankass'.split(' ');
const ACTORS = 'JNIM,the Malian army,ISGS,the FLA,Wagner,soldiers,gunmen,villagers'.split(',');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** From 1 January 2000 on, another day for every index for 24 years. */
function dayOf(index: number, locale: string): string {
  const day = new Date(Date.UTC(2000, 0, 1 + (index % 8_900)));
  return day.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const BLANKS: Record<string, (index: number) => string> = {
  town: (index) => TOWNS[index % TOWNS.length]!,
  actor: (index) => ACTORS[index % ACTORS.length]!,
  other: (index) => ACTORS[(index + 3) % ACTORS.length]!,
  weekday: (index) => WEEKDAYS[index % WEEKDAYS.length]!,
  person: (index) => `Moussa K${[...String(index)].map((digit) => 'aeioubdklm'[Number(digit)]).join('')}`,
  day: (index) => dayOf(index, 'en-GB'),
  jour: (index) => dayOf(index, 'fr'),
  number: (index) => String((index % 90) + 2),
  index: String,
  sentence: (index) => REPORT[index % REPORT.length]!,
  phrase: (index) => RAPPORT[index % RAPPORT.length]!,
};

function writePiece(piece: string, index: number): string {
  return piece.includes('{')
    ? piece.replace(/\{(\w+)\}/g, (_all, name: string) => BLANKS[name]!(index))
    : piece;
}

/** A text of the shape, cut to the length where a whole piece goes beyond it. */
export function writeLong({ head, piece, tail }: Shape, characters: number): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let index = 0; length < characters; index++) {
    const next = writePiece(piece, index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, characters - tail.length) + tail;
}

/** `head`, one `piece` after another, `tail`. */
type Row = [name: string, piece: string, head?: string, tail?: string];

const KILLED = 'Gunmen killed ten people in Tessit';
const ENGLISH: Row[] = [
  // Reports, honest and not.
  ['an honest report again and again', '{sentence}\n\n'],
  ['a killing a sentence, on one day, in one place', `${KILLED} on 3 May. `],
  ['a killing a sentence, each on another day', 'Gunmen killed ten people in {town} on {day}. '],
  ['a killing a paragraph, each on another day', 'Gunmen killed {number} people in {town} on {day}.\n\n'],
  ['bullets', '- {day}: gunmen killed {number} in {town}\n'],
  ['headings', 'Killed in {town}\n\n'],
  ['deaths, a day each', 'The death of ten in {town} on {day}. '],
  ['days after days', 'Gunmen killed ten people the next day. ', 'JNIM attacked Tessit on 3 May 2020. '],
  ['days of fighting', 'The army fought for three days. ', 'JNIM attacked Tessit on 3 May 2020. '],
  [
    'events without a day after events with one',
    'Soldiers attacked {town}. ',
    Array.from({ length: 1_500 }, (_, index) => writePiece(`${KILLED} on {day}.\n\n`, index)).join(''),
  ],
  ['looting and nothing else', 'Bandits looted a shop. '],
  ['fears', 'gunmen could attack Tessit if JNIM, '],
  ['denials', 'no one was killed and nobody attacked Tessit and '],
  ['background', 'since 2012 gunmen have killed ten people in Tessit, '],
  ['pronouns', 'They killed ten people. The latter left. ', 'JNIM attacked Tessit. '],
  [
    'the same villages',
    'Another attack hit the same villages on the next day. ',
    'JNIM attacked Tessit and Gao on 3 May. ',
  ],
  [
    'the same villages on this day and that',
    'Another attack on 3 May hit the same villages. Another attack on 4 May hit the same villages. ',
    'JNIM attacked Tessit and Gao on 3 May. ',
  ],
  [
    'many villages, and then the same',
    'Another attack on 3 May hit the same villages. Another attack on 4 May hit the same villages. ',
    `JNIM attacked the towns of ${`${TOWNS.join(', ')}, `.repeat(300)} on 3 May. `,
  ],
  // All in one sentence.
  [
    'killings joined by "and" to one sentence',
    'Gunmen killed ten people on 3 June and 4 June to 5 June in Tessit and ',
  ],
  ['killings joined by "and", each on another day', 'gunmen killed ten people on {day} in {town} and '],
  ['killings joined by commas, each on another day', 'gunmen killed ten people on {day} in {town}, '],
  ['arrests, each on another day', 'soldiers arrested ten people on {day} in {town}, '],
  ['dates', 'on 3 May 2021 ', `${KILLED} `],
  ['days of the week', 'on {weekday}, ', `${KILLED} `],
  ['places', 'in {town}, ', 'Gunmen killed ten people '],
  ['places near other places', 'near {town} and between Gao and {town} ', 'Gunmen killed ten people '],
  ['villages nobody knows', '{person} and ', 'Gunmen killed ten people in the villages of '],
  ['villages in capitals', 'INCLUDING BANI, ', 'IN THE VILLAGES OF TESSIT '],
  ['clauses about somebody', 'who reached Gao, ', `${KILLED}, `],
  ['actors', '{actor} and ', `${KILLED} with `],
  ['attacks by many on many', 'an attack by {actor} on {other} and '],
  ['clashes between many', '{actor} and ', 'In Tessit, clashes between '],
  ['acts', 'killed attacked ambushed ', 'In Tessit gunmen '],
  ['accusations', 'an attack claimed by JNIM and blamed on the army ', 'In Tessit, '],
  ['deeds suffered by many', 'soldiers rebels ', `In Tessit ${'were killed '.repeat(700)}`],
  ['attacks beside many', 'soldiers rebels ', `In Tessit ${'attack '.repeat(1_500)}`],
  // Figures and who gives them.
  ['dead', '{number} soldiers and ', 'In Tessit gunmen killed '],
  ['dead and wounded', '{number} people were killed and {number} wounded, ', 'In Tessit on Friday '],
  ['displaced, and dead in the end', 'five displaced and ', 'In Tessit ', ' were killed'],
  ['parts of parts', 'including two children ', 'In Tessit gunmen killed 100 people, '],
  ['numbers', '{index} ', `${KILLED}. `],
  ['numbers in words', 'one hundred thousand ', `${KILLED}. `],
  ['numbers in threes', '200 ', `${KILLED}. `],
  ['numbers with commas', ',200', 'Gunmen killed '],
  ['one number', '7'],
  ['one number in groups', ',000', '1'],
  ['days in figures', '2012-05-03 '],
  ['speakers', 'a resident said, ', `${KILLED}, `],
  ['verbs of speaking', 'said ', `${KILLED}, `],
  ['speakers and figures', 'a resident said ten people were killed in Tessit, '],
  [
    'speakers, a sentence each',
    'Ten were killed in Tessit, a resident said. He added that two were wounded. ',
  ],
  ['many speakers of one figure', 'Ten people were killed in Tessit, said {person}, a resident. '],
  [
    'many speakers of one figure in one sentence',
    'resident {person} said ten people were killed, ',
    'In Tessit on Friday ',
  ],
  [
    'a speaker with an endless name',
    'He added that {number} people were killed. ',
    `Resident Ka${'b'.repeat(4_000)} said ten people were killed in Tessit. `,
  ],
  ['according to many', 'according to the army ', `${KILLED} `],
  ['a group far behind', 'The front said ten. ', `JNIM killed ${'soldiers '.repeat(1_000)}. `],
  ['quotes', '"we ran" ', `${KILLED}, `],
  ['quotes that never close', '" We ran. They killed ten. ', `${KILLED}. `],
  ['one quote that never closes', 'They killed ten people in Tessit. ', '"'],
  ['quoted sentences', '"They killed ten people in Tessit," a resident said. "We ran." '],
  // Signs, blanks and words without end.
  ['brackets', '(', `${KILLED} `],
  ['bracketed words', '(JNIM) ', `${KILLED} `],
  ['closing brackets', ') " ', `${KILLED} `],
  ['full stops', '. '],
  ['dashes', '- ', 'BAMAKO '],
  ['lines of one letter', 'a\n'],
  ['lines that are wrapped', 'gunmen killed ten people in the town of Tessit,\n'],
  ['captions', 'A soldier in Tessit, number {index}. (Photo by AFP)\n'],
  ['line breaks', '\n', `${KILLED}.`, 'x'],
  ['blanks', ' ', `${KILLED}.`, 'x'],
  ['blanks in a heading', ' ', 'OCHA - flash update', `x\n\n${KILLED}.`],
  ['a date without a day', ' ', 'date', `x\n\n${KILLED}.`],
  ['a dateline', ' (AFP', 'BAMAKO'],
  ['a by-line', 'Moussa and ', 'By '],
  ['crumbs', 'News / '],
  ['crumbs with many blanks', '          /          aa', '', '!'],
  ['one word', 'a'],
  ['one word of capitals', 'Ka'],
  ['no blanks', 'gunmen,killed(ten)people.in-Tessit'],
  ['hyphens without blanks', 'Tessit-Gao-'],
  ['capitals', 'GUNMEN KILLED TEN PEOPLE IN TESSIT AND '],
  ['capitalised names', 'Moussa ', 'in '],
  ['accents', 'a\u0301\u0301\u0301 ', `${KILLED}. `],
  ['combining marks', '\u0301', 'a'],
  ['emoji', '\u{1f525}'],
  ['HTML', '<p>Gunmen killed ten people in <b>Tessit</b> on 3 May.</p>'],
];

const FRENCH: Row[] = [
  ['un rapport honnête', '{phrase}\n\n'],
  ['un meurtre par paragraphe', 'Des hommes armés ont tué {number} personnes à {town} le {jour}.\n\n'],
  [
    'meurtres joints par « et »',
    'des hommes armés ont tué dix personnes le 3 juin et le 4 juin à Tessit et ',
  ],
  ['meurtres séparés par des virgules', 'des hommes armés ont tué dix personnes le {jour} à {town}, '],
  ['« a déclaré »', "dix personnes ont été tuées à Tessit, a déclaré à l'AFP un habitant, "],
];

/** What names no place would be let go at once, and try no rule. */
const PLACED = /Tessit|Gao|\{(?:town|sentence|phrase)\}/;
const EVENT = `\n\n${KILLED}.`;

const shapesOf = (rows: Row[], lang: Shape['lang']): Shape[] =>
  rows.map(([name, piece, head = '', tail = '']) => {
    const end = PLACED.test(head + piece + tail) ? tail : tail + EVENT;
    return { name, head, piece, tail: end, lang };
  });

export const SHAPES: Shape[] = [...shapesOf(ENGLISH, 'en'), ...shapesOf(FRENCH, 'fr')];
