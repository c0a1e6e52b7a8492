import {svg, html, type SVGTemplateResult, type TemplateResult} from 'lit';
import {
  symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, symbolWye,
  type SymbolType,
} from 'd3-shape';
import type {StoryIndex} from '../reading/story-index.js';

/** As many colours as can be told apart; marks go on being told apart after them. */
const COLOURS = 8;

/** Turned upside down and on its point, so that more marks than d3 names can be told apart. */
const MARKS: readonly (readonly [SymbolType, number])[] = [
  [symbolCircle, 0], [symbolSquare, 0], [symbolTriangle, 0], [symbolDiamond, 0], [symbolCross, 0], [symbolStar, 0],
  [symbolTriangle, 180], [symbolWye, 0], [symbolCross, 45], [symbolTriangle, 90], [symbolWye, 180], [symbolTriangle, 270], [symbolStar, 180],
];

/** The class that colours what belongs to a party. */
export function partyClass(rank: number): string {
  return `party-${rank % COLOURS}`;
}

/** A party's mark around (0, 0), `size` square pixels large. */
export function markPath(rank: number, size: number): SVGTemplateResult {
  const [type, turn] = MARKS[rank % MARKS.length]!;
  return svg`<path d=${symbol(type, size)() ?? ''} transform="rotate(${turn})" />`;
}

/** A party's mark as it stands in a line of text. */
export function partyMark(index: StoryIndex, party: string | undefined): TemplateResult {
  const rank = index.rank(party);
  return html`<svg class="mark ${partyClass(rank)}" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    ${markPath(rank, 90)}
  </svg>`;
}

/** A party's mark and name. */
export function partyName(index: StoryIndex, party: string | undefined): TemplateResult {
  return html`<span class="party">${partyMark(index, party)}<bdi>${index.name(party)}</bdi></span>`;
}
