"""Public lists and files → proposed acts, beside what is on record. Nothing is written here."""
