import Reports

extension Topic {
  /// `help dates`: how dates are written.
  static let dates = Topic(
    "dates", "how dates are written, as precise as their source and no more",
    blocks: [
      examples([
        ("date 2003-02 2003~ '[2002-07..2002-12]'", "what these mean: the earliest and latest day"),
        (
          "add entered xx/reform-law committee --on '[2002-07..2002-12]'",
          "on one day of these months, nobody knows which"
        ),
      ]),
      table(samples),
      .paragraph(
        """
        This is EDTF, the Extended Date/Time Format of ISO 8601-2. A conclusion that holds whatever \
        the day was is certain, one that holds for some of the days is possible. Without --on no \
        date is known.
        """),
      .paragraph(
        """
        --as-of and --known-at take a date, too: of a month or a year its last day. --known-at also \
        takes a time, 2003-03-06T12:00:00Z; a day is its end, UTC.
        """),
    ])

  private static let samples: [(word: String, says: String)] = [
    ("2003-03-06", "a day"), ("2003-03", "some day of the month"), ("2003", "some day of the year"),
    ("2003-03~", "about then: the month, or the one before or after"),
    ("2003-03?", "doubtful: marked, and not widened"), ("2003%", "both"),
    ("200X", "some year of the decade"), ("2003-21", "spring; 22 summer, 23 autumn, 24 winter"),
    ("[2002-07..2002-12]", "one unknown day of that time"),
    ("[..2003-02]", "that month or before"), ("[2003-02..]", "that month or later"),
    ("2002-07/2002-12", "it lasted from one to the other: a debate, a campaign"),
    ("2002-07/..", "from then on, with no end"),
    ("2002-07/", "from then on; nobody knows until when"),
  ]
}
