"""How a place is worded: the words, the grammar, and under which names it is looked for."""
