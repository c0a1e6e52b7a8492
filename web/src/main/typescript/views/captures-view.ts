import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import type {Post, Report, ReportSpan} from '../document/report.js';
import type {Place, PostState, Recapture} from '../document/story.js';
import {messages} from '../messages.js';
import {momentWords} from '../reading/moment-words.js';
import {cites} from './cite-links.js';
import {diffWords} from './diff-words.js';
import {StoryView} from './story-view.js';

const MOST = 6;

/** How much of a long addition is shown before its link leads to the rest. */
const LONGEST = 400;

/** What became of a live page between two captures: new, edited and gone posts with the words that changed. */
@customElement('captures-view')
export class CapturesView extends StoryView {
  protected override render(): unknown {
    const all = this.index.story.captures ?? [];
    if (all.length === 0) return nothing;
    const changed = all.flatMap((c) => c.posts.filter((p) => p.state !== 'same').map((p) => this.wants(c, p)));
    const wanted = all.filter((c) => this.selection.isEverything || c.posts.some((p) => p.state !== 'same' && this.wants(c, p)));
    return this.section('captures', messages.captures, messages.capturesLead, wanted.length === 0 ? this.none() : html`
      ${this.firstOf(wanted, MOST, (c) => this.capture(c))}${this.moreButton(wanted.length, MOST)}`, changed.filter((isWanted) => !isWanted).length);
  }

  /** A post is chosen by all that stands in it, in the state that has it. */
  private wants(capture: Recapture, post: PostState): boolean {
    if (this.selection.isEverything) return true;
    const places = [this.whole(capture.to, post.to), this.whole(capture.from, post.from)].filter((p) => p !== undefined);
    const changes = (post.changes ?? []).flatMap((c) => [at(capture.from, c.from), at(capture.to, c.to)]).filter((p) => p !== undefined);
    return this.selection.wantsWords([...places, ...changes], [this.post(capture.to, post.to)?.published ?? this.post(capture.from, post.from)?.published]);
  }

  private capture(capture: Recapture): TemplateResult {
    const count = (state: PostState['state']) => capture.posts.filter((p) => p.state === state).length;
    const changed = capture.posts.filter((p) => p.state !== 'same' && this.wants(capture, p));
    return html`<article class="card capture" id="capture-${this.index.number(capture.from)}-${this.index.number(capture.to)}">
      <h3>${this.index.label(this.named(capture))}: ${this.state(capture.from)} → ${this.state(capture.to)}
        ${capture.direction === 'unknown' ? html`<span class="tag">${messages.orderUnknown}</span>` : nothing}</h3>
      <p class="soft">${messages.postCounts(count('new'), count('edited'), count('gone'), count('same'))}</p>
      <ul class="posts">${changed.map((p) => this.row(capture, p))}</ul>
    </article>`;
  }

  private state(report: string): TemplateResult {
    const number = this.index.number(report);
    const published = this.index.report(report)?.modified ?? this.index.report(report)?.published;
    return html`<a href="#${this.index.reportAnchor(report)}">${messages.reportNumber(number)}</a>${published === undefined ? nothing : html` <span class="soft">(${momentWords(published)})</span>`}`;
  }

  private row(capture: Recapture, post: PostState): TemplateResult {
    const place = this.heading(capture.to, post.to) ?? this.heading(capture.from, post.from);
    return html`<li class="post ${post.state}"><span class="tag ${post.state}">${messages.states[post.state]}</span>
      ${place === undefined ? messages.outsideThePosts : html`<strong dir="auto">${cut(this.index.words(place))}</strong> ${cites(this.index, [place])}`}
      ${(post.changes ?? []).map((change) => this.change(capture, change))}</li>`;
  }

  private change(capture: Recapture, change: {from?: ReportSpan; to?: ReportSpan}): TemplateResult {
    const from = at(capture.from, change.from);
    const to = at(capture.to, change.to);
    const before = from === undefined ? undefined : this.index.sentence(from);
    const after = to === undefined ? undefined : this.index.sentence(to);
    const around = from !== undefined && to !== undefined && before !== undefined && after !== undefined && to.end <= after.end && from.end <= before.end;
    return html`<p class="change">${around
      ? diffWords(this.index.words(before), this.index.words(after))
      : diffWords(cut(from === undefined ? '' : this.index.words(from)), cut(to === undefined ? '' : this.index.words(to)))}
      ${cites(this.index, [from, to].filter((p) => p !== undefined))}</p>`;
  }

  /** The state by which the page is called: the later one, where that is known by anything. */
  private named({from, to}: Recapture): Report | undefined {
    return [to, from].map((r) => this.index.report(r)).find((r) => r?.outlet !== undefined || r?.title !== undefined);
  }

  private heading(report: string, id: string | undefined): Place | undefined {
    const post = this.post(report, id);
    return post === undefined ? undefined : at(report, post.heading ?? [post.start, post.end]);
  }

  private whole(report: string, id: string | undefined): Place | undefined {
    const post = this.post(report, id);
    return post === undefined ? undefined : at(report, [post.start, post.end]);
  }

  private post(report: string, id: string | undefined): Post | undefined {
    return this.index.report(report)?.posts?.find((p) => p.id === id);
  }
}

function at(report: string, span: ReportSpan | undefined): Place | undefined {
  return span === undefined ? undefined : {report, start: span[0], end: span[1]};
}

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
