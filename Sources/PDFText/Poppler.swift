import CPoppler
import Foundation

/// The one door to poppler-glib: its objects as Swift values. Nothing of C leaves this file.
final class PopplerFile {
  let library: poppler_library
  let document: OpaquePointer

  /// Takes the descriptor over: it is closed with the document, or at once where it is none.
  init(descriptor: Int32) throws(PDFReadingError) {
    guard let library = Self.loaded() else {
      close(descriptor)
      throw .unreadable(reason: "poppler is not installed")
    }
    self.library = library
    var failure: UnsafeMutablePointer<GError>?
    guard let opened = Self.opened(descriptor, library, &failure) else {
      defer { g_error_free(failure) }
      // Other domains number their errors alike.
      guard let error = failure?.pointee, error.domain == library.poppler_error_quark() else { throw .damaged }
      throw error.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) ? .encrypted : .damaged
    }
    document = opened
  }

  deinit { library.g_object_unref(gpointer(document)) }

  /// Through the memory: from a descriptor poppler reads 256 bytes at a time, which costs a tenth of all reading. Large
  /// files stay where they are, since a process that limits its memory pays for what it maps.
  private static func opened(
    _ descriptor: Int32, _ library: poppler_library, _ failure: inout UnsafeMutablePointer<GError>?
  ) -> OpaquePointer? {
    var about = stat()
    guard fstat(descriptor, &about) == 0, about.st_size <= mostBytesMapped,
      let mapped = g_mapped_file_new_from_fd(descriptor, 0, nil)
    else { return library.poppler_document_new_from_fd(descriptor, nil, &failure) }
    close(descriptor)
    let bytes = g_mapped_file_get_bytes(mapped)
    defer {
      g_bytes_unref(bytes)
      g_mapped_file_unref(mapped)
    }
    return library.poppler_document_new_from_bytes(bytes, nil, &failure)
  }

  private static let mostBytesMapped = 128 << 20

  /// Poppler's functions; nil where it is not installed. Loading it takes some milliseconds the first time.
  static func loaded() -> poppler_library? { poppler_load()?.pointee }

  var pageCount: Int { Int(library.poppler_document_get_n_pages(document)) }

  var information: DocumentInformation {
    var information = DocumentInformation()
    information.title = Self.text(library.poppler_document_get_title(document))
    information.author = Self.text(library.poppler_document_get_author(document))
    information.subject = Self.text(library.poppler_document_get_subject(document))
    information.keywords = Self.text(library.poppler_document_get_keywords(document))
    information.creator = Self.text(library.poppler_document_get_creator(document))
    information.producer = Self.text(library.poppler_document_get_producer(document))
    information.created = Self.day(library.poppler_document_get_creation_date_time(document))
    information.modified = Self.day(library.poppler_document_get_modification_date_time(document))
    information.xmp = Self.text(library.poppler_document_get_metadata(document))
    return information
  }

  /// The bookmarks, at most `limit` of them, in reading order.
  func outline(limit: Int = 500) -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    if let first = library.poppler_index_iter_new(document) {
      defer { library.poppler_index_iter_free(first) }
      collect(first, level: 0, limit: limit, into: &entries)
    }
    return entries
  }

  private func collect(_ position: OpaquePointer, level: Int, limit: Int, into entries: inout [OutlineEntry]) {
    repeat {
      guard entries.count < limit, level < 8, let action = library.poppler_index_iter_get_action(position) else {
        return
      }
      let title = action.pointee.any.title.map { String(cString: $0) } ?? ""
      var page: Int?
      if action.pointee.type == POPPLER_ACTION_GOTO_DEST, let target = action.pointee.goto_dest.dest {
        page = target.pointee.page_num > 0 ? Int(target.pointee.page_num) : nil
      }
      library.poppler_action_free(action)
      if !title.isEmpty { entries.append(OutlineEntry(title: TextRepair.repaired(title), level: level, page: page)) }
      if let child = library.poppler_index_iter_get_child(position) {
        defer { library.poppler_index_iter_free(child) }
        collect(child, level: level + 1, limit: limit, into: &entries)
      }
    } while library.poppler_index_iter_next(position) != 0
  }

  /// What poppler knows of one page; nil where the page cannot be read. `number` counts from 1.
  func page(_ number: Int, withLayout: Bool) -> RawPage? {
    withPage(number) { page, width, height in
      var raw = RawPage(number: number)
      (raw.width, raw.height) = (width, height)
      raw.label = Self.text(library.poppler_page_get_label(page))
      // The first of the three calls builds poppler's text page, which the other two use again.
      guard let text = library.poppler_page_get_text(page) else { return raw }
      defer { g_free(text) }
      raw.text = String(cString: text)
      if withLayout {
        raw.boxes = boxes(of: page)
        raw.runs = runs(of: page)
      }
      return raw
    }
  }

  /// Hands over poppler's own page and its size in points; nil where the page cannot be read. `number` counts from 1.
  func withPage<Result>(_ number: Int, _ use: (OpaquePointer, Double, Double) -> Result?) -> Result? {
    guard let page = library.poppler_document_get_page(document, Int32(number - 1)) else { return nil }
    defer { library.g_object_unref(gpointer(page)) }
    var (width, height) = (0.0, 0.0)
    library.poppler_page_get_size(page, &width, &height)
    return use(page, width, height)
  }

  private func boxes(of page: OpaquePointer) -> [Box] {
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard library.poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles else { return [] }
    defer { g_free(rectangles) }
    return UnsafeBufferPointer(start: rectangles, count: Int(count)).map {
      Box(x: $0.x1, y: $0.y1, width: $0.x2 - $0.x1, height: $0.y2 - $0.y1)
    }
  }

  private func runs(of page: OpaquePointer) -> [FontRun] {
    let list = library.poppler_page_get_text_attributes(page)
    defer { library.poppler_page_free_text_attributes(list) }
    var runs: [FontRun] = []
    var styles: [String: FontStyle] = [:]
    var item = list
    while let node = item {
      if let attributes = node.pointee.data?.assumingMemoryBound(to: PopplerTextAttributes.self).pointee {
        let name = attributes.font_name.map { String(cString: $0) } ?? ""
        let style = styles[name] ?? FontStyle(fontName: name)
        styles[name] = style
        runs.append(
          FontRun(last: Int(attributes.end_index), fontName: name, style: style, size: attributes.font_size))
      }
      item = node.pointee.next
    }
    return runs
  }

  /// A string that poppler allocated, freed; nil where it is absent or blank.
  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
    guard let pointer else { return nil }
    defer { g_free(pointer) }
    let text = String(cString: pointer)
    return text.utf8.allSatisfy { $0 <= 32 } ? nil : text
  }

  private static func day(_ moment: OpaquePointer?) -> String? {
    guard let moment else { return nil }
    defer { g_date_time_unref(moment) }
    return text(g_date_time_format(moment, "%Y-%m-%d"))
  }
}

/// A page as poppler gives it: text, a box for each Unicode scalar of it (bidi marks excepted) and the runs of one font.
struct RawPage {
  var number: Int
  var label: String?
  var width = 0.0
  var height = 0.0
  var text = ""
  var boxes: [Box] = []
  var runs: [FontRun] = []

  init(number: Int) { self.number = number }
}

/// Scalars set in one font, up to and with `last`; it begins where the run before it ends.
struct FontRun {
  var last: Int
  var fontName: String
  var style: FontStyle
  var size: Double
}
