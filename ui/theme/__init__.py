"""Colours, faces and icons, from resources/themes."""
