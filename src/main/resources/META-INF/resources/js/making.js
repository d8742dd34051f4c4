// Asks how far the candidates are, twice a second, and goes to them when they are there. Without it the page reloads itself.
const making = document.querySelector("[data-making]");
const stages = ["waiting", "analysing", "facts", "items", "gates"];
const words = making.querySelector("[data-stages]").textContent.split("|");

async function look() {
  try {
    const answer = await fetch(making.dataset.making, { headers: { Accept: "application/json" } });
    if (answer.ok) {
      const now = await answer.json();
      if (now.state !== "waiting" && now.state !== "running") {
        location.reload();
        return;
      }
      making.querySelector("progress").value = now.percent;
      making.querySelector("[data-stage]").textContent = words[stages.indexOf(now.stage ?? "waiting")];
    }
  } catch {
    // the network is away for a moment
  }
  setTimeout(look, 500);
}
look();
