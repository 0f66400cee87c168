// Makes the map of a region, as the program draws it, out of the borders of its municipalities.

/** @typedef {readonly [number, number]} Point */
/** @typedef {readonly Point[]} Ring */

/** Height of the map in its own units; the width follows. One decimal is a tenth of a pixel on a screen. */
const HEIGHT = 1000;
/** Limburg lies around this latitude: there a degree of longitude is this part of a degree of latitude. */
const LATITUDE = 51.2;

/**
 * Paths per municipality, a point inside each where a sign stands with the room around it, and the borders between
 * neighbours, so that the border of a subregion can be drawn for whatever subregions there are.
 *
 * @param {{ features: { properties: { code: string }, geometry: { type: string, coordinates: Point[][] } }[] }} geojson
 */
export function regionMap(geojson) {
  const project = projection(geojson.features.flatMap(({ geometry }) => geometry.coordinates.flat()));
  const areas = geojson.features.map(({ properties, geometry }) => {
    if (geometry.type !== 'Polygon') throw new Error(`${properties.code}: only polygons are drawn`);
    const rings = geometry.coordinates.map((ring) => ring.map(project.point));
    return { code: properties.code, rings };
  });
  return {
    width: project.width,
    height: HEIGHT,
    areas: areas.map(({ code, rings }) => ({ code, path: rings.map(closedPath).join(''), ...roomiest(rings) })),
    borders: bordersOf(areas),
  };
}

/** @param {readonly Point[]} points */
function projection(points) {
  const shrink = Math.cos((LATITUDE * Math.PI) / 180);
  const [left, right] = extent(points.map(([longitude]) => longitude * shrink));
  const [top, bottom] = extent(points.map(([, latitude]) => -latitude));
  const scale = HEIGHT / (bottom - top);
  return {
    width: round((right - left) * scale),
    /** @type {(point: Point) => Point} */
    point: ([longitude, latitude]) => [round((longitude * shrink - left) * scale), round((-latitude - top) * scale)],
  };
}

/** @type {(values: readonly number[]) => Point} */
const extent = (values) => [Math.min(...values), Math.max(...values)];
/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;

/** @param {Ring} ring */
function closedPath(ring) {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

/**
 * The point of a polygon that is farthest from its edges, by a grid that becomes finer around the best so far.
 *
 * @param {readonly Ring[]} rings
 */
function roomiest(rings) {
  const points = rings.flat();
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, room: 0 };
  let span = { x: right - left, y: bottom - top };
  for (let pass = 0; pass < 4; pass += 1) {
    const around = best;
    for (let row = -20; row <= 20; row += 1) {
      for (let column = -20; column <= 20; column += 1) {
        const x = around.x + (column / 40) * span.x;
        const y = around.y + (row / 40) * span.y;
        const room = isInside(rings, x, y) ? distanceToEdge(rings, x, y) : 0;
        if (room > best.room) best = { x, y, room };
      }
    }
    span = { x: span.x / 8, y: span.y / 8 };
  }
  return { x: round(best.x), y: round(best.y), room: round(best.room) };
}

/**
 * @param {readonly Ring[]} rings
 * @param {number} x
 * @param {number} y
 */
function isInside(rings, x, y) {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of rings.flatMap(edgesOf)) {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/**
 * @param {readonly Ring[]} rings
 * @param {number} x
 * @param {number} y
 */
function distanceToEdge(rings, x, y) {
  return Math.min(...rings.flatMap(edgesOf).map((edge) => distanceToSegment(edge, x, y)));
}

/**
 * @param {readonly [Point, Point]} edge
 * @param {number} x
 * @param {number} y
 */
function distanceToSegment([[x1, y1], [x2, y2]], x, y) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/**
 * @param {Ring} ring
 * @returns {(readonly [Point, Point])[]}
 */
function edgesOf(ring) {
  return ring.slice(1).map((point, index) => [ring[index] ?? point, point]);
}

/**
 * Edges that two municipalities have in common, joined to lines.
 *
 * @param {readonly { code: string, rings: readonly Ring[] }[]} areas
 */
function bordersOf(areas) {
  /** @type {Map<string, string[]>} */
  const owners = new Map();
  for (const { code, rings } of areas) {
    for (const [from, to] of rings.flatMap(edgesOf)) {
      const key = [from.join(' '), to.join(' ')].sort().join('L');
      owners.set(key, [...(owners.get(key) ?? []), code]);
    }
  }
  /** @type {Map<string, string[][]>} */
  const shared = new Map();
  for (const [key, codes] of owners) {
    if (codes.length !== 2) continue;
    const pair = codes.sort().join(' ');
    shared.set(pair, [...(shared.get(pair) ?? []), key.split('L')]);
  }
  return [...shared].map(([pair, edges]) => ({ between: pair.split(' '), path: joined(edges) }));
}

/** @param {readonly string[][]} edges each the two points it runs between */
function joined(edges) {
  const left = [...edges];
  const lines = [];
  for (let edge = left.pop(); edge !== undefined; edge = left.pop()) {
    const line = [...edge];
    for (let next = takeNext(left, line); next; next = takeNext(left, line));
    lines.push(`M${line.join('L')}`);
  }
  return lines.join('');
}

/**
 * Lengthens the line by an edge that begins or ends at one of its ends.
 *
 * @param {string[][]} edges
 * @param {string[]} line
 */
function takeNext(edges, line) {
  const [first = '', last = ''] = [line[0], line.at(-1)];
  const index = edges.findIndex((edge) => edge.includes(first) || edge.includes(last));
  if (index === -1) return false;
  const [one = '', other = ''] = edges.splice(index, 1)[0] ?? [];
  if (one === last) line.push(other);
  else if (other === last) line.push(one);
  else line.unshift(one === first ? other : one);
  return true;
}
