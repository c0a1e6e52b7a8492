/** A label beside a marker. */
export interface MapLabel {
  x: number;
  y: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LETTER = 6.6;
const LINE = 14;

/** What is to be labelled, the most important first. */
export interface Labelled {
  name: string;
  x: number;
  y: number;
  radius: number;
  /** Whether the name stands on the spot itself, as that of a country or a sea. */
  isArea: boolean;
}

/** Finds a free side for each label; one that has none gets none, rather than lie over another. */
export function placeLabels(markers: readonly Labelled[], width: number, height: number): (MapLabel | undefined)[] {
  const taken: Box[] = markers.filter((m) => !m.isArea).map((m) => around(m));
  return markers.map((marker) => {
    for (const label of candidates(marker)) {
      const box = boxOf(label, marker.name);
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) continue;
      if (taken.some((t) => overlap(t, box) && !(t.left === around(marker).left && t.top === around(marker).top))) continue;
      taken.push(box);
      return label;
    }
    return undefined;
  });
}

function candidates({x, y, radius, isArea}: Labelled): MapLabel[] {
  if (isArea) return [{x, y: y + 4, anchor: 'middle'}, {x, y: y + 20, anchor: 'middle'}, {x, y: y - 14, anchor: 'middle'}];
  return [
    {x: x + radius + 4, y: y + 4, anchor: 'start'},
    {x: x - radius - 4, y: y + 4, anchor: 'end'},
    {x, y: y - radius - 5, anchor: 'middle'},
    {x, y: y + radius + 13, anchor: 'middle'},
  ];
}

function around({x, y, radius}: Labelled): Box {
  return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
}

function boxOf({x, y, anchor}: MapLabel, name: string): Box {
  const width = name.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {left, right: left + width, top: y - LINE + 3, bottom: y + 3};
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
