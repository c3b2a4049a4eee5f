/// A field's value as JSON: the form of the command's output, of the catalogue's rows and of the workers' answers.
extension FieldValue {
  package var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .texts(let texts): .list(texts)
    case .people(let people): .array(people.map(\.json))
    case .organisations(let organisations): .array(organisations.map(\.json))
    case .date(let date): .object(["date": .string(date.date.edtf), "kind": .string(date.kind.rawValue)])
    case .abstracts(let abstracts): .array(abstracts.map(\.json))
    case .places(let places): .array(places.map(\.json))
    case .container(let container): container.json
    case .nothing: .null
    }
  }

  /// Nil where the JSON does not have the shape.
  package init?(json: JSONValue, shape: Field.Shape) {
    if json == .null {
      self = .nothing
      return
    }
    switch shape {
    case .text:
      guard let text = json.string else { return nil }
      self = .text(text)
    case .texts:
      guard let texts = json.all({ $0.string }) else { return nil }
      self = .texts(texts)
    case .people:
      guard let people = json.all(PersonName.init(json:)) else { return nil }
      self = .people(people)
    case .organisations:
      guard let organisations = json.all(Organisation.init(json:)) else { return nil }
      self = .organisations(organisations)
    case .date:
      guard let text = json["date"]?.string, let date = PartialDate(edtf: text),
        let kind = json["kind"]?.string.flatMap(DateKind.init(rawValue:))
      else { return nil }
      self = .date(PublicationDate(date, kind: kind))
    case .abstracts:
      guard let abstracts = json.all(Abstract.init(json:)) else { return nil }
      self = .abstracts(abstracts)
    case .places:
      guard let places = json.all(Place.init(json:)) else { return nil }
      self = .places(places)
    case .container:
      guard case .object = json else { return nil }
      self = .container(Container(json: json))
    }
  }
}

extension JSONValue {
  /// Every element read by `read`; nil when this is no array or an element cannot be read.
  fileprivate func all<Element>(_ read: (JSONValue) -> Element?) -> [Element]? {
    guard let array else { return nil }
    let elements = array.compactMap(read)
    return elements.count == array.count ? elements : nil
  }
}

extension PersonName {
  package var json: JSONValue { .object(["family": .string(family), "given": .text(given)]) }

  package init?(json: JSONValue) {
    guard let family = json["family"]?.string else { return nil }
    self.init(family: family, given: json["given"]?.string)
  }
}

extension Organisation {
  package var json: JSONValue {
    shortName == nil ? .string(name) : .object(["name": .string(name), "short_name": .text(shortName)])
  }

  package init?(json: JSONValue) {
    guard let name = json.string ?? json["name"]?.string else { return nil }
    self.init(name, shortName: json["short_name"]?.string)
  }
}

extension Abstract {
  package var json: JSONValue {
    .object(["language": .text(language), "heading": .text(heading), "text": .string(text)])
  }

  package init?(json: JSONValue) {
    guard let text = json["text"]?.string else { return nil }
    self.init(text: text, heading: json["heading"]?.string, language: json["language"]?.string)
  }
}

extension Place {
  package var json: JSONValue {
    .object([
      "name": .string(name), "code": .text(code), "latitude": latitude.map(JSONValue.number),
      "longitude": longitude.map(JSONValue.number),
    ])
  }

  package init?(json: JSONValue) {
    guard let name = json["name"]?.string else { return nil }
    self.init(
      name: name, code: json["code"]?.string, latitude: json["latitude"]?.double, longitude: json["longitude"]?.double)
  }
}

extension Container {
  package var json: JSONValue {
    .object(["title": .text(title), "volume": .text(volume), "issue": .text(issue), "pages": .text(pages)])
  }

  package init(json: JSONValue) {
    self.init(
      title: json["title"]?.string, volume: json["volume"]?.string, issue: json["issue"]?.string,
      pages: json["pages"]?.string)
  }
}
