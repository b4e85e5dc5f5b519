"""Cue words of languages that few senders write: pacific (mi, sm, haw, tpi, to), yi, kab, eo, fo, gsw, greeklish, qu, roman-thai."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "pacific": {
        "strong": (
            "waehere whakau|waehere haumaru|waehere tuku|kupuhipa|waehere kotahi|tō waehere|numera faalilolilo|fa'ailoga faalilolilo|helu huna|helu hōʻoia|"
            "hua ʻōlelo huna|namba hait|paswod|kod bilong yu|namba bilong yu|code bilong yu|fakamaʻu kouti|kouti malu"
        ),
        "weak": "waehere|tau huna|helu huna|kouti|pin",
        "act": (
            "takiuru|whakaurua|tāuruhia|patohia|whakamahia|whakaaturia|fa'aaoga|ulufale|hoʻohana|hōʻike|putim|yusim|raitim|soim|ngāueʻaki|tatala i le|"
            "e tatala i le|taʻu i le aveʻtaʻavale|faʻaali i le aveʻtaʻavale|faaali i le leoleo|huakina ki te|ka huaki ki te|kōrero ki te kaitaraiwa|"
            "whakaaturia ki te kaitaraiwa|whakaaturia ki te kaitiaki|dolava ena|e dolavi ena|tukuna vua na draiva|vakaraitaka vua na draiva|"
            "vakaraitaka vua na ovisa|taina|taina le|lolomi|lolomi le|oomi|oomi le|fetaomi|tusi|tusi le|tusia|faaofi|fa'aofi|faʻaofi|fa'apipi'i|faapipii|"
            "kopi|kopi le|kopiina|fa'atumu|faatumu|faʻatumu|lafo|lafo mai|auina|auina mai|tali mai|fai atu|ta'u|ta'u atu|taʻu|fa'ailoa|faitau|faitau atu|"
            "fa'aali|faaali|faʻaali|tu'uina atu|avatu|fa'amaonia|faʻamaonia"
        ),
        "tail": "kaua e tohaina|kaua e tuku|kaua e whāki|aua ne'i|aua le fa'asoa|mai hāʻawi|mai haʻi|noken givim|noken tokim|noken soim|ʻoua ʻe vahevahe",
        "valid": "ka pau|meneti|minute|mīniti|i loto o|bai pinis|insait long",
        "ref": (
            "tikite|katuba|katubaleka|idabedabe|teveli|"
            "e cava ena|e oti ena|iotioti ni naba|naba e va e muri|"
            "tikite|matapā|tēpile|"
            "'oku ngata 'i he|ngata 'i he|ngaahi fika faka'osi|fika faka'osi 'e fā|"
            "tiketi|fa'amalama|faitoto'a|nofoa|laulau|"
            "e fa'ai'u i le|fa'ai'u i le|e muta i le|numera mulimuli e fa|numera mulimuli|"
            "tīkiti|matapihi|"
            "ka mutu ki|e mutu ana ki|ka mutu ki te|mati whakamutunga e whā|ngā mati whakamutunga|mati whakamutunga|"
            "tono|ota|pire|nama|kaute|oka|pili|oda|bil|akaun|lau oka|oka numera|numera o le oka|numera o lau oka|lau afifi|afifi numera|"
            "numera o le afifi|numera o le pusa|numera e siaki ai|numera o le tulituliina|lau pili|pili numera|numera o le pili|numera o le invoisi|"
            "risiti numera|numera o le risiti|pepa pasese numera|tiketi numera|numera o le tiketi|faitioga numera|talosaga numera|numera o le talosaga|"
            "numera o le faasao|vaalele numera|numera o le nofoa|potu numera|numera o le konekarate|numera o le teugatupe|numera o le taavale|tō ota|"
            "tau ota|tō mōkī|te mōkī|nikai|te nikai|nomu ota|nomuni ota|ota naba|naba ni ota|naba ni nomu ota|nomu oloolo|nomuni oloolo|oloolo naba|"
            "naba ni oloolo|naba ni vakamuri|naba ni pili|nomu pili|pili naba|naba ni invois|naba ni risiti|risiti naba|naba ni tikite|tikite naba|"
            "naba ni kudru|naba ni kerekere|kerekere naba|naba ni buki|naba ni waqavuka|waqavuka naba|naba ni idabedabe|naba ni rumu|naba ni konitaraki|"
            "naba ni akaude|naba ni mita"
        ),
        "public": "waehere poutāpeta|waehere whakaheke|helu leka|zip code|pos kod",
        "unit": (
            "ena iotioti|na iotioti ni naba|"
            "i hono faka'osi|ko e fika faka'osi|"
            "i le fa'ai'uga|o numera mulimuli|"
            "te mutunga|hei mati whakamutunga|"
            "tāra|tala|kālā|kina|toea|kiromita"
        ),
        "deal": (
            "faapaʻuga|faʻapaʻu tau|tau taugofie|seili|faatauga faapitoa|meaalofa fua|kuponi|taugofie tele|faasao tupe|whakahekenga utu|utu whakaheke|"
            "hekenga utu|hokonga nui|utu iti|koha koreutu|kūpona|penapena moni|tuku motuhake|sauturaki|sau lutu|vakalutumi na isau|volitaki rawarawa|"
            "sale levu|isau rawarawa"
        ),
    },
    "yi": {
        "strong": "באשטעטיקונג קאד|באַשטעטיקונג־קאָד|איינמאליגער קאד|זיכערהייט קאד|אײַער קאָד|אייער קאד|דיין קאד|דײַן קאָד|פאסווארט|פּאַראָל|פאראל|אריינלאגירן קאד",
        "weak": "קאד|קאָד|פין|צאל|נומער|שליסל|קאוד|קאָוד",
        "act": (
            "לאגירן|אריינלאגירן|באשטעטיקן|באַשטעטיקן|אריינשרייבן|נוצט|שרייבט|ווייזט|זאגט|עפנט זיך מיט|עפנט מיט|זאָגט דעם שאָפער|ווייזט דעם שאָפער|"
            "ווייזט דעם וועכטער|באשטעטיגן|צו באשטעטיגן|שרײַבט|שרײַב|שרייב|אַרײַנשרײַבן|אַרײַנקלאַפּן|קלאַפּט אַרײַן|קלאַפּ אַרײַן|קלאפט אריין|טײַפּט|"
            "טייפט|טײַפּ|טייפ|גיט אַרײַן|גיב אַרײַן|לייגט אַרײַן|לייגט אריין|דריקט|דריק|דריקן|קאָפּירט|קאפירט|קאָפּיר|קלעפּט אַרײַן|פֿילט אויס|פילט אויס|"
            "שיקט|שיק|שיקט אונדז|ענטפֿערט מיט|זאָגט|דערציילט|דערמאָנט|לייענט פֿאָר|ווײַזט|ווײַז|באַשטעטיקט מיט"
        ),
        "tail": "גיט אים נישט|גיט עס נישט|זאגט נישט|טיילט נישט|קיינעם|קײנעם|סוד",
        "valid": "גילטיק|מינוט|מינוטן",
        "ref": (
            "בילעט|פענצטער|טויער|פּלאַטפאָרמע|צימער|"
            "וואָס ענדיקט זיך מיט|ענדיקט זיך מיט|לעצטע פיר ציפערן|לעצטע ציפערן|"
            "באשטעלונג|באַשטעלונג|רעכענונג|חשבון|פעקל|פּעקל|אייער באַשטעלונג|באַשטעלונג נומער|באשטעלונג נומער|אָרדער נומער|אייער אָרדער|אייער פּעקל|"
            "פּעקל נומער|פאקעט נומער|שיקונג נומער|טרעקינג נומער|חשבון נומער|אינוואָיס נומער|רעכענונג נומער|קבלה נומער|רעסיט נומער|בילעט נומער|"
            "טיקעט נומער|קלאָגע נומער|בקשה נומער|אַפּליקאַציע נומער|רעזערוואַציע נומער|פלי נומער|צימער נומער|פּאָליסע נומער|קאָנטראַקט נומער|"
            "קאָנטע נומער|קונה נומער|מעמבער נומער"
        ),
        "public": "פאסט קאד|פּאָסט־קאָד|קופאן|קופּאָן",
        "unit": ("צום סוף|די לעצטע ציפערן|דאלער|דאָלאַר|פונקטן|טעג"),
        "deal": "הנחה|ראַבאַט|סעיל|אויספאַרקויף|מציאה|מציאות|קופּאָן|שפּאָרט ביז|אומזיסטע מתנה|דיסקאָונט|ספּעציעלער פּרייז",
    },
    "kab": {
        "strong": "tangalt n usentem|tangalt n usenqed|tangalt n tɣellist|tangalt-ik|tangalt-im|tangalt-nwen|awal uffir|awal n uɛeddi|tangalt n tikelt",
        "weak": "tangalt|uṭṭun uffir|tasarut|awal",
        "act": "qqen|kcem|sentem|aru|sekcem|seqdec|mel|sken",
        "tail": "ur tt-ttak|ur tt-bettu|ur ttak|ur bettu|i yiwen|uffir",
        "valid": "tusdat|tseddac|n tseddatin",
        "ref": "tiludna|tafaturt|amiḍan|taladna|aɛeddi",
        "public": "tangalt n tebṛatin|tangalt n usenqes",
        "unit": "idinaren|n wussan|tineqqiḍin",
    },
    "eo": {
        "strong": "konfirmkod~|konfirma kod~|unufoja kod~|unufoja pasvort~|sekurkod~|sekureca kod~|ensalut-kod~|ensaluta kod~|kontrolkod~|via kod~|via pin~|aktivigkod~",
        "weak": "kodo|kodon|pasvorto|pasvorton|pin-kodo|ĉifro|ŝlosilo",
        "act": (
            "ensaluti|ensalutu|konfirmi|konfirmu|enigu|entajpu|tajpu|uzu|montru|diru al la kuriero|aktivigi|malfermiĝas per|malfermu per|"
            "diru al la ŝoforo|montru al la ŝoforo|montru al la gardisto|tajpi|tajpante|enigi|enigante|entajpi|enskribu|enskribi|enmetu|enmeti|premu|"
            "premi|premante|tuŝu|tuŝetu|frapetu|ciferumu|kopiu|kopii|kopiante|algluu|alglui|englui|skribu|plenigu|plenigi|diru|diri|diru al|menciu|citu|"
            "laŭtlegu|montri|konfirmu per"
        ),
        "tail": "diru ĝin al neniu|ne diru|ne dividu|ne donu|al neniu|konservu ĝin sekreta|sekreta",
        "valid": "validas|valida dum|minutoj|minutojn",
        "ref": (
            "giĉeto|fenestro|pordo|sidloko|tablo|"
            "finiĝanta per|kiu finiĝas per|finiĝas per|lastaj kvar ciferoj|lastaj ciferoj|"
            "mendo|mendon|fakturo|konto|pakaĵo|pakaĵon|numero|bileto|flugo|ĉambro|via mendo|mendo n-ro|mendonumero|numero de mendo|pako|via pako|"
            "pakonumero|sendaĵo|via sendaĵo|sendonumero|spurnumero|spurado-numero|fakturo n-ro|fakturnumero|kvitanco n-ro|kvitancnumero|biletnumero|"
            "plendo n-ro|peto n-ro|petonumero|rezervo n-ro|rezervonumero|flugnumero|sidlokonumero|poliso n-ro|kontrakto n-ro|klientnumero"
        ),
        "public": "poŝtkodo|rabatkodo|kupono|rabata kodo|landokodo",
        "unit": ("kiel lastaj ciferoj|ĉe la fino|eŭroj|poentoj|tagoj|horoj|kilometroj"),
        "deal": "rabato|elvendo|rabata kupono|kupono|ŝparu|senpaga donaco|speciala oferto|duona prezo",
    },
    "fo": {
        "strong": "eingangskod~|eingangskot~|váttanarkot~|staðfestingarkot~|trygdarkot~|innritanarkot~|tín kota|tín koda|loyniorð~|loynikot~|loynital~|sms-kot~|pinkot~|innlogganarkot~",
        "weak": "kota|kotan|kotuna|koda|kodan|hana kotu|pin|tal|lykil",
        "act": (
            "rita inn|ritað inn|innrita|vátta|staðfest|skriva|tøst|brúka|nýt|vís|upplýs|skráset|verður latið upp við|latið upp við|lat upp við|"
            "sig bilføraranum|vís bilføraranum|vís vaktini|slá inn|skriva inn|skriva tú|skrivið|tasta|tasta inn|tastið|trýst|trýst á|trýstið|avrita|"
            "avritið|kopiera|lím inn|set inn|setið inn|fyll út|fyllið út|siga|sigið|upplýsið|nevn|les upp|vísið|vís fram|lata|váttið|lat upp"
        ),
        "tail": "gev hana ikki|gev ikki|deil ikki|vís ikki|sig ikki|gev ongum|ongum|víðari|loynilig|loyn",
        "valid": "galdandi|gongur út|minuttir|minuttum|í gildi",
        "ref": (
            "sum endar við|endar við|sum endar á|seinastu fýra tølini|seinastu tølini|"
            "bílegging~|pakki|pakkin|pakkan|rokning~|konto|ordranummar|ferðaseðil|skipið|nummar|bílegging|bíleggingin hjá tær|tín bílegging|"
            "bílegging nr.|pakkin hjá tær|sending|sendingin hjá tær|rokning nr.|faktura nr.|kvittan nr.|ferðaseðil nr.|fyrispurningur nr.|umsókn nr.|"
            "klaga nr.|bíleggingartal|flogferð"
        ),
        "public": "avsláttarkot~|postnummar|gávukort~|gávukot~|landakot~",
        "unit": ("sum seinastu tølini|sum seinastu tøl|krónur|stig|dagar|tímar"),
        "deal": "avsláttur|avslátt|avsláttri|útsøla|tilboð|spar upp til|kupong|ókeypis gáva|hálvan prís",
    },
    "gsw": {
        "strong": "dy code|din code|diin code|iilogg-code|ylogg-code|bestätigungscode|sicherheitscode|eimolcode|eimalcode|zuegangscode|passwort",
        "weak": "code|pin|nummere|zahl",
        "act": "iilogge|ylogge|iiloggä|ylogg|iigäh|yygäh|iitippe|bruuchsch|bruchsch|brucht dr|aamälde|amälde|bstätige|zeig|säg",
        "tail": "verzell's niemertem|niemertem|niemerem|nid wytergäh|nöd wiitergäh|nöd wiitersäge|gib en niemerem|bhalt en für dich",
        "valid": "gültig|minute|lauft ab",
        "ref": "bstellig|bstellnummere|rächnig|päckli|poscht|konto",
        "public": "rabattcode|poschtleitzahl|guetschein|gutschyn",
        "unit": "stutz|fränkli|pünkt|täg",
    },
    "greeklish": {
        "strong": "kwdikos|kodikos|kwdiko sou|kodiko sou|kwdikos sou|kodikos sou|kwdikos epivevaiwsis|kodikos epibebaiosis|kodikos eisodou|kwdikos eisodou|sinthimatiko|synthimatiko",
        "weak": "kwdiko|kodiko|pin|arithmos",
        "act": "vale|bale|balte|valte|gia na mpeis|gia na bis|na sindetheis|na syndetheis|eisagage|grapse|dwse|dose|deixe|pliktrologise",
        "tail": "min to deixeis|min to peis|min to dwseis|min to doseis|min ton moirasteis|mi to pis|se kanenan|se kaneinan|pouthena",
        "valid": "isxyei|isxuei|isxiei|lepta|ligei",
        "ref": "paraggelia|paragelia|dema|timologio|logariasmos|krathsh",
        "public": "kwdikos prosforas|kodikos prosforas|ekptwtiko|ekptotiko|taxydromikos kwdikas|tk",
        "unit": "evrw|euro|pontoi|meres|wres",
    },
    "qu": {
        "strong": "yaykunaykipaq yupay~|takyachinapaq yupay~|pakasqa yupay~|huk kutilla yupay~|yaykuna rimay~|yaykuna clave",
        "weak": "yupay~|clave|pin",
        "act": "yaykunaykipaq|yaykuy|qillqay|churay|takyachiy|rikuchiy",
        "tail": "ama pimanpas|ama willaychu|ama qunkichu|pakallapi",
        "valid": "minutu|minutukama|tukukun",
        "ref": (
            "ticket|turno|ventanilla|punku|tiyana|hamp'ara|"
            "qhipa tawa yupaykuna|qhipa yupaykuna|terminada en|últimos dígitos|"
            "mañakuy|rantiy|factura|qhatuy"
        ),
        "public": "qullqi pisiyachiq|cupón",
        "unit": ("wan tukukuq|wan tukuq|pi tukukuq|soles|punku|p'unchaw"),
    },
    "fy": {
        "strong": "ferifikaasjekoade~|befeiligingskoade~|ynlochkoade~|oanmeldkoade~|befêstigingskoade~|tagongskoade~|ienmalige koade|dyn koade",
        "weak": "koade~|wachtwurd",
        "act": (
            "brûk|ynfiere|fier yn|oanmelde|ynlogge|giet iepen mei|iepenje mei|sis tsjin de sjauffeur|typ yn|yntype|typ it|tik yn|yntikke|toets yn|"
            "yntoetse|folje yn|ynfolje|jou yn|druk|druk op|kopiearje|kopiearjen|plak|plakke|skriuw|skriuwe|ferstjoer|antwurdzje mei|fertel|neam|neame|"
            "fermeld|jou troch|lês foar|toan|toane|lit sjen|oerhandigje|befêstigje mei|ûndertekenje mei|betelje mei"
        ),
        "tail": "diel net|diel dizze|net diele|mei gjinien|mei net ien",
        "valid": "jildich|minuten|ferrint",
        "ref": (
            "folchnûmer|loket|spoar|stoel|tafel|keamer|"
            "dy't einiget op|einiget op|lêste fjouwer sifers|lêste sifers|"
            "bestelling|pakket|rekken~|ôfspraak|klantnûmer|fakuer~|bus|trein|jo bestelling|dyn bestelling|bestelling nr.|bestelnûmer|order|ordernûmer|"
            "jo pakket|dyn pakket|pakketnûmer|stjoering|jo stjoering|stjoeringsnûmer|trackingnûmer|faktuer|faktuernûmer|faktuer nr.|bonnûmer|"
            "kwitânsjenûmer|kaartsjenûmer|meldingsnûmer|klachtnûmer|oanfraachnûmer|oanfraach nr.|boekingsnûmer|flechtnûmer|polisnûmer|kontraktnûmer"
        ),
        "public": "koartingskoade~|postkoade~|promokoade~",
        "unit": ("einiget|as lêste sifers|minuten|oeren|dagen|punten"),
        "deal": "koarting|útferkeap|oanbieding|besparje|kûpon|fergees kado|koopke|koartingsbon",
    },
    "roman-thai": {
        "strong": "rahat otp|rahat yuenyan|rahat yeunyan|rahat phan|rahat khong khun|rahat khong|rahas khong|rahat khao|rahat khue|rahat kue|otp khong khun",
        "weak": "rahat|rahas|lek|mai lek",
        "act": "khao su rabop|log in|yuenyan|yeunyan|krok|sai|bok rider|chaeng",
        "tail": "ham bok|ya bok|ham hai|ya hai khrai|khrai|kap khrai|ham share|pen khwam lap",
        "valid": "mot ayu|phai nai|nathi|chai dai",
        "ref": "phatsadu|khamsang sue|order|banchi|bin|bai set",
        "public": "rahat suan lot|khod suan lot|rahat praisani|voucher",
        "unit": "baht|khamaen|taem|wan",
    },
}
