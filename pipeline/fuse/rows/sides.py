"""Who did it to whom, as ACLED's actor columns want it: one name a side, the rest beside it (SPEC 1.4, 1.10, 1.11)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from pipeline import vocab
from pipeline.vocab import STATE_KINDS, UNIDENTIFIED

CIVILIANS = "civ-syr"
DISPLACED = "assoc-idp"
# An actor id that carries an identity: the name written is its parent's, the identity goes beside it.
ASSOCIATE_OF = {"civ-syr-alawite": "assoc-alawite"}
ACTOR_OF_CROWD = {"Protests": "protesters-syr", "Riots": "rioters-syr"}
TWO_SIDED = frozenset({"Battles"})
AGAINST_CIVILIANS = frozenset({"Violence against civilians"})
BY_REMOTE = "Explosions/Remote violence"  # who was hit by fire or a mine did not lay it
PLAIN_PROTEST = frozenset({"Peaceful protest"})
SUFFERED = frozenset({"Arrests"})  # who was arrested did not arrest


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Whom one claim names: ids of doer and target (or None), the tier of its speaker and his stance."""

    doer: str | None
    target: str | None
    tier: int
    stance: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The actor ids of an event: one a side and those beside it; ``is_disputed`` when equal voices name opposed doers."""

    actor1: str
    beside1: tuple[str, ...] = ()
    actor2: str | None = None
    beside2: tuple[str, ...] = ()
    is_disputed: bool = False


def sides(said: Sequence[Said], event_type: str, sub_event_type: str, camps: Mapping[str, str]) -> Sides:
    """The sides of an event from what its claims say, best tier first; ``camps`` tells who stands with whom."""
    said = _facing_one_way(said, camps) if event_type in TWO_SIDED else said
    doer, others, is_disputed = _leading([(claim.doer, claim) for claim in said if claim.doer], camps)
    target, targets, _ = _leading([(claim.target, claim) for claim in said if claim.target], camps)
    if event_type in ACTOR_OF_CROWD:
        return _of_a_crowd(doer, target, event_type, sub_event_type, camps)
    if event_type in AGAINST_CIVILIANS:
        victim = target if target and camps.get(target) == "civilians" else CIVILIANS
        return Sides(actor1=_armed(doer, camps), beside1=others, actor2=victim, beside2=targets, is_disputed=is_disputed)
    if event_type in TWO_SIDED:
        return _of_a_battle(doer, target, others, camps, is_disputed)
    hit = event_type == BY_REMOTE or sub_event_type in SUFFERED or (target is not None and camps.get(target) == "civilians")
    first = doer or (UNIDENTIFIED if hit else target) or UNIDENTIFIED
    second = target if target != first else None
    return Sides(actor1=first, beside1=others, actor2=second, is_disputed=is_disputed)


def _facing_one_way(said: Sequence[Said], camps: Mapping[str, str]) -> Sequence[Said]:
    """The claims of a battle turned as the best of them that names both sides: whom the one has attack, the other has attacked."""
    whole = [claim for claim in said if claim.doer and claim.target and _oppose(claim.doer, claim.target, camps)]
    if not whole:
        return said
    votes = Counter((claim.doer, claim.target) for claim in whole)
    lead = min(whole, key=lambda claim: (claim.tier, -votes[claim.doer, claim.target], str(claim.doer), str(claim.target)))

    def is_turned(claim: Said) -> bool:
        ends = ((claim.doer, lead.target), (claim.target, lead.doer))
        return any(one and other and camps.get(one) == camps.get(other) for one, other in ends)

    return [replace(claim, doer=claim.target, target=claim.doer) if is_turned(claim) else claim for claim in said]


def _leading(named: Sequence[tuple[str, Said]], camps: Mapping[str, str]) -> tuple[str | None, tuple[str, ...], bool]:
    """The actor of the best tier that names one (most often, then by id), none beside it yet, and whether equals oppose.

    Who speaks of unknown gunmen does not testify who they were: he counts only where nobody tells more.
    """
    told = [pair for pair in named if camps.get(pair[0]) != "untold"] or list(named)
    if not told:
        return None, (), False
    best = min(claim.tier for _, claim in told)
    top = [(actor, claim) for actor, claim in told if claim.tier == best]
    votes = Counter(actor for actor, _ in top)
    lead = min(votes, key=lambda actor: (-votes[actor], actor))
    opposed = {claim.stance for actor, claim in top if _oppose(actor, lead, camps)}
    backing = {claim.stance for actor, claim in top if actor == lead}
    if opposed - backing:
        return UNIDENTIFIED, (), True
    return lead, (), False


def _oppose(a: str, b: str, camps: Mapping[str, str]) -> bool:
    known = {camps.get(a, "untold"), camps.get(b, "untold")} - {"untold"}
    return len(known) > 1


def _armed(doer: str | None, camps: Mapping[str, str]) -> str:
    """An armed doer: civilians and crowds cannot be one in violence against civilians."""
    unarmed = doer is None or camps.get(doer) in ("civilians", "crowd", "associate")
    return UNIDENTIFIED if unarmed else str(doer)


def _of_a_battle(
    doer: str | None, target: str | None, others: tuple[str, ...], camps: Mapping[str, str], is_disputed: bool
) -> Sides:
    first, second = _armed(doer, camps), _armed(target, camps)
    is_one_camp = camps.get(first, first) == camps.get(second, second)
    first = UNIDENTIFIED if is_one_camp else first  # nobody fights himself: the doer was misread
    return Sides(actor1=first, beside1=others, actor2=second, is_disputed=is_disputed)


def _of_a_crowd(doer: str | None, target: str | None, event_type: str, sub_event_type: str, camps: Mapping[str, str]) -> Sides:
    """The crowd is actor1; who acts against it, or whom it attacks, is actor2; a peaceful protest has none."""
    crowd = ACTOR_OF_CROWD[event_type]
    if sub_event_type in PLAIN_PROTEST:
        return Sides(actor1=crowd)
    against = next((actor for actor in (doer, target) if actor and camps.get(actor) != "crowd"), None)
    if event_type == "Protests":
        against = against if against and camps.get(against) != "civilians" else UNIDENTIFIED
    return Sides(actor1=crowd, actor2=against)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The seven actor columns as they are written."""

    actor1: str
    assoc_actor_1: str | None
    inter1: str
    actor2: str | None
    assoc_actor_2: str | None
    inter2: str | None
    interaction: str


def inter(kind: str, code: int, home: str | None, country: str) -> str:
    """The label of an actor's type in a country: a state's forces abroad are external (SPEC 1.4)."""
    abroad = kind in STATE_KINDS and isinstance(home, str) and home != country
    return vocab.INTER_LABELS[8 if abroad else code]


def written(found: Sides, actors: pd.DataFrame, country: str = "SYR") -> Written:
    """The columns for the sides; ``actors`` is indexed by actor_id."""
    inter1 = _label(found.actor1, actors, country)
    inter2 = _label(found.actor2, actors, country) if found.actor2 else None
    return Written(
        actor1=str(actors.at[found.actor1, "name"]),
        assoc_actor_1=_beside(found.actor1, found.beside1, actors),
        inter1=inter1,
        actor2=str(actors.at[found.actor2, "name"]) if found.actor2 else None,
        assoc_actor_2=_beside(found.actor2, found.beside2, actors) if found.actor2 else None,
        inter2=inter2,
        interaction=vocab.interaction(inter1, inter2),
    )


def _label(actor_id: str, actors: pd.DataFrame, country: str) -> str:
    kind, code, home = (actors[column].to_dict()[actor_id] for column in ("kind", "inter", "country_iso3"))
    return inter(str(kind), int(code), home, country)


def _beside(actor_id: str | None, others: Sequence[str], actors: pd.DataFrame) -> str | None:
    ids = [*([ASSOCIATE_OF[actor_id]] if actor_id in ASSOCIATE_OF else []), *others]
    names = dict.fromkeys(str(actors.at[other, "name"]) for other in ids)
    return "; ".join(name for name in names if name != actors.at[actor_id, "name"]) or None
