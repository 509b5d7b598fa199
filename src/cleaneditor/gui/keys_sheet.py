"""The sheet of all actions and their keys: found by name, each changed in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.gui import theme
from cleaneditor.gui.actions import plain_name
from cleaneditor.gui.keymap import Keymap
from cleaneditor.gui.name_search import Name, fold, name_of, score
from cleaneditor.gui.notices import Bar, plain_buttons
from cleaneditor.gui.palette_entries import menu_actions

_NATIVE = QKeySequence.SequenceFormat.NativeText


class _Row(QWidget):
    """One action: its name, the field for its keys, further keys, the button that gives back its own."""

    def __init__(self, action: QAction, where: str, sheet: KeysSheet) -> None:
        super().__init__()
        self.action = action
        text = plain_name(action)
        self.name: Name = name_of(text, where)
        self.label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
        self.field = QKeySequenceEdit()
        self.field.setObjectName(f"keys.{action.objectName()}")
        self.field.setAccessibleName(sheet.tr("Keys of {0}").format(text))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumSequenceLength(1)
        self.field.setFixedWidth(150)
        self.label.setBuddy(self.field)
        for inner in self.field.findChildren(QLineEdit):
            inner.setAccessibleName(self.field.accessibleName())
        self.also = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.also.setFixedWidth(120)
        self.also.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.reset = QToolButton(autoRaise=True)
        self.reset.setText("↺")
        self.reset.setObjectName(f"reset.{action.objectName()}")
        self.reset.setAccessibleName(sheet.tr("Give {0} its own keys back").format(text))
        self.reset.setToolTip(sheet.tr("Back to its own keys"))
        # Its room stays, so that nothing moves when it comes.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.field.editingFinished.connect(partial(sheet.take, self))
        self.reset.clicked.connect(partial(sheet.give_back, self))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GAP)
        line.addWidget(self.label, 1)
        for widget in (self.field, self.also, self.reset):
            line.addWidget(widget)


class KeysSheet(QDialog):
    """Every action, grouped by the menu it is in."""

    def __init__(self, keymap: Keymap, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("keysDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard keys"))
        self._keymap = keymap
        self.search = QLineEdit(placeholderText=self.tr("Find an action or keys"), clearButtonEnabled=True)
        self.search.setObjectName("keysSearch")
        self.search.setAccessibleName(self.tr("Find an action or keys"))
        self.search.textChanged.connect(lambda _: self._filter())
        self.bar = Bar("warning")
        self.bar.setObjectName("keysConflict")
        self.rows: list[_Row] = []
        self._groups: list[tuple[QLabel, list[_Row]]] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.MARGIN)
        self._column.setSpacing(theme.SPACE)
        self._fill(window)
        self.nothing = QLabel(self.tr("No action is called that."), textFormat=Qt.TextFormat.PlainText)
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.area = QScrollArea(widgetResizable=True)
        self.area.setAccessibleName(self.tr("Actions and their keys"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.reset_all = QPushButton(self.tr("Reset All"))
        self.reset_all.setObjectName("keysResetAll")
        self.reset_all.setAccessibleName(self.tr("Give all actions their own keys back"))
        self.reset_all.clicked.connect(self._reset_all)
        buttons = plain_buttons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Else Enter, pressed as a key for an action, would close the sheet.
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
                button.setDefault(False)
        hint = QLabel(
            self.tr("Click beside an action, or go there with Tab, and press its new keys."),
            textFormat=Qt.TextFormat.PlainText,
            wordWrap=True,
        )
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addWidget(self.search)
        column.addWidget(hint)
        column.addWidget(self.area, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.bar)
        column.addWidget(buttons)
        keymap.changed.connect(self._show_keys)
        self._show_keys()
        self.resize(640, 620)

    def row(self, name: str) -> _Row:
        """The row of the action *name*."""
        return next(row for row in self.rows if row.action.objectName() == name)

    def take(self, row: _Row) -> None:
        """Gives the action what was pressed; asks first where another action has these keys."""
        keys = row.field.keySequence()
        now = row.action.shortcut()
        if keys == now:
            return
        other = self._keymap.holder(keys, row.action)
        if other is None:
            self.bar.hide()
            self._keymap.choose(row.action, keys)
            return
        row.field.setKeySequence(now)
        self.bar.tell(
            self.tr("{0} are the keys of “{1}”.").format(keys.toString(_NATIVE), plain_name(other)),
            (self.tr("Use Them for “{0}”").format(plain_name(row.action)), lambda: self._take_over(row, keys)),
        )
        for button in self.bar.buttons:
            button.setAutoDefault(False)

    def give_back(self, row: _Row) -> None:
        """Gives the action its own keys back."""
        self.bar.hide()
        row.field.setFocus()
        self._keymap.reset(row.action)

    def _take_over(self, row: _Row, keys: QKeySequence) -> None:
        self.bar.hide()
        self._keymap.choose(row.action, keys)
        row.field.setFocus()

    def _reset_all(self) -> None:
        self.bar.hide()
        self._keymap.reset_all()

    def _fill(self, window: QMainWindow) -> None:
        known = {action.objectName(): action for action in self._keymap.actions}
        for action, where in menu_actions(window):
            if known.pop(action.objectName(), None) is not None:
                self._add(action, where)
        for action in known.values():
            self._add(action, self.tr("Elsewhere"))
        self._column.addStretch(1)

    def _add(self, action: QAction, where: str) -> None:
        if not self._groups or self._groups[-1][0].text() != where:
            heading = QLabel(where, textFormat=Qt.TextFormat.PlainText)
            bold = QFont(heading.font())
            bold.setWeight(QFont.Weight.DemiBold)
            heading.setFont(bold)
            heading.setContentsMargins(0, theme.GAP, 0, 0)
            self._column.addWidget(heading)
            self._groups.append((heading, []))
        row = _Row(action, where, self)
        self._column.addWidget(row)
        self.rows.append(row)
        self._groups[-1][1].append(row)

    def _show_keys(self) -> None:
        for row in self.rows:
            shortcuts = row.action.shortcuts()
            row.field.setKeySequence(shortcuts[0] if shortcuts else QKeySequence())
            more = [keys.toString(_NATIVE) for keys in shortcuts[1:] if not _is_special(keys)]
            row.also.setText(self.tr("also {0}").format(more[0]) if more else "")
            row.reset.setVisible(self._keymap.is_changed(row.action))
        self.reset_all.setEnabled(any(self._keymap.is_changed(row.action) for row in self.rows))

    def _filter(self) -> None:
        typed = self.search.text()
        words = fold(typed).split()
        pressed = typed.replace(" ", "").casefold()
        for heading, rows in self._groups:
            some = False
            for row in rows:
                keys = [each.toString(_NATIVE).casefold() for each in row.action.shortcuts()]
                fits = not words or bool(score(words, row.name)) or pressed in keys
                some = some or fits
                row.setVisible(fits)
            heading.setVisible(some)
        none = all(heading.isHidden() for heading, _ in self._groups)
        self.nothing.setVisible(none)
        self.area.setVisible(not none)


def _is_special(keys: QKeySequence) -> bool:
    """Whether *keys* are one of those that only some keyboards have, such as a key “Undo”."""
    key: int = keys[0].key()  # type: ignore[index] # the stubs do not know it
    return int(Qt.Key.Key_Back) <= key < int(Qt.Key.Key_unknown)
