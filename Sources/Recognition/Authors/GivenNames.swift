import PDFText

/// Common given names: not needed to recognise a name, but where one stands first or last the rest is surely a name.
enum GivenNames {
  static func contains(_ key: String) -> Bool { names.contains(key) }

  private static let names: Set<String> = Set(
    """
    aaron abate abay abdallah abdelkader abdelrahman abdi abdirahman abdou abdoulaye abdul abdulaziz abdulkadir
    abdullah abdullahi abdulrahman abebe abel abera abhijit abhishek abiodun abiola abraham achim adam adamu adebayo
    adedayo adekunle adel adeline adewale adil aditi aditya adnan adolfo adrian adriana adriano adrien afonso agata
    agnes agnieszka agustin ahmad ahmed ahmet aida aiko aileen aimee aisha aissatou aitor ajay akash akbar akihiko
    akiko akin akinola akio akira alain alan albert alberta alberto albrecht alejandra alejandro aleksandar
    aleksander aleksandr aleksandra aleksei alemayehu alemu alena ales alessandra alessandro alessia alessio alex
    alexander alexandra alexandre alexei alexey alfonso alfred alfredo alhassan ali alice alicia alicja alina
    alireza alisa alison alistair aliya aliyu allan allen allison almaz aloysius alphonse alvaro amadou amal amanda
    amar amarachi amare amelia amelie amin amina aminata amine amir amit amita amitabh amparo amrita amy amélie ana
    anabel anand ananya anastasia anatoli anatolii anatoly anaïs anders andre andrea andreas andreea andrei andrej
    andres andrew andrey andrii andris andriy andrzej andré andrés angela angelo anh anika anil anirban anita anja
    anjali anke ankit ankita ann anna anne anneke anneli annelies anneliese annemarie annette annika anouk anselm
    anson anthony antje antoine antoinette anton antonella antonia antonio antonín antónio anuj anupam anuradha
    anurag anusha anwar aoife apostolos april aram archana ariane arjun arkadiusz arlette armand armando armin
    arnaud arne arno arnold arpan artem artemis arthur artur arturo artyom arun arvind asami asefa asha ashish
    ashley ashok ashraf asif asma assefa astou astrid atle atsushi atul audrey augustin aurelie aurélie aurélien
    avinash avraham axel ayako ayele ayesha ayodele ayse ayşe azeb aziz azra babajide babatunde bahar baptiste
    barbara barbora bart bartosz barış basil bassam bastian beata beatrice beatriz bekele belay belén ben benedetta
    benedict benedikt benjamin benoit benoît bente bernadette bernard bernardo bernd bernhard bertrand beth bethany
    bettina bharat bhaskar bilal bill birgit birhanu birte bjarne bjorn björn blanca blanka boaz bob bogdana bojan
    boris boubacar bozena brad brahim branko brendan brent brett brian brigitta brigitte britta bronwyn bruce bruno
    bryan burak byung caitlin camila camilla camille candice carina carine carl carla carlo carlos carlotta carmela
    carmelo carmen carmine carol carole carolin caroline carolyn carsten casper catalina catarina cathal catherine
    cathrine cecile cecilia celia celine cem cesar chaitanya chandan chantal charlene charles charlie charlotte chen
    chetan chiamaka chiara chidi chijioke chika chikako chinedu chinwe chinyere chizuru chloe chloé chris christa
    christelle christiaan christian christiana christiane christina christine christof christoffer christoph
    christopher christos chukwuemeka chun chunyan ciara cinzia ciro claes claire clara clarissa claude claudia
    claudine claudio claus clemence clemens clement cleo clive clément colette colin connie constance constantin
    constantine constantinos corinna corinne cornelia cornelis cornelius corrado courtney craig cristian cristiana
    cristiano cristina cristóbal cynthia cyril cyrille czeslaw cátia cécile cécilia céline césar dagmar daisuke dale
    dalia damian damien damir damjan dan danail danica daniel daniela daniele danielle danijela danilo danny danuta
    dapeng daphne daria dariusz darko darlene darren darya dave david davide dawit debbie debora deborah debra deepa
    deepak deepika defne delphine demet demetrios demissie denis denise dennis dereje derek derrick desalegn desmond
    desta devika dhruv diallo diana diane diarmuid didier diederik diego dieter dietrich dilip dimitra dimitri
    dimitrios dimitris dina dinesh dino diogo dirk divya djibril dmitri dmitry dmytro dolores domenico dominic
    dominik dominika dominique donald donata donatella donna dora doreen dorian doris dorota dorothea dorothy dorte
    douglas dragan dragana duarte duncan dusan dylan ebenezer ebru eddie edgar edina edith edmond edmund edna
    edoardo eduard eduardo edward edwin edzer efrat efstathios egor eiji eileen eirini eitan ekaterina ekaterini
    ekin elad elaine eleanor elena eleni eleonora elham eli eliana elias elie elif elin elina eliot elisa elisabeth
    elisabetta elise eliza elizabeth elizaveta elke ella ellen ellie elliot elliott elmar elodie eloise elsa elvira
    elzbieta emanuel emanuela emanuele emeka emerson emil emilia emilie emilio emily emine emma emmanouil emmanuel
    emmanuelle emre endale endre engin enrica enrico enrique enzo erdem erez eric erica erik erika erin ernest ernst
    erwan erwin eryk esra esteban estela estelle ester esteve esther etienne eugen eugene eugenia eugenio eunice eva
    evan evangelia evangelos evelien evelina eveline evelyn evelyne evgeni evgenia evgenii evgeny evie ewa ewelina
    eyal eyerusalem ezequiel ezgi fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio faisal fanny farah
    farhad farid farida farzana fasil fatemeh fathi fatih fatima fatma fatou fatoumata faustin federica federico
    fekadu felicia feliciano felicity felipe felix feng fengxia ferenc fernanda fernando ferran filip filipa filipe
    filippo fiona firas flavia flavio fleur florencia florent florentin florian florin fodé folake folasade fouad
    frances francesca francesco francine francis francisca francisco franciska franck franco francois francoise
    frank franka franz franziska françois françoise fred freddy frederic frederica frederick frederik frederike
    fredrik frieda friederike friedrich fritz frédéric frédérique fumiko funmilayo gabor gabriel gabriela gael
    gaelle gaetano gaia galina gareth gary gaurav gauthier gavin gaël gaëlle gebre gebremedhin geert geir gemma
    genet genevieve geneviève gennaro geoffrey georg george georges georgi georgina georgios georgy gerald geraldine
    gerard gerhard germaine germán gertrude getachew getahun ghassan gianfranco gianluca gianmarco gianni gideon
    gijs gilbert gilberto gilles gillian gina ginevra giorgi giorgia giorgio giovanni girma gita giulia giuliana
    giuliano giulio giuseppe gizachew gloria godfrey gokhan gonzalo gopal goran gordana gordon gosia goutam govind
    grace graham grant grazia graziella grazyna greet greg gregor gregorio gregory greta gretchen grzegorz grégoire
    guang guido guilherme guillaume guillem guillermo guiomar gul gulnara guoqiang gustaf gustav gustave gustavo guy
    gwendolyn gyorgy györgy gábor gökhan göran görkem günter günther habib habiba habtamu hadas hadi hadley hady
    hagar haile hailu haiyan hakan halima halina hamed hamid hamza hana hanan haneen hani hanna hannah hanne hanneke
    hannes hanno hannu hans harald haris harold harriet harry harsh harsha hartmut haruka haruki haruto hasan hasna
    hassan hassen hayato hazel heather hector hedwig heidi heike heiko heiner heinrich heinz helen helena helene
    helga helle helmut hemant hemanta hendrik henning henri henrietta henriette henriikka henrik henrique henry
    herbert heribert hermann hermione hernán herve hervé hicham hideaki hideki hidenori hideo hilary hilda hilde
    hillary hiroaki hirohito hiroki hiromi hironori hiroshi hiroto hiroyuki hitoshi holger honorata horacio horst
    hortense houda howard hristo hubert huda hugh hugo huib humberto hussein hyun håkan hélène ian ibrahim ibrahima
    ibtissam idan idris ignacio ignas igor iiris ikechukwu iker ikram ilana ilaria ildikó ilias ilka ilkka ilona
    ilse ilya iman imran imre ina ines inga inge ingeborg inger ingmar ingo ingrid ingunn inés inês ioana ioanna
    ioannis ionela ionut iosif iratxe irem irene irfan iria irina irma irmgard isaac isabel isabela isabell isabella
    isabelle isaiah isha ishaan ismael ismail ismaila issa issam istvan istván itamar itziar iulia iurii ivan ivana
    ivano ivar ivaylo iveta ivo ivona iwona izabela jaak jaakko jaap jabulani jacek jacinta jacinto jack jackie
    jacob jacopo jacqueline jacques jad jadwiga jagdish jaime jake jakob jakub jalal jamal james jamie jamil jamila
    jan jana jane janet janette janez janice janna janne jannik jannis janos janusz jarek jari jarmila jaroslav
    jaroslaw jasmin jasmina jasmine jasna jason jaume javier jay jayanta jayne jaz jean jeanette jeanne jeannette
    jeff jeffrey jelena jelle jemal jenna jennie jennifer jenny jeremy jeroen jerome jerry jerzy jesse jessica
    jessie jesus jette jiahui jiang jianguo jianhua jianjun jianming jianping jianwei jiayi jill jim jimena jinghua
    jingjing jingyi jinsong jiri jiro jitendra jitka jiří joachim joan joana joann joanna joanne joao joaquim
    joaquin joaquín jocelyn joe joel joelle joerg johan johann johanna johanne johannes john joke jolanda jolanta
    jon jonas jonathan jone jonna joost jordan jorg jorge jose josef josefa josefina joseph josephine josette joshua
    josip josue josé jovan jovana jozef joão joëlle juan juana juanita judit judith judy juha juhani juho jukka
    julia julian juliana juliane julianne julie julien julieta juliette julio julius juliusz junaid junichi junko
    jurgen juri jurij jussi justin justine justyna jutta jyoti jyrki jános jérémie jérémy jérôme józef jörg jörn
    jürg jürgen jānis kaare kadir kaisa kaja kalle kalyan kamal kamila kamilla kamran kanae karan karel karen karin
    karina karine karl karl-heinz karla karlo karol karolina karoline karsten kasia kasper kassa kassahun katalin
    katarina katarzyna kate kateryna kateřina katherine kathleen kathrin kathryn kathy kati katia katie katinka
    katja katri katrien katrin katrine katsuya kavita kayla kazimierz kazuhiro kazuki kazuko kazuo kazuya kebede kei
    keiko keisuke keita keith kelechi kelly kelsey kemal kemi ken kenichi kenji kenneth kenny kenta kerry kerstin
    ketevan kevin khadija khadijah khaled khalid khalil kidane kidist kieran kim kimberley kimberly kimiko kinga
    kiran kirill kirk kirsi kirsten kirsty kishore kiyoshi kjell klara klaudia klaus klemens klára knut koffi kofi
    koichi koji konrad konstantin konstantina konstantinos konstantze koos koray kostas krishna krishnan kristen
    kristian kristiina kristin kristina kristine kristof kristoffer krisztina krystyna krzysztof kumar kunal kuniko
    kurt kushal kwabena kwadwo kwaku kwame kwasi kyle kyoko kyriakos lada lagertha laila lakshmi lale lalit lamia
    lana lanfranco larry lars laszlo latifa laura lauren laurence laurent laurențiu lauri laurie laurène lavinia
    lawrence layla lazar lea leah leandro leda lee leif leila lemlem lemma lena lenka lennart leo leon leona leonard
    leonardo leonid leonie leonor leopold leslee leslie leszek leticia letizia leyla li liam liana lidia lieke
    liesbeth lieselotte ligia likun lilian liliana lilit lilla lily lina linda lindsay lindsey linnea linus lionel
    lior liping lisa lisbeth lise liselotte lissette lital liubov liudmila livia livio liz ljiljana ljubica
    llewellyn lluís loic lola lorena lorenzo loretta lori lorna lotta lotte loubna louis louisa louise loïc luana
    lubna lubomir luc luca lucas lucia luciana luciano lucie lucien lucile lucille lucrezia lucy ludmila ludo
    ludovic ludovica ludwig luigi luigina luis luisa luisella luka lukas lukasz lukáš luz lydia lyn lynda lynn lynne
    lyudmila lászló léa léonie maarten macarena maciej mada madalena maddalena madeleine madeline madina madis mads
    mafalda magali magaly magda magdalena magdalene magne magnus mahamadou mahbub mahdi mahesh mahmoud mahmud mahsa
    maike maiken maira mairead maja makiko makoto malcolm malgorzata malik malika mallory malte mamadou mamo manali
    mandla manfred manish manisha manjula manoj manon mansoor mansour manuel manuela marat marc marcel marcela
    marcelina marcelle marcelo marcia marcin marco marcos marcus mareike marek marga margaret margareta margarete
    margarethe margarida margarita margherita margit margot margret margrit marguerite mari maria mariam mariama
    marian mariana marianne mariano maribel marie marielle marietta mariette marija marijana marije marika mariko
    marilena marilyn marina marine marinela marinus mario marion marisa marisol marissa marit marita marius mariusz
    mariya marja marjan marjo marjolein marjorie mark marketa markku marko markus markéta marla marleen marlen
    marlene marlies marlon marouane marta marte martha martijn martin martina martine martino martyna marvin marwa
    marwan mary maryam marzena marzia masaaki masahiro masaki masako masao masaru masashi masato masayuki mascha
    massimiliano massimo mateo mateusz mathias mathieu mathilde matias matilda matilde matjaž mats matt matteo
    matthew matthias matthieu matti mattia mattias matúš maud maureen maurice mauricio maurizio mauro max maxim
    maxime maximilian maximiliano maximilien maya mayumi maël małgorzata mbali megan mehdi mehmet mehret mei meike
    meiling melaku melanie melese melina melinda melissa melita merav meredith merja merle merve meryem meseret
    mette mia micaela michael michaela michail michal michał michel michela michelangelo michele michelle michiel
    michiko michèle midori mieczyslaw mieke miguel mihaela mihai mihail miho mihály mika mikael mikaela mike mikhail
    miki mikiko mikko miklos miklós mikolaj mikołaj milad milagros milan milana milena milica milka milla milos
    milosz miloš mina mingming minh minna mira miranda mireia mireille mirela miren miriam mirjam mirjana mirka
    mirko miroslav miroslava miroslaw misganaw mitchell mitsuhiro mitsuo mitsuru miyuki mladen mohamed mohammad
    mohammadreza mohammed mohan mohit mohsen moira moise molla molly monica monika moreno moritz morten moshe
    mostafa moussa mthunzi mulatu mulu mulugeta muluken munir murat muriel musa mustafa mustapha mwangi myriam myrna
    myung mélanie nada nadav nadeem nadezhda nadia nadine nadja nahid nancy naoki naoko naomi naoto narayan narges
    nasreen nasrin nasser natacha natalia natalie nataliia natalija natallia natalya natascha natasha nathalie
    nathan nathaniel naveed naveen navid nazanin neda neema neeraj neetu neha neil nele nelly nemanja nenad nerea
    nesrin nestor netsanet nevena ngoc ngozi niccolò nicholas nick nicklas nicky nicodemus nicola nicolaas nicolas
    nicole nicoleta nicoletta nicolás niels nienke nieves nigel nihal niina nikhil niki nikita nikki niklas niko
    nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolett nikolina nikos nilanjan nils nilufar nima
    nimrod nina ning nino niranjan nirmal nisha nishant nitin njeri nkechi nkosinathi noah noam nobuhiro nobuko
    nobuo nobuyuki noel noelia noemi noemí noga nomvula noor nora norbert norberto noriko norio norma nour noura
    noémie nuala nuno nuria nurit nyasha néstor núria obinna octavia octavio odette odile ofer okan okechukwu oksana
    ola olabisi oladele olaf olalekan olayinka oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha
    oliveira oliver olivia olivier oliwia olle olof olu olubunmi olufemi olufunmilayo olukemi olumide olusegun
    oluwaseun omar omer omid onder onur ophélie orazio oren oriol orla orlando ornella orsolya osama osamu oscar
    osman oswald oswaldo otilia otmar ottavia otto ouafae oumar oumou ozan ozge oğuz pablo padraig palle pamela
    pamella panagiota panagiotis pankaj paola paolo parisa parvin pascal pascale pascual pasi pasquale patrice
    patricia patricio patrick patrik patrizia patryk paul paula paulina pauline paulo paulus pavel pavla pavlo
    pavlos pawan pawel paweł payam pedram pedro peer peggy penelope pengfei penny pentti pepijn per petar peter petr
    petra petri petronella petros petrus petteri phil philip philipp philippa philippe phillip phumzile phuong pia
    pier pierangela pierluigi piero pierre pierrick pieter pietro pilar pinar pinky piotr piret pirjo pius pooja
    poonam praba prabhakar prabhat pradeep prakash pramod pranav pranay prasad prashant praveen preeti prem priit
    prisca priscilla pritam priya priyanka przemyslaw przemysław punam puneet purnima pål pınar qasim qiang qing
    qiong quentin quoc quynh raana rabia rachael rachana rachel rachid radek radomir rados radoslav radostina
    radosław radu rafael rafaela rafaella rafal rafał raffaela raffaele raghav rahel rahim rahul raija raimo raimund
    rainer rainier raisa raj rajeev rajendra rajesh rajiv raju rakel rakesh ralf ralph rama ramesh ramin ramiro
    ramon ramona ramzi ramón rana ranjan ranjana ranjit raoul raphael raquel rasa rashid rashida rashmi rasmus ratna
    raul ravi ravindra ravshan ray raymond raymundo razan raúl rebeca rebecca regula reidar reiko reima reiner
    reinhard reinhold reinier reinout reint reka remco remi remigiusz renata renato renaud rene renee renske renu
    rené renée reto reuben reuven rey reynaldo reza ria ricarda ricardo riccardo richa richard rik rika rikke rima
    rina rita ritu ritva riya rizwan rob robbert robbie robert roberta roberto robin rocio rocío roderick rodney
    rodolfo rodrigo rodrigue rogelio roger rogerio roghayeh rogério rohan rohini rohit roi roko roland rolf romain
    roman romana romano romeo romina romuald romy ron rona ronald ronaldo ronan ronja ronnie ronny roozbeh rosa
    rosalia rosalie rosalind rosalinda rosana rosanna rosaria rosario roseline rosemarie rosemary rosita ross
    rossana rossella rowena roxana roy roza ruben rubina rubén ruchi rudi rudiger rudolf rudolph rufus rukhsana rumi
    rumiana rune rupert russell ruta ruth ruud ryan ryo ryoichi ryoji ryosuke ryota ryszard régis réka rémi rüdiger
    saad saba sabina sabine sabrina sachiko sachin sadia saeed safia sagar sahar said saida saif saima sakari sakiko
    salah saleh salem salim salima salla sally salma salome salomé salvador salvatore sam samantha sameer sami samia
    samina samir samira sammy sampath samson samu samuel samuele sandeep sander sandhya sandip sandor sandra
    sandrine sandro sangeeta sangita sanja sanjay sanjeev sanjib sanna sanne santosh santosha saori saqib sara
    sarabjit sarah saras sarita sascha sasha saskia satoko satomi satoru satoshi satu satya satyajit saud saul
    saulius savvas sayaka sayed saïd scott sean sebastiaan sebastian sebastiano sebastien sebsibe seema segun
    seiichi seiji selam selamawit selena selim selin selina semra seon sepideh sepp serap serena serge sergei sergej
    sergey sergi sergii sergio sergiu serhii serhiy serkan serpil seth severin seyed seyoum shabnam shadi shahid
    shahin shaikh shailesh shakil shalini shamim shana shane shankar shannon shanti sharad shari sharmila sharmin
    sharon shaun shawn sheela sheetal sheikh sheila shelley sheng sherif sherry sheryl shigeki shigeo shigeru shih
    shilpa shimon shinichi shinji shinya shira shiraz shirin shirley shiro shiv shiva shivani shlomo shoichi shoko
    shona shoshana shota shreya shruti shuang shubham shuichi shuji shunsuke shuo shweta shyam sibel sibusiso
    siddharth sidra siegfried sigal sigbjørn sigmund sigrid sigurd silja silje silke silvana silvano silvester
    silvia silvio sima simeon simin simon simona simone simonetta simonida simret sindre sini sinikka siobhan sipho
    sirje sirpa sisay siska siv sivakumar siyu slavica slavko slawomir sneha snezana snežana sofia soledad soline
    solomon solveig solène sona sonal sonali sonam sondre sonia sonja sophia sophie soraya soren sorin sotirios
    sotiris souad soumya sourav spyridon spyros sreenivas sri srinivas stacey stacy stana stanislav stanislaw
    stanisław stavros steen stefan stefania stefanie stefano stefanos steffen stefka steinar stelian stelios stella
    sten stepan stephan stephane stephanie stephen stergios steve steven stig stijn stoyan stuart stéphane stéphanie
    subhankar subhash sudhir sudip sue suha sujata sujit sukanya sukumar sulaiman suman sumana sumit sunil sunita
    suparna surabhi suraj surendra suresh surya susan susana susann susanna susannah susanne sushil sushma susi suvi
    suyash suzan suzana suzanna suzanne suzette svein sven svenja sverre sveta svetlana sviatlana svitlana swapna
    swapnil swati sybil sybille sylvain sylvester sylvia sylviane sylvie sylwia szymon sándor sébastien séverine
    sören søren süleyman sławomir taavi tadashi tadele tadesse tafadzwa taha tahir tahira taiwo takafumi takahiro
    takako takanori takao takashi takaya takayuki takeo takeru takeshi takuma takuya talia tamar tamara tamas tamer
    tamiko tamiru tammy tamás tania tanja tanveer tanvi tanya tapan tapio tara taras tarek tarik tariku tariq tarja
    taro tarun tasneem tatiana tatiane tatjana tatsuya tatyana tayfun ted teemu tefera teija tejal tekle telma
    temesgen tendai teodor teodora teodoro terence teresa teresia tereza terezia terhi terje terry terttu teruo
    tesfa tesfahun tesfaye tesfu tetiana tetsuo tetsuya thabo thandi thando thanh thanos thao thea thelma themba
    theo theodor theodora theodore theodoros theodosia theofilos theresa therese theresia thiago thibault thibaut
    thierry thijs thilo thiruvengadam thomas thomasina thor thorbjorn thorsten thuy thérèse tiago tian tiffany tiina
    tijana tilahun tilman tilmann tim timo timofey timothee timothy timothée tina tineke tiziana tiziano tobia
    tobias tobiasz todd todor tom tomas tomasz tomaž tomek tomi tommaso tommy tomohiro tomoko tomoya tomoyuki tomáš
    toni tonje tonny tony tor toralf torben tore torsten toshiaki toshihiko toshiko toshio toshiyuki tove tracy
    tristan trond trudy truls trung tsegaye tsehay tsung tsutomu tuan tuba tudor tugba tullio tuncay tuomas tuomo
    tural tuula tuuli tuğba tyler tzvi udo uduak ueli ugo ulf ulises ulla ulrich ulrik ulrika ulrike uma umar
    umberto umesh umut unai unni urs ursina ursula urszula urška usha usman uta ute uwe uzma uğur vadim vagelis
    vahid vaibhav vaishali valdis valentin valentina valentyn valentyna valeria valerie valerio valery valter valère
    valériane valérie vanda vandana vanessa vania vanja vasil vasile vasiliki vasilios vasilis vasiliy vasily vasyl
    vedran veera veli velimir venkat venkata venkatesh vera verena veronica veronika veronique verónica veselin
    vesna vibeke vicente vicki vicky victoire victor victoria vidya viet vijay vijaya vikas vikki vikram viktor
    viktoria viktoriia viktorija vilde vilma vilmos vilém vimal vinay vincent vincente vincenza vincenzo vineet
    vinicius vinod vinícius violeta violetta vipin vipul virag viral virgil virginia virginie vishal vishnu visnja
    vitalii vitaliy vitaly vito vitor vittoria vittorio vitória viv viveca vivek vivian viviana viviane vivien
    vivienne vjekoslav vlad vlada vladan vladimir vladimír vladislav vladyslav vlasta vojtěch volha volker volodymyr
    vreni vsevolod vuk vusi vyacheslav véronique wael wafa wakako waldemar walid walter waltraud wanda wang wanjiru
    waseem wayan wayne wei weihua weiming weiwei wendel wendy wenjing wenke werner wiebke wieslaw wiesława wietske
    wiktor wiktoria wilfred wilfrid wilfried wilhelm wilhelmina will willem willemien willemijn willi william
    willibald willy wilma wim winfried winifred winston wioletta wladimir wlodzimierz wojciech wolde woldemariam
    woldu wolfgang wondimu worku wouter wubshet xander xavier xiang xiangyu xiao xiaobo xiaodong xiaofeng xiaohong
    xiaohui xiaojun xiaolei xiaoli xiaoling xiaoming xiaoping xiaowei xiaoyan xiaoyu xinyi xinyu xiomara xuan
    xueying yael yafei yair yakov yakub yan yanan yang yanhong yanina yaniv yann yannick yannis yared yaroslav yaser
    yasin yasir yasmin yasmina yasmine yassine yasuhiro yasuko yasuo yasushi yaw yayoi yehuda yelena yemane yemisi
    yevgen yevgeniya yevhen yifan yihan yihui yijun yilma yimer ying yingying yiping yiwei yoav yogesh yohannes
    yoichi yoko yolanda yolande yonas yonatan yong yongjun yoonjung yoram yordanka yosef yosephine yoshiaki
    yoshihiro yoshiko yoshinori yoshio yoshitaka yoshiyuki yosi yosra yosuke youcef youngmi youssef youssouf yuan
    yuanyuan yuhan yuichi yuji yuka yukari yuki yukihiro yukiko yukio yuko yulia yuliana yuliia yuliya yumi yumiko
    yuri yurii yuriko yuriy yusuf yusuke yutaka yuval yvan yves yvette yvonne zachary zahid zahra zaida zakaria
    zakia zalán zara zarina zbigniew zdenek zdenka zdeněk zdravko zehra zeina zeinab zeinabou zelalem zeljka zeljko
    zenebe zenon zerihun zeynep zhan zhang zhe zhen zhenya zhi zhigang zhihong zhijun zhiqiang zhiwei zhong zia zina
    zineb zita ziv zixuan zoe zofia zohar zoltan zoltán zoran zorana zoya zrinka zsofia zsolt zsuzsa zsuzsanna
    zsófia zubair zuleika zulfiqar zulma zuzana zygmunt álvaro élodie émilie étienne ömer önder özge özgür łukasz
    željko
    александр александра алексей алена алёна алина алла анастасия анатолий андрей анна антон антонина аркадий
    арсений артем артём артур богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор
    виктория виталий владимир владислав вячеслав галина геннадий георгий глеб григорий дарья денис диана дина
    дмитрий евгений евгения егор екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина каролина
    кирилл константин ксения лариса лев леонид лидия лилия любовь людмила максим маргарита марина мария михаил
    надежда наталия наталья никита николай нина оксана олег олеся ольга павел петр пётр полина раиса рената римма
    роман руслан светлана святослав семен семён сергей станислав степан тамара татьяна тимофей тимур ульяна федор
    фёдор филипп эдуард элеонора эльвира юлия юрий яна ярослав аляксандр аляксандра аляксей анатоль андрэй антаніна
    васіль вікторыя віктар віталь ганна дзмітрый дар'я ігар ірына кацярына ларыса леанід людміла мікалай міхаіл
    наталля ніна сяргей святлана таццяна уладзімір юлія юрый яўген андрій анатолій валерій василь віктор віталій
    володимир григорій дмитро євген євгенія ігор іван ірина катерина микола михайло надія наталія олександр
    олександра олексій олена павло петро світлана сергій тетяна юрій
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
