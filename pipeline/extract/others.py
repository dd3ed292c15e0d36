"""Whether two tellings of a report name other doers: gunmen may be anybody, rebels are rebels however they are called."""

from pipeline.extract.claims.drafting import Draft
from pipeline.extract.words.letters import plain

# Armed people whom nobody names, who may be any but those of a state.
_ANYBODY = frozenset(
    "gunmen gunman armed men man unknown unidentified masked assailants attackers a group of some "
    "مسلحون مسلحين مسلحان مجهولون مجهولين ملثمون ملثمين مهاجمون مهاجمين مجموع من".split()
)
_OF_A_STATE = frozenset(
    "forces army security police soldiers troops military government regime warplanes jets helicopters israeli russian turkish "
    "قوات جيش امن شرط امني عسكري نظام طيران طائرات دوري عناصر قوي".split()
)
# Rebels, whom each telling of a report may word otherwise.
_REBELS = frozenset(
    "rebels rebel insurgents insurgent opposition معارض معارضين معارضون ثوار مقاتلون مقاتلين مقاتلو مقاتلي كتايب فصايل".split()
)
_NO_LONGER = frozenset("remnants remnant former ousted loyalists loyal فلول سابق مخلوع بايد موالون موالين".split())


def by_others(a: Draft, b: Draft) -> bool:
    """Each has a doer, and the two have no word in common; unnamed gunmen are no others than whoever is named.

    Of a fight each telling may name the other side.
    """
    if a.act == b.act == "armed_clash":
        return False
    ours, theirs = ({_bare(word) for word in plain(draft.actor_text or "").split()} for draft in (a, b))
    if not ours or not theirs or not ours.isdisjoint(theirs):
        return False
    if not ours.isdisjoint(_REBELS) and not theirs.isdisjoint(_REBELS):
        return False
    unnamed = ours <= _ANYBODY or theirs <= _ANYBODY
    return not unnamed or (not _OF_A_STATE.isdisjoint(ours | theirs) and _NO_LONGER.isdisjoint(ours | theirs))


def _bare(word: str) -> str:
    """`الإسرائيلية` and `إسرائيلي` are one word."""
    return _NATIONS.get(word, word).removeprefix("ال").removesuffix("ه")


_NATIONS = {"israeli": "israel", "russian": "russia", "turkish": "turkey", "iranian": "iran", "syrian": "syria"}
