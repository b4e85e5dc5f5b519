"""What an assistant can ask: two tools, and inside them the way of every answer: read, selected, masked, trimmed, rendered."""
