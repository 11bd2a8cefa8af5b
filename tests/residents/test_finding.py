"""Finding residents by their name: what was typed wrong is put right, and an index answers."""

import pytest
from django.db import connection
from django.db.models.lookups import Contains

from samenspraak.residents.finding import NAME_WORDS, names_like, people_named
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_MORNING, a_municipality


@pytest.fixture
def henk(db: None) -> Resident:
    return Resident.objects.create(municipality=a_municipality(), name="Henk de Boer", met_at=MONDAY_MORNING)


def test_mistyped_name_is_like_that_of_somebody(henk: Resident) -> None:
    assert "henk" in names_like(henk.municipality_id, "henj")


def test_name_that_somebody_has_is_not_corrected(henk: Resident) -> None:
    assert names_like(henk.municipality_id, "henk") == []


def test_nobody_is_found_in_another_municipality(henk: Resident) -> None:
    other = a_municipality("elders")
    assert people_named(henk.municipality_id, ["boer", "henk"]) == [henk.pk]
    assert people_named(other.pk, ["boer", "henk"]) == []
    assert names_like(other.pk, "henj") == []


def test_index_answers_for_names(db: None) -> None:
    """An expression that is not that of the index would be right too, and read every resident."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    named = Resident.objects.filter(Contains(NAME_WORDS, " jansen"))
    assert "Index Scan on resident_name_like" in named.explain()
