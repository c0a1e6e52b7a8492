import {LitElement} from 'lit';
import {state} from 'lit/decorators.js';

/** A chart that is drawn for the width it has, so that its letters keep their size. */
export abstract class SizedChart extends LitElement {
  @state() protected width = 0;
  private readonly observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width);
    if (Math.abs(width - this.width) > 1) this.width = width;
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }
}
