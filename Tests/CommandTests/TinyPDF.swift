import Foundation

/// PDFs of a page or two, written by hand.
enum TinyPDF {
  /// A PDF with a line of Helvetica on each page; a nil line leaves its page blank.
  static func text(_ lines: String?..., trailer: String = "") -> Data {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    var pages: [String] = []
    for line in lines {
      let content = line.map { "BT /F1 24 Tf 72 700 Td (\($0)) Tj ET" } ?? ""
      objects.append("<< /Length \(content.utf8.count) >> stream\n\(content)\nendstream")
      let page =
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(objects.count) 0 R "
        + "/Resources << /Font << /F1 3 0 R >> >> >>"
      objects.append(page)
      pages.append("\(objects.count) 0 R")
    }
    objects[1] = "<< /Type /Pages /Kids [\(pages.joined(separator: " "))] /Count \(pages.count) >>"
    return document(of: objects, trailer: trailer)
  }

  /// A PDF that only a password opens: its check value fits none.
  static var locked: Data {
    let value = String(repeating: "5A", count: 32)
    return text(
      "Locked",
      trailer: "/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(value)> /U <\(value)> /P -4 >>")
  }

  private static func document(of objects: [String], trailer: String) -> Data {
    var data = Data("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(data.count)
      data += Data("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let start = data.count
    data += Data("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      data += Data((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    data += Data("trailer << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return data
  }
}
