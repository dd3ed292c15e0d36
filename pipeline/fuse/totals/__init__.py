"""Which claims are one total, what its row says, and what of it the events account for."""
