import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import type {Departure} from '../document/story.js';
import {messages} from '../messages.js';
import {cites} from './cite-links.js';
import {diffWords} from './diff-words.js';
import {StoryView} from './story-view.js';

/** Relays that changed on the way what was said. Left out where there are none. */
@customElement('departures-view')
export class DeparturesView extends StoryView {
  protected override render(): unknown {
    const all = this.index.story.departures ?? [];
    if (all.length === 0) return nothing;
    const wanted = all.filter((d) => this.selection.wantsWords([d.from, d.to]));
    return this.section('departures', messages.departures, messages.departuresLead, wanted.length === 0 ? this.none() : html`
      <ul class="rows">${wanted.map((d) => this.row(d))}</ul>`, all.length - wanted.length);
  }

  private row(departure: Departure): TemplateResult {
    const {from, to, what} = departure;
    return html`<li><span class="tag">${messages.changes[what]}</span>
      <span class="passage"><span><q dir="auto">${this.index.words(from)}</q> ${cites(this.index, [from])}</span>
      <span>${diffWords(this.index.words(from), this.index.words(to))} ${cites(this.index, [to])}</span></span></li>`;
  }
}
