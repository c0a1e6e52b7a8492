import type {Report, Statement} from '../document/report.js';
import type {Claim, Ledger, Party, Place, Position, Story} from '../document/story.js';
import {messages} from '../messages.js';
import {FindingIndex} from './finding-index.js';

/** Looks up what the parts of a story refer to. Built once for a story, never changed. */
export class StoryIndex {
  readonly story: Story;
  private readonly reports = new Map<string, Report>();
  private readonly numbers = new Map<string, number>();
  private readonly parties = new Map<string, Party>();
  private readonly ranks = new Map<string, number>();
  private readonly claims = new Map<string, Claim>();
  private readonly ledgers = new Map<string, Ledger>();
  private readonly members = new Map<string, string>();
  private readonly statements = new Map<string, Map<string, Statement>>();
  private readonly claimsByStatement = new Map<string, string>();
  private readonly ledgersByPlace = new Map<string, string>();
  private standing: FindingIndex | undefined;

  /**
   * @param role whether the page shows the story alone, with all its findings, or as one of two states
   */
  constructor(
    story: Story,
    readonly role: 'alone' | 'earlier' | 'later' = 'alone',
  ) {
    this.story = story;
    story.reports.forEach((report, at) => {
      this.reports.set(report.id, report);
      this.numbers.set(report.id, at + 1);
    });
    for (const party of story.actors) {
      this.parties.set(party.id, party);
      party.members.forEach((m) => this.members.set(`${m.report} ${m.actor}`, party.id));
    }
    for (const claim of story.claims) {
      this.claims.set(claim.id, claim);
      claim.statements.forEach((s) => this.claimsByStatement.set(`${s.report} ${s.statement}`, claim.id));
    }
    for (const ledger of story.figures) {
      this.ledgers.set(ledger.id, ledger);
      ledger.entries.forEach((e) => e.places.forEach((p) => this.ledgersByPlace.set(`${p.report} ${p.start}`, ledger.id)));
    }
    this.rankParties();
  }

  /** Parties by how much they say: the first get the colours that are told apart best. */
  private rankParties(): void {
    const count = new Map<string, number>();
    const add = (party: string | undefined, weight: number) => {
      if (party !== undefined) count.set(party, (count.get(party) ?? 0) + weight);
    };
    this.story.figures
      .filter((l) => l.entries.length > 1)
      .forEach((l) => l.entries.forEach((e) => add(e.party, l.conflict === 'none' ? 1 : 100)));
    this.story.positions.forEach((p) => add(p.party, p.moves.some((m) => m.stance !== 'asserts') ? 3 : 1));
    [...count.entries()]
      .sort(([a, x], [b, y]) => y - x || order(a, b))
      .forEach(([party], rank) => this.ranks.set(party, rank));
  }

  report(id: string): Report | undefined {
    return this.reports.get(id);
  }

  /** The number under which a report is shown, from 1; 0 for one that is not there. */
  number(report: string): number {
    return this.numbers.get(report) ?? 0;
  }

  /** What the anchors of the story's reports begin with; two states in one page have each their own. */
  get letter(): 'r' | 'e' {
    return this.role === 'earlier' ? 'e' : 'r';
  }

  /** The anchor of a whole report. */
  reportAnchor(report: string): string {
    return `${this.letter}${this.number(report)}`;
  }

  /** Which findings stand where; gathered when first asked for. */
  get findings(): FindingIndex {
    this.standing ??= new FindingIndex(this);
    return this.standing;
  }

  reportOfNumber(number: number): Report | undefined {
    return this.story.reports[number - 1];
  }

  party(id: string | undefined): Party | undefined {
    return id === undefined ? undefined : this.parties.get(id);
  }

  /** The name of a party; an outlet that is known by its report only is that report. */
  name(id: string | undefined): string {
    const name = this.party(id)?.name ?? id;
    if (name === undefined) return messages.partyUnknown;
    const number = this.numbers.get(name);
    return number === undefined ? name : messages.reportNumber(number);
  }

  /** Which colour and mark a party has. */
  rank(party: string | undefined): number {
    return (party === undefined ? undefined : this.ranks.get(party)) ?? this.ranks.size;
  }

  /** The party of the story that an actor of one report is. */
  partyOf(report: string, actor: string | undefined): string | undefined {
    return actor === undefined ? undefined : this.members.get(`${report} ${actor}`);
  }

  claim(id: string | undefined): Claim | undefined {
    return id === undefined ? undefined : this.claims.get(id);
  }

  ledger(id: string | undefined): Ledger | undefined {
    return id === undefined ? undefined : this.ledgers.get(id);
  }

  /** The claim that a statement of a report belongs to. */
  claimOf(report: string, statement: string): string | undefined {
    return this.claimsByStatement.get(`${report} ${statement}`);
  }

  /** The ledger that has a figure which begins there. */
  ledgerAt(place: Place): string | undefined {
    return this.ledgersByPlace.get(`${place.report} ${place.start}`);
  }

  statement(report: string, id: string): Statement | undefined {
    let ofReport = this.statements.get(report);
    if (ofReport === undefined) {
      ofReport = new Map(this.report(report)?.statements.map((s) => [s.id, s] as const));
      this.statements.set(report, ofReport);
    }
    return ofReport.get(id);
  }

  /** The text of a place as it stands. */
  text(place: Place): string {
    return this.report(place.report)?.text.slice(place.start, place.end) ?? '';
  }

  /** The exact words of a place, white space folded. */
  words(place: Place): string {
    return this.text(place).replace(/\s+/g, ' ').trim();
  }

  /** Where the statements of a claim and the writers' own sentences stand. */
  placesOf(claim: Claim): Place[] {
    const said = claim.statements.flatMap(({report, statement}) => {
      const span = this.statement(report, statement)?.content.spans[0];
      return span === undefined ? [] : [{report, start: span[0], end: span[1]}];
    });
    return [...said, ...claim.places].sort(
      (a, b) => this.number(a.report) - this.number(b.report) || a.start - b.start,
    );
  }

  /** What a position is about. */
  topic(position: Position): string {
    return this.claim(position.claim)?.text ?? position.topic ?? '';
  }

  /** What to call a report's outlet. */
  outlet(report: Report | undefined): string {
    return report?.outlet ?? messages.outletUnknown;
  }

  /** What to call a report among others: by its outlet, else by its title. */
  label(report: Report | undefined): string {
    return report?.outlet ?? report?.title ?? messages.outletUnknown;
  }

  /** The sentence of a report in which a place begins. */
  sentence(place: Place): Place {
    const sentences = this.report(place.report)?.sentences ?? [];
    let low = 0;
    let high = sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [start, end] = sentences[middle]!;
      if (place.start < start) high = middle - 1;
      else if (place.start >= end) low = middle + 1;
      else return {report: place.report, start, end};
    }
    return place;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
