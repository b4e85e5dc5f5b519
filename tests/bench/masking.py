"""How well and how fast texts are masked, beside Presidio and DataFog in the same run.

    uv run --with 'presidio-analyzer<3' --with 'datafog<5' python tests/bench/masking.py FOLDER

FOLDER holds the labelled texts: `otp*.jsonl` with `text`, `codes` or `label`, `lang`; `pitfalls*.jsonl` with `must_mask` and `must_keep`. The figures are
shares of texts and ratios within one run; they are printed, never asserted.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from capillary_interactions.tools.interaction import KnownCustomer
from capillary_interactions.tools.privacy import Masker
from capillary_interactions.tools.privacy.fold import fold
from capillary_interactions.tools.privacy.words import WORDS
from capillary_interactions.tools.text import RawText

Row = dict[str, Any]
RAVI = KnownCustomer((RawText("Ravi Kumar"),), (RawText("919876543210"),), (RawText("ravi.kumar@example.com"),))


def rows(folder: Path, pattern: str) -> list[Row]:
    return [json.loads(line) for path in sorted(folder.glob(pattern)) for line in path.read_text("utf-8").splitlines()]


def leaks(masked: str, codes: Iterable[str]) -> bool:
    """Whether a code, or any run of four of its digits, can be read."""
    visible = re.findall(r"[0-9]+", re.sub(r"\[[^\]]*\]", "[]", fold(masked).text))
    for code in codes:
        digits = "".join(filter(str.isdigit, fold(code).text))
        if code in masked or any(digits[at : at + 4] in run for run in visible for at in range(len(digits) - 3)):
            return True
    return False


def ours() -> Callable[[str], tuple[str, set[str]]]:
    masker = Masker(b"a key for the bench", KnownCustomer(), remembers=False)

    def mask(text: str) -> tuple[str, set[str]]:
        result = masker.mask(RawText(text))
        return result.text, set(result.found)

    return mask


def presidio() -> Callable[[str], tuple[str, set[str]]] | None:
    """Presidio's analyzer with its own recognisers; its language model is left blank, it knows no codes and costs seconds."""
    try:
        import spacy
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import SpacyNlpEngine
    except ImportError:
        return None
    import tldextract

    # It would fetch a list from the network; the one it ships with is enough.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())

    class Blank(SpacyNlpEngine):
        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
            self.nlp = {"en": spacy.blank("en")}

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    engine = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])

    def mask(text: str) -> tuple[str, set[str]]:
        found = engine.analyze(text, language="en", score_threshold=0.3)
        for hit in sorted(found, key=lambda hit: -hit.start):
            text = text[: hit.start] + "[x]" + text[hit.end :]
        return text, {hit.entity_type for hit in found}

    return mask


def datafog() -> Callable[[str], tuple[str, set[str]]] | None:
    try:
        from datafog.processing.text_processing.regex_annotator import RegexAnnotator
    except ImportError:
        return None
    annotator = RegexAnnotator()

    def mask(text: str) -> tuple[str, set[str]]:
        kinds = {kind: values for kind, values in annotator.annotate(text).items() if values}
        for values in kinds.values():
            for value in values:
                text = text.replace(value, "[x]")
        return text, set(kinds)

    return mask


def report(name: str, mask: Callable[[str], tuple[str, set[str]]], with_code: list[Row], without: list[Row]) -> float:
    leaked = [row for row in with_code if leaks(mask(row["text"])[0], row["codes"])]
    alarms = sum(bool(mask(row["text"])[1] & {"otp", "password", "withheld"}) for row in without)
    begun = time.perf_counter()
    for row in (*with_code, *without):
        mask(row["text"])
    rate = (len(with_code) + len(without)) / (time.perf_counter() - begun)
    print(f"{name:10} leaked {len(leaked):4} of {len(with_code):4} ({len(leaked) / max(1, len(with_code)):6.2%})   "
          f"false alarms {alarms:4} of {len(without):4} ({alarms / max(1, len(without)):6.2%})   {rate:8,.0f} texts/s")  # fmt: skip
    if name == "ours" and leaked:
        print("           leaked by language:", dict(Counter(row.get("lang", "?") for row in leaked).most_common()))
    return rate


def pitfalls(cases: list[Row]) -> None:
    wrong = total = 0
    for row in cases:
        customer = RAVI if row["category"] == "known-identity" else KnownCustomer()
        shown = Masker(b"a key for the bench", customer).mask(RawText(row["text"])).text
        wrong += sum(value in shown for value in row.get("must_mask") or [])
        wrong += sum(value not in shown for value in row.get("must_keep") or [])
        total += len(row.get("must_mask") or []) + len(row.get("must_keep") or [])
    print(f"pitfalls   {wrong} of {total} values masked or kept wrongly")


def without_language(left_out: str) -> Callable[[str], tuple[str, set[str]]]:
    """Ours with the cue words of every language but one (those looked for everywhere stay)."""
    from capillary_interactions.tools.privacy import lexicon

    kept = {name: row for name, row in WORDS.items() if name != left_out}
    lexicon.WORDS = kept
    lexicon._lexicon.cache_clear()
    return ours()


def curve(with_code: list[Row]) -> None:
    """How much leaks in a language whose own cue words are taken away: what to expect of a language that has none."""
    print("\nleaked in a language, with its cue words and without them:")
    rows_of = {name: [row for row in with_code if ROW_OF.get(base(row), base(row)) == name] for name in WORDS}
    total = [0, 0, 0]
    for name, its in sorted(rows_of.items(), key=lambda item: -len(item[1])):
        if not its or name == "everywhere":
            continue
        counts = []
        for made in (ours, partial(without_language, name)):
            mask = made()
            counts.append(sum(leaks(mask(row["text"])[0], row["codes"]) for row in its))
            restore()
        total = [total[0] + len(its), total[1] + counts[0], total[2] + counts[1]]
        print(f"  {name:18} {len(its):4} messages   {counts[0] / len(its):6.1%}   {counts[1] / len(its):6.1%}")
    print(f"  {'all':18} {total[0]:4} messages   {total[1] / total[0]:6.1%}   {total[2] / total[0]:6.1%}")


def restore() -> None:
    from capillary_interactions.tools.privacy import lexicon

    lexicon.WORDS = WORDS
    lexicon._lexicon.cache_clear()


def base(row: Row) -> str:
    return re.split(r"[-_@]", row.get("lang", "?"))[0]


ROW_OF = {"tl": "fil", "no": "nordic", "nb": "nordic", "sv": "nordic", "da": "nordic", "fi": "nordic", "is": "nordic", "cs": "cs-sk", "sk": "cs-sk",
          "be": "be-bg-sr", "bg": "be-bg-sr", "sr": "be-bg-sr", "hr": "be-bg-sr", "bs": "be-bg-sr", "mk": "be-bg-sr", "sl": "be-bg-sr",
          "et": "baltic", "lv": "baltic", "lt": "baltic", "az": "turkic", "kk": "turkic", "ky": "turkic", "uz": "turkic", "tk": "turkic",
          "ka": "caucasus", "hy": "caucasus", "am": "africa", "ha": "africa", "yo": "africa", "ig": "africa", "zu": "africa", "xh": "africa", "af": "africa", "so": "africa"}  # fmt: skip


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    labelled = [row for row in rows(folder, "otp*.jsonl") if row.get("label", "otp") != "maybe"]
    with_code = [row for row in labelled if row.get("codes")]
    without = [row for row in labelled if not row.get("codes")]
    rates: dict[str, float] = {}
    for name, made in (("ours", ours()), ("Presidio", presidio()), ("DataFog", datafog())):
        if made is None:
            print(f"{name:10} not installed (uv run --with …)")
        else:
            rates[name] = report(name, made, with_code, without)
    if "Presidio" in rates:
        print(f"speed      {rates['ours'] / rates['Presidio']:.1f} x Presidio's")
    pitfalls(rows(folder, "pitfalls*.jsonl"))
    curve(with_code)


if __name__ == "__main__":
    main()
