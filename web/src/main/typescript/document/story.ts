/** The Story document, field by field as FORMAT.md names them. */
import type {Modifier, Report, ReportSpan, Stance} from './report.js';

/** Exact words of one report. */
export interface Place {
  report: string;
  start: number;
  end: number;
}

export type PartyType = 'person' | 'organisation' | 'place-government' | 'group' | 'publication' | 'unknown';

/** One real party across reports. */
export interface Party {
  id: string;
  name: string;
  aliases: string[];
  type: PartyType;
  members: {report: string; actor: string}[];
  speaksFor?: string[];
  maybe?: string[];
}

export type Agreement = 'agreed' | 'disputed' | 'single-origin' | 'superseded';

export interface ClaimStatement {
  report: string;
  statement: string;
  origin?: string;
  stance: Stance;
}

export interface Claim {
  id: string;
  text: string;
  statements: ClaimStatement[];
  places: Place[];
  against?: string[];
  outlets: number;
  origins: string[];
  agreement: Agreement;
  first: Place;
}

export interface Departure {
  claim: string;
  from: Place;
  to: Place;
  what: 'negation' | 'figure' | 'name' | 'wording' | 'omission';
}

export interface LedgerEntry {
  value?: number;
  low?: number;
  high?: number;
  modifier: Modifier;
  party?: string;
  asOf?: string;
  saidOn?: string;
  places: Place[];
  status: 'current' | 'superseded' | 'rival';
  partOf?: {ledger: string; entry: number};
}

/** What a ledger comes to, by a rule that the user chose. */
export interface Estimate {
  rule: 'lowest' | 'latest' | 'range';
  low?: number;
  best?: number;
  high?: number;
}

export interface Ledger {
  id: string;
  subject: string;
  unit?: string;
  event: string;
  scope?: string;
  change?: 'increase' | 'decrease';
  entries: LedgerEntry[];
  conflict: 'none' | 'rival' | 'revised';
  estimate?: Estimate;
}

export interface QuoteVariant {
  text: string;
  kind: 'exact' | 'cut' | 'reworded' | 'translated' | 'paraphrase';
  /** Whether it stands without quotation marks. */
  unmarked?: boolean;
  places: Place[];
  /** What is lost so that the sense turns. */
  lost?: ('negation' | 'condition')[];
}

export interface Quote {
  id: string;
  speaker?: string;
  text: string;
  variants: QuoteVariant[];
}

export interface Move {
  on?: string;
  stance: Stance;
  place: Place;
}

export interface Position {
  party: string;
  claim?: string;
  topic?: string;
  moves: Move[];
}

export type Direction = 'known' | 'likely' | 'unknown';

export interface Copy {
  from: string;
  to: string;
  direction: Direction;
  basis: string;
  share: number;
  passages: {from: ReportSpan; to: ReportSpan}[];
}

export interface PostState {
  state: 'same' | 'edited' | 'new' | 'gone';
  from?: string;
  to?: string;
  changes?: {from?: ReportSpan; to?: ReportSpan}[];
}

/** Two states of one page. */
export interface Recapture {
  from: string;
  to: string;
  direction: Direction;
  posts: PostState[];
}

export interface PlaceOnMap {
  name: string;
  geonames?: number;
  lat?: number;
  lon?: number;
  radiusKm?: number;
  mentions: Place[];
  claims: string[];
}

export interface Dating {
  on: string;
  places: Place[];
}

export interface Occurrence {
  on: string;
  text: string;
  claims: string[];
  places: Place[];
  /** Every day on which reports put it, where they disagree. */
  datings?: Dating[];
}

export type BriefKind = Agreement | 'figures' | 'position';

export interface BriefSentence {
  text: string;
  kind?: BriefKind; // left out by older versions
  cites: Place[];
}

export interface Unreadable {
  input: string;
  reason: string;
}

/** Several reports of one event, compared. */
export interface Story {
  title: string;
  from?: string;
  to?: string;
  reports: Report[];
  unreadable?: Unreadable[];
  actors: Party[];
  claims: Claim[];
  departures?: Departure[];
  figures: Ledger[];
  quotes: Quote[];
  positions: Position[];
  copies: Copy[];
  captures?: Recapture[];
  places: PlaceOnMap[];
  timeline: Occurrence[];
  brief: BriefSentence[];
}
