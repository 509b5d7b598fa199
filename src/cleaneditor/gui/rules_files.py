"""Rule sets as files: new, open, save, recent, and the question before changes are lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from cleaneditor.core.errors import CleanEditorError, PageError, RulesError, one_line
from cleaneditor.core.model import Source
from cleaneditor.core.output import publish, to_bytes
from cleaneditor.core.ruleset import SUFFIX, RulesFile, builtin_rules, load_rules, new_rules_file, save_rules
from cleaneditor.core.sources import read
from cleaneditor.gui import messages
from cleaneditor.gui.counting import counted
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.recent import fill_recent
from cleaneditor.gui.session import Session
from cleaneditor.gui.settings import Memory

PROBLEMS = "rulesProblems"
"""The word of the bar that tells of a wrong rules file."""
SHOWN_PROBLEMS = 5


class RulesFiles(QObject):
    """Reads and writes rules files for the session."""

    def __init__(self, session: Session, memory: Memory, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._notices = notices
        self._window = parent

    def new(self) -> None:
        """Starts again from the built-in rules."""
        if self.may_discard():
            self._notices.clear(PROBLEMS)
            self._session.use_rules(builtin_rules())

    def ask_open(self) -> None:
        """Lets the person choose a rules file."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open rules"), self.folder(), self.tr("Rules (*{0});;All files (*)").format(SUFFIX)
        )
        if path:
            self.open(path)

    def open(self, path: str) -> bool:
        """Takes the rules file *path* into use; what is wrong with it is told in a bar. False where it cannot be."""
        if not self.may_discard():
            return False
        file = self.read(path)
        if file is None:
            return False
        self._notices.clear(PROBLEMS)
        self._session.use_rules(file, path)
        self._memory.change(self._memory.settings.with_recent_rules(path))
        self.tell_problems(path, file)
        return True

    def tell_problems(self, path: str, file: RulesFile) -> None:
        """Tells in a bar what is wrong with a file of which the rest is in use."""
        if file.problems:
            self._tell(path, [messages.problem(problem) for problem in file.problems], used=True)

    def read(self, path: str) -> RulesFile | None:
        """The rules file *path*; where it cannot be used, a bar says why, and it is None."""
        try:
            text = read(Source(path, path=path), limit=5_000_000).decode("utf-8-sig")
            return load_rules(text)
        except RulesError as error:
            problems = [messages.problem(problem) for problem in error.problems]
            self._tell(path, problems or [messages.said(str(error))], used=False)
        except (PageError, UnicodeDecodeError) as error:
            why = messages.said(str(error)) if isinstance(error, PageError) else self.tr("is not UTF-8 text")
            self._tell(path, [why], used=False)
        return None

    def save(self) -> bool:
        """Saves into the file in use; asks for one where there is none. False where nothing was saved."""
        path = self._session.rules_path
        return self._write(path) if path else self.save_as()

    def save_as(self) -> bool:
        """Asks for a file and saves into it."""
        name = self._session.rules_path or str(Path(self.folder()) / f"{self.tr('my rules')}{SUFFIX}")
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save rules as"), name, self.tr("Rules (*{0})").format(SUFFIX)
        )
        if not path:
            return False
        # The dialog has asked before replacing; with the suffix added it is another file.
        if not path.endswith(SUFFIX):
            path = path.removesuffix(".toml") + SUFFIX
            if Path(path).exists() and not self.may_replace(path):
                return False
        return self._write(path)

    def may_discard(self) -> bool:
        """Asks about unsaved changes. True where the rules may go: saved, given up, or unchanged."""
        if not self._session.rules_modified:
            return True
        box = QMessageBox(self._window)
        box.setObjectName("unsavedRules")
        box.setIcon(QMessageBox.Icon.Question)
        # Plain text: the name of a file is not markup.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Unsaved rules"))
        box.setText(self.tr("Save the changes to “{0}”?").format(self.name()))
        box.setInformativeText(
            self.tr("Otherwise the file stays as it was.")
            if self._session.rules_path
            else self.tr("They go into a file of your own; the built-in rules stay as they ship.")
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        for button in box.buttons():
            button.setIcon(QIcon())
        choice = box.exec()
        if choice == buttons.Save:
            return self.save()
        return choice == buttons.Discard

    def name(self) -> str:
        """The name of the rule set in use, for a person."""
        path = self._session.rules_path
        return one_line(Path(path).name.removesuffix(SUFFIX), 60) if path else self.tr("Built-in rules")

    def fill_recent(self, menu: QMenu) -> None:
        """Fills the menu of recent rules files."""
        fill_recent(menu, self._memory.settings.recent_rules, self.open, self.tr("No rules files opened yet"))

    def _write(self, path: str) -> bool:
        session = self._session
        rules = session.choices.rules
        try:
            if session.rules_path == path and self._changed_outside(path) and not self.may_replace(path, outside=True):
                return False
            # The built-in file is a good start for one's own: its comments explain every rule.
            file = save_rules(session.rules_file, rules) if session.rules_file.text else new_rules_file(rules)
            publish(path, to_bytes(file.text), overwrite=True)
        except CleanEditorError as error:
            self._notices.tell(
                PROBLEMS, "error", self.tr("The rules were not saved: {0}").format(messages.said(one_line(str(error))))
            )
            return False
        self._notices.clear(PROBLEMS)
        session.rules_saved(file, path)
        self._memory.change(self._memory.settings.with_recent_rules(path))
        session.messageChanged.emit(self.tr("Rules saved in {0}").format(one_line(path)))
        return True

    def _changed_outside(self, path: str) -> bool:
        """Whether another program has written the file since it was read."""
        try:
            return read(Source(path, path=path), limit=5_000_000) != to_bytes(self._session.rules_file.text)
        except PageError:
            return False

    def may_replace(self, path: str, outside: bool = False) -> bool:
        """Asks whether the file *path* may be replaced."""
        text = (
            self.tr("“{0}” was changed by another program. Replace it?")
            if outside
            else self.tr("“{0}” exists already. Replace it?")
        )
        box = QMessageBox(self._window)
        box.setObjectName("replaceRules")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Replace the file?"))
        box.setText(text.format(one_line(Path(path).name, 120)))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel).setIcon(QIcon())
        box.exec()
        return box.clickedButton() is replace

    def _tell(self, path: str, problems: list[str], used: bool) -> None:
        name = one_line(Path(path).name, 80)
        head = (
            self.tr("“{0}” has mistakes. What is wrong is left out or switched off, the rest is in use:")
            if used
            else self.tr("“{0}” cannot be used as a rules file:")
        )
        lines = [head.format(name), *problems[:SHOWN_PROBLEMS]]
        if len(problems) > SHOWN_PROBLEMS:
            lines.append(counted(len(problems) - SHOWN_PROBLEMS, "… and {0} more", "… and {0} more"))
        self._notices.tell(PROBLEMS, "warning" if used else "error", "\n".join(lines))

    def folder(self) -> str:
        """Where rules files were last, else home."""
        recent = self._memory.settings.recent_rules
        return str(Path(recent[0]).parent) if recent else str(Path.home())
