"""Counting tokens with o200k_base, from the vocabulary inside this package: never downloaded, loaded once, off the loop.

The vocabulary is OpenAI's (MIT), as is the pattern below, both as published with tiktoken, whose own checksum is kept.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import threading
from importlib import resources
from typing import TYPE_CHECKING, ClassVar, Final

import anyio.to_thread

if TYPE_CHECKING:
    import tiktoken

VOCABULARY_SHA256: Final = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"

_WORD_TAIL: Final = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
_PATTERN: Final = "|".join(
    (
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+" + _WORD_TAIL,
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*" + _WORD_TAIL,
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)


class VocabularyDamaged(RuntimeError):
    """The vocabulary inside the package is not the published one: the installation is broken."""


class Tokenizer:
    """Counts tokens. Loading takes about half a second, once, and happens in a thread while the endpoint is asked."""

    _encoding: ClassVar[tiktoken.Encoding | None] = None
    """One for the process: it never changes and weighs 40 MB."""
    _loading: ClassVar[threading.Lock] = threading.Lock()

    async def ready(self) -> None:
        """Return when the vocabulary is loaded.

        Raises:
            VocabularyDamaged: the file in the package is not what it should be.
        """
        if self._encoding is None:
            await anyio.to_thread.run_sync(self.load)

    def load(self) -> tiktoken.Encoding:
        with self._loading:
            if Tokenizer._encoding is None:
                Tokenizer._encoding = _encoding()
            return Tokenizer._encoding

    def count(self, text: str) -> int:
        """The number of o200k_base tokens of `text`; `<|endoftext|>` in it is text like any other."""
        encoding = self._encoding or self.load()
        return len(encoding.encode_ordinary(text))


def _encoding() -> tiktoken.Encoding:
    import tiktoken

    packed = resources.files("capillary_interactions.tools.data").joinpath("o200k_base.tiktoken.gz").read_bytes()
    vocabulary = gzip.decompress(packed)
    if hashlib.sha256(vocabulary).hexdigest() != VOCABULARY_SHA256:
        raise VocabularyDamaged("o200k_base.tiktoken.gz is damaged: reinstall capillary-interactions-mcp")
    lines = (line.split() for line in vocabulary.splitlines())
    ranks = {base64.b64decode(token): int(rank) for token, rank in lines}
    return tiktoken.Encoding(name="o200k_base", pat_str=_PATTERN, mergeable_ranks=ranks, special_tokens={})
