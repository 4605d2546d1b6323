/** Which of GeoNames' features become places, and as what: those at which events are told to have happened. */

/**
 * Codes as GeoNames lists them (geonames.org/export/codes.html). Of some 1,790 rows of Mali, Burkina Faso and Niger
 * that the Sahel pack names because violence was reported there, 1,700 are populated places; the others are camps,
 * wells and water holes of the desert, where nothing else has a name, mines, and localities without further
 * description. Hills, wadis, dunes, ponds and single fields are left out: thousands of names that are hardly ever
 * where an event is told to have happened.
 */
const SITES = new Set(
  [
    // Camps of herders, of refugees, of the military.
    'S.CMP S.CMPRF S.CMPMN S.INSM S.FT S.MILB L.MILB S.AIRB S.PSTB S.PSTP',
    // Wells, springs and oases.
    'H.WLL H.WLLS H.WLLQ H.WTRH H.SPNG T.OAS L.OAS',
    // Mines and gold washings, markets.
    'S.MN S.MNA S.MNAU S.MNC S.MNCU S.MNQ L.MNA S.MKT',
    // Parks, reserves and classified forests, where groups have their bases.
    'L.PRK L.RES L.RESF L.RESN L.RESW V.FRST',
    'L.LCTY',
  ].flatMap((codes) => codes.split(' ')),
);
/** No place of today: historical; and quarters, for which a record names their town. What was left or destroyed stays. */
const LEFT_OUT = new Set(['P.PPLH', 'P.PPLCH', 'P.PPLX']);

/** null for what does not become a place. */
export function kindOf(feature: string): 'town' | 'village' | 'site' | null {
  if (/^P\.PPL(A\d?|C)$/.test(feature)) return 'town';
  if (SITES.has(feature)) return 'site';
  return feature.startsWith('P.') && !LEFT_OUT.has(feature) ? 'village' : null;
}
