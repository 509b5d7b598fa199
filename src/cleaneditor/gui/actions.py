"""Every action of the window with its name, text and keys, and the menus and the tool bar they stand in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from cleaneditor.gui import icons
from cleaneditor.gui.language import LANGUAGES
from cleaneditor.gui.page_facts import encoding_name
from cleaneditor.gui.tool_bar import ToolBar

ENCODINGS = (
    "utf-8",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "iso-8859-2",
    "iso-8859-15",
    "koi8-r",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "utf-16",
)
"""What a person may choose for a page; each name is a codec's."""

Keys = QKeySequence.StandardKey | str | None


class Actions(QObject):
    """The actions, made once; what they do is connected by the rooms that know."""

    def __init__(self, window: QMainWindow, undo: QUndoStack) -> None:
        super().__init__(window)
        standard = QKeySequence.StandardKey
        tr = self.tr
        self.open = self._add("actionOpen", tr("&Open Files…"), standard.Open, tr("Open"))
        self.open_folder = self._add("actionOpenFolder", tr("Open &Folder…"), "Ctrl+Shift+O")
        self.sample = self._add("actionSample", tr("Try the &Sample"))
        self.paste = self._add("actionPaste", tr("&Paste as a Page"), standard.Paste)
        self.export = self._add("actionExport", tr("&Export…"), "Ctrl+E", tr("Export"))
        self.remove_page = self._add("actionRemovePage", tr("Re&move Page from the List"))
        self.reopen_session = self._add("actionReopenSession", tr("Reopen &Last Session"))
        self.reopen_at_start = self._add("actionReopenAtStart", tr("Reopen It at Every S&tart"))
        self.reopen_at_start.setCheckable(True)
        self.quit = self._add("actionQuit", tr("&Quit"), standard.Quit)

        self.undo = undo.createUndoAction(self, tr("&Undo"))
        self.redo = undo.createRedoAction(self, tr("&Redo"))
        for action, name, key, short in (
            (self.undo, "actionUndo", standard.Undo, tr("Undo")),
            (self.redo, "actionRedo", standard.Redo, tr("Redo")),
        ):
            action.setObjectName(name)
            action.setIcon(icons.icon(icons.OF_ACTIONS[name]))
            # The tool bar stays as it is; menu and tool tip name the step.
            action.setIconText(short)
            action.setShortcuts(key)
            window.addAction(action)
        self.copy_cleaned = self._add("actionCopyCleaned", tr("&Copy Cleaned Text"), "Ctrl+Shift+C")
        self.remove_block = self._add("actionRemoveBlock", tr("Re&move Block"), standard.Delete, tr("Remove"))
        self.restore_block = self._add("actionRestoreBlock", tr("Re&store Block"), "Ins", tr("Restore"))
        self.release_block = self._add("actionReleaseBlock", tr("&Let the Rules Decide"), "Backspace")
        self.edit_block = self._add("actionEditBlock", tr("&Edit Text of Block"), "F2")
        self.show_edits = self._add("actionShowEdits", tr("Edits on T&his Page"), "Shift+F2")
        self.history = self._add("actionHistory", tr("Histor&y"), "Ctrl+Shift+H")
        self.remember_state = self._add("actionRememberState", tr("Remem&ber This State…"))
        self.compare_states = self._add("actionCompareStates", tr("C&ompare States…"))
        self.make_rule = self._add("actionMakeRule", tr("Ma&ke a Rule…"), "Ctrl+R", tr("Make a Rule…"))
        self.make_exception = self._add("actionMakeException", tr("Make an E&xception…"), "Ctrl+Shift+R")
        self.find = self._add("actionFind", tr("&Find…"), standard.Find, tr("Find"))
        self.find_next = self._add("actionFindNext", tr("Find &Next"), standard.FindNext)
        self.find_previous = self._add("actionFindPrevious", tr("Find Pre&vious"), standard.FindPrevious)
        self.find_all = self._add("actionFindAll", tr("Find in &All Pages…"), "Ctrl+Shift+F")

        self.accept = self._add("actionAccept", tr("&Accept Page"), "Enter; Return", tr("Accept"))
        self.accept.setAutoRepeat(False)
        self.take_back = self._add("actionTakeBack", tr("&Take Back Acceptance"), "Shift+Enter; Shift+Return")
        self.accept_changed = self._add("actionAcceptChanged", tr("Accept All &Changed Pages as They Are"))
        self.next_eyes = self._add("actionNextEyes", tr("Next Page That Needs &Eyes"), "Ctrl+Enter; Ctrl+Return")
        self.next_block = self._add("actionNextBlock", tr("Next &Block"), "J")
        self.previous_block = self._add("actionPreviousBlock", tr("Previous Bl&ock"), "K")
        self.extend_next = self._add("actionExtendNext", tr("Select Ne&xt Block Too"), "Shift+J")
        self.extend_previous = self._add("actionExtendPrevious", tr("Select Pre&vious Block Too"), "Shift+K")
        self.next_removed = self._add("actionNextRemoved", tr("Next &Removed Block"), "N; F8")
        self.previous_removed = self._add("actionPreviousRemoved", tr("Previous Re&moved Block"), "Shift+N; Shift+F8")
        self.next_doubtful = self._add("actionNextDoubtful", tr("Next &Doubtful Block"), "D; F9")
        self.previous_doubtful = self._add(
            "actionPreviousDoubtful", tr("Previous Do&ubtful Block"), "Shift+D; Shift+F9"
        )

        self.palette = self._add("actionPalette", tr("Find a Co&mmand…"), "Ctrl+Shift+P")
        self.next_pane = self._add("actionNextPane", tr("&Next Pane"), "F6")
        self.previous_pane = self._add("actionPreviousPane", tr("&Previous Pane"), "Shift+F6")
        self.wider = self._add("actionWiderPane", tr("W&ider Pane"), "Alt+Shift+Right")
        self.narrower = self._add("actionNarrowerPane", tr("Na&rrower Pane"), "Alt+Shift+Left")
        self.next_page = self._add("actionNextPage", tr("Next P&age"), "Ctrl+PgDown")
        self.previous_page = self._add("actionPreviousPage", tr("Previous Pa&ge"), "Ctrl+PgUp")
        self.unfold_all = self._add("actionUnfoldAll", tr("&Unfold All Marks"), "F7")
        self.fold_all = self._add("actionFoldAll", tr("F&old All Marks"), "Shift+F7")
        self.why = self._add("actionWhy", tr("&Why This Block?"), "Ctrl+I")
        self.views = self._choices(
            "actionView",
            (
                ("blocks", tr("Raw as &Blocks")),
                ("source", tr("Raw as &Source")),
                ("page", tr("Raw as a Browser S&hows It")),
            ),
        )
        for number, action in enumerate(self.views.actions(), 1):
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        self.themes = self._choices(
            "actionTheme", (("system", tr("Like the &System")), ("light", tr("&Light")), ("dark", tr("&Dark")))
        )
        self.languages = self._choices("actionLanguage", (("system", self.tr("Like the S&ystem")), *LANGUAGES.items()))
        self.encodings = self._choices(
            "actionEncoding", (("", tr("&Automatic")), *((name, encoding_name(name)) for name in ENCODINGS))
        )

        self.new_rules = self._add("actionNewRules", tr("&New from the Built-in Rules"))
        self.open_rules = self._add("actionOpenRules", tr("&Open Rules…"), "Ctrl+Alt+O")
        self.save_rules = self._add("actionSaveRules", tr("&Save Rules"), standard.Save)
        self.save_rules_as = self._add("actionSaveRulesAs", tr("Save Rules &As…"), "Ctrl+Shift+S")
        self.find_repeated = self._add("actionFindRepeated", tr("Find Repeated &Lines of This Site…"))
        self.find_rule = self._add("actionFindRule", tr("&Find a Rule"), "Ctrl+L")
        self.solo_rule = self._add("actionSoloRule", tr("&Solo This Rule"), "Ctrl+Alt+S")
        self.mute_rule = self._add("actionMuteRule", tr("&Mute This Rule"), "Ctrl+Alt+M")
        self.duplicate_rule = self._add("actionDuplicateRule", tr("&Duplicate Rule to My Rules"))
        self.rename_rule = self._add("actionRenameRule", tr("Re&name Rule"))
        self.rule_up = self._add("actionRuleUp", tr("Move Rule &Up"), "Alt+Up")
        self.rule_down = self._add("actionRuleDown", tr("Move Rule Do&wn"), "Alt+Down")
        self.reset_rule = self._add("actionResetRule", tr("&Reset Rule to How It Ships"))
        self.delete_rule = self._add("actionDeleteRule", tr("D&elete Rule"))
        self.end_silence = self._add("actionEndSilence", tr("En&d Solo and Unmute All"))
        self.compare_rules = self._add("actionCompareRules", tr("&Compare with Another Rule Set…"))
        self.import_rules = self._add("actionImportRules", tr("&Import Rules…"))
        self.import_site_rules = self._add("actionImportSiteRules", tr("Import Si&te Rules…"))
        self.export_rules = self._add("actionExportRules", tr("Ex&port Some Rules…"))
        self.guide = self._add("actionGuide", tr("&Guide"), standard.HelpContents)
        self.whats_this = self._add("actionWhatsThis", tr("What Is &This?"), standard.WhatsThis)
        self.whats_this_click = self._add("actionWhatsThisClick", tr("What Is This? Ask by &Click"))
        self.keys = self._add("actionKeys", tr("&Keyboard Keys"), "Ctrl+F1")
        self.about = self._add("actionAbout", tr("&About CleanEditor"))

        # These keys mean something else in a text field or in the list of documents.
        for action in (self.remove_block, self.restore_block, self.release_block, self.accept):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.recent_menu = QMenu(tr("Open &Recent"), window)
        self.recent_menu.setObjectName("menuRecent")
        self.recent_rules_menu = QMenu(tr("Open R&ecent Rules"), window)
        self.recent_rules_menu.setObjectName("menuRecentRules")
        self.encoding_menu = QMenu(tr("Text &Encoding"), window)
        self.encoding_menu.addActions(self.encodings.actions())
        self.language_menu = QMenu(tr("Page &Language"), window)
        self.language_menu.setObjectName("menuLanguage")
        self.rule_menu = QMenu(tr("This R&ule"), window)
        self.rule_menu.setObjectName("menuThisRule")
        self._fill_menus(window)
        self._fill_tool_bar(window)

    def all(self) -> list[QAction]:
        """Every action that has a name of its own."""
        return [action for action in self.findChildren(QAction) if action.objectName()]

    def _add(self, name: str, text: str, keys: Keys = None, short: str = "") -> QAction:
        window = self.parent()
        assert isinstance(window, QMainWindow)
        action = QAction(text, self)
        action.setObjectName(name)
        if name in icons.OF_ACTIONS:
            action.setIcon(icons.icon(icons.OF_ACTIONS[name]))
        if short:
            action.setIconText(short)
        if isinstance(keys, str):
            action.setShortcuts(QKeySequence.listFromString(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        tell_keys(action)
        return action

    def _choices(self, name: str, choices: tuple[tuple[str, str], ...]) -> QActionGroup:
        group = QActionGroup(self)
        for word, text in choices:
            action = QAction(text, group, checkable=True)
            action.setObjectName(f"{name}.{word or 'auto'}")
            action.setData(word)
        group.actions()[0].setChecked(True)
        return group

    def _fill_menus(self, window: QMainWindow) -> None:
        bar = window.menuBar()
        tr = self.tr
        menu = bar.addMenu(tr("&File"))
        menu.addActions([self.open, self.open_folder])
        menu.addMenu(self.recent_menu)
        menu.addActions([self.reopen_session, self.reopen_at_start])
        menu.addAction(self.sample)
        menu.addSeparator()
        menu.addActions([self.export])
        menu.addSeparator()
        menu.addActions([self.remove_page])
        menu.addSeparator()
        menu.addActions([self.quit])

        menu = bar.addMenu(tr("&Edit"))
        menu.addActions([self.undo, self.redo])
        menu.addActions([self.history, self.remember_state, self.compare_states])
        menu.addSeparator()
        menu.addActions([self.copy_cleaned, self.paste])
        menu.addSeparator()
        menu.addActions([self.remove_block, self.restore_block, self.release_block, self.make_rule])
        menu.addAction(self.make_exception)
        menu.addActions([self.edit_block, self.show_edits])
        menu.addSeparator()
        menu.addActions([self.find, self.find_next, self.find_previous, self.find_all])

        menu = bar.addMenu(tr("Revie&w"))
        menu.addActions([self.accept, self.take_back, self.accept_changed, self.next_eyes])
        menu.addSeparator()
        menu.addActions([self.next_block, self.previous_block, self.extend_next, self.extend_previous])
        menu.addSeparator()
        menu.addActions([self.next_removed, self.previous_removed])
        menu.addActions([self.next_doubtful, self.previous_doubtful])

        menu = bar.addMenu(tr("&View"))
        menu.addActions([self.palette])
        menu.addSeparator()
        menu.addActions([self.next_page, self.previous_page])
        menu.addSeparator()
        menu.addActions([self.next_pane, self.previous_pane, self.wider, self.narrower])
        menu.addSeparator()
        menu.addActions(self.views.actions())
        menu.addSeparator()
        menu.addActions([self.unfold_all, self.fold_all, self.why])
        menu.addSeparator()
        menu.addMenu(self.encoding_menu)
        menu.addMenu(self.language_menu)
        menu.addMenu(tr("&Colours")).addActions(self.themes.actions())
        menu.addMenu(tr("Language o&f the Window")).addActions(self.languages.actions())

        menu = bar.addMenu(tr("&Rules"))
        menu.addActions([self.new_rules, self.open_rules])
        menu.addMenu(self.recent_rules_menu)
        menu.addSeparator()
        menu.addActions([self.save_rules, self.save_rules_as])
        menu.addSeparator()
        menu.addActions([self.make_rule, self.make_exception, self.find_repeated])
        menu.addSeparator()
        menu.addActions([self.import_rules, self.import_site_rules, self.export_rules, self.compare_rules])
        menu.addSeparator()
        menu.addAction(self.find_rule)
        menu.addMenu(self.rule_menu)
        menu.addAction(self.end_silence)

        menu = bar.addMenu(tr("&Help"))
        menu.addActions([self.guide, self.whats_this, self.whats_this_click])
        menu.addSeparator()
        menu.addActions([self.keys, self.about])

    def _fill_tool_bar(self, window: QMainWindow) -> None:
        bar = ToolBar(self.tr("Main tool bar"), window)
        bar.setObjectName("mainToolBar")
        for action in (self.undo, self.redo, self.find):
            action.setPriority(QAction.Priority.LowPriority)
        bar.addActions([self.open, self.export])
        bar.addSeparator()
        bar.addActions([self.undo, self.redo])
        bar.addSeparator()
        bar.addActions([self.remove_block, self.restore_block, self.make_rule])
        bar.addSeparator()
        bar.addActions([self.accept])
        bar.addSeparator()
        bar.addAction(self.find)
        window.addToolBar(bar)


def plain_name(action: QAction) -> str:
    """An action's text without its marks; of undo and redo not the step that they name just now."""
    if action.objectName() in ("actionUndo", "actionRedo"):
        return action.iconText()
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def tell_keys(action: QAction) -> None:
    """Has the tool tip name the action and its keys of now."""
    # Qt's own, for undo and redo, names the step too.
    if action.objectName() in ("actionUndo", "actionRedo"):
        return
    plain = action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{plain} ({keys})" if keys else plain)
