/**
 * Drafts that the server does not have yet, on the device of whoever typed them. Each stands under its person, so that nobody else who signs in here is shown it,
 * and under the address that it is sent to.
 */
const all = "factloom.draft.";

const name = (person, to) => `${all}${person}.${to}`;

/** @returns whether the browser keeps it */
export function keep(person, { to, ...draft }) {
  return stored((store) => store.setItem(name(person, to), JSON.stringify({ at: Date.now(), ...draft })));
}

/** The server has it; what another window keeps of the same question since then is left. */
export function drop(person, { to, body }) {
  if (find(person).some((kept) => kept.to === to && kept.body === body)) stored((store) => store.removeItem(name(person, to)));
}

/** What is kept for a person, the latest first. */
export function find(person) {
  const own = name(person, "");
  const found = [];
  stored((store) => {
    for (const key of Object.keys(store).filter((other) => other.startsWith(own))) found.push({ ...JSON.parse(store.getItem(key)), to: key.slice(own.length) });
  });
  return found.sort((one, other) => other.at - one.at);
}

function stored(work) {
  try {
    work(localStorage);
    return true;
  } catch {
    return false; // storage is blocked, or full
  }
}
