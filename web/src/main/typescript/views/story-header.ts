import {html, nothing, type TemplateResult} from 'lit';
import type {Story} from '../document/story.js';
import {messages} from '../messages.js';
import {dayWords} from '../reading/moment-words.js';
import type {Part} from '../tools/part-links.js';
import '../tools/theme-switch.js';

/** What the page is about, and how much of what it is made of. */
export function storyHeader({title, from, to, reports, unreadable}: Story): TemplateResult {
  const outlets = new Set(reports.map((r) => r.outlet));
  const isEveryOutletKnown = !outlets.delete(undefined);
  const failed = unreadable?.length ?? 0;
  return html`<header>
    <p class="brand">Parallax</p>
    <h1 dir="auto">${title}</h1>
    <p class="lead">${messages.counts(reports.length, outlets.size, isEveryOutletKnown)} · ${daysOf(from, to)}${failed === 0 ? nothing
      : html` · <a href="#unreadable">${messages.failed(failed)}</a>`}<span class="promise">${messages.promise}</span></p>
    <theme-switch></theme-switch>
  </header>`;
}

/** The days from the first report to the last. */
export function daysOf(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return messages.undated;
  return from === to || to === undefined ? dayWords(from) : messages.days(dayWords(from), dayWords(to));
}

/** The parts that a story's page has, in its order. */
export function partsOf({departures, captures, unreadable}: Story): Part[] {
  const names = messages.partNames;
  const has = (list: readonly unknown[] | undefined, part: Part): Part[] => ((list ?? []).length > 0 ? [part] : []);
  return [
    ['brief', names.brief], ['disputed', names.disputed], ['figures', names.figures], ['positions', names.positions],
    ['claims', names.claims], ['quotes', names.quotes], ['copies', names.copies],
    ...has(departures, ['departures', names.departures]), ...has(captures, ['captures', names.captures]),
    ['timeline', names.timeline], ['map', names.map], ['parties', names.parties], ['reports', names.reports],
    ...has(unreadable, ['unreadable', names.unreadable]),
  ];
}
