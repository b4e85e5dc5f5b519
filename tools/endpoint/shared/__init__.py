"""What the replicas of one deployment share through Redis: the brand's limit, answers, the vendor's token, the breaker.

Redis is a convenience and never a condition: whatever it does, a call goes on with what this replica knows by itself.
"""
