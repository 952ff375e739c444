"""How near a vector is to each of the known ones."""

from __future__ import annotations

import pickle
import unittest
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from components.known import Known

CHANCE = np.random.default_rng(7)
VECTORS = CHANCE.standard_normal((500, 384)).astype(np.float32)
ASKED = VECTORS[40:44] * 3 + CHANCE.standard_normal((4, 384)).astype(np.float32)


def cosines() -> np.ndarray:
    asked, known = (of / np.linalg.norm(of, axis=1, keepdims=True) for of in (ASKED, VECTORS))
    return asked @ known.T


class Near(unittest.TestCase):
    def test_cosines_are_as_floats_would_give_them(self) -> None:
        found = Known(VECTORS).likeness(ASKED)
        np.testing.assert_allclose(found, cosines(), atol=0.004)
        self.assertEqual(found.argmax(axis=1).tolist(), [40, 41, 42, 43])

    def test_what_is_kept_and_read_again_says_the_same(self) -> None:
        known = Known(VECTORS)
        before = known.likeness(ASKED)
        kept = pickle.dumps(known)
        self.assertLess(len(kept), VECTORS.nbytes / 3)
        np.testing.assert_array_equal(pickle.loads(kept).likeness(ASKED), before)  # noqa: S301

    def test_threads_do_not_write_over_each_other(self) -> None:
        known, wanted = Known(VECTORS), cosines()
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda n: known.likeness(ASKED[n % 4 : n % 4 + 1]), range(80)))
        for number, one in enumerate(found):
            np.testing.assert_allclose(one[0], wanted[number % 4], atol=0.004)

    def test_a_vector_of_nothing_is_near_to_nothing(self) -> None:
        known = Known(np.vstack([VECTORS, np.zeros((1, 384))]))
        self.assertEqual(known.likeness(ASKED)[:, -1].tolist(), [0.0] * 4)
        self.assertEqual(known.likeness(np.zeros((1, 384))).any(), False)


if __name__ == "__main__":
    unittest.main()
