/** What surrounds a report places nothing and counts nothing. `¶` is a blank line, `↵` a line break. */
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/nlp/text/clean.ts';
import { briefOf, knowledge, readText } from './read-text.ts';
import { caseOf, parseList, parseTable } from './table.ts';

const clean = (title: string | null, body: string) => cleanArticle(title, body, knowledge.furniture);
const withBreaks = (text: string) => text.replaceAll(' ¶ ', '\n\n').replaceAll(' ↵ ', '\n');
const withMarks = (text: string) => text.replaceAll('\n\n', ' ¶ ').replaceAll('\n', ' ↵ ');

describe('furniture around a report', () => {
  for (const row of parseTable(`
# bylines
By Moussa Diallo and Awa Sow | Reuters ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
By Moussa Diallo ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Par Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
# datelines
BAMAKO (AFP) - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
BAMAKO (Reuters) – Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
BAMAKO, Mali (AP) — Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
DAKAR, May 31 (Reuters) - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
OUAGADOUGOU: Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Bamako (AFP) – Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Ouagadougou, 3 mai 2024 (AIB) - Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Bamako (AFP) — Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Bamako / Geneva, 11 May 2022 - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
(Nairobi, May 16, 2024) – Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Bamako, Mali, 31 May 2024 - Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Dakar, le 31 mai 2024 – Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Niamey, 1er juin (ANP) - Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
# pointers to other articles, credits, shares
Gunmen killed ten people in Tessit on Friday. ¶ READ MORE: Fifteen die in Gao attack => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Read also: Fifteen die in Gao attack => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Related: Fifteen die in Gao attack => Gunmen killed ten people in Tessit on Friday.
Des hommes armés ont tué dix personnes à Tessit. ¶ Lire aussi : Quinze morts dans l'attaque de Gao => Des hommes armés ont tué dix personnes à Tessit.
Des hommes armés ont tué dix personnes à Tessit. ¶ À lire aussi : Quinze morts dans l'attaque de Gao => Des hommes armés ont tué dix personnes à Tessit.
Des hommes armés ont tué dix personnes à Tessit. ¶ Voir aussi : Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit.
Gunmen killed ten people in Tessit on Friday. ¶ Source: Studio Gao => Gunmen killed ten people in Tessit on Friday.
Des hommes armés ont tué dix personnes à Tessit. ¶ Source : Studio Gao => Des hommes armés ont tué dix personnes à Tessit.
Gunmen killed ten people in Tessit on Friday. ¶ Share this on Facebook => Gunmen killed ten people in Tessit on Friday.
Des hommes armés ont tué dix personnes à Tessit. ¶ Partager sur WhatsApp => Des hommes armés ont tué dix personnes à Tessit.
Gunmen killed ten people in Tessit on Friday. ¶ Subscribe to our newsletter => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Tags: Gao, Ménaka, attacks => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ https://example.org/gao/15-dead => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ © 2024 Studio Gao. All rights reserved. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ 12 comments => Gunmen killed ten people in Tessit on Friday.
Home   /   News   /   Mali ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Home / News / Mali ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
# everyday shapes, English
By Moussa Diallo in Bamako ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
By MOUSSA DIALLO and AWA SOW Associated Press ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
BY STAFF REPORTER ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Staff Writer ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
By AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
By Our Correspondent in Gao ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Reporting by Moussa Diallo in Gao; Editing by Awa Sow => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ (Reporting by Moussa Diallo; writing by Awa Sow; editing by John Doe) => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Additional reporting by Awa Sow in Niamey. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Our Standards: The Thomson Reuters Trust Principles. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Read more: Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ READ ALSO: Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Also read: Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ ALSO READ Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ See also: Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Related: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Related article: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Related stories => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ More on this story: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ You may also like: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Don't miss: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ RECOMMENDED: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Watch: Fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Listen: fifteen killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Click here for more on the Gao attack => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Source: AFP => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Sources: AFP, Reuters => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Source : Studio Tamani / Gao => Gunmen killed ten people in Tessit on Friday.
Photo: AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Photo credit: Moussa Diallo/AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Photo by Moussa Diallo / AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Image: soldiers in Gao, 2019 ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
[Photo: Soldiers in Gao] ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Malian soldiers patrol in Gao in 2019. © AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Malian soldiers patrol in Gao in 2019. [File/AFP] ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Malian soldiers patrol in Gao in 2019. REUTERS/Moussa Diallo ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Malian soldiers patrol in Gao. AP Photo/Moussa Diallo ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
FILE - Malian soldiers patrol in Gao, Mali, on Feb. 4, 2019. ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
FILE PHOTO: Soldiers in Gao ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Soldiers in Gao (AFP/File) ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Soldiers in Gao. Photograph: Moussa Diallo/AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Getty Images ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Image caption: Soldiers in Gao ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Share this: => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Share on WhatsApp => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Share on Facebook Tweet Pin => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Facebook Twitter WhatsApp Telegram => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Tweet => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Email this article => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Subscribe to our newsletter for news from Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Sign up for our daily newsletter => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Get the latest news from Mali in your inbox => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Follow us on Twitter @gaonews => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Join our WhatsApp channel => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Comments (3) => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Leave a comment => Gunmen killed ten people in Tessit on Friday.
3 min read ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
2 minutes ago ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Published 3 June 2024 ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Updated: June 3, 2024 10:15 GMT ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Posted on 3 June 2024 by Moussa Diallo ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Advertisement => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ ADVERTISEMENT => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Copyright 2024 The Associated Press. All rights reserved. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ All rights reserved. => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Filed under: Mali, Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Topics: Mali, Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Category: Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Previous article: Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ Next article Fifteen soldiers killed in Gao => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ -30- => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ (AFP) => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ ENDS => Gunmen killed ten people in Tessit on Friday.
Gunmen killed ten people in Tessit on Friday. ¶ mso/bp/jh => Gunmen killed ten people in Tessit on Friday.
# everyday shapes, French
Par Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Par Moussa Diallo avec AFP ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Par Moussa Diallo, à Gao ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Par AFP ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Par la rédaction ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ La rédaction => Des hommes armés ont tué dix personnes à Tessit vendredi.
De notre correspondant à Gao ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
De notre correspondant à Gao, Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Moussa Diallo / Studio Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Avec AFP => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ (Avec AFP) => Des hommes armés ont tué dix personnes à Tessit vendredi.
Le Monde avec AFP ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ À lire aussi Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Lire aussi Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ À LIRE AUSSI : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Lire également : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ LIRE PLUS : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Lire la suite => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Lire notre article : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Voir aussi : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ À voir aussi : Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Sur le même sujet : Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ À écouter aussi : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Écouter aussi : Quinze soldats tués à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ À découvrir : Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Article précédent : Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Article suivant Quinze morts à Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Articles similaires => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ En savoir plus => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Source : AFP => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Sources : AFP, RFI => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Source: Studio Tamani => Des hommes armés ont tué dix personnes à Tessit vendredi.
Photo : AFP ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Crédit photo : Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
© AFP ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Photo d'illustration ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Image d'illustration : des soldats à Gao ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des soldats à Gao en 2019. © AFP/Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des soldats à Gao en 2019. (Image d'illustration) ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des soldats à Gao (archives) ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des soldats à Gao en 2019. AFP - MOUSSA DIALLO ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des soldats à Gao en 2019. AFP/Archives ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des soldats à Gao en 2019. REUTERS/Moussa Diallo ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Légende : des soldats à Gao ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Photo AFP ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Ph. : DR ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Partager => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Partager : => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Partager sur Facebook => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Partagez cet article => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Facebook Twitter WhatsApp => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Imprimer => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Envoyer par email => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Abonnez-vous à notre newsletter => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Inscrivez-vous à la newsletter => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Recevez toute l'actualité de Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Newsletter : recevez toute l'actualité de Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Suivez-nous sur Facebook => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Rejoignez notre chaîne WhatsApp => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Commentaires (3) => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Laisser un commentaire => Des hommes armés ont tué dix personnes à Tessit vendredi.
Temps de lecture : 2 min ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Publié le 3 juin 2024 ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Publié le : 03/06/2024 - 10:15 ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Modifié le : 03/06/2024 - 10:15 ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Mis à jour le 3 juin 2024 à 10h15 ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Posté le 3 juin 2024 ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Publicité => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Tous droits réservés => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Mots-clés : Gao, Ménaka => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Étiquettes : Gao, Ménaka => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Catégorie : Gao => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Téléchargez notre application => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ L'AFP a contribué à cet article => Des hommes armés ont tué dix personnes à Tessit vendredi.
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Pour suivre toute l'actualité africaine, abonnez-vous => Des hommes armés ont tué dix personnes à Tessit vendredi.
# captions
File photo: soldiers in Gao. ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Soldiers on patrol in Gao in 2019 (Photo: AFP) ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Soldiers on patrol in Gao in 2019 © AFP ¶ Gunmen killed ten people in Tessit on Friday. => Gunmen killed ten people in Tessit on Friday.
Photo d'archives : des soldats à Gao. ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Des soldats en patrouille à Gao (Photo d'illustration) ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
Photo : des soldats à Gao ¶ Des hommes armés ont tué dix personnes à Tessit. => Des hommes armés ont tué dix personnes à Tessit.
`)) {
    const { given, expected } = row;
    caseOf(row)(`is taken away: ${given}`, () => {
      expect(withMarks(clean(null, withBreaks(given)).text)).toBe(expected);
    });
  }
});

describe('a line that only looks like furniture', () => {
  for (const row of parseList(`
# no datelines
Tuareg-led separatists killed ten soldiers in Anefis on Friday.
Gao - the largest town of the north - was quiet on Friday after ten people were killed.
Militants (JNIM) killed ten people in Tessit on Friday.
Al-Qaeda-linked fighters killed ten people in Tessit on Friday.
Mali's army - backed by Wagner - killed ten people in Nampala on Friday.
FAULT JNIM - the main armed group - killed ten people in Tessit on Friday.
# no crumbs
Home              /              News              /              Africa              /              Mali              /              Gao!
# no bylines
By Friday evening ten people had been killed in Tessit.
By Saturday the death toll in Tessit had risen to ten.
Par milliers, des habitants ont fui Tessit vendredi après la mort de dix personnes.
By Monday Evening Gunmen Had Left Tessit
Par crainte de représailles, des habitants ont fui Tessit vendredi.
By air and by road, soldiers reached Tessit on Friday
# no calls, stamps, counts
Print journalists were attacked in Gao on Friday.
Share of the market: ten stalls burnt down in Tessit on Friday.
Updated figures from the ministry put the dead in Tessit at 40
Published accounts of the attack on Tessit differ; one speaks of 40 dead in 2024.
3 minutes later a second bomb went off in Tessit.
Partagez-vous cet avis, demande un élu de Tessit ? Dix personnes sont mortes vendredi.
Publié vendredi, le bilan de Tessit fait état de dix morts.
Fin de l'alerte à Tessit après la mort de dix personnes vendredi.
Commentaires hostiles et tirs ont suivi la visite à Tessit vendredi.
# no credits
Soldiers and fighters (some on foot) left Tessit on Friday.
The attack on Tessit was reported by RFI and AFP.
L'attaque de Tessit a été rapportée par l'AFP et RFI.
De notre correspondant à Gao : dix personnes ont été tuées vendredi à Tessit.
# no pointers, sources, captions
Also read out was the list of the ten people killed in Tessit on Friday.
Lire le communiqué de l'armée ne dit rien des dix morts de Tessit.
À voir la place du marché de Tessit, dix personnes au moins sont mortes.
Source close to the army says ten soldiers were killed in Djibo on Friday.
FAULT Sources: ten people were killed by gunmen in Tessit on Friday and a further three in Gossi.
Watchmen were killed in Tessit on Friday.
Related groups killed ten people in Tessit on Friday.
Photographs from Tessit show ten people killed on Friday.
Share of the blame lies with the army, which killed ten people in Nampala on Friday.
Subscribers of the phone company were attacked in Gao on Friday, ten of them killed.
A file on the ten people killed in Tessit on Friday was opened by the prosecutor of Gao.
`)) {
    const { given } = row;
    caseOf(row)(`stays: ${given}`, () => {
      expect(clean(null, given).text).toBe(given);
    });
  }
});

describe('what stands in furniture', () => {
  for (const row of parseTable(`
BAMAKO (AFP) - Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
By Moussa Kidal ¶ Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Gunmen killed ten people in Tessit on Friday. ¶ READ MORE: Fifteen soldiers killed in Gao on Sunday => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Soldiers bury comrades after an attack that killed 53 in Indelimane. (Photo: AFP) ¶ Gunmen killed ten people in Tessit on Friday. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Gunmen killed ten people in Tessit on Friday. ¶ Source: Gao police => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Gunmen killed ten people in Tessit on Friday. ¶ Tags: Gao, Djibo, 15 killed => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Des hommes armés ont tué dix personnes à Tessit vendredi. ¶ Lire aussi : Quinze soldats tués à Gao dimanche => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
Des soldats à Gao après l'attaque qui a fait 53 morts à Indelimane (Photo d'archives) ¶ Des hommes armés ont tué dix personnes à Tessit vendredi. => Attack | Tessit | 2024-05-31 | unidentified > civilians | 10
`)) {
    const { given, expected } = row;
    caseOf(row)(`places and counts nothing: ${given}`, () => {
      const { reports } = readText(withBreaks(given));
      expect(reports.map(briefOf).join(' & ')).toBe(expected);
    });
  }
});

describe('the day of publication', () => {
  for (const row of parseTable(`
 date 2024-08-25 At least 15 people were killed in Tessit. => 2024-08-25
date: 2024-08-25 ↵ At least 15 people were killed in Tessit. => 2024-08-25
Date: 2024-08-25T10:30:00Z ↵ At least 15 people were killed in Tessit. => 2024-08-25T10:30:00Z
Published: 2024-08-25 ↵ At least 15 people were killed in Tessit. => 2024-08-25
Published on 2024-08-25 ↵ At least 15 people were killed in Tessit. => 2024-08-25
Publié le 2024-08-25 ↵ Au moins 15 personnes ont été tuées à Tessit. => 2024-08-25
On 2024-08-25 at least 15 people were killed in Tessit. => none
2024-08-25: at least 15 people were killed in Tessit. => none
Dated statements were read in Tessit. => none
`)) {
    const { given, expected } = row;
    caseOf(row)(`is read from a header line and from no other: ${given}`, () => {
      expect(clean(null, withBreaks(given)).headerDate ?? 'none').toBe(expected);
    });
  }

  it.each([
    ['option', '2024-06-05', 'option'],
    ['feed', '2024-06-05', 'feed'],
    ['page', '2024-06-05', 'page'],
    ['email', '2024-06-05', 'email'],
    ['filename', '2024-08-25', 'header'],
    ['mtime', '2024-08-25', 'header'],
  ] as const)('a header line yields to %s or outranks it', async (from, at, publishedFrom) => {
    const { readArticle } = await import('../../src/nlp/read.ts');
    const { knowledge } = await import('./read-text.ts');
    const body = 'date 2024-08-25 At least 15 people were killed in Tessit.';
    const published = { at: '2024-06-05', from };
    const reading = readArticle(
      { id: 'x', title: null, body, url: null, source: null, published, lang: null },
      knowledge,
    );
    expect(reading).toMatchObject({ publishedAt: at, publishedFrom });
  });
});

describe('lines', () => {
  it('that a mail has wrapped are joined', () => {
    const wrapped =
      'Gunmen on motorbikes killed ten people in a village near Tessit\nin the north of Mali on Friday, a local official said, adding that\nthe toll could rise.';
    expect(clean(null, wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
  });

  it('that are bullets are kept apart', () => {
    const bullets = '- Gunmen killed ten people in Tessit.\n- Gunmen killed two people in Gossi.';
    expect(clean(null, bullets).text).toBe(bullets);
  });

  it('of other systems are read as lines', () => {
    const text = clean(null, 'One.\r\n\r\nTwo.\rThree.').text;
    expect(text).toBe('One.\n\nTwo.\nThree.');
  });
});

describe('the headline', () => {
  const lead = 'Gunmen on motorbikes killed ten people in the town of Tessit on Friday, an official said.';

  it('is the first line where nobody gives one', () => {
    const cleaned = clean(null, `Ten killed in Tessit\n\n${lead}`);
    expect(cleaned).toMatchObject({ title: 'Ten killed in Tessit', text: `Ten killed in Tessit\n\n${lead}` });
  });

  it('is not told twice where the body begins with it', () => {
    const cleaned = clean('Ten killed in Tessit', `Ten killed in Tessit\n\n${lead}`);
    expect(cleaned.text).toBe(`Ten killed in Tessit\n\n${lead}`);
  });

  it('is nothing where the text is one sentence', () => {
    expect(clean(null, lead)).toMatchObject({ title: null, text: lead });
  });
});
