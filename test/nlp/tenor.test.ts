/** Texts that are about something else as a whole or in a paragraph, and beside them those that only look so. */
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const typesOf = (text: string) => readText(text).reports.map((report) => report.subEventType);

describe('nothing comes of', () => {
  it.each([
    [
      'a paragraph of sport among others',
      `Brèves de Dosso

Agriculture : la campagne de traitement commence lundi à Gaya, au Niger.

Sport : large victoire de Dosso, qui a fusillé sa rivale de Tahoua 4 buts à 0 dans un stade en feu. L'attaque a mitraillé la cage adverse et le gardien a évité le massacre samedi à Niamey.`,
    ],
    [
      'a match that is told as a war',
      `Stade Malien shoot down rivals in Bamako derby

Two strikes gave them a 2-0 win on Sunday in a bad-tempered clash in Bamako.

"We attacked, attacked, attacked, and we buried them," the coach grinned. It was he who killed the match with a free kick. They had not lost since a massacre, five goals to nil.`,
    ],
    [
      'deaths that an accident before them explains',
      `Niger: rain destroys homes

The heavy rains of the night of Saturday to Sunday brought down more than 200 huts in Falmey, Niger. Two girls were killed in their sleep.`,
    ],
    [
      'la même chose en français',
      `Dosso : brèves

Les pluies de la nuit de samedi à dimanche ont fait tomber plus de 200 cases à Falmey, au Niger. Deux fillettes ont été tuées dans leur sommeil.`,
    ],
    [
      'an analysis',
      `Why are jihadists gaining ground in Mali?

They ambush convoys, plant roadside bombs and kidnap foreigners for ransom. A strike that kills a shepherd near Gao recruits ten of his cousins.`,
    ],
    [
      'une analyse',
      `Pourquoi les jihadistes progressent au Mali

Ils tendent des embuscades aux convois et enlèvent des étrangers. Une frappe qui tue un berger près de Gao recrute dix de ses cousins.`,
    ],
    [
      'a trial, though it says the attack again without a day',
      `Mali opens trial over hotel attack

Two men went on trial in Bamako on Monday before the assize court. The attack was claimed by Al-Mourabitoun.`,
    ],
    [
      'le renvoi d’un procès',
      `Mali : le procès de l'attentat contre un hôtel renvoyé

La cour d'assises de Bamako a renvoyé lundi le procès de deux hommes. L'attaque avait été revendiquée par Al-Mourabitoune.`,
    ],
    [
      'a debate in parliament',
      `Budget 2023 : le ministre des finances sous le feu

L'hémicycle s'est enflammé mercredi à Ouagadougou. Un député a pilonné la ligne « carburant », un autre a dynamité celle des missions : onze amendements abattus, quatre rescapés.`,
    ],
    [
      'a list of what happens in general',
      `Mali : la guerre des axes

Embuscades contre les convois, incendies de camions, enlèvements : la route est devenue le premier danger. Un centre de recherche basé à Bamako, au Mali, le décrit dans une étude parue ce mois-ci.`,
    ],
    [
      'such a list in English',
      `Mali: the war of the roads

Ambushes, kidnappings and raids on markets: the road has become the first danger. A research centre based in Bamako, Mali, writes so in a study published this month.`,
    ],
    [
      'a date by which something is to be done',
      'The UN mission is due to be gone from Timbuktu, Mali, by December 31, after an attack that is feared.',
    ],
  ])('%s', (_what, text) => expect(typesOf(text)).toEqual([]));
});

describe('an event stays one', () => {
  it.each([
    [
      'in an analysis that dates it',
      `Why are jihadists gaining ground in Mali?

On Sunday JNIM fighters attacked an army post in Tessit, killing ten soldiers.`,
      ['Armed clash'],
    ],
    [
      'under a headline that asks how many',
      `How many died at Tessit?

Gunmen killed ten villagers in Tessit, Mali, on Sunday.`,
      ['Attack'],
    ],
    [
      'where two kinds of deed are told of and placed',
      `Mali: ambushes and kidnappings near Hombori

Ambushes, kidnappings: armed men killed three drivers near Hombori, Mali, on Sunday.`,
      ['Attack'],
    ],
    [
      'where police break up a crowd of supporters',
      `Niger: police disperse football supporters

Police used tear gas to disperse protesters after the match at the stadium in Niamey, Niger, on Sunday.`,
      ['Protest with intervention'],
    ],
    [
      'in the rain',
      `Mali: gunmen attack village in heavy rain

Gunmen attacked Tessit, Mali, on Sunday during the rains. Ten villagers were killed.`,
      ['Attack'],
    ],
    [
      'sous la pluie',
      `Mali : un village attaqué sous la pluie

Des hommes armés ont attaqué Tessit, au Mali, dimanche sous une pluie battante. Dix habitants ont été tués.`,
      ['Attack'],
    ],
    [
      'at a match',
      `Gunmen attack football match in Mali

Gunmen opened fire on Sunday at a football match in Tessit, Mali, killing ten people.`,
      ['Attack'],
    ],
  ])('%s', (_what, text, types) => expect(typesOf(text)).toEqual(types));
});

describe('a deal to end the violence', () => {
  it.each([
    [
      'Dogon and Fulani communities in central Mali signed an agreement on Tuesday in Koro aimed at ending four years of reprisal killings. "We have buried too many of our children," a chief said.',
    ],
    [
      'Les communautés dogon et peule ont signé mardi à Koro, au Mali, un accord de paix pour mettre fin aux tueries. « Nous avons enterré trop de nos enfants », a dit un chef.',
    ],
  ])('is a deal alone, and nobody dies of it: %s', (text) => {
    const { reports } = readText(text);
    expect(reports.map(({ subEventType, killed }) => [subEventType, killed.best])).toEqual([
      ['Agreement', 0],
    ]);
  });
});
