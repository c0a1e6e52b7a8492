import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {messages} from '../messages.js';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** As the system has it, or light, or dark. */
@customElement('theme-switch')
export class ThemeSwitch extends LitElement {
  @state() private theme: Theme = 'auto';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<label><span class="label">${messages.theme}</span><select @change=${this.choose}>
      ${THEMES.map((t) => html`<option value=${t} ?selected=${t === this.theme}>${messages.themes[t]}</option>`)}</select></label>`;
  }

  private choose(event: Event): void {
    this.theme = (event.target as HTMLSelectElement).value as Theme;
    document.documentElement.dataset['theme'] = this.theme;
  }
}
