"""From a correction to a rule: follows what the person points at, has offers found and counted, makes the rule."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSplitter, QStackedWidget, QWidget

from cleaneditor.core.clean import Cleaning
from cleaneditor.core.effect import Effect, effect_of, settled_by
from cleaneditor.core.examples import Failing
from cleaneditor.core.excerpts import MOST, examples_for, neighbours
from cleaneditor.core.model import Document
from cleaneditor.core.near import near_misses
from cleaneditor.core.offers import Offer, Subject, offers, places_for, whole_words
from cleaneditor.core.rules.base import EVERYWHERE, Action, Rule, Scope
from cleaneditor.core.ruleset import RuleSet
from cleaneditor.gui import wording
from cleaneditor.gui.actions import Actions
from cleaneditor.gui.counting import grouped
from cleaneditor.gui.making import words
from cleaneditor.gui.making.counting import Counting
from cleaneditor.gui.making.panel import MakeRulePanel, OnPage
from cleaneditor.gui.making.proving import Proving
from cleaneditor.gui.making.stays import Stays
from cleaneditor.gui.making.tally import CountedOffer
from cleaneditor.gui.making.thinking import Thinking
from cleaneditor.gui.panes.blocks_view import BlocksView
from cleaneditor.gui.panes.cleaned_view import CleanedView
from cleaneditor.gui.panes.preview import Preview
from cleaneditor.gui.panes.rules import RulesPane
from cleaneditor.gui.session import Session
from cleaneditor.workers.counting import Counted

FOLLOW_MS = 40
"""A selection that is dragged over is not asked about."""
AGAIN_MS = 300
"""After a change of verdicts or rules the numbers are asked for again, once nothing more changes."""
FAILING_SHOWN = 4
"""Examples that fail and are named; with that many a fifth adds nothing."""


class Making(QObject):
    """The panel's room. It takes the rules pane's place while it is open, and the panes stay usable."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        raw: QPlainTextEdit,
        cleaned: QPlainTextEdit,
        rules: RulesPane,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        assert isinstance(raw, BlocksView)
        assert isinstance(cleaned, CleanedView)
        self._session = session
        self._actions = actions
        self._views: tuple[BlocksView | CleanedView, ...] = (raw, cleaned)
        self._rules_pane = rules
        self.panel = MakeRulePanel()
        self.counting = Counting(session, self)
        self._thinking = Thinking(self)
        self._preview_thinking = Thinking(self)
        self.proving = Proving(session, self)
        self.proving.proved.connect(self._show_failing)
        self.place = _in_one_place(rules, self.panel)
        """Holds the rules pane and the panel, one at a time; whoever makes room hides this and not the pane."""
        self.place.currentChanged.connect(lambda _: None if self.is_open else self._forget())
        self.panel.setFocusProxy(self.panel.offers)

        self._subject: Subject | None = None
        self._answered: Subject | None = None
        """What the offers that are shown were found for: the subject, a moment later."""
        self._page_name = ""
        self._found: list[CountedOffer] = []
        self._row = -1
        self._scope: Scope = EVERYWHERE
        self._action: Action = "remove"
        self._pinned = False
        """While the panel itself moves the selection."""
        self._goal: tuple[str, int] | None = None
        self.stays = Stays(session, self)
        self._view: BlocksView | CleanedView = raw
        self._named = ""
        self._follow_later = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow_later.timeout.connect(self._follow)

        self._again_later = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again_later.timeout.connect(self._again)

        actions.make_rule.triggered.connect(lambda: self.start("remove"))
        actions.make_exception.triggered.connect(lambda: self.start("keep"))
        panel = self.panel
        panel.chosen.connect(self._choose)
        panel.scopeChosen.connect(self._set_scope)
        panel.accepted.connect(self.accept)
        panel.closed.connect(self.close)
        panel.wanted.connect(self._show)
        panel.marked.connect(self.stays.mark)
        self.stays.changed.connect(self._check_conflicts)
        self.counting.counted.connect(self._take_counted)
        self.counting.finished.connect(self._tell)
        session.selectionChanged.connect(self._selection_changed)
        session.documentChanged.connect(self._document_changed)
        session.cleaned.connect(lambda *_: self._enable())
        session.choicesChanged.connect(lambda _: self._again_later.start() if self.is_open else None)
        session.pagesChanged.connect(self._enable)
        for view in self._views:
            view.selectionChanged.connect(lambda view=view: self._text_selected(view))
            view.installEventFilter(self)
        self._enable()

    # --- opening and closing ----------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return self.place.currentWidget() is self.panel

    @property
    def busy(self) -> bool:
        """Whether offers or numbers are still to come."""
        waits = self._follow_later.isActive() or self._again_later.isActive()
        return waits or self._thinking.busy or self.counting.busy

    def start(self, action: Action) -> None:
        """Opens the panel for the block or text that is selected; open already, it gets the focus."""
        session = self._session
        if session.document is None or not session.selection:
            session.messageChanged.emit(self.tr("Select a block or some text first."))
            return
        self._view = next((view for view in self._views if view.hasFocus()), self._view)
        changed = not self.is_open or action != self._action
        self._action = action
        self.place.setCurrentWidget(self.panel)
        if changed:
            self._forget()
        self._follow()
        self.panel.offers.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Puts the rules pane back. Nothing was changed."""
        if not self.is_open:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.panel.isAncestorOf(focus)
        self.place.setCurrentWidget(self._rules_pane)
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Ends what runs: the window closes."""
        self._forget()
        self._thinking.close()
        self._preview_thinking.close()
        self.proving.close()

    def _forget(self) -> None:
        self._follow_later.stop()
        self._again_later.stop()
        self._thinking.drop()
        self.counting.stop()
        self._subject, self._answered, self._found, self._row, self._goal = None, None, [], -1, None
        self.stays.clear()
        self.panel.set_stays(set())
        self.panel.name.clear()
        self._named = ""
        self._show_preview(None)

    # --- following what the person points at ------------------------------------------------------------------

    def _selection_changed(self, indexes: tuple[int, ...]) -> None:
        self._enable()
        if indexes and self.is_open and not self._pinned:
            self._follow_later.start()

    def _text_selected(self, view: BlocksView | CleanedView) -> None:
        if view.hasFocus():
            self._view = view
            if self.is_open and not self._pinned and not view.is_silent:
                self._follow_later.start()

    def _document_changed(self, document: Document | None) -> None:
        self._enable()
        if not self.is_open:
            return
        if document is None:
            self._show_preview(None)
        else:
            self._preview_chosen()
            self._reach_goal()

    def _selected_text(self) -> str:
        """Text selected inside one block, in the pane that was used last."""
        text = self._view.textCursor().selectedText()
        return " ".join(text.split()) if "\u2029" not in text else ""

    def _follow(self) -> None:
        """Has the offers found for what is selected now."""
        session = self._session
        document, cleaning = session.document, session.cleaning
        indexes = tuple(index for index in session.selection if document and index < len(document.blocks))
        if document is None or not indexes:
            return
        by = ""
        if self._action == "keep" and cleaning is not None:
            said = [each.verdict for each in cleaning.trail(indexes[0])]
            by = next((one.by for one in reversed(said) if one.by != "person" and not one.keep), "")
        one = document.blocks[indexes[0]].text if len(indexes) == 1 else ""
        text = whole_words(one, self._selected_text()) if one else ""
        subject = Subject(document, indexes, text, self._action, by)
        old = self._subject
        if old is not None and _same(old, subject):
            return
        if old is None or old.document.page.source.key != document.page.source.key:
            self._scope = EVERYWHERE
        self._think(subject)

    def _again(self) -> None:
        """After a change of verdicts or rules: the same offers do something else than before."""
        if self._subject is not None and self.is_open:
            self._think(self._subject)

    def _think(self, subject: Subject) -> None:
        self._subject = subject
        self.counting.stop()
        page = subject.document.page
        entry = self._session.pages.get(page.source.key)
        self._page_name = entry.name if entry is not None else page.source.name
        panel = self.panel
        panel.show_subject(subject.quote, len(subject.blocks), subject.action, self._page_name)
        panel.show_places(places_for(page), self._scope)
        session = self._session
        rules, scope, kept = session.choices.rules, self._scope, session.kept_on(page.source.key)
        cleaning = session.cleaning if session.document is subject.document else None
        self._thinking.ask(lambda: _offered(subject, rules, scope, kept, cleaning), self._take_offers)

    def _take_offers(self, found: list[tuple[Offer, Effect]] | None) -> None:
        if self._subject is None:
            return
        anew, self._answered = self._answered is not self._subject, self._subject
        last = self._chosen()
        before = (last.offer.code, last.offer.words) if last is not None else ("", "")
        key = self._subject.document.page.source.key
        self._found = []
        for offer, effect in found or ():
            counted = CountedOffer(offer, effect, words.Totals(here=effect.hits))
            counted.add(OnPage(key, self._page_name, effect))
            counted.totals.conflicts = self.stays.taken_by(offer.rule)
            self._found.append(counted)
        self.panel.offers.show_titles([words.title(each.offer) for each in self._found])
        self._row = -1
        offers, rules = [each.offer for each in self._found], self._session.choices.rules
        self.counting.start([each.rule for each in offers], [each.later(rules) for each in offers], key)
        self._tell_rows()
        if self._found:
            self.panel.offers.setCurrentRow(self._row_for(self._subject.text if anew else "", *before))
        else:
            self._show_preview(None)
            self.panel.clear_pages()
            self._tell()

    def _row_for(self, text: str, code: str, quoted: str) -> int:
        """The offer to begin with: for a piece of *text*, that which takes it; else such a one as was chosen before."""
        shown = [(row, each.offer) for row, each in enumerate(self._found) if each.shown]
        # Who selects a piece of text means it, and not the block around it.
        meant = [row for row, offer in shown if offer.code in ("starts", "contains") and offer.words == text]
        same = [row for row, offer in shown if (offer.code, offer.words) == (code, quoted)]
        alike = [row for row, offer in shown if offer.code == code]
        return (*meant, *same, *alike, 0)[0]

    # --- counting ---------------------------------------------------------------------------------------------

    def _take_counted(self, pages: Sequence[object]) -> None:
        for page in pages:
            if not isinstance(page, Counted) or len(page.effects) != len(self._found):
                continue
            entry = self._session.pages.get(page.key)
            name = entry.name if entry is not None else page.key
            for row, (counted, effect) in enumerate(zip(self._found, page.effects, strict=True)):
                on_page = OnPage(page.key, name, effect)
                counted.add(on_page)
                if row == self._row and (effect.hits or effect.near):
                    self.panel.add_page(on_page)
        self._tell()

    def _tell(self) -> None:
        """Shows the numbers as they are."""
        self._tell_rows()
        chosen = self._chosen()
        totals = chosen.totals if chosen is not None else words.Totals()
        counting = ""
        if self.counting.busy:
            counting = words.fill(
                self.tr("Counting: {0} of {1}."),
                grouped(self.counting.done + 1),
                wording.pages(self.counting.total + 1),
            )
        if not self._found and self._subject is not None and not self._thinking.busy:
            self.panel.says.setText(self.tr("No rule fits this selection."))
        else:
            self.panel.show_totals(totals, counting)
        self._warn(chosen)
        self.panel.make.setEnabled(chosen is not None and not totals.conflicts)

    def _warn(self, chosen: CountedOffer | None) -> None:
        """Says loudly what the chosen offer would do harm to."""
        warning = chosen.warning() if chosen is not None else None
        if warning is None:
            self.panel.warning.hide()
        else:
            show = ((self.tr("Show"), lambda: self._show(warning.key, warning.block)),) if warning.key else ()
            self.panel.show_warning(warning.text, *show)

    def _tell_rows(self) -> None:
        busy = self.counting.busy
        for row, each in enumerate(self._found):
            spoken = words.spoken(each.offer, each.totals, self.counting.total + 1, busy, self._action)
            alarm = bool(each.totals.losses or each.totals.conflicts)
            self.panel.offers.say(row, words.counts(each.totals, busy), spoken, alarm)
            self.panel.offers.set_shown(row, each.shown)

    # --- choosing ---------------------------------------------------------------------------------------------

    def _chosen(self) -> CountedOffer | None:
        return self._found[self._row] if 0 <= self._row < len(self._found) else None

    def _choose(self, row: int) -> None:
        self._row = row
        chosen = self._chosen()
        panel = self.panel
        panel.clear_pages()
        if chosen is None or self._subject is None:
            return
        for page in chosen.pages:
            panel.add_page(page)
        name = words.name_of(chosen.offer, self._subject)
        if panel.name.text() in ("", self._named):
            panel.show_name(name)
        self._named = name
        self._tell()
        self._preview_chosen()

    def _set_scope(self, scope: Scope) -> None:
        if scope != self._scope and self._subject is not None:
            self._scope = scope
            self._think(self._subject)

    def _preview_chosen(self) -> None:
        """Has both panes show what the chosen offer takes on the page that is open, the one it was made on or not."""
        chosen, document = self._chosen(), self._session.document
        if chosen is None or document is None or self._subject is None:
            self._show_preview(None)
            return
        rule = chosen.offer.rule
        if document is self._subject.document:
            near = frozenset(each.block for each in chosen.offer.near)
            self._preview_thinking.drop()
            self._show_preview(Preview(document, frozenset(chosen.offer.hits), near))
        else:
            self._preview_thinking.ask(lambda: _preview(document, rule), self._show_preview)

    def _show_preview(self, preview: Preview | None) -> None:
        for view in self._views:
            view.show_preview(preview)

    def _show(self, key: str, block: int) -> None:
        """Opens the page *key* and selects *block* there; the offers stay those of what was pointed at."""
        self._goal = (key, block)
        if key == self._session.current_key and self._session.document is not None:
            self._reach_goal()
        elif key in self._session.pages:
            self._session.open_page(key)

    def _reach_goal(self) -> None:
        document = self._session.document
        if self._goal is None or document is None or document.page.source.key != self._goal[0]:
            return
        block = self._goal[1]
        self._goal = None
        if 0 <= block < len(document.blocks):
            self._pinned = True
            self._session.select((block,))
            self._pinned = False

    def _check_conflicts(self) -> None:
        """What must stay is other than before: offers that take it are told apart."""
        self.panel.set_stays(self.stays.blocks())
        for each in self._found:
            each.totals.conflicts = self.stays.taken_by(each.offer.rule)
        self._tell()

    # --- making it --------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Makes the chosen offer a rule, with its examples, in one step of undo."""
        chosen, subject, session = self._chosen(), self._subject, self._session
        if chosen is None or subject is None or chosen.totals.conflicts or not chosen.shown:
            return
        if subject is not self._answered:
            return  # the offers of what is selected now are on their way
        name = " ".join(self.panel.name.text().split()) or words.name_of(chosen.offer, subject)
        choices = session.choices
        kept = session.kept_on(subject.document.page.source.key)
        rule: Rule = msgspec.structs.replace(
            chosen.offer.rule,
            name=name,
            id=choices.rules.free_id(name),
            examples=examples_for(
                chosen.offer.rule,
                subject.document,
                chosen.offer.hits,
                subject.blocks,
                self._counter_examples(chosen.offer, subject, kept),
            ),
        )
        rules = chosen.offer.joined(choices.rules, rule)
        keep = subject.action == "keep"
        step = self.tr("Make exception “{0}”") if keep else self.tr("Make rule “{0}”")
        told = self.tr("Exception “{0}” made: {1} on {2}.") if keep else self.tr("Rule “{0}” made: {1} on {2}.")
        totals = chosen.totals
        self.close()
        session.do(choices.with_rules(rules), words.fill(step, name))
        self._rules_pane.show_line(rule.id)
        session.messageChanged.emit(words.fill(told, name, wording.blocks(totals.blocks), wording.pages(totals.pages)))

    def _counter_examples(self, offer: Offer, subject: Subject, kept: bytes) -> list[str | int]:
        """What the person said must stay, then what nearly went and is kept, then what stands beside it."""
        stays: list[str | int] = list(self.stays.texts())
        wanted = bool(kept) and offer.rule.action == "remove"
        same = [index for index in range(len(subject.document.blocks)) if not wanted or kept[index]]
        near = [each.block for each in offer.near if each.block in set(same)]
        found = near[:2] or neighbours(subject.document, offer.hits, same, subject.blocks[0])
        return [*stays, *found][:MOST]

    def _show_failing(self, rule_id: str, examples: tuple[Failing, ...]) -> None:
        """Has a rule's row say which of its examples no longer hold."""
        row, rule = self._rules_pane.row(rule_id), self._session.choices.rules.rule(rule_id)
        if row is not None and rule is not None:
            row.show_failing([words.failing(each, rule.action) for each in examples[:FAILING_SHOWN]])

    # --- the rest ---------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        session = self._session
        chosen = session.document is not None and bool(session.selection)
        self._actions.make_rule.setEnabled(chosen)
        cleaning = session.cleaning
        self._actions.make_exception.setEnabled(
            chosen
            and cleaning is not None
            and any(
                not cleaning.verdicts[index].keep or cleaning.verdicts[index].by == "person"
                for index in session.selection
                if index < len(cleaning.verdicts)
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in a pane closes the panel, too."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if key == Qt.Key.Key_Escape and self.is_open:
            self.close()
            return True
        return super().eventFilter(watched, event)


def _in_one_place(pane: QWidget, panel: QWidget) -> QStackedWidget:
    """Puts *panel* into the same place of the splitter as *pane*, which stays the one that is shown."""
    splitter = pane.parent()
    assert isinstance(splitter, QSplitter)
    at = splitter.indexOf(pane)
    sizes = splitter.sizes()
    stack = QStackedWidget()
    stack.setObjectName("sidePlace")
    splitter.replaceWidget(at, stack)
    stack.addWidget(pane)
    stack.addWidget(panel)
    splitter.setStretchFactor(at, 0)
    splitter.setSizes(sizes)
    return stack


def _same(one: Subject, other: Subject) -> bool:
    return (one.document, one.blocks, one.text, one.action, one.by) == (
        other.document,
        other.blocks,
        other.text,
        other.action,
        other.by,
    )


def _offered(
    subject: Subject, rules: RuleSet, scope: Scope, kept: bytes, cleaning: Cleaning | None
) -> list[tuple[Offer, Effect]]:
    return [
        (
            offer,
            effect_of(offer.rule, subject.document, kept, offer.hits, settled_by(cleaning, offer.later(rules))),
        )
        for offer in offers(subject, rules, scope)
    ]


def _preview(document: Document, rule: Rule) -> Preview:
    if not rule.scope.covers(document.page):
        return Preview(document, frozenset(), frozenset())
    hits = frozenset(match.block for match in rule.matches(document))
    return Preview(document, hits, frozenset(each.block for each in near_misses(document, rule, hits)))
