import Bibliography
import Foundation
import PDFText

/// What is known of all the blocks when one of them is judged.
struct TitleSetting {
  let clues: Clues
  let blocks: [TitleBlock]
  let claims: [ClaimedTitle]
  private let claimForms: [SoftForm]
  /// Running heads, and on how many pages each stands.
  private let headForms: [SoftForm: Int]
  /// Lines of the first pages that look like a journal's citation: letters, then a year or volume.
  private let citations: [String]
  /// What the first pages name before a volume.
  private let journals: Set<SoftForm>
  private let forms: [SoftForm]
  /// Whether a block is nothing but people's names.
  private let isNames: [Bool]
  private let formCounts: [SoftForm: Int]
  private let largestInFront: Double
  private let largestOnPage: [Int: Double]
  /// The order of the first block that is a section heading.
  private let firstHeading: Int
  /// Whether that heading is the abstract's: the title stands before it, and not on a later page.
  private let firstHeadingIsAbstract: Bool
  /// Pages with few words: covers and title pages.
  private let isCover: [Int: Bool]
  /// Pages behind the first that are maps or other pictures with labels all over them.
  private let isPlate: [Int: Bool]
  /// Pages behind the first that list the contents.
  private let hasContents: [Int: Bool]

  /// Looks at the first `pages` that carry words, of which `near` may have seen some.
  init(clues: Clues, pages: Int, near: TitleSetting? = nil) {
    self.clues = clues
    claims = near?.claims ?? ClaimedTitle.all(in: clues)
    claimForms = near?.claimForms ?? claims.map { SoftForm($0.text) }
    headForms = near?.headForms ?? Self.headForms(in: clues)
    citations = near?.citations ?? Self.citations(in: clues)
    journals = near?.journals ?? Self.journals(in: clues)
    let blocks = TitleBlock.blocks(in: clues, pages: pages, behind: near?.blocks ?? [])
    self.blocks = blocks
    forms = (near?.forms ?? []) + blocks.dropFirst(near?.forms.count ?? 0).map { SoftForm($0.text) }
    isNames =
      (near?.isNames ?? [])
      + blocks.dropFirst(near?.isNames.count ?? 0).map { TitleFeatures.looksLikeNames($0.lines, $0.signs) }
    var largest: [Int: Double] = [:]
    for block in blocks where Self.isWordy(block) {
      largest[block.pageIndex] = max(largest[block.pageIndex] ?? 0, block.size)
    }
    largestOnPage = largest
    largestInFront = largest.filter { $0.key < 4 }.values.max() ?? 0
    var counts: [SoftForm: Int] = [:]
    for (block, form) in zip(blocks, forms) where block.lines.first?.role == .body { counts[form, default: 0] += 1 }
    formCounts = counts
    var covers: [Int: Bool] = [:]
    var plates: [Int: Bool] = [:]
    var contents: [Int: Bool] = [:]
    for (index, page) in clues.frontPages.prefix(pages).enumerated() {
      covers[index] = page.text.utf8.count < 1_500 || page.lines.count < 28
      contents[index] =
        index > 0 && page.lines.contains { $0.text.utf8.count < 40 && TitleWords.contents.contains($0.headingForm) }
      guard index > 0, page.isScanned, page.lines.count >= 15 else { continue }
      let labels = page.lines.count { $0.text.split(separator: " ").count <= 3 }
      plates[index] = labels * 5 >= page.lines.count * 3
    }
    isCover = covers
    isPlate = plates
    hasContents = contents
    let heading = blocks.first { block in
      block.pageIndex == 0 && !TitleFeatures.isArticleLabel(block.signs)
        && (TitleFeatures.isHeading(block.signs) || AbstractHeadings.match(block.text) != nil)
    }
    firstHeading = heading?.order ?? .max
    firstHeadingIsAbstract = heading.flatMap { AbstractHeadings.match($0.text) }?.kind == .abstract
  }

  private static func headForms(in clues: Clues) -> [SoftForm: Int] {
    var forms: [SoftForm: Int] = [:]
    for page in clues.pages {
      for form in Set(page.lines.lazy.filter { $0.role == .runningHead }.map { SoftForm($0.text) }) {
        forms[form, default: 0] += 1
      }
    }
    return forms
  }

  private static func citations(in clues: Clues) -> [String] {
    clues.frontPages.prefix(3).flatMap(\.lines).map(\.text)
      .filter { $0.utf8.contains { (48...57).contains($0) } }.map { $0.lowercased() }
  }

  /// With the article, which a masthead may have, and without.
  private static func journals(in clues: Clues) -> Set<SoftForm> {
    let names = clues.issues.lazy.filter { $0.points >= 2 && $0.container.volume != nil }.compactMap(\.container.title)
    return Set(names.flatMap { [SoftForm($0), SoftForm("the " + $0)] })
  }

  /// A journal's name stands again before a year or a volume: "Cancer Medicine 2018", "Cancer Medicine, vol. 7".
  private func isFollowedByVolume(_ block: TitleBlock) -> Bool {
    guard block.signs.words.count <= 9, block.pageIndex == 0 else { return false }
    return citations.contains { citation in
      guard let range = citation.range(of: block.signs.lowered) else { return false }
      let rest = citation[range.upperBound...].prefix(14)
      // A figure right behind is the mark of a footnote.
      return rest.first?.isNumber == false && rest.contains(where: \.isNumber)
        && rest.filter(\.isLetter).count <= 6
    }
  }

  /// "Nina Weber" over "Director of Water Research".
  private func isOfficeBelowName(_ block: TitleBlock) -> Bool {
    guard block.order > 0, blocks[block.order - 1].pageIndex == block.pageIndex, isNames[block.order - 1] else {
      return false
    }
    return OfficeHolders.isOffice(block.text[...])
  }

  /// The title of a thesis stands above what degree it is for, with the author and the degrees already held between them.
  private func isAboveDegree(_ block: TitleBlock) -> Bool {
    guard block.pageIndex <= 1, !isAuthorOfThesis(block) else { return false }
    let next = blocks.dropFirst(block.order + 1).prefix(4).drop(while: isAuthorOfThesis).first
    return next.map { $0.pageIndex == block.pageIndex && isDegree($0) } ?? false
  }

  private func isAuthorOfThesis(_ block: TitleBlock) -> Bool {
    isNames[block.order] || TitleFeatures.holdsDegree(block.text)
      || AuthorContext.afterLabel(block.text, block.signs.lowered)?.isEmpty == true
  }

  /// What a thesis is for: "автореферат диссертации на соискание …".
  func isDegree(_ block: TitleBlock) -> Bool {
    [
      "диссертац", "автореферат", "соискание", "дисертац", "дысертац", "аўтарэферат", "in partial fulfil", "thesis",
      "dissertation", "zur erlangung", "masterarbeit", "bachelorarbeit", "магистерск", "курсовая", "выпускная",
    ]
    .contains { block.signs.lowered.contains($0) }
  }

  /// "Институт атомной энергии" over "им. И. В. Курчатова", and the words below it.
  private func isNamedAfterSomebody(_ block: TitleBlock) -> Bool {
    func beginsName(_ block: TitleBlock) -> Bool {
      ["им. ", "имени ", "імя ", "імені "].contains { block.signs.lowered.hasPrefix($0) }
    }
    if beginsName(block) { return true }
    guard block.signs.words.first.map({ TitleWords.bodies.contains(String($0)) }) == true,
      let next = blocks.dropFirst(block.order + 1).first
    else { return false }
    return next.pageIndex == block.pageIndex && beginsName(next)
  }

  /// On a scan, words in small letters right below a series heading or the name of a body go on with it: "сообщения института"
  /// over "проблем населения".
  private func continuesBody(_ block: TitleBlock) -> Bool {
    guard block.page.isScanned, block.text.first?.isLowercase == true, block.order > 0,
      let above = blocks[..<min(block.order, blocks.count)].last, above.pageIndex == block.pageIndex,
      block.box.y - above.box.bottom < 1.5 * max(block.size, above.size), block.box.x < above.box.right,
      above.box.x < block.box.right
    else { return false }
    return TitleFeatures.looksLikeSeries(above.signs) || TitleFeatures.looksLikeOrganisation(above.signs)
      || continuesBody(above)
  }

  /// "SOUTH ASIA" over "Scaling Up in South Asia: A Case Study": a label whose words the title beside it holds.
  private func isContained(_ block: TitleBlock) -> Bool {
    guard block.signs.words.count <= 3, block.signs.letters >= 4, block.signs.isCapitals else { return false }
    return blocks.dropFirst(max(0, block.order - 2)).prefix(5).contains { other in
      other.order != block.order && other.pageIndex == block.pageIndex && (5...28).contains(other.signs.words.count)
        && !other.signs.isCapitals && other.size > clues.bodySize * 1.15
        && forms[other.order].text.contains(forms[block.order].text)
    }
  }

  private static func isWordy(_ block: TitleBlock) -> Bool { block.signs.letters >= 8 && block.signs.words.count <= 45 }

  func features(of block: TitleBlock) -> TitleFeatures {
    let signs = block.signs
    let form = forms[block.order]
    let body = max(clues.bodySize, 1)
    var features = TitleFeatures()
    features[.bias] = 1
    features[.size] = min(2.2, max(-0.6, log2(block.size / body)))
    features[.largestOnPage] = block.size >= (largestOnPage[block.pageIndex] ?? 0) - 0.2 ? 1 : 0
    features[.largestInFront] = block.size >= largestInFront - 0.2 ? 1 : 0
    features[.bold] = block.isBold ? 1 : 0
    features[.capitals] = signs.isCapitals ? 1 : 0
    features[.firstPage] = block.pageIndex == 0 ? 1 : 0
    features[.secondPage] = block.pageIndex == 1 ? 1 : 0
    features[.laterPage] = Double(max(0, block.pageIndex - 1))
    let middle = (block.box.y + block.box.bottom) / 2 / max(1, block.page.height)
    features[.upperHalf] = middle < 0.5 ? 1 : 0
    features[.lowerThird] = middle > 0.7 ? 1 : 0
    let words = signs.words.count
    features[.oneWord] = words <= 1 ? 1 : 0
    features[.twoWords] = words == 2 ? 1 : 0
    features[.manyWords] = (4...28).contains(words) ? 1 : 0
    features[.tooLong] = words > 42 ? Double(words - 42) / 20 + 0.5 : 0
    if claimForms.contains(form) {
      features[.claimed] = 1
    } else if claimForms.contains(where: { $0.sharesBeginning(with: form) }) {
      features[.claimedInPart] = 1
    }
    features[.repeated] = (formCounts[form] ?? 0) > 1 ? 1 : 0
    features[.repeatedAsHead] =
      headForms.keys.contains { $0 == form || $0.sharesBeginning(with: form) } && block.lines.first?.role == .body
      ? 1 : 0
    features[.runningHead] = block.lines.first?.role == .runningHead ? 1 : 0
    // Where the cover is a picture, the title is printed nowhere else.
    features[.recurringHead] = words >= 4 && signs.digits == 0 && headForms[form] ?? 0 >= 3 ? 1 : 0
    features[.organisation] = TitleFeatures.looksLikeOrganisation(signs) || isNamedAfterSomebody(block) ? 1 : 0
    features[.name] = isNames[block.order] || isOfficeBelowName(block) || TitleFeatures.holdsDegree(block.text) ? 1 : 0
    features[.aboveDegree] = isAboveDegree(block) ? 1 : 0
    features[.date] = TitleFeatures.looksLikeDate(signs) ? 1 : 0
    features[.series] = TitleFeatures.looksLikeSeries(signs) || continuesBody(block) ? 1 : 0
    features[.sectionHeading] = TitleFeatures.isHeading(signs) ? 1 : 0
    features[.imprint] =
      TitleFeatures.beginsWithCode(block.text) || TitleFeatures.isWebAddress(block.text)
        || TitleFeatures.isArticleCitation(signs) || TitleWords.imprintSigns.contains { signs.lowered.contains($0) }
      ? 1 : 0
    let isLong = words > 12 || words > 6 && ["this", "these"].contains(signs.words.first)
    features[.sentence] = block.text.hasSuffix(".") && isLong ? 1 : 0
    features[.lowerStart] = block.text.first { $0.isLetter }?.isLowercase == true ? 1 : 0
    features[.digits] = signs.digits > signs.letters / 3 ? 1 : 0
    features[.dotted] = block.text.contains("....") || block.text.contains(". . .") || block.text.contains("……") ? 1 : 0
    features[.cropped] = block.box.x < -3 || block.box.right > block.page.width + 3 ? 1 : 0
    features[.journal] =
      journals.contains(form) ? 3 : isFollowedByVolume(block) || TitleFeatures.looksLikeJournal(signs) ? 1 : 0
    features[.table] = block.isInTable ? 1 : 0
    features[.listed] = hasContents[block.pageIndex] == true && features[.runningHead] == 0 ? 1 : 0
    features[.plate] = isPlate[block.pageIndex] == true ? 1 : 0
    features[.cover] = isCover[block.pageIndex] == true ? 1 : 0
    features[.bodyLike] =
      abs(block.size - clues.bodySize) < 0.4 && !block.isBold && !signs.isCapitals
        && isCover[block.pageIndex] != true ? 1 : 0
    if let next = blocks.dropFirst(block.order + 1).first, next.pageIndex == block.pageIndex {
      let isLabelled = AuthorContext.afterLabel(next.text, next.signs.lowered).map { !$0.isEmpty } ?? false
      let isNames = isLabelled || isNames[next.order]
      // Between a body and a title stand names as well.
      features[.aboveNames] =
        isNames && features[.organisation] == 0 && !TitleFeatures.hasSectionNumber(next.text, onFirstPage: false)
        ? 1 : 0
    }
    if block.pageIndex == 0, firstHeading < .max {
      features[block.order < firstHeading ? .beforeHeadings : .afterHeadings] = 1
    } else if firstHeadingIsAbstract {
      features[.afterHeadings] = 1
    }
    features[.numbered] =
      TitleFeatures.hasSectionNumber(block.text, onFirstPage: block.pageIndex == 0 && block.order < firstHeading)
      ? 1 : 0
    features[.cited] = clues.citation.holds(form) ? 1 : 0
    features[.contained] = isContained(block) ? 1 : 0
    features[.soup] = TitleFeatures.isSoup(signs) ? 1 : 0
    return features
  }
}
