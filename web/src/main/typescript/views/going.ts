const MARKED_FOR = 2500;

/** So many frames in which nothing moves mean that all has taken its place. */
const CALM_FRAMES = 4;
const MOST_FRAMES = 40;

/** Brings an element before the reader, and again while what lies above it grows: reports are laid out when they come near. */
export async function bring(element: Element, block: ScrollLogicalPosition): Promise<void> {
  let calm = 0;
  for (let frame = 0; frame < MOST_FRAMES && calm < CALM_FRAMES; frame++) {
    const before = element.getBoundingClientRect().top;
    element.scrollIntoView({block});
    await new Promise(requestAnimationFrame);
    calm = Math.abs(element.getBoundingClientRect().top - before) < 1 ? calm + 1 : 0;
  }
}

/** Brings the element with an anchor before the reader and gives it the focus; false where there is none. */
export function goTo(anchor: string): boolean {
  const found = document.getElementById(anchor);
  if (found === null) return false;
  for (let around = found.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null) around.open = true;
  found.classList.add('arrived');
  setTimeout(() => found.classList.remove('arrived'), MARKED_FOR);
  if (!found.hasAttribute('tabindex')) found.setAttribute('tabindex', '-1');
  found.focus({preventScroll: true});
  void bring(found, found.tagName === 'SECTION' ? 'start' : 'center');
  return true;
}
