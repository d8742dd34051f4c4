import { placeOf } from "/js/place.js";

/**
 * Evidence is chosen in the article: words by selecting them, sentences by the arrows and Enter. They go where quotations are typed without this module, and what is
 * quoted is marked.
 */
const form = document.querySelector("[data-editor]");
const article = document.querySelector("[data-article]");
const list = form.querySelector("[data-evidence]");
const pick = document.querySelector("[data-pick]");
const pieces = [...article.querySelectorAll("[data-start]")];
const sentences = pieces.filter((piece) => piece.dataset.sentence !== undefined);
let why = null; // the field that was written in last, if it says why an option is wrong
let chosen = null;

const start = (piece) => Number(piece.dataset.start);
const placeField = (quote) => quote.closest("[data-quotation], .why").querySelector("[name=place], [name=whyPlace]");

/** What the article says from one place to another. */
function words(from, to) {
  return pieces
    .map((piece) => piece.textContent.slice(Math.max(0, from - start(piece)), Math.max(0, to - start(piece))))
    .join("");
}

/** Places that were to be chosen from are no more: a hidden field says which, so that every quotation sends one. */
function setPlace(quote, place) {
  let field = placeField(quote);
  if (field.matches("select")) {
    const hidden = document.createElement("input");
    hidden.type = "hidden";
    hidden.name = field.name;
    field.replaceWith(hidden);
    field = hidden;
  }
  field.value = place;
}

function put(quote, text, place) {
  quote.value = text;
  setPlace(quote, place);
  quote.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Takes words as evidence, or lets them go where they are it already. */
function use({ start: from, end }) {
  const place = `${from}-${end}`;
  const quotes = why ? [why] : [...list.querySelectorAll("[data-quote]")];
  const same = quotes.find((quote) => quote.value && placeField(quote).value === place);
  if (same) put(same, "", "");
  else put(why ?? quotes.find((quote) => !quote.value.trim()) ?? another(), words(from, end), place);
}

function another() {
  const last = [...list.querySelectorAll("[data-quotation]")].at(-1);
  const next = last.cloneNode(true);
  next.querySelectorAll(".error").forEach((error) => error.remove());
  const quote = next.querySelector("[data-quote]");
  quote.value = "";
  quote.removeAttribute("aria-invalid");
  quote.ariaLabel = quote.ariaLabel.replace(/\d+/, (number) => String(Number(number) + 1));
  last.after(next);
  setPlace(quote, "");
  return quote;
}

function marks() {
  return [...form.querySelectorAll("[data-quote]")]
    .map((quote) => /^(\d+)-(\d+)$/.exec(quote.value.trim() ? placeField(quote).value : ""))
    .filter(Boolean)
    .map(([, from, to]) => [Number(from), Number(to)]);
}

function mark() {
  for (const old of article.querySelectorAll("mark")) {
    const parent = old.parentNode;
    old.replaceWith(...old.childNodes);
    parent.normalize();
  }
  const all = marks();
  for (const piece of pieces) {
    const from = start(piece);
    const length = piece.textContent.length;
    for (const [first, last] of all) wrap(piece, first - from, last - from);
    if (piece.role === "checkbox") {
      piece.ariaChecked = String(all.some(([first, last]) => first <= from && last >= from + length));
    }
  }
}

/** Marks the letters of a piece from one to another, whatever elements they stand in. */
function wrap(piece, from, to) {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let at = 0; walker.nextNode(); at += walker.currentNode.length) texts.push([walker.currentNode, at]);
  for (const [text, at] of texts) {
    const first = Math.max(0, from - at);
    const last = Math.min(text.length, to - at);
    if (first >= last || text.parentElement.closest("mark")) continue;
    const range = document.createRange();
    range.setStart(text, first);
    range.setEnd(text, last);
    range.surroundContents(document.createElement("mark"));
  }
}

article.querySelector("[data-how]").hidden = false;
sentences.forEach((sentence, index) => {
  sentence.role = "checkbox";
  sentence.tabIndex = index === 0 ? 0 : -1;
});

article.addEventListener("keydown", (event) => {
  const sentence = event.target.closest("[data-sentence]");
  if (!sentence || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const at = sentences.indexOf(sentence);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: sentences.length - 1 }[event.key];
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    use({ start: start(sentence), end: start(sentence) + sentence.textContent.length });
  } else if (to !== undefined) {
    event.preventDefault();
    const next = sentences[Math.max(0, Math.min(to, sentences.length - 1))];
    sentence.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
});

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  chosen = article.contains(selection.anchorNode) ? placeOf(article, selection) : null;
  pick.hidden = chosen === null;
  if (!chosen) return;
  pick.textContent = why ? why.dataset.use : pick.dataset.use;
  const width = document.documentElement.clientWidth;
  pick.style.top = `${scrollY + chosen.box.bottom + 6}px`;
  pick.style.left = `${Math.max(8, Math.min(scrollX + chosen.box.left, width - pick.offsetWidth - 8))}px`;
});
pick.addEventListener("pointerdown", (event) => event.preventDefault());
pick.addEventListener("click", () => {
  use(chosen);
  document.getSelection().removeAllRanges();
});

form.addEventListener("focusin", ({ target }) => {
  if (target.matches("input, textarea, select")) why = target.name === "why" ? target : null;
});
form.addEventListener("input", (event) => {
  if (!event.target.matches("[data-quote]")) return;
  if (event.isTrusted) setPlace(event.target, ""); // what is typed is looked for
  mark();
});
mark();
