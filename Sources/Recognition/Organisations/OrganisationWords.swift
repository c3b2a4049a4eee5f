import PDFText

/// Words by which an organisation's name is known, in the languages of the collection.
enum OrganisationWords {
  /// Lower case, as printed in any of the usual cases.
  static func isOrganisationWord(_ key: String) -> Bool { others.contains(key) || isHead(key) }

  /// Words that a name of an organisation can be built around ("University", not "Department").
  static func isHead(_ key: String) -> Bool {
    if heads.contains(key) { return true }
    guard let first = key.unicodeScalars.first else { return false }
    if (0x400..<0x530).contains(first.value) { return stems.contains { key.hasPrefix($0) } }
    return key.utf8.count > 8 && compounds.contains { key.hasSuffix($0) }
  }

  /// Words that name a body only where a body is expected: after "Published by", over an address, in a copyright line. In a
  /// title they mean other things.
  static func isBody(_ key: String) -> Bool {
    isHead(key) || bodies.contains(key) || bodyStems.contains { key.hasPrefix($0) }
  }

  private static let heads: Set<String> = Set(
    """
    university universities universitas université universidad universidade universität università uniwersytet institute
    institut instituto institution istituto instytut organization organisation organización organização agency agencies
    agência agencia agenzia ministry ministère ministerio ministério ministero ministerstwo ministerium secretaría
    secretariat secretaria secretariado commission comisión comissão committee comité council conseil consejo conselho
    foundation fondation fundacja fund fonds federation fédération association asociación associação stowarzyszenie
    society société sociedad alliance centre center college academy academia bank banco banque bureau office oficina
    department directorate corporation government gouvernement gobierno governo initiative network observatory partnership
    programme consortium union league corporation company inc ltd llc gmbh press authority board assembly parliament
    cluster trust observatório secretary unit division service services laboratory laboratories laboratoire
    laboratorio hospital school faculty collaborating nations club representation représentation représentação direcção
    direction dirección direção organização centro centrum fundación fundação institutet stiftung verein bundesamt
    hochschule gesellschaft verband behörde akademie taskforce
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let compounds = [
    "ministerium", "institut", "universität", "hochschule", "stiftung", "verband", "gesellschaft", "zentrum", "behörde",
    "akademie", "instituut", "universitet", "universiteit",
  ]

  private static let bodies: Set<String> = Set(
    """
    facility group lab labs forum platform coalition mission embassy delegation administration inspectorate tribunal
    chamber museum library movement campaign section task force publications publishing publishers works house watch
    international survey secretariat initiatives associates consulting consultants partners charity
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let bodyStems = [
    "инспекци", "администраци", "диспансер", "библиотек", "посольств", "музе", "аддзел", "інспекцы", "адміністрацы",
    "бібліятэк", "пасольств", "інспекці", "адміністраці", "бібліотек", "посольств",
  ]

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
    "упраўленн", "служб", "савет", "саюз", "прадстаўніцтв",
    "університет", "інститут", "міністерств", "організаці", "академі", "комітет", "комісі", "центр", "заклад",
    "асоціаці", "товариств", "об’єднання", "видавництв", "підприємств", "управлінн", "рада", "спілк", "агентств",
    "представництв",
  ]
}
