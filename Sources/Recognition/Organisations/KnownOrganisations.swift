import Bibliography
import PDFText

/// International bodies that print their abbreviation oftener than their name, and the ways they are written.
enum KnownOrganisations {
  static func isAbbreviation(_ text: String) -> Bool { abbreviations.contains(text) }

  /// Known, and no body's: HIV, PDF, USA.
  static func isNoBody(_ text: String) -> Bool { abbreviations.contains(text) && names[text] == nil }

  /// The whole name behind an abbreviation, in the language it stands in.
  static func name(of abbreviation: String) -> String? { names[abbreviation] }

  private static let names: [String: String] = [
    "IOM": "International Organization for Migration", "WHO": "World Health Organization",
    "UNAIDS": "Joint United Nations Programme on HIV/AIDS",
    "UNHCR": "United Nations High Commissioner for Refugees", "UNICEF": "United Nations Children’s Fund",
    "UNDP": "United Nations Development Programme", "UNFPA": "United Nations Population Fund",
    "UNODC": "United Nations Office on Drugs and Crime", "UNEP": "United Nations Environment Programme",
    "UNESCO": "United Nations Educational, Scientific and Cultural Organization",
    "OCHA": "United Nations Office for the Coordination of Humanitarian Affairs",
    "FAO": "Food and Agriculture Organization of the United Nations", "WFP": "World Food Programme",
    "ILO": "International Labour Organization", "IAEA": "International Atomic Energy Agency",
    "OECD": "Organisation for Economic Co-operation and Development",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "WMO": "World Meteorological Organization", "ITU": "International Telecommunication Union",
    "IFRC": "International Federation of Red Cross and Red Crescent Societies",
    "ICRC": "International Committee of the Red Cross", "MSF": "Médecins Sans Frontières",
    "ECDC": "European Centre for Disease Prevention and Control",
    "CDC": "Centers for Disease Control and Prevention", "IMF": "International Monetary Fund",
    "МОМ": "Международная организация по миграции", "ВОЗ": "Всемирная организация здравоохранения",
    "ЮНЭЙДС": "Объединённая программа Организации Объединённых Наций по ВИЧ/СПИДу",
    "УВКБ": "Управление Верховного комиссара Организации Объединённых Наций по делам беженцев",
    "ЮНИСЕФ": "Детский фонд Организации Объединённых Наций",
    "ПРООН": "Программа развития Организации Объединённых Наций",
    "ЮНФПА": "Фонд Организации Объединённых Наций в области народонаселения",
    "ЮНЕСКО": "Организация Объединённых Наций по вопросам образования, науки и культуры",
    "МОТ": "Международная организация труда", "ОБСЕ": "Организация по безопасности и сотрудничеству в Европе",
    "МАГАТЭ": "Международное агентство по атомной энергии",
    "МАМ": "Міжнародная арганізацыя па міграцыі", "САЗ": "Сусветная арганізацыя аховы здароўя",
    "ААН": "Арганізацыя Аб’яднаных Нацый", "ООН": "Организация Объединённых Наций",
    "ВООЗ": "Всесвітня організація охорони здоров’я",
  ]

  private static let abbreviations: Set<String> = Set(names.keys).union([
    "UN", "EU", "USA", "UK", "AU", "NATO", "USAID", "DFID", "GIZ", "NGO", "HIV", "AIDS", "TB", "IDP", "OMS", "ONU",
    "OIM",
    "ВИЧ", "СПИД", "СНГ", "США", "ЕС", "РБ", "РФ", "СССР", "OKF", "PDF", "ISBN", "ISSN", "DOI", "URL", "WFP",
  ])

  /// Names that no organisation word betrays.
  static func isKnownName(_ lower: String) -> Bool { unmarked.contains { lower.contains($0) } }

  private static let unmarked = [
    "amnesty international", "human rights watch", "world bank", "red cross", "red crescent", "save the children",
    "médecins sans frontières", "doctors without borders", "oxfam", "world vision", "transparency international",
    "unicef", "unhcr", "unaids", "world food programme", "open knowledge", "médecins du monde",
    "красный крест", "красного креста", "всемирный банк", "чырвоны крыж", "чырвонага крыжа", "червоний хрест",
  ]
}
