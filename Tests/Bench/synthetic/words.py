"""What made-up records are worded with: pools drawn once, so that a line costs few draws."""

SUBJECTS = (
    "water", "land", "press", "labour", "forest", "court", "audit", "health", "school", "police",
    "tax", "mine", "port", "road", "harbour", "fisheries", "election", "archive", "census", "bank",
    "refuge", "trade", "seed", "rail", "energy", "asylum", "family", "radio", "charity", "museum",
)
FORMS = ("act", "code", "reform", "plan", "board", "agency", "review", "treaty", "fund", "charter")
WORDS = (
    "the bill was sent back to the committee which had asked for the opinion of the court on its "
    "second article while the minister said that nothing would be decided before the recess and "
    "that the members who spoke on Thursday had not yet read the draft of the budget office where "
    "three of the five chapters still wait for their figures as a spokesman of the chamber put it "
    "to reporters after the vote on the amendments about inspection of places of work and the fees"
).split()
UNUSUAL = (
    "Straße", "Élysée", "ភ្នំពេញ", "Łódź", "Ñuñoa", "東京", "Ωμέγα", "Москва", "São Tomé", "naïve",
)
PUBLISHERS = (
    ("Official Gazette", "gazette.example.org/issue"),
    ("Daily Courier", "courier.example.com"),
    ("The Evening Post", "evening-post.example"),
    ("Radio Three", "radio3.example.net/news"),
    ("Assembly Secretariat", "assembly.example.org/minutes"),
    ("Institute for Open Parliaments", "parliaments.example.org"),
    ("Agence de presse régionale", "agence.example.fr/depeches"),
    ("Ministry of Justice", "justice.example.gov/press"),
)
PEOPLE = (
    "the Minister of Justice", "a spokesman of the chamber", "Ana Núñez, member for the north",
    "the chair of the committee", "the budget office", "Dr. Ole Ærø", "the ombudsman",
)
REASONS = ("election", "recess", "no quorum", "awaiting the court's opinion", "state of emergency")
FIGURES = (
    ("cases-reported", "cases"), ("staff", "posts"), ("budget", "million"), ("signatures", None),
    ("inspections", "visits"), ("share-complete", "%"),
)
LABELS = ("amends", "cites", "replaced-in-part-by")
DESKS = ("desk", "desk", "desk", "north-desk", "night-desk", "jv")


def sentences(dice, count, least, most):
    """Sentences of LEAST to MOST words; one in fifteen has quotation marks or another script."""
    made = []
    for _ in range(count):
        start = dice.below(len(WORDS))
        length = dice.between(least, most)
        words = [WORDS[(start + offset) % len(WORDS)] for offset in range(length)]
        chance = dice.chance()
        if chance < 0.04:
            words[length // 2] = dice.pick(UNUSUAL)
        elif chance < 0.07:
            words[length // 2] = '\\"' + words[length // 2] + '\\"'
        text = " ".join(words)
        made.append(text[0].upper() + text[1:])
    return made
