"""Which claims tell of one act: who could match at all, what speaks for it and against, and who is joined."""
