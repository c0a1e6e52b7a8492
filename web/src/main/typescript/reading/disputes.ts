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

/**
 * What one dispute is about: a claim with both sides, or claims that stand against each other, directly or through
 * another one. The claim that most speak of comes first.
 */
export type Matter = readonly [Claim, ...Claim[]];

/** What is disputed in a story: claims, figures of rivals, parties that changed what they say. */
export interface Disputes {
  matters: Matter[];
  ledgers: Ledger[];
  turns: Position[];
}

/** Those of the disputes that are wanted. */
export function disputesOf(index: StoryIndex, selection: Selection): Disputes {
  const {figures, positions} = index.story;
  return {
    matters: mattersOf(index).filter((matter) => matter.some((c) => selection.wantsClaim(c))),
    ledgers: figures.filter((l) => l.conflict === 'rival' && selection.wantsLedger(l)),
    turns: positions.filter((p) => turned(p) && selection.wantsPosition(p)),
  };
}

export function countOf({matters, ledgers, turns}: Disputes): number {
  return matters.length + ledgers.length + turns.length;
}

/** The disputed claims, those that stand against each other together, in the story's order. */
function mattersOf(index: StoryIndex): Matter[] {
  const left = new Set(index.story.claims.filter((c) => c.agreement === 'disputed'));
  const matters: Matter[] = [];
  for (const first of left) {
    left.delete(first);
    const matter: [Claim, ...Claim[]] = [first];
    for (const claim of matter) {
      for (const other of (claim.against ?? []).map((id) => index.claim(id))) {
        if (other !== undefined && left.delete(other)) matter.push(other);
      }
    }
    matters.push(matter.sort((a, b) => voices(b) - voices(a)));
  }
  return matters;
}

function voices({statements, places}: Claim): number {
  return statements.length + places.length;
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
