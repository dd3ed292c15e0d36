"""Which point, radius and shape stand for what was chosen, by convention."""
