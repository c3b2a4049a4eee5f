import Foundation
import Testing

/// A catalogue of records without files, made by the command itself.
extension Workshop {
  /// A workshop with a copy of it.
  static func withSamples() throws -> Workshop {
    let workshop = try Workshop()
    let catalogue = "catalog.sqlite"
    try FileManager.default.copyItem(
      at: try samples.get().folder.url.appending(path: catalogue), to: workshop.folder.url.appending(path: catalogue))
    return workshop
  }

  /// Made once for all tests.
  private static let samples = Result {
    let workshop = try Workshop()
    for record in records { try #require(workshop.run(["add"] + record).status == 0) }
    return workshop
  }

  private static let records = [
    [
      "--title", "Ecological Migrants: Returning Home?", "--organisation", "International Organization for Migration",
      "--date", "1997", "--date-kind", "copyright", "--isbn", "92-9068-067-9", "--kind", "report", "--language", "en",
      "--place", "Belarus", "--abstract", "People return.\nNobody knows why.",
    ],
    [
      "--title", "Миграция и ВИЧ", "--author", "Петров, Иван", "--author", "Сидорова, Анна", "--date", "2018-03",
      "--kind", "report", "--language", "ru", "--publisher", "Белпринт", "--publisher-place", "Минск",
    ],
    ["--title", "Undated Brief", "--kind", "brief", "--language", "en"],
    [
      "--title", "Border Health, \"Two\" Rivers", "--author", "Weiss, Karl", "--date", "1997-11-05", "--kind",
      "article", "--language", "en", "--journal", "Journal of Borders", "--volume", "4", "--pages", "5-9",
    ],
  ]
}
