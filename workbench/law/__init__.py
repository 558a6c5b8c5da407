"""The words of the field, shared by every room. Standard library only; touches no file and no clock."""
