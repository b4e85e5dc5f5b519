"""Cue words that are looked for in texts of every language."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "everywhere": {
        "password": (
            "~kennwort|~passwort|~wachtwoord|~lösenord|password|passwords|pasword|passwrd|pwd|pw|passphrase|पासवर्ड|পাসওয়ার্ড|கடவுச்சொல்|பாஸ்வேர்ட்|"
            "పాస్వర్డ్|ಪಾಸ್ವರ್ಡ್|പാസ്‌വേഡ്|പാസ്‌വേർഡ്|પાસવર્ડ|ਪਾਸਵਰਡ|پاس ورڈ|پاسورڈ|මුරපදය|මුරපද|kata sandi|sandi|kata laluan|รหัสผ่าน|พาสเวิร์ด|"
            "mật khẩu|ពាក្យសម្ងាត់|စကားဝှက်|ລະຫັດຜ່ານ|كلمة المرور|كلمة مرور|كلمة السر|رمز عبور|گذرواژه|پسورد|סיסמה|סיסמא|סיסמת|parola~|parolanız|şifrə~|"
            "пароль|пороль|пароля|парола~|лозинка|lozinka|zaporka|haslo|heslo|jelszó|jelszava|jelszavad|parolă|κωδικός πρόσβασης|passwort|kennwort|"
            "mot de passe|mdp|contrasena|clave temporal|senha|palavra-passe|wachtwoord|lösenord~|adgangskode|passord~|salasana~|slaptažodis|parole|"
            "parool|密码|密碼|口令|パスワード|비밀번호|패스워드|nywila|neno la siri|nenosiri|የይለፍ ቃል|wagwoord|құпиясөз~|құпия сөз|parol~|პაროლი|գաղտնաբառ~"
        ),
        "scene": (
            "driver|courier|rider|delivery man|delivery boy|delivery partner|delivery agent|delivery person|delivery associate|locker|parcel locker|"
            "drop box|pickup point|captain|cab|start trip|your ride|gift card|egift|e-gift|gift voucher|voucher|prepaid|recharge card|scratch card|kiosk|"
            "drive-thru|ड्राइवर|राइडर|डिलीवरी|कूरियर|लॉकर|चालक|গ্রাহক রাইডার|রাইডার|ড্রাইভার|ডেলিভারি|কুরিয়ার|লকার|ஓட்டுநர்|ஓட்டுநரிடம்|டெலிவரி|லாக்கர்|"
            "డ్రైవర్|డెలివరీ|రైడర్|లాకర్|ಡ್ರೈವರ್|ಚಾಲಕ|ಡೆಲಿವರಿ|ಲಾಕರ್|ഡ്രൈവർ|ഡെലിവറി|ലോക്കർ|ડ્રાઇવર|ડિલિવરી|રાઇડર|લોકર|ਡਰਾਈਵਰ|ਡਿਲੀਵਰੀ|ਰਾਈਡਰ|ڈرائیور|رائیڈر|"
            "ڈیلیوری|لاکر|चालकलाई|रियडरु|රියදුරු|රියදුරුට|ලොකර්|කුරියර්|kurir|sopir|pengemudi|loker|pemandu|penghantar|คนขับ|ไรเดอร์|พนักงานส่ง|"
            "ล็อกเกอร์|ตู้|tài xế|shipper|tủ khóa|tủ|អ្នកបើកបរ|អ្នកដឹក|ပို့ဆောင်သူ|လာပို့သူ|ယာဉ်မောင်း|ຄົນຂັບ|ຕູ້|السائق|سائق|للسائق|المندوب|مندوب|كابتن|"
            "الكابتن|خزانة|لوكر|پیک|راننده|صندوق|נהג|הנהג|השליח|שליח|לוקר|תא|sürücü~|kurye~|kuryeye|sofőr~|dolap|kargomat|водител~|водій|водієві|курьер~|"
            "кур'єр~|постамат~|поштомат~|ячейк~|комірк~|шофьор~|куриер~|автомат~|vozac~|dostavljač~|kurir~|paketomat~|возач|курир|kierowc~|kuriér~|"
            "paczkomat~|skrytk~|automat paczkowy|řidič~|vodič~|kurýr~|výdejn~|futár~|csomagautomat~|rekesz~|sofer~|curier~|locker~|οδηγός|οδηγο~|κούριερ|"
            "θυρίδα|fahrer~|kurier|bote|paketbox|fach|packstation|chauffeur~|livreur~|coursier|casier|consigne|conductor~|chofer|repartidor~|taquilla|"
            "casillero|motorista~|entregador~|estafeta|cacifo|armário|autista|corriere|fattorino|armadietto|chauffeur|bezorger|koerier|kluis|kluisje|"
            "förare~|chaufför~|bud|skåp~|paketskåp|boks|pakkeboks|sjåfør~|kuljettaj~|lähett~|lokero~|pakettiautomaat~|vairuotoj~|kurjer~|paštomat~|"
            "vadītāj~|pakomāt~|juht|kuller|pakiautomaat|司机|司機|师傅|師傅|骑手|騎手|快递员|驿站|驛站|快递柜|智能柜|智取櫃|置物柜|上车|上車|ドライバー|配達員|宅配ロッカー|宅配ボックス|ロッカー|乗務員|기사님|기사|라이더|"
            "택배함|보관함|무인택배|dereva|msafirishaji|kabati|ሹፌር|ሹፌሩ|አሽከርካሪ|drywer|direba|mai kawo|awako|kuryer~|haydovchi~|ҳайдовчи|жүргізуші|курьер|ұяшық|"
            "sürücü|yeşik|мўҳассис|მძღოლ~|კურიერ~|უჯრა~|mdzgoli|վարորդ~|առաքիչ~|արկղ~|carte cadeau|tarjeta regalo|tarjeta de regalo|cartão presente|"
            "cartão-presente|carta regalo|geschenkkarte|gutscheinkarte|cadeaukaart|cadeaubon|gavekort|presentkort|lahjakortti|dárkov~|darčekov~|"
            "karta podarunkowa|ajándékkártya|card cadou|δωροκάρτα|подарочн~|сертификат~|подарунков~|ваучер|hediye kartı|hediye çeki|بطاقة هدية|"
            "بطاقة الهدايا|قسيمة|کارت هدیه|תו קנייה|שובר|kartu hadiah|baucar|บัตรของขวัญ|thẻ quà|thẻ cào|礼品卡|禮品卡|礼品券|ギフト|기프트|기프티콘|상품권|geskenkbewys|"
            "геskenk|сыйлық~|სასაჩუქრე|საჩუქრად|նվեր~|scratch|top-up card|ဖြည့်ကတ်|kad hadiah|उपहार|गिफ्ट|উপহার|plumber|electrician|technician|"
            "dispatcher|håndværker|handwerker|monteur|techniker|plombier|technicien|fontanero|técnico|tecnico|domiciliario|mensajero|idraulico|"
            "loodgieter|instalatér|řidič|hydraulik|мастер|майстер"
        ),
        "act": (
            "deschide cu|deschide|pakisabi|ibigay|ennu parayuka|batao|bata|dasso|daal|opište|tippe|tipp|pon|schreib|escribe|i-enter|ko bigay|ipakita|"
            "kodukkuka|mpe|wakala|aukeaa|ανοίγετε|جانان|জানান|বলুন|ปลดล็อก|mở|aç|ouvrir|abre|punch in|tap in|press|dial in|key this|enter it|show it|"
            "tell him|tell her|tell them|tell|inform|unlock using|unlock with|unlocks|using|say|read out|read it|he'll need|she'll need|will need|"
            "before handing|hand over|type in|बोलिए|कहें|बोलें|বলবেন|সাংবাদ|சொல்லுங்கள்|சொல்லவும்|கூறவும்|చెప్పండి|చెప్పాలి|ಹೇಳಿ|ತಿಳಿಸಿ|ನೀಡಿ|പറയുക|"
            "പറഞ്ഞ്|કહેજો|કહો|ਦੱਸੋ|ਦੱਸਣਾ|لکھیں|لکھئے|بتائیے|भन्नुहोस्|කියන්න|sebutin|bilangin|sebut|bagitahu|beritahu|tekan|ketik|taip|แจ้งเลข|แจ้ง|กด|"
            "พิมพ์|doc|bam|nhập số|ប្រាប់|ចុច|ပြောပြ|ပြော|နှိပ်|ກົດ|ບອກ|قوله|قول|قل|عطه|عطيه|أعطِ|اعرض|اكتب|اضغط|أبلغ|بلّغ|بگویید|بگو|بزنید|بفرمایید|"
            "להקיש|הקישי|הקש|הקישו|תגידו|תגיד|אמרו|הציגו|yaz|yazın|tuşlayın|söyle|söyleyiniz|girmek için|deyin|yığın|назовите|продиктуйте|набери~|"
            "нажмите|скажи|сообщите|наберіть|скажіть|назвіть|введіть|кажете|натиснете|въведи|upiši|ukucaj~|reci|recite|utipkaj~|napiši|kaži|kažite|podaj|"
            "wpisz|przepisz|podyktuj|powiedz|řekněte|nadiktujte|zadejte|zadáním|naťukejte|povedzte|mondja|mondd|üsd be|üsse|tasteaza|spune-i|spuneți-i|"
            "raspunde|introdu|πείτε|πες|πατήστε|πληκτρολογήστε|εξαργυρώστε|eintippen|tippen|sagen|nennen|eingeben|einlösen|taper|tapez|composez|dites|"
            "dites-lui|annoncez|marca|marque|teclea|dile|díselo|dígale|muestra|enséñelo|fala|fale|digite|diga-lhe|diga|mostre|digita|premi|comunica|"
            "digli|dica|intoetsen|toets|geef|zeg|verzilver|skriv|tryck|säg|slå|skriv inn|tast|tast inn|oppgi|indtast|näppäile|syötä|kerro|sano|"
            "pasakykite|įveskite|pateikite|nosauciet|ievadiet|öelge|sisestage|报|请报|輸入|输入|按|出示|同佢講|講|告訴|告诉|押すと|押して|入力して|お伝えください|말씀해|말씀|누르|입력|알려|mwambie|"
            "bonyeza|taja|ይንገሩ|ይንገሩት|ብለው|tik|vra vir|sê vir|gee vir|gaya masa|ka ce|айтыңыз|теріңіз|басыңыз|ayting|deng|денг|kiriting|tering|აკრიფეთ|"
            "უთხარით|აჩვენეთ|utkhari|akripet|ասեք|հավաքեք|սեղմեք"
        ),
        "offer": (
            "use code|apply code|with code|using code|enter code at checkout|code at checkout|mit code|mit dem code|avec le code|con el codigo|"
            "con código|usa el código|use o código|com o código|usa codigo|usa il codice|con il codice|met code|met de code|gebruik code|z kodem|s kódem|"
            "s kódom|med koden|koodilla|cu codul|kodu ile indirim|kodunu kullan|με κωδικό|με τον κωδικό|по коду|kóddal|użyj kodu|ใช้โค้ด|ใส่โค้ด|"
            "กรอกโค้ด|输入优惠|code sommer|code an der kasse|code for extra|kuponod|استخدم كود|استخدم الكود|dengan kode|gunakan kode|pakai kode|guna kod|"
            "nhập mã|dùng mã|gamitin ang code|code lagao|code lagaen|code use karein|folosește codul|con codice"
        ),
        "call": (
            "calling|by calling|dialling|dialing|dial|call|call us|helpline|toll free|tollfree|hotline|whatsapp|sms to|text to|phone|tél|mobile|fax|"
            "contact|reach us|ring|call center|call centre|customer care|mob|ph|cell|wa|कॉल|हेल्पलाइन|फोन|संपर्क|মোবাইল|কল|ফোন|அழைக்க|தொலைபேசி|కాల్|ఫోన్|"
            "ಕರೆ|ಫೋನ್|വിളിക്കുക|ഫോൺ|કૉલ|કોલ|ફોન|ਕਾਲ|ਫੋਨ|کال|فون|رابطہ|අමතන්න|දුරකථන|hubungi|telepon|telp|hub|hp|no hp|telefon|tumawag|tawag|โทร|ติดต่อ|"
            "เบอร์|liên hệ|gọi|tổng đài|đt|sđt|ទូរស័ព្ទ|ဖုန်း|ခေါ်ဆို|ໂທ|اتصل|للتواصل|هاتف|جوال|على الرقم|تماس|تلفن|טלפון|חייגו|התקשרו|arayın|ara~|"
            "iletişim|тел|телефон~|звоните|дзвоніть|обадете|pozovite|zadzwoń|infolini~|volejte|volajte|hívja|hívjon|sunați|apelează|apelati|τηλ|καλέστε|"
            "rufen sie|anruf~|appelez|contactez|llama~|comunícate|llame|ligue|contacte|chiama~|contatta~|bel|soita|电话|電話|致电|致電|热线|熱線|客服|拨打|撥打|お電話|전화|문의|"
            "고객센터|연락처|piga|simu|ይደውሉ|ስልክ|skambinkite|zvaniet|zəng|қоңырау|qo'ng'iroq|დარეკეთ|զանգահար~|ტელ|հեռ"
        ),
        "deal": (
            "सूट|ऑफ़र|آفر|অফার|సేల్|ઓફર|ušetř~|ušetri~|earn|bonus points|save|off|discount|% off|sale|cashback|coupon|promo|offer|checkout|"
            "free shipping|छूट|ছাড়|தள்ளுபடி|తగ్గింపు|ರಿಯಾಯಿತಿ|കിഴിവ്|सवलत|છૂટ|ਛੂਟ|رعایت|diskon|diskaun|potongan|ลด|ส่วนลด|giảm|خصم|تخفىف|הנחה|indirim|"
            "скидк~|знижк~|отстъпка|popust~|zniżk~|rabat~|slev~|zľav~|kedvezmény~|reducere|έκπτωση|rabatt~|réduction|remise|descuento|desconto|sconto|"
            "korting|alennu~|nuolaid~|atlaid~|优惠|折扣|立减|折|割引|オフ|할인|punguzo|ቅናሽ|afslag|rangwame|endirim|жеңілдік~|chegirma|ფასდაკლება|զեղչ|chhoot|"
            "off paayein|bogo|b1g1|bogof"
        ),
        "public": "pnr|pnr code|pnr kodu~|pnr-kod~|pnr kod~",
        "unit": "افغانی|ariary|ar.|kwanza|meticais|metical|mzn|zmw|kwacha|mwk|pula|bwp|dalasi|gmd|birr|nakfa|lempiras|lempira|córdobas|colones|guaraníes|guaranies|quetzales|balboas|gourdes|goud|kina|pa'anga|tālā|rufiyaa|mvr|ngultrum|soʻm|сомони|манат|төгрөг|драм|лари|доллар~|крон|злотых|долара|лева|денари|franga|frank|franc|francs|francos|faranga|shillings|shilingi|rand|emalangeni|maloti|ouguiya",
        "weak": (
            "kod|kode|kodi|kodu|kodas|kods|"
            "~code"
        ),
    },
}  # fmt: skip
