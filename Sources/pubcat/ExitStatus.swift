/// What the command tells the shell; from 64 on as sysexits(3) has them.
enum ExitStatus: Int32 {
  case well = 0
  case nothingFound = 1
  case someFailed = 2
  case usage = 64
  case badData = 65
  case ourFault = 70
  /// The system refuses to write: a full disk, a missing right. Nothing is wrong with what was asked.
  case cannotWrite = 74
}
