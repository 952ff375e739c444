"""A logistic regression of few weights, as the fits need it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ROUNDS = 50
Numbers = NDArray[np.float64]


def regression(given: Numbers, right: Numbers, penalty: float) -> Numbers:
    """The weights of the columns of `given`, shape (n, weights), by Newton's method.

    `penalty` is on the square of the weights: as if so many messages had said that there is
    nothing in them.
    """
    weights = np.zeros(given.shape[1])
    for _ in range(ROUNDS):
        share = logistic(given @ weights)
        hessian = (given * (share * (1 - share))[:, None]).T @ given
        slope = given.T @ (right - share) - penalty * weights
        weights += np.linalg.solve(hessian + penalty * np.eye(len(weights)), slope)
    return weights


def logistic(score: Numbers) -> Numbers:
    """The shares, 0 to 1, of scores on the scale of logits."""
    return np.asarray(1 / (1 + np.exp(-score)))
