"""One limit for all replicas: a log of turns in Redis, and what a replica may do without it.

Our own script: the limiters seen (pyrate-limiter's and limits' for Redis) count by each client's clock and cannot say what
they had counted when Redis was lost. This one counts by Redis's clock and reports the log in slices, so that a replica
left to itself knows what of the limit is in use, takes its share of the rest, and enters what it took when Redis is back.

A replica is *alone* from the moment Redis fails, or comes back without its log, until a window after it is there again:
only then do all turns that count stand in the log. While alone it takes turns as if every other replica took as many.
"""

from __future__ import annotations

import secrets
import time
from collections import deque
from collections.abc import Callable
from itertools import takewhile
from typing import Final, NamedTuple

from ..turns import WINDOW_S, wait_for_room
from .store import Store

_SLICES: Final = 12
_SETTLED_S: Final = 5.0
"""Beyond a window, for every replica to notice that Redis is back and to enter its turns."""
_MOST_ENTERED: Final = 1_000
"""Turns in one command."""
_REPLICA_KEPT_S: Final = 10.0
"""Since its last sign of life, which it gives every second."""

_SCRIPT: Final = """
local log, birth, replicas = KEYS[1], KEYS[2], KEYS[3]
local window, limit, want, me, kept = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4], tonumber(ARGV[5])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
redis.call('SET', birth, ARGV[6] .. ':' .. now, 'NX')
for i = 8, #ARGV, 2 do redis.call('ZADD', log, now - tonumber(ARGV[i + 1]), ARGV[i]) end
redis.call('ZREMRANGEBYSCORE', log, '-inf', now - window)
redis.call('ZREMRANGEBYSCORE', replicas, '-inf', now - kept)
redis.call('ZADD', replicas, now, me)
local count, taken, wait = redis.call('ZCARD', log), 0, 0
if want == 1 then
  if count < limit then
    redis.call('ZADD', log, now, ARGV[6]); taken = 1
  else
    wait = redis.call('ZRANGE', log, count - limit, count - limit, 'WITHSCORES')[2] + window - now
  end
end
local reply = {taken, wait, redis.call('GET', birth), now, redis.call('ZCARD', replicas)}
local slices = tonumber(ARGV[7])
for i = 1, slices do
  local from, to = now - window * i / slices, now - window * (i - 1) / slices
  reply[#reply + 1] = redis.call('ZCOUNT', log, '(' .. from, to)
end
redis.call('PEXPIRE', log, window * 2)
return reply
"""


class _Reply(NamedTuple):
    taken: bool
    wait_s: float
    birth: str
    age_s: float
    """Of the log: turns from before its birth are not in it."""
    replicas: int
    slices: tuple[int, ...]
    """Turns in the log, the newest slice of the window first."""


class SharedTurns:
    def __init__(self, store: Store, limit: int, replicas: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._limit = limit
        self._least_replicas = replicas
        self._clock = clock
        self._me = secrets.token_hex(6)
        self._birth: str | None = None
        self._replicas = replicas
        self._known: list[tuple[float, int]] = []
        """The log at the last look while it was whole: when each slice ends to count, and its turns, in order."""
        self._known_at = float("-inf")
        self._own = deque[tuple[float, str]](maxlen=limit)
        """This replica's turns: when, and their names in the log."""
        self._not_entered: set[str] = set()
        self._alone_until = float("inf")

    @property
    def alone(self) -> bool:
        return self._clock() < self._alone_until

    def wait_s(self, ahead: int) -> float:
        now = self._clock()
        share = self._replicas if self.alone else 1
        since = takewhile(lambda turn: turn[0] > self._known_at, reversed(self._own))
        counting = sorted([*self._known, *((at + WINDOW_S, share) for at, _ in since)])
        return wait_for_room(self._limit, share * (ahead + 1), counting, now)

    async def take(self) -> float:
        if self.alone and (wait := self.wait_s(0)) > 0:
            return wait
        turn = secrets.token_hex(6)
        reply = await self._contact(turn, want=True)
        if reply is None and (wait := self.wait_s(0)) > 0:
            return wait
        if reply is not None and not reply.taken:
            return max(0.001, reply.wait_s)
        self._own.append((self._clock(), turn))
        if reply is None:
            self._not_entered.add(turn)
        return 0.0

    async def look(self) -> None:
        """A sign of life; learn of the other replicas, and enter what was taken without Redis."""
        await self._contact(secrets.token_hex(6), want=False)

    async def _contact(self, turn: str, *, want: bool) -> _Reply | None:
        entered = [(name, at) for at, name in self._own if name in self._not_entered][:_MOST_ENTERED]
        reply = await self._asked(turn, entered, want=want)
        if reply is None:
            self._lose()
        else:
            self._not_entered.difference_update(name for name, _ in entered)
            self._learn(reply)
        return reply

    async def _asked(self, turn: str, entered: list[tuple[str, float]], *, want: bool) -> _Reply | None:
        now = self._clock()
        more = [text for name, at in entered for text in (name, str(max(0, int((now - at) * 1_000))))]
        window_ms, kept_ms = str(int(WINDOW_S * 1_000)), str(int(_REPLICA_KEPT_S * 1_000))
        argv = [window_ms, str(self._limit), str(int(want)), self._me, kept_ms, turn, str(_SLICES), *more]
        raw = await self._store.run(_SCRIPT, ("turns", "birth", "replicas"), argv)
        if raw is None:
            return None
        taken, wait_ms, birth, redis_now, replicas, *slices = raw
        name, _, born = bytes(birth).decode().partition(":")
        age_s = (int(redis_now) - int(born)) / 1_000
        return _Reply(taken == 1, wait_ms / 1_000, name, age_s, replicas, tuple(slices))

    def _lose(self) -> None:
        """Redis cannot be asked: what was known stays known until it ends to count."""
        self._alone_until = float("inf")

    def _learn(self, reply: _Reply) -> None:
        now = self._clock()
        if reply.birth != self._birth:  # another log than the one before: older turns are missing in it
            self._birth = reply.birth
            self._alone_until = now + max(0.0, WINDOW_S + _SETTLED_S - reply.age_s)
            self._not_entered.update(name for at, name in self._own if at > now - WINDOW_S)
        elif self._alone_until == float("inf"):
            self._alone_until = now + WINDOW_S + _SETTLED_S
        if self.alone:
            self._replicas = max(self._replicas, reply.replicas)
            return
        self._replicas = max(self._least_replicas, reply.replicas)
        self._known_at = now
        length = WINDOW_S / _SLICES
        counted = [(now + WINDOW_S - length * place, count) for place, count in enumerate(reply.slices) if count]
        self._known = counted[::-1]
