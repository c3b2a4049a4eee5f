extension LanguageProfile {
  static let latinWest = [
    LanguageProfile(
      code: "en",
      common: """
        the of and in to a an is are was were be been for with by on at from that this these those it its as or not but
        have has had which who whose their there they them he she his her we our you your can could may might will would
        should more most such than then into between through during after before under over about against other some any
        all each both no only also when where how what why if while because however therefore among within without toward
        towards per via do does did being out up so one two
        """,
      studies: """
        study studies analysis data results methods method research report review assessment evaluation development
        health population migration migrants refugees return displaced persons people women children access treatment
        prevention policy policies brief paper working discussion social economic impact effects effect role use case
        evidence approach model models system systems learning network global national international regional world
        united nations organization ministry university department school abstract introduction summary executive
        conclusion conclusions discussion background objective contents acknowledgements references annual situation
        guidance guidelines strategy strategic framework country countries state states government public private
        community communities education labour labor market force employment rights human law security environment
        environmental water climate change growth quality risk disease infection response care services survey
        statistics based new toward towards understanding improving high low large small time first using well better
        early early estimation forecasting identification performance effective effectiveness management monitoring
        implementation opportunities challenges the future prospects
        """),
    LanguageProfile(
      code: "de",
      common: """
        der die das den dem des ein eine einer eines einem einen und oder aber nicht ist sind war waren wird werden wurde
        wurden sein haben hat hatte mit von vom zu zum zur in im an am auf aus bei nach für über unter durch gegen ohne um
        als wie auch noch nur schon so dass daß wenn weil sich sie er es wir ihr ihre ihren seine diese dieser dieses dieses
        welche zwischen sowie kann können soll mehr sehr bis vor seit während jedoch
        """,
      studies: """
        studie untersuchung analyse daten ergebnisse methode methoden forschung bericht entwicklung gesundheit bevölkerung
        migration migranten flüchtlinge rückkehr frauen kinder zugang behandlung politik wirtschaft gesellschaft
        einfluss bedeutung auswirkungen grundlagen bewertung beitrag beiträge möglichkeiten zusammenfassung einleitung
        inhaltsverzeichnis literaturverzeichnis universität institut ministerium bundesministerium deutschland deutschen
        rolle arbeit masterarbeit diplomarbeit bachelorarbeit erfahrungen jahresbericht leitfaden schule bildung
        umwelt recht menschenrechte schutz sicherheit zukunft herausforderungen soziale ökonomische öffentliche neue
        vergleich verschiedener einsatz
        """),
    LanguageProfile(
      code: "fr",
      common: """
        le la les l un une des de du d au aux et ou mais ne pas est sont était être été a ont avoir avec par pour dans en
        sur sous entre vers chez sans ce cet cette ces qui que qu quoi dont où il elle ils elles on nous vous leur leurs
        son sa ses se si comme plus moins aussi très ainsi afin selon depuis pendant après avant contre lors tout tous
        toute toutes même peut n s c y
        """,
      studies: """
        étude études analyse données résultats méthode méthodes recherche rapport développement santé population migration
        migrations migrants réfugiés retour déplacées personnes femmes enfants accès traitement prévention politique
        politiques sociale économique effets rôle évaluation enquête situation épidémie maladie résumé introduction
        conclusion sommaire bibliographie université institut ministère république organisation mondiale française
        internationale nationale stratégie guide mémoire thèse société éducation travail marché emploi droits homme
        sécurité environnement eau climat croissance qualité risque cas pays état secteur public
        """),
    LanguageProfile(
      code: "es",
      common: """
        el la los las un una unos unas de del al y e o u pero no es son era fue ser ha han haber con por para en entre
        sobre bajo hacia desde hasta sin según que quien cual cuyo donde este esta estos estas ese esa lo le les se su sus
        nos como más menos también muy así si cuando porque aunque todo todos toda todas otro otra otros puede mismo durante
        mediante tras está están
        """,
      studies: """
        estudio estudios análisis datos resultados método métodos investigación informe desarrollo salud población
        migración migraciones migrantes refugiados retorno desplazados personas mujeres niños acceso tratamiento
        prevención política políticas social económico efectos evaluación encuesta situación enfermedad boletín resumen
        introducción conclusión conclusiones índice bibliografía universidad instituto ministerio república organización
        mundial internacional nacional estrategia guía tesis sociedad educación trabajo mercado empleo derechos humanos
        seguridad medio ambiente agua clima crecimiento calidad riesgo países estado sector público manifestaciones
        clínicas semana casos
        """),
    LanguageProfile(
      code: "pt",
      common: """
        o a os as um uma de do da dos das ao à aos às e ou mas não é são foi era ser tem têm com por pelo pela pelos pelas
        para em no na nos nas entre sobre sob até sem segundo que quem qual cujo onde este esta estes estas esse essa isto
        lhe se seu sua seus suas como mais menos também muito assim quando porque embora todo todos toda todas outro outra
        pode mesmo durante após está estão
        """,
      studies: """
        estudo estudos análise dados resultados método métodos pesquisa investigação relatório desenvolvimento saúde
        população migração migrações migrantes refugiados retorno pessoas mulheres crianças acesso tratamento prevenção
        política políticas social econômico económico efeitos avaliação inquérito situação doença boletim informe resumo
        introdução conclusão conclusões índice sumário bibliografia universidade instituto ministério república organização
        mundial internacional nacional estratégia guia tese dissertação sociedade educação trabalho mercado emprego
        direitos humanos segurança ambiente água clima crescimento qualidade risco países estado setor público semana casos
        monitorização linhas vermelhas
        """),
    LanguageProfile(
      code: "it",
      common: """
        il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla dai
        dalle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra e ed o ma non è sono era erano
        essere ha hanno avere che chi cui dove questo questa questi queste quello si suo sua suoi loro come più meno anche
        molto così se quando perché tutti tutto altro può stesso durante dopo
        """,
      studies: """
        studio studi analisi dati risultati metodo metodi ricerca rapporto relazione sviluppo salute popolazione migrazione
        migrazioni migranti rifugiati ritorno persone donne bambini accesso trattamento prevenzione politica politiche
        sociale economico effetti valutazione indagine situazione malattia riassunto sommario introduzione conclusioni
        indice bibliografia università istituto ministero repubblica organizzazione mondiale internazionale nazionale
        strategia guida tesi società istruzione lavoro mercato diritti umani sicurezza ambiente acqua clima crescita
        qualità rischio paesi stato pubblico
        """),
    LanguageProfile(
      code: "nl",
      common: """
        de het een en of maar niet is zijn was waren wordt worden werd werden heeft hebben had met van voor door op in aan
        uit bij naar over onder tussen tegen zonder om te als dan ook nog maar al dat die dit deze wat wie waar hoe zich
        hij zij ze wij we hun haar kan kunnen meer zeer tot na sinds tijdens echter er
        """,
      studies: """
        onderzoek studie analyse gegevens resultaten methode methoden rapport verslag ontwikkeling gezondheid bevolking
        migratie migranten vluchtelingen terugkeer mensen vrouwen kinderen toegang behandeling beleid maatschappelijke
        economische gevolgen invloed beoordeling samenvatting inleiding inhoudsopgave universiteit instituut ministerie
        nederland nederlandse strategie scriptie samenleving onderwijs arbeid arbeidsmarkt rechten veiligheid milieu
        """),
    LanguageProfile(
      code: "sv",
      common: """
        och att det som en ett den de i på är av för med till från om inte var vara har hade kan ska men eller så också
        när där vid efter under mellan mot utan genom över än sig sin sina deras vi man detta denna dessa mer mycket bara
        """,
      studies: """
        studie undersökning analys data resultat metod forskning rapport utveckling hälsa befolkning migration flyktingar
        människor kvinnor barn tillgång behandling politik samhälle inflytande bedömning sammanfattning inledning
        innehåll universitet institut myndighet svenska sverige utbildning arbete rättigheter säkerhet miljö
        """),
    LanguageProfile(
      code: "da",
      common: """
        og at det som en et den de i på er af for med til fra om ikke var være har havde kan skal men eller så også når
        hvor ved efter under mellem mod uden gennem over end sig sin sine deres vi man dette denne disse mere meget kun blev
        """,
      studies: """
        studie undersøgelse analyse data resultater metode forskning rapport udvikling sundhed befolkning migration
        flygtninge mennesker kvinder børn adgang behandling politik samfund indflydelse vurdering sammenfatning
        indledning indhold universitet institut ministeriet danske danmark uddannelse arbejde rettigheder sikkerhed miljø
        """),
    LanguageProfile(
      code: "no",
      common: """
        og at det som en et den de i på er av for med til fra om ikke var være har hadde kan skal men eller så også når
        hvor ved etter under mellom mot uten gjennom over enn seg sin sine deres vi man dette denne disse mer mye bare ble
        """,
      studies: """
        studie undersøkelse analyse data resultater metode forskning rapport utvikling helse befolkning migrasjon
        flyktninger mennesker kvinner barn tilgang behandling politikk samfunn innflytelse vurdering sammendrag
        innledning innhold universitet institutt departementet norske norge utdanning arbeid rettigheter sikkerhet miljø
        """),
  ]

  static let latinEast = [
    LanguageProfile(
      code: "pl",
      common: """
        i w we z ze na do od o u po za przez przy dla pod nad przed między bez nie że to ten ta te tego tej tych się jest są
        był była było były być może mogą oraz lub albo ale a jak jako który która które których którym jego jej ich im on ona
        oni czy gdy jeśli więc także również już tylko bardziej więcej roku lat tym
        """,
      studies: """
        badanie badania badań analiza dane danych wyniki metoda metody rozwój rozwoju problemy zagadnienia stan system
        systemy warunki ocena podstawy wpływ wykorzystanie zastosowanie zdrowie zdrowia ludności migracja migracje migracji
        migranci uchodźcy pomoc dostęp leczenie raport przegląd streszczenie wstęp wnioski spis treści literatura
        uniwersytet instytut ministerstwo rzeczpospolita polska polski polsce państwowy międzynarodowa organizacja
        społeczeństwo społeczne gospodarcze gospodarka polityka kultura edukacja kobiety dzieci rynek pracy praca prawa
        człowieka ustawa państwa kraje współczesne nowe sprawozdanie
        """),
    LanguageProfile(
      code: "cs",
      common: """
        a i v ve z ze na do od o u po za přes při pro pod nad před mezi bez ne že to ten ta te toho této těchto se si je
        jsou byl byla bylo byly být může mohou nebo ale jak jako který která které kterých jeho její jejich on ona oni zda
        když pokud proto také již jen více roku let tím podle však
        """,
      studies: """
        studie výzkum výzkumu analýza údaje data výsledky metoda metody rozvoj vývoj problémy otázky stav systém podmínky
        hodnocení základy vliv využití použití zdraví obyvatelstva migrace migranti uprchlíci pomoc přístup léčba zpráva
        přehled souhrn úvod závěr obsah literatura univerzita ústav ministerstvo česká české republiky republika státní
        mezinárodní organizace společnost sociální ekonomické hospodářství politika kultura vzdělávání ženy děti trh práce
        práva člověka zákon země diplomová bakalářská
        """),
    LanguageProfile(
      code: "sk",
      common: """
        a i v vo z zo na do od o u po za cez pri pre pod nad pred medzi bez nie že to ten tá toho tejto týchto sa si je sú
        bol bola bolo boli byť môže môžu alebo ale ako ktorý ktorá ktoré ktorých jeho jej ich on ona oni či keď ak preto
        tiež už len viac roku rokov tým podľa však
        """,
      studies: """
        štúdia výskum výskumu analýza údaje dáta výsledky metóda metódy rozvoj vývoj problémy otázky stav systém podmienky
        hodnotenie základy vplyv využitie použitie zdravie obyvateľstva migrácia migranti utečenci pomoc prístup liečba
        správa prehľad súhrn úvod záver obsah literatúra univerzita ústav ministerstvo slovenská slovenskej republiky
        štátny medzinárodná organizácia spoločnosť sociálne ekonomické hospodárstvo politika kultúra vzdelávanie ženy deti
        trh práce práva človeka zákon krajiny
        """),
    LanguageProfile(
      code: "lt",
      common: """
        ir į iš su be per po prie už nuo iki apie kad kaip kai jei bet ar arba ne nėra yra buvo būti gali turi tai šis ši
        šie šios tas ta tie jis ji jie jo jos jų savo kuris kuri kurie kurių taip pat tik daugiau tarp dėl pagal metų metais
        m jau dar
        """,
      studies: """
        tyrimas tyrimai tyrimo analizė duomenys duomenų rezultatai metodas metodai plėtra raida problemos klausimai būklė
        sistema sistemos sąlygos vertinimas pagrindai įtaka poveikis naudojimas taikymas sveikata sveikatos gyventojų
        migracija migracijos migrantai pabėgėliai pagalba gydymas ataskaita apžvalga santrauka įvadas išvados turinys
        literatūra universitetas institutas ministerija lietuva lietuvos respublikos valstybinis tarptautinė organizacija
        visuomenė socialinė ekonomika politika kultūra švietimas moterys vaikai darbo rinka žmogaus teisės įstatymas
        """),
    LanguageProfile(
      code: "lv",
      common: """
        un uz no ar bez par pie pēc līdz starp ka kā kad ja bet vai nav ir bija būt var tas tā tie šis šī šie šo viņš viņa
        viņi savu kurš kura kuri kas arī tikai vairāk gada gadā jau vēl pret kuru tiek
        """,
      studies: """
        pētījums pētījuma pētījumi analīze dati datu rezultāti metode metodes attīstība attīstības problēmas jautājumi
        stāvoklis sistēma sistēmas apstākļi novērtējums pamati ietekme izmantošana veselība veselības iedzīvotāju migrācija
        migranti bēgļi palīdzība ārstēšana ziņojums pārskats kopsavilkums ievads secinājumi saturs literatūra universitāte
        institūts ministrija latvija latvijas republikas valsts starptautiskā organizācija sabiedrība sociālā ekonomika
        politika kultūra izglītība sievietes bērni darba tirgus cilvēka tiesības likums
        """),
    LanguageProfile(
      code: "et",
      common: """
        ja on ei oli olid olla et kui ka see selle seda need nende ta tema nad nende oma mis kes kus või aga ning kuid
        pärast enne läbi üle alla koos ilma vahel kohta järgi väga rohkem ainult juba aasta aastal võib
        """,
      studies: """
        uuring uuringu uurimus analüüs andmed tulemused meetod areng arengu probleemid seisund süsteem tingimused hindamine
        mõju kasutamine tervis tervise rahvastik ränne pagulased abi ravi aruanne ülevaade kokkuvõte sissejuhatus
        järeldused sisukord kirjandus ülikool instituut ministeerium eesti vabariigi riigi rahvusvaheline ühiskond
        sotsiaalne majandus poliitika kultuur haridus naised lapsed tööturg õigused seadus
        """),
    LanguageProfile(
      code: "fi",
      common: """
        ja on ei oli olivat olla että kun myös se sen sitä ne niiden hän he oma mikä joka jotka jossa tai mutta sekä kuin
        jälkeen ennen kanssa ilman välillä mukaan hyvin enemmän vain jo vuonna vuoden voi ovat tämä tämän näiden
        """,
      studies: """
        tutkimus tutkimuksen analyysi tiedot tulokset menetelmä kehitys kehittäminen ongelmat tila järjestelmä arviointi
        vaikutus käyttö terveys väestö maahanmuutto pakolaiset apu hoito raportti katsaus tiivistelmä johdanto sisällys
        kirjallisuus yliopisto laitos ministeriö suomi suomen kansainvälinen yhteiskunta sosiaalinen talous politiikka
        kulttuuri koulutus naiset lapset työmarkkinat oikeudet laki
        """),
    LanguageProfile(
      code: "hu",
      common: """
        a az és egy nem is hogy volt van vannak lesz lehet mint vagy de ha csak már még ez ezt ezek azt azok ő ők aki ami
        amely amelyek után előtt között nélkül alatt szerint által való több nagyon minden más évben során pedig illetve
        """,
      studies: """
        vizsgálat tanulmány elemzés adatok eredmények módszer kutatás jelentés fejlődés fejlesztés kérdések helyzet rendszer
        feltételek értékelés alapjai hatása alkalmazás egészség népesség migráció menekültek segítség kezelés áttekintés
        összefoglalás bevezetés tartalom irodalom egyetem intézet minisztérium magyar magyarország állami nemzetközi
        szervezet társadalom szociális gazdaság politika kultúra oktatás nők gyermekek munkaerőpiac jogok törvény
        """),
    LanguageProfile(
      code: "ro",
      common: """
        și şi în la de din cu pe pentru prin către între după fără sub nu este sunt era fost fi are au a al ai ale o un unei
        unui care ce cine unde cum că dacă sau dar se sa să său lor lui ei acest această aceste acestea mai foarte doar
        cele cel cea către
        """,
      studies: """
        studiu studii analiza date rezultate metoda metode cercetare raport dezvoltare sănătate populației migrație migrația
        migranți refugiați întoarcere persoane femei copii acces tratament politica politici social economice efecte
        evaluare situația rezumat introducere concluzii cuprins bibliografie universitatea institutul ministerul republica
        organizația internațională națională strategie societate educație muncă piața drepturile omului securitate mediu
        """),
    LanguageProfile(
      code: "hr",
      common: """
        i u na da ne se je su sa s za od po kao koji koja koje iz do ili ali a bi što to ovo ovaj ova ovi taj ta on ona oni
        ga ih mu joj bio bila bilo bili biti može mogu između više manje samo već još pod nad kroz nakon prije bez sve svi
        međutim tako ako kada gdje pri također nije nisu čiji svojih
        """,
      studies: """
        istraživanje istraživanja analiza podaci podataka rezultati metoda metode razvoj razvoja problemi pitanja stanje
        sustav sistem uvjeti ocjena utjecaj uticaj primjena zdravlje stanovništva migracije izbjeglice pomoć pristup
        liječenje izvješće izveštaj pregled zaključak sadržaj sveučilište univerzitet institut ministarstvo republika
        hrvatska državni međunarodna organizacija društvo socijalni ekonomski politika kultura obrazovanje žene djeca
        tržište rada prava čovjeka zakon
        """),
    LanguageProfile(
      code: "tr",
      common: """
        ve bir bu da de ile için olarak olan olduğu olup daha çok en gibi kadar sonra önce göre ise ya veya ancak ama değil
        var yok her tüm bazı ne nasıl kendi onun onlar biz siz arasında üzerinde tarafından ki şu hem diğer edilen eden
        """,
      studies: """
        çalışma çalışması araştırma araştırması analiz analizi veri veriler sonuçlar sonuç yöntem gelişme kalkınma sorunlar
        durum durumu sistemi değerlendirme değerlendirilmesi etkisi kullanımı sağlık nüfus göç göçmen mülteciler yardım
        tedavi rapor raporu özet giriş içindekiler kaynaklar üniversitesi enstitüsü bakanlığı türkiye türk devlet
        uluslararası örgütü toplum sosyal ekonomik politika kültür eğitim kadınlar çocuklar işgücü piyasası hakları
        insan kanun incelenmesi
        """),
    LanguageProfile(
      code: "id",
      common: """
        yang dan di ke dari untuk dengan pada dalam oleh ini itu adalah atau tidak akan telah sudah dapat bisa juga serta
        antara sebagai karena jika bahwa mereka kami kita ia para secara terhadap tentang lebih sangat setelah sebelum
        """,
      studies: """
        penelitian studi analisis data hasil metode pengembangan pembangunan kesehatan penduduk migrasi pengungsi
        perempuan anak akses kebijakan sosial ekonomi pengaruh penilaian laporan ringkasan pendahuluan kesimpulan daftar
        isi pustaka universitas kementerian republik indonesia negara internasional nasional masyarakat pendidikan tenaga
        kerja pasar hak asasi manusia
        """),
  ]
}
