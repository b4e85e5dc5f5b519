"""The forms in which messages write a known person's name. Pure.

Full, reversed, with initials, its parts, glued, with and without hyphens and apostrophes, umlauts written out, the
endings of Slavic and German cases, and East Asian given names and surnames with their titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from .fold import fold, plain_spelling

_WORD: Final = re.compile("(?:[^\\W\\d_]|[\u0900-\u0963\u0970-\u0dff])+")
"""Letters; in the scripts of India also the signs that hang on them."""
_PARTS: Final = re.compile(r"[^\s\-'’.,]+")
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"})


def _listed(words: str) -> tuple[str, ...]:
    return tuple(plain_spelling(words).split("|"))


_ENDINGS: Final = _listed(
    "s|a|u|em|owi|ie|ovi|om|e|y|i|o|ou|ova|uv|ovo|ove|ovu|ovym|ego|emu|ej|iego|iemu|iej|nek|nak|val|vel|ert|hez|hoz|tol|bol|rol|ban|ben|ra|re|t|n|lle|lta|lla|ssa|sta|"
    "ksi|le|lt|ga|lui|ului|ei|ui|as|os|am|da|di|ren|rren|ri|rekin|rentzat|entzat|rengandik|engatik|rengana|en|k|ji|jee|bhai|ben|bai|garu|babu|san|sama"
)
"""Case endings of Slavic, Baltic, Finnic, Hungarian, Romanian and German names, and what India and Japan put after a name."""
_CYRILLIC_ENDINGS: Final = _listed(
    "а|у|ю|е|и|і|ы|я|о|й|ом|ем|ой|ою|ей|ові|еві|ым|ого|ому|ів|ої|ій|ею|ея|еем|ее|ию|ия|ием|ии|ину|ина|ову|ова|овой|овым|евой|еву|ів|ові|єм|єві|ю|ія|ію"
)
_GREEK_ENDINGS: Final = {
    "ος": ("ο", "ε", "ου", "ον"),
    "ης": ("η",),
    "ας": ("α",),
    "ις": ("ι",),
    "ους": ("ου",),
    "α": ("ας",),
    "η": ("ης",),
}
_TITLES: Final = ("先生", "小姐", "女士", "太太", "同学", "様", "さん", "さま", "君", "님", "씨", "老师", "總", "总")
_SHORT_ENDINGS: Final = ("ui", "os", "ai", "ei", "es", "u", "e", "o", "i", "as", "y", "ie", "oje")
_GRADED: Final = re.compile(r"([a-z]{2,12})(nt|nk|mp|lt|rt)([aeiouy])")
_GRADES: Final = {"nt": "nn", "nk": "ng", "mp": "mm", "lt": "ll", "rt": "rr"}
_DOUBLED: Final = re.compile(r"([a-z]{1,12})([kpt])\2([aeiouy])")
_FLEETING: Final = re.compile(r"([a-z]{1,12}[bcdfghjklmnprstvwxz])e([kclr])")
_SOFTENED: Final = {"г": "ж", "к": "ч", "х": "ш", "g": "z", "k": "c", "h": "s"}
"""Before a vocative's ending in the languages of Serbia and its neighbours; without diacritics."""
_LITHUANIAN: Final = {"t": "c", "d": "dz"}
_SHORT: Final = 2
_INFLECTED_FROM: Final = 5
_SHORTEST_STEM: Final = 4
_SHORTEST_INDIC_STEM: Final = 3
_VIRAMAS: Final = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d"
_CHILLUS: Final = str.maketrans("ൺൻർൽൾ", "ണനരലള")
"""A consonant at the end of a word of Malayalam, and as it is written before an ending."""
_LONG: Final = 8
_OPEN_ENDS: Final = frozenset("aeiouysаяоеийьуюыαηςοի")

WORDS_TOO: Final = frozenset(
    plain_spelling(
        "domingo|blanco|max|angus|كريم|سعيد|امید|하늘|will|grace|hope|may|rose|mark|joy|asha|deep|frank|bill|chase|summer|rich|can|jack|art|dawn|april|june|august|autumn|"
        "winter|spring|faith|charity|pat|rob|sue|drew|miles|cliff|dean|dale|glen|heath|grant|lance|guy|gene|don|ray|rusty|sandy|"
        "penny|ruby|pearl|amber|crystal|jade|ivy|lily|daisy|violet|olive|iris|hazel|holly|heather|ginger|poppy|star|sky|storm|"
        "brook|forest|river|stone|hunter|mason|baker|cook|smith|taylor|king|prince|duke|earl|noble|major|young|white|black|brown|"
        "green|gray|blue|golden|wood|hill|field|banks|rivers|love|good|best|sharp|short|long|little|small|swift|strong|wise|fair|"
        "bright|day|knight|page|price|cash|rice|bean|berry|cherry|honey|candy|angel|bishop|church|temple|park|street|lane|ford|"
        "rush|english|french|holland|jordan|chad|georgia|carolina|virginia|victoria|sydney|paris|london|austin|dallas|chelsea|"
        "kiran|jyoti|prem|shanti|anand|khushi|sapna|megha|varsha|sagar|akash|prakash|raja|rani|lucky|sunny|happy|sweety|pooja|"
        "puja|nova|vera|mina|luz|sol|paz|mar|rio|flor|rosa|blanca|santos|reis|cruz|leon|casa|dulce|an|be|do|so|my|he|me|no|on|in|"
        "of|to|at|as|is|it|us|we|by|or|up|go|hi|ha|le|ho|ly|ma|la|bay|chi|em|anh|gun|deniz|umut|bahar|yagmur|baris|ozgur|hayat|"
        "sevgi|ay|su|nur|mutlu|surya|chandra|bulan|bintang|putri|putra|dewi|आशा|रवि|ज्योति|प्रेम|शांति|आनंद|खुशी|सपना|किरण|दीप|"
        "पूजा|любовь|вера|надежда|роза|лев|мир|domingo|blanco|max|angus|كريم|سعيد|امید|하늘|पूजा|schon|schön|berg|heide|phuc|clima|aurore|gioia|bianchi|gunes|güneş|craciun|мороз|"
        "bjorn|björn|blessing|chance|tour|tan|hanh|linh|kim|mai|thu|xuan|dong|bien|son|lam|binh|minh|viet|nam|hoa|lan|cuc|dao|"
        "tung|hung|dung|wolf|fuchs|vogel|stein|sommer|herbst|koch|müller|schmidt|weber|schneider|fischer|bauer|jager|jäger|"
        "kaiser|könig|konig|richter|vogt|lang|klein|gross|groß|kurz|weiss|weiß|schwarz|roth|braun|engel|blume|rosen|stern|sonne|"
        "morgen|frost|winkler|jong|groot|bakker|visser|bos|dijk|meer|water|linde|bloem|zon|petit|grand|roy|leroy|blanc|noir|brun|"
        "marin|fleur|claire|belle|lune|soleil|rene|ange|aime|celeste|noel|pascal|victoire|dubois|fontaine|rivière|riviere|moulin|"
        "rossi|verde|neri|bruno|serena|vittoria|stella|luna|chiara|speranza|angelo|leone|fiore|sole|mare|costa|ferrari|marino|"
        "bello|gentile|grassi|ricci|rosario|dolores|pilar|mercedes|consuelo|esperanza|milagros|socorro|amparo|angeles|remedios|"
        "soledad|reyes|rios|flores|castillo|torres|campos|prado|iglesias|guerra|feliz|bueno|rubio|moreno|delgado|bravo|lima|"
        "pinto|oliveira|silva|pereira|carvalho|leite|rocha|serra|ramos|neves|matos|vale|barros|graça|gloria|vitoria|yildiz|"
        "yıldız|gunay|bulut|ruzgar|rüzgar|toprak|irmak|ırmak|cicek|çiçek|gul|gül|aslan|kaya|demir|celik|çelik|altin|altın|savas|"
        "savaş|zafer|ozlem|özlem|sevinc|sevinç|guven|güven|ates|ateş|yaprak|ada|doga|doğa|eylul|eylül|nisan|mayis|mayıs|temmuz|"
        "kis|kış|слава|лилия|марта|майя|заря|соловей|волк|зима|весна|король|князь|сокол|орел|орёл|мельник|кузнец|гончар|кравец|"
        "sari|bunga|indah|cahaya|wulan|melati|mawar|intan|permata|langit|senja|fajar|bayu|guntur|gunung|wati|sri|budi|setia|adil|"
        "jaya|harum|citra|mega|mekar|rahayu|slamet|untung|amal|noor|nour|farah|hana|iman|salam|jamal|karim|malik|sultan|amir|"
        "shams|qamar|badr|rahma|huda|noura|warda|yasmin|jana|rim|reem|hala|sham|usha|kala|mala|lata|maya|lila|nidhi|nisha|vijay|"
        "uday|chand|tara|ganga|yamuna|sita|rekha|roshni|chandni|barkha|sharda|vidya|laxmi|lakshmi|saraswati|daya|karuna|"
        "prerna|kavita|sangeeta|geet|raag|roop|sona|chandan|moti|heera|hira|pukhraj|neelam|panna|gulab|kamal|champa|chameli|"
        "tulsi|星|海|空|光|春|夏|秋|冬|花|森|林|山|川|王|金|白|黄|雪|月|龙|龍|fox|bell|bush|carter|cross|gates|glass|gold|hart|hall|head|house|hood|"
        "holt|jewel|key|lamb|law|lee|light|lord|lowe|marsh|meadow|moon|moss|north|pace|palmer|parish|peace|pike|pond|pope|porter|"
        "potter|power|pride|reed|reeves|ridge|rock|ross|rowe|shepherd|snow|sparrow|speed|starr|steel|sunday|monday|tuesday|"
        "friday|summers|sweet|tide|tiger|trinity|tripp|true|turner|vance|wade|walker|wall|waters|webb|weeks|west|wild|winters|"
        "wolfe|woods|worth|wright|favour|favor|gift|patience|prudence|precious|goodluck|mercy|comfort|marvellous|wisdom|promise|"
        "godsend|innocent|justice|liberty|destiny|harmony|melody|genesis|journey|heaven|nevaeh|princess|duchess|royal|"
        "ernst|rasa|roza|bituin|אור|ሰላም|أمل"
    ).split("|")
)
"""Names that are words too: they are taken for a name only where the sentence treats them as one."""


def name_forms(name: str) -> Iterator[str]:
    """Every form of a name in the spelling of `Folded.plain`, two characters at the least."""
    lower = fold(name).lower
    variants = {lower, lower.translate(_UMLAUTS), lower.replace("đ", "dj"), lower.replace("å", "aa")}
    for variant in variants:
        plain = plain_spelling(variant)
        for form in _forms(_PARTS.findall(plain), plain):
            if len(form) >= _SHORT:
                yield form


def _forms(parts: list[str], whole: str) -> Iterator[str]:
    yield " ".join(whole.split())
    if len(parts) > 1:
        first, last = parts[0], parts[-1]
        yield from (
            f"{last} {first}",
            f"{last}, {first}",
            f"{first} {last}",
            f"{first[0]} {last}",
            f"{first[0]}. {last}",
            f"{first} {last[0]}",
        )
        yield from (" ".join(parts), " ".join(reversed(parts)), " ".join([parts[-1], *parts[:-1]]), " ".join(parts[1:]))
        if len(parts) >= 3:
            yield "".join(f"{part[0]}." for part in parts)
        if "-" in whole:
            yield from (f"{one[0]}.-{other[0]}." for one, other in pairwise(parts))
        for one, other in pairwise(parts):
            yield from (f"{one} {other}", f"{one}-{other}", f"{one}{other}", f"{one}'{other}")
    for part in parts:
        yield part
        yield from _east_asian(part)
        if part.startswith("ال"):
            yield f"لل{part[2:]}"  # "to" and the article in one


def stems(name: str) -> Iterator[str]:
    """What stays of a name's parts whatever ending a language puts to them; none of parts that are words too."""
    for part in _PARTS.findall(plain_spelling(fold(name).lower)):
        if _WORD.fullmatch(part) and part not in WORDS_TOO:
            bare = (part, part[:-1] if part[-1] in _OPEN_ENDS else part, part[:-2] if len(part) >= _LONG else part)
            yield from (stem for stem in bare if len(stem) >= _SHORTEST_STEM)
            if _is_indic(part):
                stem = part.rstrip(_VIRAMAS).translate(_CHILLUS)
                if len(stem) >= _SHORTEST_INDIC_STEM:
                    yield stem


def _is_indic(word: str) -> bool:
    return "\u0900" <= word[0] <= "\u0dff"


def may_end(stem: str, ending: str) -> bool:
    """Whether letters after a stem may be an ending: few, and fewer after a short stem."""
    short = len(stem) <= (_SHORTEST_INDIC_STEM if _is_indic(stem) else _SHORTEST_STEM)
    longest = 6 if _is_indic(stem) else 4
    return len(ending) <= (2 if short else longest) or ending in _ENDINGS


def latin_parts(address: str) -> Iterator[str]:
    """The parts of an e-mail address that read like a name: "xiaoming.wang@" tells how a name is written in Latin letters."""
    parts = [part for part in re.split(r"[._-]", address.partition("@")[0]) if part.isalpha()]
    if len(parts) > 1:
        yield from (part for part in parts if len(part) >= _SHORTEST_STEM)
        yield from (" ".join(parts), " ".join(reversed(parts)))


def inflected_forms(name: str) -> Iterator[str]:
    """The parts of a name with the endings of Slavic and German cases; as names only where written with a capital."""
    for part in _PARTS.findall(plain_spelling(fold(name).lower)):
        yield from _inflected(part)


def _inflected(part: str) -> Iterator[str]:
    if "\u0400" <= part[0] <= "\u04ff" and len(part) >= 4:
        stem = part.rstrip("аяоеийьіуюы") or part
        if part[-1] in _SOFTENED:
            yield f"{part[:-1]}{_SOFTENED[part[-1]]}е"
        yield from (stem + ending for ending in _CYRILLIC_ENDINGS)
    elif "\u0370" <= part[0] <= "\u03ff" and len(part) >= 4:
        for ending, others in _GREEK_ENDINGS.items():
            if part.endswith(ending):
                yield from (part.removesuffix(ending) + other for other in others)
    elif part.isascii() and part.isalpha():
        yield from _inflected_in_latin(part)


def _inflected_in_latin(part: str) -> Iterator[str]:
    yield from _with_another_stem(part)
    if len(part) == _SHORTEST_STEM - 1 and part not in WORDS_TOO:
        yield from (part + ending for ending in ("s", "ri", "ren", "rekin", "rentzat"))
    if len(part) == _SHORTEST_STEM and part[-1] in "aeis":
        yield from (part[:-1] + ending for ending in _SHORT_ENDINGS)
    elif len(part) >= _INFLECTED_FROM:
        if part.endswith("is"):
            yield from (part[:-2] + ending for ending in ("i", "im", "a", "io", "iui", "us"))
            if part[-3] in _LITHUANIAN:  # Daugirdaitis, Daugirdaiciui
                yield from (part[:-3] + _LITHUANIAN[part[-3]] + ending for ending in ("io", "iui", "iu", "iai"))
        if part.endswith("as"):
            yield from (part[:-2] + ending for ending in ("o", "ui", "a", "u", "e", "ai"))
        yield from (part + ending for ending in _ENDINGS)
        if part[0] in "bcdfgmpst":
            yield f"{part[0]}h{part[1:]}"  # Irish and Scottish names after a vocative "a"
        if part.endswith("nen"):
            yield from (part[:-3] + ending for ending in ("sen", "selle", "sella", "selta", "sta", "seen"))
        if part[-1] in "aeoy":
            yield from (
                part[:-1] + ending
                for ending in (
                    "y",
                    "ie",
                    "e",
                    "o",
                    "u",
                    "i",
                    "ou",
                    "a",
                    "iej",
                    "ej",
                    "ego",
                    "emu",
                    "ym",
                    "im",
                    "ovi",
                    "om",
                )
            )


def _with_another_stem(part: str) -> Iterator[str]:
    """Forms whose stem is not the name without its ending: softened, without a vowel, or with one consonant for two."""
    if part[-1] in _SOFTENED and len(part) >= _INFLECTED_FROM:
        yield f"{part[:-1]}{_SOFTENED[part[-1]]}e"
    fleeting = _FLEETING.fullmatch(part)
    if fleeting:  # Polish, Czech: Marek, Marku
        yield from (
            fleeting[1] + fleeting[2] + ending for ending in ("a", "u", "owi", "ovi", "iem", "em", "ie", "o", "e")
        )
    softened = _GRADED.fullmatch(part)
    if softened:  # Finnish: Kuusiranta, Kuusirannalle
        weak = softened[1] + _GRADES[softened[2]]
        yield from (weak + softened[3] + ending for ending in ("n", "lle", "lla", "lta", "ssa", "sta", "ksi"))
    doubled = _DOUBLED.fullmatch(part)
    if doubled:  # Finnish: Matti, Matin
        weak = doubled[1] + doubled[2]
        yield from (weak + doubled[3] + ending for ending in ("n", "lle", "lla", "lta", "ssa", "sta", "ksi"))


def _east_asian(part: str) -> Iterator[str]:
    """Surname with a title, and the given name alone: they are written without a space between."""
    if not ("\u3400" <= part[0] <= "\u9fff" or "\uac00" <= part[0] <= "\ud7a3"):
        return
    surnames = (part[:1], part[:2]) if len(part) >= 4 else (part[:1],)
    for surname in surnames:
        yield from (surname + title for title in _TITLES)
    if len(part) >= 3:
        yield part[1:]
        yield part[2:] if len(part) >= 4 else part[1:]
