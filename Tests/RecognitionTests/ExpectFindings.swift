import Bibliography
import PDFText
import Testing

@testable import Recognition

/// What a test expects of one field: its value and the mark its evidence points at.
struct ExpectedFinding {
  var field: Field
  var value: FieldValue
  var mark: Int?

  init(_ field: Field, _ value: FieldValue, at mark: Int? = nil) {
    self.field = field
    self.value = value
    self.mark = mark
  }
}

extension MarkedText {
  /// Runs the finders in order and fails on a wrong value, on evidence that points elsewhere, on a finding that
  /// nobody expected, and on a mark that no expectation names. Returns what was found, for further checks.
  @discardableResult
  func expect(
    _ expected: [ExpectedFinding], from finders: [any Finder.Type], knowing known: Publication = .init(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Publication {
    var publication = known
    var found: Set<Field> = []
    for finder in finders {
      guard let finding = finder.finding(in: clues, knowing: publication) else { continue }
      publication.findings[finder.field] = finding
      found.insert(finder.field)
      guard let wanted = expected.first(where: { $0.field == finder.field }) else {
        Issue.record(
          "nobody expected \(finder.field.rawValue) \(finding.value.summary) by \(finding.evidence.rule)",
          sourceLocation: sourceLocation)
        continue
      }
      #expect(finding.value == wanted.value, "\(finder.field.rawValue)", sourceLocation: sourceLocation)
      #expect((0...1).contains(finding.confidence), sourceLocation: sourceLocation)
      if let mark = wanted.mark { expectEvidence(finding.evidence, at: mark, sourceLocation: sourceLocation) }
    }
    for wanted in expected where !found.contains(wanted.field) {
      Issue.record(
        "\(wanted.field.rawValue) was not found, expected \(wanted.value.summary)", sourceLocation: sourceLocation)
    }
    let named = Set(expected.compactMap(\.mark))
    #expect(Set(marks.keys).subtracting(named).isEmpty, "marks nothing expects", sourceLocation: sourceLocation)
    return publication
  }

  /// One finder, one value.
  @discardableResult
  func expect<F: Finder>(
    _ finder: F.Type, _ value: FieldValue, at mark: Int? = nil, knowing known: Publication = .init(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Finding? {
    expect(
      [ExpectedFinding(F.field, value, at: mark)], from: [finder], knowing: known, sourceLocation: sourceLocation
    ).findings[F.field]
  }

  /// The finder must find nothing.
  func expectNothing<F: Finder>(
    _ finder: F.Type, knowing known: Publication = .init(), sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect([], from: [finder], knowing: known, sourceLocation: sourceLocation)
  }

  /// The evidence is on the marked page and, where it has a box, the box covers the middle of the marked line.
  private func expectEvidence(_ evidence: Evidence, at mark: Int, sourceLocation: SourceLocation) {
    guard let place = marks[mark] else {
      Issue.record("the text has no mark \(mark)", sourceLocation: sourceLocation)
      return
    }
    #expect(evidence.page == place.page, "page of mark \(mark)", sourceLocation: sourceLocation)
    guard let box = evidence.box, box.count == 4 else {
      Issue.record("the evidence for mark \(mark) has no box", sourceLocation: sourceLocation)
      return
    }
    let line = place.line.box
    let covers =
      box[0] <= line.middle && line.middle <= box[0] + box[2] && box[1] <= line.y && line.bottom <= box[1] + box[3]
    #expect(covers, "box of \(evidence.quote ?? "") is not at mark \(mark)", sourceLocation: sourceLocation)
  }
}
