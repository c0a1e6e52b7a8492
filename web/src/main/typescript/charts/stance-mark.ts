import {html, type TemplateResult} from 'lit';
import type {Stance} from '../document/report.js';
import {messages} from '../messages.js';

const GLYPHS: Record<Stance, string> = {
  asserts: '✓', denies: '✕', neither: '–', doubts: '?', expects: '→', demands: '!', asks: '¿',
};

/** A stance as a letter-sized mark; colour never says it alone. */
export function stanceMark(stance: Stance): TemplateResult {
  return html`<span class="stance ${stance}" aria-hidden="true">${GLYPHS[stance]}</span>`;
}

/** A stance as a mark with its word. */
export function stanceTag(stance: Stance): TemplateResult {
  return html`<span class="stance-tag">${stanceMark(stance)}${messages.stances[stance]}</span>`;
}

/** What the marks mean. */
export function stanceKey(stances: Iterable<Stance>): TemplateResult {
  const shown = new Set(stances);
  return html`<ul class="key" aria-label=${messages.key}>
    ${(Object.keys(GLYPHS) as Stance[]).filter((s) => shown.has(s)).map((s) => html`<li>${stanceTag(s)}</li>`)}
  </ul>`;
}
