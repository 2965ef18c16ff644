"""A cluster in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from alongside.server.cluster import Cluster
from alongside.server.places import of_clone


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder that stands for a clone of Alongside."""
    (tmp_path / ".alongside").mkdir()
    return tmp_path


@pytest.fixture
def cluster(clone: Path) -> Iterator[Cluster]:
    """A cluster that has not been started; whatever becomes of it, it is gone afterwards."""
    made = Cluster(of_clone(clone), durable=False)
    yield made
    made.stop()
    made.place.remove()
