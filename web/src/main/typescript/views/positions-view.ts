import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {partyMark, partyName} from '../charts/party-mark.js';
import {stanceKey, stanceMark} from '../charts/stance-mark.js';
import type {Claim, Move, Place} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOf} from '../reading/anchor.js';
import {dayWords, shortDayWords, dayOf} from '../reading/moment-words.js';
import {Selection, everything} from '../reading/selection.js';
import {stepsOf} from '../reading/steps.js';
import {cites} from './cite-links.js';
import {StoryView} from './story-view.js';

const MOST_ROWS = 20;
const MOST_COLUMNS = 12;

/** What all parties did to one claim. */
interface Row {
  id: string;
  text: string;
  claim: Claim | undefined;
  moves: Map<string, Move[]>;
}

/** The matrix of parties and claims, with the stances in their order in time. */
@customElement('positions-view')
export class PositionsView extends StoryView {
  protected override render(): unknown {
    const rows = this.rows(this.selection);
    const all = this.selection.isEverything ? rows : this.rows(new Selection(this.index, everything));
    const columns = columnsOf(rows.slice(0, this.showsAll ? undefined : MOST_ROWS));
    const stances = rows.flatMap((r) => [...r.moves.values()].flat().map((m) => m.stance));
    return this.section('positions', messages.positions, messages.positionsLead, rows.length === 0 ? this.none() : html`
      ${stanceKey(stances)}
      <div class="scroll matrix-scroll" role="region" tabindex="0" aria-label=${messages.tableOf(messages.positions)}>
        <table class="matrix">
          <thead><tr><th scope="col">${messages.columns.claim}</th>
            ${columns.shown.map((p) => html`<th scope="col" class="who"><span class="turned">${partyMark(this.index, p)}<bdi>${this.index.name(p)}</bdi></span></th>`)}
            ${columns.others.length === 0 ? nothing : html`<th scope="col">${messages.otherParties}</th>`}
          </tr></thead>
          <tbody>${this.firstOf(rows, MOST_ROWS, (r) => this.row(r, columns))}</tbody>
        </table>
      </div>
      ${this.moreButton(rows.length, MOST_ROWS)}`, all.length - rows.length);
  }

  private row(row: Row, columns: {shown: string[]; others: string[]}): TemplateResult {
    const others = columns.others.filter((p) => row.moves.has(p));
    return html`<tr>
      <th scope="row" dir="auto">${row.claim === undefined ? row.text : html`<a href="#${row.claim.id}">${row.text}</a>`}
        ${row.claim === undefined || row.claim.agreement === 'single-origin' ? nothing
          : html`<span class="tag ${row.claim.agreement}">${messages.agreements[row.claim.agreement]}</span>`}</th>
      ${columns.shown.map((p) => {
        const moves = row.moves.get(p);
        return moves === undefined ? html`<td class="empty"></td>`
          : html`<td><span class="who-here">${partyName(this.index, p)}</span>${this.steps(p, moves)}</td>`;
      })}
      ${columns.others.length === 0 ? nothing : html`<td class=${others.length === 0 ? 'empty' : ''}>${others.map((p) =>
        html`<span class="other">${partyName(this.index, p)} ${this.steps(p, row.moves.get(p)!)}</span>`)}</td>`}
    </tr>`;
  }

  private steps(party: string, moves: Move[]): TemplateResult {
    return html`<ol class="steps">${stepsOf(moves).map((step) => this.step(party, step.move, step.places))}</ol>`;
  }

  private step(party: string, move: Move, places: Place[]): TemplateResult {
    const day = dayOf(move.on);
    const words = messages.move(this.index.name(party), messages.stances[move.stance], move.on === undefined ? messages.undated : dayWords(move.on), this.index.words(places[0]!));
    return html`<li><a class="step ${move.stance}" href="#${anchorOf(this.index, places[0]!)}" title=${words} aria-label=${words}>
      ${stanceMark(move.stance)}</a><span class="step-day" aria-hidden="true">${day === undefined ? '' : shortDayWords(day).replace(/^\S+ /, '')}</span>${places.length > 1 ? cites(this.index, places.slice(1)) : nothing}</li>`;
  }

  /** Claims on which several speak or somebody does not assert, the disputed first. */
  private rows(selection: Selection): Row[] {
    const rows = new Map<string, Row>();
    for (const position of this.index.story.positions) {
      const claim = this.index.claim(position.claim);
      const moves = position.moves.filter((m) => selection.wantsMove(position.party, claim, m));
      if (moves.length === 0) continue;
      const id = claim?.id ?? `topic ${position.topic ?? ''}`;
      const row = rows.get(id) ?? {id, text: this.index.topic(position), claim, moves: new Map<string, Move[]>()};
      const before = row.moves.get(position.party);
      row.moves.set(position.party, before === undefined ? moves : [...before, ...moves]);
      rows.set(id, row);
    }
    return [...rows.values()]
      .map((row) => ({row, weight: weight(row)}))
      .filter((r) => r.weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map((r) => r.row);
  }
}

function weight(row: Row): number {
  const stances = [...row.moves.values()].map((moves) => new Set(moves.map((m) => m.stance)));
  const unlike = new Set(stances.flatMap((s) => [...s])).size;
  const refusals = stances.filter((s) => s.has('denies') || s.has('neither') || s.has('doubts')).length;
  return (row.claim?.agreement === 'disputed' ? 100 : 0) + (unlike > 1 ? 50 : 0) + refusals * 10 + (row.moves.size > 1 ? 5 * row.moves.size : 0);
}

/** Parties by how often they stand in the rows; those beyond the most share a column. */
function columnsOf(rows: Row[]): {shown: string[]; others: string[]} {
  const count = new Map<string, number>();
  rows.forEach((r) => [...r.moves.keys()].forEach((p) => count.set(p, (count.get(p) ?? 0) + 1)));
  const parties = [...count.entries()].sort((a, b) => b[1] - a[1]).map(([p]) => p);
  return {shown: parties.slice(0, MOST_COLUMNS), others: parties.slice(MOST_COLUMNS)};
}
