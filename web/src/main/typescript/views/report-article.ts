import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Report} from '../document/report.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOf} from '../reading/anchor.js';
import {momentWords, sourceMoment} from '../reading/moment-words.js';
import {annotationsOf, blocksOf, piecesOf, type Annotation, type Block, type Piece} from '../reading/report-blocks.js';
import type {StoryIndex} from '../reading/story-index.js';
import {bring} from './going.js';
import {marginNotes} from './margin-notes.js';

/** How far ahead of the reader findings are marked. */
const AHEAD = '800px';

/** One report: its text with the findings marked as soon as it comes near the reader, and a margin that says what they are. */
@customElement('report-article')
export class ReportArticle extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) report!: Report;
  @property({attribute: false}) noted: readonly Place[] = [];
  @state() private isMarked = false;
  @state() private target: Place | undefined;
  private annotations: Annotation[] | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    nearness.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    nearness.unobserve(this);
  }

  /** Marks what was found. */
  mark(): void {
    this.isMarked = true;
    nearness.unobserve(this);
  }

  /** Marks a place and brings it before the reader. */
  async show(place: Place): Promise<void> {
    this.isMarked = true;
    this.target = place;
    await this.updateComplete;
    const found = this.querySelector<HTMLElement>('.target');
    found?.focus({preventScroll: true});
    if (found !== null) void bring(found, 'center');
  }

  /** Takes the mark away again. */
  unmark(): void {
    this.target = undefined;
  }

  protected override render(): TemplateResult {
    const number = this.index.number(this.report.id);
    return html`<article class="report" aria-labelledby="${this.index.reportAnchor(this.report.id)}-title">
      <h3 id="${this.index.reportAnchor(this.report.id)}-title"><span class="cite">${number}</span> <span class="outlet" dir="auto">${this.index.outlet(this.report)}</span>
        <span dir="auto">${this.report.title ?? this.report.id}</span></h3>
      <p class="meta soft">${this.facts()}</p>
      ${this.isMarked
        ? html`<div class="text">${blocksOf(this.report).map((b) => this.block(b))}</div>`
        : html`<p class="text plain" dir="auto" lang=${this.report.language ?? nothing}>${this.report.text}</p>`}
    </article>`;
  }

  private facts(): unknown {
    const {authors, published, url, incomplete, credits, kind} = this.report;
    return html`${messages.reportKinds[kind]}${authors === undefined || authors.length === 0 ? nothing : html` · ${messages.by(authors.join(', '))}`}
      ${published === undefined ? nothing : html` · <time datetime=${published} title=${sourceMoment(published)}>${momentWords(published)}</time>`}
      ${incomplete === undefined ? nothing : html` · <strong>${messages.incomplete(incomplete)}</strong>`}
      ${credits === undefined || credits.length === 0 ? nothing : html` · ${messages.credits(credits.join(', '))}`}
      ${url !== undefined && /^https?:\/\//i.test(url) ? html` · <a href=${url} rel="noopener noreferrer nofollow">${messages.thePage}</a>` : nothing}`;
  }

  private block(block: Block): TemplateResult {
    const classes = `block${block.isOff ? ' off' : ''}`;
    const pieces = piecesOf(this.report.text, block, this.allAnnotations());
    return html`<div class=${classes} @pointerover=${this.point} @pointerout=${this.unpoint}>
      <p dir="auto" lang=${this.report.language ?? nothing}>${pieces.map((p) => this.piece(p))}</p>${marginNotes(this.index, this.report, block)}</div>`;
  }

  private allAnnotations(): Annotation[] {
    this.annotations ??= annotationsOf(this.report);
    const own = this.noted.filter((p) => p.report === this.report.id).map((p) => ({...p, kind: 'noted' as const, finding: ''}));
    const target = this.target === undefined ? [] : [{...this.target, kind: 'target' as const, finding: ''}];
    return [...this.annotations, ...own, ...target];
  }

  private piece({start, text, kinds, findings}: Piece): TemplateResult {
    const isFirst = this.target?.start === start || (kinds.includes('target') && this.target!.start < start && !this.isTargetBefore(start));
    return html`<span class=${kinds.join(' ')} data-at=${start} data-findings=${findings.join(' ')}
      tabindex=${isFirst ? -1 : nothing} id=${isFirst ? anchorOf(this.index, this.target!) : nothing}>${text}</span>`;
  }

  /** Whether some of the target stands in a line before `start`. */
  private isTargetBefore(start: number): boolean {
    return this.report.text.slice(this.target!.start, start).trim() !== '';
  }

  /** A note under the pointer shows its words. */
  private point(event: PointerEvent): void {
    const note = (event.target as Element).closest<HTMLElement>('[data-note]')?.dataset['note'];
    if (note !== undefined) this.querySelectorAll(`[data-findings~="${CSS.escape(note)}"]`).forEach((p) => p.classList.add('pointed'));
  }

  private unpoint(): void {
    this.querySelectorAll('.pointed').forEach((p) => p.classList.remove('pointed'));
  }
}

/** One for all reports: of a large story there are hundreds. */
const nearness = new IntersectionObserver(
  (entries) => entries.forEach((e) => e.isIntersecting && (e.target as ReportArticle).mark()),
  {rootMargin: AHEAD},
);
