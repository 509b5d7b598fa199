"""What reason codes say to a person, in English; the window translates the same sentences."""

from __future__ import annotations

from cleaneditor.core.model import Verdict
from cleaneditor.core.ruleset import RuleSet

REASONS = {
    "extractor.kept": "the extractor takes it for the main content",
    "extractor.dropped": "the extractor does not take it for the main content",
    "extractor.not-html": "a text scrape: everything stays that no rule takes",
    "extractor.nothing": "the extractor found no main content: everything stays that no rule takes",
    "extractor.failed": "the extractor failed on this page: everything stays that no rule takes",
    "extractor.timeout": "the extractor took too long on this page: everything stays that no rule takes",
    "extractor.off": "the extractor is off: everything stays that no rule takes",
    "evidence.kept.itself": "the extractor drops it, but it reads like the page’s text",
    "evidence.kept.alike": "the extractor drops it, but blocks of its kind on this page are text",
    "evidence.kept.place": "the extractor drops it, but it stands where the page’s text stands",
    "evidence.kept.near": "the extractor drops it, but it stands among text",
    "evidence.kept.names": "the extractor drops it, but the page calls this part its text",
    "evidence.kept.around": "the extractor drops it, but what holds it is mostly text",
    "evidence.kept.all": "the extractor drops it, but with this focus all evidence together is enough",
    "evidence.dropped.all": "the extractor takes it for content, but for this focus all evidence is too little",
    "evidence.dropped.itself": "the extractor takes it for content, but it does not read like the page’s text",
    "evidence.dropped.alike": "the extractor takes it for content, but blocks of its kind on this page are no text",
    "evidence.dropped.place": "the extractor takes it for content, but it stands before or after the page’s text",
    "evidence.dropped.near": "the extractor takes it for content, but what is near it is no text",
    "evidence.dropped.names": "the extractor takes it for content, but the page’s names for this part say otherwise",
    "evidence.dropped.around": "the extractor takes it for content, but what holds it is mostly no text",
    "phrase.equals": "says “{matched}”",
    "phrase.starts": "begins “{matched}”",
    "phrase.contains": "contains “{matched}”",
    "phrase.glued": "is nothing but “{matched}” and other such words",
    "phrase.cluster": "says “{matched}”, together with other such words",
    "phrase.position": "says “{matched}”, after the last paragraph",
    "pattern.matches": "matches the pattern with “{matched}”",
    "title.repeat": "repeats the title",
    "title.similar": "is nearly the title again",
    "title.kept": "is the title",
    "duplicate.exact": "repeats an earlier block",
    "duplicate.near": "nearly repeats an earlier block",
    "section.heading": "“{matched}” opens a section that goes",
    "section.content": "belongs to the section “{matched}”",
    "selector.matches": "stands where {matched} points",
    "discussion.part": "belongs to the discussion, which the page calls “{matched}”",
    "discussion.line": "belongs to the discussion that “{matched}” opens",
    "discussion.apart": "is what a reader wrote, in a part of the page called “{matched}”",
    "discussion.kept": "is what a reader wrote, in a part of the page called “{matched}”",
    "repeated.line": "stands on many pages of this site",
    "repeated.place": "each page of this site has a line of its own here",
    "repeated.varies": "stands on many pages of this site but for a few words: “{matched}”",
    "surroundings.before": "stands before the running text",
    "surroundings.after": "stands after the running text",
    "surroundings.discussion": "belongs to the discussion that begins at “{matched}”",
    "density.links": "is mostly links",
    "density.short": "is short and stands where boilerplate stands",
    "density.place": "is of a kind and in a place that goes",
    "replace.text": "its text is tidied",
    "person.removed": "removed by you",
    "person.restored": "restored by you",
    "person.edited": "kept because you edited it",
}


def reason(verdict: Verdict) -> str:
    """The reason of *verdict* in words, with what matched cut to a readable length."""
    return reason_of(verdict.reason, verdict.matched)


def reason_of(code: str, matched: str | None) -> str:
    """The reason of a *code* in words, with what *matched* cut to a readable length."""
    matched = " ".join((matched or "").split())
    shown = matched if len(matched) <= 60 else matched[:59] + "…"
    return REASONS.get(code, code).replace("{matched}", shown)


_OPEN, _CLOSE = "“„«「", "”“»」"


def within_quotes(name: str) -> str:
    """*name* as it stands between quotation marks: without its own around it, those in it single."""
    if len(name) > 2 and name[0] in _OPEN and name[-1] in _CLOSE and not any(mark in name[1:-1] for mark in _OPEN):
        return name[1:-1]
    return name.replace("“", "‘").replace("”", "’")


def sentence(verdict: Verdict, rules: RuleSet) -> str:
    """*verdict* in one sentence, for example ``removed by “Reply form”: begins “Leave a Reply”``."""
    if verdict.by == "person":
        return reason(verdict)
    did = "kept" if verdict.keep else "exported apart" if verdict.apart else "removed"
    if verdict.by == "extractor":
        return f"{did}: {reason(verdict)}"
    rule = rules.rule(verdict.by)
    return f"{did} by “{within_quotes(rule.name if rule else verdict.by)}”: {reason(verdict)}"
