/// A country or place that a publication is about.
package struct Place: Hashable, Sendable {
  package var name: String
  /// ISO 3166-1 alpha-2 code, where the place is a country.
  package var code: String?
  /// Degrees north and east (WGS 84).
  package var latitude: Double?
  package var longitude: Double?

  package init(name: String, code: String? = nil, latitude: Double? = nil, longitude: Double? = nil) {
    self.name = name
    self.code = code
    self.latitude = latitude
    self.longitude = longitude
  }
}
