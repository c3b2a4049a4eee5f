import Bibliography

extension RecordPage {
  /// For every field the value, how sure it is, where it stands in which words, and what was rejected.
  var reasons: [String] {
    var lines = wrapped(printable("\(record.id)  \(record.citationKey)"), to: terminal.width).map(terminal.bold)
    for field in Field.allCases {
      guard let finding = record.publication.findings[field] else { continue }
      lines.append("")
      lines += reasons(for: field, finding)
    }
    let missing = Field.allCases.filter { record.publication.findings[$0] == nil }
    if !missing.isEmpty {
      lines += [""] + line("not found", missing.map(\.label).joined(separator: ", "), indentedBy: 0)
    }
    return lines
  }

  /// One field's value, grounds and rejected candidates; these bear numbers where a person may choose among them.
  func reasons(for field: Field, _ finding: Finding, numbered: Bool = false) -> [String] {
    var lines = line(field.label, shown(finding.value), indentedBy: 0)
    lines += line("", grounds(of: finding.chosen), indentedBy: 0)
    if let quote = finding.evidence.quote, !quote.isEmpty { lines += line("", "“\(brief(quote))”", indentedBy: 0) }
    for (index, rejected) in finding.rejected.enumerated() {
      let name = numbered ? "  rejected \(index + 1)" : index == 0 ? "  rejected" : ""
      lines += line(name, shown(rejected.value), indentedBy: 0)
      lines += line("", "  " + grounds(of: rejected), indentedBy: 0)
    }
    return lines
  }

  /// "0.95, page 2: copyright line"; a person's word needs no number.
  private func grounds(of proposal: Proposal) -> String {
    if proposal.origin == .person { return proposal.evidence.rule }
    var text = confidence(proposal.confidence) + ", "
    if let page = proposal.evidence.page {
      text += "page \(page)" + (proposal.evidence.pageLabel.map { " (printed \($0))" } ?? "")
      if proposal.origin != .page { text += ", \(proposal.origin.label)" }
    } else {
      text += proposal.origin.label
    }
    return text + ": " + proposal.evidence.rule
  }

  /// Two decimals.
  private func confidence(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func shown(_ value: FieldValue) -> String { brief(value.description) }

  /// So much as a person needs to recognise the words.
  private func brief(_ text: String) -> String { cut(printable(text), to: 300) }
}

extension Origin {
  var label: String {
    switch self {
    case .person: "a person"
    case .import: "imported"
    case .page: "the page"
    case .ocr: "character recognition"
    case .xmp: "the file's XMP"
    case .documentInformation: "the file's document information"
    case .fileName: "the file's name"
    }
  }
}
