import Bibliography
import PDFText

/// What the words around a date say of it.
enum DateCue: Hashable {
  // The publication's own.
  case online, published, issued, copyright, signedToPrint, citeAs, asOf
  case accepted, created
  // Something else's.
  case received, accessed, event, law, period

  /// The cue that stands nearest to the end of `text`, which is in lower case.
  static func last(in text: [UInt8]) -> DateCue? {
    var best: (end: Int, length: Int, cue: DateCue)?
    for start in text.indices.reversed() where start + longest >= best?.end ?? 0 {
      // Phrases begin where words do.
      if start > 0, isLetter(text[start]), isLetter(text[start - 1]) { continue }
      for phrase in phrasesByInitial[Int(text[start])] {
        let length = phrase.bytes.count
        guard start + length <= text.count, (start + length, length) > (best?.end ?? 0, best?.length ?? 0),
          text[start..<start + length].elementsEqual(phrase.bytes)
        else { continue }
        best = (start + length, length, phrase.cue)
      }
    }
    return best?.cue
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) || byte >= 0xC3 && byte != 0xE2 }

  private struct Phrase {
    var bytes: [UInt8]
    var cue: DateCue
  }

  private static let phrases: [Phrase] = table.flatMap { cue, list in
    list.split(separator: "|").map { Phrase(bytes: Array($0.utf8), cue: cue) }
  }
  private static let phrasesByInitial = (UInt8.min...UInt8.max).map { byte in phrases.filter { $0.bytes.first == byte }
  }
  private static let longest = phrases.map(\.bytes.count).max() ?? 0

  /// Stems, so that one entry serves all endings.
  private static let table: [(DateCue, String)] = [
    (
      .online,
      "published online|available online|online publication|published on|epub|e-pub|advance access publ|publication date"
        + "|date of publication|date published|first published|published:|published ;|дата публикации|дата публікації"
        + "|размещен|опубликовано:"
    ),
    (
      .published,
      "published|publication|released|release date|опубликован|опубліков|апублікав|publié|parution|veröffentlicht"
        + "|erschienen|publicado|publicad|издано|выйшла|reissued"
    ),
    (
      .issued,
      "date:|dated|issued|issue date|report date|date of issue|дата:|дата выпуска|datum|abgegeben am|abgabe|eingereicht"
        + "|preprint submitted to|updated|last updated|version of|this version|edition|разослан|mise à jour|fecha:"
        + "|working paper|discussion paper|manuscript date"
    ),
    (.copyright, "©|copyright|(c)|ⓒ|all rights reserved|crown copyright"),
    (
      .signedToPrint,
      "подписано в печать|подписано к печати|подп. в печать|подп. к печати|подписан в печать|подписана в печать"
        + "|падпісана да друку|падпісана ў друк|падпісана ў набор|підписано до друку|підписано у друк|підп. до друку"
    ),
    (
      .citeAs,
      "how to cite|cite this|cite as|citation:|suggested citation|recommended citation|для цитирования|як цитувати"
    ),
    (
      .asOf,
      "as of|as reported by|as at|по состоянию на|станом на|па стане на|situation au|situation as of|stand:|status"
    ),
    (.accepted, "accepted|accepté|принята к|принято к|принята в|прийнят|прынят|angenommen|aceptado|aceito|одобрен"),
    (.created, "created|generated|compiled|typeset|draft of|revision of"),
    (
      .received,
      "received|submitted|revised|resubmitted|editorial decision|in revised form|revision|поступил|получен|надійшл|паступі"
        + "|reçu|eingegangen|recibido|recebido|сдано в набор|сдано в произв|здано в набір|здадзена ў набор|представлен"
        + "|peer review|first decision|рекомендован|утвержд|затвердж|зацверд|approved"
    ),
    (
      .accessed,
      "accessed|access date|retrieved|downloaded|download|viewed|visited|last checked|printed|дата обращения|дата звернення"
        + "|дата доступа|дата загрузки|consulté|zugriff|abgerufen|consultado|режим доступа|дата просмотра"
    ),
    (
      .event,
      "conference|workshop|symposium|meeting|held|seminar|congress|session|presented|hearing|конференц|канферэнц|семинар"
        + "|симпозиум|заседан|засідан|защита|защиты|состоится|відбуд|adbud|summit|forum|communicated|interview|deadline|sprint"
    ),
    (
      .law,
      "протокол|приказ|постановлен|указ|закон|решени|наказ|рішенн|лиценз|ліцэнз|ліценз|свидетельств|act of|amended|directive|resolution"
        + "|decree|regulation|registered|зарегистр|зарэгістр|зареєстр|постанов|grant|license|licence"
    ),
    (
      .period,
      "survey|between|during|since|until|from|before|after|fieldwork|в период|за период|period|semana|week|effective|expire"
        + "|valid|born|founded|established|collected|conducted|projected|by the end|target|projection|prior to|в течение"
    ),
  ]
}
