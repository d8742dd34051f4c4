import { say } from "/js/saved.js";

// What is typed is kept as a draft soon after it changes, until it is saved: it is there again on another device. Without this module only saving keeps it.
const quiet = 600; // milliseconds after the last change
const pause = 2000; // between two tries
const patience = 10000; // that one try may take
const small = 60000; // characters that a page may still send while it closes
const lists = new Set(["right", "text", "second", "why", "whyPlace", "partAccepted", "partType", "partOthers", "quote", "place"]);
const apart = new Set(["csrf-token", "id", "known", "candidate"]);
const form = document.querySelector("[data-editor]");
const line = form.querySelector("[data-drafts]");
let kept = content();
let stopped = false;
let sending = null;
let timer;

/** What stands in the form. */
function content() {
  const sent = new FormData(form);
  const fields = {};
  for (const name of new Set(sent.keys())) {
    if (!apart.has(name)) fields[name] = lists.has(name) ? sent.getAll(name) : sent.get(name);
  }
  return JSON.stringify({ candidate: sent.get("candidate"), known: Number(sent.get("known")), fields });
}

/** @returns whether it is to be tried once more */
async function put(now) {
  const answer = await fetch(line.dataset.drafts, {
    method: "PUT",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": form.elements["csrf-token"].value },
    body: now,
    keepalive: now.length < small,
    signal: AbortSignal.any([sending.signal, AbortSignal.timeout(patience)]),
  });
  const again = answer.status >= 500 || answer.status === 429 || answer.status === 401;
  if (!again) kept = now;
  if (answer.ok) say(line, "saved");
  else if (answer.status === 401) say(line, "signed-out");
  else if (again) say(line, "retrying");
  else say(line, "refused", 0, (await answer.json().catch(() => ({}))).detail ?? `${answer.status} ${answer.statusText}`);
  return again;
}

async function send() {
  clearTimeout(timer);
  const now = content();
  if (stopped || sending || now === kept) return;
  sending = new AbortController();
  say(line, "saving");
  let again = true;
  try {
    again = await put(now);
  } catch {
    if (!stopped) say(line, navigator.onLine ? "retrying" : "offline");
  }
  sending = null;
  if (!stopped && content() !== kept) timer = setTimeout(send, again ? pause : quiet);
}

function soon() {
  clearTimeout(timer);
  if (!sending) timer = setTimeout(send, quiet);
}

form.addEventListener("input", soon);
form.addEventListener("change", soon);
// Saving ends the draft; what shows a preview elsewhere does not.
form.addEventListener("submit", (event) => {
  if (event.submitter?.formTarget === "_blank") return;
  stopped = true;
  clearTimeout(timer);
  sending?.abort();
});
addEventListener("pageshow", () => (stopped = false));
addEventListener("pagehide", send);
addEventListener("online", send);
