/** The single-file report: shows the story that lies in the page as inert data. */
import type {Story} from './document/story.js';
import './views/parallax-story.js';
import type {ParallaxStory} from './views/parallax-story.js';

const data = document.getElementById('story')?.textContent;
if (data) {
  const element = document.createElement('parallax-story') as ParallaxStory;
  element.story = JSON.parse(data) as Story;
  document.body.append(element);
}
