import type {LedgerEntry, Ledger} from '../document/story.js';
import type {Selection} from './selection.js';
import type {StoryIndex} from './story-index.js';

/** Figures that parties of different bodies give alike, those with most places first. */
export function agreedFigures(index: StoryIndex, selection: Selection): Ledger[] {
  return index.story.figures
    .filter((l) => l.conflict === 'none' && selection.wantsLedger(l) && bodies(index, l).size > 1)
    .sort((a, b) => voices(b) - voices(a));
}

/** The entries that parties stand by whom a report names; an outlet that only tells a number is none. */
export function vouchedEntries(index: StoryIndex, ledger: Ledger): LedgerEntry[] {
  return ledger.entries.filter((e) => e.status === 'current' && (index.party(e.party)?.members.length ?? 0) > 0);
}

/** For whom they speak: two officials of one body are one. */
function bodies(index: StoryIndex, ledger: Ledger): Set<string> {
  return new Set(vouchedEntries(index, ledger).map((e) => index.party(e.party)?.speaksFor?.[0] ?? e.party ?? ''));
}

function voices(ledger: Ledger): number {
  return ledger.entries.reduce((sum, e) => sum + e.places.length, 0);
}
