/** Says in words where an answer is: `line` is the page's line for it, and holds the words, but for why an answer was refused. */
export function say(line, state, kept = 0, detail = "") {
  const words = line.dataset;
  const told = {
    saving: words.saving,
    retrying: words.retrying,
    offline: words.offline.replace("{count}", kept),
    elsewhere: words.elsewhere,
    "signed-out": words.signedOut,
    over: words.over,
    refused: detail,
    saved: `${words.saved} ${new Date().toLocaleTimeString("en-GB")}`,
  };
  line.classList.toggle("trouble", !["saving", "saved", "elsewhere"].includes(state));
  line.textContent = told[state];
  if (state === "signed-out") line.append(" ", signIn(words.signIn));
}

function signIn(label) {
  const link = document.createElement("a");
  link.href = "/sign-in";
  link.target = "_blank";
  link.textContent = label;
  return link;
}
