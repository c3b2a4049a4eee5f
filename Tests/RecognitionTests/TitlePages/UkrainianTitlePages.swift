import Testing

@Suite("Ukrainian title pages")
struct UkrainianTitlePages {
  @Test("are read as a librarian would", arguments: reports + books)
  func record(page: TitlePage) {
    page.expectRecord()
  }

  private static let prose = """
    10 | Дослідження проведено у двадцяти селах району. Кожна родина розповіла про роки до переїзду, про роботу і здоров’я,
    10 | а також про бажання повернутися. Більшість опитаних переїздила не один раз, і багато хто не знав, до кого звернутися.
    10 | Результати свідчать, що допомога прийшла пізно, але ті, хто її отримав, лишилися в новому домі та знайшли роботу.
    """

  private static let reports: [TitlePage] = [
    TitlePage(
      name: "city, month and year on a line of their own below a body",
      source: """
        22 bold | Трудова міграція з прикордоння

        12 | Інститут розвитку приріччя
        12 | Чернігів, жовтень 2011 року
        ---
        \(prose)
        """,
      language: "uk", title: "Трудова міграція з прикордоння", organisation: "Інститут розвитку приріччя",
      date: "2011-10"),
    TitlePage(
      name: "ministry in capitals over the title",
      source: """
        14 center | МІНІСТЕРСТВО ОХОРОНИ РІЧОК УКРАЇНИ

        22 bold center | Повернення до Приріччя

        12 center @260,780 | Київ – 2014
        ---
        \(prose)
        """,
      language: "uk", title: "Повернення до Приріччя", organisation: "Міністерство охорони річок України",
      date: "2014", place: "Київ"),
    TitlePage(
      name: "day in words",
      source: """
        20 bold | Сезонна праця за кордоном
        12 | 14 квітня 2009 року

        11 | Підготовлено: Центр соціальних спостережень
        ---
        \(prose)
        """,
      language: "uk", title: "Сезонна праця за кордоном", organisation: "Центр соціальних спостережень",
      date: "2009-04-14"),
    TitlePage(
      name: "an international body by its whole name",
      source: """
        14 | Всесвітня організація охорони здоров’я (ВООЗ)

        26 bold | Здоров’я в дорозі
        12 | Київ, листопад 2003 р.
        ---
        \(prose)
        """,
      language: "uk", title: "Здоров’я в дорозі", organisation: "Всесвітня організація охорони здоров’я",
      date: "2003-11"),
    TitlePage(
      name: "the publisher by a label on the back",
      source: """
        24 bold | Люди і болото
        ---
        9 | Видавець: Фонд «Чиста вода»
        9 | © Фонд «Чиста вода», 2016
        ---
        \(prose)
        """,
      language: "uk", title: "Люди і болото", organisation: "Фонд «Чиста вода»", date: "2016", dateKind: .copyright),
    TitlePage(
      name: "a letterhead with its address",
      source: """
        12 center | Районний центр громадського здоров’я
        9 center | вул. Річкова, 4, м. Заріченськ, тел. 5-14-22

        20 bold center | Огляд захворювань за зиму
        11 center | березень 2011 р.

        \(prose)
        """,
      language: "uk", title: "Огляд захворювань за зиму", organisation: "Районний центр громадського здоров’я",
      date: "2011-03"),
    TitlePage(
      name: "dates of the survey do not win",
      source: """
        22 bold | Села після повені
        12 | Опитування 5–19 травня 2012 року

        11 | Громадська організація «Зелена хвиля»
        11 | Львів, вересень 2012
        ---
        \(prose)
        """,
      language: "uk", title: "Села після повені", date: "2012-09"),
    TitlePage(
      name: "capitals throughout become sentence case",
      source: """
        12 center | НАЦІОНАЛЬНА АКАДЕМІЯ РІЧОК

        20 bold center | ВОДА І ЛЮДИНА НА ПІВНОЧІ
        ---
        \(prose)
        ---
        9 | Підписано до друку 12.06.2008. Наклад 100 прим.
        """,
      language: "uk", title: "Вода і людина на півночі", organisation: "Національна академія річок",
      date: "2008-06-12", dateKind: .signedToPrint),
    TitlePage(
      name: "a state of affairs as of a day",
      source: """
        10 | Обласна державна адміністрація Приріччя

        20 bold | Стан криниць навесні
        11 | Станом на 3 травня 2015 року
        ---
        \(prose)
        """,
      language: "uk", title: "Стан криниць навесні", date: "2015-05-03"),
    TitlePage(
      name: "two bodies, the one that made the study first",
      source: """
        13 | Українське товариство здоров’я
        13 | Міжнародний фонд допомоги

        24 bold | Діти нового селища
        12 | 2006
        ---
        \(prose)
        """,
      language: "uk", title: "Діти нового селища", organisation: "Українське товариство здоров’я", date: "2006"),
  ]

  private static let books: [TitlePage] = [
    TitlePage(
      name: "a course in a row with a wide space, over the code of its speciality",
      source: """
        12 center | МІНІСТЕРСТВО ОСВІТИ І НАУКИ УКРАЇНИ НАЦІОНАЛЬНИЙ ТЕХНІЧНИЙ
        12 center | УНІВЕРСИТЕТ «ПРИРІЧЧЯ»

        14 center | Електронне видання

        14 bold @230,240 | Архітектура
        14 bold @340,240 | приріччя

        14 center | СПЕЦІАЛЬНОСТІ

        14 center | 121 – Інженерія водного забезпечення

        14 center @260,780 | Київ – 2020
        ---
        12 | Архітектура приріччя : вказівки до робіт / П. Ю. Громов – К.: Хвиля, 2020. – с.105
        ---
        \(prose)
        """,
      language: "uk", title: "Архітектура приріччя: вказівки до робіт",
      organisation: "Національний технічний університет «Приріччя»", date: "2020", place: "Київ"),
    TitlePage(
      name: "a description on the back",
      source: """
        14 | Громов О. С.

        22 bold | Річкові люди
        ---
        9 | УДК 314.7(477)
        9 | Громов О. С. Річкові люди. – К. : Хвиля, 2011. – 153 с.
        ---
        \(prose)
        """,
      language: "uk", title: "Річкові люди", date: "2011", place: "Київ", publisher: "Хвиля"),
    TitlePage(
      name: "a city in no list, before the publisher",
      source: """
        22 bold | Люди лісу
        ---
        9 | Люди лісу. – Заріченськ : Дубрава, 2013. – 96 с.
        ---
        \(prose)
        """,
      language: "uk", title: "Люди лісу", date: "2013", place: "Заріченськ", publisher: "Дубрава"),
    TitlePage(
      name: "a thesis summary",
      source: """
        12 center | ЗАРІЧЕНСЬКИЙ НАЦІОНАЛЬНИЙ УНІВЕРСИТЕТ

        10 | УДК 316.4

        12 center | Громов Олександр Степанович

        16 bold center | Адаптація переселенців у малому місті

        12 center | Автореферат дисертації на здобуття наукового ступеня кандидата наук

        12 center @260,780 | Харків – 2010
        ---
        \(prose)
        """,
      language: "uk", title: "Адаптація переселенців у малому місті",
      organisation: "Заріченський національний університет", date: "2010", kind: .thesis),
    TitlePage(
      name: "a textbook",
      source: """
        12 center | Заріченський університет річок

        22 bold center | Основи річкової географії
        13 center | Навчальний посібник

        12 center @250,780 | Одеса 2017
        ---
        \(prose)
        """,
      language: "uk", title: "Основи річкової географії: Навчальний посібник", date: "2017", place: "Одеса",
      kind: .book),
    TitlePage(
      name: "the imprint alone on the last page",
      source: """
        22 bold | Пісні берега
        ---
        \(prose)
        ---
        9 | Наукове видання
        9 | Підписано до друку 27.03.2007. Формат 60×84 1/16.
        9 | Видавець і виготовлювач: видавництво «Хвиля»
        """,
      language: "uk", title: "Пісні берега", date: "2007-03-27", dateKind: .signedToPrint),
    TitlePage(
      name: "city and publisher in quotation marks",
      source: """
        22 bold center | Озера пам’яті

        12 center @220,780 | Київ, «Хвиля», 2019
        ---
        \(prose)
        """,
      language: "uk", title: "Озера пам’яті", date: "2019", place: "Київ", publisher: "Хвиля"),
    TitlePage(
      name: "a series over the title",
      source: """
        10 | Серія «Річки і люди»

        22 bold | Млини Приріччя
        12 | 2002
        ---
        \(prose)
        """,
      language: "uk", title: "Млини Приріччя", date: "2002", series: "Річки і люди"),
    TitlePage(
      name: "materials of a meeting whose days are not the date",
      source: """
        12 center | Міжнародна конференція, 4–6 жовтня 2005 р.

        20 bold center | Річки без кордонів
        13 center | Збірник матеріалів

        12 center @250,780 | Львів, 2006
        ---
        \(prose)
        """,
      language: "uk", title: "Річки без кордонів: Збірник матеріалів", date: "2006", kind: .proceedings),
    TitlePage(
      name: "short words that Russian has too",
      source: """
        22 bold | Вода на межі
        12 | 2001
        ---
        10 | Це короткий текст про воду. Вода йде на захід, і ніхто її не рахує. Тому ми пішли на берег і рахували самі.
        """,
      language: "uk", title: "Вода на межі", date: "2001"),
    TitlePage(
      name: "approved and set earlier: only the year of the cover counts",
      source: """
        22 bold | Болота восени
        12 | Київ, 2012
        ---
        9 | Здано до набору 11.11.2011. Рекомендовано вченою радою 9 грудня 2011 р.
        ---
        \(prose)
        """,
      language: "uk", title: "Болота восени", date: "2012", place: "Київ"),
  ]
}
