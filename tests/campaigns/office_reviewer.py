"""A reviewer at LibreOffice: /usr/bin/python3 office_reviewer.py JOBS.json PORT, run by the Python LibreOffice knows.

Opens each file, does what the job says over UNO, as typing would, and saves the copy. A job has a source, a copy and
a seed; what was done is written beside the copy as JSON. Runs without any package of the project.
"""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

WORDS = {
    "rus": ["безотлагательно", "при участии родителей", "по согласованию", "ежегодно", "с учетом возраста"],
    "kaz": ["кешіктірмей", "ата-анасының қатысуымен", "келісу бойынша", "жыл сайын", "жасын ескере отырып"],
}
ANSWERS = (".uno:AcceptTrackedChange", ".uno:RejectTrackedChange", "")


def value(name, content):
    found = PropertyValue()
    found.Name, found.Value = name, content
    return found


def connect(port):
    context = uno.getComponentContext()
    make = context.ServiceManager.createInstanceWithContext
    resolver = make("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


class Reviewer:
    def __init__(self, office, document, job):
        self.office = office
        self.document = document
        self.rng = random.Random(job["seed"])
        self.words = WORDS[job["language"]]
        self.comments = job["comments"]
        self.seed = job["seed"]
        self.did = []

    def dispatch(self, command):
        make = self.office.ServiceManager.createInstanceWithContext
        frame = self.document.CurrentController.Frame
        make("com.sun.star.frame.DispatchHelper", self.office).executeDispatch(frame, command, "", 0, ())

    def answer_changes(self):
        """Go through the tracked changes, accept some, reject some, leave some."""
        number = count(self.document.Redlines)
        self.dispatch(".uno:GoToStartOfDoc")
        for _ in range(number):
            self.dispatch(".uno:NextTrackedChange")
            answer = self.rng.choice(ANSWERS)
            if answer:
                self.dispatch(answer)
                self.did.append(answer.rpartition(":")[2])

    def paragraphs(self):
        """Return the paragraphs that can be typed in: of the text and of the cells of tables."""
        found = []
        for element in walk(self.document.Text):
            if element.supportsService("com.sun.star.text.TextTable"):
                for name in element.CellNames:
                    cell = element.getCellByName(name)
                    found += [(name, each) for each in walk(cell)]
            else:
                found.append(("", element))
        return [(name, each) for name, each in found if len(each.String) > 12]

    def edit(self):
        """Do one edit somewhere: words put in, a word changed, a paragraph taken out, added, or divided."""
        cell, paragraph = self.rng.choice(self.paragraphs())
        kinds = ["words", "words", "word", "add"] if cell else ["words", "words", "word", "out", "add", "split"]
        kind = self.rng.choice(kinds)
        text = paragraph.Text
        cursor = text.createTextCursorByRange(paragraph.Start)
        phrase = f"{self.rng.choice(self.words)} {self.rng.randint(10, 99)}"
        if kind == "words":
            place = self.rng.choice([i for i, sign in enumerate(paragraph.String) if sign == " "] or [0])
            cursor.goRight(place, False)
            text.insertString(cursor, f" {phrase}", False)
        elif kind == "word":
            spaces = [i for i, sign in enumerate(paragraph.String) if sign == " "]
            start = self.rng.choice(spaces) + 1 if spaces else 0
            length = len(paragraph.String[start:].split(" ")[0])
            cursor.goRight(start, False)
            cursor.goRight(length, True)
            cursor.setString(phrase)
        elif kind == "out":
            cursor.gotoRange(paragraph.End, True)
            cursor.setString("")
        elif kind == "split":
            spaces = [i for i, sign in enumerate(paragraph.String) if sign == " "]
            cursor.goRight(self.rng.choice(spaces) if spaces else 0, False)
            text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        else:
            cursor.gotoRange(paragraph.End, False)
            text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            text.insertString(cursor, f"{phrase}.", False)
        self.did.append(f"{kind} {cell} {paragraph.String[:40]!r}")

    def comment(self, number):
        cell, paragraph = self.rng.choice(self.paragraphs())
        note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author = "Б. Рецензент"
        note.Content = f"Замечание {self.seed}-{number}"
        cursor = paragraph.Text.createTextCursorByRange(paragraph.Start)
        cursor.goRight(min(8, len(paragraph.String)), True)
        paragraph.Text.insertTextContent(cursor, note, True)
        self.did.append(f"comment {cell} {note.Content}")
        return note.Content

    def review(self):
        tracked = self.rng.random() < 0.6
        self.document.RecordChanges = False
        if count(self.document.Redlines) and self.rng.random() < 0.7:
            self.answer_changes()
        self.document.RecordChanges = tracked
        for _ in range(self.rng.randint(0, 4)):
            self.edit()
        self.document.RecordChanges = False
        noted = [self.comment(n) for n in range(self.rng.randint(0, 2))] if self.comments else []
        return {"tracked": tracked, "did": self.did, "comments": noted}


def walk(holder):
    listed = holder.createEnumeration()
    while listed.hasMoreElements():
        yield listed.nextElement()


def count(listed):
    return sum(1 for _ in walk(listed))


def main(jobs, port):
    office = connect(port)
    desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
    for job in json.loads(Path(jobs).read_text(encoding="utf-8")):
        source = uno.systemPathToFileUrl(job["source"])
        document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
        done = Reviewer(office, document, job).review()
        document.storeToURL(uno.systemPathToFileUrl(job["copy"]), (value("FilterName", "MS Word 2007 XML"),))
        Path(f"{job['copy']}.json").write_text(json.dumps(done, ensure_ascii=False), encoding="utf-8")
        document.close(True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
