import EventLog
import Reports

/// Names set out in columns, one under the other first, as `ls` does.
struct NameColumns {
  let text: String

  init(
    _ names: [String], columns: Int = Surroundings.columns(of: .output) ?? Page.usualColumns,
    isPlain: Bool = false
  ) {
    let widths = names.map { $0.reduce(0) { $0 + DisplayWidth.columns($1) } }
    let cell = (widths.max() ?? 0) + 2
    let perLine = isPlain ? 1 : max(1, (columns - 1) / cell)
    let lines = (names.count + perLine - 1) / perLine
    text = (0..<lines).map { line in
      stride(from: line, to: names.count, by: lines).map { index in
        let isLast = index + lines >= names.count
        return names[index].visible
          + String(repeating: " ", count: isLast ? 0 : cell - widths[index])
      }.joined() + "\n"
    }.joined()
  }
}
