"""The words of code messages, by language: what announces a secret, and what announces a number that is none.

A row is a language; a language's cue words are added here and nowhere else. Words are written as people write them and
compared without diacritics. `~` at an end stands for up to six more letters there ("kod~": kodunuz; "~code":
Sicherheitscode). Scripts that join words without spaces are searched without regard to what stands beside.

Kinds
    strong    says that a secret is in the message ("OTP", "verification code")
    weak      may say so ("code", "PIN", "password")
    act       what a code is for ("log in", "verify", "confirm")
    tail      that it is to be kept secret ("do not share")
    valid     that it expires ("valid for", "expires")
    ref       announces a number that everybody may know ("order", "invoice", "balance")
    public    a code that everybody may know ("promo code", "postal code")
    unit      what is counted by the number before it ("points", "km")
    offer     an invitation to use a coupon, unless digits alone follow ("use code")
    call      announces a phone number
    password  announces a password, which may be any word
    deal      says that something is cheaper, as coupons do
    scene     where codes are told to somebody: a driver, a courier, a parcel locker; or stand for money: a gift card
"""

from __future__ import annotations

from typing import Final

Row = dict[str, str]

WORDS: Final[dict[str, Row]] = {
    "everywhere": {
        "password": "~kennwort|~passwort|~wachtwoord|~lösenord|password|passwords|pasword|passwrd|pwd|pw|passphrase|पासवर्ड|পাসওয়ার্ড|கடவுச்சொல்|பாஸ்வேர்ட்|పాస్‌వర్డ్|పాస్వర్డ్|ಪಾಸ್‌ವರ್ಡ್|ಪಾಸ್ವರ್ಡ್|പാസ്‌വേഡ്|പാസ്‌വേർഡ്|પાસવર્ડ|ਪਾਸਵਰਡ|پاس ورڈ|پاسورڈ|මුරපදය|මුරපද|kata sandi|sandi|kata laluan|รหัสผ่าน|พาสเวิร์ด|mật khẩu|ពាក្យសម្ងាត់|စကားဝှက်|ລະຫັດຜ່ານ|كلمة المرور|كلمة مرور|كلمة السر|رمز عبور|گذرواژه|پسورد|סיסמה|סיסמא|סיסמת|parola~|parolanız|şifre~|sifre~|пароль|пороль|пароля|парола~|лозинка|lozinka|zaporka|hasło|haslo|heslo|jelszó|jelszava|jelszavad|parola|parolă|κωδικός πρόσβασης|passwort|kennwort|mot de passe|mdp|contraseña|contrasena|clave temporal|senha|palavra-passe|password|wachtwoord|lösenord~|adgangskode|passord~|salasana~|slaptažodis|parole|parool|密码|密碼|口令|パスワード|비밀번호|패스워드|nywila|neno la siri|nenosiri|የይለፍ ቃል|wagwoord|şifrə~|құпиясөз~|құпия сөз|parol~|პაროლი|գաղտնաբառ~",
        "scene": "driver|courier|rider|delivery man|delivery boy|delivery partner|delivery agent|delivery person|delivery associate|locker|parcel locker|drop box|pickup point|captain|cab|start trip|your ride|gift card|egift|e-gift|gift voucher|voucher|prepaid|recharge card|scratch card|kiosk|drive-thru|ड्राइवर|राइडर|डिलीवरी|कूरियर|लॉकर|चालक|গ্রাহক রাইডার|রাইডার|ড্রাইভার|ডেলিভারি|কুরিয়ার|লকার|ஓட்டுநர்|ஓட்டுநரிடம்|டெலிவரி|லாக்கர்|డ్రైవర్|డెలివరీ|రైడర్|లాకర్|ಡ್ರೈವರ್|ಚಾಲಕ|ಡೆಲಿವರಿ|ಲಾಕರ್|ഡ്രൈവർ|ഡെലിവറി|ലോക്കർ|ડ્રાઇવર|ડિલિવરી|રાઇડર|લોકર|ਡਰਾਈਵਰ|ਡਿਲੀਵਰੀ|ਰਾਈਡਰ|ڈرائیور|رائیڈر|ڈیلیوری|لاکر|चालकलाई|राइडर|रियडरु|රියදුරු|රියදුරුට|ලොකර්|කුරියර්|kurir|driver|sopir|pengemudi|loker|pemandu|penghantar|rider|คนขับ|ไรเดอร์|พนักงานส่ง|ล็อกเกอร์|ตู้|tài xế|shipper|tủ khóa|tủ|locker|អ្នកបើកបរ|អ្នកដឹក|ပို့ဆောင်သူ|လာပို့သူ|ယာဉ်မောင်း|ຄົນຂັບ|ຕູ້|السائق|سائق|للسائق|المندوب|مندوب|كابتن|الكابتن|خزانة|لوكر|پیک|راننده|صندوق|נהג|הנהג|השליח|שליח|לוקר|תא|sürücü~|kurye~|kuryeye|şoför~|dolap|kargomat|водител~|водій|водієві|курьер~|кур'єр~|постамат~|поштомат~|ячейк~|комірк~|шофьор~|куриер~|автомат~|vozač~|vozac~|dostavljač~|kurir~|paketomat~|возач|курир|kierowc~|kurier~|paczkomat~|skrytk~|automat paczkowy|řidič~|vodič~|kurýr~|kuriér~|výdejn~|sofőr~|futár~|csomagautomat~|rekesz~|șofer~|sofer~|curier~|locker~|οδηγός|οδηγο~|κούριερ|courier|θυρίδα|fahrer~|kurier|bote|paketbox|fach|packstation|chauffeur~|livreur~|coursier|casier|consigne|conductor~|chofer|repartidor~|taquilla|casillero|locker|motorista~|entregador~|estafeta|cacifo|armário|autista|corriere|fattorino|armadietto|chauffeur|bezorger|koerier|kluis|kluisje|förare~|chaufför~|bud|skåp~|paketskåp|boks|pakkeboks|sjåfør~|kuljettaj~|lähett~|lokero~|pakettiautomaat~|vairuotoj~|kurjer~|paštomat~|vadītāj~|pakomāt~|juht|kuller|pakiautomaat|司机|司機|师傅|師傅|骑手|騎手|快递员|驿站|驛站|快递柜|智能柜|智取櫃|置物柜|上车|上車|ドライバー|配達員|宅配ロッカー|宅配ボックス|ロッカー|乗務員|기사님|기사|라이더|택배함|보관함|무인택배|dereva|msafirishaji|kabati|ሹፌር|ሹፌሩ|አሽከርካሪ|drywer|koerier|direba|mai kawo|awako|kuryer~|haydovchi~|ҳайдовчи|жүргізуші|курьер|постамат~|ұяшық|sürücü|yeşik|мўҳассис|მძღოლ~|კურიერ~|უჯრა~|mdzgoli|վարորդ~|առաքիչ~|արկղ~|gift card|carte cadeau|tarjeta regalo|tarjeta de regalo|cartão presente|cartão-presente|carta regalo|geschenkkarte|gutscheinkarte|cadeaukaart|cadeaubon|gavekort|presentkort|lahjakortti|dárkov~|darčekov~|karta podarunkowa|ajándékkártya|card cadou|δωροκάρτα|подарочн~|сертификат~|подарунков~|ваучер|hediye kartı|hediye çeki|بطاقة هدية|بطاقة الهدايا|قسيمة|کارت هدیه|תו קנייה|שובר|gift voucher|kartu hadiah|voucher|baucar|บัตรของขวัญ|thẻ quà|thẻ cào|礼品卡|禮品卡|礼品券|ギフト|기프트|기프티콘|상품권|geskenkbewys|геskenk|сыйлық~|სასაჩუქრე|საჩუქრად|նվեր~|scratch|top-up card|ဖြည့်ကတ်|kad hadiah|उपहार|गिफ्ट|উপহার",
        "act": "deschide cu|deschide|pakisabi|ibigay|ennu parayuka|batao|bata|dasso|daal|opište|tippe|tipp|pon|schreib|escribe|i-enter|ko bigay|ipakita|kodukkuka|mpe|wakala|aukeaa|ανοίγετε|جانان|জানান|বলুন|ปลดล็อก|mở|aç|ouvrir|abre|punch in|tap in|press|dial in|key this|enter it|show it|tell him|tell her|tell them|tell|inform|unlock using|unlock with|unlocks|using|say|read out|read it|he'll need|she'll need|will need|before handing|hand over|type in|बोलिए|कहें|बोलें|বলুন|বলবেন|সাংবাদ|சொல்லுங்கள்|சொல்லவும்|கூறவும்|చెప్పండి|చెప్పాలి|ಹೇಳಿ|ತಿಳಿಸಿ|ನೀಡಿ|പറയുക|പറഞ്ഞ്|કહેજો|કહો|ਦੱਸੋ|ਦੱਸਣਾ|لکھیں|لکھئے|بتائیے|भन्नुहोस्|කියන්න|sebutin|bilangin|sebut|bagitahu|beritahu|tekan|ketik|taip|แจ้งเลข|แจ้ง|กด|พิมพ์|đọc|doc|bấm|bam|nhập số|ប្រាប់|ចុច|ပြောပြ|ပြော|နှိပ်|ກົດ|ບອກ|قوله|قول|قل|عطه|عطيه|أعطِ|اعرض|اكتب|اضغط|ابلغ|أبلغ|بلّغ|بگویید|بگو|بزنید|بفرمایید|להקיש|הקישי|הקש|הקישו|תגידו|תגיד|אמרו|הציגו|yaz|yazın|tuşlayın|söyle|söyleyiniz|girmek icin|girmek için|deyin|yığın|назовите|продиктуйте|набери~|нажмите|скажи|сообщите|наберіть|скажіть|назвіть|введіть|кажете|натиснете|въведи|upiši|ukucaj~|reci|recite|utipkaj~|napiši|kaži|kažite|podaj|wpisz|przepisz|podyktuj|powiedz|řekněte|nadiktujte|zadejte|zadáním|naťukejte|povedzte|mondja|mondd|üsd be|üsse|tastează|tasteaza|spune-i|spuneți-i|răspunde|raspunde|introdu|πείτε|πες|πατήστε|πληκτρολογήστε|εξαργυρώστε|eintippen|tippen|sagen|nennen|eingeben|einlösen|taper|tapez|composez|dites|dites-lui|annoncez|escribe|marca|marque|teclea|dile|díselo|dígale|muestra|enséñelo|fala|fale|digite|diga-lhe|diga|mostre|digita|premi|comunica|digli|dica|intoetsen|toets|geef|zeg|verzilver|skriv|tryck|säg|slå|skriv inn|tast|tast inn|oppgi|indtast|näppäile|syötä|kerro|sano|pasakykite|įveskite|pateikite|nosauciet|ievadiet|öelge|sisestage|报|请报|輸入|输入|按|出示|同佢講|講|告訴|告诉|押すと|押して|入力して|お伝えください|말씀해|말씀|누르|입력|알려|mwambie|bonyeza|taja|ይንገሩ|ይንገሩት|ብለው|tik|vra vir|sê vir|gee vir|gaya masa|ka ce|айтыңыз|теріңіз|басыңыз|ayting|deng|денг|kiriting|tering|აკრიფეთ|უთხარით|აჩვენეთ|utkhari|akripet|ասեք|հավաքեք|սեղմեք",
        "offer": "use code|apply code|with code|using code|enter code at checkout|code at checkout|mit code|mit dem code|avec le code|con el código|con código|usa el código|use o código|com o código|usa codigo|con el codigo|usa il codice|con il codice|met code|met de code|gebruik code|z kodem|s kódem|s kódom|med koden|koodilla|cu codul|kodu ile indirim|kodunu kullan|με κωδικό|με τον κωδικό|по коду|kóddal|użyj kodu|ใช้โค้ด|ใส่โค้ด|กรอกโค้ด|输入优惠|code sommer|code an der kasse|code for extra|kuponod|استخدم كود|استخدم الكود|dengan kode|gunakan kode|pakai kode|guna kod|nhập mã|dùng mã|gamitin ang code|code lagao|code lagaen|code use karein|folosește codul|con codice",
        "call": (
            "calling|by calling|dialling|dialing|dial|call|call us|helpline|toll free|tollfree|hotline|dial|whatsapp|sms to|text to|phone|tel|mobile|fax|contact|reach us|ring|call center|call centre|customer care|mob|ph|cell|wa|"
            "कॉल|हेल्पलाइन|फोन|संपर्क|মোবাইল|কল|ফোন|அழைக்க|தொலைபேசி|కాల్|ఫోన్|ಕರೆ|ಫೋನ್|വിളിക്കുക|ഫോൺ|संपर्क|કૉલ|કોલ|ફોન|ਕਾਲ|ਫੋਨ|کال|فون|رابطہ|අමතන්න|දුරකථන|"
            "hubungi|telepon|telp|hub|hp|no hp|telefon|tumawag|tawag|โทร|ติดต่อ|เบอร์|liên hệ|gọi|hotline|tổng đài|đt|sđt|ទូរស័ព្ទ|ဖုန်း|ခေါ်ဆို|ໂທ|اتصل|للتواصل|هاتف|جوال|على الرقم|تماس|تلفن|טלפון|חייגו|התקשרו|"
            "arayın|ara~|iletişim|тел|телефон~|звоните|дзвоніть|обадете|pozovite|zadzwoń|infolini~|volejte|volajte|hívja|hívjon|sunați|apelează|apelati|τηλ|καλέστε|rufen sie|anruf~|appelez|contactez|tél|llama~|"
            "comunícate|llame|ligue|contacte|chiama~|contatta~|bel|ring|soita|电话|電話|致电|致電|热线|熱線|客服|拨打|撥打|お電話|전화|문의|고객센터|연락처|piga|simu|ይደውሉ|ስልክ|skambinkite|zvaniet|zəng|қоңырау|qo'ng'iroq|დარეკეთ|զանգահար~|ტელ|հեռ"
        ),
        "deal": "सूट|ऑफर|آفر|ऑफ़र|অফার|సేల్|ઓફર|kc|ušetř~|ušetri~|earn|bonus points|save|off|discount|% off|sale|cashback|coupon|promo|offer|checkout|free shipping|छूट|ছাড়|தள்ளுபடி|తగ్గింపు|ರಿಯಾಯಿತಿ|കിഴിവ്|सवलत|છૂટ|ਛੂਟ|رعایت|diskon|diskaun|potongan|ลด|ส่วนลด|giảm|خصم|تخفیف|تخفىف|הנחה|indirim|скидк~|знижк~|отстъпка|popust~|zniżk~|rabat~|slev~|zľav~|kedvezmény~|reducere|έκπτωση|rabatt~|réduction|remise|descuento|desconto|sconto|korting|alennu~|nuolaid~|atlaid~|优惠|折扣|立减|折|割引|オフ|할인|punguzo|ቅናሽ|afslag|rangwame|endirim|жеңілдік~|chegirma|ფასდაკლება|զեղչ|chhoot|off paayein",
    },
    "en": {
        "strong": (
            "unlock key|security key|pass key|passkey|web code|registration key|safe word|otp|otps|o.t.p|o t p|0tp|totp|one-time|one time|onetime|single-use|single use|verification code|"
            "verification number|verification pin|verify code|verifying code|verfication|verificaton|security code|"
            "security number|authentication code|auth code|authorization code|authorisation code|authentication number|"
            "confirmation code|confirm code|confirmation pin|activation code|activation pin|activation key|login code|"
            "log-in code|log in code|login pin|logon code|sign-in code|sign in code|signin code|access code|access pin|"
            "passcode|pass code|passcodes|tokencode|2fa|two-factor|two factor|2-step|two-step|mfa|reset code|recovery code|"
            "temporary password|temporary pin|temporary code|temp password|temp pin|secure code|secret code|secret pin|"
            "secret number|transaction password|transaction pin|delivery code|delivery pin|delivery otp|pickup code|"
            "pick-up code|pick up code|pickup pin|collection code|collection pin|locker code|locker pin|release code|"
            "redemption pin|redemption code|redeem code|gift card pin|card pin|gift pin|gift code|unlock code|"
            "opening code|door code|entry code|gate code|ride pin|ride code|trip pin|trip code|start code|start pin|"
            "registration code|registration pin|signup code|sign-up code|linking code|link code|pairing code|device code|"
            "voting code|exam code|check-in code|checkin code|mpin|tpin|t-pin|atm pin|upi pin|new pin|pin is|pin:|"
            "web pin|login password|your password is|password:|password is|new password|mtan|smstan|sms-tan|phototan|"
            "verification token|security token|sms code|sms-code|text code|approval code|payment code|transfer code|"
            "withdrawal code|cash code|cash-out code|cardless code|authenticate with|auth pin|handover code|"
            "show this code|this code|code is|codes are|code:|code -|code =|code below|following code|code to|pin to|"
            "enter code|enter pin|enter the code|use code to|pin code is|token is|token:|backup code|backup codes|safe code"
        ),
        "weak": "code|codes|pin|password|pwd|pasword|passwrd|token|tan|tac|key|passphrase|otc|cvv|cvc|code no",
        "act": (
            "replying with|get back into|approve|keypad|to sign back in|back in|gets you in|let you in|lets you in|open it with|unlock it with|use|pls use|to authorise|to authorize|to sign|to unlock|sort it with|"
            "quote|give|scan or enter|tap and enter|with code|code to open|redeem at|sharing it|verify|verifying|"
            "verification|authenticate|authentication|authorize|authorise|log in|login|logging in|log-in|sign in|"
            "sign-in|signing in|signin|sign up|signup|confirm|confirming|activate|reset|unlock|enter|to continue|"
            "to proceed|to complete|to access|to approve|tell the driver|tell your driver|show at|"
            "tell the courier|give to the|give it to the|share with the driver|share with the rider|"
            "share this with|share with delivery|show to the|show this to|present at|at the counter|"
            "open the locker|open locker|to open|to collect|to redeem|type|key in|input|quote this|to register|"
            "to link|to pair|new device|to start your|start the ride|start ride|start your ride|recover|recovery|"
            "to withdraw|checkout"
        ),
        "tail": (
            "do not share|don't share|dont share|never share|not share|do not disclose|don't disclose|never disclose|"
            "do not give|don't give|never give|do not tell|don't tell|never tell|keep it secret|keep this secret|"
            "keep secret|keep it safe|keep private|keep it confidential|is confidential|keep confidential|"
            "will never ask|never ask|never call|do not forward|don't forward|do not reveal|don't reveal|"
            "if you did not request|if you didn't request|didn't request|did not request|not you?|if this was not you|"
            "if this wasn't you|wasn't you|with anyone|to anyone|ignore this|ignore if|not requested by you|do not pass|"
            "shared with anyone|share it with|share this code|sharing|even if|staff will"
        ),
        "valid": (
            "valid for|valid till|valid until|valid upto|valid up to|expires in|expire in|expires at|expires|"
            "will expire|is valid|valid only|within|minutes only|mins only|min only|use within|good for"
        ),
        "ref": (
            "undeliverable|biller|rate|form|transit|institution|plu|webinar number|agent no|agent number|queue token|trxid|trx id|txid|confirmation|flight sk|quote|ending|ending in|ending with|ends with|ends in|last 4|last four|first 4|first four|last 4 digits|last digits|rx|quote no|prescription|document|atm|kyc|micr|lot|build|bug|candidate|acc nos|vehicle|challan|sample|serial|po number|meter no|order|orders|order id|order no|ref|reference|ref no|utr|rrn|txn|txn id|transaction id|trans id|invoice|inv|bill|bill no|ticket|"
            "ticket no|booking|booking id|pnr|awb|tracking|tracking no|tracking id|consignment|shipment|waybill|docket|"
            "policy|policy no|account|acct|a/c|acc|account no|loan|folio|customer id|customer no|customer number|cust id|"
            "consumer no|consumer number|member|membership|member no|membership no|case|case id|case no|complaint|request id|"
            "service request|sr no|application|application no|reg no|registration no|registration number|roll no|"
            "flight|train|bus|coach|seat|gate|platform|terminal|room|room no|flat|house|floor|store|branch|shop|"
            "outlet|model|version|chapter|lot|batch|serial|serial no|part no|item|item no|sku|"
            "article|product|style|size|cheque|check no|chq|receipt|receipt no|memo|grn|gst|gstin|"
            "call|call us|helpline|toll free|tollfree|hotline|dial|whatsapp|sms to|text to|text|txt|send to|"
            "phone|mobile|fax|balance|bal|avl bal|avbl bal|limit|total|amount|amt|mrp|fee|fare|"
            "save|off|upto|up to|earn|earned|won|win|approx|nearly|than|year|years|"
            "case number|order number|reference number|ticket number|invoice number|booking number|tracking number|"
            "confirmation number|confirmation no|confirmation #|confirmation|docket number|token no|token number|queue|queue no|queue number|"
            "counter|position|rank|score|reading|meter|meter reading|units|unit|km|odometer|vehicle|plate|car|cab|taxi|"
            "bus no|train no|flight no|appointment|appointment no|claim no|claim id|claim|parcel|package|packet|"
            "po box|box|postcode|zip|locker no|locker number|bay|aisle|row|no.|id|job|job id|"
            "vacancy|course|exam|paper|question|test|class|batch no|series|edition|issue|article no|channel|route|"
            "error|status|folder|iso|category|group|zone|district|ward|block|sector|"
            "points|game|match|lane|street|road|ave|avenue|plot|survey no|khata|"
            "sender|shortcode|short code|keyword|voucher no|deposit|emi|instalment|installment|due|outstanding|bonus|"
            "cash|prize|award|jackpot|customers|people|users|steps|calories|kcal|beds|followers|views|likes|win up to|"
            "fd no|folio no|demat|dp id|client id|client code|user id|userid|emp id|employee id|staff id|agent id|agent code|hotel|"
            "meeting id|webinar id|conference id|session id|trip id|ride id|order #|ref #|case #|txn #|invoice #"
        ),
        "public": (
            "batch code|rate code|location code|reward code|gst code|bsb|bsb code|procedure code|plu|plu code|transit|eircode|queue token|token no|bsb number|location codes|dialling code reminder|promo code|promo-code|promocode|promotion code|promotional code|coupon code|coupon|coupons|discount code|voucher code|voucher|"
            "referral code|refer code|invite code|invitation code|offer code|deal code|area code|postal code|post code|"
            "zip code|zipcode|country code|dial code|dialling code|dialing code|std code|tracking code|barcode|bar code|qr code|qr|swift code|swift|bic|ifsc|"
            "ifsc code|branch code|sort code|bank code|routing code|error code|status code|response code|product code|item code|style code|"
            "dress code|source code|code of|course code|subject code|exam centre code|airport code|flight code|class code|"
            "hs code|hsn code|sac code|hsn|tax code|agent code|dealer code|seller code|vendor code|partner code|sponsor code|"
            "merchant code|store code|shop code|shop using|colour code|color code|model code|party code|client code|"
            "pin code of|postal pin|area pin|your area|pin-code of|delivery pincode|claim code|contest code|"
            "shopping code|ussd|"
            "ussd code|short code|shortcode|building code|penal code|morse code|code red|fault code|diagnostic code|charge code|vat code|codes of|"
            "ticket code|booking code|booking reference|reservation code|confirmation code for your booking|event code|menu code|sku code|"
            "paybill|till number|biller code|billing code|reference code|ref code|case code|plan code|pack code|recharge code|"
            "location code|lot code|parking code|zone code|batch code|dial *|code word|zip|postcode|clue|cheat code|friend code|creator code|affiliate code|membership code|loyalty code"
        ),
        "unit": (
            "minutes|mins|points|pts|point|coins|miles|stars|gb|mb|kb|tb|km|kms|kg|kgs|gm|ltr|litres|liters|sqft|sq.ft|units|"
            "unit|people|customers|members|users|stores|outlets|steps|calories|kcal|kwh|watts|mah|mbps|rpm|items|"
            "pieces|pcs|nights|"
            "times|off|%|percent|rupees|rs|dollars|bucks|cents|pence|sms|messages|msgs|calls|votes|seats|tickets|"
            "followers|views|likes|reviews|words|pages|products|brands|styles|offers|rewards|credits|tokens left|"
            "cashback|sqm|feet|inch|inches|mcg|lakh|lakhs|crore|crores|million"
        ),
    },
    "hi": {
        "strong": "गोपनीय कोड|ओटीपी|ओ.टी.पी|ओटीपि|सत्यापन कोड|सत्यापन|पुष्टि कोड|पुष्टिकरण कोड|पासकोड|वन टाइम|वन-टाइम|एक बार का|सुरक्षा कोड|लॉगिन कोड|एक्टिवेशन कोड|गुप्त कोड|डिलीवरी कोड|डिलीवरी पिन",
        "weak": "कोड|पासवर्ड|पिन|कूट|संकेतशब्द",
        "act": "बता|बोलें|दे दें|देकर|डालकर|राखेर|उपयोग कर|इस्तेमाल|लॉगिन|लॉग इन|सत्यापित|पुष्टि|दर्ज करें|डालें|प्रमाणित|रीसेट|साइन इन|उपयोग करें|बताएं|दिखाएं|प्रयोग करें",
        "tail": "साझा न|साझा ना|शेयर न|शेयर ना|न बताएं|ना बताएं|मत बताएं|किसी को न|किसी से|किसी के साथ|गोपनीय|न दें",
        "valid": "मान्य|वैध|मिनट|के लिए मान्य|समाप्त",
        "ref": "नं|नं.|टिकट|क्र|क्र.|अंतिम|समाप्त होने वाले|अंत|ऑर्डर|आर्डर|संदर्भ|रेफ|बिल|खाता|खाते|बुकिंग|टिकट|इनवॉइस|चालान|रसीद|शिकायत|फ्लाइट|ट्रेन|नंबर|संख्या|कॉल|हेल्पलाइन|शेष|बैलेंस|राशि|मीटर|टोकन|क्रमांक|ट्रैकिंग|पार्सल|पीएनआर",
        "public": "प्रोमो कोड|कूपन कोड|कूपन|पिन कोड|पिनकोड|ऑफर कोड|रेफरल कोड|डिस्काउंट कोड|क्यूआर कोड|एरिया कोड|आईएफएससी|वाउचर",
        "unit": "मिनट|अंक|पॉइंट|पॉइंट्स|रुपये|रु|जीबी|एमबी|किमी|किलो|लोग|यूनिट|बार|प्रतिशत",
    },
    "hinglish": {
        "strong": "code batayein|pin batayein|otp hai|aapka otp|apka otp|otp h|aapka code|apka code|verification ke liye|pin hai|code hai|password hai|login ke liye|code daalein|otp daale|otp dalein|code dalen",
        "tail": "kisi ko na|kisi se na|kisi ke saath|kisi k sath|share na kare|share na karein|share mat|share na|kisi ko bhi|mat batayein|na batayein|na bataye|na dein|na de|kisi ko mat",
        "act": "bata dena|bata dijiye|bol dena|dikha dena|dikhana|bolna|batana|daal kar|daalkar|dal kar|darj karein|daalein|dalein|daale|login karne|verify karne|batayein|dikhayein|dikhaye|bataye|bata dein|enter karein|use karein|de dein|karne ke liye",
        "valid": "tak valid|tak maanya|minute tak|min tak|minute me|minute mein",
        "ref": "rupaye|khata|khate|bakaya|bijli bill|number par|par call",
    },
    "bn": {
        "strong": "গোপন সংখ্যা|গোপন নম্বর|ওটিপি|ও.টি.পি|যাচাইকরণ কোড|যাচাই কোড|পাসকোড|ভেরিফিকেশন|একবার ব্যবহার|নিরাপত্তা কোড|গোপন কোড|নিশ্চিতকরণ কোড",
        "weak": "কোড|পিন|পাসওয়ার্ড",
        "act": "লগইন|লগ ইন|যাচাই|নিশ্চিত|প্রবেশ|দিন|লিখুন|ব্যবহার করুন|দেখান",
        "tail": "শেয়ার করবেন না|কাউকে|জানাবেন না|গোপন|বলবেন না|দেবেন না",
        "valid": "মেয়াদ|মিনিট|বৈধ|কার্যকর",
        "ref": "trxid|ট্রানজেকশন|অর্ডার|রেফারেন্স|বিল|অ্যাকাউন্ট|হিসাব|টিকিট|টিকেট|বুকিং|নম্বর|নং|ব্যালেন্স|কল|ইনভয়েস|ট্র্যাকিং|মিটার|টোকেন|পার্সেল",
        "public": "প্রোমো কোড|কুপন|পোস্ট কোড|পোস্টাল কোড|অফার কোড|রেফারেল|কিউআর",
        "unit": "পয়েন্ট|টাকা|জিবি|এমবি|ইউনিট|কেজি|জন|শতাংশ",
    },
    "ta": {
        "strong": "கடவு எண்|கடவுஎண்|பாஸ்கோடு|சரிபார்ப்பு எண்|ஓடிபி|ஓ.டி.பி|சரிபார்ப்பு|ஒருமுறை|கடவுக்குறியீடு|பாதுகாப்பு குறியீடு|உறுதிப்படுத்தல் குறியீடு|ஒரு முறை",
        "weak": "குறியீடு|குறியீட்டை|கோட்|பின்|கடவுச்சொல்|பாஸ்வேர்ட்|ரகசிய எண்|ரகசிய",
        "act": "சொல்லவும்|காட்டவும்|கொடுக்கவும்|உள்ளிடவும்|டெலிவரி|உள்நுழை|சரிபார்|உறுதி|உள்ளிட|பயன்படுத்த|லாகின்|காட்ட|சொல்ல",
        "tail": "பகிர|யாரிடமும்|யாருக்கும்|யாருடனும்|ரகசியமாக|வேண்டாம்|கூடாது|தெரிவிக்க",
        "valid": "செல்லுபடி|நிமிட|காலாவதி",
        "ref": "ஆர்டர்|குறிப்பு எண்|பில்|கணக்கு|கணக்கில்|டிக்கெட்|முன்பதிவு|எண்|இருப்பு|அழைக்க|தொகை|கண்காணிப்பு|டோக்கன்",
        "public": "விளம்பர குறியீடு|கூப்பன்|அஞ்சல் குறியீடு|சலுகை குறியீடு|புரோமோ|பின்கோடு|பின் கோடு|தள்ளுபடி",
        "unit": "புள்ளி|ரூபாய்|ரூ|ஜிபி|சதவீத|யூனிட்",
    },
    "te": {
        "strong": "ధృవీకరణ సంఖ్య|ఓటీపీ|ఓటిపి|ఒటిపి|ఓ.టి.పి|ధృవీకరణ|ధ్రువీకరణ|వన్ టైమ్|ఒక్కసారి|భద్రతా కోడ్|పాస్‌కోడ్|పాస్కోడ్",
        "weak": "కోడ్|పిన్|పాస్‌వర్డ్|పాస్వర్డ్|సంకేత",
        "act": "చెప్పండి|ఎంటర్ చేయండి|చూపించండి|వాడండి|ఇవ్వండి|లాగిన్|ధృవీకరి|నమోదు|ఎంటర్|ఉపయోగించ|నిర్ధారి|చూపించ",
        "tail": "షేర్ చేయ|పంచుకో|ఎవరికీ|ఎవరితో|చెప్పవద్దు|చెప్పకండి|రహస్య|ఇవ్వవద్దు",
        "valid": "చెల్లు|నిమిష|గడువు",
        "ref": "ఆర్డర్|రిఫరెన్స్|బిల్లు|ఖాతా|టికెట్|బుకింగ్|నంబర్|నెంబర్|సంఖ్య|బ్యాలెన్స్|కాల్|ట్రాకింగ్|టోకెన్",
        "public": "ప్రోమో కోడ్|కూపన్|పిన్ కోడ్|పిన్‌కోడ్|ఆఫర్ కోడ్|రెఫరల్",
        "unit": "పాయింట్|రూపాయ|రూ|జీబీ|శాతం|యూనిట్",
    },
    "kn": {
        "strong": "ಪರಿಶೀಲನಾ ಸಂಖ್ಯೆ|ಒಟಿಪಿ|ಓಟಿಪಿ|ಒ.ಟಿ.ಪಿ|ಪರಿಶೀಲನಾ|ಪರಿಶೀಲನೆ|ದೃಢೀಕರಣ|ಒಂದು ಬಾರಿ|ಒಮ್ಮೆ ಬಳಸುವ|ಭದ್ರತಾ ಕೋಡ್|ಪಾಸ್‌ಕೋಡ್|ಪಾಸ್ಕೋಡ್",
        "weak": "ಕೋಡ್|ಪಿನ್|ಪಾಸ್‌ವರ್ಡ್|ಪಾಸ್ವರ್ಡ್|ಸಂಕೇತ",
        "act": "ನಮೂದಿಸಿ|ಹೇಳಿ|ಕೊಡಿ|ಲಾಗಿನ್|ಪರಿಶೀಲಿ|ದೃಢೀಕರಿ|ನಮೂದಿ|ಬಳಸಿ|ತೋರಿಸಿ|ತಿಳಿಸಿ",
        "tail": "ಹಂಚಿಕೊಳ್ಳ|ಯಾರೊಂದಿಗೂ|ಯಾರಿಗೂ|ಹೇಳಬೇಡಿ|ಗೌಪ್ಯ|ನೀಡಬೇಡಿ|ರಹಸ್ಯ",
        "valid": "ಮಾನ್ಯ|ನಿಮಿಷ|ಅವಧಿ",
        "ref": "ಆರ್ಡರ್|ಉಲ್ಲೇಖ|ಬಿಲ್|ಖಾತೆ|ಟಿಕೆಟ್|ಬುಕಿಂಗ್|ಸಂಖ್ಯೆ|ನಂಬರ್|ಬ್ಯಾಲೆನ್ಸ್|ಕರೆ|ಟ್ರ್ಯಾಕಿಂಗ್|ಟೋಕನ್",
        "public": "ಪ್ರೊಮೊ ಕೋಡ್|ಕೂಪನ್|ಪಿನ್ ಕೋಡ್|ಪಿನ್‌ಕೋಡ್|ಆಫರ್ ಕೋಡ್",
        "unit": "ಅಂಕ|ಪಾಯಿಂಟ್|ರೂಪಾಯಿ|ರೂ|ಜಿಬಿ",
    },
    "ml": {
        "strong": "ഒടിപി|ഒ.ടി.പി|ഒറ്റത്തവണ|പരിശോധനാ|സ്ഥിരീകരണ|വെരിഫിക്കേഷൻ|സുരക്ഷാ കോഡ്|പാസ്‌കോഡ്|പാസ്കോഡ്",
        "weak": "കോഡ്|പിൻ|പാസ്‌വേഡ്|പാസ്‌വേർഡ്|പാസ്വേഡ്|രഹസ്യ",
        "act": "നൽകുക|പറയൂ|കൊടുക്കുക|parayuka|kodukkuka|nalkuka|ലോഗിൻ|ലോഗിന്‍|സ്ഥിരീകരി|പരിശോധി|ഉപയോഗിക്ക|കാണിക്ക|പറയുക",
        "tail": "പങ്കിട|പങ്കുവ|ആരുമായും|ആരോടും|ആർക്കും|പറയരുത്|രഹസ്യമായി|നൽകരുത്|കൈമാറരുത്",
        "valid": "സാധുത|സാധു|മിനിറ്റ്|കാലഹരണ",
        "ref": "ഓർഡർ|റഫറൻസ്|ബിൽ|അക്കൗണ്ട്|ടിക്കറ്റ്|ബുക്കിംഗ്|നമ്പർ|ബാലൻസ്|വിളിക്കുക|ട്രാക്കിംഗ്|ടോക്കൺ",
        "public": "പ്രൊമോ കോഡ്|കൂപ്പൺ|പിൻ കോഡ്|പിൻകോഡ്|ഓഫർ കോഡ്",
        "unit": "പോയിന്റ്|പോയിന്‍റ്|രൂപ|ജിബി|ശതമാനം",
    },
    "mr": {
        "strong": "पडताळणी क्रमांक|ओटीपी|पडताळणी|सत्यापन|सुरक्षा कोड|एक-वेळ|एकवेळ|गुप्त क्रमांक|गुप्त कोड",
        "weak": "कोड|पासवर्ड|पिन|संकेतांक",
        "act": "द्या|सांगा|टाका|वापरा|लॉगिन|पडताळ|पुष्टी|प्रविष्ट|दाखवा",
        "tail": "शेअर करू नका|सांगू नका|देऊ नका|कोणाशीही|कोणालाही|कुणालाही|कुणाशीही|गोपनीय",
        "valid": "वैध|मिनिट|मुदत",
        "ref": "नं|नं.|क्र|क्र.|ऑर्डर|संदर्भ|बिल|खाते|खात्या|तिकीट|बुकिंग|क्रमांक|नंबर|शिल्लक|कॉल|पावती",
        "unit": "गुण|पॉइंट|रुपये|रु|टक्के",
    },
    "gu": {
        "strong": "ઓટીપી|ઓ.ટી.પી|ચકાસણી|વેરિફિકેશન|વન ટાઇમ|એક વખત|સુરક્ષા કોડ|પાસકોડ|ગુપ્ત",
        "weak": "કોડ|પિન|પાસવર્ડ",
        "act": "આપશો|આપો|કહો|નાખો|દાખલ|લોગિન|લૉગિન|ચકાસ|પુષ્ટિ|દાખલ કરો|વાપરો|ઉપયોગ કરો|બતાવો|જણાવો",
        "tail": "શેર કરશો નહીં|શેર ન|કોઈની સાથે|કોઈને|જણાવશો|આપશો નહીં|ગોપનીય",
        "valid": "માન્ય|મિનિટ|સમાપ્ત",
        "ref": "ઓર્ડર|સંદર્ભ|બિલ|ખાતા|ખાતું|ટિકિટ|બુકિંગ|નંબર|બેલેન્સ|કૉલ|કોલ|ટ્રેકિંગ|ટોકન",
        "public": "પ્રોમો કોડ|કૂપન|પિન કોડ|પિનકોડ|ઓફર કોડ",
        "unit": "પોઇન્ટ|પોઈન્ટ|રૂપિયા|રૂ|જીબી|ટકા",
    },
    "pa": {
        "strong": "ਓਟੀਪੀ|ਓ.ਟੀ.ਪੀ|ਤਸਦੀਕ|ਪੁਸ਼ਟੀਕਰਨ|ਵੈਰੀਫਿਕੇਸ਼ਨ|ਇੱਕ ਵਾਰ|ਸੁਰੱਖਿਆ ਕੋਡ|ਪਾਸਕੋਡ|ਗੁਪਤ",
        "weak": "ਕੋਡ|ਪਿੰਨ|ਪਿਨ|ਪਾਸਵਰਡ",
        "act": "ਪਾ ਕੇ|ਪਾਓ|ਦਿਓ|ਦੱਸ|ਭਰੋ|ਲੌਗਇਨ|ਲਾਗਇਨ|ਲੌਗਿਨ|ਲਾਗਿਨ|ਪੁਸ਼ਟੀ|ਦਰਜ ਕਰੋ|ਵਰਤੋ|ਦਿਖਾਓ|ਦੱਸੋ",
        "tail": "ਸਾਂਝਾ ਨਾ|ਕਿਸੇ ਨਾਲ|ਕਿਸੇ ਨੂੰ|ਨਾ ਦੱਸੋ|ਸ਼ੇਅਰ ਨਾ|ਗੁਪਤ ਰੱਖੋ",
        "valid": "ਵੈਧ|ਮਿੰਟ|ਮਿਆਦ",
        "ref": "ਆਰਡਰ|ਹਵਾਲਾ|ਬਿੱਲ|ਖਾਤਾ|ਖਾਤੇ|ਟਿਕਟ|ਬੁਕਿੰਗ|ਨੰਬਰ|ਬਕਾਇਆ|ਕਾਲ",
        "unit": "ਅੰਕ|ਪੁਆਇੰਟ|ਰੁਪਏ",
    },
    "ur": {
        "strong": "او ٹی پی|اوٹی پی|او.ٹی.پی|تصدیقی|تصدیق کوڈ|ون ٹائم|ایک بار|سیکیورٹی کوڈ|خفیہ کوڈ|ایکٹیویشن کوڈ",
        "weak": "کوڈ|پن|پاس ورڈ|پاسورڈ",
        "act": "استعمال|دیں|دکھا|بتا|درج|رائیڈر|لاگ ان|لاگ اِن|تصدیق|درج کریں|استعمال کریں|دکھائیں|بتائیں",
        "tail": "شیئر نہ|کسی کو|کسی سے|کسی کے ساتھ|نہ بتائیں|مت بتائیں|خفیہ رکھیں|نہ دیں",
        "valid": "کارآمد|منٹ|میعاد|قابل استعمال",
        "ref": "شکایت نمبر|شکایت|آرڈر|حوالہ|بل|اکاؤنٹ|کھاتہ|ٹکٹ|بکنگ|نمبر|بیلنس|کال|ٹریکنگ|ٹوکن|رقم",
        "public": "پرومو کوڈ|کوپن|پوسٹل کوڈ|پوسٹ کوڈ|رعایتی کوڈ|ڈسکاؤنٹ",
        "unit": "منٹ|پوائنٹ|روپے|جی بی|فیصد",
    },
    "roman-urdu": {
        "strong": "aap ka otp|apka code|tasdeeqi|tasdiqi|tasdeeq|khufia|aap ka code|ka code hai|aap ka pin|pin code hai",
        "tail": "kisi ko na|kisi se share|kisi ke sath|share na karen|share na kren|na batain|na bataen|mat btayen|na dain",
        "act": "darj karen|darj karain|istemal karen|istimal karen|login ke liye|login k liye|batayen|dikhayen|darj krein|ke liye",
        "valid": "minute tak|mint tak|kaar amad|tak valid",
        "ref": "rupay|raqam|hawala",
    },
    "ne": {
        "strong": "ओटिपी|ओटीपी|प्रमाणीकरण|प्रमाणिकरण|भेरिफिकेसन|पुष्टि कोड|गोप्य|एक पटक|सुरक्षा कोड|प्रमाणिकरण कोड",
        "weak": "कोड|पासवर्ड|पिन",
        "act": "राखेर|राख्नु|भन्नु|दिनु|हाल्नु|लगइन|लग इन|प्रविष्ट|प्रमाणित|पुष्टि गर्न|प्रयोग|राख्नुहोस्|हाल्नुहोस्|देखाउनुहोस्|भन्नुहोस्",
        "tail": "नदिनु|नभन्नु|सेयर नगर्नु|साझा नगर्नु|कसैलाई|कसैसँग",
        "valid": "मान्य|मिनेट|म्याद",
        "ref": "नं|नं.|टिकट नं|अर्डर|बिल|खाता|टिकट|बुकिङ|नम्बर|मौज्दात|फोन|रकम|भौचर",
        "unit": "अंक|रुपैयाँ|प्रतिशत",
    },
    "si": {
        "strong": "ඕටීපී|තහවුරු කිරීමේ|සත්‍යාපන|සත්යාපන|එක් වරක්|එක්වර|ආරක්ෂක කේත|රහස්",
        "weak": "කේතය|කේත|මුරපද|පින්|අංකය",
        "act": "ඇතුළත් කරන්න|කියන්න|පෙන්වන්න|ලොග්|පිවිස|තහවුරු|ඇතුළත්|භාවිත|පෙන්ව",
        "tail": "කිසිවෙකුට|කිසිවෙකු|බෙදා නොගන්න|නොදෙන්න|පවසන්න එපා|එපා|රහසිගත|නොකියන්න|ලබා නොදෙන්න",
        "valid": "වලංගු|මිනිත්තු|විනාඩි|කල් ඉකුත්",
        "ref": "ඇණවුම|ඇණවුම් අංක|ගිණුම|බිල්|යොමු අංක|අමතන්න|ටිකට්|ශේෂය",
        "unit": "ලකුණු|රුපියල්|රු",
    },
    "id": {
        "strong": "kode otorisasi|kode tukar|otorisasi|kode otp|kode verifikasi|kode rahasia|kode masuk|kode keamanan|kode akses|kode autentikasi|kode konfirmasi|kode aktivasi|sandi sekali pakai|sekali pakai|kode login|kode unik|kode pengambilan|kode pickup|kode ambil|kode reset|kata sandi sementara|pin transaksi|kode anda|kodemu|kode kamu|kode ini|pin anda|kode pin",
        "weak": "kode|sandi|kata sandi|pin|password|token",
        "act": "sebutkan|tukarkan|tukar|bilang|kasih tahu|tunjukin|kurir|masuk|verifikasi|konfirmasi|masukkan|gunakan|aktivasi|daftar|login|tunjukkan|sampaikan|berikan ke kurir|perangkat baru|atur ulang",
        "tail": "jangan berikan|jangan bagikan|jangan beri|jangan sebarkan|jangan beritahu|jangan beri tahu|jgn berikan|jgn beri|jgn share|jangan share|rahasiakan|rahasia|kepada siapapun|kepada siapa pun|ke siapapun|ke siapa pun|siapapun|pihak lain|abaikan",
        "valid": "berlaku|menit|kedaluwarsa|kadaluarsa|hangus",
        "ref": "berakhir|akhiran|belakang|adl|pesanan|no pesanan|nomor pesanan|order|no. resi|resi|nomor|no|invoice|tagihan|rekening|no rek|saldo|hubungi|pemesanan|tiket|referensi|no ref|struk|transaksi|nominal|total|senilai|sebesar|antrian|antrean|hadiah|meteran|id pel|idpel|pelanggan|penerbangan|kereta|kursi|kamar|laporan|keluhan|polis|paket|kuota|telp|cabang|rute|senilai",
        "public": "kode promo|kode voucher|voucher|kupon|kode kupon|kode diskon|kode referral|kode pos|kode area|kode qr|kode bank|kode bayar|kode pembayaran|kode booking|kode produk|kode barang|kode undangan|kode toko|kode negara|kode error",
        "unit": "menit|poin|rupiah|ribu|juta|gb|mb|orang|km|kg|persen|kali|pcs",
    },
    "ms": {
        "strong": "kod tac|tac|kod pengesahan|nombor pengesahan|kata laluan sekali|sekali guna|kod otp|kod keselamatan|kod sekuriti|kod akses|kod log masuk|kod aktivasi|kod pengaktifan|kod pengambilan|kod rahsia|pin sementara|kod anda|kod ini|no. pin|kod sah",
        "weak": "kod|kata laluan|pin|kata kunci|no pin",
        "act": "kebenaran anda|tunjuk|beritahu|pemandu|kurier|log masuk|sahkan|pengesahan|masukkan|gunakan|guna|aktifkan|daftar|tunjukkan|beritahu pemandu|untuk mengesahkan|utk",
        "tail": "jangan kongsi|jangan berkongsi|jangan dedah|jangan beri|jgn kongsi|jgn dedah|jangan maklumkan|sesiapa|kepada sesiapa|dengan sesiapa|rahsiakan|abaikan|tidak akan meminta",
        "valid": "sah selama|sah sehingga|sah untuk|luput|tamat tempoh|minit|dalam masa",
        "ref": "berakhir|akhir|pesanan|no pesanan|tempahan|rujukan|no rujukan|invois|bil|akaun|no akaun|baki|hubungi|tiket|jumlah|resit|aduan|penerbangan|nombor giliran|giliran|bungkusan|penghantaran|no. siri|no|nombor|cawangan|bernilai|sebanyak|ganjaran",
        "public": "kod promo|kod promosi|baucar|kod baucar|kupon|kod diskaun|kod rujukan|poskod|kod pos|kod kawasan|kod qr|kod produk|kod cawangan|kod swift|kod jemputan|kod jompay|jompay",
        "unit": "mata|ringgit|sen|gb|mb|orang|km|kg|peratus|kali",
    },
    "fil": {
        "strong": "pamberipikasyon~|beripikasyon|iyong otp|ang otp|iyong code|ang code|ang iyong pin|verification code mo|code mo|otp mo|one-time pin|isang beses|pin mo|kodigo|iyong mpin",
        "weak": "code|kodigo|pin|password|mpin",
        "act": "mag-log in|mag-login|i-enter|ilagay|i-verify|gamitin|kumpirmahin|i-type|ipakita|ibigay sa rider|sabihin sa",
        "tail": "ibibigay|wag mong|huwag ibahagi|huwag i-share|huwag ibigay|wag ibigay|wag i-share|wag ishare|huwag ipaalam|wag sabihin|huwag sabihin|kahit kanino|sa iba|kaninuman|kahit sino",
        "valid": "mag-e-expire|mawawalan ng bisa|minuto|valid sa loob",
        "ref": "order|bayarin|balanse|halaga|tumawag|numero|resibo|biyahe|load",
        "unit": "puntos|piso|porsyento",
    },
    "th": {
        "strong": "otp|โอทีพี|รหัสยืนยัน|รหัสผ่านครั้งเดียว|รหัสผ่านแบบใช้ครั้งเดียว|รหัสลับ|รหัสรักษาความปลอดภัย|รหัสความปลอดภัย|รหัสเข้าใช้|รหัสการยืนยัน|ยืนยันตัวตน|รหัสเปิดใช้งาน|รหัสรับพัสดุ|รหัสรับของ|รหัสรับสินค้า|รหัสชั่วคราว|รหัสของคุณ|ใช้ครั้งเดียว|รหัสเปิดตู้|รหัสตู้",
        "weak": "รหัส|พิน|พาสเวิร์ด|โค้ด|pin",
        "act": "บอกพนักงาน|บอกคนขับ|บอก|แลกได้|กดรหัส|กด|เข้าสู่ระบบ|ยืนยัน|กรอก|ใส่รหัส|ใช้รหัส|ล็อกอิน|ลงทะเบียน|แสดง|แจ้งคนขับ|แจ้งพนักงาน|รีเซ็ต|สมัคร",
        "tail": "ห้ามบอก|อย่าบอก|ห้ามเปิดเผย|ห้ามแชร์|อย่าเปิดเผย|ห้ามแจ้ง|ผู้อื่น|ห้ามส่งต่อ|อย่าแชร์|ใครทราบ|บอกใคร|ให้ใคร|เป็นความลับ",
        "valid": "หมดอายุ|นาที|ใช้ได้ภายใน|ภายใน",
        "ref": "ลงท้าย|สิ้นสุดด้วย|คำสั่งซื้อ|ออเดอร์|เลขที่|หมายเลข|อ้างอิง|ref|ใบแจ้งหนี้|บิล|บัญชี|บ/ช|ยอด|คงเหลือ|โทร|ติดต่อ|ตั๋ว|การจอง|พัสดุ|แทร็ค|แต้ม|คิว|เที่ยวบิน|เลขพัสดุ|สาขา|จำนวน|มูลค่า|ห้อง|ราคา|รุ่น|ปี|พ.ศ.|เบอร์|กรมธรรม์|มิเตอร์|เพียง",
        "public": "โค้ดส่วนลด|รหัสส่วนลด|คูปอง|โค้ดลด|รหัสไปรษณีย์|รหัสสินค้า|คิวอาร์|รหัสโปรโมชั่น|โปรโค้ด|โค้ดโปร|รหัสแนะนำ|รหัสสาขา|รหัสประเทศ|รหัสวิชา|รหัสพนักงาน|รหัสนักศึกษา|รหัสการจอง|รหัสจอง|รหัสไม่ถูกต้อง|รหัสข้อผิดพลาด",
        "unit": "นาที|บาท|แต้ม|คะแนน|คน|กม|กก|เปอร์เซ็นต์|ครั้ง|ชิ้น|สาขา",
    },
    "vi": {
        "strong": "mã thẻ cào|mã thẻ|ma the|mã otp|otp|mã xác thực|mã xác minh|mã xác nhận|mã kích hoạt|mã bảo mật|mã đăng nhập|mật khẩu một lần|mã bí mật|mã nhận hàng|mã lấy hàng|mã mở khóa|mã mở tủ|mật khẩu tạm thời|mật khẩu mới|mã của bạn|mã của quý khách|mã pin|mat khau cua|mã giao hàng|mã an toàn|sử dụng một lần|mã đăng ký|mã rút tiền",
        "weak": "mã số|mã này|mã là|mật khẩu|mk|pin|ma so bi mat|mã số",
        "act": "nhap|doc|đọc|tài xế|tai xe|shipper|bấm|đăng nhập|xác thực|xác minh|xác nhận|nhập mã|nhập|kích hoạt|đăng ký|giao dịch|đọc cho tài xế|đưa cho|cung cấp cho shipper|đặt lại|thiết bị mới|sử dụng",
        "tail": "không chia sẻ|không cung cấp|không tiết lộ|tuyệt đối không|đừng chia sẻ|đừng cung cấp|bất kỳ ai|bất cứ ai|cho ai|cho người khác|bảo mật|giữ bí mật|ko chia se|khong dua",
        "valid": "hiệu lực|hết hạn|có hiệu lực|phút|trong vòng",
        "ref": "đuôi|cuối|số cuối|serial|đơn hàng|mã đơn|mã đơn hàng|đơn|mã vận đơn|vận đơn|hóa đơn|số tham chiếu|tham chiếu|tài khoản|số dư|sd|gd|liên hệ|gọi|hotline|tổng đài|đặt chỗ|chuyến bay|số thứ tự|stt|khách hàng|mã kh|mã khách hàng|hợp đồng|chi nhánh|số tiền|tổng|trị giá|phòng|giá|mã sp|mã sản phẩm|biển số|cccd|cmnd|mã hồ sơ|hồ sơ|gói|nạp|soạn|gửi|ghế|mã đặt chỗ|mã gd|mã giao dịch:|công tơ|năm",
        "public": "mã giảm giá|mã khuyến mãi|mã khuyến mại|mã giới thiệu|mã voucher|voucher|phiếu giảm giá|mã ưu đãi|mã bưu chính|mã bưu điện|mã vùng|mã qr|mã vạch|mã số thuế|mã quốc gia|mã ngân hàng|mã lỗi|mã cổ phiếu|mã chi nhánh|nhập mã giảm|mã freeship|mã môn|mã nhân viên|mã số sinh viên|mã đặt",
        "unit": "phút|điểm|đồng|vnd|vnđ|người|km|kg|gb|mb|lần|nghìn|triệu",
    },
    "km": {
        "strong": "លេខកូដផ្ទៀងផ្ទាត់|កូដផ្ទៀងផ្ទាត់|ផ្ទៀងផ្ទាត់|លេខសម្ងាត់|លេខកូដសម្ងាត់|កូដសុវត្ថិភាព|លេខកូដ otp|otp|លេខកូដបញ្ជាក់|ប្រើម្តង",
        "weak": "លេខកូដ|កូដ|ពាក្យសម្ងាត់|pin",
        "act": "ប្រាប់|អ្នកដឹកជញ្ជូន|ចូល|បញ្ជាក់|បញ្ចូល|ប្រើ|ចុះឈ្មោះ|បង្ហាញ",
        "tail": "កុំចែករំលែក|កុំប្រាប់|កុំផ្តល់|អ្នកណា|នរណា|សម្ងាត់",
        "valid": "សុពលភាព|នាទី|ផុតកំណត់",
        "ref": "ការបញ្ជាទិញ|បញ្ជាទិញ|វិក្កយបត្រ|គណនី|លេខយោង|សមតុល្យ|ទូរស័ព្ទ|សំបុត្រ|លេខកញ្ចប់|កញ្ចប់|ចំនួន|តម្លៃ",
        "public": "កូដបញ្ចុះតម្លៃ|គូប៉ុង|កូដប្រូម៉ូ|ប្រូម៉ូសិន|កូដប្រៃសណីយ៍",
        "unit": "ពិន្ទុ|រៀល|ដុល្លារ|ភាគរយ",
    },
    "my": {
        "strong": "လျှို့ဝှက်နံပါတ်|အတည်ပြုကုဒ်|အတည်ပြု|otp|တစ်ခါသုံး|လျှို့ဝှက်|လုံခြုံရေးကုဒ်|အိုတီပီ|တစ်ကြိမ်သုံး",
        "weak": "ကုဒ်|စကားဝှက်|ပင်နံပါတ်|pin|ကုတ်",
        "act": "ဝင်ရောက်|ထည့်|အသုံးပြု|အကောင့်ဝင်|ပြပါ|ရိုက်ထည့်",
        "tail": "မမျှဝေ|မပေး|မပြော|မည်သူ့ကိုမျှ|မည်သူ့|ဘယ်သူ့|မျှဝေခြင်း",
        "valid": "သက်တမ်း|မိနစ်|အတွင်း",
        "ref": "အမှတ်စဉ်|အော်ဒါ|ဘောက်ချာ|အကောင့်|ငွေ|လက်ကျန်|ဖုန်း|ခေါ်ဆို|ရည်ညွှန်း|လက်မှတ်|နံပါတ်|ပါဆယ်",
        "public": "ပရိုမိုကုဒ်|ပရိုမို|ကူပွန်|လျှော့စျေး|စာတိုက်",
        "unit": "မှတ်|အမှတ်|ကျပ်|ရာခိုင်နှုန်း",
    },
    "lo": {
        "strong": "lahat yuenyan|lahat|yuenyan|ລະຫັດ otp|otp|ລະຫັດຢືນຢັນ|ຢືນຢັນຕົວຕົນ|ລະຫັດລັບ|ລະຫັດຄວາມປອດໄພ|ໃຊ້ຄັ້ງດຽວ|ລະຫັດຜ່ານ|ຢືນຢັນ",
        "weak": "ລະຫັດ|ໂຄດ|pin",
        "act": "ບອກ|maen|ເຂົ້າສູ່ລະບົບ|ປ້ອນ|ໃຊ້|ລົງທະບຽນ|ສະແດງ|ໃສ່",
        "tail": "ຫ້າມບອກ|ຢ່າບອກ|ຢ່າແບ່ງປັນ|ຫ້າມແບ່ງປັນ|ໃຜ|ຜູ້ອື່ນ|ຫ້າມ",
        "valid": "ໝົດອາຍຸ|ນາທີ|ພາຍໃນ",
        "ref": "ຄຳສັ່ງຊື້|ເລກທີ|ໃບບິນ|ບັນຊີ|ຍອດ|ໂທ|ອ້າງອີງ|ພັດສະດຸ|ປີ້|ໝາຍເລກ|ຈຳນວນ",
        "public": "ໂຄດສ່ວນຫຼຸດ|ຄູປອງ|ລະຫັດໄປສະນີ|ສ່ວນຫຼຸດ",
        "unit": "ຄະແນນ|ກີບ|ຄົນ",
    },
    "ar": {
        "strong": "بطاقة الهدايا|بطاقة هدية|رمز التحقق|رمز تحقق|رمز التفعيل|رمز تفعيل|رمز المصادقة|رمز الدخول|رمز دخول|رمز التأكيد|رمز تأكيد|رمز الأمان|رمز أمان|رمز سري|الرمز السري|الرقم السري|رقم سري|كلمة المرور لمرة|لمرة واحدة|كلمة مرور لمرة|مرة واحدة|كود التفعيل|كود التحقق|كود تفعيل|كود تحقق|كلمة السر المؤقتة|كلمة مرور مؤقتة|كلمة المرور المؤقتة|رقم التحقق|رمز الاستلام|كود الاستلام|رمز التسليم|رمز تعريفك|رمزك|كودك|الرمز المؤقت|رمز مؤقت|رمز استعادة|رمز التوثيق|رمز الشراء|رمز العملية|او تي بي|رمز الاستلام|هو رمز|رمز إعادة|الرمز التالي|كلمة السر|رمز التسجيل",
        "weak": "رمز|الرمز|كود|الكود|كلمة المرور|كلمة مرور|كلمة السر|الباسورد|باسورد|pin",
        "act": "أعطه|للسائق|قل له|أدخله|ادخله|تسجيل الدخول|الدخول|دخول|تحقق|التحقق|تأكيد|لتأكيد|أدخل|ادخل|استخدم|تفعيل|إتمام|لإتمام|اتمام|أعط|اعط|أبرز|للمندوب|تسجيل|استعادة|إعادة تعيين",
        "tail": "لا تشارك|لا تشاركه|لا تشاركها|لا تفصح|لا تعطي|لا تعطه|لا تخبر|عدم مشاركة|عدم الإفصاح|مع أحد|مع أي|لأحد|لأي شخص|أي شخص|سري|حافظ على سرية|لا ترسل|يرجى عدم|احذر|لن نطلب|تجاهل|ماتعطيه|لا تعط",
        "valid": "صالح|صالحة|صلاحية|تنتهي|ينتهي|دقائق|دقيقة|خلال",
        "ref": "المنتهي|المنتهية|ينتهي|تنتهي|آخر|المنتهي بـ|المنتهية بـ|قراءة|طلب|طلبك|الطلب|رقم الطلب|طلبية|رقم الشحنة|شحنة|شحنتك|فاتورة|الفاتورة|رقم المرجع|مرجع|رقم العملية|رقم الحجز|حجز|حجزك|حساب|حسابك|الحساب|رصيد|رصيدك|الرصيد|مبلغ|بمبلغ|اتصل|للتواصل|هاتف|جوال|على الرقم|رقم|الرقم|تذكرة|بطاقة|البطاقة|رحلة|الرحلة|رقم التتبع|تتبع|بوليصة|دور|رقم الدور|رقم البلاغ|بلاغ|شكوى|قيمة|بقيمة|سعر|من|إلى|عام|سنة|فرع|غرفة|بوابة|عداد|نقطة|مقابل",
        "public": "رمز الخصم|كود الخصم|كود خصم|رمز خصم|كوبون|قسيمة|الرمز البريدي|رمز بريدي|رمز المنطقة|رمز ترويجي|الرمز الترويجي|كود الدعوة|رمز الاستجابة|رمز المنتج|كود المنتج|رمز سويفت|رمز الفرع|رمز الإحالة|كود الاحالة|كود التخفيض|رمز الدولة|رمز الخطأ",
        "unit": "نقطة|نقاط|ريال|درهم|دينار|جنيه|دولار|جيجا|كم|كيلو|شخص|عميل|ليرة|ر.س|د.إ|مرة|وحدة",
    },
    "fa": {
        "strong": "رمز پویا|رمز دوم|رمز یکبار|یکبار مصرف|یک بار مصرف|کد تایید|کد تأیید|کد فعالسازی|کد فعال سازی|کد فعال‌سازی|کد ورود|کد امنیتی|کد احراز|رمز موقت|رمز عبور موقت|کد تحویل|کد اعتبارسنجی|کد شما|کد محرمانه|رمز ورود|کد بازیابی|کد یکبار|رمز شما|کد تحویل مرسوله|رمز اول|کد ثبت نام",
        "weak": "رمز|کد|گذرواژه|رمز عبور|پسورد|پین",
        "act": "ورود|تایید|تأیید|وارد کنید|استفاده کنید|فعال|احراز هویت|اعلام کنید|نشان دهید|ثبت نام|بازیابی",
        "tail": "در اختیار|ندهید|نگذارید|به اشتراک|محرمانه|به کسی|هیچکس|هیچ کس|دیگران|اعلام نکنید|نفرستید",
        "valid": "معتبر|اعتبار|دقیقه|انقضا|منقضی",
        "ref": "کد رهگیری مرسوله|مستند|منتهی|منتهی به|آخر|سفارش|شماره سفارش|فاکتور|حساب|مانده|موجودی|مبلغ|تماس|پیگیری|کد پیگیری|شماره پیگیری|رهگیری|کد رهگیری|مرسوله|بلیط|بلیت|پرواز|قبض|شناسه قبض|شناسه پرداخت|شماره|کارت|نوبت|شعبه|سال|کدرهگیری|قیمت|خرید|برداشت|واریز|پرونده|قسط",
        "public": "کد تخفیف|کدتخفیف|کد پستی|کدپستی|کد معرف|کوپن|کد دعوت|کد ملی|کد کالا|کد محصول|کد شعبه|کد خطا|کد رشته|کد درس",
        "unit": "امتیاز|تومان|ریال|نفر|کیلومتر|گیگ|گیگابایت|مگابایت|درصد|بار|سکه",
    },
    "he": {
        "strong": "קוד לפתיחת|קוד מימוש|קוד פתיחה|הקוד לפתיחת|קוד אימות|קוד האימות|קוד אישור|קוד האישור|קוד חד פעמי|חד-פעמי|חד פעמי|קוד כניסה|קוד הכניסה|קוד הפעלה|קוד אבטחה|קוד זיהוי|קוד הזיהוי|סיסמה זמנית|סיסמא זמנית|סיסמה חד|הקוד שלך|קוד גישה|קוד סודי|קוד איסוף|קוד השחרור|קוד לאיסוף|קוד לכניסה|קוד התחברות",
        "weak": "קוד|הקוד|סיסמ|סיסמה|סיסמא|פין",
        "act": "יש להזין|להזין|הקישו|לפתיחת|אמור|כניסה|להתחבר|התחברות|אימות|לאימות|אישור|לאשר|הזן|הזינו|הקלד|הקלידו|השתמש|הצג|מסור לשליח|איפוס|להפעלה",
        "tail": "אין למסור|אל תמסור|אל תמסרו|אין לשתף|אל תשתפ|לאף אחד|לאף גורם|אין להעביר|אל תעביר|חסוי",
        "valid": "תקף|בתוקף|דקות|למשך|יפוג|פג תוקף",
        "ref": "המסתיים|המסתיימת|המסתיים ב|שמסתיים|הזמנה|הזמנתך|הזמנה מספר|מספר הזמנה|מס|מס'|מספר|חשבונית|חשבון|יתרה|סכום|בסך|טלפון|חייגו|התקשרו|אסמכתא|כרטיס|טיסה|חבילה|משלוח|מעקב|תור|שער|חדר|סניף|פנייה|פניה|פוליסה|שנת|מחיר|רק|מונה",
        "public": "קוד קופון|קופון|קוד הנחה|קוד הטבה|מיקוד|קוד מבצע|קוד פרומו|קוד מוצר|קוד qr|קידומת|קוד לבוש|קוד חבר",
        "unit": "נקודות|ש\"ח|שח|שקל|שקלים|₪|ימים|שעות|דקות|אחוז|ק\"מ|איש|ג'יגה|פעמים|יח'",
    },
    "tr": {
        "strong": "doğrulama kod~|dogrulama~|onay kod~|onay şifre~|tek kullanımlık|tek seferlik|sms şifre~|sms kod~|güvenlik kod~|giriş kod~|aktivasyon kod~|işlem şifre~|mobil onay|geçici şifre~|kodunuz|şifreniz|kodun|parolanız|teslimat kod~|teslim kod~|3d secure|3d şifre~|internet şifre~|kullanımlık|doğrulama|teslimat şifre~|şifren",
        "weak": "kod|kodu|kodunu|kodla|şifre|şifresi|sifre|şifreyi|parola|pin|şifrenizi",
        "act": "deyin|yazın|tuşlayın|söyleyin|girerek|açın|göstererek|giriş|girin|giriniz|doğrula~|onayla~|kullanın|kullanınız|kullanarak|oturum|kayıt|iletin|kuryeye|gösterin|sıfırla~|aktif",
        "tail": "paylaşmayın~|paylaşmayınız|kimseyle|kimse ile|kimseye|paylaşma|başkasıyla|gizli tutun|gizlidir|vermeyin~|itibar etmeyin|siz yapmadıysanız|bilginiz dışında",
        "valid": "geçerli~|dakika|süresi|dk",
        "ref": "biten|ile biten|son 4|sonu|sipariş~|siparis~|fatura~|hesap~|hesab~|bakiye~|tutar~|referans|ref|takip no|kargo|gönderi|gonderi|bilet|rezervasyon|poliçe|müşteri no|musteri no|dosya no|talep no|abone no|tesisat|sayaç|uçuş|koltuk|oda|şube|numara~|no|nolu|ara~|arayın|iletişim|tel|yılı|yıl|sadece|plaka~|sonu|sıra no|sıra numaran~|kapı|peron|ürün|şikayet|barkod|model",
        "public": "promosyon kod~|indirim kod~|kupon~|kampanya kod~|hediye çeki|posta kod~|alan kod~|karekod|qr kod~|barkod|ürün kod~|davet kod~|referans kod~|şube kod~|hata kod~|ülke kod~",
        "unit": "ile biten|numaralı|ile sonlanan|puan|tl|lira|try|kişi|km|kg|gb|mb|adet|kuruş|kez|mil|numaralı|sayılı|nolu|no'lu",
    },
    "ru": {
        "strong": "код подтверждения|код для подтверждения|проверочный код|одноразовый|разовый|код доступа|код для входа|код входа|код активации|код безопасности|временный пароль|смс-код|sms-код|пароль для|код для|код регистрации|код авторизации|пароль:|код:|код -|код —|секретный код|код получения|код выдачи|ваш код|твой код|ваш пароль|пин-код|пинкод|код восстановления|отп|отр|никому не|код из|проверка:|3d-secure|3ds|код отмены|кодом|код оплаты|ваш пин|пароль",
        "weak": "код~|пароль|пароля|пин",
        "act": "введите|назовите|скажите|продиктуйте|набер~|напишите|открыть|открытия|вход|входа|войти|подтвержд~|авторизац~|регистрац~|активац~|используйте|сообщите курьеру|предъявите|покажите|покажи|восстановлен~|назови|вводи",
        "tail": "никому|не сообщайте|не передавайте|не говорите|не показывайте|третьим лицам|держите в секрете|не делитесь|если это не вы|если вы не|даже сотрудник~|не сообщай|мошенник~",
        "valid": "действителен|действует|действительна|минут~|истекает|в течение|годен|мин.",
        "ref": "индексом|с индексом|оканчив~|заканчив~|последние|код отделения|заказ~|номер заказа|номер|номером|счет~|счёт~|чек~|накладн~|трек~|трек-номер|посылк~|отправлени~|бронь|бронировани~|билет~|рейс~|поезд|вагон|место|талон~|очеред~|баланс~|остаток|доступно|сумма|на сумму|оплата|покупка|перевод|списан~|зачислен~|карта|карты|карте|договор~|полис~|заявк~|обращени~|тел|телефон~|звоните|руб~|цена|всего|офис|подъезд|дом|кабинет|год~|артикул|квитанц~|показани~|лицевой|л/с|ref|инн|№",
        "public": "промокод~|промо-код~|купон~|код товара|почтовый индекс|индекс|код города|код страны|qr-код~|штрих-код~|штрихкод~|код скидки|код региона|реферальн~|код приглашения|кодовое слово|код ошибки|код отделения|кодекс~|дресс-код~|скидка по|исходный код|артикул~|бик|кпп|оквэд|кодиров~",
        "unit": "минут~|балл~|руб~|р|₽|человек|раз|процент~|бонус~|миль|тенге|сум|грн|миля|тг|покупател~|коп",
    },
    "uk": {
        "strong": "код підтвердження|код для|одноразовий|код перевірки|код доступу|код входу|код активації|тимчасовий пароль|пароль для|перевірочний код|ваш код|твій код|секретний код|код безпеки|код реєстрації|код верифікації|код отримання|код видачі|пін-код|смс-код|код:|код авторизації|відп|кодом",
        "weak": "код~|пароль|пароля|пін",
        "act": "вхід|входу|увійти|введіть|підтверд~|авторизац~|реєстрац~|активац~|використ~|назвіть|скажіть|покажіть|пред'явіть|повідомте кур'єру|відновлен~",
        "tail": "нікому|не повідомляйте|не передавайте|не кажіть|не розголошуйте|стороннім|не діліться|якщо це не ви|тримайте в секреті|третім особам",
        "valid": "дійсний|діє|дійсна|хвилин~|протягом|хв",
        "ref": "закінчується|закінчу~|останні|код відділення|замовлен~|номер|рахун~|чек~|накладн~|ттн|посилк~|відправлен~|бронюван~|квит~|рейс~|потяг|поїзд|вагон|місце|баланс~|залишок|сума|на суму|оплата|переказ|списан~|карт~|договір|договор~|поліс~|заявк~|звернен~|тел|телефон~|ціна|від|всього|відділен~|рік|року|артикул|талон~|черг~|показник~|№|о/р",
        "public": "код відділення|промокод~|купон~|код товару|поштовий індекс|індекс|qr-код~|штрих-код~|код знижки|реферальн~|код країни|код міста|кодове слово|дрес-код~|код помилки|єдрпоу|мфо",
        "unit": "бал~|грн|гривень|₴|людей|раз~|відсот~|бонус~",
    },
    "be-bg-sr": {
        "strong": "паролата за|паролата|лозинката|код за потвърждение|код за вход|код за достъп|еднократна парола|еднократен код|еднократ~|код за сигурност|вашият код|твоят код|временна парола|код за верификация|верификационен код|верификациони код|код за верификацију|једнократн~|код за потврду|потврдни код|kod za potvrdu|kod za proveru|kod za verifikaciju|verifikacioni kod|verifikacijski kod|jednokratn~|kontrolni kod|sigurnosni kod|bezbednosni kod|kod za prijavu|pristupni kod|vaš kod|vas kod|tvoj kod|privremena lozinka|aktivacijski kod|aktivacioni kod|kod za aktivaciju|kod za preuzimanje|pin za preuzimanje|kod za|отп токен|otp token|za preuzimanje|kod za podizanje|код за получаване|пин код|активационен код|код за активиране",
        "weak": "код|кодът|кода|парола|лозинка|kod|kôd|lozinka|lozinku|пин|pin|zaporka",
        "act": "напишете|unesite|potvrdite sa|кажете|укажите|otvorite|ukucajte|recite|отворете|вход|въведете|потвърд~|използвайте|регистрация|покажете|prijav~|upišite|potvrd~|koristite|registracij~|pokažite|пријав~|унесите|потврд~|за да влезете|za potvrdu|aktivir~|upotrijebite|za ulazak",
        "tail": "не споделяйте|не го споделяйте|не го давайте|никого|никому|не предоставяйте|ne delite|ne dijelite|nemojte deliti|nemojte dijeliti|nikome|ne otkrivajte|ни са ким|не делите|ником|s nikim|sa nikim|не го казвайте",
        "valid": "валиден|валидна|минути|изтича|важи|vrijedi|važi|vazi|minut~|istječe|ističe|важи",
        "ref": "поръчка|поръчката|номер|сметка|фактура|пратка|товарителница|наличност|баланс|сума|билет|полет|резервация|тел|карта|заявка|полица|клиентски номер|narudžb~|porudžbin~|narudzb~|broj|račun~|racun~|pošiljk~|posiljk~|stanje|iznos|let|rezervacij~|karta|tel|ugovor|polica|наруџб~|рачун~|износ|број|година|godin~|za praćenje|iban|poziv na broj|ponud~|samo|клон|цена|cijena|cena|адрес",
        "public": "промо код|промокод~|код за отстъпка|купон|пощенски код|ваучер|promo kod|promotivni kod|kod za popust|kupon~|poštanski broj|poštanski kod|vaučer|qr kod|бар код|баркод|код на продукта|šifra proizvoda|šifra artikla|код на артикул|postanski broj|pozivni broj|промоционален код|referral kod",
        "unit": "точки|лева|души|поена|бодова|bodova|poena|eura|kuna|din|dinara|rsd|osoba|km|kg|gb|posto|pros",
    },
    "pl": {
        "strong": "kod weryfikacyj~|kod autoryzacyj~|kod autoryzacji|kod uwierzytelni~|hasło jednorazowe|jednorazow~|kod jednorazowy|kod dostępu|kod aktywacyj~|kod potwierdz~|kod logowania|kod sms|smskod|hasło sms|kod bezpieczeństwa|hasło tymczasowe|kod odbioru|twój kod|twoj kod|kod do|haslo do|hasło do|kod do odbioru|token jednorazowy|kod do potwierdzenia|tymczasowe hasło|kod pin|kod rejestrac~|kod blik|kod to|kod:|hasło:",
        "weak": "kod|kodu|kodem|hasło|hasła|haslo|pin|token|blik",
        "act": "otwórz|otworz|podyktuj|wpisując|kod otw~|logowani~|zaloguj|zalogować|wpisz|wprowadź|podaj|potwierdź|potwierdz~|użyj|autoryz~|weryfik~|aktyw~|rejestrac~|pokaż|okaż|kurierowi|odebrać|skrytk~|paczkomat~",
        "tail": "nie udostępniaj|nie podawaj|nie przekazuj|nikomu|nie ujawniaj|zachowaj w tajemnicy|jeśli to nie ty|jesli to nie ty|osobom trzecim|pracownik nigdy|nigdy nie pros~",
        "valid": "ważny|wazny|ważne|minut~|wygasa|wygaśnie|traci ważność|przez",
        "ref": "kończąc~|konczac~|końcówka|zamówieni~|zamowieni~|nr zam~|numer|nr|faktur~|rachun~|konto|konta|saldo|kwota|kwot~|przesyłk~|przesylk~|paczk~|list przewozowy|rezerwac~|bilet~|lot|pociąg|wagon|miejsce|polisa|umowa|umowy|zgłoszeni~|zgloszeni~|tel|zadzwoń|infolini~|karta|karty|cena|tylko|rok|roku|sprawa|sprawy|klient~|oddział|numer klienta|wizyta|licznik~|bramk~|pokój|sklep~|ref|referenc~|kolejk~|bilet",
        "public": "kod pocztowy salonu|kod pocztowy sklepu|pocztow~|kod rabatowy|kod promocyjny|kod promo|kupon~|kod pocztowy|kod polecając~|kod kreskowy|kod qr|kod kraju|kod produktu|voucher~|bon~|kodem rabatowym|kod swift|kod zniżkowy|kod oddziału|kodeks~|kod błędu|kod towaru|kod zaproszenia|kod kierunkowy",
        "unit": "punkt~|pkt|zł|zlotych|złotych|pln|osób|osob|km|kg|gb|mb|szt|procent|razy|proc",
    },
    "cs-sk": {
        "strong": "ověřovací kód|overovaci kod|overovací kód|autorizační kód|autorizacni kod|autentizační kód|autentizačný kód|přihlašovací kód|prihlasovací kód|jednorázov~|bezpečnostní kód|bezpečnostný kód|aktivační kód|aktivačný kód|potvrzovací kód|potvrdzovací kód|sms kód|dočasné heslo|kód pro|kód pre|kód k|váš kód|vas kod|tvůj kód|tvoj kód|kód k vyzvednutí|heslo k|heslo pro|heslo pre|pin k|pin pro|kód na|přístupový kód|prístupový kód|výdejní kód|autorizačná sms|heslo pro výdej|kód na vyzdvihnutie|pin na|vydejni kod|kód pro vyzvednutí",
        "weak": "kód|kod|kódu|kódem|kódom|heslo|heslem|pin|tan",
        "act": "otevř~|otvor~|nahlaste|nahlás~|napište|napíšte|přihlášení|prihlásenie|přihlásit|zadejte|zadajte|ověř~|over~|potvr~|použijte|použite|aktiv~|registrac~|registrác~|ukažte|ukážte|sdělte|kurýrovi|vyzvedn~|vyzdvihn~",
        "tail": "nesdělujte|nikomu|nezdieľajte|nesdílejte|neposkytujte|neprezrad~|nezverejňujte|s nikým|s nikym|nepřeposílejte|pokud jste|ak ste|neříkejte|neposielajte",
        "valid": "platí|plati|platný|platnost|platnosť|minut~|minút|vyprší|do",
        "ref": "požadavk~|vs|žádost~|žiadosť~|objednávk~|objednavk~|číslo|cislo|faktur~|účet|ucet|účtu|zůstatek|zostatok|částka|suma|zásilk~|zasielk~|zásielk~|balík~|balik~|rezervac~|rezervác~|vstupenk~|jízdenk~|lístok|let|vlak|smlouv~|zmluv~|pojistk~|tel|volejte|volajte|cena|jen|len|rok|roku|případ|reklamac~|reklamác~|zákaznick~|karta|karty|pobočk~|pokoj|izba|ref|variabilní|variabilný|pořadov~|poradov~|dveře|stav",
        "public": "slevový kód|zľavový kód|zlavovy kod|slevovy kod|promo kód|promokód|kupón|kupon|psč|poštovní směrovací|voucher|poukaz~|qr kód|čárový kód|kód zboží|kód produktu|kód tovaru|směrovací|předvolba|doporučovací|kód výrobku|dress code|kód banky",
        "unit": "bod~|kč|korun|czk|eur|osob|osôb|km|kg|gb|mb|procent|percent|krát",
    },
    "hu": {
        "strong": "számsor~|szükséges számsor|megerősítő kód~|hitelesítő kód~|hitelesítőkód~|ellenőrző kód~|ellenőrző kod|egyszer használatos|egyszeri|biztonsági kód~|belépési kód~|belépőkód~|aktiváló kód~|aktiválási kód|sms kód|sms-kód|ideiglenes jelszó|azonosító kód~|kódod|kódja|kódod:|jóváhagyó kód~|átvételi kód~|átvételi pin|jelszava|jelszavad|pin kód|kód:|az ön kódja|a kódod|csomagautomata|rekesznyitó|megerősítőkód~|nyitókód~|bejelentkezési kód~",
        "weak": "kód~|kod|jelszó|jelszo|pin",
        "act": "üsse be|írja|mondd|nyisd|nyissa|bejelentkez~|belép~|adja meg|add meg|írja be|írd be|erősít~|hitelesít~|használja|használd|regisztrác~|aktivál~|mutassa|mutasd|mondja|jóváhagy~|átvétel~|átvehető",
        "tail": "ne ossza meg|ne oszd meg|senkinek|senkivel|ne adja ki|ne add ki|ne adja meg|ne add meg senki|titokban|bizalmas|ha nem ön|ha nem te|harmadik fél",
        "valid": "érvényes|lejár|perc~|percig",
        "ref": "végződő|végű|utolsó|rendelés~|számla~|számú|szám~|egyenleg~|összeg~|csomag~|küldemény~|csomagszám|foglalás~|jegy~|járat~|vonat~|kocsi|ülés|kötvény~|szerződés~|ügyfél~|ügyfélszám|tel|hívja|hívjon|csak|évi|ügyszám|hibajegy|kártya~|fiók|szoba|kapu|ref|azonosító|bizonylat|üzlet|mérőóra~|sorszám~|közlemény",
        "public": "kuponkód~|kupon~|promóciós kód~|promókód~|kedvezménykód~|irányítószám~|qr-kód~|qr kód~|vonalkód~|termékkód~|utalvány~|ajánlói kód|ajánlókód|országkód|cikkszám|kódex~|meghívókód|hibakód~|körzetszám",
        "unit": "pont~|ft|forint~|huf|km|kg|gb|mb|százalék|alkalom~|számú|szám|sz.|ezer",
    },
    "ro": {
        "strong": "cod de verificare|codul de verificare|cod de autentificare|codul de autentificare|cod de confirmare|codul de confirmare|cod unic|codul unic|parola unică|parolă de unică|de unica folosinta|unică folosință|cod de securitate|codul de securitate|cod de acces|codul de acces|cod de activare|codul de activare|parola temporară|parolă temporară|codul tău|codul tau|codul dvs|codul dumneavoastră|cod sms|cod otp|codul otp|codul pin|cod pin|cod de ridicare|codul de ridicare|cod de autorizare|codul de autorizare|pin pentru|codul pentru|codul este|cod de deschidere|codul de livrare",
        "weak": "cod|codul|codului|parola|parolă|pin|token",
        "act": "tastează|tasteaza|spuneți|deschide|autentific~|conect~|introdu~|verific~|confirmar|confirme|confirma|confirmez|confirmer|confirmação|confirmación|confirmati|confirmare|folose~|utiliz~|activ~|înregistr~|arată|prezint~|spune~|curier~|ridicare|logare|loghezi",
        "tail": "nu îl împărtăși|nu divulga|nu dezvălui|nu comunica|nu transmite|nu da|nu-l da|nimănui|nimanui|cu nimeni|altor persoane|confidențial|dacă nu ai|nu trimite|nu distribui~|nu spune",
        "valid": "valabil|expiră|expira|minute|timp de",
        "ref": "terminat~|se termină|comand~|comenzii|numărul|numarul|nr|factur~|cont~|sold~|sumă|suma|valoare|colet~|awb|rezerv~|bilet~|zbor~|tren~|poliț~|contract~|client~|tel|sunați|apelează|apelati|preț|pret|doar|anul|sesizare|card~|cămin|camera|ref|referin~|bon|livrare|tichet~|index~|loc|filial~|magazin~|cod client|de la",
        "public": "cod promoțional|codul promoțional|cod promo|cod de reducere|codul de reducere|voucher~|cupon~|cod poștal|codul poștal|cod qr|codul qr|cod de bare|codul de bare|cod produs|codul produsului|cod de recomandare|cod fiscal|prefix|cod de invitație|codul rutier|codul de eroare|cod swift|codul de conduit~",
        "unit": "punct~|lei|ron|persoane|km|kg|gb|mb|buc|bani|ori|euro|la sută|mii",
    },
    "el": {
        "strong": "κωδικός επαλήθευσης|κωδικος επαληθευσης|κωδικός επιβεβαίωσης|κωδικός πιστοποίησης|κωδικός μιας χρήσης|μίας χρήσης|μιας χρησης|κωδικός ασφαλείας|κωδικός πρόσβασης|κωδικός εισόδου|κωδικός ενεργοποίησης|κωδικός μίας|προσωρινός κωδικός|κωδικός σας|κωδικός σου|κωδικός σύνδεσης|κωδικός παραλαβής|ο κωδικός|κωδ. επιβεβ|κωδικός otp|κωδικό otp|pin σας|κωδικός έγκρισης|κωδικός συναλλαγής|κωδικό επιβεβαίωσης|κωδικό μιας",
        "weak": "κωδικ~|pin|συνθηματικό|kodikos|kwdikos",
        "act": "σύνδεσ~|συνδεθ~|είσοδ~|εισαγ~|εισάγ~|επαλήθευ~|επιβεβαί~|χρησιμοποι~|πληκτρολογ~|ενεργοποί~|εγγραφ~|δείξτε|πείτε|παραλαβ~",
        "tail": "μην τον|μην το|μη μοιράζεστε|μη μοιραστ~|μην μοιρα~|μην κοινοποι~|μην αποκαλύ~|σε κανέναν|με κανέναν|κανέναν|τρίτους|μη δώσετε|μην δώσετε|εμπιστευτικ~|αν δεν",
        "valid": "ισχύει|λήγει|λεπτά|λεπτών|για",
        "ref": "παραγγελία σας|λήγει σε|τελευταία|λήγουσα|αποστολής|παραγγελί~|αριθμ~|τιμολόγ~|λογαριασμ~|υπόλοιπ~|ποσ~|αποστολ~|δέμα|δέματος|voucher|κράτησ~|εισιτήρι~|πτήσ~|τρένο|θέση|συμβόλαι~|πελάτη|τηλ|τηλέφων~|καλέστε|ευρώ|τιμή|μόνο|έτος|κάρτα~|υποκατάστημα|δωμάτιο|ref|απόδειξη|αίτημα|από|έως|σειρά|μετρητ~|πύλη|αγορ~",
        "public": "τ.κ. καταστήματος|τ.κ|εκπτωτικός κωδικός|εκπτωτικό κωδικό|κουπόνι~|κωδικός προσφοράς|κωδικός έκπτωσης|ταχυδρομικός κώδικας|τ.κ|τκ|κωδικός προϊόντος|qr|δωροεπιταγ~|κωδικός κουπονιού|promo code|γραμμωτ~|κωδικός χώρας|κωδικός πρόσκλησης|εκπτωτικ~|κωδικό προσφοράς",
        "unit": "πόντ~|βαθμ~|ευρώ|€|άτομα|χλμ|κιλά|gb|mb|τεμ|φορές",
    },
    "de": {
        "strong": "bestätigungscode|bestaetigungscode|verifizierungscode|verifikationscode|authentifizierungscode|sicherheitscode|einmalcode|einmal-code|einmalpasswort|einmalkennwort|einmal-passwort|einmal-pin|freigabecode|freischaltcode|aktivierungscode|anmeldecode|login-code|logincode|sms-code|smscode|zugangscode|tan|mtan|smstan|sms-tan|mobiletan|push-tan|pushtan|abholcode|abhol-code|abhol-pin|zustellcode|einmalig~|temporäres passwort|vorläufiges passwort|ihr code|dein code|code lautet|lautet|prüfcode|prüfziffer|bestätigungs-code|verifizierungs-code|öffnungscode|transaktionsnummer|ihre pin|deine pin|entsperrcode|registrierungscode|paketcode|einmal",
        "weak": "~code|code|passwort|kennwort|pin|~pin|geheimzahl|~passwort|zugangsdaten",
        "act": "öffnen|nenne|nennen|sagen sie|tippe|anmeld~|anzumelden|einlogg~|login|bestätig~|bestaetig~|verifizier~|eingeben|geben sie|gib|verwenden|nutzen|benutzen|aktivier~|freigabe|freigeben|registrier~|zeigen|abholung|abzuholen|zurücksetzen|autorisier~",
        "tail": "geben sie diesen|nicht weiter|niemals weiter|niemandem|teilen sie|teile ihn|nicht teilen|geheim|vertraulich|nie weiter|an dritte|mit niemandem|wenn sie nicht|falls sie nicht|nicht sie|wenn du das nicht|nicht weitergeben|niemand|nicht an",
        "valid": "gültig|gueltig|minuten|läuft ab|gilt|innerhalb|verfällt",
        "ref": "endet auf|endziffern|endend auf|endnummer|letzten ziffern|bestell~|bestellnummer|auftrag~|nr|nummer|rechnung~|konto~|kontostand|saldo|betrag|sendung~|sendungsnummer|paket~|buchung~|ticket~|flug~|zug|wagen|platz|sitz|vertrag~|police~|kundennummer|kunden-nr|tel|rufen sie|hotline|preis|nur|jahr|vorgang~|fall|karte|filiale|zimmer|ref|referenz~|beleg~|iban|termin|seit|bis|artikel~|zählerstand~|kennzeichen|gate|tor|wartenummer|pfand|punkte|kundenkarte|mitglied~|aktenzeichen",
        "public": "gutscheincode|gutschein-code|gutschein~|rabattcode|rabatt-code|aktionscode|promo-code|promocode|postleitzahl|plz|vorwahl|qr-code|qr code|barcode|strichcode|bankleitzahl|blz|artikelcode|produktcode|ländercode|empfehlungscode|dresscode|buchungscode|quellcode|fehlercode|einladungscode|vorteilscode|couponcode|coupon~|kodex|bic",
        "unit": "minuten|punkte|punkten|euro|eur|€|personen|km|kg|gb|mb|stück|stk|cent|mal|prozent|kunden|kwh|meilen",
    },
    "fr": {
        "strong": "code de vérification|code de verification|code d'authentification|code de sécurité|code de securite|code de confirmation|code d'accès|code d'acces|code de connexion|code d'activation|code à usage unique|usage unique|mot de passe temporaire|mot de passe provisoire|code confidentiel|code secret|votre code|ton code|code sms|code de validation|code de retrait|code temporaire|code otp|code pin|code unique|code est|code:|code :|code d'identification|code de livraison|code provisoire|mot de passe est|mot de passe :|code reçu|code de déverrouillage|code casier|code d'inscription|code de paiement|code à communiquer|code de réinitialisation",
        "weak": "mot-clé|code|mot de passe|mdp|pin",
        "act": "tapez|dites|annonce~|ouvr~|connexion|connecter|connectez|saisi~|entre~ le code|entrez|confirmar|confirme|confirma|confirmez|confirmer|confirmação|confirmación|confirmati|confirmare|validar|valide|validez|valider|validation|vérifi~|authentifi~|utilis~|activ~|inscri~|présent~|communique~ au|montrez|donnez|livreur|réinitialis~|retirer|retrait",
        "tail": "ne le partage~|ne partage~|ne communiqu~|ne le communiqu~|ne divulgu~|ne le divulgu~|ne transmett~|ne le transmett~|ne donnez|à personne|jamais|confidentiel|avec personne|à un tiers|si vous n'êtes pas|si vous n'avez pas|ne jamais|ne le donnez",
        "valid": "valable|valide|expire|minutes|pendant",
        "ref": "terminant par|finissant par|se terminant|commande~|n°|no|numéro|numero|facture~|compte~|solde~|montant|colis|suivi|réservation~|reservation~|billet~|vol|train|voiture|place|siège|contrat~|police|client~|tél|tel|appelez|contactez|prix|seulement|dès|année|dossier|carte|agence|chambre|réf|ref|référence|reçu|ticket~|depuis|jusqu'au|à partir|porte|quai|compteur|magasin|rdv|total|index|file|ticket n",
        "public": "code promo|code promotionnel|code réduction|code de réduction|code postal|code avantage|code parrain~|code qr|qr code|code-barres|code barre|bon de réduction|bon d'achat|coupon~|code produit|code article|code pays|code guichet|code banque|code de la route|code vestimentaire|indicatif|code civil|code privilège|code source|code erreur|code d'erreur|code cadeau|code offre|code de conduite|code ape",
        "unit": "points|euros|eur|€|personnes|km|kg|pièces|fois|pour cent|cents|centimes|clients|fcfa|miles",
    },
    "es": {
        "strong": "código de verificación|codigo de verificacion|código de autenticación|código de autorización|codigo de autorizacion|código de confirmación|codigo de confirmacion|código de seguridad|codigo de seguridad|código de acceso|codigo de acceso|código de activación|código de inicio|código de un solo uso|un solo uso|clave dinámica|clave dinamica|clave temporal|contraseña temporal|clave de un|tu código|su código|tu codigo|su codigo|tu clave|su clave|token de|código otp|código sms|código único|codigo unico|clave de acceso|código de retiro|código de entrega|código de recogida|clave sms|clave de confirmación|código es|clave es|codigo es|pin es|tu pin|su pin|código:|codigo:|clave:|contraseña es|nip|tu token|su token|código de recuperación|código temporal|clave digital|código pin|codigo para|código para|clave para|este código|coordenada|clave internet|código de registro|contraseña provisional|codgo",
        "weak": "código|codigo|clave|contraseña|contrasena|pin|token|cod",
        "act": "introduciendo|teclea|dicta|abre con|abrir|iniciar sesión|inicio de sesión|ingres~|introdu~|verific~|confirmar|confirme|confirma|confirmez|confirmer|confirmação|confirmación|confirmati|confirmare|autoriz~|acced~|usa~|utiliza~|activ~|registr~|muestr~|dile|dígale|entrega~ al|repartidor|restablec~|digite|digita|valida~|completar",
        "tail": "no lo compart~|no compart~|no la compart~|no lo revel~|no lo divulg~|nunca|nadie|con nadie|a nadie|terceros|no lo des|no des|no lo entregue~|confidencial|si no fuiste|si no solicit~|no lo solicit~|no reveles|si no has sido|no lo digas|no la entregues",
        "valid": "válid~|valid~|expira|vence|caduca|minutos|vigencia|vigente",
        "ref": "terminad~|termina en|terminación|lectura|pedido~|orden|núm|num|número|numero|nro|no|factura~|cuenta~|saldo~|monto|importe|envío|envio|guía|guia|paquete|seguimiento|rastreo|reserva~|boleto~|billete~|vuelo|tren|coche|asiento|póliza|poliza|contrato|cliente|tel|llama~|comunícate|precio|solo|sólo|desde|hasta|año|caso|folio|tarjeta|sucursal|habitación|ref|referencia|recibo|ticket|turno|puerta|andén|trámite|expediente|medidor|total|pago|compra|transferencia|radicado|cuota|por|tienda|local|cup",
        "public": "código promocional|codigo promocional|código promo|código de descuento|codigo de descuento|cupón|cupon|código postal|codigo postal|código de área|código qr|código de barras|código de producto|código de referido|código de referidos|código de invitación|vale|código de país|código iban|código swift|código fuente|código de vestimenta|código de error|código de conducta|código de reserva|código de cliente|prefijo|código civil|código de artículo|c.p|cp|código de oferta",
        "unit": "minutos|puntos|pesos|euros|eur|€|personas|km|kg|gb|mb|piezas|veces|por ciento|centavos|soles|millas|clientes|mil|mdp",
    },
    "pt": {
        "strong": "código de verificação|codigo de verificacao|código de autenticação|código de autorização|código de confirmação|codigo de confirmacao|código de segurança|codigo de seguranca|código de acesso|codigo de acesso|código de ativação|código de uso único|uso único|uso unico|senha temporária|senha provisória|seu código|seu codigo|teu código|o seu código|sua senha|token de|código otp|código sms|código único|senha de uso|código de retirada|código de entrega|código de levantamento|palavra-passe temporária|código é|codigo e|código:|codigo:|senha:|código de recuperação|código para|codigo para|senha para|token:|seu token|código pin|código de validação|código de login|este código|código de transação|token é|senha é|código de entrada|chave de segurança|código de desbloqueio",
        "weak": "código|codigo|senha|palavra-passe|pin|token|cod|palavra passe",
        "act": "abra|abrir|tecle|fale|entrar|login|inser~|introduz~|digite|digita|digitar|digitando|verific~|confirmar|confirme|confirma|confirmez|confirmer|confirmação|confirmación|confirmati|confirmare|autoriz~|acess~|aced~|use~|utiliz~|ativ~|registr~|regist~|mostr~|apresent~|informe|entregador|redefin~|diga|cadastr~|levantar|concluir",
        "tail": "não compartilh~|nao compartilh~|não partilh~|nao partilh~|não divulg~|nao divulg~|não informe|nao informe|não forneça|nao forneca|ninguém|ninguem|terceiros|nunca|não repasse|não passe|confidencial|se não foi você|se não solicit~|não envie|não revele|não o partilhe",
        "valid": "válid~|valid~|expira|vence|minutos|validade",
        "ref": "final|terminad~|leitura|com final|pedido~|encomenda~|núm|número|numero|nº|no|fatura~|conta~|saldo~|valor|montante|envio|rastreio|rastreamento|objeto|pacote|reserva~|bilhete~|voo|trem|comboio|lugar|assento|apólice|contrato|cliente|tel|ligue|contacte|preço|apenas|desde|até|ano|caso|protocolo|cartão|agência|loja|quarto|ref|referência|recibo|nota fiscal|ticket|senha de atendimento|portão|chamado|total|compra|pagamento|pix|transferência|boleto|parcela|por|entidade|contador|processo|senha n|seu número|balcão",
        "public": "código promocional|codigo promocional|cupom~|cupão|cupao|código de desconto|codigo de desconto|código postal|codigo postal|cep|código qr|código de barras|código do produto|código de indicação|código de convite|vale|código do país|use o cupom|código fonte|código de erro|código de conduta|código de reserva|código do cliente|ddd|código de área|código de oferta|código da estrada|código de artigo|localizador",
        "unit": "pontos|reais|euros|eur|€|pessoas|km|kg|gb|mb|peças|vezes|por cento|anos|centavos|cêntimos|milhas|clientes|mil",
    },
    "it": {
        "strong": "codice di verifica|codice di sicurezza|codice di conferma|codice di accesso|codice di autenticazione|codice di attivazione|codice di autorizzazione|codice monouso|password monouso|usa e getta|codice temporaneo|password temporanea|password provvisoria|il tuo codice|il suo codice|codice otp|codice sms|codice pin|il codice|codice unico|codice di ritiro|codice dispositivo|codice segreto|codice di login|codice di consegna|codice è|codice e'|codice:|pin è|codice d'accesso|codice di sblocco|codice per|codice di recupero|codice usa",
        "weak": "codice|password|pin|parola d'ordine|token",
        "act": "digita|apri|di' al|comunica|accedere|accesso|login|inseri~|digite|digita|digitar|digitando|verific~|confermare|conferma|confermi|autorizz~|usa|utilizza~|attiv~|registr~|mostra~|comunica~ al|corriere|reimposta~|completare|esibire|ritirare",
        "tail": "non condivid~|non comunicar~|non divulgar~|non fornir~|nessuno|con nessuno|a nessuno|a terzi|mai|riservato|se non sei stato|se non hai|non rivelar~|non inoltrare|non dirlo",
        "valid": "valido|valida|scade|scadenza|minuti|validità",
        "ref": "termina con|terminante|che termina|finale|ordine|ordini|n°|nr|numero|fattura~|conto|saldo|importo|spedizione|pacco|tracking|prenotazione|biglietto|volo|treno|carrozza|posto|polizza|contratto|cliente|tel|chiama~|contatta~|prezzo|solo|dal|fino|anno|pratica|carta|filiale|camera|rif|riferimento|ricevuta|scontrino|ticket|gate|binario|totale|pagamento|acquisto|bonifico|rata|per|negozio|contatore|segnalazione|appuntamento|turno|lettura",
        "public": "codice sconto|codice promo|codice promozionale|coupon~|codice postale|cap|codice fiscale|codice qr|codice a barre|codice prodotto|codice articolo|codice invito|codice amico|buono|voucher|codice paese|prefisso|codice sorgente|codice di errore|codice etico|codice prenotazione|codice cliente|codice univoco ufficio|codice offerta|codice iban|codice della strada|codice swift",
        "unit": "punti|euro|eur|€|persone|km|kg|gb|mb|pezzi|volte|per cento|centesimi|miglia|clienti|mila",
    },
    "nl": {
        "strong": "verificatiecode|beveiligingscode|bevestigingscode|inlogcode|inlog code|authenticatiecode|sms-code|smscode|eenmalig~|toegangscode|activeringscode|activatiecode|tijdelijk wachtwoord|tijdelijke code|jouw code|je code|uw code|tan-code|tancode|afhaalcode|ophaalcode|autorisatiecode|code is|code:|controlecode|code om|pincode is|herstelcode|kluiscode|deurcode|bezorgcode|veiligheidscode|pin is",
        "weak": "~code|code|wachtwoord|pin|pincode",
        "act": "meld~|toets~|zeg|inlogg~|in te loggen|log in|aanmeld~|voer|bevestig~|verifi~|gebruik|activ~|registr~|toon|ophalen|af te halen|bezorger|geef deze|resetten|instellen",
        "tail": "deel deze|deel dit|nooit|niemand|niet delen|geef deze code nooit|met niemand|vertrouwelijk|geheim|aan anderen|niet jij|was jij dit niet|niet door",
        "valid": "geldig|verloopt|minuten|geldt",
        "ref": "melding|over|eindigend|eindigend op|eindigt op|leesstand|bestelling~|ordernummer|order|nummer|nr|factuur~|rekening~|saldo|bedrag|zending|pakket|track|boeking~|reservering~|ticket~|vlucht|trein|stoel|polis~|contract|klantnummer|klant|tel|bel|prijs|slechts|vanaf|tot|jaar|zaak|kaart|kamer|ref|referentie|bon|gate|spoor|totaal|betaling|meterstand|kenteken|filiaal|kenmerk|lidnummer|volgnummer|dossier~|afspraak",
        "public": "kortingscode|actiecode|promocode|couponcode|coupon~|postcode|qr-code|barcode|streepjescode|cadeaucode|landcode|productcode|artikelcode|netnummer|boekingscode|kledingcode|uitnodigingscode|vouchercode|voucher|bankcode|foutcode|broncode|gedragscode|kadobon|cadeaubon",
        "unit": "punten|euro|eur|€|personen|km|kg|gb|mb|stuks|keer|procent|cent|mijlen|klanten|kwh",
    },
    "nordic": {
        "strong": "vahvista koodilla|koden|verifieringskod~|verifikationskod~|autentiseringskod~|engångskod~|engangskod~|engångslösenord|säkerhetskod~|bekräftelsekod~|inloggningskod~|aktiveringskod~|tillfälligt lösenord|din kod|sms-kod~|bekræftelseskode~|godkendelseskode|godkendelses kode|engangskode~|sikkerhedskode~|sikkerhetskode~|verifikationskode~|verifiseringskode~|autentiseringskode~|loginkode|login-kode|innloggingskode~|aktiveringskode~|din kode|midlertidig adgangskode|midlertidig passord|engangspassord|engangskodeord|vahvistuskood~|kertakäyttö~|kertakaytto~|turvakood~|kirjautumiskood~|aktivointikood~|väliaikainen salasana|koodisi|tunnusluku~|todennuskood~|noutokood~|avauskood~|hämtkod~|upphämtningskod~|afhentningskode~|hentekode~|hentekode|utlämningskod~|åtkomstkod~|adgangskode~|tilgangskode~|koden er|koden är|koodi on|kod:|kode:|koodi:|din pin|leveringskode~|pin-koodi~|vahvistus~|pinkoden|bankid",
        "weak": "~kod|~koden|kod|koden|~kode|kode|kod~|~koodi|koodi~|lösenord~|adgangskode|passord~|password|salasana~|pin|pinkode|kodeord",
        "act": "öppna med|öppna|åbn|åpne|oplyse|kerro|naputtele|knappa|tast|logga in|inloggning|bekräfta~|verifier~|ange|skriv|använd~|aktiver~|registrer~|visa|log ind|logge|bekræft~|bekreft~|indtast|angi|brug|bruk|oplys|kirjau~|vahvista~|syötä|anna|käytä|näytä|hämta|hent~|nouto|noutaa|godkjenn~|godkend~|avaa|nollaa~|tilbakestill~|nulstil~",
        "tail": "dela inte|dela aldrig|lämna aldrig|lämna inte|ge aldrig|med någon|till någon|del ikke|del aldri~|oplys ikke|giv ikke|gi ikke|til nogen|med nogen|noen andre|med noen|älä jaa|älä anna|kenellekään|kenenkään|aldrig|aldri|muille|hemlig|hemmelig|luottamukse~|älä kerro|ikke del",
        "valid": "giltig|gäller|gyldig|gælder|gjelder|voimassa|minuter|minutter|minuut~|upphör|udløber|utløper|vanhenee",
        "ref": "slutar på|ender på|som ender|slutter på|päättyvä|päättyy|order~|beställning~|bestilling~|ordre~|tilaus~|tilausnumero|nummer|nr|numero|faktura~|lasku~|konto~|tili~|saldo~|belopp|beløb|beløp|summa|summe|paket~|pakke~|paketti~|försändelse~|forsendelse~|lähetys~|bokning~|booking~|varaus~|biljett~|billet~|lippu~|flyg|fly|flygning|tåg|tog|juna|plats|plads|plass|paikka|avtal~|aftale|kund~|kunde~|asiakas~|tel|ring|soita|euroa|pris|hinta|endast|kun|bare|vain|från|fra|vuosi|ärende~|sag|sak|kortti|rum|rom|huone|ref|viite~|kvitto|kvittering|kuitti|gate|spor|spår|raide|total|könummer|kønummer|vuoronumero|mätar~|måler~|lukema|reg nr|ocr|kid|betaling|medlem~|jäsen~",
        "public": "rabattkod~|kampanjkod~|rabatkode~|rabattkode~|kampanjekode~|kampagnekode~|alennuskood~|tarjouskood~|etukood~|presentkort~|gavekort~|lahjakort~|postnummer|postnr|postinumero|qr-kod~|qr-koodi~|streckkod~|stregkode~|strekkode~|viivakood~|landskod~|landekode~|tuotekood~|riktnummer|suuntanumero|inbjudningskod~|værvekode~|kupong~|kupon~|kuponki~|vervekode|produktkode~|produktkod~|bokningskod~|varauskood~|bookingkode~|dress code|klädkod|felkod~|feilkode~|virhekood~|källkod",
        "unit": "poäng|poeng|point|pistettä|kronor|kr|sek|nok|dkk|euroa|eur|€|personer|henkilöä|km|kg|gb|mb|stk|kpl|gånger|ganger|gange|prosent|procent|prosenttia|øre|kwh",
    },
    "baltic": {
        "strong": "patvirtinimo kodas|patvirtinimo kod~|vienkartinis~|vienkart~|saugos kod~|prisijungimo kod~|aktyvavimo kod~|jūsų kodas|tavo kodas|atsiėmimo kod~|verifikācijas kod~|apstiprinājuma kod~|vienreiz~|drošības kod~|jūsu kods|kinnituskood~|ühekordne|turvakood|sinu kood|teie kood|sms kodas|laikinas slaptažodis|pagaidu parole|sms kods|smart-id|pin kodas",
        "weak": "kodas|kodą|kodu|slaptažodis|kods|parole|kood|parool|pin",
        "act": "prisijung~|patvirtin~|įveskite|naudokite|registr~|pieslēg~|apstiprin~|ievadiet|izmantojiet|sisesta~|logi sisse|kinnita~|kasuta",
        "tail": "niekam|nesidalinkite|neatskleiskite|nevienam|neizpaudiet|kellegagi|ära jaga|ärge jagage|tretiesiems|neatklāj~|su niekuo",
        "valid": "galioja|derīgs|kehtib|minučių|minūtes|minutit|min",
        "ref": "užsakym~|sąskait~|siunt~|nr|numeris|likutis|suma|bilietas|skrydis|tel|pasūtījum~|rēķin~|sūtījum~|konts|atlikums|tellimus~|arve~|saadetis~|konto~|saldo|pakk~|kaina|cena|hind|rezervacij~|rezervācij~|broneering~",
        "public": "nuolaidos kod~|nuolaidų kod~|pašto kod~|atlaižu kod~|pasta indekss|sooduskood~|sihtnumber|kuponas|kupons|qr kodas|qr kods|dovanų kuponas",
        "unit": "tašk~|eur|punkt~|eiro|km|kg|gb|vnt|gab|tk",
    },
    "zh": {
        "strong": (
            "凭|验证码|驗證碼|驗証碼|校验码|校驗碼|确认码|確認碼|激活码|啟用碼|启用码|动态码|動態碼|安全码|安全碼|验证代码|驗證代碼|安全代码|安全代碼|"
            "动态密码|動態密碼|动态口令|動態口令|认证码|認證碼|识别码|識別碼|短信口令|授权码|授權碼|一次性|取件码|取件碼|取货码|取貨碼|提货码|提貨碼|"
            "登录码|登入碼|登錄碼|校验密码|随机码|隨機碼|验证密码|口令|临时密码|臨時密碼|初始密码|支付密码|开门密码|开柜码|開櫃碼|核销码|核銷碼|兑换码|兌換碼|收货码|收貨碼|"
            "交易密码|交易密碼|验 证 码|验证号|驗證號|注册码|註冊碼|登录密码|登入密碼|动态验证|短信验证|簡訊驗證|簡訊動態|密码是|密碼是|密碼為|密码为|otp|解锁码|解鎖碼|乘车码|自提码|门禁码|验证碼|取餐码"
        ),
        "weak": "码|碼|密码|密碼|代码|代碼|编码",
        "act": "凭|憑|领取|領取|告诉司机|登录|登入|登錄|验证|驗證|注册|註冊|确认|確認|输入|輸入|填写|绑定|綁定|使用|出示|告知司机|告知|找回|重置|重設|修改密码|支付|付款|激活|身份|开启",
        "tail": "请勿|請勿|切勿|勿泄露|勿洩露|不要告诉|不要告訴|勿告知|勿转发|勿轉發|任何人|他人|保密|泄露|洩漏|洩露|非本人|如非|勿向|不要泄露|勿提供",
        "valid": "有效|分钟内|分鐘內|分钟|分鐘|过期|過期|失效|内有效|內有效",
        "ref": "分行代碼|分行代码|订单|訂單|单号|單號|编号|編號|快递|快遞|运单|運單|包裹|发票|發票|账户|帳戶|帐户|賬戶|余额|餘額|金额|金額|消费|消費|支出|收入|尾号|尾號|末四码|末四碼|末四位|电话|電話|致电|致電|热线|熱線|客服|航班|车次|車次|座位|车厢|房间|预约|預約|流水号|参考号|號碼|号码|会员号|會員|保单|保單|合同|工单|排队|排隊|叫号|叫號|积分|積分|价|價|满|滿|立减|仅|僅|共|约|年|货号|貨號|型号|型號|车牌|車牌|门牌|取票号|学号|工号|水表|电表|度|案号|案件|卡号|門市|分机|人民币|港币|新台币|nt$|登机口|窗口|转账|轉帳|还款|账单|帳單",
        "public": "分行代碼|分行代码|优惠码|優惠碼|折扣码|折扣碼|邀请码|邀請碼|推荐码|推薦碼|优惠券|優惠券|邮编|邮政编码|郵遞區號|郵政編碼|二维码|二維碼|条形码|條碼|区号|區號|商品编码|商品編號|促销码|促銷碼|券码|券碼|产品代码|机构代码|股票代码|銀行代碼|银行代码|国家代码|错误代码|錯誤代碼|源代码|课程代码|課程代碼|国际区号|扫码|掃碼|号码|號碼|密码修改|密码错误|密码已|密碼已|编码|站点代码|代码为|门店码|尺码|尺碼|页码|起步码|折扣|会员码|门店代码|護照號碼|行動條碼",
        "unit": "分钟|分鐘|元|块|積分|积分|人|公里|千克|公斤|gb|mb|件|次|点|點|%|折|个|個|张|張|万|萬|千|里程|度|台币|港币|名|位|家|米|号|號|楼|步|本",
    },
    "ja": {
        "strong": "コード番号|受取パスワード|認証コード|認証番号|確認コード|確認番号|ワンタイム|パスコード|セキュリティコード|セキュリティーコード|ログインコード|暗証番号|仮パスワード|本人確認コード|アクティベーションコード|承認コード|承認番号|受取コード|受取番号|引取コード|解錠コード|解錠番号|ワンタイムパスワード|検証コード|アクセスコード|2段階認証|二段階認証|受け取りコード|otp|取引パスワード|開錠コード|受取パスワード|一時パスワード|初期パスワード|引換コード|受渡コード|認証キー|リセットコード|認証用コード|受付暗証|ご本人確認",
        "weak": "コード|パスワード|トークン|番号は|pin|暗号",
        "act": "お伝え|ご入力ください|入力ください|提示|ログイン|認証|確認|入力|本人確認|登録|サインイン|ご提示|再設定|ご使用|解錠|ご入力|お使い|完了",
        "tail": "教えない|教えないで|共有しない|共有しないで|他人に|第三者|お知らせしない|他の人|伝えない|絶対に|公開しない|漏らさ|心当たり",
        "valid": "有効|有効期限|分以内|分間|失効",
        "ref": "注文|ご注文番号|注文番号|お問い合わせ番号|伝票番号|追跡番号|送り状|予約番号|予約|請求|口座|残高|金額|税込|電話|お電話|tel|便名|便|号車|座席|番線|部屋|会員番号|会員|契約|証券番号|受付番号|整理番号|お客様番号|ご利用|カード|下4桁|末尾|型番|品番|領収|ポイント|年|約|合計|支払|価格|店舗|管理番号|案件|検針|メーター|ゲート|搭乗口|管理no|申込番号|振込|入金|出金|商品番号|製造番号",
        "public": "クーポンコード|クーポン|割引コード|プロモコード|プロモーションコード|キャンペーンコード|招待コード|紹介コード|郵便番号|qrコード|二次元コード|バーコード|商品コード|市外局番|エラーコード|国番号|銀行コード|支店コード|ドレスコード|ソースコード|店舗コード|シリアルコード|優待コード|学校コード|科目コード|スウィフト|金融機関コード|証券コード|銘柄コード|企業コード",
        "unit": "円|ポイント|人|名|km|kg|gb|mb|個|回|点|%|割|枚|本|件|台|マイル|万|号|番線|階|歩|店",
    },
    "ko": {
        "strong": "교환번호|기프티콘|교환 번호|인증번호|인증 번호|인증코드|인증 코드|일회용|보안코드|보안 코드|확인코드|확인 코드|본인확인|본인인증|로그인 코드|접속코드|승인코드|임시비밀번호|임시 비밀번호|비밀번호는|otp|수령코드|픽업코드|픽업 코드|출입코드|출입 코드|인증 키|활성화 코드|등록코드|보관함 비밀번호|인증키|확인번호|확인 번호|수령 비밀번호|결제 비밀번호|공동현관|승인 코드|인증|비번|접속 코드|보관함 번호|열림 코드",
        "weak": "코드|비밀번호|핀번호|패스워드|비번|암호|pin",
        "act": "입력하세요|말씀|보여주세요|기사님|로그인|인증|입력|확인|본인|등록|가입|보여|제시|재설정|사용하세요|결제|알려주세요",
        "tail": "타인에게|공유하지|알려주지|노출되지|누구에게도|타인|절대|유출|노출 금지|공개하지|알려 주지|전달하지",
        "valid": "유효|분 이내|분간|분 내|만료|유효시간|분 동안",
        "ref": "끝자리|끝번호|주문|주문번호|운송장|송장|예약|예약번호|청구|계좌|잔액|금액|전화|문의|고객센터|편명|열차|호차|좌석|회원번호|회원|계약|증권번호|접수번호|접수|대기번호|대기|카드|승인번호|끝자리|모델|포인트|년|약|총|결제금액|지점|관리번호|입금|출금|택배|배송|호|번 게이트|게이트|티켓|영수증|검침|사번|학번|고객번호|승인|호실|동|층|차량번호|사건번호|누적",
        "public": "쿠폰코드|쿠폰 코드|쿠폰|할인코드|할인 코드|프로모션 코드|프로모션코드|추천인 코드|추천코드|추천인코드|초대코드|초대 코드|우편번호|qr코드|qr 코드|바코드|상품코드|상품 코드|지역번호|오류코드|오류 코드|국가번호|은행코드|드레스코드|드레스 코드|소스코드|지점코드|지점 코드|과목코드|에러코드|에러 코드|종목코드|통신사 코드",
        "unit": "원|포인트|점|분|명|km|kg|gb|mb|개|회|%|매|건|장|마일|만|호|층|걸음|번째|위|동",
    },
    "sw": {
        "strong": "msimbo wa uthibitishaji|namba ya uthibitishaji|nambari ya uthibitisho|uthibitish~|nambari ya siri|namba ya siri|neno la siri|msimbo wa siri|msimbo wako|nywila ya muda|nenosiri~|msimbo wa kuingia|mara moja|code yako|otp yako|pin yako|msimbo wa usalama|nambari yako ya|msimbo",
        "weak": "msimbo|nambari|nywila|pin|kodi|siri",
        "act": "weka|mwambie|bonyeza|sema|kuthibitisha|ingia|kuingia|thibitisha|ingiza|tumia|onyesha|mpe dereva|kamilisha|jisajili",
        "tail": "usishiriki|usimpe|usimwambie|usitoe|usimshirikishe|mtu yeyote|yeyote|mtu mwingine|siri yako|usitume",
        "valid": "itaisha|halali|dakika|itakwisha|muda wake",
        "ref": "agizo lako namba|namba|agizo|oda|malipo|akaunti|salio|kiasi|kumbukumbu|risiti|tiketi|piga|simu|namba ya kumbukumbu|mzigo|ankara|muamala|nambari ya agizo|bei|kifurushi|mita",
        "public": "msimbo wa punguzo|msimbo wa ofa|kuponi|vocha|msimbo wa posta|promo|namba ya kampuni",
        "unit": "pointi|shilingi|watu|gb|mb|asilimia|alama",
    },
    "africa": {
        "strong": "kalmar wucewa|voorafbetaalde krag|የማረጋገጫ|ማረጋገጫ ኮድ|የይለፍ ቃል|ሚስጥራዊ|የአንድ ጊዜ|የማንነት ማረጋገጫ|የደህንነት ኮድ|የሚስጥር|verifikasiekode|verifieer~|eenmalige|sekuriteitskode|lambar tabbatarwa|lambar sirri|tabbatar~|lambar tantancewa|kalmar sirri|koodu ìjẹ́rìísí|koodu ijerisi|ìjẹ́rìísí|kóòdù|ikhodi yokuqinisekisa|inombolo yokuqinisekisa|iphinikhodi|ikhodi|sirri|namba ya siri|koodhka xaqiijinta|xaqiijin~|code wan|koodhka|khodi|nọmba nzuzo|koodu nkwenye|akara nkwenye|jou kode|u kode|eenmalige pin|ọrọ aṣínà",
        "weak": "ኮድ|ኮዱ|ፒን|ቁጥር|kode|lamba|lambar|koodu|kóòdù|pin|wagwoord|kod|koodh|lambarka",
        "act": "sleutel|sleutel in|vir die drywer|drywer|gee|yi amfani da|shigar da|sọ fún|fọwọ́ sí|tura|awako|don shiga|faɗa wa|ይግቡ|ለመግባት|ያስገቡ|ይጠቀሙ|ለማረጋገጥ|ያሳዩ|teken in|voer|gebruik|bevestig|shigar|yi amfani|nuna|wọle|faka|sebenzisa|ngena|isticmaal|itinye|banye|nunawa|tabbatar",
        "tail": "አያጋሩ|ለማንም|አይስጡ|ለሌላ|moenie|niemand|deel nie|kada ku|kada ka|kar ka|kar ku|da kowa|wa kowa|kowa|ma ṣe pín|ẹnikẹ́ni|enikeni|ungabelani|muntu|cidna|qofna|ha la wadaagin|onye ọ bụla|ekela|má fi|pẹ̀lú",
        "valid": "ደቂቃ|ያገለግላል|ያበቃል|geldig|minute|verval|minti|mintuna|iṣẹju|ìṣẹ́jú|imizuzu|daqiiqo|nkeji",
        "ref": "ትዕዛዝዎ ቁጥር|ትዕዛዝዎ|ትዕዛዝ|ሂሳብ|ቀሪ|ደረሰኝ|ይደውሉ|ስልክ|ቁጥር:|ትኬት|bestelling|rekening|faktuur|saldo|bedrag|verwysing~|bel|oda|oda ta|asusu|kuɗi|ma'auni|sayarwa|iye|akanti|owó|i-oda|i-akhawunti|randi|dalab|xisaab|haraaga|naịra|ego",
        "public": "የቅናሽ ኮድ|ኩፖን|የፖስታ ኮድ|afslagkode|promokode|poskode|koepon|lambar rangwame|lambar gidan waya|koodu ẹdinwo",
        "unit": "ብር|ነጥብ|rand|punte|naira|maki",
    },
    "turkic": {
        "strong": "təsdiq kod~|tesdiq kod~|təsdiqləmə kod~|birdəfəlik|doğrulama kod~|təhlükəsizlik kod~|şifrəniz|kodunuz|giriş kod~|растау коды|растау код~|бір реттік|бір жолғы|құпиясөз|құпия код|кіру коды|қауіпсіздік код~|сіздің код~|кодыңыз|kodingiz|tasdiqlash kod~|tasdiqlash|bir martalik|maxfiy kod|tasdiq kod~|parolingiz|kirish kodi|faollashtirish kodi|тасдиқлаш|бир марталик|кодингиз|ырастоо коду|бир жолку|kod:|maxfiy|sizning kod~|растау|құпия сөз|тасдиқлаш коди|smspass|растаушы код|кодуңуз|аласыз: код",
        "weak": "kod~|код~|şifrə|parol~|пароль|пин|pin|құпия",
        "act": "deyin|yazın|daxil edin|теріңіз|жазыңыз|айтыңыз|ayting|yozing|кіргізіңіз|raqamini ayting|ачуу|ашу үшін|olish uchun|goturmek ucun|daxil olmaq|daxil ol~|daxil ed~|təsdiq~|istifadə~|кіру|енгізіңіз|енгіз~|растаңыз|қолдан~|kiriting|kirish|foydalaning|tasdiqlang|киритинг|кириш|киргизиңиз|көрсетіңіз|ko'rsating|göstərin|ro'yxatdan|tasdiqlash uchun|тіркел~",
        "tail": "heç kim~|paylaşmayın|verməyin|bildirməyin|ешкімге|айтпаңыз|бермеңіз|көрсетпеңіз|hech kim~|bermang|aytmang|ҳеч ким~|берманг|айтманг|эч кимге|айтпаңыз|üçüncü şəxs~|ulashmang|жібермеңіз|бөліспеңіз",
        "valid": "dəqiqə|etibarlıdır|keçərlidir|минут|жарамды|daqiqa|amal qiladi|дақиқа|дейін|ішінде",
        "ref": "sifariş~|hesab~|balans~|məbləğ~|faktura|bilet|zəng|nömrə~|тапсырыс~|шот~|теңгерім|сома|төлем|билет|қоңырау|нөмір~|buyurtma~|hisob~|balans|summa|to'lov|chipta|raqam~|sum|буюртма|ҳисоб|сўм|тел|tel|göndəriş|bağlama|сәлемдеме|жөнелтілім|posilka|yuk|qiymət|баға|narx|№|kart~|карта|reys|рейс|yil|жыл|müqavilə|shartnoma|келісім~|заказ~|əməliyyat",
        "public": "promo kod~|endirim kod~|kupon~|poçt indeksi|промокод~|жеңілдік код~|пошта индексі|chegirma kod~|pochta indeksi|promokod~|qr kod~|qr-код|индекс|mehsul kodu|məhsul kodu|купон~|taklif kod~",
        "unit": "bal|xal|manat|azn|nəfər|ұпай|балл|теңге|тг|адам|so'm|sum|kishi|ball|сўм|gb|mb|dona|дана|бонус|бал",
    },
    "caucasus": {
        "strong": "დამადასტურებელი კოდი|ვერიფიკაციის კოდი|ერთჯერადი|დადასტურების კოდი|უსაფრთხოების კოდი|თქვენი კოდი|შენი კოდი|სმს კოდი|ავტორიზაციის კოდი|აქტივაციის კოდი|დროებითი პაროლი|հաստատման կոդ|հաստատման կոդը|մեկանգամյա|միանվագ|անվտանգության կոդ|ձեր կոդը|մուտքի կոդ|ակտիվացման կոդ|նույնականացման|գաղտնաբառ|հաստատման ծածկագիր|ժամանակավոր գաղտնաբառ|კოდია|ծածկագիր~|გადახდის კოდი",
        "weak": "კოდი|კოდით|კოდს|კოდის|პაროლი|პინ|կոդ|կոդը|կոդն|գաղտնագիր|pin|պին",
        "act": "ասեք|մուտքագրեք|utxarit|უთხარით|ჩაწერეთ|առաքիչին|sheiyvanet|შესვლ~|შეიყვანეთ|დაადასტურ~|გამოიყენეთ|ავტორიზაც~|რეგისტრაც~|აჩვენეთ|մուտք~|մուտքագր~|հաստատ~|օգտագործ~|գրանց~|ցույց տվեք|ներկայացրեք|ასახად|აღდგენ~",
        "tail": "არავის|არ გაუზიაროთ|არ გაუმხილოთ|არ გადასცეთ|ոչ մեկին|մի տրամադրեք|մի հայտնեք|մի՛|մի փոխանցեք|ուրիշների|არ გაანდოთ|մի ասեք|չհայտնեք|այլ անձանց",
        "valid": "ძალაშია|მოქმედებს|წუთ~|վավեր|րոպե~|ուժի մեջ|გასდის",
        "ref": "შეკვეთ~|ანგარიშ~|ნაშთ~|თანხ~|ინვოის~|ამანათ~|ბილეთ~|რეის~|დარეკეთ|ნომერ~|ქვითარ~|ბარათ~|პოლის~|պատվեր~|հաշիվ~|մնացորդ|գումար~|առաքում~|տոմս~|չվերթ~|զանգահար~|համար~|քարտ~|ապրանք~|№|ტელ|հեռ|վճար~|ფას~|ծանրոց~|տարի~|წელ~|პერსონ~|დავალიანება|բոնուս",
        "public": "საფოსტო ინდექსი|პრომოკოდ~|პრომო კოდ~|ფასდაკლების კოდ~|საფოსტო ინდექს~|კუპონ~|ვაუჩერ~|պրոմոկոդ~|զեղչի կոդ~|փոստային ինդեքս|կտրոն~|qr|ինդեքս|პროდუქტის კოდი|ապրանքի կոդ~|զեղչ~|promo",
        "unit": "ქულა|ქულ~|ლარ~|კაც~|կետ|միավոր|դրամ|մարդ|տոկոս|₾|gb|mb|բալ|კმ|კგ|პროცენტ~",
    },
}
