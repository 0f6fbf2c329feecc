"""What follows from acts: standing, entry into force, eligibility, what may be recorded. Pure."""
