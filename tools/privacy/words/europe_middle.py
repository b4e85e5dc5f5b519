"""Cue words: hu, ro, el, baltic, caucasus."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "hu": {
        "strong": (
            "számsor~|szükséges számsor|megerősítő kód~|hitelesítő kód~|hitelesítőkód~|ellenőrző kód~|ellenőrző kod|egyszer használatos|egyszeri|"
            "biztonsági kód~|belépési kód~|belépőkód~|aktiváló kód~|aktiválási kód|sms kód|sms-kód|ideiglenes jelszó|azonosító kód~|kódod|kódja|kódod:|"
            "jóváhagyó kód~|átvételi kód~|átvételi pin|jelszava|jelszavad|pin kód|kód:|az ön kódja|a kódod|csomagautomata|rekesznyitó|megerősítőkód~|"
            "nyitókód~|bejelentkezési kód~|ellenőrző jelszó|ellenőrző pin|biztonsági jelszó|biztonsági pin|megerősítő jelszó|megerősítő pin|"
            "hitelesítő jelszó|hitelesítő pin|hitelesítési kód|hitelesítési kódot|hitelesítési jelszó|hitelesítési pin|azonosító jelszó|azonosító pin|"
            "azonosítási kód|azonosítási kódot|azonosítási jelszó|azonosítási pin|belépési jelszó|belépési pin|belépő kód|belépő kódot"
        ),
        "weak": (
            "kód~|kod|jelszo|pin|pinkód~|jelszót|jelszava|jelszavad|kulcs|számjegyű|számkombináció|~kód~|kapukód~|ajtókód~|szekrénykód~|rekeszkód~|"
            "zárkód~|széfkód~|garázskód~|riasztókód~|szobakód~|sorompókód~|lakáskód~|átvételikód~"
        ),
        "act": (
            "regisztráljon|regisztrálj|"
            "üsse be|írja|mondd|nyisd|nyissa|bejelentkez~|belép~|adja meg|add meg|írja be|írd be|erősít~|hitelesít~|használja|használd|regisztrác~|"
            "aktivál~|mutassa|mutasd|mondja|jóváhagy~|átvétel~|átvehető|megadni|megadása|megadásával|beírni|gépelje be|vigye be|közölje|közöld|diktálja|"
            "diktáld be|kóddal nyílik|kóddal nyitható|mondja a sofőrnek|mutassa a sofőrnek|mondja be a futárnak|mutassa fel a portán|beírja|beírásával|"
            "gépeld be|üsd be|pötyögje be|nyomja meg|nyomd meg|koppintson|tárcsázza|másolja|másold|másolja be|illessze be|illeszd be|töltse ki|"
            "válaszoljon|mondja meg|mondd meg|mondja be|említse|olvassa fel|mutassa be|mutasd meg|adja át|diktálja be"
        ),
        "tail": (
            "ne ossza meg|ne oszd meg|senkinek|senkivel|ne adja ki|ne add ki|ne adja meg|ne add meg senki|titokban|bizalmas|ha nem ön|ha nem te|"
            "harmadik fél|ne adja tovább|ne mondja el|ne mondd el|ne árulja el|ne áruld el|ne továbbítsa|soha ne|másnak|másokkal|harmadik félnek|"
            "soha nem kérjük|soha nem kérünk|soha nem kéri|nem kérjük el|bizalmasan|titkos"
        ),
        "valid": "érvényes|lejár|perc~|percig|érvényesség|érvényességi|lejárat|belül|felhasználható",
        "ref": (
            "ablak|asztal|"
            "utolsó négy számjegye|utolsó négy számjegy|utolsó számjegyei|utolsó négy jegye|végződése|"
            "végződő|végű|utolsó|rendelés~|számla~|számú|szám~|egyenleg~|összeg~|csomag~|küldemény~|csomagszám|foglalás~|jegy~|járat~|vonat~|kocsi|ülés|"
            "kötvény~|szerződés~|ügyfél~|ügyfélszám|tel|hívja|hívjon|csak|évi|ügyszám|hibajegy|kártya~|fiók|szoba|kapu|ref|azonosító|bizonylat|üzlet|"
            "mérőóra~|sorszám~|közlemény|nyugta|bankszámla~|kártyájá~|ügyfélazonosító|nyomkövetés~|szállítás~|iktatószám|panasz~|bejelentés~|kérelem|"
            "hivatkozás~|referencia~|tranzakció~|utalás~|átutalás~|befizetés~|terhelés~|hely|helyjegy|vágány~|rendelő~|terem|modell~|típus~|verzió~|"
            "oldal~|fejezet~|cikk~|rendelés|rendelése|rendelésed|rendelésszám|sz. rendelése|számú rendelés|számú rendelése|küldemény|küldeménye|"
            "küldeményazonosító|nyomkövetési szám|fuvarlevélszám|számla|számlaszám|nyugtaszám|jegyszám|járatszám|kötvényszám|szerződésszám|rendszám"
        ),
        "public": (
            "kuponkód~|kupon~|promóciós kód~|promókód~|kedvezménykód~|irányítószám~|qr-kód~|qr kód~|vonalkód~|termékkód~|utalvány~|ajánlói kód|ajánlókód|"
            "országkód|cikkszám|kódex~|meghívókód|hibakód~|körzetszám|promo kód|promo kódja|promo kóddal|promo kódot|akciós kód|akciós kódja|"
            "akciós kóddal|akciós kódot|ajándékkód|ajándékkódja|ajándékkóddal|ajándékkódot|ajánlókódja|ajánlókóddal|ajánlókódot|ajánlói kódja|adókód|"
            "foglalási kód|rendelési kód|árukód|színkód|bankkód|swift-kód|swift kód|bic-kód|csatornakód|ügyfélkód|vevőkód|partnerkód|megrendelőkód|"
            "tanfolyamkód|tárgykód|hívókód|hívószám|országhívó|etikai kód|nyereménykód|voucherkód|akciókód|szállodakód|járatkód|mérőkód"
        ),
        "unit": (
            "re végződő|ra végződő|es végű|végződésű|re végződik|ra végződik|számjegyekre végződő|"
            "pont~|ft|forint~|huf|km|kg|gb|mb|százalék|alkalom~|számú|szám|sz.|ezer|perc|percig|percen|órán|órát|másodperc|napig|hónap|évig|kilométer|"
            "méter|mérföld|darab|termék|személy|utas"
        ),
        "call": "hívd|hívás|telefonon|telefonszám|ügyfélszolgálat|ügyfélszolgálatunk|forduljon|lépjen kapcsolatba",
        "deal": (
            "akció~|leárazás~|kiárusítás~|ajánlat~|spórolj|spóroljon|takarítson|ingyen|ingyenes|kedvezmény|kedvezménnyel|akció|akciós|leárazás|"
            "kiárusítás|kupon|kuponnal|ajándék|pénzvisszatérítés"
        ),
        "password": "jelszót|jelszavát",
        "scene": (
            "gépkocsivezető|kézbesítő~|postás~|csomagautomata~|foxpost|csomagpont~|átvételi pont~|átvevőhely|szekrény|ajándékutalvány|feltöltőkártya|"
            "feltöltés|ügyintéző~"
        ),
        "number": "szám|száma|számú|számot|számjegy|számjegyek",
    },
    "ro": {
        "strong": (
            "pin predare|pin de predare|cod predare|cod de predare|pin ridicare|pin de ridicare|"
            "cod de verificare|codul de verificare|cod de autentificare|codul de autentificare|cod de confirmare|codul de confirmare|cod unic|codul unic|"
            "parola unică|parolă de unică|de unica folosinta|unică folosință|cod de securitate|codul de securitate|cod de acces|codul de acces|"
            "cod de activare|codul de activare|parolă temporară|codul tau|codul dvs|codul dumneavoastră|cod sms|cod otp|codul otp|codul pin|cod pin|"
            "cod de ridicare|codul de ridicare|cod de autorizare|codul de autorizare|pin pentru|codul pentru|codul este|cod de deschidere|"
            "codul de livrare|cod~ de verificare|cod~ de securitate|cod~ de siguranță|cod~ de confirmare|cod~ de acces|cod~ de autentificare|"
            "cod~ de autorizare|cod~ de activare|cod~ de validare|cod~ de logare|cod~ de login|cod~ de conectare|cod~ de înregistrare|cod~ de recuperare|"
            "cod~ de deblocare|cod~ de ridicare|cod~ de livrare|cod~ de predare|cod~ de colectare|cod~ de retragere|cod~ de identificare|"
            "cod~ de utilizare unică|cod~ unic|cod~ temporar|cod~ secret|cod~ otp|cod~ sms|cod~ pin|cod~ puk|cod~ personal|cod~ de plată|"
            "cod~ de tranzacție|cod~ de deschidere|cod~ de resetare|cod~ de semnare|cod~ de aprobare|cod~ dinamic|cod~ din sms|cod~ primit prin sms|"
            "cod~ de intrare|cod~ de portare|cod~ easybox|cod~ de easybox|cod~ pentru ridicare|cod~ pentru curier|cod~ pentru autentificare|"
            "cod~ format din 6 cifre|cod~ din 6 cifre|cod~ din 4 cifre|cod~ interfon|cod~ de asociere|parol~ temporar~|parol~ unică|parol~ provizorie|"
            "parol~ nouă|parol~ de acces|parol~ otp|parol~ inițială|cod ridicare|cod livrare|cod de livrare|cod deschidere"
        ),
        "weak": "cod|codul|codului|parolă|pin|token|coduri|codurile|pinul|pin-ul|tokenul|cheie|cheia|cifrele|combinație|combinația",
        "act": (
            "înregistrează-te|înregistrați-vă|"
            "tasteaza|spuneți|deschide|autentific~|conect~|introdu~|verific~|confirmar|confirme|confirma|confirmez|confirmer|confirmação|confirmación|"
            "confirmati|confirmare|folose~|utiliz~|activ~|înregistr~|arată|prezint~|spune~|curier~|ridicare|logare|loghezi|a introduce|tastați|scrie|"
            "scrieți|completează|completați|folosiți|comunică-i|comunicați|comunică curierului|comunică șoferului|comunică operatorului|"
            "comunică casierului|prezintă curierului|prezintă șoferului|prezintă operatorului|prezintă casierului|se deschide cu|deschide cu|"
            "arată șoferului|spune curierului|prezintă la recepție|introdu|introduceți|introduceti|introducând|tastează|tastati|tastând|apasă|apăsați|"
            "apasati|atinge|formează|formați|formati|copiază|copiați|copiati|lipește|lipiți|lipiti|completati|răspunde cu|spune|comunică|comunicati|"
            "menționează|menționați|prezintă|prezentați"
        ),
        "tail": (
            "nu îl împărtăși|nu divulga|nu dezvălui|nu comunica|nu transmite|nu da|nu-l da|nimanui|cu nimeni|altor persoane|confidențial|dacă nu ai|"
            "nu trimite|nu distribui~|nu spune|nu îl comunica|nu-l comunica|nu comunicați|nu il comunicati|nu-l comunicați|nu îl divulga|nu divulgați|"
            "nu-l divulga|nu împărtăși|nu-l împărtăși|nu îl da|nu dați|nu transmiteți|nu spuneți|nu dezvăluiți|terților"
        ),
        "valid": "valabil|expira|minute|timp de|valabilă|valabilitate",
        "ref": (
            "bon de ordine|ghișeu|birou|poarta|"
            "care se termină cu|care se termină în|se termină cu|terminat în|terminată în|cu terminația|ultimele patru cifre|"
            "ultimele cifre|"
            "terminat~|se termină|comand~|comenzii|numarul|nr|factur~|cont~|sold~|suma|valoare|colet~|awb|rezerv~|bilet~|zbor~|tren~|poliț~|contract~|"
            "client~|tel|sunați|apelează|apelati|pret|doar|anul|sesizare|card~|cămin|camera|ref|referin~|bon|livrare|tichet~|index~|loc|filial~|magazin~|"
            "cod client|de la|chitanț~|bon~ fiscal|iban|se termină în|abonat~|membru|expedi~|livrar~|urmărire|dosar~|plângere~|reclamați~|cerere~|"
            "solicitar~|referinț~|tranzacți~|operațiun~|plat~|transfer~|locul|vagon~|peron~|lini~|poart~|camer~|salon~|sală|autobuzul|trenul|troleibuzul|"
            "tramvaiul|comenzii nr.|coletul|coletul tău|coletul nr.|AWB nr.|factura|factura nr.|facturii nr.|chitanța nr.|bon nr.|biletul nr.|"
            "sesizarea nr.|solicitarea nr.|cererea nr.|rezervarea nr.|zborul|polița nr.|contractul nr.|nr. client"
        ),
        "public": (
            "cod promoțional|codul promoțional|cod promo|cod de reducere|codul de reducere|voucher~|cupon~|cod poștal|codul poștal|cod qr|codul qr|"
            "cod de bare|codul de bare|cod produs|codul produsului|cod de recomandare|cod fiscal|prefix|cod de invitație|codul rutier|codul de eroare|"
            "cod swift|codul de conduit~|cod~ promoțional|cod~ promo|cod~ de reducere|cod~ reducere|cod~ voucher|cod~ cupon|cod~ de recomandare|"
            "cod~ de invitație|cod~ poștal|cod~ de țară|cod~ țară|cod~ de bare|cod~ qr|cod~ swift|cod~ bic|cod~ de eroare|cod~ eroare|cod~ produs|"
            "cod~ de produs|cod~ fiscal|cod~ penal|cod~ civil|cod~ muncii|cod~ rutier|cod~ caen|cod~ de urmărire|cod~ zbor|cod~ de rezervare|cod~ curs|"
            "cod~ sursă"
        ),
        "unit": (
            "ca ultime cifre|la final|"
            "punct~|lei|ron|persoane|km|kg|gb|mb|buc|bani|ori|euro|la sută|mii|minut|secunde|zile|săptămâni|săptămână|luni|lună|kilometri|metri|mile|"
            "bucăți|buc."
        ),
        "call": "sună|sunați la|apel",
        "deal": (
            "reduceri|reducerea|ofertă|oferte|promoție|promoții|economisește|economisești|livrare gratuită|reducere|reducere de|discount|ofertă specială|"
            "cupon|cashback|cadou gratuit|lichidare de stoc"
        ),
        "password": "parolei",
        "scene": (
            "livrator~|poștaș~|easybox|lockerul|dulap~|punct de ridicare|punct~ de livrare|oficiul poștal|cardul cadou|card preplătit|cartel~|"
            "reîncărcar~|operator~|consultant~"
        ),
        "number": "număr|numărul|numere|numărului|cifră|cifre",
    },
    "el": {
        "strong": (
            "κωδικος επαληθευσης|κωδικός επιβεβαίωσης|κωδικός πιστοποίησης|κωδικός μιας χρήσης|μιας χρησης|κωδικός ασφαλείας|κωδικός πρόσβασης|"
            "κωδικός εισόδου|κωδικός ενεργοποίησης|κωδικός μίας|προσωρινός κωδικός|κωδικός σας|κωδικός σου|κωδικός σύνδεσης|κωδικός παραλαβής|ο κωδικός|"
            "κωδ. επιβεβ|κωδικός otp|κωδικό otp|pin σας|κωδικός έγκρισης|κωδικός συναλλαγής|κωδικό επιβεβαίωσης|κωδικό μιας|kodikos epalithefsis|"
            "kodikos asfaleias|kodikos epivevaiosis|kodikos prosvasis|kodikos eisodou|kodikos syndesis|kodikos energopoiisis|κωδικός εξουσιοδότησης|"
            "kodikos exousiodotisis|kodikos ehousiodotisis|kodikos egkrisis|κωδικός ταυτοποίησης|kodikos taftopoiisis|κωδικός αυθεντικοποίησης|"
            "kodikos afthentikopoiisis|kodikos pistopoiisis|kodikos mias xrisis|kodikos mias hrisis|kodikos paralavis|κωδικός παράδοσης|"
            "kodikos paradosis|κωδικός ανάληψης|kodikos analipsis|κωδικός ανάκτησης|kodikos anaktisis|κωδικός επαναφοράς|kodikos epanaforas|"
            "κωδικός ξεκλειδώματος|kodikos xekleidomatos|kodikos hekleidomatos|kodikos synallagis|κωδικός εγγραφής|kodikos eggrafis|κωδικός υπογραφής|"
            "kodikos ypografis|κωδικός sms|kodikos sms|kodikos otp|κωδικός puk|kodikos puk|κωδικός box|kodikos box|kodikos boh|κωδικός locker|"
            "kodikos locker|κωδικός ελέγχου ταυτότητας"
        ),
        "weak": "κωδικ~|pin|συνθηματικό|kodikos|kwdikos|kodiko|kodikou|kodikoi|kodikous|κωδ|κλειδί|kleidi",
        "act": (
            "εγγραφείτε|εγγραφή με|"
            "σύνδεσ~|συνδεθ~|είσοδ~|εισάγ~|επαλήθευ~|επιβεβαί~|χρησιμοποι~|πληκτρολογ~|ενεργοποί~|εγγραφ~|δείξτε|πείτε|παραλαβ~|eisagete|eisagagete|"
            "eisageis|εισήγαγε|eisigage|βάλτε|valte|βάλε|pliktrologiste|pliktrologise|γράψτε|grapste|γράψε|grapse|συμπληρώστε|sybliroste|συμπλήρωσε|"
            "syblirose|καταχωρήστε|kataxoriste|katahoriste|καταχωρίστε|καταχώρησε|kataxorise|katahorise|δώστε|doste|δώσε|peite|αναφέρετε|ανοίγει με|"
            "ανοίξτε με|πείτε στον οδηγό|δείξτε στον οδηγό|πείτε στον διανομέα|δείξτε στον φύλακα|πληκτρολογήστε|πληκτρολόγησε|πληκτρολογώντας|εισάγετε|"
            "εισαγάγετε|εισάγοντας|εισαγάγοντας|πατήστε|πάτησε|πατώντας|πατήσεις|αντιγράψτε|αντίγραψε|επικολλήστε|επικόλλησε|απαντήστε|πες του|"
            "ενημερώστε|ανέφερε|διαβάστε|δείξε|επιδείξτε|παραδώστε|επιβεβαιώστε|ξεκλειδώστε"
        ),
        "tail": (
            "μην τον|μην το|μη μοιράζεστε|μη μοιραστ~|μην μοιρα~|μην κοινοποι~|μην αποκαλύ~|σε κανέναν|με κανέναν|κανέναν|τρίτους|μη δώσετε|μην δώσετε|"
            "εμπιστευτικ~|αν δεν|min ton koinopoiisete|min koinopoieite|min koinopoiisete|min ton moirasteite|min moirazeste|mi moirazeste|"
            "min ton moirasteis|mi moirasteis|min apokalyptete|min ton apokalypsete|min ton dosete|μην δίνετε|min dinete|μη δίνετε|mi dinete|μην δώσεις|"
            "min doseis"
        ),
        "valid": "ισχύει|λήγει|λεπτά|λεπτών|για|isxyei gia|ishyei gia|isxyei eos|ishyei eos|isxyei mexri|ishyei mehri",
        "ref": (
            "αριθμός προτεραιότητας|εισιτήριο|γκισέ|ταμείο|αποβάθρα|τραπέζι|"
            "που καταλήγει σε|με κατάληξη|τελευταία τέσσερα ψηφία|τελευταία ψηφία|teleftaia psifia|"
            "παραγγελία σας|λήγει σε|τελευταία|λήγουσα|αποστολής|παραγγελί~|αριθμ~|τιμολόγ~|λογαριασμ~|υπόλοιπ~|ποσ~|αποστολ~|δέμα|δέματος|voucher|"
            "κράτησ~|εισιτήρι~|πτήσ~|τρένο|θέση|συμβόλαι~|πελάτη|τηλ|τηλέφων~|καλέστε|ευρώ|τιμή|μόνο|έτος|κάρτα~|υποκατάστημα|δωμάτιο|ref|απόδειξη|"
            "αίτημα|από|έως|σειρά|μετρητ~|πύλη|αγορ~|παραγγελία~|paraggelia~|κράτηση~|kratisi~|eisitirio|eisitiriou|timologio|timologiou|logariasmos|"
            "logariasmo|logariasmou|apodeixi|apodeihi|ypoloipo|posou|karta~|ligousa|που λήγει σε|pou ligei se|symvolaio|symvolaiou|πελάτης|pelatis|"
            "pelati|κωδικός πελάτη|kodikos pelati|μέλος|melos|μέλους|melous|apostoli|apostolis|dematos|voucher αποστολής|παραγγελία|η παραγγελία σας|"
            "παραγγελία σου|παραγγελίας|αρ. παραγγελίας|αριθμός παραγγελίας|το δέμα σας|αποστολή|η αποστολή σας|αρ. αποστολής|αριθμός αποστολής|"
            "αρ. παρακολούθησης|φορτωτική|τιμολόγιο|αρ. τιμολογίου|λογαριασμός αρ.|αρ. απόδειξης|αρ. εισιτηρίου|το αίτημά σας|αρ. αιτήματος|"
            "αρ. παραπόνου|αρ. κράτησης|πτήση|αρ. θέσης|αρ. συμβολαίου|αρ. παροχής|αρ. πελάτη|αρ. πρωτοκόλλου"
        ),
        "public": (
            "τ.κ. καταστήματος|τ.κ|εκπτωτικός κωδικός|εκπτωτικό κωδικό|κουπόνι~|κωδικός προσφοράς|κωδικός έκπτωσης|ταχυδρομικός κώδικας|τκ|"
            "κωδικός προϊόντος|qr|δωροεπιταγ~|κωδικός κουπονιού|promo code|γραμμωτ~|κωδικός χώρας|κωδικός πρόσκλησης|εκπτωτικ~|κωδικό προσφοράς|"
            "kodikos prosforas|kodikos ekptosis|kodikos kouponiou|κωδικός δώρου|kodikos dorou|kodikos prosklisis|κωδικός σύστασης|kodikos systasis|"
            "κωδικός περιοχής|kodikos perioxis|kodikos periohis|kodikos xoras|kodikos horas|κωδικός qr|kodikos qr|κωδικός swift|kodikos swift|"
            "κωδικός bic|kodikos bic|κωδικός σφάλματος|kodikos sfalmatos|kodikos proiontos|κωδικός είδους|kodikos eidous|ταχ. κώδικας|τ.κ.|ταχ κώδικας"
        ),
        "unit": (
            "στο τέλος|ως τελευταία ψηφία|"
            "πόντ~|βαθμ~|ευρώ|€|άτομα|χλμ|κιλά|gb|mb|τεμ|φορές|pontoi|pontous|vathmoi|λεπτά|lepta|λεπτό|lepto|λεπτών|lepton|ώρες|ώρα|δευτερόλεπτα|"
            "defterolepta|ημέρες|imeres|ημέρα|imera|μέρες|meres"
        ),
        "call": "kaleste|κάλεσε|kalese|καλέστε μας|τηλεφωνήστε|tilefoniste|τηλέφωνο|tilefono",
        "deal": (
            "ekptosi|έκπτωσης|ekptosis|εκπτώσεις|ekptoseis|προσφορά|prosfora|προσφορές|prosfores|κερδίστε|kerdiste|έκπτωση|με έκπτωση|κουπόνι|"
            "δωροεπιταγή|δώρο με κάθε αγορά|επιστροφή μετρητών|εκπτωτικό κουπόνι"
        ),
        "password": "kodikos prosvasis|κωδικό πρόσβασης|kodiko prosvasis|συνθηματικό|synthimatiko",
        "scene": "odigos|odigo|οδηγού|odigou|kourier|διανομέας|dianomeas|διανομέα|dianomea|ντελιβεράς|nteliveras|ταχυδρόμος|taxydromos|tahydromos",
        "number": "αριθμός|arithmos|αριθμό|arithmo|αριθμού|arithmou|αρ.|αρ|αριθ.|arith.|νο|νούμερο|noumero|ψηφίο",
    },
    "baltic": {
        "strong": (
            "~kood|~koodi|patvirtinimo kodas|patvirtinimo kod~|vienkartinis~|vienkart~|saugos kod~|prisijungimo kod~|aktyvavimo kod~|jūsų kodas|tavo kodas|"
            "atsiėmimo kod~|verifikācijas kod~|apstiprinājuma kod~|vienreiz~|drošības kod~|jūsu kods|kinnituskood~|ühekordne|turvakood|sinu kood|"
            "teie kood|sms kodas|laikinas slaptažodis|pagaidu parole|sms kods|smart-id|pin kodas|turvakoodi|turvakoodiga|ühekordse kood|ühekordse koodi|"
            "ühekordse koodiga|sisselogimiskood|sisselogimiskoodi|sisselogimiskoodiga|aktiveerimiskood|aktiveerimiskoodi|aktiveerimiskoodiga|pääsukood|"
            "pääsukoodi|pääsukoodiga|ligipääsukood|ligipääsukoodi|ligipääsukoodiga|autentimiskood|autentimiskoodi|autentimiskoodiga|autoriseerimiskood|"
            "autoriseerimiskoodi|autoriseerimiskoodiga|ajutine kood|ajutine koodi|ajutine koodiga|salajane kood|salajane koodi|salajane koodiga|"
            "registreerimiskood|registreerimiskoodi|registreerimiskoodiga|väljastuskood|väljastuskoodi|väljastuskoodiga|kättesaamiskood|kättesaamiskoodi|"
            "kättesaamiskoodiga|kohaletoimetamiskood|kohaletoimetamiskoodi|kohaletoimetamiskoodiga|taastamiskood|taastamiskoodi|taastamiskoodiga|"
            "avamiskood|avamiskoodi|avamiskoodiga|isikutuvastuse kood|isikutuvastuse koodi|isikutuvastuse koodiga|tuvastuskood|tuvastuskoodi|"
            "tuvastuskoodiga|patvirtinimo slaptažod~|patvirtinimo pin|patvirtinimo rakt~|saugos slaptažod~|saugos pin|saugos rakt~|saugumo kod~|"
            "saugumo slaptažod~|saugumo pin|saugumo rakt~|prisijungimo slaptažod~|prisijungimo pin|prisijungimo rakt~|aktyvavimo slaptažod~|"
            "aktyvavimo pin|aktyvavimo rakt~|aktyvinimo kod~|aktyvinimo slaptažod~|aktyvinimo pin|aktyvinimo rakt~|prieigos kod~|prieigos slaptažod~|"
            "prieigos pin|prieigos rakt~|autentifikavimo kod~|autentifikavimo slaptažod~|autentifikavimo pin|autentifikavimo rakt~|autorizavimo kod~|"
            "autorizavimo slaptažod~|autorizavimo pin|autorizavimo rakt~|autorizacijos kod~|autorizacijos slaptažod~|autorizacijos pin|"
            "autorizacijos rakt~|vienkartin~ kod~|vienkartin~ slaptažod~|vienkartin~ pin|vienkartin~ rakt~|laikin~ kod~|laikin~ slaptažod~|laikin~ pin|"
            "laikin~ rakt~|slapt~ kod~|slapt~ slaptažod~|slapt~ pin|slapt~ rakt~|registracijos kod~|registracijos slaptažod~|registracijos pin|"
            "registracijos rakt~|atsiėmimo slaptažod~|atsiėmimo pin|atsiėmimo rakt~|apstiprināšanas kod~|apstiprināšanas parol~|apstiprināšanas pin|"
            "apstiprināšanas atslēg~|apstiprinājuma parol~|apstiprinājuma pin|apstiprinājuma atslēg~|drošības parol~|drošības pin|drošības atslēg~|"
            "pieslēgšanās kod~|pieslēgšanās parol~|pieslēgšanās pin|pieslēgšanās atslēg~|piekļuves kod~|piekļuves parol~|piekļuves pin|piekļuves atslēg~|"
            "aktivizācijas kod~|aktivizācijas parol~|aktivizācijas pin|aktivizācijas atslēg~|aktivēšanas kod~|aktivēšanas parol~|aktivēšanas pin|"
            "aktivēšanas atslēg~|autentifikācijas kod~|autentifikācijas parol~|autentifikācijas pin|autentifikācijas atslēg~|autorizācijas kod~|"
            "autorizācijas parol~|autorizācijas pin|autorizācijas atslēg~|vienreizēj~ kod~|vienreizēj~ parol~|vienreizēj~ pin|vienreizēj~ atslēg~|"
            "vienreizējais kod~|vienreizējais parol~|vienreizējais pin|vienreizējais atslēg~|vienreizlietojam~ kod~|vienreizlietojam~ parol~|"
            "vienreizlietojam~ pin|vienreizlietojam~ atslēg~|pagaidu kod~|pagaidu parol~|pagaidu pin|pagaidu atslēg~|slepen~ kod~|slepen~ parol~|"
            "slepen~ pin|slepen~ atslēg~|reģistrācijas kod~|reģistrācijas parol~|reģistrācijas pin|reģistrācijas atslēg~"
        ),
        "weak": (
            "kodas|kodą|kodu|slaptažodis|kods|parole|kood|parool|pin|koodi|koodiga|koodid|kood on|pin-kood|parooli|salasõna~|võti|kombinatsioon|saladus|"
            "kodo|kodai|pin-kodas|slaptažodį|slaptažodž~|raktas|kombinacij~|paslaptis|kodi|pin-kods|paroli|paroles|atslēga|noslēpums"
        ),
        "act": (
            "reģistrējieties|registruokitės|registreeru|registreeruge|"
            "atver|ieraksti|nospied|nospiediet|sisene|sisesta|sisestage|atveria|įveskite|surinkite|prisijung~|patvirtin~|įveskite|naudokite|registr~|"
            "pieslēg~|apstiprin~|ievadiet|izmantojiet|sisesta~|logi sisse|kinnita~|kasuta|kirjuta|kirjutage|trüki|tipi|toksi|ütle|öelge juhile|"
            "öelge kullerile|öelge operaatorile|öelge kassapidajale|teata|teatage|dikteeri|dikteerige|loe ette|näita|näidake|esita|esitage|anna|andke|"
            "edasta kullerile|kasutage|kasutades|kopeeri|kleebi|įvesk|įvesti|įvedę|įrašykite|įrašyk|surinkite|surink|suveskite|suvesk|pasakyk|"
            "pasakykite vairuotojui|pasakykite kurjeriui|pasakykite operatoriui|pasakykite kasininkui|pateikite vairuotojui|pateikite kurjeriui|"
            "pateikite operatoriui|pateikite kasininkui|praneškite|padiktuokite|padiktuok|perskaitykite|parodykite|parodyk|pateik|nurodykite|nurodyk|"
            "duokite|perduokite|naudok|panaudokite|panaudok|nukopijuokite|ievadi|ievadīt|ievadot|ierakstiet|ieraksti|rakstiet|sastādiet|nosauc|pasakiet|"
            "pasaki|nosauciet šoferim|nosauciet vadītājam|nosauciet kurjeram|nosauciet operatoram|nosauciet kasierim|paziņojiet|nodiktējiet|nolasiet|"
            "parādiet|parādi|uzrādiet|uzrādi|norādiet|norādi|sniedziet|dodiet|izmanto|atidaroma su|atidarykite su|atsidaro su|parodykite vairuotojui|"
            "atveras ar|atveriet ar|pasakiet šoferim|parādiet vadītājam|parādiet apsargam|avaneb koodiga|ava koodiga|näidake juhile|näidake turvamehele|"
            "įvesdami|surinkę|rinkite|parašykite|parašyk|paspauskite|paspausk|spauskite|bakstelėkite|nukopijuok|kopijuokite|įklijuokite|įklijuok|"
            "užpildykite|atsiųskite|atsakykite|pasakykite|paminėkite|pateikite|patvirtinkite|ievadījis|ierakstot|uzrakstiet|uzspiediet|spiediet|"
            "pieskarieties|kopējiet|nokopējiet|nokopē|ielīmējiet|ielīmē|ievietojiet|aizpildiet|atsūtiet|atbildiet|nosauciet|nododiet|apstipriniet|"
            "sisestades|sisestada|trükkige|trükkides|toksige|tippige|vajuta|vajutage|vajutades|puuduta|puudutage|kopeerige|kopeerides|kleepige|täida|"
            "täitke|öelge|nimeta|nimetage|kinnita"
        ),
        "tail": (
            "niekam|nesidalinkite|neatskleiskite|nevienam|neizpaudiet|kellegagi|ära jaga|ärge jagage|tretiesiems|neatklāj~|su niekuo|ära avalda|"
            "ärge avaldage|ära ütle|ärge öelge|ära anna|ärge andke|ära edasta|ärge edastage|kellelegi|kolmandatele isikutele|teistele|me ei küsi|"
            "ei küsi kunagi|kunagi ei küsi|hoia salajas|hoidke salajas|konfidentsiaal~|salajane|kui sa ei ole|kui te ei ole|kui te ei tellinud|"
            "nesidalykite|nesakykite|neperduokite|nepersiųskite|neatskleisk|kitiems asmenims|niekada neprašome|niekada neprašo|niekada nepaprašys~|"
            "niekada neklausia|laikykite paslaptyje|saugokite|konfidenciali~|slaptas|jei tai ne jūs|jei neprašėte|jeigu neprašėte|jei to nedarėte|"
            "jei tai ne tu|nedalieties|nedalies|nesakiet|nesniedziet|nenododiet|nepārsūtiet|nedodiet|ar nevienu|trešajām personām|citām personām|citiem|"
            "mēs nekad neprasām|nekad neprasīsim|nekad neprasa|nekad nelūdz|glabājiet noslēpumā|turiet noslēpumā|konfidenciāl~|slepens|"
            "ja tas nebijāt jūs|ja neesat pieprasījis|ja jūs nepieprasījāt|ja tas neesat jūs|ja tas nebiji tu"
        ),
        "valid": (
            "galioja|derīgs|kehtib|minučių|minūtes|minutit|min|kehtiv|kehtivus|kehtivusaeg|aegub|lõpeb|jooksul|galios|galiojimas|galiojimo laikas|"
            "baigs galioti|baigiasi|nustos galioti|derīga|beidzas|beigsies|termiņš|laikā|spēkā"
        ),
        "ref": (
            "eilės numeris|talonas|langelis|vartai|peronas|vieta|stalas|"
            "kuris baigiasi|besibaigianti|besibaigiančios|besibaigiančią|pasibaigianti|paskutiniai keturi skaitmenys|"
            "paskutiniai skaitmenys|"
            "rindas numurs|talons|lodziņš|vārti|perons|vieta|galdiņš|"
            "beidzas ar|kuras numurs beidzas ar|ar pēdējiem cipariem|pēdējie četri cipari|pēdējie cipari|"
            "järjekorranumber|piletinumber|platvorm|"
            "mis lõpeb numbritega|lõpeb numbritega|lõppnumbritega|viimased neli numbrit|viimased numbrid|"
            "užsakym~|sąskait~|siunt~|nr|numeris|likutis|suma|bilietas|skrydis|tel|pasūtījum~|rēķin~|sūtījum~|konts|atlikums|tellimus~|arve~|saadetis~|"
            "konto~|saldo|pakk~|kaina|cena|hind|rezervācij~|broneering~|pilet~|kviitung~|jääk|kaart|kaardi|lõpuga|lõppeva|poliis~|kliendi~|klient|"
            "leping~|liige|liikme|jälgimis~|paki|juhtum~|kaebus~|avaldus~|taotlus~|päring~|viide|viite|viitenumber|tehing~|makse|ülekanne|ülekande|lend|"
            "lennu|lennunumber|rong~|koht|koha|iste|vagun~|värav~|perroon~|tuba|palat~|kabinet~|kontor~|esindus~|harukontor|mudel~|versioon~|aasta|"
            "biliet~|kvit~|čekis|čekio|likut~|kortel~|kuri baigiasi|polis~|abonent~|sutart~|nar~ nr|sekim~|pakuot~|skund~|prašym~|užklaus~|paraišk~|"
            "nuorod~|operacij~|transakcij~|mokėjim~|pavedim~|skryd~|reis~|traukin~|viet~|sėdyn~|vagon~|vart~|peron~|kambar~|filial~|skyri~|padalin~|"
            "versij~|metai|metų|puslap~|skyr~|straipsn~|įstatym~|autobus~|maršrut~|linij~|stotel~|skaitikl~|rodmen~|eilė|biļet~|čeks|čeka|atlikum~|"
            "bilanc~|summ~|konta|karte|kartes|karti|kas beidzas ar|līgum~|biedr~|izsekošan~|paka|pakas|piegād~|lieta|lietas|sūdzīb~|iesniegum~|"
            "pieteikum~|pieprasījum~|atsauc~|darījum~|maksājum~|pārskaitījum~|lidojum~|vilcien~|sēdvieta|istab~|numuriņ~|nodaļ~|gads|gada|lapa|lappus~|"
            "pants|panta|užsakymo nr.|užsakymo numeris|siunta|siunta nr.|jūsų siunta|siuntos nr.|siuntos numeris|siuntinys|sekimo numeris|"
            "važtaraštis nr.|sąskaita nr.|sąskaita faktūra|sąskaitos nr.|kvito nr.|kvitas nr.|bilietas nr.|bilieto nr.|skundas nr.|užklausa nr.|"
            "paraiškos nr.|rezervacijos nr.|poliso nr.|sutarties nr.|kliento nr.|pasūtījums|jūsu pasūtījums|pasūtījums nr.|pasūtījumu nr.|sūtījums|"
            "jūsu sūtījums|sūtījums nr.|pakas nr.|izsekošanas numurs|pavadzīme nr.|rēķins nr.|rēķina nr.|čeks nr.|kvīts nr.|biļete nr.|biļetes nr.|"
            "sūdzība nr.|pieteikums nr.|iesniegums nr.|pieprasījums nr.|rezervācijas nr.|reiss|polise nr.|līgums nr.|klienta nr.|skaitītāja nr.|tellimus|"
            "teie tellimus|sinu tellimus|tellimus nr|tellimuse nr|tellimuse number|tellimuse|pakk|teie pakk|paki nr|saadetis|teie saadetis|saadetise nr|"
            "saadetise number|jälgimisnumber|saateleht nr|arve nr|arve number|arve|kviitung nr|pilet nr|pileti nr|kaebus nr|taotlus nr|taotluse nr|"
            "pöördumine nr|broneeringu nr|lennu nr|kliendinumber"
        ),
        "public": (
            "nuolaidos kod~|nuolaidų kod~|pašto kod~|atlaižu kod~|pasta indekss|sooduskood~|sihtnumber|kuponas|kupons|qr kodas|qr kods|dovanų kuponas|"
            "soodusekood|allahindluskood|kampaaniakood|kupongikood|kinkekood|kutsekood|soovituskood|sõbrakood|postikood|sihtnumbrikood|riigikood|"
            "linnakood|suunakood|qr-kood|ribavöökood|triipkood|swift-kood|pangakood|veakood|tootekood|kaubakood|värvikood|maksukood|lennukood|"
            "kursusekood|ainekood|lähtekood|ussd-kood|eetikakood|akcijos kod~|kupono kod~|dovanos kod~|pakvietimo kod~|rekomendacijos kod~|šalies kod~|"
            "miesto kod~|qr kod~|brūkšnin~ kod~|swift kod~|banko kod~|klaidos kod~|prekės kod~|produkto kod~|spalvos kod~|mokesčių kod~|skrydžio kod~|"
            "kurso kod~|dalyko kod~|šaltinio kod~|ussd kod~|etikos kod~|kliento kod~|draugo kod~|siuntos sekimo kod~|įmonės kod~|asmens kod~|"
            "atlaides kod~|akcijas kod~|kupona kod~|dāvanu kod~|uzaicinājuma kod~|ieteikuma kod~|drauga kod~|pasta kod~|valsts kod~|pilsētas kod~|"
            "svītru kod~|svītr kod~|bankas kod~|kļūdas kod~|preces kod~|produkta kod~|krāsas kod~|nodokļu kod~|lidojuma kod~|kursa kod~|priekšmeta kod~|"
            "avota kod~|ētikas kod~|klienta kod~|izsekošanas kod~|personas kod~|kontori kood|kliendi kood"
        ),
        "unit": (
            "besibaigianti|besibaigiančios|pabaigoje|kaip paskutiniai skaitmenys|"
            "kā pēdējiem cipariem|beigās|"
            "ga lõppev|ga lõppeva|lõppev|lõppeva|lõppevale|lõppevalt|"
            "tašk~|eur|punkt~|eiro|km|kg|gb|vnt|gab|tk|minutit|minuti|minut|tundi|tunni|tund|sekundit|päeva|päev|nädalat|nädala|kuud|aastat|aasta|"
            "kilomeetrit|meetrit|tükki|toodet|inimest|balų|minučių|valandas|valandų|valandos|val.|sekundžių|dienas|dienų|dienos|savaites|savaičių|"
            "mėnesius|mėnesių|minūšu|minūtēm|stundas|stundu|stundām|sekundes|dienām|nedēļas|mēneši|mēnešus|mēnešu|gadi|gadus|gadu"
        ),
        "call": (
            "helista|helistage|kõne|telefonil|klienditugi|klienditeenindus|võta ühendust|võtke ühendust|saada sms|skambink|paskambinkite|skambutis|"
            "telefonas|telefonu|klientų aptarnavimas|susisiekite|kreipkitės|siųskite sms|zvani|piezvaniet|zvans|tālrunis|pa tālruni|klientu serviss|"
            "sazinieties|sūtiet sms|nosūtiet sms uz"
        ),
        "deal": (
            "allahindlus~|soodustus~|soodus|sooduspakkumi~|pakkumi~|kampaania~|säästa|säästad|tasuta|kingitus~|akcij~|pasiūlym~|išpardavim~|sutaupykite|"
            "sutaupyk|nemokamas pristatymas|nemokam~|dovan~|laimėk|laimėkite|piedāvājum~|izpārdošan~|ietaupiet|ietaupi|bezmaksas|dāvan~|laimē|laimējiet|"
            "nuolaida|nuolaidos|nuolaidą|su nuolaida|akcija|kuponas|dovanų|atlaide|atlaides|atlaidi|ar atlaidi|izpārdošana|kupons|allahindlus|"
            "allahindlust|soodustus|soodustust|soodushind|soodukas|kupong|raha tagasi|tasuta kingitus"
        ),
        "password": "parooli|salasõna|salasõnaga|paroolid|slaptažodį|slaptažodžio|slaptažodžiai|paroli|paroles|parolei",
        "scene": (
            "juhile|postiljon~|pakiautomaadi|kapp|kapi|väljastuspunkt~|postkontor|kinkekaart~|kõnekaart~|ettemaks~|operaator~|klienditeenindaja~|"
            "teenindaja~|kassapidaja~|kassiir~|laiškanešy~|pristatytoj~|spintel~|atsiėmimo vieta|atsiėmimo punkt~|dovanų kortel~|dovanų ček~|papildym~|"
            "sąskaitos papildymas|operator~|darbuotoj~|konsultant~|kasinink~|bankomat~|registratūr~|pastniek~|skapīt~|saņemšanas vieta|saņemšanas punkt~|"
            "dāvanu kart~|priekšapmaks~|papildināšan~|darbiniek~|kasier~|apsarg~"
        ),
        "number": (
            "numbri|numbrid|numbril|numeris|numerį|numerio|numeriu|skaičius|skaitmuo|skaitmenys|skaitmenų|numurs|numuru|numura|skaitlis|cipars|cipari|"
            "ciparu"
        ),
    },
    "caucasus": {
        "strong": (
            "დამადასტურებელი კოდი|ვერიფიკაციის კოდი|ერთჯერადი|დადასტურების კოდი|უსაფრთხოების კოდი|თქვენი კოდი|შენი კოდი|სმს კოდი|ავტორიზაციის კოდი|"
            "აქტივაციის კოდი|დროებითი პაროლი|հաստատման կոդ|հաստատման կոդը|մեկանգամյա|միանվագ|անվտանգության կոդ|ձեր կոդը|մուտքի կոդ|ակտիվացման կոդ|"
            "նույնականացման|գաղտնաբառ|հաստատման ծածկագիր|ժամանակավոր գաղտնաբառ|კოდია|ծածկագիր~|გადახდის კოდი|hastatman kod|hastatman kody|հաստատման կոդն|"
            "hastatman kodn|հաստատման կոդով|hastatman kodov|hastatman gaghtnabar|հաստատման գաղտնաբառը|hastatman gaghtnabary|hastatman tsatskagir|"
            "հաստատման ծածկագիրը|hastatman tsatskagiry|anvtangutyan kod|անվտանգության կոդը|anvtangutyan kody|անվտանգության կոդն|anvtangutyan kodn|"
            "անվտանգության կոդով|anvtangutyan kodov|anvtangutyan gaghtnabar|անվտանգության գաղտնաբառը|anvtangutyan gaghtnabary|anvtangutyan tsatskagir|"
            "անվտանգության ծածկագիրը|anvtangutyan tsatskagiry|mutqi kod|մուտքի կոդը|mutqi kody|մուտքի կոդն|mutqi kodn|մուտքի կոդով|mutqi kodov|"
            "mutqi gaghtnabar|մուտքի գաղտնաբառը|mutqi gaghtnabary|mutqi tsatskagir|մուտքի ծածկագիրը|mutqi tsatskagiry|aktivatsman kod|ակտիվացման կոդը|"
            "aktivatsman kody|ակտիվացման կոդն|aktivatsman kodn|ակտիվացման կոդով|aktivatsman kodov|aktivatsman gaghtnabar|ակտիվացման գաղտնաբառը|"
            "aktivatsman gaghtnabary|ertjeradi kodi|ertjeradi kodis|ertjeradi paroli|ertjeradi pin kodi|damadasturebeli kodi|დამადასტურებელი კოდის|"
            "damadasturebeli kodis|დამადასტურებელი პაროლი|damadasturebeli paroli|დამადასტურებელი პინ კოდი|damadasturebeli pin kodi|veripikatsiis kodi|"
            "ვერიფიკაციის კოდის|veripikatsiis kodis|ვერიფიკაციის პაროლი|veripikatsiis paroli|ვერიფიკაციის პინ კოდი|veripikatsiis pin kodi|"
            "usaprtkhoebis kodi|უსაფრთხოების კოდის|usaprtkhoebis kodis|უსაფრთხოების პაროლი|usaprtkhoebis paroli|უსაფრთხოების პინ კოდი|"
            "usaprtkhoebis pin kodi|avtorizatsiis kodi|ავტორიზაციის კოდის|avtorizatsiis kodis|ავტორიზაციის პაროლი|avtorizatsiis paroli|"
            "ავტორიზაციის პინ კოდი|avtorizatsiis pin kodi|aqtivatsiis kodi|აქტივაციის კოდის|aqtivatsiis kodis|აქტივაციის პაროლი|aqtivatsiis paroli|"
            "აქტივაციის პინ კოდი|aqtivatsiis pin kodi|შესვლის კოდი|shesvlis kodi|შესვლის კოდის|shesvlis kodis|შესვლის პაროლი|shesvlis paroli|"
            "შესვლის პინ კოდი|shesvlis pin kodi|წვდომის კოდი|tsvdomis kodi|წვდომის კოდის|tsvdomis kodis"
        ),
        "weak": (
            "კოდი|კოდით|კოდს|კოდის|პაროლი|პინ|կոդ|կոդը|կոդն|գաղտնագիր|pin|պին|kody|kodn|կոդով|kodov|կոդի|kodi|կոդեր|koder|փին|գաղտնաբառ~|gaghtnabar~|"
            "ծածկագիր|kodis|kods|kodit|კოდები|kodebi|პაროლ~|parol~|ტოკენი|tokeni"
        ),
        "act": (
            "დარეგისტრირდი|დარეგისტრირდით|გრանցվել|գրանցվեք|գրանցվել|"
            "ասեք|մուտքագրեք|utxarit|უთხარით|ჩაწერეთ|առաքիչին|sheiyvanet|შესვლ~|შეიყვანეთ|დაადასტურ~|გამოიყენეთ|ავტორიზაც~|რეგისტრაც~|აჩვენეთ|մուտք~|"
            "մուտքագր~|հաստատ~|օգտագործ~|գրանց~|ցույց տվեք|ներկայացրեք|ასახად|აღდგენ~|mutqagreq|mutqagrir|mutqagrel|mutqagrelov|գրեք|գրիր|havaqeq|"
            "հավաքիր|havaqir|նշեք|nsheq|նշիր|nshir|ասա|aseq varordin|aseq araqichin|aseq operatorin|aseq gandzapahin|tsuyts tveq varordin|"
            "tsuyts tveq araqichin|tsuyts tveq operatorin|tsuyts tveq gandzapahin|փոխանցեք վարորդին|pokhantseq varordin|pokhantseq araqichin|"
            "փոխանցեք օպերատորին|pokhantseq operatorin|փոխանցեք գանձապահին|pokhantseq gandzapahin|հայտնեք վարորդին|შეიყვანე|sheiyvane|შეიტანეთ|sheitanet|"
            "chatseret|ჩაწერე|chatsere|აკრიფე|akripe|მიუთითეთ|miutitet|მიუთითე|miutite|utkharit|უთხარი|achvenet mdzghols|achvenet kuriers|"
            "achvenet operators|achvenet molares|გადაეცით მძღოლს|gadaetsit mdzghols|გადაეცით კურიერს|gadaetsit kuriers|გადაეცით ოპერატორს|"
            "gadaetsit operators|გადაეცით მოლარეს|բացվում է|բացեք|ասեք վարորդին|ցույց տվեք վարորդին|ասեք առաքիչին|ցույց տվեք պահակին|იხსნება|გახსენით|"
            "უთხარით მძღოლს|აჩვენეთ მძღოლს|უთხარით კურიერს|აჩვენეთ დაცვას|մուտքագրիր|մուտքագրելով|մուտքագրել|հավաքեք|հավաքելով|գրելով|սեղմեք|սեղմիր|"
            "սեղմելով|հպեք|պատճենեք|պատճենիր|պատճենել|տեղադրեք|տեղադրիր|փակցրեք|լրացրեք|լրացրու|պատասխանեք|հայտնեք|հայտնիր|կարդացեք|ցույց տուր|"
            "ներկայացրու|փոխանցեք|հաստատեք|հաստատիր|შეყვანით|შესაყვანად|აკრიფეთ|აკრეფით|ჩაწერით|დაწერეთ|დაწერე|დააჭირეთ|დააჭირე|შეეხეთ|დააკოპირეთ|"
            "დააკოპირე|კოპირებით|ჩასვით|ჩასვი|ჩააკოპირეთ|შეავსეთ|შეავსე|უპასუხეთ|თქვით|შეატყობინეთ|დაასახელეთ|წაიკითხეთ|უკარნახეთ|აჩვენე|წარადგინეთ|"
            "გადაეცით|დაადასტურეთ"
        ),
        "tail": (
            "არავის|არ გაუზიაროთ|არ გაუმხილოთ|არ გადასცეთ|ոչ մեկին|մի տրամադրեք|մի հայտնեք|մի՛|մի փոխանցեք|ուրիշների|არ გაანდოთ|մի ասեք|չհայտնեք|"
            "այլ անձանց|mi haytneq|mi tramadreq|mi pokhantseq|մի կիսվեք|mi kisveq|մի բացահայտեք|mi batsahayteq|մի տվեք|mi tveq|och mekin|ոչ ոքի|och oqi|"
            "ոչ մեկի հետ|och meki het|ar gauziarot|არ გაუზიარო|ar gauziaro|არ უთხრათ|ar utkhrat|ar gadastset|არ გაამჟღავნოთ|ar gaamzhghavnot|aravis|"
            "სხვას|skhvas|მესამე პირს|mesame pirs"
        ),
        "valid": (
            "ძალაშია|მოქმედებს|წუთ~|վավեր|րոպե~|ուժի մեջ|გასდის|vaver e|uzhi mej e|գործում է|gortsum e|գործողության ժամկետ|gortsoghutyan zhamket|ժամկետը|"
            "zhamkety|dzalashia|moqmedebs|მოქმედია|moqmedia|ვადა|vada itsureba"
        ),
        "ref": (
            "հերթի համարը|պատուհան|դրամարկղ|կառամատույց|սեղան|"
            "վերջին չորս թվանշանները|վերջին չորս նիշերը|վերջին թվանշանները|վերջին նիշերը|"
            "რიგის ნომერი|ბილეთი|სალარო|ფანჯარა|გასასვლელი|ბაქანი|ადგილი|მაგიდა|"
            "ბოლო ოთხი ციფრი|ბოლო ციფრები|რომელიც მთავრდება|მთავრდება|bolo otxi cifri|bolo cifrebi|"
            "შეკვეთ~|ანგარიშ~|ნაშთ~|თანხ~|ინვოის~|ამანათ~|ბილეთ~|რეის~|დარეკეთ|ნომერ~|ქვითარ~|ბარათ~|პოლის~|պատվեր~|հաշիվ~|մնացորդ|գումար~|առաքում~|"
            "տոմս~|չվերթ~|զանգահար~|համար~|քարտ~|ապրանք~|№|ტელ|հեռ|վճար~|ფას~|ծանրոց~|տարի~|წელ~|პერსონ~|დავალიანება|բոնուս|patver~|ամրագրում~|amragrum~|"
            "hashiv|հաշվի|hashvi|անդորրագիր|andorragir|կտրոն|ktron|mnatsord~|հաշվեկշիռ|hashvekshir|gumar~|վերջացող|verjatsogh|պոլիս|polis|հաճախորդ~|"
            "hachakhord~|բաժանորդ~|bazhanord~|պայմանագ~|paymanag~|անդամ|andam|հետևում|hetevum|առաքանի|araqani|tsanrots~|araqum~|գործ|gorts|բողոք~|"
            "boghoq~|դիմում~|dimum~|հայտ|հղում|hghum|գործարք~|gortsarq~|փոխանցում~|pokhantsum~|վճարում~|vcharum~|chvert~|թռիչք~|shekvet~|ჯავშ~|javsh~|"
            "bilet~|invois~|qvitar~|ჩეკი|cheki|ბალანს~|balans~|nasht~|tankh~|angarish~|barat~|დაბოლოებით|daboloebit|კლიენტ~|klient~|აბონენტ~|abonent~|"
            "ხელშეკრულებ~|khelshekruleb~|წევრ~|tsevr~|თრექინგ~|treqing~|გზავნილ~|gzavnil~|amanat~|საქმე|saqme|საჩივ~|sachiv~|განცხადებ~|gantskhadeb~|"
            "მოთხოვნ~|motkhovn~|რეფერენს~|reperens~|ტრანზაქცი~|tranzaqtsi~|պատվեր|ձեր պատվերը|պատվեր №|պատվերի համարը|համարի պատվերը|ծանրոց|ձեր ծանրոցը|"
            "առաքման համարը|հետագծման համարը|բեռնագիր №|հաշիվ-ապրանքագիր|հաշիվ №|վճարման անդորրագիր|անդորրագիր №|կտրոն №|տոմս №|տոմսի համարը|դիմում №|"
            "ձեր դիմումը|բողոք №|հայտ №|հայտի համարը|ամրագրման համարը|չվերթ|նստատեղ|պայմանագիր №|հաճախորդի համարը|գործարքի համարը|հաշվիչ №|შეკვეთა|"
            "თქვენი შეკვეთა|შეკვეთა №|შეკვეთის ნომერი|შეკვეთის №|ამანათი|თქვენი ამანათი|ამანათის ნომერი|გზავნილი|გზავნილის ნომერი|თვალთვალის ნომერი|"
            "თრექინგ ნომერი|ინვოისი №|ანგარიშ-ფაქტურა|ქვითარი №|ქვითრის ნომერი|ბილეთი №|ბილეთის ნომერი|საჩივარი №|განცხადება №|განაცხადი №|მოთხოვნა №|"
            "ჯავშნის ნომერი|რეისი|ადგილი №|ოთახი №|პოლისი №|ხელშეკრულება №|აბონენტის ნომერი|მრიცხველის ნომერი"
        ),
        "public": (
            "საფოსტო ინდექსი|პრომოკოდ~|პრომო კოდ~|ფასდაკლების კოდ~|საფოსტო ინდექს~|კუპონ~|ვაუჩერ~|պրոմոկոդ~|զեղչի կոդ~|փոստային ինդեքս|կտրոն~|qr|ինդեքս|"
            "პროდუქტის კოდი|ապրանքի կոդ~|զեղչ~|promo|պրոմո կոդ|promo kod|պրոմո կոդը|promo kody|պրոմո կոդով|promo kodov|zeghchi kod|zeghchi kody|"
            "zeghchi kodov|կուպոնի կոդ|kuponi kod|կուպոնի կոդը|kuponi kody|կուպոնի կոդով|kuponi kodov|հրավերի կոդ|hraveri kod|հրավերի կոդը|hraveri kody|"
            "հրավերի կոդով|hraveri kodov|փոստային կոդ|postayin kod|փոստային կոդը|postayin kody|փոստային կոդով|postayin kodov|promo kodi|promo kodit|"
            "promo kodis|pasdaklebis kodi|pasdaklebis kodit|pasdaklebis kodis|კუპონის კოდი|kuponis kodi|კუპონის კოდით|kuponis kodit|კუპონის კოდის|"
            "kuponis kodis|მოწვევის კოდი|motsvevis kodi|მოწვევის კოდით|motsvevis kodit|მოწვევის კოდის|motsvevis kodis|საფოსტო კოდი|saposto kodi|"
            "საფოსტო კოდით|saposto kodit|საფოსტო კოდის|saposto kodis"
        ),
        "unit": (
            "ով ավարտվող|ավարտվող|ով վերջացող|վերջացող|համարով|"
            "ით დაბოლოებული|ით მთავრდება|ზე მთავრდება|დაბოლოებით|"
            "ქულა|ქულ~|ლარ~|კაც~|կետ|միավոր|դրամ|մարդ|տոկոս|₾|gb|mb|բալ|კმ|კგ|პროცენტ~|miavor|միավորներ|miavorner|րոպե|րոպեի|ropei|րոպեում|ropeum|ժամ|"
            "ժամվա|zhamva|վայրկյան|vayrkyan|օր|օրվա|շաբաթ|shabat|ամիս|ամսվա|amsva|տարի|qulas|qulebi|წუთი|tsuti|წუთის|tsutis|წუთში|tsutshi|წთ|საათი|saati|"
            "საათის|saatis|საათში|saatshi|წამი|tsami|დღე|დღის"
        ),
        "call": (
            "զանգահարեք|zangahareq|զանգիր|zangir|զանգեք|zangeq|զանգ|հեռախոս|herakhos|թեժ գիծ|დაგვირეკეთ|dagvireket|dareket|დარეკე|dareke|ზარი|ტელეფონი|"
            "teleponi|ცხელი ხაზი"
        ),
        "deal": (
            "zeghch~|ակցիա|aktsia|առաջարկ~|arajark~|խնայեք|khnayeq|խնայիր|khnayir|ფასდაკლებ~|pasdakleb~|აქცი~|aqtsi~|შეთავაზებ~|shetavazeb~|დაზოგეთ|"
            "dazoget|დაზოგე|dazoge|զեղչ|զեղչով|զեղչեր|մինչև զեղչ|կտրոն-զեղչ|քեշբեք|շահավետ|վաճառք զեղչով|ფასდაკლება|ფასდაკლებით|დიდი ფასდაკლება|აქცია|"
            "კუპონი|ქეშბექი|ვაუჩერი|სპეციალური შეთავაზება"
        ),
        "password": "gaghtnabar|գաղտնաբառը|gaghtnabary|գաղտնաբառի|gaghtnabari|paroli|პაროლის|parolis|პაროლს|parols",
        "scene": (
            "varord~|araqich~|կուրիեր~|փոստատար|postatar|պահարան|paharan|պահեստախց~|pahestakhts~|փոստամատ|postamat|ստացման կետ|statsman ket|նվեր քարտ|"
            "nver qart|mdzghol~|ფოსტალიონ~|postalion~|საფოსტო ყუთი|saposto yuti|უჯრედ~|ujred~|ლოკერ~|გატანის პუნქტი|gatanis punqti|სასაჩუქრე ბარათ~|"
            "sasachuqre barat~|ბარათის შევსება"
        ),
        "number": (
            "համար|hamar|համարը|hamary|համարի|hamari|համարով|hamarov|թիվ|թվանշան|tvanshan|նիշ|ნომერი|nomeri|ნომრის|nomris|ნომერს|nomers|ნომრით|nomrit|"
            "რიცხვი|ritskhvi|ციფრი|tsipri|ციფრები|tsiprebi"
        ),
    },
}  # fmt: skip
