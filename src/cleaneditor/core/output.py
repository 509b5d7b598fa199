"""Where results go: a folder that mirrors the inputs, one file, or a stream.

A result appears whole under its final name or not at all. On Linux it is written to a file without a name, flushed to
the disk and then linked: a crash at any moment leaves neither a part nor a temporary file, and a link never replaces
what is there. Elsewhere, and where a file is to be replaced, a hidden temporary name takes that part.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from cleaneditor.core.errors import OutputError, one_line
from cleaneditor.core.model import Source
from cleaneditor.core.sources import page_suffix

_NAME_BYTES = 255
_COMMENTS = ".comments"
_TRIES = 10_000
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_NO_UNNAMED_FILES = {errno.EOPNOTSUPP, errno.EISDIR, errno.ENOENT, errno.EINVAL, errno.ENOSYS}
_NO_LINKS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


@dataclass(frozen=True, slots=True)
class Written:
    """Where one result stands, and what the person should know of it, in one line or empty."""

    path: str
    note: str = ""
    comments: str = ""
    """Where the readers' comments of the page stand, if they have a file of their own."""
    renamed: bool = False
    """Whether that is not where it was to stand, since other files are in the way."""


class Output(Protocol):
    """Takes results one by one, in the order of the sources."""

    joined: bool
    """All results go into one file, so each is a piece of it and not a file of its own."""

    def put(self, source: Source, text: str, comments: str = "") -> Written:
        """Writes one result, and *comments*, if there are any, beside it. Raises OutputError; the results before it
        stay."""

    def finish(self) -> None:
        """Publishes what is published at the end. Raises OutputError."""

    def discard(self) -> None:
        """Ends without publishing: nothing partial stays. Harmless after ``finish``."""


class Folder:
    """One file for each source below *root*, named as the source is, with the format's suffix; and one more beside
    it, as `comments_path` calls it, for a page with comments that are exported apart.

    A name that is taken by another text gets a number, and ``Written.note`` says so; with *overwrite* the file is
    replaced instead. A file that already holds this very text counts as written, so a run that was stopped can be
    repeated. Names of one run differ by more than case and Unicode form.
    """

    joined = False

    def __init__(self, root: str, suffix: str, *, overwrite: bool = False) -> None:
        self._root = root
        self._suffix = suffix
        self._overwrite = overwrite
        self._claimed: set[str] = set()
        self._listings: dict[str, dict[str, str]] = {}

    def prepare(self) -> None:
        """Makes the folder. Raises OutputError where that or writing into it is not possible."""
        _make_folder(self._root)
        if not os.access(self._root, os.W_OK | os.X_OK):
            raise OutputError(f"{one_line(self._root)}: no results can be written into this folder: permission denied")

    def put(self, source: Source, text: str, comments: str = "") -> Written:
        """See ``Output.put``. A text and its comments always get the same number."""
        # Where there are comments, the name leaves room for theirs.
        end = f"{_COMMENTS if comments else ''}{self._suffix}"
        wanted = name_for(source, end)
        parent, _, base = wanted.rpartition("/")
        first = base.removesuffix(end) + self._suffix
        folder = os.path.join(self._root, parent) if parent else self._root
        _make_folder(folder)
        for number in range(1, _TRIES):
            longest = _numbered(base, end, number)
            name = longest.removesuffix(end) + self._suffix
            # The comments first: who finds the text can rely on finding them.
            files = {longest: to_bytes(comments), name: to_bytes(text)} if comments else {name: to_bytes(text)}
            keys = {_fold(f"{parent}/{each}") for each in files}
            if not self._claimed.isdisjoint(keys) or not all(self._is_free(folder, *each) for each in files.items()):
                continue
            if not all(self._try(folder, *each) for each in files.items()):
                continue
            self._claimed |= keys
            path = os.path.join(folder, name)
            note, renamed = "", False
            if number > 1 and _fold(f"{parent}/{first}") not in self._claimed:
                renamed = True
                known = first if _fold(first) in self._taken(folder) else base
                note = f"{one_line(known, 80)} exists already: the result is in {name}"
            elif self._overwrite and not comments:
                old = self._taken(folder).get(_fold(comments_path(name)))
                if old is not None and _fold(f"{parent}/{old}") not in self._claimed:
                    note = f"{one_line(old, 80)} is older than this result, which has no comments apart"
            return Written(path, note, os.path.join(folder, longest) if comments else "", renamed)
        raise OutputError(f"{one_line(os.path.join(folder, base))}: there are too many files of this name")

    def finish(self) -> None:
        """See ``Output.finish``: every file is already where it belongs."""

    def discard(self) -> None:
        """See ``Output.discard``: every file is whole."""

    def _is_free(self, folder: str, name: str, data: bytes) -> bool:
        """Whether *data* may be put under *name*, or stands there already."""
        path = os.path.join(folder, name)
        taken = self._taken(folder).get(_fold(name))
        if taken is None:
            return True
        if not self._overwrite:
            return taken == name and _holds(path, data)
        # Another file to some systems, the same to others, or no file at all: never replace it.
        return taken == name and not _is_special(path)

    def _try(self, folder: str, name: str, data: bytes) -> bool:
        """Puts *data* under *name*, which is free; whether it stands there now."""
        path = os.path.join(folder, name)
        if self._taken(folder).get(_fold(name)) is not None and not self._overwrite:
            return True
        if publish(path, data, overwrite=self._overwrite):
            self._listings[folder][_fold(name)] = name
            return True
        return _holds(path, data)  # another program was faster

    def _taken(self, folder: str) -> dict[str, str]:
        """Names in *folder* by their folded form, listed once: files that come later are noticed when linking."""
        if folder not in self._listings:
            with _as_output_error(folder):
                self._listings[folder] = {_fold(name): name for name in os.listdir(folder)}
        return self._listings[folder]


class OneFile:
    """All results in one file, which appears when the last one is in. Never replaces a file unless *overwrite*.

    *header* is written first, and *divider* before each result, with ``{name}`` standing for the source's name. With
    *comments* the readers' comments go into a file of their own beside it, see `comments_path`.
    """

    joined = True

    def __init__(
        self, path: str, *, header: str = "", divider: str = "", overwrite: bool = False, comments: bool = False
    ) -> None:
        self._path = path
        self._beside: OneFile | None = None
        if comments:
            self._beside = OneFile(comments_path(path), divider=divider, overwrite=overwrite)
        self._divider = divider
        self._overwrite = overwrite
        self._header = header
        self._file: _Draft | None = None
        self._count = 0

    def prepare(self) -> None:
        """Raises OutputError where the file exists, or nothing can be written beside it."""
        if os.path.isdir(self._path):
            raise OutputError(f"{one_line(self._path)}: is a folder, not a file")
        if _is_special(self._path):
            raise OutputError(f"{one_line(self._path)}: is a device, a pipe or a socket, not a file")
        if os.path.lexists(self._path) and not self._overwrite:
            raise OutputError(f"{one_line(self._path)}: exists already: name another file, or allow it to be replaced")
        folder = os.path.dirname(self._path) or "."
        _make_folder(folder)
        self._file = _Draft(folder, unnamed=not self._overwrite)
        self._file.write(to_bytes(self._header), self._path)
        if self._beside is not None:
            self._beside.prepare()

    def put(self, source: Source, text: str, comments: str = "") -> Written:
        """See ``Output.put``."""
        if self._file is None:
            self.prepare()
        assert self._file is not None
        self._file.write(to_bytes(_divided(self._divider, source, self._count) + text), self._path)
        self._count += 1
        beside = self._beside.put(source, comments).path if comments and self._beside is not None else ""
        return Written(self._path, comments=beside)

    def finish(self) -> None:
        """See ``Output.finish``. Without any result no file is made."""
        if self._file is None:
            return
        if self._beside is not None:
            try:
                self._beside.finish()
            except OutputError:
                self.discard()
                raise
        if not self._count:
            self.discard()
        elif not self._file.publish(self._path, overwrite=self._overwrite):
            self.discard()
            raise OutputError(f"{one_line(self._path)}: exists already, made by another program meanwhile")
        self._file = None

    def discard(self) -> None:
        """See ``Output.discard``."""
        if self._file is not None:
            self._file.discard()
            self._file = None
        if self._beside is not None:
            self._beside.discard()


class Stream:
    """All results one after another into an open binary stream, for example standard output. It has no place for
    comments that would need a file of their own: they are left out."""

    joined = True

    def __init__(self, stream: BinaryIO, *, header: str = "", divider: str = "") -> None:
        self._stream = stream
        self._divider = divider
        self._header = header
        self._count = 0

    def put(self, source: Source, text: str, comments: str = "") -> Written:
        """See ``Output.put``."""
        start = self._header if not self._count else ""
        with _as_output_error("standard output"):
            self._stream.write(to_bytes(start + _divided(self._divider, source, self._count) + text))
        self._count += 1
        return Written("-")

    def finish(self) -> None:
        """See ``Output.finish``."""
        with _as_output_error("standard output"):
            self._stream.flush()

    def discard(self) -> None:
        """See ``Output.discard``: what is out is out."""


def is_folder(target: str, *, several: bool) -> bool:
    """Whether results go below *target* rather than into it: a folder that is there, a name that ends in ``/``, and
    for several pages any new name without a suffix."""
    if target.endswith(("/", os.sep)) or os.path.isdir(target):
        return True
    return several and not os.path.lexists(target) and not os.path.splitext(target)[1]


def name_for(source: Source, suffix: str) -> str:
    """The path of the result of *source* below the output folder, with ``/``: never leaves it, never hidden."""
    inner = source.inner or os.path.basename(source.path or source.name) or "page"
    parts = [part for part in inner.split("/") if part not in ("", ".", "..")] or ["page"]
    last = parts[-1]
    if end := page_suffix(last):
        last = last[: -len(end)]
    elif not source.path:
        last = last.replace(" ", "-")
    folders = [_safe(part, _NAME_BYTES) for part in parts[:-1]]
    return "/".join([*folders, _safe(last.lstrip(".") or "page", _NAME_BYTES - len(suffix)) + suffix])


def comments_path(path: str) -> str:
    """The file with the readers' comments that belongs to the file *path*: ``page.comments.txt`` to ``page.txt``.
    Raises OutputError where that would be too long a name."""
    stem, suffix = os.path.splitext(path)
    beside = f"{stem}{_COMMENTS}{suffix}"
    if len(os.fsencode(os.path.basename(beside))) > _NAME_BYTES:
        raise OutputError(f"{one_line(path)}: the name is too long for a second one with “{_COMMENTS}”")
    return beside


def publish(path: str, data: bytes, *, overwrite: bool = False) -> bool:
    """Writes *data* to *path*, whole or not at all; False where something stands there and *overwrite* is not set.

    A link at *path* is never written through. Raises OutputError, for example on a full disk.
    """
    draft = _Draft(os.path.dirname(path) or ".", unnamed=not overwrite)
    try:
        draft.write(data, path)
        return draft.publish(path, overwrite=overwrite)
    finally:
        draft.discard()


def to_bytes(text: str) -> bytes:
    """UTF-8; lone surrogates, which no UTF-8 can hold, become U+FFFD."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")


class _Draft:
    """A file that has no final name yet: without any name where the system can do that, else with a hidden one."""

    def __init__(self, folder: str, *, unnamed: bool) -> None:
        self._folder = folder
        self._name: str | None = None
        self._handle = -1
        with _as_output_error(folder):
            if unnamed and hasattr(os, "O_TMPFILE") and os.path.isdir("/proc/self/fd"):
                try:
                    self._handle = os.open(folder, os.O_TMPFILE | os.O_WRONLY | os.O_CLOEXEC, 0o666)
                except OSError as error:
                    if error.errno not in _NO_UNNAMED_FILES or not os.path.isdir(folder):
                        raise
            if self._handle < 0:
                self._name = os.path.join(folder, f".cleaneditor-{secrets.token_hex(8)}.tmp")
                flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)
                self._handle = os.open(self._name, flags, 0o666)

    def write(self, data: bytes, wanted: str) -> None:
        """Appends *data*; *wanted* is the path to speak of in errors."""
        with _as_output_error(wanted):
            view = memoryview(data)
            while view:
                view = view[os.write(self._handle, view) :]

    def publish(self, path: str, *, overwrite: bool) -> bool:
        """Gives the file its final name; False where that is taken."""
        with _as_output_error(path):
            os.fsync(self._handle)
            try:
                if self._name is None:
                    self._link_unnamed(path)
                elif overwrite:
                    os.replace(self._name, path)
                    self._name = None
                else:
                    self._link_named(path)
            except FileExistsError:
                return False
            return True

    def discard(self) -> None:
        """Closes and, unless published, forgets the file."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
        if self._name is not None:
            with contextlib.suppress(OSError):
                os.unlink(self._name)
            self._name = None

    def _link_unnamed(self, path: str) -> None:
        # A folder's handle is passed because only then does Python ask the system to follow the link in /proc.
        folder = os.open(os.path.dirname(path) or ".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.link(f"/proc/self/fd/{self._handle}", os.path.basename(path), dst_dir_fd=folder, follow_symlinks=True)
        finally:
            os.close(folder)

    def _link_named(self, path: str) -> None:
        assert self._name is not None
        try:
            os.link(self._name, path)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            # Some file systems know no links (FAT): claim the name first, then replace our own empty claim.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            os.replace(self._name, path)
            self._name = None


def _divided(divider: str, source: Source, count: int) -> str:
    if not divider:
        return ""
    return ("\n" if count else "") + divider.replace("{name}", one_line(source.name, 4096))


def _make_folder(path: str) -> None:
    try:
        os.makedirs(path, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise OutputError(f"{one_line(path)}: a file stands where a folder is needed") from None
    except OSError as error:
        raise OutputError(f"{one_line(path)}: the folder cannot be made: {error.strerror}") from None


def _is_special(path: str) -> bool:
    """Whether something stands at *path* that no file should take the place of, such as ``/dev/null``."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _holds(path: str, data: bytes) -> bool:
    """Whether *path* is a regular file with exactly *data*."""
    try:
        at = os.lstat(path)
        if not stat.S_ISREG(at.st_mode) or at.st_size != len(data):
            return False
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").digest() == hashlib.sha256(data).digest()
    except OSError:
        return False


def _safe(name: str, room: int) -> str:
    """*name* without what terminals and other systems take for a command, at most *room* bytes."""
    name = _UNSAFE.sub("_", name).rstrip(" ") or "_"
    if name in (".", ".."):
        name = "_"
    if _RESERVED.match(name):
        name = "_" + name
    return _cut(name, room)


def _cut(name: str, room: int) -> str:
    data = os.fsencode(name)
    if len(data) <= room:
        return name
    data = data[:room]
    while data and (os.fsencode(name)[len(data)] & 0xC0) == 0x80:  # not in the middle of a character
        data = data[:-1]
    return os.fsdecode(data)


def _numbered(base: str, suffix: str, number: int) -> str:
    if number == 1:
        return base
    end = f" ({number}){suffix}"
    return _cut(base.removesuffix(suffix), _NAME_BYTES - len(end)) + end


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


@contextlib.contextmanager
def _as_output_error(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(f"{one_line(path)}: cannot be written: {error.strerror or error}") from None
