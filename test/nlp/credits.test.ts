/** Which agencies an article is a copy of: datelines, credit lines, "told AFP"; not who took the picture. EXERCISE only. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '../incidents/reports.ts';
import { readArticle } from '../../src/nlp/read.ts';

const LEAD = 'Gunmen killed 12 civilians in Tessit, in the Gao region of Mali, on 3 May 2024.';
const LEAD_FR = 'Des hommes armés ont tué 12 civils à Tessit, dans la région de Gao, le 3 mai 2024.';

function credits(body: string, { title = null as string | null, source = null as string | null } = {}) {
  const article = { id: 'a', title, body, source, url: null, published: null, lang: null };
  const { text } = readArticle(article, knowledge, { text: true });
  return knowledge.findCredits(article, text!);
}

describe('an article rests on the agency', () => {
  it.each([
    ['that its dateline names', `BAMAKO (AFP) – ${LEAD}`, ['afp']],
    ['that its dateline names behind a day', `OUAGADOUGOU, 4 mai 2024 (AIB) - ${LEAD_FR}`, ['aib']],
    ['that its dateline names in capitals', `DAKAR, May 4 (REUTERS) -- ${LEAD}`, ['reuters']],
    ['that stands in its last line', `${LEAD}\n\nAFP`, ['afp']],
    ['that stands behind its last sentence', `${LEAD}\n\nNobody claimed the attack. (Reuters)`, ['reuters']],
    ['that it was made with', `${LEAD_FR}\n\nLe Journal de l'Exercice avec AFP`, ['afp']],
    ['that it names as its source', `${LEAD_FR}\n\nSource : AFP`, ['afp']],
    ['that its byline names', `By Staff Writer with Associated Press\n\n${LEAD}`, ['ap']],
    ['that somebody told', `${LEAD} A local official told AFP that 12 bodies were found.`, ['afp']],
    [
      'that somebody told, in French',
      `${LEAD_FR} Selon un élu joint par l’AFP, 12 corps ont été vus.`,
      ['afp'],
    ],
    ['that could not verify it', `${LEAD} The Associated Press could not verify the toll.`, ['ap']],
    ['whose name has a hyphen or none', `${LEAD} It was a raid, Agence France Presse said.`, ['afp']],
    ['or the station that it cites', `${LEAD_FR} Le bilan est de 12 morts, selon RFI.`, ['rfi']],
    ['or the station that says so', `${LEAD_FR} RFI rapporte que le marché a brûlé.`, ['rfi']],
  ])('%s', (_how, body, wanted) => {
    expect(credits(body)).toEqual(wanted);
  });

  it('that its title ends with', () => {
    expect(credits(LEAD, { title: 'Twelve killed in Tessit | Reuters' })).toEqual(['reuters']);
  });

  it('that it comes from, whoever else is named', () => {
    expect(credits(`${LEAD} Reuters put the toll at 14.`, { source: 'AFP Afrique' })).toEqual(['afp']);
    expect(credits(LEAD_FR, { source: 'Agence d’information du Burkina' })).toEqual(['aib']);
  });

  it('and on several where it says so', () => {
    expect(credits(`${LEAD}\n\nWith AFP, Reuters and the Associated Press`)).toEqual([
      'afp',
      'ap',
      'reuters',
    ]);
    expect(credits(`${LEAD}\n\nRFI avec AFP`, { source: 'RFI Afrique' })).toEqual(['afp', 'rfi']);
  });
});

describe('an article rests on no agency', () => {
  it.each([
    ['that is not named', LEAD],
    ['that only took the picture', `${LEAD}\n\nA market in Gao, Mali, in 2022. (Photo by AFP)`],
    [
      'that only took the picture, by a sign',
      `${LEAD}\n\nA view of the market in Gao © AFP / A. Photographer`,
    ],
    ['or station that has only become news', `${LEAD} The junta suspended RFI and France 24 in 2022.`],
    ['or station, in French', `${LEAD_FR} La diffusion de RFI est suspendue depuis 2022.`],
    ['whose letters stand in another word', `${LEAD} The CAFPA cooperative lost its mill; so did APATAM.`],
    ['that is another body of those letters', `${LEAD_FR} L'ANP a fermé la frontière.`],
  ])('%s', (_how, body) => {
    expect(credits(body)).toEqual([]);
  });

  it('that it cites beside a witness of its own', () => {
    const cited = `${LEAD} Officials told AFP that 12 were killed.`;
    expect(
      credits(`${cited} A trader told Radio Exercise that he counted 14.`, { source: 'Radio Exercise' }),
    ).toEqual([]);
    expect(credits(`${cited} Residents reached by our correspondent spoke of 14.`)).toEqual([]);
    expect(credits(`${cited} A trader told another station.`, { source: 'Radio Exercise' })).toEqual(['afp']);
  });

  it('but itself where it is a station that others cite', () => {
    expect(credits(`${LEAD} AFP put the toll at 14.`, { source: 'RFI Afrique' })).toEqual(['rfi']);
  });
});
