"""Changes written into TOML tables so that what else stands in them, comments above all, stays."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any, cast

import msgspec
import tomlkit
from tomlkit.items import Array, Table

_ON_ONE_LINE = 10
"""Words of a list that are still easy to read side by side."""


def as_table(value: msgspec.Struct) -> dict[str, Any]:
    """A struct as the plain table that a rules file would hold, defaults left out."""
    return cast(dict[str, Any], msgspec.to_builtins(value))


def rule_table(rule: msgspec.Struct) -> Table:
    """A new table of a rule, beginning with what tells it from others."""
    table = tomlkit.table()
    values = as_table(rule)
    for key in ("id", "name", "kind"):
        table.add(key, values.pop(key))
    for key, value in values.items():
        item = tomlkit.item(value)
        if isinstance(item, Array) and len(item) > _ON_ONE_LINE:
            item.multiline(True)
        table.add(key, item)
    return table


def edited(text: str, edit: Callable[[Any], None]) -> str:
    """A piece of TOML with *edit* done to it."""
    document = tomlkit.parse(text)
    edit(document)
    return tomlkit.dumps(document)


def new_piece(key: str, table: Any, *, is_list: bool) -> str:
    """A new piece: the table *key*, or one of the list of that name."""
    document = tomlkit.document()
    if is_list:
        items = tomlkit.aot()
        items.append(tomlkit.item(table))
        document.append(key, items)
    else:
        document.append(key, tomlkit.item(table))
    return tomlkit.dumps(document)


def update(table: Any, before: msgspec.Struct, after: msgspec.Struct) -> None:
    """Writes into a TOML *table* what differs between *before* and *after*. What is there already is not taken out
    when it becomes what it would be by default: it may have a comment."""
    if type(before) is not type(after):
        for name in before.__struct_fields__:
            if name not in after.__struct_fields__:
                table.pop(key_of(before, name), None)
        table["kind"] = as_table(after)["kind"]
    values = as_table(after)
    for name in after.__struct_fields__:
        old, new = getattr(before, name, None), getattr(after, name)
        if old == new:
            continue
        key = key_of(after, name)
        if isinstance(old, msgspec.Struct) and isinstance(new, msgspec.Struct) and hasattr(table.get(key), "items"):
            update(table[key], old, new)
        elif key in table and isinstance(table[key], Array) and _update_list(table[key], old, new):
            continue
        elif key in values:
            table[key] = values[key]
        elif key in table:
            table[key] = msgspec.to_builtins(new)


def _update_list(array: Array, before: Any, after: Any) -> bool:
    """Takes the entries of a list of words out and puts others in, so that the comments of the rest stay."""
    old, new = list(before or ()), list(after)
    if array.unwrap() != old or not all(isinstance(each, str) for each in (*old, *new)):
        return False
    for what, low, high, start, end in reversed(difflib.SequenceMatcher(None, old, new, False).get_opcodes()):
        if what != "equal":
            for _ in range(low, high):
                del array[low]
            for word in reversed(new[start:end]):
                array.insert(low, word)
    return bool(array.unwrap() == new)


def key_of(struct: msgspec.Struct, name: str) -> str:
    """The key of a field in the rules file."""
    return next(field.encode_name for field in msgspec.structs.fields(struct) if field.name == name)
