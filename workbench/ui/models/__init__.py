"""Item models over values of law: what a view shows, never what a rule decides."""
