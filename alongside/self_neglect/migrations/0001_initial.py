import django.db.models.deletion
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import alongside.history.migrating


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
        ("capacity", "0004_holder_of_one_adult"),
        ("enquiries", "0002_initial"),
        ("history", "0003_chain"),
        ("meetings", "0002_wish_again"),
        ("people", "0001_initial"),
        ("plans", "0002_catalogue"),
        ("voice", "0002_schemes"),
    ]

    operations = [
        migrations.CreateModel(
            name="RiskManagement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("started_on", models.DateField()),
                ("worry", models.TextField(help_text="what could happen, and what was seen")),
                (
                    "rapport",
                    models.TextField(blank=True, help_text="whom they let in, and what that person does right"),
                ),
                (
                    "risk_plan",
                    models.TextField(blank=True, help_text="what is done to make it less dangerous, with them"),
                ),
                ("next_review_on", models.DateField(help_text="of one that has ended: none", null=True)),
                ("ended_on", models.DateField(null=True)),
                (
                    "ending",
                    models.CharField(
                        choices=[
                            ("safer", "The risk is lower, and they agree to stop"),
                            ("accepted", "They live with a risk that they understand and have chosen"),
                            ("elsewhere", "It goes on in an enquiry, a plan or a service"),
                            ("moved", "They moved away, and those there were told"),
                            ("died", "They died"),
                            ("declined", "They decline any contact"),
                            ("other", "Another way"),
                        ],
                        max_length=12,
                        null=True,
                    ),
                ),
                ("ending_words", models.TextField(blank=True)),
                (
                    "contingency",
                    models.TextField(blank=True, help_text="how we would know that it is worse, and who to ring"),
                ),
                ("despite", models.TextField(blank=True, help_text="why a manager ends it although little was tried")),
                (
                    "adult",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risk_managements",
                        to="people.adult",
                    ),
                ),
                (
                    "despite_by",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "enquiry",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risk_managements",
                        to="enquiries.enquiry",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "lead",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risk_managements",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "matters",
                    models.ForeignKey(
                        help_text="what matters to them and why",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "plan",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="plans.plan",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LegalOption",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "power",
                    models.CharField(
                        choices=[
                            ("care-act", "Assessment without agreement: Care Act 2014, section 11"),
                            ("mental-capacity", "Best interests: Mental Capacity Act 2005, sections 4 and 5"),
                            ("court-of-protection", "Court of Protection"),
                            ("inherent", "Inherent jurisdiction of the High Court"),
                            ("mental-health", "Mental Health Act 1983: assessment, or section 135"),
                            ("public-health", "Public Health Acts 1936 and 1961: filth and vermin"),
                            ("environment", "Environmental Protection Act 1990: statutory nuisance"),
                            ("pests", "Prevention of Damage by Pests Act 1949"),
                            ("housing", "Housing law and the tenancy"),
                            ("fire", "Fire and rescue: advice, or an order on prohibited use"),
                            ("animals", "Animal Welfare Act 2006"),
                            ("police-entry", "Entry to save life: Police and Criminal Evidence Act 1984, section 17"),
                            ("other", "Another power"),
                        ],
                        max_length=20,
                    ),
                ),
                ("on", models.DateField()),
                (
                    "used",
                    models.CharField(
                        choices=[
                            ("used", "Used"),
                            ("not-used", "Considered, and not used"),
                            ("not-yet", "Kept in mind"),
                        ],
                        max_length=10,
                    ),
                ),
                ("why", models.TextField()),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "management",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="legal_options",
                        to="self_neglect.riskmanagement",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ExecutiveFunctionNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("told", models.TextField(blank=True, help_text="what they said that they would do")),
                ("seen", models.TextField(help_text="what was seen, rather than said")),
                (
                    "means",
                    models.TextField(
                        blank=True, help_text="what that means for whether they can carry out what they decide"
                    ),
                ),
                (
                    "assessment",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="capacity.capacityassessment",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "management",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="executive_notes",
                        to="self_neglect.riskmanagement",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="EngagementAttempt",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("who", models.CharField(max_length=200)),
                (
                    "way",
                    models.CharField(
                        choices=[
                            ("visit", "A visit"),
                            ("doorstep", "A talk at the door, or through it"),
                            ("elsewhere", "Meeting somewhere they like to be"),
                            ("phone", "A phone call"),
                            ("written", "A letter, card or message"),
                            ("together", "With somebody they trust"),
                            ("practical", "Something practical that they asked for"),
                            ("other", "Another way"),
                        ],
                        max_length=12,
                    ),
                ),
                ("tried", models.TextField(blank=True, help_text="what was tried or offered")),
                (
                    "came_of_it",
                    models.CharField(
                        choices=[
                            ("welcomed", "They were glad of it"),
                            ("talked", "They talked"),
                            ("declined", "They said no"),
                            ("no-answer", "No answer"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "said",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "management",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attempts",
                        to="self_neglect.riskmanagement",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="AgencyLead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("agency", models.CharField(max_length=200)),
                ("who", models.CharField(blank=True, max_length=200)),
                ("does_what", models.TextField(blank=True)),
                ("from_on", models.DateField()),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "management",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="agency_leads",
                        to="self_neglect.riskmanagement",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RiskManagementReview",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "because",
                    models.CharField(
                        choices=[
                            ("due", "It was planned for about now"),
                            ("adult-asked", "The adult asked"),
                            ("incident", "Something happened"),
                            ("other", "Another reason"),
                        ],
                        max_length=20,
                    ),
                ),
                ("due_on", models.DateField(help_text="the day for which it was planned", null=True)),
                ("held_on", models.DateField()),
                ("with_whom", models.CharField(blank=True, max_length=300)),
                ("changes", models.TextField(blank=True)),
                ("next_due_on", models.DateField()),
                (
                    "adults_view",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="voice.statement",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "management",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="reviews",
                        to="self_neglect.riskmanagement",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="RiskMeeting",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("who_came", models.TextField(blank=True)),
                ("adult_there", models.BooleanField(null=True)),
                ("agreed", models.TextField(blank=True)),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="history.event",
                    ),
                ),
                (
                    "management",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="risk_meetings",
                        to="self_neglect.riskmanagement",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="meetings.meeting",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskmanagement",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("worry__regex", "\\S")), name="risk_management_says_what_could_happen"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ending__in", ["safer", "accepted", "elsewhere", "moved", "died", "declined", "other"]),
                        ("ending__isnull", True),
                        _connector="OR",
                    ),
                    name="risk_management_ending_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(
                            ("ended_on__isnull", True), ("ending__isnull", True), ("next_review_on__isnull", False)
                        ),
                        models.Q(
                            ("ended_on__isnull", False), ("ending__isnull", False), ("next_review_on__isnull", True)
                        ),
                        _connector="OR",
                    ),
                    name="risk_management_open_knows_its_review",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ended_on__isnull", True), ("ended_on__gte", models.F("started_on")), _connector="OR"
                    ),
                    name="risk_management_ended_after_start",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("next_review_on__isnull", True),
                        ("next_review_on__gt", models.F("started_on")),
                        _connector="OR",
                    ),
                    name="risk_management_reviewed_after_start",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        ("ending__isnull", True),
                        models.Q(("ending", "declined"), _negated=True),
                        ("contingency__regex", "\\S"),
                        ("despite__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="risk_management_declined_has_a_contingency",
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        models.Q(("despite", ""), ("despite_by__isnull", True)),
                        models.Q(
                            ("despite__regex", "\\S"),
                            ("despite_by__isnull", False),
                            ("ending", "declined"),
                            ("ending__isnull", False),
                        ),
                        _connector="OR",
                    ),
                    name="risk_management_despite_by_somebody",
                ),
            ],
            indexes=[
                models.Index(fields=["adult"], name="risk_management_of_adult"),
                models.Index(
                    condition=models.Q(("ended_on__isnull", True)),
                    fields=["lead", "next_review_on"],
                    name="risk_management_open",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_deleted",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;",
                        hash="986a78c9a65dd5e5184811bd896ea494d784a402",
                        operation="DELETE",
                        pgid="pgtrigger_never_deleted_a84e8",
                        table="self_neglect_riskmanagement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="a05f9ec4b39a3282c4bcabd4156453028ea893e4",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_ab159",
                        table="self_neglect_riskmanagement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="575eab592dfc8dee3b5a9a22df6da23b80b5ddc2",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_03cd6",
                        table="self_neglect_riskmanagement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="about_one_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 FROM public.enquiries_enquiry WHERE id = NEW.enquiry_id AND adult_id <> NEW.adult_id\n        UNION ALL\n        SELECT 1 FROM public.voice_statement WHERE id = NEW.matters_id AND adult_id <> NEW.adult_id\n        UNION ALL\n        SELECT 1 FROM public.plans_plan p JOIN public.enquiries_enquiry e ON e.id = p.enquiry_id\n        WHERE p.id = NEW.plan_id AND e.adult_id <> NEW.adult_id\n    ) THEN\n                RAISE EXCEPTION 'alongside: risk is managed with one adult: the enquiry, the plan and the words are theirs' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="9a92e0cb830f60a245f6e177f1d1feb780362e02",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_about_one_adult_48279",
                        table="self_neglect_riskmanagement",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="not_on_refusal_alone",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n        SELECT 1 WHERE NEW.ending = 'declined' AND NEW.despite !~ '\\S' AND (\n            SELECT count(DISTINCT (a.way, lower(btrim(a.who)))) FROM public.self_neglect_engagementattempt a\n            WHERE a.management_id = NEW.id AND a.\"on\" <= NEW.ended_on\n        ) < 2\n    ) THEN\n                RAISE EXCEPTION 'alongside: nothing ends on a refusal alone: another way, or another person, was tried' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="bdd1f7965c247b6300ae8695b4433a9347e29d51",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_not_on_refusal_alone_c4aaa",
                        table="self_neglect_riskmanagement",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="legaloption",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "power__in",
                            [
                                "care-act",
                                "mental-capacity",
                                "court-of-protection",
                                "inherent",
                                "mental-health",
                                "public-health",
                                "environment",
                                "pests",
                                "housing",
                                "fire",
                                "animals",
                                "police-entry",
                                "other",
                            ],
                        )
                    ),
                    name="legal_option_power_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("used__in", ["used", "not-used", "not-yet"])), name="legal_option_used_known"
                ),
                models.CheckConstraint(condition=models.Q(("why__regex", "\\S")), name="legal_option_says_why"),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="b1cd3873c2f9321a02ad56ab218d68d9ade41afd",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_6581d",
                        table="self_neglect_legaloption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="9f23096efc859a570d5217c552aa2737f48bdc5c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_1fe51",
                        table="self_neglect_legaloption",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f70c19f1619ba95bd08bcf5d0ab8ca9f41b77411",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_59c7b",
                        table="self_neglect_legaloption",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="executivefunctionnote",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("seen__regex", "\\S")), name="executive_note_says_what_was_seen"
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="c0453c278c05ede5bbc49004a01a3703fce85e28",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_4c749",
                        table="self_neglect_executivefunctionnote",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="4b61f45d9ee7b8be8b4814ea94563f6ae7b21f19",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d6d57",
                        table="self_neglect_executivefunctionnote",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="c292ffcb159869d040a9ad645d8a370ade223e0c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_055df",
                        table="self_neglect_executivefunctionnote",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="assessment_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n            SELECT 1 FROM public.self_neglect_riskmanagement m\n            WHERE m.id = NEW.management_id AND NEW.assessment_id IS NOT NULL AND m.adult_id IS DISTINCT FROM (SELECT adult_id FROM public.capacity_capacityassessment WHERE id = NEW.assessment_id)\n        ) THEN\n                RAISE EXCEPTION 'alongside: what is recorded of managing a risk leans on the record of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="f47f3ca9049904ced1f555ffaf4ecbf14ff76e10",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_assessment_of_the_adult_e700d",
                        table="self_neglect_executivefunctionnote",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="engagementattempt",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("who__regex", "\\S")), name="engagement_attempt_by_somebody"
                ),
                models.CheckConstraint(
                    condition=models.Q(
                        (
                            "way__in",
                            ["visit", "doorstep", "elsewhere", "phone", "written", "together", "practical", "other"],
                        )
                    ),
                    name="engagement_attempt_way_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("came_of_it__in", ["welcomed", "talked", "declined", "no-answer"])),
                    name="engagement_attempt_answer_known",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="6de9ac0914d5ceb38936f9d320c97c57af038442",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_7e7a5",
                        table="self_neglect_engagementattempt",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="9cc692030275733d9e7331853aa139edef82b6fe",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_d7904",
                        table="self_neglect_engagementattempt",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="54db33ed7f69ade3893858838b42df1b79fd7067",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_5b7d3",
                        table="self_neglect_engagementattempt",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="said_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n            SELECT 1 FROM public.self_neglect_riskmanagement m\n            WHERE m.id = NEW.management_id AND NEW.said_id IS NOT NULL AND m.adult_id IS DISTINCT FROM (SELECT adult_id FROM public.voice_statement WHERE id = NEW.said_id)\n        ) THEN\n                RAISE EXCEPTION 'alongside: what is recorded of managing a risk leans on the record of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="ba5d4bc06c8660ff8ae3a371f6a8fcb7add526cb",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_said_of_the_adult_bcf83",
                        table="self_neglect_engagementattempt",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="agencylead",
            constraints=[
                models.CheckConstraint(condition=models.Q(("agency__regex", "\\S")), name="agency_lead_has_an_agency")
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="8aff763991089d0b6973afece2fbebf47908493f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_4ae3a",
                        table="self_neglect_agencylead",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="e05cf3e6ad621529c2fb8bfedbbd5281321eef0c",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_67ea2",
                        table="self_neglect_agencylead",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="442604ddb1a9c95f05ac83376c4bfb43f8870f1c",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_e4d4e",
                        table="self_neglect_agencylead",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskmanagementreview",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(("because__in", ["due", "adult-asked", "incident", "other"])),
                    name="risk_management_review_because_known",
                ),
                models.CheckConstraint(
                    condition=models.Q(("next_due_on__gt", models.F("held_on"))),
                    name="risk_management_review_next_is_later",
                ),
                models.CheckConstraint(
                    condition=models.Q(("due_on__isnull", True), ("because", "due"), _connector="OR"),
                    name="risk_management_review_planned_has_its_day",
                ),
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="78bffb5302000b21dec8822824a6e9cf653582b8",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_654b9",
                        table="self_neglect_riskmanagementreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="5499a649328f0ff444269a714e8c972290060de3",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_9d059",
                        table="self_neglect_riskmanagementreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="61a141785b43c8a05776ddacab68d1a7e2ca3b4a",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_4f38e",
                        table="self_neglect_riskmanagementreview",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="adults_view_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n            SELECT 1 FROM public.self_neglect_riskmanagement m\n            WHERE m.id = NEW.management_id AND NEW.adults_view_id IS NOT NULL AND m.adult_id IS DISTINCT FROM (SELECT adult_id FROM public.voice_statement WHERE id = NEW.adults_view_id)\n        ) THEN\n                RAISE EXCEPTION 'alongside: what is recorded of managing a risk leans on the record of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="d14cd6400bcb29696f2ac535a4cbb97853bc9d4f",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_adults_view_of_the_adult_f86e4",
                        table="self_neglect_riskmanagementreview",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
        alongside.history.migrating.AddRules(
            model_name="riskmeeting",
            constraints=[
                models.CheckConstraint(
                    condition=models.Q(
                        ("meeting__isnull", False),
                        ("agreed__regex", "\\S"),
                        ("who_came__regex", "\\S"),
                        _connector="OR",
                    ),
                    name="risk_meeting_says_something",
                )
            ],
            triggers=[
                pgtrigger.compiler.Trigger(
                    name="never_altered",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;",
                        hash="e87ed933ee791a599ff2f44fa88c605ed6efc85f",
                        operation="UPDATE OR DELETE",
                        pgid="pgtrigger_never_altered_6501c",
                        table="self_neglect_riskmeeting",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="never_emptied",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="RAISE EXCEPTION 'alongside: this table is never emptied';",
                        hash="60b4430c686ee30e67a5768f6cc021ee2577805a",
                        level="STATEMENT",
                        operation="TRUNCATE",
                        pgid="pgtrigger_never_emptied_f576f",
                        table="self_neglect_riskmeeting",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="written_with_its_event",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF NOT EXISTS (\n                SELECT 1 FROM public.history_event\n                WHERE seq = NEW.event_id AND transaction_id = pg_current_xact_id()::text::bigint\n                    AND verb NOT IN ('looked', 'looked-at-history', 'looked-at-rows', 'searched', 'signed-in', 'signed-out')\n            ) THEN\n                RAISE EXCEPTION 'alongside: no change without its line of history, in the same transaction'\n                    USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="17bd42d5137aee17169a549b586bf07155b3c758",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_written_with_its_event_dc220",
                        table="self_neglect_riskmeeting",
                        when="BEFORE",
                    ),
                ),
                pgtrigger.compiler.Trigger(
                    name="meeting_of_the_adult",
                    sql=pgtrigger.compiler.UpsertTriggerSql(
                        func="\n            IF EXISTS (\n            SELECT 1 FROM public.self_neglect_riskmanagement m\n            WHERE m.id = NEW.management_id AND NEW.meeting_id IS NOT NULL AND m.adult_id IS DISTINCT FROM (SELECT e.adult_id FROM public.meetings_meeting t JOIN public.enquiries_enquiry e ON e.id = t.enquiry_id WHERE t.id = NEW.meeting_id)\n        ) THEN\n                RAISE EXCEPTION 'alongside: what is recorded of managing a risk leans on the record of the same adult' USING ERRCODE = 'integrity_constraint_violation';\n            END IF;\n            RETURN NEW;\n        ",
                        hash="e94bf9072a953f4c75ee3344aa6bf838cfaf1b6b",
                        operation="INSERT OR UPDATE",
                        pgid="pgtrigger_meeting_of_the_adult_838c8",
                        table="self_neglect_riskmeeting",
                        when="BEFORE",
                    ),
                ),
            ],
        ),
    ]
