"""The Legislative Harmonisation Workbench: for people who change laws."""

__version__ = "0.1.0"
