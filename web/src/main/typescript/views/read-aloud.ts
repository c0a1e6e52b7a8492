import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {messages} from '../messages.js';

/** Reads lines aloud with the browser's own voice, and says which of them it is at. */
@customElement('read-aloud')
export class ReadAloud extends LitElement {
  @property({attribute: false}) lines: readonly string[] = [];
  @state() private reading: 'no' | 'yes' | 'paused' = 'no';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!('speechSynthesis' in window)) return nothing;
    return html`<div class="aloud">
      <button @click=${this.turn}>
        <span aria-hidden="true">${this.reading === 'yes' ? '❚❚' : '▶'}</span>
        ${this.reading === 'no' ? messages.readAloud : this.reading === 'yes' ? messages.pause : messages.goOn}
      </button>
      ${this.reading === 'no' ? nothing : html`<button @click=${this.stop}>${messages.stop}</button>`}
    </div>`;
  }

  private turn(): void {
    switch (this.reading) {
      case 'no':
        this.reading = 'yes';
        this.speak(0);
        break;
      case 'yes':
        speechSynthesis.pause();
        this.reading = 'paused';
        break;
      case 'paused':
        speechSynthesis.resume();
        this.reading = 'yes';
        break;
    }
  }

  /** A line at a time: browsers fall silent in the middle of long texts. */
  private speak(at: number): void {
    const line = this.lines[at];
    if (line === undefined) {
      this.stop();
      return;
    }
    this.dispatchEvent(new CustomEvent('parallax-reading', {detail: at}));
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.lang = document.documentElement.lang;
    utterance.onend = () => this.reading !== 'no' && this.speak(at + 1);
    // Without a voice there is nothing to hear.
    utterance.onerror = () => this.stop();
    speechSynthesis.speak(utterance);
  }

  private stop(): void {
    if (this.reading === 'no') return;
    this.reading = 'no';
    speechSynthesis.cancel();
    this.dispatchEvent(new CustomEvent('parallax-reading', {detail: -1}));
  }
}
