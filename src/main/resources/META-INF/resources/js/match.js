import { draggable } from "/js/drag.js";

/** Pairs to find: what belongs to each left side is chosen in its list, or dragged there from the words below. */
export function matchable(list) {
  const words = list.parentElement.querySelector("[data-chips]");
  const selects = [...list.querySelectorAll("select")];
  words.hidden = false;
  list.parentElement.querySelector("[data-by-drag]").hidden = false;

  /** Words that have their place are pale. */
  function pale() {
    for (const word of words.children) word.classList.toggle("placed", selects.some((select) => select.value === word.dataset.right));
  }

  function rowAt({ x, y }) {
    return document.elementFromPoint(x, y)?.closest("[data-pairs] > li");
  }

  for (const word of words.children) {
    let ghost = null;
    draggable(word, {
      moved: ({ x, y }) => {
        ghost ??= words.appendChild(word.cloneNode(true));
        ghost.classList.add("ghost");
        ghost.style.translate = `${x}px ${y}px`;
        const row = rowAt({ x, y });
        for (const other of list.children) other.classList.toggle("over", other === row);
      },
      dropped: (point) => {
        ghost?.remove();
        ghost = null;
        for (const row of list.children) row.classList.remove("over");
        const row = point && rowAt(point);
        if (!row || row.parentElement !== list) return;
        // A word stands in one place only.
        for (const select of selects) if (select.value === word.dataset.right) select.value = "-1";
        const select = row.querySelector("select");
        select.value = word.dataset.right;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      },
    });
  }
  list.addEventListener("change", pale);
  list.addEventListener("placed", pale);
  pale();
}
