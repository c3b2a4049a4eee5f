import Bibliography

/// Records as they are told once they are read: what each is, and what of it is doubtful.
struct DoubtsTable {
  private var table = TableWriter([
    .init(name: "id", alignment: .right), .init(name: "year"), .init(name: "title", isFlexible: true),
    .init(name: "doubtful"),
  ])

  mutating func add(_ id: Int64, _ publication: Publication) {
    table.add([
      String(id), publication.year.map(String.init) ?? "", publication.title ?? "", publication.doubts,
    ])
  }

  func lines(width: Int?) -> [String] { table.lines(width: width) }
}

extension Publication {
  /// The names of its doubtful fields.
  var doubts: String { doubtfulFields.map(\.rawValue).joined(separator: ", ") }
}
