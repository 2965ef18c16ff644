// Advice on plain words beneath each box whose words the adult will read, soon after the last keystroke. Nothing typed is
// kept by it, changed by it or held up by it. Without this script the form has a button that does the same.

const PAUSE = 900;

class PlainWords {
  constructor(box, url) {
    this.box = box;
    this.url = url;
    this.place = box.closest(".govuk-form-group").querySelector(".plain-words") || this.newPlace();
    this.place.replaceChildren();
    // Read out when it changes, and only this: the list stays silent until somebody goes there.
    this.told = this.place.appendChild(document.createElement("div"));
    this.told.setAttribute("role", "status");
    this.rest = this.place.appendChild(document.createElement("div"));
    box.addEventListener("input", () => this.soon());
    if (box.value.trim()) this.look();
  }

  newPlace() {
    const place = document.createElement("div");
    place.className = "plain-words";
    this.box.after(place);
    return place;
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), PAUSE);
  }

  token() {
    const cookie = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
    return cookie ? cookie[1] : this.box.form.elements.namedItem("csrfmiddlewaretoken")?.value || "";
  }

  async look() {
    const text = this.box.value;
    try {
      const answer = await fetch(this.url, {
        method: "POST",
        body: new URLSearchParams({ text, csrfmiddlewaretoken: this.token() }),
        headers: { "X-Requested-With": "fetch" },
        credentials: "same-origin",
        redirect: "manual",
      });
      if (answer.ok && text === this.box.value) this.show(await answer.text());
    } catch {
      // No network: no advice, and nothing else is any different.
    }
  }

  show(html) {
    const found = new DOMParser().parseFromString(html, "text/html").body;
    const told = found.querySelector(".plain-words__told");
    const was = this.told.textContent;
    if ((told?.textContent || "") !== was) this.told.replaceChildren(...(told ? [told] : []));
    else told?.remove();
    this.rest.replaceChildren(...found.children);
  }
}

for (const button of document.querySelectorAll("[data-plain-words-url]")) {
  const url = button.dataset.plainWordsUrl;
  for (const box of button.form.querySelectorAll("[data-read-by-the-adult]")) new PlainWords(box, url);
  button.remove();
}
