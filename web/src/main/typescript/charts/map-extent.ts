import {geoDistance} from 'd3-geo';
import type {MultiPoint} from 'geojson';
import type {PlaceOnMap} from '../document/story.js';

/** A place whose coordinates are known. */
export type LocatedPlace = PlaceOnMap & {lat: number; lon: number};

/** The share of all mentions that the map shows at first; a ship's flag state must not shrink it to a world map. */
const CORE = 0.8;
const LEAST_RADIUS = 0.012;

export function isLocated(place: PlaceOnMap): place is LocatedPlace {
  return place.lat !== undefined && place.lon !== undefined;
}

/** The points between which the story happens: those nearest its middle that have most of the mentions. */
export function core(places: readonly LocatedPlace[]): MultiPoint {
  const total = places.reduce((sum, p) => sum + p.mentions.length, 0);
  const middle = [...places].sort((a, b) => spread(a, places) - spread(b, places))[0]!;
  const near = [...places].sort((a, b) => away(a, middle) - away(b, middle));
  let seen = 0;
  const kept = near.filter((p) => {
    const isKept = seen < total * CORE || away(p, middle) < LEAST_RADIUS;
    seen += p.mentions.length;
    return isKept;
  });
  return points(kept);
}

/** All places with some room around them, so that a single one is not a map of nothing. */
export function points(places: readonly LocatedPlace[]): MultiPoint {
  const room = 0.6;
  return {
    type: 'MultiPoint',
    coordinates: places.flatMap((p) => [[p.lon - room, clamp(p.lat - room)], [p.lon + room, clamp(p.lat + room)]]),
  };
}

function spread(from: LocatedPlace, places: readonly LocatedPlace[]): number {
  return places.reduce((sum, p) => sum + p.mentions.length * away(p, from), 0);
}

function away(a: LocatedPlace, b: LocatedPlace): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]);
}

function clamp(lat: number): number {
  return Math.max(-80, Math.min(80, lat));
}
