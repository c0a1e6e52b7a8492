import type {Claim, Ledger, Place} from '../document/story.js';
import type {StoryIndex} from './story-index.js';

/** A finding where its words stand. */
interface Standing {
  start: number;
  end: number;
  parties: readonly (string | undefined)[];
  isDisputed: boolean;
}

/** Tells of any words of a report which parties the findings in them go back to, and whether one of them is disputed. */
export class FindingIndex {
  private readonly standings = new Map<string, Standing[]>();

  constructor(private readonly index: StoryIndex) {
    index.story.claims.forEach((c) => this.addClaim(c));
    index.story.figures.forEach((l) => this.addLedger(l));
    for (const {party, moves} of index.story.positions) {
      moves.forEach((m) => this.add(m.place, [party], false));
    }
  }

  private addClaim(claim: Claim): void {
    const parties = [...claim.origins, ...claim.statements.map((s) => s.origin)];
    this.index.placesOf(claim).forEach((p) => this.add(p, parties, claim.agreement === 'disputed'));
  }

  private addLedger(ledger: Ledger): void {
    for (const {party, places} of ledger.entries) {
      places.forEach((p) => this.add(p, [party], ledger.conflict === 'rival'));
    }
  }

  private add({report, start, end}: Place, parties: readonly (string | undefined)[], isDisputed: boolean): void {
    const there = this.standings.get(report) ?? [];
    there.push({start, end, parties, isDisputed});
    this.standings.set(report, there);
  }

  /** Whom the findings go back to that stand in one of the places. */
  partiesAt(places: readonly Place[]): (string | undefined)[] {
    return this.at(places).flatMap((s) => s.parties);
  }

  /** Whether a finding in one of the places is disputed. */
  isDisputedAt(places: readonly Place[]): boolean {
    return this.at(places).some((s) => s.isDisputed);
  }

  private at(places: readonly Place[]): Standing[] {
    return places.flatMap((p) => (this.standings.get(p.report) ?? []).filter((s) => s.start < p.end && s.end > p.start));
  }
}
