"""The picture: one self-contained HTML page that draws what the two tools answered. It gets nothing that is not masked."""

from .page import PICTURE_URI, filled_page, page

__all__ = ["PICTURE_URI", "filled_page", "page"]
