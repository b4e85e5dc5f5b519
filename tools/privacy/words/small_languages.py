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
        "act": "takiuru|whakaurua|tāuruhia|patohia|whakamahia|whakaaturia|fa'aaoga|ulufale|hoʻohana|hōʻike|putim|yusim|raitim|soim|ngāueʻaki",
        "tail": "kaua e tohaina|kaua e tuku|kaua e whāki|aua ne'i|aua le fa'asoa|mai hāʻawi|mai haʻi|noken givim|noken tokim|noken soim|ʻoua ʻe vahevahe",
        "valid": "ka pau|meneti|minute|mīniti|i loto o|bai pinis|insait long",
        "ref": "tono|ota|pire|nama|kaute|oka|pili|oda|bil|akaun",
        "public": "waehere poutāpeta|waehere whakaheke|helu leka|zip code|pos kod",
        "unit": "tāra|tala|kālā|kina|toea|kiromita",
    },
    "yi": {
        "strong": "באשטעטיקונג קאד|באַשטעטיקונג־קאָד|איינמאליגער קאד|זיכערהייט קאד|אײַער קאָד|אייער קאד|דיין קאד|דײַן קאָד|פאסווארט|פּאַראָל|פאראל|אריינלאגירן קאד",
        "weak": "קאד|קאָד|פין|צאל|נומער|שליסל",
        "act": "לאגירן|אריינלאגירן|באשטעטיקן|באַשטעטיקן|אריינשרייבן|נוצט|שרייבט|ווייזט|זאגט",
        "tail": "גיט אים נישט|גיט עס נישט|זאגט נישט|טיילט נישט|קיינעם|קײנעם|סוד",
        "valid": "גילטיק|מינוט|מינוטן",
        "ref": "באשטעלונג|באַשטעלונג|רעכענונג|חשבון|פעקל|פּעקל",
        "public": "פאסט קאד|פּאָסט־קאָד|קופאן|קופּאָן",
        "unit": "דאלער|דאָלאַר|פונקטן|טעג",
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
        "act": "ensaluti|ensalutu|konfirmi|konfirmu|enigu|entajpu|tajpu|uzu|montru|diru al la kuriero|aktivigi",
        "tail": "diru ĝin al neniu|ne diru|ne dividu|ne donu|al neniu|konservu ĝin sekreta|sekreta",
        "valid": "validas|valida dum|minutoj|minutojn",
        "ref": "mendo|mendon|fakturo|konto|pakaĵo|pakaĵon|numero|bileto|flugo|ĉambro",
        "public": "poŝtkodo|rabatkodo|kupono|rabata kodo|landokodo",
        "unit": "eŭroj|poentoj|tagoj|horoj|kilometroj",
    },
    "fo": {
        "strong": "eingangskod~|eingangskot~|váttanarkot~|staðfestingarkot~|trygdarkot~|innritanarkot~|tín kota|tín koda|loyniorð~|loynikot~|loynital~|sms-kot~|pinkot~|innlogganarkot~",
        "weak": "kota|kotan|kotuna|koda|kodan|hana kotu|pin|tal|lykil",
        "act": "rita inn|ritað inn|innrita|vátta|staðfest|skriva|tøst|brúka|nýt|vís|upplýs|skráset",
        "tail": "gev hana ikki|gev ikki|deil ikki|vís ikki|sig ikki|gev ongum|ongum|víðari|loynilig|loyn",
        "valid": "galdandi|gongur út|minuttir|minuttum|í gildi",
        "ref": "bílegging~|pakki|pakkin|pakkan|rokning~|konto|ordranummar|ferðaseðil|skipið|nummar",
        "public": "avsláttarkot~|postnummar|gávukort~|gávukot~|landakot~",
        "unit": "krónur|stig|dagar|tímar",
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
        "ref": "mañakuy|rantiy|factura|qhatuy",
        "public": "qullqi pisiyachiq|cupón",
        "unit": "soles|punku|p'unchaw",
    },
    "fy": {
        "strong": "ferifikaasjekoade~|befeiligingskoade~|ynlochkoade~|oanmeldkoade~|befêstigingskoade~|tagongskoade~|ienmalige koade|dyn koade",
        "weak": "koade~|wachtwurd",
        "act": "brûk|ynfiere|fier yn|oanmelde|ynlogge",
        "tail": "diel net|diel dizze|net diele|mei gjinien|mei net ien",
        "valid": "jildich|minuten|ferrint",
        "ref": "bestelling|pakket|rekken~|ôfspraak|klantnûmer|fakuer~|bus|trein",
        "public": "koartingskoade~|postkoade~|promokoade~",
        "unit": "minuten|oeren|dagen|punten",
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
