// A respondent's page works without this. With it, what is typed is kept at once, and a question that hangs on an
// answer of the same page is shown under that answer alone.

const PAUSE = 800;
const TRY_AGAIN = 10_000;

class Answers {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector("[data-draft-status]");
    this.saved = this.typed();
    this.showWhatIsAsked();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    // The form is on its way, with everything in it: what was kept later would come after it.
    form.addEventListener("submit", () => { this.stopped = true; clearTimeout(this.timer); });
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.keep());
    window.addEventListener("pagehide", () => this.keep());
    // A page that comes back out of the browser's memory does not know what was kept since.
    window.addEventListener("pageshow", (event) => (event.persisted ? location.reload() : (this.stopped = false)));
  }

  typed() {
    const given = [...new FormData(this.form)].filter(([name]) => name !== "before" && !name.startsWith("shown-as:"));
    return new URLSearchParams(given).toString();
  }

  changed() {
    this.stopped = false;
    this.showWhatIsAsked();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keep(), PAUSE);
  }

  showWhatIsAsked() {
    for (const part of this.form.querySelectorAll("[data-only-if]")) {
      const codes = part.dataset.anyOf.split(" ");
      const given = new FormData(this.form).getAll(part.dataset.onlyIf);
      part.hidden = !codes.some((code) => given.includes(code));
    }
    for (const hint of this.form.querySelectorAll("[data-without-script]")) hint.hidden = true;
  }

  say(text) {
    if (this.status && this.status.textContent !== text) this.status.textContent = text;
  }

  async keep() {
    clearTimeout(this.timer);
    const typed = this.typed();
    if (this.stopped || this.over || typed === this.saved) return;
    // One at a time, so that an older one cannot arrive after a newer one.
    if (this.onItsWay && document.visibilityState !== "hidden") {
      this.timer = setTimeout(() => this.keep(), PAUSE);
      return;
    }
    this.onItsWay = true;
    const body = new URLSearchParams(new FormData(this.form)).toString();
    // Whatever is sent before there is an answer to this one says so, and does not meet it as a stranger's.
    this.form.elements.before.value = typed;
    try {
      const answer = await fetch(this.form.dataset.keepUrl, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        redirect: "manual",
        keepalive: body.length < 60_000,
      });
      if (answer.status === 409) {
        this.over = true;
        this.say(await answer.text());
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      for (const [name, value] of Object.entries(await answer.json())) this.form.elements[name].value = value;
      if (this.form.elements.before.value === typed) this.form.elements.before.value = "";
      this.saved = typed;
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      this.say(`${this.form.dataset.kept} ${time}`);
    } catch {
      this.say(this.form.dataset.notKept);
      this.timer = setTimeout(() => this.keep(), TRY_AGAIN);
    } finally {
      this.onItsWay = false;
    }
  }
}

for (const form of document.querySelectorAll("form[data-keep-url]")) new Answers(form);

// What is wrong is read first, unless a link led to one question.
if (!location.hash) document.querySelector(".govuk-error-summary")?.focus();
