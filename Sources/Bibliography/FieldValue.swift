/// The value of a field, in one of the shapes that `Field.shape` names.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  case texts([String])
  case people([PersonName])
  case organisations([Organisation])
  case date(PublicationDate)
  case abstracts([Abstract])
  case places([Place])
  case container(Container)
  /// A person's word that the publication has no such thing; no machine says it.
  case nothing
}

extension FieldValue {
  /// The value on one line, for lists and messages to people.
  package var summary: String {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .people(let people): people.map(\.inverted).joined(separator: "; ")
    case .organisations(let organisations): organisations.map(\.name).joined(separator: "; ")
    case .date(let date): date.date.edtf
    case .abstracts(let abstracts): abstracts.first?.text ?? ""
    case .places(let places): places.map(\.name).joined(separator: "; ")
    case .container(let container): container.summary
    case .nothing: ""
    }
  }

  /// Whether the value may stand in a field of this shape.
  package func fits(_ shape: Field.Shape) -> Bool {
    switch (self, shape) {
    case (.text, .text), (.texts, .texts), (.people, .people), (.organisations, .organisations), (.date, .date),
      (.abstracts, .abstracts), (.places, .places), (.container, .container), (.nothing, _):
      true
    default: false
    }
  }
}

extension Container {
  /// "Journal 12(3), 45–67", with what there is of it.
  package var summary: String {
    if !holdsParts, let volume { return "vol. " + volume }
    var text = [title, volume].compactMap { $0 }.joined(separator: " ")
    if let issue { text += "(\(issue))" }
    if let pages { text += (text.isEmpty ? "" : ", ") + pages }
    return text
  }
}
