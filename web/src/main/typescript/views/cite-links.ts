import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOf, distinct} from '../reading/anchor.js';
import type {StoryIndex} from '../reading/story-index.js';

const MOST = 8;

/** Links to exact words, each under the number of its report: first one for each report, then all. */
@customElement('cite-links')
export class CiteLinks extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) places: readonly Place[] = [];
  @property({attribute: false}) most = MOST;
  @state() private showsAll = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const all = distinct(this.places).sort((a, b) => this.index.number(a.report) - this.index.number(b.report) || a.start - b.start);
    const shown = this.showsAll ? all : all.filter((p, at) => all[at - 1]?.report !== p.report).slice(0, this.most);
    return html`${shown.map((p) => this.link(p))}${all.length > shown.length
      ? html`<button class="cite-more" aria-label=${messages.moreCites(all.length - shown.length)} title=${messages.moreCites(all.length - shown.length)}
          @click=${this.showAll}>+${all.length - shown.length}</button>`
      : nothing}`;
  }

  private async showAll(): Promise<void> {
    this.showsAll = true;
    await this.updateComplete;
    this.querySelector('a')?.focus();
  }

  private link(place: Place): TemplateResult {
    const report = this.index.report(place.report);
    const words = messages.cited(this.index.number(place.report), this.index.outlet(report), this.index.words(place));
    return html`<a class="cite" href="#${anchorOf(this.index, place)}" title=${words} aria-label=${words}>${this.index.number(place.report)}</a>`;
  }
}

/** The links to the words of a finding, at most `most` before all are asked for. */
export function cites(index: StoryIndex, places: readonly Place[], most = MOST): TemplateResult {
  return html`<cite-links class="cites" .index=${index} .places=${places} .most=${most}></cite-links>`;
}
