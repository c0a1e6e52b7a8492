import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {partyName} from '../charts/party-mark.js';
import type {Claim} from '../document/story.js';
import {messages} from '../messages.js';
import {cites} from './cite-links.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';

const MOST = 10;

/** What is said in several reports without dispute, and, folded away, what stands in one only. */
@customElement('claims-view')
export class ClaimsView extends StoryView {
  protected override render(): unknown {
    const all = this.index.story.claims.filter((c) => c.agreement !== 'disputed');
    const wanted = all.filter((c) => this.selection.wantsClaim(c));
    const several = wanted.filter((c) => this.reportsOf(c) > 1).sort((a, b) => b.origins.length - a.origins.length);
    const once = wanted.filter((c) => this.reportsOf(c) <= 1);
    return this.section('claims', messages.claims, messages.claimsLead, wanted.length === 0 ? this.none() : html`
      <ul class="rows">${this.firstOf(several, MOST, (c) => this.row(c))}</ul>${this.moreButton(several.length, MOST)}
      ${this.folded(once.length, messages.claimsOnce(once.length), () => html`<ul class="rows">${once.map((c) => this.row(c))}</ul>`)}`, all.length - wanted.length);
  }

  private reportsOf(claim: Claim): number {
    return new Set([...claim.statements, ...claim.places].map((p) => p.report)).size;
  }

  private row(claim: Claim): TemplateResult {
    const places = this.index.placesOf(claim);
    return html`<li id=${claim.id}>
      <p><span dir="auto">${claim.text}</span> ${cites(this.index, places)} ${actions(this.index, claim.id, claim.text, places)}</p>
      <p class="meta"><span class="tag ${claim.agreement}">${messages.agreements[claim.agreement]}</span>
        ${claim.origins.length === 0 ? nothing
          : html`<span class="soft">${messages.goesBackTo}</span> ${claim.origins.map((o) => partyName(this.index, o))}`}
        ${(claim.against ?? []).map((id) => html`<a href="#${id}">${messages.against}: ${this.index.claim(id)?.text}</a>`)}</p>
    </li>`;
  }
}
