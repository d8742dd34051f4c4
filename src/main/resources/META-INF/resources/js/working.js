// Puts in what the server was still working out, once it is there and nobody is at it; what was chosen meanwhile stays. Without it one looks again.
const part = document.querySelector("[data-working]");
let tries = 15;

async function look() {
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = answer.ok && page.getElementById(part.id);
    if (found && !("working" in found.dataset) && !part.contains(document.activeElement)) {
      const chosen = [...part.querySelectorAll("select")].map((select) => select.value);
      part.replaceWith(found);
      found.querySelectorAll("select").forEach((select, i) => (select.value = chosen[i]));
      return;
    }
  } catch {
    // the network is away for a moment
  }
  if ((tries -= 1) > 0) {
    setTimeout(look, 2000);
  }
}
setTimeout(look, 2000);
