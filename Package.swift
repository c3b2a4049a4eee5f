// swift-tools-version: 6.2
import PackageDescription

/// Every warning in our own targets stops the build; those of dependencies do not.
let ours: [SwiftSetting] = [.treatAllWarnings(as: .error), .swiftLanguageMode(.v6)]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: ours)
}

/// What tests share stands in Fixtures.
func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies + ["Fixtures"], swiftSettings: ours)
}

let package = Package(
  name: "pubcat",
  products: [.executable(name: "pubcat", targets: ["pubcat"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .systemLibrary(name: "GLib", pkgConfig: "glib-2.0", providers: [.apt(["libpoppler-glib-dev"])]),
    .target(name: "CPoppler", dependencies: ["GLib"], linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CSandbox"),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    module("PDFText", ["CPoppler"]),
    .target(name: "CTesseract", linkerSettings: [.linkedLibrary("dl")]),
    module("OCR", ["CTesseract", "PDFText"]),
    module("Bibliography", []),
    module("Recognition", ["PDFText", "Bibliography"]),
    module("Citations", ["Bibliography"]),
    module("CitationStyles", ["Bibliography", "Citations"]),
    module("Words", ["CStemmer", "CHunspell", "Bibliography"]),
    module("CatalogStore", ["Bibliography", "Words", grdb]),
    module("LibraryImport", ["PDFText", "Bibliography", "Recognition", "CatalogStore", "CSandbox", "OCR"]),
    .executableTarget(
      name: "pubcat",
      dependencies: [
        "PDFText", "Bibliography", "Recognition", "Citations", "CitationStyles", "Words", "CatalogStore",
        "LibraryImport", "OCR", argumentParser,
      ],
      swiftSettings: ours,
      // poppler must find what CPoppler puts before Little CMS.
      linkerSettings: [.unsafeFlags(["-use-ld=lld", "-Xlinker", "--export-dynamic-symbol=cmsCreateTransform"])]),
    .target(name: "Fixtures", path: "Tests/Fixtures", exclude: ["catalogue-form-1.sql"], swiftSettings: ours),
    tests(of: "Bibliography", ["Bibliography"]),
    tests(of: "PDFText", ["PDFText"]),
    tests(of: "OCR", ["OCR", "PDFText"]),
    tests(of: "Recognition", ["Recognition", "PDFText", "Bibliography"]),
    tests(of: "Citations", ["Citations", "Bibliography"]),
    tests(of: "CitationStyles", ["CitationStyles", "Citations", "Bibliography"]),
    tests(of: "Words", ["Words"]),
    tests(of: "CatalogStore", ["CatalogStore", "Bibliography", "Words", grdb]),
    tests(of: "LibraryImport", ["LibraryImport", "CatalogStore", "Bibliography", "OCR", "PDFText"]),
    tests(of: "Command", ["pubcat", "Bibliography", "LibraryImport", "OCR"]),
  ]
)
