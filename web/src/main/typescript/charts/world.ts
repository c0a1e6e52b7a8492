import type {MultiLineString, MultiPolygon, Position} from 'geojson';
import text from './world.txt';

/** Lines of whole hundredths of a degree, each point told by its distance from the one before: [lon, lat, dLon, dLat, …]. */
interface PackedWorld {
  scale: number;
  land: number[][][];
  borders: number[][];
}

export interface World {
  land: MultiPolygon;
  borders: MultiLineString;
}

let world: World | undefined;

/** The land and the borders of the world (Natural Earth, 1 : 50 million, thinned out), unpacked when first asked for. */
export function theWorld(): World {
  if (world === undefined) {
    const packed = JSON.parse(text) as PackedWorld;
    const line = (deltas: number[]): Position[] => unpack(deltas, packed.scale);
    world = {
      land: {type: 'MultiPolygon', coordinates: packed.land.map((rings) => rings.map(line))},
      borders: {type: 'MultiLineString', coordinates: packed.borders.map(line)},
    };
  }
  return world;
}

function unpack(deltas: number[], scale: number): Position[] {
  const line: Position[] = [];
  let [lon, lat] = [0, 0];
  for (let at = 0; at + 1 < deltas.length; at += 2) {
    lon += deltas[at]!;
    lat += deltas[at + 1]!;
    line.push([lon / scale, lat / scale]);
  }
  return line;
}
