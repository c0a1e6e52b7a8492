import type {Move, Place} from '../document/story.js';
import {dayOf} from './moment-words.js';

/** One stance of one day, with all places that tell of it, as when a report and its copies tell of one move. */
export interface Step {
  move: Move;
  places: Place[];
}

/** The moves of a position, those of one day and stance together. */
export function stepsOf(moves: readonly Move[]): Step[] {
  const steps = new Map<string, Step>();
  for (const move of moves) {
    const key = `${dayOf(move.on) ?? ''} ${move.stance}`;
    const step = steps.get(key) ?? {move, places: []};
    step.places.push(move.place);
    steps.set(key, step);
  }
  return [...steps.values()];
}
