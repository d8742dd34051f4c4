import { register } from "/js/keys.js";
import "/js/press.js";
import "/js/review.js";
import { placeOf } from "/js/place.js";

// Selected words of the article become a card: a link beside them leads to its form, with their place in the article's text.
const article = document.querySelector("[data-reading]");
const pick = document.getElementById("pick");
let forget;

document.addEventListener("selectionchange", () => {
  const place = placeOf(article, document.getSelection());
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
