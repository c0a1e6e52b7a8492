import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Place, Story} from '../document/story.js';
import {messages} from '../messages.js';
import {placeOf} from '../reading/anchor.js';
import type {NoteWish} from '../reading/happenings.js';
import {dayWords} from '../reading/moment-words.js';
import {Selection, everything, type Wanted} from '../reading/selection.js';
import {StoryIndex} from '../reading/story-index.js';
import {NoteBook} from '../tools/note-book.js';
import type {NotesPanel} from '../tools/notes-panel.js';
import type {ReportsView} from './reports-view.js';
import {StoryView} from './story-view.js';
import '../charts/copy-graph.js';
import '../tools/notes-panel.js';
import '../tools/story-filter.js';
import '../tools/story-search.js';
import '../tools/theme-switch.js';
import '../tools/words-bar.js';
import './brief-view.js';
import './captures-view.js';
import './claims-view.js';
import './copies-view.js';
import './departures-view.js';
import './disputes-view.js';
import './figures-view.js';
import './map-view.js';
import './parties-view.js';
import './positions-view.js';
import './quotes-view.js';
import './reports-view.js';
import './timeline-view.js';
import './unreadable-view.js';

/** A whole story. Give it one as `story`; it follows the page's address to exact words and findings. */
@customElement('parallax-story')
export class ParallaxStory extends LitElement {
  @property({attribute: false}) story!: Story;
  @state() private index!: StoryIndex;
  @state() private selection!: Selection;
  @state() private noted: readonly Place[] = [];
  @state() private news = '';
  @query('reports-view') private reports!: ReportsView;
  @query('notes-panel') private notes!: NotesPanel;
  private book!: NoteBook;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    window.addEventListener('beforeprint', this.unfold);
    this.addEventListener('parallax-announce', (e) => (this.news = e.detail));
    this.addEventListener('parallax-note', (e) => void this.note(e.detail));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.follow);
    window.removeEventListener('beforeprint', this.unfold);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('story')) return;
    this.index = new StoryIndex(this.story);
    this.selection = new Selection(this.index, everything);
    this.book = new NoteBook(this.story);
    this.readNotes();
  }

  protected override firstUpdated(): void {
    if (location.hash !== '') void this.follow();
  }

  protected override render(): TemplateResult {
    const {index, selection} = this;
    return html`
      <a class="skip" href="#brief">${messages.skip}</a>
      ${this.header()}
      <div class="tools" @parallax-wanted=${(e: CustomEvent<Wanted>) => this.choose(e.detail)}>
        <story-search .index=${index}></story-search>
        <details class="filters"><summary>${messages.filter}${selection.isEverything ? nothing : html` <span class="tag rival">${messages.filterOn}</span>`}</summary>
          <story-filter .index=${index} .wanted=${selection.wanted}></story-filter></details>
      </div>
      <main>
        <notes-panel .book=${this.book} @parallax-notes=${this.readNotes}></notes-panel>
        <brief-view .index=${index} .selection=${selection}></brief-view>
        <disputes-view .index=${index} .selection=${selection}></disputes-view>
        <figures-view .index=${index} .selection=${selection}></figures-view>
        <positions-view .index=${index} .selection=${selection}></positions-view>
        <claims-view .index=${index} .selection=${selection}></claims-view>
        <quotes-view .index=${index} .selection=${selection}></quotes-view>
        <copies-view .index=${index} .selection=${selection}></copies-view>
        <departures-view .index=${index} .selection=${selection}></departures-view>
        <captures-view .index=${index} .selection=${selection}></captures-view>
        <timeline-view .index=${index} .selection=${selection}></timeline-view>
        <map-view .index=${index} .selection=${selection}></map-view>
        <parties-view .index=${index} .selection=${selection}></parties-view>
        <reports-view .index=${index} .selection=${selection} .noted=${this.noted}></reports-view>
        <unreadable-view .index=${index} .selection=${selection}></unreadable-view>
      </main>
      <footer><p>${messages.footer} ${messages.mapSource}</p></footer>
      <words-bar .index=${index}></words-bar>
      <div class="unseen" role="status">${this.news}</div>`;
  }

  private header(): TemplateResult {
    const {title, from, to, reports, unreadable} = this.story;
    const outlets = new Set(reports.map((r) => r.outlet)).size;
    const days = from === undefined ? messages.undated : from === to || to === undefined ? dayWords(from) : messages.days(dayWords(from), dayWords(to));
    const failed = unreadable?.length ?? 0;
    return html`<header>
      <p class="brand">Parallax</p>
      <h1 dir="auto">${title}</h1>
      <p class="lead">${messages.counts(reports.length, outlets)} · ${days}${failed === 0 ? nothing : html` · <a href="#unreadable">${messages.failed(failed)}</a>`}</p>
      <p class="soft">${messages.promise}</p>
      <nav aria-label=${messages.parts}><ul>${this.parts().map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>
      <theme-switch></theme-switch>
    </header>`;
  }

  /** The parts that there are, in the order of the page. */
  private parts(): [string, string][] {
    const {departures, captures} = this.story;
    return ([
      ['brief', messages.brief], ['disputed', messages.disputed], ['figures', messages.figures], ['positions', messages.positions],
      ['claims', messages.claims], ['quotes', messages.quotes], ['copies', messages.copies],
      ...((departures ?? []).length > 0 ? [['departures', messages.departures]] : []),
      ...((captures ?? []).length > 0 ? [['captures', messages.captures]] : []),
      ['timeline', messages.timeline], ['map', messages.map], ['parties', messages.parties], ['reports', messages.reports],
    ] as [string, string][]);
  }

  private async choose(wanted: Wanted): Promise<void> {
    this.selection = new Selection(this.index, wanted);
    await this.updateComplete;
    this.news = this.selection.isEverything ? messages.everythingShown : messages.filterOn;
  }

  private readonly readNotes = (): void => {
    this.noted = this.book.notes.flatMap((n) => placeOf(this.index, n.anchor) ?? []);
  };

  private async note(wish: NoteWish): Promise<void> {
    await this.notes.write(wish);
  }

  /** Goes where the page's address points: to exact words, or to a finding that may be folded away. */
  private readonly follow = async (): Promise<void> => {
    await this.updateComplete;
    const anchor = decodeURIComponent(location.hash.slice(1));
    const place = placeOf(this.index, anchor);
    if (place !== undefined) {
      if (!(await this.reports.show(place))) {
        await this.choose(everything);
        await this.reports.show(place);
      }
      this.news = messages.arrived(this.index.number(place.report), this.index.outlet(this.index.report(place.report)), this.index.words(place));
      return;
    }
    if (anchor !== '') await this.goTo(anchor);
  };

  private async goTo(anchor: string): Promise<void> {
    if (document.getElementById(anchor) === null) await this.revealAll();
    const found = document.getElementById(anchor);
    if (found === null) return;
    for (let around = found.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null) around.open = true;
    found.scrollIntoView({block: found.tagName === 'SECTION' ? 'start' : 'center'});
    found.classList.add('arrived');
    setTimeout(() => found.classList.remove('arrived'), 2500);
    if (!found.hasAttribute('tabindex')) found.setAttribute('tabindex', '-1');
    found.focus({preventScroll: true});
  }

  private async revealAll(): Promise<void> {
    const views = [...this.querySelectorAll('*')].filter((e) => e instanceof StoryView);
    await Promise.all(views.map((v) => v.reveal()));
  }

  /** On paper nothing can be unfolded. */
  private readonly unfold = (): void => {
    this.querySelectorAll<HTMLDetailsElement>('main details.card').forEach((d) => (d.open = true));
  };
}
