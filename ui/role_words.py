"""What the parts of an article are called, and the kinds of lines that are hidden."""

from __future__ import annotations

from reader.model.document import Boilerplate, Role
from ui.words import marked

ROLES = {
    Role.TITLE: marked("the title"),
    Role.BYLINE: marked("the byline"),
    Role.DATELINE: marked("the dateline"),
    Role.LEAD: marked("the lead"),
    Role.PARAGRAPH: marked("a paragraph"),
    Role.HEADING: marked("a heading"),
    Role.QUOTATION: marked("a quotation"),
    Role.LIST_ITEM: marked("an item of a list"),
    Role.TABLE: marked("a table"),
    Role.CODE: marked("code", "role"),
    Role.CAPTION: marked("a caption"),
    Role.FIGURE: marked("a picture"),
    Role.BOILERPLATE: marked("no part of the article"),
}
"""In a sentence: this line is …"""

ROLE_NAMES = {
    Role.TITLE: marked("title"),
    Role.BYLINE: marked("byline"),
    Role.DATELINE: marked("dateline"),
    Role.LEAD: marked("lead"),
    Role.PARAGRAPH: marked("paragraph"),
    Role.HEADING: marked("heading"),
    Role.QUOTATION: marked("quotation"),
    Role.LIST_ITEM: marked("list item"),
    Role.TABLE: marked("table"),
    Role.CODE: marked("code", "role"),
    Role.CAPTION: marked("caption"),
    Role.FIGURE: marked("figure"),
    Role.BOILERPLATE: marked("boilerplate"),
}
"""Beside a line."""

KINDS = {
    Boilerplate.NAVIGATION: marked("navigation"),
    Boilerplate.LEGAL: marked("legal"),
    Boilerplate.RELATED: marked("related"),
    Boilerplate.TAGS: marked("tags"),
    Boilerplate.SHARING: marked("sharing"),
    Boilerplate.COMMENTS: marked("comments"),
    Boilerplate.ADVERTISEMENT: marked("advertisement"),
    Boilerplate.METADATA: marked("metadata"),
    Boilerplate.REPEATED: marked("repeated"),
    Boilerplate.HIDDEN_BY_YOU: marked("hidden by you"),
    Boilerplate.OTHER: marked("other"),
}
"""On a ribbon: 4 lines hidden: …"""
