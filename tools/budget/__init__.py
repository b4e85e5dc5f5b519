"""Budgets: counting tokens as the model's bill does, fitting an answer into them, and the ledger of what was left out."""
