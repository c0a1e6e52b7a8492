import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import type {Occurrence} from '../document/story.js';
import {messages} from '../messages.js';
import {dayOf, wholeDayWords} from '../reading/moment-words.js';
import {cites} from './cite-links.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';

const MOST = 40;

/** Told by so many reports it has a larger mark. */
const WIDELY = 3;

/** What happened when, by days. */
@customElement('timeline-view')
export class TimelineView extends StoryView {
  protected override render(): unknown {
    const wanted = this.index.story.timeline
      .map((occurrence, at) => ({occurrence, anchor: `t${at + 1}`}))
      .filter(({occurrence}) => this.selection.wantsOccurrence(occurrence));
    const shown = this.showsAll ? wanted : wanted.slice(0, MOST);
    const days = [...new Set(shown.map((r) => dayOf(r.occurrence.on) ?? r.occurrence.on))];
    return this.section('timeline', messages.timeline, messages.timelineLead, wanted.length === 0 ? this.none() : html`
      <div class="timeline">${days.map((day) => html`<section class="day" aria-label=${wholeDayWords(day)}>
        <h3><time datetime=${day}>${wholeDayWords(day)}</time></h3>
        <ol>${shown.filter((r) => (dayOf(r.occurrence.on) ?? r.occurrence.on) === day).map((r) => this.row(r.occurrence, r.anchor))}</ol>
      </section>`)}</div>
      ${this.moreButton(wanted.length, MOST)}`, this.index.story.timeline.length - wanted.length);
  }

  private row(occurrence: Occurrence, anchor: string): TemplateResult {
    const clock = /T(\d{2}:\d{2})/.exec(occurrence.on)?.[1];
    const reports = new Set(occurrence.places.map((p) => p.report)).size;
    return html`<li id=${anchor} class=${reports >= WIDELY ? 'widely' : ''}>
      ${clock === undefined ? nothing : html`<span class="clock">${clock}</span>`}
      <span dir="auto">${occurrence.text}</span> ${cites(this.index, occurrence.places)}
      ${this.datings(occurrence)}
      ${actions(this.index, anchor, occurrence.text, occurrence.places)}
    </li>`;
  }

  /** The days on which the reports put it, where they disagree. */
  private datings(occurrence: Occurrence): TemplateResult | typeof nothing {
    const datings = occurrence.datings ?? [];
    return datings.length === 0 ? nothing : html`<p>${messages.datesDiffer}
      ${datings.map((d) => html`<span><time datetime=${d.on}>${wholeDayWords(d.on)}</time> ${cites(this.index, d.places)} </span>`)}</p>`;
  }
}
