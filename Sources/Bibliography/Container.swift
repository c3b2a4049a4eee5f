/// The journal or volume that an article stands in.
package struct Container: Hashable, Sendable {
  package var title: String?
  package var volume: String?
  package var issue: String?
  package var pages: String?

  package init(title: String? = nil, volume: String? = nil, issue: String? = nil, pages: String? = nil) {
    self.title = title
    self.volume = volume
    self.issue = issue
    self.pages = pages
  }

  /// False where nothing but a volume is known: that of a work in several volumes.
  package var holdsParts: Bool { title != nil || issue != nil || pages != nil }
}
