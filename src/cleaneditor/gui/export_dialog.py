"""Asks what to export, how and where to."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.errors import OutputError, one_line
from cleaneditor.core.exporters import FORMATS
from cleaneditor.core.model import Source
from cleaneditor.core.output import comments_path, name_for
from cleaneditor.gui import wording
from cleaneditor.gui.counting import counted
from cleaneditor.gui.notices import plain_buttons
from cleaneditor.gui.orders import Order


class ExportDialog(QDialog):
    """Asks for an ``Order``."""

    def __init__(
        self,
        current: Source | None,
        pages: int,
        format: str,  # noqa: A002 - the option's name
        folder: str,
        parent: QWidget,
        *,
        comments: bool = False,
    ) -> None:
        """*comments*: the open page has some that are exported apart."""
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._current = current
        self._folder = folder
        self._comments = comments
        self._touched = False

        name = one_line(Path(current.name).name, 50) if current is not None else ""
        self.this_page = QRadioButton(self.tr("This page: {0}").format(name.replace("&", "&&")))
        self.all_pages = QRadioButton(counted(pages, "All pages: {0}", "All {0} pages"))
        which = QButtonGroup(self)
        for button in (self.this_page, self.all_pages):
            which.addButton(button)
        self.this_page.setEnabled(current is not None)
        self.all_pages.setVisible(pages > 1)
        (self.this_page if current is not None else self.all_pages).setChecked(True)

        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for each in FORMATS.values():
            self.format.addItem(f"{wording.format_name(each.label)} ({each.suffix})", each.id)
        self.format.setCurrentIndex(max(0, self.format.findData(format)))
        self.one_file = QCheckBox(self.tr("All pages in &one file"))
        self.one_file.setChecked(True)

        self.path = QLineEdit()
        self.path.setMinimumWidth(380)
        self.path.setAccessibleName(self.tr("Destination"))
        self.browse = QPushButton(self.tr("&Choose…"))
        self.browse.setAccessibleName(self.tr("Choose the destination"))
        self.overwrite = QCheckBox(self.tr("&Replace what exists already"))
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("exportNote")
        self.note.setMinimumHeight(2 * self.note.fontMetrics().height())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        pages_box = QVBoxLayout()
        pages_box.setSpacing(4)
        pages_box.addWidget(self.this_page)
        pages_box.addWidget(self.all_pages)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("Pages"), pages_box)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow("", self.one_file)
        destination = QLabel(self.tr("&Destination"))
        destination.setBuddy(self.path)
        form.addRow(destination, where)
        form.addRow("", self.overwrite)
        form.addRow("", self.note)
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel))
        self.button = buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinAndMaxSize)

        which.buttonToggled.connect(self._propose)
        self.format.currentIndexChanged.connect(self._propose)
        self.one_file.toggled.connect(self._propose)
        self.browse.clicked.connect(self._choose)
        self.path.textEdited.connect(self._touch)
        self.path.textChanged.connect(self._check)
        self.overwrite.toggled.connect(self._check)
        self._propose()

    def order(self) -> Order:
        """What the person wants."""
        return Order(
            self.all_pages.isChecked(),
            str(self.format.currentData()),
            str(Path(self.path.text().strip()).expanduser().absolute()),
            self._into_file(),
            self.overwrite.isChecked(),
        )

    def _into_file(self) -> bool:
        many = FORMATS[str(self.format.currentData())].many
        return self.this_page.isChecked() or (many and self.one_file.isChecked())

    def _propose(self) -> None:
        """Names a destination that fits, unless the person has written one."""
        chosen = FORMATS[str(self.format.currentData())]
        self.one_file.setVisible(chosen.many and self.all_pages.isChecked())
        if self._touched and self.path.text().strip():
            stem = self.path.text().strip()
            for each in FORMATS.values():
                stem = stem.removesuffix(each.suffix)
            self.path.setText(stem + chosen.suffix if self._into_file() else stem)
        else:
            self.path.setText(str(self._proposal(chosen.suffix)))
        self._check()

    def _proposal(self, suffix: str) -> Path:
        folder = Path(self._folder)
        if self.all_pages.isChecked():
            cleaned = self._beside_input() or folder / "cleaned"
            return cleaned.with_name(cleaned.name + suffix) if self._into_file() else cleaned
        if self._current is None:
            return folder
        # Beside the page, the name of an HTML export would be the page's own.
        path = folder / Path(name_for(Source(self._current.name, self._current.path), suffix)).name
        return path.with_name(f"{path.stem}-cleaned{suffix}") if str(path) == self._current.path else path

    def _beside_input(self) -> Path | None:
        """A place beside the folder that the page was opened from: within it, the results would be pages the next
        time. None for a page that came by itself, or where the last export went elsewhere."""
        source = self._current
        if source is None or not source.inner or Path(source.path).parent != Path(self._folder):
            return None
        if not Path(source.path).as_posix().endswith(f"/{source.inner}"):
            return None  # a link that leads out of the folder
        top = Path(source.path[: -len(source.inner)])
        return top.with_name(f"{top.name}-cleaned") if top.name else None

    def _touch(self) -> None:
        self._touched = True

    def _check(self) -> None:
        text = self.path.text().strip()
        path = Path(text).expanduser()
        problem = note = ""
        files = self._files(path) if text else ()
        there = [one_line(each.name) for each in files if each.exists()]
        if not text:
            problem = self.tr("Name a destination.")
        elif self._into_file() and self._current is not None and self._current.path in map(_absolute, files):
            problem = self.tr("This is the page itself: input files are never changed.")
        elif self._into_file():
            if path.is_dir():
                problem = self.tr("This is a folder: add a file name.")
            elif there and not self.overwrite.isChecked():
                problem = (
                    self.tr("This file exists already. Choose another name, or tick “Replace”.")
                    if path.exists()
                    else self.tr("{0}, for the comments, exists already. Choose another name, or tick “Replace”.")
                ).replace("{0}", there[0])
            elif path.exists():
                note = self.tr("The file will be replaced.")
            if not problem and len(files) > 1:
                note = f"{note} {self.tr('The comments go into {0}.')}".strip().replace("{0}", one_line(files[1].name))
        elif path.exists() and not path.is_dir():
            problem = self.tr("This is a file: name a folder.")
        elif self.overwrite.isChecked():
            note = self.tr("Files of the same names in this folder will be replaced.")
        elif path.is_dir() and any(path.iterdir()):
            note = self.tr("What is in this folder stays; a result whose name is taken gets a number.")
        self.note.setText(problem or note)
        self.button.setEnabled(not problem)

    def _files(self, path: Path) -> tuple[Path, ...]:
        """The files that the open page would be written to."""
        beside = self._comments and self.this_page.isChecked() and FORMATS[str(self.format.currentData())].comments
        if not beside or not path.name:
            return (path,)
        with suppress(OutputError):  # too long a name is told when it is written
            return path, Path(comments_path(str(path)))
        return (path,)

    def _choose(self) -> None:
        if self._into_file():
            # The dialog's own question would come too early: whether to replace is decided here.
            path, _ = QFileDialog.getSaveFileName(
                self,
                self.tr("Export to"),
                self.path.text(),
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        else:
            path = QFileDialog.getExistingDirectory(self, self.tr("Export into folder"), self.path.text())
        if path:
            self._touched = True
            self.path.setText(path)


def _absolute(path: Path) -> str:
    return str(path.absolute())
