"""JSON schemas as clients and their token bills want them: no titles, no nulls, no references, no `anyOf` at the top."""

from __future__ import annotations

from typing import Any, Final, Literal, cast

from pydantic import BaseModel

Schema = dict[str, Any]

_NOISE: Final = frozenset({"title", "minLength", "maxLength", "maxItems", "default"})
"""Bounds of length are checked and defaults taken all the same; a model need not read them beforehand."""


def lean_schema(model: type[BaseModel], *, mode: Literal["validation", "serialization"] = "validation") -> Schema:
    """The model's schema without pydantic's noise.

    An optional field says its type alone: it may be left out, which says the same as null in fewer tokens. (The
    validators accept null all the same.)
    """
    schema = model.model_json_schema(mode=mode)
    definitions: Schema = schema.pop("$defs", {})
    lean = cast("Schema", _lean(schema, definitions))
    lean.pop("description", None)
    if mode == "validation":
        return lean
    return {**cast("Schema", _open(lean)), "required": lean["required"]}


def _lean(node: Any, definitions: Schema) -> Any:
    if isinstance(node, list):
        return [_lean(item, definitions) for item in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    fields = _without_null(cast("Schema", node))
    if "$ref" in fields:
        target = definitions[fields["$ref"].rpartition("/")[2]]
        own = {key: value for key, value in fields.items() if key != "$ref"}
        return _lean({**{k: v for k, v in target.items() if k != "description"}, **own}, definitions)
    return {
        key: (
            {name: _lean(value, definitions) for name, value in cast("Schema", value).items()}
            if key == "properties"
            else _lean(value, definitions)
        )
        for key, value in fields.items()
        if key not in _NOISE
    }


def _without_null(fields: Schema) -> Schema:
    options = fields.get("anyOf")
    if options is None:
        return fields
    rest = [option for option in options if option != {"type": "null"}]
    others = {key: value for key, value in fields.items() if key != "anyOf"}
    return {**rest[0], **others} if len(rest) == 1 else {**others, "anyOf": rest}


def _open(node: Any) -> Any:
    """A result's schema without `additionalProperties: false` (fields may be added) and without inner `required`."""
    if isinstance(node, list):
        return [_open(item) for item in cast("list[Any]", node)]
    if not isinstance(node, dict):
        return node
    fields = cast("Schema", node)
    return {
        key: _open(value)
        for key, value in fields.items()
        if (key, value) != ("additionalProperties", False) and key != "required"
    }
