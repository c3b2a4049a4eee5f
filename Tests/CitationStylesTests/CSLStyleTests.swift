import Foundation
import Testing

@testable import CitationStyles

struct CSLStyleTests {
  private let style = """
    <?xml version="1.0"?>
    <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" default-locale="en-GB">
    <info><title>Plain &amp; simple</title></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><sort><key variable="title"/></sort><layout><text variable="citation-number"/></layout></bibliography>
    </style>
    """

  @Test func readsWhatItNeeds() throws {
    let style = try #require(CSLStyle(name: "/somewhere/plain.csl", xml: style))
    #expect(style.name == "plain")
    #expect(style.title == "Plain & simple")
    #expect(style.defaultLocale == "en-GB")
    #expect(style.parentName == nil)
    #expect(style.isNumbered && style.sortsItsList)
    #expect(CSLStyle(name: "x", xml: "no style") == nil)
  }

  @Test func numbersFromAField() throws {
    let style = try #require(CSLStyle(name: "plain", xml: style))
    let rules = style.rules(locale: "en-US", numberedBy: "scale")
    #expect(rules.contains("<text variable=\"scale\"/>") && !rules.contains("citation-number"))
    #expect(!rules.contains("<locale"))
    #expect(style.rules(locale: "be-BY", numberedBy: nil).contains("і інш."))
  }

  @Test func aStyleForNotesGetsAList() throws {
    let notes = style.replacing(/<bibliography>.*<\/bibliography>/, with: "")
    let style = try #require(CSLStyle(name: "notes", xml: notes))
    #expect(
      style.rules(locale: "en-US", numberedBy: nil).contains(
        "<bibliography><layout suffix=\".\"><text variable=\"title\"/></layout></bibliography>"))
  }

  /// A style that names its parent by address is resolved in the folder, and nowhere else.
  @Test func dependentStylesAreResolvedHere() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pubcat-styles-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appending(path: "dependent"), withIntermediateDirectories: true)
    try Data(style.utf8).write(to: folder.appending(path: "plain.csl"))
    for (name, parent) in [("journal", "plain"), ("orphan", "gone")] {
      let text = """
        <style xmlns="http://purl.org/net/xbiblio/csl" default-locale="fr-FR"><info><title>\(name)</title>
        <link href="http://www.zotero.org/styles/\(parent)" rel="independent-parent"/></info></style>
        """
      try Data(text.utf8).write(to: folder.appending(path: "dependent/\(name).csl"))
    }
    let shelf = StyleShelf(folder: folder.path)
    let journal = try shelf.style("journal")
    #expect(journal.name == "journal" && journal.defaultLocale == "fr-FR" && journal.isNumbered)
    #expect(throws: StyleTrouble.noParent(style: "orphan", parent: "gone")) { try shelf.style("orphan") }
    #expect(throws: StyleTrouble.unknownStyle("plan", similar: [])) { try shelf.style("plan") }
    #expect(throws: StyleTrouble.unknownStyle("journ", similar: ["journal"])) { try shelf.style("journ") }
    #expect(shelf.names == ["plain", "journal", "orphan"])
    #expect(throws: StyleTrouble.noStyles(folder: "/nowhere")) { try StyleShelf(folder: "/nowhere").style("apa") }
  }
}
