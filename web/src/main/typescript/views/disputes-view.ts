import {html, nothing, type TemplateResult} from 'lit';
import {customElement} from 'lit/decorators.js';
import {partyName} from '../charts/party-mark.js';
import {stanceTag} from '../charts/stance-mark.js';
import type {Stance} from '../document/report.js';
import type {Claim, Ledger, Place, Position} from '../document/story.js';
import {messages} from '../messages.js';
import {figureWords, subjectWords} from '../reading/figure-words.js';
import {dayWords} from '../reading/moment-words.js';
import {cites} from './cite-links.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';

/** A large story has hundreds; what was asked for comes with its link. */
const MOST = 12;

interface Side {
  stance: Stance;
  party: string | undefined;
  places: Place[];
}

/** What is disputed: claims with both sides, figures of rivals, parties that changed what they say. */
@customElement('disputes-view')
export class DisputesView extends StoryView {
  protected override render(): unknown {
    const {story} = this.index;
    const claims = story.claims.filter((c) => c.agreement === 'disputed' && this.selection.wantsClaim(c));
    const ledgers = story.figures.filter((l) => l.conflict === 'rival' && this.selection.wantsLedger(l));
    const turns = story.positions.filter((p) => turned(p) && this.wantsPosition(p));
    const cards = [
      ...claims.map((c) => () => this.claim(c)),
      ...ledgers.map((l) => () => this.ledger(l)),
      ...turns.map((p) => () => this.turn(p)),
    ];
    return this.section('disputed', messages.disputed, messages.disputedLead, cards.length === 0 ? this.none() : html`
      ${this.firstOf(cards, MOST, (card) => card())} ${this.moreButton(cards.length, MOST)}`);
  }

  private wantsPosition(position: Position): boolean {
    const claim = this.index.claim(position.claim);
    return position.moves.some((m) => this.selection.wantsMove(position.party, claim, m));
  }

  private claim(claim: Claim): TemplateResult {
    const places = this.index.placesOf(claim);
    const others = (claim.against ?? []).map((id) => this.index.claim(id)).filter((c) => c !== undefined);
    return html`<article class="card dispute" id=${claim.id}>
      <h3><span class="kicker">${messages.claim}</span> <span dir="auto">${claim.text}</span>
        ${actions(this.index, claim.id, claim.text, places)}</h3>
      ${this.sides(claim)}
      ${others.map((other) => html`<h4><span class="kicker">${messages.against}</span>
          <a href="#${other.id}" dir="auto">${other.text}</a></h4>${this.sides(other)}`)}
    </article>`;
  }

  private sides(claim: Claim): TemplateResult {
    return html`<ul class="sides">
      ${sidesOf(this.index, claim).map((side) => html`<li>
        ${stanceTag(side.stance)} ${partyName(this.index, side.party)} ${cites(this.index, side.places)}
      </li>`)}
      ${claim.places.length === 0 ? nothing : html`<li>
        <span class="stance-tag">${messages.writersOwn}</span> ${cites(this.index, claim.places)}</li>`}
    </ul>`;
  }

  private ledger(ledger: Ledger): TemplateResult {
    const places = ledger.entries.flatMap((e) => e.places);
    return html`<article class="card dispute">
      <h3><span class="kicker">${messages.figure}</span> <a href="#${ledger.id}" dir="auto">${subjectWords(ledger)}</a>
        ${actions(this.index, ledger.id, subjectWords(ledger), places)}</h3>
      <ul class="sides">
        ${ledger.entries.map((e) => html`<li class=${e.status}>
          <strong class="number">${figureWords(e)}</strong> ${partyName(this.index, e.party)}
          <span class="tag ${e.status}">${messages.statuses[e.status]}</span>
          ${e.asOf ?? e.saidOn ? html`<span class="soft">${dayWords((e.asOf ?? e.saidOn)!)}</span>` : nothing}
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
        ${position.moves.map((m) => html`<li>${stanceTag(m.stance)}
          <span class="soft">${m.on === undefined ? messages.undated : dayWords(m.on)}</span> ${cites(this.index, [m.place])}</li>`)}
      </ul>
    </article>`;
  }
}

/** Whether a party asserts a claim at one time and denies it at another. */
function turned(position: Position): boolean {
  const asserted = position.moves.filter((m) => m.stance === 'asserts');
  const denied = position.moves.filter((m) => m.stance === 'denies');
  return asserted.some((a) => denied.some((d) => a.on !== d.on));
}

const STANCES: readonly Stance[] = ['asserts', 'expects', 'demands', 'asks', 'neither', 'doubts', 'denies'];

/** Who takes which stance toward a claim, each party once for each stance, those who say so first. */
function sidesOf(index: DisputesView['index'], claim: Claim): Side[] {
  const sides = new Map<string, Side>();
  for (const {report, statement, origin, stance} of claim.statements) {
    const span = index.statement(report, statement)?.content.spans[0];
    if (span === undefined) continue;
    const key = `${stance} ${origin ?? ''}`;
    const side = sides.get(key) ?? {stance, party: origin, places: []};
    side.places.push({report, start: span[0], end: span[1]});
    sides.set(key, side);
  }
  return [...sides.values()].sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
}
