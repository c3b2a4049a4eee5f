import CStemmer

/// Snowball's stemmers of English and Russian (Porter 2001, snowballstem.org). One may be used by one thread at a time.
final class Snowball {
  private let stemmer: OpaquePointer

  /// Nil where the library does not have the language.
  init?(language: String) {
    guard let stemmer = sb_stemmer_new(language, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  func stem(of word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(clamping: bytes.count)) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
