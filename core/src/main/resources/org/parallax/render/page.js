// Marks the exact words that the address names: #r2.120.186 is report 2, code units 120 to 186.
function show() {
  for (const old of document.querySelectorAll('.hit')) old.classList.remove('hit');
  const at = /^#(r\d+)\.(\d+)\.(\d+)$/.exec(location.hash);
  if (!at) return;
  const [start, end] = [Number(at[2]), Number(at[3])];
  let first = null;
  for (const piece of document.querySelectorAll('#' + at[1] + ' .text span[data-at]')) {
    const from = Number(piece.dataset.at);
    if (from >= start && from < end) {
      piece.classList.add('hit');
      first = first || piece;
    }
  }
  if (first) {
    first.setAttribute('tabindex', '-1');
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'center' });
  }
}
addEventListener('hashchange', show);
show();
