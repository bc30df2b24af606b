"""The time, as the library writes it. Never used for order: ids and sequence numbers are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def now() -> str:
    """The present moment in UTC, ISO 8601 with milliseconds and "Z"."""
    return _written(datetime.now(UTC))


def days_ago(days: int) -> str:
    """The moment so many days before now, written the same way, so that the two compare as text."""
    return _written(datetime.now(UTC) - timedelta(days=days))


def start_of_day(day: str) -> str:
    """The moment in which a day ("2023-01-08") begins where this computer stands."""
    midnight = datetime.fromisoformat(day)
    if not 1970 < midnight.year < 9999:  # beyond what a system's clock can tell
        return f"{day}T00:00:00.000Z"
    return _written(midnight.astimezone(UTC))


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
