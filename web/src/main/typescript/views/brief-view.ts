import {html} from 'lit';
import {customElement} from 'lit/decorators.js';
import {messages} from '../messages.js';
import type {BriefSentence} from '../document/story.js';
import {cites} from './cite-links.js';
import {actions} from './finding-actions.js';
import {StoryView} from './story-view.js';
import './read-aloud.js';

/** The whole in short, each sentence with its citations. */
@customElement('brief-view')
export class BriefView extends StoryView {
  protected override render(): unknown {
    const wanted = this.index.story.brief
      .map((sentence, at) => ({sentence, anchor: `b${at + 1}`}))
      .filter(({sentence}) => this.selection.wantsWords(sentence.cites));
    const lines = wanted.map(({sentence}) => sentence.text);
    return this.section(
      'brief',
      messages.brief,
      '',
      wanted.length === 0
        ? this.none()
        : html`<read-aloud .lines=${lines} @parallax-reading=${this.mark}></read-aloud>
            <ol class="brief">${wanted.map(({sentence, anchor}) => this.row(sentence, anchor))}</ol>`,
      this.index.story.brief.length - wanted.length,
    );
  }

  private row(sentence: BriefSentence, anchor: string): unknown {
    return html`<li id=${anchor}>
      <span dir="auto">${told(sentence)}</span> ${cites(this.index, sentence.cites)}
      ${actions(this.index, anchor, sentence.text, sentence.cites)}
    </li>`;
  }

  /** Shows which sentence is being read aloud. */
  private mark(event: CustomEvent<number>): void {
    this.querySelectorAll('ol.brief > li').forEach((item, at) => item.classList.toggle('being-read', at === event.detail));
  }
}

/** A sentence that tells how a claim stands starts with it: "Disputed: ...", shown as a tag. */
function told(sentence: BriefSentence): unknown {
  const end = sentence.kind === undefined || ['figures', 'position'].includes(sentence.kind) ? -1 : sentence.text.indexOf(': ');
  return end < 0
    ? sentence.text
    : html`<span class="tag ${sentence.kind}">${sentence.text.slice(0, end)}</span>${sentence.text.slice(end + 1)}`;
}
