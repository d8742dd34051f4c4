import "/js/evidence.js";

// Rows are moved and added without a reload. Without this module the same buttons ask the server.
const form = document.querySelector("[data-editor]");
const list = form.querySelector("[data-rows]");

/** Every row knows its place: its mark and its buttons send it. */
function number() {
  const rows = [...list.querySelectorAll("[data-row]")];
  rows.forEach((row, index) => {
    for (const control of row.querySelectorAll("[name=right], [name=up], [name=down]")) control.value = String(index);
    for (const control of row.querySelectorAll("[aria-label]")) control.ariaLabel = control.ariaLabel.replace(/\d+/, String(index + 1));
    row.querySelector("[name=up]").disabled = index === 0;
    row.querySelector("[name=down]").disabled = index === rows.length - 1;
  });
}

function move(row, up) {
  const other = up ? row.previousElementSibling : row.nextElementSibling;
  if (!other?.matches("[data-row]")) return;
  if (up) other.before(row);
  else other.after(row);
  number();
  changed(row);
}

function add() {
  const last = [...list.querySelectorAll("[data-row]")].at(-1);
  const row = last.cloneNode(true);
  for (const field of row.querySelectorAll("input, textarea")) {
    if (field.matches("[name=right]")) field.checked = false;
    else field.value = field.name === "partType" ? "term" : "";
    field.removeAttribute("aria-invalid");
  }
  row.querySelectorAll(".error").forEach((error) => error.remove());
  row.querySelectorAll("details").forEach((details) => (details.open = false));
  last.after(row);
  number();
  row.querySelector("input[name=text]").focus();
}

function changed(where) {
  where.dispatchEvent(new Event("input", { bubbles: true }));
}

list?.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const row = button.closest("[data-row]");
  if (button.matches("[name=up], [name=down]")) {
    event.preventDefault();
    move(row, button.name === "up");
    (button.disabled ? row.querySelector(button.name === "up" ? "[name=down]" : "[name=up]") : button).focus();
  } else if (button.matches("[data-more]")) {
    event.preventDefault();
    add();
  }
});

// Enter goes on to the next row; it saves from everywhere else, as in any form.
list?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches("input[name=text], input[name=second]")) return;
  event.preventDefault();
  const fields = [...list.querySelectorAll("input[name=text], input[name=second]:not([type=hidden])")];
  const next = fields[fields.indexOf(event.target) + 1];
  if (next) next.focus();
  else add();
});

// The selected words of the sentence become the blank, and the answer where there is none yet.
const blanker = form.querySelector("[data-blank]");
if (blanker) {
  blanker.hidden = false;
  const stem = form.elements.stem;
  blanker.addEventListener("mousedown", (event) => event.preventDefault());
  blanker.addEventListener("click", () => {
    const words = stem.value.slice(stem.selectionStart, stem.selectionEnd).trim();
    stem.setRangeText(blanker.dataset.blank, stem.selectionStart, stem.selectionEnd, "end");
    const key = form.querySelector("input[name=key]:not([type=hidden])") ?? form.querySelector("input[name=text]");
    if (words && key && !key.value) key.value = words;
    changed(stem);
    stem.focus();
  });
}

// What the gates say follows what is written; it is asked for when the writing pauses.
const adviser = form.querySelector("[data-advice]");
const advised = adviser.querySelector("[data-advised]");
let pause;
let asked = 0;

async function advise() {
  clearTimeout(pause);
  if (!form.elements.stem.value.trim()) return;
  const number = ++asked;
  const body = new URLSearchParams(new FormData(form));
  try {
    const answer = await fetch(adviser.dataset.advice, { method: "POST", body, headers: { Accept: "text/html" } });
    if (!answer.ok || number !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    advised.replaceChildren(...page.body.childNodes);
  } catch {
    // away for the moment: the next change asks again
  }
}
form.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(advise, 1200);
});
adviser.querySelector("button").addEventListener("click", (event) => {
  event.preventDefault();
  advise();
});
