import {geoCircle, geoMercator, geoPath, type GeoProjection} from 'd3-geo';
import {select} from 'd3-selection';
import {zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform} from 'd3-zoom';
import {html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Tiles} from '../document/tiles.js';
import {messages} from '../messages.js';
import {anchorOf} from '../reading/anchor.js';
import type {StoryIndex} from '../reading/story-index.js';
import {core, points, type LocatedPlace} from './map-extent.js';
import {tilesOf} from './map-tiles.js';
import {placeLabels, type Labelled, type MapLabel} from './map-labels.js';
import {SizedChart} from './sized-chart.js';
import {theWorld} from './world.js';

const KM_OF_A_DEGREE = 111.195;
const MARGIN = 28;

/** The places of a story on a map that can be zoomed; nothing is fetched for it unless tiles are configured. */
@customElement('place-map')
export class PlaceMap extends SizedChart {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) places: readonly LocatedPlace[] = [];
  /** Where the pictures under the map come from; none where it is not set. */
  @property({attribute: false}) tiles: Tiles | undefined;
  @state() private transform: ZoomTransform = zoomIdentity;
  @query('svg') private canvas!: SVGSVGElement | null;
  private readonly zoom = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.05, 200])
    .filter((event: Event) => !(event instanceof WheelEvent && !event.ctrlKey && !event.metaKey) && !('touches' in event && (event as TouchEvent).touches.length < 2))
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => (this.transform = event.transform));
  private projection: GeoProjection = geoMercator();
  private land: SVGTemplateResult | typeof nothing = nothing;
  private errors: SVGTemplateResult | typeof nothing = nothing;

  private get height(): number {
    return Math.round(Math.min(480, Math.max(240, this.width * 0.6)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.width > 0 && (changed.has('width') || changed.has('places'))) this.project();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.canvas !== null && changed.has('width')) select(this.canvas).call(this.zoom);
  }

  private project(): void {
    const box: [[number, number], [number, number]] = [[MARGIN, MARGIN], [this.width - MARGIN, this.height - MARGIN]];
    this.projection = geoMercator().fitExtent(box, core(this.places)).clipExtent(null);
    const path = geoPath(this.projection);
    const {land, borders} = theWorld();
    this.land = svg`<path class="land" d=${path(land) ?? ''} /><path class="borders" d=${path(borders) ?? ''} />`;
    this.errors = svg`${this.places.filter((p) => p.radiusKm !== undefined).map((p) => svg`<path class="error"
        d=${path(geoCircle().center([p.lon, p.lat]).radius(p.radiusKm! / KM_OF_A_DEGREE)()) ?? ''} />`)}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.width < 120) return nothing;
    const labelled = this.places.map((p) => this.labelled(p));
    const labels = placeLabels(labelled, this.width, this.height);
    return html`<div class="map-frame">
      <svg class="map" width=${this.width} height=${this.height} role="group" aria-label=${messages.mapName}>
        <g transform=${this.transform.toString()} aria-hidden="true">${this.land}</g>
        ${this.tiles === undefined ? nothing : this.pictures(this.tiles.template)}
        <g transform=${this.transform.toString()} aria-hidden="true">${this.errors}</g>
        ${this.places.map((p, at) => this.marker(p, labelled[at]!, labels[at]))}
      </svg>
      <div class="map-buttons">
        <button aria-label=${messages.zoomIn} @click=${() => this.scale(2)}>+</button>
        <button aria-label=${messages.zoomOut} @click=${() => this.scale(0.5)}>−</button>
        <button @click=${() => this.show(zoomIdentity)}>${messages.zoomCore}</button>
        <button @click=${this.showAll}>${messages.zoomAll}</button>
      </div>
      ${this.tiles === undefined || this.tiles.attribution === '' ? nothing : html`<p class="map-credit">${this.tiles.attribution}</p>`}
    </div>`;
  }

  /** The land lies under them, for where they do not come. */
  private pictures(template: string): SVGTemplateResult {
    const tiles = tilesOf(template, this.projection, this.transform, this.width, this.height);
    return svg`<g class="tiles" aria-hidden="true">${repeat(tiles, (t) => `${t.address} ${Math.round(t.x / t.size)}`, (t) =>
      svg`<image href=${t.address} x=${t.x} y=${t.y} width=${t.size + 0.5} height=${t.size + 0.5} @error=${leaveOut} />`)}</g>`;
  }

  private labelled(place: LocatedPlace): Labelled {
    const [x, y] = this.transform.apply(this.projection([place.lon, place.lat]) ?? [0, 0]);
    return {name: place.name, x, y, radius: Math.min(11, 3.5 + Math.sqrt(place.mentions.length)), isArea: kindOf(this.index, place) !== 'spot'};
  }

  private marker(place: LocatedPlace, {x, y, radius, isArea}: Labelled, label: MapLabel | undefined): SVGTemplateResult | typeof nothing {
    if (x < 0 || y < 0 || x > this.width || y > this.height) return nothing;
    const mention = place.mentions[0]!;
    const name = messages.placeMentions(place.name, place.mentions.length, place.radiusKm);
    return svg`<a class="place ${kindOf(this.index, place)}" href="#${anchorOf(this.index, mention)}" aria-label=${name}><title>${name}</title>
      ${isArea ? svg`<circle class="area" cx=${x} cy=${y} r="2" />` : svg`<circle cx=${x} cy=${y} r=${radius} />`}
      ${label === undefined ? nothing : svg`<text aria-hidden="true" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${place.name}</text>`}
    </a>`;
  }

  private scale(by: number): void {
    if (this.canvas !== null) this.zoom.scaleBy(select(this.canvas), by);
  }

  private show(transform: ZoomTransform): void {
    if (this.canvas !== null) this.zoom.transform(select(this.canvas), transform);
  }

  private showAll(): void {
    const [[left, top], [right, bottom]] = geoPath(this.projection).bounds(points(this.places));
    const k = Math.min((this.width - 2 * MARGIN) / (right - left), (this.height - 2 * MARGIN) / (bottom - top));
    this.show(zoomIdentity.translate(this.width / 2 - (k * (left + right)) / 2, this.height / 2 - (k * (top + bottom)) / 2).scale(k));
  }
}

/** A picture that does not come leaves the land under it to be seen. */
function leaveOut(event: Event): void {
  (event.target as Element).classList.add('missing');
}

/** Whether a place is a spot on the map, or as large as a country or a sea. */
function kindOf(index: StoryIndex, place: LocatedPlace): 'spot' | 'country' | 'water' {
  const mention = place.mentions[0]!;
  const feature = index.report(mention.report)?.places.find((p) => p.start === mention.start)?.feature ?? '';
  if (feature.startsWith('PCL') || feature === 'CONT') return 'country';
  return ['SEA', 'OCN', 'BAY', 'GULF', 'STRT', 'LK'].includes(feature) ? 'water' : 'spot';
}
