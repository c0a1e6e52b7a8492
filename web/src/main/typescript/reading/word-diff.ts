/** A run of words that two texts share, or that only one of them has. */
export interface DiffPart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Above this many cells the table of common words would cost more than it shows. */
const MOST_CELLS = 4_000_000;

/** Sets two texts against each other word by word: the longest common subsequence of their words. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = cut(before);
  const b = cut(after);
  let start = 0;
  while (start < a.length && start < b.length && same(a[start]!, b[start]!)) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && same(a[a.length - 1 - end]!, b[b.length - 1 - end]!)) end++;
  const parts = new Parts();
  parts.add('same', b.slice(0, start));
  between(a.slice(start, a.length - end), b.slice(start, b.length - end), parts);
  parts.add('same', b.slice(b.length - end).map((word, k) => spaced(a[a.length - end + k]!, word)));
  return parts.list;
}

function between(a: string[], b: string[], parts: Parts): void {
  if (a.length * b.length > MOST_CELLS) {
    parts.add('gone', a);
    parts.add('new', b);
    return;
  }
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = same(a[i]!, b[j]!)
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i]!, b[j]!)) {
      parts.add('same', [spaced(a[i]!, b[j]!)]);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      parts.add('gone', [a[i++]!]);
    } else {
      parts.add('new', [b[j++]!]);
    }
  }
}

/** Words and marks, each with the white space before it. */
function cut(text: string): string[] {
  return text.trim().match(/\s*(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])/gu) ?? [];
}

/** The later word, with the white space of the earlier one where it begins its text and has none itself. */
function spaced(before: string, after: string): string {
  return /^\s/.test(after) ? after : (/^\s+/.exec(before)?.[0] ?? '') + after;
}

/** Alike but for white space, capitals and the shape of quotation marks. */
function same(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(word: string): string {
  return word.trim().replace(/[“”„«»"]/u, '"').replace(/[’‘']/u, "'").toLowerCase();
}

class Parts {
  readonly list: DiffPart[] = [];

  add(kind: DiffPart['kind'], words: string[]): void {
    if (words.length === 0) return;
    const last = this.list.at(-1);
    if (last?.kind === kind) last.text += words.join('');
    else this.list.push({kind, text: words.join('')});
  }
}
