import {html, nothing, type TemplateResult} from 'lit';
import {partyMark} from '../charts/party-mark.js';
import {stanceMark} from '../charts/stance-mark.js';
import type {Quantity, Report, Statement} from '../document/report.js';
import {messages} from '../messages.js';
import {figureWords} from '../reading/figure-words.js';
import {momentWords} from '../reading/moment-words.js';
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
    ${statements.map((s) => statementNote(index, report, s))}
    ${figures.map(({q, k}) => figureNote(index, report, q, k))}
    ${times.length + places.length === 0 ? nothing : html`<li class="soft">${[...new Set(times.map((t) => messages.timeNote(t.value, t.role))), ...new Set(places.map((p) => messages.placeNote(p.name, p.country)))].join(' · ')}</li>`}
  </ul>`;
}

function statementNote(index: StoryIndex, report: Report, statement: Statement): TemplateResult {
  const party = index.partyOf(report.id, statement.source?.actor);
  const via = (statement.via ?? []).map((v) => index.name(index.partyOf(report.id, v) ?? v));
  const claim = index.claimOf(report.id, statement.id);
  const said = html`${partyMark(index, party)}<span dir="auto">${statement.source === undefined ? messages.sourceUnnamed : index.name(party ?? statement.source.actor)}</span>
    ${stanceMark(statement.stance)}${messages.stances[statement.stance]}`;
  return html`<li data-note=${statement.id}>${claim === undefined ? said : html`<a href="#${claim}">${said}</a>`}
    <span class="soft">${[
      statement.kind === 'indirect' ? undefined : messages.quoted,
      statement.certainty === 'probable' || statement.certainty === 'possible' ? messages.certainties[statement.certainty] : undefined,
      statement.anonymous === true ? messages.anonymous : undefined,
      via.length > 0 ? messages.via(via.join(' ← ')) : undefined,
    ].filter((v) => v !== undefined).join(' · ')}</span></li>`;
}

function figureNote(index: StoryIndex, report: Report, quantity: Quantity, at: number): TemplateResult {
  const ledger = index.ledgerAt({report: report.id, start: quantity.start, end: quantity.end});
  const words = html`<strong class="number">${figureWords(quantity)}</strong> <span dir="auto">${quantity.subject ?? quantity.unit ?? ''}</span>`;
  return html`<li data-note="q${at}">${ledger === undefined ? words : html`<a href="#${ledger}">${words}</a>`}
    <span class="soft">${quantity.event === 'other' ? '' : messages.events[quantity.event] ?? quantity.event}</span></li>`;
}

function reason(report: Report, block: Block): string {
  const found = report.discarded?.find((d) => d.start < block.end && d.end > block.start)?.reason ?? '';
  return messages.notTheStory(messages.reasons[found] ?? found);
}
