"""What each room adds to the whole case of conftest.py."""

from alongside.access_needs.tests.case import fill as fill_access_needs
from alongside.adult_reviews.tests.case import fill as fill_adult_reviews
from alongside.alarms.tests.case import fill as fill_alarms
from alongside.board.tests.case import fill as fill_board
from alongside.capacity.tests.case import fill as fill_capacity
from alongside.capacity.tests.case_advocacy import fill as fill_advocacy
from alongside.caused.tests.case import fill as fill_caused
from alongside.coding.tests.case import fill as fill_coding
from alongside.evaluation.tests.case import fill as fill_evaluation
from alongside.feedback.tests.case import fill as fill_feedback
from alongside.heard.tests.case import fill as fill_heard
from alongside.information.tests.case import fill as fill_information
from alongside.large_scale.tests.case import fill as fill_large_scale
from alongside.meetings.tests.case import fill as fill_meetings
from alongside.organisations.tests.case import fill as fill_organisations
from alongside.own_side.tests.case import fill as fill_own_side
from alongside.papers.tests import case as papers
from alongside.parties.tests.case import fill as fill_parties
from alongside.partners.tests.case import fill as fill_partners
from alongside.people.tests.case import fill as fill_people
from alongside.plans.tests.case import fill as fill_plans
from alongside.positions_of_trust.tests.case import fill as fill_positions
from alongside.prevention.tests.case import fill as fill_prevention
from alongside.prompts.tests.case import fill as fill_prompts
from alongside.quality.tests.case import fill as fill_quality
from alongside.returns.tests.case import fill as fill_returns
from alongside.risk.tests.case import fill as fill_risk
from alongside.risk.tests.weighed import fill_weighed
from alongside.sector.tests.case import fill as fill_sector
from alongside.self_neglect.tests.case import fill as fill_self_neglect
from alongside.surveys.tests.bank_case import fill_bank
from alongside.surveys.tests.fieldwork_case import fill_fieldwork
from alongside.time_spent.tests.case import fill as fill_time_spent
from alongside.timeliness.tests.case import fill as fill_timeliness
from alongside.waiting.tests.case import fill as fill_waiting
from alongside.work.tests.case import fill as fill_work

# Each room of the record adds its own rows to the whole case: `fill(case, by=, manager=)` in its tests/case.py.
ROOMS: list = [
    # people: reaching them safely
    fill_people,
    # papers
    papers.fill,
    # information
    fill_information,
    # capacity by decision
    fill_capacity,
    # advocates, in the room of capacity
    fill_advocacy,
    # risk: safe to ask
    fill_risk,
    # risk: options weighed together
    fill_weighed,
    # plans
    fill_plans,
    # meetings
    fill_meetings,
    # timeliness
    fill_timeliness,
    # time_spent
    fill_time_spent,
    # organisations
    fill_organisations,
    # prompts
    fill_prompts,
    # partners
    fill_partners,
    # caused
    fill_caused,
    # large_scale
    fill_large_scale,
    # positions_of_trust
    fill_positions,
    # parties
    fill_parties,
    # adult_reviews
    fill_adult_reviews,
    # self_neglect
    fill_self_neglect,
    # prevention
    fill_prevention,
    # work
    fill_work,
    # waiting
    fill_waiting,
    # quality
    fill_quality,
    # board
    fill_board,
    # access_needs
    fill_access_needs,
    # alarms
    fill_alarms,
    # feedback
    fill_feedback,
    # own_side
    fill_own_side,
    # heard
    fill_heard,
    # sector
    fill_sector,
    # surveys
    fill_bank,
    fill_fieldwork,
    # coding
    fill_coding,
    # evaluation
    fill_evaluation,
    # the national return
    fill_returns,
]
