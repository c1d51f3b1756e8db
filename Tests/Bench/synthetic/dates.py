"""Days as whole numbers, and dates as imprecise as sources give them, in EDTF."""

from datetime import date

FIRST = date(1994, 1, 1).toordinal()
LAST = date(2025, 12, 31).toordinal()
DAYS = {day: date.fromordinal(day).isoformat() for day in range(FIRST, LAST + 1)}


def day(number):
    """`2003-02-14`; a number beyond the calendar is its nearest end."""
    return DAYS[min(max(number, FIRST), LAST)]


def imprecise(dice, number):
    """How a source may date what happened on that day; none, now and then."""
    chance = dice.chance()
    text = day(number)
    if chance < 0.72:
        return text
    if chance < 0.81:
        return text[:7]
    if chance < 0.85:
        return text[:7] + "~"
    if chance < 0.88:
        return text[:4]
    if chance < 0.92:
        return f"[{text}..{day(number + dice.between(3, 39))}]"
    if chance < 0.94:
        return f"{text}/{day(number + dice.between(1, 9))}"
    if chance < 0.95:
        return f"../{text}"
    if chance < 0.97:
        return text + dice.pick("?~%")
    return None


def stamp(seconds):
    """`1994-01-01T00:00:00Z` and so many seconds later."""
    number, rest = divmod(seconds, 86_400)
    hour, rest = divmod(rest, 3_600)
    return f"{DAYS[FIRST + number]}T{hour:02}:{rest // 60:02}:{rest % 60:02}Z"
