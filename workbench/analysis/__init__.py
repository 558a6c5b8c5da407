"""What a lawyer would notice."""
