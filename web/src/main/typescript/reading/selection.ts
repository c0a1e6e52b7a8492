import type {Claim, Ledger, Move, Occurrence, Place} from '../document/story.js';
import {dayOf} from './moment-words.js';
import type {StoryIndex} from './story-index.js';

/** What the reader wants to see; an empty field is no restriction. */
export interface Wanted {
  party: string;
  outlet: string;
  place: string;
  from: string;
  to: string;
  disputed: boolean;
}

export const everything: Wanted = {party: '', outlet: '', place: '', from: '', to: '', disputed: false};

/** What of a finding the reader may choose by. */
export interface Facets {
  parties: readonly (string | undefined)[];
  places: readonly Place[];
  days: readonly (string | undefined)[];
  disputed: boolean;
}

/** Tells which findings are wanted. Immutable: a new choice is a new selection. */
export class Selection {
  private readonly sentences: Set<string> | undefined;

  constructor(
    private readonly index: StoryIndex,
    readonly wanted: Wanted,
  ) {
    const place = index.story.places.find((p) => p.name === wanted.place);
    if (place !== undefined) {
      this.sentences = new Set(place.mentions.map((m) => this.sentenceKey(m)));
    }
  }

  get isEverything(): boolean {
    const {party, outlet, place, from, to, disputed} = this.wanted;
    return !disputed && [party, outlet, place, from, to].every((v) => v === '');
  }

  wants(facets: Facets): boolean {
    if (this.isEverything) return true;
    const {party, outlet, disputed} = this.wanted;
    return (
      (!disputed || facets.disputed) &&
      (party === '' || facets.parties.some((p) => this.isParty(p))) &&
      (outlet === '' || facets.places.some((p) => this.index.report(p.report)?.outlet === outlet)) &&
      (this.sentences === undefined || facets.places.some((p) => this.sentences!.has(this.sentenceKey(p)))) &&
      this.wantsDays(facets)
    );
  }

  wantsClaim(claim: Claim): boolean {
    if (this.isEverything) return true;
    const said = claim.statements.map((s) => this.index.statement(s.report, s.statement)?.saidOn);
    return this.wants({
      parties: [...claim.origins, ...claim.statements.map((s) => s.origin)],
      places: this.index.placesOf(claim),
      days: said,
      disputed: claim.agreement === 'disputed',
    });
  }

  wantsLedger(ledger: Ledger): boolean {
    return this.wants({
      parties: ledger.entries.map((e) => e.party),
      places: ledger.entries.flatMap((e) => e.places),
      days: ledger.entries.map((e) => e.asOf ?? e.saidOn),
      disputed: ledger.conflict !== 'none',
    });
  }

  wantsMove(party: string, claim: Claim | undefined, move: Move): boolean {
    return this.wants({
      parties: [party],
      places: [move.place],
      days: [move.on],
      disputed: move.stance !== 'asserts' || claim?.agreement === 'disputed',
    });
  }

  wantsOccurrence(occurrence: Occurrence): boolean {
    const claims = occurrence.claims.map((c) => this.index.claim(c));
    return this.wants({
      parties: claims.flatMap((c) => c?.origins ?? []),
      places: occurrence.places,
      days: [occurrence.on],
      disputed: claims.some((c) => c?.agreement === 'disputed'),
    });
  }

  private isParty(id: string | undefined): boolean {
    return id === this.wanted.party || (this.index.party(id)?.speaksFor ?? []).includes(this.wanted.party);
  }

  /** By its own days, else by those on which its reports were published. */
  private wantsDays(facets: Facets): boolean {
    const {from, to} = this.wanted;
    if (from === '' && to === '') return true;
    const own = facets.days.map(dayOf).filter((d) => d !== undefined);
    const days = own.length > 0 ? own : facets.places.map((p) => dayOf(this.index.report(p.report)?.published));
    return days.some((d) => d !== undefined && (from === '' || d >= from) && (to === '' || d <= to));
  }

  private sentenceKey(place: Place): string {
    const sentence = this.index.sentence(place);
    return `${sentence.report} ${sentence.start}`;
  }
}
