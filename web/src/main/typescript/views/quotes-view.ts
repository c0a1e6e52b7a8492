import {html, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {partyName} from '../charts/party-mark.js';
import type {Quote, QuoteVariant} from '../document/story.js';
import {messages} from '../messages.js';
import {cites} from './cite-links.js';
import {diffWords} from './diff-words.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';

const MOST = 8;

/** The quotes: each utterance with its variants set against the fullest, word by word. */
@customElement('quotes-view')
export class QuotesView extends StoryView {
  protected override render(): unknown {
    const wanted = this.index.story.quotes.filter((q) => this.selection.wantsQuote(q));
    const varied = wanted.filter((q) => q.variants.length > 1);
    const alike = wanted.filter((q) => q.variants.length === 1);
    return this.section('quotes', messages.quotes, messages.quotesLead, wanted.length === 0 ? this.none() : html`
      ${this.firstOf(varied, MOST, (q) => this.varied(q))}${this.moreButton(varied.length, MOST)}
      ${this.folded(alike.length, messages.quotesAlike(alike.length), () => html`<ul class="rows">${alike.map((q) => this.alike(q))}</ul>`)}`, this.index.story.quotes.length - wanted.length);
  }

  private varied(quote: Quote): TemplateResult {
    const fullest = quote.variants.find((v) => v.kind === 'exact') ?? quote.variants[0]!;
    const places = quote.variants.flatMap((v) => v.places);
    return html`<article class="card quote" id=${quote.id}>
      <h3>${partyName(this.index, quote.speaker)} ${actions(this.index, quote.id, quote.text, places)}</h3>
      <blockquote dir="auto">${fullest.text} ${cites(this.index, fullest.places)}</blockquote>
      <ul class="variants">${quote.variants.filter((v) => v !== fullest).map((v) => this.variant(fullest, v))}</ul>
    </article>`;
  }

  private variant(fullest: QuoteVariant, variant: QuoteVariant): TemplateResult {
    return html`<li><span class="tag kind-${variant.kind}">${messages.kinds[variant.kind]}</span>
      ${variant.kind === 'translated' ? html`<q dir="auto">${variant.text}</q>` : diffWords(fullest.text, variant.text)}
      <span>${(variant.lost ?? []).map((l) => html`<span class="tag gone">${messages.lost[l]}</span> `)}${cites(this.index, variant.places)}</span></li>`;
  }

  private alike(quote: Quote): TemplateResult {
    const places = quote.variants.flatMap((v) => v.places);
    return html`<li id=${quote.id}><p><q dir="auto">${quote.text}</q> ${cites(this.index, places)} ${actions(this.index, quote.id, quote.text, places)}</p>
      <p class="meta">${partyName(this.index, quote.speaker)}</p></li>`;
  }
}
