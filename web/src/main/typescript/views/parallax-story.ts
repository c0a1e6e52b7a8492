import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Place, Story} from '../document/story.js';
import type {Tiles} from '../document/tiles.js';
import {messages} from '../messages.js';
import {anchorOfAddress, placeOf} from '../reading/anchor.js';
import type {NoteWish} from '../reading/happenings.js';
import {Selection, everything, type Wanted} from '../reading/selection.js';
import {StoryIndex} from '../reading/story-index.js';
import {NoteBook} from '../tools/note-book.js';
import type {NotesPanel} from '../tools/notes-panel.js';
import type {Part} from '../tools/part-links.js';
import type {PassingNotice} from '../tools/passing-notice.js';
import {goTo} from './going.js';
import type {ReportsView} from './reports-view.js';
import {partsOf, storyHeader} from './story-header.js';
import {StoryView} from './story-view.js';
import '../charts/copy-graph.js';
import '../tools/notes-panel.js';
import '../tools/part-links.js';
import '../tools/passing-notice.js';
import '../tools/story-filter.js';
import '../tools/story-search.js';
import '../tools/words-bar.js';
import './brief-view.js';
import './captures-view.js';
import './claims-view.js';
import './copies-view.js';
import './departures-view.js';
import './disputes-view.js';
import './figures-view.js';
import './glance-view.js';
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
  /** Where the map's pictures come from; from nowhere unless it is set. */
  @property({attribute: false}) tiles: Tiles | undefined;
  @state() private index!: StoryIndex;
  @state() private selection!: Selection;
  @state() private noted: readonly Place[] = [];
  @state() private news = '';
  @query('reports-view') private reports!: ReportsView;
  @query('notes-panel') private notes!: NotesPanel;
  @query('passing-notice') private notice!: PassingNotice;
  private parts: readonly Part[] = [];
  private book!: NoteBook;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    window.addEventListener('beforeprint', this.unfold);
    this.addEventListener('parallax-announce', (e) => (this.news = e.detail));
    this.addEventListener('parallax-notice', (e) => this.notice.show(e.detail));
    this.addEventListener('parallax-note', (e) => void this.note(e.detail));
    this.addEventListener('parallax-wanted', (e) => void this.choose(e.detail));
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
    this.parts = partsOf(this.story);
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
      ${storyHeader(this.story)}
      ${this.toolbar()}
      <main>
        <glance-view .index=${index} .selection=${selection}></glance-view>
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
        <map-view .index=${index} .selection=${selection} .tiles=${this.tiles}></map-view>
        <parties-view .index=${index} .selection=${selection}></parties-view>
        <reports-view .index=${index} .selection=${selection} .noted=${this.noted}></reports-view>
        <unreadable-view .index=${index} .selection=${selection}></unreadable-view>
      </main>
      <footer><p>${this.tiles === undefined ? messages.footer : messages.footerWithTiles(new URL(this.tiles.template).host)} ${messages.mapSource}</p></footer>
      <words-bar .index=${index}></words-bar>
      <passing-notice></passing-notice>
      <div class="unseen" role="status">${this.news}</div>`;
  }

  private toolbar(): TemplateResult {
    const {index, selection} = this;
    return html`<div class="tools">
      <part-links .parts=${this.parts}></part-links>
      <story-search .indexes=${[index]}></story-search>
      <details class="filters"><summary>${messages.filter}${selection.isEverything ? nothing : html` <span class="tag rival">${messages.filterOn}</span>`}</summary>
        <story-filter .index=${index} .wanted=${selection.wanted}></story-filter></details>
    </div>`;
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
    const anchor = anchorOfAddress();
    if (anchor === '') return;
    const place = placeOf(this.index, anchor);
    const go = () => (place === undefined ? this.goToFinding(anchor) : this.reports.show(place));
    let isThere = await go();
    if (!isThere && !this.selection.isEverything) {
      await this.choose(everything);
      isThere = await go();
      if (isThere) this.notice.show(messages.filterCleared);
    }
    if (!isThere) this.notice.show(messages.leadsNowhere);
    if (place !== undefined) {
      this.news = messages.arrived(this.index.number(place.report), this.index.outlet(this.index.report(place.report)), this.index.words(place));
    }
  };

  /** Unfolds everything where the finding is not among what is shown. */
  private async goToFinding(anchor: string): Promise<boolean> {
    if (goTo(anchor)) return true;
    const views = [...this.querySelectorAll('*')].filter((e) => e instanceof StoryView);
    await Promise.all(views.map((v) => v.reveal()));
    return goTo(anchor);
  }

  /** On paper nothing can be unfolded. */
  private readonly unfold = (): void => {
    this.querySelectorAll<HTMLDetailsElement>('main details.card').forEach((d) => (d.open = true));
  };
}
