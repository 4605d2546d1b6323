/** How far apart two places lie, and the cubes that near ones share. */
type Position = { lat: number | null; lon: number | null };

const EARTH_KM = 6371;

/** Great-circle distance in kilometres; null where a position is unknown. */
export function distanceKm(a: Position, b: Position): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLon = (b.lon - a.lon) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}

/** Edge of a cube, in kilometres. */
const CUBE_KM = 25;
/** More than arithmetic loses of a distance, in kilometres. */
const SLACK_KM = 0.01;

/**
 * The cube of space that a position lies in, as seen from the centre of the Earth: a grid without poles or a date line,
 * as wide everywhere. Null where the position is unknown.
 */
export function cubeOf(position: Position): string | null {
  const axes = fromCentre(position);
  return axes && axes.map(toCube).join(':');
}

/** The cubes in which something as near as `km` may lie; none where the position is unknown. */
export function cubesAround(position: Position, km: number): string[] {
  const axes = fromCentre(position);
  if (!axes) return [];
  const reach = km + SLACK_KM;
  const [xs = [], ys = [], zs = []] = axes.map((at) => {
    const first = toCube(at - reach);
    return Array.from({ length: toCube(at + reach) - first + 1 }, (_, index) => first + index);
  });
  return xs
    .flatMap((x) => ys.flatMap((y) => zs.map((z) => [x, y, z])))
    .filter(isAtSurface)
    .map((cube) => cube.join(':'));
}

/** Most of the cubes around a place lie deep in the Earth or high in the air. */
function isAtSurface(cube: number[]): boolean {
  const [nearest, farthest] = [Math.min, Math.max].map((choose) =>
    Math.hypot(...cube.map((at) => choose(Math.abs(at), Math.abs(at + 1)) * CUBE_KM)),
  );
  return nearest! <= EARTH_KM + SLACK_KM && farthest! >= EARTH_KM - SLACK_KM;
}

const toCube = (km: number) => Math.floor(km / CUBE_KM);

/** The longest way under ground between two places that are `km` apart over ground, in kilometres. */
export function underGround(km: number): number {
  return 2 * EARTH_KM * Math.sin(Math.min(km / EARTH_KM, Math.PI) / 2);
}

/** Kilometres from the centre of the Earth along three axes; null where the position is unknown. */
export function fromCentre({ lat, lon }: Position): [x: number, y: number, z: number] | null {
  if (lat === null || lon === null) return null;
  const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [
    EARTH_KM * Math.cos(north) * Math.cos(east),
    EARTH_KM * Math.cos(north) * Math.sin(east),
    EARTH_KM * Math.sin(north),
  ];
}
