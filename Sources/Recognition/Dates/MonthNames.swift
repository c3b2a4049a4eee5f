/// The months as they stand in imprints: names, genitives and common abbreviations, in lower case.
enum MonthNames {
  /// 1 to 12; nil for any other word.
  static func month(_ word: String) -> Int? {
    byName[word]
  }

  private static let byName: [String: Int] = {
    var table: [String: Int] = [:]
    for list in [english, russian, belarusian, ukrainian, french, german, spanish, portuguese, polish] {
      for (index, names) in list.enumerated() {
        for name in names.split(separator: " ") { table[String(name)] = index + 1 }
      }
    }
    return table
  }()

  private static let english = [
    "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
  ]
  private static let russian = [
    "январь января янв", "февраль февраля февр фев", "март марта мар", "апрель апреля апр", "май мая", "июнь июня июн",
    "июль июля июл", "август августа авг", "сентябрь сентября сент сен", "октябрь октября окт",
    "ноябрь ноября нояб ноя",
    "декабрь декабря дек",
  ]
  private static let belarusian = [
    "студзень студзеня студз", "люты лютага", "сакавік сакавіка сак", "красавік красавіка крас",
    "май мая травень траўня",
    "чэрвень чэрвеня чэрв", "ліпень ліпеня ліп", "жнівень жніўня жн", "верасень верасня вер",
    "кастрычнік кастрычніка кастр",
    "лістапад лістапада ліст", "снежань снежня снеж",
  ]
  private static let ukrainian = [
    "січень січня січ", "лютий лютого лют", "березень березня берез", "квітень квітня квіт", "травень травня трав",
    "червень червня черв", "липень липня лип", "серпень серпня серп", "вересень вересня верес", "жовтень жовтня жовт",
    "листопад листопада листоп", "грудень грудня груд",
  ]
  private static let french = [
    "janvier janv", "février fevrier févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août aout",
    "septembre", "octobre", "novembre", "décembre decembre déc",
  ]
  private static let german = [
    "januar jänner", "februar", "märz maerz", "april", "mai", "juni", "juli", "august", "september", "oktober okt",
    "november", "dezember dez",
  ]
  private static let spanish = [
    "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio", "julio", "agosto ago", "septiembre setiembre",
    "octubre", "noviembre", "diciembre dic",
  ]
  private static let portuguese = [
    "janeiro", "fevereiro fev", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro",
    "dezembro",
  ]
  private static let polish = [
    "styczeń stycznia", "luty lutego", "marzec marca", "kwiecień kwietnia", "maj maja", "czerwiec czerwca",
    "lipiec lipca", "sierpień sierpnia", "wrzesień września", "październik października", "listopad listopada",
    "grudzień grudnia",
  ]

  /// Months in Roman numerals, as Russian imprints of the twentieth century write them: 12/IV-73.
  static func roman(_ word: String) -> Int? {
    numerals.firstIndex(of: word).map { $0 + 1 }
  }

  private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
}
