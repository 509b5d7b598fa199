"""Results appear whole under names of their own, or not at all; nothing of the person's is replaced."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaneditor.core.errors import OutputError
from cleaneditor.core.model import Source
from cleaneditor.core.output import Folder, OneFile, Stream, is_folder, name_for, publish, to_bytes


def source(inner: str) -> Source:
    return Source(f"in/{inner}", f"/in/{inner}", inner=inner)


def folder(path: Path, *, overwrite: bool = False) -> Folder:
    out = Folder(str(path), ".txt", overwrite=overwrite)
    out.prepare()
    return out


def files(path: Path) -> dict[str, str]:
    return {str(each.relative_to(path)): each.read_text() for each in path.rglob("*") if each.is_file()}


def test_results_mirror_the_folder_of_the_inputs(tmp_path: Path) -> None:
    out = folder(tmp_path / "new" / "out")
    for inner in ("page.html", "a/b/page.htm", "README"):
        assert out.put(source(inner), inner).note == ""
    assert files(tmp_path / "new" / "out") == {
        "page.txt": "page.html",
        "a/b/page.txt": "a/b/page.htm",
        "README.txt": "README",
    }


@pytest.mark.parametrize(
    ("inner", "name"),
    [
        ("page.html", "page.txt"),
        ("page.html.gz", "page.txt"),
        ("page.html.html", "page.html.txt"),
        ("index.php?id=3", "index.txt"),
        ("v1.2", "v1.2.txt"),
        (".hidden.html", "hidden.txt"),
        ("new\nline.html", "new_line.txt"),
        ("rtl\u202egpj.html", "rtl_gpj.txt"),
        ("CON.html", "_CON.txt"),
        ("../../etc/passwd.html", "etc/passwd.txt"),
        ("/abs/page.html", "abs/page.txt"),
        ("a/./page.html", "a/page.txt"),
        (".html", "html.txt"),
        ("...", "page.txt"),
        ("trailing dot..html", "trailing dot..txt"),
    ],
)
def test_the_name_of_a_result(inner: str, name: str) -> None:
    assert name_for(source(inner), ".txt") == name


def test_what_has_no_file_gets_a_name_too() -> None:
    assert name_for(Source("standard input", data=b"x"), ".txt") == "standard-input.txt"
    assert name_for(Source("", data=b"x"), ".md") == "page.md"


@pytest.mark.parametrize("character", ["n", "é", "\U0001f469", "\udcff"])
def test_long_names_are_cut_between_characters_and_stay_apart(tmp_path: Path, character: str) -> None:
    out = folder(tmp_path)
    length = len(os.fsencode(character))
    stem = character * (250 // length)
    for end in "ab":
        out.put(source(f"{end}/{stem}.html"), end)
        out.put(source(f"{end}/{stem}.htm"), end * 2)
    names = [os.fsencode(each.name) for each in tmp_path.rglob("*.txt")]
    assert len(names) == 4
    assert max(map(len, names)) <= 255
    if character != "\udcff":
        assert all(name.decode("utf-8") for name in names)


def test_names_differ_by_more_than_case_and_unicode_form(tmp_path: Path) -> None:
    out = folder(tmp_path)
    inners = [
        "c/Page.html",
        "c/page.htm",
        "c/PAGE.HTML",
        "C/page.html",
        "p\u00e1ge.html",
        "pa\u0301ge.html",
        "stra\u00dfe.html",
        "strasse.html",
    ]
    for number, inner in enumerate(inners):
        assert out.put(source(inner), str(number)).note == ""
    names = [unicodedata.normalize("NFC", name).casefold() for name in files(tmp_path)]
    assert len(set(names)) == len(inners)
    assert sorted(files(tmp_path).values()) == [str(number) for number in range(len(inners))]


def test_a_file_of_the_persons_own_is_kept_and_said(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("MY NOTES")
    written = folder(tmp_path).put(source("page.html"), "result")
    assert files(tmp_path) == {"page.txt": "MY NOTES", "page (2).txt": "result"}
    assert "page.txt exists already" in written.note
    assert written.path.endswith("page (2).txt")


def test_a_second_run_finds_its_results_and_adds_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        out = folder(tmp_path)
        for inner, text in (("page.html", "one"), ("page.htm", "two"), ("a/x.html", "three")):
            assert out.put(source(inner), text).note == ""
    assert files(tmp_path) == {"page.txt": "one", "page (2).txt": "two", "a/x.txt": "three"}


def test_with_overwrite_the_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("old")
    written = folder(tmp_path, overwrite=True).put(source("page.html"), "new")
    assert files(tmp_path) == {"page.txt": "new"}
    assert written.note == ""


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_link_in_the_output_folder_is_never_written_through(tmp_path: Path, overwrite: bool) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    (tmp_path / "out").mkdir()
    for name in ("page.txt", "dangling.txt"):
        (tmp_path / "out" / name).symlink_to(victim if name == "page.txt" else tmp_path / "nothing")
    out = folder(tmp_path / "out", overwrite=overwrite)
    out.put(source("page.html"), "precious")
    out.put(source("dangling.html"), "result")
    assert victim.read_text() == "precious"
    assert not (tmp_path / "nothing").exists()
    assert "result" in files(tmp_path / "out").values()


def test_another_program_that_takes_the_name_meanwhile_loses_nothing(tmp_path: Path) -> None:
    first, second = folder(tmp_path), folder(tmp_path)
    first.put(source("x.html"), "x")
    second.put(source("x.html"), "x")  # both have now looked into the folder
    first.put(source("page.html"), "one")
    second.put(source("page.html"), "two")
    assert sorted(files(tmp_path).values()) == ["one", "two", "x"]


def test_a_file_where_a_folder_is_needed_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        folder(tmp_path).put(source("a/page.html"), "result")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        folder(tmp_path / "a")
    assert files(tmp_path) == {"a": "mine"}


WRITE_TOO_MUCH = """
import resource, sys
from cleaneditor.core.errors import OutputError
from cleaneditor.core.output import publish
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    publish(sys.argv[1], b"x" * 10_000, overwrite=len(sys.argv) > 2)
except OutputError as error:
    print(error)
"""


@pytest.mark.parametrize("mode", [(), ("overwrite",)])
def test_a_file_that_cannot_be_written_whole_is_not_there_at_all(tmp_path: Path, mode: tuple[str, ...]) -> None:
    path = tmp_path / "page.txt"
    done = subprocess.run(
        [sys.executable, "-c", WRITE_TOO_MUCH, str(path), *mode], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{path}: cannot be written: File too large\n"
    assert list(tmp_path.iterdir()) == []


def test_a_full_device_is_said(tmp_path: Path) -> None:
    with open("/dev/full", "wb", buffering=0) as full, pytest.raises(OutputError, match="No space left on device"):
        Stream(full).put(source("page.html"), "result")  # type: ignore[arg-type]


def test_publish_never_replaces_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    assert publish(str(path), b"one")
    assert not publish(str(path), b"two")
    assert path.read_bytes() == b"one"
    assert publish(str(path), b"two", overwrite=True)
    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["page.txt"]


def test_a_result_has_the_rights_of_any_other_new_file(tmp_path: Path) -> None:
    publish(str(tmp_path / "ours"), b"")
    (tmp_path / "theirs").touch()
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "theirs").stat().st_mode


def test_a_relative_path_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert publish("page.txt", b"one")
    out = OneFile("all.txt")
    out.put(source("page.html"), "text")
    out.finish()
    assert files(tmp_path) == {"page.txt": "one", "all.txt": "text"}


# --- one file and streams ------------------------------------------------------------------------------------------


def test_one_file_appears_when_all_results_are_in(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.csv"), header="head\n")
    out.prepare()
    out.put(source("a.html"), "a\n")
    assert list(tmp_path.iterdir()) == []
    out.put(source("b.html"), "b\n")
    out.finish()
    out.discard()
    assert files(tmp_path) == {"all.csv": "head\na\nb\n"}


def test_one_file_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    for overwrite in (False, True):
        out = OneFile(str(tmp_path / "all.txt"), overwrite=overwrite)
        out.put(source("a.html"), "a\n")
        out.discard()
        assert list(tmp_path.iterdir()) == []


def test_one_file_without_results_is_not_made(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.csv"), header="head\n")
    out.prepare()
    out.finish()
    assert list(tmp_path.iterdir()) == []


def test_one_file_never_replaces_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "all.txt"
    path.write_text("mine")
    with pytest.raises(OutputError, match="exists already"):
        OneFile(str(path)).prepare()
    assert path.read_text() == "mine"
    out = OneFile(str(path), overwrite=True)
    out.put(source("a.html"), "new")
    out.finish()
    assert files(tmp_path) == {"all.txt": "new"}


def test_one_file_that_somebody_else_makes_meanwhile_is_theirs(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.txt"))
    out.put(source("a.html"), "ours")
    (tmp_path / "all.txt").write_text("theirs")
    with pytest.raises(OutputError, match="meanwhile"):
        out.finish()
    assert files(tmp_path) == {"all.txt": "theirs"}


def test_pages_of_one_text_file_are_parted_by_their_names() -> None:
    stream = io.BytesIO()
    out = Stream(stream, divider="== {name} ==\n\n")
    out.put(Source("a\n.html"), "one\n")
    out.put(Source("b.html"), "two\n")
    out.finish()
    assert stream.getvalue().decode() == "== a\\x0a.html ==\n\none\n\n== b.html ==\n\ntwo\n"


def test_where_results_go(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert is_folder(str(tmp_path), several=False)
    assert is_folder(str(tmp_path / "new") + "/", several=False)
    assert is_folder(str(tmp_path / "new"), several=True)
    assert not is_folder(str(tmp_path / "new"), several=False)
    assert not is_folder(str(tmp_path / "all.jsonl"), several=True)
    assert not is_folder(str(tmp_path / "file"), several=True)


@given(st.text(st.characters(codec=None), max_size=60))
def test_every_text_becomes_utf8(text: str) -> None:
    assert to_bytes(text).decode("utf-8") == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_no_name_leaves_the_output_folder_or_is_too_long(inner: str) -> None:
    name = name_for(source(inner), ".tei")
    parts = name.split("/")
    assert not name.startswith("/")
    assert not {"", ".", ".."} & set(parts)
    assert max(len(part.encode()) for part in parts) <= 255
    assert name.endswith(".tei")


def test_comments_stand_beside_their_text_under_one_number(tmp_path: Path) -> None:
    (tmp_path / "page.comments.txt").write_text("mine")
    out = folder(tmp_path)
    first = out.put(source("page.html"), "text", "comments")
    assert first.note == "page.comments.txt exists already: the result is in page (2).txt"
    assert first.comments == str(tmp_path / "page (2).comments.txt")
    assert out.put(source("other.html"), "alone").comments == ""
    assert files(tmp_path) == {
        "page.comments.txt": "mine",
        "page (2).txt": "text",
        "page (2).comments.txt": "comments",
        "other.txt": "alone",
    }


@pytest.mark.parametrize("turned", [False, True])
def test_a_page_that_is_called_like_another_ones_comments_clashes_with_nothing(tmp_path: Path, turned: bool) -> None:
    pages = [("a.html", "a", "a’s comments"), ("a.comments.html", "b", "b’s comments")]
    for _ in range(2):  # a second run finds what is there
        out = folder(tmp_path)
        for name, text, comments in pages[::-1] if turned else pages:
            written = out.put(source(name), text, comments)
            assert Path(written.path).read_text() == text
            assert Path(written.comments).read_text() == comments
            assert written.comments.removesuffix(".comments.txt") == written.path.removesuffix(".txt")
    assert len(files(tmp_path)) == 4


def test_long_names_leave_room_for_comments(tmp_path: Path) -> None:
    out = folder(tmp_path)
    for end in ("one", "two", ".comments"):
        written = out.put(source("x" * 300 + end + ".html"), f"text {end}", f"comments {end}")
        assert Path(written.path).read_text() == f"text {end}"
        assert Path(written.comments).read_text() == f"comments {end}"
    assert len(files(tmp_path)) == 6


def test_comments_of_an_earlier_run_are_told_of_and_left_alone(tmp_path: Path) -> None:
    folder(tmp_path, overwrite=True).put(source("page.html"), "text", "comments")
    again = folder(tmp_path, overwrite=True).put(source("page.html"), "text")
    assert again.note == "page.comments.txt is older than this result, which has no comments apart"
    assert files(tmp_path) == {"page.txt": "text", "page.comments.txt": "comments"}


def test_with_overwrite_text_and_comments_are_replaced(tmp_path: Path) -> None:
    for number in (1, 2):
        folder(tmp_path, overwrite=True).put(source("page.html"), f"text {number}", f"comments {number}")
    assert files(tmp_path) == {"page.txt": "text 2", "page.comments.txt": "comments 2"}


def test_one_file_has_the_comments_of_all_pages_beside_it(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.md"), divider="# {name}\n", comments=True)
    out.put(source("a.html"), "a\n", "of a\n")
    assert files(tmp_path) == {}
    out.put(source("b.html"), "b\n")
    out.put(source("c.html"), "c\n", "of c\n")
    out.finish()
    assert files(tmp_path) == {
        "all.md": "# in/a.html\na\n\n# in/b.html\nb\n\n# in/c.html\nc\n",
        "all.comments.md": "# in/a.html\nof a\n\n# in/c.html\nof c\n",
    }


def test_one_file_without_comments_has_nothing_beside_it(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.txt"), comments=True)
    out.put(source("a.html"), "a\n")
    out.finish()
    assert files(tmp_path) == {"all.txt": "a\n"}


def test_one_file_is_not_begun_where_its_comments_would_replace_a_file(tmp_path: Path) -> None:
    (tmp_path / "all.comments.txt").write_text("mine")
    with pytest.raises(OutputError, match=r"all\.comments\.txt: exists already"):
        OneFile(str(tmp_path / "all.txt"), comments=True).put(source("a.html"), "a", "of a")
    assert files(tmp_path) == {"all.comments.txt": "mine"}


def test_one_file_that_is_given_up_leaves_no_comments_either(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.txt"), comments=True)
    out.put(source("a.html"), "a", "of a")
    out.discard()
    assert files(tmp_path) == {}


def test_comments_that_another_program_made_meanwhile_are_kept_and_nothing_half_is_left(tmp_path: Path) -> None:
    out = OneFile(str(tmp_path / "all.txt"), comments=True)
    out.put(source("a.html"), "a", "of a")
    (tmp_path / "all.comments.txt").write_text("theirs")
    with pytest.raises(OutputError, match="exists already"):
        out.finish()
    assert files(tmp_path) == {"all.comments.txt": "theirs"}


def test_a_name_that_has_no_room_for_a_second_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="too long"):
        OneFile(str(tmp_path / ("x" * 250 + ".txt")), comments=True)
