import { describeLanguage } from './every-language.ts';

describeLanguage({
  code: 'en',
  figureCarrier: 'Gunmen killed <> in Tessit on Friday.',
  figures: `
# plain
40 people => 40-40
forty people => 40-40
forty-two people => 42-42
twenty one people => 21-21
a man => 1-1
two brothers => 2-2
one hundred and twenty people => 120-120
two hundred people => 200-200
1,200 people => 1200-1200
three women => 3-3
# open upwards
at least 40 people => 40-
at least forty people => 40-
more than 40 people => 40-
more than forty people => 40-
over 40 people => 40-
no fewer than 40 people => 40-
no less than 40 people => 40-
40 or more people => 40-
# about
about 40 people => 40-40 vague
nearly 40 people => 40-40 vague
around 40 people => 40-40 vague
around forty people => 40-40 vague
some 40 people => 40-40 vague
almost 40 people => 40-40 vague
roughly 40 people => 40-40 vague
approximately 40 people => 40-40 vague
close to 40 people => 40-40 vague
an estimated 40 people => 40-40 vague
# up to
up to 40 people => 1-40
up to forty people => 1-40
# between
between 40 and 50 people => 40-50
between forty and fifty people => 40-50
40 to 50 people => 40-50
from 40 to 50 people => 40-50
40-50 people => 40-50
# several
several people => 3- vague
a few people => 3- vague
several villagers => 3- vague
# tens, dozens, scores, hundreds
tens of people => 10- vague
a dozen people => 12- vague
dozens of people => 12- vague
several dozen people => 24- vague
scores of people => 20- vague
hundreds of people => 100- vague
`,
  tolls: `
# told in other ways
Forty people were killed by gunmen in Tessit on Friday. => 40-40
Forty people died in an attack on Tessit on Friday. => 40-40
An attack on Tessit on Friday left forty people dead. => 40-40
An attack on Tessit on Friday left forty dead and twelve wounded. => 40-40
Gunmen raided Tessit on Friday, killing forty. => 40-40
Gunmen raided Tessit on Friday. The death toll stands at forty. => 40-40
Gunmen raided Tessit on Friday. Forty bodies were found. => 40-40
Gunmen raided Tessit on Friday. Forty people lost their lives. => 40-40
Gunmen shot dead forty people in Tessit on Friday. => 40-40
Gunmen shot forty people dead in Tessit on Friday. => 40-40
FAULT The raid on Tessit on Friday claimed forty lives. => 40-40
The army neutralised forty terrorists in Tessit on Friday. => 40-40
Forty soldiers fell in an ambush near Tessit on Friday. => 40-40
# no number
The army suffered heavy losses in an ambush near Tessit on Friday. => 1- vague
FAULT People were killed when gunmen attacked Tessit on Friday. => 1- vague
# parts of a larger figure
Gunmen killed forty people, including eleven children, in Tessit on Friday. => 40-40, 11-11 part
Gunmen killed ten people in Tessit on Friday, among them two women. => 10-10, 2-2 part
Gunmen killed ten people in Tessit on Friday, three of them children. => 10-10, 3-3 part
# no toll
Gunmen killed a man aged 40 in Tessit on Friday. => 1-1
Gunmen killed a 40-year-old man in Tessit on Friday. => 1-1
Gunmen killed ten people in a village 40 km from Tessit on Friday. => 10-10
Gunmen on 40 motorcycles killed ten people in Tessit on Friday. => 10-10
Gunmen killed ten people in Tessit on Friday at 5 a.m. => 10-10
Gunmen who had asked for 40 million CFA francs killed ten people in Tessit on Friday. => 10-10
Gunmen killed ten people in Tessit on Friday and burned 40 houses. => 10-10
Gunmen killed ten people in Tessit on Friday and stole 300 cows. => 10-10
Gunmen killed ten people in Tessit, a town of 3,000 inhabitants, on Friday. => 10-10
Gunmen killed ten soldiers of the 12th battalion in Tessit on Friday. => 10-10
Gunmen killed ten people on the RN18 road near Gao on Friday. => 10-10
Gunmen killed ten people in Tessit on 31 May 2024. => 10-10
Gunmen killed ten people in Tessit on Friday, the third attack in two weeks. => 10-10
Gunmen killed ten people in Tessit on Friday. The war has claimed thousands of lives since 2012. => 10-10
Gunmen killed ten people in Tessit on Friday and wounded 40. => 10-10
Gunmen attacked Tessit on Friday. Nobody was killed. => -
Gunmen attacked Tessit on Friday without killing anyone. => -
Gunmen attacked Tessit on Friday. There were no casualties. => -
Gunmen attacked Tessit on Friday, wounding 40. => -
Gunmen attacked a base that houses 200 soldiers in Tessit on Friday, killing ten. => 10-10
Gunmen killed ten people in Tessit on Friday. More than 2,000 people have been killed in Mali since January. => 10-10
Some 200 gunmen killed ten people in Tessit on Friday. => 10-10
`,
  dateCarrier: 'Gunmen killed ten people in Tessit <>.',
  dates: `
# a day of the week: the last one not after publication (5 June 2024 is a Wednesday)
on Friday => 2024-05-31 day implied
on Wednesday => 2024-06-05 day implied
on Thursday => 2024-05-30 day implied
last Friday => 2024-05-31 day implied
Friday => 2024-05-31 day implied
early on Friday => 2024-05-31 day implied
on Friday morning => 2024-05-31 day implied
late on Friday => 2024-05-31 day implied
at dawn on Friday => 2024-05-31 day implied
@2024-06-03 on Monday => 2024-06-03 day implied
@2024-06-03 on Tuesday => 2024-05-28 day implied
@2024-03-02 on Thursday => 2024-02-29 day implied
on Monday (June 3) => 2024-06-03 day stated
in the early hours of June 3 => 2024-06-03 day stated
# relative days
yesterday => 2024-06-04 day implied
yesterday evening => 2024-06-04 day implied
today => 2024-06-05 day implied
this morning => 2024-06-05 day implied
the day before yesterday => 2024-06-03 day implied
two days ago => 2024-06-03 day implied
three days ago => 2024-06-02 day implied
5 days ago => 2024-05-31 day implied
@2024-01-01 yesterday => 2023-12-31 day implied
@2024-03-01 yesterday => 2024-02-29 day implied
# several days, nights
on Monday and Tuesday => 2024-06-03..2024-06-04 day implied
on Sunday and Monday => 2024-06-02..2024-06-03 day implied
between Monday and Tuesday => 2024-06-03..2024-06-04 day implied
in the night of Monday to Tuesday => 2024-06-03..2024-06-04 day implied
in the night from Friday to Saturday => 2024-05-31..2024-06-01 day implied
overnight from Monday to Tuesday => 2024-06-03..2024-06-04 day implied
overnight Monday-Tuesday => 2024-06-03..2024-06-04 day implied
late Monday and early Tuesday => 2024-06-03..2024-06-04 day implied
between Monday night and Tuesday morning => 2024-06-03..2024-06-04 day implied
on the night of June 3 => 2024-06-03..2024-06-04 day stated
on the night of Monday, 3 June 2024 => 2024-06-03..2024-06-04 day stated
@2024-06-03 on the night of June 3 => 2024-06-03 day stated
on the night of June 3-4 => 2024-06-03..2024-06-04 day stated
on the night of May 31-June 1 => 2024-05-31..2024-06-01 day stated
over the past week => 2024-05-30..2024-06-05 week implied
last week => 2024-05-27..2024-06-02 week implied
in the first days of May => 2024-05-01..2024-05-10 week implied
in the night of 3 to 4 June => 2024-06-03..2024-06-04 day stated
on the night of 3 to 4 June => 2024-06-03..2024-06-04 day stated
on the night of June 3 to 4 => 2024-06-03..2024-06-04 day stated
in the night of 31 May to 1 June => 2024-05-31..2024-06-01 day stated
on 1 and 2 June => 2024-06-01..2024-06-02 day stated
on June 1 and 2 => 2024-06-01..2024-06-02 day stated
between 1 and 3 June => 2024-06-01..2024-06-03 day stated
on 1-2 June => 2024-06-01..2024-06-02 day stated
between 30 May and 2 June => 2024-05-30..2024-06-02 day stated
from May 30 to June 2 => 2024-05-30..2024-06-02 day stated
@2024-01-03 on Sunday and Monday => 2023-12-31..2024-01-01 day implied
@2024-01-03 in the night of 31 December to 1 January => 2023-12-31..2024-01-01 day stated
@2024-01-03 between 30 December and 2 January => 2023-12-30..2024-01-02 day stated
# the weekend
at the weekend => 2024-06-01..2024-06-02 day implied
over the weekend => 2024-06-01..2024-06-02 day implied
last weekend => 2024-06-01..2024-06-02 day implied
@2024-06-03 at the weekend => 2024-06-01..2024-06-02 day implied
@2024-01-03 at the weekend => 2023-12-30..2023-12-31 day implied
# the week that ends on publication
this week => 2024-05-30..2024-06-05 week implied
in recent days => 2024-05-30..2024-06-05 week implied
over the past few days => 2024-05-30..2024-06-05 week implied
in the last few days => 2024-05-30..2024-06-05 week implied
@2024-01-03 this week => 2023-12-28..2024-01-03 week implied
# parts of months
in early May => 2024-05-01..2024-05-10 week implied
early in May => 2024-05-01..2024-05-10 week implied
at the beginning of May => 2024-05-01..2024-05-10 week implied
in mid-May => 2024-05-11..2024-05-20 week implied
in mid May => 2024-05-11..2024-05-20 week implied
in late May => 2024-05-21..2024-05-31 week implied
late in May => 2024-05-21..2024-05-31 week implied
at the end of May => 2024-05-21..2024-05-31 week implied
in late February => 2024-02-21..2024-02-29 week implied
@2024-01-03 in late December => 2023-12-21..2023-12-31 week implied
# months
in May => 2024-05-01..2024-05-31 month implied
in May 2023 => 2023-05-01..2023-05-31 month stated
in late May 2023 => 2023-05-21..2023-05-31 week stated
in April => 2024-04-01..2024-04-30 month implied
last month => 2024-05-01..2024-05-31 month implied
@2024-01-03 last month => 2023-12-01..2023-12-31 month implied
@2024-01-03 in November => 2023-11-01..2023-11-30 month implied
@2024-03-02 last month => 2024-02-01..2024-02-29 month implied
# calendar dates in every form
on 31 May => 2024-05-31 day stated
on May 31 => 2024-05-31 day stated
on May 31st => 2024-05-31 day stated
# agencies cut the longer names of months, with a stop and often without "on"
on Jan. 16 => 2024-01-16 day stated
Jan. 16 => 2024-01-16 day stated
on Feb. 3, 2024 => 2024-02-03 day stated
on 16 Jan. => 2024-01-16 day stated
on the night of Jan. 3-4 => 2024-01-03..2024-01-04 day stated
in late Jan. => 2024-01-21..2024-01-31 week implied
on the 31st of May => 2024-05-31 day stated
on 31 May 2024 => 2024-05-31 day stated
on May 31, 2024 => 2024-05-31 day stated
on Friday, May 31 => 2024-05-31 day stated
on Friday 31 May => 2024-05-31 day stated
on Friday, 31 May 2024 => 2024-05-31 day stated
on 2024-05-31 => 2024-05-31 day stated
on 31/05/2024 => 2024-05-31 day stated
on 31.05.2024 => 2024-05-31 day stated
on 03/06/2024 => 2024-06-03 day stated
on 24/03/2024 => 2024-03-24 day stated
on March 24 => 2024-03-24 day stated
on 1 March => 2024-03-01 day stated
on 28 December => 2023-12-28 day stated
@2024-01-03 on 28 December => 2023-12-28 day stated
@2024-01-03 on December 28 => 2023-12-28 day stated
@2024-03-02 on 29 February => 2024-02-29 day stated
@2022-03-28 on 24/03/2022 => 2022-03-24 day stated
`,
  datedSentences: `
# none: publication
Gunmen killed ten people in Tessit. => 2024-06-05 day default
# fighting that lasted
Three days of fighting near Tessit between the army and JNIM that ended on Saturday left ten soldiers dead. => 2024-05-30..2024-06-01 day implied
Ten soldiers were killed in three days of fighting with JNIM near Tessit that ended Saturday. => 2024-05-30..2024-06-01 day implied
Two days of clashes between the army and JNIM near Tessit ended on Tuesday with ten soldiers dead. => 2024-06-03..2024-06-04 day implied
# the day of the event, not that of the words about it
The army said on Tuesday that gunmen had killed ten people in Tessit on Friday. => 2024-05-31 day implied
Gunmen killed ten people in Tessit on Friday, officials said on Sunday. => 2024-05-31 day implied
In a statement on Monday the army said gunmen had killed ten people in Tessit on Friday. => 2024-05-31 day implied
The army said on Sunday that gunmen had killed ten people in Tessit the previous day. => 2024-06-01 day implied
On 31 May 2024, a farmer held for four months was killed by gunmen in Tessit. => 2024-05-31 day stated
On Friday, gunmen killed ten people in Tessit. => 2024-05-31 day implied
On 31 May 2024, gunmen killed ten people in Tessit; two more died of their wounds on Monday. => 2024-05-31 day stated
- 31 May: gunmen killed ten people in Tessit. => 2024-05-31 day stated
31/05/2024 - Gunmen killed ten people in Tessit. => 2024-05-31 day stated
Friday's attack by gunmen on Tessit killed ten people. => 2024-05-31 day implied
A funeral was held on Tuesday for ten people killed by gunmen in Tessit on Friday. => 2024-05-31 day implied
FAULT Gunmen may have fled after they killed ten people in Tessit on Friday. => 2024-05-31 day implied
`,
  texts: `
Gunmen killed ten people in Tessit on Friday.
The army said its forces had repelled the attack.
Mali: JNIM claims attack on army base in Gao
JNIM kills ten in Djibo
Residents of Ouagadougou and of Fada N'Gourma are waiting for news.
The ministre of communication was not available, an official of the ministry said.
Niger: attack kills 29 soldiers near Banibangou
Suspected jihadists kill 11 civilians near Torodi, Niger
Niger troops ambushed near Makalondi, five dead
Mali: ten villagers killed
`,
  others: `
Des hommes armés ont tué dix personnes à Tessit vendredi. => fr
Los atacantes mataron a diez personas en la ciudad el viernes, según el gobierno. => und
Bewaffnete haben am Freitag in der Stadt zehn Menschen getötet, sagte der Gouverneur. => und
Homens armados mataram dez pessoas na cidade na sexta-feira, disse o governador. => und
قتل مسلحون عشرة أشخاص يوم الجمعة => und
Вооруженные люди убили десять человек в пятницу => und
1234 5678 => und
`,
  sentences: `
Gunmen killed ten people. | The army came late.
Gen. Maiga spoke in Gao. | He left on Monday.
Lt. Col. Diallo was there. | So was Capt. Sow.
Mr. Traore and Mrs. Keita fled. | Dr. Cisse stayed.
The U.S. Army was told. | It did not answer.
It cost 1.5 million dollars. | Nobody paid.
The attack began at 5 a.m. on Friday. | It lasted two hours.
"We fled at night." | The official did not say more.
"We fled," he said. | "Nobody came."
Was it JNIM? | Nobody knows.
They ran! | Then it was over.
They waited… | Nobody came.
See www.example.org for more. | The rest is known.
The village lies approx. 12 km north of Gao. | It is small.
M. A. Maiga was there. | He saw it.
It happened in Fada N'Gourma. | Two men died.
`,
});
