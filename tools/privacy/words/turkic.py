"""Cue words: tr, turkic."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "tr": {
        "strong": (
            "doğrulama kod~|dogrulama~|onay kod~|onay şifre~|tek kullanımlık|tek seferlik|sms şifre~|sms kod~|güvenlik kod~|giriş kod~|aktivasyon kod~|"
            "işlem şifre~|mobil onay|geçici şifre~|kodunuz|şifreniz|kodun|parolanız|teslimat kod~|teslim kod~|3d secure|3d şifre~|internet şifre~|"
            "kullanımlık|doğrulama|teslimat şifre~|şifren|erişim kod|erişim kodu|erişim kodunu|erişim kodunuzu|erişim kodum|erişim kodla"
        ),
        "weak": "kod|kodu|kodunu|kodla|sifre|şifresi|şifreyi|parola|pin|şifrenizi|kodun|kodlar~|anahtar|haneli|kombinasyon|kodunuzu",
        "act": (
            "kaydolun|kayıt olun|"
            "deyin|yazın|tuşlayın|söyleyin|girerek|açın|göstererek|giriş|girin|giriniz|doğrula~|onayla~|kullanın|kullanınız|kullanarak|oturum|kayıt|"
            "iletin|kuryeye|gösterin|sıfırla~|aktif|girmeniz|girmek|yazınız|yazarak|tuşlayınız|tuşlayarak|söylemeniz|sürücüye söyleyiniz|"
            "sürücüye bildirin|sürücüye verin|sürücüye okuyun|görevliye söyleyiniz|görevliye bildirin|görevliye verin|ile açılır|ile açabilirsiniz|"
            "şoföre söyleyin|kuryeye söyleyin|kuryeye iletin|görevliye gösterin|giriş yapın|yazıp|tuşla|basın|dokunun|çevirin|kopyalayın|kopyala|"
            "kopyalayıp|yapıştırın|yapıştır|doldurun|söyleyiniz|söyle|söyleyerek|belirtin|belirtiniz|okuyun|gösteriniz|ibraz edin|paylaşın|onaylayın|"
            "doğrulayın"
        ),
        "tail": (
            "paylaşmayın~|paylaşmayınız|kimseyle|kimse ile|kimseye|paylaşma|başkasıyla|gizli tutun|gizlidir|vermeyin~|itibar etmeyin|siz yapmadıysanız|"
            "bilginiz dışında|üçüncü kişilerle|3. kişilerle|banka personeli dahil|çalışanlarımız dahil"
        ),
        "valid": "geçerli~|dakika|süresi|dk|son kullanma|saatine kadar|tarihine kadar",
        "ref": (
            "sıra numarası|banko|"
            "son dört hanesi|son dört rakamı|son rakamları|son hanesi|son dört hane|"
            "talebiniz|başvurunuz|"
            "biten|ile biten|son 4|sonu|siparis~|fatura~|hesap~|hesab~|bakiye~|tutar~|referans|ref|takip no|kargo|gonderi|bilet|rezervasyon|poliçe|"
            "musteri no|dosya no|talep no|abone no|tesisat|sayaç|uçuş|koltuk|oda|şube|numara~|no|nolu|ara~|arayın|iletişim|tel|yılı|yıl|sadece|plaka~|"
            "sıra no|sıra numaran~|kapı|peron|ürün|şikayet|barkod|model|makbuz~|dekont~|meblağ~|hesabı~|hesabınız~|iban|kart~|biten kart~|müşteri~|"
            "abone~|sözleşme~|takip numarası|paket~|koli|irsaliye|başvuru~|talep~|dosya~|vaka|olay|kayıt no|işlem no|işleminiz|havale|fast|ödeme~|"
            "tahsilat|sefer~|uçak|tren~|siparişiniz|sipariş no|siparişin|no'lu siparişiniz|nolu siparişiniz|kargonuz|kargo takip no|gönderiniz|"
            "gönderi no|fatura no|faturanız|şikayet no|başvuru no|rezervasyon no|uçuş no|sefer no|koltuk no|poliçe no|müşteri no|sayaç no"
        ),
        "public": (
            "promosyon kod~|indirim kod~|kupon~|kampanya kod~|hediye çeki|posta kod~|alan kod~|karekod|qr kod~|barkod|ürün kod~|davet kod~|referans kod~|"
            "şube kod~|hata kod~|ülke kod~|kupon kodunu|kupon koduyla|kupon kodları|hediye kodu|hediye kodunu|hediye koduyla|hediye kod|hediye kodları|"
            "müşteri kodu|rezervasyon kodu|vergi kodu~|vergi kodu|tedarikçi kodu~|mağaza kodu~|kurum kodu~|tahsilat kodu~"
        ),
        "unit": (
            "ile biten kart|ile biten kartınız|ile biten hesabınız|numaralı karta|"
            "ile biten|numaralı|ile sonlanan|puan|tl|lira|try|kişi|km|kg|gb|mb|adet|kuruş|kez|mil|sayılı|nolu|no'lu|puanı|dakika|dakikada|saat|saniye|"
            "günde|hafta|sene|kilometre|metre|tane|parça|ürün"
        ),
        "call": "arayınız|arayabilirsiniz|çağrı merkezi|müşteri hizmetleri",
        "deal": (
            "kampanya~|fırsat~|promosyon~|tasarruf|kazan~|hediye~|bonus|chip-para|ücretsiz kargo|kargo bedava|indirim|indirimi|indirimli|kampanya|kuponu|"
            "kupon|fırsat|net indirim|varan indirim"
        ),
        "password": "şifresi|şifreniz|parolası",
        "scene": "kargo görevli~|kargocu~|dağıtıcı~|postacı~|teslim noktası|teslimat nokta~|gel al|dolab~",
        "number": "numara|numarası|numaranız|numaralı|numaranızı|nolu|no'lu",
    },
    "turkic": {
        "strong": (
            "tesdiq kod~|təsdiqləmə kod~|birdəfəlik|doğrulama kod~|təhlükəsizlik kod~|şifrəniz|kodunuz|giriş kod~|растау коды|растау код~|бір реттік|"
            "бір жолғы|құпиясөз|құпия код|кіру коды|қауіпсіздік код~|сіздің код~|кодыңыз|kodingiz|tasdiqlash kod~|tasdiqlash|bir martalik|maxfiy kod|"
            "tasdiq kod~|parolingiz|kirish kodi|faollashtirish kodi|тасдиқлаш|бир марталик|кодингиз|ырастоо коду|бир жолку|kod:|maxfiy|sizning kod~|"
            "растау|құпия сөз|тасдиқлаш коди|smspass|растаушы код|кодуңуз|аласыз: код|təsdiq şifrə|təsdiq şifrəsi|təsdiq parol|təsdiq parolu|"
            "təsdiq parolunuz|təsdiq pin|təsdiqləmə şifrə|təsdiqləmə şifrəsi|təsdiqləmə parol|təsdiqləmə parolu|təsdiqləmə parolunuz|təsdiqləmə pin|"
            "təhlükəsizlik şifrə|rastau kod|rastau kody|rastau kodyn|rastau kodynyz|rastau kodynyzdy|rastau qupiyasoz|rastau qupiyasozi|"
            "rastau qupiya soz|rastau parol|rastau paroli|qauipsizdik kod|qauipsizdik kody|qauipsizdik kodyn|qauipsizdik kodynyz|qauipsizdik kodynyzdy|"
            "qauipsizdik qupiyasoz|қауіпсіздік құпиясөзі|qauipsizdik qupiyasozi|qauipsizdik qupiya soz|қауіпсіздік пароль|qauipsizdik parol|"
            "қауіпсіздік паролі|qauipsizdik paroli|кіру код|kiru kod|kiru kody|кіру кодын|kiru kodyn|kiru kodynyz|кіру кодыңызды|kiru kodynyzdy|"
            "kiru qupiyasoz|кіру құпиясөзі|kiru qupiyasozi|kiru qupiya soz|кіру пароль|kiru parol|кіру паролі|kiru paroli|ырастоо код|yrastoo kod|"
            "yrastoo kodu|ырастоо кодун|yrastoo kodun|ырастоо кодуңузду|yrastoo kodunuzdu|ырастоо сырсөз|yrastoo syrsoz|ырастоо сырсөзү|yrastoo syrsozu|"
            "ырастоо пароль|yrastoo parol|ырастоо паролу|yrastoo parolu|тастыктоо код|tastyktoo kod|тастыктоо коду|tastyktoo kodu|тастыктоо кодун|"
            "tastyktoo kodun|тастыктоо кодуңузду|tastyktoo kodunuzdu|тастыктоо сырсөз|tastyktoo syrsoz|тастыктоо сырсөзү|tastyktoo syrsozu|"
            "тастыктоо пароль|tastyktoo parol|тастыктоо паролу|tastyktoo parolu|коопсуздук код|koopsuzduk kod|коопсуздук коду|koopsuzduk kodu|"
            "коопсуздук кодун|koopsuzduk kodun|коопсуздук кодуңузду|koopsuzduk kodunuzdu|коопсуздук сырсөз|koopsuzduk syrsoz|коопсуздук сырсөзү|"
            "koopsuzduk syrsozu|коопсуздук пароль|koopsuzduk parol|коопсуздук паролу|koopsuzduk parolu|кирүү код|kiruu kod|кирүү коду|kiruu kodu|"
            "кирүү кодун|kiruu kodun|tassyklama kod|tassyklama kody|tassyklama kodyňyz|tassyklama kodyňyzy|tassyklama parol|tassyklama paroly|"
            "tassyklama parolyňyz|tassyklama açar sözi|tassyklaýyş kod|tassyklaýyş kody|tassyklaýyş kodyňyz|tassyklaýyş kodyňyzy|tassyklaýyş parol|"
            "tassyklaýyş paroly|tassyklaýyş parolyňyz|tassyklaýyş açar sözi|howpsuzlyk kod|howpsuzlyk kody|howpsuzlyk kodyňyz|howpsuzlyk kodyňyzy|"
            "howpsuzlyk parol|howpsuzlyk paroly|howpsuzlyk parolyňyz|howpsuzlyk açar sözi|giriş parol|giriş paroly|giriş parolyňyz|giriş açar sözi|"
            "barlag kod|barlag kody|barlag kodyňyz|barlag kodyňyzy|barlag parol|barlag paroly|barlag parolyňyz|barlag açar sözi|işjeňleşdirme kod|"
            "işjeňleşdirme kody|işjeňleşdirme kodyňyz|işjeňleşdirme kodyňyzy|işjeňleşdirme parol|işjeňleşdirme paroly|işjeňleşdirme parolyňyz|"
            "işjeňleşdirme açar sözi|aktiwasiýa kod|aktiwasiýa kody|aktiwasiýa kodyňyz|aktiwasiýa kodyňyzy|aktiwasiýa parol|aktiwasiýa paroly|"
            "aktiwasiýa parolyňyz|aktiwasiýa açar sözi|awtorizasiýa kod|awtorizasiýa kody|awtorizasiýa kodyňyz|awtorizasiýa kodyňyzy|раслау код|"
            "raslau kod|раслау коды|raslau kody|раслау кодын|raslau kodyn|раслау кодыгыз|raslau kodygyz|раслау серсүз|raslau sersuz|раслау серсүзе|"
            "raslau sersuze|раслау пароль|raslau parol|раслау пароле|raslau parole|иминлек код|iminlek kod|иминлек коды|iminlek kody|иминлек кодын|"
            "iminlek kodyn|иминлек кодыгыз|iminlek kodygyz|иминлек серсүз|iminlek sersuz|иминлек серсүзе|iminlek sersuze|иминлек пароль|iminlek parol|"
            "иминлек пароле|iminlek parole|куркынычсызлык код|kurkynychsyzlyk kod|куркынычсызлык коды|kurkynychsyzlyk kody|куркынычсызлык кодын|"
            "kurkynychsyzlyk kodyn|куркынычсызлык кодыгыз|kurkynychsyzlyk kodygyz|куркынычсызлык серсүз|kurkynychsyzlyk sersuz|куркынычсызлык серсүзе|"
            "kurkynychsyzlyk sersuze|куркынычсызлык пароль|kurkynychsyzlyk parol|куркынычсызлык пароле|kurkynychsyzlyk parole|керү код|keru kod|"
            "керү коды|keru kody|керү кодын|keru kodyn|керү кодыгыз|keru kodygyz|керү серсүз|keru sersuz|керү серсүзе|keru sersuze|xavfsizlik kod|"
            "хавфсизлик код|xavfsizlik kodi|хавфсизлик коди|xavfsizlik kodini|хавфсизлик кодини|xavfsizlik parol|хавфсизлик парол|xavfsizlik paroli|"
            "хавфсизлик пароли|хавфсизлик паролингиз|xavfsizlik so'z|xavfsizlik soʻz|xavfsizlik soz|хавфсизлик сўз|kirish kod|кириш код|кириш коди|"
            "kirish kodini|кириш кодини|kirish parol|кириш парол|kirish paroli|кириш пароли|кириш паролингиз|kirish so'z|kirish soʻz|kirish soz|кириш сўз"
        ),
        "weak": (
            "kod~|код~|şifrə|parol~|пароль|пин|pin|құпия|açar|kombinasiya|rəqəmli|кодыңыз~|kodynyz~|пин-код~|pin-kod~|кодуңуз~|паролу|sifrler|sanly|"
            "utgaşma|кодыгыз~|kodygyz~|пароле|kodingiz~|кодингиз~|парол"
        ),
        "act": (
            "تىزىملىتىش|тіркеліңіз|катталыңыз|ro'yxatdan o'ting|qeydiyyatdan keçin|"
            "deyin|yazın|daxil edin|теріңіз|жазыңыз|айтыңыз|ayting|yozing|кіргізіңіз|raqamini ayting|ачуу|ашу үшін|olish uchun|goturmek ucun|daxil olmaq|"
            "daxil ol~|daxil ed~|təsdiq~|istifadə~|кіру|енгізіңіз|енгіз~|растаңыз|қолдан~|kiriting|kirish|foydalaning|tasdiqlang|киритинг|кириш|"
            "киргизиңиз|көрсетіңіз|ko'rsating|göstərin|ro'yxatdan|tasdiqlash uchun|тіркел~|daxil et|yazınız|yığınız|söyləyin|kuryerə bildirin|"
            "kuryerə təqdim edin|kuryerə verin|sürücüyə bildirin|sürücüyə təqdim edin|sürücüyə verin|operatora bildirin|operatora təqdim edin|"
            "operatora verin|engiziniz|engiz|engizip|engizu|teriniz|тер|zhazynyz|жаз|korsetiniz|көрсет|korset|aytynyz|айт|курьерге беріңіз|"
            "kurerge beriniz|курьерге хабарлаңыз|kurerge habarlanyz|жүргізушіге беріңіз|zhurgizushige beriniz|жүргізушіге хабарлаңыз|"
            "zhurgizushige habarlanyz|операторға беріңіз|operatorga beriniz|операторға хабарлаңыз|operatorga habarlanyz|kirgiziniz|киргиз|kirgiz|"
            "киргизип|kirgizip|jazynyz|териңиз|көрсөтүңүз|korsotunuz|көрсөт|korsot|курьерге бериңиз|курьерге билдириңиз|kurerge bildiriniz|"
            "айдоочуга бериңиз|aydoochuga beriniz|айдоочуга билдириңиз|aydoochuga bildiriniz|операторго бериңиз|operatorgo beriniz|операторго билдириңиз|"
            "operatorgo bildiriniz|giriziň|girizmek|girizip|ýazyň|ýygnaň|basyň|aýdyň|okaň|görkeziň|görkez|beriň|hödürläň|ulanyň|ulan|peýdalanyň|göçüriň|"
            "tassyklaň|tassykla|tassyklamak üçin|barlaň|işjeňleşdiriň|iberiň|кертегез|kertegez|керт|кертеп|kertep|языгыз|yazygyz|яз|җыегыз|jyegyz|"
            "күрсәтегез|kursategez|күрсәт|kursat|әйтегез|aytegez|әйт|курьерга бирегез|kurerga biregez|курьерга хәбәр итегез|kurerga khabar itegez|"
            "шофёрга бирегез|shoferga biregez|шофёрга хәбәр итегез|shoferga khabar itegez|операторга бирегез|operatorga biregez|операторга хәбәр итегез|"
            "operatorga khabar itegez|kirit|кирит|kiritib|киритиб|kiritish|киритиш|теринг|terib|териб|ёзинг|ёз|айтинг|kuryerga koʻrsating|"
            "kuryerga korsating|курерга кўрсатинг|kuryerga bering|курерга беринг|kuryerga bildiring|курерга билдиринг|haydovchiga koʻrsating|"
            "haydovchiga korsating|ҳайдовчига кўрсатинг|haydovchiga bering|ҳайдовчига беринг|haydovchiga bildiring|ilə açılır|ilə açın|sürücüyə deyin|"
            "kuryerə deyin|sürücüyə göstərin|mühafizəçiyə göstərin|ашылады|арқылы ашылады|арқылы ашыңыз|жүргізушіге айтыңыз|курьерге айтыңыз|"
            "күзетшіге көрсетіңіз|менен ачылат|менен ачыңыз|айдоочуга айтыңыз|айдоочуга көрсөтүңүз|күзөтчүгө көрсөтүңүз|bilan ochiladi|bilan oching|"
            "haydovchiga ayting|kuryerga ayting|haydovchiga ko'rsating|qorovulga ko'rsating|bilen açylýar|bilen açyň|sürüjä aýdyň|sürüjä görkeziň|"
            "garawula görkeziň|kurýere aýdyň|белән ачыла|белән ачыгыз|шоферга әйтегез|водительгә әйтегез|курьерга әйтегез|сакчыга күрсәтегез|"
            "بىلەن ئېچىلىدۇ|بىلەن ئېچىڭ|شوپۇرغا دەڭ|شوپۇرغا كۆرسىتىڭ|قاراۋۇلغا كۆرسىتىڭ|daxil edərək|daxil etmək|yazaraq|yığın|yığaraq|yığıb|yığmaq|"
            "basın|toxunun|sıxın|kopyalayın|kopyala|köçürün|köçürüb|yapışdırın|yapışdır|doldurun|deyiniz|bildirin|qeyd edin|oxuyun|göstərərək|"
            "təqdim edin|təqdim edərək|təhvil verin|təsdiqləyin|təsdiq edin|imzalayın|açın|енгіз|енгізіп|енгізу арқылы|енгізу үшін|теріп|теру арқылы|"
            "жазып|басыңыз|басып|түртіңіз|көшіріңіз|көшіріп|көшір|қойыңыз|салыңыз|толтырыңыз|айтып|хабарлаңыз|атаңыз|оқыңыз|көрсетіп|ұсыныңыз|беріңіз|"
            "растау үшін|қол қойыңыз|ашыңыз|киргизүү менен|терип|терүү менен|таптаңыз|көчүрүңүз|көчүр|көчүрүп|чаптаңыз|коюңуз|толтуруңуз|жибериңиз|"
            "билдириңиз|окуңуз|көрсөтүп|бериңиз|тапшырыңыз|ырастаңыз|тастыктаңыз|ачыңыз|kiritish orqali|yozib|tering|terish orqali|bosing|bosib|"
            "nusxalang|nusxa oling|qo'ying|joylang|to'ldiring|jo'nating|aytib|taqdim eting|ёзиб|босинг|нусхаланг|жойланг|тўлдиринг|жўнатинг|кўрсатинг|"
            "тақдим этинг|тасдиқланг|giriz|ýazyp|ýazmak|aýlaň|ýygnap|basyp|göçürip|göçür|nusgalaň|goýuň|ýelmäň|dolduryň|doldur|iber|iberip|ugradyň|aýdyp|"
            "habar beriň|görkezip|tabşyryň|tassyklap|açyň|tölemek üçin|кертергә|языгызчы|язып|язарга|җыеп|җыярга|басыгыз|күчерегез|күчер|күчереп|"
            "күчереп алыгыз|куегыз|өстәгез|ябыштырыгыз|тутырыгыз|җибәрегез|җибәр|җибәреп|әйтеп|әйтергә|хәбәр итегез|укыгыз|күрсәтеп|тапшырыгыз|бирегез|"
            "раслагыз|раслап|расларга|ачыгыз|كىرگۈزۈڭ|كىرگۈزۈپ|كىرگۈزۈش|كىرگۈزگىن|يېزىڭ|يېزىپ|يازغىن|بېسىڭ|بېسىپ|باسقىن|چېكىڭ|چېكىپ|كۆچۈرۈڭ|كۆچۈرۈپ|"
            "چاپلاڭ|چاپلاپ|تولدۇرۇڭ|تولدۇرۇپ|قىستۇرۇڭ|يوللاڭ|يوللاپ|ئېيتىڭ|ئېيتىپ|دەڭ|ئوقۇڭ|كۆرسىتىڭ|كۆرسىتىپ|تاپشۇرۇڭ|سۇنۇڭ|جەزملەڭ|دەلىللەڭ|تەستىقلاڭ|"
            "ئېچىڭ"
        ),
        "tail": (
            "heç kim~|paylaşmayın|verməyin|bildirməyin|ешкімге|айтпаңыз|бермеңіз|көрсетпеңіз|hech kim~|bermang|aytmang|ҳеч ким~|берманг|айтманг|эч кимге|"
            "üçüncü şəxs~|ulashmang|жібермеңіз|бөліспеңіз|bölüşməyin|heç kəsə|üçüncü şəxslər~|kənar şəxslər~|bolispeniz|aytpanyz|bermeniz|жарияламаңыз|"
            "zhariyalamanyz|eshkimge|ешкіммен|eshkimmen|үшінші тұлғаларға|ushinshi tulgalarga|бөгде адамдарға|bogde adamdarga|бербеңиз|berbeniz|"
            "бөлүшпөңүз|bolushponuz|ech kimge|эч ким менен|ech kim menen|үчүнчү жактарга|uchunchu jaktarga|бөтөн адамдарга|boton adamdarga|"
            "банк кызматкерлерине да|bank kyzmatkerlerine da|aýtmaň|bermäň|paýlaşmaň|hiç kime|hiç kim bilen|üçünji taraplara|kesekilere|"
            "bank işgärlerine hem|hiç haçan soramaýar|hiç haçan soramaýarys|gizlin|siz däl bolsaňyz|eger siz soramadyk bolsaňyz|siz dälmi|"
            "galplardan ägä boluň|әйтмәгез|aytmagez|бирмәгез|birmagez|уртаклашмагыз|urtaklashmagyz|беркемгә|berkemga|беркем белән|berkem belan|"
            "өченче затларга|ochenche zatlarga|чит кешеләргә|chit keshelarga|hech kimga bildirmang|ҳеч кимга билдирманг|hech kimga ko'rsatmang|"
            "hech kimga koʻrsatmang|hech kimga korsatmang|ҳеч кимга кўрсатманг|hech kimga yubormang|ҳеч кимга юборманг|hech kimga ma'lum qilmang|"
            "hech kimga maʻlum qilmang|hech kimga malum qilmang|ҳеч кимга маълум қилманг|oshkor qilmang|ошкор қилманг"
        ),
        "valid": (
            "dəqiqə|etibarlıdır|keçərlidir|минут|жарамды|daqiqa|amal qiladi|дақиқа|дейін|ішінде|etibarlı|müddətində|ərzində|zharamdy|мерзімі|merzimi|"
            "жарактуу|jaraktuu|мөөнөтү|moonotu|hereket edýär|güýjünde|möhleti|dowamynda|içinde|gutarýar|tamamlanýar|гамәлдә|gamalda|амал қилади|"
            "amal qilish muddati|амал қилиш муддати|yaroqli|яроқли"
        ),
        "ref": (
            "نۆۋەت نومۇرى|كۆزنەك|دەرۋازا|ئورۇن|ئۈستەل|"
            "ئاخىرقى تۆت رەقىمى|ئاخىرقى رەقىمى|ئاخىرقى تۆت خانىسى|axirqi töt reqimi|"
            "чират номеры|талон|тәрәзә|касса|платформа|өстәл|"
            "соңгы дүрт саны|соңгы дүрт цифры|соңгы саннары|соңгы цифрлары|"
            "talon|äpişge|kassa|derweze|platforma|"
            "soňky dört sany|soňky dört sifri|soňky sanlary|"
            "navbat raqami|talon|kassa|darvoza|platforma|"
            "oxirgi to'rt raqami|oxirgi to'rtta raqami|oxirgi raqamlari|so'nggi raqamlari|охирги рақамлари|охирги тўртта рақами|"
            "кезек номери|талон|терезе|касса|платформа|бөлмө|"
            "акыркы төрт саны|акыркы төрт цифрасы|акыркы сандары|акыркы цифралары|"
            "кезек нөмірі|талон|терезе|касса|қақпа|платформа|үстел|"
            "соңғы төрт саны|соңғы төрт цифры|соңғы сандары|соңғы цифрлары|"
            "növbə|növbə nömrəsi|pəncərə|kassa|platforma|"
            "son dörd rəqəmi|son dörd rəqəm|son rəqəmləri|"
            "sifariş~|hesab~|balans~|məbləğ~|faktura|bilet|zəng|nömrə~|тапсырыс~|шот~|теңгерім|сома|төлем|билет|қоңырау|нөмір~|buyurtma~|hisob~|balans|"
            "summa|to'lov|chipta|raqam~|sum|буюртма|ҳисоб|сўм|тел|tel|göndəriş|bağlama|сәлемдеме|жөнелтілім|posilka|yuk|qiymət|баға|narx|№|kart~|карта|"
            "reys|рейс|yil|жыл|müqavilə|shartnoma|келісім~|заказ~|əməliyyat|rezervasiya~|bron~|hesabı~|hesabınız~|qaimə|qəbz~|qalıq~|ilə bitən|polis~|"
            "müştəri~|abonent~|izləmə~|poçt~|müraciət~|şikayət~|ərizə~|sorğu~|iş nömrəsi|istinad~|referens|tranzaksiya~|ödəniş~|köçürmə~|uçuş~|qatar~|"
            "yeri|tapsyrys~|брондау~|brondau~|шоты~|shoty~|түбіртек~|tubirtek~|чек~|tengerim|баланс~|қалдық~|qaldyq~|karta~|аяқталатын|ayaqtalatyn|"
            "полис~|клиент~|klient~|абонент~|дербес шот|derbes shot|шарт~|shart~|трек~|zhoneltilim~|salemdeme~|посылка~|posylka~|өтініш~|otinish~|"
            "өтінім~|otinim~|шағым~|shagym~|іс|оқиға|oqiga|анықтама|anyqtama|транзакция~|tranzaktsiya~|операция~|operatsiya~|tolem~|буйрутма~|buyrutma~|"
            "брондоо~|brondoo~|эсеп|эсеби|esebi|дүмүрчөк|dumurchok|калдык~|kaldyk~|сумма~|менен аяктаган|menen ayaktagan|кардар~|kardar~|жеке эсеп|"
            "jeke esep|келишим~|kelishim~|жөнөтүү~|jonotuu~|кайрылуу~|kayryluu~|арыз~|даттануу|dattanuu|өтүнмө|otunmo|иш|төлөм~|tolom~|которуу~|kotoruu~|"
            "поезд~|poezd~|орун|вагон~|vagon~|sargyt~|petek~|hasap|hasaby|hasap-faktura|kwitansiýa|galyndy~|möçber~|pul möçberi|gutarýan|müşderi~|"
            "şertnama~|agza|yzarlama~|ugradylan|bukja~|ýüztutma~|arza~|şikaýat~|salgylanma|amal~|töleg~|geçirim~|otly~|orun|wagon~|çykalga|otag~|palata|"
            "kabinet~|şahamça~|bölüm~|wersiýa~|ýyly|sahypa~|madda~|kanun~|awtobus~|ugur~|ugry|duralga~|hasaplaýjy~|görkeziji~|nobat~|zakaz~|счет|schet|"
            "счеты|schety|хисап|khisap|квитанция~|kvitantsiya~|тәмамланучы|tamamlanuchy|шәхси счет|shakhsi schet|килешү~|kileshu~|шартнамә~|shartnama~|"
            "җибәрү~|jibaru~|мөрәҗәгать~|morajagat~|гариза~|gariza~|шикаять~|shikayat~|эш|түләү~|tulau~|күчерү~|kucheru~|брон~|чипта~|hisobi~|ҳисоби~|"
            "hisobingiz~|ҳисобингиз~|hisob raqam~|ҳисоб рақам~|hisob-faktura|ҳисоб-фактура|chek~|kvitansiya~|квитансия~|qoldiq~|қолдиқ~|kartangiz~|"
            "картангиз~|bilan tugaydigan|билан тугайдиган|tugovchi|туговчи|mijoz~|мижоз~|шартнома~|trek~|jo'natma~|joʻnatma~|jonatma~|жўнатма~|посилка~|"
            "murojaat~|мурожаат~|ariza~|ариза~|shikoyat~|шикоят~|sifarişiniz|sifariş №|sifariş nömrəsi|nömrəli sifarişiniz|sifarişin nömrəsi|"
            "göndəriş nömrəsi|izləmə nömrəsi|faktura №|hesab-faktura|qaimə nömrəsi|qəbz №|qəbz nömrəsi|bilet №|biletin nömrəsi|müraciət nömrəsi|"
            "nömrəli müraciətiniz|şikayət nömrəsi|rezervasiya nömrəsi|reys nömrəsi|oturacaq nömrəsi|otaq nömrəsi|müqavilə №|polis nömrəsi|"
            "müştəri nömrəsi|abonent nömrəsi|sayğac nömrəsi|тапсырыс|тапсырысыңыз|тапсырыс №|№ тапсырысыңыз|тапсырыс нөмірі|сәлемдеме №|сәлемдемеңіз|"
            "сәлемдеме нөмірі|жөнелтім №|жөнелтім нөмірі|трек-нөмір|бақылау нөмірі|жүкқұжат №|шот №|шот-фактура №|түбіртек №|чек №|билет №|өтініш №|"
            "№ өтінішіңіз|өтінім №|шағым №|бронь №|брондау нөмірі|пойыз №|орын №|шарт №|есептегіш №|буйрутма №|буйрутмаңыз|буйрутма номери|заказыңыз|"
            "заказ №|№ заказыңыз|посылкаңыз|посылка №|жөнөтмө №|жөнөтүү номери|трек-номер|көзөмөл номери|жүк кагазы №|эсеп-фактура №|эсеп №|дүмүрчөк №|"
            "арыз №|арызыңыз №|кайрылуу №|кайрылууңуз №|даттануу №|поезд №|келишим №|эсептегич №|кардар номери|буюртма №|буюртмангиз|posilkangiz|"
            "trek raqami|kuzatuv raqami|yuk xati №|hisob-faktura №|chek №|kvitansiya №|chipta №|ariza №|arizangiz №|murojaat №|murojaatingiz №|"
            "shikoyat №|bron raqami|poyezd №|hisoblagich raqami|sargydyňyz|sargyt №|sargyt belgisi|sargyt nomeri|№ sargydyňyz|iberilen ýük №|posylkaňyz|"
            "posylka №|bukjanyň belgisi|ýük haty №|hasap-faktura №|töleg haty №|çek №|kwitansiýa №|petek №|petegiň belgisi|arza №|arzaňyz №|şikaýat №|"
            "bron belgisi|uçuş №|gatnaw №|otly №|oturgyç №|müşderi belgisi|hasaplaýjy №|заказыгыз|заказ номеры|№ заказыгыз|посылкагыз|җибәрү №|"
            "җибәрү номеры|күзәтү номеры|накладной №|счет №|счет-фактура №|түләү кәгазе №|мөрәҗәгать №|мөрәҗәгатегез №|гариза №|гаризагыз №|шикаять №|"
            "бронь номеры|урын №|килешү №|полис №|счетчик №|клиент номеры|زاكاز نومۇرى|زاكازىڭىز|زاكاس نومۇرى|زاكاسىڭىز|بۇيرۇتما نومۇرى|بۇيرۇتمىڭىز|"
            "پوچتا يوللانما نومۇرى|يوللانما نومۇرى|يوللانمىڭىز|ئىز قوغلاش نومۇرى|تالون نومۇرى|ھۆججەت نومۇرى|ھېسابات تالونى نومۇرى|بېلەت نومۇرى|بېلىتىڭىز|"
            "شىكايەت نومۇرى|شىكايىتىڭىز|ئىلتىماس نومۇرى|ئىلتىماسىڭىز|ئايروپىلان نۆۋىتى|پويىز نومۇرى|ئورۇندۇق نومۇرى|ياتاق نومۇرى|توختام نومۇرى|"
            "سۇغۇرتا نومۇرى|ھېسابات نومۇرى|خېرىدار نومۇرى|سودا نومۇرى|ماشىنا نومۇرى|سائەت جەدۋەل نومۇرى"
        ),
        "public": (
            "promo kod~|endirim kod~|kupon~|poçt indeksi|промокод~|жеңілдік код~|пошта индексі|chegirma kod~|pochta indeksi|promokod~|qr kod~|qr-код|"
            "индекс|məhsul kodu|купон~|taklif kod~|kupon kodunu|kampaniya kod|kampaniya kodu|kampaniya kodunu|hədiyyə kod|hədiyyə kodu|hədiyyə kodunu|"
            "dəvət kod|dəvət kodu|dəvət kodunu|referal kod|referal kodu|referal kodunu|dost kod|dost kodu|dost kodunu|штрих-код|shtrih-kod|штрих-коды|"
            "shtrih-kody|qr-kod|qr-коды|qr-kody|qr код|qr коды|ussd-код|ussd-kod|ussd-коды|ussd-kody|swift код|swift kod|swift коды|swift kody|"
            "бастапқы код|bastapqy kod|бастапқы коды|bastapqy kody|пошта код|poshta kod|штрих-коду|shtrih-kodu|qr-коду|qr-kodu|qr коду|ussd-коду|"
            "ussd-kodu|swift коду|swift kodu|баштапкы код|bashtapky kod|баштапкы коду|bashtapky kodu|почта код|pochta kod|arzanladyş kod|arzanladyş kody|"
            "arzanladyş kodyny|kupon kodyny|aksiýa kod|aksiýa kody|aksiýa kodyny|sowgat kod|sowgat kody|sowgat kodyny|çakylyk kod|çakylyk kody|"
            "çakylyk kodyny|dost kody|dost kodyny|poçta kod|poçta kody|poçta kodyny|ýurt kod|ýurt kody|ýurt kodyny|döwlet kod|döwlet kody|döwlet kodyny|"
            "shtrikh-kod|shtrikh-kody|башлангыч код|bashlangych kod|башлангыч коды|bashlangych kody|промо код|промо коди|промо кодини|чегирма код|"
            "чегирма коди|чегирма кодини|kupon kodini|купон кодини|аксия код|aksiya kodi|аксия коди|aksiya kodini|аксия кодини|sovg'a kod|sovgʻa kod|"
            "sovga kod|совға код|қате коды|қате коды~|xato kodi|ошибка коду|hata kodu|poçt indeks~|indeks~|пошта индекс~|pochta indeks~|почта индекс~|"
            "vergi kodu|müştəri kodu"
        ),
        "unit": (
            "بىلەن ئاخىرلاشقان|بىلەن ئاياغلاشقان|نومۇرلۇق|نومۇرلۇق كارتا|"
            "белән тәмамланган|белән беткән|белән тәмамлана торган|номерлы|"
            "bilen gutarýan|bilen tamamlanýan|belgili|"
            "bilan tugaydigan|bilan tugovchi|bilan tugaydigan karta|raqamli|raqamli karta|билан тугайдиган|билан тугайдиган карта|"
            "рақамли|"
            "менен бүткөн|менен аяктаган|менен бүтүүчү|номерлүү|"
            "мен аяқталатын|пен аяқталатын|бен аяқталатын|деп аяқталатын|нөмірлі|нөмірлі карта|"
            "ilə bitən|ilə bitən kart|ilə bitən kartınız|ilə bitən hesab|nömrəli|nömrəli kart|"
            "bal|xal|manat|azn|nəfər|ұпай|балл|теңге|тг|адам|so'm|sum|kishi|ball|сўм|gb|mb|dona|дана|бонус|бал|dəqiqə|saat|saniyə|həftə|kilometr|metr|"
            "ədəd|dənə|məhsul|bonus|минут|minut|мин|мин.|сағат|sagat|секунд|sekund|сек|күн|апта|ай|жыл|км|километр|метр|упай|мүнөт|munot|мүн|саат|жума|"
            "minutlyk|sekunt|hepde|haryt|önüm|adam|ýolagçy|myhman|göterim|teňňe|dollar|сәгать|көн|атна|ел|данә|товар|daqiqa|дақиқа|дақ|soat|соат|soniya|"
            "сония|кун|hafta|ҳафта|йил"
        ),
        "call": (
            "zəng edin|zəng et|zəng vurun|əlaqə|қоңырау шалыңыз|хабарласыңыз|habarlasynyz|хабарласу|habarlasu|qonyrau|чалыңыз|chalynyz|чалып|chalyp|"
            "чалуу|chaluu|байланышыңыз|baylanyshynyz|jaň ediň|telefon belgisi|habarlaşyň|ýüz tutuň|sms iberiň|belgisine|maglumat merkezi|gyzgyn liniýa|"
            "шалтыратыгыз|shaltyratygyz|шалтырату|shaltyratu|шалтырат|shaltyrat|телефоны буенча|telefony buencha|qo'ng'iroq qiling|qongiroq qiling|"
            "қўнғироқ қилинг|qoʻngʻiroq"
        ),
        "deal": (
            "kampaniya~|təklif~|aksiya~|qənaət|qazan|qazanın|hədiyyə~|zhenildik~|акция~|aktsiya~|ұсыныс~|usynys~|арзан~|arzan~|үнемде~|unemde~|"
            "тегін жеткізу|tegin zhetkizu|арзандатуу~|arzandatuu~|сунуш~|sunush~|үнөмдө~|unomdo~|акысыз|akysyz|arzanladyş~|teklip~|tygşytla~|mugt|"
            "sowgat~|keşbek|bonus~|utuň|utmak|satyn al~|ташлама~|tashlama~|тәкъдим~|takdim~|янга калдыр~|yanga kaldyr~|бушлай|bushlay|чегирма~|аксия~|"
            "taklif~|таклиф~|tejang|тежанг|tejash|тежаш|bepul yetkazib berish|бепул етказиб бериш|endirim|endirimlə|endirimli|faizədək endirim|kampaniya|"
            "kupon|pulsuz hədiyyə|sərfəli qiymət|endirim qazan|жеңілдік|жеңілдікпен|жеңілдіктер|дейін жеңілдік|акция|кэшбэк|купон|сыйлыққа|тиімді баға|"
            "сатылым|арзандатуу|арзандатуулар|чейин арзандатуу|белек катары|пайдалуу баа|жеңилдик|aksiya|keshbek|sovg'aga|чегирма|arzon narxda|"
            "arzanladyş|arzanladyşlar|göterim arzanladyş|çenli arzanladyş|aksiýa|mugt sowgat|arzan bahadan|ташлама|ташламалар|кадәр ташлама|"
            "ташлама белән|бүләккә|арзан бәядән|ئېتىبار باھا|ئېتىبار|باھا چۈشۈرۈش|كۇپون|ھەقسىز سوۋغات|ئەرزان باھا|پىرسەنت ئېتىبار|چوڭ ئېتىبار"
        ),
        "password": (
            "parolu|parolunuz|şifrəsi|qupiyasoz|qupiya soz|сырсөз|syrsoz|сырсөзү|syrsozu|paroly|parolyňyz|açar sözi|серсүз|sersuz|серсүзе|sersuze|парол|"
            "paroli|пароли|parolingiz|паролингиз"
        ),
        "scene": (
            "poçtalyon~|çatdırıcı~|poçtomat~|şkaf~|təhvil məntəqəsi|məntəqə~|hədiyyə kartı|hədiyyə kartları|kontur|balans artırma|zhurgizushi~|kurer~|"
            "пошташы~|poshtashy~|таксист~|taksist~|postamat~|uyashyq~|беру пункті|beru punkti|пункт~|punkt~|қазпошта|qazposhta|айдоочу~|aydoochu~|"
            "почточу~|pochtochu~|ячейка~|yacheyka~|уяча|uyacha|берүү пункту|beruu punktu|sürüji~|sürüjä|taksiçi|öýjük|gowşuryş nokady|nokat|poçta bölümi|"
            "sowgat kart~|doldurma|hasaby doldurmak|operator~|işgär~|kassir~|bankomat~|kabulhana|шофер~|shofer~|йөртүче~|yortuche~|хат ташучы|"
            "khat tashuchy|почтальон~|pochtalon~|тапшыру пункты|курер~|pochtachi~|почтачи~|taksichi|таксичи|topshirish punkti|топшириш пункти|"
            "pochta bo'limi"
        ),
        "number": (
            "nömrə|nömrəsi|nömrəniz|nömrəli|rəqəm|rəqəmlər|нөмір|nomir|нөмірі|nomiri|нөміріңіз|nomiriniz|номер|nomer|номері|nomeri|сан|саны|цифр|номери|"
            "номериңиз|nomeriniz|номуру|nomuru|номур|nomur|цифра|belgi|belgisi|belgiňiz|sany|sifr|sanlar|номеры|nomery|номерыгыз|nomerygyz|tsifr|цифрлар|"
            "tsifrlar|raqam|рақам|raqami|рақами|raqamingiz|рақамингиз|raqamli|рақамли"
        ),
    },
}  # fmt: skip
