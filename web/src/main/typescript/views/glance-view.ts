import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {isWorthAChart} from '../charts/ledger-layout.js';
import {partyName} from '../charts/party-mark.js';
import {stanceMark} from '../charts/stance-mark.js';
import type {Agreement, Claim, LedgerEntry, Ledger, Position} from '../document/story.js';
import {messages} from '../messages.js';
import {agreedFigures, vouchedEntries} from '../reading/agreements.js';
import {countOf, disputesOf, sidesOf, type Disputes, type Matter} from '../reading/disputes.js';
import {figureWords, subjectWords} from '../reading/figure-words.js';
import {dayWords} from '../reading/moment-words.js';
import {stepsOf} from '../reading/steps.js';
import {cites} from './cite-links.js';
import {StoryView} from './story-view.js';
import '../charts/ledger-chart.js';

const MOST_DISPUTES = 3;
const MOST_VERSIONS = 3;
const MOST_AGREED = 5;
const MOST_CITES = 3;

/** The order of the bar from left to right. */
const AGREEMENTS: readonly Agreement[] = ['disputed', 'agreed', 'single-origin', 'superseded'];

/** The whole at a glance: how many claims stand how, where the parties differ, on what they agree. */
@customElement('glance-view')
export class GlanceView extends StoryView {
  protected override render(): unknown {
    const claims = this.index.story.claims.filter((c) => this.selection.wantsClaim(c));
    const disputes = disputesOf(this.index, this.selection);
    if (claims.length + disputes.ledgers.length === 0) return nothing;
    return html`<section id="glance" aria-labelledby="glance-heading">
      <h2 id="glance-heading" class="unseen">${messages.glance}</h2>
      ${this.tally(claims, disputes)}
      <div class="glance">
        <div class="differ"><h3>${messages.theyDiffer}</h3>${this.differ(disputes)}</div>
        <div class="agree"><h3>${messages.theyAgree}</h3>${this.agree(claims)}</div>
      </div>
    </section>`;
  }

  private tally(claims: Claim[], disputes: Disputes): TemplateResult {
    const count = (agreement: Agreement) => claims.filter((c) => c.agreement === agreement).length;
    const copies = new Set(this.index.story.copies.filter((c) => c.direction !== 'unknown').map((c) => c.to)).size;
    return html`<ul class="tally">
        ${this.tile('disputed', countOf(disputes), messages.tallyDisputed, '#disputed')}
        ${this.tile('agreed', count('agreed'), messages.tallyAgreed, '#claims')}
        ${this.tile('single-origin', count('single-origin'), messages.tallyOneOrigin, '#claims')}
        ${this.tile('copied', copies, messages.tallyCopies(this.index.story.reports.length), '#copies')}
      </ul>
      ${claims.length === 0 ? nothing : this.bar(AGREEMENTS.map((a) => [a, count(a)] as const), claims.length)}`;
  }

  private tile(kind: string, count: number, words: string, href: string): TemplateResult {
    return html`<li class=${kind}><a href=${href}><strong class="number">${count}</strong> <span>${words}</span></a></li>`;
  }

  /** All claims as one bar, so that it is seen how much of the story is disputed and how much is agreed. */
  private bar(parts: readonly (readonly [Agreement, number])[], total: number): TemplateResult {
    let left = 0;
    const rects: SVGTemplateResult[] = [];
    for (const [agreement, count] of parts) {
      if (count > 0) rects.push(svg`<rect class=${agreement} x="${left}%" width="${(100 * count) / total}%" height="10" />`);
      left += (100 * count) / total;
    }
    const words = messages.barOf(parts.filter(([, n]) => n > 0).map(([a, n]) => `${n} ${messages.agreements[a]}`).join(', '));
    return html`<svg class="tally-bar" width="100%" height="10" role="img" aria-label=${words}><title>${words}</title>${rects}</svg>`;
  }

  private differ({matters, ledgers, turns}: Disputes): TemplateResult {
    const rows = [
      ...ledgers.slice(0, 1).map((l) => this.rivals(l)),
      ...matters.map((m) => this.contested(m)),
      ...turns.map((p) => this.turn(p)),
      ...ledgers.slice(1).map((l) => this.rivals(l)),
    ];
    return rows.length === 0 ? html`<p class="none">${messages.nobodyDiffers}</p>` : html`<ul>${rows.slice(0, MOST_DISPUTES)}</ul>`;
  }

  private rivals(ledger: Ledger): TemplateResult {
    return html`<li><a class="what" href="#${ledger.id}" dir="auto">${subjectWords(ledger)}</a>
      ${isWorthAChart(ledger)
        ? html`<ledger-chart class="compact" .index=${this.index} .ledger=${ledger} .isCompact=${true}></ledger-chart>`
        : this.speakers(ledger.entries)}</li>`;
  }

  private contested(matter: Matter): TemplateResult {
    return html`<li>${matter.slice(0, MOST_VERSIONS).map((claim) => html`<div class="version">
      <a class="what" href="#${claim.id}" dir="auto">${claim.text}</a>
      <ul class="speakers">${sidesOf(this.index, claim).map((s) => html`<li>${stanceMark(s.stance)}<span class="unseen">${messages.stances[s.stance]}</span>
        ${partyName(this.index, s.party)} ${cites(this.index, s.places, MOST_CITES)}</li>`)}</ul></div>`)}</li>`;
  }

  private turn(position: Position): TemplateResult {
    return html`<li><a class="what" href="#positions" dir="auto">${this.index.topic(position)}</a>
      <ul class="speakers"><li>${partyName(this.index, position.party)}</li>${stepsOf(position.moves).map(({move, places}) => html`<li>${stanceMark(move.stance)}
        <span class="unseen">${messages.stances[move.stance]}</span> <span class="soft">${move.on === undefined ? messages.undated : dayWords(move.on)}</span>
        ${cites(this.index, places, MOST_CITES)}</li>`)}</ul></li>`;
  }

  /** What goes back to several, then what many tell and only one says. */
  private agree(claims: Claim[]): TemplateResult {
    const agreed = claims.filter((c) => c.agreement === 'agreed').sort((a, b) => b.origins.length - a.origins.length || b.outlets - a.outlets);
    const rows = [...agreed.map((c) => this.shared(c)), ...agreedFigures(this.index, this.selection).map((l) => this.counted(l))].slice(0, MOST_AGREED);
    const told = claims.filter((c) => c.agreement === 'single-origin' && c.outlets > 1).sort((a, b) => b.outlets - a.outlets).slice(0, MOST_AGREED - rows.length);
    return html`${rows.length === 0 ? html`<p class="none">${messages.nobodyAgrees}</p>` : html`<ul>${rows}</ul>`}
      ${told.length === 0 ? nothing : html`<h4>${messages.toldWidely}</h4><ul>${told.map((c) => this.shared(c))}</ul>`}`;
  }

  private counted(ledger: Ledger): TemplateResult {
    return html`<li><a class="what" href="#${ledger.id}" dir="auto">${subjectWords(ledger)}</a>${this.speakers(vouchedEntries(this.index, ledger))}</li>`;
  }

  private speakers(entries: LedgerEntry[]): TemplateResult {
    return html`<ul class="speakers">${entries.map((e) => html`<li><strong class="number">${figureWords(e)}</strong>
      ${partyName(this.index, e.party)} ${cites(this.index, e.places, MOST_CITES)}</li>`)}</ul>`;
  }

  private shared(claim: Claim): TemplateResult {
    return html`<li><a class="what" href="#${claim.id}" dir="auto">${claim.text}</a>
      <span class="support">${this.dots(claim)}<span class="soft">${messages.support(Math.max(1, claim.origins.length), claim.outlets)}</span>
      ${cites(this.index, this.index.placesOf(claim), MOST_CITES)}</span></li>`;
  }

  /** A dot for each origin, a ring for each further outlet that only passes it on. */
  private dots(claim: Claim): TemplateResult {
    const origins = Math.min(8, Math.max(1, claim.origins.length));
    const rings = Math.max(0, Math.min(8, claim.outlets) - origins);
    return html`<svg class="dots" width=${14 * (origins + rings)} height="14" aria-hidden="true">
      ${Array.from({length: origins + rings}, (_, at) => svg`<circle class=${at < origins ? 'origin' : 'relay'} cx=${7 + 14 * at} cy="7" r="4.5" />`)}</svg>`;
  }
}
