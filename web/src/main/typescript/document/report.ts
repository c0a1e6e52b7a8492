/** The Report document, field by field as FORMAT.md names them. */

/** [start, end): UTF-16 code units of the report's text. */
export type ReportSpan = [number, number];

export type Modifier = '=' | '~' | '>' | '>=' | '<' | '<=';

export type Stance = 'asserts' | 'denies' | 'neither' | 'doubts' | 'expects' | 'demands' | 'asks';

interface Spanned {
  start: number;
  end: number;
}

export interface Discarded extends Spanned {
  reason: string;
}

/** An entry of a live blog. */
export interface Post extends Spanned {
  id: string;
  heading?: ReportSpan;
  permalink?: string;
  pinned?: boolean;
  author?: string;
  published?: string;
}

/** A party as one report speaks of it. */
export interface Actor {
  id: string;
  name: string;
  type: string;
  wikidata?: string;
}

export interface Mention extends Spanned {
  type: string;
  actor?: string;
}

export interface Timex extends Spanned {
  type: string;
  value: string;
  zone?: string;
  role?: string;
}

export interface Quantity extends Spanned {
  value?: number;
  low?: number;
  high?: number;
  modifier: Modifier;
  unit?: string;
  subject?: string;
  partOf?: number;
  change?: 'increase' | 'decrease';
  event: string;
  statement?: string;
  asOf?: string;
}

export interface Toponym extends Spanned {
  name: string;
  geonames?: number;
  lat?: number;
  lon?: number;
  country?: string;
  feature?: string;
  use?: string;
}

export interface Marked {
  spans: ReportSpan[];
  actor?: string;
}

/** A proposition that the writer puts on somebody's authority. */
export interface Statement {
  id: string;
  kind: 'direct' | 'indirect' | 'mixed';
  source?: Marked;
  cue?: Marked;
  content: Marked;
  stance: Stance;
  certainty: string;
  via?: string[];
  saidOn?: string;
  anonymous?: boolean;
}

/** One published item, read. */
export interface Report {
  id: string;
  url?: string;
  outlet?: string;
  title?: string;
  authors?: string[];
  published?: string;
  modified?: string;
  retrieved?: string;
  language?: string;
  section?: string;
  credits?: string[];
  incomplete?: string;
  kind: 'article' | 'liveblog' | 'feed' | 'text';
  text: string;
  discarded?: Discarded[];
  posts?: Post[];
  sentences: ReportSpan[];
  actors: Actor[];
  mentions: Mention[];
  times: Timex[];
  quantities: Quantity[];
  places: Toponym[];
  statements: Statement[];
}
