// Starts the few GOV.UK Frontend components that we use. Radios and Checkboxes are left out on
// purpose: their script puts aria-expanded on an input that may not have it. CSS reveals instead.
import {
  Button, ErrorSummary, ExitThisPage, NotificationBanner, ServiceNavigation, SkipLink, createAll,
} from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}

for (const Component of [Button, ErrorSummary, ExitThisPage, NotificationBanner, ServiceNavigation, SkipLink]) {
  createAll(Component);
}
