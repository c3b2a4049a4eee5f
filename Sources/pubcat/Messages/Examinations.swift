import CatalogStore
import Glibc
import LibraryImport
import PDFText

/// What `doctor` looks at, in words.
extension Examined {
  static var versions: [Examined] {
    var system = utsname()
    uname(&system)
    func text(_ field: inout some Any) -> String {
      withUnsafeBytes(of: &field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    let kernel = "\(text(&system.sysname)) \(text(&system.release)) \(text(&system.machine))"
    return [
      Examined("pubcat", "\(Pubcat.version), form \(Catalogue.newestForm) of catalogues", isThere: true),
      poppler,
      Examined("SQLite", Catalogue.sqliteVersion, isThere: true),
      Examined("system", "\(kernel), \(counted(ReaderSettings.defaultJobs, "core"))", isThere: true),
    ]
  }

  private static var poppler: Examined {
    let version = PDFReader.popplerVersion
    return Examined(
      "poppler", version ?? "missing, so that no PDF can be read; install libpoppler-glib8", isThere: version != nil)
  }

  static var protections: [Examined] {
    let found = Protections.available
    func row(_ name: String, _ isThere: Bool, _ yes: String, _ no: String) -> Examined {
      Examined(name, isThere ? "yes: \(yes)" : "no: \(no)", isThere: isThere)
    }
    return [
      row(
        "files", found.landlock > 0, "no other document can be opened (Landlock \(found.landlock))",
        "a hostile PDF could read what you can read; Linux 5.13 with Landlock has it"),
      row(
        "network and processes", found.callFilter, "no connection, program or other process (seccomp)",
        "a hostile PDF could send what it reads; a kernel with seccomp filters has it"),
      row(
        "writing", found.callFilter || found.landlock > 0, "no file can be written or removed",
        "only the limit on file sizes keeps files from being written"),
      row(
        "memory", found.memoryLimit, "\(ReaderSettings.defaultMemory) MiB for one file (--memory-limit)",
        "this pubcat was built with a sanitizer"),
      row("time", true, "\(ReaderSettings.defaultTimeout) s for one file (--timeout)", ""),
      row("answer", true, "\(ReaderSettings.longestAnswer >> 20) MiB for one file", ""),
    ]
  }
}

/// A program or a collection of files that some command makes use of, known by its files.
struct Helper {
  var name: String
  /// The first that is there counts; a folder is looked for what ends in `suffix`.
  var paths: [String]
  var suffix: String?
  var use: String
  var package: String

  static let all = [
    Helper(
      name: "poppler-data", paths: ["/usr/share/poppler/cMap"], use: "Cyrillic and Asian encodings in PDFs",
      package: "poppler-data"),
    Helper(
      name: "Tesseract's models",
      paths: ["/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata"],
      suffix: ".traineddata", use: "text of scans", package: "tesseract-ocr-eng tesseract-ocr-rus tesseract-ocr-bel"),
    Helper(
      name: "pandoc", paths: ["/usr/bin/pandoc", "/usr/local/bin/pandoc"], use: "references in any citation style",
      package: "pandoc"),
    Helper(
      name: "citation styles", paths: ["/usr/share/citation-style-language/styles"], suffix: ".csl",
      use: "references in any citation style", package: "citation-style-language-styles"),
    Helper(
      name: "Belarusian dictionary", paths: ["/usr/share/hunspell/be_BY.dic", "/usr/share/hunspell/be-official.dic"],
      use: "searching Belarusian words in all their forms", package: "hunspell-be"),
    Helper(name: "xdg-open", paths: ["/usr/bin/xdg-open"], use: "pubcat open", package: "xdg-utils"),
  ]

  var examined: Examined {
    guard let path = paths.first(where: { access($0, F_OK) == 0 }) else {
      return Examined(name, "no: \(use); apt install \(package)", isThere: false)
    }
    guard let suffix else { return Examined(name, "yes: \(path)", isThere: true) }
    let names = Self.names(in: path).filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }.sorted()
    guard !names.isEmpty else { return Examined(name, "no: \(use); apt install \(package)", isThere: false) }
    let listed = names.count > 12 ? String(names.count) : names.joined(separator: ", ")
    return Examined(name, "yes: \(listed) in \(path)", isThere: true)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
        })
    }
    return names
  }
}
