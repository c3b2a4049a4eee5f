import PDFText

/// Common given names: not needed to recognise a name, but where one stands first or last the rest is surely a name.
enum GivenNames {
  static func contains(_ key: String) -> Bool { names.contains(key) }

  private static let names: Set<String> = Set(
    """
    aaron abdul abdullah abraham adam adrian agnes ahmad ahmed alan albert alberto alejandro aleksander aleksandr
    aleksandra alex alexander alexandra alexandre alexei alexey alfred ali alice alicia alina alison allan allen amanda
    amina amir amy ana anastasia anders andre andrea andreas andrei andrej andres andrew andrey andrzej angela angelo
    anita ann anna anne annette anthony antoine anton antonio april arthur artur arturo ashley astrid barbara beatrice
    ben benjamin bernard bernd bernhard bettina bill birgit bob boris brad brian bruce bruno carl carla carlo carlos
    carmen carol caroline catherine cecilia charles charlotte chen chiara chris christian christina christine christoph
    christopher claire clara claude claudia colin craig cristina cynthia dale damian dan daniel daniela danielle danny
    darren dave david deborah denis dennis diana diane diego dieter dietrich dimitri dirk dmitri dmitry dominic
    dominique donald donna dorothy douglas duncan edith eduard eduardo edward edwin eleanor elena eli elisabeth
    elizabeth ella ellen emil emily emma emmanuel enrique eric erica erik erika ernest esther eugene eva evelyn fabio
    fatima federico felix fernando fiona florian frances francesca francesco francis francisco franck francois françois
    frank franz fred frederic frederick friedrich gabriel gabriela galina gareth gary geoffrey george georg gerald
    gerard gerhard giorgio giovanni giulia giuseppe gloria gordon graham grace grant greg gregory guillaume guillermo
    gustav guy hamid hannah hans harald harold harry hassan heather hector heidi heinrich heinz helen helena helmut
    henri henrik henry herbert hermann hiroshi howard hugh hugo hussein ian ibrahim igor ilya inga ingrid irene irina
    isaac isabel isabelle ivan jack jackie jacob jacqueline jacques jaime jake james jamie jan jana jane janet janice
    jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jim joan joanna joao joão
    joe joel joerg johan johann johannes john jon jonas jonathan jordan jorge jose joseph josé joshua juan judith judy
    julia julian julie julien jürgen justin kamal karen karin karl karl-heinz karla katarzyna kate katherine kathleen
    kathryn katja keith kelly ken kenneth kevin kim kirsten klaus kristin kristina kumar kurt kyle lars larry laura
    lauren laurence laurent lawrence lea lee leif lena leo leon leonard leonid leonie leslie li liam liliana linda
    lisa liudmila liz lorenzo louis louise luc luca lucas lucia lucy ludmila ludwig luigi luis luisa lukas lydia
    lynn magdalena magnus malcolm manfred manuel manuela marc marcel marcelo marco marcos marcus margaret margarita
    maria marian marianne marie marina mario marion marius mark marta martha martin martina mary maryam matt matteo
    matthew matthias maureen maurice max maxim maya megan melanie melissa michael michail michal michel michele michelle
    miguel mikhail mikko milan miriam mohamed mohammad mohammed monica monika morten mustafa nadia nadine nancy
    natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikita nikola nikolai nikolaos
    nikolay nina noah nora norbert olaf oleg olga oliver olivia olivier omar oscar otto pablo pamela paola paolo
    patricia patrick paul paula paulo pavel pedro peggy per peter petr petra philip philippe phillip pierre pieter
    piotr rachel rafael rainer raj rajesh ralf ralph ramon raphael raul ravi ray raymond rebecca renata rene rené
    ricardo richard rita rob robert roberta roberto robin rodrigo roger roland rolf roman ron ronald rosa ross roy
    rudolf rufus russell ruth ryan sabine sally sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian
    sergei sergey sergio seth sharon sheila shirley silvia simon simone siobhan sofia solomon sonia sophia sophie
    stanislav stefan stefania stefano steffen stephan stephanie stephen steve steven stuart sue susan susanna susanne
    suresh svetlana sven sylvia sylvie takashi tamara tania tanya tara tatiana tatyana ted teresa terry theo theodore
    theresa thierry thomas tim timothy tina tobias todd tom tomas tomasz tommaso tony tracy ulrich ulrike ursula
    vadim valentin valentina valerie vanessa vera veronica veronika victor victoria viktor vincent vincenzo virginia
    vitaly vivian vladimir volker walter wang wayne wei wendy werner wilhelm will william wolfgang xavier yan yang
    yasmin yolanda yuri yves yvonne zhang zoe zuzana
    александр александра алексей алена алёна алина алла анастасия анатолий андрей анна антон антонина аркадий арсений
    артем артём артур богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория
    виталий владимир владислав вячеслав галина геннадий георгий глеб григорий дарья денис диана дина дмитрий евгений
    евгения егор екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина каролина кирилл константин
    ксения лариса лев леонид лидия лилия любовь людмила максим маргарита марина мария михаил надежда наталия наталья
    никита николай нина оксана олег олеся ольга павел петр пётр полина раиса рената римма роман руслан светлана
    святослав семен семён сергей станислав степан тамара татьяна тимофей тимур ульяна федор фёдор филипп эдуард
    элеонора эльвира юлия юрий яна ярослав
    аляксандр аляксандра аляксей анатоль андрэй антаніна васіль вікторыя віктар віталь ганна дзмітрый дар'я ігар ірына
    кацярына ларыса леанід людміла мікалай міхаіл наталля ніна пётр сяргей святлана таццяна уладзімір юлія юрый яўген
    алла андрій анатолій валерій василь віктор віктор віталій володимир галина ганна григорій дмитро євген євгенія ігор
    іван ірина катерина людмила микола михайло надія наталія олег олександр олександра олексій олена ольга павло петро
    світлана сергій тетяна юрій ярослав
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
