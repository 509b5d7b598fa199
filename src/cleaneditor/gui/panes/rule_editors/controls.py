"""One small widget for each kind of parameter. Each says ``edited`` with the new value and takes values by ``show``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cleaneditor.core.likelihood import STOPS
from cleaneditor.core.pattern_help import Reading, read_pattern
from cleaneditor.core.phrases import pack_names
from cleaneditor.core.rules.base import Field
from cleaneditor.gui import theme, wording
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.panes.rule_editors import labels, pattern_words
from cleaneditor.gui.plain_label import plain_label


def escaped(text: str) -> str:
    """*text* for a button or a check box, where ``&`` marks a key otherwise."""
    return text.replace("&", "&&")


class Control(QWidget):
    """What all controls have in common. ``edited`` brings a value of the parameter's own type."""

    edited = Signal(object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.SPACE // 2)

    def show_value(self, value: Any) -> None:
        """Show *value* without saying ``edited``."""
        raise NotImplementedError

    def _head(self, text: str, beside: QWidget | None = None) -> QLabel:
        label = plain_label(text, wrap=beside is not None)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(label, 1)
        if beside is not None:
            row.addWidget(beside)
        self.column.addLayout(row)
        return label


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A person who scrolls the pane must not turn what happens to lie under the pointer.
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class _Spin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class Combo(QComboBox):
    """A choice that scrolling the pane does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class SliderControl(Control):
    """A number on a scale, changed live."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._steps = round((field.high - field.low) / field.step)
        self._whole = float(field.step).is_integer() and float(field.low).is_integer()
        self.number = plain_label()
        self._head(labels.tr(field.label), self.number)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"slider-{field.name}")
        self.slider.setAccessibleName(labels.tr(field.label))
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setRange(0, self._steps)
        self.slider.setPageStep(max(1, self._steps // 10))
        self.slider.valueChanged.connect(self._moved)
        self.column.addWidget(self.slider)
        self.setFocusProxy(self.slider)

    def show_value(self, value: float) -> None:
        at = round((value - self.field.low) / self.field.step)
        with QSignalBlocker(self.slider):
            self.slider.setValue(at)
        self._write(value)

    def _moved(self, at: int) -> None:
        value = round(self.field.low + at * self.field.step, 6)
        self._write(value)
        self.edited.emit(int(value) if self._whole else value)

    def _write(self, value: float) -> None:
        text = grouped(int(value)) if self._whole else self.locale().toString(float(value), "f", 2)
        self.number.setText(text)
        self.slider.setAccessibleDescription(text)


class FocusControl(SliderControl):
    """The extractor's focus: a scale from gentle to strict with a name at three of its stops."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(round(0.25 / field.step))
        self.slider.setToolTip(labels.tr("To the left more is kept, to the right more is removed"))

    def show_value(self, value: str | float) -> None:
        super().show_value(STOPS[value] if isinstance(value, str) else value)
        self._write(value)

    def _moved(self, at: int) -> None:
        place = round(self.field.low + at * self.field.step, 6)
        value = next((name for name, stop in STOPS.items() if stop == place), place)
        self._write(value)
        self.edited.emit(value)

    def _write(self, value: str | float) -> None:
        self.number.setText(labels.focus_label(value))
        self.slider.setAccessibleDescription(labels.focus_label(value))


class NumberControl(Control):
    """A whole number in a box."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = _Spin()
        self.box.setObjectName(f"number-{field.name}")
        self.box.setAccessibleName(labels.tr(field.label))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setRange(int(field.low), int(field.high))
        self.box.setSingleStep(max(1, int(field.step)))
        self.box.valueChanged.connect(self.edited.emit)
        self._head(labels.tr(field.label), self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: int) -> None:
        with QSignalBlocker(self.box):
            self.box.setMaximum(max(int(self.field.high), value))
            self.box.setValue(value)


class ChoiceControl(Control):
    """One of several words."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = Combo()
        self.box.setObjectName(f"choice-{field.name}")
        self.box.setAccessibleName(labels.tr(field.label))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(9)
        for choice in field.choices:
            self.box.addItem(labels.value_label(choice), choice)
        self.box.currentIndexChanged.connect(lambda _index: self.edited.emit(self.box.currentData()))
        self._head(labels.tr(field.label), self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: str) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(value))


class SwitchControl(Control):
    """Yes or no."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QCheckBox(escaped(labels.tr(field.label)))
        self.box.setObjectName(f"switch-{field.name}")
        self.box.toggled.connect(self.edited.emit)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: bool) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(value)


class LineControl(Control):
    """One line of text: a pattern, a selector, a replacement."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._head(labels.tr(field.label))
        self.line = QLineEdit()
        self.line.setObjectName(f"{field.control}-{field.name}")
        self.line.setAccessibleName(labels.tr(field.label))
        self.line.setAccessibleDescription(labels.tr(field.hint))
        if field.control in ("pattern", "selector"):
            self.line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.line.textEdited.connect(self.edited.emit)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)

    def show_value(self, value: str) -> None:
        if self.line.text() != value:
            self.line.setText(value)


class PatternControl(LineControl):
    """A regular expression, in colours, with a wave below what cannot be."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._reading = Reading(())
        self.line.textChanged.connect(lambda text: self.explain(""))

    def explain(self, refused: str) -> str:
        """Colours the pattern; *refused* is what the engine says of it, if it does not take it. Gives back what is
        wrong in a sentence that says where."""
        self._reading = read_pattern(self.line.text(), refused)
        pattern_words.paint(self.line, self._reading)
        trouble = self._reading.trouble
        return pattern_words.sentence(trouble, refused) if trouble is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_reading"):
            pattern_words.paint(self.line, self._reading)


class NoteControl(Control):
    """What a person wants to remember of a rule."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._head(labels.tr(field.label))
        self.box = QPlainTextEdit()
        self.box.setObjectName(f"note-{field.name}")
        self.box.setAccessibleName(labels.tr(field.label))
        self.box.setPlaceholderText(labels.tr("What it is for"))
        self.box.setTabChangesFocus(True)
        self.box.setAcceptDrops(False)
        self.box.setFixedHeight(3 * self.box.fontMetrics().lineSpacing() + 3 * theme.SPACE)
        self.box.textChanged.connect(lambda: self.edited.emit(self.box.toPlainText()))
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: str) -> None:
        if self.box.toPlainText() != value:
            with QSignalBlocker(self.box):
                self.box.setPlainText(value)


class GroupControl(ChoiceControl):
    """The group that a rule stands in."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        for at, group in enumerate(field.choices):
            self.box.setItemText(at, wording.group_name(group))


class LinesControl(Control):
    """A list of phrases, one a line; blank lines do not count."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._head(labels.tr(field.label))
        self.box = QPlainTextEdit()
        self.box.setObjectName(f"phrases-{field.name}")
        self.box.setAccessibleName(labels.tr(field.label))
        self.box.setAccessibleDescription(labels.tr(field.hint))
        self.box.setTabChangesFocus(True)
        self.box.setAcceptDrops(False)
        self.box.setFixedHeight(5 * self.box.fontMetrics().lineSpacing() + 3 * theme.SPACE)
        self.box.textChanged.connect(self._typed)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def show_value(self, value: tuple[str, ...]) -> None:
        if self._lines() != value:
            with QSignalBlocker(self.box):
                self.box.setPlainText("\n".join(value))

    def _lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.box.toPlainText().split("\n") if line.strip())

    def _typed(self) -> None:
        self.edited.emit(self._lines())


class PacksControl(Control):
    """Which phrase packs a rule uses."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._head(labels.tr(field.label))
        self.boxes: dict[str, QCheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MARGIN)
        grid.setVerticalSpacing(theme.SPACE)
        for number, name in enumerate(pack_names()):
            box = QCheckBox(escaped(labels.pack_label(name)))
            box.setObjectName(f"pack-{name}")
            box.toggled.connect(self._toggled)
            self.boxes[name] = box
            grid.addWidget(box, number // 2, number % 2)
        self.column.addLayout(grid)

    def show_value(self, value: tuple[str, ...]) -> None:
        self._order = value
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(name in value)

    def _toggled(self) -> None:
        on = {name for name, box in self.boxes.items() if box.isChecked()}
        # Names that do not ship stay where they are: somebody else's pack may know them.
        kept = tuple(name for name in self._order if name in on or name not in self.boxes)
        self.edited.emit(kept + tuple(name for name in self.boxes if name in on and name not in kept))


_CONTROLS: dict[str, Callable[[Field], Control]] = {
    "slider": SliderControl,
    "focus": FocusControl,
    "number": NumberControl,
    "choice": ChoiceControl,
    "switch": SwitchControl,
    "text": LineControl,
    "pattern": PatternControl,
    "selector": LineControl,
    "phrases": LinesControl,
    "packs": PacksControl,
}


def control_for(field: Field) -> Control:
    """The widget that edits the parameter *field*."""
    return _CONTROLS[field.control](field)
