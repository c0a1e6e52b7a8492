import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {partyName} from '../charts/party-mark.js';
import {stanceTag} from '../charts/stance-mark.js';
import type {Claim, Ledger, Position} from '../document/story.js';
import {messages} from '../messages.js';
import {countOf, disputesOf, isAgainst, sidesOf, type Matter, type Side} from '../reading/disputes.js';
import {figureWords, subjectWords} from '../reading/figure-words.js';
import {dayWords} from '../reading/moment-words.js';
import {Selection, everything} from '../reading/selection.js';
import {stepsOf} from '../reading/steps.js';
import {cites} from './cite-links.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';

/** A large story has hundreds; what was asked for comes with its link. */
const MOST = 12;

/** What is disputed: claims with both sides, figures of rivals, parties that changed what they say. */
@customElement('disputes-view')
export class DisputesView extends StoryView {
  protected override render(): unknown {
    const wanted = disputesOf(this.index, this.selection);
    const all = this.selection.isEverything ? wanted : disputesOf(this.index, new Selection(this.index, everything));
    const cards = [
      ...wanted.ledgers.map((l) => () => this.ledger(l)),
      ...wanted.matters.map((m) => () => (m.length === 1 ? this.claim(m[0]) : this.rivals(m))),
      ...wanted.turns.map((p) => () => this.turn(p)),
    ];
    return this.section('disputed', messages.disputed, messages.disputedLead, cards.length === 0 ? this.none() : html`
      ${this.firstOf(cards, MOST, (card) => card())} ${this.moreButton(cards.length, MOST)}`, countOf(all) - cards.length);
  }

  private claim(claim: Claim): TemplateResult {
    const places = this.index.placesOf(claim);
    const sides = sidesOf(this.index, claim);
    return html`<article class="card dispute" id=${claim.id}>
      <h3><span class="kicker">${messages.claim}</span> <span dir="auto">${claim.text}</span>
        ${actions(this.index, claim.id, claim.text, places)}</h3>
      <div class="versus">
        <div class="for">${this.sides(sides.filter((s) => !isAgainst(s.stance)))}
          ${this.writers(claim)}</div>
        <div class="against">${this.sides(sides.filter((s) => isAgainst(s.stance)))}</div>
      </div>
    </article>`;
  }

  /** Claims of which no two can be true together, each with all that is said of it. */
  private rivals(matter: Matter): TemplateResult {
    return html`<article class="card dispute">
      <h3><span class="kicker">${messages.rivalClaims}</span></h3>
      <ul class="versions">${matter.map((claim) => html`<li id=${claim.id}>
        <h4><span dir="auto">${claim.text}</span> ${actions(this.index, claim.id, claim.text, this.index.placesOf(claim))}</h4>
        <div>${this.sides(sidesOf(this.index, claim))}${this.writers(claim)}</div></li>`)}</ul>
    </article>`;
  }

  private writers({places}: Claim): TemplateResult | typeof nothing {
    return places.length === 0 ? nothing : html`<p class="own"><span class="soft">${messages.writersOwn}</span> ${cites(this.index, places)}</p>`;
  }

  private sides(sides: Side[]): TemplateResult | typeof nothing {
    if (sides.length === 0) return nothing;
    return html`<ul class="sides">${sides.map((side) => html`<li>
      ${stanceTag(side.stance)} ${partyName(this.index, side.party)} ${cites(this.index, side.places)}</li>`)}</ul>`;
  }

  private ledger(ledger: Ledger): TemplateResult {
    const places = ledger.entries.flatMap((e) => e.places);
    return html`<article class="card dispute">
      <h3><span class="kicker">${messages.figure}</span> <a href="#${ledger.id}" dir="auto">${subjectWords(ledger)}</a>
        ${actions(this.index, ledger.id, subjectWords(ledger), places)}</h3>
      <ul class="sides figures-of">
        ${ledger.entries.map((e) => html`<li class=${e.status}>
          <strong class="number">${figureWords(e)}</strong> ${partyName(this.index, e.party)}
          <span class="soft day">${e.asOf ?? e.saidOn ? dayWords((e.asOf ?? e.saidOn)!) : messages.undated}</span>
          <span><span class="tag ${e.status}">${messages.statuses[e.status]}</span></span>
          ${cites(this.index, e.places)}</li>`)}
      </ul>
    </article>`;
  }

  private turn(position: Position): TemplateResult {
    const topic = this.index.topic(position);
    return html`<article class="card dispute">
      <h3><span class="kicker">${messages.changedPosition}</span> ${partyName(this.index, position.party)}</h3>
      <p class="about" dir="auto">${topic}</p>
      <ul class="sides">
        ${stepsOf(position.moves).map(({move, places}) => html`<li>${stanceTag(move.stance)}
          <span class="soft">${move.on === undefined ? messages.undated : dayWords(move.on)}</span> ${cites(this.index, places)}</li>`)}
      </ul>
    </article>`;
  }
}
