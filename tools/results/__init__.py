"""What an answer looks like: the result models, and rendering masked messages into them."""
