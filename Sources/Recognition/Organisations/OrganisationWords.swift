/// Words by which an organisation's name is known, in the languages of the collection.
enum OrganisationWords {
  /// Lower case, as printed in any of the usual cases.
  static func isOrganisationWord(_ key: String) -> Bool {
    if heads.contains(key) || others.contains(key) { return true }
    guard key.unicodeScalars.first.map({ $0.value >= 0x400 && $0.value < 0x530 }) ?? false else { return false }
    return stems.contains { key.hasPrefix($0) }
  }

  /// Words that a name of an organisation can be built around ("University", not "Department").
  static func isHead(_ key: String) -> Bool {
    if heads.contains(key) { return true }
    guard key.unicodeScalars.first.map({ $0.value >= 0x400 && $0.value < 0x530 }) ?? false else { return false }
    return stems.contains { key.hasPrefix($0) }
  }

  private static let heads: Set<String> = Set(
    """
    university universities universitas université universidad universidade universität institute institut instituto
    institution organization organisation organización organização agency agencies ministry ministère ministerio
    ministério secretaría secretariat secretaria secretariado commission committee council foundation fund federation
    association society alliance centre center college academy academia bank bureau office department directorate
    government gouvernement initiative network observatory partnership programme consortium union league corporation
    company inc ltd llc gmbh press authority board assembly parliament cluster trust observatório secretary unit
    division service services laboratory laboratories hospital school faculty collaborating nations club
    representation représentation représentação direcção direction dirección organização centro fundación fundação
    institutet stiftung verein bundesamt
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let others: Set<String> = Set(
    """
    affairs sciences college clinic pharmacy pharmacology biology chemistry physics mathematics psychology medicine
    engineering biochemistry microbiology agriculture botany zoology genetics neurology pediatrics surgery nursing
    dentistry veterinary epidemiology statistics campus section group ngo plc corp co
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let stems = [
    "университет", "институт", "министерств", "организаци", "агентств", "академи", "комитет", "комисси", "фонд",
    "центр", "учрежден", "департамент", "ассоциаци", "общество", "обществом", "общества", "объединени", "союз",
    "издательств", "предприят", "компани", "управлени", "служб", "совет", "федераци", "кафедр", "факультет",
    "лаборатори", "школ", "училищ", "больниц", "клиник", "партнерств", "партнёрств", "программа", "банк",
    "представительств", "минобрнауки", "минздрав",
    "універсітэт", "інстытут", "міністэрств", "арганізацы", "агенцтв", "акадэмі", "камітэт", "камісі", "цэнтр",
    "установа", "дэпартамент", "асацыяцы", "таварыств", "аб’яднанн", "аб'яднанн", "выдавецтв", "прадпрыемств",
    "упраўленн", "служб", "савет", "саюз",
    "університет", "інститут", "міністерств", "організаці", "академі", "комітет", "комісі", "центр", "заклад",
    "асоціаці", "товариств", "об’єднання", "видавництв", "підприємств", "управлінн", "рада", "спілк",
  ]
}
