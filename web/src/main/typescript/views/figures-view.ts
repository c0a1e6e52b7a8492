import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {isWorthAChart} from '../charts/ledger-layout.js';
import {ledgerTable, when} from '../charts/ledger-table.js';
import {partyName} from '../charts/party-mark.js';
import type {Ledger} from '../document/story.js';
import {messages} from '../messages.js';
import {estimateWords, figureWords, subjectWords} from '../reading/figure-words.js';
import {cites} from './cite-links.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';
import '../charts/ledger-chart.js';

const MOST = 12;

/** A longer table stands under its chart and not beside it. */
const MOST_BESIDE = 8;
const WEIGHT: Record<Ledger['conflict'], number> = {rival: 0, revised: 1, none: 2};

/** The figures: a chart and a table for what several speak of, one table for what is said once. */
@customElement('figures-view')
export class FiguresView extends StoryView {
  protected override render(): unknown {
    const wanted = this.index.story.figures.filter((l) => this.selection.wantsLedger(l));
    const several = wanted
      .filter((l) => l.entries.length > 1 || l.conflict !== 'none')
      .sort((a, b) => WEIGHT[a.conflict] - WEIGHT[b.conflict]);
    const once = wanted.filter((l) => !several.includes(l));
    return this.section('figures', messages.figures, messages.figuresLead, wanted.length === 0 ? this.none() : html`
      ${this.firstOf(several, MOST, (l) => this.ledger(l))} ${this.moreButton(several.length, MOST)}
      ${this.folded(once.length, messages.figuresOnce(once.length), () => this.once(once))}`, this.index.story.figures.length - wanted.length);
  }

  private ledger(ledger: Ledger): TemplateResult {
    const places = ledger.entries.flatMap((e) => e.places);
    const subject = subjectWords(ledger);
    const hasChart = isWorthAChart(ledger);
    return html`<article class="card ledger-card ${hasChart && ledger.entries.length <= MOST_BESIDE ? 'has-chart' : ''}" id=${ledger.id}>
      <h3><span dir="auto">${subject}</span> ${ledger.conflict === 'none' ? nothing
        : html`<span class="tag ${ledger.conflict}">${messages.conflicts[ledger.conflict]}</span>`}
        ${ledger.estimate === undefined || ledger.estimate.low === ledger.estimate.high ? nothing : html`<span class="soft estimate">${estimateWords(ledger.estimate)}</span>`}
        ${actions(this.index, ledger.id, subject, places)}</h3>
      ${hasChart ? html`<ledger-chart .index=${this.index} .ledger=${ledger}></ledger-chart>` : nothing}
      ${ledgerTable(this.index, ledger)}
    </article>`;
  }

  private once(ledgers: Ledger[]): TemplateResult {
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${messages.figuresOnce(ledgers.length)}>
        <table class="ledger once"><thead><tr>
          <th scope="col" class="number">${messages.columns.figure}</th><th scope="col">${messages.columns.subject}</th>
          <th scope="col">${messages.columns.party}</th><th scope="col">${messages.columns.when}</th><th scope="col">${messages.columns.words}</th>
        </tr></thead><tbody>
          ${ledgers.map((l) => l.entries.map((e) => html`<tr id=${l.id}>
            <th scope="row" class="number">${figureWords(e)}</th><td dir="auto">${subjectWords(l)}</td><td>${partyName(this.index, e.party)}</td>
            <td class="when">${when(e)}</td><td><q dir="auto">${this.index.words(e.places[0]!)}</q> ${cites(this.index, e.places)}</td></tr>`))}
        </tbody></table>
      </div>`;
  }
}
