"""What a draft says, before anyone formats it."""
