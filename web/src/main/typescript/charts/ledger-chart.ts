import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Ledger} from '../document/story.js';
import {messages} from '../messages.js';
import {anchorOf} from '../reading/anchor.js';
import {figureWords, numberWords, subjectWords} from '../reading/figure-words.js';
import {dayWords, shortDayWords} from '../reading/moment-words.js';
import type {StoryIndex} from '../reading/story-index.js';
import {UNDATED, labelOf, labelOffsets, layOut, type LedgerLayout, type LedgerPoint} from './ledger-layout.js';
import {markPath, partyClass, partyName} from './party-mark.js';
import {SizedChart} from './sized-chart.js';

const HEIGHT = 260;
const COMPACT_HEIGHT = 210;
const TOP = 22;
const UNDER = 34;
const LEFT = 52;
const WHISKER = 22;

/** A ledger as a chart: days from left to right, figures upward, a colour and a mark for each party. */
@customElement('ledger-chart')
export class LedgerChart extends SizedChart {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) ledger!: Ledger;
  @property({attribute: false}) isCompact = false;

  private get height(): number {
    return this.isCompact ? COMPACT_HEIGHT : HEIGHT;
  }

  private get bottom(): number {
    return this.height - UNDER;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.width < 120) return nothing;
    const layout = layOut(this.ledger, LEFT, this.width - 8, TOP, this.bottom);
    const offsets = labelOffsets(layout);
    const parties = [...new Set(layout.points.map((p) => p.entry.party))];
    return html`<figure class="chart">
      <svg width=${this.width} height=${this.height} role="group" aria-label=${messages.chartOf(subjectWords(this.ledger))}>
        ${this.valueAxis(layout)} ${this.dayAxis(layout)}
        ${parties.map((party) => this.line(layout.points.filter((p) => p.entry.party === party), layout))}
        ${layout.points.map((p) => this.point(p, layout, offsets.get(p)))}
      </svg>
      <figcaption><ul class="key">
        ${parties.map((party) => html`<li>${partyName(this.index, party)}</li>`)}
        ${layout.points.some((p) => p.entry.status === 'superseded') ? html`<li class="soft">${messages.fadedKey}</li>` : nothing}
        ${layout.points.some((p) => p.entry.status === 'rival') ? html`<li class="soft">${messages.rivalKey}</li>` : nothing}
        ${layout.points.some((p) => p.entry.modifier === '~') ? html`<li class="soft">${messages.aboutKey}</li>` : nothing}
        ${layout.isLogarithmic ? html`<li class="soft">${messages.logarithmicKey}</li>` : nothing}
      </ul></figcaption>
    </figure>`;
  }

  private valueAxis({y, isLogarithmic}: LedgerLayout): SVGTemplateResult[] {
    const ticks = isLogarithmic ? y.ticks(3) : y.ticks(4).filter((t) => Number.isInteger(t) || y.domain()[1]! < 4);
    return ticks.map((tick) => svg`<g transform="translate(0,${y(tick)})" aria-hidden="true">
      <line class="grid" x1=${LEFT} x2=${this.width - 8} /><text class="tick" x=${LEFT - 8} dy="0.32em" text-anchor="end">${numberWords(tick)}</text>
    </g>`);
  }

  private dayAxis({days, band}: LedgerLayout): SVGTemplateResult[] {
    const every = Math.ceil(84 / band);
    const last = days.length - 1;
    const isNamed = (at: number) => days[at] === UNDATED || (at % every === 0 && (days[last] !== UNDATED || last - at >= every));
    return days.map((day, at) => svg`<g transform="translate(${LEFT + band * at},0)" aria-hidden="true">
      ${at === 0 ? nothing : svg`<line class=${day === UNDATED ? 'grid end' : 'grid'} y1=${TOP} y2=${this.bottom} />`}
      ${isNamed(at) ? svg`<text class="tick" x=${band / 2} y=${this.bottom + 20} text-anchor="middle">${day === UNDATED ? messages.undated : shortDayWords(day)}</text>` : nothing}
    </g>`);
  }

  /** What one party says, from figure to figure; what has no day comes neither before nor after. */
  private line(all: LedgerPoint[], {y}: LedgerLayout): SVGTemplateResult | typeof nothing {
    const points = all.filter((p) => p.day !== UNDATED);
    if (points.length < 2) return nothing;
    const way = points.map((p, k) => (k === 0 ? `M${p.x},${y(p.value)}` : `H${p.x}V${y(p.value)}`)).join('');
    return svg`<path class="way ${partyClass(this.index.rank(points[0]!.entry.party))}" d=${way} aria-hidden="true" />`;
  }

  private point(point: LedgerPoint, {y}: LedgerLayout, offset: number | undefined): SVGTemplateResult {
    const {entry, x, value} = point;
    const rank = this.index.rank(entry.party);
    const place = entry.places[0]!;
    const day = point.day === UNDATED ? messages.undated : dayWords((entry.asOf ?? entry.saidOn)!);
    const name = messages.chartPoint(figureWords(entry), this.index.name(entry.party), day, messages.statuses[entry.status], this.index.words(place));
    return svg`<a class="point ${partyClass(rank)} ${entry.status}" href="#${anchorOf(this.index, place)}" aria-label=${name}
        transform="translate(${x},${y(value)})">
      <title>${name}</title><circle class="reach" r="14" />${entry.status === 'rival' ? svg`<circle class="rival" r="11" />` : nothing}
      ${this.bounds(point, y)} ${entry.modifier === '~' ? svg`<circle class="about" r="11" />` : nothing}
      ${markPath(rank, 110)}
      ${offset === undefined ? nothing : svg`<text class="value" aria-hidden="true" y=${offset} text-anchor="middle">${labelOf(entry)}</text>`}
    </a>`;
  }

  /** What lies between the bounds of a figure, or the side on which it is open. */
  private bounds({entry, value}: LedgerPoint, y: LedgerLayout['y']): SVGTemplateResult | typeof nothing {
    const at = y(value);
    if (entry.low !== undefined && entry.high !== undefined && entry.low !== entry.high) {
      return svg`<path class="bounds" d="M-5,${y(entry.low) - at}h10m-5,0V${y(entry.high) - at}m-5,0h10" />`;
    }
    const isOpenAbove = entry.modifier === '>' || entry.modifier === '>=' || (entry.high === undefined && entry.low !== undefined && entry.value === undefined);
    const isOpenBelow = entry.modifier === '<' || entry.modifier === '<=' || (entry.low === undefined && entry.high !== undefined && entry.value === undefined);
    if (isOpenAbove) return svg`<path class="bounds" d="M0,0V${-WHISKER}m-4,5l4,-5l4,5" />`;
    return isOpenBelow ? svg`<path class="bounds" d="M0,0V${WHISKER}m-4,-5l4,5l4,-5" />` : nothing;
  }
}
