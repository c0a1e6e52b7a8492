import type {Stance} from '../document/report.js';
import type {Claim, Ledger, Place, Position} from '../document/story.js';
import type {Selection} from './selection.js';
import type {StoryIndex} from './story-index.js';

/** A party's stance toward a claim, with the words that show it. */
export interface Side {
  stance: Stance;
  party: string | undefined;
  places: Place[];
}

/** What is disputed in a story: claims with both sides, figures of rivals, parties that changed what they say. */
export interface Disputes {
  claims: Claim[];
  ledgers: Ledger[];
  turns: Position[];
}

/** Those of the disputes that are wanted. */
export function disputesOf(index: StoryIndex, selection: Selection): Disputes {
  const {claims, figures, positions} = index.story;
  return {
    claims: claims.filter((c) => c.agreement === 'disputed' && selection.wantsClaim(c)),
    ledgers: figures.filter((l) => l.conflict === 'rival' && selection.wantsLedger(l)),
    turns: positions.filter((p) => turned(p) && selection.wantsPosition(p)),
  };
}

export function countOf({claims, ledgers, turns}: Disputes): number {
  return claims.length + ledgers.length + turns.length;
}

/** Whether a party asserts a claim at one time and denies it at another. */
function turned(position: Position): boolean {
  const asserted = position.moves.filter((m) => m.stance === 'asserts');
  const denied = position.moves.filter((m) => m.stance === 'denies');
  return asserted.some((a) => denied.some((d) => a.on !== d.on));
}

const STANCES: readonly Stance[] = ['asserts', 'expects', 'demands', 'asks', 'neither', 'doubts', 'denies'];

/** Whether who takes this stance does not hold the claim. */
export function isAgainst(stance: Stance): boolean {
  return stance === 'neither' || stance === 'doubts' || stance === 'denies';
}

/** Who takes which stance toward a claim, each party once for each stance, those who say so first. */
export function sidesOf(index: StoryIndex, claim: Claim): Side[] {
  const sides = new Map<string, Side>();
  for (const {report, statement, origin, stance} of claim.statements) {
    const span = index.statement(report, statement)?.content.spans[0];
    if (span === undefined) continue;
    const key = `${stance} ${origin ?? ''}`;
    const side = sides.get(key) ?? {stance, party: origin, places: []};
    side.places.push({report, start: span[0], end: span[1]});
    sides.set(key, side);
  }
  return [...sides.values()].sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
}
