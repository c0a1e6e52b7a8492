import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Place} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOf} from '../reading/anchor.js';
import {announce} from '../reading/happenings.js';
import type {StoryIndex} from '../reading/story-index.js';

const MOST = 40;
const AROUND = 60;
const LEAST_LETTERS = 2;

/** Words that were found, in one of the stories. */
interface Hit {
  index: StoryIndex;
  place: Place;
}

/** Finds words in the texts of all reports, of one story or of its states. */
@customElement('story-search')
export class StorySearch extends LitElement {
  @property({attribute: false}) indexes: readonly StoryIndex[] = [];
  @state() private words = '';
  @state() private hits: readonly Hit[] = [];
  private waiting = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="search" role="search" @keydown=${this.leave}>
      <label><span class="unseen">${messages.search}</span><input type="search" name="words" autocomplete="off" placeholder=${messages.searchShort} .value=${this.words} @input=${this.soon} /></label>
      ${this.words.length < LEAST_LETTERS ? nothing : html`<div class="hits">
        <p class="soft">${messages.hits(this.hits.length, MOST)}</p>
        <ul>${this.hits.slice(0, MOST).map((h) => this.hit(h))}</ul></div>`}
    </div>`;
  }

  private hit({index, place}: Hit): TemplateResult {
    const {text} = index.report(place.report)!;
    return html`<li><a href="#${anchorOf(index, place)}"><span class="cite">${index.number(place.report)}</span>
      ${index.role === 'alone' ? nothing : html`<span class="tag">${messages[index.role]}</span>`}
      <span dir="auto">…${text.slice(Math.max(0, place.start - AROUND), place.start)}<mark>${text.slice(place.start, place.end)}</mark>${text.slice(place.end, place.end + AROUND)}…</span></a></li>`;
  }

  private soon(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.search(value), 150);
  }

  private leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.search('');
    this.querySelector('input')!.focus();
  }

  private search(words: string): void {
    this.words = words.trim();
    this.hits = this.words.length < LEAST_LETTERS ? [] : this.everywhere();
    if (this.words.length >= LEAST_LETTERS) announce(this, messages.hits(this.hits.length, MOST));
  }

  /** A report that two states have alike is looked through once. */
  private everywhere(): Hit[] {
    const seen = new Set<string>();
    return this.indexes.flatMap((index) =>
      index.story.reports
        .filter(({text}) => !seen.has(text) && seen.add(text))
        .flatMap(({id, text}) => find(id, text, this.words).map((place) => ({index, place}))),
    );
  }
}

/** Where the words stand, in capitals or not. Letters that change their length with their case are compared as they are. */
function find(report: string, text: string, words: string): Place[] {
  const lower = text.toLowerCase();
  const [heap, needle] = lower.length === text.length ? [lower, words.toLowerCase()] : [text, words];
  const found: Place[] = [];
  for (let at = heap.indexOf(needle); at >= 0; at = heap.indexOf(needle, at + needle.length)) {
    found.push({report, start: at, end: at + needle.length});
  }
  return found;
}
