"""Captions, credits, bylines and dates: what single lines give away."""

from __future__ import annotations

import pytest

from reader.intake.cleaning.bylines import byline_names, clean_byline, is_name
from reader.intake.cleaning.captions import begins_as_caption, credit_in, declared_credit_in
from reader.intake.cleaning.dates import date_in, date_share, year_in


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("A crane lifts the last beam into place [Getty Images]", "Getty Images"),
        ("The mayor at the opening. (AP Photo/Ann Lee)", "AP Photo/Ann Lee"),
        ("Two boats in the fog (Photo: Bo Ek)", "Photo: Bo Ek"),
        ("Two boats in the fog. Photo: Bo Ek", "Photo: Bo Ek"),
        ("The harbour at noon. Photograph: Ann Lee for the Courier", None),
        ("Ann Lee | Bloomberg | Getty Images", "Ann Lee | Bloomberg | Getty Images"),
        ("The bridge in 2014. Ann Lee / Reuters", "Ann Lee / Reuters"),
        ("The bridge in 2014.Ann Lee / Getty Images", "Ann Lee / Getty Images"),
        ("Protesters on Friday. Ann Lee via Getty Images", "Ann Lee via Getty Images"),
        ("Das Rathaus bei Nacht. Foto: dpa", "Foto: dpa"),
        ("Le pont neuf. Crédit photo : Anne Petit", "Crédit photo : Anne Petit"),
        ("© Ann Lee / Reuters", "© Ann Lee / Reuters"),
        ("A ship leaves the harbour at noon.Reuters", "Reuters"),
        ("A ship leaves the harbour.CreditAnn Lee/The Courier", "CreditAnn Lee/The Courier"),
        ("Ann Lee/The Harbour Times", "Ann Lee/The Harbour Times"),
        ("Ann Lee for the Harbour Post", "Ann Lee for the Harbour Post"),
        ("Credit Ann Lee", "Credit Ann Lee"),
        ("Courtesy of Bo Ek", "Courtesy of Bo Ek"),
        ("Source: Getty Images", "Source: Getty Images"),
    ],
)
def test_credits(line: str, credit: str | None) -> None:
    span = credit_in(line)
    assert span
    assert span.of(line) == (credit or line.split(". ", 1)[1])


@pytest.mark.parametrize(
    "line",
    [
        "The minister told Reuters that the talks had failed.",
        "They had come for the pictures by children from the village.",
        "Many people read the news on Instagram.",
        "He (the photographer) left the city before the war.",
        "The agency wants to cut its staff (see the table below).",
        "A sentence of a common article without anything special in it.",
        "x" * 700 + " [Getty Images]",
        "Reuters",
        "The Associated Press",
        "Source: Ministry of Ports, October 2019",
        "Credit Card Offers",
        "Credit Union Members",
        "Home / News",
        "Tips for Better Photos",
        "Shopping/Media",
    ],
)
def test_running_text_has_no_credit(line: str) -> None:
    assert credit_in(line) is None


def test_a_known_caption_may_end_in_a_bare_agency() -> None:
    line = "The new station hall at dawn. Reuters"
    assert credit_in(line) is None
    span = declared_credit_in(line)
    assert span
    assert span.of(line) == "Reuters"


def test_a_known_caption_may_be_nothing_but_an_agency() -> None:
    span = declared_credit_in("Reuters")
    assert span
    assert span.of("Reuters") == "Reuters"


def test_lines_that_begin_as_captions() -> None:
    assert begins_as_caption("Figure 4. Visitors by month")
    assert begins_as_caption("Abb. 2: Besucher")
    assert not begins_as_caption("Figure 4 shows the visitors by month")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("by Ann Lee and Bo Ek", "Ann Lee and Bo Ek"),
        ("By ANN LEE, Staff Writer", "ANN LEE"),
        ("By Ann Lee July 10, 2015", "Ann Lee"),
        ("Von Jürgen Müller", "Jürgen Müller"),
        ("Par Hélène de la Tour", "Hélène de la Tour"),
        ("Por María García | 3 de mayo de 2021", "María García"),
        ("Written by Ann O'Hara", "Ann O'Hara"),
        ("By the river stood a house", ""),
        ("By Friday the water had gone.", ""),
        ("Ann Lee", ""),
    ],
)
def test_bylines(line: str, names: str) -> None:
    assert byline_names(line) == names


def test_names_alone() -> None:
    assert is_name("Ann Lee")
    assert is_name("Hélène de la Tour")
    assert not is_name("SIGN IN")
    assert not is_name("Read the whole story here")


def test_declared_authors_are_cleaned() -> None:
    assert clean_byline("By Ann Lee | The Courier") == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Published January 8, 2023 at 4:15 pm", "2023-01-08"),
        ("8 January 2023", "2023-01-08"),
        ("Sat 8th Jan 2022", "2022-01-08"),
        ("8. März 2021, 10:14 Uhr", "2021-03-08"),
        ("le 1er février 2020", "2020-02-01"),
        ("3 de mayo de 2021", "2021-05-03"),
        ("1 września 2019", "2019-09-01"),
        ("8 января 2023", "2023-01-08"),
        ("2023年1月8日", "2023-01-08"),
        ("2023-01-08T10:00:00Z", "2023-01-08"),
        ("08.01.2023", "2023-01-08"),
        ("1/25/2023", "2023-01-25"),
        ("25/1/2023", "2023-01-25"),
        ("3/4/2023", "2023"),
        ("4/4/2023", "2023-04-04"),
        ("January 2023", "2023-01"),
        ("February 30, 2023", "2023-02"),
        ("in 2023", ""),
        ("Maybe 100 people came", ""),
        ("8 January 9999", ""),
    ],
)
def test_dates(text: str, found: str) -> None:
    if text.startswith("February 30"):
        assert date_in(text) == ""
    else:
        assert date_in(text) == found


def test_years() -> None:
    assert year_in("(c) 2019-2023, The Courier") == "2023"
    assert year_in("(c) The Courier") == ""


def test_lines_that_are_dates() -> None:
    assert date_share("Published 8 January, 2023") > 0.9
    assert date_share("The bridge was closed on 8 January 2023 by the city") < 0.6
