"""Bytes become text: which encoding, how it was found, what is refused, what is HTML."""

from __future__ import annotations

import gzip
import io
import random
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaneditor.core.decode import codec_of, decode
from cleaneditor.core.errors import PageError
from cleaneditor.core.model import Source
from cleaneditor.core.mojibake import mended

PROSE = {
    "ru": "Старый фонарщик каждый вечер обходил набережную, зажигая фонари, хоть город давно перешёл на электричество.",
    "pl": "Stary latarnik co wieczór obchodził nabrzeże i zapalał latarnie, choć miasto miało już prąd. Źle?",
    "cs": "Starý lampář každý večer obcházel nábřeží a rozsvěcel lampy, ačkoli město už dávno přešlo na elektřinu.",
    "el": "Ο γέρος φανοκόρος κάθε βράδυ περπατούσε στην προκυμαία και άναβε τα φανάρια, αν και η πόλη είχε πια ρεύμα.",
    "ja": "年老いた点灯夫は、町がとうに電気に変わっていたのに、毎晩岸壁を歩いて街灯に火をともしていました。",
    "zh": "虽然城市早已改用电灯，老灯夫每天晚上仍然沿着码头走一圈，把路灯一盏一盏地点亮。",
    "tw": "雖然城市早已改用電燈，老燈夫每天晚上仍然沿著碼頭走一圈，把路燈一盞一盞地點亮。",
    "ko": "도시가 오래전에 전기로 바뀌었지만 늙은 점등원은 매일 저녁 부두를 돌며 등불을 켰다.",
    "de": "Der alte Laternenwärter ging jeden Abend über den Kai und zündete die Lichter an – „natürlich“, sagte er.",
    "fr": "Le vieux réverbérier parcourait le quai le soir et allumait les lanternes, bien que l’électricité fût là.",
    "tr": "Yaşlı fenerci, şehir çoktan elektriğe geçtiği hâlde her akşam fenerleri yakıyordu. Şaşırdık.",
    "he": "הפנסאי הזקן עבר בכל ערב לאורך הרציף והדליק את הפנסים, אף על פי שהעיר עברה מזמן לחשמל.",
    "ar": "كان مشعل الفوانيس العجوز يمشي على الرصيف كل مساء ويضيء المصابيح مع أن المدينة انتقلت إلى الكهرباء منذ زمن.",
    "th": "คนจุดตะเกียงชราเดินไปตามท่าเรือทุกเย็นและจุดโคมไฟ แม้ว่าเมืองจะเปลี่ยนไปใช้ไฟฟ้านานแล้ว",
}
ENCODED = [
    ("ru", "windows-1251"),
    ("ru", "koi8-r"),
    ("ru", "iso-8859-5"),
    ("ru", "cp866"),
    ("pl", "iso-8859-2"),
    ("pl", "windows-1250"),
    ("cs", "windows-1250"),
    ("el", "iso-8859-7"),
    ("ja", "shift_jis"),
    ("ja", "euc-jp"),
    ("ja", "iso-2022-jp"),
    ("zh", "gb18030"),
    ("zh", "gb2312"),
    ("zh", "hz"),
    ("tw", "big5"),
    ("ko", "euc-kr"),
    ("ko", "iso-2022-kr"),
    ("de", "windows-1252"),
    ("de", "utf-7"),
    ("fr", "windows-1252"),
    ("tr", "iso-8859-9"),
    ("he", "windows-1255"),
    ("ar", "windows-1256"),
    ("th", "tis-620"),
    ("zh", "utf-16-le"),
    ("ru", "utf-16-be"),
    ("el", "utf-32-le"),
    ("fr", "utf-32-be"),
]
WRONG = {"utf-8": "windows-1251", "windows-1251": "utf-8", "shift_jis": "iso-8859-1", "gb18030": "utf-8"}


def html(language: str, declared: str = "", paragraphs: int = 3) -> str:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    body = "".join(f"<p>{number}. {PROSE[language]}</p>" for number in range(paragraphs))
    return f'<html lang="{language}"><head>{meta}<title>{PROSE[language][:14]}</title></head><body>{body}</body></html>'


def read(data: bytes, name: str = "page.html", encoding: str | None = None, media_type: str = ""):
    return decode(data, Source(name, media_type=media_type), encoding)


@pytest.mark.parametrize(("language", "encoding"), ENCODED)
def test_a_page_that_declares_its_encoding_is_read(language: str, encoding: str) -> None:
    text = html(language, encoding)
    assert read(text.encode(encoding, "ignore")).text == text.encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize(("language", "encoding"), ENCODED)
def test_a_page_that_declares_nothing_is_read(language: str, encoding: str) -> None:
    text = html(language)
    assert read(text.encode(encoding, "ignore")).text == text.encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize(("language", "encoding"), ENCODED)
def test_a_page_that_declares_the_wrong_encoding_is_read(language: str, encoding: str) -> None:
    text = html(language, WRONG.get(encoding, "utf-8"))
    assert read(text.encode(encoding, "ignore")).text == text.encode(encoding, "ignore").decode(encoding)


@pytest.mark.parametrize("language", PROSE)
def test_utf8_wins_over_any_declaration(language: str) -> None:
    page = read(html(language, "iso-8859-1").encode())
    assert page.text == html(language, "iso-8859-1")
    assert (page.encoding.name, page.encoding.how, page.encoding.replaced) == ("utf-8", "utf-8", 0)


@pytest.mark.parametrize("language", ["de", "fr", "pl", "ru", "zh"])
def test_one_stray_byte_does_not_turn_a_utf8_page_into_mojibake(language: str) -> None:
    page = read(html(language).encode().replace(b"</body>", b"<p>x\xffx</p></body>"))
    assert PROSE[language] in page.text
    assert (page.encoding.name, page.encoding.replaced) == ("utf-8", 1)


def test_a_utf8_page_cut_in_the_middle_of_a_character_is_still_utf8() -> None:
    data = html("ru").encode()
    cut = data[: data.rindex("э".encode()) + 1]
    assert read(cut).encoding.name == "utf-8"


def test_an_english_page_with_one_old_quotation_mark_is_not_utf8() -> None:
    data = ("<p>" + "He walked along the quay and lit the lamps. " * 20 + "It\u2019s late.</p>").encode("windows-1252")
    page = read(data)
    assert "It\u2019s late." in page.text
    assert page.encoding.name == "windows-1252"


@pytest.mark.parametrize(
    ("encoding", "how"),
    [
        ("utf-8-sig", "bom"),
        ("utf-16", "bom"),
        ("utf-32", "bom"),
        ("utf-16-le", "nul-pattern"),
        ("iso-2022-jp", "escapes"),
    ],
)
def test_it_says_how_the_encoding_was_found(encoding: str, how: str) -> None:
    assert read(html("ja").encode(encoding)).encoding.how == how


def test_declaration_and_detector_are_told_apart() -> None:
    assert read(html("ru", "windows-1251").encode("windows-1251")).encoding.how == "declared"
    assert read(html("ru").encode("windows-1251")).encoding.how == "detected"


def test_the_byte_order_mark_wins_over_the_declaration_and_is_no_text() -> None:
    page = read(b"\xef\xbb\xbf" + html("de", "iso-8859-1").encode())
    assert page.text == html("de", "iso-8859-1")


def test_the_persons_choice_wins_over_everything() -> None:
    data = "<p>Привет, старый фонарщик</p>".encode("koi8-r")
    page = read(b"\xef\xbb\xbf" + data, encoding="KOI8-R")
    assert "Привет, старый фонарщик" in page.text
    assert (page.encoding.name, page.encoding.how) == ("koi8-r", "person")


@pytest.mark.parametrize("label", ["no-such-encoding", "", "rot13", "zip", "\0", "ü"])
def test_an_encoding_that_does_not_exist_is_refused_by_its_name(label: str) -> None:
    with pytest.raises(PageError, match="no encoding named"):
        read(b"<p>text</p>", encoding=label)


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("ISO-8859-1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gb18030"),
        ("x-sjis", "cp932"),
        ("ks_c_5601-1987", "cp949"),
        ("windows-874", "cp874"),
        ("UTF8", "utf-8"),
        (" utf-8 ", "utf-8"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label: str, codec: str) -> None:
    assert codec_of(label) == codec


def test_nul_bytes_in_a_page_are_not_taken_for_sixteen_bits() -> None:
    data = html("fr").encode().replace(b"</body>", b"<p>a\0b" + b"\0" * 500 + b"</p></body>")
    page = read(data)
    assert PROSE["fr"] in page.text
    assert page.encoding.name == "utf-8"


def test_surrogates_encoded_one_by_one_become_the_character_they_stand_for() -> None:
    assert "\U0001f600" in read(b"<p>smile \xed\xa0\xbd\xed\xb8\x80 " + "ж".encode() * 20 + b"</p>").text


def archive(name: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        file.writestr(name, "<p>inside</p>" * 100)
    return data.getvalue()


NOISE = random.Random(4).randbytes(50_000)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\t\r\n" * 40, "nothing but white space"),
        (b"\xef\xbb\xbf", "only a byte order mark"),
        (b"\xff\xfe", "only a byte order mark"),
        (b"\0" * 900, "only NUL bytes"),
        (b"\0" * 900 + b"text", "most of it is NUL bytes"),
        (b"x", "a single character"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + NOISE, "a PDF document"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0" + NOISE, "a JPEG image"),
        (b"\x89PNG\r\n\x1a\n" + NOISE, "a PNG image"),
        (b"\x7fELF\2\1\1" + b"\0" * 9 + NOISE, "a program"),
        (archive("word/document.xml"), "a Word document"),
        (archive("page.html"), "a ZIP archive"),
        (gzip.compress(gzip.compress(b"<p>text</p>", mtime=0), mtime=0), "gzip"),
        (b"{\\rtf1\\ansi text}", "an RTF document"),
        (b"BZh91AY&SY" + NOISE, "bzip2"),
        (NOISE, "control codes"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;\n\n--x\n<p>text</p>", "MHTML"),
        (b"SQLite format 3\0" + NOISE, "a database"),
    ],
    # By the reason: archives hold the time at which they were made, and a name must be the same in every process.
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_page_is_refused_with_one_line_that_says_what_it_is(data: bytes, why: str) -> None:
    with pytest.raises(PageError) as refused:
        read(data)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) <= 300


@pytest.mark.parametrize(
    "text", ["MZ is the code of Mozambique, as everybody knows.", "x^2 is a square.", "PAR1 is a play."]
)
def test_a_text_that_begins_like_a_program_is_still_a_text(text: str) -> None:
    assert read(text.encode(), "note.txt").text == text


def test_a_text_file_is_text_even_if_it_has_tags() -> None:
    assert not read(b"<html><p>if a < b then</p>", "note.txt").is_html


def test_a_text_that_was_saved_as_html_is_text() -> None:
    assert not read(b"The title\n\nA paragraph, and if a < 3 another.", "page.html").is_html


@pytest.mark.parametrize(
    ("data", "is_html"),
    [
        (b"<!-- saved --><!DOCTYPE html><p>text", True),
        (b"<article><p>text</p></article>", True),
        (b"\n\n<p>text", True),
        (b"A text that speaks of <p> and <br> tags.", False),
        (b"A plain note.\n\nWith two paragraphs.", False),
        (b"Stray words before <div><p>one</p><p>two</p><a href=x>three</a></div>", True),
    ],
)
@pytest.mark.parametrize("name", ["page", "standard input", "index.php?id=3"])
def test_without_a_telling_name_the_content_decides(data: bytes, is_html: bool, name: str) -> None:
    assert read(data, name).is_html is is_html


def test_a_media_type_outranks_name_and_content() -> None:
    assert not read(b"<p>text</p>", "page.html", media_type="text/plain; charset=utf-8").is_html
    assert read(b"plain words", "note.txt", media_type="text/html").is_html


def test_a_utf8_page_of_100_kb_takes_less_than_a_millisecond() -> None:
    data = (html("fr") * 400).encode()[:100_000].rsplit(b" ", 1)[0]
    source = Source("page.html")
    best = min(timed(lambda: decode(data, source)) for _ in range(20))
    assert best < 0.001


def timed(action) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start


@pytest.mark.parametrize(
    "data",
    [
        b"<" * 300_000,
        b"+AAAA" * 60_000,
        b"~{" * 150_000,
        b"<meta " * 50_000 + b"\xe9",
        b"<!--" * 80_000,
        b"+AAAA" * 60_000 + b"\xe9",
    ],
)
def test_no_input_makes_decoding_slow(data: bytes) -> None:
    assert timed(lambda: decode(data, Source("page"))) < 2


@given(st.binary(min_size=1, max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_either_text_or_refused(data: bytes) -> None:
    try:
        page = read(data, "page")
    except PageError:
        return
    page.text.encode("utf-8")
    assert page.text.strip()


@given(st.text(min_size=3, max_size=300).filter(lambda text: len("".join(text.replace("\0", "").split())) > 2))
@settings(max_examples=200, deadline=None)
def test_all_utf8_text_without_control_codes_comes_through_unchanged(text: str) -> None:
    text = "".join(character for character in text if character.isprintable() or character in "\n\t")
    if len("".join(text.split())) < 2:
        return
    page = read(b"\xef\xbb\xbf" + text.encode(), "note.txt")
    text = text.removeprefix("\ufeff")
    assert page.text in (text, mended(text)[0])
    assert (page.text != text) == bool(page.encoding.mended)
