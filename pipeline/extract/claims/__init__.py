"""What the sentences of a report claim: one module for each kind of claim, and how a claim is drafted."""
