"""Pages are found below the paths a person gives; what cannot be read costs one line and nothing else."""

from __future__ import annotations

import gzip
import os
import socket
from pathlib import Path

import pytest

from cleaneditor.core import sources
from cleaneditor.core.errors import Failure, PageError
from cleaneditor.core.model import Source
from cleaneditor.core.sources import find_sources, page_suffix, read, read_stream

PAGE = b"<html><body><p>Some words of a page.</p></body></html>"


def put(root: Path, *names: str, data: bytes = PAGE) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def found(*paths: Path | str, leave_out: tuple[str, ...] = ()) -> tuple[list[str], list[Failure]]:
    """Inner paths (names of what was given by itself) of the sources, and the failures."""
    every = list(find_sources([str(path) for path in paths], leave_out))
    names = [one.inner or one.name for one in every if isinstance(one, Source)]
    return names, [one for one in every if isinstance(one, Failure)]


def the_failure(path: Path | str) -> str:
    names, failures = found(path)
    assert not names
    assert len(failures) == 1
    return failures[0].why


def test_a_folder_stands_for_every_page_below_it_in_a_fixed_order(tmp_path: Path) -> None:
    put(tmp_path, "b.html", "a/z.htm", "a/b/c.xhtml", "note.txt", "Old.HTML", "README", "x.shtml", "y.html.gz", "d.md")
    names, failures = found(tmp_path)
    assert names == [
        "Old.HTML",
        "README",
        "a/b/c.xhtml",
        "a/z.htm",
        "b.html",
        "d.md",
        "note.txt",
        "x.shtml",
        "y.html.gz",
    ]
    assert not failures


def test_pages_named_as_their_server_named_them_are_pages(tmp_path: Path) -> None:
    put(tmp_path, "index.php", "index.php?id=3", "page.html?print=1", "default.aspx")
    assert len(found(tmp_path)[0]) == 4


def test_other_files_are_counted_and_said_in_one_line(tmp_path: Path) -> None:
    put(tmp_path, "page.html", "a.css", "b.css", "photo.JPG", ".hidden/secret.html", ".DS_Store", "._page.html")
    finder = find_sources([str(tmp_path)])
    assert [one.inner for one in finder if isinstance(one, Source)] == ["page.html"]
    assert finder.passed_over[".css"] == 2
    assert sum(finder.passed_over.values()) == 6
    assert finder.summary().startswith("6 other files passed over (")
    assert "2 .css" in finder.summary()
    assert "\n" not in finder.summary()


def test_nothing_passed_over_is_nothing_said(tmp_path: Path) -> None:
    put(tmp_path, "page.html")
    finder = find_sources([str(tmp_path)])
    assert len(list(finder)) == 1
    assert finder.summary() == ""


def test_the_parts_that_a_browser_saved_beside_a_page_are_parts_of_it(tmp_path: Path) -> None:
    put(tmp_path, "story.html", "story_files/frame.html", "my_files/letter.html")
    assert found(tmp_path)[0] == ["my_files/letter.html", "story.html"]


def test_a_file_given_by_itself_is_taken_whatever_its_name(tmp_path: Path) -> None:
    put(tmp_path, "page.v2", ".hidden")
    assert found(tmp_path / "page.v2", tmp_path / ".hidden") == (
        [str(tmp_path / "page.v2"), str(tmp_path / ".hidden")],
        [],
    )


def test_a_page_given_twice_is_taken_once(tmp_path: Path) -> None:
    put(tmp_path, "page.html")
    assert len(found(tmp_path / "page.html", tmp_path, tmp_path / "page.html")[0]) == 1


def test_the_folder_of_results_is_not_read_again(tmp_path: Path) -> None:
    put(tmp_path, "page.html", "out/page.txt", "all.txt")
    out = (str(tmp_path / "out"), str(tmp_path / "all.txt"))
    assert found(tmp_path, leave_out=out)[0] == ["page.html"]


def test_a_path_that_is_not_there_is_one_failure(tmp_path: Path) -> None:
    assert "not there" in the_failure(tmp_path / "absent.html")
    assert "not there" in the_failure("a\0b") or "NUL" in the_failure("a\0b")


def test_a_folder_named_like_a_page_is_a_folder(tmp_path: Path) -> None:
    put(tmp_path, "folder.html/inside.html")
    assert found(tmp_path)[0] == ["folder.html/inside.html"]


def test_a_named_pipe_does_not_stop_anything(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    put(tmp_path, "page.html")
    names, failures = found(tmp_path)
    assert names == ["page.html"]
    assert [failure.why for failure in failures] == ["is a named pipe, not a file"]
    assert "named pipe" in the_failure(tmp_path / "pipe.html")
    with pytest.raises(PageError, match="named pipe"):
        read(Source("pipe", str(tmp_path / "pipe.html")))


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.html")
        assert "socket" in the_failure("s.html")


def test_a_device_is_refused() -> None:
    assert "device" in the_failure("/dev/zero")


@pytest.mark.parametrize(
    ("target", "why"), [("absent/page.html", "not there"), ("link.html", "itself"), ("/dev/zero", "out of")]
)
def test_a_link_that_leads_nowhere_or_out_of_the_folder_is_one_failure(tmp_path: Path, target: str, why: str) -> None:
    (tmp_path / "link.html").symlink_to(target)
    put(tmp_path, "page.html")
    names, failures = found(tmp_path)
    assert names == ["page.html"]
    assert len(failures) == 1
    assert why in failures[0].why


def test_a_link_in_a_folder_to_a_page_outside_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "outside.html", "in/page.html")
    (tmp_path / "in" / "link.html").symlink_to("../outside.html")
    names, failures = found(tmp_path / "in")
    assert names == ["page.html"]
    assert "leads out of the folder" in failures[0].why


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    put(tmp_path, "pages/page.html")
    (tmp_path / "pages" / "z-link.html").symlink_to("page.html")
    (tmp_path / "pages" / "up").symlink_to("..")
    every = list(find_sources([str(tmp_path / "pages" / "z-link.html")]))
    assert read(every[0]) == PAGE  # type: ignore[arg-type]
    assert found(tmp_path)[0] == ["pages/page.html"]


def test_a_link_given_by_itself_is_followed_to_a_file_and_to_a_folder(tmp_path: Path) -> None:
    put(tmp_path, "real/page.html")
    (tmp_path / "link.html").symlink_to("real/page.html")
    (tmp_path / "folder").symlink_to("real")
    (source,) = find_sources([str(tmp_path / "link.html")])
    assert isinstance(source, Source)
    assert source.name == str(tmp_path / "link.html")
    assert read(source) == PAGE
    assert found(tmp_path / "folder")[0] == ["page.html"]


def test_links_that_go_round_end(tmp_path: Path) -> None:
    put(tmp_path, "a/page.html")
    (tmp_path / "a" / "round").symlink_to("..")
    names, failures = found(tmp_path)
    assert names == ["a/page.html"]
    assert not failures


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_page_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "page.html")
    (tmp_path / "page.html").chmod(0)
    with pytest.raises(PageError, match="permission denied"):
        read(Source("page", str(tmp_path / "page.html")))


def test_a_file_exchanged_for_a_link_after_it_was_found_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "page.html", "other.html")
    (source,) = find_sources([str(tmp_path / "page.html")])
    (tmp_path / "page.html").unlink()
    (tmp_path / "page.html").symlink_to("other.html")
    with pytest.raises(PageError, match="link"):
        read(source)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name",
    [
        "new\nline.html",
        "two  spaces .html",
        "$(touch pwned).html",
        "-rf.html",
        "rtl\u202egpj.html",
        "n" * 250 + ".html",
    ],
)
def test_odd_names_are_names(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    (source,) = find_sources([str(tmp_path)])
    assert isinstance(source, Source)
    assert source.inner == name
    assert read(source) == PAGE


def test_a_name_that_is_not_utf8_is_a_name_and_is_escaped_in_messages(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/bytes\xff\xfe.html"
    Path(os.fsdecode(path)).write_bytes(PAGE)
    (source,) = find_sources([str(tmp_path)])
    assert isinstance(source, Source)
    assert read(source) == PAGE
    assert str(Failure(source.name, "is empty")).endswith("bytes\\udcff\\udcfe.html: is empty")


def test_a_deep_tree_of_folders_is_walked(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 300)
    deep.mkdir(parents=True)
    (deep / "page.html").write_bytes(PAGE)
    assert found(tmp_path)[0] == ["d/" * 300 + "page.html"]


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.html", ".html"),
        ("a.HTM.gz", ".HTM.gz"),
        ("a.tar.gz", ""),
        ("a", ""),
        (".html", ""),
        ("a.php?b=c.d", ".php?b=c.d"),
    ],
)
def test_the_suffix_of_a_page(name: str, suffix: str) -> None:
    assert page_suffix(name) == suffix


# --- reading -----------------------------------------------------------------------------------------------------


def test_gzip_is_unpacked_whatever_the_name(tmp_path: Path) -> None:
    put(tmp_path, "page.html", data=gzip.compress(PAGE))
    assert read(Source("page", str(tmp_path / "page.html"))) == PAGE
    assert read(Source("clipboard", data=gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:]) + b"\0\0")) == PAGE


def test_gzip_that_is_cut_off_or_damaged_is_refused() -> None:
    whole = gzip.compress(os.urandom(1000))
    for data, why in (
        (whole[:-20], "cut off"),
        (whole[:400] + b"\xff" * 40 + whole[440:], "damaged"),
        (b"\x1f\x8b", "cut off"),
    ):
        with pytest.raises(PageError, match=why):
            read(Source("clipboard", data=data))


def test_what_unpacks_to_gigabytes_is_refused_quickly() -> None:
    bomb = b"".join(gzip.compress(b"a" * 100_000_000) for _ in range(10))
    with pytest.raises(PageError, match="unpacks to more than"):
        read(Source("bomb", data=bomb))


def test_a_page_over_the_limit_is_refused_with_its_size(tmp_path: Path) -> None:
    with (tmp_path / "sparse.html").open("wb") as file:
        file.truncate(5 << 30)
    with pytest.raises(PageError, match="5120 MB, the limit for one page is 64 MB"):
        read(Source("sparse", str(tmp_path / "sparse.html")))
    with pytest.raises(PageError, match="too large"):
        read(Source("clipboard", data=b"x" * 101), limit=100)
    with pytest.raises(PageError, match="larger than"):
        read_stream([b"x" * 60, b"x" * 60], limit=100)
    assert read_stream([b"ab", b"c"]) == b"abc"


def test_the_limit_holds_for_unpacked_data() -> None:
    with pytest.raises(PageError, match="more than 100 bytes"):
        read(Source("clipboard", data=gzip.compress(b"a" * 101)), limit=100)


def test_nothing_is_written_where_pages_are_read(tmp_path: Path) -> None:
    put(tmp_path, "a/page.html", "b.txt")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    for source in find_sources([str(tmp_path)]):
        read(source)  # type: ignore[arg-type]
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    assert sources.LIMIT == 64 << 20
