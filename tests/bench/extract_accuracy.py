"""How well the invented reports are read: precision, recall and F1, for those that rules were written against and those held back.

Run: ``python -m tests.bench.extract_accuracy``.
"""

from tests.corpus import scoring

# What the whole corpus must reach: precision and F1.
TARGETS = {"casualties": " (target 0.95, F1 0.90)", "events": " (target F1 0.80)"}


def main() -> None:
    """Print one table a part of the corpus."""
    samples = scoring.samples()
    drafted = scoring.read(samples)
    parts = {
        "all": samples,
        "written against": [sample for sample in samples if not sample.held_back],
        "held back": [sample for sample in samples if sample.held_back],
        "Arabic": [sample for sample in samples if sample.name.startswith("ar-")],
    }
    print(f"{'':16} {'measure':12} {'precision':>9} {'recall':>7} {'F1':>5}   right/too many/missing")
    for part, chosen in parts.items():
        for measure, score in scoring.scores(chosen, drafted).items():
            counts = f"{score.right}/{score.extra}/{score.missing}"
            target = TARGETS.get(measure, "") if part == "all" else ""
            print(f"{part:16} {measure:12} {score.precision:9.2f} {score.recall:7.2f} {score.f1:5.2f}   {counts}{target}")


if __name__ == "__main__":
    main()
