"""Exports pages in the background, with progress, Cancel and a readable result."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cleaneditor.core.errors import CleanEditorError, Failure, one_line
from cleaneditor.core.model import NO_EDITS
from cleaneditor.gui import messages
from cleaneditor.gui.counting import counted, grouped
from cleaneditor.gui.notices import Button, Notices, Progress, plain_buttons
from cleaneditor.gui.orders import Order
from cleaneditor.gui.pages import Entry, State
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory

if TYPE_CHECKING:
    from cleaneditor.core.clean import Cleaning
    from cleaneditor.core.ruleset import RuleSet
    from cleaneditor.workers.batch import Task

RESULT = "exportResult"
"""The word of the bar that tells how an export ended."""
TIMEOUT = 30.0
"""Seconds one page may take."""


@dataclass(frozen=True)
class Result:
    """How an export ended."""

    order: Order
    done: int = 0
    all: int = 0
    failures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    stopped: bool = False
    error: str = ""
    """Why it ended early, in one line."""
    comments: str = ""
    """Where the comments of a single page stand, if they have a file of their own."""


class Exporter(QObject):
    """Runs one export at a time in a thread; the pages themselves are cleaned by worker processes."""

    progressed = Signal(int, int)
    """Pages done, pages in all."""
    finished = Signal(object)
    """``Result``"""
    # These come from the thread; the public ones are given in the window's, so that whoever stops listening is
    # not called by what was still under way.
    _step = Signal(int, int)
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.running = False
        self._step.connect(self.progressed)
        self._over.connect(self._end)

    def page(self, order: Order, cleaning: Cleaning) -> None:
        """Writes one cleaning, exactly as the panes show it."""
        self._begin(lambda: _write_page(order, cleaning))

    def batch(self, order: Order, tasks: Sequence[Task | Failure], rules: RuleSet) -> None:
        """Cleans and writes many pages."""
        self._begin(lambda: self._write_batch(order, tasks, rules))

    def cancel(self) -> None:
        """Asks the export that runs to stop; what is written stays, whole."""
        self._stop.set()

    def close(self) -> None:
        """Stops and waits."""
        self._stop.set()
        self._pool.waitForDone()

    def _begin(self, job: Callable[[], Result]) -> None:
        self._stop.clear()
        self.running = True
        self._pool.start(lambda: self._over.emit(job()))

    def _end(self, result: Result) -> None:
        self.running = False
        self.finished.emit(result)

    def _write_batch(self, order: Order, tasks: Sequence[Task | Failure], rules: RuleSet) -> Result:
        from cleaneditor.core.exporters import FORMATS
        from cleaneditor.core.output import Folder, OneFile
        from cleaneditor.workers.batch import run_batch

        chosen = FORMATS[order.format]
        failures: list[str] = []
        notes: list[str] = []
        count = written = 0

        def result(**more: Any) -> Result:
            return Result(order, written, len(tasks), tuple(failures), tuple(notes), **more)

        try:
            output: Folder | OneFile
            if order.one_file:
                output = OneFile(
                    order.path,
                    header=chosen.header(rules),
                    overwrite=order.overwrite,
                    comments=chosen.comments is not None and rules.extractor.comments == "apart",
                )
            else:
                output = Folder(order.path, chosen.suffix, overwrite=order.overwrite)
            output.prepare()
            # One processor is left to the window.
            jobs = max(1, (os.cpu_count() or 2) - 1)
            for outcome in run_batch(
                tasks, rules, order.format, output, jobs=jobs, timeout=TIMEOUT, stop=self._stop.is_set
            ):
                count += 1
                written += outcome.written is not None
                if outcome.failure is not None:
                    failures.append(str(outcome.failure))
                notes.extend(f"{one_line(outcome.source.name)}: {note}" for note in outcome.notes)
                self._step.emit(count, len(tasks))
        except CleanEditorError as error:
            return result(error=str(error))
        except Exception as error:  # noqa: BLE001 - nothing may be raised in a pool's thread
            return result(error=one_line(f"{type(error).__name__}: {error}"))
        return result(stopped=self._stop.is_set() and count < len(tasks))


def _write_page(order: Order, cleaning: Cleaning) -> Result:
    from cleaneditor.core.exporters import render, render_comments
    from cleaneditor.core.output import OneFile

    try:
        comments = render_comments(cleaning, order.format)
        output = OneFile(order.path, overwrite=order.overwrite, comments=bool(comments))
        try:
            written = output.put(cleaning.document.page.source, render(cleaning, order.format), comments)
            output.finish()
        finally:
            output.discard()
    except CleanEditorError as error:
        return Result(order, 0, 1, error=str(error))
    except Exception as error:  # noqa: BLE001 - nothing may be raised in a pool's thread
        return Result(order, 0, 1, error=one_line(f"{type(error).__name__}: {error}"))
    return Result(order, 1, 1, comments=written.comments)


class Exporting(QObject):
    """The window's side: asks, shows progress, tells the result."""

    def __init__(
        self, session: Session, memory: Memory, notices: Notices, column: QVBoxLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._notices = notices
        self._window = parent
        self._silenced = False
        self.exporter = Exporter(self)
        self.exporter.progressed.connect(self._show_progress)
        self.exporter.finished.connect(self._show_result)
        self.progress = Progress(self.cancel)
        column.addWidget(self.progress)

    def ask(self) -> None:
        """Asks what to export and starts it."""
        session, settings = self._session, self._memory.settings
        if self.exporter.running or not len(session.pages):
            return
        # The formats bring libraries with them that the window can start without.
        from cleaneditor.gui.export_dialog import ExportDialog

        cleaning = session.cleaning
        source = cleaning.document.page.source if cleaning is not None else None
        dialog = ExportDialog(
            source,
            len(session.pages),
            settings.export_format,
            self._folder(),
            self._window,
            comments=bool(cleaning is not None and cleaning.apart),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.start(dialog.order())
        dialog.deleteLater()

    def start(self, order: Order) -> None:
        """Starts an export."""
        session = self._session
        self._silenced = bool(session.choices.solo or session.choices.muted)
        self._notices.clear(RESULT)
        folder = str(Path(order.path).parent)
        self._memory.change(replace(self._memory.settings, export_format=order.format, export_folder=folder))
        if not order.all_pages:
            if session.cleaning is not None:
                self.exporter.page(order, session.cleaning)
            return
        count = len(session.pages)
        self.progress.tell(counted(count, "Exporting {0} page…", "Exporting {0} pages…"), 0, count)
        self.exporter.batch(order, tuple(self._tasks()), session.choices.acting)

    def cancel(self) -> None:
        """Stops the export that runs."""
        self.progress.cancel_button.setEnabled(False)
        self.exporter.cancel()

    def copy_cleaned(self) -> None:
        """Puts the cleaned text on the clipboard."""
        if self._session.cleaning is None:
            return
        from cleaneditor.gui.giving import page_mime

        QGuiApplication.clipboard().setMimeData(page_mime(self._session.cleaning))
        self._session.messageChanged.emit(self.tr("The cleaned text is on the clipboard."))

    def close(self) -> None:
        """Stops what runs and waits for it."""
        self.exporter.close()

    def _folder(self) -> str:
        """Where the last export went, else beside the open page, else home."""
        folder = self._memory.settings.export_folder
        if folder and Path(folder).is_dir():
            return folder
        document = self._session.document
        path = document.page.source.path if document is not None else ""
        return str(Path(path).parent if path else Path.home())

    def _tasks(self) -> Iterator[Task | Failure]:
        from cleaneditor.workers.batch import Task

        for entry in self._session.pages:
            if _never_was(entry):
                yield Failure(entry.source.name, entry.reason)
            else:
                choices, key = self._session.choices, entry.key
                edits, originals = choices.edits_of(key), choices.originals.get(key, NO_EDITS)
                yield Task(entry.source, entry.encoding, choices.of(key), edits, originals)

    def _show_progress(self, done: int, total: int) -> None:
        if self.exporter.running:
            text = self.tr("Exporting: {0} of {1} pages").format(grouped(done), grouped(total))
            self.progress.tell(text, done, total)

    def _show_result(self, result: Result) -> None:
        self.progress.hide()
        where = one_line(result.order.path)
        if result.error:
            kind, text = "error", self.tr("The export ended early: {0}").format(messages.said(result.error))
        elif result.stopped:
            kind = "warning"
            text = self.tr("Export cancelled: {0} of {1} pages are in {2}").format(
                0 if result.order.one_file else grouped(result.done), grouped(result.all), where
            )
        elif result.done == 1 and not result.order.all_pages:
            kind, text = "info", self.tr("Exported to {0}").format(where)
            if result.comments:
                text += " · " + self.tr("comments in {0}").format(one_line(Path(result.comments).name))
        else:
            kind = "info"
            text = counted(result.done, "{0} page exported to {1}", "{0} pages exported to {1}", where)
        if self._silenced and not result.error:
            kind = "warning"
            text += " · " + self.tr("a solo or mute was on: not all rules acted")
        if result.failures:
            kind = "warning"
            text += " · " + counted(len(result.failures), "{0} failed", "{0} failed")
        buttons: list[Button] = []
        lines = [*map(messages.said_of_page, (*result.failures, *result.notes))]
        if lines:
            buttons.append((self.tr("Details…"), lambda: Report(text, lines, self._window).open()))
        if result.done and not result.error:
            folder = Path(result.order.path)
            folder = folder.parent if result.order.one_file else folder
            buttons.append((self.tr("Open folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))))
        self._notices.tell(RESULT, kind, text, *buttons)


def _never_was(entry: Entry) -> bool:
    """Whether there is nothing that could be tried again."""
    return entry.state is State.FAILED and not entry.source.path and entry.source.data is None


class Report(QDialog):
    """Lines to read and to copy, one a failure or a note."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportReport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        label = QLabel(title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.text = QPlainTextEdit("\n".join(lines), readOnly=True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Failures and notes, one a line"))
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(640, 360)
