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
    this.place = selection.isCollapsed || selection.rangeCount === 0 ? undefined : selected(selection.getRangeAt(0));
  };
}

/** The words of a report that a selection has; its ends may lie between pieces of text, as after a click on a paragraph. */
function selected(range: Range): Place | undefined {
  const around = range.commonAncestorContainer;
  const article = (around instanceof Element ? around : around.parentElement)?.closest<ReportArticle>('report-article');
  const pieces = [...(article?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].filter((p) => range.intersectsNode(p));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!article || first === undefined || last === undefined) return undefined;
  const start = offset(first, range.startContainer, range.startOffset) ?? at(first);
  const end = offset(last, range.endContainer, range.endOffset) ?? at(last) + last.textContent!.length;
  return start < end ? {report: article.report.id, start, end} : undefined;
}

function at(piece: HTMLElement): number {
  return Number(piece.dataset['at']);
}

/** Where a point in the text of a piece lies in its report. */
function offset(piece: HTMLElement, node: Node, within: number): number | undefined {
  return node.nodeType === Node.TEXT_NODE && piece.contains(node) ? at(piece) + within : undefined;
}
