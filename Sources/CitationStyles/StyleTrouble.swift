/// Why a list of references could not be made.
package enum StyleTrouble: Error, Equatable {
  /// pandoc is not on the PATH.
  case noPandoc
  /// None of the folders that hold styles is there.
  case noStyles(folder: String)
  /// No style bears this name; `similar` do nearly.
  case unknownStyle(String, similar: [String])
  /// A style that only names another one, which is not on this machine.
  case noParent(style: String, parent: String)
  case notAStyle(path: String)
  /// What pandoc said.
  case failed(style: String, reason: String)
}
