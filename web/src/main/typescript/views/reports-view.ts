import {html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
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
  @property({attribute: false}) anchor = 'reports';
  @property({attribute: false}) heading: string = messages.reports;

  protected override render(): unknown {
    const {reports} = this.index.story;
    const wanted = reports.filter((r) => this.selection.wantsReport(r));
    return this.section(this.anchor, this.heading, '', html`
      <ul class="key" aria-label=${messages.key}>
        <li><span class="said">${messages.keys.said}</span></li><li><span class="source">${messages.keys.source}</span></li>
        <li><span class="cue">${messages.keys.cue}</span></li><li><span class="figure">${messages.keys.figure}</span></li>
        <li><span class="time">${messages.keys.time}</span></li><li><span class="place">${messages.keys.place}</span></li>
        <li><span class="off">${messages.keys.off}</span></li></ul>
      ${wanted.length === 0 ? this.nothingHere() : wanted.map((r) => html`<report-article id=${this.index.reportAnchor(r.id)}
        .index=${this.index} .report=${r} .noted=${this.noted}></report-article>`)}`, reports.length - wanted.length);
  }

  /** Brings exact words before the reader; false where their report is not shown. */
  async show(place: Place): Promise<boolean> {
    await this.updateComplete;
    for (const article of this.articles()) {
      if (article.report.id === place.report) await article.show(place);
      else article.unmark();
    }
    return this.querySelector(`#${this.index.reportAnchor(place.report)}`) !== null;
  }

  /** Takes the mark away again. */
  unmark(): void {
    this.articles().forEach((a) => a.unmark());
  }

  private articles(): NodeListOf<ReportArticle> {
    return this.querySelectorAll<ReportArticle>('report-article');
  }
}
