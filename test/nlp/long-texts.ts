/** Texts of any length in the shapes that have kept readers busy: each is one piece said again and again. */

export type Shape = {
  name: string;
  /** What stands before the pieces, where the shape needs a beginning. */
  head?: string;
  piece: string | ((index: number) => string);
  tail?: string;
  /** `en` where left out: text that is in no language is not read any further. */
  lang?: 'fr';
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TOWNS = [
  'Tessit',
  'Gao',
  'Ansongo',
  'Djibo',
  'Arbinda',
  'Tillabéri',
  'Ménaka',
  'Labbezanga',
  'Ouahigouya',
  'Bankass',
];
const ACTORS = ['JNIM', 'the Malian army', 'ISGS', 'the FLA', 'Wagner', 'soldiers', 'gunmen', 'villagers'];

/** Another day for every index, from 1 January 2000 on: "1 January 2000". */
const dayOf = (index: number, locale = 'en-GB') =>
  new Date(Date.UTC(2000, 0, 1 + (index % 8_900))).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const of = <T>(list: T[], index: number): T => list[index % list.length]!;

/** Another word for every index. */
const nameOf = (index: number) =>
  `Moussa ${String.fromCharCode(65 + (index % 26))}${[...String(index)].map((digit) => 'aeioubdklm'[Number(digit)]).join('')}`;

const PARAGRAPH =
  'Residents of the area said that the market had been closed for three weeks, that traders from the neighbouring ' +
  'villages no longer came, and that the road to the district town was open only on some days. Teachers had left, ' +
  'and the health centre worked without a doctor. ';

/** Sentences of one paragraph each, as a long report has them. */
const REPORT = [
  'Gunmen killed 12 civilians in Tessit, in the Gao region of Mali, on 3 May 2024, a local official said.',
  PARAGRAPH,
  'The Malian army said it had killed nine fighters of JNIM in a clash near Ansongo on 7 May, and lost two soldiers.',
  '"They came on motorcycles and shot in the air," said a resident, who asked not to be named. "We ran."',
  'In Burkina Faso, JNIM attacked a military post in Djibo on Thursday; 15 soldiers and four volunteers were killed.',
  PARAGRAPH,
  'According to the United Nations, more than 4,000 people have fled the area since January.',
];

const RAPPORT = [
  'Des hommes armés ont tué 12 civils à Tessit, dans la région de Gao au Mali, le 3 mai 2024, selon un élu local.',
  "L'armée malienne a affirmé avoir tué neuf combattants du JNIM lors d'un accrochage près d'Ansongo le 7 mai.",
  '« Ils sont venus à moto et ont tiré en l’air », a raconté un habitant, qui a requis l’anonymat. « Nous avons fui. »',
  'Au Burkina Faso, le JNIM a attaqué un poste militaire à Djibo jeudi ; 15 soldats et quatre volontaires ont été tués.',
  'Selon les Nations unies, plus de 4 000 personnes ont fui la zone depuis janvier.',
];

export const SHAPES: Shape[] = [
  { name: 'an honest report again and again', piece: (index) => `${of(REPORT, index)}\n\n` },
  { lang: 'fr', name: 'the same in French', piece: (index) => `${of(RAPPORT, index)}\n\n` },
  {
    name: 'a killing a sentence, on one day, in one place',
    piece: 'Gunmen killed ten people in Tessit on 3 May. ',
  },
  {
    name: 'a killing a sentence, each on another day',
    piece: (index) => `Gunmen killed ten people in ${of(TOWNS, index)} on ${dayOf(index)}. `,
  },
  {
    name: 'a killing a paragraph, each on another day',
    piece: (index) =>
      `Gunmen killed ${(index % 40) + 2} people in ${of(TOWNS, index)} on ${dayOf(index)}.\n\n`,
  },
  {
    lang: 'fr',
    name: 'the same in French paragraphs',
    piece: (index) =>
      `Des hommes armés ont tué ${(index % 40) + 2} personnes à ${of(TOWNS, index)} le ${dayOf(index, 'fr')}.\n\n`,
  },
  {
    name: 'killings joined by "and" to one sentence',
    piece: 'Gunmen killed ten people on 3 June and 4 June to 5 June in Tessit and ',
  },
  {
    name: 'killings joined by "and", each on another day',
    piece: (index) => `gunmen killed ten people on ${dayOf(index)} in ${of(TOWNS, index)} and `,
  },
  {
    name: 'killings joined by commas, each on another day',
    piece: (index) => `gunmen killed ten people on ${dayOf(index)} in ${of(TOWNS, index)}, `,
  },
  {
    lang: 'fr',
    name: 'French killings joined by "et"',
    piece: 'des hommes armés ont tué dix personnes le 3 juin et le 4 juin à Tessit et ',
  },
  {
    lang: 'fr',
    name: 'French killings joined by commas',
    piece: (index) =>
      `des hommes armés ont tué dix personnes le ${dayOf(index, 'fr')} à ${of(TOWNS, index)}, `,
  },
  { name: 'dates in one sentence', head: 'Gunmen killed ten people in Tessit ', piece: 'on 3 May 2021 ' },
  {
    name: 'days of the week in one sentence',
    head: 'Gunmen killed ten people in Tessit ',
    piece: (index) => `on ${of(DAYS, index)}, `,
  },
  {
    name: 'places in one sentence',
    head: 'Gunmen killed ten people ',
    piece: (index) => `in ${of(TOWNS, index)}, `,
  },
  {
    name: 'places near other places',
    head: 'Gunmen killed ten people ',
    piece: (index) =>
      `near ${of(TOWNS, index)} and between ${of(TOWNS, index + 3)} and ${of(TOWNS, index + 5)} `,
  },
  {
    name: 'villages nobody knows',
    head: 'Gunmen killed ten people in the villages of ',
    piece: (index) => `Bal${'abcdefgh'[index % 8]}ko${'xyz'[index % 3]}o and `,
  },
  {
    name: 'actors in one sentence',
    head: 'Gunmen killed ten people in Tessit with ',
    piece: (index) => `${of(ACTORS, index)} and `,
  },
  {
    name: 'attacks by many on many',
    piece: (index) => `an attack by ${of(ACTORS, index)} on ${of(ACTORS, index + 3)} and `,
  },
  {
    name: 'clashes between many',
    head: 'In Tessit, clashes between ',
    piece: (index) => `${of(ACTORS, index)} and `,
  },
  { name: 'acts in one sentence', head: 'In Tessit gunmen ', piece: 'killed attacked ambushed ' },
  { name: 'accusations', head: 'In Tessit, ', piece: 'an attack claimed by JNIM and blamed on the army ' },
  {
    name: 'dead in one sentence',
    head: 'In Tessit gunmen killed ',
    piece: (index) => `${(index % 90) + 2} soldiers and `,
  },
  {
    name: 'wounded and dead in one sentence',
    head: 'In Tessit on Friday ',
    piece: (index) => `${(index % 90) + 2} people were killed and ${(index % 50) + 3} wounded, `,
  },
  { name: 'part of part', head: 'In Tessit gunmen killed 100 people, ', piece: 'including two children ' },
  { name: 'numbers alone', head: 'Gunmen killed ten people in Tessit. ', piece: (index) => `${index} ` },
  { name: 'numbers in words', head: 'Gunmen killed ten people in Tessit. ', piece: 'one hundred thousand ' },
  { name: 'numbers in threes', head: 'Gunmen killed ten people in Tessit. ', piece: '200 ' },
  { name: 'numbers with commas', head: 'Gunmen killed ', piece: ',200' },
  { name: 'years', piece: '2012-05-03 ' },
  { name: 'quotes', head: 'Gunmen killed ten people in Tessit, ', piece: '"we ran" ' },
  {
    name: 'quotes that never close',
    head: 'Gunmen killed ten people in Tessit. ',
    piece: '" We ran. They killed ten. ',
  },
  {
    name: 'opened quotes of one paragraph with figures',
    head: '"',
    piece: 'They killed ten people in Tessit. ',
  },
  { name: 'quoted sentences', piece: '"They killed ten people in Tessit," a resident said. "We ran." ' },
  { name: 'brackets', head: 'Gunmen killed ten people in Tessit ', piece: '(' },
  { name: 'bracketed words', head: 'Gunmen killed ten people in Tessit ', piece: '(JNIM) ' },
  { name: "a bracket at every sentence's end", head: 'Gunmen killed ten people in Tessit ', piece: ') " ' },
  { name: 'full stops', piece: '. ' },
  { name: 'dashes', head: 'BAMAKO ', piece: '- ' },
  {
    name: 'speakers in one sentence',
    head: 'Gunmen killed ten people in Tessit, ',
    piece: 'a resident said, ',
  },
  { name: 'verbs of speaking', head: 'Gunmen killed ten people in Tessit, ', piece: 'said ' },
  {
    name: 'speakers and figures in one sentence',
    piece: 'a resident said ten people were killed in Tessit, ',
  },
  {
    name: 'speakers, a sentence each',
    piece:
      'Ten people were killed in Tessit, a resident said. He added that two were wounded. The front said nothing. ',
  },
  { name: 'according to many', head: 'Gunmen killed ten people in Tessit ', piece: 'according to the army ' },
  {
    lang: 'fr',
    name: 'French speakers',
    piece: "dix personnes ont été tuées à Tessit, a déclaré à l'AFP un habitant, ",
  },
  { name: 'pronouns', head: 'JNIM attacked Tessit. ', piece: 'They killed ten people. The latter left. ' },
  {
    name: 'the same villages',
    head: 'JNIM attacked Tessit and Gao on 3 May. ',
    piece: 'Another attack hit the same villages on the next day. ',
  },
  {
    name: 'days after days',
    head: 'JNIM attacked Tessit on 3 May 2020. ',
    piece: 'Gunmen killed ten people the next day. ',
  },
  {
    name: 'clauses about somebody',
    head: 'Gunmen killed ten people in Tessit, ',
    piece: 'who reached Gao, ',
  },
  { name: 'fears', piece: 'gunmen could attack Tessit if JNIM, ' },
  { name: 'denials', piece: 'no one was killed and nobody attacked Tessit and ' },
  { name: 'background', piece: 'since 2012 gunmen have killed ten people in Tessit, ' },
  { name: 'headings', piece: (index) => `Killed in ${of(TOWNS, index)}\n\n` },
  {
    name: 'bullets',
    piece: (index) => `- ${dayOf(index)}: gunmen killed ${(index % 9) + 2} in ${of(TOWNS, index)}\n`,
  },
  { name: 'lines that are wrapped', piece: 'gunmen killed ten people in the town of Tessit,\n' },
  { name: 'captions', piece: (index) => `A soldier in Tessit, number ${index}. (Photo by AFP)\n` },
  { name: 'lines of one letter', piece: 'a\n' },
  { name: 'line breaks', head: 'Gunmen killed ten people in Tessit.', piece: '\n', tail: 'x' },
  { name: 'blanks', head: 'Gunmen killed ten people in Tessit.', piece: ' ', tail: 'x' },
  { name: 'one word', piece: 'a' },
  { name: 'one word of capitals', piece: 'Ka' },
  { name: 'one number', piece: '7' },
  { name: 'one number in groups', head: '1', piece: ',000' },
  { name: 'no blanks', piece: 'gunmen,killed(ten)people.in-Tessit' },
  { name: 'hyphens without blanks', piece: 'Tessit-Gao-' },
  { name: 'capitals', piece: 'GUNMEN KILLED TEN PEOPLE IN TESSIT AND ' },
  { name: 'capitalised names', head: 'in ', piece: 'Moussa ' },
  { name: 'accents', head: 'Gunmen killed ten people in Tessit. ', piece: 'a\u0301\u0301\u0301 ' },
  { name: 'combining marks alone', head: 'a', piece: '\u0301' },
  { name: 'emoji', piece: '\u{1f525}' },
  { name: 'a by-line', head: 'By ', piece: 'Moussa and ' },
  { name: 'a row of crumbs', piece: 'News / ' },
  { name: 'a date line', head: 'BAMAKO', piece: ' (AFP' },
  { name: 'HTML', piece: '<p>Gunmen killed ten people in <b>Tessit</b> on 3 May.</p>' },
  {
    name: 'many speakers of one figure',
    piece: (index) => `Ten people were killed in Tessit, said ${nameOf(index)}, a resident. `,
  },
  {
    name: 'many speakers of one figure in one sentence',
    head: 'In Tessit on Friday ',
    piece: (index) => `resident ${nameOf(index)} said ten people were killed, `,
  },
  {
    name: 'displaced, and dead in the end',
    head: 'In Tessit ',
    piece: 'five displaced and ',
    tail: ' were killed',
  },
  {
    name: 'the same villages on this day and that',
    head: 'JNIM attacked Tessit and Gao on 3 May. ',
    piece: (index) => `Another attack on ${3 + (index % 2)} May hit the same villages. `,
  },
  {
    name: 'many villages, and then the same',
    head: `JNIM attacked the towns of ${TOWNS.join(', ').concat(', ').repeat(1_000)} on 3 May. `,
    piece: (index) => `Another attack on ${3 + (index % 2)} May hit the same villages. `,
  },
  {
    name: 'deeds suffered by many',
    head: `In Tessit ${'were killed '.repeat(5_000)}`,
    piece: 'soldiers rebels ',
  },
  { name: 'attacks beside many', head: `In Tessit ${'attack '.repeat(9_000)}`, piece: 'soldiers rebels ' },
  {
    name: 'a group far behind',
    head: `In Tessit JNIM killed ten ${'soldiers '.repeat(9_000)}. `,
    piece: 'The front said ten. ',
  },
  {
    name: 'arrests in one sentence, each on another day',
    piece: (index) => `soldiers arrested ten people on ${dayOf(index)} in ${of(TOWNS, index)}, `,
  },
  {
    name: 'days of fighting',
    head: 'JNIM attacked Tessit on 3 May 2020. ',
    piece: 'The army fought for three days. ',
  },
  {
    name: 'deaths, a day each',
    piece: (index) => `The death of ten in ${of(TOWNS, index)} on ${dayOf(index)}. `,
  },
  {
    name: 'events without a day after events with one',
    head: Array.from(
      { length: 1_500 },
      (_, index) => `Gunmen killed ten people in ${of(TOWNS, index)} on ${dayOf(index)}.`,
    ).join('\n\n'),
    piece: (index) => `Soldiers attacked ${of(TOWNS, index)}. `,
  },
  { name: 'looting and nothing else', piece: 'Bandits looted a shop. ' },
  { name: 'crumbs with many blanks', piece: '          /          aa' },
  { name: 'a date without a day', head: 'date', piece: ' ', tail: 'x' },
  { name: 'of and of', head: 'in the villages of Tessit ', piece: 'including Bani, ' },
  { name: 'LISTS IN CAPITALS', head: 'IN THE VILLAGES OF TESSIT ', piece: 'INCLUDING BANI, ' },
];

/** A text of the shape, cut to the length where a whole piece goes beyond it. */
export function writeLong({ head = '', piece, tail = '' }: Shape, characters: number): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let index = 0; length < characters; index++) {
    const next = typeof piece === 'string' ? piece : piece(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join('').slice(0, characters - tail.length) + tail;
}
