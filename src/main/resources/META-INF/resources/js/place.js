/**
 * Where the selected words of an article stand in its text: of the paragraph, or line of the infobox, in which they begin. Null where nothing is selected. The
 * article's pieces say in data-start where they begin.
 */
export function placeOf(article, selection) {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const touched = [...article.querySelectorAll("[data-start]")].filter((piece) => range.intersectsNode(piece));
  const pieces = touched.filter((piece) => piece.parentElement === touched[0].parentElement);
  if (pieces.length === 0) return null;
  const first = pieces[0];
  const last = pieces.at(-1);
  const start = Number(first.dataset.start)
    + (first.contains(range.startContainer) ? lengthUpTo(first, range.startContainer, range.startOffset) : 0);
  const end = Number(last.dataset.start)
    + (last.contains(range.endContainer) ? lengthUpTo(last, range.endContainer, range.endOffset) : last.textContent.length);
  const box = [...range.getClientRects()].at(-1);
  return end > start && box ? { start, end, box } : null;
}

/** In UTF-16 code units, as the server counts. */
function lengthUpTo(piece, node, offset) {
  const range = document.createRange();
  range.setStart(piece, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
