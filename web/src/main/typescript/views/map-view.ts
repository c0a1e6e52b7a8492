import {html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {isLocated} from '../charts/map-extent.js';
import type {PlaceOnMap} from '../document/story.js';
import type {Tiles} from '../document/tiles.js';
import {messages} from '../messages.js';
import {cites} from './cite-links.js';
import {StoryView} from './story-view.js';
import '../charts/place-map.js';

const MOST = 16;

/** Where it happens: the map, and the places by name. */
@customElement('map-view')
export class MapView extends StoryView {
  @property({attribute: false}) tiles: Tiles | undefined;

  protected override render(): unknown {
    const wanted = this.index.story.places.filter((p) => this.selection.wantsPlace(p));
    const located = wanted.filter(isLocated);
    return this.section('map', messages.map, located.length === 0 ? '' : messages.mapLead, wanted.length === 0 ? this.none() : html`
      ${located.length === 0 ? nothing : html`<place-map .index=${this.index} .places=${located} .tiles=${this.tiles}></place-map>`}
      <ul class="places">${this.firstOf(wanted, MOST, (p) => this.row(p))}</ul>${this.moreButton(wanted.length, MOST)}`, this.index.story.places.length - wanted.length);
  }

  private row(place: PlaceOnMap): TemplateResult {
    return html`<li><span dir="auto">${place.name}</span>
      ${isLocated(place) ? nothing : html`<span class="tag">${messages.notLocated}</span>`}
      ${place.radiusKm === undefined ? nothing : html`<span class="soft">${messages.within(place.radiusKm)}</span>`}
      ${cites(this.index, place.mentions)}</li>`;
  }
}
