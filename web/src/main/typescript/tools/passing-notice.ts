import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';

const SHOWN_FOR = 7000;

/** Says for a moment what has just happened, to those who see the page and to those who hear it. */
@customElement('passing-notice')
export class PassingNotice extends LitElement {
  @state() private words = '';
  private waiting = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Shows words in place of those before. */
  show(words: string): void {
    this.words = words;
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => (this.words = ''), SHOWN_FOR);
  }

  protected override render(): TemplateResult {
    return html`<div class="notice" role="status">${this.words}</div>`;
  }
}
