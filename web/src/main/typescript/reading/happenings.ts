/** What parts of the page tell the page. */
import type {Wanted} from './selection.js';

export interface NoteWish {
  anchor: string;
  about: string;
}

declare global {
  interface HTMLElementEventMap {
    'parallax-announce': CustomEvent<string>;
    'parallax-notice': CustomEvent<string>;
    'parallax-note': CustomEvent<NoteWish>;
    'parallax-wanted': CustomEvent<Wanted>;
  }
}

/** Says something to those who do not see the page; the others see it happen. */
export function announce(from: HTMLElement, words: string): void {
  tell(from, 'parallax-announce', words);
}

/** Says something to everybody, for a moment. */
export function notify(from: HTMLElement, words: string): void {
  tell(from, 'parallax-notice', words);
}

/** Asks for a note on a finding. */
export function askForNote(from: HTMLElement, wish: NoteWish): void {
  tell(from, 'parallax-note', wish);
}

/** Asks for another choice of what is shown. */
export function askForFilter(from: HTMLElement, wanted: Wanted): void {
  tell(from, 'parallax-wanted', wanted);
}

function tell(from: HTMLElement, what: keyof HTMLElementEventMap, detail: unknown): void {
  from.dispatchEvent(new CustomEvent(what, {detail, bubbles: true}));
}
