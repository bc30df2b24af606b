"""Languages as people search them: a text, its language, a query, and whether it must be found."""

from __future__ import annotations

from typing import Any

import pytest

PROBES = [
    # Serbian and its neighbours: two scripts, one language; đ as people type it.
    ("Демонстранти су изашли на улице Београда.", "sr", "demonstranti", True),
    ("Demonstranti su izašli na ulice Beograda.", "sr", "демонстранти", True),
    ("Премијер Зоран Ђинђић је говорио.", "sr", "Đinđić", True),
    ("Premijer Zoran Đinđić je govorio.", "sr", "djindjic", True),
    ("Premijer Zoran Đinđić je govorio.", "sr", "dindic", True),
    ("Premijer Zoran Đinđić je govorio.", "sr", "Ђинђић", True),
    ("Njegov ljubimac je pobegao.", "sr", "његов", True),
    ("Џеп је празан.", "sr", "džep", True),
    ("Šuma je tiha.", "hr", "suma", True),
    ("Građani su glasali.", "sr", "građanima", True),
    ("Ulice su prazne.", "sr", "ulična", False),
    # Arabic and Persian: one letter where keyboards have several; no vowel signs, no stretching.
    ("ذهب أحمد إلى المدرسة", "ar", "احمد", True),
    ("ذهب احمد الى المدرسه", "ar", "المدرسة", True),
    ("العـــربية لغة جميلة", "ar", "العربية", True),
    ("كِتَابٌ جديد", "ar", "كتاب", True),
    ("آخر الأخبار", "ar", "اخر", True),
    ("کتاب فارسی", "fa", "كتاب", True),
    ("ذهب أحمد إلى المدرسة", "ar", "محمد", False),
    # Hebrew points.
    ("שָׁלוֹם לכולם", "he", "שלום", True),
    ("שלום לכולם", "he", "שָׁלוֹם", True),
    # Greek: the accent and the last sigma.
    ("Ο Γιώργος είναι στην Αθήνα", "el", "αθηνα", True),
    ("ΤΟΥΣ ΔΡΟΜΟΥΣ ΤΗΣ ΑΘΗΝΑΣ", "el", "δρόμους", True),
    ("ο λόγος", "el", "ΛΟΓΟΣ", True),
    # Turkish: four letters i that are one for who searches.
    ("Diyarbakır ve İstanbul arasında", "tr", "istanbul", True),
    ("Diyarbakır ve İstanbul arasında", "tr", "diyarbakir", True),
    ("Diyarbakır ve İstanbul arasında", "tr", "DİYARBAKIR", True),
    # German.
    ("Die Straße nach Köln", "de", "strasse", True),
    ("Die Strasse nach Koln", "de", "Straße", True),
    ("Die Straße nach Köln", "de", "koln", True),
    ("Die Häuser der Stadt", "de", "haus", True),
    ("Die Straße nach Köln", "de", "straßenbahn", False),
    # Vietnamese: tones and đ.
    ("Thành phố Hồ Chí Minh và Đà Nẵng", "vi", "ho chi minh", True),
    ("Thành phố Hồ Chí Minh và Đà Nẵng", "vi", "da nang", True),
    ("Thành phố Hồ Chí Minh và Đà Nẵng", "vi", "Đà Nẵng", True),
    # Hindi: vowel signs are letters; a word without them is another.
    ("हिन्दी भाषा में किताब", "hi", "किताब", True),
    ("हिन्दी भाषा में किताब", "hi", "हिन्दी", True),
    ("हिन्दी भाषा में किताब", "hi", "कतब", False),
    # Scripts without spaces.
    ("ประเทศไทยมีประวัติศาสตร์ยาวนาน", "th", "ประวัติศาสตร์", True),
    ("ประเทศไทยมีประวัติศาสตร์ยาวนาน", "th", "ภาษาอังกฤษ", False),
    ("北京市的天气很好", "zh", "北京", True),
    ("北京市的天气很好", "zh", "天气", True),
    ("北京市的天气很好", "zh", "京北", False),
    ("東京タワーに行きました", "ja", "タワー", True),
    ("東京タワーに行きました", "ja", "ﾀﾜｰ", True),
    ("東京タワーに行きました", "ja", "京都", False),
    ("한국어를 공부합니다", "ko", "한국어", True),
    ("한국어를 공부합니다", "ko", "공부", True),
    # French: elision, ligatures, accents.
    ("L'état, c'est moi", "fr", "état", True),
    ("L’état, c’est moi", "fr", "etat", True),
    ("L'état, c'est moi", "fr", "l'état", True),
    ("Un cœur et une œuvre", "fr", "coeur", True),
    ("Il envoie son résumé", "fr", "resume", True),
    ("Les journaux de Paris", "fr", "journal", True),
    # English, with other people's accents.
    ("She sent her résumé from a café", "en", "resume", True),
    ("She sent her resume from a cafe", "en", "résumé", True),
    ("Kosovo’s government", "en", "kosovo", True),
    ("a wind-farm at sea", "en", "wind farm", True),
    ("The committee's e-mails", "en", "email", False),
    # Russian: ё and й, either script.
    ("Пчёлы живут в лесу", "ru", "пчелы", True),
    ("Пчелы живут в лесу", "ru", "пчёлы", True),
    ("Новый роман Толстого", "ru", "роман", True),
    ("Москва весной", "ru", "москвы", True),
    # Others.
    ("Łódź i Kraków", "pl", "lodz", True),
    ("Smørrebrød på bordet", "da", "smorrebrod", True),
    ("El niño y la señora", "es", "nino", True),
    ("A coração bate", "pt", "coracao", True),
    ("Þingvellir á Íslandi", "is", "thingvellir", True),
    ("№ 5 ｆｕｌｌ ｗｉｄｔｈ ﬁne", "en", "full width fine", True),
    ("١٩٤٨ كانت سنة", "ar", "1948", True),
]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory, make_shelf: Any) -> Any:
    """All texts together, so that a word is looked for as one of any language there."""
    made = make_shelf(tmp_path_factory.mktemp("probes") / "index")
    for number, (text, language, _, _) in enumerate(PROBES, 1):
        made.add(number, text, language=language, title="")
    yield made
    made.index.close()


@pytest.mark.parametrize("number", range(1, len(PROBES) + 1))
def test_a_probe(shelf: Any, number: int) -> None:
    text, language, query, must = PROBES[number - 1]
    found = number in shelf.ids(query)
    assert found is must, f"{language}: {query!r} in {text!r}"
