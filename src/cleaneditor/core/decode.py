"""Turns bytes into text, and says how the encoding was found.

The order is the one that read 54 of 54 pages rightly, whether they declared their encoding, wrongly or not at all:
byte order mark, pattern of NUL bytes, escape sequences, UTF-8 if the bytes are nearly valid UTF-8, then a detector
that does not see what the page declares. The declaration is evidence, taken where the detector finds it about as
likely as its own answer. The person's choice stands above all of them. Letters of UTF-8 that were encoded twice before
the page was saved are mended.
"""

from __future__ import annotations

import codecs
import re
import zlib
from dataclasses import replace
from pathlib import PurePosixPath

from cleaneditor.core.errors import PageError
from cleaneditor.core.model import Encoding, Page, Source
from cleaneditor.core.mojibake import may_be_twice_encoded, mended

HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml"})
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md"})

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

_BROWSERS_READ = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "windows-874",
    "tis-620": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""Codecs for which the label is used for a larger set, by the Encoding Standard (https://encoding.spec.whatwg.org)."""

_LABELS = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "x-cp1251": "windows-1251",
    "x-cp1252": "windows-1252",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ukrainian": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "windows-949": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc_5601": "cp949",
    "unicode": "utf-16-le",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "logical": "iso8859-8",
    "hz-gb-2312": "hz",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "iso-2022-jp": "iso2022_jp_2",
    "csiso2022jp": "iso2022_jp_2",
}
"""Labels that pages use and Python does not know, or reads as a smaller set than browsers do."""

_USUAL_NAMES = {
    "cp932": "shift_jis",
    "cp949": "euc-kr",
    "cp874": "windows-874",
    "big5hkscs": "big5",
    "iso2022_jp_2": "iso-2022-jp",
    "iso2022_kr": "iso-2022-kr",
    "euc_jp": "euc-jp",
    "euc_jis_2004": "euc-jp",
    "shift_jis_2004": "shift_jis",
    "mac_cyrillic": "x-mac-cyrillic",
}

_MAINFRAME = ("cp037", "cp273", "cp424", "cp500", "cp875", "cp1006", "cp1026", "cp1140")
"""Left out of detection: no page comes in EBCDIC, and a page of noise would."""

_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\0\0\1\0", "an icon"),
    (b"ID3", "an audio file"),
    (b"OggS", "an audio or video file"),
    (b"fLaC", "an audio file"),
    (b"\x1aE\xdf\xa3", "a video file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\0\1\0\0\0", "a font"),
    (b"OTTO", "a font"),
    (b"PK\5\6", "an empty ZIP archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"BZh", "compressed with bzip2: unpack it first"),
    (b"\xfd7zXZ", "compressed with xz: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd: unpack it first"),
    (b"\x04\x22\x4d\x18", "compressed with lz4: unpack it first"),
    (b"\x1f\x8b", "compressed with gzip twice or more: unpack it first"),
    (b"\x1f\x9d", "compressed with compress: unpack it first"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a Windows program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\0asm", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Office document: save it as HTML or text first"),
    (b"bplist0", "a web archive of Safari: save the page as HTML instead"),
    (b"PAR1", "a Parquet table"),
)
_TEXT_SIGNATURES = (
    (b"%PDF-", "a PDF document: save or print it as text first"),
    (b"{\\rtf", "an RTF document: save it as HTML or text first"),
    (b"%!PS", "a PostScript document"),
    (b"WARC/1.", "a WARC archive: unpack its pages first"),
)
_IN_ZIP = (
    (b"word/", "a Word document: save it as HTML or text first"),
    (b"xl/", "an Excel document"),
    (b"ppt/", "a PowerPoint document"),
    (b"application/epub+zip", "an EPUB book: unpack it first"),
    (b"opendocument", "an OpenDocument file: save it as HTML or text first"),
)

# NUL is counted apart; ESC, SO and SI switch character sets.
_CONTROLS = bytes(sorted(set(range(1, 32)) - {9, 10, 11, 12, 13, 14, 15, 27})) + b"\x7f"
_TAG = re.compile(rb"<[^<>]*>")
_HIGH = re.compile(rb"[\x80-\xff]")
_DECLARED = re.compile(
    rb"""<meta[^<>]{0,400}?charset\s*=\s*["']?\s*([\w.:+-]{2,40})|<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.:+-]{2,40})""",
    re.IGNORECASE,
)
_ISO_2022 = re.compile(rb"\x1b(?:\$[@AB]|\$\([A-D]|\([BIJ]|\$\)C)")
_SEVEN_BIT = re.compile(rb"~\{(?:[\x21-\x7d][\x21-\x7e])+~\}|\+[A-Za-z0-9/]{2}[A-Za-z0-9+/]*")
_MARKUP = re.compile(r"<(?:[A-Za-z!/?]|\Z)|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE)
_HTML_START = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*|<\?.{0,500}?>\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div"
    r"|header|table|ul|ol|h[1-6]|p|span|a|img|blockquote|pre|center|font|frameset|script|style|link|base|form)\b",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING_TAG = re.compile(r"</(?:html|body|p|div|h[1-6]|a|span|li|td|article|title)\s*>", re.IGNORECASE)
_DECLARATION_REACH = 4096
_SAMPLE = 200_000
_SEVEN_BIT_SAMPLE = 16_000


def decode(data: bytes, source: Source, encoding: str | None = None) -> Page:
    """The page in *data*, as HTML or as a text scrape; its title, URL and date are still empty, and its language is
    the one that the person has named for the source.

    *encoding* is the person's own choice, any label that pages or Python use. Raises PageError where *data* is empty,
    is not text, or the encoding does not exist.
    """
    if not data:
        raise PageError("is empty (0 bytes)")
    _refuse_archives(data)
    if encoding is not None:
        text, found = _as_person_says(data, encoding)
    else:
        text, found = _detect(data)
    text = text.removeprefix("\ufeff")
    _refuse_blank(text)
    if encoding is None and found.name == "utf-8" and not text.isascii() and may_be_twice_encoded(data):
        text, count = mended(text)
        found = replace(found, mended=count)
    return Page(source, text, looks_like_html(text, source), found, language=source.language)


def looks_like_html(text: str, source: Source) -> bool:
    """Whether *text* is HTML rather than a text scrape: by media type, then by the name's suffix, then by content."""
    media_type = source.media_type.split(";")[0].strip().lower()
    if media_type:
        return "html" in media_type
    name = source.inner or source.name
    suffix = PurePosixPath(name.removesuffix(".gz")).suffix.lower()
    if suffix in TEXT_SUFFIXES:
        return False
    if suffix in HTML_SUFFIXES:
        return _MARKUP.search(text) is not None
    if _HTML_START.match(text):
        return True
    return len(_CLOSING_TAG.findall(text[:_SAMPLE])) >= 3


def codec_of(label: str) -> str:
    """The Python codec that reads what pages mean by *label*. Raises LookupError for an unknown one."""
    name = codecs.lookup(_LABELS.get(label.strip().lower(), label.strip())).name
    name = codecs.lookup(_BROWSERS_READ.get(name, name).replace("windows-", "cp")).name
    if not _is_text_codec(name):
        raise LookupError(label)
    return name


def _is_text_codec(name: str) -> bool:
    try:
        b"text".decode(name, "replace")
    except (LookupError, ValueError):  # rot13, zlib and the like do not turn bytes into text
        return False
    return True


def _usual_name(codec: str) -> str:
    name = _USUAL_NAMES.get(codec, codec)
    if re.fullmatch(r"cp125\d", name):
        return "windows-" + name[2:]
    return re.sub(r"^iso8859", "iso-8859", name)


def _as_person_says(data: bytes, label: str) -> tuple[str, Encoding]:
    try:
        codec = codec_of(label)
    except (LookupError, ValueError):
        raise PageError(f"there is no encoding named “{label}”: try utf-8, windows-1252 or shift_jis") from None
    return _read(data, codec, "person")


def _detect(data: bytes) -> tuple[str, Encoding]:
    """The chain that the head of this module describes."""
    for mark, name in _BOMS:
        if data.startswith(mark) and _fits_mark(data, name):
            if len(data) == len(mark):
                raise PageError("is empty: only a byte order mark")
            return _read(data[len(mark) :], name, "bom")
    if b"\0" in data and (codec := _nul_pattern(data)):
        return _read(data, codec, "nul-pattern")
    _refuse_binary(data)
    if b"\x1b" in data and (codec := _escapes(data)):
        return _read(data, codec, "escapes")
    if data.isascii():
        if _SEVEN_BIT.search(data) and (codec := _seven_bit(data)):
            return _read(data, codec, "detected")
        return data.decode("ascii"), Encoding("utf-8", "utf-8")
    if (text := _nearly_utf8(data)) is not None:
        return text
    return _detected(data)


def _fits_mark(data: bytes, codec: str) -> bool:
    """Whether the mark is believable: 16-bit text of markup has NULs, and text without them is not all ASCII."""
    return not codec.startswith(("utf-16", "utf-32")) or b"\0" in data or not data[4:].isascii() or len(data) <= 4


def _read(data: bytes, codec: str, how: str) -> tuple[str, Encoding]:
    try:
        text, replaced = data.decode(codec), 0
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
        replaced = text.count("\ufffd")
        if replaced > 20 and replaced * 10 > len(text) and how != "person":
            raise PageError("is not text: most of its bytes stand for no character") from None
    if "utf-7" in codec or "utf_7" in codec:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text, Encoding(_usual_name(codec), how, replaced)


def _nul_pattern(data: bytes) -> str | None:
    """16- and 32-bit encodings without a mark: NULs stand at fixed places in every group of two or four bytes."""
    sample = data[: 1 << 16]
    sample = sample[: len(sample) // 4 * 4]
    quarter = len(sample) // 4
    if not quarter:
        return None
    nul = [sample[place::4].count(0) / quarter for place in range(4)]
    if min(nul[3], nul[2]) > 0.9 and nul[0] < 0.1:
        return "utf-32-le"
    if min(nul[0], nul[1]) > 0.9 and nul[3] < 0.1:
        return "utf-32-be"
    even, odd = (nul[0] + nul[2]) / 2, (nul[1] + nul[3]) / 2
    for few, many, codec in ((even, odd, "utf-16-le"), (odd, even, "utf-16-be")):
        if many > 0.05 and few < many / 4:
            text = data.decode(codec, "replace")
            if text.count("\ufffd") * 100 <= len(text) and _reads_as_text(text):
                return codec
    return None


def _reads_as_text(text: str) -> bool:
    """16-bit noise is spread over all of Unicode; a page has spaces, line ends or markup."""
    return sum(map(text.count, " <>\n\r.,。，、")) * 100 >= len(text)


def _escapes(data: bytes) -> str | None:
    """ISO-2022, which is ASCII to the eye of a detector that counts bytes."""
    if not _ISO_2022.search(data) or len(_HIGH.findall(data[:_SAMPLE])) * 50 > len(data[:_SAMPLE]):
        return None
    for codec in ("iso2022_kr",) if b"\x1b$)C" in data else ("iso2022_jp_2", "iso2022_jp_ext"):
        text = data.decode(codec, "replace")
        if text.count("\ufffd") * 50 <= len(text):
            return codec
    return None


def _seven_bit(data: bytes) -> str | None:
    """HZ and UTF-7, where the detector is sure of them; both look like ASCII."""
    match = _SEVEN_BIT.search(data)
    start = max(0, match.start() - 100) if match else 0
    # A part only: the detector's time grows with the square of the number of such sequences.
    sample = _TAG.sub(b" ", data[start : start + _SEVEN_BIT_SAMPLE])
    # It names only what decodes, and it takes longer over a page than all else that is done to one.
    if not (b"~{" in sample and _decodes(sample, "hz")) and not (b"+" in sample and _decodes(sample, "utf-7")):
        return None
    answer = _ask_detector(sample)
    if answer and answer[0][0] in ("hz", "utf-7", "utf_7"):
        return answer[0][0]
    return None


def _nearly_utf8(data: bytes) -> tuple[str, Encoding] | None:
    """UTF-8, also with some stray bytes: at least two whole sequences for each byte that does not fit."""
    try:
        return data.decode("utf-8"), Encoding("utf-8", "utf-8")
    except UnicodeDecodeError:
        pass
    # Six-byte pairs of surrogates come from programs that encode UTF-16 units one by one.
    joined = data.decode("utf-8", "surrogatepass") if _only_surrogates_wrong(data) else None
    if joined is not None:
        text = joined.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    else:
        text = data.decode("utf-8", "replace")
    # U+FFFD may also have been in the page.
    strays = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - strays
    if whole >= 2 * strays:
        return text, Encoding("utf-8", "utf-8", strays)
    return None


def _only_surrogates_wrong(data: bytes) -> bool:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _detected(data: bytes) -> tuple[str, Encoding]:
    """By the detector, with the declaration as evidence."""
    declared = _declaration(data)
    first_high = _HIGH.search(data)
    start = max(0, first_high.start() - 1000) if first_high and first_high.start() > _SAMPLE // 2 else 0
    window = data[start : start + 2 * _SAMPLE]
    sample = _TAG.sub(b" ", window)
    if sample.isascii():  # all that is not ASCII stands in attributes
        sample = re.sub(rb"(?i)(?:charset|encoding)\s*=\s*[\"']?[\w.:-]+", b" ", window)
    answers = _ask_detector(sample)
    best, sure = answers[0] if answers else ("cp1252", 0.0)
    if declared and declared != best:
        said = dict(answers).get(declared, 0.0)
        # Labels are often a server's default; so a label must be about as likely as what the bytes say.
        if said >= sure / 2 and _decodes(data, declared):
            best, sure = declared, said
    return _read(data, best, "declared" if declared == best else "detected")


def _ask_detector(sample: bytes) -> list[tuple[str, float]]:
    """(codec, confidence 0.0 to 1.0), best first; codecs that stand for one and the same in pages are one."""
    import chardet  # only the pages that are not UTF-8 pay for it

    found: dict[str, float] = {}
    for answer in chardet.detect_all(
        sample, ignore_threshold=True, compat_names=False, max_bytes=_SAMPLE, exclude_encodings=_MAINFRAME
    ):
        label = answer["encoding"]
        if label is None:
            continue
        try:
            codec = codecs.lookup(label).name
            larger = codec_of(label)
        except LookupError:
            continue
        codec = larger if _decodes(sample, larger) else codec
        found[codec] = max(found.get(codec, 0.0), answer["confidence"])
    return sorted(found.items(), key=lambda item: -item[1])


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError as error:
        # Multi-byte text cut at the end of a sample is no evidence against a codec.
        return error.start >= len(data) - 4
    return True


def _declaration(data: bytes) -> str | None:
    """The codec that the page declares in its first bytes, if it is one that can be: ASCII is readable there."""
    match = _DECLARED.search(data[:_DECLARATION_REACH])
    if match is None:
        return None
    try:
        codec = codec_of((match[1] or match[2]).decode("ascii"))
    except (LookupError, ValueError):
        return None
    return None if codec.startswith("utf") else codec


def _refuse_archives(data: bytes) -> None:
    """What a signature names is said by its name: that helps more than “binary”."""
    head = data[:2048]
    what = next((name for magic, name in _TEXT_SIGNATURES if head.lstrip().startswith(magic)), None)
    if what is None and b"%PDF-" in head and _control_share(data) > 0.005:
        what = _TEXT_SIGNATURES[0][1]
    if what is None and data.startswith(b"PK\3\4"):
        what = next((name for mark, name in _IN_ZIP if mark in data[:4096]), "a ZIP archive: unpack it first")
    if what is None and (head[4:8] == b"ftyp" or (head[:4] == b"RIFF" and head[8:12] in (b"WEBP", b"WAVE", b"AVI "))):
        what = "an image, audio or video file"
    if what is None and data[257:262] == b"ustar":
        what = "a tar archive: unpack it first"
    if what is None:
        what = next((name for magic, name in _SIGNATURES if head.startswith(magic)), None)
        if what is not None and data[:4].isascii() and b"\0" not in head[:4] and _control_share(data) < 0.005:
            what = None  # a text may begin with “MZ”
    if what is None and head[:1] == b"\x78" and _is_deflated(head):
        what = "compressed with zlib: unpack it first"
    if what is None and b"multipart/related" in head and re.search(rb"(?im)^mime-version:", head):
        what = "a web archive (MHTML): save the page as HTML instead"
    if what is not None:
        raise PageError(f"is {what}")


def _is_deflated(head: bytes) -> bool:
    if len(head) < 8 or int.from_bytes(head[:2], "big") % 31:
        return False
    try:
        return len(zlib.decompressobj().decompress(head, 64)) == 64
    except zlib.error:
        return False


def _control_share(data: bytes) -> float:
    """Share of bytes that no text has, NUL apart."""
    return 1 - len(data.translate(None, _CONTROLS)) / len(data)


def _refuse_binary(data: bytes) -> None:
    nuls = data.count(0)
    if nuls * 10 > len(data) * 9:
        raise PageError("is empty: only NUL bytes" if nuls == len(data) else "is not text: most of it is NUL bytes")
    # NULs may be what a damaged disk left in a good page, so they count neither for nor against it.
    rest = len(data) - nuls
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls > 8 and controls > rest * 0.02:
        raise PageError(f"is not text: {controls / rest:.0%} of its bytes are control codes")


def _refuse_blank(text: str) -> None:
    if not text or text.isspace():
        raise PageError("is empty: nothing but white space")
    if len(text) < 200 and len("".join(text.replace("\0", "").split())) < 2:
        raise PageError("is empty: a single character")
