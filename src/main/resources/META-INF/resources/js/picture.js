// Brings a picture as soon as it is chosen, and shows it. Without it a page of its own brings it and tells its name.
const part = document.querySelector("[data-picture]");
const form = part.closest("form");
const file = part.querySelector("[data-picture-file]");
const shown = part.querySelector("[data-picture-shown]");
const problem = part.querySelector("[data-picture-problem]");
const remove = part.querySelector("[data-picture-remove]");
const name = form.elements.picture;

function show() {
  shown.hidden = remove.hidden = !name.value;
  if (name.value) shown.querySelector("img").src = `/pictures/${name.value}`;
  else shown.querySelector("img").removeAttribute("src");
  name.dispatchEvent(new Event("input", { bubbles: true }));
}

function tell(words) {
  problem.textContent = words;
  problem.hidden = !words;
}

async function bring() {
  if (!file.files.length) return;
  const body = new FormData();
  body.append("csrf-token", form.elements["csrf-token"].value);
  body.append("file", file.files[0]);
  tell("");
  file.disabled = true;
  try {
    const answer = await fetch(part.dataset.picture, { method: "POST", headers: { Accept: "application/json" }, body });
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) {
      name.value = told.name;
      show();
      form.elements.alternative.focus();
    } else {
      tell(told.detail ?? part.dataset.failed);
    }
  } catch {
    tell(part.dataset.failed);
  }
  file.disabled = false;
  file.value = "";
}

const byName = part.querySelector("[data-picture-name]");
byName.hidden = byName.dataset.pictureName !== "wrong"; // what is wrong with a name is mended where it stands
part.querySelector("[data-picture-bring]").hidden = false;
file.addEventListener("change", bring);
remove.addEventListener("click", () => {
  name.value = "";
  show();
  file.focus();
});
