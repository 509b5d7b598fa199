"""Where things stand in a TOML text, and pieces of it that can be edited alone."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.toml_text import Lines, join, open_lines, pieces

TEXT = (
    '''# A remark for the whole file.

format = 1
name = "[[rule]] is no header here # and no comment"

# what the first is for
[[rule]]
id = "one"
page = """
[[rule]]
id = "inside of a text"
"""
list = [
  "a = 1", # an entry
  """
  [other]
  """,
]
scope.sites = ["x"]

[rule.examples]
keeps = []
[[test]]
page = '''
    """'''
[[test]] '' '
'''
[[ "rule" ]] # the second
id = 'two'
"""
)


@pytest.mark.parametrize(
    ("key", "table", "number", "line"),
    [
        ("format", "", 0, 3),
        ("name", "", 0, 4),
        ("rule", "", 0, 7),
        ("id", "rule", 0, 8),
        ("page", "rule", 0, 9),
        ("list", "rule", 0, 13),
        ("list[1]", "rule", 0, 13),
        ("scope", "rule", 0, 19),
        ("scope.sites", "rule", 0, 19),
        ("scope.sites[0]", "rule", 0, 19),
        ("examples", "rule", 0, 21),
        ("examples.keeps", "rule", 0, 22),
        ("page", "test", 0, 24),
        ("id", "rule", 1, 28),
        ("page", "rule", 1, 27),
        ("nothing", "nowhere", 3, 0),
    ],
)
def test_keys_are_found_at_their_lines_and_not_inside_of_texts(key: str, table: str, number: int, line: int) -> None:
    assert Lines(TEXT).of(key, table, number) == line


def test_only_a_line_feed_ends_a_line() -> None:
    text = "a = '\u2028\x85\u2029'\r\nb = 1\r\n"
    assert Lines(text).of("b") == 2


def test_a_piece_begins_with_the_remarks_right_above_it() -> None:
    found = pieces(TEXT)
    assert [(piece.table, piece.is_item) for piece in found] == [
        ("", False),
        ("rule", True),
        ("test", True),
        ("rule", True),
    ]
    assert found[0].text.endswith('and no comment"\n\n')
    assert found[1].text.startswith("# what the first is for\n[[rule]]\n")
    assert found[1].text.endswith("[rule.examples]\nkeeps = []\n")
    assert "".join(piece.text for piece in found) == TEXT


def test_pieces_that_were_no_neighbours_are_parted() -> None:
    assert join([(0, "a = 1\n"), (1, "[b]\n"), (2, "[c]")]) == "a = 1\n[b]\n[c]"
    assert join([(0, "a = 1\n"), (2, "[c]"), (1, "[b]\n")]) == "a = 1\n\n[c]\n\n[b]\n"
    assert join([(0, "a = 1\r\n"), (-1, "[n]\r\n"), (-1, "[m]\r\n")]) == "a = 1\r\n\r\n[n]\r\n\r\n[m]\r\n"
    assert join([(0, ""), (-1, "[n]\n")]) == "[n]\n"


BITS = st.sampled_from(
    [
        "# remark\n",
        "\n",
        "[t]\n",
        "[[rule]]\n",
        "[rule.scope]\n",
        'k = "a # [b] \\" c"\n',
        "k = 'it\\'\n",
        'k = """\n[[rule]]\n"" \\" """""\n',
        "k = '''\n[x]\n'' '''\n",
        "k = [ # [\n  1,\n  [2],\n]\n",
        "k = { a = [1], b = '}' }\n",
        "k.l = 1 # ]\n",
        "\tk = 1\r\n",
        "# no end",
    ]
)


@given(st.lists(BITS, max_size=12).map("".join))
def test_pieces_joined_are_the_text_and_each_can_be_read_alone(text: str) -> None:
    found = pieces(text)
    assert "".join(piece.text for piece in found) == text
    assert join(list(enumerate(piece.text for piece in found))) == text
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    rules = data.get("rule", [])
    if isinstance(rules, list):
        assert sum(piece.is_item for piece in found) == len(rules)
    for piece in found:
        if piece.is_item or not piece.table:
            tomllib.loads(piece.text)


@given(st.text("ab=#[]{}\"'\\.\n\r ", max_size=60))
def test_no_text_is_too_odd(text: str) -> None:
    assert "".join(piece.text for piece in pieces(text)) == text
    numbers = [line.number for line in open_lines(text)]
    assert numbers == sorted(set(numbers))
