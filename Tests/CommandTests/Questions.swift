/// Questions to the sample studies and where the answers stand. A line is a query, a bar, then each study by the beginning
/// of its file's name with the pages that hold the words; no pages where only the record does. The pages were checked
/// against the studies' text with patterns of their own. The last questions have no answer.
let questions = #"""
  migrants | ecological-migrants-in-belarus: 1 3 6 7 8 9 10; health-services: 1; migration: 2 5 6 8; testing: 1
  migrant | ecological-migrants-in-belarus: 1 3 6 7 8 9 10; health-services: 1; migration: 2 5 6 8; testing: 1
  returning | ecological-migrants-in-belarus: 1 3 4 5 6 9 10; leaving: 5; migration: 5 7 9; resettlement: 1; sotsialnaya: 8; testing: 1
  villages | ecological-migrants-in-belarus: 5 6 7 8 9 10; health-of: 5 6 7; leaving: 1 2 3 5 6; resettlement: 1; sotsialnaya: 8
  household | ecological-migrants-in-belarus: 5 6 8 9 10; health-of: 3
  testing | migration: 3 5 7 8 9; testing: 1 2
  treated | ecological-migrants-in-belarus: 5; health-services: 1 2
  survey | ecological-migrants-in-belarus: 2 6; health-of: 2 3 4 6 8; migration: 5; sotsialnaya: 8; testing: 1
  contaminated | ecological-migrants-in-belarus: 5 6 7 9 10; health-of: 5; resettlement: 1
  children | ecological-migrants-in-belarus: 9; health-of: 5 7; leaving: 5 7 8; resettlement: 1
  doctors | ecological-migrants-in-belarus: 7 8 10; health-of: 6; health-services: 2; migration: 7
  lithuania | health-services: 1; migration: 7; testing: 1
  chernobyl | ecological-migrants-in-belarus: 1 3 5 6; sotsialnaya: 8
  resettle* | ecological-migrants-in-belarus: 4 5 6 7 8 9 10; health-of: 2; leaving: 1 2 5 8; resettlement: 1; sotsialnaya: 8
  epidem* | migration: 6; testing: 1
  "seasonal workers" | testing: 1 2
  "labour migration" | leaving: 1 2; migration: 9; testing: 1
  "returning home" | ecological-migrants-in-belarus: 1 3
  cross-sectional | testing: 1
  "health service" | health-services: 1 2; migration: 5
  warsaw OR vilnius | health-services: 1; testing: 1
  antiretroviral | migration: 4 8
  houses | ecological-migrants-in-belarus: 5 6 8 9 10; leaving: 4 5 6 7 8; testing: 1
  мигранты | migratsiya: 5; sotsialnaya: 4
  мигрантами | migratsiya: 5; sotsialnaya: 4
  переселенец | sotsialnaya: 1 3 4 5 7
  лечение | migratsiya: 3 4 7 8
  вич | migratsiya: 1 2 4 5 6 7 8 9
  беларусь | migratsiya: 1 2 4 5 6 7 8 9; sotsialnaya: 3
  загрязненный | sotsialnaya: 1 3 7
  загрязнённых | sotsialnaya: 1 3 7
  опрос | migratsiya: 5; sotsialnaya: 4 7
  врач | migratsiya: 4 7
  миграц* | migratsiya: 1 2 3 4 5 6 7 8 9; sotsialnaya: 2 4
  минск | migratsiya: 1 2 6 9; sotsialnaya: 1 2
  тестирование | migratsiya: 3 4 7 8
  выезд | migratsiya: 4 8
  перасяленцы | sotsialnaya: 6; vyartanne: 5
  перасяленцаў | sotsialnaya: 6; vyartanne: 5
  вёска | sotsialnaya: 6; vyartanne: 2 4 6
  вяртанне | sotsialnaya: 6; vyartanne: 1 2 3 4 5 6
  вобласць | sotsialnaya: 6; vyartanne: 2
  катастрофа | sotsialnaya: 6 7; vyartanne: 1 2
  раёны | sotsialnaya: 6; vyartanne: 1 2 4
  жыхары | vyartanne: 2 5
  людзі | vyartanne: 2 4 5 6
  дом* | migratsiya: 4; trudova: 1 2; vyartanne: 2 4 5
  палессе | vyartanne: 1 2 3 4 5 6
  міграцыя | trudova:; vyartanne: 1 2
  насельніцтва | vyartanne: 2 6
  прикордоння | trudova: 1
  returning home year:1997 | ecological-migrants-in-belarus: 1 3 6 10
  migrants lang:ru |
  migrants author:solberg |
  org:migration hiv | health-services: 1; migration: 1 2 4 5 6 7 8 9
  title:leaving | leaving:
  abstract:return | ecological-migrants-in-belarus:; leaving:; migration:; resettlement:; testing:
  "returning home" -chernobyl |
  hiv -testing | health-services: 1
  place:belarus title:migration | leaving:; migration:
  мигранты lang:ru | migratsiya: 5; sotsialnaya: 4
  year:1996 return | resettlement: 1
  year:2000..2009 villages | health-of: 5 6 7; leaving: 1 2 3 5 6; sotsialnaya: 8
  title:вяртанне | vyartanne:
  doctors OR врачи | ecological-migrants-in-belarus: 7 8 10; health-of: 6; health-services: 2; migration: 7; migratsiya: 4 7
  migrant NOT labour | ecological-migrants-in-belarus: 1 3 6 7 8 9 10
  "home returning" |
  migrants lang:fr |
  year:1890 migrants |
  author:nobody migrants |
  малярия |
  title:antiretroviral |
  crocodile |
  "вич в миграция" |
  org:unesco return |
  мігранты year:1997 |
  """#
