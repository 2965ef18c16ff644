// Asks every minute, while the page is looked at, whether somebody of one's team is not safe, and says so where
// the page has its place for it. It sends nothing and keeps nothing; without it, each page says so when it is opened.

const EVERY = 60_000;
const place = document.querySelector("[data-now-url]");
let asked = Date.now();

async function ask() {
  if (document.visibilityState === "hidden" || Date.now() - asked < EVERY / 2) return;
  asked = Date.now();
  try {
    const answer = await fetch(place.dataset.nowUrl, { credentials: "same-origin", redirect: "manual" });
    if (answer.ok) say(answer.status === 204 ? "" : await answer.text());
  } catch {
    // No network: asked again in a minute.
  }
}

// What stands there already is not said again.
function say(text) {
  if (Boolean(place.querySelector("[data-not-safe-now]")) !== Boolean(text)) place.innerHTML = text;
}

setInterval(ask, EVERY);
document.addEventListener("visibilitychange", ask);
