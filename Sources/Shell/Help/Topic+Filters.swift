import Docket
import Reports

extension Topic {
  /// `help filters`: the words that say which items or events are asked for.
  static let filters = Topic(
    "filters", "the words that say which items or events are asked for",
    blocks: [
      examples([
        ("items kind:law -standing:closed", "the laws that are not over"),
        ("stalled stage:committee,vote", "what has stalled in either stage"),
        ("timeline item:xx/ since:2002 until:2002-12", "all items of a collection in 2002"),
        ("items 'anti-trafficking' source:Post", "a text, and a source's title or publisher"),
        (
          "items (kind:law stage:vote or kind:plan) -(event:paused since:2003)",
          "laws at the vote, and plans, but none that was paused since 2003"
        ),
      ]),
      .paragraph(
        """
        Words must all hold; a comma is "or"; a hyphen before a word is "not"; quotes keep a phrase \
        together. A key, or a name, that is not known is an error and never a guess.
        """),
      .paragraph(
        """
        The word "or" (or "OR") stands between alternatives, and words side by side bind closer; parentheses \
        hold together what they enclose, and a hyphen before them is "not". In quotes, "or" and \
        parentheses are text, and so are parentheses within a word: Act(1996).
        """),
      .paragraph(
        """
        From a shell, an argument with blanks is a phrase, but one that begins with a parenthesis is \
        read like a line at the prompt: docket items '(kind:law or kind:plan) -stage:vote'. To look \
        for the word "or": docket find '("or")'.
        """),
      table(Filter.Key.allCases.map { ("\($0.rawValue):", $0.meaning) }),
      .paragraph(
        """
        A since that begins after the until beside it ends is an error. \
        Of an item, event, source, since and until must hold of one and the same event of it, also \
        across parentheses; what is negated must hold of none. What happened on no known day may have \
        happened on any.
        """),
      .paragraph(
        """
        Texts are found whatever their case, by Unicode's rules: STRASSE in Straße, and an é however \
        it is encoded.
        """),
    ])
}

extension Filter.Key {
  fileprivate var meaning: String {
    switch self {
    case .item: "its id, or the beginning of it up to a /"
    case .kind: "the record's own word for what it is"
    case .stage: "a stage it is in, or may be in; of an event, the stage it names"
    case .standing: Standing.allCases.map(\.rawValue).joined(separator: ", ")
    case .event: "a kind of event: \"help records\" lists them"
    case .procedure: "the procedure it follows"
    case .source: "a part of a source's title or publisher"
    case .since: "it may have happened, or lasted, on or after that date's first day"
    case .until: "it may have happened, or begun, on or before that date's last day"
    }
  }
}
