"""Data tables that ship with the package. `o200k_base.tiktoken.gz` is OpenAI's published vocabulary (MIT, licence beside it)."""
