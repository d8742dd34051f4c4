import { draggable } from "/js/drag.js";

/**
 * Events to put in order: moved by their buttons, dragged, or picked up by number and moved by arrows; the hidden places follow.
 * The list says by data-ordered that somebody moved one, or ticked that the order shown is right: until then its order is no answer.
 */

/** @param moved called after each move by the learner */
export function movable(list, moved) {
  list.classList.add("movable");
  const told = list.parentElement.querySelector("[data-moved]");
  const mine = list.parentElement.querySelector("[data-as-shown] input");
  const items = () => [...list.children];

  function number() {
    mine.checked = "ordered" in list.dataset;
    items().forEach((item, index) => {
      item.querySelector("select").value = String(index + 1);
      item.querySelector("kbd").textContent = String(index + 1);
      item.querySelector("[data-up]").disabled = index === 0;
      item.querySelector("[data-down]").disabled = index === list.children.length - 1;
    });
  }

  /** What is stored stands in the order of its places. */
  function place() {
    items()
      .sort((one, other) => one.querySelector("select").value - other.querySelector("select").value)
      .forEach((item) => list.append(item));
    number();
  }

  function tell(item) {
    list.dataset.ordered = "";
    number();
    told.textContent = `${item.querySelector(".event").textContent} ${list.dataset.now} ${items().indexOf(item) + 1}`;
    moved();
  }

  function move(item, up) {
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (up) other.before(item);
    else other.after(item);
    tell(item);
  }

  /** Where the pointer is, as soon as it is past the middle of another event. */
  function follow(item, y) {
    for (const other of items()) {
      const box = other.getBoundingClientRect();
      if (other === item || y < box.top || y > box.bottom) continue;
      const before = y < box.top + box.height / 2;
      if (before && other.previousElementSibling !== item) other.before(item);
      if (!before && other.nextElementSibling !== item) other.after(item);
    }
  }

  for (const item of items()) {
    item.tabIndex = -1;
    item.querySelector("select").hidden = true;
    for (const part of item.querySelectorAll("kbd, .move, [data-grip]")) part.hidden = false;
    for (const button of item.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        move(item, "up" in button.dataset);
        (button.disabled ? item : button).focus();
      });
    }
    item.addEventListener("move", (event) => {
      move(item, event.detail === "up");
      item.focus();
    });
    let before = [];
    draggable(item, {
      grip: item.querySelector("[data-grip]"),
      moved: ({ y }) => {
        if (before.length === 0) before = items();
        follow(item, y);
      },
      dropped: (point) => {
        if (!point) list.append(...before);
        else if (before.some((one, index) => one !== list.children[index])) tell(item);
        before = [];
      },
    });
  }
  mine.addEventListener("change", () => list.toggleAttribute("data-ordered", mine.checked));
  list.addEventListener("placed", place);
  place();
}
