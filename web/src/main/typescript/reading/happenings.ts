/** What parts of the page tell the page. */

export interface NoteWish {
  anchor: string;
  about: string;
}

declare global {
  interface HTMLElementEventMap {
    'parallax-announce': CustomEvent<string>;
    'parallax-note': CustomEvent<NoteWish>;
  }
}

/** Says something to everybody, also to those who do not see the page. */
export function announce(from: HTMLElement, words: string): void {
  from.dispatchEvent(new CustomEvent('parallax-announce', {detail: words, bubbles: true}));
}

/** Asks for a note on a finding. */
export function askForNote(from: HTMLElement, wish: NoteWish): void {
  from.dispatchEvent(new CustomEvent('parallax-note', {detail: wish, bubbles: true}));
}
