import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import {distinct} from '../reading/anchor.js';
import {citation} from '../reading/citation.js';
import {askForNote, notify} from '../reading/happenings.js';
import type {StoryIndex} from '../reading/story-index.js';

const MOST_CITATIONS = 12;

/** What can be done with a finding: copy its link or its citation, write a note on it. */
@customElement('finding-actions')
export class FindingActions extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) anchor = '';
  @property({attribute: false}) label = '';
  @property({attribute: false}) places: readonly Place[] = [];
  @state() private isOpen = false;
  @query('.menu') private menu!: HTMLElement | null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<button class="actions" aria-label=${messages.actionsFor(this.label)} title=${messages.actions}
        aria-haspopup="true" aria-expanded=${this.isOpen} @click=${this.open}>⋯</button>${this.isOpen
      ? html`<div class="menu" popover @toggle=${this.toggled}>
          <button @click=${this.copyLink}>${messages.copyLink}</button>
          <button @click=${this.copyCitation}>${messages.copyCitation}</button>
          <button @click=${this.note}>${messages.writeNote}</button>
        </div>`
      : nothing}`;
  }

  /** The menu lies above the page, so that no card cuts it off; it is made when it is asked for. */
  private async open(event: Event): Promise<void> {
    const {left, right, bottom} = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.isOpen = true;
    await this.updateComplete;
    const menu = this.menu!;
    menu.showPopover();
    menu.style.left = `${Math.max(4, Math.min(left, innerWidth - menu.offsetWidth - 8, right))}px`;
    menu.style.top = `${Math.min(bottom + 2, innerHeight - menu.offsetHeight - 4)}px`;
    menu.querySelector('button')!.focus();
  }

  private toggled(event: ToggleEvent): void {
    if (event.newState === 'closed') this.isOpen = false;
  }

  private copyLink(): void {
    const address = new URL(location.href);
    address.hash = this.anchor;
    void this.copy(address.href, messages.linkCopied);
  }

  private copyCitation(): void {
    const places = distinct(this.places).slice(0, MOST_CITATIONS);
    void this.copy(places.map((p) => citation(this.index, p)).join('\n'), messages.citationCopied);
  }

  private note(): void {
    this.menu?.hidePopover();
    askForNote(this, {anchor: this.anchor, about: this.label});
  }

  private async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      notify(this, done);
    } catch {
      notify(this, messages.cannotCopy);
    }
    this.menu?.hidePopover();
    this.querySelector('button')!.focus();
  }
}

/** The actions of one finding. */
export function actions(index: StoryIndex, anchor: string, label: string, places: readonly Place[]): TemplateResult {
  return html`<finding-actions .index=${index} .anchor=${anchor} .label=${label} .places=${places}></finding-actions>`;
}
