"""The PySide6 installed does not lose references to None: on CPython 3.11 a version that does kills the program."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QListWidget, QWidget


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_no_void_method_loses_a_reference_to_none(qapp):
    label, widget, listed, model, timer = QLabel(), QWidget(), QListWidget(), QStandardItemModel(), QTimer()
    document = QTextDocument()
    cursor, item = QTextCursor(document), QStandardItem("x")
    calls = {
        "QLabel.setText": lambda: label.setText("x"),
        "QWidget.update": widget.update,
        "QListWidget.addItem": lambda: listed.addItem("x"),
        "QStandardItemModel.appendRow": lambda: model.appendRow(QStandardItem("x")),
        "QStandardItem.setData": lambda: item.setData(1),
        "QTextCursor.insertText": lambda: cursor.insertText("x"),
        "QTextDocument.setPlainText": lambda: document.setPlainText("x"),
        "QTimer.start": lambda: timer.start(1000),
    }
    lost = {}
    for name, call in calls.items():
        call()
        before = sys.getrefcount(None)
        for _ in range(200):
            call()
        lost[name] = before - sys.getrefcount(None)
    timer.stop()
    assert {name: count for name, count in lost.items() if count > 100} == {}
