"""The log of awareness and engagement, which is about no one adult."""

from alongside.history.recording import differences, recording

from ..models import AwarenessActivity


def log_activity(*, by, **activity) -> AwarenessActivity:
    """Log something that was done with people or a community. `activity`: the fields of AwarenessActivity."""
    held = AwarenessActivity(**activity)
    with recording("logged-awareness", by=by, adult=None, about=held, on=held.held_on) as keep:
        return keep(held)


def change_activity(*, by, activity: AwarenessActivity, **details) -> AwarenessActivity:
    """Change what is logged; before and after are kept in its history."""
    changed = differences(activity, details)
    if changed:
        with recording("changed-awareness", by=by, adult=None, about=activity, facts={"changed": changed}) as keep:
            for name, value in details.items():
                setattr(activity, name, value)
            keep(activity)
    return activity
