// Copies GOV.UK Frontend's script beside ours; its licence stands there already.
import { readFileSync, writeFileSync } from "node:fs";

const from = "node_modules/govuk-frontend/";
const to = "../static/design/";
const script = readFileSync(from + "dist/govuk/govuk-frontend.min.js", "utf8");
// The map file is not shipped, so nothing may ask for it.
const notice = "/*! GOV.UK Frontend, Copyright (C) 2017 Crown Copyright (Government Digital Service), MIT licence */\n";
writeFileSync(to + "govuk-frontend.min.js", notice + script.replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
