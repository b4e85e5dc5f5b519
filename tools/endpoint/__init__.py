"""The one endpoint: asking it, bounded and authenticated, and telling its failures apart. I/O lives here and only here."""

from .client import EndpointClient
from .config import BasicCredentials, EndpointConfig, OAuthCredentials
from .request import Question

__all__ = ["BasicCredentials", "EndpointClient", "EndpointConfig", "OAuthCredentials", "Question"]
