"""The extract of the standard that these tests are held against, and the eye that holds them."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.registers.register import STANDARD
from tests.source import ROOT

WHOLE = ROOT.parent / "shared" / "data" / "openapi" / "openklant-klantinteracties.yaml"
WORDS = frozenset({"description", "summary", "tags", "title", "deprecated"})
TASK = {"$ref": "#/components/schemas/InterneTaak"}
CONTACT = {"uuid": "66b2a724-6bfc-4674-a87f-80639b93ed48"}
GOOD = {"gevraagdeHandeling": "x", "aanleidinggevendKlantcontact": CONTACT, "status": "verwerkt"}


def test_extract_says_what_the_standard_says() -> None:
    if not WHOLE.is_file():
        pytest.skip("the whole description of the standard does not lie beside this tree")
    whole = yaml.safe_load(WHOLE.read_text(encoding="utf-8"))
    ours = STANDARD.raw
    for path, methods in ours["paths"].items():
        assert methods == {method: _bare(whole["paths"][path][method]) for method in methods}
    for name, schema in ours["components"]["schemas"].items():
        assert schema == _bare(whole["components"]["schemas"][name])


def test_good_task_has_no_faults() -> None:
    assert list(STANDARD.faults(GOOD, TASK, is_request=True)) == []


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ({"status": "klaar"}, ".status: klaar is no choice"),
        ({"gevraagdeHandeling": "x" * 201}, ".gevraagdeHandeling: longer than 200"),
        ({"gevraagdeHandeling": 7}, ".gevraagdeHandeling: is no string"),
        ({"gevraagdeHandeling": None}, ".gevraagdeHandeling: may not be null"),
        ({"aanleidinggevendKlantcontact": {}}, ".aanleidinggevendKlantcontact.uuid: is missing"),
        ({"aanleidinggevendKlantcontact": {"uuid": "x"}}, ".aanleidinggevendKlantcontact.uuid: is no uuid"),
        ({"afgehandeldOp": "2026-11-23T10:00:00"}, ".afgehandeldOp: has no time zone"),
        ({"uuid": CONTACT["uuid"]}, ".uuid: is the register's to fill in"),
        ({"spoed": "ja"}, ".spoed: is not in the standard"),
    ],
)
def test_wrong_task_is_seen(wrong: dict[str, Any], fault: str) -> None:
    assert list(STANDARD.faults({**GOOD, **wrong}, TASK, is_request=True)) == [fault]


def test_answer_without_what_the_register_fills_in_is_seen() -> None:
    faults = list(STANDARD.faults(GOOD, TASK, is_request=False))
    assert {".uuid: is missing", ".url: is missing", ".toegewezenOp: is missing"} <= set(faults)


def _bare(value: Any, *, are_names: bool = False) -> Any:
    """Without its descriptions, which the extract leaves out."""
    if isinstance(value, list):
        return [_bare(one) for one in value]
    if not isinstance(value, dict):
        return value
    kept = {name: one for name, one in value.items() if are_names or name not in WORDS}
    return {name: _bare(one, are_names=name == "properties") for name, one in kept.items()}


def test_standard_lies_where_its_source_is_named() -> None:
    head = Path(__file__).with_name("klantinteracties.yaml").read_text(encoding="utf-8")[:600]
    assert "EUPL-1.2" in head
