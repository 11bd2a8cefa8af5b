"""What reading a text costs, in time of this process: the machine may do other things as well."""

from collections.abc import Callable
from time import process_time


def seconds(read: Callable[[str], object], text: str) -> float:
    """The least of three runs."""
    taken = []
    for _ in range(3):
        began = process_time()
        read(text)
        taken.append(process_time() - began)
    return min(taken)


def check_proportion(read: Callable[[str], object], unit: str) -> None:
    """A text of this unit over and over costs little, and eight times as long a one no more than in proportion."""
    short, long = (seconds(read, (unit * size)[:size]) for size in (4096, 8 * 4096))
    assert short < 0.1
    assert long < 30 * max(short, 0.0005)
