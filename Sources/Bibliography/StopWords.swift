/// Articles, prepositions and conjunctions that say nothing of what a title is about.
enum StopWords {
  static let all: Set<String> = Set(
    [english, russian, belarusian, ukrainian, german, french, spanish].flatMap {
      $0.split(separator: " ").map(String.init)
    })

  private static let english = """
    a an the of on in to for and or by at with from into as its is are be this that these those how what why when where \
    which who do does about over under between towards toward some
    """
  private static let russian = """
    в во на о об обо от до по под при про за из с со у к ко и или а но для без над между как что это о не её ее его их \
    через
    """
  private static let belarusian =
    "у ў ва на аб аба ад да па пад пры за з са к і ці або а але для без над паміж як што гэта"
  private static let ukrainian =
    "в у на про від до по під при за з із зі к і й та чи або а але для без над між як що це щодо"
  private static let german = """
    der die das des dem den ein eine einer eines einem einen und oder von vom zu zum zur im in auf aus mit für über bei am \
    an als wie
    """
  private static let french = "le la les un une des du de d l et ou à au aux en dans sur pour par avec sans entre"
  private static let spanish = "el la los las un una unos unas de del y e o u a al en sobre para por con sin entre"
}
