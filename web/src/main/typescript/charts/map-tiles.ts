import type {GeoProjection} from 'd3-geo';
import type {ZoomTransform} from 'd3-zoom';

/** A picture of a square of the world, and where on the map it lies. */
export interface MapTile {
  address: string;
  x: number;
  y: number;
  size: number;
}

const TILE = 256;
const DEEPEST = 19;

/** The tiles that cover a map in Mercator's projection, at the zoom in which they are nearest to their own size. */
export function tilesOf(template: string, projection: GeoProjection, transform: ZoomTransform, width: number, height: number): MapTile[] {
  const world = 2 * Math.PI * projection.scale() * transform.k;
  const [x0, y0] = transform.apply(projection.translate());
  const [left, top] = [x0 - world / 2, y0 - world / 2];
  const zoom = Math.max(0, Math.min(DEEPEST, Math.round(Math.log2(world / TILE))));
  const count = 2 ** zoom;
  const size = world / count;
  const tiles: MapTile[] = [];
  for (let row = Math.max(0, Math.floor(-top / size)); row < count && top + row * size < height; row++) {
    for (let column = Math.floor(-left / size); left + column * size < width; column++) {
      const around = ((column % count) + count) % count;
      tiles.push({address: addressOf(template, zoom, around, row), x: left + column * size, y: top + row * size, size});
    }
  }
  return tiles;
}

function addressOf(template: string, zoom: number, column: number, row: number): string {
  return template.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row));
}
