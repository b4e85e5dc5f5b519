"""An endpoint that misbehaves, and the table of what comes of it."""
