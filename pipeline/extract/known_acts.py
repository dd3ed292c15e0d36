"""Which act of a report a later wording means again: `the strike near X`, `the shooting in the Y quarter`, `full control`."""

import re

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.others import by_others
from pipeline.extract.phrases.acts import ATTACKS, are_one
from pipeline.extract.words.letters import plain

# A place worded as what the act was near: it may have been told of that place itself, or of one beside it.
_LANDMARK = re.compile(
    r"^(?:(?:farms?|lands?|fields|positions?|sites?|a (?:town|village)) )?(?:near|around|outside|close to|off|in the vicinity of|"
    r"on the outskirts of|(?:\S+ )?(?:north|south|east|west)\w*(?: \w*(?:east|west)\w*)? of)\b"
    r"|^(?:قرب|بالقرب من|محيط|في محيط|اطراف|علي اطراف|مشارف)(?![^\W_])"
)


def is_landmark(draft: Draft) -> bool:
    """`near Jableh`, `south of Tartous`: of which a nearer place may still be named."""
    return draft.place is not None and _LANDMARK.match(plain(draft.place.text)) is not None


def beside_a_landmark(drafts: list[Draft]) -> None:
    """`the strike near Jableh`, `the shooting in the Raml quarter`: the one that was told before of a place there."""
    for at, draft in enumerate(drafts):
        if not draft.known_act or draft.another or draft.acts != "one" or draft.place is None:
            continue
        before = [told for told in drafts[:at] if told.acts == "one" and told.site is not None]
        if any(told.names == draft.names for told in before):
            continue
        told = next((told for told in reversed(before) if _is_again(draft, told)), None)
        if told is not None and draft.place.is_part:
            for other in (other for other in before if other.names == told.names and _is_again(draft, other)):
                other.stand_where(draft)
        elif told is not None:
            for other in (other for other in drafts[at + 1 :] if other.carried and other.place == draft.place):
                other.stand_where(told)
            draft.stand_where(told)


def _is_again(draft: Draft, told: Draft) -> bool:
    """The same kind of act in those days, by nobody else, at a place that its wording leaves room for."""
    one = are_one(draft.act, told.act) or ({draft.act, told.act} <= ATTACKS and (draft.is_open or told.is_open))
    return one and draft.meets(told) and not by_others(draft, told) and _has_room(draft, told)


_BESIDE = ("near ", "قرب ")  # a village by it lies in no town


def _has_room(draft: Draft, told: Draft) -> bool:
    if draft.place is not None and draft.place.is_part:  # a quarter of the town, as far as one can tell
        return told.place is not None and told.place.is_seat
    within = plain(told.within_text or "")
    inside = not within.startswith(_BESIDE) and any(name in within for name in draft.names)
    return is_landmark(draft) or inside


_SITE = re.compile(r'(?:ال)?(?:حاجز|جسر|مفرق|معسكر|ثكنه)[ "]+(?P<name>.+)')


def at_the_same_site(drafts: list[Draft]) -> None:
    """`the X checkpoint`, then `the X bridge`: one site, worded as the longer name that the gazetteer has."""
    at_sites = [(site["name"], draft) for draft in drafts if (site := _site(draft)) is not None]
    for name, draft in at_sites if len(at_sites) > 1 else ():
        others = (other for own, other in at_sites if own == name and other.meets(draft))
        longer = next((other for other in others if len(other.names[0]) > len(draft.names[0])), None)
        if longer is not None:
            draft.stand_where(longer)


def _site(draft: Draft) -> re.Match[str] | None:
    if draft.place is None or draft.acts != "one" or len(draft.names) != 1:
        return None
    return _SITE.fullmatch(plain(draft.place.text).replace('"', ""))


_TAKINGS = frozenset({"territory_taken", "territory_regained"})


def on_the_same_ground(drafts: list[Draft]) -> None:
    """`overran the village`, then `had full control of it`: taken once, by whom the first wording says."""
    told: dict[str, Draft] = {}
    for draft in drafts:
        if draft.act not in _TAKINGS or draft.site is None or draft.acts != "one":
            continue
        first = told.setdefault(draft.site, draft)
        if draft.meets(first) and (draft.act == first.act or draft.known_act or not by_others(draft, first)):
            draft.act, draft.actor_text = first.act, first.actor_text
