"""Who may open what: every address × every role, from one table; test_reach.py asks which records each of them reaches.

An address that the table does not know fails the first test, so that no page is added without a decision about it.
"""

import pytest

from alongside.access.roles import PERMISSIONS, Role
from tests.addresses import OF_A_RECORD, ROUTES, address, answer, by_room, undone

# 200 shown · 302 sent on · 400 not understood · 401/403 refused · 405 not that way · 422 answers missing
# For a record within reach; out of reach, whatever is neither 401, 403 nor 405 is a 404. "-" means as to the left.
WHO = ["anyone", "practitioner", "enquiry-manager", "auditor", "analyst", "board", "board-manager", "administrator"]
TABLE = """
                         Opening it (GET)                          Sending an empty form to it (POST)
                         anyone prac  mgr  aud  ana  brd  bmg  adm  anyone prac  mgr  aud  ana  brd  bmg  adm
home                        302  200  200  200  302  302  302  302     403  405  405  405  405  405  405  405
health                      200  200  200  200  200  200  200  200     405  405  405  405  405  405  405  405
access:sign-in              200  200  200  200  200  200  200  200     422  422  422  422  422  422  422  422
access:sign-out             302  405  405  405  405  405  405  405     403  302  302  302  302  302  302  302
access:password             302  200  200  200  200  200  200  200     403  422  422  422  422  422  422  422
access:accounts             302  403  403  403  403  403  403  200     403  405  405  405  405  405  405  405
access:new-account          302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
access:change-account       302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
access:unlock               302  405  405  405  405  405  405  405     403  403  403  403  403  403  403  302
access:restrict             302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
drafts:save                 401  405  405  405  405  405  405  405     401  400  400  400  400  400  400  400
drafts:discard              302  405  405  405  405  405  405  405     403  400  400  400  400  400  400  400
drafts:carry-on             302  405  405  405  405  405  405  405     403  302  302  302  302  302  302  302
people:search               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
people:new                  302  200  200  200  403  403  403  403     403  422  422  422  403  403  403  403
people:adult                302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
people:details              302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
people:history              302  403  200  200  403  403  403  403     403  405  405  405  405  405  405  405
concerns:report             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
concerns:about              302  200  200  200  403  403  403  403     403  422  422  422  403  403  403  403
concerns:concern            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
concerns:correct            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
concerns:decide             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
concerns:join               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
concerns:answer             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
enquiries:enquiry           302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
enquiries:change            302  200  200  403  403  403  403  403     403  409  409  403  403  403  403  403
enquiries:allegation        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
enquiries:conclude          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
enquiries:reopen            302  403  302  403  403  403  403  403     403  403  422  403  403  403  403  403
voice:talk                  302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:wishes                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:wishes-after          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:classify              302  200  200  403  403  403  403  403     403  302  302  403  403  403  403  403
voice:classify-again        302  200  200  403  403  403  403  403     403  302  302  403  403  403  403  403
voice:outcomes              302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
voice:outcome               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
voice:agree                 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:review                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:statement             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
voice:correct               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:others-wish           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
voice:safety                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# people: reaching them safely
people:around               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
people:add-person           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
people:change-person        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
people:contact              302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
people:check-contact        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
people:contact-person       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
people:check-contact-person 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# papers
papers:papers               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
papers:add                  302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
papers:paper                302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
papers:about                302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
papers:as-given             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
# information
information:of-adult         302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:give             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
information:given            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:catalogue        302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:item             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:new-item         302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
information:new-version      302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
information:end-item         302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
information:directory        302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:entry            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:new-entry        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
information:change-entry     302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
information:end-entry        302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
information:helping          302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
information:contact          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
information:closing          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# capacity by decision
capacity:decisions          302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:assess             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:presumed           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:new-authority      302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:new-liberty        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:assessment         302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:assess-again       302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:decide             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:best-interests     302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:authority          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:liberty            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:change-liberty     302  200  200  403  403  403  403  403     403  409  409  403  403  403  403  403
# advocates, in the room of capacity
capacity:advocacy           302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:arrange            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:consider           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:consider-at-concern 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:change-advocacy    302  200  200  403  403  403  403  403     403  409  409  403  403  403  403  403
capacity:step               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
capacity:referral           302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:services           302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
capacity:new-service        302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
capacity:change-service     302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
capacity:shortfall          302  200  200  200  200  200  200  403     403  405  405  405  405  405  405  405
capacity:shortfall-csv      302  200  200  200  200  200  200  403     403  405  405  405  405  405  405  405
# risk: safe to ask
risk:asking                 302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:ask                    302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:ask-enquiry            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:ask-concern            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:coercion               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:look-for-coercion      302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# risk: options weighed together
risk:risk                   302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:weigh                  302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:unease                 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:draw                   302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:talk-it-through        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:weighing               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:weigh-again            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:views                  302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:decide                 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:back                   302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
risk:share                  302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:weighing-for-them      302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:unease-again           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:heat-map               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:draw-again             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:heat-map-for-them      302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:supported              302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:supported-for-them     302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:profile                302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
risk:write-profile          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
risk:profile-for-them       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
# plans
plans:of                    302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:new                   302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:add-to-enquiry        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:plan                  302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:change                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:add                   302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:review                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:copy                  302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:end                   302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:print                 302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:change-action         302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:result                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:print-for-owner       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:responses             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:offer                 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:response-used         302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:follow                302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:judge                 302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
plans:catalogue             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
plans:new-response          302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
plans:change-response       302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
# meetings
meetings:meetings           302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
meetings:plan               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:avoided            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:meeting            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
meetings:change             302  200  200  403  403  403  403  403     403  409  409  403  403  403  403  403
meetings:move               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:wishes             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:invite             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:held               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:chair              302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:invitation         302  200  200  403  403  403  403  403     403  409  409  403  403  403  403  403
meetings:letter             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
meetings:prepare            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:report             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:agenda             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:apart              302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:minutes            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:correct            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
meetings:full               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
meetings:for-agency         302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
meetings:for-adult          302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
meetings:document           302  405  405  405  405  405  405  405     403  200  200  403  403  403  403  403
meetings:give               302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# timeliness
timeliness:of-concern       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
timeliness:pause-concern    302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
timeliness:vary-concern     302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
timeliness:of-enquiry       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
timeliness:pause-enquiry    302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
timeliness:vary-enquiry     302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
timeliness:resume           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
timeliness:settled          302  403  403  403  403  403  403  200     403  405  405  405  405  405  405  405
timeliness:new-timescale    302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
timeliness:new-calendar     302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
timeliness:calendar         302  403  403  403  403  403  403  200     403  405  405  405  405  405  405  405
timeliness:change-calendar  302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
timeliness:add-days         302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
timeliness:take-out         302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
# time_spent
time_spent:of-enquiry       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
time_spent:add-to-enquiry   302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
time_spent:add-to-concern   302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
time_spent:teams            302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
# organisations
organisations:directory     302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
organisations:new           302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
organisations:organisation  302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
organisations:change        302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
organisations:merge         302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
organisations:new-service   302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
organisations:service       302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
organisations:change-service 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
organisations:merge-service 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
organisations:undo          302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
# prompts
# partners
# caused
# large_scale
# positions_of_trust
positions_of_trust:positions 302  403  200  403  403  403  403  403     403  405  405  405  405  405  405  405
positions_of_trust:new      302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:due      302  403  200  403  403  403  403  403     403  405  405  405  405  405  405  405
positions_of_trust:rules    302  403  403  403  403  403  403  200     403  405  405  405  405  405  405  405
positions_of_trust:new-rule 302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
positions_of_trust:end-rule 302  403  403  403  403  403  403  200     403  403  403  403  403  403  403  422
positions_of_trust:held-apart 302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
positions_of_trust:position 302  403  200  403  403  403  403  403     403  405  405  405  405  405  405  405
positions_of_trust:history  302  403  200  403  403  403  403  403     403  405  405  405  405  405  405  405
positions_of_trust:correct  302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:account  302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:role     302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:link     302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:told     302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:heard    302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:risk     302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:decide   302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:assurance 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:review   302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:close    302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:keeper   302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:point    302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:keep-longer 302  403  302  403  403  403  403  403     403  403  302  403  403  403  403  403
positions_of_trust:destroy  302  403  302  403  403  403  403  403     403  403  302  403  403  403  403  403
positions_of_trust:disclose 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:end-role 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:end-keeper 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:end-pointer 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
positions_of_trust:agree    302  403  302  403  403  403  403  403     403  403  302  403  403  403  403  403
# parties
# adult_reviews
adult_reviews:of            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
adult_reviews:refer         302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
adult_reviews:index         302  403  403  403  403  403  200  403     403  405  405  405  405  405  405  405
adult_reviews:review        302  403  403  403  403  403  200  403     403  405  405  405  405  405  405  405
adult_reviews:request       302  403  403  403  403  403  200  403     403  405  405  405  405  405  405  405
adult_reviews:new           302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:receive       302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:rapid-review  302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:add-adult     302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:add-process   302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:panel         302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:decide        302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:involve       302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:report        302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:recommend     302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:complete      302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:publish       302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:change-adult  302  403  403  403  403  403  200  403     403  403  403  403  403  403  409  403
adult_reviews:change-process 302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:act-on        302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:change-action 302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:evidence      302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:new-request   302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:answer        302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:pass-on       302  403  403  403  403  403  200  403     403  403  403  403  403  403  422  403
adult_reviews:change-review 302  403  403  403  403  403  200  403     403  403  403  403  403  403  409  403
# self_neglect
self_neglect:of             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
self_neglect:management     302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
self_neglect:begin          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:change         302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:attempt        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:seen           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:power          302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:agency         302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:meeting        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:review         302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
self_neglect:end            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# prevention
prevention:of               302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
prevention:done             302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:gained           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:possibly         302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:early            302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:new-unmet        302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:effect           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:unmet            302  200  200  403  403  403  403  403     403  409  409  403  403  403  403  403
prevention:pathways         302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
prevention:follow           302  302  302  403  403  403  403  403     403  302  302  403  403  403  403  403
prevention:before           302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
prevention:relate           302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
prevention:awareness        302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
prevention:new-activity     302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
prevention:activity         302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
prevention:change-activity  302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
prevention:complaints       302  403  200  403  403  403  403  403     403  405  405  405  405  405  405  405
prevention:new-complaint    302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
prevention:complaint-about  302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
prevention:complaint        302  403  200  403  403  403  403  403     403  405  405  405  405  405  405  405
prevention:change-complaint 302  403  200  403  403  403  403  403     403  403  422  403  403  403  403  403
# work
work:elsewhere              302  200  200  200  200  200  200  200     403  405  405  405  405  405  405  405
# waiting
waiting:waiting             302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
waiting:of-adult            302  200  200  200  403  403  403  403     403  405  405  405  405  405  405  405
waiting:check-concern       302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
waiting:check-enquiry       302  200  200  403  403  403  403  403     403  422  422  403  403  403  403  403
# board
board:board                 302  200  200  200  200  200  200  403     403  405  405  405  405  405  405  405
board:time                  302  200  200  200  200  200  200  403     403  405  405  405  405  405  405  405
board:timeliness            302  200  200  200  200  200  200  403     403  405  405  405  405  405  405  405
board:rows                  302  403  200  200  200  403  403  403     403  405  405  405  405  405  405  405
"""
LINES = [line.split() for line in TABLE.strip().splitlines()[2:] if line[0] != "#"]
ROWS = {name: [int(status) for status in statuses] for name, *statuses in LINES}
REFUSED = {401, 403, 405}


def test_the_table_knows_every_address_of_the_product():
    assert sorted(ROWS) == sorted(ROUTES)
    assert all(len(statuses) == 16 for statuses in ROWS.values())
    assert len(OF_A_RECORD) > 25


def test_the_table_knows_every_role():
    assert set(WHO) - {"anyone"} == set(Role.values) == set(PERMISSIONS)


def expected(name: str, method: str, who: str) -> int:
    return ROWS[name][WHO.index(who) + (0 if method == "GET" else len(WHO))]


@pytest.mark.parametrize("room", by_room(ROWS))
def test_each_role_gets_what_the_table_says(room, case, people, browser):
    for user in people.values():
        browser(user)
    got, wanted = {}, {}
    for name in by_room(ROWS)[room]:
        with undone(case):
            for who, user in people.items():
                for method in ("GET", "POST"):
                    got[name, who, method] = answer(browser(user), method, address(name, case)).status_code
                    wanted[name, who, method] = expected(name, method, who)
    assert got == wanted
