"""A year worked out by hand: awkward records on the left, what the national tables say of them on the right."""

# ruff: noqa: E501 (tables are wide)

import polars as pl

from alongside.measures.extract.core import CORE
from alongside.measures.extract.frames import TYPES

COUNCIL = "E09000099"
RECORDS = """
# A1 has three enquiries · A2 died in the year · of A3 nothing is recorded · A4's enquiry begins the day after the year
# A5 is 95 on the last day, A6 the day after · A7's concern does not count · A8 died after the year
# A7 is 18 on the last day, A9 the day after · A10 died at 17 in the year in which they would have been 18
adult       | birth_date | died_on    | gender | ethnicity
A1          | 1940-06-01 | -          | female | white
A2          | 1951-01-01 | 2025-06-15 | male   | black
A3          | -          | -          | -      | -
A4          | 1990-05-05 | -          | male   | refused
A5          | 1931-03-31 | -          | female | asian
A6          | 1931-04-01 | -          | female | mixed
A7          | 2008-03-31 | -          | male   | white
A8          | 1961-03-31 | 2026-04-10 | male   | other
A9          | 2008-04-01 | -          | female | white
A10         | 2008-01-01 | 2025-12-31 | male   | white

# C11 to C14: of A9, of nobody, of A7 and so counted, of A10
concern     | adult_id | raised_on  | counts
C1          | A1       | 2025-04-01 | -
C2          | A1       | 2025-07-01 | -
C3          | A2       | 2025-05-01 | -
C4          | A3       | 2026-03-31 | -
C5          | A4       | 2026-03-31 | -
C6          | A4       | 2026-04-01 | -
C7          | A5       | 2025-03-31 | -
C8          | A6       | 2025-10-10 | -
C9          | A7       | 2025-10-10 | false
C10         | A8       | 2025-12-01 | true
C11         | A9       | 2025-06-01 | -
C12         | -        | 2025-06-01 | -
C13         | A7       | 2025-06-01 | -
C14         | A10      | 2025-06-01 | -

enquiry | adult_id | kind       | started_on | concluded_on | support_reason      | lacked_capacity | supported | outcomes_asked | outcomes_achieved
E1      | A1       | section-42 | 2025-04-02 | 2025-06-01   | physical            | yes             | true      | expressed      | fully
E2      | A1       | section-42 | 2025-07-02 | 2025-09-01   | physical            | no              | -         | expressed      | partly
E3      | A1       | section-42 | 2026-01-05 | -            | memory-cognition    | -               | -         | -              | -
E4      | A2       | section-42 | 2025-05-02 | 2025-08-01   | social              | dont-know       | -         | none-expressed | -
E5      | A3       | section-42 | 2026-03-31 | 2026-03-31   | -                   | -               | -         | -              | -
E6      | A4       | section-42 | 2026-04-01 | -            | social              | -               | -         | -              | -
E7      | A5       | section-42 | 2025-04-01 | 2026-03-31   | none                | yes             | false     | expressed      | -
E8      | A6       | other      | 2025-10-11 | 2025-12-12   | mental-health       | no              | -         | not-asked      | -
E9      | A6       | other      | 2025-11-01 | 2026-04-01   | -                   | -               | -         | -              | -
E10     | A8       | section-42 | 2025-03-20 | 2025-04-01   | sensory             | yes             | -         | dont-know      | -
E11     | A8       | section-42 | 2025-12-02 | 2026-02-02   | learning-disability | no              | true      | expressed      | not
E12     | A6       | other      | 2025-03-01 | 2025-03-31   | social              | yes             | true      | expressed      | fully
E13     | A9       | section-42 | 2025-06-02 | 2025-08-01   | social              | yes             | true      | expressed      | fully
E14     | -        | section-42 | 2025-06-02 | -            | social              | -               | -         | -              | -

enquiry_condition | enquiry_id | condition
-                 | E1         | autism
-                 | E1         | dementia
-                 | E2         | autism
-                 | E4         | asperger
-                 | E8         | autism
-                 | E10        | autism
-                 | E13        | autism

# L1 and L2: two sources of one kind count once · L4: of another kind, again · L6 to L8: something is not recorded
allegation  | enquiry_id | type           | location          | source
L1          | E1         | physical       | own-home          | known
L2          | E1         | physical       | own-home          | known
L3          | E1         | financial      | own-home          | known
L4          | E1         | physical       | own-home          | unknown
L5          | E2         | neglect        | care-home-nursing | service-provider
L6          | E4         | self-neglect   | own-home          | -
L7          | E5         | -              | -                 | -
L8          | E7         | sexual         | -                 | known
L9          | E10        | domestic       | own-home          | known
L10         | E11        | organisational | hospital-acute    | service-provider
L11         | E11        | neglect        | hospital-acute    | service-provider
L12         | E8         | physical       | community         | unknown
L13         | E9         | physical       | community         | known
L14         | E3         | sexual         | other             | known
L15         | E13        | physical       | own-home          | known

# E10: a result that has no place, as no risk was identified · E11: a risk without its result
risk_result | enquiry_id | source           | assessment           | result
-           | E1         | known            | identified-action    | reduced
-           | E1         | unknown          | inconclusive-action  | -
-           | E2         | service-provider | identified-no-action | remained
-           | E4         | known            | none-no-action       | -
-           | E7         | known            | identified-action    | removed
-           | E8         | unknown          | none-action          | -
-           | E9         | known            | identified-action    | reduced
-           | E10        | known            | ceased               | reduced
-           | E11        | service-provider | identified-action    | -
-           | E13        | known            | identified-action    | reduced

section_44_review | completed_on
AR1               | 2025-09-09
AR2               | 2026-03-31
AR3               | 2026-04-01
AR4               | -
AR5               | 2025-04-01
AR6               | 2025-04-01

# of AR2 nobody died · of AR5 it is not known · AR6 has nobody
section_44_adult | review_id | adult_no | died
-                | AR1       | 1        | true
-                | AR1       | 2        | false
-                | AR2       | 1        | false
-                | AR3       | 1        | true
-                | AR4       | 1        | true
-                | AR5       | 1        | -
"""
COUNTED = """
SG1a Safeguarding Concerns: 18-64 2; 65-74 2; 85-94 2; Not Known 1
SG1a Section 42 Enquiries: 65-74 2; 85-94 1; 95+ 1; Not Known 1
SG1a Other Enquiries: 85-94 1
SG1b Safeguarding Concerns: Male 4; Female 2; Not Known 1
SG1b Section 42 Enquiries: Male 2; Female 2; Not Known 1
SG1b Other Enquiries: Female 1
SG1c Safeguarding Concerns: White 2; Mixed / Multiple 1; Black / African / Caribbean / Black British 1; Other Ethnic Group 1; Refused 1; Undeclared / Not Known 1
SG1c Section 42 Enquiries: White 1; Asian / Asian British 1; Black / African / Caribbean / Black British 1; Other Ethnic Group 1; Undeclared / Not Known 1
SG1c Other Enquiries: Mixed / Multiple 1
SG1d Section 42 Enquiries: Physical Support 1; Support with Memory and Cognition 1; Learning Disability Support 1; Social Support 1; No Support Reason 1; Not Known 1
SG1d Other Enquiries: Mental Health Support 1; Not Known 1
SG1e Section 42 Enquiries: Learning, Developmental or Intellectual Disability (Autism excluding Asperger's Syndrome/ High Functioning Autism) 1; Learning, Developmental or Intellectual Disability (Asperger's Syndrome/ High Functioning Autism) 1; Mental Health Condition: Dementia 1; Not Known 4
SG1e Other Enquiries: Learning, Developmental or Intellectual Disability (Autism excluding Asperger's Syndrome/ High Functioning Autism) 1; Not Known 1
SG1f Safeguarding Concerns: Total Number of Safeguarding Concerns 9
SG1f Section 42 Enquiries: Total Number of Section 42 Safeguarding Enquiries 8
SG1f Other Enquiries: Total Number of Other Safeguarding Enquiries 2
SG2a Concluded Section 42 Enquiries: Physical Abuse / Other - Known to individual 1; Physical Abuse / Other - Unknown to individual 1; Financial or Material Abuse / Other - Known to individual 1; Neglect and Acts of Omission / Service Provider 2; Sexual Abuse / Other - Known to individual 1; Domestic Abuse / Other - Known to individual 1; Organisational Abuse / Service Provider 1
SG2a Concluded Other Enquiries: Physical Abuse / Other - Unknown to individual 1
SG2a_b1 Concluded Section 42 Enquiries: Physical Abuse / Own Home 1; Financial or Material Abuse / Own Home 1; Neglect and Acts of Omission / Care Home - Nursing 1; Self-Neglect / Own Home 1; Domestic Abuse / Own Home 1; Organisational Abuse / Hospital - Acute 1; Neglect and Acts of Omission / Hospital - Acute 1
SG2a_b1 Concluded Other Enquiries: Physical Abuse / In the Community 1
SG2b Concluded Section 42 Enquiries: Own Home / Other - Known to individual 2; Own Home / Other - Unknown to individual 1; Care Home - Nursing / Service Provider 1; Hospital - Acute / Service Provider 1
SG2b Concluded Other Enquiries: In the Community / Other - Unknown to individual 1
SG2c Concluded Section 42 Enquiries: Risk identified and action taken / Other - Known to individual 2; Risk identified and action taken / Service Provider 1; Risk identified and no action taken / Service Provider 1; Risk Assessment inconclusive and action taken / Other - Unknown to individual 1; No risk identified and no action taken / Other - Known to individual 1; Enquiry ceased at individual's request and no action taken / Other - Known to individual 1
SG2c Concluded Other Enquiries: No risk identified and action taken / Other - Unknown to individual 1
SG2e Concluded Section 42 Enquiries: Risk reduced / Other - Known to individual 1; Risk remained / Service Provider 1; Risk removed / Other - Known to individual 1
SG3a Concluded Section 42 Enquiries: Yes, they lacked capacity / 65-74 1; Yes, they lacked capacity / 85-94 1; Yes, they lacked capacity / 95+ 1; No, they did not lack capacity / 65-74 1; No, they did not lack capacity / 85-94 1; Don't know / 65-74 1; Not recorded / Not Known 1; Of the enquiries recorded as Yes, in how many of these cases was support provided by an advocate, family or friend / 85-94 1
SG3b Concluded Other Enquiries: No, they did not lack capacity / 85-94 1
SG4a Concluded Section 42 Enquiries: Yes they were asked and outcomes were expressed / 65-74 1; Yes they were asked and outcomes were expressed / 85-94 2; Yes they were asked and outcomes were expressed / 95+ 1; Yes they were asked but no outcomes were expressed / 65-74 1; Don't Know / 65-74 1; Not Recorded / Not Known 1; Fully Achieved / 85-94 1; Partially Achieved / 85-94 1; Not Achieved / 65-74 1
SG4b Concluded Other Enquiries: No / 85-94 1
SG5a Count of Safeguarding Adult Reviews: Where one or more individuals died 1; Where no individuals died 1
SG5b Count of Individuals Involved in Safeguarding Adult Reviews: Who suffered serious harm and died 1; Who suffered serious harm and survived 2
"""
"""Every cell that is not nought. All others are."""
NOWHERE = {
    "sg2a-section-42": 2,
    "sg2a-b1-section-42": 2,
    "sg2b-section-42": 3,
    "sg2e-section-42": 1,
    "sg4a-achieved": 1,
    "sg1f-concerns": 2,
    "sg1f-section-42": 1,
    "sg3a-capacity": 1,
    "sg1a-concerns": 1,
    "sg1a-section-42": 1,
    "sg5a-none-died": 2,
    "sg5b-survived": 1,
}
"""What no cell of the national tables holds: something is not recorded, or they are about nobody of 18 or older."""


def tables(records: str = RECORDS, council: str = COUNCIL) -> dict[str, pl.DataFrame]:
    """The tables that a text tells: the first column is the row's own key, and - is not recorded."""
    contract = {table.name: table for table in CORE}
    found = {}
    for block in records.split("\n\n"):
        lines = [line for line in block.strip().splitlines() if not line.startswith("#")]
        head, *rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        table = contract[head[0]]
        names = [f"{head[0].removeprefix('section_44_')}_id", *head[1:]]
        told = [
            {name: cell for name, cell in zip(names, row, strict=True) if cell != "-"} | {"council": council}
            for row in rows
        ]
        schema = {name: TYPES.get(column.type, pl.String()) for name, column in table.all_columns.items()}
        text = pl.DataFrame(
            [{name: row.get(name) for name in schema} for row in told], dict.fromkeys(schema, pl.String)
        )
        found[table.name] = text.select(typed(name, kind) for name, kind in schema.items())
    return found


def typed(name: str, kind: pl.DataType) -> pl.Expr:
    """A column of text as what it is."""
    if kind == pl.Boolean:
        return pl.col(name).replace_strict({"true": True, "false": False}, default=None, return_dtype=pl.Boolean)
    return pl.col(name).str.to_date() if kind == pl.Date else pl.col(name).cast(kind)


def expected(lines: str = COUNTED) -> dict[tuple[str, str, str, str], int]:
    """The cells that a text tells, by their place in the national file."""
    found = {}
    for line in lines.strip().splitlines():
        place, _, cells = line.partition(": ")
        table, _, kind = place.partition(" ")
        for cell in cells.split("; "):
            words, _, value = cell.rpartition(" ")
            crossed = table.startswith(("SG2", "SG3", "SG4"))
            row, _, column = words.rpartition(" / ") if crossed else (words, "", "")
            found[table, kind, row, column] = int(value)
    return found
