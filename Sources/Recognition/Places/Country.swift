/// A country of ISO 3166-1.
struct Country: Sendable {
  /// Alpha-2.
  let code: String
  let name: String
  /// The middle of its land, degrees north and east.
  let latitude: Double
  let longitude: Double

  /// All countries in the order of their codes.
  static let all: [Country] = rows.map(\.country)

  /// A country with its names, as `CountryTable` lists them.
  struct Row {
    let country: Country
    let english: [Substring]
    let cyrillic: [Substring]
  }

  static var rows: [Row] {
    CountryTable.rows.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      guard parts.count == 6, let latitude = Double(parts[1]), let longitude = Double(parts[2]) else { return nil }
      let country = Country(
        code: String(parts[0]), name: String(parts[3]), latitude: latitude, longitude: longitude)
      return Row(
        country: country, english: [parts[3]] + parts[4].split(separator: ";"), cyrillic: parts[5].split(separator: ";")
      )
    }
  }
}
