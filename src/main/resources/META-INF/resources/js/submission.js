import "/js/press.js";
import { Outbox } from "/js/outbox.js";

// What the exam page could not send goes first: nothing is submitted while an answer waits here.
const page = document.querySelector("[data-exam]");
const form = page.querySelector("[data-submit]");
const unsent = page.querySelector("[data-unsent]");
const outbox = new Outbox(page.dataset.exam, location.pathname, form.elements["csrf-token"].value, tell);
const before = outbox.size;
const refused = []; // a sentence for each

function tell({ state, number, detail }) {
  if (detail) refused.push(`${number}. ${detail}`);
  const waiting = outbox.size > 0 ? [page.dataset.offline.replace("{count}", outbox.size)] : [];
  unsent.textContent = [...refused, ...waiting].join(" ");
  unsent.hidden = unsent.textContent === "";
  if (state === "over") location.assign(`/attempts/${page.dataset.exam}/result`);
  if (state === "saved" && outbox.size === 0 && before > 0 && refused.length === 0) location.reload();
}

form.addEventListener("submit", (event) => {
  if (outbox.size === 0) return;
  event.preventDefault();
  delete form.dataset.sent;
  outbox.flush();
});

if (before > 0) {
  tell({ state: "retrying" });
  outbox.flush();
}
