/// Findings as JSON, evidence and rejected proposals included.
extension Proposal {
  /// `value` is left out where it stands beside the finding already.
  package func json(withValue: Bool = true) -> JSONValue { .object(members(withValue: withValue)) }

  private func members(withValue: Bool) -> [JSONValue.Member] {
    let pairs: KeyValuePairs<String, JSONValue?> = [
      "value": withValue ? value.json : nil,
      "confidence": .number((confidence * 1000).rounded() / 1000),
      "origin": .string(origin.rawValue),
      "page": evidence.page.map { .integer(Int64($0)) },
      "page_label": .text(evidence.pageLabel),
      "box": evidence.box.map { .array($0.map { .number(($0 * 10).rounded() / 10) }) },
      "quote": .text(evidence.quote),
      "rule": .string(evidence.rule),
    ]
    return pairs.compactMap { pair in pair.value.map { JSONValue.Member(pair.key, $0) } }
  }

  package init?(json: JSONValue, shape: Field.Shape) {
    guard let value = json["value"].flatMap({ FieldValue(json: $0, shape: shape) }),
      let confidence = json["confidence"]?.double,
      let origin = json["origin"]?.string.flatMap(Origin.init(rawValue:)),
      let rule = json["rule"]?.string
    else { return nil }
    self.init(
      value, confidence: confidence, origin: origin,
      evidence: Evidence(
        rule: rule, page: json["page"]?.integer.map(Int.init), pageLabel: json["page_label"]?.string,
        box: json["box"]?.array?.compactMap(\.double), quote: json["quote"]?.string))
  }
}

extension Finding {
  package func json(withValue: Bool = true) -> JSONValue {
    guard case .object(var members) = chosen.json(withValue: withValue) else { return .null }
    if !rejected.isEmpty { members.append(.init("rejected", .array(rejected.map { $0.json() }))) }
    return .object(members)
  }

  package init?(json: JSONValue, shape: Field.Shape) {
    guard let chosen = Proposal(json: json, shape: shape) else { return nil }
    self.init(chosen, rejected: (json["rejected"]?.array ?? []).compactMap { Proposal(json: $0, shape: shape) })
  }
}

/// The form that workers answer in: every finding whole, with its value.
extension Publication {
  package var findingsJSON: JSONValue {
    let fields = Field.allCases.compactMap { field in
      findings[field].map { JSONValue.Member(field.rawValue, $0.json()) }
    }
    return .object([
      "findings": .object(fields), "warnings": .array(warnings.map(\.json)),
    ])
  }

  package init(findingsJSON json: JSONValue) {
    var findings: [Field: Finding] = [:]
    for field in Field.allCases {
      if let found = json["findings"]?[field.rawValue] { findings[field] = Finding(json: found, shape: field.shape) }
    }
    self.init(findings: findings, warnings: (json["warnings"]?.array ?? []).compactMap(Warning.init(json:)))
  }
}

extension Publication.Warning {
  package var json: JSONValue { .object(["code": .string(code.rawValue), "message": .string(message)]) }

  package init?(json: JSONValue) {
    guard let code = json["code"]?.string.flatMap(Code.init(rawValue:)), let message = json["message"]?.string else {
      return nil
    }
    self.init(code, message)
  }
}
