import {html, nothing, type TemplateResult} from 'lit';
import {partyMark} from '../charts/party-mark.js';
import {stanceMark} from '../charts/stance-mark.js';
import type {Quantity, Report, Statement, Timex, Toponym} from '../document/report.js';
import {messages} from '../messages.js';
import {figureWords} from '../reading/figure-words.js';
import {dayOf, momentWords} from '../reading/moment-words.js';
import {beginOf, type Block} from '../reading/report-blocks.js';
import type {StoryIndex} from '../reading/story-index.js';

/** What was found in a block, said beside it. */
export function marginNotes(index: StoryIndex, report: Report, block: Block): TemplateResult | typeof nothing {
  const isHere = (start: number) => start >= block.start && start < block.end;
  const post = report.posts?.find((p) => isHere(p.start));
  const statements = report.statements.filter((s) => isHere(beginOf(s)));
  const figures = report.quantities.map((q, k) => ({q, k})).filter(({q}) => isHere(q.start));
  const times = report.times.filter((t) => isHere(t.start));
  const places = report.places.filter((p) => isHere(p.start));
  if (block.isOff) return html`<ul class="margin"><li class="soft">${reason(report, block)}</li></ul>`;
  if (post === undefined && statements.length + figures.length + times.length + places.length === 0) return nothing;
  return html`<ul class="margin">
    ${post === undefined ? nothing : html`<li class="note-post">${[messages.post, post.author, post.published === undefined ? undefined : momentWords(post.published), post.pinned ? messages.pinned : undefined].filter((v) => v !== undefined).join(' · ')}</li>`}
    ${byParty(index, report, statements).map(([party, theirs]) => partyNote(index, report, party, theirs))}
    ${figures.length === 0 ? nothing : html`<li>${figures.map(({q, k}, at) => html`${at === 0 ? nothing : ' · '}${figureNote(index, report, q, k)}`)}</li>`}
    ${times.length + places.length === 0 ? nothing : html`<li class="soft">${whenAndWhere(times, places)}</li>`}
  </ul>`;
}

/** Statements by who makes them: a party's name, and what it says here. */
function byParty(index: StoryIndex, report: Report, statements: Statement[]): [string | undefined, Statement[]][] {
  const parties = new Map<string | undefined, Statement[]>();
  for (const statement of statements) {
    const party = index.partyOf(report.id, statement.source?.actor) ?? statement.source?.actor;
    parties.set(party, [...(parties.get(party) ?? []), statement]);
  }
  return [...parties];
}

function partyNote(index: StoryIndex, report: Report, party: string | undefined, statements: Statement[]): TemplateResult {
  return html`<li>${partyMark(index, party)}<bdi>${nameHere(index, report, party)}</bdi>
    ${statements.map((s) => statementNote(index, report, s))}</li>`;
}

/** The name of a party, or of somebody in this report who is no party of the story (“both”). */
function nameHere(index: StoryIndex, report: Report, id: string | undefined): string {
  const own = index.party(id) === undefined ? report.actors.find((a) => a.id === id) : undefined;
  return own?.name ?? index.name(id);
}

function statementNote(index: StoryIndex, report: Report, statement: Statement): TemplateResult {
  const claim = index.role === 'alone' ? index.claimOf(report.id, statement.id) : undefined;
  const via = (statement.via ?? []).map((v) => nameHere(index, report, index.partyOf(report.id, v) ?? v));
  const more = [
    statement.kind === 'indirect' ? undefined : messages.quoted,
    messages.certainties[statement.certainty],
    statement.anonymous === true ? messages.anonymous : undefined,
    via.length > 0 ? messages.via(via.join(' ← ')) : undefined,
  ].filter((v) => v !== undefined);
  const said = html`${stanceMark(statement.stance)}${messages.stances[statement.stance]}`;
  return html`<span class="said-note" data-note=${statement.id}>${claim === undefined ? said : html`<a href="#${claim}">${said}</a>`}${more.length === 0
    ? nothing : html` <span class="soft">(${more.join(', ')})</span>`}</span>`;
}

function figureNote(index: StoryIndex, report: Report, quantity: Quantity, at: number): TemplateResult {
  const ledger = index.role === 'alone' ? index.ledgerAt({report: report.id, start: quantity.start, end: quantity.end}) : undefined;
  const words = html`<strong class="number">${figureWords(quantity)}</strong> <span dir="auto">${quantity.subject ?? quantity.unit ?? ''}</span>`;
  const event = quantity.event === 'other' || quantity.subject?.includes(quantity.event) ? '' : ` (${messages.events[quantity.event] ?? quantity.event})`;
  return html`<span data-note="q${at}">${ledger === undefined ? words : html`<a href="#${ledger}">${words}</a>`}${event}</span>`;
}

/** The days and places that are named, each once; a time that is no day, as "now", is left to its mark in the text. */
function whenAndWhere(times: Timex[], places: Toponym[]): string {
  const days = times.filter((t) => dayOf(t.value) !== undefined).map((t) => messages.timeNote(momentWords(t.value), t.role));
  return [...new Set([...days, ...places.map((p) => messages.placeNote(p.name, p.country))])].join(' · ');
}

function reason(report: Report, block: Block): string {
  const found = report.discarded?.find((d) => d.start < block.end && d.end > block.start)?.reason ?? '';
  return messages.notTheStory(messages.reasons[found] ?? found);
}
