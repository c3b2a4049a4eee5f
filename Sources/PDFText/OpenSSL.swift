import Glibc

/// OpenSSL's digests (EVP_DigestInit(3ssl)), loaded when one is first needed: linking the library would cost every start a
/// millisecond or two.
struct OpenSSL: Sendable {
  /// Nil where the library is not installed or has not all of these functions.
  static let loaded = OpenSSL()

  private typealias Make = @convention(c) () -> OpaquePointer?
  private typealias Free = @convention(c) (OpaquePointer?) -> Void
  private typealias Begin = @convention(c) (OpaquePointer?, OpaquePointer?, OpaquePointer?) -> Int32
  private typealias Update = @convention(c) (OpaquePointer?, UnsafeRawPointer, Int) -> Int32
  private typealias Finish =
    @convention(c) (OpaquePointer?, UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt32>?) -> Int32

  private let newContext: Make
  private let freeContext: Free
  private let algorithm: Make
  private let begin: Begin
  private let update: Update
  private let finish: Finish

  private init?() {
    guard let library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL) else { return nil }
    func find<Function>(_ name: String, _: Function.Type) -> Function? {
      dlsym(library, name).map { unsafeBitCast($0, to: Function.self) }
    }
    guard let newContext = find("EVP_MD_CTX_new", Make.self), let freeContext = find("EVP_MD_CTX_free", Free.self),
      let algorithm = find("EVP_sha256", Make.self), let begin = find("EVP_DigestInit_ex", Begin.self),
      let update = find("EVP_DigestUpdate", Update.self), let finish = find("EVP_DigestFinal_ex", Finish.self)
    else { return nil }
    self.newContext = newContext
    self.freeContext = freeContext
    self.algorithm = algorithm
    self.begin = begin
    self.update = update
    self.finish = finish
  }

  func sha256() -> Digest? {
    guard let context = newContext() else { return nil }
    guard begin(context, algorithm(), nil) == 1 else {
      freeContext(context)
      return nil
    }
    return Digest(library: self, context: context)
  }

  /// One digest in the making.
  final class Digest {
    private let library: OpenSSL
    private let context: OpaquePointer

    fileprivate init(library: OpenSSL, context: OpaquePointer) {
      self.library = library
      self.context = context
    }

    deinit { library.freeContext(context) }

    func add(_ bytes: UnsafeRawPointer, _ count: Int) { _ = library.update(context, bytes, count) }

    /// 64 lower-case digits; empty where the library failed.
    func hexadecimal() -> String {
      var digest = [UInt8](repeating: 0, count: 64)
      var length: UInt32 = 0
      guard library.finish(context, &digest, &length) == 1 else { return "" }
      let digits = Array("0123456789abcdef".utf8)
      return String(
        decoding: digest.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
  }
}
