"""Whether a file of CSV has the form of one: text in UTF-8, and as many columns in each row as in the first.

What reads CSV quickly fills a short row with nothing, or stops with no row named. So the bytes are looked at first.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import numpy as np

from .fault import Fault

BLOCK = 1 << 23
BOM = b"\xef\xbb\xbf"
NEW_LINE, COMMA, NOTHING = 10, 44, 0
LONE_RETURN = re.compile(r"\r(?!\n)")


@dataclass
class Shape:
    """What the bytes of a file say."""

    header: list[str]
    rows: int
    faults: list[Fault]


def shape_of(path: Path, table: str, limit: int) -> Shape:
    """Read a file's bytes once, in bounded memory. With a fault, its rows cannot be relied on."""
    with path.open("rb") as file:
        first = file.readline().removeprefix(BOM)
        try:
            header = next(csv.reader([first.decode()], strict=True), [])
        except UnicodeDecodeError:
            return Shape([], 0, [Fault(table, "The file is not UTF-8. Save it as “CSV UTF-8”.", row=1)])
        except csv.Error as error:
            return Shape([], 0, [Fault(table, f"The names of the columns cannot be read: {error}.", row=1)])
        if not header:
            return Shape([], 0, [Fault(table, "The file is empty. Its first row must hold the names of the columns.")])
        if len(header) == 1 and any(mark in header[0] for mark in ";\t|"):
            return Shape(header, 0, [Fault(table, "The columns must be separated by commas.", row=1)])
        return rows_of(file, Shape(header, 0, []), table, limit)


def rows_of(file: BinaryIO, shape: Shape, table: str, limit: int) -> Shape:
    """Count the rows after the first, and the columns of each."""
    for block in blocks(file):
        try:
            text = block.decode()
        except UnicodeDecodeError as error:
            row = shape.rows + 2 + block[: error.start].count(b"\n")
            shape.faults.append(Fault(table, "This row is not UTF-8. Save the file as “CSV UTF-8”.", row=row))
            return shape
        if block.count(b"\r") != block.count(b"\r\n"):
            at = next(LONE_RETURN.finditer(text)).start()
            row = shape.rows + 2 + text[:at].count("\n")
            shape.faults.append(Fault(table, "This row has a carriage return that ends no line.", row=row))
            return shape
        if '"' in text:
            quoted_rows(text, file, shape, table, limit)
            return shape
        plain_rows(block, shape, table, limit)
    return shape


def blocks(file: BinaryIO) -> Iterator[bytes]:
    """The rest of a file in whole lines, some megabytes at a time."""
    while block := file.read(BLOCK):
        block += file.readline()
        yield block if block.endswith(b"\n") else block + b"\n"


def plain_rows(block: bytes, shape: Shape, table: str, limit: int) -> None:
    """Lines without quotation marks: a column more than there are commas."""
    there = np.frombuffer(block, np.uint8)
    ends = np.flatnonzero(there == NEW_LINE)
    commas = np.diff(np.searchsorted(np.flatnonzero(there == COMMA), ends), prepend=0)
    for wrong in np.flatnonzero(commas != len(shape.header) - 1)[: limit - len(shape.faults)]:
        shape.faults.append(ragged(table, shape, shape.rows + int(wrong) + 2, int(commas[wrong]) + 1))
    for wrong in np.flatnonzero(there == NOTHING)[:1]:
        row = shape.rows + 2 + int(np.searchsorted(ends, wrong))
        shape.faults.append(Fault(table, "This row holds a byte of nothing (NUL): the file is damaged.", row=row))
    shape.rows += len(ends)


def quoted_rows(text: str, file: BinaryIO, shape: Shape, table: str, limit: int) -> None:
    """The rest of a file that has quotation marks, in which a line can go on in the next: slower."""
    rest = (block.decode() for block in blocks(file))
    lines = chain.from_iterable(io.StringIO(part, newline="") for part in chain([text], rest))
    try:
        for fields in csv.reader(lines, strict=True):
            shape.rows += 1
            if len(fields) != len(shape.header) and len(shape.faults) < limit:
                shape.faults.append(ragged(table, shape, shape.rows + 1, len(fields)))
            if any("\n" in field or "\x00" in field for field in fields) and len(shape.faults) < limit:
                said = "A value has a line break in it: the extract holds codes and keys, never text."
                shape.faults.append(Fault(table, said, row=shape.rows + 1))
    except UnicodeDecodeError:
        said = "A row from here on is not UTF-8. Save the file as “CSV UTF-8”."
        shape.faults.append(Fault(table, said, row=shape.rows + 2))
    except csv.Error as error:
        shape.faults.append(Fault(table, f"The quotation marks do not pair up ({error}).", row=shape.rows + 2))


def ragged(table: str, shape: Shape, row: int, columns: int) -> Fault:
    several = "1 column" if columns == 1 else f"{columns} columns"
    return Fault(table, f"This row has {several}, and the first row names {len(shape.header)}.", row=row)
