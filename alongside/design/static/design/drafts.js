// Keeps what is typed: sends each form that has data-draft-url to that address soon after the last
// keystroke and when the page is left. The form's own "save" button does not depend on any of this.

const PAUSE = 800;
const TRY_AGAIN = 10_000;
const PATIENCE = 3_000;
const NOT_SAVED = "Not saved yet; will try again";
const SIGNED_OUT =
  "You have been signed out. What you typed is kept in this window: sign in in another tab, then carry on.";

class Draft {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector("[data-draft-status]") || document.querySelector("[data-draft-status]");
    this.status?.setAttribute("aria-live", "polite");
    this.renewToken();
    this.saved = this.typed();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    // The form is on its way: a draft sent after it would bring back what has just been saved.
    form.addEventListener("submit", () => { this.renewToken(); this.stop(); });
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.saveOnLeaving());
    window.addEventListener("pagehide", () => this.saveOnLeaving());
    window.addEventListener("pageshow", () => { this.stopped = false; });
    document.addEventListener("submit", (event) => this.goFirst(event));
  }

  // The form's own fields, without files, as a browser would send them.
  typed() {
    const fields = [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
    return new URLSearchParams(fields).toString();
  }

  // Signing in again in another tab changes the token that the server expects; the cookie has the new one.
  renewToken() {
    const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/);
    const field = this.form.elements.namedItem("csrfmiddlewaretoken");
    if (token && field) field.value = token[1];
  }

  say(text) {
    if (this.status && this.status.textContent !== text) this.status.textContent = text;
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  changed() {
    // Typing after a submit that did not leave the page (no network) counts again.
    this.stopped = false;
    this.saveSoon(PAUSE);
  }

  saveSoon(wait) {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.save(), wait);
  }

  saveOnLeaving() {
    clearTimeout(this.timer);
    this.save();
  }

  // Signing out ends the session, and with it the right to save: what was typed goes first.
  async goFirst(event) {
    const other = event.target;
    if (other === this.form || event.defaultPrevented || this.stopped || this.typed() === this.saved) return;
    event.preventDefault();
    clearTimeout(this.timer);
    for (let waited = 0; this.onItsWay && waited < PATIENCE; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await Promise.race([this.save(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    this.stop();
    other.submit();
  }

  async save() {
    this.renewToken();
    const body = this.typed();
    if (this.stopped || body === this.saved || body === this.onItsWay) return;
    // One at a time, so that an older draft cannot arrive after a newer one.
    if (this.onItsWay && document.visibilityState !== "hidden") return this.saveSoon(PAUSE);
    this.onItsWay = body;
    try {
      await this.send(body);
    } catch {
      this.say(NOT_SAVED);
      this.saveSoon(TRY_AGAIN);
    } finally {
      this.onItsWay = "";
    }
  }

  async send(body) {
    const answer = await fetch(this.form.dataset.draftUrl, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Requested-With": "fetch" },
      credentials: "same-origin",
      redirect: "manual",
      // Lets the request outlive the page; browsers refuse it for long bodies.
      keepalive: body.length < 60_000,
    });
    if (answer.ok) {
      this.saved = body;
      this.say(`Saved at ${new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`);
    } else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
      this.say(SIGNED_OUT);
      this.saveSoon(TRY_AGAIN);
    } else {
      throw new Error(String(answer.status));
    }
  }
}

for (const form of document.querySelectorAll("form[data-draft-url]")) new Draft(form);
