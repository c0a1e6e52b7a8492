import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {messages} from '../messages.js';
import {askForFilter} from '../reading/happenings.js';
import {everything, type Selection} from '../reading/selection.js';
import type {StoryIndex} from '../reading/story-index.js';

const EMPTY = Symbol('nothing to show');

/**
 * A part of the page. It renders into the document itself and not into a shadow tree, so that anchors, labels and the one
 * style sheet that the security policy names reach all parts.
 */
export abstract class StoryView extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) selection!: Selection;

  /** Whether rows beyond the first are shown, and what is folded away is open. */
  @state() protected showsAll = false;
  @state() private isUnfolded = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows what is kept back, because something in it was asked for. */
  async reveal(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
  }

  /**
   * A part with its heading, found under `#id`; what it is about is said where there is something, and how much of it the
   * filter hides.
   */
  protected section(id: string, heading: string, lead: string, body: unknown, hidden = 0): TemplateResult {
    return html`<section id=${id} class=${body === EMPTY ? 'bare' : ''} aria-labelledby="${id}-heading">
      <h2 id="${id}-heading">${heading}</h2>
      ${body === EMPTY || lead === '' ? nothing : html`<p class="lead">${lead}</p>`}
      ${hidden === 0 ? nothing : html`<p class="hidden-note">${messages.hidden(hidden)}
        <button @click=${() => askForFilter(this, everything)}>${messages.showEverything}</button></p>`}
      ${body === EMPTY ? this.nothingHere() : body}
    </section>`;
  }

  /** The body of a part that has nothing to show. */
  protected none(): unknown {
    return EMPTY;
  }

  protected nothingHere(): TemplateResult {
    return html`<p class="none">${this.selection.isEverything ? messages.nothingFound : messages.nothingWanted}</p>`;
  }

  /** Rows of less weight, which are made when they are asked for: of a large story there are thousands. */
  protected folded(count: number, summary: string, body: () => unknown): unknown {
    if (count === 0) return nothing;
    return html`<details class="card folded" .open=${this.showsAll} @toggle=${this.unfold}>
      <summary>${summary}</summary>${this.showsAll || this.isUnfolded ? body() : nothing}
    </details>`;
  }

  private unfold(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.isUnfolded = true;
  }

  /** The first rows, and all of them once they were asked for. */
  protected firstOf<T>(rows: readonly T[], most: number, row: (row: T) => unknown): unknown {
    return this.showsAll ? rows.map(row) : rows.slice(0, most).map(row);
  }

  /** The button that asks for the others. */
  protected moreButton(count: number, most: number): unknown {
    if (this.showsAll || count <= most) return nothing;
    return html`<button class="more" @click=${() => (this.showsAll = true)}>${messages.showAll(count)}</button>`;
  }
}
