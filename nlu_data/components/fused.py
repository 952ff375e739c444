"""A text classifier of several votes: what a text means, what it is like, and how it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline

from components.known import TINY, Few, Known

MOST, MOST_OF_ONE = 150_000, 50_000
"""N-grams that a regression knows, the most frequent: of all languages, and of one."""
SMALL, FEW = 0.15, 0.01
"""A language with a smaller share of the examples than `SMALL` gets words of its own: among those
of all languages hers are few, and weighed by others. One with a smaller share than `FEW` is as one
without examples: its n-grams would say too little."""
WORDS, OWN_WORDS = "words", "own_words"
"""The vote of the words of all languages takes the part of the other where there is no other."""
VECTOR = ("meaning", "nearest")
"""The votes that read the sentence vector."""
FEW_VECTORS = 10_000
"""So many are compared with in less than a millisecond, however they are kept."""
ALIKE = "alike"
"""The vote that reads both the vector and the letters."""
GRADIENT = 1.0
"""Where the regression on vectors stops: at a slope that, over thousands of examples, no longer
moves a guess (0.1 takes twice as long and is no better on any split)."""
STEP = 0.05
"""Where one on n-grams stops: when no weight moves by more than this part of the largest, after
some ten rounds (0.01 takes twice as many and is no better). Sparse rows one at a time (SAG) get
there in a twentieth of the time that L-BFGS needs for whole rounds."""


@dataclass
class Nearest:
    """The labels of the most similar examples, each weighed by how similar it is."""

    many: int = 40
    sharpness: float = 20.0
    """The weight of an example falls by e for each 1/20 of cosine that it lies farther away."""
    doubt: float = 0.01
    """What a label gets that no near example has; the nearest example gives 1."""

    def fit(self, vectors: np.ndarray, labels: Sequence[str]) -> Nearest:
        self.classes_, self._of = np.unique(np.asarray(labels), return_inverse=True)
        self._known = Known(vectors) if len(vectors) > FEW_VECTORS else Few(vectors)
        return self

    def likeness(self, vectors: np.ndarray) -> np.ndarray:
        """The cosines with all of the examples, shape (n, examples)."""
        return self._known.likeness(vectors)

    def predict_proba(self, likeness: np.ndarray) -> np.ndarray:
        """Shares of the labels, shape (n, labels), of n texts of this `likeness`."""
        return self.shares(likeness, slice(None), self.sharpness)

    def shares(self, likeness: np.ndarray, some: slice, sharpness: float) -> np.ndarray:
        """What those among `some` of the examples that are most alike say, shape (n, labels); the
        rows sum to 1."""
        many = min(self.many, likeness.shape[1])
        shares = np.full((len(likeness), len(self.classes_)), self.doubt)
        of = self._of[some]
        for row, alike in zip(shares, likeness, strict=True):
            near = np.argpartition(-alike, many - 1)[:many]
            np.add.at(row, of[near], np.exp(sharpness * (alike[near] - alike.max())))
        return shares / shares.sum(axis=1, keepdims=True)


@dataclass
class Alike:
    """The labels of the examples of one language that are most alike, in letters and in meaning.

    `Nearest` looks at meaning alone and in all languages, the regressions at one n-gram at a time;
    this one at a whole message beside a whole message, as its own people type it.
    """

    nearest: Nearest
    some: slice
    """Where the language's examples are among its."""
    meant: float = 0.3
    """What the cosine of meanings counts beside that of letters."""
    sharpness: float = 14.0

    @property
    def classes_(self) -> np.ndarray:
        return self.nearest.classes_

    def fit(self, texts: Sequence[str]) -> Alike:
        """Reads the texts of these examples."""
        self._features = _features("char_wb", (3, 3), 1, MOST_OF_ONE)
        # By n-gram: a text then looks at the rows of its own alone.
        self._written = self._features.fit_transform(texts).T.tocsr()
        return self

    def predict_proba(self, given: tuple[np.ndarray, Sequence[str]]) -> np.ndarray:
        """Shares of the labels, shape (n, labels), of n texts: how alike their meanings are to all
        of the examples, and the texts."""
        meanings, texts = given
        letters = (self._features.transform(texts) @ self._written).toarray()
        likeness = letters + self.meant * meanings[:, self.some]
        return self.nearest.shares(likeness, self.some, self.sharpness)


@dataclass
class NGrams:
    """A regression on n-grams, learnt: a row of weights for each n-gram.

    As scikit-learn keeps it, it takes four times the memory, and copies all of it for every text.
    """

    features: TfidfVectorizer
    weights: np.ndarray
    """Shape (n-grams, labels), float16, a row after the other."""
    bias: np.ndarray
    classes_: np.ndarray

    @classmethod
    def learnt(cls, features: TfidfVectorizer, regression: LogisticRegression) -> NGrams:
        """The same regression. With two labels scikit-learn keeps the second one's side only."""
        weights, bias = regression.coef_, regression.intercept_
        if len(weights) == 1:
            weights, bias = np.vstack([0 * weights, weights]), np.append(0 * bias, bias)
        rows = np.ascontiguousarray(weights.T, dtype=np.float16)
        features.stop_words_ = None  # all that was left out: hundreds of megabytes, and of no use
        return cls(features, rows, bias.astype(np.float32), regression.classes_)

    def predict_proba(self, texts: Sequence[str]) -> np.ndarray:
        """Shares of the labels, shape (n, labels); the rows sum to 1."""
        scores = np.vstack([self._scores(row) for row in self.features.transform(texts)])
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        return shares / shares.sum(axis=1, keepdims=True)

    def _scores(self, row: Any) -> np.ndarray:
        """The scores of one text, of which only the rows of its own n-grams are looked at."""
        return row.data @ self.weights[row.indices].astype(np.float32) + self.bias


@dataclass
class Fused:
    """Logistic regressions on the sentence vector, on character and on word n-grams; `Nearest` and
    `Alike`.

    The fused probability of a label is the weighted geometric mean of the votes, sharpened by
    the temperature. Sparse and dense features in one classifier spoil each other in languages
    without examples; separate classifiers do not: n-grams that were never seen leave their vote
    undecided, and the vector decides. A language with a `SMALL` share of the examples has a vote on
    its own words; one with a `FEW` of them, or none, has no vote on n-grams at all. A vote without
    a weight is not learnt.
    """

    weights: Mapping[str, float]
    """Of meaning, nearest, characters, words, own_words and alike."""
    unseen: Mapping[str, float]
    """Of meaning and nearest, in a language with next to no examples: n-grams know too little."""
    temperature: float
    own_temperature: float
    """Of a language with words of its own."""
    strength: float
    models: dict[str, Any] = field(default_factory=dict)
    """By vote; those of one language by (vote, language)."""
    languages: frozenset[str] = frozenset()
    """Those that have examples enough."""

    def fit(
        self,
        vectors: np.ndarray,
        texts: Sequence[str],
        labels: Sequence[str],
        languages: Sequence[str],
        jobs: int = 1,
    ) -> Fused:
        """Learns from `vectors` of shape (n, d), n texts, their n labels (two at least), languages.

        `jobs` of the votes learn at a time, each in a process of its own.
        """
        # Those of a language together, so that `Alike` can share their vectors.
        order = sorted(range(len(languages)), key=lambda place: languages[place])
        vectors = vectors[order]
        texts, labels, languages = ([of[p] for p in order] for of in (texts, labels, languages))
        shares = Counter(languages)
        self.languages = frozenset(
            code for code, many in shares.items() if many >= FEW * len(languages)
        )
        # The encoder scales its vectors to 3.16, which already stands for C = 10.
        to_learn: dict[Any, tuple[Any, Any, Sequence[str]]] = {
            "characters": (_ngrams("char_wb", (2, 5), 3), texts, labels),
            WORDS: (_ngrams("word", (1, 2), 1), texts, labels),
            "meaning": (_regression(self.strength), vectors, labels),
            "nearest": (Nearest(), vectors, labels),
        }
        to_learn = {vote: how for vote, how in to_learn.items() if self._has_part(vote)}
        places = {code: slice((at := languages.index(code)), at + shares[code]) for code in shares}
        for language in self._small(languages, labels):
            its = places[language]
            own = _ngrams("word", (1, 2), 1, MOST_OF_ONE)
            to_learn[OWN_WORDS, language] = (own, texts[its], labels[its])
        learnt = Parallel(n_jobs=jobs)(
            delayed(_learn)(model, given, said) for model, given, said in to_learn.values()
        )
        self.models = dict(zip(to_learn, learnt, strict=True))
        for language in sorted(self.languages) if self.weights.get(ALIKE) else ():
            alike = Alike(self.models["nearest"], places[language])
            self.models[ALIKE, language] = alike.fit(texts[places[language]])
        return self

    def _has_part(self, vote: str) -> bool:
        return vote in VECTOR or bool(self.weights.get(vote))

    def _small(self, languages: Sequence[str], labels: Sequence[str]) -> list[str]:
        """The languages that get words of their own: small ones that know nearly every label."""
        if not self._has_part(OWN_WORDS):
            return []
        all_labels = len(set(labels))
        return [
            language
            for language, many in sorted(Counter(languages).items())
            if language in self.languages
            and many < SMALL * len(languages)
            and len({said for said, its in zip(labels, languages, strict=True) if its == language})
            > 0.9 * all_labels
        ]

    def shares(self, vector: np.ndarray, text: str, language: str) -> np.ndarray:
        """The shares of `names` in one text; they sum to 1."""
        names = self.names
        alike = self.models["nearest"].likeness(vector)
        given: dict[str, Any] = {"meaning": vector, "nearest": alike, ALIKE: (alike, [text])}
        score = np.zeros(len(names))
        for vote, weight in self._votes(language).items():
            model = self.models.get((vote, language)) or self.models[vote]
            score += weight * _log_shares(model, given.get(vote, [text]), names)
        own = (OWN_WORDS, language) in self.models
        score = score / (self.own_temperature if own else self.temperature)
        probability = np.exp(score - score.max())
        return probability / probability.sum()

    def make_ready(self) -> None:
        """Does what the first text would take longer for."""
        self.models["nearest"].likeness(np.zeros((1, self.models["meaning"].n_features_in_)))

    @property
    def names(self) -> np.ndarray:
        """The labels, in the order of their shares."""
        return self.models["meaning"].classes_

    def _votes(self, language: str) -> dict[str, float]:
        """The weight of each vote in this language; where it has no words of its own, those of all
        languages get theirs."""
        if language and language not in self.languages:
            return dict(self.unseen)
        votes = dict(self.weights)
        if (OWN_WORDS, language) not in self.models:
            votes[WORDS] = votes.get(WORDS, 0.0) + votes.pop(OWN_WORDS, 0.0)
        learnt = {vote for vote in votes if {vote, (vote, language)} & self.models.keys()}
        return {vote: weight for vote, weight in votes.items() if weight and vote in learnt}


def _log_shares(model: Any, given: Any, names: np.ndarray) -> np.ndarray:
    """The log of a vote's shares, in the order of `names`; it may not know all of them."""
    shares = np.full(len(names), TINY)
    shares[np.searchsorted(names, model.classes_)] += model.predict_proba(given)[0]
    return np.log(shares)


def _learn(model: Any, given: Any, labels: Sequence[str]) -> Any:
    learnt = model.fit(given, labels)
    if not isinstance(learnt, Pipeline):
        return learnt
    return NGrams.learnt(*(part for _, part in learnt.steps))


def _regression(strength: float, **how: Any) -> LogisticRegression:
    how = {"tol": GRADIENT, **how}
    return LogisticRegression(C=strength, max_iter=1000, class_weight="balanced", **how)


def _ngrams(analyzer: str, lengths: tuple[int, int], at_least: int, most: int = MOST) -> Pipeline:
    features = _features(analyzer, lengths, at_least, most)
    return make_pipeline(features, _regression(20.0, solver="sag", tol=STEP, random_state=0))


def _features(analyzer: str, lengths: tuple[int, int], at_least: int, most: int) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer=analyzer,
        ngram_range=lengths,
        min_df=at_least,
        max_features=most,
        dtype=np.float32,
        sublinear_tf=True,
        strip_accents="unicode",
        # One-letter words count, too; Chinese writes no blanks, there each character is a word.
        token_pattern=r"(?u)[\u3400-\u9fff]|[^\W\u3400-\u9fff]+",  # noqa: S106
    )
