"""What the window remembers: one small typed value, and the store it is kept in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_AT_MOST = 10


@dataclass(frozen=True)
class Settings:
    """Everything that outlives the window, with its defaults."""

    theme: str = "system"
    """``system``, ``light`` or ``dark``."""
    recent: tuple[str, ...] = ()
    """Files and folders that were opened, newest first."""
    recent_rules: tuple[str, ...] = ()
    """Rules files that were opened or saved, newest first."""
    geometry: bytes = b""
    splitter: bytes = b""
    export_format: str = "text"
    export_folder: str = ""
    reopen: bool = False
    """The session that was closed last is opened at the start."""
    keys: tuple[tuple[str, str], ...] = ()
    """Actions whose keys the person chose: the action's name, and the keys as Qt writes them; none for no keys."""
    language: str = "system"
    """``system``, or one of ``gui.language.LANGUAGES``."""

    def with_recent(self, path: str) -> Settings:
        """With *path* as the newest file or folder."""
        return replace(self, recent=_newest(path, self.recent))

    def with_recent_rules(self, path: str) -> Settings:
        """With *path* as the newest rules file."""
        return replace(self, recent_rules=_newest(path, self.recent_rules))


def _newest(path: str, paths: tuple[str, ...]) -> tuple[str, ...]:
    return (path, *(other for other in paths if other != path))[:RECENT_AT_MOST]


class Store:
    """Keeps settings in an INI file: *path*, or the usual place of the person's account."""

    def __init__(self, path: Path | None = None) -> None:
        self._settings = (
            QSettings(str(path), QSettings.Format.IniFormat)
            if path is not None
            else QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "CleanEditor", "CleanEditor")
        )

    @property
    def is_new(self) -> bool:
        """Whether nothing was ever kept here: the very first start."""
        return not self._settings.allKeys()

    def load(self) -> Settings:
        """The settings kept; the default wherever there is none or it makes no sense."""
        default = Settings()
        theme = self._text("theme", default.theme)
        return Settings(
            theme=theme if theme in ("system", "light", "dark") else default.theme,
            language=self._text("language", default.language),
            recent=self._texts("recent"),
            recent_rules=self._texts("recent_rules"),
            geometry=self._bytes("geometry"),
            splitter=self._bytes("splitter"),
            export_format=self._text("export_format", default.export_format),
            export_folder=self._text("export_folder", default.export_folder),
            reopen=self._text("reopen", "") == "yes",
            keys=self._pairs("keys"),
        )

    def save(self, settings: Settings) -> None:
        """Writes *settings* at once."""
        for key in ("theme", "language", "export_format", "export_folder"):
            self._settings.setValue(key, getattr(settings, key))
        for key in ("recent", "recent_rules"):
            # QSettings reads a list of one back as a string, and an empty one as None.
            self._settings.setValue(key, "\n".join(getattr(settings, key)))
        self._settings.setValue("reopen", "yes" if settings.reopen else "no")
        self._settings.setValue("keys", "\n".join(f"{name}\t{keys}" for name, keys in settings.keys))
        for key in ("geometry", "splitter"):
            self._settings.setValue(key, QByteArray(getattr(settings, key)))
        self._settings.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def _texts(self, key: str) -> tuple[str, ...]:
        return tuple(line for line in self._text(key, "").split("\n") if line)[:RECENT_AT_MOST]

    def _pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        parts = [line.partition("\t") for line in self._text(key, "").split("\n")]
        return tuple((name, value) for name, tab, value in parts if name and tab)

    def _bytes(self, key: str) -> bytes:
        value = self._settings.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""


class Memory:
    """The settings in use and the store that keeps them: what the rooms of the window share."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.settings = store.load()

    def change(self, settings: Settings) -> None:
        """Takes *settings* into use and keeps them."""
        if settings != self.settings:
            self.settings = settings
            self._store.save(settings)
