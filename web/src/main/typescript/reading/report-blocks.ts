import type {Report, ReportSpan, Statement} from '../document/report.js';

/** What a stretch of a report's text is, and which finding says so. */
export interface Annotation {
  start: number;
  end: number;
  kind: 'said' | 'source' | 'cue' | 'figure' | 'time' | 'place' | 'off' | 'heading' | 'target' | 'noted';
  finding: string;
}

/** A stretch of text over which nothing begins or ends. */
export interface Piece {
  start: number;
  text: string;
  kinds: string[];
  findings: string[];
}

/** A line of a report. */
export interface Block {
  start: number;
  end: number;
  isOff: boolean;
}

/** The lines of a report that have words; those that are no part of the story are marked. */
export function blocksOf(report: Report): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of report.text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') blocks.push({start, end, isOff: isOff(report, start, end)});
    start = end + 1;
  }
  return blocks;
}

function isOff(report: Report, start: number, end: number): boolean {
  let left = end - start;
  for (const d of report.discarded ?? []) left -= Math.max(0, Math.min(end, d.end) - Math.max(start, d.start));
  return left < (end - start) * 0.2;
}

/** All that was found in a report, in reading order. */
export function annotationsOf(report: Report): Annotation[] {
  const found: Annotation[] = [];
  const add = (kind: Annotation['kind'], finding: string, [start, end]: ReportSpan) => found.push({start, end, kind, finding});
  report.discarded?.forEach((d, k) => add('off', `d${k}`, [d.start, d.end]));
  report.posts?.forEach((p) => p.heading !== undefined && add('heading', `p ${p.id}`, p.heading));
  report.statements.forEach((s) => {
    s.content.spans.forEach((span) => add('said', s.id, span));
    s.source?.spans.forEach((span) => add('source', s.id, span));
    s.cue?.spans.forEach((span) => add('cue', s.id, span));
  });
  report.quantities.forEach((q, k) => add('figure', `q${k}`, [q.start, q.end]));
  report.times.forEach((t, k) => add('time', `t${k}`, [t.start, t.end]));
  report.places.forEach((p, k) => add('place', `g${k}`, [p.start, p.end]));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a block at every bound of what was found in it, so that findings may overlap. */
export function piecesOf(text: string, block: Block, annotations: readonly Annotation[]): Piece[] {
  const here = annotations.filter((a) => a.start < block.end && a.end > block.start);
  const bounds = new Set([block.start, block.end]);
  for (const {start, end} of here) {
    if (start > block.start) bounds.add(start);
    if (end < block.end) bounds.add(end);
  }
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const over = here.filter((a) => a.start <= start && a.end > start);
    return {
      start,
      text: text.slice(start, cuts[at + 1]),
      kinds: [...new Set(over.map((a) => a.kind))],
      findings: over.map((a) => a.finding),
    };
  });
}

/** Where a statement is noted: at its first words. */
export function beginOf(statement: Statement): number {
  return Math.min(...[statement.source, statement.cue, statement.content].flatMap((m) => m?.spans.map(([start]) => start) ?? []));
}
