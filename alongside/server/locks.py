"""Who is using a cluster, kept by the kernel: a lock goes when its process goes, however it goes."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Hold the lock file `path` alone, waiting for whoever has it."""
    with path.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class Share:
    """One process's share in the lock file `path`."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("a")
        fcntl.flock(self.file, fcntl.LOCK_SH)

    def alone(self) -> bool:
        """Whether nobody else has a share; if so, ours is now the only one."""
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(self.file, fcntl.LOCK_SH)  # a failed change gives up the share that we had
            return False
        return True

    def let_go(self) -> None:
        """Give the share back."""
        self.file.close()
