"""Data only: icons, themes, fonts, help; found through importlib.resources."""
