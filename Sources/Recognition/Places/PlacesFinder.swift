import Bibliography
import PDFText

/// Countries that the study is about: those its title, key words or abstract name. Being named in the text alone is
/// enough only for a country that stands far above all others there. Cities and affiliations are not looked for.
enum PlacesFinder: Finder {
  static let field = Field.places

  static func proposals(in clues: Clues, knowing known: Publication) -> [Proposal] {
    let names = CountryNames.shared
    // As printed too: bringing capitals to sentence case may have taken a country's away.
    let printed = known.findings[.title]?.evidence.quote ?? ""
    let title = names.counts(in: (known.title ?? "") + "\n" + printed)
    let keywords = names.counts(in: known.keywords.joined(separator: "; "))
    let abstract = names.counts(in: known.abstracts.map(\.text).joined(separator: "\n"))
    let named = Set(title.keys).union(keywords.keys).union(abstract.keys)
    // Articles name their authors' country on every other page.
    let isPaper = known.kind == .article || known.kind == .preprint || known.kind == .proceedings
    if named.isEmpty, isPaper { return [] }
    let body = Body(clues.document.pages, names)

    var scored: [(country: Int, confidence: Double, source: Field?)] = []
    for country in named {
      let share = body.share(of: country)
      let mentions = body.counts[country] ?? 0
      if title[country] != nil {
        scored.append((country, mentions >= 3 ? 0.95 : 0.85, .title))
      } else if keywords[country] != nil, title.isEmpty || share > 0.15 {
        scored.append((country, mentions >= 3 ? 0.9 : 0.75, .keywords))
      } else if let count = abstract[country], count >= 2 && share > 0.2 || share > 0.45 && mentions >= 4,
        title.isEmpty || share > 0.35
      {
        scored.append((country, share > 0.5 ? 0.85 : 0.7, .abstract))
      }
    }
    if scored.isEmpty, !isPaper, let main = body.main { scored.append((main, 0.65, nil)) }
    guard !scored.isEmpty else { return [] }
    scored.sort {
      ($0.confidence, body.counts[$0.country] ?? 0, $1.country) > (
        $1.confidence, body.counts[$1.country] ?? 0, $0.country
      )
    }
    let chosen = scored.prefix(12)
    let confidence = chosen.map(\.confidence).reduce(0, +) / Double(chosen.count)
    let evidence = evidence(of: chosen[0].country, source: chosen[0].source, in: clues, known: known)
    return [
      Proposal(
        .places(chosen.map { Place(Country.all[$0.country]) }), confidence: confidence, origin: .page,
        evidence: evidence)
    ]
  }

  private static func evidence(of country: Int, source: Field?, in clues: Clues, known: Publication) -> Evidence {
    if let source, var evidence = known.findings[source]?.evidence {
      evidence.rule = source == .keywords ? "named in the key words" : "named in the \(source.rawValue)"
      return evidence
    }
    for page in clues.pages {
      for line in page.lines where CountryNames.shared.counts(in: line.text)[country] != nil {
        return Evidence(rule: "the country named most in the text", page: page, lines: [line])
      }
    }
    return Evidence(rule: "the country named most in the text")
  }

  /// Mentions on pages from all over the document.
  private struct Body {
    var counts: [Int: Int] = [:]
    private var pagesNaming: [Int: Int] = [:]
    private var pages = 0

    init(_ all: [PageText], _ names: CountryNames) {
      let step = max(1, all.count / 16)
      for page in all.enumerated() where page.offset % step == 0 && !page.element.text.isEmpty {
        pages += 1
        for (country, count) in names.counts(in: page.element.text) {
          counts[country, default: 0] += count
          pagesNaming[country, default: 0] += 1
        }
      }
    }

    private var total: Int { counts.values.reduce(0, +) }

    func share(of country: Int) -> Double { total == 0 ? 0 : Double(counts[country] ?? 0) / Double(total) }

    /// A country with seven tenths of all mentions, on a third of the pages.
    var main: Int? {
      guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 6,
        share(of: most.key) > 0.7, (pagesNaming[most.key] ?? 0) * 3 > pages
      else { return nil }
      return most.key
    }
  }
}

extension Place {
  init(_ country: Country) {
    self.init(name: country.name, code: country.code, latitude: country.latitude, longitude: country.longitude)
  }
}
