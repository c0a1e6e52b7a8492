import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, queryAll, state} from 'lit/decorators.js';
import type {Changes, How, State, StoryChange} from '../document/changes.js';
import type {Story} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOfAddress, placeOf} from '../reading/anchor.js';
import {Selection, everything} from '../reading/selection.js';
import {StoryIndex} from '../reading/story-index.js';
import type {Part} from '../tools/part-links.js';
import {goTo} from './going.js';
import type {ReportsView} from './reports-view.js';
import {daysOf} from './story-header.js';
import '../tools/part-links.js';
import '../tools/story-search.js';
import '../tools/theme-switch.js';
import './changes-view.js';
import './reports-view.js';

const HOWS: readonly How[] = ['changed', 'new', 'gone'];

const KINDS: Record<keyof typeof messages.changedKinds, readonly StoryChange['what'][]> = {
  figures: ['ledger', 'figure'], claims: ['claim'], positions: ['position'], quotes: ['quote'], reports: ['report'],
};
const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** Two states of one story side by side. Give it both and what changed; it follows the page's address to exact words of either. */
@customElement('parallax-changes')
export class ParallaxChanges extends LitElement {
  @property({attribute: false}) earlier!: Story;
  @property({attribute: false}) later!: Story;
  @property({attribute: false}) changes!: Changes;
  @state() private hows: ReadonlySet<How> = new Set(HOWS);
  @state() private news = '';
  @queryAll('reports-view') private reports!: NodeListOf<ReportsView>;
  private was!: StoryIndex;
  private is!: StoryIndex;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    this.addEventListener('parallax-announce', (e) => (this.news = e.detail));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.follow);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('earlier')) this.was = new StoryIndex(this.earlier, 'earlier');
    if (changed.has('later')) this.is = new StoryIndex(this.later, 'later');
  }

  protected override firstUpdated(): void {
    if (location.hash !== '') void this.follow();
  }

  protected override render(): TemplateResult {
    const [beforeAll, afterAll] = [new Selection(this.was, everything), new Selection(this.is, everything)];
    return html`
      <a class="skip" href="#changed-figures">${messages.skipToChanges}</a>
      ${this.header()}
      <div class="tools"><part-links .parts=${parts()}></part-links>${this.choices()}
        <story-search .indexes=${[this.is, this.was]}></story-search></div>
      <main>
        ${KIND_NAMES.map((kind) => html`<changes-view .index=${this.is} .earlier=${this.was} .selection=${afterAll} .kind=${kind}
          .changes=${this.ofKind(kind)} .hows=${this.hows}></changes-view>`)}
        <reports-view .index=${this.is} .selection=${afterAll} .anchor=${'reports'} .heading=${messages.reportsLater}></reports-view>
        <reports-view .index=${this.was} .selection=${beforeAll} .anchor=${'earlier-reports'} .heading=${messages.reportsEarlier}></reports-view>
      </main>
      <footer><p>${messages.footer}</p></footer>
      <div class="unseen" role="status">${this.news}</div>`;
  }

  private header(): TemplateResult {
    const {before, after, changes} = this.changes;
    return html`<header>
      <p class="brand">Parallax</p>
      <h1 dir="auto">${after.title}</h1>
      <p class="lead">${messages.whatChanged}<span class="promise">${messages.promise}</span></p>
      <div class="two-states">${this.state(messages.earlier, before, after)}<span class="arrow" aria-hidden="true">→</span>${this.state(messages.later, after, before)}</div>
      <ul class="tally">${HOWS.map((how) => html`<li class=${how}><span class="tile"><strong class="number">${changes.filter((c) => c.how === how).length}</strong>
        <span>${messages.hows[how]}</span></span></li>`)}</ul>
      <theme-switch></theme-switch>
    </header>`;
  }

  /** A state in short; its title where the other has another. */
  private state(label: string, {title, from, to, reports}: State, other: State): TemplateResult {
    return html`<div class="state"><h2>${label}</h2>${title === other.title ? nothing : html`<p dir="auto">${title}</p>`}
      <p class="soft">${messages.reportCount(reports.length)} · ${daysOf(from, to)}</p></div>`;
  }

  private choices(): TemplateResult {
    return html`<div class="choices" role="region" aria-label=${messages.show}>${HOWS.map((how) => html`<button class="choice ${how}"
      aria-pressed=${this.hows.has(how)} @click=${() => this.turn(how)}>${messages.hows[how]}</button>`)}</div>`;
  }

  private turn(how: How): void {
    this.hows = new Set(HOWS.filter((h) => (h === how) !== this.hows.has(h)));
    this.news = messages.shownNow(HOWS.filter((h) => this.hows.has(h)).map((h) => messages.hows[h]).join(', '));
  }

  private ofKind(kind: keyof typeof KINDS): StoryChange[] {
    return this.changes.changes.filter((c) => KINDS[kind].includes(c.what));
  }

  /** Goes to exact words of one of the states, or to a part of the page. */
  private readonly follow = async (): Promise<void> => {
    await this.updateComplete;
    const anchor = anchorOfAddress();
    if (anchor === '') return;
    const [later, earlier] = this.reports;
    let isOfWords = false;
    for (const [index, view] of [[this.is, later], [this.was, earlier]] as const) {
      const place = placeOf(index, anchor);
      if (place === undefined) view?.unmark();
      else {
        isOfWords = true;
        await view?.show(place);
        this.news = messages.arrived(index.number(place.report), index.outlet(index.report(place.report)), index.words(place));
      }
    }
    if (!isOfWords) goTo(anchor);
  };
}

function parts(): Part[] {
  const kinds = KIND_NAMES.map((kind) => [`changed-${kind}`, messages.changedKinds[kind]] as const);
  return [...kinds, ['reports', messages.reportsLater], ['earlier-reports', messages.reportsEarlier]];
}
