import Bibliography

/// Words on the first pages that tell what sort of document it is.
enum KindCues {
  struct Cue {
    let words: String
    let kind: PublicationKind
    /// 3 where the words alone decide, 1 where they only hint.
    let weight: Double
    let isASCII: Bool

    init(_ words: String, _ kind: PublicationKind, _ weight: Double) {
      self.words = words
      self.kind = kind
      self.weight = weight
      isASCII = words.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  /// Small letters; compared with lines of the first page in small letters.
  static let all: [Cue] =
    cues(
      .thesis, 3,
      "автореферат", "на соискание", "на правах рукописи", "выпускная квалификационная работа", "бакалаврская работа",
      "магистерская диссертация", "магистерской диссертации", "бакалаврской работы", "дипломная работа", "диссертация",
      "дыпломная работа", "дысертацыя", "атрыманне вучонай ступені", "дисертація", "здобуття наукового ступеня",
      "кваліфікаційна робота", "магістерська робота", "master's thesis", "master’s thesis", "master thesis",
      "phd thesis",
      "bachelor's thesis", "bachelor thesis", "doctoral thesis", "doctoral dissertation", "a thesis", "a dissertation",
      "partial fulfil", "degree of doctor", "degree of master", "masterarbeit", "bachelorarbeit", "diplomarbeit",
      "dissertation zur", "inauguraldissertation", "thèse", "mémoire de master", "tesis doctoral", "tesis de maestría",
      "trabajo de fin", "dissertação de mestrado", "tese de doutor", "tesi di laurea", "praca magisterska",
      "praca doktorska")
    + cues(
      .workingPaper, 3, "working paper", "discussion paper", "occasional paper", "staff paper", "research paper no",
      "working document", "рабочий доклад", "рабочий документ", "робочий документ", "рабочы дакумент",
      "документ для обсуждения", "рабочая записка",
      "document de travail", "arbeitspapier", "diskussionspapier", "documento de trabajo", "texto para discussão",
      "discussion note")
    + cues(
      .brief, 3, "policy brief", "issue brief", "research brief", "briefing note", "briefing paper", "fact sheet",
      "factsheet", "information note", "guidance note", "аналитическая записка", "информационный бюллетень",
      "note d'information", "note de synthèse", "аналітычная запіска", "аналітична записка", "guidance bulletin")
    + cues(
      .preprint, 3, "arxiv:", "biorxiv", "medrxiv", "preprint", "accepted manuscript", "pre-copyedit", "early draft",
      "forthcoming in",
      "working draft", "препринт", "not peer reviewed",
      "not been peer reviewed", "not certified by peer review", "submitted to", "under review", "manuscript draft",
      "peer-reviewed version of")
    + cues(
      .proceedings, 3, "proceedings of", "proceedings track", "conference proceedings", "book of abstracts",
      "сборник материалов", "сборник трудов", "сборник статей", "материалы конференции", "материалы международной",
      "тезисы докладов", "зборнік матэрыялаў", "матэрыялы канферэнцыі", "збірник матеріалів", "матеріали конференції",
      "conference on", "workshop on", "symposium on", "научно-практической конференции", "научной конференции")
    + cues(
      .article, 2.5, "original article", "original research", "research article", "original paper", "review article",
      "short communication", "brief communication", "journal of", "received:",
      "received ", "how to cite this article", "to cite this article", "article history",
      "вестник",
      "известия", "весці", "вісник", "оригинальная статья", "научная статья")
    + cues(.article, 1, "open access", "systematic review", "issn", "vol.", "volume", "doi.org/10.")
    + cues(
      .book, 3, "учебное пособие", "учебник", "монография", "вучэбны дапаможнік", "манаграфія", "падручнік",
      "навчальний посібник", "монографія", "підручник", "textbook", "lecture notes", "учебно-методическое пособие",
      "конспект лекций")
    + cues(
      .other, 3, "межгосударственный стандарт", "государственный стандарт", "національний стандарт", "гост ",
      "minutes of", "terms of reference",
      "press release", "пресс-релиз", "протокол заседания", "положення про", "положение о")
    + cues(
      .report, 2, "report", "отчет", "отчёт", "доклад", "справаздача", "звіт", "rapport", "relatório", "informe",
      "bericht", "assessment", "evaluation", "survey", "review of", "обзор", "агляд", "огляд", "bulletin",
      "рекомендации",
      "boletín", "бюллетень", "strategy", "стратегия", "handbook", "guidelines", "guide", "руководство", "сообщения")
    // Reports that appear again and again are serials too, with a number and an ISSN.
    + cues(
      .report, 2, "situation report", "sitrep", "weekly", "daily update", "epidemiological update", "newsletter",
      "rapport de situation", "информационная сводка")

  private static func cues(_ kind: PublicationKind, _ weight: Double, _ words: String...) -> [Cue] {
    words.map { Cue($0, kind, weight) }
  }
}
