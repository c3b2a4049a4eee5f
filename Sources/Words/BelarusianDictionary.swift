import CHunspell
import Glibc

/// Debian's hunspell-be, where it is installed: gives the dictionary's form of words that it knows.
/// One may be used by one thread at a time.
final class BelarusianDictionary {
  private static let path = "/usr/share/hunspell/be_BY"
  private let handle: OpaquePointer

  /// Whether it is there, without the time that loading takes.
  static var isInstalled: Bool { access(path + ".aff", R_OK) == 0 && access(path + ".dic", R_OK) == 0 }

  init?() {
    guard Self.isInstalled, let handle = Hunspell_create(Self.path + ".aff", Self.path + ".dic") else { return nil }
    // Words are handed over as they are: a dictionary in another encoding would know none of them.
    guard Hunspell_get_dic_encoding(handle).map({ String(cString: $0).uppercased() }) == "UTF-8" else {
      Hunspell_destroy(handle)
      return nil
    }
    self.handle = handle
  }

  deinit { Hunspell_destroy(handle) }

  /// The first form that the dictionary derives the word from; nil for a word that it does not know.
  func base(of word: String) -> String? {
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = Hunspell_stem(handle, &list, word)
    defer { Hunspell_free_list(handle, &list, count) }
    guard count > 0, let first = list?[0] else { return nil }
    return String(cString: first)
  }
}
