import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {messages} from '../messages.js';

/** A part of the page: its anchor and its name. */
export type Part = readonly [anchor: string, name: string];

/** The strip in which the part that is being read lies: a little under the top of the window. */
const READING_STRIP = '-12% 0px -80% 0px';

/** Links to the parts of the page; the one that the reader is at is marked. */
@customElement('part-links')
export class PartLinks extends LitElement {
  @property({attribute: false}) parts: readonly Part[] = [];
  @state() private current = '';
  private readonly strip = new IntersectionObserver(
    (entries) => {
      const here = entries.filter((e) => e.isIntersecting).at(-1);
      if (here !== undefined) this.current = here.target.id;
    },
    {rootMargin: READING_STRIP},
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.strip.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('parts')) return;
    // The parts themselves are there once all views have rendered.
    requestAnimationFrame(() => {
      this.strip.disconnect();
      this.parts.map(([anchor]) => document.getElementById(anchor)).forEach((part) => part !== null && this.strip.observe(part));
    });
  }

  protected override render(): TemplateResult {
    return html`<nav class="parts" aria-label=${messages.parts}><ul>
      ${this.parts.map(([anchor, name]) => html`<li><a href="#${anchor}" aria-current=${anchor === this.current ? 'true' : nothing}>${name}</a></li>`)}
    </ul></nav>`;
  }
}
