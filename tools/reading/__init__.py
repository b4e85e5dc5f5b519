"""From the endpoint's answer, in whichever shape it came, to the domain's own types. Pure: no I/O, no clock."""

from .history import read_history
from .listing import listed_in

__all__ = ["listed_in", "read_history"]
