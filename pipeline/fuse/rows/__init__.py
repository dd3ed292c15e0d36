"""The row of an event, part by part."""
