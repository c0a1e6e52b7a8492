import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Copy} from '../document/story.js';
import {messages} from '../messages.js';
import {momentWords, sourceMoment} from '../reading/moment-words.js';
import type {StoryIndex} from '../reading/story-index.js';
import {layOutCopies, type CopyArc, type CopyLayout, type CopyNode} from './copy-layout.js';
import {SizedChart} from './sized-chart.js';

const ROW = 56;
/** Where there is little width a line of a row takes two. */
const NARROW = 480;
const NARROW_ROW = 100;
const LEVEL = 18;
const MOST_LEVELS = 6;

/** Who has whose words: a row for each report, an arc from the one that was copied to the copy. */
@customElement('copy-graph')
export class CopyGraph extends SizedChart {
  @property({attribute: false}) index!: StoryIndex;
  @property({attribute: false}) copies: readonly Copy[] = [];

  private get row(): number {
    return this.width > 0 && this.width < NARROW ? NARROW_ROW : ROW;
  }

  protected override render(): TemplateResult {
    const layout = layOutCopies(this.index, this.copies);
    const gutter = 24 + LEVEL * Math.min(MOST_LEVELS, Math.max(1, layout.levels));
    return html`<div class=${this.row === ROW ? 'copy-graph' : 'copy-graph narrow'}>
      <svg width=${gutter} height=${this.row * layout.nodes.length} aria-hidden="true">
        <defs><marker id="copy-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse" markerUnits="userSpaceOnUse">
          <path d="M0,0L8,4L0,8Z" /></marker></defs>
        ${layout.arcs.map((a) => this.arc(a, gutter))}
        ${layout.nodes.map((n, at) => svg`<circle class=${n.role} cx=${gutter - 10} cy=${this.row * (at + 0.5)} r=${n.role === 'origin' ? 8 : 6} />`)}
      </svg>
      <ol>${layout.nodes.map((n) => this.report(n, layout))}</ol>
    </div>`;
  }

  private arc({copy, from, to, level}: CopyArc, gutter: number): SVGTemplateResult {
    const x = gutter - 10;
    const [y, z] = [this.row * (from + 0.5), this.row * (to + 0.5)];
    const left = x - 14 - LEVEL * Math.min(level + 1, MOST_LEVELS);
    const down = z > y ? 1 : -1;
    const way = `M${x - 9},${y + 3 * down}H${left + 8}Q${left},${y + 3 * down} ${left},${y + 11 * down}V${z - 11 * down}Q${left},${z - 3 * down} ${left + 8},${z - 3 * down}H${x - 8}`;
    return svg`<path class="arc ${copy.direction}" d=${way} stroke-width=${1 + 3 * copy.share}
      marker-end=${copy.direction === 'unknown' ? nothing : 'url(#copy-tip)'} />`;
  }

  private report(node: CopyNode, layout: CopyLayout): TemplateResult {
    const report = this.index.report(node.report);
    const number = this.index.number(node.report);
    const copies = layout.arcs.filter((a) => a.copy.from === node.report && a.copy.direction !== 'unknown').length;
    return html`<li class=${node.role}>
      <span class="line"><a class="cite" href="#${this.index.reportAnchor(node.report)}">${number}</a> <strong dir="auto">${this.index.label(report)}</strong>
        ${report?.published === undefined ? nothing : html`<time class="soft" datetime=${report.published} title=${sourceMoment(report.published)}>${momentWords(report.published)}</time>`}</span>
      <span class="line soft">${this.words(node, copies)}</span>
    </li>`;
  }

  private words(node: CopyNode, copies: number): string {
    if (node.role === 'origin') return messages.originOf(copies);
    return node.mostFrom === undefined ? messages.sharesWords : this.copyWords(node.mostFrom);
  }

  private copyWords(copy: Copy): string {
    return messages.takenFrom(Math.round(copy.share * 100), this.index.number(copy.from), messages.directions[copy.direction], basisWords(copy.basis));
  }
}

/** What the direction of a copy was told by. */
export function basisWords(basis: string): string {
  return messages.bases[basis] ?? basis;
}
