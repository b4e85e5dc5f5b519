"""Cue words: de, nl, nordic."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "de": {
        "strong": (
            "bestätigungscode|bestaetigungscode|verifizierungscode|verifikationscode|authentifizierungscode|sicherheitscode|einmalcode|einmal-code|"
            "einmalpasswort|einmalkennwort|einmal-passwort|einmal-pin|freigabecode|freischaltcode|aktivierungscode|anmeldecode|login-code|logincode|"
            "sms-code|smscode|zugangscode|tan|mtan|smstan|sms-tan|mobiletan|push-tan|pushtan|abholcode|abhol-code|abhol-pin|zustellcode|einmalig~|"
            "temporäres passwort|vorläufiges passwort|ihr code|dein code|code lautet|lautet|prüfcode|prüfziffer|bestätigungs-code|verifizierungs-code|"
            "öffnungscode|transaktionsnummer|ihre pin|deine pin|entsperrcode|registrierungscode|paketcode|einmal|bestaetigungs-code|bestätigungs code|"
            "bestaetigungs code|bestätigungspin|bestaetigungspin|bestätigungs-pin|bestaetigungs-pin|sicherheits-code|sicherheits code|sicherheitspin|"
            "sicherheits-pin|verifizierungs code|verifizierungspin|verifizierungs-pin|verifikations-code|verifikations code|verifikationspin|"
            "verifikations-pin|verifizierungcode|verifizierung-code|verifizierung code|verifizierungpin|verifizierung-pin|authentifizierungs-code|"
            "authentifizierungs code|authentifizierungspin|authentifizierungs-pin|authentifiziercode|authentifizier-code|authentifizier code|"
            "authentifizierpin|authentifizier-pin|authentisierungscode|authentisierungs-code|authentisierungs code|authentisierungspin|"
            "authentisierungs-pin|aktivierungs-code|aktivierungs code|aktivierungspin|aktivierungs-pin|freischalt-code|freischalt code|freischaltpin|"
            "freischalt-pin|freigabe-code|freigabe code|freigabepin|freigabe-pin"
        ),
        "weak": "~code|code|passwort|kennwort|pin|~pin|geheimzahl|~passwort|zugangsdaten|kode|schlüssel|schluessel|kombination|zahlenkombination|geheimnis",
        "act": (
            "registrieren sie sich|registriere dich|"
            "öffnen|nenne|nennen|sagen sie|tippe|anmeld~|anzumelden|einlogg~|login|bestätig~|bestaetig~|verifizier~|eingeben|geben sie|gib|verwenden|"
            "nutzen|benutzen|aktivier~|freigabe|freigeben|registrier~|zeigen|abholung|abzuholen|zurücksetzen|autorisier~|einzugeben|tippen sie|eintragen|"
            "trage|tragen sie|nenn|sage|mitteilen|teilen sie|teile dem|diktieren|vorlesen|lesen sie|lies|durchgeben|zeige|zeig|vorzeigen|vorlegen|"
            "legen sie|angeben|öffnet mit|lässt sich öffnen mit|öffnen mit|zeigen Sie dem Fahrer|nennen Sie dem Fahrer|am Schalter vorzeigen|tippen|"
            "tippen Sie|eintippen|gib ein|geben Sie|eingibst|Eingabe von|trage ein|drücken|drücke|drücken Sie|wählen Sie|kopiere|kopieren|kopieren Sie|"
            "einfügen|füge ein|schreibe|schreiben Sie|ausfüllen|sagen Sie|nennen Sie|zeigen Sie|bestätigen mit"
        ),
        "tail": (
            "geben sie diesen|nicht weiter|niemals weiter|niemandem|teilen sie|teile ihn|nicht teilen|geheim|vertraulich|nie weiter|an dritte|"
            "mit niemandem|wenn sie nicht|falls sie nicht|nicht sie|wenn du das nicht|nicht weitergeben|niemand|nicht an|gib diesen code nicht|"
            "gib den code nicht|an niemanden|teile diesen code nicht|verraten sie|verrate|niemals verraten|nicht verraten|wir werden sie nie|"
            "wir werden dich nie|wir fragen sie nie|wir fragen dich nie|wir fragen nie|fragen sie niemals|niemals|nie am telefon"
        ),
        "valid": "gültig|gueltig|minuten|läuft ab|gilt|innerhalb|verfällt",
        "ref": (
            "schalter|fenster|gleis|tisch|"
            "mit der endung|mit endziffern|letzte vier ziffern|mit den letzten vier ziffern|"
            "endet auf|endziffern|endend auf|endnummer|letzten ziffern|bestell~|bestellnummer|auftrag~|nr|nummer|rechnung~|konto~|kontostand|saldo|"
            "betrag|sendung~|sendungsnummer|paket~|buchung~|ticket~|flug~|zug|wagen|platz|sitz|vertrag~|police~|kundennummer|kunden-nr|tel|rufen sie|"
            "hotline|preis|nur|jahr|vorgang~|fall|karte|filiale|zimmer|ref|referenz~|beleg~|iban|termin|seit|bis|artikel~|zählerstand~|kennzeichen|gate|"
            "tor|wartenummer|pfand|punkte|kundenkarte|mitglied~|aktenzeichen|auftragsnummer|buchungsnummer|reservierung|fahrschein|fahrkarte|"
            "rechnungsnummer|quittung|guthaben|summe|konto endend|karte endend auf|kartennummer|versicherungsnummer|vertragsnummer|kunde|kd-nr|"
            "mitgliedsnummer|sendungsverfolgung|lieferung|lieferschein|fallnummer|vorgangsnummer|beschwerde|anfrage|antrag|~rechnung|~rechnungsnummer|"
            "~auftrag|Bestellung|Ihre Bestellung|deine Bestellung|Bestellnummer|Bestell-Nr.|Auftrag|Auftragsnummer|Auftrags-Nr.|Paket|Ihr Paket|Sendung|"
            "Ihre Sendung|Sendungsnummer|Paketnummer|Rechnung|Rechnungsnummer|Rechnung Nr.|Ticketnummer|Vorgangsnummer|Anfrage Nr.|Beschwerde Nr.|"
            "Buchungsnummer|Flug|Sitzplatz|Vertragsnummer|Versicherungsschein-Nr.|Kundennummer|Belegnummer|Kennzeichen"
        ),
        "public": (
            "gutscheincode|gutschein-code|gutschein~|rabattcode|rabatt-code|aktionscode|promo-code|promocode|postleitzahl|plz|vorwahl|qr-code|qr code|"
            "barcode|strichcode|bankleitzahl|blz|artikelcode|produktcode|ländercode|empfehlungscode|dresscode|buchungscode|quellcode|fehlercode|"
            "einladungscode|vorteilscode|couponcode|coupon~|kodex|bic|rabatt code|aktions-code|aktions code|promotioncode|promotion-code|bonuscode|"
            "bonus-code|bonus code|vorteils-code|vorteils code|empfehlungs-code|empfehlungs code|einladungs-code|einladungs code|freundschaftscode|"
            "freundschafts-code|freundschafts code|kundencode|reservierungscode"
        ),
        "unit": (
            "endende|endenden|endend|am ende|als endziffern|"
            "minuten|punkte|punkten|euro|eur|€|personen|km|kg|gb|mb|stück|stk|cent|mal|prozent|kunden|kwh|meilen|punkt|minute|min.|stunden|stunde|"
            "sekunden|tage|tagen|wochen|woche|monate|monaten|monat|jahre|jahren|jahr"
        ),
        "call": "rufen sie uns an|ruf an|ruf uns an|anrufen|telefonisch|telefonnummer|kundenservice",
        "deal": (
            "rabatte|nachlass|angebot|angebote|aktion|sparen|spare|spar|ersparnis|Rabatt|reduziert|Schnäppchen|Ausverkauf|Gutschein|Sonderangebot|"
            "sparen Sie bis zu|Rabattaktion|Gratisgeschenk|Cashback|günstiger"
        ),
        "password": "passwörter|passwoerter",
        "scene": "fahrerin|zusteller|zustellerin|boten|paketbote|postbote|lieferant|paketstation|paketshop|abholstation|abholpunkt|abholfach|schließfach",
        "number": "nummer|nummern|ziffer|ziffern|zahl|zahlen",
    },
    "nl": {
        "strong": (
            "verificatiecode|beveiligingscode|bevestigingscode|inlogcode|inlog code|authenticatiecode|sms-code|smscode|eenmalig~|toegangscode|"
            "activeringscode|activatiecode|tijdelijk wachtwoord|tijdelijke code|jouw code|je code|uw code|tan-code|tancode|afhaalcode|ophaalcode|"
            "autorisatiecode|code is|code:|controlecode|code om|pincode is|herstelcode|kluiscode|deurcode|bezorgcode|veiligheidscode|pin is|"
            "verificatiepincode|bevestigingspincode|beveiligingspincode|veiligheidspincode|toegangspincode|inlogpincode|logincode|loginpincode|"
            "activatiepincode|activeringspincode|autorisatiepincode|authenticatiepincode|authentificatiecode|authentificatiepincode|registratiecode|"
            "registratiepincode|herstelpincode|ontgrendelcode|ontgrendelpincode|ontgrendelingscode|ontgrendelingspincode|ophaalpincode|afhaalpincode|"
            "bezorgpincode|transactiecode|transactiepincode|controlepincode|identificatiecode|identificatiepincode|aanmeldcode|aanmeldpincode|"
            "eenmalige pincode|tijdelijke pincode|geheime code|geheime pincode|deurpincode|levercode|leverpincode"
        ),
        "weak": "~code|code|wachtwoord|pin|pincode|kode|sleutel|combinatie|cijfercombinatie|geheim|toegangssleutel",
        "act": (
            "registreer je|registreer u|"
            "laat|toon|tonen|laat zien|zien aan de balie|meld~|toets~|zeg|inlogg~|in te loggen|log in|aanmeld~|voer|bevestig~|verifi~|gebruik|activ~|"
            "registr~|toon|ophalen|af te halen|bezorger|geef deze|resetten|instellen|vul in|vul deze|voert u|vult u|invoeren|invullen|in te voeren|"
            "in te vullen|typ in|tik in|intypen|geef door|geef aan|doorgeven|door te geven|noem|noemen|vertel|dicteer|lees voor|voorlezen|tonen|"
            "laat zien|laat deze|laten zien|overhandig|overleg|vermeld|gebruiken|gaat open met|open met|te openen met|toon aan de chauffeur|typt|typen|"
            "toets in|intoetsen|toets|voer in|geef in|druk op|druk|intikken|kopieer|kopieert|kopiëren|plak|plakken|schrijf|verzend|antwoord met|"
            "bevestig met|onderteken met|vul"
        ),
        "tail": (
            "deel deze|deel dit|nooit|niemand|niet delen|geef deze code nooit|met niemand|vertrouwelijk|geheim|aan anderen|niet jij|was jij dit niet|"
            "niet door|deel hem niet|deel niet|geef deze code niet|niet doorgeven|met anderen"
        ),
        "valid": "geldig|verloopt|minuten|geldt|geldigheid|vervalt",
        "ref": (
            "loket|tafel|"
            "die eindigt op|dat eindigt op|eindigend met|laatste vier cijfers|laatste cijfers|"
            "melding|over|eindigend|eindigend op|eindigt op|leesstand|bestelling~|ordernummer|order|nummer|nr|factuur~|rekening~|saldo|bedrag|zending|"
            "pakket|track|boeking~|reservering~|ticket~|vlucht|trein|stoel|polis~|contract|klantnummer|klant|tel|bel|prijs|slechts|vanaf|tot|jaar|zaak|"
            "kaart|kamer|ref|referentie|bon|gate|spoor|totaal|betaling|meterstand|kenteken|filiaal|kenmerk|lidnummer|volgnummer|dossier~|afspraak|"
            "bestelnummer|reserveringsnummer|boekingsnummer|kaartje|nota|kassabon|iban|pasnummer|kaartnummer|relatienummer|contractnummer|trackingnummer|"
            "zendingsnummer|pakje|levering|zaaknummer|klacht|meldingsnummer|aanvraag|betalingskenmerk|transactie|overboeking|incasso|machtiging|"
            "vluchtnummer|bestelling|je bestelling|uw bestelling|bestelling nr.|ordernr.|je pakket|uw pakket|pakketnummer|uw zending|"
            "track & trace-nummer|vrachtbrief|factuur|factuurnummer|factuurnr.|bonnummer|ticketnummer|klachtnummer|aanvraagnummer|polisnummer"
        ),
        "public": (
            "kortingscode|actiecode|promocode|couponcode|coupon~|postcode|qr-code|barcode|streepjescode|cadeaucode|landcode|productcode|artikelcode|"
            "netnummer|boekingscode|kledingcode|uitnodigingscode|vouchercode|voucher|bankcode|foutcode|broncode|gedragscode|kadobon|cadeaubon|"
            "promotiecode|vriendcode|vriendencode|referralcode|vriendenkortingscode|landecode|gebiedscode|netnummercode|qrcode|swiftcode|biccode|"
            "fout-code|belastingcode|statuscode"
        ),
        "unit": (
            "eindigt|eindigend|eindigende|als laatste cijfers|"
            "punten|euro|eur|€|personen|km|kg|gb|mb|stuks|keer|procent|cent|mijlen|klanten|kwh|punt|minuten|minuut|min.|uren|seconden|dagen|weken|"
            "maanden|maand|jaar|jaren|kilometer|meters|mijl"
        ),
        "call": "bel ons|bel naar|bellen|belt u|telefoon|telefoonnummer|klantenservice|hulplijn|neem contact op",
        "deal": (
            "kortingen|aanbieding|aanbiedingen|actie|uitverkoop|bespaar|besparen|voordeel|gratis verzending|korting|sale|koopje|koopjes|waardebon|"
            "gratis cadeau|actieprijs"
        ),
        "password": "wachtwoorden|paswoord|passwoord",
        "scene": "balie|afhaalpunt|ophalen|bestuurder|postbode|pakketbezorger|pakketautomaat|pakketkluis|afhaalpunt|ophaalpunt|pakketpunt|postnl-punt|giftcard",
        "number": "nummer|nummers|cijfer|cijfers|getal",
    },
    "nordic": {
        "strong": (
            "engångslösen~|engångs~kod|"
            "öryggisnúmer~|öryggiskóð~|vahvista koodilla|koden|verifieringskod~|verifikationskod~|autentiseringskod~|engangskod~|engångslösenord|"
            "säkerhetskod~|bekräftelsekod~|inloggningskod~|aktiveringskod~|tillfälligt lösenord|din kod|sms-kod~|bekræftelseskode~|godkendelseskode|"
            "godkendelses kode|engangskode~|sikkerhedskode~|sikkerhetskode~|verifikationskode~|verifiseringskode~|autentiseringskode~|loginkode|"
            "login-kode|innloggingskode~|aktiveringskode~|din kode|midlertidig adgangskode|midlertidig passord|engangspassord|engangskodeord|"
            "vahvistuskood~|kertakaytto~|turvakood~|kirjautumiskood~|aktivointikood~|väliaikainen salasana|koodisi|tunnusluku~|todennuskood~|noutokood~|"
            "avauskood~|hämtkod~|upphämtningskod~|afhentningskode~|hentekode~|hentekode|utlämningskod~|åtkomstkod~|adgangskode~|tilgangskode~|koden er|"
            "koden är|koodi on|kod:|kode:|koodi:|din pin|leveringskode~|pin-koodi~|vahvistus~|pinkoden|bankid|bekraeftelseskode|bekraeftelseskoden|"
            "verificeringskode|verificeringskoden|loginkoden|login-koden|godkendelseskoden|autentificeringskode|autentificeringskoden|autorisationskode|"
            "autorisationskoden|registreringskode|registreringskoden|gendannelseskode|gendannelseskoden|oplåsningskode|oplaasningskode|oplåsningskoden|"
            "oplaasningskoden|kontrolkode|kontrolkoden|identifikationskode|identifikationskoden|dørkode|doerkode|dørkoden|doerkoden|portkode|portkoden|"
            "midlertidig kode|hemmelig kode|pukkode|pukkoden|varmennuskoodi|varmennuskoodin|varmennuskoodisi|varmennuskoodia|varmennuskoodilla|"
            "tunnistuskoodi|tunnistuskoodin|tunnistuskoodisi|tunnistuskoodia|tunnistuskoodilla|kertakäyttökoodisi|kertakäyttökoodilla|"
            "kertakäyttöinen koodi|kertakäyttöinen koodin|kertakäyttöinen koodia|kertakäyttöinen koodilla|väliaikainen koodi|väliaikainen koodin|"
            "väliaikainen koodia|väliaikainen koodilla|salainen koodi|salainen koodin|salainen koodia|salainen koodilla|staðfestingarkóði|"
            "staðfestingarkóða|staðfestingarkóðann|staðfestingarkóðinn|staðfestingarnúmer|staðfestingarorð|staðfestingarlykilorð|öryggiskóði|öryggiskóða|"
            "öryggiskóðann|öryggiskóðinn|öryggisnúmer|öryggisorð|öryggislykilorð|auðkenningarkóði|auðkenningarkóða|auðkenningarkóðann|auðkenningarkóðinn|"
            "auðkenningarnúmer|auðkenningarorð|auðkenningarlykilorð|innskráningarkóði|innskráningarkóða|innskráningarkóðann|innskráningarkóðinn|"
            "innskráningarnúmer|innskráningarorð|innskráningarlykilorð|aðgangskóði|aðgangskóða|aðgangskóðann|bekreftelseskode|bekreftelseskoden|"
            "verifikasjonskode|verifikasjonskoden|påloggingskode|paaloggingskode|påloggingskoden|paaloggingskoden|godkjenningskode|godkjenningskoden|"
            "autorisasjonskode|autorisasjonskoden|gjenopprettingskode|gjenopprettingskoden|opplåsingskode|opplaasingskode|opplåsingskoden|"
            "opplaasingskoden|utleveringskode|utleveringskoden|kontrollkode|kontrollkoden|identifiseringskode|identifiseringskoden|auktoriseringskod|"
            "auktoriseringskoden|registreringskod|återställningskod|återställningskoden|upplåsningskod|upplåsningskoden|uthämtningskod|uthämtningskoden|"
            "leveranskod|leveranskoden|kontrollkod|identifieringskod|identifieringskoden|portkod|dörrkod|dörrkoden|tillfällig kod|temporär kod|"
            "hemlig kod|pukkod|smskod|smskoden|engångs-kod|engångs-koden|reservkod|reservkoden|avhämtningskod|avhämtningskoden|godkännandekod|"
            "afhendingarkóð~|sóttkóð~|opnunarkóð~|staðfestingarkóð~"
        ),
        "weak": (
            "~kod|~koden|kod|koden|~kode|kode|kod~|~koodi|koodi~|lösenord~|adgangskode|passord~|password|salasana~|pin|pinkode|kodeord|passwordet|nøgle|"
            "noegle|kombination|hemmelighed|pin-koodi~|tunnusluk~|avain|numerosarja|numeroyhdistelmä|salaisuus|lykilorð|lykilorðið|lykill|nøkkel|noekkel|"
            "siffrene|kombinasjon|hemmelighet|pinkod|nyckel|siffrorna|hemlighet|lösen|~kóði|~kóðinn|~kóðann|~kóða"
        ),
        "act": (
            "opret med|registrér dig|registrera dig|registrer deg|rekisteröidy|skráðu þig|nýskráning|"
            "vis fram|syn fram|vis|öppna med|öppna|åbn|åpne|oplyse|kerro|naputtele|knappa|tast|logga in|inloggning|bekräfta~|verifier~|ange|skriv|"
            "använd~|aktiver~|registrer~|visa|log ind|logge|bekræft~|bekreft~|indtast|angi|brug|bruk|oplys|kirjau~|vahvista~|syötä|anna|käytä|näytä|"
            "hämta|hent~|nouto|noutaa|godkjenn~|godkend~|avaa|nollaa~|tilbakestill~|nulstil~|indtaster|angiv|sig den til|fortæl|fortael|læs op|laes op|"
            "vis koden|fremvis|giv koden til chaufføren|giv koden til chauffoeren|giv koden til budet|bruge|anvend|kopier|indsæt|indsaet|bekraeft|"
            "bekraefte|verificer|valider|autoriser|antakaa|antamalla|syöttämällä|kirjoita|lisää|täytä|lue ääneen|esitä|ilmoita|luovuta|käyttämällä|"
            "kopioi|liitä|varmenna|varmista|hyväksy|hyväksyäksesi|valtuuta|aktivoi|aktivoidaksesi|avataksesi|vastaa|sláðu inn|sláið inn|slá inn|skrifaðu|"
            "stimplaðu inn|færðu inn|faerdu inn|settu inn|gefðu|segðu|lestu upp|sýndu|sýnið|framvísaðu|framvísið|afhentu|notaðu|notið|nota|afritaðu|"
            "límdu|oppgi koden til sjåføren|oppgi koden til sjaafoeren|oppgi koden til budet|fyll inn|legg inn|si koden til|fortell|les opp|vis fram|"
            "vis frem|gi koden til sjåføren|gi koden til sjaafoeren|gi koden til budet|bruke|benytt|lim inn|verifiser|lås opp|laas opp|svar|logg inn|"
            "logg på|anger|fyll i|mata in|slå in|tryck in|uppge|säg till föraren|säg till chauffören|säg till budet|berätta|läs upp|lämna|"
            "ge koden till föraren|ge koden till chauffören|ge koden till budet|dela med föraren|dela med chauffören|kopiera|klistra in|validera|godkänn|"
            "godkänna|auktorisera|svara|avautuu koodilla|aukeaa koodilla|avaa koodilla|kerro kuljettajalle|näytä kuljettajalle|näytä vartijalle|"
            "öppnas med|lås upp med|visa för föraren|visa för vakten|åpnes med|åpne med|lås opp med|vis til sjåføren|si til sjåføren|vis til vakten|"
            "vert opna med|opnast med|opne med|sei til sjåføren|åbnes med|åbn med|lås op med|vis til chaufføren|sig til chaufføren|vis til vagten|"
            "opnast með|opnaðu með|opnið með|segðu bílstjóranum|sýndu bílstjóranum|sýndu verðinum|näppäile|näppäilkää|näppäilemällä|näppäillä|syöttäkää|"
            "syöttää|kirjoittakaa|kirjoittamalla|naputtelemalla|paina|painakaa|painamalla|napauta|kopioikaa|kopioimalla|liittäkää|kertokaa|kertomalla|"
            "mainitse|näyttämällä|vahvista|skriv in|skriva in|knappa in|fylla i|tryck|tryck på|peka på|kopierar|klistrar in|lägg in|uppger|nämn|meddela|"
            "visa upp|överlämna|lämna över|bekräfta med|verifiera med|godkänn med|signera med|lås upp|tast inn|taste inn|skriv inn|skrive inn|oppgi|"
            "oppgir|slå inn|trykk|trykk inn|trykk på|kopiere|fyll ut|sett inn|nevn|opplys|les høyt|overlever|lever|bekreft med|verifiser med|"
            "godkjenn med|signer med|betal med|oppgje|oppgjev|gje opp|set inn|fortel|nemn|les høgt|stadfest med|indtaste|tast ind|taste|skriv ind|angive|"
            "opgiv|tryk|tryk på|ring op|kopiér|sæt ind|udfyld|indsend|nævn|læs højt|forevis|aflever|overdrag|bekræft med|godkend med|lås op|slærð inn|"
            "skrifið|skrifa|skráðu|skráið|skrá inn|ýttu á|ýtið á|pikkaðu|afritið|afrita|límdu inn|límið|fylltu út|fyllið út|setjið inn|segið|gefðu upp|"
            "gefið upp|nefndu|staðfestu"
        ),
        "tail": (
            "dela inte|dela aldrig|lämna aldrig|lämna inte|ge aldrig|med någon|till någon|del ikke|del aldri~|oplys ikke|giv ikke|gi ikke|til nogen|"
            "med nogen|noen andre|med noen|älä jaa|älä anna|kenellekään|kenenkään|aldrig|aldri|muille|hemlig|hemmelig|luottamukse~|älä kerro|ikke del|"
            "del den ikke|giv den ikke|videregiv ikke|afslør ikke|afsloer ikke|fortæl ikke|fortael ikke|videresend ikke|med andre|til andre|älä luovuta|"
            "älä paljasta|älä välitä|älä lähetä eteenpäin|älä koskaan|ulkopuolisille|emme koskaan kysy|emme koskaan pyydä|ei koskaan kysy|"
            "ei koskaan pyydä|pidä salassa|pidä koodi salassa|pidä omana tietonasi|salainen|jos et pyytänyt|jos et ole pyytänyt|jos et itse|ekki deila|"
            "deildu ekki|deilið ekki|aldrei deila|deildu aldrei|ekki gefa upp|gefðu aldrei upp|gefið aldrei upp|ekki segja|ekki áframsenda|ekki sýna|"
            "neinum|öðrum|við biðjum aldrei|við munum aldrei|biður aldrei um|ikke oppgi|ikke gi|gi den ikke|ikke avslør|ikke avsloer|ikke fortell|"
            "ikke videresend|til noen|dela den inte|ge inte|avslöja inte|berätta inte|vidarebefordra inte|konfidentiell~|om du inte begärt|"
            "om du inte har begärt"
        ),
        "valid": (
            "giltig|gäller|gyldig|gælder|gjelder|voimassa|minuter|minutter|minuut~|upphör|udløber|utløper|vanhenee|gaelder|voimassaoloaika|vanhentuu|"
            "umpeutuu|erääntyy|kuluessa|sisällä|gildir|gilt|gildur|rennur út|gildistími|innan|utloeper|giltigt|går ut"
        ),
        "ref": (
            "jonotusnumero|tiski|luukku|"
            "päättyy numeroihin|joka päättyy numeroihin|viimeiset neljä numeroa|viimeiset numerot|loppuosa|loppunumerot|"
            "nummerlapp|kassa|lucka|"
            "som slutar på|slutar med|som slutar med|som avslutas med|med slutsiffror|sista fyra siffror|sista siffrorna|"
            "kølapp|skranke|"
            "som endar på|endar på|som sluttar på|sluttar på|siste fire siffer|siste siffer|"
            "kølapp|skranke|"
            "som ender på|som slutter på|som ender med|siste fire siffer|siste siffer|siste fire sifre|"
            "skranke|"
            "der ender på|som ender på|der slutter på|med endelsen|sidste fire cifre|sidste cifre|"
            "númer|afgreiðsla|gluggi|"
            "sem enda á|síðustu fjórir tölustafir|síðustu tölustafir|síðustu fjórir stafir|"
            "slutar på|ender på|som ender|slutter på|päättyvä|päättyy|order~|beställning~|bestilling~|ordre~|tilaus~|tilausnumero|nummer|nr|numero|"
            "faktura~|lasku~|konto~|tili~|saldo~|belopp|beløb|beløp|summa|summe|paket~|pakke~|paketti~|försändelse~|forsendelse~|lähetys~|bokning~|"
            "booking~|varaus~|biljett~|billet~|lippu~|flyg|fly|flygning|tåg|tog|juna|plats|plads|plass|paikka|avtal~|aftale|kund~|kunde~|asiakas~|tel|"
            "ring|soita|euroa|pris|hinta|endast|kun|bare|vain|från|fra|vuosi|ärende~|sag|sak|kortti|rum|rom|huone|ref|viite~|kvitto|kvittering|kuitti|"
            "gate|spor|spår|raide|total|kønummer|vuoronumero|mätar~|måler~|lukema|reg nr|ocr|kid|betaling|medlem~|jäsen~|reservation~|regning~|beloeb~|"
            "kort~|kort der slutter på|kort der slutter paa|slutter paa|police~|sporing~|track|levering|sagen|sagsnummer|klage~|henvendelse~|ansøgning~|"
            "ansoegning~|transaktion~|overførsel~|overfoersel~|betalings-id|afgang|sæde~|saede~|vogn~|perron|værelse~|vaerelse~|lokale~|seng|lipun|määrä|"
            "vakuutus~|sopimus~|seuranta~|toimitus|tapaus~|asia|palvelupyyntö~|valitus~|hakemus~|tapahtuma~|maksu|maksun|siirto|lento~|istuin~|portti|"
            "vaunu~|laituri~|sänky|osasto~|konttori~|toimipiste~|myymälä~|malli~|versio~|vuonna|pöntun~|pöntunarnúmer|bókun~|bókunarnúmer|miði|miða|"
            "reikning~|kvittun~|staða|inneign~|upphæð~|upphaed~|sem endar á|endar á|trygging~|skírteini~|viðskiptavin~|samningur|félagi|rakning~|"
            "sending~|sendingarnúmer|pakki|pakka|málsnúmer|kvörtun~|beiðni|umsókn~|tilvísun~|tilvísunarnúmer|færsla|faersla|færslunúmer|faerslunúmer|"
            "millifærsla|millifaersla|greiðsla|flug|flugnúmer|lest|sæti|saeti|hlið|vagn|herbergi~|reservasjon~|billett~|beloep~|kort som slutter på|"
            "kort som slutter paa|polise~|forsikring~|avtale~|sporingsnummer|saken|saksnummer|søknad~|soeknad~|referanse~|transaksjon~|overføring~|"
            "overfoering~|avgang|sete~|perrong|rommet|bokningsnummer|kort som slutar på|försäkring~|spårning~|kolli~|leverans|reklamation~|anmälan|"
            "ansökan|referens~|betalning~|insättning|stol|rummet|säng|avdelning~|kontor~|butik|modell~|året|sida|sidan|kapitel|artikel|paragraf|"
            "kid-nummer|giro|buss|bussen|toget|tilaus|tilauksesi|tilauksenne|tilaus nro|tilausnumerosi|tilauksen numero|pakettisi|paketti|lähetys|"
            "lähetyksesi|lähetystunnus|lähetysnumero|seurantanumero|seurantatunnus|rahtikirja|lasku nro|laskun numero|laskunumero|viitenumero|"
            "kuittinumero|lippunumero|tukipyyntö|palvelupyyntö|varausnumero|varaustunnus|lento|vakuutusnumero|sopimusnumero|asiakasnumero|order|"
            "din order|ordernr|ordernummer|beställning|din beställning|beställningsnummer|paket|ditt paket|kollinummer|kolli-ID|försändelse|"
            "försändelsenummer|sändningsnummer|spårningsnummer|fraktsedel|faktura|fakturanr|fakturanummer|OCR-nummer|kvittonummer|ärende|ditt ärende|"
            "ärendenummer|bokning|flygnummer|försäkringsnummer|avtalsnummer|kundnummer|ordre|din ordre|ordrenr|ordrenummer|bestilling|bestillingen din|"
            "bestillingsnummer|pakke|pakken din|sending|sendingen din|sendingsnummer|fraktbrev|KID-nummer|kvitteringsnummer|sak nr|saksnr|henvendelse nr|"
            "bookingnummer|referansenummer|flight|polisenummer|avtalenummer|kundenummer|ordren din|tinging|tinginga di|bestillinga di|sendinga di|"
            "førespurnad nr|ordrenr.|din bestilling|bestillingsnr.|din pakke|pakkenummer|forsendelse|forsendelsesnummer|track & trace-nr.|fragtbrev|"
            "fakturanr.|sag nr.|sagsnr.|henvendelse nr.|reservationsnummer|flynummer|policenummer|aftalenummer|pöntun|pöntunin þín|pöntun nr.|"
            "pantanir nr.|pakkinn þinn|sendingin þín|sending nr.|rakningarnúmer|fylgibréf nr.|reikningur nr.|reikningsnúmer|kvittun nr.|kvittunarnúmer|"
            "miði nr.|miðanúmer|beiðni nr.|umsókn nr.|kvörtun nr.|bókun nr.|skírteinisnúmer|samningur nr."
        ),
        "public": (
            "postnumret|postnummeret|postinumero~|rabattkod~|kampanjkod~|rabatkode~|rabattkode~|kampanjekode~|kampagnekode~|alennuskood~|tarjouskood~|"
            "etukood~|presentkort~|gavekort~|lahjakort~|postnummer|postnr|postinumero|qr-kod~|qr-koodi~|streckkod~|stregkode~|strekkode~|viivakood~|"
            "landskod~|landekode~|tuotekood~|riktnummer|suuntanumero|inbjudningskod~|værvekode~|kupong~|kupon~|kuponki~|vervekode|produktkode~|"
            "produktkod~|bokningskod~|varauskood~|bookingkode~|dress code|klädkod|felkod~|feilkode~|virhekood~|källkod|gavekode|tilbudskode|"
            "henvisningskode|invitationskode|venkode|postkode|områdekode|omraadekode|swift-kode|bic-kode|fejlkode|varekode|farvekode|skattekode|flykode|"
            "kursuskode|fagkode|kildekode|ussd-kode|adfærdskode|kampanjakoodi|lahjakoodi|lahjakorttikoodi|kutsukoodi|suosittelukoodi|kaverikoodi|"
            "maakoodi|suuntakoodi|aluekoodi|swift-koodi|bic-koodi|värikoodi|verokoodi|lentokoodi|kurssikoodi|lähdekoodi|ussd-koodi|käyttäytymiskoodi|"
            "asiakaskoodi|bonuskoodi|pukeutumiskoodi|afsláttarkóði|afsláttarkóða|afsláttarnúmer|kynningarkóði|kynningarkóða|kynningarnúmer|gjafakóði|"
            "gjafakóða|gjafanúmer|boðskóði|boðskóða|boðsnúmer|vinakóði|vinakóða|vinanúmer|póstkóði|póstkóða|invitasjonskode|vennekode|landkode|"
            "retningskode|fargekode|kurskode|emnekode|kundekode|butikkkode|erbjudandekod|värvningskod|vänkod|postkod|riktkod|swift-kod|bic-kod|"
            "artikelkod|färgkod|skattekod|flygkod|kurskod|ämneskod|ussd-kod|uppförandekod|kundkod|butikskod|sni-kod|afsláttarkóð~|villukóð~|"
            "kynningarkóð~|strikakóð~|landskóð~|svæðiskóð~|vörukóð~|bókunarkóð~|gjafakóð~"
        ),
        "unit": (
            "päättyvä|päättyvän|päättyvälle|päättyvältä|päättyvällä|päättyvään|loppuinen|"
            "som sista siffror|som slutsiffror|på slutet|"
            "som siste siffer|til slutt|"
            "som siste siffer|som de siste fire sifrene|til slutt|"
            "som sidste cifre|som de sidste fire cifre|til sidst|"
            "sem síðustu tölustafi|í lokin|í endann|"
            "poäng|poeng|point|pistettä|kronor|kr|sek|nok|dkk|euroa|eur|€|personer|henkilöä|km|kg|gb|mb|stk|kpl|ganger|gange|prosent|procent|prosenttia|"
            "øre|kwh|minutter|minut|timer|time|sekunder|dage|døgn|doegn|uger|måneder|maaneder|måned|maaned|kilometer|piste|minuuttia|minuutin|minuutti|"
            "tuntia|tunnin|tunti|sekuntia|päivää|päivän|päivä|viikkoa|viikko|kuukautta|kuukausi|vuotta|vuosi|kilometriä|metriä|mailia|stig|punktar|"
            "punkta|mínútur|mínútum|mínúta|mín.|klukkustundir|klst|klst.|sekúndur|daga|dagar|dagur|vikur|vika|mánuðir|mánuði|minutt|dager|uker|minuter|"
            "timmar|timme|dygn|veckor|vecka|månader|månad|meter|stycken|styck|artiklar"
        ),
        "call": (
            "síma|í síma|símanúmer|"
            "ring til|ringer|kundeservice|kontakt|send sms til|soita meille|soittakaa|soittaa|puhelin|asiakaspalvelu|asiakaspalveluun|ota yhteyttä|"
            "yhteydenotto|tekstiviesti numeroon|hringdu|hringið|símtal|sími|þjónustuver|thjónustuver|hafðu samband|ring oss|kundservice|kundtjänst|"
            "kontakta|hör av dig"
        ),
        "deal": (
            "tilbud~|udsalg~|kampagne~|spar|sparer|fri fragt|gratis|gave|bonus~|alennus~|alennukse~|tarjous~|tarjoukse~|säästä|säästät|"
            "ilmaiset toimituskulut|ilmaiseksi|ilmainen|lahja|afsláttur|afslátt|afslætti|afslaetti|tilboð|tilboði|útsala|útsölu|sparaðu|salg|kampanje~|"
            "fri frakt|erbjudande~|rean|kampanj~|spara|sparar|present|alennus|alennusta|alennuksella|tarjous|tarjoukset|alennusmyynti|kuponki|kylkiäinen|"
            "kaupan päälle|rabatt|rabatten|reapriser|fynda|fynd|spara upp till|kupong|erbjudande|på köpet|tilbud|kampanje|spar opptil|spar inntil|"
            "gratis gave|med på kjøpet|halv pris|utsal|tilbod|gratis gåve|rabat|udsalg|kampagne|spar op til|kupon|med i købet|slagtilbud|tilboðsverð|"
            "afsláttarmiði|frí gjöf|kaupauki"
        ),
        "password": "adgangskoden|kodeord|kodeordet|salasanan|salasanasi|lykilorð|lykilorðið|aðgangsorð|passordet|lösenordet|lösen",
        "scene": (
            "ovella|kuski|i kassa|i kassan|kassen|utleveringsstedet|chauffoer~|fører|foerer|budet|kurer~|postbud~|pakkeautomat~|skab|pakkeshop~|udleveringssted~|afhentningssted~|posthus|kuljettaja~|kuriiri~|"
            "lähetti|jakelija|postinjakaja|automaatti|noutopiste~|nouto|posti|r-kioski|latauskortti|puheaika|asiakaspalvelija~|bílstjóri|bílstjóranum|"
            "sendill|sendlinum|póstberi|póstbox|póstboxi|skápur|afhendingarstaður|gjafakort|gjafabréf|áfylling|starfsmaður|þjónustufulltrúi|sjaafoer~|"
            "posten i butikk|utleveringssted~|hentested~|hentepunkt~|postkontor|kontantkort|ringetid|budbil|brevbärare~|ombud~|utlämningsställe~|"
            "hämtställe~|värdebevis|laddningskort|handläggare~"
        ),
        "number": (
            "nummer|nummeret|numre|ciffer|cifre|numero|numeron|numerot|numeroa|nro.|luku|luvut|númer|númerið|númeri|tala|tölur|tölustafur|siffer|sifre|"
            "tall|numret|siffra|siffror"
        ),
    },
}  # fmt: skip
