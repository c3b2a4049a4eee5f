import CPoppler

/// A page as a grey picture, a byte a pixel, 0 black.
package struct PagePicture: Sendable {
  package var width: Int
  package var height: Int
  package var dotsPerInch: Double
  package var pixels: [UInt8]

  package init(width: Int, height: Int, dotsPerInch: Double, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.dotsPerInch = dotsPerInch
    self.pixels = pixels
  }

  /// Dots per inch at which letters of common size are read best.
  static let resolution = 300.0
  /// A page that is larger than A4 gets fewer dots, so that no picture takes more than 60 MB while it is made.
  static let longestSide = 4000.0
}

extension PagePicture {
  /// Whether so few of the pixels are dark that nothing can be written on the page.
  package var isBlank: Bool {
    var dark = 0
    var seen = 0
    for index in stride(from: 0, to: pixels.count, by: 3) {
      seen += 1
      if pixels[index] < 140 { dark += 1 }
    }
    return dark * 8000 < seen
  }

  /// Turned by so many quarters of a circle, clockwise.
  package func turned(quarters: Int) -> PagePicture {
    let quarters = ((quarters % 4) + 4) % 4
    guard quarters > 0 else { return self }
    let isUpright = quarters == 2
    var turned = self
    (turned.width, turned.height) = isUpright ? (width, height) : (height, width)
    for y in 0..<turned.height {
      for x in 0..<turned.width {
        let source =
          switch quarters {
          case 1: (height - 1 - x) * width + y
          case 2: (height - 1 - y) * width + (width - 1 - x)
          default: x * width + (width - 1 - y)
          }
        turned.pixels[y * turned.width + x] = pixels[source]
      }
    }
    return turned
  }

  /// What stands in a box (in pixels), with some white around it, as a line is read best.
  package func cutting(_ box: Box, slack: Int = 6, border: Int = 20) -> PagePicture {
    let (columns, rows) = places(of: box, slack: slack)
    let (wide, high) = (columns.count + 2 * border, rows.count + 2 * border)
    var cut = PagePicture(
      width: wide, height: high, dotsPerInch: dotsPerInch, pixels: [UInt8](repeating: 255, count: wide * high))
    for (index, row) in rows.enumerated() {
      let start = (index + border) * wide + border
      cut.pixels.replaceSubrange(start..<start + columns.count, with: self[row: row, columns])
    }
    return cut
  }

  /// The columns and rows that a box covers, as far as they are on the picture.
  package func places(of box: Box, slack: Int = 0) -> (columns: Range<Int>, rows: Range<Int>) {
    func range(_ start: Double, _ end: Double, _ limit: Int) -> Range<Int> {
      let first = Int(min(Double(limit), max(0, start - Double(slack))))
      return first..<max(first, Int(min(Double(limit), end + Double(slack))))
    }
    return (range(box.x, box.right, width), range(box.y, box.bottom, height))
  }

  package subscript(row row: Int, columns: Range<Int>) -> ArraySlice<UInt8> {
    pixels[(row * width + columns.lowerBound)..<(row * width + columns.upperBound)]
  }

  /// At half the resolution.
  package var halved: PagePicture {
    var half = PagePicture(width: width / 2, height: height / 2, dotsPerInch: dotsPerInch / 2, pixels: [])
    half.pixels.reserveCapacity(half.width * half.height)
    for y in 0..<half.height {
      for x in 0..<half.width {
        let index = 2 * y * width + 2 * x
        let below = index + width
        let sum = Int(pixels[index]) + Int(pixels[index + 1]) + Int(pixels[below]) + Int(pixels[below + 1])
        half.pixels.append(UInt8(sum / 4))
      }
    }
    return half
  }
}

extension PopplerFile {
  /// The page as a reader sees it; nil where it cannot be drawn. `number` counts from 1.
  func picture(of number: Int) -> PagePicture? { withPage(number, draw) }

  private func draw(_ page: OpaquePointer, width: Double, height: Double) -> PagePicture? {
    guard width > 1, height > 1, width.isFinite, height.isFinite else { return nil }
    let scale = min(PagePicture.resolution / 72, PagePicture.longestSide / max(width, height))
    let (columns, rows) = (Int32(max(1, width * scale)), Int32(max(1, height * scale)))
    guard let surface = library.cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns, rows) else { return nil }
    defer { library.cairo_surface_destroy(surface) }
    guard let context = library.cairo_create(surface) else { return nil }
    defer { library.cairo_destroy(context) }
    library.cairo_set_source_rgb(context, 1, 1, 1)
    library.cairo_paint(context)
    library.cairo_scale(context, scale, scale)
    library.poppler_page_render(page, context)
    library.cairo_surface_flush(surface)
    guard library.cairo_status(context) == CAIRO_STATUS_SUCCESS,
      let data = library.cairo_image_surface_get_data(surface)
    else {
      return nil
    }
    let stride = Int(library.cairo_image_surface_get_stride(surface))
    let pixels = [UInt8](unsafeUninitializedCapacity: Int(columns) * Int(rows)) { grey, count in
      for row in 0..<Int(rows) {
        let line = data + row * stride
        for column in 0..<Int(columns) {
          // Blue, green, red in the bytes of a little-endian pixel; weights of ITU-R BT.601 in 256ths.
          let pixel = line + 4 * column
          let sum = 29 * Int(pixel[0]) + 150 * Int(pixel[1]) + 77 * Int(pixel[2])
          grey[row * Int(columns) + column] = UInt8(sum >> 8)
        }
      }
      count = Int(columns) * Int(rows)
    }
    return PagePicture(width: Int(columns), height: Int(rows), dotsPerInch: scale * 72, pixels: pixels)
  }

  /// How much of the page the largest picture on it covers, 0 to 1.
  func pictureShare(of number: Int) -> Double { withPage(number, pictureShare) ?? 0 }

  private func pictureShare(of page: OpaquePointer, width: Double, height: Double) -> Double {
    let list = library.poppler_page_get_image_mapping(page)
    defer { library.poppler_page_free_image_mapping(list) }
    var largest = 0.0
    var item = list
    while let node = item {
      if let area = node.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area {
        largest = max(largest, abs((area.x2 - area.x1) * (area.y2 - area.y1)))
      }
      item = node.pointee.next
    }
    return width * height > 0 ? min(1, largest / (width * height)) : 0
  }
}

extension PDFReader {
  /// Draws one page of a file that is open for reading, and closes it. Nil where there is no such page, or it cannot
  /// be drawn.
  package static func picture(ofPage number: Int, descriptor: Int32) throws(PDFReadingError) -> PagePicture? {
    let file = try PopplerFile(descriptor: descriptor)
    guard (1...max(1, file.pageCount)).contains(number) else { return nil }
    return file.picture(of: number)
  }
}
