/** The single-file report: shows what lies in the page as inert data, a story or two states of one. */
import type {Changes} from './document/changes.js';
import type {Story} from './document/story.js';
import type {Tiles} from './document/tiles.js';
import './views/parallax-changes.js';
import type {ParallaxChanges} from './views/parallax-changes.js';
import './views/parallax-story.js';
import type {ParallaxStory} from './views/parallax-story.js';

function dataOf<T>(id: string): T | undefined {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : undefined;
}

function tiles(): Tiles | undefined {
  const {tiles: template, tilesOwner: attribution} = document.body.dataset;
  return template === undefined ? undefined : {template, attribution: attribution ?? ''};
}

const story = dataOf<Story>('story');
const earlier = dataOf<Story>('earlier-story');
const changes = dataOf<Changes>('changes');
if (story !== undefined && earlier !== undefined && changes !== undefined) {
  const element = document.createElement('parallax-changes') as ParallaxChanges;
  Object.assign(element, {earlier, later: story, changes});
  document.body.append(element);
} else if (story !== undefined) {
  const element = document.createElement('parallax-story') as ParallaxStory;
  Object.assign(element, {story, tiles: tiles()});
  document.body.append(element);
}
