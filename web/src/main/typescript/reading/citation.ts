import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import type {StoryIndex} from './story-index.js';

/** A citation that can be pasted: exact words, where they stand, and the offsets that find them again. */
export function citation(index: StoryIndex, place: Place): string {
  const report = index.report(place.report);
  const name = report?.outlet === undefined && report?.title === undefined ? messages.reportNumber(index.number(place.report)) : undefined;
  const source = [name, report?.outlet, report?.title, report?.published, report?.url].filter((v) => v !== undefined);
  return messages.citation(index.words(place), source.join(', '), place.start, place.end);
}
