import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Selection} from '../reading/selection.js';
import type {StoryIndex} from '../reading/story-index.js';
import {messages} from '../messages.js';

/**
 * A part of the page. It renders into the document itself and not into a shadow tree, so that anchors, labels and the one
 * style sheet that the security policy names reach all parts.
 */
export abstract class StoryView extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) selection!: Selection;

  /** Whether rows beyond the first are shown. */
  @state() protected showsAll = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows what is kept back, because something in it was asked for. */
  async reveal(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
  }

  /** A part with its heading, found under `#id`. */
  protected section(id: string, heading: string, lead: string, body: unknown): TemplateResult {
    return html`<section id=${id} aria-labelledby="${id}-heading">
      <h2 id="${id}-heading">${heading}</h2>
      ${lead === '' ? nothing : html`<p class="lead">${lead}</p>`} ${body}
    </section>`;
  }

  protected none(): TemplateResult {
    return html`<p class="none">${this.selection.isEverything ? messages.nothingFound : messages.nothingWanted}</p>`;
  }

  /** The first rows, and a button for the others. */
  protected firstOf<T>(rows: readonly T[], most: number, row: (row: T) => unknown): unknown {
    return this.showsAll ? rows.map(row) : rows.slice(0, most).map(row);
  }

  protected moreButton(count: number, most: number): unknown {
    if (this.showsAll || count <= most) return nothing;
    return html`<button class="more" @click=${() => (this.showsAll = true)}>${messages.showAll(count)}</button>`;
  }
}
