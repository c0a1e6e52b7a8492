import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOf} from '../reading/anchor.js';
import type {StoryIndex} from '../reading/story-index.js';
import {actions} from '../views/finding-actions.js';
import type {ReportArticle} from '../views/report-article.js';

/** Comes up when words of a report are selected: they can be cited, linked to and noted like any finding. */
@customElement('words-bar')
export class WordsBar extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @state() private place: Place | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.look);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.place === undefined) return nothing;
    const words = this.index.words(this.place);
    return html`<div class="words-bar" role="toolbar" aria-label=${messages.selectedWords}>
      <q dir="auto">${words.length > 80 ? `${words.slice(0, 79)}…` : words}</q>
      ${actions(this.index, anchorOf(this.index, this.place), words, [this.place])}
    </div>`;
  }

  private readonly look = (): void => {
    const selection = document.getSelection();
    if (selection === null || this.contains(document.activeElement)) return;
    const range = selection.isCollapsed || selection.rangeCount === 0 ? undefined : selection.getRangeAt(0);
    const start = range === undefined ? undefined : offset(range.startContainer, range.startOffset);
    const end = range === undefined ? undefined : offset(range.endContainer, range.endOffset);
    this.place = start === undefined || end === undefined || start.report !== end.report || start.at >= end.at
      ? undefined : {report: start.report, start: start.at, end: end.at};
  };
}

/** Where in which report a point of the page lies. */
function offset(node: Node, within: number): {report: string; at: number} | undefined {
  const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
  const article = piece?.closest<ReportArticle>('report-article');
  if (!piece || !article || node.nodeType !== Node.TEXT_NODE) return undefined;
  return {report: article.report.id, at: Number(piece.dataset['at']) + within};
}
