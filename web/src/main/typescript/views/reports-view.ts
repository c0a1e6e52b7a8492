import {html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Report} from '../document/report.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import type {ReportArticle} from './report-article.js';
import {StoryView} from './story-view.js';
import './report-article.js';

/** The reports, each with its findings in its text. */
@customElement('reports-view')
export class ReportsView extends StoryView {
  /** The places on which the reader wrote notes. */
  @property({attribute: false}) noted: readonly Place[] = [];

  protected override render(): unknown {
    const wanted = this.index.story.reports.filter((r) => this.wants(r));
    return this.section('reports', messages.reports, '', html`
      <ul class="key" aria-label=${messages.key}>
        <li><span class="said">${messages.keys.said}</span></li><li><span class="source">${messages.keys.source}</span></li>
        <li><span class="cue">${messages.keys.cue}</span></li><li><span class="figure">${messages.keys.figure}</span></li>
        <li><span class="time">${messages.keys.time}</span></li><li><span class="place">${messages.keys.place}</span></li>
        <li><span class="off">${messages.keys.off}</span></li></ul>
      ${wanted.length === 0 ? this.nothingHere() : wanted.map((r) => html`<report-article id="r${this.index.number(r.id)}"
        .index=${this.index} .report=${r} .noted=${this.noted}></report-article>`)}`);
  }

  /** Reports are chosen by outlet and by the days on which they were published; a place or a party has to stand in them. */
  private wants(report: Report): boolean {
    const whole = {report: report.id, start: 0, end: report.text.length};
    const parties = report.actors.map((a) => this.index.partyOf(report.id, a.id));
    const places = report.places.map((p) => ({report: report.id, start: p.start, end: p.end}));
    return this.selection.wants({parties, places: [whole, ...places], days: [report.published], disputed: true});
  }

  /** Brings exact words before the reader; false where their report is not shown. */
  async show(place: Place): Promise<boolean> {
    for (const article of this.querySelectorAll<ReportArticle>('report-article')) {
      if (article.report.id === place.report) await article.show(place);
      else article.unmark();
    }
    return this.querySelector(`#r${this.index.number(place.report)}`) !== null;
  }
}
