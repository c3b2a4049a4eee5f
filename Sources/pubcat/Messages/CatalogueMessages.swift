import CatalogStore

extension Complaint {
  init(_ error: CatalogueError) {
    switch error {
    case .notFound(let path):
      self.init(path, "there is no catalogue here", hint: "name it with --catalog, or make one: pubcat add FOLDER")
    case .notACatalogue(let path):
      self.init(path, "is not a catalogue of pubcat", hint: "name another with --catalog or PUBCAT_CATALOG")
    case .isFolder(let path):
      let name = path.hasSuffix("/") ? String(path.dropLast()) : path
      self.init(
        path, "is a folder, and a catalogue is a file", hint: "name the file in it: --catalog \(name)/catalog.sqlite")
    case .newer(let path, let version, let supported):
      self.init(
        path, "was made by a newer pubcat (version \(version) of its form; this one knows \(supported))",
        hint: "update pubcat")
    case .older(let path, let version, let supported):
      self.init(
        path, "was made by an older pubcat (version \(version) of its form; this one needs \(supported))",
        hint: "run this once as somebody who may write it and its folder")
    case .readOnly(let path):
      self.init(
        path, "may not be written", hint: "check who may write it and its folder: ls -l",
        status: .cannotWrite)
    case .busy(let path):
      self.init(path, "is in use by another program", hint: "try again when that has finished")
    case .fileExists(let path):
      self.init(path, "is there already, and is left as it is", hint: "give another name")
    case .damaged(let path, let reason):
      self.init(
        path, "is damaged: \(reason)", hint: "bring back a backup: pubcat restore BACKUP --force, or see: pubcat verify"
      )
    case .cannotWrite(let path, let reason):
      self.init(path, "cannot be written: \(reason)", hint: "look for room on the disk", status: .cannotWrite)
    case .failed(let path, let reason):
      self.init(
        path, "does not take this: \(reason)", hint: "check it with: pubcat verify",
        status: .ourFault)
    case .noSuchRecord(let reference):
      self.init(
        reference, "no publication has this number or key", hint: "see them all with: pubcat list",
        status: .nothingFound)
    case .keyTaken(let key, let id):
      self.init(key, "is the key of publication \(id) already", hint: "choose another")
    case .unfitKey(let key):
      self.init(
        key, "cannot be a citation key", hint: "use letters, digits and - _ : . beginning with a letter", status: .usage
      )
    case .fileTaken(let path, let id):
      self.init(path, "belongs to publication \(id) already", hint: "see it with: pubcat show \(id)")
    case .nothingToUndo(let id):
      self.init(
        id.map(String.init), "nothing was done that could be undone", hint: "see what was done: pubcat log",
        status: .nothingFound)
    case .changedSince(let id, let field):
      self.init(
        String(id), "its \(field) was changed again since", hint: "undo that first; see what was done: pubcat log \(id)"
      )
    case .merged(let id, let target):
      self.init(String(id), "was merged into \(target)", hint: "take that back: pubcat undo \(id)")
    case .sameRecord(let id):
      self.init(String(id), "is one and the same publication", hint: "name two of them", status: .usage)
    case .isRemoved(let id):
      self.init(String(id), "was removed", hint: "bring it back first: pubcat remove --undo \(id)")
    case .notRelated(let id, let other):
      self.init(
        String(id), "has no relation to \(other)", hint: "see those it has: pubcat show \(id)", status: .nothingFound)
    case .unfitValue(let field):
      self.init(field.rawValue, "cannot take this value", status: .ourFault)
    }
  }
}
