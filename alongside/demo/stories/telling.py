"""What the stories are told with: each act on its day, through the same actions as the pages use."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from alongside.access.models import Team, User
from alongside.concerns import actions as concerns
from alongside.concerns.models import Concern
from alongside.demo.loading.acts import LONDON
from alongside.enquiries import actions as enquiries
from alongside.enquiries.models import Enquiry
from alongside.history.recording import at
from alongside.information import actions as information
from alongside.information.actions import Thing
from alongside.information.models import InformationItem
from alongside.people.actions import add_person, check_contact, open_record
from alongside.people.models import Adult, SignificantPerson
from alongside.plans import actions as plans
from alongside.plans.models import Response
from alongside.quality import actions as quality
from alongside.risk.actions import asking
from alongside.voice import actions as voice
from alongside.voice.actions import Said
from alongside.voice.models import SchemeCode


def met(care_needs: str, abuse_or_neglect: str, cannot_protect: str) -> dict[str, str]:
    """The three criteria of section 42(1), each met on this evidence."""
    evidence = {"care_needs": care_needs, "abuse_or_neglect": abuse_or_neglect, "cannot_protect": cannot_protect}
    return dict.fromkeys(evidence, "met") | {f"{name}_evidence": words for name, words in evidence.items()}


@dataclass
class Telling:
    """One story being told: who acts, the day on which it began, and the record as far as it has come.

    It begins on a Monday. Every method acts `number` days after that at `clock`, or on the Monday after a weekend.
    """

    amina: User
    ben: User
    team: Team
    began: date
    adult: Adult = field(init=False)
    concern: Concern = field(init=False)
    enquiry: Enquiry = field(init=False)

    def day(self, number: int) -> date:
        """The day `number` days after the first, or the Monday after a weekend."""
        day = self.began + timedelta(number)
        return day + timedelta({5: 2, 6: 1}.get(day.weekday(), 0))

    @contextmanager
    def on(self, number: int, clock: str, /) -> Iterator[date]:
        """Act on this day at this time; gives the day."""
        day = self.day(number)
        with at(datetime.combine(day, time.fromisoformat(clock), LONDON)):
            yield day

    def opens(self, number: int, clock: str, /, **details) -> None:
        """A record is opened for the adult."""
        with self.on(number, clock):
            self.adult = open_record(by=self.amina, **details)

    def reports(self, number: int, clock: str, /, **account) -> None:
        """A concern is reported; its referrer is owed an answer."""
        with self.on(number, clock) as today:
            self.concern = concerns.report_concern(
                by=self.amina, adult=self.adult, team=self.team, raised_on=today, referrer_owed_answer=True, **account
            )

    def decides(self, number: int, clock: str, /, *, support_reason: str = "", **decision) -> None:
        """Ben decides, and Amina records it; an enquiry begins if that is what it means, led by Amina."""
        with self.on(number, clock) as today:
            concerns.decide(
                by=self.amina, concern=self.concern, decided_on=today, decided_by=self.ben, lead=self.amina, **decision
            )
            for enquiry in self.concern.enquiries.all():
                self.enquiry = enquiries.change_enquiry(by=self.amina, enquiry=enquiry, support_reason=support_reason)

    def answers(self, number: int, clock: str, /, words: str) -> None:
        """Whoever raised the concern is told what came of it."""
        with self.on(number, clock) as today:
            concerns.answer_referrer(by=self.amina, concern=self.concern, given_on=today, told=True, words=words)

    def talks(self, number: int, clock: str, /, *said: Said | str, **how):
        """A conversation and what was said in it, by the adult where nobody else is named."""
        with self.on(number, clock) as today:
            return voice.record_conversation(
                by=self.amina,
                enquiry=self.enquiry,
                held_on=today,
                said=[as_said(one) for one in said],
                **{"stage": "enquiry", "means": "in-person", **how},
            )

    def asks(self, number: int, clock: str, /, answer: str, words: str, **more) -> None:
        """Asking what is wanted comes to nothing yet."""
        with self.on(number, clock) as today:
            voice.record_asking(by=self.amina, enquiry=self.enquiry, answer=answer, words=words, asked_on=today, **more)

    def hears(self, number: int, clock: str, /, conversation, *wishes: Said | str) -> list:
        """What is wanted, one outcome a wish."""
        with self.on(number, clock) as today:
            return voice.record_desired_outcomes(
                by=self.amina,
                enquiry=self.enquiry,
                wishes=[as_said(one) for one in wishes],
                voiced_on=today,
                conversation=conversation,
            )

    def classifies(self, number: int, clock: str, /, outcome, *names: str) -> None:
        """The practitioner's classification; each name is scheme/code."""
        codes = [SchemeCode.objects.get(scheme__key=key, code=code) for key, code in (n.split("/") for n in names)]
        with self.on(number, clock):
            voice.classify_outcome(by=self.amina, outcome=outcome, codes=codes)

    def agrees(
        self, number: int, clock: str, /, outcome, words: str, *, gap: str = "", explained: str = "", whom="adult"
    ):
        """What is agreed beside the wish, with the reason where it falls short."""
        with self.on(number, clock) as today:
            voice.agree_outcome(
                by=self.amina,
                outcome=outcome,
                words=words,
                agreed_on=today,
                agreed_with=whom,
                differs=bool(gap),
                gap_reason=gap or None,
                gap_explained=explained,
            )

    def reviews(self, number: int, clock: str, /, outcome, *, stage: str = "review", still_wanted=True, **found):
        """An outcome is looked at again; the outcome that is wanted from then on."""
        with self.on(number, clock) as today:
            voice.review_outcome(
                by=self.amina, outcome=outcome, reviewed_on=today, stage=stage, still_wanted=still_wanted, **found
            )
        return outcome.followed_by if "new_words" in found else outcome

    def lets_read(self, number: int, clock: str, /, words: str, whose: str, achieved: str, measure: str = "met") -> None:
        """The newest of what they said, written anew with their consent, and released by Ben."""
        with self.on(number, clock) as today:
            written = quality.offer_words(
                by=self.amina,
                statement=self.adult.statements.latest("pk"),
                words=words,
                whose=whose,
                measure=measure,
                achieved=achieved,
                consented_on=today,
                consented_how="spoken",
            )
            quality.decide_on_words(by=self.ben, words=written, released=True, why="", decided_on=today)

    def hears_others(self, number: int, clock: str, /, words: str, **whose) -> None:
        """What somebody else wants."""
        with self.on(number, clock) as today:
            voice.record_others_wish(by=self.amina, enquiry=self.enquiry, words=words, said_on=today, **whose)

    def asks_about_safety(self, number: int, clock: str, /, answer: str, words: str = "") -> None:
        """Do you feel safe?"""
        with self.on(number, clock) as today:
            voice.ask_about_safety(
                by=self.amina, adult=self.adult, enquiry=self.enquiry, asked_on=today, answer=answer, words=words
            )

    def knows(self, number: int, clock: str, /, **who) -> SignificantPerson:
        """Somebody in the adult's life."""
        with self.on(number, clock):
            return add_person(by=self.amina, adult=self.adult, **who)

    def gives(self, number: int, clock: str, /, *keys: str, other: str = "", channel: str = "hand", **how) -> None:
        """Explainers of the catalogue by their keys, or something else, given and gone through."""
        things = [Thing(item=InformationItem.objects.get(key=key, version="1")) for key in keys]
        with self.on(number, clock) as today:
            information.give_information(
                by=self.amina,
                adult=self.adult,
                enquiry=self.enquiry,
                things=[*things, *([Thing(other=other)] if other else [])],
                given_on=today,
                channel=channel,
                **how,
            )

    def names_contact(self, number: int, clock: str, /, **contact) -> None:
        """The adult's own contact."""
        with self.on(number, clock) as today:
            information.name_contact(by=self.amina, enquiry=self.enquiry, from_on=today, **contact)

    def closes(self, number: int, clock: str, /, said: Said | str, **closing) -> None:
        """The conversation with which it ends."""
        with self.on(number, clock) as today:
            information.record_closing(
                by=self.amina,
                enquiry=self.enquiry,
                held_on=today,
                said=as_said(said),
                **{"held_with": "adult", "result_explained": True, "knows_it_is_closing": True, **closing},
            )

    def plans(self, number: int, clock: str, /, aims: Said | str, *actions: dict, **plan):
        """A plan is made, with its actions; each action holds what `plans.actions.action_of` takes."""
        with self.on(number, clock) as today:
            return plans.make_plan(
                by=self.amina,
                enquiry=self.enquiry,
                started_on=today,
                aims=as_said(aims),
                actions=actions,
                **{"lead": self.amina, "basis": "agreed", "adult_can_ask": True, **plan},
            )

    def goes(self, number: int, clock: str, /, action, result: str, words: str = "", said_by: str = "") -> None:
        """How an action went."""
        with self.on(number, clock) as today:
            plans.record_result(by=self.amina, action=action, on=today, result=result, words=words, said_by=said_by)

    def looks_at_plan(self, number: int, clock: str, /, plan, view: Said | str, *went, **review) -> None:
        """A plan is looked at again; `went`: each action with what its result holds."""
        with self.on(number, clock) as today:
            plans.review_plan(
                by=self.amina, plan=plan, held_on=today, adults_view=as_said(view), results=went, **review
            )

    def ends_plan(self, number: int, clock: str, /, plan, ending: str, words: str = "", monitored_by: str = "") -> None:
        """A plan has done its work, or somebody keeps an eye on things from here."""
        with self.on(number, clock) as today:
            plans.end_plan(
                by=self.amina, plan=plan, ended_on=today, ending=ending, ending_words=words, monitored_by=monitored_by
            )

    def offers(self, number: int, clock: str, /, key: str, answered: Said | str, *outcomes, **offer):
        """Something is offered from the catalogue, and accepted unless the story says otherwise."""
        with self.on(number, clock) as today:
            return plans.offer_response(
                by=self.amina,
                enquiry=self.enquiry,
                response=Response.objects.offered().get(key=key),
                offered_on=today,
                answered=as_said(answered),
                outcomes=outcomes,
                **{"answer": "accepted", "offered_by": self.amina.name, **offer},
            )

    def judges(self, number: int, clock: str, /, used, **judgement) -> None:
        """How well what was offered worked."""
        with self.on(number, clock) as today:
            plans.judge_response(by=self.amina, used=used, judged_on=today, **judgement)

    def finds_out(self, number: int, clock: str, /, *ways: dict, **found) -> None:
        """How the adult, or somebody around them, can be reached safely."""
        with self.on(number, clock) as today:
            check_contact(by=self.amina, adult=self.adult, verified_on=today, ways=ways, **found)

    def considers_asking(self, number: int, clock: str, /, *, look_again_after: int | None = None, **thought) -> None:
        """Whether it is safe to ask; `look_again_after` so many days if it is not."""
        with self.on(number, clock) as today:
            again = None if look_again_after is None else today + timedelta(look_again_after)
            asking.consider_asking(by=self.amina, adult=self.adult, considered_on=today, look_again_on=again, **thought)

    def looks_for_coercion(self, number: int, clock: str, /, **looked) -> None:
        """A look for coercion and control."""
        with self.on(number, clock) as today:
            asking.look_for_coercion(by=self.amina, enquiry=self.enquiry, checked_on=today, **looked)

    def concludes(self, number: int, clock: str, /, ending: Said | str, *, assessment: str, result=None, **conclusion):
        """The enquiry is concluded, with the adult's view of the ending and what became of the risk."""
        risks = [{"source": one, "assessment": assessment, "result": result} for one in self.enquiry.sources.all()]
        with self.on(number, clock) as today:
            enquiries.conclude(
                by=self.amina,
                enquiry=self.enquiry,
                concluded_on=today,
                ending=as_said(ending),
                adult_asked_about_ending=True,
                risks=risks,
                **conclusion,
            )


def as_said(words: Said | str) -> Said:
    """Plain words are the adult's own."""
    return words if isinstance(words, Said) else Said(words)
