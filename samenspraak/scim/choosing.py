"""Which attributes of a user a directory asks for, or does without (RFC 7644, section 3.9)."""

from collections.abc import Callable, Mapping

from samenspraak.scim.grammar import Path, path_in

ALWAYS = frozenset({"schemas", "id"})


def chosen(user: Mapping[str, object], attributes: str, without: str) -> dict[str, object]:
    """What is left of them; everything when neither is named. Both are paths apart by commas. Raises Refused."""
    only, unwanted = _paths(attributes), _paths(without)

    def is_kept(path: Path) -> bool:
        named = {path, Path(path.attribute)}
        return unwanted.isdisjoint(named) and not (only and only.isdisjoint(named))

    left = {name: value if name in ALWAYS else _left(name, value, is_kept) for name, value in user.items()}
    return {name: value for name, value in left.items() if value not in (None, {}, [])}


def _left(name: str, value: object, is_kept: Callable[[Path], bool]) -> object:
    """An attribute, or those of its parts that are kept; None, or nothing in it, when that is none."""
    if isinstance(value, list):
        return list(filter(None, (_left(name, one, is_kept) for one in value)))
    if isinstance(value, dict):
        return {part: one for part, one in value.items() if is_kept(Path(name.lower(), part.lower()))}
    return value if is_kept(Path(name.lower())) else None


def _paths(text: str) -> frozenset[Path]:
    return frozenset(path_in(one.strip()) for one in text.split(",") if one.strip())
