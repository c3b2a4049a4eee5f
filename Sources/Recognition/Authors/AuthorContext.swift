import PDFText

/// What the lines around names say of them: headings that end a title block, people who are no authors, affiliations.
enum AuthorContext {
  /// A heading after which no author line stands.
  static func endsTitleBlock(_ lower: String) -> Bool {
    let bare = lower.drop { !$0.isLetter }
    return headings.contains { bare.hasPrefix($0) } || lower.contains("contributors") || lower.contains("participants")
  }

  /// Names a role that is not the author's: supervisors, editors, reviewers.
  static func namesOthers(_ lower: String) -> Bool { others.contains { lower.contains($0) } }

  /// A day or a month that stands alone.
  static func isDate(_ text: String) -> Bool {
    text.utf8.count <= 40 && DateScanner.mentions(in: text).contains { $0.date.month != nil }
  }

  /// The words after a label such as "Authors:", or nil; empty where the names stand on the next line.
  static func afterLabel(_ text: String, _ lower: String) -> Substring? {
    guard let initial = lower.utf8.first, let labels = labelsByInitial[initial] else { return nil }
    for label in labels where lower.utf8.starts(with: label.utf8) {
      let rest = text.dropFirst(label.count)
      // "by" needs a space, "author" no more letters.
      if let next = rest.first, next.isLetter || next == "-" { continue }
      let bare = rest.drop { !$0.isLetter && $0 != "*" }
      if label == "by" || label == "автор" || label == "author", rest.first == " ", bare.first?.isUppercase != true {
        continue
      }
      return bare
    }
    return nil
  }

  /// The words after "29 March 2004 - By", as over the text of a page of the web.
  static func afterDateAndLabel(_ text: String) -> Substring? {
    guard text.utf8.count <= 120, let by = text.range(of: " By ") ?? text.range(of: " by ") else { return nil }
    var before = text[..<by.lowerBound]
    while let last = before.last, !last.isNumber, !last.isLetter { before.removeLast() }
    let date = String(before)
    guard date.utf8.count <= 40, let mention = DateScanner.mentions(in: date).first, mention.start == 0,
      mention.end == date.utf8.count,
      mention.form != .year
    else {
      return nil
    }
    return text[by.upperBound...]
  }

  /// The words after "Suggested citation:" and the like.
  static func afterCitationLabel(_ text: String, _ lower: String) -> Substring? {
    guard mayLabelCitation(lower) else { return nil }
    for label in citations {
      if let found = lower.range(of: label) {
        let offset = lower.distance(from: lower.startIndex, to: found.upperBound)
        return text.dropFirst(offset).drop { !$0.isLetter }
      }
    }
    return nil
  }

  /// "Suggested citation: …", "How to cite this report".
  static func beginsWithCitationLabel(_ lower: String) -> Bool {
    mayLabelCitation(lower) && citations.contains { lower.hasPrefix($0) }
  }

  /// A cheap look at a line in any case, before `afterCitationLabel` or what it needs: every label holds one of these.
  static func mayLabelCitation(_ text: String) -> Bool {
    text.withBytes(hasPairOfCitationLabel) && citationParts.contains { text.contains($0) }
  }

  private static let citationParts = [
    "eference form", "eference Form", "cit", "Cit", "CIT", "zit", "Zit", "ZIT", "цит", "ЦИТ", "цыт", "ЦЫТ",
  ]

  /// The rarest two bytes of each.
  private static func hasPairOfCitationLabel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      switch (previous, byte) {
      // "ci", "zi", "ef"; ц and Ц.
      case (0x63, 0x69), (0x43, 0x69), (0x43, 0x49), (0x7A, 0x69), (0x5A, 0x69), (0x5A, 0x49), (0x65, 0x66),
        (0xD1, 0x86), (0xD0, 0xA6):
        return true
      default: previous = byte
      }
    }
    return false
  }

  static func isAffiliation(_ line: TextLine, _ lower: String) -> Bool {
    lower.split { !$0.isLetter }.contains { OrganisationWords.isOrganisationWord(String($0)) }
  }

  /// A line of running text: several words, most of them small.
  static func isProse(_ line: TextLine) -> Bool {
    let (words, small) = wordCounts(of: line)
    return words >= 6 && small * 2 >= words
  }

  /// Running text beyond doubt: no body's name and no citation has so many small words.
  static func isPlainProse(_ line: TextLine) -> Bool {
    let (words, small) = wordCounts(of: line)
    return words >= 8 && small * 3 >= words * 2
  }

  /// How many words a line has, and how many of them begin small.
  private static func wordCounts(of line: TextLine) -> (words: Int, small: Int) {
    var words = 0
    var small = 0
    var isInWord = false
    var hasLetter = false
    var beginsSmall = false
    for scalar in line.text.unicodeScalars {
      if scalar == " " {
        isInWord = false
        hasLetter = false
        continue
      }
      if !isInWord { beginsSmall = scalar.isLowercase }
      isInWord = true
      guard !hasLetter, scalar.isLetter else { continue }
      hasLetter = true
      words += 1
      if beginsSmall { small += 1 }
    }
    return (words, small)
  }

  private static let headings = [
    "abstract", "summary", "executive summary", "a b s t r a c t", "introduction", "contents", "table of contents",
    "keywords", "key words", "background", "highlights", "foreword", "preface", "acknowledg", "objective",
    "composition du jury", "membres du jury", "doctoral committee", "résumé", "resumen", "resumo", "zusammenfassung",
    "inhalt", "sommaire", "índice",
    "аннотация", "реферат", "резюме", "содержание", "оглавление", "введение", "ключевые слова", "предисловие",
    "анотація", "зміст", "вступ", "анатацыя", "рэферат", "рэзюмэ", "змест", "уводзіны",
  ]

  private static let others = [
    "научный руководитель", "научные руководители", "руководитель", "научный консультант", "рецензент", "оппонент",
    "ответственный редактор", "под редакцией", "под ред.", "редакционная коллегия", "редколлегия", "заведующ",
    "навуковы кіраўнік", "рэцэнзент", "пад рэдакцыяй", "апанент", "науковий керівник", "рецензент", "за редакцією",
    "supervisor", "supervised by", "advisor", "reviewer", "reviewed by", "edited by", "editor", "editorial board",
    "referee", "committee", "acknowledg", "photo", "designed by", "design by", "layout", "cover design",
    "translated by", "traduzione", "traducción", "traduction", "tradução", "übersetz", "перевод ", "переклад",
    "пераклад",
    "gutachter", "betreuer", "directeur", "dirigée par", "sous la direction", "encadré par", "rapporteur",
    "examinateur", "relator", "orientador", "translat", "contact", "press officer",
    "декан", "ректор", "проректор", "министр ", "директор", "председатель", "главный редактор", "approved by",
    "утвержда", "консультант", "корректор", "верстка", "технический редактор", "допускается к защите",
  ]

  /// By their first byte, longer ones first.
  private static let labelsByInitial = Dictionary(grouping: labels) { $0.utf8.first ?? 0 }

  private static let labels = [
    "by", "author", "authors", "author(s)", "written by", "prepared by", "report prepared by", "compiled by",
    "conducted by", "report by", "a report by", "lead author", "lead authors", "main author", "main authors",
    "research and writing by", "text by", "researched and written by", "principal author", "principal authors",
    "auteur", "auteurs", "autor", "autores", "autoren", "autorin", "autora", "vorgelegt von", "verfasst von", "von",
    "présenté par", "présentée par", "thèse présentée par", "présentée et soutenue par", "thèse soutenue par",
    "presentada por", "presentado por", "apresentada por", "elaborado por", "par", "por", "rédigé par",
    "eingereicht von", "verfasst von / submitted by", "submitted by", "a thesis by", "a dissertation by", "door",
    "автор", "авторы", "автор(ы)", "авторский коллектив", "авторский коллектив:", "коллектив авторов", "исполнитель",
    "исполнители", "выполнил", "выполнила", "выполнили", "выполнил(а)", "выполнил студент", "подготовил",
    "подготовили", "подготовила", "автор-составитель", "авторы-составители", "составитель", "составители", "уклад.",
    "укладач", "укладачі", "автори", "аўтар", "аўтары", "складальнік", "складальнікі", "выканаў", "виконав",
  ].sorted { $0.count > $1.count }

  private static let citations = [
    "suggested citation", "recommended citation", "citation for this", "preferred citation",
    "how to cite this article", "how to cite this report", "how to cite this document",
    "how to cite", "cite this article as", "please cite this report as", "please cite this document as",
    "please cite this publication as", "to cite this article", "cite this article", "please cite as",
    "please cite this article as", "should be cited as follows", "should be cited as", "to be cited as", "citation:",
    "cite as", "acm reference format", "citation recommandée", "citation suggérée", "pour citer ce rapport",
    "pour citer ce document",
    "comment citer", "cita recomendada", "cita sugerida", "forma de citar", "cómo citar", "citar como", "como citar",
    "citação sugerida", "citação recomendada", "zitiervorschlag", "empfohlene zitierweise",
    "для цитирования", "образец цитирования", "ссылка для цитирования", "для цитування", "для цытавання",
  ]
}
