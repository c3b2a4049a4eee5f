import ArgumentParser
import Glibc

/// The command. Everything it can do is a subcommand in a file of its own name.
@main
struct Pubcat: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    abstract: "A catalogue of research publications, read from their PDFs, on your own disk.",
    discussion: """
      Example:
        pubcat add studies/
        pubcat list --year 1997
        pubcat abstract 1
      """,
    version: version,
    subcommands: [Generate.self],
    groupedSubcommands: commandGroups)

  /// Runs the command that the arguments name. A failure of ours is told by `Messages`, one of usage by ArgumentParser.
  static func main() {
    // A file that may not grow any further is an error of the write, which is told, and not the end of us.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let told as ToldAlready {
      Glibc.exit(told.status.rawValue)
    } catch {
      end(for: error)
    }
  }

  private static func end(for error: any Error) -> Never {
    var failure = error
    if Complaint(error) == nil {
      // ArgumentParser would not notice that nobody gets the help that was asked for.
      guard exitCode(for: error).isSuccess else { exit(withError: error) }
      do {
        let text = fullMessage(for: error)
        if !text.isEmpty { try Output.standard { output in try output.line(text) } }
        Glibc.exit(ExitStatus.well.rawValue)
      } catch {
        failure = error
      }
    }
    guard let complaint = Complaint(failure) else { exit(withError: failure) }
    complaint.tell()
    Glibc.exit(complaint.status.rawValue)
  }
}
