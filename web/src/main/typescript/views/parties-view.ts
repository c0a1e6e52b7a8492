import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {partyName} from '../charts/party-mark.js';
import type {Party} from '../document/story.js';
import {messages} from '../messages.js';
import {StoryView} from './story-view.js';

const MOST = 24;

/** Who is who: names, other spellings, for whom they speak. */
@customElement('parties-view')
export class PartiesView extends StoryView {
  protected override render(): unknown {
    const parties = [...this.index.story.actors]
      .filter((p) => this.selection.wantsParty(p))
      .sort((a, b) => this.index.rank(a.id) - this.index.rank(b.id));
    return this.section('parties', messages.parties, messages.partiesLead, parties.length === 0 ? this.none() : html`
      <ul class="parties">${this.firstOf(parties, MOST, (p) => this.row(p))}</ul>${this.moreButton(parties.length, MOST)}`, this.index.story.actors.length - parties.length);
  }

  private row(party: Party): TemplateResult {
    return html`<li id=${party.id}>${partyName(this.index, party.id)}
      <span class="soft">${messages.partyTypes[party.type]}${(party.speaksFor ?? []).length === 0 ? nothing
        : html` · ${messages.speaksFor} ${(party.speaksFor ?? []).map((p) => this.index.name(p)).join(', ')}`}${party.aliases.length === 0 ? nothing
        : html` · ${messages.alsoCalled} <span dir="auto">${party.aliases.join(', ')}</span>`}${(party.maybe ?? []).length === 0 ? nothing
        : html` · ${messages.maybe} ${(party.maybe ?? []).map((p) => this.index.name(p)).join(', ')}`}</span></li>`;
  }
}
