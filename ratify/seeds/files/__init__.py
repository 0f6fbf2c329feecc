"""The data files, one entry for each kind. To add one, write its module and name it here.

They are read in this order, so that what a file refers to was read before it.
"""

from ratify.seeds.files.datafile import DataFile
from ratify.seeds.files.instruments import AU_TREATIES, CONVENTIONS
from ratify.seeds.files.organisations import MEMBERSHIPS, ORGANISATIONS
from ratify.seeds.files.path import NATIONAL_PATH
from ratify.seeds.files.records import ACTS, DOMESTICATION
from ratify.seeds.files.sources import SOURCES
from ratify.seeds.files.states import STATES

FILES: tuple[DataFile, ...] = (
    SOURCES,
    ORGANISATIONS,
    STATES,
    MEMBERSHIPS,
    CONVENTIONS,
    AU_TREATIES,
    ACTS,
    DOMESTICATION,
    NATIONAL_PATH,
)

__all__ = ["FILES", "DataFile"]
