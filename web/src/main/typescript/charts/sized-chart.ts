import {LitElement} from 'lit';
import {state} from 'lit/decorators.js';

/** How far ahead of the reader a chart is drawn. */
const AHEAD = '600px';

/** A chart that is drawn for the width it has, so that its letters keep their size, and not before the reader comes near. */
export abstract class SizedChart extends LitElement {
  @state() protected width = 0;
  private readonly size = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width);
    if (Math.abs(width - this.width) > 1) this.width = width;
  });
  private readonly nearness = new IntersectionObserver(
    (entries) => {
      if (entries.some((e) => e.isIntersecting)) this.draw();
    },
    {rootMargin: AHEAD},
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.nearness.observe(this);
    window.addEventListener('beforeprint', this.draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.nearness.disconnect();
    this.size.disconnect();
    window.removeEventListener('beforeprint', this.draw);
  }

  /** Takes the width, and follows it from now on. */
  private readonly draw = (): void => {
    this.nearness.disconnect();
    this.size.observe(this);
    this.width = Math.floor(this.clientWidth);
  };
}
