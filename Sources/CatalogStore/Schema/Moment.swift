import Foundation

/// Times as the catalogue writes them.
enum Moment {
  /// ISO 8601 in UTC, to the second: "2026-11-22T20:43:18Z".
  static var now: String { Date.now.formatted(.iso8601) }
}
