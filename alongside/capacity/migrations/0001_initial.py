import django.contrib.postgres.fields
import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="AbilityFinding",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "ability",
                    models.CharField(
                        choices=[
                            ("understand", "Understand what matters to the decision"),
                            ("retain", "Keep it in mind for long enough to decide"),
                            ("weigh", "Use or weigh it"),
                            ("communicate", "Make the decision known, in any way"),
                        ],
                        max_length=15,
                    ),
                ),
                ("asked", models.TextField(blank=True)),
                (
                    "finding",
                    models.CharField(
                        choices=[("able", "Able"), ("not-able", "Not able"), ("not-tested", "Not tested")],
                        max_length=12,
                    ),
                ),
                ("evidence", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Advocacy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("care-act", "Care Act advocate"),
                            ("imca", "Independent Mental Capacity Advocate (IMCA)"),
                            ("professional", "Another professional advocate"),
                            ("buddy", "Buddy or peer"),
                            ("family", "Family"),
                            ("friend", "Friend"),
                            ("attorney", "Attorney or deputy"),
                        ],
                        max_length=15,
                    ),
                ),
                (
                    "imca_ground",
                    models.CharField(
                        choices=[
                            (
                                "safeguarding",
                                "Safeguarding: measures to protect them, or about harm they are said to have done",
                            ),
                            ("treatment", "Serious medical treatment"),
                            ("accommodation", "Where to live, for 28 days in hospital or 8 weeks in a care home"),
                            ("care-review", "A review of their care"),
                            ("dols-39a", "Deprivation of liberty: section 39A"),
                            ("dols-39c", "Deprivation of liberty: section 39C"),
                            ("dols-39d", "Deprivation of liberty: section 39D"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        blank=True, help_text="of the advocate, or of whoever supports them", max_length=200
                    ),
                ),
                (
                    "conflict",
                    models.CharField(
                        choices=[
                            ("none", "Looked for, and there is none"),
                            ("handled", "There is one, and it is being handled"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("conflict_handled", models.TextField(blank=True)),
            ],
        ),
        migrations.CreateModel(
            name="AdvocacyConsideration",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("considered_on", models.DateField()),
                (
                    "understand",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known yet")], max_length=10
                    ),
                ),
                ("understand_reason", models.TextField(blank=True)),
                (
                    "retain",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known yet")], max_length=10
                    ),
                ),
                ("retain_reason", models.TextField(blank=True)),
                (
                    "weigh",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known yet")], max_length=10
                    ),
                ),
                ("weigh_reason", models.TextField(blank=True)),
                (
                    "communicate",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known yet")], max_length=10
                    ),
                ),
                ("communicate_reason", models.TextField(blank=True)),
                (
                    "individual",
                    models.CharField(
                        choices=[("yes", "Yes"), ("no", "No"), ("not-known", "Not known yet")],
                        help_text="is there an appropriate individual",
                        max_length=10,
                    ),
                ),
                ("individual_name", models.CharField(blank=True, max_length=200)),
                ("individual_paid", models.BooleanField(help_text="a paid carer, or a professional", null=True)),
                (
                    "individual_wanted",
                    models.CharField(
                        choices=[
                            ("yes", "Yes"),
                            ("best-interests", "They lack capacity to say, and it is in their best interests"),
                            ("no", "No"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                (
                    "individual_conflicted",
                    models.BooleanField(help_text="a source of risk, or an interest of their own", null=True),
                ),
                ("not_suitable", models.TextField(blank=True, help_text="who was thought of, and why it is not them")),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("duty", "An independent advocate must be arranged"),
                            ("individual", "No advocate has to be arranged: somebody appropriate supports them"),
                            (
                                "no-difficulty",
                                "No advocate has to be arranged: they do not have substantial difficulty",
                            ),
                            ("not-yet-known", "Not known yet"),
                        ],
                        max_length=15,
                    ),
                ),
                (
                    "offered",
                    models.CharField(
                        choices=[
                            ("accepted", "Yes, and they accepted"),
                            ("declined", "Yes, and they declined"),
                            ("undecided", "Yes, and they have not decided yet"),
                            ("not-offered", "No"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                (
                    "imca",
                    models.CharField(
                        choices=[
                            ("not-relevant", "No decision calls for one"),
                            ("instruct", "One is to be instructed"),
                            ("not-instructed", "Thought about, and not instructed"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                (
                    "imca_ground",
                    models.CharField(
                        choices=[
                            (
                                "safeguarding",
                                "Safeguarding: measures to protect them, or about harm they are said to have done",
                            ),
                            ("treatment", "Serious medical treatment"),
                            ("accommodation", "Where to live, for 28 days in hospital or 8 weeks in a care home"),
                            ("care-review", "A review of their care"),
                            ("dols-39a", "Deprivation of liberty: section 39A"),
                            ("dols-39c", "Deprivation of liberty: section 39C"),
                            ("dols-39d", "Deprivation of liberty: section 39D"),
                        ],
                        max_length=15,
                        null=True,
                    ),
                ),
                ("imca_reason", models.TextField(blank=True)),
            ],
        ),
        migrations.CreateModel(
            name="AdvocacyService",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                (
                    "kinds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("care-act", "Care Act advocate"),
                                ("imca", "Independent Mental Capacity Advocate (IMCA)"),
                                ("professional", "Another professional advocate"),
                                ("buddy", "Buddy or peer"),
                                ("family", "Family"),
                                ("friend", "Friend"),
                                ("attorney", "Attorney or deputy"),
                            ],
                            max_length=15,
                        ),
                        help_text="many",
                        size=None,
                    ),
                ),
                ("contract_from", models.DateField(null=True)),
                ("contract_to", models.DateField(null=True)),
                ("hours", models.PositiveIntegerField(help_text="hours bought a year", null=True)),
                ("places", models.PositiveIntegerField(help_text="people who can be supported at a time", null=True)),
                ("area", models.CharField(blank=True, max_length=200)),
                ("languages", models.TextField(blank=True, help_text="languages and ways of communicating")),
                ("contact", models.TextField(blank=True, help_text="how to refer")),
            ],
        ),
        migrations.CreateModel(
            name="AdvocacyStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "step",
                    models.CharField(
                        choices=[
                            ("recognised", "The need was recognised"),
                            ("referred", "Referred, or asked"),
                            ("accepted", "Accepted"),
                            ("contact", "First contact with the adult"),
                            ("meeting", "Supported them at a meeting"),
                            ("waiting", "Still waiting, and why"),
                            ("not-available", "Nobody could be had when they were needed"),
                            ("outcomes", "Helped to agree what can be done"),
                            ("report", "Their report came, and was taken into account"),
                            ("challenge", "They challenged a decision"),
                            ("feedback", "Asked to collect how it was for the adult"),
                            ("ended", "The support ended"),
                        ],
                        max_length=15,
                    ),
                ),
                ("happened_on", models.DateField()),
                ("words", models.TextField(blank=True)),
                (
                    "delays",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("waiting-list", "The service has a waiting list"),
                                ("no-match", "No advocate with the language or skills they need"),
                                ("late-referral", "We referred late"),
                                ("paperwork", "The way to refer was slow"),
                                ("funding", "Who pays was not settled"),
                                ("adult", "The adult wanted time, or could not be seen"),
                                ("emergency", "It was an emergency"),
                                ("conflict", "The service had a conflict of interest"),
                                ("other", "Another reason"),
                            ],
                            max_length=15,
                        ),
                        default=list,
                        size=None,
                    ),
                ),
                (
                    "covered_by",
                    models.CharField(blank=True, help_text="who supported the adult in the meantime", max_length=200),
                ),
            ],
        ),
        migrations.CreateModel(
            name="BestInterestsDecision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "domain",
                    models.CharField(
                        choices=[
                            ("take-part", "Taking part in this enquiry"),
                            ("safeguarding", "What is done to keep them safe"),
                            ("share-information", "Sharing information about them"),
                            ("contact", "Whom they see"),
                            ("residence", "Where they live"),
                            ("care", "Their care or treatment"),
                            ("money", "Money or property"),
                            ("internet", "The internet and social media"),
                            ("belongings", "Belongings in the home"),
                            ("sexual-relations", "Sexual relations"),
                            ("marriage", "Marriage or civil partnership"),
                            ("divorce", "Divorce, or ending a civil partnership, by two years’ separation"),
                            ("adoption", "A child’s adoption, or placing a child for it"),
                            ("parental", "Giving up parental responsibilities (not a child’s property)"),
                            ("fertility", "Fertility treatment that needs their own consent"),
                            ("voting", "Voting"),
                            ("detained-treatment", "Treatment for mental disorder under the Mental Health Act, Part 4"),
                            ("ending-life", "Help to end their life"),
                            ("lasting-power", "Making or ending a lasting power of attorney"),
                            ("other", "Something else"),
                        ],
                        help_text="as in the assessment",
                        max_length=20,
                    ),
                ),
                ("decided_on", models.DateField()),
                ("decision_maker", models.CharField(max_length=200)),
                ("decision_maker_role", models.CharField(blank=True, max_length=100)),
                (
                    "not_by_appearance",
                    models.BooleanField(help_text="not from age, appearance, condition or behaviour", null=True),
                ),
                ("can_wait", models.BooleanField(null=True)),
                ("waiting", models.TextField(blank=True, help_text="until when, or why it cannot wait")),
                ("participation", models.TextField(blank=True, help_text="how they were encouraged to take part")),
                ("wishes_now", models.TextField(blank=True, help_text="in their own words or ways")),
                ("wishes_before", models.TextField(blank=True)),
                ("written_statements", models.TextField(blank=True)),
                ("beliefs_and_values", models.TextField(blank=True)),
                ("other_factors", models.TextField(blank=True, help_text="what else they would weigh")),
                (
                    "less_restrictive",
                    models.TextField(blank=True, help_text="what would restrict less, and why it was not chosen"),
                ),
                ("departs_from_wishes", models.BooleanField(null=True)),
                ("departure_why", models.TextField(blank=True)),
                ("decision", models.TextField()),
                ("reasons", models.TextField()),
                ("disagreement", models.TextField(blank=True, help_text="who disagrees, and what they say")),
                (
                    "dissent_route",
                    models.CharField(
                        choices=[
                            ("talking", "Talking it through again"),
                            ("mediation", "Mediation"),
                            ("second-opinion", "A second opinion"),
                            ("complaint", "A complaint"),
                            ("court", "The Court of Protection"),
                            ("other", "Another way"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("plan", models.TextField(blank=True)),
                ("review_on", models.DateField(null=True)),
                (
                    "minutes_spent",
                    models.PositiveIntegerField(
                        null=True, validators=[django.core.validators.MaxValueValidator(100000)]
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="BestInterestsOption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("option", models.TextField()),
                ("medical", models.TextField(blank=True)),
                ("emotional", models.TextField(blank=True)),
                ("social", models.TextField(blank=True)),
                ("practical", models.TextField(blank=True)),
                ("burdens", models.TextField(blank=True)),
                ("restriction", models.TextField(blank=True, help_text="what it would keep them from")),
                ("likely_view", models.TextField(blank=True, help_text="what the person would most likely say of it")),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="CapacityAssessment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("full", "Assessed"), ("presumed", "Presumed: no doubt arose")], max_length=10
                    ),
                ),
                (
                    "domain",
                    models.CharField(
                        choices=[
                            ("take-part", "Taking part in this enquiry"),
                            ("safeguarding", "What is done to keep them safe"),
                            ("share-information", "Sharing information about them"),
                            ("contact", "Whom they see"),
                            ("residence", "Where they live"),
                            ("care", "Their care or treatment"),
                            ("money", "Money or property"),
                            ("internet", "The internet and social media"),
                            ("belongings", "Belongings in the home"),
                            ("sexual-relations", "Sexual relations"),
                            ("marriage", "Marriage or civil partnership"),
                            ("divorce", "Divorce, or ending a civil partnership, by two years’ separation"),
                            ("adoption", "A child’s adoption, or placing a child for it"),
                            ("parental", "Giving up parental responsibilities (not a child’s property)"),
                            ("fertility", "Fertility treatment that needs their own consent"),
                            ("voting", "Voting"),
                            ("detained-treatment", "Treatment for mental disorder under the Mental Health Act, Part 4"),
                            ("ending-life", "Help to end their life"),
                            ("lasting-power", "Making or ending a lasting power of attorney"),
                            ("other", "Something else"),
                        ],
                        max_length=20,
                    ),
                ),
                ("decision", models.CharField(help_text="as people say it: “where I live”", max_length=120)),
                ("question", models.TextField(blank=True, help_text="as it was put to the person")),
                ("options", models.TextField(blank=True)),
                (
                    "information",
                    models.TextField(
                        blank=True, help_text="what matters to the decision, and what follows from each way"
                    ),
                ),
                ("urgency", models.TextField(blank=True)),
                ("trigger", models.TextField(blank=True, help_text="why now")),
                ("doubt", models.TextField(blank=True, help_text="why capacity is doubted; unwise is not enough")),
                ("raised_by", models.CharField(blank=True, max_length=200)),
                (
                    "waits",
                    models.BooleanField(help_text="whether the decision waits, with time relaxed (E4)", null=True),
                ),
                ("waiting_reason", models.TextField(blank=True)),
                ("waits_until", models.DateField(null=True)),
                ("influence_suspected", models.BooleanField(null=True)),
                ("influence", models.TextField(blank=True)),
                ("legal_advice_sought", models.BooleanField(null=True)),
                ("inherent_jurisdiction_considered", models.BooleanField(null=True)),
                ("executive_gap", models.BooleanField(help_text="between what they say and what they do", null=True)),
                ("executive_evidence", models.TextField(blank=True)),
                (
                    "impaired",
                    models.BooleanField(
                        help_text="an impairment of, or a disturbance in, the mind or brain", null=True
                    ),
                ),
                ("impairment", models.TextField(blank=True)),
                ("impairment_source", models.TextField(blank=True)),
                ("alternatives", models.TextField(blank=True, help_text="what else could explain it")),
                (
                    "causal_link",
                    models.TextField(blank=True, help_text="why the one is because of the other; asked last (JB)"),
                ),
                (
                    "conclusion",
                    models.CharField(
                        choices=[
                            ("has", "They can make this decision"),
                            ("lacks", "They cannot make this decision at present"),
                            ("not-concluded", "Not concluded"),
                        ],
                        max_length=15,
                    ),
                ),
                ("reasons", models.TextField(blank=True)),
                ("fluctuates", models.BooleanField(null=True)),
                (
                    "regain",
                    models.CharField(
                        choices=[("yes", "Yes, it is likely"), ("perhaps", "Perhaps"), ("no", "No, it is not likely")],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("regain_when", models.CharField(blank=True, max_length=200)),
                ("assessor", models.CharField(max_length=200)),
                ("assessor_role", models.CharField(blank=True, max_length=100)),
                ("assessed_on", models.DateField()),
                ("decision_maker", models.CharField(blank=True, max_length=200)),
                ("contributors", models.TextField(blank=True)),
                ("shared_how", models.TextField(blank=True, help_text="how the adult was told what was found")),
                ("agrees", models.BooleanField(help_text="whether the adult agrees with it", null=True)),
                ("review_on", models.DateField(null=True)),
                (
                    "minutes_spent",
                    models.PositiveIntegerField(
                        null=True, validators=[django.core.validators.MaxValueValidator(100000)]
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CapacitySupport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given_on", models.DateField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("time", "The time of day that suits them"),
                            ("place", "A place where they are at ease"),
                            ("company", "Somebody they trust with them"),
                            ("alone", "Seen on their own"),
                            ("interpreter", "An interpreter"),
                            ("aids", "Their own way of communicating, or aids for it"),
                            ("therapist", "A speech and language therapist"),
                            ("pictures", "Pictures, objects or a film"),
                            ("written", "Something written, in easy words"),
                            ("visits", "More than one visit"),
                            ("health", "Illness, pain or medicines seen to first"),
                            ("waiting", "Waiting until they are better"),
                            ("other", "Something else"),
                        ],
                        max_length=15,
                    ),
                ),
                ("done", models.TextField(help_text="what was done, and what came of it")),
                ("present", models.CharField(blank=True, help_text="who was there", max_length=200)),
            ],
            options={
                "ordering": ["given_on", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Consultee",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=200)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("named", "Somebody the adult named"),
                            ("family", "Family or friend"),
                            ("carer", "Carer"),
                            ("attorney", "Attorney"),
                            ("deputy", "Deputy"),
                            ("imca", "Independent mental capacity advocate"),
                            ("advocate", "Another advocate"),
                            ("professional", "Professional"),
                            ("other", "Somebody else interested in their welfare"),
                        ],
                        max_length=15,
                    ),
                ),
                ("consulted", models.BooleanField()),
                ("asked_about", models.TextField(blank=True)),
                ("view", models.TextField(blank=True, help_text="in their own words where they can be had")),
                ("weight", models.TextField(blank=True, help_text="what weight their view was given, and why")),
                (
                    "why_not",
                    models.TextField(blank=True, help_text="why they were not asked: for example, a source of risk"),
                ),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="CriterionNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("note", models.TextField()),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="DeprivationOfLiberty",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("considered_on", models.DateField()),
                ("considered_by", models.CharField(blank=True, max_length=200)),
                (
                    "setting",
                    models.CharField(
                        choices=[
                            ("care-home", "Care home"),
                            ("hospital", "Hospital"),
                            ("supported-living", "Supported living"),
                            ("own-home", "Their own home"),
                            ("other", "Somewhere else"),
                        ],
                        max_length=20,
                    ),
                ),
                ("place", models.CharField(blank=True, max_length=200)),
                ("restrictions", models.TextField(help_text="what they are kept from, how and how often")),
                (
                    "feeling",
                    models.CharField(
                        choices=[
                            ("content", "Content with them"),
                            ("objects", "Objects to them"),
                            ("both", "Sometimes one, sometimes the other"),
                            ("not-shown", "Shows neither"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                ("their_words", models.TextField(blank=True, help_text="what they say about it, in their own words")),
                ("behaviour", models.TextField(blank=True, help_text="what they show by what they do")),
                ("consent", models.TextField(blank=True, help_text="whether and how they consent to it")),
                ("purpose", models.TextField(blank=True)),
                ("normality", models.TextField(blank=True, help_text="how near it is to the life of others like them")),
                (
                    "route",
                    models.CharField(
                        choices=[
                            ("none-needed", "None: we think that none is needed"),
                            ("not-yet", "Not asked for yet"),
                            ("urgent", "Urgent authorisation"),
                            ("standard", "Standard authorisation"),
                            ("court", "Court of Protection order (community)"),
                            ("welfare-order", "Court of Protection welfare order"),
                            ("mental-health-act", "Mental Health Act"),
                        ],
                        max_length=20,
                        null=True,
                    ),
                ),
                ("authorisation_number", models.CharField(blank=True, max_length=60)),
                ("starts_on", models.DateField(null=True)),
                ("expires_on", models.DateField(null=True)),
                ("conditions", models.TextField(blank=True)),
                ("representative", models.CharField(blank=True, max_length=200)),
                (
                    "challenged_on",
                    models.DateField(help_text="MCA 2005 s21A, or an application to the Court", null=True),
                ),
                ("challenge", models.TextField(blank=True)),
                ("ended_on", models.DateField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="LegalAuthority",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("lpa-health", "Lasting power of attorney: health and welfare"),
                            ("lpa-money", "Lasting power of attorney: property and money"),
                            ("epa", "Enduring power of attorney"),
                            ("deputy-welfare", "Deputy: health and welfare"),
                            ("deputy-money", "Deputy: property and money"),
                            ("appointee", "Appointee for benefits"),
                            ("advance-decision", "Advance decision to refuse treatment"),
                            ("advance-statement", "Advance statement of wishes"),
                            ("representative", "Relevant person’s representative"),
                            ("litigation-friend", "Litigation friend"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "holder",
                    models.CharField(blank=True, help_text="nobody, for what the adult decided ahead", max_length=200),
                ),
                (
                    "acting",
                    models.CharField(
                        choices=[
                            ("alone", "Alone"),
                            ("jointly", "Jointly: all must agree"),
                            ("severally", "Jointly and severally: any one may act"),
                            ("mixed", "Jointly for some decisions, severally for others"),
                        ],
                        max_length=10,
                        null=True,
                    ),
                ),
                (
                    "reference_number",
                    models.CharField(blank=True, help_text="of the Office of the Public Guardian", max_length=60),
                ),
                ("registered", models.BooleanField(null=True)),
                ("evidence", models.TextField(blank=True, help_text="what was seen")),
                ("evidence_seen_on", models.DateField(null=True)),
                (
                    "covers",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("take-part", "Taking part in this enquiry"),
                                ("safeguarding", "What is done to keep them safe"),
                                ("share-information", "Sharing information about them"),
                                ("contact", "Whom they see"),
                                ("residence", "Where they live"),
                                ("care", "Their care or treatment"),
                                ("money", "Money or property"),
                                ("internet", "The internet and social media"),
                                ("belongings", "Belongings in the home"),
                                ("sexual-relations", "Sexual relations"),
                                ("marriage", "Marriage or civil partnership"),
                                ("divorce", "Divorce, or ending a civil partnership, by two years’ separation"),
                                ("adoption", "A child’s adoption, or placing a child for it"),
                                ("parental", "Giving up parental responsibilities (not a child’s property)"),
                                ("fertility", "Fertility treatment that needs their own consent"),
                                ("voting", "Voting"),
                                (
                                    "detained-treatment",
                                    "Treatment for mental disorder under the Mental Health Act, Part 4",
                                ),
                                ("ending-life", "Help to end their life"),
                                ("lasting-power", "Making or ending a lasting power of attorney"),
                                ("other", "Something else"),
                            ],
                            max_length=20,
                        ),
                        default=list,
                        size=None,
                    ),
                ),
                ("scope", models.TextField(blank=True, help_text="what it allows, and what it does not")),
                ("began_on", models.DateField(null=True)),
                ("ended_on", models.DateField(null=True)),
                (
                    "holder_is_risk",
                    models.BooleanField(help_text="whether the holder is said to be a source of risk", null=True),
                ),
                (
                    "guardian_told_on",
                    models.DateField(help_text="when the Office of the Public Guardian was told", null=True),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LegalTest",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(max_length=40)),
                ("version", models.PositiveSmallIntegerField()),
                ("title", models.CharField(max_length=120)),
                ("authority", models.CharField(help_text="the case or Act", max_length=200)),
                ("in_force_from", models.DateField()),
                ("in_force_until", models.DateField(null=True)),
                ("note", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["-in_force_from"],
            },
        ),
        migrations.CreateModel(
            name="LegalTestCriterion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("position", models.PositiveSmallIntegerField()),
                ("words", models.CharField(max_length=200)),
                ("hint", models.TextField(blank=True)),
            ],
            options={
                "ordering": ["position"],
            },
        ),
    ]
