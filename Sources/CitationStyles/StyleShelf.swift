import Foundation

/// The styles of this machine: Debian's citation-style-language-styles. Nothing is ever fetched.
package struct StyleShelf: Sendable {
  /// Folders of styles, the independent ones first.
  private let folders: [String]

  package init(folder: String = "/usr/share/citation-style-language/styles") {
    folders = [folder, folder + "/dependent"]
  }

  /// A style by its name ("apa") or the path of its file, with the rules of its parent where it has none of its own.
  package func style(_ nameOrPath: String) throws(StyleTrouble) -> CSLStyle {
    let isPath = nameOrPath.hasSuffix(".csl")
    guard isPath || FileManager.default.fileExists(atPath: folders[0]) else { throw .noStyles(folder: folders[0]) }
    let path = isPath && FileManager.default.fileExists(atPath: nameOrPath) ? nameOrPath : path(of: nameOrPath)
    guard let path else { throw .unknownStyle(nameOrPath, similar: similar(to: nameOrPath)) }
    let style = try read(path)
    guard let parent = style.parentName else { return style }
    guard let parentPath = self.path(of: parent) else { throw .noParent(style: style.name, parent: parent) }
    var rules = try read(parentPath)
    guard rules.parentName == nil else { throw .notAStyle(path: parentPath) }
    rules.name = style.name
    rules.defaultLocale = style.defaultLocale ?? rules.defaultLocale
    return rules
  }

  /// Names of all styles, in order; those that only name another style last.
  package var names: [String] { folders.flatMap(names(in:)) }

  private func names(in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".csl") }.map { String($0.dropLast(4)) }.sorted()
  }

  /// The style's own title; nil where it cannot be read.
  package func title(of name: String) -> String? {
    guard let path = path(of: name), let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let beginning = try? file.read(upToCount: 4096) else { return nil }
    return CSLStyle.title(in: String(decoding: beginning, as: UTF8.self))
  }

  private func path(of name: String) -> String? {
    let name = name.hasSuffix(".csl") ? String(name.dropLast(4)) : name
    guard !name.isEmpty, !name.contains("/") else { return nil }
    return folders.map { "\($0)/\(name).csl" }.first { FileManager.default.fileExists(atPath: $0) }
  }

  private func read(_ path: String) throws(StyleTrouble) -> CSLStyle {
    guard let data = FileManager.default.contents(atPath: path),
      var style = CSLStyle(name: path, xml: String(decoding: data, as: UTF8.self))
    else { throw .notAStyle(path: path) }
    if folders.contains(where: { path.hasPrefix($0 + "/") }) { style.installedPath = path }
    return style
  }

  /// Styles whose name has every word of the wanted one, the shortest first.
  private func similar(to name: String) -> [String] {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let found = names.filter { candidate in !words.isEmpty && words.allSatisfy { candidate.contains($0) } }
    return Array(found.sorted { ($0.count, $0) < ($1.count, $1) }.prefix(4))
  }
}

extension StyleShelf {
  /// Names and titles, in the order of the names.
  package func titles(withDependents: Bool) throws(StyleTrouble) -> [(name: String, title: String)] {
    let wanted = withDependents ? names : names(in: folders[0])
    guard !wanted.isEmpty else { throw .noStyles(folder: folders[0]) }
    return wanted.sorted().compactMap { name in title(of: name).map { (name, $0) } }
  }
}
