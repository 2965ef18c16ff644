"""Whether anything else used the processors while something was timed: what was not quiet was not measured."""

import os
import resource
import time

TICKS = os.sysconf("SC_CLK_TCK")
BEFORE, DURING = 0.12, 0.25
"""How much of one processor others may use before a timing begins, and during it."""
PATIENCE = 60.0


class Clock:
    """From its making on: how much of one processor everybody else has used."""

    def __init__(self) -> None:
        self.began = time.perf_counter(), used_by_all(), used_by_us()

    def others(self) -> float:
        wall, everybody, ours = (now - then for now, then in zip(
            (time.perf_counter(), used_by_all(), used_by_us()), self.began, strict=True))  # fmt: skip
        return max(everybody - ours, 0.0) / wall

    @property
    def quiet(self) -> bool:
        return self.others() <= DURING


def used_by_all() -> float:
    """Seconds of processor time that were used since the machine started: not idle, and not waiting for a disk."""
    with open("/proc/stat") as stat:
        user, nice, system, _, _, irq, softirq, *_ = map(int, stat.readline().split()[1:])
    return (user + nice + system + irq + softirq) / TICKS


def used_by_us() -> float:
    """Seconds of processor time of this process and of those that it waited for."""
    each = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in each)


def wait_for_quiet() -> bool:
    """Wait up to a minute until nobody else works; whether it came to that."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        clock = Clock()
        time.sleep(1)
        if clock.others() <= BEFORE:
            return True
    return False
