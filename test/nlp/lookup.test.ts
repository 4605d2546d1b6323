/** What people type for a region or an actor, what they mean by it, and what they are offered meanwhile. */
import { describe, expect, it } from 'vitest';
import { createLookup, type Resolved } from '../../src/nlp/places/lookup.ts';
import { knowledge } from './read-text.ts';
import { parseTable } from './table.ts';

const lookup = createLookup(knowledge);
const idOf = (resolved: Resolved) => resolved.found?.id ?? 'nothing';

describe('a region as people type it', () => {
  for (const { given, expected } of parseTable(`
gao => ml-r-gao
Gao => ml-r-gao
GAO => ml-r-gao
  gao  => ml-r-gao
ml-r-gao => ml-r-gao
Gao (region, Mali) => ml-r-gao
région de Gao => ml-r-gao
la région de Gao => ml-r-gao
La Région de Gao => ml-r-gao
la region de gao => ml-r-gao
dans la région de Gao => ml-r-gao
the Gao region => ml-r-gao
the region of Gao => ml-r-gao
Gao region => ml-r-gao
cercle de Gao => ml-c-gao
le cercle de Gao => ml-c-gao
ville de Gao => ml-gao
the town of Gao => ml-gao
le cercle d'Ansongo => ml-c-ansongo
le cercle d’Ansongo => ml-c-ansongo
province du Soum => bf-p-soum
la province de l’Oudalan => bf-p-oudalan
le Mali => ml
the Niger => ne
la Tapoa => bf-r-tapoa
Ségou => ml-r-segou
segou => ml-r-segou
Menaka => ml-r-menaka
TILLABERI => ne-r-tillaberi
Tombouctou => ml-r-tombouctou
Timbuktu => ml-r-tombouctou
trois frontières => z-liptako-gourma
the three borders => z-liptako-gourma
zzzz => nothing
la => nothing
région => nothing
`))
    for (const language of ['en', 'fr'])
      it(`"${given}" is ${expected}, asked in ${language}`, () => {
        expect(idOf(lookup.resolveRegion(given, language))).toBe(expected);
      });

  it('is the very one that was offered, also where it has namesakes', () => {
    for (const language of ['en', 'fr'])
      for (const { id, label } of lookup.suggestRegions('gao', language))
        expect(idOf(lookup.resolveRegion(label, language))).toBe(id);
  });

  it('is understood however its accents are written', () => {
    for (const form of ['NFC', 'NFD'])
      expect(idOf(lookup.resolveRegion('la région de Ségou'.normalize(form), 'fr'))).toBe('ml-r-segou');
  });
});

describe('a region that is not known', () => {
  const nearest = (text: string, language: string) => {
    const resolved = lookup.resolveRegion(text, language);
    if (resolved.found) throw new Error(`"${text}" was taken for ${resolved.found.label}`);
    return resolved.nearest.map(({ id }) => id);
  };
  for (const { given, expected } of parseTable(`
gaoo => ml-r-gao
gaooo => ml-r-gao
gaos => ml-r-gao
Goa => ml-r-gao
aGo => ml-r-gao
la région de Goa => ml-r-gao
Kiadl => ml-r-kidal
Mopit => ml-r-mopti
Djbio => bf-djibo
Sgeou => ml-r-segou
la région de gaoo => ml-r-gao
the gaoo region => ml-r-gao
mopit => ml-r-mopti
moptie => ml-r-mopti
kidla => ml-r-kidal
meneka => ml-r-menaka
ménneca ville => ml-r-menaka
tonbouctou => ml-r-tombouctou
ouagadogou => bf-ouagadougou
tillabry => ne-r-tillaberi
`))
    for (const language of ['en', 'fr'])
      it(`"${given}" is answered with ${expected} first, in ${language}`, () => {
        const found = lookup.resolveRegion(given, language);
        // What the spelling rules see through already needs no list.
        expect(found.found ? [found.found.id] : nearest(given, language)).toContain(expected);
        expect((found.found ?? found.nearest![0])?.id).toBe(expected);
      });

  it('has no nearest name where nothing is near', () => {
    for (const text of ['zzzz', 'qxqxqx', 'la', '?', '']) expect(nearest(text, 'en')).toEqual([]);
  });

  it('has at most five, each once', () => {
    for (const text of ['gaoo', 'kidla', 'boro', 'tin zaoua']) {
      const ids = nearest(text, 'en');
      expect(ids.length).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('regions offered while a name is typed', () => {
  const offered = (text: string, limit = 25) => lookup.suggestRegions(text, 'fr', limit).map(({ id }) => id);

  it('are the countries and then their regions before anything is typed', () => {
    expect(offered('', 3).toSorted()).toEqual(['bf', 'ml', 'ne']);
    expect(offered('', 10).slice(3)).toEqual(expect.arrayContaining([expect.stringMatching(/-r-/)]));
  });

  it('are the region, then the cercle, then the town of that name', () => {
    expect(offered('gao', 3)).toEqual(['ml-r-gao', 'ml-c-gao', 'ml-gao']);
  });

  it('are those whose name begins so before those of whom only another name does', () => {
    const ids = offered('t');
    expect(ids.slice(0, 6).every((id) => /-r-t/.test(id))).toBe(true);
    expect(ids).not.toContain('z-liptako-gourma');
    expect(offered('trois front')).toContain('z-liptako-gourma');
  });

  it('are found by any word of their name, also behind the word for what they are', () => {
    expect(offered('gourma')).toEqual(expect.arrayContaining(['z-gourma', 'z-liptako-gourma']));
    expect(offered('région de ga')).toContain('ml-r-gao');
    expect(offered('la région de ga')[0]).toBe('ml-r-gao');
  });

  it('are near ones where the name has a slip in it', () => {
    expect(offered('gaoo')).toContain('ml-r-gao');
    expect(offered('tombuktu')[0]).toBe('ml-r-tombouctou');
    expect(offered('kidla')[0]).toBe('ml-r-kidal');
    expect(offered('Goa', 3)).toEqual(['ml-r-gao', 'ml-c-gao', 'ml-gao']);
  });
});

describe('actors offered while a name is typed', () => {
  const offered = (text: string, language: string, limit = 25) =>
    lookup.suggestActors(text, language, limit).map(({ id }) => id);

  for (const { given, expected } of parseTable(`
j => jnim
J => jnim
jn => jnim
is => issp
iss => issp
etat isl => issp
État isl => issp
islamic st => issp
fam => mali-army
wag => wagner
macina => katiba-macina
vdp => vdp
gsim => jnim
eigs => issp
ansaroul => ansaroul-islam
army => burkina-army
forces arm => burkina-army
armée mal => mali-army
malian ar => mali-army
l’armée mal => mali-army
dan na => dan-na-ambassagou
`))
    for (const language of ['en', 'fr'])
      it(`"${given}" offers ${expected} first, in ${language}`, () => {
        expect(offered(given, language)[0]).toBe(expected);
      });

  it('are the best known before anything is typed, never in the order of some other name', () => {
    for (const language of ['en', 'fr']) {
      expect(offered('', language, 5).toSorted()).toEqual(
        ['burkina-army', 'issp', 'jnim', 'mali-army', 'niger-army'].toSorted(),
      );
    }
  });

  it('are the armies among others where "army" is typed, in either language', () => {
    for (const text of ['army', 'armée', 'armee'])
      expect(offered(text, 'fr')).toEqual(
        expect.arrayContaining(['burkina-army', 'mali-army', 'niger-army']),
      );
  });

  it('that belong to another come after it', () => {
    const ids = offered('katiba', 'en');
    expect(ids).toContain('katiba-macina');
    const all = offered('', 'en', 200);
    expect(all.indexOf('jnim')).toBeLessThan(all.indexOf('katiba-macina'));
    expect(all.indexOf('mali-army')).toBeLessThan(all.indexOf('mali-air-force'));
  });

  it('are near ones where the name has a slip in it', () => {
    for (const [text, id] of [
      ['wagnr', 'wagner'],
      ['jnmi', 'jnim'],
      ['boko harm', 'boko-haram'],
    ] as const)
      expect(offered(text, 'en')[0]).toBe(id);
  });
});

describe('an actor as people type it', () => {
  for (const { given, expected } of parseTable(`
JNIM => jnim
jnim => jnim
le JNIM => jnim
the JNIM => jnim
FAMa => mali-army
l'armée malienne => mali-army
Katiba Macina => katiba-macina
État islamique au Sahel => issp
etat islamique au sahel => issp
Group for the Support of Islam and Muslims (JNIM) => jnim
jnmi => nothing
`))
    it(`"${given}" is ${expected}`, () => {
      expect(idOf(lookup.resolveActor(given, 'fr'))).toBe(expected);
    });
});
