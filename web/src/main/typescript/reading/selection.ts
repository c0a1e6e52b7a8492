import type {Report} from '../document/report.js';
import type {Claim, Copy, Ledger, Move, Occurrence, Party, Place, PlaceOnMap, Position, Quote} from '../document/story.js';
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
  /** Where the wanted place is named, by report; undefined where any place will do. */
  private readonly mentions: Map<string, Place[]> | undefined;

  constructor(
    private readonly index: StoryIndex,
    readonly wanted: Wanted,
  ) {
    const place = index.story.places.find((p) => p.name === wanted.place);
    if (place !== undefined) {
      this.mentions = new Map();
      for (const m of place.mentions) this.mentions.set(m.report, [...(this.mentions.get(m.report) ?? []), m]);
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
      (this.mentions === undefined || facets.places.some((p) => this.namesThePlace(p))) &&
      this.wantsDays(facets)
    );
  }

  /** Whether words are wanted for what was found in them, said on `days` or else when their reports were published. */
  wantsWords(places: readonly Place[], days: readonly (string | undefined)[] = []): boolean {
    if (this.isEverything) return true;
    const {findings} = this.index;
    return this.wants({parties: findings.partiesAt(places), places, days, disputed: findings.isDisputedAt(places)});
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
      disputed: ledger.conflict === 'rival',
    });
  }

  wantsPosition(position: Position): boolean {
    const claim = this.index.claim(position.claim);
    return position.moves.some((m) => this.wantsMove(position.party, claim, m));
  }

  wantsMove(party: string, claim: Claim | undefined, move: Move): boolean {
    return this.wants({
      parties: [party],
      places: [move.place],
      days: [move.on],
      disputed: move.stance !== 'asserts' || claim?.agreement === 'disputed',
    });
  }

  wantsQuote(quote: Quote): boolean {
    if (this.isEverything) return true;
    const places = quote.variants.flatMap((v) => v.places);
    return this.wants({parties: [quote.speaker], places, days: [], disputed: this.index.findings.isDisputedAt(places)});
  }

  /** Copies are chosen by the passages that they share. */
  wantsCopy(copy: Copy): boolean {
    return this.isEverything || this.wantsWords(passagePlaces(copy));
  }

  /** A party is wanted for itself, and for what it says of what is wanted. */
  wantsParty(party: Party): boolean {
    if (this.isEverything) return true;
    if (this.wanted.party !== '' && !this.isParty(party.id)) return false;
    const {positions, figures, claims} = this.index.story;
    return (
      positions.some((p) => p.party === party.id && this.wantsPosition(p)) ||
      figures.some((l) => l.entries.some((e) => e.party === party.id) && this.wantsLedger(l)) ||
      claims.some((c) => c.origins.includes(party.id) && this.wantsClaim(c))
    );
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

  wantsPlace(place: PlaceOnMap): boolean {
    const claims = place.claims.map((c) => this.index.claim(c));
    return this.wants({
      parties: claims.flatMap((c) => c?.origins ?? []),
      places: place.mentions,
      days: [],
      disputed: claims.some((c) => c?.agreement === 'disputed'),
    });
  }

  /** A report is wanted for its outlet, its day, and for what stands anywhere in it. */
  wantsReport(report: Report): boolean {
    if (this.isEverything) return true;
    const whole = {report: report.id, start: 0, end: report.text.length};
    const parties = report.actors.map((a) => this.index.partyOf(report.id, a.id));
    return this.wants({parties, places: [whole], days: [report.published], disputed: this.index.findings.isDisputedAt([whole])});
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

  /** Whether the wanted place is named in these words or in the sentence that they begin in. */
  private namesThePlace(place: Place): boolean {
    const sentence = this.index.sentence(place);
    const end = Math.max(sentence.end, place.end);
    return (this.mentions?.get(place.report) ?? []).some((m) => m.start < end && m.end > sentence.start);
  }
}

/** The words of both sides of a copy. */
export function passagePlaces(copy: Copy): Place[] {
  return copy.passages.flatMap((p) => [
    {report: copy.from, start: p.from[0], end: p.from[1]},
    {report: copy.to, start: p.to[0], end: p.to[1]},
  ]);
}
