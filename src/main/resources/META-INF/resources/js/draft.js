import { register } from "/js/keys.js";
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
  const flag = form.elements.flagged;
  let sent = content();
  let timer;

  const outbox = new Outbox(form.dataset.attempt, location.pathname, form.elements["csrf-token"].value, heard, { apart: true });

  /** What stands in the form. */
  function content() {
    return JSON.stringify([read(form), flag.checked]);
  }

  function heard({ state: now, number: of, saved, raised, detail }) {
    if (now === "over") {
      // Checked in another window: its page tells how.
      if (of === number && !("sending" in form.dataset)) location.assign("?elsewhere=true");
      return;
    }
    say(state, now, outbox?.size, detail);
    if (of === number && detail) sent = undefined;
    if (of === number && raised > sequence) sequence = raised;
    if (of === number && saved?.sequence > sequence) {
      sequence = saved.sequence;
      put(saved);
      say(state, "elsewhere");
    }
  }

  function put({ response, flagged }) {
    flag.checked = flagged;
    show(form, response ?? null);
    sent = content();
  }

  function send() {
    clearTimeout(timer);
    timer = undefined;
    if (content() === sent) return;
    sent = content();
    outbox.put(number, { sequence: ++sequence, response: read(form), flagged: flag.checked });
  }

  // What another page, or this one before it was closed, could not send.
  const kept = outbox.pending.get(number);
  if (kept) {
    sequence = Math.max(sequence, kept.sequence);
    put(kept);
  }
  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (event.target.matches("input[name=text], input[name=entry]")) timer = setTimeout(send, quiet);
  });
  // Enter changes and submits at once: what is marked needs no draft.
  form.addEventListener("change", (event) => {
    clearTimeout(timer);
    if (event.target === flag) send();
    else timer = setTimeout(send, settled);
  });
  // Where something is typed, letters are letters, also before the field has the focus.
  if (form.querySelector("input[name=text], input[name=entry]")) form.querySelector(".flag-it kbd").hidden = true;
  else register({ key: "f", label: form.dataset.keyFlag, run: () => flag.click() });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    timer = undefined;
  });
  form.addEventListener("answered", () => outbox.drop(number));
  addEventListener("pagehide", () => timer && send());
  outbox.flush();
}
