import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {messages} from '../messages.js';
import {askForFilter} from '../reading/happenings.js';
import {dayOf} from '../reading/moment-words.js';
import {everything, type Wanted} from '../reading/selection.js';
import type {StoryIndex} from '../reading/story-index.js';

/** Chooses what is shown: by party, outlet, place, days, and what is disputed. */
@customElement('story-filter')
export class StoryFilter extends LitElement {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) wanted: Wanted = everything;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const {story} = this.index;
    const outlets = [...new Set(story.reports.flatMap((r) => r.outlet ?? []))].sort((a, b) => a.localeCompare(b));
    const parties = [...story.actors].sort((a, b) => this.index.rank(a.id) - this.index.rank(b.id)).map((p) => [p.id, this.index.name(p.id)] as const);
    const days = story.reports.flatMap((r) => dayOf(r.published) ?? []).sort();
    return html`<form class="filter" aria-label=${messages.filter} @submit=${(e: Event) => e.preventDefault()}>
      ${this.choice('party', messages.filterParty, parties)}
      ${this.choice('outlet', messages.filterOutlet, outlets.map((o) => [o, o] as const))}
      ${this.choice('place', messages.filterPlace, story.places.map((p) => [p.name, p.name] as const))}
      ${this.day('from', messages.filterFrom, days)}${this.day('to', messages.filterTo, days)}
      <label class="check"><input type="checkbox" name="disputed" .checked=${this.wanted.disputed}
        @change=${(e: Event) => this.choose({disputed: (e.target as HTMLInputElement).checked})} />${messages.filterDisputed}</label>
      ${this.wanted === everything ? nothing : html`<button type="button" @click=${() => this.choose(everything)}>${messages.showEverything}</button>`}
    </form>`;
  }

  private choice(field: 'party' | 'outlet' | 'place', label: string, options: readonly (readonly [string, string])[]): unknown {
    if (options.length === 0) return nothing;
    return html`<label>${label}<select name=${field} @change=${(e: Event) => this.choose({[field]: (e.target as HTMLSelectElement).value})}>
      <option value="" ?selected=${this.wanted[field] === ''}>${messages.any}</option>
      ${options.map(([value, words]) => html`<option value=${value} .selected=${this.wanted[field] === value}>${words}</option>`)}
    </select></label>`;
  }

  private day(field: 'from' | 'to', label: string, days: string[]): TemplateResult {
    return html`<label>${label}<input type="date" name=${field} .value=${this.wanted[field]} min=${days[0] ?? nothing}
      @change=${(e: Event) => this.choose({[field]: (e.target as HTMLInputElement).value})} /></label>`;
  }

  private choose(change: Partial<Wanted>): void {
    const wanted = {...this.wanted, ...change};
    const isAll = (Object.keys(everything) as (keyof Wanted)[]).every((k) => wanted[k] === everything[k]);
    askForFilter(this, isAll ? everything : wanted);
  }
}
