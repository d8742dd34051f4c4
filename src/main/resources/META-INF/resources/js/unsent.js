/**
 * Answers of practice and reviews on their way. One is kept in local storage, by the address that takes it, until the server has it: the page that it was
 * given on sends it again and again (answer.js), and, where that was left, the next page that opens. The server keeps the first, so that sending twice does
 * no harm.
 */
const prefix = "factloom.answer.";
const patience = 10000; // milliseconds that one try may take
const longest = 30 * 24 * 60 * 60 * 1000; // milliseconds after which whoever gave it is not waited for any longer

/** What became of an answer: "saved"; "refused" where the server has something to say; null where it was not reached. */
export async function post(action, body) {
  try {
    const response = await fetch(action, { method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(patience) });
    if (response.type === "opaqueredirect") return "saved";
    return response.status < 500 ? "refused" : null;
  } catch {
    return null;
  }
}

export function keep(action, body) {
  const fields = [...body].filter(([name]) => name !== "csrf-token");
  const answer = { page: location.pathname + location.search, at: Date.now(), fields };
  stored((store) => store.setItem(prefix + action, JSON.stringify(answer)));
}

/** The fields of the answer that waits for this address, where there is one. */
export function kept(action) {
  return stored((store) => JSON.parse(store.getItem(prefix + action)))?.fields;
}

export function drop(action) {
  stored((store) => store.removeItem(prefix + action));
}

/** The form of a page that gives an answer to this address. */
function formOf(page, action) {
  return [...page.querySelectorAll("form[data-unsaved]")].find((form) => form.getAttribute("action") === action);
}

/** The page that it was given on, asked for again, tells whether it is still waited for; of somebody else it tells nothing, and the answer waits. */
async function resend(action, { page, fields }) {
  const response = await fetch(page, { headers: { Accept: "text/html" }, signal: AbortSignal.timeout(patience) });
  if (!response.ok) return;
  const form = formOf(new DOMParser().parseFromString(await response.text(), "text/html"), action);
  const token = form?.querySelector("input[name=csrf-token]").value;
  const told = form ? await post(action, new URLSearchParams([...fields, ["csrf-token", token]])) : "refused";
  if (told) drop(action);
  if (told === "saved" && location.pathname === action) location.reload();
}

async function resendAll() {
  const keys = stored((store) => Object.keys(store).filter((key) => key.startsWith(prefix))) ?? [];
  for (const key of keys) {
    const action = key.slice(prefix.length);
    const answer = stored((store) => JSON.parse(store.getItem(key)));
    if (!answer || formOf(document, action)) continue; // it is sent from its own page
    if (Date.now() - answer.at > longest) drop(action);
    else await resend(action, answer).catch(() => {}); // not reached: sent from the next page
  }
}

function stored(work) {
  try {
    return work(localStorage);
  } catch {
    return undefined; // storage is blocked: answers live as long as the page
  }
}

addEventListener("online", resendAll);
resendAll();
