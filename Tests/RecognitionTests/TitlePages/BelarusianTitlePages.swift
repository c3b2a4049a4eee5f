import Testing

@Suite("Belarusian title pages")
struct BelarusianTitlePages {
  @Test("are read as a librarian would", arguments: reports + books)
  func record(page: TitlePage) {
    page.expectRecord()
  }

  private static let prose = """
    10 | Даследаванне праведзена ў дваццаці вёсках раёна. Кожная сям’я расказала пра гады да пераезду, пра працу і здароўе,
    10 | а таксама пра жаданне вярнуцца. Большасць апытаных пераязджала не адзін раз, і многія не ведалі, да каго звярнуцца.
    10 | Вынікі паказваюць, што дапамога прыйшла позна, але тыя, хто яе атрымаў, засталіся ў новым доме і знайшлі працу.
    """

  private static let reports: [TitlePage] = [
    TitlePage(
      name: "ministry over the title, city and year at the foot",
      source: """
        14 center | МІНІСТЭРСТВА АХОВЫ РЭК РЭСПУБЛІКІ БЕЛАРУСЬ

        22 bold center | Вяртанне на Заазер’е

        12 center @260,780 | Мінск, 2014
        ---
        \(prose)
        """,
      language: "be", title: "Вяртанне на Заазер’е",
      organisation: "Міністэрства аховы рэк Рэспублікі Беларусь", date: "2014", place: "Мінск"),
    TitlePage(
      name: "month in words at the foot",
      source: """
        12 center | Інстытут вясковай медыцыны

        24 bold center | Здароўе перасяленцаў
        14 center | Справаздача пра апытанне сем’яў

        12 center @240,780 | Гомель, студзень 1997 г.
        ---
        \(prose)
        """,
      language: "be", title: "Здароўе перасяленцаў: Справаздача пра апытанне сем’яў",
      organisation: "Інстытут вясковай медыцыны", date: "1997-01", kind: .report),
    TitlePage(
      name: "day in words under the title",
      source: """
        20 bold | Сезонная праца за мяжой
        12 | 14 красавіка 2009 года

        11 | Падрыхтавана: Цэнтр сацыяльных назіранняў
        ---
        \(prose)
        """,
      language: "be", title: "Сезонная праца за мяжой", organisation: "Цэнтр сацыяльных назіранняў",
      date: "2009-04-14"),
    TitlePage(
      name: "an international body by its whole name and its abbreviation",
      source: """
        14 | Міжнародная арганізацыя па міграцыі (МАМ)

        26 bold | Дарога дадому
        12 | Мінск, лістапад 2003 г.
        ---
        \(prose)
        """,
      language: "be", title: "Дарога дадому", organisation: "Міжнародная арганізацыя па міграцыі", date: "2003-11"),
    TitlePage(
      name: "the publisher by a label on the back",
      source: """
        24 bold | Людзі і балота
        ---
        9 | Выдавец: Фонд «Чыстая вада»
        9 | © Фонд «Чыстая вада», 2016
        ---
        \(prose)
        """,
      language: "be", title: "Людзі і балота", organisation: "Фонд «Чыстая вада»", date: "2016", dateKind: .copyright),
    TitlePage(
      name: "a letterhead with its address",
      source: """
        12 center | Раённы цэнтр аховы здароўя
        9 center | вул. Рачная, 4, г. Заазерск, тэл. 5-14-22

        20 bold center | Агляд захворванняў за зіму
        11 center | сакавік 2011 г.

        \(prose)
        """,
      language: "be", title: "Агляд захворванняў за зіму", organisation: "Раённы цэнтр аховы здароўя", date: "2011-03"),
    TitlePage(
      name: "dates of the survey do not win",
      source: """
        22 bold | Вёскі пасля паводкі
        12 | Апытанне 5–19 мая 2012 года

        11 | Грамадскае аб’яднанне «Зялёная хвіля»
        11 | Брэст, верасень 2012
        ---
        \(prose)
        """,
      language: "be", title: "Вёскі пасля паводкі", date: "2012-09"),
    TitlePage(
      name: "capitals throughout become sentence case",
      source: """
        12 center | НАЦЫЯНАЛЬНАЯ АКАДЭМІЯ РЭК

        20 bold center | ВАДА І ЧАЛАВЕК НА ПОЎНАЧЫ
        ---
        \(prose)
        ---
        9 | Падпісана да друку 12.06.2008. Тыраж 100 экз.
        """,
      language: "be", title: "Вада і чалавек на поўначы", organisation: "Нацыянальная акадэмія рэк",
      date: "2008-06-12", dateKind: .signedToPrint),
    TitlePage(
      name: "a bulletin with its number",
      source: """
        10 | Цэнтр гігіены Заазер’я

        18 bold | Інфармацыйны бюлетэнь № 7
        14 | Стан калодзежаў вясной
        10 | 3 мая 2015 г.
        ---
        \(prose)
        """,
      language: "be", title: "Інфармацыйны бюлетэнь № 7: Стан калодзежаў вясной", date: "2015-05-03"),
    TitlePage(
      name: "two bodies, the one that made the study first",
      source: """
        13 | Беларускае таварыства здароўя
        13 | Міжнародны фонд дапамогі

        24 bold | Дзеці новага пасёлка
        12 | 2006
        ---
        \(prose)
        """,
      language: "be", title: "Дзеці новага пасёлка", organisation: "Беларускае таварыства здароўя", date: "2006"),
  ]

  private static let books: [TitlePage] = [
    TitlePage(
      name: "a description in the old form",
      source: """
        14 | Грамыка А. С.

        22 bold | Рачныя людзі
        ---
        9 | УДК 314.7(476)
        9 | ББК 60.7
        9 | Грамыка А. С. Рачныя людзі. – Мінск : Хваля, 2011. – 153 с.
        9 | ISBN 978-985-01-0001-5
        ---
        \(prose)
        """,
      language: "be", title: "Рачныя людзі", date: "2011", place: "Мінск", publisher: "Хваля"),
    TitlePage(
      name: "a city in no list, before the publisher",
      source: """
        22 bold | Людзі лесу
        ---
        9 | Людзі лесу. – Заазерск : Бярэзіна, 2013. – 96 с.
        ---
        \(prose)
        """,
      language: "be", title: "Людзі лесу", date: "2013", place: "Заазерск", publisher: "Бярэзіна"),
    TitlePage(
      name: "a thesis summary",
      source: """
        12 center | УА «ЗААЗЕРСКІ ДЗЯРЖАЎНЫ УНІВЕРСІТЭТ»

        10 | УДК 316.4

        12 center | Грамыка Алесь Сцяпанавіч

        16 bold center | Адаптацыя перасяленцаў у малым горадзе

        12 center | Аўтарэферат дысертацыі на атрыманне вучонай ступені кандыдата навук

        12 center @260,780 | Мінск 2010
        ---
        \(prose)
        """,
      language: "be", title: "Адаптацыя перасяленцаў у малым горадзе", date: "2010", kind: .thesis),
    TitlePage(
      name: "a textbook",
      source: """
        12 center | Установа адукацыі «Заазерскі ўніверсітэт рэк»

        22 bold center | Асновы рачной геаграфіі
        13 center | Вучэбны дапаможнік

        12 center @250,780 | Гродна 2017
        ---
        \(prose)
        """,
      language: "be", title: "Асновы рачной геаграфіі: Вучэбны дапаможнік", date: "2017", place: "Гродна", kind: .book),
    TitlePage(
      name: "the imprint alone on the last page",
      source: """
        22 bold | Песні берага
        ---
        \(prose)
        ---
        9 | Навуковае выданне
        9 | Падпісана ў друк 27.03.2007. Фармат 60×84 1/16.
        9 | Выдавец і паліграфічнае выкананне: выдавецтва «Хваля»
        """,
      language: "be", title: "Песні берага", date: "2007-03-27", dateKind: .signedToPrint),
    TitlePage(
      name: "city and publisher in quotation marks",
      source: """
        22 bold center | Азёры памяці

        12 center @220,780 | Мінск, «Хваля», 2019
        ---
        \(prose)
        """,
      language: "be", title: "Азёры памяці", date: "2019", place: "Мінск", publisher: "Хваля"),
    TitlePage(
      name: "a series over the title",
      source: """
        10 | Серыя «Рэкі і людзі»

        22 bold | Млыны Заазер’я
        12 | 2002
        ---
        \(prose)
        """,
      language: "be", title: "Млыны Заазер’я", date: "2002", series: "Рэкі і людзі"),
    TitlePage(
      name: "materials of a meeting whose days are not the date",
      source: """
        12 center | Міжнародная канферэнцыя, 4–6 кастрычніка 2005 г.

        20 bold center | Рэкі без межаў
        13 center | Зборнік матэрыялаў

        12 center @250,780 | Мінск, 2006
        ---
        \(prose)
        """,
      language: "be", title: "Рэкі без межаў: Зборнік матэрыялаў", date: "2006", kind: .proceedings),
    TitlePage(
      name: "short words that Russian has too",
      source: """
        22 bold | Вада на мяжы
        12 | 2001
        ---
        10 | Гэта кароткі тэкст пра ваду. Вада ідзе на захад, і ніхто яе не лічыць. Таму мы пайшлі на бераг і лічылі самі.
        """,
      language: "be", title: "Вада на мяжы", date: "2001"),
    TitlePage(
      name: "accepted, revised and read in proof: only the year of the cover counts",
      source: """
        22 bold | Балоты восені
        12 | Мінск, 2012
        ---
        9 | Здадзена ў набор 11.11.2011. Рэкамендавана саветам 9 снежня 2011 г.
        ---
        \(prose)
        """,
      language: "be", title: "Балоты восені", date: "2012", place: "Мінск"),
  ]
}
