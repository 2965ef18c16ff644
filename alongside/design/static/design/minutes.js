// On the page where minutes are typed: Ctrl and Enter send the line from wherever one is in it. The page brings the
// words box back with the focus in it, so hands stay on the keyboard. Without this script, the button does the same.
const form = document.querySelector("[data-minutes]")?.closest("form");

form?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  form.requestSubmit();
});
