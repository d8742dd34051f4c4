// Shows beside the fields what a student will see of them, soon after they change. Without it a button opens the same on a page of its own.
const form = document.querySelector("[data-editor]");
const place = document.querySelector("[data-preview]");
const button = form.querySelector("[data-preview-button]");
const PAUSE = 400;
let waiting = 0;
let asked = new AbortController();

const ENTRIES = { row: "text", rows: "text", why: "why", quote: "quote" };

/** Where something is written: "stem", "row-0". */
function field(key) {
  const [kind, index] = key.split("-");
  return ENTRIES[kind] ? form.querySelectorAll(`[name="${ENTRIES[kind]}"]`)[Number(index ?? 0)] : form.elements[key];
}

/** What is wrong leads to where it is. */
function lead(line) {
  const entry = field(line.dataset.field);
  if (!entry?.focus) return;
  const link = document.createElement("button");
  link.type = "button";
  link.className = "link";
  link.textContent = line.textContent;
  link.addEventListener("click", () => entry.focus());
  line.replaceChildren(link);
}

async function show() {
  asked.abort();
  asked = new AbortController();
  const open = [...place.querySelectorAll("details")].map((details) => details.open);
  try {
    const answer = await fetch(`${place.dataset.preview}?part=true`, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      signal: asked.signal,
    });
    if (!answer.ok) return;
    place.querySelector("[data-shown]").innerHTML = await answer.text();
    place.querySelectorAll("details").forEach((details, index) => (details.open = open[index] ?? false));
    place.querySelectorAll("[data-field]").forEach(lead);
    for (const control of place.querySelectorAll("[data-shown] .previewed :is(button, input, select, textarea)")) control.tabIndex = -1;
  } catch {
    // a newer one was asked for, or the network is away for a moment
  }
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(show, PAUSE);
}

form.addEventListener("input", soon);
form.addEventListener("change", soon);
button.hidden = true;
place.hidden = false;
show();
