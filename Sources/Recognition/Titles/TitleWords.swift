/// Words that tell what a block near the front is when it is not the title.
enum TitleWords {
  /// Headings of a document's parts, whole (lower case, without numbers and punctuation).
  static let sectionHeadings: Set<String> = [
    "contents", "table of contents", "abstract", "summary", "executive summary", "introduction", "foreword", "preface",
    "acknowledgements", "acknowledgments", "acknowledgement", "keywords", "key words", "references", "bibliography",
    "appendix", "annex", "list of figures", "list of tables", "list of abbreviations", "abbreviations", "acronyms",
    "glossary", "background", "methods", "results", "discussion", "conclusion", "conclusions", "overview",
    "key findings",
    "key messages", "highlights", "key points", "main points", "points saillants", "faits saillants",
    "puntos destacados",
    "resumen ejecutivo", "destaques", "sumário executivo", "résumé exécutif", "основные положения", "основные выводы",
    "about the author", "about the authors", "about this report", "disclaimer",
    "copyright",
    "citation", "article info", "article information", "editor", "edited by", "reviewed by", "correspondence",
    "supplementary material", "resumen", "résumé", "zusammenfassung", "inhaltsverzeichnis", "inhalt", "einleitung",
    "vorwort", "sommaire", "table des matières", "содержание", "оглавление", "введение", "аннотация", "реферат",
    "резюме",
    "предисловие", "ключевые слова", "список литературы", "литература", "заключение", "общая характеристика работы",
    "сведения об авторе", "сведения об авторах", "выходные данные", "змест", "уводзіны", "анатацыя", "рэферат",
    "рэзюмэ",
    "прадмова", "літаратура", "зміст", "вступ", "анотація", "передмова", "література", "список використаних джерел",
    "declaration", "author’s declaration", "author's declaration", "statement of originality", "dedication", "approval",
    "vita", "erklärung", "eidesstattliche erklärung", "danksagung", "widmung", "declaración de autenticidad",
    "agradecimientos", "agradecimentos", "remerciements", "ringraziamenti", "dedicatoria", "благодарности", "подяка",
    "перечень сокращений", "список сокращений", "abstracts", "statement of need",
    "methodology", "home", "news", "специальность", "специальности",
    "направление подготовки", "спеціальність", "спеціальності", "галузь знань", "спецыяльнасць", "спецыяльнасці",
  ]

  /// Headings of a list of contents.
  static let contents: Set<String> = [
    "contents", "table of contents", "содержание", "оглавление", "змест", "зміст", "sommaire", "table des matières",
    "inhalt", "inhaltsverzeichnis", "índice", "contenido", "sumário", "indice",
  ]

  /// What journals print over an article's title.
  static let articleLabels: Set<String> = [
    "open access", "original article", "original research", "research article", "review article", "review", "research",
    "article", "letter", "case report", "short communication", "brief report", "mini review", "editorial", "commentary",
    "perspective", "opinion", "data descriptor", "data article", "full paper", "software", "research paper",
    "technical note", "scientific report", "short contribution", "methodology article", "оригинальная статья",
    "обзор", "краткое сообщение",
  ]

  /// Words that name a kind or a series of documents: a block of little else is a series heading.
  static let seriesWords: Set<String> = [
    "technical", "report", "working", "paper", "papers", "discussion", "policy", "brief", "briefing", "series", "issue",
    "volume",
    "vol", "no", "number", "research", "study", "studies", "occasional", "factsheet", "fact", "sheet", "bulletin",
    "newsletter",
    "annual", "update", "draft", "final", "version", "edition", "journal", "proceedings", "note", "notes", "monograph",
    "thesis", "dissertation", "masterarbeit", "bachelorarbeit", "doctoral", "master’s", "master's", "bachelor’s",
    "bachelor's", "diploma", "diplomarbeit", "seminararbeit", "hausarbeit", "tese", "tesis", "tesi", "thèse", "mémoire",
    "article", "original", "review", "open", "access",
    "guidance",
    "выпуск", "серия", "том", "номер", "вестник", "журнал", "доклад", "отчет", "отчёт", "препринт", "автореферат",
    "диссертация",
    "диссертации", "дисертація", "автореферат", "дысертацыі", "аўтарэферат", "магистерская", "магистерской", "на",
    "правах",
    "рукописи", "удк", "ббк", "учебное", "пособие", "методические", "for", "and", "of", "the", "a", "situation",
  ]

  /// What bodies call their series.
  static let bodysSeries: Set<String> = [
    "сообщения", "сообщение", "труды", "известия", "вестник", "вестнік", "працы", "весці", "праці", "вісник", "вісті",
    "proceedings", "transactions", "communications", "bulletin", "annals",
  ]

  /// Words for publications: a line that holds one is no mere name.
  static let kinds: Set<String> = [
    "report", "paper", "brief", "study", "review", "assessment", "evaluation", "guide", "guidelines", "guidance",
    "plan",
    "strategy", "policy", "survey", "bulletin", "update", "proceedings", "manual", "handbook", "statistics",
    "framework",
  ]

  /// Stems of words that make a line the name of a body.
  static let organisationStems = [
    "universit", "institut", "ministr", "department", "faculty", "agency", "foundation", "organization", "organisation",
    "association", "commission", "committee", "council", "academy", "school", "college", "laborator", "centre",
    "center",
    "hospital", "clinic", "society", "bureau", "office", "bank", "ltd", "gmbh", "inc", "университет", "институт",
    "министерств",
    "академи", "факультет", "кафедр", "департамент", "агентств", "комитет", "ассоциаци", "учреждени", "центр",
    "лаборатори",
    "фонд", "общество", "універсітэт", "інстытут", "міністэрств", "акадэмі", "установа", "університет", "інститут",
    "міністерств", "академія", "кафедра", "федеральн", "государственн", "дзяржаўн", "державн", "бюджетн",
    "образовательн",
    "hochschule", "universität",
  ]

  /// Kinds of bodies in the nominative.
  static let bodies: Set<String> = [
    "институт", "университет", "центр", "фонд", "министерство", "агентство", "комитет", "академия", "ассоциация",
    "организация", "учреждение", "департамент", "управление", "бюро", "представительство", "объединение",
    "інстытут", "універсітэт", "цэнтр", "міністэрства", "таварыства", "агенцтва", "камітэт", "акадэмія", "асацыяцыя",
    "арганізацыя", "установа", "дэпартамент", "упраўленне", "прадстаўніцтва", "аб’яднанне",
    "інститут", "університет", "міністерство", "товариство", "комітет", "академія", "асоціація", "організація",
    "управління", "представництво", "об’єднання",
  ]

  /// What stands in the head of a journal's page or on an imprint, never in a title.
  static let imprintSigns = [
    "preprint version", "accepted version", " et al.",
    "generated by ", "doi", "http", "www.", "issn", "isbn", "©", "(c)", "copyright", "vol.", "vol ", "удк", "ббк",
    "udc", "e-mail", "email", "@", "received", "accepted", "published", "all rights", "citation:", "creative commons",
    "downloaded",
    "corresponding",
    "подписано в печать", "поступила", "available online", "arxiv:", "license", "том ", "вып.", "cite this",
  ]
}
