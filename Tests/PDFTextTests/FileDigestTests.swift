import PDFText
import Testing

@Suite struct FileDigestTests {
  /// The examples of FIPS 180-2, appendix B.
  @Test(arguments: [true, false]) func knownDigests(withOpenSSL: Bool) {
    #expect(
      Self.digest(["abc"], withOpenSSL) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      Self.digest(["abcdbcdecdefdefgefghfghighijhijk", "ijkljklmklmnlmnomnopnopq"], withOpenSSL)
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(Self.digest([], withOpenSSL) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  private static func digest(_ pieces: [String], _ withOpenSSL: Bool) -> String {
    var digest = FileDigest(withOpenSSL: withOpenSSL)
    for piece in pieces { Array(piece.utf8).withUnsafeBytes { digest.add($0) } }
    return digest.hexadecimal()
  }
}
