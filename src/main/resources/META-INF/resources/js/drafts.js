import { drop, keep } from "/js/kept.js";
import { say } from "/js/saved.js";

/** The way of a draft to the server, and the words of the page on it. What the server does not have is kept on this device. */
const patience = 10000; // milliseconds that one try may take
const small = 60000; // characters that a page may still send while it closes
const away = [401, 403, 429]; // besides what is wrong with the server: tried again, it may be taken

export const form = document.querySelector("[data-editor]");
export const line = form.querySelector("[data-drafts]");
export const { person } = line.dataset;

/** @returns whether that is the end of it: the server has it, or will not have it, which is said */
export async function deliver(draft) {
  say(line, "saving");
  let answer;
  try {
    answer = await fetch(draft.to, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": form.elements["csrf-token"].value },
      body: draft.body,
      keepalive: draft.body.length < small,
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    wait(draft, navigator.onLine ? "retrying" : "offline");
    return false;
  }
  if (answer.status >= 500 || away.includes(answer.status)) {
    wait(draft, answer.status === 401 || answer.status === 403 ? "signed-out" : "retrying");
    return false;
  }
  if (answer.ok) {
    drop(person, draft);
    say(line, "saved");
  } else {
    say(line, "refused", 0, (await answer.json().catch(() => ({}))).detail ?? `${answer.status} ${answer.statusText}`);
  }
  return true;
}

function wait(draft, state) {
  if (keep(person, draft)) say(line, state);
  else say(line, "refused", 0, line.dataset.unkept);
}
