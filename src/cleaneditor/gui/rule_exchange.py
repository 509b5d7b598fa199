"""Rules that come from other files and go into others: import a part, export a part, site rules, comparing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from cleaneditor.core.errors import CleanEditorError, PageError, one_line
from cleaneditor.core.model import Source
from cleaneditor.core.output import publish, to_bytes
from cleaneditor.core.rules.base import Rule
from cleaneditor.core.ruleset import SUFFIX, RuleSet, builtin_rules, new_rules_file
from cleaneditor.core.sources import read
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.counting import counted
from cleaneditor.gui.notices import Notices
from cleaneditor.gui.rules_files import PROBLEMS, RulesFiles
from cleaneditor.gui.session import Session

if TYPE_CHECKING:
    # Each is needed only once somebody asks for it, and the window starts without.
    from cleaneditor.gui.compare_dialog import CompareDialog, Other


def with_imported(rules: RuleSet, chosen: Iterable[Rule]) -> RuleSet:
    """*rules* with those of another file behind them; one whose id is taken becomes a rule of its own."""
    for rule in chosen:
        if rules.rule(rule.id) is not None:
            rule = msgspec.structs.replace(rule, id=rules.free_id(rule.id))
        rules = rules.added(rule)
    return rules


class RuleExchange(QObject):
    """Connects the actions of the Rules menu with files and dialogs."""

    def __init__(
        self, session: Session, actions: Actions, files: RulesFiles, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._files = files
        self._notices = notices
        self._window = parent
        self.compared: CompareDialog | None = None
        actions.import_rules.triggered.connect(self.ask_import)
        actions.import_site_rules.triggered.connect(self.ask_site_rules)
        actions.export_rules.triggered.connect(self.ask_export)
        actions.compare_rules.triggered.connect(self.compare)

    # --- import -----------------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Lets the person choose a rules file, then which of its rules to add."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import rules"),
            self._files.folder(),
            self.tr("Rules (*{0});;All files (*)").format(SUFFIX),
        )
        if path:
            self.import_from(path)

    def import_from(self, path: str) -> None:
        """Offers the rules of the file *path*."""
        file = self._files.read(path)
        if file is None:
            return
        from cleaneditor.gui.choose_rules import ChooseRules

        self._notices.clear(PROBLEMS)
        self._files.tell_problems(path, file)
        name = one_line(Path(path).name.removesuffix(SUFFIX), 60)
        if not file.rules.rules:
            if not file.problems:
                self._notices.tell(PROBLEMS, "warning", self.tr("“{0}” has no rules to add.").format(name))
            return
        have = {rule.id: rule for rule in self._session.choices.rules.rules}
        same = {rule.id for rule in file.rules.rules if have.get(rule.id) == rule}

        def words(rule: Rule) -> str:
            if rule.id in same:
                return self.tr("is there already")
            return self.tr("another one is there; this joins it") if rule.id in have else ""

        dialog = ChooseRules(
            self.tr("Import rules"),
            self.tr("Rules of “{0}” to add to yours, behind them:").format(name),
            file.rules.rules,
            {rule.id for rule in file.rules.rules if rule.id not in have},
            self._add_text,
            self._window,
            words=words,
            fixed=same,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            chosen = dialog.chosen()
            self._do(with_imported(self._session.choices.rules, chosen), len(chosen), name)
        dialog.deleteLater()

    def _add_text(self, count: int) -> str:
        return counted(count, "Add {0} Rule", "Add {0} Rules")

    def _do(self, rules: RuleSet, count: int, name: str) -> None:
        choices = self._session.choices
        number = counted(count, "{0} rule", "{0} rules")
        self._session.do(choices.with_rules(rules), self.tr("Import {0} from {1}").format(number, name))

    # --- site rules -------------------------------------------------------------------------------------------

    def ask_site_rules(self) -> None:
        """Lets the person choose files of the public site rules, then which of their rules to add."""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import site rules: files named after their site, such as news.example.txt"),
            self._files.folder(),
            self.tr("Site rules (*.txt);;All files (*)"),
        )
        if paths:
            self.import_site_rules(paths)

    def import_site_rules(self, paths: Sequence[str]) -> None:
        """Offers the rules that the files *paths* stand for, and tells what of them could not be carried over."""
        from cleaneditor.core.site_config import LONGEST, SiteRules, joined, read_site_config
        from cleaneditor.gui.choose_rules import ChooseRules

        found: list[SiteRules] = []
        failed: list[str] = []
        lines: list[str] = []
        for path in paths:
            name = one_line(Path(path).name, 60)
            try:
                text = read(Source(path, path=path), limit=4 * LONGEST).decode("utf-8-sig", "replace")
                one = read_site_config(path, text)
            except (PageError, ValueError) as error:
                failed.append(f"{name}: {one_line(str(error))}")
                continue
            found.append(one)
            lines += [f"{name}, {left}" for left in one.lost]
        self._notices.clear(PROBLEMS)
        if failed:
            self._notices.tell(PROBLEMS, "error", "\n".join([self.tr("These files are no site rules:"), *failed[:5]]))
        rules = joined(RuleSet(), found).rules
        if not rules:
            return
        sites = ", ".join(each.site for each in found[:3]) + (" …" if len(found) > 3 else "")
        sentence = self.tr("Rules for {0}. Those for where the text stands go before all others.").format(sites)
        if lines:
            sentence += " " + counted(
                len(lines),
                "{0} line could not be carried over; it stands below.",
                "{0} lines could not be carried over; they stand below.",
            )
        dialog = ChooseRules(
            self.tr("Import site rules"),
            sentence,
            rules,
            {rule.id for rule in rules},
            self._add_text,
            self._window,
            lines=lines,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            names = {(rule.name, rule.scope) for rule in dialog.chosen()}
            parts = [
                replace(
                    each,
                    first=tuple(rule for rule in each.first if (rule.name, rule.scope) in names),
                    last=tuple(rule for rule in each.last if (rule.name, rule.scope) in names),
                )
                for each in found
            ]
            self._do(joined(self._session.choices.rules, parts), len(dialog.chosen()), sites)
        dialog.deleteLater()

    # --- export -----------------------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Lets the person choose rules and a file to write them into."""
        from cleaneditor.gui.choose_rules import ChooseRules

        rules = self._session.choices.rules.rules
        shipped = builtin_rules().rules
        dialog = ChooseRules(
            self.tr("Export some rules"),
            self.tr("Rules to write into a file of their own, for others or for another rule set:"),
            rules,
            {rule.id for rule in rules if shipped.rule(rule.id) != rule},
            lambda count: counted(count, "Export {0} Rule…", "Export {0} Rules…"),
            self._window,
            words=lambda rule: "" if shipped.rule(rule.id) is None else self.tr("built in"),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            start = str(Path(self._files.folder()) / f"{self.tr('some rules')}{SUFFIX}")
            path, _ = QFileDialog.getSaveFileName(
                self._window, self.tr("Export some rules"), start, self.tr("Rules (*{0})").format(SUFFIX)
            )
            if path:
                self.export_to(path, dialog.chosen())
        dialog.deleteLater()

    def export_to(self, path: str, rules: Sequence[Rule]) -> bool:
        """Writes *rules* into the file *path*."""
        if not path.endswith(SUFFIX):
            path = path.removesuffix(".toml") + SUFFIX
            if Path(path).exists() and not self._files.may_replace(path):
                return False
        name = Path(path).name.removesuffix(SUFFIX)
        try:
            publish(path, to_bytes(new_rules_file(RuleSet(name, tuple(rules))).text), overwrite=True)
        except CleanEditorError as error:
            text = self.tr("The rules were not exported: {0}").format(one_line(str(error)))
            self._notices.tell(PROBLEMS, "error", text)
            return False
        self._notices.clear(PROBLEMS)
        number = counted(len(rules), "{0} rule", "{0} rules")
        self._session.messageChanged.emit(self.tr("{0} exported to {1}").format(number, one_line(path)))
        return True

    # --- compare ----------------------------------------------------------------------------------------------

    def compare(self) -> None:
        """Shows the rules in use beside the built-in ones, the file as saved, or another file."""
        from cleaneditor.gui.compare_dialog import CompareDialog, Other

        if self.compared is None:
            others = [Other(self.tr("Built-in rules"), builtin_rules().rules)]
            if self._session.rules_path:
                saved = self.tr("{0}, as saved").format(self._files.name())
                others.insert(0, Other(saved, self._session.rules_file.rules))
            self.compared = CompareDialog(self._session, others, self._ask_other, self._window)
            self.compared.finished.connect(lambda _: self._forget())
            self.compared.show()
        self.compared.activateWindow()

    def close(self) -> None:
        """Closes what is open."""
        if self.compared is not None:
            self.compared.reject()

    def _forget(self) -> None:
        self.compared = None

    def _ask_other(self) -> Other | None:
        from cleaneditor.gui.compare_dialog import Other

        path, _ = QFileDialog.getOpenFileName(
            self.compared,
            self.tr("Compare with"),
            self._files.folder(),
            self.tr("Rules (*{0});;All files (*)").format(SUFFIX),
        )
        file = self._files.read(path) if path else None
        return Other(one_line(Path(path).name.removesuffix(SUFFIX), 60), file.rules) if file is not None else None
