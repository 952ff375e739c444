"""What a network that knows dangers and no more makes of the shares of the labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

FILE = Path(__file__).parent.parent / "encoder" / "danger.onnx"
"""The network; `nlu_data/tuning/danger.py` makes it."""
NONE = "none"
KINDS = (
    NONE,
    "safety_abuse",
    "safety_emergency",
    "safety_ice_now",
    "safety_self_harm",
    "safety_violence",
)
"""What the network tells apart, in the order of its scores: the labels that `is_urgent` of
bot/conversation/danger.py names, and everything else."""
LEAST = 1e-4
"""Nothing is told from a share below this one."""


def weighed(
    shares: np.ndarray, names: Sequence[str], scores: np.ndarray, how: Mapping[str, float]
) -> np.ndarray:
    """The shares of the labels `names`, once the network's `scores` of `KINDS` are heard, too.

    How likely a danger is, is a logistic regression (`always`, `votes`, `network`) over what the
    labels give to all of them together and what the network does; which danger it is, both say,
    the network `kind` times. Labels that are none keep their parts of what is left.
    """
    dangers = np.array([name in KINDS for name in names])
    if not dangers.any() or dangers.all():
        return shares
    log_odds = how["always"] + how["votes"] * _log_odds(shares[dangers].sum())
    log_odds += how["network"] * (_logsumexp(scores[1:]) - scores[0])
    likely = 1 / (1 + np.exp(-log_odds))
    which = np.array([scores[KINDS.index(name)] for name in np.asarray(names)[dangers]])
    kinds = np.log(shares[dangers] + LEAST) + how["kind"] * which
    found = shares.copy()
    found[dangers] = likely * np.exp(kinds - _logsumexp(kinds))
    found[~dangers] *= (1 - likely) / max(float(shares[~dangers].sum()), LEAST)
    return found / found.sum()


def _log_odds(share: float) -> float:
    kept = min(max(share, LEAST), 1 - LEAST)
    return float(np.log(kept / (1 - kept)))


def _logsumexp(values: np.ndarray) -> float:
    most = values.max()
    return float(most + np.log(np.exp(values - most).sum()))
