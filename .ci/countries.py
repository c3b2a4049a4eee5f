#!/usr/bin/env python3
"""Writes Sources/Recognition/Places/CountryTable.swift.

The codes and names are facts taken from Debian's iso-codes (ISO 3166-1 with its Russian, Belarusian and Ukrainian
translations); middle points, further names and corrections stand below. Run it from the package's folder after a
change here: the result belongs in the repository, so that a build needs no iso-codes.
"""
import gettext, json

MIDDLES = """
AD 42.5 1.6 AE 23.9 54.3 AF 33.8 66.0 AG 17.3 -61.8 AI 18.2 -63.1 AL 41.1 20.1 AM 40.3 44.9 AO -12.3 17.5
AQ -80.5 20.0 AR -35.4 -65.2 AS -14.3 -170.7 AT 47.6 14.1 AU -25.7 134.5 AW 12.5 -70.0 AX 60.2 20.0 AZ 40.3 47.5
BA 44.2 17.8 BB 13.2 -59.6 BD 23.9 90.2 BE 50.6 4.6 BF 12.3 -1.8 BG 42.8 25.2 BH 26.0 50.5 BI -3.4 29.9
BJ 9.6 2.3 BL 17.9 -62.8 BM 32.3 -64.8 BN 4.5 114.7 BO -16.7 -64.7 BQ 12.2 -68.3 BR -10.8 -53.1 BS 24.3 -76.6
BT 27.4 90.4 BV -54.4 3.4 BW -22.2 23.8 BY 53.5 28.0 BZ 17.2 -88.7 CA 61.4 -98.3 CC -12.1 96.8 CD -2.9 23.6
CF 6.6 20.5 CG -0.8 15.2 CH 46.8 8.2 CI 7.6 -5.6 CK -21.2 -159.8 CL -37.7 -71.4 CM 5.7 12.7 CN 36.6 103.8
CO 3.9 -73.1 CR 10.0 -84.2 CU 21.6 -79.0 CV 15.9 -23.9 CW 12.2 -69.0 CX -10.4 105.7 CY 35.0 33.0 CZ 49.7 15.3
DE 51.1 10.4 DJ 11.7 42.6 DK 56.0 10.0 DM 15.4 -61.4 DO 18.9 -70.5 DZ 28.2 2.6 EC -1.4 -78.8 EE 58.7 25.5
EG 26.5 29.9 EH 24.2 -12.2 ER 15.4 38.8 ES 40.2 -3.6 ET 8.6 39.6 FI 64.5 26.3 FJ -17.8 178.0 FK -51.7 -59.4
FM 7.5 153.2 FO 62.1 -6.9 FR 46.6 2.5 GA -0.6 11.8 GB 54.1 -2.9 GD 12.1 -61.7 GE 42.2 43.5 GF 3.9 -53.2
GG 49.5 -2.6 GH 8.0 -1.2 GI 36.1 -5.3 GL 74.7 -41.3 GM 13.4 -15.4 GN 10.4 -10.9 GP 16.2 -61.5 GQ 1.7 10.3
GR 39.1 22.9 GS -54.4 -36.9 GT 15.7 -90.4 GU 13.4 144.8 GW 12.0 -15.0 GY 4.8 -58.9 HK 22.4 114.1 HM -53.1 73.5
HN 14.8 -86.6 HR 45.1 16.4 HT 18.9 -72.7 HU 47.2 19.4 ID -2.2 117.3 IE 53.2 -8.1 IL 31.5 35.0 IM 54.2 -4.5
IN 22.9 79.6 IO -7.3 72.4 IQ 33.0 43.7 IR 32.6 54.3 IS 65.0 -18.6 IT 42.8 12.1 JE 49.2 -2.1 JM 18.2 -77.3
JO 31.2 36.8 JP 37.6 138.0 KE 0.6 37.8 KG 41.5 74.6 KH 12.7 104.9 KI 1.4 173.0 KM -11.9 43.7 KN 17.3 -62.7
KP 40.2 127.2 KR 36.4 127.8 KW 29.3 47.6 KY 19.3 -81.2 KZ 48.2 67.3 LA 18.5 103.7 LB 33.9 35.9 LC 13.9 -61.0
LI 47.1 9.5 LK 7.6 80.7 LR 6.5 -9.3 LS -29.6 28.2 LT 55.3 23.9 LU 49.8 6.1 LV 56.9 24.9 LY 27.0 18.0
MA 31.9 -6.3 MC 43.7 7.4 MD 47.2 28.5 ME 42.8 19.2 MF 18.1 -63.1 MG -19.4 46.7 MH 7.1 171.2 MK 41.6 21.7
ML 17.3 -3.5 MM 21.2 96.5 MN 46.8 103.1 MO 22.2 113.5 MP 15.2 145.7 MQ 14.7 -61.0 MR 20.3 -10.3 MS 16.7 -62.2
MT 35.9 14.4 MU -20.3 57.6 MV 3.2 73.2 MW -13.2 34.3 MX 23.9 -102.5 MY 3.8 109.7 MZ -17.3 35.5 NA -22.1 17.2
NC -21.3 165.7 NE 17.4 9.4 NF -29.0 168.0 NG 9.6 8.1 NI 12.8 -85.0 NL 52.1 5.3 NO 64.6 12.7 NP 28.2 83.9
NR -0.5 166.9 NU -19.1 -169.9 NZ -41.8 171.5 OM 20.6 56.1 PA 8.5 -80.1 PE -9.2 -74.4 PF -17.7 -149.4 PG -6.5 145.2
PH 11.8 122.9 PK 29.9 69.3 PL 52.1 19.4 PM 46.9 -56.3 PN -25.1 -130.1 PR 18.2 -66.5 PS 31.9 35.2 PT 39.6 -8.5
PW 7.5 134.6 PY -23.2 -58.4 QA 25.3 51.2 RE -21.1 55.5 RO 45.9 25.0 RS 44.2 20.8 RU 61.5 97.0 RW -2.0 29.9
SA 24.1 44.5 SB -8.9 159.6 SC -4.7 55.5 SD 16.0 29.9 SE 62.8 16.7 SG 1.4 103.8 SH -15.9 -5.7 SI 46.1 14.8
SJ 78.7 16.0 SK 48.7 19.5 SL 8.6 -11.8 SM 43.9 12.5 SN 14.4 -14.5 SO 4.8 45.7 SR 4.1 -55.9 SS 7.3 30.2
ST 0.4 6.7 SV 13.7 -88.9 SX 18.0 -63.1 SY 35.0 38.5 SZ -26.6 31.5 TC 21.8 -71.8 TD 15.3 18.6 TF -49.3 69.3
TG 8.5 1.0 TH 15.1 101.0 TJ 38.5 71.0 TK -9.2 -171.8 TL -8.8 125.8 TM 39.1 59.4 TN 34.1 9.6 TO -20.4 -174.8
TR 39.1 35.2 TT 10.5 -61.3 TV -8.0 178.5 TW 23.8 121.0 TZ -6.3 34.8 UA 49.0 31.4 UG 1.3 32.4 UM 19.3 166.6
US 39.8 -98.6 UY -32.8 -56.0 UZ 41.8 63.1 VA 41.9 12.5 VC 13.2 -61.2 VE 7.1 -66.2 VG 18.5 -64.5 VI 18.0 -64.8
VN 16.6 106.3 VU -16.2 167.7 WF -13.9 -177.3 WS -13.8 -172.2 YE 15.9 47.6 YT -12.8 45.1 ZA -29.0 25.1 ZM -13.5 27.8
ZW -19.0 29.9
"""

# The name to give, where the standard's is turned round or long.
SHORT = dict(
    CD="Democratic Republic of the Congo", CG="Congo", FM="Micronesia", FK="Falkland Islands", PS="Palestine",
    VG="British Virgin Islands", VI="United States Virgin Islands", VA="Vatican City", MF="Saint Martin",
    SX="Sint Maarten", CC="Cocos Islands", BN="Brunei", TR="Turkey", CV="Cape Verde", RU="Russia", CI="Ivory Coast")

# Other names in English; those that are also common words or persons' names are left out on purpose.
ALSO = dict(
    BY="Byelorussia;Belorussia", RU="Russian Federation", CD="DR Congo;DRC;Democratic Republic of Congo;Zaire",
    CG="Republic of the Congo", CI="Côte d'Ivoire;Cote d'Ivoire", CV="Cabo Verde", CZ="Czech Republic",
    GB="Great Britain;Britain;UK", US="United States of America;USA", KR="Republic of Korea", MK="Macedonia",
    KP="DPRK", LA="Lao PDR", MM="Burma", MD="Republic of Moldova", SY="Syria", TR="Türkiye;Turkiye", SZ="Swaziland",
    KG="Kyrgyz Republic;Kirghizia", TL="East Timor", PS="State of Palestine;Palestinian Territory;West Bank;Gaza Strip",
    BN="Brunei Darussalam", BA="Bosnia-Herzegovina;Bosnia;Bosnia and Hercegovina", SK="Slovak Republic",
VN="Viet Nam", AE="UAE", VA="Holy See", MO="Macau", IR="Islamic Republic of Iran",
    TZ="Zanzibar", TT="Trinidad", ST="São Tomé and Príncipe")

# Names in Cyrillic beside the translations, or in their place ("=").
CYRILLIC = dict(
    EG="Египт;Єгипт;Егіпт",
    BY="Белоруссия;Республика Беларусь", RU="Россия;Расія;Росія", CF="=Центральноафриканская Республика",
    CD="=Демократическая Республика Конго", GB="Великобритания;Вялікабрытанія", US="США;ЗША",
    KG="Кыргызстан;Кыргызская Республика;Киргизстан", MD="Молдова", SY="=Сирия;Сірыя;Сирія", TR="=Турция;Турцыя;Туреччина",
    LA="=Лаос", IR="=Иран;Іран", CZ="Чешская Республика", AE="ОАЭ", PS="=Палестина;Палесціна", TG="=Республика Того",
    FM="=Микронезия;Мікранезія", VA="=Ватикан;Ватыкан", KR="Республика Корея", CN="КНР", ZA="ЮАР", NL="Голландия",
    TM="Туркмения", MK="Македония", BN="=Бруней", IM="=Остров Мэн", FK="=Фолклендские острова")

TEMPLATE = '''/// The countries of ISO 3166-1 with their middle points and names. Written by .ci/countries.py: change it there.
enum CountryTable {{
  /// A country a line: code, latitude, longitude, name, its other English names, its names in Cyrillic letters.
  static let rows = """
{rows}
    """
}}
'''


def main():
    countries = json.load(open("/usr/share/iso-codes/json/iso_3166-1.json"))["3166-1"]
    middles = MIDDLES.split()
    middle = {middles[i]: (middles[i + 1], middles[i + 2]) for i in range(0, len(middles), 3)}
    translations = []
    for language in ("ru", "be", "uk"):
        with open(f"/usr/share/locale/{language}/LC_MESSAGES/iso_3166-1.mo", "rb") as file:
            translations.append(gettext.GNUTranslations(file))
    rows = []
    for country in sorted(countries, key=lambda country: country["alpha_2"]):
        code = country["alpha_2"]
        standard = country.get("common_name") or country["name"]
        name = SHORT.get(code, standard)
        english = [standard] if "," not in standard and "(" not in standard and standard != name else []
        english += [other for other in ALSO.get(code, "").split(";") if other and other not in english]
        given = CYRILLIC.get(code, "")
        cyrillic = [] if given.startswith("=") else [t.gettext(standard) for t in translations]
        cyrillic = [n for n in cyrillic if n != standard and "," not in n and "(" not in n and n[0].isupper()]
        cyrillic += given.lstrip("=").split(";") if given else []
        cyrillic = [name.replace("’", "'") for name in dict.fromkeys(cyrillic)]
        rows.append("    " + "|".join([code, *middle[code], name, ";".join(english), ";".join(cyrillic)]))
    with open("Sources/Recognition/Places/CountryTable.swift", "w", encoding="utf-8") as file:
        file.write(TEMPLATE.format(rows="\n".join(rows)))


main()
