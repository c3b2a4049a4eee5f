import PDFText

/// Words that stand in headings, titles, addresses and organisations but hardly ever in a person's name. A would-be name
/// that holds one of them is none. Surnames that are also words ("Young", "Brown", "Page") are left out on purpose.
enum NameStopWords {
  static func contains(_ key: String) -> Bool { words.contains(key) || OrganisationWords.isOrganisationWord(key) }

  /// Nothing but common words: "Final Report", "Working Paper".
  static func isBarePhrase(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.allSatisfy { words.contains(String($0)) }
  }

  private static let words: Set<String> = Set(
    """
    of in an by at to is it as or be we if on up off
    для на по из за при под над до как что или его их не об от со во ко без между через это мы и в с к о у а
    the and for with from into about between under over against towards through during without within among why
    what when where who which this that these those its their our your not are was were has have new all more most
    affected confirmed verified cases deaths total district districts province provinces municipality municipalities
    abstract summary executive introduction background contents content table tables figure figures annex appendix
    chapter section part volume vol issue number no page pages preface foreword acknowledgements acknowledgments
    references bibliography conclusion conclusions recommendations methods results discussion objectives objective
    glossary acronyms abbreviations keywords key words index list overview highlights findings note notes supplement
    report reports reporting paper papers working study studies review reviews article articles research brief
    briefing policy guide guidelines guideline guidance handbook manual toolkit strategy strategic plan planning
    programme program project projects final draft version edition annual weekly monthly quarterly daily update
    updates bulletin newsletter journal magazine original letter communication perspective editorial commentary
    opinion technical situation assessment evaluation analysis survey surveys statistics statistical data database
    information framework approach approaches model models modelling method methodology theory system systems design
    development developing sustainable global international regional national local public private social economic
    economics political environmental health healthcare medical medicine clinical care disease diseases patients
    education science sciences scientific technology technologies engineering digital internet online network networks
    open access free freedom rights right human humanitarian migration migrants migrant refugees refugee population
    people women children youth child family families community communities society civil government governance state
    states federal republic kingdom union united nations european countries country city urban rural world
    climate change energy water food security safety risk risks management monitoring measurement measuring
    implementation impact impacts effects effect response emergency crisis conflict peace law legal justice
    prevention treatment transmission epidemic pandemic virus infection hiv aids malaria tuberculosis covid
    january february march july september october november december monday tuesday wednesday
    thursday friday saturday spring summer autumn winter year years date
    corresponding author authors editor editors edited published publisher publishing printed copyright reserved
    license licence creative commons received accepted revised available contact email mail phone tel fax website
    address street avenue road boulevard building floor box suite figure supervisor supervised presented submitted
    degree thesis dissertation bachelor doctor doctoral candidate conducted prepared produced supported funded
    north south east western eastern northern southern central africa african america american asia asian europe
    australia canada china india indian japan korea france germany italy spain portugal russia russian belarus ukraine
    ukrainian brazil mexico nigeria ethiopia kenya egypt england scotland ireland switzerland sweden norway denmark
    finland poland iran iraq turkey pakistan bangladesh thailand vietnam indonesia malaysia philippines haiti nepal
    usa uk un eu york california washington london paris geneva zurich zürich berlin brussels moscow minsk kyiv vienna
    tokyo beijing
    case response reader associate assistant lecturer professor fellow director manager head officer consultant
    student senior chief coordinator advisor analyst team group members contributors developers maintainers
    participants expert experts technikum cedex
    january–march first second third one two three vs via using based towards supplementary material materials
    toward early late high low long-term special general specific common current future recent past status
    introduction lessons learned challenges opportunities trends issues evidence practice practices knowledge learning
    quality services service support capacity building training workshop conference meeting session proceedings
    process processing production product products market markets trade industry industrial business financial finance
    labour employment gender equality access inclusion poverty resilience vulnerability protection displacement
    doktor studiengang studiengangs facultad faculdade facoltà dipartimento scienze naturali ltda gmbh llc srl thèse
    tese tesis tesi mémoire analyse rapport étude résumé sommaire introducción resumen informe boletín resumo relatório semana número maladie
    zusammenfassung bericht inhalt abgegeben vorgelegt betreuer matrikelnummer adresse und der die das für mit von
    резюме введение заключение содержание оглавление аннотация реферат автореферат диссертация диссертации отчет отчёт
    доклад глава раздел приложение таблица рисунок список литература литературы выводы цель задачи методы результаты
    удк ббк исследование исследования анализ оценка программа проект положение методические указания рекомендации
    пособие учебное учебник сборник материалы статья статьи журнал вестник известия том выпуск номер серия часть
    январь февраль март апрель июнь июль август сентябрь октябрь ноябрь декабрь год года
    россия российская российской федерация федерации республика республики республике беларусь белорусский украина
    москва минск киев санкт-петербург гомель брест гродно витебск могилев дубна новосибирск воронеж саратов
    научный научная научное руководитель рецензент рецензенты редактор составитель составители автор авторы
    кафедра факультет направление направления специальность специальности студент студента группы курса работа
    бакалаврская магистерская выпускная квалификационная курсовая дипломная кандидат доктор доцент профессор
    заведующий старший преподаватель система системы основы методика метод информационная современные проблемы
    миграция здоровье развитие права общие сведения аналитический краткое ключевые слова
    вступ зміст висновки додаток звіт аналіз україна україни київ методичні вказівки дослідження розвиток
    уводзіны змест заключэнне дадатак справаздача аналіз беларусі мінск рэспубліка рэспублікі даследаванне
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
