// On the page of a text: words selected with the mouse, or by touch, are what is marked, to the very letter. Without this
// script whole sentences are ticked. Places are counted in characters, as the server counts them.
const form = document.querySelector("[data-coding]");
const box = form?.elements.namedItem("stretch");
const chosen = form?.querySelector("[data-chosen]");

const characters = (text) => Array.from(text).length;

// The place of one end of a selection: the sentence that it is in says where it begins.
function placeOf(node, offset) {
  const sentence = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest("[data-start]");
  if (!sentence || !form.contains(sentence)) return null;
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return Number(sentence.dataset.start) + characters(before.toString());
}

function take() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return;
  const words = selection.toString().replace(/\s+/g, " ").trim();
  box.value = `${start}-${end}`;
  chosen.textContent = `You selected: “${words.length > 120 ? `${words.slice(0, 117)}…` : words}”`;
}

if (form) {
  form.querySelector("[data-with-script]").hidden = false;
  document.addEventListener("selectionchange", take);
  // A click on a sentence chooses a box instead, and takes back what was selected; selecting never ticks a box.
  form.addEventListener("click", (event) => {
    const sentence = event.target.closest?.("[data-start]");
    if (sentence && !document.getSelection().isCollapsed) event.preventDefault();
  });
  form.addEventListener("change", (event) => {
    if (event.target.name !== "sentences") return;
    box.value = "";
    chosen.textContent = "";
  });
}
