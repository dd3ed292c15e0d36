"""Sahil builds a conflict-event dataset of the Syrian coast from sourced claims; `build.py` tells the whole story."""
