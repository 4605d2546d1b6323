/** Who says so: `kind: the speaker as the text names them`, `-` where nobody is named. Articles and case do not matter. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model.ts';
import { knowledge, readOne } from './read-text.ts';
import { caseOf, parseTable } from './table.ts';

function speakerOf({ by, byKind }: Claim): string {
  return `${byKind}: ${by === null ? '-' : plain(by)}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:(?:the|an?|les?|la|une?|des)\s+|l['’])/, '');
}

describe('who gives a figure', () => {
  for (const row of parseTable(`
# said, says, told, at the end and at the front
# one of those who spoke; who closes a sentence goes on to the end of the paragraph; who raises a toll
Two survivors told AFP that gunmen attacked Tessit on Friday. One of them said he had counted 12 bodies. => resident: one of them
Deux rescapés ont raconté à l'AFP que des hommes armés ont attaqué Tessit vendredi. L'un d'eux dit avoir compté 12 corps. => resident: un d'eux
Two officials said gunmen attacked Tessit on Friday. One of them spoke of 12 civilians killed. => official: one of them
Gunmen attacked Tessit on Friday, the governor said in a statement. Five people were killed. => official: governor
Des hommes armés ont attaqué Tessit vendredi, a indiqué le gouverneur dans un communiqué. Cinq personnes ont été tuées. => official: gouverneur
A vehicle of the mission struck a mine near Tessit on Friday, MINUSMA added. Three peacekeepers were killed. => un: minusma
The governor said he would visit the region. Gunmen killed five people in Tessit on Friday. => unattributed: -
Gunmen attacked Tessit on Friday, the governor said. Five people were killed, according to a doctor. => medical: doctor
The ministry on Monday raised to 13 the number of soldiers killed in Djibo on Friday. => official: ministry
The ministry raised the toll of Friday's attack on Djibo to 13 soldiers killed. => official: ministry
This attack raised to 13 the number of soldiers killed in Djibo on Friday. => unattributed: -
# what stands between a verb and its auxiliary or subject
Une attaque a visé Tessit vendredi. Un élu d'Ansongo a quant à lui avancé le chiffre de dix civils tués. => official: élu d'ansongo
Une attaque a visé Tessit vendredi. Les séparatistes du CSP ont, eux, parlé de dix civils tués. => armed group: séparatistes du csp
An attack struck Tessit on Friday. The mayor, for his part, spoke of ten civilians killed. => official: mayor
# our men, said by somebody to somebody; an account of nobody; an infinitive has no subject of its own
"Our soldiers came under fire in Djibo on Friday. Ten were killed," an officer told AFP. => army: officer
« Nos éléments ont été attaqués à Djibo vendredi. Dix sont morts », a dit à l'AFP un officier. => army: officier
« Le bilan provisoire fait état de dix personnes tuées à Tessit vendredi », écrit le gouverneur. => official: gouverneur
Un premier bilan fait état de dix personnes tuées à Tessit vendredi par des hommes armés. => unattributed: -
Un habitant, joint lundi, a dit à RFI avoir compté dix corps après l'attaque de Tessit vendredi. => resident: habitant
A resident, reached on Monday, claimed to have counted ten bodies after the attack on Tessit on Friday. => resident: resident
Une organisation de défense des droits humains accuse l'armée d'avoir tué dix civils à Tessit vendredi. => ngo: organisation de défense des droits humains
Gunmen killed ten people in Tessit on Friday, the mayor said. => official: mayor
The mayor said gunmen had killed ten people in Tessit on Friday. => official: mayor
The mayor told reporters that gunmen had killed ten people in Tessit on Friday. => official: mayor
According to the mayor, gunmen killed ten people in Tessit on Friday. => official: mayor
Gunmen killed ten people in Tessit on Friday, according to the mayor. => official: mayor
Gunmen killed ten people in Tessit on Friday, the U.N. mission said Saturday. => un: u.n. mission
Gunmen killed ten people in Tessit on Friday, the U.N. said. => un: u.n.
Gunmen killed ten people in Tessit on Friday, said the mayor, who asked not to be named. => official: mayor
"Gunmen killed ten people in Tessit on Friday," the mayor said. => official: mayor
"They killed ten people in Tessit on Friday," said the mayor by phone. => official: mayor
Selon le maire, des hommes armés ont tué dix personnes à Tessit vendredi. => official: maire
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le maire. => official: maire
Des hommes armés ont tué dix personnes à Tessit vendredi, a déclaré le maire. => official: maire
Des hommes armés ont tué dix personnes à Tessit vendredi, d'après le maire. => official: maire
Le maire affirme que des hommes armés ont tué dix personnes à Tessit vendredi. => official: maire
« Des hommes armés ont tué dix personnes à Tessit vendredi », a dit le maire. => official: maire
« Ils ont tué dix personnes à Tessit vendredi », a confié le maire sous couvert d'anonymat. => official: maire
# a day, a statement or a clause between verb and name
In a short statement on Monday evening the governor's office said gunmen had killed ten people in Tessit on Friday. => official: governor's office
A medical source in Tessit, in the region of Gao, said the hospital had registered ten people killed by gunmen on Friday. => medical: medical source in tessit
The army said on Saturday that its men were attacked. Two guardsmen are missing. Gunmen killed ten people in Tessit on Friday, it said. => army: army
Des hommes armés ont tué dix personnes à Tessit vendredi, a annoncé lundi soir le maire dans un communiqué. => official: maire
Des hommes armés ont tué dix personnes à Tessit vendredi, a-t-on appris lundi auprès du maire de la commune. => official: maire de la commune
Le maire, que nous avons joint lundi, parle de dix personnes tuées par des hommes armés à Tessit vendredi. => official: maire
Le bilan communiqué par le gouvernorat fait état de dix personnes tuées à Tessit vendredi par des hommes armés. => official: gouvernorat
"Nous avons compté dix corps après l'attaque de Tessit vendredi", a déclaré un élu. => official: élu
The mayor, whom we spoke to on Monday, said gunmen had killed ten people in Tessit on Friday. => official: mayor
A doctor at the hospital, an hour to the south, said ten people had been killed by gunmen in Tessit on Friday. => medical: doctor at the hospital
# a dash, an adverb and what is whose account
Alert - The mayor now says gunmen killed ten people in Tessit on Friday. => official: mayor
Alerte - Le maire affirme désormais que des hommes armés ont tué dix personnes à Tessit vendredi. => official: maire
Gunmen attacked Tessit on Friday. The mayor's account: ten people killed. => official: mayor
Des hommes armés ont attaqué Tessit vendredi. Le bilan du maire : dix personnes tuées. => official: maire
Des hommes armés ont tué dix personnes à Tessit vendredi, assure un notable réfugié à Ménaka. => official: notable réfugié à ménaka
# whom it was told to, who is passed on, and what he asked for
Des hommes armés ont tué dix personnes à Tessit vendredi, a expliqué un habitant à l'AFP. => resident: habitant
Des hommes armés ont tué dix personnes à Tessit vendredi, a dit à Reuters un élu ayant requis l'anonymat. => official: élu
Un élu local, qui a requis l'anonymat, a indiqué à l'AFP que des hommes armés ont tué dix personnes à Tessit vendredi. => official: élu local
Gunmen killed ten people in Tessit on Friday, AFP reported, citing the mayor. => official: mayor
Gunmen killed ten people in Tessit on Friday, according to a resident quoted by AFP. => resident: resident
Des hommes armés ont tué dix personnes à Tessit vendredi, rapporte l'AFP, citant le maire. => official: maire
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un habitant cité par l'AFP. => resident: habitant
According to residents the gunmen killed ten people in Tessit on Friday. => resident: residents
# many, and one of them
Des hommes armés ont tué dix personnes à Tessit vendredi, ont indiqué des sources sécuritaires. => official: sources sécuritaires
Des témoins ont affirmé que des hommes armés ont tué dix personnes à Tessit vendredi. => resident: témoins
Gunmen attacked Tessit on Friday. One of the drivers said ten people were killed. => resident: one of the drivers
Des hommes armés ont attaqué Tessit vendredi. D'autres survivants avancent le chiffre de dix morts. => resident: d'autres survivants
# an account that is somebody's
Gunmen attacked Tessit on Friday. A toll from the army listed ten dead. => army: army
Des hommes armés ont attaqué Tessit vendredi. Un bilan provisoire de la préfecture fait état de dix morts. => official: préfecture
Des hommes armés ont tué dix personnes à Tessit vendredi, affirme un rapport publié lundi par l'ONG Regards du Sahel. => ngo: ong regards du sahel
Gunmen attacked Tessit on Friday. The toll of the attack is ten dead. => unattributed: -
# a verb that no speaker follows, and words of speaking that speak of something else
Gunmen attacked Tessit on Friday. The deputy mayor, whom we met on Saturday, puts the toll at ten villagers killed. => official: deputy mayor
Des hommes armés ont attaqué Tessit vendredi. Un infirmier qui a participé aux secours donne un bilan lourd : dix morts. => medical: infirmier
Des hommes armés ont attaqué Tessit vendredi. Le gouvernement a condamné le raid. Dix personnes ont été tuées, ajoute-t-il dans un texte lu à la radio. => official: gouvernement
« Des hommes armés ont tué dix personnes à Tessit vendredi », a déclaré sous couvert d'anonymat un élu local. => official: élu local
Dix personnes ont été tuées à Tessit vendredi dans une attaque attribuée au JNIM par une association locale. => ngo: association locale
Des hommes armés ont attaqué Tessit vendredi. Le ministère de la Défense a condamné l'attaque. Il précise que dix personnes ont été tuées. => army: ministère de la défense
Dans un communiqué diffusé samedi, le JNIM revendique l'attaque de Djibo vendredi et affirme avoir tué dix soldats. => armed group: jnim
# at the end of a headline
Ten people killed by gunmen in Tessit - governor => official: governor
Ten people killed by gunmen in Tessit: army => army: army
Ten people killed by gunmen in Tessit - security sources => official: security sources
Dix personnes tuées par des hommes armés à Tessit (gouverneur) => official: gouverneur
Dix personnes tuées par des hommes armés à Tessit - sources locales => resident: sources locales
Ten people killed by gunmen in Tessit - army hits back => unattributed: -
Ten people killed by gunmen in Tessit - soldiers among the dead => unattributed: -
Dix personnes tuées par des hommes armés à Tessit - deux soldats blessés => unattributed: -
# a name and what he is, an agent, a head far from its verb
Gunmen attacked Tessit on Friday. Ten people were killed, said Boubacar Example, the mayor of Tessit. => official: mayor of tessit
Des hommes armés ont attaqué Tessit vendredi. Dix personnes ont été tuées, a déclaré Boubacar Exemple, maire de Tessit. => official: maire de tessit
Ten people were killed by gunmen in Tessit on Friday, a toll confirmed by the prefect. => official: prefect
Dix personnes ont été tuées par des hommes armés vendredi à Tessit, un bilan confirmé par le préfet. => official: préfet
Des habitants ayant fui Tessit après l'attaque de vendredi ont affirmé que dix personnes avaient été tuées. => resident: habitants
@2022-06-15 Le MSA a condamné l'attaque menée vendredi par des hommes armés à Tessit. « Dix civils ont été tués », a affirmé son porte-parole. => armed group: son porte-parole
# who went on speaking
Gunmen attacked Tessit on Friday. "They came at dawn," a resident said. "They surrounded the village. They killed ten people." => resident: resident
Gunmen attacked Tessit on Friday. "They came at dawn. They killed ten people. They left at noon," a resident said. => resident: resident
Gunmen attacked Tessit on Friday. The mayor condemned the raid. Ten people were killed, he said. => official: mayor
Des hommes armés ont attaqué Tessit vendredi. « Ils sont venus à l'aube », raconte un habitant. « Ils ont encerclé le village. Ils ont tué dix personnes. » => resident: habitant
Des hommes armés ont attaqué Tessit vendredi. Le maire a condamné l'attaque. Il précise que dix personnes ont été tuées. => official: maire
Des hommes armés ont attaqué Tessit vendredi. L'élu a parlé d'un raid. Dix personnes ont été tuées, a-t-il ajouté. => official: élu
Des hommes armés ont attaqué Tessit vendredi. Un habitant, joint par l'AFP, a dit avoir vu dix corps. => resident: habitant
# the United Nations
Gunmen killed ten people in Tessit on Friday, the United Nations said. => un: united nations
Gunmen killed ten people in Tessit on Friday, the UN human rights office said. => un: un human rights office
Gunmen killed ten people in Tessit on Friday, OCHA said. => un: ocha
@2022-06-15 Gunmen killed ten people in Tessit on Friday, MINUSMA said. => un: minusma
Des hommes armés ont tué dix personnes à Tessit vendredi, selon l'ONU. => un: onu
Des hommes armés ont tué dix personnes à Tessit vendredi, selon les Nations unies. => un: nations unies
# aid and human rights groups
Gunmen killed ten people in Tessit on Friday, Human Rights Watch said. => ngo: human rights watch
Gunmen killed ten people in Tessit on Friday, Amnesty International said. => ngo: amnesty international
Gunmen killed ten people in Tessit on Friday, the Red Cross said. => ngo: red cross
Gunmen killed ten people in Tessit on Friday, an aid worker said. => ngo: aid worker
Gunmen killed ten people in Tessit on Friday, a human rights group said. => ngo: human rights group
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un travailleur humanitaire. => ngo: travailleur humanitaire
Des hommes armés ont tué dix personnes à Tessit vendredi, selon une ONG locale. => ngo: ong locale
Des hommes armés ont tué dix personnes à Tessit vendredi, selon Médecins sans frontières. => ngo: médecins sans frontières
Gunmen killed ten people in Tessit on Friday, the group Sahel Rights Watchers said. => ngo: group sahel rights watchers
# doctors and hospitals
Gunmen killed ten people in Tessit on Friday, a doctor said. => medical: doctor
Gunmen killed ten people in Tessit on Friday, a nurse at the health centre said. => medical: nurse at the health centre
Gunmen killed ten people in Tessit on Friday, a hospital source said. => medical: hospital source
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un médecin. => medical: médecin
Des hommes armés ont tué dix personnes à Tessit vendredi, selon une source hospitalière. => medical: source hospitalière
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un infirmier. => medical: infirmier
# officials
Gunmen killed ten people in Tessit on Friday, the governor said. => official: governor
Gunmen killed ten people in Tessit on Friday, the prosecutor said. => official: prosecutor
Gunmen killed ten people in Tessit on Friday, a local official said. => official: local official
Gunmen killed ten people in Tessit on Friday, the interior ministry said. => official: interior ministry
Gunmen killed ten people in Tessit on Friday, the government said. => official: government
Gunmen killed ten people in Tessit on Friday, local authorities said. => official: local authorities
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le gouverneur. => official: gouverneur
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le procureur. => official: procureur
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un élu local. => official: élu local
Des hommes armés ont tué dix personnes à Tessit vendredi, selon le ministère de l'Intérieur. => official: ministère de l'intérieur
Des hommes armés ont tué dix personnes à Tessit vendredi, selon les autorités locales. => official: autorités locales
# residents
Gunmen killed ten people in Tessit on Friday, residents said. => resident: residents
Gunmen killed ten people in Tessit on Friday, a resident said by telephone. => resident: resident
Gunmen killed ten people in Tessit on Friday, a witness said. => resident: witness
Gunmen killed ten people in Tessit on Friday, a survivor said. => resident: survivor
Gunmen killed ten people in Tessit on Friday, a relative of one of the victims said. => resident: relative of one of the victims
Des hommes armés ont tué dix personnes à Tessit vendredi, selon des habitants. => resident: habitants
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un habitant joint par téléphone. => resident: habitant
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un témoin. => resident: témoin
Des hommes armés ont tué dix personnes à Tessit vendredi, selon un rescapé. => resident: rescapé
# media
Gunmen killed ten people in Tessit on Friday, state television reported. => media: state television
Gunmen killed ten people in Tessit on Friday, a local radio station reported. => media: local radio station
Gunmen killed ten people in Tessit on Friday, local media reported. => media: local media
Des hommes armés ont tué dix personnes à Tessit vendredi, rapporte la radio locale. => media: radio locale
Des hommes armés ont tué dix personnes à Tessit vendredi, selon la presse locale. => media: presse locale
Des hommes armés ont tué dix personnes à Tessit vendredi, selon la télévision nationale. => media: télévision nationale
# armies
Gunmen killed ten people in Tessit on Friday, the army said. => army: army
Gunmen killed ten people in Tessit on Friday, the Malian army said in a statement. => army: malian army
Gunmen killed ten people in Tessit on Friday, the general staff said. => army: general staff
Gunmen killed ten people in Tessit on Friday, an army spokesman said. => army: army spokesman
Gunmen killed ten people in Tessit on Friday, a military source said. => army: military source
Des hommes armés ont tué dix personnes à Tessit vendredi, selon l'armée. => army: armée
Des hommes armés ont tué dix personnes à Tessit vendredi, selon l'état-major général des armées. => army: état-major général des armées
Des hommes armés ont tué dix personnes à Tessit vendredi, selon une source militaire. => army: source militaire
Des hommes armés ont tué dix personnes à Tessit vendredi, indique l'armée dans un communiqué. => army: armée
# armed groups
JNIM said it had killed ten soldiers in Djibo on Friday. => armed group: jnim
@2025-03-12 Ten soldiers were killed in Anefis on Friday, the FLA said. => armed group: fla
@2025-03-12 Ten soldiers were killed in Anefis on Friday, a spokesman for the FLA said. => armed group: spokesman for the fla
JNIM fighters killed ten soldiers in Djibo on Friday, the group said in a statement. => armed group: group
Le JNIM dit avoir tué dix soldats à Djibo vendredi. => armed group: jnim
@2025-03-12 Dix soldats ont été tués à Anefis vendredi, selon le FLA. => armed group: fla
@2025-03-12 Dix soldats ont été tués à Anefis vendredi, selon un porte-parole du FLA. => armed group: porte-parole du fla
# nobody
Gunmen killed ten people in Tessit on Friday. => unattributed: -
Ten people are reported to have been killed by gunmen in Tessit on Friday. => unattributed: -
Gunmen reportedly killed ten people in Tessit on Friday. => unattributed: -
Des hommes armés ont tué dix personnes à Tessit vendredi. => unattributed: -
Des hommes armés auraient tué dix personnes à Tessit vendredi. => unattributed: -
# who speaks of something else gives no figure
Gunmen killed ten people in Tessit on Friday. The mayor said the town was calm. => unattributed: -
Gunmen killed ten people in Tessit on Friday. The army did not reply to questions. => unattributed: -
Gunmen killed ten people in Tessit on Friday. The army could not be reached. => unattributed: -
Des hommes armés ont tué dix personnes à Tessit vendredi. Le maire appelle au calme. => unattributed: -
# joint speakers: one claim, of the more independent kind
Gunmen killed ten people in Tessit on Friday, the army and residents said. => resident: army and residents
Gunmen killed ten people in Tessit on Friday, the United Nations and the mayor said. => un: united nations and the mayor
`)) {
    const { given, expected, published } = row;
    caseOf(row)(`is told: ${given}`, () => {
      const claims = readOne(given, published ? { published } : {})?.claims ?? [];
      const killed = claims.filter(({ measure }) => measure === 'killed');
      expect(killed.map(speakerOf).join(' & ') || 'no claim').toBe(expected);
    });
  }
});

describe('whose voice a name is', () => {
  it.each([
    ["Mali's general staff", 'ML', 'mali-army'],
    ["l'état-major du Mali", 'ML', 'mali-army'],
    ["Burkina Faso's army", 'BF', 'burkina-army'],
    ["Mali's general staff", 'BF', null],
    ["Timbuktu's garrison", 'ML', null],
  ])('is told with the country it is of: %s in %s', (by, country, voice) => {
    expect(knowledge.voiceOf(by, country, '2024-06-01')).toBe(voice);
  });
});

describe('two who give two figures', () => {
  for (const row of parseTable(`
Gunmen attacked Tessit on Friday. The mayor said ten people were killed. A doctor put the toll at 14. => 10 official: mayor & 14 medical: doctor
Gunmen attacked Tessit on Friday. Residents said 20 people were killed, while the army said twelve died. => 20 resident: residents & 12 army: army
Gunmen killed ten people in Tessit on Friday, the mayor said. Residents spoke of 15 dead. => 10 official: mayor & 15 resident: residents
Des hommes armés ont attaqué Tessit vendredi. Le maire parle de dix morts. Un médecin fait état de 14 morts. => 10 official: maire & 14 medical: médecin
Des hommes armés ont attaqué Tessit vendredi. Selon des habitants, 20 personnes ont été tuées ; l'armée évoque douze morts. => 20 resident: habitants & 12 army: armée
Ten people were killed by gunmen in Tessit on Friday, but residents put the figure at 20 dead. => 10 unattributed: - & 20 resident: residents
Five soldiers killed in Tessit on Friday, JNIM claims twelve dead. => 5 unattributed: - & 12 armed group: jnim
Gunmen attacked Tessit on Friday. According to residents ten people were killed. The army counted four dead. => 10 resident: residents & 4 army: army
"Gunmen attacked Tessit on Friday," a doctor said. "It was at dawn. Ten people were killed." The mayor put the toll at 14 dead. => 10 medical: doctor & 14 official: mayor
« Des hommes armés ont attaqué Tessit vendredi », a déclaré un médecin. « C'était à l'aube. Dix personnes ont été tuées. » Le maire fait pour sa part état de 14 morts. => 10 medical: médecin & 14 official: maire
Seven soldiers were killed by gunmen in Tessit on Friday, three drivers too, the mayor said. A doctor spoke of 14 dead. => 7 official: mayor & 3 official: mayor & 14 medical: doctor
Des hommes armés ont attaqué Tessit vendredi. « Sept soldats ont perdu la vie, trois chauffeurs aussi », dit le maire. => 7 official: maire & 3 official: maire
Gunmen killed six soldiers in Tessit on Friday. "There were losses in our ranks," an officer said. The mayor spoke of ten soldiers killed. => 6 unattributed: - & 10 official: mayor
Des hommes armés ont tué six soldats à Tessit vendredi. « Nous avons des pertes dans nos rangs », a dit un officier. Le maire fait quant à lui état de dix soldats tués. => 6 unattributed: - & 10 official: maire
`)) {
    const { given, expected } = row;
    caseOf(row)(`are kept side by side: ${given}`, () => {
      const killed = (readOne(given)?.claims ?? []).filter(({ measure }) => measure === 'killed');
      expect(killed.map((claim) => `${claim.min} ${speakerOf(claim)}`).join(' & ')).toBe(expected);
    });
  }
});
