"""Blocks get roles and reasons; nothing is deleted."""
