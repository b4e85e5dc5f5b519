"""From the endpoint's answer, in whichever shape it came, to the domain's own types. Pure: no I/O, no clock."""

from .about import is_about
from .history import read_history
from .listing import listed_in

__all__ = ["is_about", "listed_in", "read_history"]
