import {html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {stanceTag} from '../charts/stance-mark.js';
import type {FigureThen, How, QuoteChange, ReportChange, StoryChange} from '../document/changes.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import {figureWords} from '../reading/figure-words.js';
import type {StoryIndex} from '../reading/story-index.js';
import {cites} from './cite-links.js';
import {diffWords} from './diff-words.js';
import {StoryView} from './story-view.js';

const MOST = 20;
const WEIGHT: Record<How, number> = {changed: 0, new: 1, gone: 2};

/** How a finding stood in one state: in a word, in its exact words, and where. */
interface Standing {
  head: unknown;
  words: unknown;
  index: StoryIndex;
  places: readonly Place[];
}

/** What changed in findings of one kind: the earlier state on the left, the later one on the right. */
@customElement('changes-view')
export class ChangesView extends StoryView {
  /** The state before; `index` is the one after. */
  @property({attribute: false}) earlier!: StoryIndex;
  @property({attribute: false}) changes: readonly StoryChange[] = [];
  @property({attribute: false}) kind: keyof typeof messages.changedKinds = 'figures';
  @property({attribute: false}) hows: ReadonlySet<How> = new Set();

  protected override render(): unknown {
    const wanted = this.changes.filter((c) => this.hows.has(c.how)).sort((a, b) => WEIGHT[a.how] - WEIGHT[b.how]);
    const body = wanted.length === 0 ? html`<p class="none">${messages.nothingChanged}</p>` : html`
      ${this.kind === 'reports' ? nothing : html`<p class="columns" aria-hidden="true"><span>${messages.earlier}</span><span>${messages.later}</span></p>`}
      <ul class="changes">${this.firstOf(wanted, MOST, (c) => this.row(c))}</ul>${this.moreButton(wanted.length, MOST)}`;
    return this.section(`changed-${this.kind}`, messages.changedKinds[this.kind], '', body);
  }

  private row(change: StoryChange): TemplateResult {
    return html`<li class="change-row ${change.how}">
      <p class="change-head"><span class="tag ${change.how}">${messages.hows[change.how]}</span> ${this.about(change)}</p>
      ${change.what === 'report' ? nothing : html`<div class="before-after">
        ${this.side('before', this.earlierStanding(change))}${this.side('after', this.laterStanding(change))}</div>`}
    </li>`;
  }

  private about(change: StoryChange): unknown {
    switch (change.what) {
      case 'report':
        return this.report(change);
      case 'ledger':
        return html`<strong dir="auto">${change.subject}</strong>`;
      case 'figure':
        return html`<strong dir="auto">${change.subject}</strong> <span class="soft" dir="auto">${change.party ?? messages.partyUnknown}</span>`;
      case 'claim':
        return html`<strong dir="auto">${change.text}</strong> <span class="soft" dir="auto">${change.origins.join(', ')}</span>`;
      case 'position':
        return html`<strong dir="auto">${change.party}</strong> <span dir="auto">${change.topic}</span>`;
      case 'quote':
        return html`<strong dir="auto">${change.speaker ?? messages.partyUnknown}</strong>
          ${change.kind === undefined ? nothing : html`<span class="soft">${messages.kinds[change.kind]}</span>`}`;
    }
  }

  private report({how, report, outlet, title}: ReportChange): TemplateResult {
    const index = how === 'gone' ? this.earlier : this.index;
    return html`<a class="cite" href="#${index.reportAnchor(report)}">${index.number(report)}</a>
      <strong dir="auto">${outlet ?? messages.outletUnknown}</strong> <span dir="auto">${title ?? report}</span>`;
  }

  private earlierStanding(change: StoryChange): Standing | undefined {
    if (change.how === 'new') return undefined;
    return {...this.told(change, 'was', this.earlier, change.before ?? []), index: this.earlier, places: change.before ?? []};
  }

  private laterStanding(change: StoryChange): Standing | undefined {
    if (change.how === 'gone') return undefined;
    return {...this.told(change, 'is', this.index, change.after ?? []), index: this.index, places: change.after ?? []};
  }

  private told(change: StoryChange, state: 'was' | 'is', index: StoryIndex, places: readonly Place[]): {head: unknown; words: unknown} {
    const words = places[0] === undefined ? nothing : inSentence(index, places[0]);
    switch (change.what) {
      case 'figure':
        return {head: figure(change[state]), words};
      case 'ledger':
        return {head: html`<span class="tag ${change[state]}">${messages.conflicts[change[state]]}</span>`, words: nothing};
      case 'claim': {
        const agreement = change[state];
        return {head: agreement === undefined ? nothing : html`<span class="tag ${agreement}">${messages.agreements[agreement]}</span>`, words};
      }
      case 'position': {
        const stance = change[state];
        return {head: stance === undefined ? nothing : stanceTag(stance), words};
      }
      case 'quote':
        return {head: nothing, words: quoted(change, state)};
      case 'report':
        return {head: nothing, words: nothing};
    }
  }

  private side(which: 'before' | 'after', standing: Standing | undefined): TemplateResult {
    const label = which === 'before' ? messages.earlier : messages.later;
    if (standing === undefined) return html`<div class="${which} absent"><p class="label">${label}</p><p class="none">${messages.notThere}</p></div>`;
    return html`<div class=${which}><p class="label">${label}</p>
      ${standing.head === nothing ? nothing : html`<p class="stand">${standing.head}</p>`}
      <p class="change-words">${standing.words} ${cites(standing.index, standing.places)}</p></div>`;
  }
}

/** Exact words in the sentence that they stand in. */
function inSentence(index: StoryIndex, place: Place): TemplateResult {
  const {report, start, end} = index.sentence(place);
  const text = (from: number, to: number) => index.text({report, start: from, end: to});
  return html`<q dir="auto">${text(start, place.start)}<strong>${text(place.start, place.end)}</strong>${text(place.end, Math.max(end, place.end))}</q>`;
}

function figure(figure: FigureThen | undefined): unknown {
  if (figure === undefined) return nothing;
  return html`<strong class="number">${figureWords(figure)}</strong> <span class="tag ${figure.status}">${messages.statuses[figure.status]}</span>`;
}

/** The later wording is set against the earlier one, word by word. */
function quoted({was, is, kind}: QuoteChange, state: 'was' | 'is'): unknown {
  if (state === 'is' && was !== undefined && is !== undefined && kind !== 'translated') return diffWords(was, is);
  return html`<q class="whole" dir="auto">${(state === 'is' ? is : was) ?? ''}</q>`;
}
