import type {Story} from '../document/story.js';

/** A reader's own note on a finding or on exact words. */
export interface Note {
  anchor: string;
  about: string;
  text: string;
  written: string;
}

/** The reader's notes on one story, kept in the browser. Where it keeps nothing, they live as long as the page. */
export class NoteBook {
  private readonly key: string;
  private list: Note[];

  constructor(story: Story) {
    this.key = `parallax notes ${story.title} ${story.reports.map((r) => r.id).join(' ')}`.slice(0, 500);
    this.list = this.kept();
  }

  get notes(): readonly Note[] {
    return this.list;
  }

  /** Keeps a note in place of the one on the same anchor; an empty text with no words keeps a mere mark. */
  keep(note: Note): void {
    this.list = [...this.list.filter((n) => n.anchor !== note.anchor), note];
    this.store();
  }

  remove(anchor: string): void {
    this.list = this.list.filter((n) => n.anchor !== anchor);
    this.store();
  }

  private kept(): Note[] {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
      return Array.isArray(found) ? found.filter(isNote) : [];
    } catch {
      return [];
    }
  }

  private store(): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.list));
    } catch {
      // A browser that keeps nothing still shows the notes, and they can be exported.
    }
  }
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && ['anchor', 'about', 'text', 'written'].every((field) => typeof (value as Record<string, unknown>)[field] === 'string');
}
