"""The parts of the bench. `PANELS` lists them; each gets the desk and nothing else."""
