import type {Copy} from '../document/story.js';
import type {StoryIndex} from '../reading/story-index.js';

/** A report in the graph of copies. */
export interface CopyNode {
  report: string;
  /** A copy of a report here, an origin of others, or neither as far as one can tell. */
  role: 'copy' | 'origin' | 'unknown';
  /** The copy that gives it most of its words, where it took some. */
  mostFrom: Copy | undefined;
}

/** An arc between two rows; `level` keeps arcs over the same rows apart. */
export interface CopyArc {
  copy: Copy;
  from: number;
  to: number;
  level: number;
}

export interface CopyLayout {
  nodes: CopyNode[];
  arcs: CopyArc[];
  levels: number;
}

/** Families of reports that share passages, the largest first; in each the origins first and then the copies by time. */
export function layOutCopies(index: StoryIndex, copies: readonly Copy[]): CopyLayout {
  const nodes = families(copies)
    .sort((a, b) => b.length - a.length || index.number(a[0]!) - index.number(b[0]!))
    .flatMap((family) => family.map((report) => node(report, copies)).sort((a, b) => before(index, a, b)));
  const row = new Map(nodes.map((n, at) => [n.report, at]));
  const taken: [number, number][][] = [];
  const arcs = copies
    .map((copy) => ({copy, from: row.get(copy.from)!, to: row.get(copy.to)!}))
    .sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from - b.from)
    .map((arc) => ({...arc, level: freeLevel(taken, Math.min(arc.from, arc.to), Math.max(arc.from, arc.to))}));
  return {nodes, arcs, levels: taken.length};
}

function families(copies: readonly Copy[]): string[][] {
  const family = new Map<string, string[]>();
  for (const {from, to} of copies) {
    const a = family.get(from) ?? [from];
    const b = family.get(to) ?? [to];
    if (a === b) continue;
    const joined = [...a, ...b];
    joined.forEach((report) => family.set(report, joined));
  }
  return [...new Set(family.values())];
}

function node(report: string, copies: readonly Copy[]): CopyNode {
  const taken = copies.filter((c) => c.to === report).sort((a, b) => b.share - a.share);
  const sure = taken.filter(isDirected);
  const gives = copies.some((c) => c.from === report && isDirected(c));
  return {report, role: sure.length > 0 ? 'copy' : gives ? 'origin' : 'unknown', mostFrom: sure[0] ?? taken[0]};
}

function isDirected(copy: Copy): boolean {
  return copy.direction !== 'unknown';
}

function before(index: StoryIndex, a: CopyNode, b: CopyNode): number {
  return Number(b.role === 'origin') - Number(a.role === 'origin') || index.number(a.report) - index.number(b.report);
}

/** The lowest level on which no arc lies over these rows; arcs that only meet may share one. */
function freeLevel(taken: [number, number][][], top: number, bottom: number): number {
  for (let level = 0; ; level++) {
    const there = (taken[level] ??= []);
    if (there.every(([from, to]) => bottom <= from || top >= to)) {
      there.push([top, bottom]);
      return level;
    }
  }
}
