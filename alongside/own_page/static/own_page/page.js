// "Exit this page": the page vanishes at once and another takes its place, so that "Back" does not lead here; the visit is
// ended meanwhile, and nobody waits for it. The Shift key three times does the same. A page that the browser kept from before is asked for anew.
const link = document.querySelector("[data-exit]");
let presses = 0;

function exit(event) {
  event?.preventDefault();
  document.body.hidden = true;
  document.title = "";
  fetch(link.href, {redirect: "manual", keepalive: true}).catch(() => {});
  window.location.replace(link.dataset.exit);
}

link?.addEventListener("click", exit);
document.addEventListener("keyup", (event) => {
  presses = event.key === "Shift" ? presses + 1 : 0;
  if (presses === 3) exit();
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});
