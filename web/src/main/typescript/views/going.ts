const MARKED_FOR = 2500;

/** Brings the element with an anchor before the reader and gives it the focus; false where there is none. */
export function goTo(anchor: string): boolean {
  const found = document.getElementById(anchor);
  if (found === null) return false;
  for (let around = found.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null) around.open = true;
  found.scrollIntoView({block: found.tagName === 'SECTION' ? 'start' : 'center'});
  found.classList.add('arrived');
  setTimeout(() => found.classList.remove('arrived'), MARKED_FOR);
  if (!found.hasAttribute('tabindex')) found.setAttribute('tabindex', '-1');
  found.focus({preventScroll: true});
  return true;
}
