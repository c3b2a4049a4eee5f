import Bibliography

/// Which records are meant. Everything that is set has to hold; an empty selection means every record in the lists.
///
/// Names match without regard to case and diacritics, in any script, from the beginning of a word: "иванов" finds
/// «Иванова, Анна», "migration" finds "International Organization for Migration", and so does its short name.
package struct Selection: Hashable, Sendable {
  package var year: Int?
  /// First and last date, inclusive. A vaguer date is in when it may fall inside: 1997 is in from 1997-03.
  package var from: PartialDate?
  package var to: PartialDate?
  package var author: String?
  package var organisation: String?
  package var kind: PublicationKind?
  /// BCP 47 code; "en" finds "en-GB".
  package var language: String?
  /// A place's name, or the ISO 3166 code of a country.
  package var place: String?
  /// Only records with a field that a person should look at.
  package var isDoubtful: Bool
  package var tag: String?
  /// The beginning of an ISO 8601 time in UTC: "2026-11", "2026-11-22", "2026-11-22T10:00:00Z".
  package var addedSince: String?
  package var includesRemoved: Bool
  package var ids: [Int64]?

  package init(
    year: Int? = nil, from: PartialDate? = nil, to: PartialDate? = nil, author: String? = nil,
    organisation: String? = nil, kind: PublicationKind? = nil, language: String? = nil, place: String? = nil,
    isDoubtful: Bool = false, tag: String? = nil, addedSince: String? = nil, includesRemoved: Bool = false,
    ids: [Int64]? = nil
  ) {
    self.year = year
    self.from = from
    self.to = to
    self.author = author
    self.organisation = organisation
    self.kind = kind
    self.language = language
    self.place = place
    self.isDoubtful = isDoubtful
    self.tag = tag
    self.addedSince = addedSince
    self.includesRemoved = includesRemoved
    self.ids = ids
  }
}

/// The order of a list. Records without the thing sorted by stand last; the record's number breaks ties.
package enum ListOrder: String, CaseIterable, Hashable, Sendable {
  /// Newest year first, within it newest date first, a date of year precision at the year's end, then by title.
  case newest
  /// Oldest first, otherwise as `newest`.
  case oldest
  case title
  /// By first author, or first organisation where there is none.
  case creator
  /// Last added first.
  case added
  case number
  /// By citation key, capitals and small letters alike.
  case key
}

/// A record as lists show it: straight from the catalogue's columns, no finding is read.
package struct ListedPublication: Hashable, Sendable {
  package var id: Int64
  package var citationKey: String
  package var title: String?
  package var date: PartialDate?
  package var dateKind: DateKind?
  /// "Family, Given; Family, Given"; empty where there is none.
  package var authors: String
  /// Separated by "; ".
  package var organisations: String
  package var kind: PublicationKind?
  package var language: String?
  package var doubtfulFields: [Field]
  package var addedAt: String
  package var isRemoved: Bool

  package var year: Int? { date?.year }
}

/// How many records of a selection bear a year; nil is "no date".
package struct YearCount: Hashable, Sendable {
  package var year: Int?
  package var count: Int
}
