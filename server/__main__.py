"""`python -m capillary_interactions.server` is the console command."""

from .cli import main

if __name__ == "__main__":
    main()
