import {html, type TemplateResult} from 'lit';
import {messages} from '../messages.js';
import {wordDiff} from '../reading/word-diff.js';

/** Two wordings in one line: what only the first has is struck out, what only the second has is underlined. */
export function diffWords(before: string, after: string): TemplateResult {
  return html`<span class="diff" dir="auto">${wordDiff(before, after).map((part) => {
    switch (part.kind) {
      case 'same':
        return part.text;
      case 'gone':
        return html`<del><span class="unseen">${messages.leftOut} </span>${part.text}<span class="unseen"> ${messages.endMark}</span></del>`;
      case 'new':
        return html`<ins><span class="unseen">${messages.putIn} </span>${part.text}<span class="unseen"> ${messages.endMark}</span></ins>`;
    }
  })}</span>`;
}
