"""What these tests start from: the directory of a municipality, with a token that an administrator made."""

import pytest

from samenspraak.organisation.models import Employee, Line
from tests.organisation.directories import a_token_of
from tests.scim.asking import Directory


@pytest.fixture
def directory(line: Line) -> Directory:
    return Directory(a_token_of(line.municipality))


@pytest.fixture
def ilse(agent: Employee, directory: Directory) -> Employee:
    """An agent whom an administrator added by hand."""
    return agent
