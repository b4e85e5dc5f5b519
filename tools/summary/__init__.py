"""What a history says as a whole: figures that are exact, and findings with the messages that show them. Pure."""
