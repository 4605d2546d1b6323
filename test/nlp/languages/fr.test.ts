import { describeLanguage } from './every-language.ts';

describeLanguage({
  code: 'fr',
  figureCarrier: 'Des hommes armés ont tué <> à Tessit vendredi.',
  figures: `
# plain
40 personnes => 40-40
quarante personnes => 40-40
quarante-deux personnes => 42-42
vingt et une personnes => 21-21
dix-sept personnes => 17-17
soixante-dix personnes => 70-70
soixante et onze personnes => 71-71
soixante-quinze personnes => 75-75
quatre-vingts personnes => 80-80
quatre-vingt-dix-sept personnes => 97-97
cent personnes => 100-100
cent vingt personnes => 120-120
deux cents personnes => 200-200
mille deux cents personnes => 1200-1200
1 200 personnes => 1200-1200
1.200 personnes => 1200-1200
un homme => 1-1
une femme => 1-1
deux frères => 2-2
# open upwards
au moins 40 personnes => 40-
au moins quarante personnes => 40-
plus de 40 personnes => 40-
plus de quarante personnes => 40-
pas moins de 40 personnes => 40-
# about
environ 40 personnes => 40-40 vague
près de 40 personnes => 40-40 vague
une quarantaine de personnes => 40-40 vague
une vingtaine de villageois => 20-20 vague
une cinquantaine de civils => 50-50 vague
quelque 40 personnes => 40-40 vague
à peu près 40 personnes => 40-40 vague
# up to
jusqu'à 40 personnes => 1-40
jusqu'à quarante personnes => 1-40
# between
entre 40 et 50 personnes => 40-50
entre quarante et cinquante personnes => 40-50
40 à 50 personnes => 40-50
de 40 à 50 personnes => 40-50
# several
plusieurs personnes => 3- vague
quelques personnes => 3- vague
plusieurs villageois => 3- vague
# dizaines, douzaine, centaines
des dizaines de personnes => 10- vague
une douzaine de personnes => 12- vague
plusieurs dizaines de personnes => 20- vague
des centaines de personnes => 100- vague
# with "more than" before a round count
plus d'une dizaine de personnes => 10- vague
plus d'une centaine de personnes => 100- vague
`,
  tolls: `
# told in other ways
Quarante personnes ont été tuées par des hommes armés à Tessit vendredi. => 40-40
Quarante personnes sont mortes dans une attaque contre Tessit vendredi. => 40-40
Une attaque a fait quarante morts et douze blessés à Tessit vendredi. => 40-40
Des hommes armés ont attaqué Tessit vendredi, tuant quarante personnes. => 40-40
Des hommes armés ont attaqué Tessit vendredi. Le bilan est de quarante morts. => 40-40
Des hommes armés ont attaqué Tessit vendredi. Quarante corps ont été retrouvés. => 40-40
Des hommes armés ont attaqué Tessit vendredi. Quarante personnes ont perdu la vie. => 40-40
Des hommes armés ont abattu quarante personnes à Tessit vendredi. => 40-40
Quarante soldats sont tombés dans une embuscade près de Tessit vendredi. => 40-40
# no number
Des personnes ont été tuées vendredi lors d'une attaque contre Tessit. => 1- vague
L'armée a subi de lourdes pertes vendredi dans une embuscade près de Tessit. => 1- vague
# parts of a larger figure
Des hommes armés ont tué quarante personnes, dont onze enfants, à Tessit vendredi. => 40-40, 11-11 part
# no toll
Des hommes armés ont tué un homme de 40 ans à Tessit vendredi. => 1-1
Des hommes armés ont tué un homme âgé de 40 ans à Tessit vendredi. => 1-1
Des hommes armés ont tué dix personnes dans un village à 40 km de Tessit vendredi. => 10-10
Des hommes armés sur 40 motos ont tué dix personnes à Tessit vendredi. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi vers 5 heures. => 10-10
Des hommes armés qui réclamaient 40 millions de francs CFA ont tué dix personnes à Tessit vendredi. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi et brûlé 40 maisons. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi et emporté 300 bœufs. => 10-10
Des hommes armés ont tué dix personnes à Tessit, localité de 3 000 habitants, vendredi. => 10-10
Des hommes armés ont tué dix soldats du 12e bataillon à Tessit vendredi. => 10-10
Des hommes armés ont tué dix personnes sur la RN18 près de Gao vendredi. => 10-10
Des hommes armés ont tué dix personnes à Tessit le 31 mai 2024. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi, la troisième attaque en deux semaines. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi. Plus de 2 000 personnes ont été tuées au Mali depuis janvier. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi. La guerre a fait des milliers de morts depuis 2012. => 10-10
Des hommes armés ont tué dix personnes à Tessit vendredi et en ont blessé 40. => 10-10
Des hommes armés ont attaqué Tessit vendredi. Personne n'a été tué. => -
Des hommes armés ont attaqué Tessit vendredi sans faire de victime. => -
Des hommes armés ont attaqué Tessit vendredi. Aucune perte en vie humaine n'est à déplorer. => -
Des hommes armés ont attaqué Tessit vendredi, blessant 40 personnes. => -
Une attaque a fait quarante morts à Tessit vendredi. => 40-40
Attaque contre Tessit vendredi : quarante morts => 40-40
L'attaque de Tessit vendredi a coûté la vie à quarante personnes. => 40-40
L'armée a neutralisé quarante terroristes à Tessit vendredi. => 40-40
Quarante villageois égorgés à Tessit vendredi => 40-40
Une attaque a fait dix morts, dont deux enfants, à Tessit vendredi. => 10-10, 2-2 part
Des hommes armés ont tué dix personnes à Tessit vendredi, parmi lesquelles deux femmes. => 10-10, 2-2 part
Des hommes armés ont attaqué un camp qui abrite 200 soldats à Tessit vendredi, tuant dix militaires. => 10-10
Quelque 200 hommes armés ont tué dix personnes à Tessit vendredi. => 10-10
`,
  dateCarrier: 'Des hommes armés ont tué dix personnes à Tessit <>.',
  dates: `
# a day of the week: the last one not after publication (5 June 2024 is a Wednesday)
vendredi => 2024-05-31 day implied
ce vendredi => 2024-05-31 day implied
vendredi dernier => 2024-05-31 day implied
mercredi => 2024-06-05 day implied
ce mercredi => 2024-06-05 day implied
jeudi => 2024-05-30 day implied
vendredi matin => 2024-05-31 day implied
vendredi soir => 2024-05-31 day implied
vendredi à l'aube => 2024-05-31 day implied
dans la matinée de vendredi => 2024-05-31 day implied
@2024-06-03 lundi => 2024-06-03 day implied
@2024-06-03 mardi => 2024-05-28 day implied
@2024-03-02 jeudi => 2024-02-29 day implied
# relative days
hier => 2024-06-04 day implied
hier soir => 2024-06-04 day implied
aujourd'hui => 2024-06-05 day implied
ce matin => 2024-06-05 day implied
avant-hier => 2024-06-03 day implied
il y a deux jours => 2024-06-03 day implied
il y a trois jours => 2024-06-02 day implied
il y a 5 jours => 2024-05-31 day implied
@2024-01-01 hier => 2023-12-31 day implied
@2024-03-01 hier => 2024-02-29 day implied
# several days, nights
lundi et mardi => 2024-06-03..2024-06-04 day implied
dimanche et lundi => 2024-06-02..2024-06-03 day implied
entre lundi et mardi => 2024-06-03..2024-06-04 day implied
dans la nuit de lundi à mardi => 2024-06-03..2024-06-04 day implied
dans la nuit de mardi à mercredi => 2024-06-04..2024-06-05 day implied
dans la nuit du lundi au mardi => 2024-06-03..2024-06-04 day implied
durant la nuit de vendredi à samedi => 2024-05-31..2024-06-01 day implied
dans la nuit du jeudi 30 au vendredi 31 mai 2024 => 2024-05-30..2024-05-31 day stated
dans la nuit du vendredi 31 mai au samedi 1er juin 2024 => 2024-05-31..2024-06-01 day stated
les 31 mai et 1er juin => 2024-05-31..2024-06-01 day stated
le 3 de ce mois => 2024-06-03 day stated
en début de semaine => 2024-05-30..2024-06-05 week implied
au début du mois d’avril => 2024-04-01..2024-04-10 week implied
à la fin du mois d’avril => 2024-04-21..2024-04-30 week implied
aux premiers jours de mai => 2024-05-01..2024-05-10 week implied
dans dans la nuit du 3 juin => 2024-06-03..2024-06-04 day stated
dans la nuit du lundi 3 juin 2024 => 2024-06-03..2024-06-04 day stated
la nuit du 3 au 4 juin => 2024-06-03..2024-06-04 day stated
la nuit du 3 au 4 juin => 2024-06-03..2024-06-04 day stated
dans la nuit du 31 mai au 1er juin => 2024-05-31..2024-06-01 day stated
dans la nuit du lundi 3 au mardi 4 juin => 2024-06-03..2024-06-04 day stated
les 1er et 2 juin => 2024-06-01..2024-06-02 day stated
les 2 et 3 juin => 2024-06-02..2024-06-03 day stated
du 1er au 3 juin => 2024-06-01..2024-06-03 day stated
entre le 1er et le 3 juin => 2024-06-01..2024-06-03 day stated
du 30 mai au 2 juin => 2024-05-30..2024-06-02 day stated
entre le 30 mai et le 2 juin => 2024-05-30..2024-06-02 day stated
@2024-01-03 dimanche et lundi => 2023-12-31..2024-01-01 day implied
@2024-01-03 dans la nuit du 31 décembre au 1er janvier => 2023-12-31..2024-01-01 day stated
@2024-01-03 entre le 30 décembre et le 2 janvier => 2023-12-30..2024-01-02 day stated
# the weekend
ce week-end => 2024-06-01..2024-06-02 day implied
le week-end dernier => 2024-06-01..2024-06-02 day implied
durant le week-end => 2024-06-01..2024-06-02 day implied
au cours du week-end => 2024-06-01..2024-06-02 day implied
pendant le weekend => 2024-06-01..2024-06-02 day implied
@2024-06-03 ce week-end => 2024-06-01..2024-06-02 day implied
@2024-01-03 le week-end dernier => 2023-12-30..2023-12-31 day implied
# the week that ends on publication
cette semaine => 2024-05-30..2024-06-05 week implied
ces derniers jours => 2024-05-30..2024-06-05 week implied
ces jours-ci => 2024-05-30..2024-06-05 week implied
@2024-01-03 cette semaine => 2023-12-28..2024-01-03 week implied
# parts of months
début mai => 2024-05-01..2024-05-10 week implied
au début du mois de mai => 2024-05-01..2024-05-10 week implied
mi-mai => 2024-05-11..2024-05-20 week implied
à la mi-mai => 2024-05-11..2024-05-20 week implied
fin mai => 2024-05-21..2024-05-31 week implied
à la fin du mois de mai => 2024-05-21..2024-05-31 week implied
fin février => 2024-02-21..2024-02-29 week implied
@2024-01-03 fin décembre => 2023-12-21..2023-12-31 week implied
# months
en mai => 2024-05-01..2024-05-31 month implied
en mai 2023 => 2023-05-01..2023-05-31 month stated
fin mai 2023 => 2023-05-21..2023-05-31 week stated
au mois de mai => 2024-05-01..2024-05-31 month implied
en avril => 2024-04-01..2024-04-30 month implied
le mois dernier => 2024-05-01..2024-05-31 month implied
le mois passé => 2024-05-01..2024-05-31 month implied
@2024-01-03 le mois dernier => 2023-12-01..2023-12-31 month implied
@2024-03-02 le mois dernier => 2024-02-01..2024-02-29 month implied
@2024-01-03 en novembre => 2023-11-01..2023-11-30 month implied
# calendar dates in every form
le 16 janv. => 2024-01-16 day stated
le 3 févr. 2024 => 2024-02-03 day stated
le 3 fév. => 2024-02-03 day stated
@2024-10-05 le 3 sept. => 2024-09-03 day stated
le 31 mai => 2024-05-31 day stated
le 31 mai 2024 => 2024-05-31 day stated
vendredi 31 mai => 2024-05-31 day stated
le vendredi 31 mai 2024 => 2024-05-31 day stated
ce vendredi 31 mai => 2024-05-31 day stated
le 31/05/2024 => 2024-05-31 day stated
le 31.05.2024 => 2024-05-31 day stated
le 2024-05-31 => 2024-05-31 day stated
le 03/06/2024 => 2024-06-03 day stated
le 1er juin => 2024-06-01 day stated
le 1er juin 2024 => 2024-06-01 day stated
le 1er mars => 2024-03-01 day stated
le 3 février => 2024-02-03 day stated
le 12 août 2023 => 2023-08-12 day stated
le 28 décembre => 2023-12-28 day stated
@2024-01-03 le 28 décembre => 2023-12-28 day stated
@2024-03-02 le 29 février => 2024-02-29 day stated
@2022-03-28 le 24/03/2022 => 2022-03-24 day stated
`,
  datedSentences: `
# none: publication
Des hommes armés ont tué dix personnes à Tessit. => 2024-06-05 day default
# fighting that lasted
Trois jours de combats entre l'armée et le JNIM, qui ont pris fin samedi, ont fait dix morts dans les rangs de l'armée près de Tessit. => 2024-05-30..2024-06-01 day implied
Dix soldats ont été tués lors de trois jours de combats contre le JNIM près de Tessit, terminés samedi. => 2024-05-30..2024-06-01 day implied
# the day of the event, not that of the words about it
L'armée a annoncé mardi que des hommes armés avaient tué dix personnes à Tessit vendredi. => 2024-05-31 day implied
L'armée a déclaré dimanche que des hommes armés avaient tué dix personnes la veille à Tessit. => 2024-06-01 day implied
Le 31 mai 2024, un berger retenu depuis quatre mois a été tué par des hommes armés à Tessit. => 2024-05-31 day stated
Des hommes armés ont tué dix personnes vendredi à Tessit, a-t-on appris dimanche de sources locales. => 2024-05-31 day implied
Dans un communiqué publié lundi, l'armée affirme que des hommes armés ont tué dix personnes vendredi à Tessit. => 2024-05-31 day implied
Les dix personnes tuées vendredi par des hommes armés à Tessit ont été inhumées mardi. => 2024-05-31 day implied
Vendredi, des hommes armés ont tué dix personnes à Tessit. => 2024-05-31 day implied
Le 31 mai 2024, des hommes armés ont tué dix personnes à Tessit ; deux autres ont succombé lundi à leurs blessures. => 2024-05-31 day stated
- 31 mai : des hommes armés ont tué dix personnes à Tessit. => 2024-05-31 day stated
31/05/2024 - Des hommes armés ont tué dix personnes à Tessit. => 2024-05-31 day stated
L'attaque de vendredi contre Tessit, menée par des hommes armés, a fait dix morts. => 2024-05-31 day implied
`,
  texts: `
Des hommes armés ont tué dix personnes à Tessit vendredi.
Six soldats tués dans une embuscade près de Boni
L'armée affirme avoir repoussé l'attaque.
Le JNIM a attaqué un camp à Djibo.
Niger : cinq soldats tués près de Makalondi
Les habitants de Gao attendent des nouvelles de leurs proches.
Le GSIM revendique l'attaque du camp de Djibo
L'armée a tué dix personnes à Djibo vendredi.
Attaque à Tessit : dix morts
Dix civils tués à Tessit
Mali : dix villageois tués
`,
  others: `
Gunmen killed ten people in Tessit on Friday. => en
Los atacantes mataron a diez personas en la ciudad el viernes, según el gobierno. => und
Homens armados mataram dez pessoas na cidade na sexta-feira, disse o governador. => und
Uomini armati hanno ucciso dieci persone venerdì nella città, ha detto il governatore. => und
قتل مسلحون عشرة أشخاص يوم الجمعة => und
`,
  sentences: `
Des hommes armés ont tué dix personnes. | L'armée est arrivée tard.
M. Diallo a fui. | Mme Sow est restée.
MM. Diallo et Sow ont fui. | Dr. Cissé est resté.
Le col. Maïga était là. | Il est parti lundi.
Le gén. Traoré a parlé à Gao. | Il est reparti.
Le village est à env. 12 km de Gao. | Il est petit.
Cf. le communiqué n° 12. | Rien de plus.
Cela a coûté 1.500 francs. | Personne n'a payé.
« Nous avons fui la nuit. » | Le responsable n'en dit pas plus.
« Nous avons fui », dit-il. | « Personne n'est venu. »
Était-ce le JNIM ? | Personne ne le sait.
Ils ont couru ! | Puis tout s'est tu.
Ils ont attendu… | Personne n'est venu.
A. Maïga était là. | Il a tout vu.
C'est arrivé à Fada N'Gourma. | Deux hommes sont morts.
L'attaque a eu lieu vers 5 h. | Elle a duré deux heures.
`,
});
