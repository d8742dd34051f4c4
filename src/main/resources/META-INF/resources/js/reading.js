import { register } from "/js/keys.js";
import "/js/press.js";
import "/js/review.js";

// Selected words of the article become a card: a link beside them leads to its form, with their place in the article's text.
const article = document.querySelector("[data-reading]");
const pick = document.getElementById("pick");
let forget;

document.addEventListener("selectionchange", () => {
  const place = placeOf(document.getSelection());
  forget?.();
  forget = undefined;
  pick.hidden = place === null;
  if (place === null) return;
  pick.href = `${article.dataset.reading}?start=${place.start}&end=${place.end}`;
  const width = document.documentElement.clientWidth;
  pick.style.top = `${scrollY + place.box.bottom + 6}px`;
  pick.style.left = `${Math.max(8, Math.min(scrollX + place.box.left, width - pick.offsetWidth - 8))}px`;
  forget = register({ key: "c", label: pick.firstChild.textContent.trim(), run: () => pick.click() });
});

// Whoever drags over a sentence selects it, and does not mean to follow it.
article.addEventListener("click", (event) => {
  if (event.target.closest("[data-start]") && !document.getSelection().isCollapsed) event.preventDefault();
});

/** Where the selected words stand: of the paragraph, or line of the infobox, in which they begin. Null where nothing is selected. */
function placeOf(selection) {
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
