import type {Place} from '../document/story.js';
import type {StoryIndex} from './story-index.js';

/** The anchor of exact words: `r2.120.180` is [120, 180) of the second report, `e2.120.180` that of an earlier state. */
export function anchorOf(index: StoryIndex, place: Place): string {
  return `${index.reportAnchor(place.report)}.${place.start}.${place.end}`;
}

/** The place that an anchor speaks of, where it speaks of one of this story. */
export function placeOf(index: StoryIndex, anchor: string): Place | undefined {
  const parts = /^([re])(\d{1,6})\.(\d{1,9})\.(\d{1,9})$/.exec(anchor);
  if (parts === null || parts[1] !== index.letter) return undefined;
  const report = index.reportOfNumber(Number(parts[2]));
  const start = Number(parts[3]);
  const end = Math.min(Number(parts[4]), report?.text.length ?? 0);
  return report === undefined || start >= end ? undefined : {report: report.id, start, end};
}

/** The anchor in the page's address; empty where it has none that can be read. */
export function anchorOfAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // a link that was cut in the middle of a letter
  }
}

/** The places with each one once, in their order. */
export function distinct(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((p) => {
    const key = `${p.start} ${p.end} ${p.report}`;
    return !seen.has(key) && seen.add(key);
  });
}
