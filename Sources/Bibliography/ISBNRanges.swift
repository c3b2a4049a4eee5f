/// How the digits of an ISBN are divided: the registration groups that a documentation office on migration and health
/// in Eastern Europe meets most, with the ranges of registrant numbers that the International ISBN Agency has given out
/// under prefix 978. Other groups are not divided.
enum ISBNRanges {
  /// Prefix, group, registrant, publication, check digit (no prefix for ten digits); nil where the group is not known.
  static func parts(of digits: String) -> [String]? {
    let prefix = digits.utf8.count == 13 ? digits.prefix(3) : ""
    guard prefix.isEmpty || prefix == "978" else { return nil }
    let body = digits.dropFirst(prefix.count)
    for (group, ranges) in registrants where body.hasPrefix(group) {
      let rest = body.dropFirst(group.count).dropLast()
      for range in ranges.split(separator: " ") {
        let ends = range.split(separator: "-")
        guard let low = ends.first, let high = ends.last, rest.utf8.count > low.utf8.count else { continue }
        let registrant = rest.prefix(low.utf8.count)
        // Of equal length, so that the order of digits is the order of numbers.
        guard low <= registrant, registrant <= high else { continue }
        let parts = [prefix, group[...], registrant, rest.dropFirst(registrant.count), body.suffix(1)]
        return parts.filter { !$0.isEmpty }.map(String.init)
      }
    }
    return nil
  }

  private static let registrants: KeyValuePairs<String, String> = [
    // English
    "0": """
    00-19 200-227 2280-2289 229-368 3690-3699 370-638 6390-6397 6398000-6399999 640-644 6450000-6459999 646-647 \
    6480000-6489999 649-654 6550-6559 656-699 7000-8499 85000-89999 900000-900370 9003710-9003719 900372-949999 \
    9500000-9999999
    """,
    "1": """
    000-009 01-02 030-034 0350-0399 040-047 0480-0499 05-05 0670000-0699999 0700-0999 100-397 3980-5499 55000-64999 \
    6500-6799 68000-68599 6860-7139 714-716 7170-7319 7320000-7399999 74000-76199 7620-7634 7635000-7649999 \
    76500-77499 7750000-7753999 77540-77639 7764000-7764999 77650-77699 7770000-7782999 77830-78999 7900-7999 \
    80000-80049 80050-80499 80500-83799 8380000-8384999 83850-86719 8672-8675 86760-86979 869800-915999 \
    9160000-9165059 916506-916869 9168700-9169079 916908-919163 9191640-9195649 919565-919599 9196000-9196549 \
    919655-972999 9730-9877 987800-991149 9911500-9911999 991200-998989 9989900-9999999
    """,
    // French
    "2": """
    00-19 200-349 35000-39999 400-486 487000-494999 495-495 4960-4966 49670-49699 497-527 5280-5299 530-699 7000-8399 \
    84000-89999 900000-919799 91980-91980 919810-919942 9199430-9199689 919969-949999 9500000-9999999
    """,
    // German
    "3": """
    00-02 030-033 0340-0369 03700-03999 04-19 200-389 39-39 400-688 68900-69499 6950-8499 85000-89999 900000-949999 \
    9500000-9539999 95400-96999 9700000-9849999 98500-99959 9996-9999
    """,
    // Russia and others of the former Soviet Union
    "5": """
    00000-00499 0050-0099 01-19 200-361 3620-3623 36240-36299 363-420 4210-4299 430-430 4310-4399 440-440 4410-4499 \
    450-603 6040000-6049999 605-699 7000-8499 85000-89999 900000-909999 91000-91999 9200-9299 93000-94999 \
    9500000-9500999 9501-9799 98000-98999 9900000-9909999 9910-9999
    """,
    // Organisations of the United Nations and other international bodies
    "92": "0-5 60-79 800-899 9000-9499 95000-98999 990000-999999",
    // Ukraine
    "617": "00-49 500-699 7000-8999 90000-99999",
    "966": """
    00-12 130-139 14-14 1500-1699 170-199 2000-2789 279-289 2900-2999 300-699 7000-8999 90000-90999 910-949 \
    95000-97999 980-999
    """,
    // Belarus
    "985": "00-39 400-599 6000-8799 880-899 90000-99999",
  ]
}
