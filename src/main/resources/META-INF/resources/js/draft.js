import { Outbox } from "/js/outbox.js";
import { read, show } from "/js/response.js";
import { say } from "/js/saved.js";

/** An answer in practice that is not checked yet is kept like one of an exam: it is there again after a reload, and on another device. */
const quiet = 500; // milliseconds after the last letter before it is sent
const settled = 250; // after a choice
const form = document.querySelector("form[data-draft]");

if (form) {
  const state = document.querySelector("[data-save-state]");
  const number = Number(form.dataset.question);
  let sequence = Number(form.elements.sequence.value);
  let sent = JSON.stringify(read(form));
  let timer;

  const outbox = new Outbox(form.dataset.attempt, location.pathname, form.elements["csrf-token"].value, heard, { apart: true });

  function heard({ state: now, number: of, saved, raised, detail }) {
    if (now === "over") {
      // Checked in another window: its page tells how.
      if (of === number && !form.dataset.sent) location.reload();
      return;
    }
    say(state, now, outbox?.size, detail);
    if (of === number && detail) sent = undefined;
    if (of === number && raised > sequence) sequence = raised;
    if (of === number && saved?.sequence > sequence) {
      sequence = saved.sequence;
      put(saved.response);
      say(state, "elsewhere");
    }
  }

  function put(response) {
    show(form, response ?? null);
    sent = JSON.stringify(read(form));
  }

  function send() {
    clearTimeout(timer);
    timer = undefined;
    const response = read(form);
    if (JSON.stringify(response) === sent) return;
    sent = JSON.stringify(response);
    outbox.put(number, { sequence: ++sequence, response, flagged: false });
  }

  // What another page, or this one before it was closed, could not send.
  const kept = outbox.pending.get(number);
  if (kept) {
    sequence = Math.max(sequence, kept.sequence);
    put(kept.response);
  }
  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (event.target.matches("input[name=text], input[name=entry]")) timer = setTimeout(send, quiet);
  });
  // Enter changes and submits at once: what is marked needs no draft.
  form.addEventListener("change", () => {
    clearTimeout(timer);
    timer = setTimeout(send, settled);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    timer = undefined;
  });
  form.addEventListener("answered", () => outbox.drop(number));
  addEventListener("pagehide", () => timer && send());
  outbox.flush();
}
