"""Invented customers' histories: healthy ones, and ones with a single planted fault."""
