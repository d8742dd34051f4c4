/** The answer that stands in the form of a question, as the server takes it, and the way back. */

/** What is answered; null for nothing. */
export function read(form) {
  const data = new FormData(form);
  switch (form.dataset.form) {
    case "multiple-choice":
    case "cloze-choice":
    case "true-false":
      return data.has("choice") ? { choice: Number(data.get("choice")) } : null;
    case "multiple-response":
      return data.has("choices") ? { choices: data.getAll("choices").map(Number) } : null;
    case "matching": {
      const pairs = data.getAll("right").map(Number);
      return pairs.some((right) => right >= 0) ? { pairs } : null;
    }
    case "ordering": {
      if (!form.querySelector("[data-ordered]")) return null;
      const events = data.getAll("event").map(Number);
      const places = data.getAll("place").map(Number);
      const order = places.map((_, index) => events[places.indexOf(index + 1)]);
      return order.includes(undefined) ? null : { order };
    }
    case "list": {
      const texts = data.getAll("entry");
      return texts.some((text) => text.trim()) ? { texts } : null;
    }
    case "open":
      return data.get("prose")?.trim() ? { prose: data.get("prose") } : null;
    default:
      return data.get("text")?.trim() ? { text: data.get("text") } : null;
  }
}

/** Puts an answer into the form. */
export function show(form, response) {
  const given = response ?? {};
  for (const box of form.querySelectorAll("input[name=choice]")) box.checked = Number(box.value) === given.choice;
  for (const box of form.querySelectorAll("input[name=choices]")) box.checked = (given.choices ?? []).includes(Number(box.value));
  form.querySelectorAll("select[name=right]").forEach((select, index) => (select.value = String(given.pairs?.[index] ?? -1)));
  form.querySelectorAll("input[name=entry]").forEach((entry, index) => (entry.value = given.texts?.[index] ?? ""));
  if (form.elements.text) form.elements.text.value = given.text ?? "";
  if (form.elements.prose) {
    form.elements.prose.value = given.prose ?? "";
    count(form.elements.prose);
  }
  const list = form.querySelector("[data-events]");
  if (list) {
    list.toggleAttribute("data-ordered", given.order !== undefined);
    for (const item of list.children) {
      const event = Number(item.querySelector("[name=event]").value);
      item.querySelector("select").value = String((given.order?.indexOf(event) ?? event) + 1);
    }
  }
  form.querySelector("[data-events], [data-pairs]")?.dispatchEvent(new Event("placed"));
}

/** Says how many characters stand in a text. */
function count(text) {
  const output = text.closest(".written")?.querySelector("[data-count]");
  if (output) output.value = String(text.value.length);
}

for (const text of document.querySelectorAll("textarea[name=prose]")) {
  count(text);
  text.addEventListener("input", () => count(text));
}
