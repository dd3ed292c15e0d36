"""Which names in a report are places, and in what each is said to lie."""
