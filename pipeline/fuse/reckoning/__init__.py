"""What the claims of one event or total come to together, as figures."""
