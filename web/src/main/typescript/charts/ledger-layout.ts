import {scaleLinear, scaleLog, type ScaleContinuousNumeric} from 'd3-scale';
import type {Ledger, LedgerEntry} from '../document/story.js';
import {messages} from '../messages.js';
import {figureWords, middle} from '../reading/figure-words.js';
import {dayOf, hourOf} from '../reading/moment-words.js';

/** From this ratio of the largest to the smallest figure on, only a logarithmic axis shows both. */
const LOGARITHMIC_FROM = 300;

/** The day of what has none; such figures stand in a band of their own behind all days. */
export const UNDATED = '';

/** An entry of a ledger with its place on the chart. */
export interface LedgerPoint {
  entry: LedgerEntry;
  at: number;
  day: string;
  value: number;
  x: number;
}

/** A chart's days from left to right, the points on them, and the axis of values. */
export interface LedgerLayout {
  days: string[];
  band: number;
  points: LedgerPoint[];
  y: ScaleContinuousNumeric<number, number>;
  isLogarithmic: boolean;
}

/** Entries that have a value, in the ledger's order. */
function chartable(ledger: Ledger): Omit<LedgerPoint, 'x'>[] {
  return ledger.entries.flatMap((entry, at) => {
    const value = middle(entry);
    return value === undefined ? [] : [{entry, at, day: dayOf(entry.asOf) ?? dayOf(entry.saidOn) ?? UNDATED, value}];
  });
}

/** Whether a chart shows more than the table does: several figures, or two unlike ones in their order. */
export function isWorthAChart(ledger: Ledger): boolean {
  const points = chartable(ledger);
  return points.length > 2 || (points.some((p) => p.day !== UNDATED) && new Set(points.map((p) => p.value)).size > 1);
}

/** Lays a ledger out between `left` and `right`, `top` and `bottom`. */
export function layOut(ledger: Ledger, left: number, right: number, top: number, bottom: number): LedgerLayout {
  const found = chartable(ledger);
  const named = new Set(found.map((p) => p.day));
  const days = [...everyDay([...named].filter((d) => d !== UNDATED).sort()), ...(named.has(UNDATED) ? [UNDATED] : [])];
  const band = (right - left) / days.length;
  const points = days.flatMap((day, at) => {
    const ofDay = found.filter((p) => p.day === day).sort(day === UNDATED ? (a, b) => a.value - b.value || a.at - b.at : byClock);
    return ofDay.map((p, k) => ({...p, x: left + band * (at + (k + 1) / (ofDay.length + 1))}));
  });
  const {scale, isLogarithmic} = axis(found);
  return {days, band, points, y: scale.range([bottom, top]), isLogarithmic};
}

function byClock(a: {entry: LedgerEntry; at: number}, b: {entry: LedgerEntry; at: number}): number {
  const x = hourOf(a.entry.asOf ?? a.entry.saidOn);
  const y = hourOf(b.entry.asOf ?? b.entry.saidOn);
  return x === undefined || y === undefined || x === y ? a.at - b.at : x - y;
}

/** The days in between as well, where they are not too many to be drawn. */
function everyDay(named: string[]): string[] {
  if (named.length === 0) return [];
  const first = Date.parse(named[0]!);
  const count = Math.round((Date.parse(named.at(-1)!) - first) / 86_400_000) + 1;
  return count > 60 ? named : Array.from({length: count}, (_, k) => new Date(first + k * 86_400_000).toISOString().slice(0, 10));
}

function axis(points: Omit<LedgerPoint, 'x'>[]): {scale: ScaleContinuousNumeric<number, number>; isLogarithmic: boolean} {
  const values = points.flatMap(({entry, value}) => [value, entry.low ?? value, entry.high ?? value]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low > LOGARITHMIC_FROM) {
    return {scale: scaleLog().domain([low / 1.5, high * 1.5]).nice(), isLogarithmic: true};
  }
  const pad = (high - low || Math.abs(high) || 1) * 0.18;
  const bottom = low >= 0 ? Math.max(0, low - pad) : low - pad;
  return {scale: scaleLinear().domain([bottom, high + pad]), isLogarithmic: false};
}

/** The figure as it stands beside its mark, with its hedge as a sign. */
export function labelOf(entry: LedgerEntry): string {
  const {aboutWord, atLeastWord, atMostWord, moreThanWord, lessThanWord} = messages;
  const signs: [string, string][] = [[aboutWord, '~'], [atLeastWord, '≥'], [atMostWord, '≤'], [moreThanWord, '>'], [lessThanWord, '<']];
  return signs.reduce((words, [word, sign]) => words.replace(word, sign), figureWords(entry));
}

/** Above its mark and the ring around it, else below them. */
const LABEL_OFFSETS = [-17, 26];
const LETTER = 7.4;
const LINE = 15;

/** A mark with a ring around it takes more room. */
function reach({entry}: LedgerPoint): number {
  return entry.status === 'rival' || entry.modifier === '~' ? 12 : 6;
}

/**
 * How far above or below its mark each label stands; one that would lie over another is left out, as the table has
 * it. Figures that still hold have the first choice.
 */
export function labelOffsets({points, y}: LedgerLayout): Map<LedgerPoint, number> {
  const offsets = new Map<LedgerPoint, number>();
  const taken: {x: number; y: number; half: number}[] = [];
  for (const point of [...points].sort((a, b) => Number(a.entry.status === 'superseded') - Number(b.entry.status === 'superseded'))) {
    const half = (labelOf(point.entry).length * LETTER) / 2;
    const offset = LABEL_OFFSETS.find((o) => {
      const at = y(point.value) + o;
      return taken.every((t) => Math.abs(t.x - point.x) >= t.half + half || Math.abs(t.y - at) >= LINE)
        && points.every((p) => p === point || Math.abs(p.x - point.x) > half + reach(p) || Math.abs(y(p.value) - at + 5) > reach(p) + 5);
    });
    if (offset === undefined) continue;
    offsets.set(point, offset);
    taken.push({x: point.x, y: y(point.value) + offset, half});
  }
  return offsets;
}
