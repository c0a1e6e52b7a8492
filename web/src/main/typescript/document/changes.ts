/** The document of what changed between two states of a story, field by field as FORMAT.md names them. */
import type {Modifier, Stance} from './report.js';
import type {Agreement, Ledger, LedgerEntry, Place, QuoteVariant} from './story.js';

export type How = 'new' | 'gone' | 'changed';

/** One of the two states. */
export interface State {
  title: string;
  from?: string;
  to?: string;
  reports: string[];
}

interface Change {
  how: How;
  before?: Place[];
  after?: Place[];
}

export interface ReportChange extends Change {
  what: 'report';
  report: string;
  outlet?: string;
  title?: string;
}

/** A figure as it stood in one state. */
export interface FigureThen {
  value?: number;
  low?: number;
  high?: number;
  modifier: Modifier;
  status: LedgerEntry['status'];
}

export interface FigureChange extends Change {
  what: 'figure';
  subject: string;
  party?: string;
  was?: FigureThen;
  is?: FigureThen;
}

export interface LedgerChange extends Change {
  what: 'ledger';
  subject: string;
  was: Ledger['conflict'];
  is: Ledger['conflict'];
}

export interface ClaimChange extends Change {
  what: 'claim';
  text: string;
  was?: Agreement;
  is?: Agreement;
  origins: string[];
}

export interface PositionChange extends Change {
  what: 'position';
  party: string;
  topic: string;
  was?: Stance;
  is?: Stance;
}

export interface QuoteChange extends Change {
  what: 'quote';
  speaker?: string;
  was?: string;
  is?: string;
  kind?: QuoteVariant['kind'];
}

export type StoryChange = ReportChange | FigureChange | LedgerChange | ClaimChange | PositionChange | QuoteChange;

/** What changed between two states of one story. */
export interface Changes {
  before: State;
  after: State;
  changes: StoryChange[];
}
