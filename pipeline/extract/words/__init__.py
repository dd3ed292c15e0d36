"""What the reader of reports knows of the two languages: their words, letters and sentences."""
