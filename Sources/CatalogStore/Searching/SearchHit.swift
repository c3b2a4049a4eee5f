import Words

/// A publication that a search found.
package struct SearchHit: Hashable, Sendable {
  package var publication: ListedPublication
  /// The words where title, names, abstract, key words or places hold them; nil where only pages do.
  package var inRecord: RecordMatch?
  /// Pages that hold the words: the best first or, where all were asked for, in order.
  package var pages: [PageMatch]

  package struct RecordMatch: Hashable, Sendable {
    package var field: SearchField
    package var snippet: Snippet
  }

  package struct PageMatch: Hashable, Sendable {
    /// Physical number from 1.
    package var number: Int
    /// The printed label, where it differs from the number.
    package var label: String?
    /// BCP 47, where it is not the publication's language.
    package var language: String?
    package var snippet: Snippet
  }
}

package struct SearchResult: Hashable, Sendable {
  /// The best first; as many as were asked for.
  package var hits: [SearchHit]
  /// Whether there are more than were asked for.
  package var hasMore: Bool
}

/// How a query was understood: each condition and the forms that are matched.
package struct SearchExplanation: Hashable, Sendable {
  package var conditions: [Condition]

  package struct Condition: Hashable, Sendable {
    package var term: SearchQuery.Term
    package var isExcluded: Bool
    package var tokens: [String]
  }
}
