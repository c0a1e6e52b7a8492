import {html, nothing} from 'lit';
import {customElement} from 'lit/decorators.js';
import {messages} from '../messages.js';
import {StoryView} from './story-view.js';

/** The inputs that could not be read, and why. */
@customElement('unreadable-view')
export class UnreadableView extends StoryView {
  protected override render(): unknown {
    const rows = this.index.story.unreadable ?? [];
    if (rows.length === 0) return nothing;
    return this.section('unreadable', messages.unreadable, '', html`<ul class="rows">
      ${rows.map((u) => html`<li><code>${u.input}</code><p class="soft">${u.reason}</p></li>`)}</ul>`);
  }
}
