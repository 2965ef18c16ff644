"""What may be done, each with the words people read in the history of a record.

A sentence is read after a name: "Amina Yusuf | reported a concern". Every verb that `recording` uses must stand here.
"""

VERBS = {
    "looked": "looked at this",
    "searched": "searched for a person",
    "looked-at-history": "looked at the history of this record",
    "looked-at-rows": "looked at the rows behind a figure",
    "signed-in": "signed in",
    "signed-out": "signed out",
    "changed-own-password": "changed their own password",
    "opened-team": "opened a team",
    "opened-account": "opened an account",
    "changed-account": "changed an account",
    "unlocked-account": "unlocked an account",
    "gave-new-password": "gave somebody a new password",
    "opened-record": "opened this record",
    "changed-details": "changed the adult's details",
    "restricted-record": "restricted this record",
    "lifted-restriction": "lifted the restriction on this record",
    "same-number-elsewhere": "opened another record with the same NHS number",
    "reported-concern": "reported a concern",
    "corrected-concern": "corrected the concern",
    "decided-on-concern": "decided on the concern",
    "answered-referrer": "answered the person who raised the concern",
    "joined-concern": "joined the concern to an enquiry",
    "started-enquiry": "started an enquiry",
    "changed-enquiry": "changed who leads the enquiry or its details",
    "added-allegation": "added what is said to have happened",
    "recorded-conversation": "recorded a conversation",
    "corrected-words": "added a correction to words that were recorded",
    "asked-what-is-wanted": "recorded the answer to being asked what they want",
    "recorded-wish": "recorded what the adult wants",
    "recorded-others-wish": "recorded what someone else wants",
    "classified-outcome": "classified an outcome",
    "agreed-outcome": "recorded what was agreed",
    "reviewed-outcome": "reviewed an outcome",
    "changed-wish": "recorded that the adult now wants something different",
    "asked-about-safety": "asked whether the adult feels safe",
    "concluded-enquiry": "concluded the enquiry",
    "reopened-enquiry": "re-opened the enquiry",
    # organisations
    "added-organisation": "added an organisation to the directory",
    "changed-organisation": "changed an organisation in the directory",
    "added-service": "added a service to the directory",
    "changed-service": "changed a service in the directory",
    "merged-in-directory": "merged this into another in the directory",
    "undid-merge-in-directory": "undid a merge in the directory",
    # people: reaching them safely
    "recorded-somebody": "recorded somebody in the adult's life",
    "changed-somebody": "changed what is recorded of somebody in the adult's life",
    "checked-contact": "checked how somebody can be reached safely",
    # papers
    "kept-paper": "kept a picture, a recording or a document",
    "drew-up-paper": "drew up a document and handed it on",
    # information
    "added-information-item": "added a leaflet or explainer to the catalogue",
    "ended-information-item": "ended a leaflet or explainer in the catalogue",
    "added-directory-entry": "added somebody who can help to the directory",
    "changed-directory-entry": "changed or checked an entry of the directory",
    "ended-directory-entry": "took an entry out of the directory’s search",
    "gave-information": "recorded what the adult or somebody in their life was given",
    "named-contact": "named a contact for the adult",
    "held-closing-conversation": "recorded the closing conversation, or why there was none",
    # capacity by decision
    "assessed-capacity": "assessed capacity for one decision",
    "presumed-capacity": "recorded that no doubt arose about a decision",
    "decided-in-best-interests": "recorded a best interests decision",
    "recorded-authority": "recorded who may decide for the adult",
    "changed-authority": "changed what is known of who may decide",
    "considered-liberty": "recorded arrangements that may deprive of liberty",
    "changed-authorisation": "changed how arrangements are authorised",
    # advocates, in the room of capacity
    "considered-advocate": "recorded whether the adult needs an advocate",
    "arranged-advocate": "recorded who supports the adult, or is to be found",
    "changed-advocate": "changed who supports the adult",
    "told-step-of-advocate": "recorded a step towards being supported",
    "added-advocacy-service": "added an advocacy service",
    "changed-advocacy-service": "changed an advocacy service",
    # risk: safe to ask
    "considered-asking": "considered whether it is safe to ask",
    "looked-for-coercion": "looked for coercion and control",
    # risk: options weighed together
    "weighed-risk": "weighed risk with the adult",
    "weighed-risk-again": "weighed risk with the adult again",
    "recorded-views-of-risk": "recorded how others see the options",
    "decided-on-risk": "recorded what was decided about a risk",
    "stood-behind-risk": "stood behind what was decided about a risk",
    "shared-weighing": "shared what was weighed",
    "recorded-unease": "recorded an unease",
    "looked-at-unease-again": "looked at an unease again",
    "drew-heat-map": "drew a heat map with the adult",
    "decided-together": "talked a decision through with the adult",
    "wrote-profile": "wrote the adult's one-page profile",
    # plans
    "made-plan": "made a plan",
    "changed-plan": "changed the plan",
    "reviewed-plan": "looked at the plan again",
    "ended-plan": "ended the plan",
    "agreed-action": "agreed what somebody will do",
    "changed-action": "changed what somebody will do",
    "recorded-result": "recorded how an action went",
    "gave-plan": "recorded whether the adult has a copy of the plan",
    "offered-response": "recorded what was offered to the adult",
    "followed-response": "recorded what came of an offer",
    "judged-response": "recorded how well a response worked",
    "added-response": "added a response to the catalogue",
    "changed-response": "changed a response in the catalogue",
    # meetings
    "planned-meeting": "planned a meeting",
    "changed-meeting": "changed what is planned for a meeting",
    "moved-meeting": "moved a meeting",
    "called-off-meeting": "called a meeting off",
    "avoided-meeting": "recorded that talking made a meeting needless",
    "recorded-meeting-wishes": "recorded what the adult wants of a meeting",
    "invited-to-meeting": "put people on the list of a meeting",
    "changed-invitation": "changed who is invited to a meeting",
    "prepared-for-meeting": "recorded how somebody was prepared for a meeting",
    "received-own-report": "received the adult’s own report to a meeting",
    "set-agenda": "changed the agenda of a meeting",
    "held-item-apart": "recorded that part of a meeting is held without the adult",
    "held-meeting": "recorded what happened at a meeting",
    "minuted": "wrote a line of minutes",
    "corrected-minutes": "corrected a line of minutes",
    "recorded-chair-feedback": "recorded what was said of how a meeting was chaired",
    "gave-minutes": "gave the minutes of a meeting to somebody",
    # timeliness
    "added-calendar": "added a calendar of working days",
    "changed-calendar": "changed a calendar of working days",
    "added-closed-days": "added days that are not worked to a calendar",
    "took-out-closed-day": "took a day out of those that are not worked",
    "settled-timescale": "settled a timescale",
    "paused-clocks": "paused the clocks, for a reason about the adult",
    "resumed-clocks": "let the clocks go on",
    "agreed-variation": "recorded that something is later, or otherwise, than usual, and who agreed",
    # time_spent
    "recorded-time": "recorded time spent",
    "said-how-teams-are-made-up": "said how teams are made up",
    # organisations
    # prompts
    # partners
    # caused
    # large_scale
    # positions_of_trust
    # parties
    # adult_reviews
    # self_neglect
    # prevention
    # work
    # waiting
    "checked-safe-today": "asked whether the adult is safe today",
    # self_neglect
    "began-managing-risk": "began to manage risk together with the adult",
    "changed-managing-risk": "changed how a risk is managed together",
    "tried-to-engage": "recorded an attempt to get into contact",
    "noted-what-was-seen": "recorded what was seen beside what was said",
    "considered-power": "considered a legal power",
    "named-agency-lead": "recorded who leads for an agency",
    "met-about-risk": "recorded a meeting of agencies",
    "reviewed-managing-risk": "looked again at a risk that is managed together",
    "ended-managing-risk": "ended managing a risk together",
}

LOOKS = frozenset(
    {
        "looked",
        "searched",
        "looked-at-history",
        "looked-at-rows",
        "signed-in",
        "signed-out",
    }
)
"""Verbs that changed nothing in a record."""
