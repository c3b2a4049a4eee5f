/// The words of a reference in Belarusian, which neither pandoc nor the collection of CSL locales has.
enum BelarusianLocale {
  static let xml = """
    <locale xml:lang="be-BY">
    <style-options punctuation-in-quote="false"/>
    <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year" suffix=" г."/></date>
    <date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="."/><date-part name="month" \
    form="numeric-leading-zeros" suffix="."/><date-part name="year"/></date>
    <terms>\(plainTerms)\(countedTerms)\(monthTerms)</terms>
    </locale>
    """

  private static var plainTerms: String {
    let terms: KeyValuePairs = [
      "accessed": "дата звароту", "and": "і", "and others": "і іншыя", "anonymous": "без аўтара", "at": "на",
      "available at": "даступна на", "by": "", "circa": "каля", "cited": "цыт. па", "et-al": "і інш.",
      "forthcoming": "у друку", "from": "з", "ibid": "тамсама", "in": "у", "in press": "у друку",
      "internet": "Інтэрнэт",
      "letter": "ліст", "no date": "без даты", "online": "Электронны рэсурс", "presented at": "прадстаўлена на",
      "retrieved": "атрымана", "scale": "маштаб", "version": "версія", "open-quote": "«", "close-quote": "»",
      "open-inner-quote": "„", "close-inner-quote": "“", "page-range-delimiter": "–",
    ]
    let short: KeyValuePairs = [
      "anonymous": "б. а.", "circa": "каля", "no date": "б. г.", "version": "вер.", "accessed": "дата звароту",
    ]
    return terms.map { "<term name=\"\($0.key)\">\($0.value)</term>" }.joined()
      + short.map { "<term name=\"\($0.key)\" form=\"short\">\($0.value)</term>" }.joined()
  }

  /// Name, whole form and abbreviation, each for one and for several.
  private static var countedTerms: String {
    let terms: [(String, String, String, String, String)] = [
      ("chapter", "раздзел", "раздзелы", "разд.", "разд."), ("edition", "выданне", "выданні", "выд.", "выд."),
      ("editor", "рэдактар", "рэдактары", "рэд.", "рэд."), ("figure", "малюнак", "малюнкі", "мал.", "мал."),
      ("issue", "нумар", "нумары", "№", "№"), ("number", "нумар", "нумары", "№", "№"),
      ("page", "старонка", "старонкі", "с.", "с."), ("number-of-pages", "старонка", "старонкі", "с.", "с."),
      ("paragraph", "параграф", "параграфы", "пар.", "пар."), ("part", "частка", "часткі", "ч.", "ч."),
      ("section", "раздзел", "раздзелы", "разд.", "разд."),
      ("translator", "перакладчык", "перакладчыкі", "пер.", "пер."),
      ("volume", "том", "тамы", "т.", "т."), ("number-of-volumes", "том", "тамы", "т.", "т."),
    ]
    return terms.map { name, one, several, short, shorts in
      "<term name=\"\(name)\"><single>\(one)</single><multiple>\(several)</multiple></term>"
        + "<term name=\"\(name)\" form=\"short\"><single>\(short)</single><multiple>\(shorts)</multiple></term>"
    }.joined()
  }

  /// In the genitive, as a date has them.
  private static var monthTerms: String {
    let months = [
      ("студзеня", "студз."), ("лютага", "лют."), ("сакавіка", "сак."), ("красавіка", "крас."), ("мая", "мая"),
      ("чэрвеня", "чэрв."), ("ліпеня", "ліп."), ("жніўня", "жн."), ("верасня", "вер."), ("кастрычніка", "кастр."),
      ("лістапада", "ліст."), ("снежня", "снеж."),
    ]
    return months.enumerated().map { index, month in
      let number = (index < 9 ? "0" : "") + String(index + 1)
      return
        "<term name=\"month-\(number)\">\(month.0)</term><term name=\"month-\(number)\" form=\"short\">\(month.1)</term>"
    }.joined()
  }
}
