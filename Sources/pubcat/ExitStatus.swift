/// What the command tells the shell.
enum ExitStatus: Int32 {
  case well = 0
  case nothingFound = 1
  case someFailed = 2
  case usage = 64
  case badData = 65
  case ourFault = 70
}
