"""Two types for one danger: a raw text is not a string, and a masked text can only come from the masker.

`RawText` has no string value by accident: printing, formatting or logging it shows `<raw text>`. `MaskedText` is a
string, but making one needs a `Seal`, which only the masking package holds; a type checker refuses everything else
(`tests/typing/must_not_type_check.py` proves it in CI).
"""

from __future__ import annotations

from typing import Any, Final, final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


@final
class RawText:
    """A text as the endpoint sent it. `reveal()` is for the masker and for comparing, nothing else."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __len__(self) -> int:
        return len(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RawText) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "<raw text>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "<raw text>"

    def __reduce__(self) -> Any:
        raise TypeError("a raw text is never pickled")


NO_TEXT: Final = RawText("")


@final
class Seal:
    """The right to call a text masked. Made once, below, and handed out to the masking package alone."""

    __slots__ = ()


SEAL: Final = Seal()


@final
class MaskedText(str):
    """A text that may be shown: made by the masker, or one of this project's own fixed words."""

    __slots__ = ()

    def __new__(cls, value: str, seal: Seal) -> MaskedText:
        if seal is not SEAL:
            raise TypeError("only the masker makes a masked text")
        return super().__new__(cls, value)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        # An instance check and nothing else: pydantic would otherwise turn any string into one.
        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string"}
