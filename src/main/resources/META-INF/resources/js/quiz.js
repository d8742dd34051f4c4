import { enabled, register } from "/js/keys.js";
import "/js/press.js";
import "/js/answer.js";

// Whoever begins to type means the only field.
const field = document.getElementById("text");
if (field) {
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;
    const typed = event.key.length === 1 && event.key !== " " && event.key !== "?";
    if (plain && typed && !event.target.closest("input, button, a, dialog")) field.focus();
  });
}

// Enter goes from one part of a list to the next; in the last one, or an empty one, it answers.
const entries = [...document.querySelectorAll("input[name=entry]")];
for (const [index, entry] of entries.entries()) {
  entry.addEventListener("keydown", (event) => {
    const next = entries[index + 1];
    if (event.key !== "Enter" || event.isComposing || !entry.value.trim() || !next) return;
    event.preventDefault();
    next.focus();
  });
}

for (const time of document.querySelectorAll("time[data-clock]")) {
  time.textContent = new Date(time.dateTime).toLocaleTimeString("en-GB");
}

for (const list of document.querySelectorAll("[data-events]")) order(list);

/** Events are moved by their buttons, or picked up by number and moved by arrows; the hidden places follow. */
function order(list) {
  list.classList.add("movable");
  document.querySelector("[data-by-key]").hidden = !enabled();
  const moved = document.querySelector("[data-moved]");
  const items = () => [...list.children];

  function number() {
    items().forEach((item, index) => {
      item.querySelector("select").value = String(index + 1);
      item.querySelector("kbd").textContent = String(index + 1);
      item.querySelector("[data-up]").disabled = index === 0;
      item.querySelector("[data-down]").disabled = index === list.children.length - 1;
    });
  }

  function move(item, up) {
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (up) other.before(item);
    else other.after(item);
    number();
    const place = items().indexOf(item) + 1;
    moved.textContent = `${item.querySelector(".event").textContent} ${list.dataset.now} ${place}`;
  }

  // What was sent and came back stands in the order of its places.
  items()
    .sort((one, other) => one.querySelector("select").value - other.querySelector("select").value)
    .forEach((item) => list.append(item));
  items().forEach((item, index) => {
    item.tabIndex = -1;
    item.querySelector("select").hidden = true;
    item.querySelector("kbd").hidden = false;
    item.querySelector(".move").hidden = false;
    for (const button of item.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        move(item, "up" in button.dataset);
        (button.disabled ? item : button).focus();
      });
    }
    register({
      key: String(index + 1),
      label: list.dataset.pick,
      group: "pick",
      shown: `1–${list.children.length}`,
      run: () => items()[index].focus(),
    });
  });
  for (const key of ["ArrowUp", "ArrowDown"]) {
    register({
      key,
      label: list.dataset.move,
      group: "move",
      shown: "↑ ↓",
      run: () => {
        const item = document.activeElement.closest("[data-events] > li");
        if (!item) return;
        move(item, key === "ArrowUp");
        item.focus();
      },
    });
  }
  number();
}
