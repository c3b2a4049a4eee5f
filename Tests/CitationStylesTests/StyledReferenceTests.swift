import Testing

@testable import CitationStyles

struct StyledReferenceTests {
  private let numbered = StyledReference(
    html: """

      <div class="csl-left-margin">1. </div><div class="csl-right-inline">A &amp; B, <em>Title &lt;i&gt;</em> \
      <a href="https://example.org/a_b">https://example.org/a_b</a>.</div>
      </div>
      """)

  @Test func text() {
    #expect(numbered.text == "1. A & B, Title <i> https://example.org/a_b.")
    #expect(numbered.unnumbered.text == "A & B, Title <i> https://example.org/a_b.")
  }

  @Test func html() {
    #expect(
      numbered.html == "1. A &amp; B, <em>Title &lt;i&gt;</em> "
        + "<a href=\"https://example.org/a_b\">https://example.org/a_b</a>.")
  }

  @Test func markdown() {
    let escape = { (text: String) in text.replacing("_", with: "\\_") }
    #expect(
      numbered.markdown(escape: escape)
        == "1. A & B, *Title <i>* [https://example.org/a\\_b](https://example.org/a_b).")
  }

  @Test func plainTextStaysAsItIs() {
    let text = "A &lt; B & <em>C</em>"
    #expect(StyledReference(plain: text).text == text)
  }
}
