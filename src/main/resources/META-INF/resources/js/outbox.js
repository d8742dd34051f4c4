/**
 * Answers on their way to the server. What was changed and not acknowledged yet is kept in local storage, so that it outlives the page, and is
 * sent again until the server has it: on every change, on load, when the network comes back, when the page is looked at again.
 * The server keeps the answer with the highest sequence, so that sending twice does no harm.
 */
const pause = 2000; // milliseconds between two tries
const patience = 10000; // milliseconds that one try may take
const refusals = [400, 404, 413]; // where the page is still its owner's, these are of the answer: sent again, it is refused again

/** What is answered, whatever its sequence; the server leaves out a response that is none. */
function content({ response, flagged }) {
  return JSON.stringify([response ?? null, flagged]);
}

export class Outbox {
  /**
   * @param page where a fresh token is found when the one at hand is refused
   * @param heard told of every change of state, and of every answer of the server: ({ state, number, saved, raised, detail, status });
   *     raised is the sequence that what is answered here has now, where another window had used that of before; detail tells why it was refused
   * @param apart whether questions end one by one, as in practice; an exam is over for all of them, which is told when all that waits is
   *     sent: the server keeps what is late, though it does not count
   */
  constructor(attempt, page, token, heard, { apart = false } = {}) {
    this.apart = apart;
    this.page = page;
    this.attempt = attempt;
    this.token = token;
    this.heard = heard;
    this.prefix = `factloom.exam.${attempt}.`; // a key for each question: another window keeps its own
    this.waiting = this.#read();
    this.ended = false; // the server said that it is over
    this.stopped = false;
    this.left = false; // for another page, to which all that waits is left
    addEventListener("pageshow", () => (this.left = false));
    for (const event of ["online", "focus", "pageshow"]) addEventListener(event, () => this.flush());
    document.addEventListener("visibilitychange", () => document.hidden || this.flush());
  }

  /** What is not acknowledged, by question. */
  get pending() {
    return this.waiting;
  }

  get size() {
    return this.waiting.size;
  }

  put(number, answer) {
    this.#keep(number, answer);
    this.flush();
  }

  /** Forgets what waits for a question: it was answered for good. */
  drop(number) {
    this.waiting.delete(number);
    this.#stored((store) => store.removeItem(this.prefix + number));
  }

  /** Leaves what waits to the next page, even if the server has it before that is shown: the page may have been written earlier, and sending twice does no harm. */
  leave() {
    this.left = true;
  }

  /** Sends all that waits, one after the other; comes back when nothing waits, or nothing can be sent. */
  async flush() {
    if (this.stopped) return;
    this.sending ??= this.#sendAll().finally(() => (this.sending = undefined));
    await this.sending;
  }

  async #sendAll() {
    clearTimeout(this.timer);
    // what is put meanwhile joins at the end
    for (const [number, answer] of this.waiting) {
      this.heard({ state: "saving" });
      if (!(await this.#send(number, answer))) break;
    }
    if (this.size > 0) {
      this.timer = setTimeout(() => this.flush(), this.rushed ? 0 : pause);
      this.rushed = false;
    } else if (this.ended) {
      this.stopped = true;
      this.heard({ state: "over" });
    }
  }

  async #send(number, answer) {
    let response;
    try {
      response = await fetch(`/api/attempts/${this.attempt}/answers/${number}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": this.token },
        body: JSON.stringify(answer),
        signal: AbortSignal.timeout(patience),
      });
    } catch {
      this.heard({ state: navigator.onLine ? "retrying" : "offline" });
      return false;
    }
    if (response.status >= 500 || response.status === 429) {
      this.heard({ state: "retrying", status: response.status });
      return false;
    }
    if (!response.ok && response.status !== 409) return this.#refused(number, answer, response);
    const saved = response.ok ? await response.json() : null;
    if (saved?.sequence === answer.sequence && content(saved) !== content(answer)) {
      // Another window had counted as far: what was done here is not stored yet, and comes after that.
      const later = { ...answer, sequence: answer.sequence + 1 };
      if (this.waiting.get(number) === answer) this.#keep(number, later);
      this.rushed = true;
      this.heard({ state: "saving", number, raised: later.sequence });
      return true;
    }
    // Only what was sent is done with; what was changed meanwhile waits for its turn.
    this.#done(number, answer);
    if (response.status === 409) {
      if (this.apart) this.heard({ state: "over", number, status: 409 });
      else this.ended = true;
    } else {
      this.heard({ state: this.size > 0 ? "saving" : "saved", number, saved, status: response.status });
    }
    return true;
  }

  /**
   * The page, asked for again, tells why: it has another token, or it is its owner's and the answer is refused, which drops it, or somebody signed
   * out, or in as somebody else: then it is kept here until the owner is back.
   *
   * @returns whether others may be sent
   */
  async #refused(number, answer, response) {
    const { own, token } = await this.#pageNow();
    const status = response.status;
    if (token && token !== this.token) {
      this.token = token;
      this.rushed = true;
      return true;
    }
    if (!own || !refusals.includes(status)) {
      this.heard({ state: "signed-out", status });
      return false;
    }
    const { detail = `${status} ${response.statusText}` } = await response.json().catch(() => ({}));
    this.#done(number, answer);
    this.heard({ state: "refused", number, detail, status });
    return true;
  }

  /** Whether the attempt is shown to whoever is signed in now, be it by its result once it is over; and the token of the page. */
  async #pageNow() {
    try {
      const response = await fetch(this.page, { headers: { Accept: "text/html" }, signal: AbortSignal.timeout(patience) });
      if (!response.ok) return {};
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const token = page.querySelector("main input[name=csrf-token]")?.value;
      return { own: new URL(response.url).pathname.startsWith(`/attempts/${this.attempt}`), token };
    } catch {
      return {};
    }
  }

  #read() {
    const waiting = new Map();
    this.#stored((store) => {
      for (const key of Object.keys(store).filter((name) => name.startsWith(this.prefix)).sort()) {
        waiting.set(Number(key.slice(this.prefix.length)), JSON.parse(store.getItem(key)));
      }
    });
    return waiting;
  }

  #keep(number, answer) {
    this.waiting.set(number, answer);
    this.#stored((store) => store.setItem(this.prefix + number, JSON.stringify(answer)));
  }

  /** What was sent need not be sent again; what this window, or another, keeps of the question since then is left. */
  #done(number, answer) {
    if (this.waiting.get(number) === answer) this.waiting.delete(number);
    else this.rushed = true;
    if (this.left) return;
    const key = this.prefix + number;
    this.#stored((store) => store.getItem(key) === JSON.stringify(answer) && store.removeItem(key));
  }

  #stored(work) {
    try {
      work(localStorage);
    } catch {
      // storage is blocked: answers live as long as the page
    }
  }
}
