"""Why an event is as it is, and what a person should decide about it."""
