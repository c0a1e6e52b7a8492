import {html, nothing, type TemplateResult} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {basisWords} from '../charts/copy-graph.js';
import type {Copy, Place} from '../document/story.js';
import {messages} from '../messages.js';
import {cites} from './cite-links.js';
import {diffWords} from './diff-words.js';
import {StoryView} from './story-view.js';

const MOST = 40;

/** Who copied whom: the graph, then every pair with its passages side by side. */
@customElement('copies-view')
export class CopiesView extends StoryView {
  /** The pairs whose passages have been asked for. */
  @state() private opened: ReadonlySet<Copy> = new Set();

  protected override render(): unknown {
    const {story} = this.index;
    const wanted = story.copies.filter((c) => this.selection.wantsCopy(c));
    const shown = this.showsAll ? wanted : wanted.slice(0, MOST);
    const sharing = new Set(story.copies.flatMap((c) => [c.from, c.to]));
    const alone = story.reports.filter((r) => !sharing.has(r.id));
    return this.section('copies', messages.copies, messages.copiesLead, wanted.length === 0 ? this.none() : html`
      <ul class="key"><li><span class="dot origin"></span>${messages.originKey}</li><li><span class="dot copy"></span>${messages.copyKey}</li>
        <li><span class="dash"></span>${messages.unknownKey}</li></ul>
      <copy-graph .index=${this.index} .copies=${shown}></copy-graph>
      ${this.moreButton(wanted.length, MOST)}
      ${alone.length === 0 ? nothing : html`<p class="soft">${messages.sharesNothing(alone.length)} ${cites(this.index, alone.map((r) => ({report: r.id, start: 0, end: Math.max(1, r.sentences[0]?.[1] ?? 1)})))}</p>`}
      <h3>${messages.sideBySide}</h3>
      ${shown.map((c) => this.pair(c))}`, story.copies.length - wanted.length);
  }

  private pair(copy: Copy): TemplateResult {
    const from = this.index.number(copy.from);
    const to = this.index.number(copy.to);
    return html`<details class="card pair" id="copy-${from}-${to}" @toggle=${(e: Event) => (e.target as HTMLDetailsElement).open && this.open(copy)}>
      <summary>${messages.pair(`${from} ${this.index.label(this.index.report(copy.from))}`, `${to} ${this.index.label(this.index.report(copy.to))}`, copy.direction)}
        <span class="soft">${messages.pairShare(Math.round(copy.share * 100), to, messages.directions[copy.direction], basisWords(copy.basis))}</span></summary>
      ${this.opened.has(copy) ? copy.passages.map((p) => this.passage(
        {report: copy.from, start: p.from[0], end: p.from[1]}, {report: copy.to, start: p.to[0], end: p.to[1]})) : nothing}
    </details>`;
  }

  private open(copy: Copy): void {
    this.opened = new Set([...this.opened, copy]);
  }

  private passage(from: Place, to: Place): TemplateResult {
    return html`<div class="passage">
      <div><h4>${messages.reportNumber(this.index.number(from.report))} ${cites(this.index, [from])}</h4><p dir="auto">${this.index.words(from)}</p></div>
      <div><h4>${messages.reportNumber(this.index.number(to.report))} ${cites(this.index, [to])}</h4><p>${diffWords(this.index.words(from), this.index.words(to))}</p></div>
    </div>`;
  }
}
