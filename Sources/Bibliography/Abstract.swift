/// One abstract of a publication. Paragraphs of `text` are separated by a newline.
package struct Abstract: Hashable, Sendable {
  /// BCP 47 code of the abstract's own language.
  package var language: String?
  /// The printed heading ("Executive summary", "Аннотация"), where there is one.
  package var heading: String?
  package var text: String

  package init(text: String, heading: String? = nil, language: String? = nil) {
    self.text = text
    self.heading = heading
    self.language = language
  }
}
