"""Tables as files: every cell on a line of its own, with where it comes from, or a workbook to be read."""

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO

import xlsxwriter

from alongside.design.cells import in_a_cell
from alongside.measures.disclosure import HIDDEN

from .analysis.tables import Table

LINE = ("cell", "table", "row", "column", "text", "number", "base", "note", "small_figures", "query")
AS_COUNTED = "As counted: nothing is hidden"


def csv_of(tables: Iterable[Table]) -> bytes:
    """One line for each cell (UTF-8, with the mark that spreadsheets look for)."""
    whole = StringIO()
    writer = csv.writer(whole)
    writer.writerow(LINE)
    for table in tables:
        queries = " | ".join(query.says for query in table.queries)
        for number, (row, counts) in enumerate(zip(table.rows, table.counts, strict=True), start=1):
            for place, (text, count) in enumerate(zip(row, counts, strict=True)):
                if place:
                    about = (table.base_line, table.note, table.protected or AS_COUNTED, queries)
                    cell = (table.cell(number, place + 1), table.title, row[0], table.columns[place], text)
                    shown = "" if count is None or count == HIDDEN else str(count)  # its text says that it is not shown
                    writer.writerow([in_a_cell(one) for one in (*cell, shown, *about)])
    return b"\xef\xbb\xbf" + whole.getvalue().encode()


def xlsx_of(tables: Sequence[Table], title: str) -> bytes:
    """One sheet for reading, with every table beneath the other, and one with where each comes from."""
    whole = BytesIO()
    book = xlsxwriter.Workbook(whole, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": title})
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    sheet, line = book.add_worksheet("Tables"), 0
    for table in tables:
        sheet.write_string(line, 0, table.title, bold)
        sheet.write_row(line + 1, 0, table.columns, bold)
        for number, (row, counts) in enumerate(zip(table.rows, table.counts, strict=True), start=line + 2):
            for place, (text, count) in enumerate(zip(row, counts, strict=True)):
                if count is not None and text == str(count):
                    sheet.write_number(number, place, count, wrapped)
                else:
                    sheet.write_string(number, place, text, wrapped)
        line += 2 + len(table.rows)
        for says in (table.base_line, table.note, table.protected):
            if says:
                sheet.write_string(line, 0, says)
                line += 1
        line += 1
    sheet.set_column(0, 0, 60)
    sheet.set_column(1, 12, 16)
    source = book.add_worksheet("Where from")
    source.write_row(0, 0, ("Table", "Counted from"), bold)
    lines = [(table.title, query.says) for table in tables for query in table.queries]
    for number, line_of in enumerate(lines, start=1):
        source.write_row(number, 0, line_of, wrapped)
    source.set_column(0, 1, 60)
    book.close()
    return whole.getvalue()
