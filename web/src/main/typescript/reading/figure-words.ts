import type {Modifier} from '../document/report.js';
import type {Estimate, Ledger} from '../document/story.js';
import {messages} from '../messages.js';

/** What a figure of a ledger and a quantity of a report have in common. */
export interface Figure {
  value?: number;
  low?: number;
  high?: number;
  modifier: Modifier;
}

const plain = new Intl.NumberFormat('en', {maximumFractionDigits: 6});

export function numberWords(value: number): string {
  return plain.format(value);
}

/** A figure as a reader writes it: "about 12,000", "more than 50", "4 to 6". */
export function figureWords(figure: Figure): string {
  const {value, low, high, modifier} = figure;
  if (value !== undefined) return messages.hedged(modifier, numberWords(value));
  if (low !== undefined && high !== undefined) {
    return messages.hedged(modifier, messages.range(numberWords(low), numberWords(high)));
  }
  if (low !== undefined) return messages.orMore(numberWords(low));
  return high === undefined ? '' : messages.orLess(numberWords(high));
}

/** What a ledger comes to and by which rule: the number that it picks, else the range. */
export function estimateWords({rule, low, best, high}: Estimate): string {
  return messages.estimate(figureWords({value: best ?? (low === high ? low : undefined), low, high, modifier: '='}), rule);
}

/** Where a figure stands on an axis: its value, else the middle or the known end of its range. */
export function middle(figure: Figure): number | undefined {
  const {value, low, high} = figure;
  if (value !== undefined) return value;
  return low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high);
}

/** What a ledger counts. */
export function subjectWords(ledger: Ledger): string {
  const subject = ledger.subject === '' ? (ledger.unit ?? messages.figure) : ledger.subject;
  return ledger.change === undefined ? subject : messages.changeOf(subject, ledger.change);
}
