import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {messages} from '../messages.js';
import {notify, type NoteWish} from '../reading/happenings.js';
import type {Note, NoteBook} from './note-book.js';

/** The reader's notes: written, changed, thrown away, taken along as a file. */
@customElement('notes-panel')
export class NotesPanel extends LitElement {
  @property({attribute: false}) book!: NoteBook;
  @state() private notes: readonly Note[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.notes = this.book.notes;
  }

  /** Opens a note on a finding, with what was written there before. */
  async write(wish: NoteWish): Promise<void> {
    if (!this.notes.some((n) => n.anchor === wish.anchor)) {
      this.keep({...wish, text: '', written: new Date().toISOString()});
    }
    await this.updateComplete;
    const field = this.querySelector<HTMLTextAreaElement>(`textarea[data-anchor="${CSS.escape(wish.anchor)}"]`);
    field?.scrollIntoView({block: 'center'});
    field?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.notes.length === 0) return nothing;
    return html`<section id="notes" aria-labelledby="notes-heading">
      <h2 id="notes-heading">${messages.notes}</h2>
      <p class="lead">${messages.notesLead} <button @click=${this.export}>${messages.exportNotes}</button></p>
      <ul class="rows notes">${repeat(this.notes, (n) => n.anchor, (n) => this.row(n))}</ul>
    </section>`;
  }

  private row(note: Note): TemplateResult {
    return html`<li>
      <a href="#${note.anchor}" dir="auto">${note.about}</a>
      <textarea rows="2" data-anchor=${note.anchor} aria-label=${messages.noteOn(note.about)} .value=${note.text}
        @change=${(e: Event) => this.keep({...note, text: (e.target as HTMLTextAreaElement).value, written: new Date().toISOString()})}></textarea>
      <button @click=${() => this.throwAway(note)} aria-label=${messages.throwAway(note.about)}>${messages.remove}</button>
    </li>`;
  }

  private keep(note: Note): void {
    this.book.keep(note);
    this.changed();
  }

  private throwAway(note: Note): void {
    this.book.remove(note.anchor);
    this.changed();
    notify(this, messages.noteRemoved);
  }

  private changed(): void {
    this.notes = this.book.notes;
    this.dispatchEvent(new CustomEvent('parallax-notes', {bubbles: true}));
  }

  private export(): void {
    const file = new Blob([JSON.stringify(this.notes, null, 2)], {type: 'application/json'});
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = messages.notesFile;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
