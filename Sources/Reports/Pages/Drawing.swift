import Docket

/// The picture of an item's way, once for a wide screen and once for a telephone.
enum Drawing: String, Hashable, Sendable, CaseIterable {
  case wide, narrow

  /// Its path from the site's folder.
  func path(of item: ItemID) -> String {
    switch self {
    case .wide: "\(item.base).svg"
    case .narrow: "\(item.base).narrow.svg"
    }
  }

  /// How wide it is, in pixels.
  private var width: Int {
    switch self {
    case .wide: 672
    case .narrow: 360
    }
  }

  /// The file.
  func bytes(of chart: Chart, on page: Page) -> [UInt8] {
    Array(chart.svg(standingAlone: true, width: width, on: page).utf8)
  }
}

extension Leaf {
  /// The way of an item as a picture; the table below it says the same in words.
  func picture(of state: ItemState) -> HTML {
    HTML(
      "picture",
      [
        HTML(
          "source",
          ["media": "(max-width: 40rem)", "srcset": way(to: Drawing.narrow.path(of: state.item))]),
        HTML(
          "img",
          [
            "src": way(to: Drawing.wide.path(of: state.item)),
            "alt": "The same as a picture, with reports and promises, as of \(reckoning.day).",
          ]),
      ])
  }
}
