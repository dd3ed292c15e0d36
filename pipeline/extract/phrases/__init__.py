"""What the parts of one sentence say: how many, whom, what befell them, who did it, where, when, and who says so."""
