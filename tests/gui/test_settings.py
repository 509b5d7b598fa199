"""What the window remembers, and what it does with a store that makes no sense."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cleaneditor.gui.settings import Memory, Settings, Store


def test_everything_survives_a_round_trip(tmp_path: Path) -> None:
    settings = Settings(
        "dark", ("/a b/ä,ö.html", "/c"), ("/r.cleanrules.toml",), b"\x00\x01\xff", b"split", "csv", "/out put"
    )
    Store(tmp_path / "s.ini").save(settings)
    assert Store(tmp_path / "s.ini").load() == settings


def test_lists_of_one_and_of_none_survive_too(tmp_path: Path) -> None:
    for recent in ((), ("/only.html",)):
        Store(tmp_path / "s.ini").save(Settings(recent=recent))
        assert Store(tmp_path / "s.ini").load().recent == recent


def test_an_empty_or_broken_store_gives_the_defaults(tmp_path: Path) -> None:
    assert Store(tmp_path / "none.ini").load() == Settings()
    (tmp_path / "s.ini").write_text("[General]\ntheme=purple\ngeometry=no bytes\nrecent=@Invalid()\n")
    assert Store(tmp_path / "s.ini").load() == Settings()


def test_the_newest_comes_first_once_and_ten_are_enough() -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.with_recent(f"/{number}")
    settings = settings.with_recent("/5")
    assert settings.recent[:2] == ("/5", "/11")
    assert len(settings.recent) == len(set(settings.recent)) == 10


def test_a_change_is_kept_at_once(tmp_path: Path) -> None:
    memory = Memory(Store(tmp_path / "s.ini"))
    memory.change(replace(memory.settings, theme="light"))
    assert Store(tmp_path / "s.ini").load().theme == "light"


def test_chosen_keys_are_kept_also_where_there_are_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    keys = (("actionExport", "Alt+E"), ("actionQuit", ""), ("actionOpen", "Ctrl+;"))
    Store(path).save(Settings(keys=keys))
    assert Store(path).load().keys == keys


def test_keys_that_make_no_sense_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text('[General]\nkeys="actionExport\\nactionQuit\\tCtrl+Q\\n\\t"\n', encoding="utf-8")
    assert Store(path).load().keys == (("actionQuit", "Ctrl+Q"),)
