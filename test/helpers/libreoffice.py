"""Opens a spreadsheet in a headless LibreOffice, does what a person would do, and saves it. Input: one JSON line."""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import CellRangeAddress
from com.sun.star.table import TableSortField

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "xls": "MS Excel 97"}


def value(name, content):
    prop = PropertyValue()
    prop.Name = name
    prop.Value = content
    return prop


def connect(pipe, process):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    deadline = time.monotonic() + 60
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if process.poll() is not None or time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def used(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    return cursor.RangeAddress


def header_column(sheet, header):
    last = used(sheet)
    for row in range(0, 5):
        for column in range(0, last.EndColumn + 1):
            if sheet.getCellByPosition(column, row).String == header:
                return column, row
    raise LookupError(header)


def do_set(sheet, action):
    cell = sheet.getCellRangeByName(action["cell"])
    content = action["value"]
    if isinstance(content, (int, float)):
        cell.Value = content
    elif action.get("typed"):
        cell.FormulaLocal = content
    else:
        cell.String = content


def do_sort(sheet, action):
    column, row = header_column(sheet, action["header"])
    last = used(sheet)
    first = action.get("fromColumn", 0)
    area = sheet.getCellRangeByPosition(first, row + 1, last.EndColumn, action.get("untilRow", last.EndRow))
    field = TableSortField()
    field.Field = column - first
    field.IsAscending = action.get("ascending", True)
    fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
    area.sort((value("SortFields", fields), value("ContainsHeader", False)))


def do_insert_column(sheet, action):
    column, row = header_column(sheet, action["before"])
    sheet.Columns.insertByIndex(column, 1)
    sheet.getCellByPosition(column, row).String = action["header"]
    sheet.getCellByPosition(column, row + 1).String = "eigen"


def do_copy_row(sheet, action):
    last = used(sheet)
    source = CellRangeAddress(last.Sheet, 0, action["row"] - 1, last.EndColumn, action["row"] - 1)
    target = sheet.getCellByPosition(0, action["to"] - 1).CellAddress
    sheet.copyRange(target, source)


def do_delete_row(sheet, action):
    sheet.Rows.removeByIndex(action["row"] - 1, 1)


def do_move_column(sheet, action):
    column, _ = header_column(sheet, action["header"])
    last = used(sheet)
    source = CellRangeAddress(last.Sheet, column, 0, column, last.EndRow)
    sheet.moveRange(sheet.getCellByPosition(last.EndColumn + 1, 0).CellAddress, source)
    sheet.Columns.removeByIndex(column, 1)


ACTIONS = {
    "set": do_set,
    "sort": do_sort,
    "insert-column": do_insert_column,
    "copy-row": do_copy_row,
    "delete-row": do_delete_row,
    "move-column": do_move_column,
}


def main():
    job = json.loads(sys.stdin.readline())
    pipe = "regietafel%d" % os.getpid()
    arguments = [
        "soffice",
        "--headless",
        "--invisible",
        "--norestore",
        "--nologo",
        "--nolockcheck",
        "--nodefault",
        "-env:UserInstallation=file://" + job["profile"],
        "--accept=pipe,name=%s;urp;" % pipe,
    ]
    process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe, process)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for step in job["steps"]:
            document = desktop.loadComponentFromURL("file://" + step["open"], "_blank", 0, (value("Hidden", True),))
            for action in step["actions"]:
                ACTIONS[action["do"]](document.Sheets.getByName(action["sheet"]), action)
            document.storeToURL("file://" + step["save"], (value("FilterName", FILTERS[step["as"]]),))
            document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(timeout=30)
    finally:
        if process.poll() is None:
            process.kill()


main()
