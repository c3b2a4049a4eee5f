import ArgumentParser

@main
struct Pubcat: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "A catalogue of research publications on your own disk.")
}
