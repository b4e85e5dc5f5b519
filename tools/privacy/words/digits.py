"""The words for the digits, as codes are spelled out in. The languages stand together: which digit it is does not matter."""

from __future__ import annotations

from typing import Final

DIGITS: Final[tuple[str, ...]] = (
    (
        "শূন্য|শুন্য|জিৰো|zero|shunno|sunno|জিরো|سفر|سیفر|શૂન્ય|શુન્ય|ઝીરો|shunya|sunya|jeero|शून्य|ज़ीरो|जीरो|सिफर|ಸೊನ್ನೆ|ಶೂನ್ಯ|ಜೀರೋ|sifir|sifr|"
        "പൂജ്യം|സീറോ|тэг|ноль|teg|शुन्य|झिरो|सुन्य|जिरो|ଶୂନ|ଶୂନ୍ୟ|ଶୁନ|ଜିରୋ|sifar|ਸਿਫ਼ਰ|ਸਿਫਰ|ਜ਼ੀਰੋ|ਜੀਰੋ|ਸੁੰਨ|صفر|ٻڙي|زيرو|බිංදුව|බින්දුව|ශුන්‍ය|ශුන්ය|"
        "බිංදුවයි|poojiyam|pujyam|saiber|பூஜ்ஜியம்|பூஜ்யம்|பூச்சியம்|சைபர்|ஜீரோ|sunna|sunnaa|సున్నా|సున్న|జీరో|сифр|нол|нул|زیرو|nul|ዜሮ|ባዶ|sefr|"
        "zeero|sero|wala|sifili|sifiri|אפס|nol|kosong|efu|adịghị|ゼロ|零|れい|〇|សូន្យ|영|공|제로|ສູນ|aotra|သုည|duwwaa|zeeroo|zeroo|oh|nil|zeru|ubusa|ziro|"
        "eber|lefela|noto|enol|sifuri|sufuri|ศูนย์|สูญ|không|linh|lẻ|tus|dara|iqanda|unothi|òdo|odo|洞|sıfır|нуль|нула|nula|dim|null|μηδέν|miden|"
        "nought|cero|nolla|zéro|náid|nialas|zewo|nulla|զրո|zro|núll|ნული|nuli|нөл|nulis|nulle|żero|xejn|nič|noll"
    ),
    (
        "এক|ek|one|ওয়ান|یەک|એક|एक|वन|ಒಂದು|yek|ഒന്ന്|ഒന്നു|нэг|neg|ଏକ|ikk|ik|ਇੱਕ|ਇਕ|یو|یوه|هڪ|එක|එකයි|onnu|ondru|onru|ஒன்று|ஒண்ணு|okati|okkati|ఒకటి|"
        "ఒక్కటి|వన్|як|aik|ایک|ون|een|አንድ|wa7ed|wa7id|wahed|wahid|واحد|واحدة|usa|uno|isa|یک|ɗaya|daya|אחת|אחד|satu|otu|一|いち|siji|setunggal|មួយ|일|하나|"
        "ໜຶ່ງ|ຫນຶ່ງ|ນຶ່ງ|iray|iraika|တစ်|တစ|tokko|rimwe|motsi|poshi|imwe|kow|hal|mid|nngwe|'ngoe|ngoe|nngoe|hiji|moja|หนึ่ง|นึง|ሓደ|bongwe|một|mốt|"
        "benn|nye|inye|ọ̀kan|ení|kan|ookan|壹|幺|kunye|okukodwa|oyedwa|bir|адзін|adzin|адна|adna|адно|adno|едно|edno|един|edin|една|edna|jedan|jedna|"
        "jedno|un|u|una|jeden|en|et|eins|ein|eine|ένα|ena|ένας|enas|μία|mia|wan|üks|bat|yksi|yks|une|a haon|aon|unha|youn|yon|egy|մեկ|mek|einn|eitt|"
        "ერთი|erti|бір|бир|eent|eng|vienas|viena|viens|еден|eden|wieħed|wiehed|waħda|wahda|één|ett|én|um|uma|unu|один|odin|одна|odna|одно|odno|eno|"
        "një|један|једна|једно|бер|ber|odyn|одне|odne"
    ),
    (
        "দুই|dui|two|টু|دوو|બે|do|दो|टू|ಎರಡು|du|didu|dudu|രണ്ട്|രണ്ടു|хоёр|hoyor|khoyor|दोन|दुई|दुइ|ଦୁଇ|ਦੋ|دوه|ٻه|දෙක|දෙකයි|rendu|irandu|இரண்டு|"
        "ரெண்டு|రెండు|టూ|ду|دو|ٹو|twee|ሁለት|etnein|etneen|tnen|tnein|ithnain|jouj|zouj|اثنان|اثنين|إثنان|duha|dos|biyu|שתיים|שניים|שתים|dua|abụọ|二|に|"
        "loro|kalih|ពីរ|이|둘|ສອງ|roa|နှစ်|lama|tu|kabiri|ebyiri|piri|mbiri|laba|labo|pedi|peli|dudua|mbili|สอง|ክልተ|dalawa|bobedi|hai|ñaar|mbini|"
        "zimbini|èjì|méjì|eji|貳|兩|贰|两|kubili|okubili|iki|два|dva|дзве|dzve|две|dve|dvije|dues|dvě|dau|dwy|to|zwei|zwo|δύο|dyo|δυο|kaks|bi|kaksi|deux|"
        "a dó|dó|dhá|dous|dúas|de|kettő|két|երկու|erku|tveir|tvær|tvaer|tvö|due|ორი|ori|екі|eki|эки|zwee|zwou|dvi|divi|divas|tnejn|żewġ|dwa|dwie|"
        "dois|duas|doi|două|dy|двије|två|ике|ike|дві|ikki|икки"
    ),
    (
        "তিনি|tin|three|তিন|থ্রি|سێ|ત્રણ|teen|तीन|थ्री|ಮೂರು|sê|sisê|മൂന്ന്|മൂന്നു|гурав|gurav|तिन|ତିନି|tinn|ਤਿੰਨ|درې|دري|ٽي|තුන|තුනයි|moonu|munu|"
        "moondru|மூன்று|மூணு|moodu|mudu|మూడు|త్రీ|се|تین|تھری|drie|ሶስት|ሦስት|talata|tlata|tlateh|thalatha|tleta|ثلاثة|ثلاث|tulo|tres|سه|uku|שלוש|שלושה|"
        "tiga|atọ|三|さん|telu|បី|삼|셋|ສາມ|telo|သုံး|sadii|tri|gatatu|eshatu|tatu|nhatu|saddex|sadex|tharo|tilu|สาม|ሰለስተ|tatlo|boraro|ba|ñett|ntathu|"
        "zintathu|ẹ̀ta|mẹ́ta|eta|參|叁|kuthathu|okuthathu|üç|тры|try|три|tři|tair|tre|drei|τρία|tria|τρεις|treis|kolm|hiru|kolme|trois|a trí|trí|twa|"
        "három|երեք|ereq|þrír|thrír|þrjár|thrjár|þrjú|thrjú|სამი|sami|үш|ush|үч|uch|dräi|trys|trīs|tlieta|tliet|trzy|três|trei|өч|och|уч"
    ),
    (
        "চাৰি|চাৰ|char|chaar|four|চার|ফোর|چوار|ચાર|चार|फोर|ನಾಲ್ಕು|ನಾಕು|çar|നാല്|നാലു|дөрөв|dorov|duruv|ଚାରି|ଚାର|ਚਾਰ|څلور|چار|හතර|හතරයි|naalu|nalu|"
        "naangu|நான்கு|நாலு|nalugu|naalugu|నాలుగు|ఫోర్|чор|чаҳор|فور|vier|አራት|arba3a|arb3a|rb3a|arba3|arbaa|أربعة|أربع|upat|kwatro|چهار|huɗu|hudu|"
        "ארבע|ארבעה|empat|anọ|四|よん|し|papat|sekawan|បួន|사|넷|ສີ່|efatra|လေး|afur|kane|enye|china|ina|afar|nne|'ne|opat|สี่|ኣርባዕተ|አርባዕተ|apat|bone|bốn|"
        "tư|ñeent|ne|zine|ẹ̀rin|mẹ́rin|肆|kune|okune|dörd|чатыры|chatyry|четири|chetiri|četiri|quatre|čtyři|pedwar|pedair|fire|τέσσερα|tessera|"
        "τέσσερις|tesseris|cuatro|neli|lau|neljä|a ceathair|ceathair|ceithre|catro|kat|négy|չորս|chors|fjórir|fjórar|fjögur|quattro|ოთხი|otkhi|төрт|"
        "tort|véier|keturi|keturios|četri|četras|erbgħa|erbgha|erba'|erba’|cztery|quatro|patru|четыре|chetyre|štyri|štiri|katër|fyra|dört|дүрт|durt|"
        "чотири|chotyry|to'rt|to’rt|toʻrt|to‘rt|тўрт"
    ),
    (
        "পাঁচ|পাচ|pach|panch|paanch|five|ফাইভ|پێنج|પાંચ|પાચ|paach|पांच|पाँच|पाच|फाइव|ಐದು|ಅಯ್ದು|pênc|അഞ്ച്|അഞ്ചു|тав|tav|ପାଞ୍ଚ|panj|punj|ਪੰਜ|پنځه|"
        "پينځه|پنج|පහ|පහයි|anju|anchu|ainthu|aindhu|ஐந்து|அஞ்சு|aidu|ayidu|ఐదు|అయిదు|ఫైవ్|панҷ|پانچ|فائیو|vyf|አምስት|khamsa|5amsa|khamse|5mse|خمسة|خمس|"
        "lima|singko|biyar|חמש|חמישה|ise|五|ご|limo|gangsal|ប្រាំ|오|다섯|ຫ້າ|dimy|ငါး|shan|faiv|gatanu|eshanu|shanu|hlano|tano|ห้า|ሓሙሽተ|tlhano|botlhano|"
        "năm|lăm|juróom|juroom|ntlanu|isihlanu|zintlanu|àrún|márùn|arun|伍|kuhlanu|beş|пяць|pyats|пет|pet|cinc|pět|pump|pum|fem|fünf|fuenf|πέντε|"
        "pente|cinco|viis|bost|viisi|cinq|a cúig|cúig|senk|öt|հինգ|hing|fimm|cinque|ხუთი|khuti|бес|bes|беш|besh|fënnef|penki|penkios|pieci|piecas|"
        "ħamsa|hamsa|ħames|hames|vijf|pięć|cinci|пять|pyat|päť|pesë|bäş|биш|bish|п'ять|п’ять"
    ),
    (
        "ছয়|choy|chhoy|soy|six|ছয|সিক্স|شەش|છ|chhe|che|chah|chhah|छह|छः|छे|छ|सिक्स|ಆರು|şeş|ആറ്|ആറു|зургаа|zurgaa|सहा|ଛଅ|ଛ|chey|ਛੇ|ਛੀ|شپږ|شپر|ڇهه|ڇھ|"
        "ڇه|හය|හයයි|aaru|aru|ஆறு|ఆరు|సిక్స్|шаш|chay|چھ|چھے|سکس|ses|ስድስት|setta|sitta|sette|ستة|ست|unom|sais|شش|شیش|shida|שש|שישה|enam|isii|六|ろく|enem|"
        "nem|ប្រាំមួយ|육|여섯|ຫົກ|enina|ခြောက်|ja'a|jaha|gatandatu|esheshatu|nhanhatu|tanhatu|lix|tshelela|tšelela|genep|sita|หก|ሽዱሽተ|ሹድሽተ|anim|thataro|"
        "borataro|sáu|juróom benn|juroom benn|ntandathu|isithandathu|ẹ̀fà|mẹ́fà|陸|陆|isithupha|altı|alti|шэсць|shests|шест|shest|šest|sis|chwech|chwe|"
        "seks|sechs|έξι|exi|ehi|seis|kuus|sei|kuusi|a sé|sé|hat|վեց|vets|sex|ექვსი|eqvsi|алты|alty|šeši|šešios|seši|sešas|sitt|zes|sześć|meia|șase|"
        "шесть|šesť|gjashtë|шість|shist|olti|олти"
    ),
    (
        "সাত|sat|saat|shat|seven|সেভেন|حەوت|حەفت|સાત|सात|सेवन|ಏಳು|heft|ഏഴ്|ഏഴു|долоо|doloo|ସାତ|satt|ਸੱਤ|ਸਤ|اووه|اوه|ست|හත|හතයි|ezhu|ezu|elu|ஏழு|edu|"
        "yedu|ఏడు|సెవెన్|ҳафт|سات|سیون|sewe|ሰባት|sab3a|seb3a|sab3|سبعة|سبع|pito|siyete|هفت|bakwai|שבע|שבעה|tujuh|asaa|七|なな|しち|pitu|pitung|ប្រាំពីរ|칠|"
        "일곱|ເຈັດ|fito|ခုနစ်|ခုနှစ်|ခွန်|torba|sevun|karindwi|indwi|nomwe|chinomwe|toddoba|todoba|supa|saba|เจ็ด|ሸውዓተ|ሾብዓተ|bosupa|bảy|bẩy|juróom ñaar|"
        "juroom naar|sixhenxe|isixhenxe|èje|méje|柒|拐|isikhombisa|yeddi|сем|sem|седем|sedem|sedam|set|sedm|saith|syv|sieben|επτά|epta|εφτά|efta|siete|"
        "seitse|zazpi|seitsemän|sept|a seacht|seacht|sete|sèt|hét|յոթ|yot|sjö|sette|შვიდი|shvidi|жеті|zheti|жети|jeti|siwen|septyni|septynios|"
        "septiņi|septiņas|седум|sedum|sebgħa|sebgha|seba'|seba’|zeven|sju|siedem|șapte|sapte|семь|shtatë|седам|ýedi|yedi|җиде|jide|сім|sim|yetti|"
        "етти|etti|этти"
    ),
    (
        "আঠ|at|aat|eight|আট|এইট|هەشت|આઠ|aath|ath|आठ|एट|ಎಂಟು|heşt|എട്ട്|എട്ടു|найм|naim|ଆଠ|atth|att|ਅੱਠ|ਅਠ|اته|اٺ|අට|අටයි|ettu|எட்டு|enimidi|ఎనిమిది|"
        "ఎయిట్|ҳашт|آٹھ|ایٹ|agt|ag|ስምንት|tamanya|tamania|tmenye|tmnya|thamanya|ثمانية|ثمان|ثماني|walo|otso|هشت|takwas|שמונה|delapan|lapan|asatọ|八|はち|"
        "wolu|ប្រាំបី|팔|여덟|ແປດ|valo|ရှစ်|saddeet|umunani|sere|rusere|siddeed|sideed|robedi|robeli|dalapan|nane|แปด|ሸሞንተ|borobedi|tám|juróom ñett|"
        "sibhozo|isibhozo|ẹ̀jọ|mẹ́jọ|捌|isishiyagalombili|səkkiz|sekkiz|восем|vosem|осем|osem|osam|vuit|huit|osm|wyth|otte|acht|οκτώ|okto|οχτώ|oxto|"
        "ohto|ocho|kaheksa|zortzi|kahdeksan|a hocht|ocht|oito|uit|nyolc|ութ|átta|otto|რვა|rva|сегіз|segiz|сегиз|aacht|aštuoni|aštuonios|astoņi|"
        "astoņas|осум|osum|tmienja|tmien|åtte|atte|aatte|osiem|opt|восемь|tetë|осам|åtta|sekiz|сигез|sigez|вісім|visim|sakkiz|саккиз"
    ),
    (
        "ন|নয়|noy|noi|nine|নাইন|نۆ|નવ|nau|no|नौ|नाइन|ಒಂಬತ್ತು|ಒಂಭತ್ತು|neh|ഒമ്പത്|ഒൻപത്|ഒന്‍പത്|ഒന്പത്|ес|yos|नऊ|ନଅ|naun|ਨੌਂ|ਨੌ|نهه|نو|نوَ|නවය|නමය|"
        "නවයයි|onbathu|ombathu|ombodhu|onbadhu|ஒன்பது|ஒம்பது|tommidi|thommidi|తొమ్మిది|నైన్|нӯҳ|нуҳ|نائن|nege|ዘጠኝ|tes3a|tis3a|tes3oud|ts3oud|tis3|"
        "تسعة|تسع|siyam|nuwebe|نه|tara|תשע|תשעה|sembilan|itoolu|iteghete|九|きゅう|く|sanga|songo|ប្រាំបួន|구|아홉|ເກົ້າ|sivy|ကိုး|sagal|nain|icyenda|"
        "pfumbamwe|sagaal|robong|salapan|tisa|เก้า|ትሽዓተ|ትሸዓተ|robongwe|borobongwe|chín|juróom ñeent|thoba|ithoba|lithoba|ẹ̀sán|mẹ́sàn|玖|"
        "isishiyagalolunye|doqquz|дзевяць|dzevyats|девет|devet|nou|devět|naw|ni|neun|εννέα|ennea|εννιά|ennia|niner|nueve|üheksa|bederatzi|yhdeksän|"
        "neuf|a naoi|naoi|nove|nèf|kilenc|ինը|iny|ինն|inn|níu|ცხრა|tskhra|тоғыз|togyz|тогуз|toguz|néng|devyni|devynios|deviņi|deviņas|disgħa|disgha|"
        "disa'|disa’|negen|dziewięć|nouă|девять|devyat|deväť|nëntë|nio|dokuz|тугыз|tugyz|дев'ять|дев’ять|to'qqiz|to’qqiz|toʻqqiz|to‘qqiz|toqqiz|"
        "тўққиз"
    ),
)  # fmt: skip
