import {html, nothing, type TemplateResult} from 'lit';
import type {Ledger, LedgerEntry} from '../document/story.js';
import {messages} from '../messages.js';
import {figureWords, subjectWords} from '../reading/figure-words.js';
import {dayWords, sourceMoment} from '../reading/moment-words.js';
import type {StoryIndex} from '../reading/story-index.js';
import {cites} from '../views/cite-links.js';
import {partyName} from './party-mark.js';

const MOST_CITES = 5;

/** A ledger as a table, entry by entry. */
export function ledgerTable(index: StoryIndex, ledger: Ledger): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${messages.tableOf(subjectWords(ledger))}>
    <table class="ledger">
      <thead><tr>
        <th scope="col" class="number">${messages.columns.figure}</th><th scope="col">${messages.columns.party}</th>
        <th scope="col">${messages.columns.when}</th><th scope="col">${messages.columns.status}</th><th scope="col">${messages.columns.words}</th>
      </tr></thead>
      <tbody>${ledger.entries.map((entry) => row(index, entry))}</tbody>
    </table>
  </div>`;
}

function row(index: StoryIndex, entry: LedgerEntry): TemplateResult {
  const whole = index.ledger(entry.partOf?.ledger);
  const wholeEntry = whole?.entries[entry.partOf?.entry ?? -1];
  return html`<tr class=${entry.status}>
    <th scope="row" class="number">${figureWords(entry)}</th>
    <td>${partyName(index, entry.party)}</td>
    <td class="when">${when(entry)}</td>
    <td><span class="tag ${entry.status}">${messages.statuses[entry.status]}</span></td>
    <td><q dir="auto">${index.words(entry.places[0]!)}</q> ${cites(index, entry.places, MOST_CITES)}
      ${whole === undefined || wholeEntry === undefined ? nothing : html`<a class="soft part" href="#${whole.id}">
        ${messages.partOf(figureWords(wholeEntry), subjectWords(whole))}</a>`}</td>
  </tr>`;
}

/** The time a figure holds for, else when it was said. */
export function when(entry: LedgerEntry): TemplateResult | typeof nothing {
  const moment = entry.asOf ?? entry.saidOn;
  if (moment === undefined) return html`<span class="soft">${messages.undated}</span>`;
  const said = entry.asOf === undefined ? messages.said : messages.asOf;
  return html`<span title=${sourceMoment(moment)}><span class="soft">${said}</span> ${dayWords(moment)}</span>`;
}
