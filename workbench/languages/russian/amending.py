"""How Russian amends: the formulae of amending laws, and the nouns put to quoted words (LAW.md 3.3, 3.4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.languages.formulae import EXCEPTED, IN_A_ROW, IN_ALL_CASES, IN_AN_ANNEX, Amending, Form, Formula
from workbench.languages.quotation import MASK, quote, several_masks
from workbench.languages.russian.addresses import NOUNS, cite, read_address
from workbench.languages.russian.ordinals import read_ordinal
from workbench.languages.wording import Wording, wording_of
from workbench.law.act import AmendingSource, Kind

_NOUNS = {
    Wording.WORD: {"acc": "слово", "gen": "слова", "ins": "словом"},
    Wording.WORDS: {"acc": "слова", "gen": "слов", "ins": "словами"},
    Wording.FIGURE: {"acc": "цифру", "gen": "цифры", "ins": "цифрой"},
    Wording.FIGURES: {"acc": "цифры", "gen": "цифр", "ins": "цифрами"},
    Wording.MARK: {"acc": "знак препинания", "gen": "знака препинания", "ins": "знаком препинания"},
    Wording.MARKS: {"acc": "знаки препинания", "gen": "знаков препинания", "ins": "знаками препинания"},
}


_FOLLOWS = re.compile(
    r"\s*[;.,:]?\s*$|\s*[–—-]\s*(?:слов|цифр|знак)[а-я]*\s"
    r"|\s*(?:,|\sи|\sлибо)\s*[\"«“]|\s*[,;]?\s*(?:(?:и|а|а также)\s)?\s*(?:заменить|исключить|"
    r"удалить|дополнить|считать|соответственно|слов[аомию]*\s*[\"«“]|цифр[аоыуйми]*\s*[\"«“]|знак[аоми]*\s|(?:запят|точк|двоеточи)[а-я]*\s|после\s|перед\s|\(?во?\s"
    r"|(?:заголовок|стать|част|пункт|подпункт|абзац|глав|раздел|таблиц|приложени)[а-я]*(?:\s|$)|изложить\s)",
    re.IGNORECASE,
)


def name_words(texts: Sequence[str], case: str) -> str:
    """Return quoted words with their noun: (['А', 'Б'], 'ins') -> 'словами "А", "Б"'."""
    return f"{_NOUNS[wording_of(texts)][case]} {', '.join(quote(text, _FOLLOWS) for text in texts)}"


def excluded(kind: Kind | None, source: AmendingSource | None = None) -> str:
    """Return the remark of a repealed unit, in its gender: 'исключен', 'исключена Законом РК от 29.12.2014 № 269-V'.

    Without a kind it is that of a repealed act: 'утратил силу'.
    """
    said = "исключен" + {"m": "", "f": "а", "n": "о"}[NOUNS[kind].gender] if kind is not None else "утратил силу"
    if source is None:
        return said
    dated = f" от {source.date:%d.%m.%Y}" if source.date else ""
    return f"{said} Законом РК{dated} № {source.number}"


AMENDING = Amending(
    formulae=(
        Formula(Form.RESTATE, "{act} изложить в (следующей|новой) редакции:"),
        Formula(Form.RESTATE, "{changed} изложить в (следующей|новой) редакции:"),
        Formula(Form.RESTATE, "{changed} изложить в редакции:"),
        Formula(Form.RESTATE, "изложить {changed} в (следующей|новой) редакции:"),
        Formula(
            Form.INSERT, "{changed} дополнить {added} (следующего содержания|в следующей редакции|в новой редакции):"
        ),
        Formula(
            Form.INSERT,
            "{changed} после {behind} дополнить {added} (следующего содержания|в следующей редакции|в новой редакции):",
        ),
        Formula(
            Form.INSERT,
            "дополнить (закон|кодекс) {added} (следующего содержания|в следующей редакции|в новой редакции):",
        ),
        Formula(
            Form.INSERT,
            "(закон|кодекс) дополнить {added} (следующего содержания|в следующей редакции|в новой редакции):",
        ),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} заменить {new.ins}"),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} заменить на {new.bare}"),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} (–|-|—) {new.ins}", read_only=True),
        Formula(Form.INSERT_AFTER, "{changed} после {old.gen} (–|-|—) {new.ins}", read_only=True),
        Formula(Form.REPLACE_WORDS, "{within} заменить {old.acc} {new.ins}"),
        Formula(Form.REPLACE_WORDS, "заменить {within} {old.acc} {new.ins}"),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} заменить соответственно {new.ins}", several=True),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} соответственно заменить {new.ins}", several=True),
        Formula(Form.DELETE_WORDS, "{within} {old.acc} (исключить|удалить)"),
        Formula(Form.DELETE_WORDS, "{within} исключить {old.acc}"),
        Formula(Form.DELETE_WORDS, "исключить {within} {old.acc}"),
        Formula(Form.DELETE_WORDS, "{within} {old.acc} и {also.acc} исключить", read_only=True),
        Formula(Form.DELETE_WORDS, "{within} после {anchor.gen} {old.acc} (исключить|удалить)", read_only=True),
        Formula(Form.DELETE_WORDS, "{within} {old.acc} после {anchor.gen} (исключить|удалить)", read_only=True),
        Formula(Form.DELETE_WORDS, "{within} перед {next.ins} {old.acc} (исключить|удалить)", read_only=True),
        Formula(Form.DELETE_WORDS, "{within} {old.acc} перед {next.ins} (исключить|удалить)", read_only=True),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} перед {next.ins} заменить {new.ins}", read_only=True),
        Formula(Form.REPLACE_WORDS, "{within} перед {next.ins} {old.acc} заменить {new.ins}", read_only=True),
        Formula(Form.REPLACE_WORDS, "{within} {old.acc} после {anchor.gen} заменить {new.ins}", read_only=True),
        Formula(Form.REPLACE_WORDS, "{within} после {anchor.gen} {old.acc} заменить {new.ins}", read_only=True),
        Formula(Form.INSERT_AFTER, "{changed} после {old.gen} дополнить {new.ins}"),
        Formula(Form.INSERT_AFTER, "{changed} после {old.gen} дополнить соответственно {new.ins}", several=True),
        Formula(Form.INSERT_BEFORE, "{changed} перед {old.ins} дополнить {new.ins}"),
        Formula(Form.INSERT_BEFORE, "{changed} перед {old.ins} дополнить соответственно {new.ins}", several=True),
        Formula(Form.INSERT_AFTER, "{changed} дополнить после {old.gen} {new.ins}"),
        Formula(Form.INSERT_BEFORE, "{changed} дополнить перед {old.ins} {new.ins}"),
        Formula(Form.INSERT_AFTER, "{changed} дополнить {new.ins}"),
        Formula(
            Form.OTHER_LANGUAGE,
            "в {changed} (вносится изменение|внесено изменение|вносятся изменения|внесены изменения) на казахском "
            "языке, текст на русском языке не (меняется|изменяется)",
        ),
        Formula(
            Form.OTHER_LANGUAGE,
            "{changed} (вносится|внесено|вносятся|внесены|внести) (изменение|изменения|дополнение|дополнения) "
            "(на|в текст на|в тексте на) (казахском|государственном) языке, текст на русском языке не "
            "(меняется|изменяется)",
        ),
        Formula(Form.REPEAL, "(исключить|признать утратившим силу|признать утратившей силу) {changed}", read_only=True),
        Formula(
            Form.REPEAL,
            "{changed} (исключить|признать утратившим силу|признать утратившей силу|признать утратившими силу"
            "|считать утратившим силу|считать утратившей силу|считать утратившими силу)",
        ),
        Formula(Form.RENUMBER, "{changed} считать {added}"),
        Formula(Form.RENUMBER, "{changed} считать соответственно {added}"),
    ),
    cite=cite,
    read_address=read_address,
    name_words=name_words,
    nouns_before=r"(?:(?:слов(?:ами|ом|а|о)?|цифр(?:ами|ой|ы|у)?|числ(?:ами|ом|а|о)?|аббревиатур(?:ами|ой|ы|у)|знак(?:ами|ами|ов|ом|а|и)?(?:\s+препинания)?"
    r"|букв(?:ами|ой|ы|у)?|союз(?:ами|ом|ы)?|предлог(?:ами|ом|и)?|строк(?:ами|ой|и|у)|предложени(?:ями|ем|я|е|й))(?:\s+следующего\s+содержания\s*:)?)",
    bare=r"(?:на\s+)?(?:слов[ао]?|цифр[ыу]?|числ[ао]|знаки?)?",
    nouns_after="",
    follows=_FOLLOWS,
    between=r",|\sи\s|\sлибо\s",
    separator=re.compile(r"\s*[,;]\s*(?:(?:а также|а|и)\s+)?|\s*(?:а также|и)\s+|\s*$", re.IGNORECASE),
    occurrence=r"(?:во?\s+[а-я]+\s+случае|во\s+всех\s+случаях)",
    every="во\\s+всех",
    read_ordinal=read_ordinal,
    marks=tuple(
        (
            re.compile(
                rf"(?:в\s+конце\s+)?(?:знак\w*\s+препинания\s+)?\b{name}(?![а-я])(?:\s+в\s+конце)?", re.IGNORECASE
            ),
            sign,
        )
        for name, sign in (
            (r"точк[аиу]\s+с\s+запятой", ";"),
            (r"точкой\s+с\s+запятой", ";"),
            (r"точк(?:[аиу]|ой)", "."),
            (r"запят(?:ая|ую|ой)", ","),
            (r"двоеточи(?:е|я|ем)", ":"),
        )
    ),
    mark_named="знак препинания \0",
    opening=re.compile(
        r"(?:^\s*внести(?=\s+в\s)|\s+внести(?=\s+(?:следующ|изменени|дополнени)))"
        r"|(?:,?\s+следующ\w+)?\s+(?:изменени|дополнени)\w+(?:\s+и\s+(?:изменени|дополнени)\w+)?\s*$",
        re.IGNORECASE,
    ),
    row_named=re.compile(
        rf"(?P<noun>\bстрок(?:[аеиу]|ам|ах)?)\s+(?P<quoted>{several_masks('и')})"
        rf"(?!\s*(?:,|и\s|заменить)|.*\bстрок(?:ой|ами)\s+{MASK})",
        re.IGNORECASE,
    ),
    contents="в оглавлении",
    contents_name="Оглавление",
    acts={
        "law": "Закон",
        "code": "Кодекс",
        "constitution": "Конституцию",
        "constitutional_law": "Конституционный закон",
        "decree": "Указ",
        "resolution": "постановление",
        "order": "приказ",
        "act": "акт",
    },
    excluded=excluded,
    turned=(
        (
            re.compile(
                r"дополнить\s+(?P<changed>(?:стать|пункт|подпункт|част|абзац|глав|раздел|параграф|приложени)[^:]*?)\s+"
                r"(?P<added>(?:нов\w+\s+)?(?:статьей|статьями|пункт(?:ом|ами)|подпункт(?:ом|ами)|част(?:ью|ями)"
                r"|абзац(?:ем|ами)|глав(?:ой|ами)|параграф(?:ом|ами)|предложени(?:ем|ями))\s[^:]*)",
                re.IGNORECASE,
            ),
            r"\g<changed> дополнить \g<added>",
        ),
        (
            re.compile(
                r"(?:в|из)\s+(?P<holder>[^\ue000-\uf8ff:;]*?)\s+исключить\s+"
                r"(?P<units>(?:стать|пункт|подпункт|част|абзац)[^\ue000-\uf8ff:;.]*)",
                re.IGNORECASE,
            ),
            r"\g<units> \g<holder> исключить",
        ),
        (
            re.compile(
                r"в\s+(?P<holder>[^\ue000-\uf8ff:;]*?)\s+(?P<units>(?:[а-я]+ое\s+)?предложени[ея](?:\s+[а-я]+ое)?)\s+"
                r"(?P<verb>исключить|изложить)",
                re.IGNORECASE,
            ),
            r"\g<units> \g<holder> \g<verb>",
        ),
    ),
    refused=(
        (r"по\s+(?:всему\s+)?тексту.*\bза\s+исключением|за\s+исключением.*по\s+(?:всему\s+)?тексту", EXCEPTED),
        (r"согласно\s+приложени", IN_AN_ANNEX),
        (r"\bстрок(?:у|и|е|ой|ами|ах)\b", IN_A_ROW),
        (r"соответствующ\w+\s+(?:падеж|числ)", IN_ALL_CASES),
    ),
)
