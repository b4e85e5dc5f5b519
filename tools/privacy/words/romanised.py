"""Cue words: languages of other scripts as they are typed in Latin letters."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "zh-latn": {
        "strong": (
            "yanzhengma|yanzhenma|dongtaima|dengluma|jiaoyanma|quhuoma|qujianma|qucanma|tiquma|querenma|anquanma|shouquanma|jihuoma|suijima|hexiaoma|"
            "shoujianma|tihuoma|yanzheng ma|ninde mima|nide mima|mima shi|mima wei|dongtai mima|dongtai ma|denglu mima|denglu ma|yicixing mima|quhuo ma|"
            "qujian ma|linshi mima|zhifu mima|jiaoyi mima|suiji mima|suiji ma|dongtai kouling|chushi mima|kaisuo mima|kaimen mima|menjin mima|"
            "chongzhi mima|yan zheng ma|nin de mima|ni de mima|dongtai mi ma|dong tai mima|dong tai ma|yicixing mi ma|jiao yan ma|qu huo ma|qu jian ma|"
            "qu can ma|ti qu ma|que ren ma|an quan ma|shou quan ma|ji huo ma|ti huo ma|dong tai mi ma|deng lu mi ma|yi ci xing mima|lin shi mi ma|"
            "yi ci xing mi ma"
        ),
        "weak": (
            "yanzheng|kouling|jiaoyan|shuzi mima|liuwei shuzi|siwei shuzi|6wei shuzi|4wei shuzi|pin ma|shuru haoma|miyao"
        ),
        "tail": (
            "qingwu xielu|qingwu xielou|qiewu xielu|qiewu xielou|qingwu zhuanfa|qiewu zhuanfa|buyao zhuanfa|qingwu fenxiang|qing hulue|jinfang zhapian|"
            "zhuyi baomi|qing baomi|buyao geiren|qing wu xielu|qing wu xielou|qingwu xie lou|qingwu xie lu|qie wu xielu|qie wu xielou|qiewu xie lou|"
            "qiewu xie lu|qingwu gaozhi taren|qingwu gaozhi bieren|qingwu gaozhi renheren|qingwu gaosu taren|qingwu gaosu bieren|qingwu gaosu renheren|"
            "qiewu gaozhi taren|qiewu gaozhi bieren|qiewu gaozhi renheren|qiewu gaosu taren|qiewu gaosu bieren|qiewu gaosu renheren|buyao gaosu bieren|"
            "buyao gaosu renheren|buyao gaosu taren|qing wu zhuanfa|bie gaosu bieren|fei benren caozuo|ruo fei benren"
        ),
        "valid": (
            "youxiaoqi|you xiao qi|youxiao|fenzhong nei|fenzhong yinei|fenzhong hou shixiao|fenzhong hou guoqi|fen zhong|fenzhong|shixiao|guoqi|"
            "qing jinkuai shiyong"
        ),
        "act": (
            "qingshuru|shuru|shiyong|denglu|queren|chushi|tianxie|shu ru|yanzheng shenfen|wancheng yanzheng|wancheng zhuce|gaosu siji|gei siji|tian xie|"
            "wancheng zhifu|baogei siji|baogei kuaidiyuan|baogei qishou|ping ma qu jian"
        ),
        "ref": (
            "dingdan|dingdanhao|ding dan hao|ding dan|fapiao|zhangdan|zhanghu|zhanghao|kahao|weihao|kehu bianhao|kehu hao|piaohao|chepiao|kuaidi|"
            "yundanhao|danhao|fangjian|fanghao|zhuowei hao|gongjiao|hangban|checi|zuowei|baodan hao|baodan|dianbiao|shuibiao|baoguo|cankao hao|"
            "liushui hao|bianhao|paidui hao|paihao|dianhua"
        ),
        "unit": (
            "fenzhong|xiaoshi|tian|miao|yuan|kuai|renminbi|jifen|gongli|gongjin|jian|nian|liuliang|zhang"
        ),
        "public": (
            "youhuima|you hui ma|youhui ma|youhuiquan|zhekouma|zhekou ma|youbian|youzheng bianma|cuowu daima|cuowu ma|erweima|er wei ma|guojia daima|"
            "guojia quhao|yundan hao|yaoqingma|yaoqing ma|duihuanma|tuijianma|tiaoxingma|gupiao daima|huodong ma"
        ),
    },
    "ja-latn": {
        "strong": (
            "ninshoukoodo|ninshokodo|kakuninkoodo|anshobango|pasukoodo|pasukodo|pasuko-do|ninshou koodo|ninshou kodo|ninshou ko-do|ninshou code|"
            "ninshou bangou|ninshou bango|ninsho koodo|ninsho kodo|ninsho ko-do|ninsho code|ninsho bangou|ninsho bango|ninsyou koodo|ninsyou kodo|"
            "ninsyou ko-do|ninsyou code|ninsyou bangou|ninsyou bango|ninsyo koodo|ninsyo kodo|ninsyo ko-do|ninsyo code|ninsyo bangou|ninsyo bango|"
            "kakunin koodo|kakunin kodo|kakunin ko-do|kakunin code|kakunin bangou|kakunin bango|anshou bangou|anshou bango|ansho bangou|ansho bango|"
            "ansyou bangou|ansyou bango|wantaimu pasuwaado|wantaimu pasuwado|wantaimu pasuwa-do|onetime pasuwaado|onetime pasuwado|onetime pasuwa-do|"
            "sekyuriti koodo|sekyuriti kodo|sekyuriti ko-do|sekyuritii koodo|sekyuritii kodo|sekyuritii ko-do|sekyuritei koodo|sekyuritei kodo|"
            "sekyuritei ko-do|roguin koodo|roguin kodo|roguin bangou|login koodo|login kodo|login bangou|uketori bangou|uketori bango|uketori koodo|"
            "uketori kodo|juryou bangou|juryou bango|juryou koodo|juryou kodo|hikitori bangou|hikitori bango|hikitori koodo|hikitori kodo|haitatsu koodo|"
            "honnin ninshou|honnin ninsho|kari pasuwaado|kari pasuwado|shokai pasuwaado|shokai pasuwado|itteki pasuwaado|itteki pasuwado|"
            "tsukaisute pasuwaado|touroku koodo|touroku kodo|toroku koodo|toroku kodo"
        ),
        "weak": (
            "koodo|kodo wa|ko-do|pasuwaado|pasuwado|pasuwa-do|ninshou|ninsho|ninsyou|anshou|ansho|rokketa|yonketa no suuji|6keta|4keta|pin bangou|"
            "pinkoodo"
        ),
        "tail": (
            "darenimo oshienaide|darenimo misenaide|darenimo shirasenaide|kyouyuu shinaide|kyoyu shinaide|otazune shimasen|tensou shinaide|"
            "tanin ni oshienaide|tanin ni misenaide|tanin ni watasanaide|tannin ni oshienaide|tannin ni misenaide|tannin ni watasanaide|"
            "daisansha ni oshienaide|daisansha ni misenaide|daisansha ni watasanaide|hokanohito ni oshienaide|hokanohito ni misenaide|"
            "hokanohito ni watasanaide|zettai ni oshienaide|kyouyu shinaide kudasai|kokoroatari ga nai|kokoroatari no nai|mushi shite kudasai|"
            "sagi ni chuui|sagi ni gochuui|tenso shinaide kudasai|dare ni mo oshienaide|dare ni mo misenaide|dare ni mo shirasenaide|"
            "tanin ni shirasenaide kudasai|tannin ni shirasenaide kudasai|daisansha ni shirasenaide kudasai|hokanohito ni shirasenaide kudasai|"
            "okokoroatari no nai baai|hoka no hito ni oshienaide|hoka no hito ni misenaide|hoka no hito ni watasanaide|otazune suru koto wa arimasen|"
            "hoka no hito ni shirasenaide kudasai"
        ),
        "valid": (
            "yuukou kigen|yuukou kikan|yuko kigen|yuko kikan|yukou kigen|yukou kikan|yuukou desu|yuko desu|pun yuukou|pun yuko|fun yuukou|fun yuko"
        ),
        "act": (
            "nyuuryoku|nyuryoku|tsukatte|roguin|misete|utikonde kudasai|uchikonde kudasai|goriyou kudasai|goriyo kudasai|shiyou shite|kakunin suru|"
            "ninsho shite|teiji shite|goteiji kudasai|tsutaete kudasai|torokuwo kanryou|kakunin shite kudasai|ninshou wo kanryou|haitatsuin ni tsutaete|"
            "doraibaa ni tsutaete|touroku wo kanryou|haitatsuin ni otsutae kudasai|unten shu ni tsutaete"
        ),
        "ref": (
            "chuumon|chumon|gochuumon|seikyuusho|seikyusho|seikyuu bangou|ryoushuusho|meisai|kouza|okyakusama bangou|okyakusama bango|kaiin bangou|"
            "kaiin bango|kaiinsho|chiketto|kippu|kenshu|okurijou bangou|okurijo bango|tsuiseki bangou|denpyou bangou|denpyo bango|toiawase bangou|"
            "otoiawase bangou|otoiawase bango|heya bangou|gou shitsu|goushitsu|binmei|bin bangou|zaseki|zandaka|kingaku|goukei|shouken bangou|"
            "keiyaku bangou|meetaa|nimotsu|tenpo bangou|yoyaku|uketsuke bangou|seiri bangou|sanshou bangou|denwa bangou|denwa bango"
        ),
        "unit": (
            "funkan|jikan|nichi|nichikan|byou|shuukan|kagetsu|yen desu|man en|kiro|meetoru|meisama|satsu|paasento"
        ),
        "public": (
            "kuupon koodo|kuupon kodo|kuupon ko-do|kuupon bangou|kupon koodo|kupon kodo|kupon ko-do|kupon bangou|ku-pon koodo|ku-pon kodo|ku-pon ko-do|"
            "ku-pon bangou|puromo koodo|puromo kodo|puromoshon koodo|puromoshon kodo|puromooshon koodo|puromooshon kodo|waribiki koodo|waribiki kodo|"
            "yuutai koodo|yuutai kodo|yuubin bangou|yuubin bango|yubin bango|eraa koodo|eraa kodo|era koodo|era kodo|shigai kyokuban|kyuaaru koodo|"
            "kyu aru kodo|qr koodo|qr kodo|kuni koodo|kuni bangou|kuni kodo|tsuiseki koodo|shoutai koodo|shotai kodo"
        ),
    },
    "ko-latn": {
        "strong": (
            "injeungbeonho|injungbunho|injeungbunho|injungbeonho|injeungkodeu|bimilbeonho|bimilbunho|kodeuneun|injeungbeonhoneun|paeseukodeu|"
            "injeung beonho|injeung bunho|injeung beonoh|injeung bonho|injung beonho|injung bunho|injung beonoh|injung bonho|inzeung beonho|"
            "inzeung bunho|inzeung beonoh|inzeung bonho|injeong beonho|injeong bunho|injeong beonoh|injeong bonho|injeung kodeu|injeung kode|"
            "injeung code|injung kodeu|injung kode|injung code|hwagin kodeu|hwagin kode|hwagin beonho|hwagin bunho|hwakin kodeu|hwakin kode|"
            "hwakin beonho|hwakin bunho|bimil beonho|bimil bunho|beemil beonho|beemil bunho|ilhoeyong kodeu|ilhoeyong paeseuwodeu|ilhoiyong kodeu|"
            "ilhoiyong paeseuwodeu|ilhweyong kodeu|ilhweyong paeseuwodeu|rogeuin kodeu|rogeuin kode|rogeuin beonho|logeuin kodeu|logeuin kode|"
            "logeuin beonho|login kodeu|login kode|login beonho|boan kodeu|boan kode|boan beonho|boan bunho|bowan kodeu|bowan kode|bowan beonho|"
            "bowan bunho|suryeong beonho|suryeong kodeu|suryong beonho|suryong kodeu|pikeob kodeu|pikeob beonho|baesong kodeu|baedal kodeu|"
            "imsi paeseuwodeu|choegi paeseuwodeu|dangsinui kodeu|muninjeung beonho|hwaldaehwa kodeu|otipi beonho|otp beonho|pin beonho|pin bunho|"
            "ibchul kodeu|yeseu aen injeung|il hoe yong kodeu|il hoe yong paeseuwodeu"
        ),
        "weak": (
            "injeung|injung|kodeu|paeseuwodeu|paeseuwod|bimil|bimilbeonho|inzeung|yeoseot jari|6jari|4jari|yukjari sutja|netjari sutja|boan sutja|otipi"
        ),
        "tail": (
            "musihaseyo|gongyu geumji|gongyuhaji maseyo|yocheonghaji anseumnida|mureobogi ansseumnida|musi haseyo|sachinguege allyeojuji|sagi juui|"
            "tainege allyeojuji maseyo|nuguegedo allyeojuji masipsio|nuguegedo allyeojuji maseyo|tainege malhaji maseyo|tainege nochulhaji maseyo|"
            "tainege jeondalhaji maseyo|tainege allyeojuji masipsio|tainege gongyuhaji masipsio|tainege nochulhaji masipsio|tainege malhaji masipsio|"
            "nuguegedo jeondalhaji maseyo|nuguegedo nochulhaji maseyo|nuguegedo malhaji masipsio|nuguegedo gongyuhaji masipsio|"
            "nuguegedo jeondalhaji masipsio|taineul nochul geumji|taineul yuchul geumji|tain nochul geumji|tain yuchul geumji|jeoldae allyeojuji maseyo|"
            "gongyu haji maseyo|jigwoneun yoguhaji anseumnida|bonini anin gyeongu|bonini yocheonghaji anatdamyeon|bonin yocheongi anin|boisu pising juui|"
            "tain ege gongyuhaji masipsio|dareun saramege nochulhaji masipsio|nugu egedo jeondalhaji maseyo|tain ege allyeojuji maseyo|"
            "dareun saramege allyeojuji maseyo|nugu egedo allyeojuji maseyo"
        ),
        "valid": (
            "yuhyo|yuhyogigan|yuhyohamnida|bun inae|bun dongan|bun hu manryo|bunnae|bungan|sigan inae|manryo|manryodoem|inae e"
        ),
        "act": (
            "imnyeokhaseyo|ipryeokhaejuseyo|ipryeok|imnyeok|sayonghaseyo|hwaginhaseyo|boyeojuseyo|jesihaseyo|ibryeok haseyo|ibryeok hasipsio|"
            "ibryeok haejuseyo|iplyeok haseyo|iplyeok hasipsio|iplyeok haejuseyo|sayong haseyo|rogeuin haseyo|rogeuin haryeomyeon|rogeuin wihae|"
            "logeuin haseyo|logeuin haryeomyeon|logeuin wihae|hwagin haseyo|injeung haseyo|injeunghae juseyo|gisaege allyeojuseyo|boyeo juseyo|"
            "injeungeul wanryo|gaip wanryo|ibryeok hae juseyo|iplyeok hae juseyo|hwagin hae juseyo|gisanimkke malsseumhae juseyo|jesi hae juseyo|"
            "gisa nimkke allyeo juseyo"
        ),
        "ref": (
            "jumun|jumunbeonho|cheongguseo|cheonggu geumaek|yeongsujeung|gyejwa|gyejwabeonho|gogaek beonho|gogaekbeonho|hoewon beonho|hoewonbeonho|"
            "seungchagwon|tiket|yemae beonho|yeyak|yeyakbeonho|songjang beonho|songjangbeonho|unsongjang|taekbae|gaeksil|bang beonho|hosil|beoseu|"
            "pyeonmyeong|jwaseok|janaek|jango|geumaek|hapgye|boheom|jeunggwon beonho|gyeyak beonho|gyeryanggi|jeopsu beonho|daegi beonho|seungin beonho|"
            "seunginbeonho|munui beonho|chamjo beonho|jeonhwa beonho|kadeu"
        ),
        "unit": (
            "sigan|gaewol|wonida|manwon|cheonwon|pointeu|jeom|killo|killomiteo|myeong|saram|jang|geon|beon|peosenteu|kwon"
        ),
        "public": (
            "kupon kodeu|kupon beonho|kupon kode|koopon kodeu|koopon beonho|koopon kode|peuromosyeon kodeu|peuromosyeon kode|peuromo kodeu|peuromo kode|"
            "harin kodeu|harin kupon|harin kode|hal-in kodeu|hal-in kupon|hal-in kode|upyeon beonho|upyeonbeonho|upyon bunho|oryu kodeu|oryu beonho|"
            "ereo kodeu|ereo beonho|jiyeok beonho|jiyeokbeonho|gukbeon|kyual kodeu|qr kodeu|kyuaal kodeu|gukga kodeu|gukga beonho|ungsongjang kodeu|"
            "chucheon kodeu|chucheonin kodeu|chodae kodeu|bakodeu|giwon kodeu|sangpum kodeu|gipeuteu kodeu"
        ),
    },
    "ru-latn": {
        "strong": (
            "sms-kod|smskod|pin-kod|pinkod|kod podtverzhdeniya|kod podtverzhdenia|kod podtverjdeniya|kod podtverjdenia|kod podtverzhdenija|"
            "kod podtverzdeniya|kod podtverzhdeniia|vash kod|vash parol|vash pin|tvoi kod|tvoi parol|tvoi pin|tvoy kod|tvoy parol|tvoy pin|vawh kod|"
            "vawh parol|vawh pin|kod dostupa|kod vhoda|kod avtorizacii|kod avtorizatsii|kod bezopasnosti|kod proverki|kod registracii|kod registratsii|"
            "kod aktivacii|kod aktivatsii|kod vydachi|kod polucheniya|kod verifikacii|kod verifikatsii|kod vosstanovleniya|kod vozvrata|kod operacii|"
            "kod podpisi|kod identifikacii|kod vstupa|odnorazovyj kod|odnorazovyj parol|odnorazovyj pin|odnorazovyi kod|odnorazovyi parol|"
            "odnorazovyi pin|odnorazoviy kod|odnorazoviy parol|odnorazoviy pin|odnorazovy kod|odnorazovy parol|odnorazovy pin|odnorazovii kod|"
            "odnorazovii parol|odnorazovii pin|proverochnyj kod|proverochnyi kod|proverochniy kod|sms kod|smska kod|sekretnyj kod|sekretniy kod|"
            "sekretnyi kod|vremennyj parol|vremennyj kod|vremenniy parol|vremenniy kod|vremennyi parol|vremennyi kod|parol dostupa|novyj parol|"
            "noviy parol|pin kod|kodovoe slovo|cod podtv|kod podtv|kod dlya vhoda|kod dlya podtverzhdeniya|kod dlya avtorizacii|kod dlya registracii|"
            "kod dlya oplaty|kod dlya polucheniya|kod dlya vydachi|kod dlya vosstanovleniya|kod dlya kurera|kod dlya voditelya|kod dlia vhoda"
        ),
        "weak": (
            "parol|paroli|parolya|pinkod|kodom|kodik|shifr|cifry|tsifry|podtverzhdenie|podtverzhdeniya|verifikaciya|avtorizaciya|odnorazovyj|odnorazoviy|"
            "kodovoe"
        ),
        "tail": (
            "eto moshenniki|osteregajtes moshennikov|nikomu ne soobschajte|nikomu ne soobshaite|nikomu ne pokazyvajte|nikomu ne davajte|"
            "nikomu ne soobshchaite|nikomu ne soobschaite|nikomu ne soobshajte|nikomu ne govorite|nikomu ne peredavajte|nikomu ne peredavaite|"
            "nikomu ne pokazyvaite|nikomu ne nazyvajte|nikomu ne nazyvaite|nikomu ne govori|ne soobschajte nikomu|ne soobshaite kod|ne govorite drugim|"
            "ne peredavaite nikomu|ne otpravlyajte kod|ne davajte drugim|ne soobshchajte nikomu|ne soobschaite nikomu|ne soobshaite nikomu|"
            "ne govorite nikomu|ne peredavajte nikomu|ne pokazyvajte nikomu|ne nazyvajte nikomu|ne otpravlyajte nikomu|ne davajte nikomu|"
            "ne soobschajte kod|ne soobschajte drugim|ne soobshchajte kod|ne soobshaite drugim|ne soobschaite drugim|ne soobschaite kod|ne davajte kod|"
            "ne soobshchajte drugim|ne nazyvajte kod"
        ),
        "valid": (
            "dejstvitelen|deistvitelen|dejstvuet|deistvuet|v techenie|v techenii|istekaet|srok dejstviya|srok deistviya|minut|minuty|minutu"
        ),
        "act": (
            "vvedite|vvedi|vvesti|naberite|ukazhite|ukajite|ispolzujte|ispolzuyte|ispolzuite|podtverdite|podtverdi|pokazhite|predyavite|pred'yavite|"
            "prodiktujte|vojdite|voidite|chtoby vojti|chtoby voyti|chtoby voiti|chtoby podtverdit|chtoby zavershit|chtoby poluchit|chtoby oplatit|"
            "chtobi vojti|chtobi voyti|chtobi voiti|chtobi podtverdit|chtobi zavershit|chtobi poluchit|chtobi oplatit|dlya vhoda|dlya podtverzhdeniya|"
            "dlya oplaty|dlya registracii|dlya polucheniya|dlya zaversheniya|nazovite voditelyu|nazovite kureru|nazovite sotrudniku"
        ),
        "ref": (
            "zakaz|nomer zakaza|schet|schyot|schet-faktura|nomer scheta|dogovor|nomer dogovora|nomer klienta|klient|bilet|nomer bileta|trek nomer|"
            "trek-nomer|treknomer|nomer otpravleniya|posylka|posilka|komnata|nomer komnaty|kabinet|avtobus|marshrut|mesto|vagon|poezd|balans|ostatok|"
            "dostupno|summa|k oplate|oplata|polis|nomer polisa|schetchik|schyotchik|pokazaniya|nakladnaya|zayavka|nomer zayavki|zayavlenie|obraschenie|"
            "nomer obrascheniya|karta|nomer karty|kvitanciya|ochered|talon|telefon|artikul"
        ),
        "unit": (
            "minut|minuty|minuta|chas|chasa|chasov|dnya|dnej|dney|sutok|nedel|mesyacev|sekund|rublej|rubley|rublya|rubl|kopeek|ballov|balla"
        ),
        "public": (
            "promokod|promo kod|promo-kod|promokodom|kod kupona|kod skidki|kod na skidku|kod oshibki|kod goroda|kod strany|kod regiona|kod operatora|"
            "kod tovara|kod otslezhivaniya|kod priglasheniya|kod domofona|kod okpo|kod valyuty|skidochnyj kod|pochtovyj indeks|pochtovyj kod|"
            "pochtoviy indeks|indeks|qr-kod|kyuar kod|shtrih kod|shtrihkod|shtrih-kod|trek kod|trek-kod|telefonnyj kod|referalnyj kod|kod podarka"
        ),
    },
    "uk-latn": {
        "strong": (
            "sms-kod|pin-kod|pinkod|kod pidtverdzhennya|kod pidtverdzhennia|kod pidtverdjennya|kod pidtverdgennya|kod pidtverdzennya|kod pidtverdzhenya|"
            "vash kod|vash parol|tvij kod|tvij parol|tviy kod|tviy parol|tvii kod|tvii parol|kod dostupu|kod vhodu|kod vkhodu|kod avtoryzacii|"
            "kod avtoryzatsii|kod avtorizacii|kod bezpeky|kod perevirky|kod reiestracii|kod reyestracii|kod reyestratsii|kod aktyvacii|kod aktyvatsii|"
            "kod vydachi|kod otrymannya|kod veryfikacii|kod veryfikatsii|kod vidnovlennya|kod operacii|kod identyfikacii|odnorazovyj kod|"
            "odnorazovyj parol|odnorazovyi kod|odnorazovyi parol|odnorazovyy kod|odnorazovyy parol|odnorazoviy kod|odnorazoviy parol|perevirochnyj kod|"
            "perevirochnyi kod|perevirochnyy kod|sms kod|sekretnyj kod|sekretnyi kod|taiemnyi kod|taemnyj kod|tymchasovyj parol|tymchasovyj kod|"
            "tymchasovyi parol|tymchasovyi kod|tymchasoviy parol|tymchasoviy kod|parol dostupu|novyj parol|pin kod|kodove slovo|kod pidtv|kod dlya vhodu|"
            "kod dlya vkhodu|kod dlya pidtverdzhennya|kod dlya pidtverdzhennia|kod dlya avtoryzacii|kod dlya reyestracii|kod dlya oplaty|"
            "kod dlya otrymannya|kod dlya vidnovlennya|kod dlya vydachi|kod dlya kuriera|kod dlya vodiya|kod dlia vhodu|kod dlia vkhodu|"
            "kod dlia pidtverdzhennya|kod dlia pidtverdzhennia|kod dlia avtoryzacii|kod dlia reyestracii|kod dlia oplaty|kod dlia otrymannya|"
            "kod dlia vidnovlennya|kod dlia vydachi|kod dlia kuriera|kod dlia vodiya|kod z sms|kod iz sms"
        ),
        "weak": (
            "parol|parolyu|pinkod|kodom|tsyfry|cyfry|pidtverdzhennya|pidtverdzhennia|avtoryzaciya|veryfikaciya|odnorazovyj|odnorazovyi|kodove|gaslo|haslo"
        ),
        "tail": (
            "tse shakhrai|ce shahrai|sterezhitsya shahraiv|nikomu ne povidomlyajte|nikomu ne povidomlyayte|nikomu ne povidomliaite|nikomu ne kazhit|"
            "nikomu ne kazhy|nikomu ne peredavajte|nikomu ne peredavayte|nikomu ne pokazujte|nikomu ne nazyvajte|nikomu ne davajte|nikomu ne hovorit|"
            "ne povidomlyajte nikomu|ne peredavajte kod|ne peredavaite inshym|ne rozholoshujte nikomu|ne povidomliaite nikomu|ne kazhit nikomu|"
            "ne peredavajte nikomu|ne peredavaite nikomu|ne nazyvajte nikomu|ne rozgoloshujte nikomu|ne nadsylajte nikomu|ne povidomlyajte kod|"
            "ne povidomlyajte inshym|ne povidomliaite kod|ne nazyvajte inshym|ne rozgoloshujte inshym|ne rozholoshujte kod|ne povidomliaite inshym|"
            "ne nadsylajte kod|ne kazhit kod|ne rozholoshujte inshym|ne nazyvajte kod|ne kazhit inshym|ne rozgoloshujte kod|ne nadsylajte inshym|"
            "navit spivrobitnykam banku"
        ),
        "valid": (
            "dijsnyj|diisnyi|dijsnyi|kod dije|kod diie|parol dije|parol diie|protyahom|protiagom|prot'agom|protyagom|spluvaye"
        ),
        "act": (
            "vvedit|vvesty|vvedy|naberit|vkazhit|ukazhit|vykorystajte|vykorystaite|vykorystovujte|pidtverdit|pidtverdzhujte|pokazhit|predyavit|uvijdit|"
            "schob uvijty|schob uviity|schob vvijty|schob pidtverdyty|schob zavershyty|schob otrymaty|shchob uvijty|shchob uviity|shchob vvijty|"
            "shchob pidtverdyty|shchob zavershyty|shchob otrymaty|shob uvijty|shob uviity|shob vvijty|shob pidtverdyty|shob zavershyty|shob otrymaty|"
            "dlya vhodu|dlya pidtverdzhennya|dlya oplaty|dlya otrymannya|dlya zavershennya|dlia vkhodu|dlia pidtverdzhennia|nazvit vodiyu"
        ),
        "ref": (
            "zamovlennya|zamovlennia|rahunok|rakhunok|rahunku|dogovir|dohovir|nomer dogovoru|nomer kliyenta|klient|kvytok|kvytka|nomer ttn|"
            "ekspres-nakladna|nakladna|posylka|vidpravlennya|kimnata|kabinet|avtobus|marshrut|misce|mistse|vagon|potyag|potiah|balans|zalyshok|dostupno|"
            "do splaty|oplata|polis|nomer polisu|lichylnyk|pokaznyky|zayavka|nomer zayavky|zvernennya|kartka|kartky|kvytanciya|viddilennya|poshtomat|"
            "cherga|telefon"
        ),
        "unit": (
            "hvylyn|khvylyn|hvylyny|hvylyna|godyn|hodyn|godyny|dniv|dnya|sekund|tyzhniv|misyaciv|gryven|hryven|gryvni|hryvnia|hryvni|kopijok|baliv|baly"
        ),
        "public": (
            "promokod|promo-kod|promo kod|kod kupona|kod znyzhky|kod na znyzhku|kod pomylky|kod mista|kod krainy|kod krayiny|kod operatora|kod tovaru|"
            "kod vidstezhennya|kod zaproshennya|kod valyuty|kod edrpou|poshtovyj indeks|poshtovyj kod|poshtovyi indeks|indeks|qr-kod|shtryh-kod|"
            "shtryhkod|shtrykhkod|trek-kod|trek nomer|telefonnyj kod|referalnyj kod|kupon na znyzhku"
        ),
    },
    "be-latn": {
        "strong": (
            "sms-kod|pin-kod|pinkod|kod pacviardzhennia|kod pacverdzhannya|kod pacvjardzhennja|kod patsviardzhennia|kod patsvyardzhennya|"
            "kod pacvyardzhennya|vash kod|vash parol|tvoj kod|tvoj parol|tvoi kod|tvoi parol|vas kod|vas parol|kod dostupu|kod uvahodu|kod wvahodu|"
            "kod avtaryzacyi|kod autaryzacyi|kod autaryzatsyi|kod bjaspeki|kod biaspeki|kod byaspeki|kod praverki|kod regystracyi|kod rehistracyi|"
            "kod aktyvacyi|kod vydachy|kod atrymannia|kod atrymannya|kod veryfikacyi|kod adnaulennia|adnarazovy kod|adnarazovy parol|adnarazowy kod|"
            "adnarazowy parol|adnarazavy kod|adnarazavy parol|praverachny kod|sms kod|sakretny kod|tajny kod|chasovy parol|casovy parol|parol dostupu|"
            "novy parol|pin kod|kodavaje slova|kod dlia uvahodu|kod dlia avtaryzacyi|kod dlia pacviardzhennia|kod dlia patsviardzhennia|kod dlia aplaty|"
            "kod dlia rehistracyi|kod dlia atrymannia|kod dlia vydachy|kod dlia kuriera|kod dlia kiroucy|kod dlya uvahodu|kod dlya avtaryzacyi|"
            "kod dlya pacviardzhennia|kod dlya patsviardzhennia|kod dlya aplaty|kod dlya rehistracyi|kod dlya atrymannia|kod dlya vydachy|"
            "kod dlya kuriera|kod dlya kiroucy|kod dla uvahodu|kod dla avtaryzacyi|kod dla pacviardzhennia|kod dla patsviardzhennia|kod dla aplaty|"
            "kod dla rehistracyi|kod dla atrymannia|kod dla vydachy|kod dla kuriera|kod dla kiroucy|kod z sms|parol dlia uvahodu|parol dlya uvahodu|"
            "parol dlia pacviardzhennia|parol z sms|kod dlia atrymannya zakazu|kod dlya atrymannya zakazu|kod dla atrymannya zakazu"
        ),
        "weak": (
            "parol|parolia|pinkod|kodam|licby|lichby|pacviardzhennie|pacverdzhanne|avtaryzacyja|adnarazovy|kodavaje"
        ),
        "tail": (
            "asciarozhna mashenniki|heta mashennik|nikomu ne pavedamliajce|nikomu ne pavedamlyajtse|nikomu ne kazhyce|nikomu ne kazhytse|"
            "nikomu ne peradavajce|nikomu ne pakazvajce|nikomu ne nazyvajce|nikomu ne davajce|nikomu nie pavedamliajce|nikomu nie pavedamlyajtse|"
            "nikomu nie kazhyce|nikomu nie kazhytse|nikomu nie peradavajce|nikomu nie pakazvajce|nikomu nie nazyvajce|nikomu nie davajce|"
            "ne pavedamliajce nikomu|nie peradavajce kod|ne nazyvajce inshym|nie pavedamliajce nikomu|ne pavedamlyajtse nikomu|ne kazhyce nikomu|"
            "ne peradavajce nikomu|ne nazyvajce nikomu|ne dasylajce nikomu|ne pavedamliajce kod|ne pavedamliajce inshym|ne kazhyce inshym|"
            "nie nazyvajce nikomu|nie pavedamlyajtse kod|ne pavedamlyajtse kod|nie kazhyce inshym|navat supracounikam banka|navat rabotnikam banka|"
            "trymajce u sakrece|nikomu jaho ne pavedamliajce|nikomu jaho ne pavedamlyajtse|nikomu jaho ne kazhyce"
        ),
        "valid": (
            "dzejnichaje|dzeinichae|sapraudny|na praciahu|na pratsyagu|na pracjagu|zakanchvajecca|termin dzeiannia|termin dzeyannya|skonchycca praz|"
            "hvilin|khvilin"
        ),
        "act": (
            "uvjadzice|uviadzice|uvyadzitse|uviadzi|uvedziece|nabiarice|ukazhyce|vykarystajce|vykarystoujvajce|pacverdzice|pacviardzice|pakazhyce|"
            "prad'iavice|uvajdzice|kab uvajsci|kab pacverdzic|kab pacviardzic|kab atrymac|kab zaviarshyc|dlia uvahodu|dlia pacviardzhennia|dlia aplaty|"
            "dlia atrymannia|nazavice kiroucu|nazavice kurieru|nazavice kasiru|nazavice kod|pavedamce kiroucu|pavedamce kurieru|pavedamce kasiru|"
            "pavedamce kod|skazhyce kiroucu|skazhyce kurieru|skazhyce kasiru|skazhyce kod"
        ),
        "ref": (
            "zakaz|zamova|numar zakazu|numar zamovy|rahunak|rachunak|numar rahunku|dahavor|numar dahavora|numar klienta|klijent|bilet|kvitok|"
            "numar bileta|trek-numar|numar adpraulennia|pasylka|pakoj|kabinet|autobus|avtobus|marshrut|mesca|vahon|ciahnik|balans|astatak|dastupna|"
            "da aplaty|aplata|polis|numar polisa|lichylnik|pakazanni|nakladnaja|zajauka|numar zajauki|zvarot|kartka|kvitancyja|charha|talon|telefon"
        ),
        "unit": (
            "hvilin|chvilin|khvilin|hviliny|hadzin|gadzin|hadziny|dzion|dzen|sutak|sekund|tydniau|miesiacau|rublou|rubliou|rublia|kapeek|balau|baly|"
            "kilametrau"
        ),
        "public": (
            "promakod|pramakod|promokod|prama-kod|kod kupona|kod znizhki|kod na znizhku|kod pamylki|kod horada|kod krainy|kod tavaru|kod adsochvannia|"
            "kod aperatara|kod zaprashennia|pashtovy indeks|pashtovy kod|indeks|qr-kod|shtryh-kod|shtryhkod|trek-kod|telefonny kod|kupon na znizhku"
        ),
    },
    "bg-latn": {
        "strong": (
            "sms-kod|pin-kod|vashiyat kod|vashiyat parola|vashiyat pin|vashiat kod|vashiat parola|vashiat pin|vashia kod|vashia parola|vashia pin|"
            "tvoyat kod|tvoyat parola|tvoyat pin|tvoiat kod|tvoiat parola|tvoiat pin|tvoqt kod|tvoqt parola|tvoqt pin|vashiqt kod|vashiqt parola|"
            "vashiqt pin|kodat za|kodat e|kodut za|kodut e|kodyt e|potvurditelen kod|potvarditelen kod|verifikacionen kod|verifikatsionen kod|"
            "ednokraten kod|ednokraten pin|ednokratna parola|vremenna parola|nova parola|dinamichna parola|parolata e|sms kod|taen kod|sekreten kod|"
            "pin kod|kod za potvurzhdenie|kod za potvarzhdenie|kod za potvyrzhdenie|kod za potvardjenie|kod za potvarjdenie|kod za potvurjdenie|"
            "kod za vhod|kod za dostup|kod za sigurnost|kod za verifikaciya|kod za verifikacia|kod za verifikatsiya|kod za proverka|kod za avtorizaciya|"
            "kod za aktivaciya|kod za aktivirane|kod za registraciya|kod za poluchavane|kod za dostavka|kod za plashtane|kod za vlizane|kod za prevod|"
            "kodat vi e|kodat ti e|kodut vi e|kodut ti e|kodyt vi e|parola za vhod|parola za dostup|parola za potvarzhdenie|parolata vi e|parolata ti e|"
            "vashata parola e|tvoyata parola e|kod ot sms|kod za ofis|kod za ekontomat|kod za boks|pin za ofis|pin za ekontomat|pin za boks|"
            "parola za edinokratna upotreba|vashata parola vi e|vashata parola ti e|tvoyata parola vi e|tvoyata parola ti e|kod za vzemane na pratka"
        ),
        "weak": (
            "parolata|kodat|kodut|kodyt|pinkod|cifri|tsifri|cifrite|verifikaciya|potvarzhdenie|potvurzhdenie|shifar|ednokraten|ednokratna"
        ),
        "tail": (
            "vnimanie izmama|ne go spodelyajte|ne go spodeliajte|ne go spodelyaite|ne go spodelqite|ne go spodelyai|ne go kazvajte|ne go kazvaite|"
            "ne go davajte|ne go davaite|ne go izprashtajte|ne go predostavyajte|ne go predostavyaite|ne ya spodelyajte|ne ya spodeliajte|"
            "ne ya spodelyaite|ne ya spodelqite|ne ya spodelyai|ne ya kazvajte|ne ya kazvaite|ne ya davajte|ne ya davaite|ne ya izprashtajte|"
            "ne ya predostavyajte|ne ya predostavyaite|ne spodelyajte koda|ne predostavyaite kod|ne razkrivajte parolata|ne spodelyaite koda|"
            "ne spodelqite koda|ne kazvajte koda|ne davaite koda|ne predostavyaite koda|ne razkrivajte koda|ne spodelyajte kod|ne spodelyajte parolata|"
            "ne davaite kod|ne spodelqite parolata|ne predostavyaite parolata|ne kazvajte kod"
        ),
        "valid": (
            "validen|valiidna|validna|v ramkite na|iztichat|iztika|izticha|do 5 minuti|minuti|minuta|srok na validnost|validnost"
        ),
        "act": (
            "vavedete|vuvedete|vyvedete|vavedi|vuvedi|napishete|izpolzvajte|izpolzvaite|izpolzvai|potvardete|potvurdete|pokazhete|pokajete|predstavete|"
            "verificirajte|vlezte|za vhod|za potvarzhdenie|za potvurzhdenie|za poluchavane|kazhete koda|za da vlezete|za da potvardite|za da potvurdite|"
            "za da poluchite|za da zavurshite|za da zavarshite|kazhete na kuriera|kazhete na shofyora|kajete na kuriera"
        ),
        "ref": (
            "porachka|poruchka|porychka|faktura|smetka|smetkata|klient|klientski nomer|klientski n|bilet|pratka|pratkata|tovaritelnica|tovaritelnitsa|"
            "nomer za prosledyavane|kolet|staya|avtobus|liniya|polet|myasto|mqsto|nalichnost|balans|razpolagaemo saldo|saldo|duljima suma|za plashtane|"
            "zadalzhenie|polica|politsa|elektromer|vodomer|dogovor|zayavka|zaqvka|signal|karta|abonaten nomer|abonat|referenten nomer|rezervaciya|"
            "kasov bon|telefon"
        ),
        "unit": (
            "minuti|minuta|chasa|chas|dena|sekundi|sedmici|meseca|leva|stotinki|evro|tochki|tochka|kilometra|choveka|dushi|broya|broia|procenta|pati"
        ),
        "public": (
            "promokod|promo kod|promo-kod|promocionalen kod|kod za otstupka|kod za otstapka|kod za namalenie|kod za prosledyavane|kod za greshka|"
            "kod za pokana|kod za priyatel|kupon kod|poshtenski kod|poshtenskiyat kod|greshka|kod na stranata|kod na darzhavata|kod na grada|"
            "kod na produkta|kod na darjavata|telefonen kod|qr-kod|barkod|kod na vaucher|vaucher|referalen kod"
        ),
    },
    "mk-latn": {
        "strong": (
            "sms-kod|pin-kod|vashiot kod|vashiot pin|vasiot kod|vasiot pin|tvojot kod|tvojot pin|kodot e|kodot za|verifikaciski kod|verifikacionen kod|"
            "bezbednosen kod|sigurnosen kod|ednokraten kod|ednokraten pin|ednokratna lozinka|ednokratna shifra|ednokratna sifra|privremena lozinka|"
            "privremena shifra|privremena sifra|nova lozinka|nova shifra|nova sifra|vashata lozinka|vashata shifra|vashata sifra|vasata lozinka|"
            "vasata shifra|vasata sifra|tvojata lozinka|tvojata shifra|tvojata sifra|dinamichka lozinka|dinamichka shifra|dinamichka sifra|lozinkata e|"
            "shifrata e|taen kod|tajen kod|sms kod|pin kod|kod za potvrda|kod za potvrduvanje|kod za najava|kod za najavuvanje|kod za verifikacija|"
            "kod za pristap|kod za bezbednost|kod za proverka|kod za avtorizacija|kod za aktivacija|kod za aktiviranje|kod za registracija|"
            "kod za podiganje|kod za preuzemanje|kod za dostava|kod za plakjanje|kod za isporaka|kod za resetiranje|kodot vi e|kodot ti e|"
            "lozinka za najava|lozinka za pristap|lozinka za potvrda|lozinkata vi e|shifrata vi e|kod od sms"
        ),
        "weak": (
            "lozinka|lozinkata|shifra|kodot|kodov|pinkod|cifri|verifikacija|ednokraten|ednokratna|potvrduvanje|najava"
        ),
        "tail": (
            "cuvajte go|ne go spodeluvajte|ne go spodeluvaj|ne go kazuvajte|ne go davajte|ne go otkrivajte|ne go isprakjajte|ne go prepratete|"
            "ne ja spodeluvajte|ne ja spodeluvaj|ne ja kazuvajte|ne ja davajte|ne ja otkrivajte|ne ja isprakjajte|ne ja prepratete|"
            "ne spodeluvajte nikomu|ne spodeluvajte kodot|ne kazuvajte nikomu|ne kazuvajte kodot|ne davajte nikomu|ne davajte kodot|ne otkrivajte nikomu|"
            "ne otkrivajte kodot|nikomu ne davajte|nikomu ne kazuvajte|ako ne pobaravte|ignorirajte ja porakata|ne spodeluvajte so nikogo|"
            "ne spodeluvajte na nikogo|ne spodeluvajte go kodot|ne spodeluvajte so drugi|ne kazuvajte so nikogo|ne kazuvajte na nikogo|"
            "ne kazuvajte go kodot|ne kazuvajte so drugi|ne davajte so nikogo|ne davajte na nikogo|ne davajte go kodot|ne davajte so drugi|"
            "ne otkrivajte so nikogo"
        ),
        "valid": (
            "vazhi|validen|validna|istekuva|vo rok od|vo tek na|minuti|minuta|rok na vazhnost|vaznost|kodot vazi"
        ),
        "act": (
            "vnesete|vnesi|otchukajte|napishete|koristete|iskoristete|upotrebete|potvrdete|potvrdi|pokazhete|pokazete|verifikuvajte|za najava|za potvrda|"
            "za podiganje|najavete se|prijavete se|za da potvrdite|za da prodolzhite|za da prodolzite|za da podignete|za da zavrshite|"
            "kazhete na vozachot|kazhete go kodot|kazete na vozacot|za da se najavite|kazhete mu na vozachot|kazhete mu na kurirot"
        ),
        "ref": (
            "naracka|narachka|faktura|smetka|smetkata|korisnik|korisnichki broj|broj na klient|klient|bilet|pratka|pratkata|broj za sledenje|paket|"
            "broj na soba|avtobus|linija|sedishte|saldo|sostojba|balans|raspolozlivo|iznos|za plakjanje|polisa|broilo|vodomer|dogovor|baranje|prijava|"
            "karticka|kartichka|referenten broj|rezervacija|smetkovodstvo|telefon"
        ),
        "unit": (
            "minuti|minuta|casa|chasa|chas|dena|denovi|sekundi|nedeli|meseci|denari|denar|evra|evro|poeni|poen|bodovi|kilometri|lugje|lica"
        ),
        "public": (
            "promo kod|promokod|promotiven kod|kod za popust|kod za popustot|kod za sledenje|kod za greshka|kod za greska|kod za pokana|kod za preporaka|"
            "kod na kupon|kod od kupon|popust kod|postenski kod|postenski broj|poshtenski kod|poshtenski broj|kod na greska|kod na greshka|kod na drzava|"
            "kod na zemja|kod na drzhava|kod na proizvod|povikuvacki broj|povikuvachki broj|qr-kod|bar kod|barkod|kod na vaucher|vaucher"
        ),
    },
    "el-latn": {
        "strong": (
            "kodikos epivevaiosis|kwdikos epibebaiwshs|codikos epivevaiwshs|kvdikos epivebaiosis|kwdikoc epivevaioshs|kodikos epalithefsis|"
            "kwdikos epalitheusis|codikos epalhtheyshs|kvdikos epalhtheushs|kwdikoc asfaleias|kodikos asfalias|kwdikos syndesis|codikos sindesis|"
            "kvdikos syndeshs|kwdikoc eisodou|kodikos isodou|kwdikos prosvasis|codikos prosbashs|kvdikos paralavis|kwdikoc paralabhs|"
            "kodikos energopoiisis|kwdikos energopoihshs|codikos pistopoiisis|codikos taftopoiisis|kvdikos pin|kwdikoc otp|kodikos paradosis|"
            "kwdikos eggrafis|codikos egkrisis|kvdikos tautopoihshs|kwdikoc pliromis|kodikos plhrwmhs|kwdikos epivevaiosis|codikos epivevaiosis|"
            "kvdikos epivevaiosis|kwdikoc epivevaiosis|kodikos epibebaiwshs|kodikos epivevaiwshs|kodikos epivebaiosis|kodikos epivevaioshs|"
            "kodikos epalitheusis|kodikos epalhtheyshs|kodikos epalhtheushs|kodikos asfaleias|kodikos syndesis|kodikos sindesis|kodikos syndeshs|"
            "kodikos eisodou|kodikos prosvasis|kodikos prosbashs|kodikos paralavis|kodikos paralabhs|kodikos energopoihshs|kodikos pistopoiisis|"
            "kodikos taftopoiisis|kodikos pin|kodikos otp|kodikos eggrafis|kodikos egkrisis|kodikos tautopoihshs|kodikos pliromis|monadikos kodikos|"
            "monadikos kwdikos|mystikos kodikos|mystikos kwdikos|mistikos kodikos|mistikos kwdikos|prosorinos kodikos|prosorinos kwdikos|"
            "proswrinos kodikos|proswrinos kwdikos|neos kodikos|neos kwdikos|exapsifios kodikos|exapsifios kwdikos|tetrapsifios kodikos|"
            "tetrapsifios kwdikos|mystikos arithmos|mistikos arithmos|arithmos epivevaiosis|arithmos epalithefsis|arithmos asfaleias|kvdikos mias xrisis|"
            "kwdikoc mias xrhshs|kodikos mias chrisis|kwdikos mias xriseos|kodikos mias xrisis|kodikos mias xrhshs|kodikos mias xriseos|o kodikos sas"
        ),
        "weak": (
            "kodikos|kwdikos|kodiko|kwdiko|codikos|kodikous|kodikou|synthimatiko|sinthimatiko|epivevaiosi|epalithefsi|epibebaiwsh"
        ),
        "tail": (
            "se kanenan|agnoiste to|prosoxi apati|min ton moirasteite|mhn to moirazeste|min ton koinopoieite|mhn to koinopoiiseite|min ton koinopoihsete|"
            "mhn to dosete|min ton dwsete|mhn to dinete|min ton pite|mhn to peite|min ton apokalypsete|mhn to apokalipsete|min ton dineis|mhn to pis|"
            "min ton steilete|mhn to apostellete|mhn ton moirasteite|min to moirasteite|min ton moirazeste|min ton koinopoiiseite|min ton dosete|"
            "min ton dinete|min ton peite|min ton apokalipsete|min ton pis|min ton apostellete|mhn to koinopoieite|mhn to steilete|mhn to apokalypsete|"
            "mhn to dwsete|mhn to koinopoihsete|mhn to moirasteite|mhn to dineis|mhn to pite|den tha zhthsoume|den tha rotisoume|krata ton mystiko"
        ),
        "valid": (
            "isxyei|isxiei|ischyei|isxuei|lhgei|ligei|entos|mesa se|gia ta epomena|lepta|lepto|lepton"
        ),
        "act": (
            "eisagete|isagete|eisagagete|balte|valte|plhktrologiste|pliktrologiste|grapste|xrhsimopoihste|xrisimopoiiste|chrisimopoiiste|xrisimopoieiste|"
            "epivevaioste|epivevaiwste|epibebaiwste|epalithefste|deixte|deikste|diksete|epideikste|syndetheite|pliktrologhste|gia na sindethite|"
            "gia na sundetheite|gia na epivevaiosete|gia na epibebaiwsete|gia na oloklirosete|gia na paralavete|gia na mpeite|gia tin eisodo|"
            "gia tin syndesi|gia tin epivevaiosi|gia tin paralavi|peite ston odigo|peite ston courier|peite ston tamia|peite ton kodiko|pite ston odigo|"
            "pite ston courier|pite ston tamia"
        ),
        "ref": (
            "paraggelia|paragelia|parangelia|arithmos paraggelias|ar. paraggelias|arithmos paragelias|timologio|arithmos timologiou|logariasmos|"
            "logariasmo|logariasmou|arithmos pelati|kodikos pelati|kwdikos pelath|pelatis|pelaths|eisitirio|isitirio|arithmos eisitiriou|apostoli|"
            "apostolh|arithmos apostolis|ar. apostolis|voucher apostolis|arithmos dematos|paketo|domatio|dwmatio|leoforeio|leoforio|grammi|ptisi|thesi|"
            "treno|ypoloipo|ipolipo|upoloipo|poso pliromis|plhrwmh|pliromi|ofeili|symvolaio|symbolaio|arithmos symvolaiou|asfalistirio|metritis|metrhths|"
            "paroxi|arithmos paroxis|aitima|aithsh|aitisi|arithmos aitimatos|protokollo|arithmos protokollou|karta|arithmos kratisis|kratisi|apodeixi|"
            "tilefono"
        ),
        "unit": (
            "lepta|lepto|leptwn|ores|wres|meres|imeres|hmeres|mera|deuterolepta|defterolepta|evdomades|mines|mhnes|evro|evrw|euro kai|eurw|pontous|pontoi"
        ),
        "public": (
            "ekptotikos kodikos|ekptotikos kwdikos|ekptwtikos kodikos|ekptwtikos kwdikos|prosforas kodikos|prosforas kwdikos|prosfora kodikos|"
            "prosfora kwdikos|kodikos ekptosis|kodikos ekptwshs|kodikos prosforas|kodikos kouponiou|kodikos sfalmatos|kodikos lathous|kodikos qr|"
            "kodikos xoras|kodikos xwras|kodikos perioxis|kodikos perioxhs|kodikos apostolis|kodikos apostolhs|kodikos entopismou|kodikos proskliseos|"
            "kodikos prosklisis|kodikos proiontos|kodikos dorokartas|kodikos parakolouthisis|kwdikos ekptosis|kwdikos ekptwshs|kwdikos prosforas|"
            "kwdikos kouponiou|kwdikos sfalmatos|kwdikos lathous|kwdikos qr|kwdikos xoras|kwdikos xwras|kwdikos perioxis|kwdikos perioxhs|"
            "kwdikos apostolis|kwdikos apostolhs"
        ),
    },
    "hy-latn": {
        "strong": (
            "sms-kod|pin-kod|hastatman kod|hastatman kody|hastatman gaxtnabar|hastatman kodn|hastatmann kod|hastatmann kody|hastatmann gaxtnabar|"
            "hastatmann kodn|dzer kod|dzer kody|dzer gaxtnabar|dzer gaxtnabary|dzer gaghtnabary|dzez kod|dzez kody|dzez gaxtnabar|dzez gaxtnabary|"
            "dzez gaghtnabary|qo kod|qo kody|qo gaxtnabar|qo gaxtnabary|qo gaghtnabary|ko kod|ko kody|ko gaxtnabar|ko gaxtnabary|ko gaghtnabary|"
            "mutqi kod|mutqi kody|mutqi gaxtnabar|mutki kod|mutki kody|mutki gaxtnabar|miangamya kod|miangamya kody|miangamya gaxtnabar|"
            "miangamya gaghtnabar|miangamya gaxtnabary|miangamia kod|miangamia kody|miangamia gaxtnabar|miangamia gaghtnabar|miangamia gaxtnabary|"
            "miangamyan kod|miangamyan kody|miangamyan gaxtnabar|miangamyan gaghtnabar|miangamyan gaxtnabary|mekangamya kod|mekangamya kody|"
            "mekangamya gaxtnabar|mekangamya gaghtnabar|mekangamya gaxtnabary|anvtangutyan kod|anvtangutyan kody|anvtangutyun kod|anvtangutyun kody|"
            "stugman kod|stugman kody|stugogh kod|stugogh kody|tuylatvutyan kod|tuylatvutyan kody|vaveracman kod|vaveracman kody|vaveratsman kod|"
            "vaveratsman kody|nuynakanacman kod|nuynakanacman kody|nuynakanatsman kod|nuynakanatsman kody|grancman kod|grancman kody|grantsman kod|"
            "grantsman kody|aktivacman kod|aktivacman kody|aktivatsman kod|aktivatsman kody|stacman kod|stacman kody|statsman kod|statsman kody|"
            "arakman kod|arakman kody|araqman kod|araqman kody"
        ),
        "weak": (
            "gaxtnabar|gaxtnabary|gaghtnabar|gakhtnabar|kodn e|kodov|hastatman|hastatum|pinkod|parol"
        ),
        "tail": (
            "vochmekin chtrameadrek|zgushacek xardaxneric|zgush xardaxneric|gaxtni paheq|gaghtni pahek|anteseq hajordagrutyuny|vochmekin mi haghordeq|"
            "vochmekin mi asek|voch mekin chtrameadrek|voch voki chtrameadrek|vochmekin mi tramadreq|vochmekin mi trek|vochmekin mi hajtneq|"
            "voch voqi chtrameadrek|vochmekin mi poxanceq|voch mekun chtrameadrek|vochmekin mi aseq|vochmekin mi tveq|mi tramadreq kody|"
            "mi tramadreq urishin|mi tramadreq ayloc|mi haytneq kody|mi haytneq urishin|mi haytneq ayloc|mi hajtneq kody|mi hajtneq urishin|"
            "mi hajtneq ayloc|mi aseq kody|mi aseq urishin|mi aseq ayloc|mi poxanceq kody|mi poxanceq urishin|mi poxanceq ayloc|mi kisveq kody|"
            "mi kisveq urishin|mi kisveq ayloc|bankashkhatoghy chi harcnum|ashxatakicy chi harcnum|voch mekin mi asek|voch voqi mi aseq"
        ),
        "valid": (
            "vaver e|vaverakan e|gorcum e|gortsum e|utjum e|ropei yntacqum|ropei yntatskum|yntacqum|yntatskum|zhamketn|zhamkety|jamkety"
        ),
        "act": (
            "mutqagreq|mutqagrek|mutkagrek|mutqagrel|havaqeq|havakek|havaqel|ogtagorceq|ogtagortsek|ogtagorcel|hastateq|hastatek|hastatel|nerkayacreq|"
            "mutk areq|hastatelu hamar|havatstelu hamar|grancvelu hamar|avartelu hamar|stanalu hamar|vcharelu hamar|aseq varordin|aseq araqichin|"
            "aseq arakichin|aseq kody|aseq ashxatakcin|aseq gandzapahin|asek varordin|asek araqichin|asek arakichin|asek kody|asek ashxatakcin|"
            "asek gandzapahin|hajtneq varordin|hajtneq araqichin|hajtneq arakichin|hajtneq kody|hajtneq ashxatakcin|hajtneq gandzapahin|cuyc tveq"
        ),
        "ref": (
            "patver|patveri|patvery|hashiv|hashivy|hashvehamar|hashvi hamar|hashiv-apranqagir|haxordi hamar|hachaxordi hamar|hachakhord|bazhanord|"
            "bazhanordi hamar|tomsi hamar|arakum|araqum|araqman hamar|tsanroc|caxsum|paketi hamar|senyak|senyaki hamar|avtobus|ertughi|erthughi|chvert|"
            "chvertahamar|gnacq|mnacord|mnatsord|hashvekshir|gumar|gumary|vcharum|vchar|partq|partk|polis|paymanagir|paymanagri hamar|hashvich|cucmunq|"
            "haytn hamar|dimum|dimumi hamar|qarti hamar|kartov|ktron|andorragir|abonentayin hamar|heraxos|herakhos|herti hamar"
        ),
        "unit": (
            "rope|ropei|ropeic|zham|zhamva|orva|vayrkyan|vajrkyan|shabat|amis|dram|drami|dramov|lumay|miavor|miavorner|kilometr|mard|hogi|hatik"
        ),
        "public": (
            "promo kod|promokod|promo-kod|zeghchi kod|zeghchi kody|zexchi kod|zexchi kody|zeghtchi kod|zeghtchi kody|kuponi kod|kuponi kody|sxali kod|"
            "sxali kody|skhali kod|skhali kody|erkri kod|erkri kody|yerkri kod|yerkri kody|qaghaqi kod|qaghaqi kody|kaghaki kod|kaghaki kody|hraveri kod|"
            "hraveri kody|apranqi kod|apranqi kody|arkghi kod|arkghi kody|hetevman kod|hetevman kody|foti kod|foti kody|nverqarti kod|nverqarti kody|"
            "zexch kod|postayin indeks|postayin kod|postayin kody|pochtayin indeks"
        ),
    },
    "ka-latn": {
        "strong": (
            "sms-kodi|pinkodi|dadasturebis kodi|dadasturebisa kodia|dasturis kodis|verifikaciis kodi|verifikatsiis kodia|avtorizaciis kodis|"
            "avtorizatsiis kodi|shesvlis kodia|shemowmebis kodis|shemotsmebis kodi|usafrtxoebis kodia|usaprtkhoebis kodis|usafrtkhoebis kodi|"
            "registraciis kodia|registratsiis kodis|aqtivaciis kodi|aktivaciis kodia|gatanis kodis|migebis kodi|mighebis kodia|gadaxdis kodis|"
            "gadakhdis kodi|idenfitikaciis kodia|identifikaciis kodis|chabarebis kodi|agdgenis kodia|dadasturebisa kodi|dasturis kodi|verifikatsiis kodi|"
            "avtorizaciis kodi|shesvlis kodi|shemowmebis kodi|usafrtxoebis kodi|usaprtkhoebis kodi|registraciis kodi|registratsiis kodi|aktivaciis kodi|"
            "gatanis kodi|mighebis kodi|gadaxdis kodi|idenfitikaciis kodi|identifikaciis kodi|agdgenis kodi|dadasturebis kodia|dadasturebis kodis|"
            "registratsiis kodia|dasturis kodia|shemotsmebis kodis|tqveni kodi|tqveni kodia|tqveni paroli|tqveni parolia|tkveni kodi|tkveni kodia|"
            "tkveni paroli|tkveni parolia|sheni kodi|sheni kodia|sheni paroli|sheni parolia|tqventvis kodi|tqventvis kodia|tqventvis paroli|"
            "tqventvis parolia|ertjeradi kodi|ertjeradi paroli|ertjeradi kodia|erjeradi kodi|erjeradi paroli|erjeradi kodia|ertdjeradi kodi|"
            "ertdjeradi paroli|ertdjeradi kodia|saidumlo kodi|saidumlo paroli|saidumblo kodi|saidumblo paroli|sms kodi|sms paroli|esemes kodi|"
            "esemes paroli|droebiti kodi|droebiti paroli|droebithi kodi|droebithi paroli|axali kodi|axali paroli|akhali kodi"
        ),
        "weak": (
            "kodia|kodis|kodit|paroli|parolia|parolis|pinkodi|verifikacia|avtorizacia|dadastureba|ertjeradi|erjeradi|cifrebi|tsifrebi|saidumlo"
        ),
        "tail": (
            "aravis gaumxilot|aravin gaumkhilot|aravistan gaanduot|nuravis gadascet|aravis gadastset|arasdros utxrat|aravin utkhrat|aravistan misces|"
            "nuravis mistset|aravis gauziarot|arasdros gaandot|aravin gaandot|nuravis gauzirot|arasdros gaumxilot|aravin gaumxilot|aravistan gaumxilot|"
            "nuravis gaumxilot|aravis gaumkhilot|aravis gaanduot|aravis gadascet|aravis utxrat|aravis utkhrat|aravis misces|aravis mistset|"
            "aravis gaandot|aravis gauzirot|aravin utxrat|nuravis gauziarot|arasdros gauzirot|arasdros utkhrat|aravistan gaandot|aravin gadascet|"
            "nuravis misces|arasdros gadastset|aravistan mistset|arasdros gadascet|aravin mistset|nuravis utxrat|arasdros gauziarot|sheinaxet saidumlod"
        ),
        "valid": (
            "moqmedebs|mokmedebs|moqmedia|dzalashia|moqmedebis vada|vadis gasvla|vada gadis|tsuti|wutis|tsutis|wutshi|tsutshi"
        ),
        "act": (
            "sheiyvanet|sheiqvanet|sheikvanet|shemoiyvanet|chaweret|chatseret|akrifet|akripet|gamoiyenet|gamoikenet|gamoiqenet|shesasvlelad|"
            "dasadastureblad|dasasruleblad|misagebad|avtorizaciistvis|registraciistvis|gadasaxdelad|gasatanad|daadasturet|dadastureba|dadasturebistvis|"
            "achvenet|waradginet|tsaradginet|shedit|utxarit mdzgols|utxarit dzgols|utxarit kuriers|utxarit operators|utxarit molares|utxarit kodi|"
            "utkharit mdzgols|utkharit dzgols|utkharit kuriers|utkharit operators|utkharit molares|utkharit kodi|acvenet mdzgols|acvenet dzgols"
        ),
        "ref": (
            "shekveta|shekvetis nomeri|shekvetis|angarishi|angarishis nomeri|angarishfaqtura|invoisi|momxmareblis nomeri|momkhmareblis nomeri|"
            "klientis nomeri|abonenti|abonentis nomeri|bileti|biletis nomeri|amanati|amanatis nomeri|gzavnili|gzavnilis nomeri|trekingi|trekingis nomeri|"
            "otaxi|otakhi|otaxis nomeri|avtobusi|marshruti|reisi|adgili|matarebeli|balansi|nashti|xelmisawvdomi|tanxa|tankha|gadasaxdeli|gadakhda|"
            "davalianeba|polisi|polisis nomeri|mricxveli|mritskhveli|chveneba|xelshekruleba|khelshekruleba|ganacxadi|ganatskhadi|ganacxadis nomeri|"
            "barati|baratis nomeri|qvitari|kvitari|rigis nomeri|telefonis nomeri|referensi|javshnis nomeri|javshani"
        ),
        "unit": (
            "wuti|tsuti|wutshi|saati|saatshi|dghe|dgeshi|dghis|wami|tsami|kvira|lari|laris|larit|tetri|qula|kula|qulis|kilometri|adamiani"
        ),
        "public": (
            "promo kodi|promokodi|promo-kodi|fasdaklebis kodi|kuponis kodi|shecdomis kodi|shetsdomis kodi|qveynis kodi|qveknis kodi|kvekhnis kodi|"
            "qalaqis kodi|kalakis kodi|mosawvevi kodi|momxmareblis kodi|produqtis kodi|sakontrolo fasis kodi|vaucheris kodi|trekingis kodi|kuponi|"
            "safosto kodi|safosto indeksi|saposto kodi|indeksi|qr kodi|qr-kodi|strix kodi|shtrixkodi|shtrikhkodi|satelefono kodi"
        ),
    },
    "fa-latn": {
        "strong": (
            "ramzetan|kodetan|gozarvajeh|gozarvaje|gozarvazhe|ramze yekbar|ramz-e yekbarmasraf|ramz-i yekbare|ramz yekbar-masraf|ramze obour|ramz-e obur|"
            "ramz-i obor|ramz ubur|ramze o'bour|ramz-e tayid|ramz-i taeed|ramz taeid|ramze ta'id|ramz-e takid|ramz-i voroud|ramz vorood|ramze vorod|"
            "ramz-e vrud|ramz-i pouya|ramz pooya|ramze puya|ramz-e poya|ramz kart|ramze avval|ramz-e makhfi|ramz-i jadid|ramz movaghat|ramze movaqat|"
            "ramz-e movaghatt|ramz-i faalsazi|ramz yekbar|ramz yekbarmasraf|ramz yekbare|ramz obour|ramz obur|ramz oboor|ramz obor|ramz o'bour|"
            "ramz tayid|ramz taid|ramz taeed|ramz ta'id|ramz takid|ramz ta2id|ramz voroud|ramz vorod|ramz vrud|ramz vorud|ramz pouya|ramz puya|ramz poya|"
            "ramz dovom|ramz avval|ramz makhfi|ramz hoviyati|ramz jadid|ramz movaqat|ramz movaghatt|ramz fa'alsazi|ramz faalsazi|kod tayid|kode taid|"
            "code taeed|code-e taeid|kod-e ta'id|kod takid|kode vorood|code voroud|code-e vorod|kod-e vorud|code amniyati|code-e amniati|kod-e amnyati|"
            "code movafaghat|code-e movaghat|kod-e tahvil|kod tahvilkala|kode daryaft|code-e sabtenam|kod makhfi|code-e etebarsanji|kod-e bazyabi|"
            "kod verify|kode taeedie|kode tayid"
        ),
        "weak": (
            "ramzetan|yekbar|gozarvazhe|gozarvaje|kalameh obour|kodetan|ramz-e|obour|oboor|tayid|taeed|sobot ramz|raqam ramz|ehraz hoviat"
        ),
        "tail": (
            "mahremane|bhichkas nadahin|bhichkas nagoyid|nadideh begirid|nadide begirid|moraqeb kolahbardari|mahramane bemanad|mahram bemanad|"
            "be hich nagoyid|b hich nagooyid|be hichkas nagid|ba hich nagin|b hichkas nadin|be hich nadeh|b hich naferestid|bhichkas kas nagid|"
            "bhichkas kas nagin|b hich nagoyid|be hichkas nagoyid|ba hich nagoyid|b hichkas nagoyid|be hich nagooyid|be hich nagid|be hich nagin|"
            "be hich nadahid|be hich nadahin|be hich nadin|be hich naferestid|agar shoma nadadeid|agar darkhast nakardeid|agar shoma nakardid|"
            "agar darkhast nakardin|age to nabudid|age shoma nadadeid|agar darkhast nadadeid|agar to nadadeid|agar shoma nakardeid|agar shoma nadadi|"
            "agar shoma nakardin|agar shoma nabudid"
        ),
        "valid": (
            "mo'tabar ast|mo'tabar ta|mo'tabar be modat|mo'tabar baraye|mo'tabar mibashad|mo'tabar e|motabar ast|motabar ta|motabar be modat|"
            "motabar baraye|motabar mibashad|motabar e"
        ),
        "act": (
            "begoyid|vared konid|vared kon|vared konin|vared namayid|vared nama|vared koni|vared sazid|vared kardan|vared shavid|vared shodan|"
            "varede konid|varede kon|varede konin|varede namayid|varede nama|varede koni|varede sazid|varede kardan|varede shavid|varede shodan|"
            "vard konid|vard kon|vard konin|vard namayid|vard nama|vard koni|vard sazid|vard kardan|vard shavid|vard shodan|estefade konid|estefade kon|"
            "estefade namayid|estefade konin|estefadeh konid|estefadeh kon|estefadeh namayid|estefadeh konin|baraye vorood"
        ),
        "ref": (
            "sefaresh|sefareshe shoma|sefareshe|faktor|factor|sooratehesab|surat hesab|soorat hesab|ghabz|ghabze|shenase pardakht|hesab|hesabe|"
            "shomare moshtari|moshtarak|moshtarek|eshterak|belit|bilit|marsoole|marsuleh|marsoule|kode rahgiri|shomare rahgiri|shomare peygiri|"
            "kode peygiri|peygiri|raahgiri|otagh|otobus|autobus|otoboos|parvaz|parvaze|sandali|sandaliye|qatar|ghatar|mojoodi|mojudi|mojodi|mande|mandeh|"
            "mablagh|mablaghe|mablaq|bimeh|bimenameh|bimename|kontor|baste|bastehye posti|shomare marja|shomare erja|marja|sanad|tarakonesh|shomare kart|"
            "reserv|reserve"
        ),
        "unit": (
            "daghighe|daghigheh|daqiqe|dagige|saat|sa'at|sa at|rooz|saniye|saniyeh|hafte|hafteh|saal|toman|tumen|tooman|rial|riyal|emtiyaz|emtiaz"
        ),
        "public": (
            "kod takhfif|kode takhfife|code-e kopon|kod-e kupon|kod coupon|kode jayeze|code hedye|code-e hediye|kod-e moaref|kod moarref|kode davat|"
            "code da'vat|code-e posti|kod-e khata|kod keshvar|kode kheshvar|code shahr|code-e rahgiri|kod-e rahgiry|kod mahsool|kode mahsul|code meli|"
            "code-e melli|kod-e kala|kod ostan|kode bourse|code reshte|code-e daftar|kod-e shohr|kod bimeh|kode kiu ar|code-e bargiri|kode takhfif|"
            "code takhfif|code-e takhfif|kod-e takhfif|kod takhfife|kod promo|kod kopon|kod kupon"
        ),
    },
    "ps-latn": {
        "strong": (
            "stasu kod|stase code|staso ramz|sta patnum|staasu patnom|stase pin|stase kod|staso kod|sta kod|staasu kod|stasu code|stasu ramz|"
            "stasu patnum|stasu patnom|stasu pin|staso code|sta pin|staso patnom|staasu patnum|staso patnum|staasu ramz|staso pin|stase patnom|"
            "stase patnum|sta ramz|sta patnom|staasu code|stase ramz|sta code|patnum kod|patnum dai|patnum da|patnum yi|patnum de|pat num|patnom kod|"
            "patnom dai|patnom da|patnom yi|patnom de|patnoom kod|patnoom dai|patnoom da|patnoom yi|patnoom de|pat noom|pattnoom kod|pattnoom dai|"
            "pattnoom da|pattnoom yi|pattnoom de|yawzal kod|yawzal patnum|yawzal ramz|yawzal pasword|yozal kod|yozal patnum|yozal ramz|yozal pasword|"
            "pat kod|patt shmera|pata shmara|patah ramz|makhfi shmere|sirri lamber|serri raqam|sari shumaira|khufiya kod|khufia shmera|patt kod|pata kod|"
            "patah kod|makhfi kod|sirri kod|serri kod|sari kod|khufia kod|pat shmera|pat shmara|pat ramz|pat shmere|pat lamber|pat raqam|pat shumaira|"
            "sari lamber|patt ramz|khufiya raqam|sirri shmera|pata shmere|khufia shumaira"
        ),
        "weak": (
            "patnum|patnom|patnoom|tayid kod|tasdiqi|kodona|pata shmera|makhfi shmera|pat kod|ramzuna|shifr"
        ),
        "tail": (
            "pat wasata|pat wasatai|pat saatai|pat wasaatai|chata ma waayai|cha mu wayai|hicha me waya|hich cha mawayai|hechata ma warkawai|"
            "hichata ma warkai|bal chata mawarkawai|chata ma wayai|cha ma wayai|hicha ma wayai|hechata ma wayai|hichata ma wayai|cha ta mawayai|"
            "cha ta mawarkawai|bal cha mawarkawai|chata ma lezhai|pat ye saatai|dohka ma khurai|laparwahi ma kawai|cha ta ma wayai|bal cha mu warkawai|"
            "hicha ta me warkawa|hech chata ma waya|noro khalko ma lezhai|cha ta mu rwanawai|hicha ta ma wayai|noro khalko ma wayai|cha ta ma waayai|"
            "cha ta mu wayai|cha ta me waya|cha ta ma warkawai|cha ta ma warkai|cha ta mu warkawai|cha ta me warkawa|cha ta ma sharikawai|cha ta ma waya"
        ),
        "valid": (
            "itibar lari|itibar dai|itibar da|itibar muda|itibar pori|itibar de|etebar lari|etebar dai|etebar da|etebar muda|etebar pori|etebar de"
        ),
        "act": (
            "walikai|wulikai|wolikai|wuliki|wukhayai|wukhayast|ukhayai|wawayai|warkrai|khuda'i|dakhil kray|dakhil krai|dakhil kra|dakhil krhai|"
            "dakhil kawai|dakhil karai|dakhil krey|dakhel kray|dakhel krai|dakhel kra|dakhel krhai|dakhel kawai|dakhel karai|dakhel krey|dakhal kray|"
            "dakhal krai|dakhal kra|dakhal krhai|dakhal kawai|dakhal karai|dakhal krey|nanawat kray|nanawat krai|nanawat kra|nanawat krhai|nanawat kawai|"
            "nanawat karai|nanawat krey|nanabasi kray|nanabasi krai"
        ),
        "ref": (
            "farmayish|farmaish|farmaysh|order shmera|bilona|belona|da bil shmera|faktor|anwais|hisab|hesab|akawnt|konto|pirodunki shmera|pirodonkay|"
            "peredunki|perodonke shmera|mushtari shmera|tikat|tiket|tikit|da paket shmera|tarsal|tarsil|paarsal|tarkan|traking|pesht|khuna|khona|kamra|"
            "da kote shmera|bas shmera|motar|alwatana|parwaz|choki|baqaya|balans|paati|mablagh|mablag|paise|paisay|raqam|bimma|da bimi shmera|beema|"
            "mitar|meter shmera|da bijli metar|sanad|marja|shikayat|darkhast|darkhwast|kart shmera|nobat|telefon|telifon"
        ),
        "unit": (
            "daqiqe|daqiqo|dakike|mintuna|minata|minta|saata|saat|satuna|gante|ghante|wraz|wrazi|wraze|haftay|hafti|myasht|myashte|miasht|kala"
        ),
        "public": (
            "da takhfif kod|de takhfeef code|da reayat kodona|de riayat kod|da dscount code|de khata kodona|da tirotani kod|de tirwatani code|"
            "da ghalati kodona|de ilaqi kod|da siimi code|de heewad kodona|da hiwad kod|de watan code|da postay kodona|de posti kod|da post code|"
            "de pusti kodona|da khabar kod|de balane code|da balani kodona|de kupan kod|da koopan code|de promo kodona|da qr kod|de takhfif kod|"
            "da takhfeef kod|da reayat kod|da riayat kod|da dscount kod|da khata kod|da tirwatani kod|da ghalati kod|da ilaqi kod|da siimi kod|"
            "da heewad kod|da watan kod|da postay kod|da posti kod|da post kod"
        ),
    },
    "ckb-latn": {
        "strong": (
            "kodi pashtrastkrdnawa|kode pshtrastkrdnawa|kody pashtrastkirdnawa|codi pishtrastkrdnawe|koday pishtrastkirdnewe|kodi pishtrastkrdnawa|"
            "kode dlnyabun|kody dlniabun|codi dilnyabun|koday dllniyakrdnawa|kodi dlniakrdnawa|kode dilniyakrdnawe|kody peshkesh|koday chunazhurawa|"
            "kodi chunejurewe|kody chunazhwrawa|kodi login|kode slamati|kody asaish|codi asayish|koday parastn|kodi parastin|kode arastay|kody aramani|"
            "codi nheni|koday nhene|kodi niheni|kode nheny|kody nihni|codi yakjar|kodi yakjari|kody yekjar|codi wargrtn|koday wargirtin|kodi wergirtin|"
            "kode wargrtnawa|kody gayandn|codi geyandin|koday gayandin|kodi radastkrdn|kode tomarkrdn|codi tomarkrdnt|kodi chalakkrdn|kode chalakkirdn|"
            "kody pasandkrdn|codi tasdiq|koday taakid|kodi pejrandn|kode aktivkirdn|kody nasandnawa|kode pashtrastkrdnawa|kody pashtrastkrdnawa|"
            "codi pashtrastkrdnawa|koday pashtrastkrdnawa|kodi pshtrastkrdnawa|kodi pashtrastkirdnawa|kodi pishtrastkrdnawe|kodi pishtrastkirdnewe|"
            "kodi dlnyabun|kodi dlniabun|kodi dilnyabun|kodi dllniyakrdnawa|kodi dilniyakrdnawe|kodi peshkesh|kodi chunazhurawa|kodi chunazhwrawa|"
            "kodi slamati|kodi asaish|kodi asayish|kodi parastn|kodi arastay|kodi aramani|kodi nheni|kodi nhene|kodi nheny|kodi nihni|kodi yakjar|"
            "kodi yekjar|kodi wargrtn|kodi wargirtin|kodi wargrtnawa|kodi gayandn|kodi geyandin|kodi gayandin|kodi tomarkrdn|kodi tomarkrdnt|"
            "kodi chalakkirdn|kodi pasandkrdn|kodi tasdiq|kodi taakid"
        ),
        "weak": (
            "kodakat|kodekat|kodaka|kodeke|wshay nheni|nheni|nheny|wshay tepar|teparr|pshtrastkrdnawa|pashtrastkrdnawa|dlnyakrdnawa|wushay nhene"
        ),
        "tail": (
            "pshtguy bkha|pshtgwe bkha|wrya ba|wrya ban|lagall kasek mede|lagall kas makawarawa|lagall kas meyder|lagall kas mede|legell kes makawarawa|"
            "ba kas mada|be kasi meda|bo kes made|ba kase mede|bo kas mele|ba kasi male|be kes mallen|bo kase mallyn|be kas mada|bo kas mada|"
            "ba kasi mada|ba kes mada|ba kase mada|ba kas meda|ba kas made|ba kas mede|ba kas mayda|ba kas meyde|ba kas mady|ba kas maden|ba kas meden|"
            "ba kas mayderkn|ba kas malle|ba kas mele|ba kas male|ba kas mallen|ba kas mallyn|ba kas meli|ba kas malen|ba kas maniera|ba kas maneera"
        ),
        "valid": (
            "bakara bo|kardaka ta|kardeka la mawai|kar daka lemaweh|chalaka bo mawai|chalake le mawey|chalak a bo|bakar de ta|bakar det la mawai|"
            "karaya lemaweh|kari pedakret bo mawai|rast e le mawey"
        ),
        "act": (
            "bnusa|binuse|bnwsa|bnuse|binusa|bnusn|bnusan|dabne|dabney|dagra|dagre|bllen|dakhil bka|dakhl bka|dakhl bke|dakhil bke|dakhel bkan|bkar bena|"
            "bekar bena|bakar bena|bekar bene|bakar bene|bakari bena|bekari bena|kari bena|bo chunazhurawa|bo chunejurewe|bo dlnyabun|bo pshtrastkrdnawa|"
            "bo pashtrastkrdnawa|bo tomarkrdn|bo login|bo teparbun|bo wargrtn|bo tawawkirdn|bo chalakkrdn|boy chunazhurawa|boy chunejurewe|boy dlnyabun|"
            "boy pshtrastkrdnawa"
        ),
        "ref": (
            "dawakari|dawakary|dawakariya|dawakariyakat|pusula|psula|psuley|fatora|fature|zhmaray wasl|hisab|hesab|hisabi bank|hesabakat|hisabakat|"
            "zhmaray kryar|kryar|krryar|zhmaray bashdarboo|bashdarbu|bashdar|tikit|bilit|bilet|tiket|zhmaray blit|gayandn|geyandin|gayandni|pakej|"
            "zhmaray bar|kalupal|shun kawtn|zhmaray shwenkawtn|zhuri|zhmaray zhur|paskan|otobus|gasht|gesht|kursi|kwrsi|shemandafar|balans|pasht mawa|"
            "ballans|rasid|raseed|rasidakat|bry para|biri pare|mblagh|bimay|zhmaray bima|bimename|myetr|zhmaray pewar|pewer|kareba|jyhaz"
        ),
        "unit": (
            "khulak|khulek|xulek|xulak|daqa|deqe|daqiqa|deqiqe|katzhmer|katjimer|kazhmer|sa'at|saat|rozh|rozhan|chrka|chirke|hafta|hefte|mang"
        ),
        "public": (
            "kodi dashkandn|kode dashkan|codi dashkandin|kodi dashkandni|kode dashkandinewe|codi daxsm|kodi kemkrdnawa|kode kemkrdn|codi kubon|"
            "kodi kopon|kode koupon|codi kubun|kodi promo|kode posti|codi posta|kodi poste|kode post|codi naawcha|kodi nawcha|kode nawche|codi nawchay|"
            "kodi hala|kode hale|codi hela|kodi helle|kode hall|codi walat|kodi wlat|kode willat|codi wllat|kodi walatan|kode bangheshtkrdn|"
            "codi banghesht|kodi bangesht|kode shar|codi shari|kodi shwenkawtn|kode shun kawtn|codi shwenkewtin|kodi karta"
        ),
    },
    "he-latn": {
        "strong": (
            "kodhu|kod imut|qod emut|cod yimut|kood haimut|kod ha'imut|qod iymut|cod eimut|kood amimut|kod aimut|qod bitahon|cod bitachon|kood bita7on|"
            "kod bitaxon|qod habitahon|cod ishur|kood isur|kod haishur|qod ha'ishur|cod hitchabrut|kood hithabrut|kod ithabrut|qod hitkhabrut|cod knisa|"
            "kood haknisa|kod gisha|qod hagisha|cod zihui|kood hazihui|kod zihuy|kood sodi|kod hafala|qod haf'ala|cod hafaala|kood rishum|kod harshama|"
            "qod isuf|cod issuf|kood haisuf|kod ha'isuf|qod kabala|cod hakabala|kod mishloah|qod mesira|cod hamesira|kood imutcha|kod shihzur|qod sms|"
            "kood hafkada|kod shachrur|qod shihrur|cod lepiccha|kood lepticha|kod pticha|qod hapticha|qod imut|cod imut|kood imut|kod emut|kod yimut|"
            "kod haimut|kod iymut|kod eimut|kod amimut|kod bitahon|kod bitachon|kod bita7on|kod habitahon|kod ishur|kod isur|kod ha'ishur|kod hitchabrut|"
            "kod hithabrut|kod hitkhabrut|kod knisa|kod haknisa|kod hagisha|kod zihui|kod hazihui|kod sodi|kod haf'ala|kod hafaala|kod rishum|kod isuf|"
            "kod issuf|kod haisuf|kod kabala|kod hakabala|kod mesira|kod hamesira"
        ),
        "weak": (
            "sismat|sismah|hasisma|hakod|haimut|kod imut|zihui|sfarot|ksafrot|had paami|chad paami|kod shelcha"
        ),
        "tail": (
            "hit'alem mehahodaa|nah lehitalem|hizaheru mehonaa|hizaharu mipishing|sod shelcha|ishi vesodi|lo teshatfu leacherim|asur lehaavir leaherim|"
            "asur titen lezarim|lo legalot leacherim|al tigale leacherim|al tigale le'acherim|al tigale laaharim|al tigale leaherim|al tigale leish|"
            "al tigale lezarim|netzigenu lo nevakesh|anahnu leolam nishal|anachnu leolam nevakesh|anachnu leolam yevakshu|anachnu leolam levakesh|"
            "anachnu leolam nishal|anachnu leolam nevaqesh|anachnu lo nishal|anahnu lo nevakesh|anachno lo nevaqesh|anachno leolam nevakesh|"
            "anachno lo yevakshu|anachno lo levakesh|netzigenu leolam nevaqesh|im lo bikashta|im hapniya alecha|im lo bitsata|im hapniya bikashta|"
            "im lo bikasht|im lo ata|im lo at|im lo hiskanta|im lo alechem|im lo alecha"
        ),
        "valid": (
            "tokef le|takef ad|takaf lemeshech|bar tokef lemeshekh|tkef l|betokef lemesheh|b'tokef mugbal|batokef hakod|tokef hu|takef le|takaf le|"
            "tkef le"
        ),
        "act": (
            "hakled|lehazanat|hazen|hakishu|lehithabrut|lehitchabrut|leishur|le'ishur|leimut|le'imut|lehashlamat|lekabalat|leisuf|likhnisa|lichnisa|"
            "asher|asheru|le'amet|hatzeg|hatzigu|hareh|hazin ota|hazinu oto|hakish kod|hazini kod|hishtamesh bakod|hishtamesh bekod|hishtameshu bakod|"
            "hishtameshu bekod|hishtamshu bakod|hishtamshu bekod|hishtamshi bakod|hishtamshi bekod|kedei lehithaber|kday lehitchaber|kdei lehikanes|"
            "kedey lehikhanes|leshem lehit'hber|lesem le'asher|kedei leasher"
        ),
        "ref": (
            "hazmana|hazmanah|hazmantcha|hazmanatcha|mispar hahazmana|cheshbonit|heshbonit|heshbon|cheshbon|cheshbonkha|heshbonha|mispar lakoah|"
            "misp lakoah|lakoach|lakoah|kartis|kartisecha|mishloach|mishloah|mispar maakav|maakav|hahavila|havila|chavila|heder|cheder|xeder|otobus|"
            "mispar kav|mispar tisa|moshav|rakevet|yitra|hayitra|yitratcha|schum|schoom|hascum|letashlum|tashlum|polisa|mispar mone|moneh|hozeh|"
            "mispar hoze|mispar pniya|pniya|pniyatcha|bakasha|kriah|mispar kria|asmachta|asmahta|simuchin|kabala|kabalah|mispar tor|torcha|torha|telefon"
        ),
        "unit": (
            "dakot|dakah|daka|shaot|shaa|sha'ot|sha'a|sheot|yamim|shniyot|shniya|shavuot|shavua|hodashim|chodashim|hodesh|shana|shanim|shekel|shekalim"
        ),
        "public": (
            "kod kupon|qod hakupon|kod hanacha|qod hanaha|cod hanaxa|kod hahanacha|qod hahanaha|kod mivtza|qod mivza|cod hamivtza|kod hatava|qod matana|"
            "cod shgia|kod shgi'a|qod hashgia|cod takala|kod hatakala|qod medina|cod hamedina|kod eretz|qod haeretz|cod ezor|kod izor|qod haezor|"
            "cod maakav|kod lemaakav|qod ma'akav|cod kuiar|kod kyu ar|cod hazmana|kod muzar|qod mutzar|cod haver|kod haver mevi haver|qod moadon|"
            "cod moadon hover|kod svara|qod havera|cod hapnaya|kod hazmanat haver"
        ),
    },
    "mr-latn": {
        "strong": (
            "sanketshabd|padtalni code|padtalni kod|padtalni kramank|padtalni sanket|padtalni sanketank|padtalani code|padtalani kod|padtalani kramank|"
            "padtalani sanket|padtalani sanketank|satyapan code|satyapan kod|satyapan kramank|satyapan sanket|satyapan sanketank|khatri code|khatri kod|"
            "khatri kramank|khatri sanket|khatri sanketank|pushti code|pushti kod|pushti kramank|pushti sanket|pushti sanketank|padatalni code|"
            "padatalni kod|padatalni kramank|padatalni sanket|padatalni sanketank|tumcha otp|tumchaa code|aapla kod|apla pin|tuza password|tumchaa otp|"
            "aapla otp|apla otp|tuza otp|tujha otp|tumcha code|tumcha kod|tumcha pin|tumcha password|apla password|tuza pin|tujha pin|aapla code|"
            "tujha password|tumchaa kod|tumchaa pin|apla code|tumchaa password|aapla pin|apla kod|tuza code|otp aahe|otp ahe|code aahe|code ahe|pin aahe|"
            "pin ahe|password aahe|password ahe|gupt code|gupt kod|gupt kramank|gupt sankhya|gupt ank|gupt shabd|gupt pin|gopniya code|gopniya kod|"
            "gopniya kramank|gopniya sankhya|gopniya ank|gopniya shabd|gopniya pin|gopaniya code|gopaniya kod|gopaniya kramank|gopaniya sankhya|"
            "gopaniya ank|gopaniya shabd|gopaniya pin|suraksha code|suraksha kod|suraksha pin|suraksha kramank"
        ),
        "weak": (
            "gupt kod|sanketank|sanketshabd|gopniya|gopaniya|padtalni|padtalani|paswerd|pasvard|parvalicha|ank takun|6 anki|saha anki|char anki|4 anki|"
            "satyapan|kutshabd"
        ),
        "tail": (
            "gopniya theva|gupt theva|gopaniya theva|fasavnukipasun savdhan|fasavnuk talaa|sawadh raha|savdhan raha|satark raha|konalahi sangu naka|"
            "kunalahi sangu nako|konala deu naka|kunala deu nako|itarana pathavu naka|itranna dakhavu naka|konalahi dakhau naka|kunalahi sangu naka|"
            "konala sangu naka|kunala sangu naka|konalach sangu naka|itarana sangu naka|itranna sangu naka|konalahi sangu nako|konalahi deu naka|"
            "konalahi deu nako|konalahi pathavu naka|konalahi dakhavu naka|kunalahi dakhau naka|kunalahi deu nako|kunalahi dakhavu naka|"
            "kunalahi deu naka|konala pathavu naka|konala dakhau naka|kunala dakhavu naka|kunala sangu nako|kunala pathavu naka|konalach sangu nako|"
            "konalach dakhau naka|konalach deu naka|konalach dakhavu naka|itarana dakhau naka"
        ),
        "valid": (
            "mintanparyant vaidh|mintanparyant valid aahe|mintanparyant grahya|mintanpryant vaidh|mintanpryant valid aahe|mintanpryant grahya|"
            "minitanparyant vaidh|minitanparyant valid aahe|minitanparyant grahya|minute vaidh|minute valid aahe|minute grahya"
        ),
        "act": (
            "takaa|bhara|vapara|vapra|dakhva|dakhava|sanga|pravisht kara|nond kara|taip kara|enter kara|dakhal kara|otp taka|otp dya|code taka|code dya|"
            "upyog kara|vapar kara|use kara|login karnyasathi|login karayla|login kara|login sathi|pravesh karnyasathi|pravesh karayla|pravesh kara|"
            "pravesh sathi|satyapan karnyasathi|satyapan karayla|satyapan kara|satyapan sathi|khatri karnyasathi|khatri karayla|khatri kara|khatri sathi|"
            "nondani karnyasathi|nondani karayla|nondani kara|nondani sathi|purn karnyasathi"
        ),
        "ref": (
            "khate|khatyat|khatyatun|khata kramank|bil kramank|vij bil|deyak|rakkam|shillak|balans|thakit|thakbaki|grahak|order kramank|magni|order kr|"
            "pavti|chalan|tikit|gadi kramank|khatara|kholi|bas kramank|meter kramank|mitar|parcel kramank|vima kramank|policy kramank|takrar|sandarbh|"
            "arj kramank|nondani kramank|hapta|asan kramank|dhanrashi|vajavat|bhraman dhwani|mobail kramank|rang kramank|token kramank"
        ),
        "unit": (
            "mint|minit|minite|mintat|taas|divas|divsat|saptah|athavda|mahina|mahine|varsh|varsha|rupaye|rupay|rupayanche|rupayancha|paise|points milale|"
            "kilometar"
        ),
        "public": (
            "savlat code|savlat kod|sut code|sut kod|soot code|soot kod|coupon kod|promo kod|kupan code|kupan kod|discount kod|offer code|offer kod|"
            "savalat code|kupon kod|pin kod kramank|pinkod|tapal code|tapal pin|poshtal kod|truti code|truti kod|chuk code|desh code|deshacha code|"
            "vibhag code|shetra code|kyu aar kod|shakha code|utpadan code|gift kod|aamantran code|bheta code|nimantran code|trek kramank|tracking kramank"
        ),
    },
    "ne-latn": {
        "strong": (
            "pramanikaran code|pramanikaran kod|pramanikaran otp|pramaanikaran code|pramaanikaran kod|pramaanikaran otp|prmanikaran code|prmanikaran kod|"
            "prmanikaran otp|pushti code|pushti kod|pushti otp|satyapan code|satyapan kod|satyapan otp|bharipai code|bharipai kod|bharipai otp|"
            "rujoo code|rujoo kod|rujoo otp|tapaiko otp|tapaainko code|tapainko kod|tapaainko otp|tapainko otp|timro otp|hajurko otp|tapaiko code|"
            "tapaiko kod|tapaiko pin|tapaiko password|tapaainko pin|tapainko password|otp ho|code ho|pin ho|password ho|gopya code|gopya kod|"
            "gopya number|gopya ank|gopya sankhya|gopya pin|gopniya code|gopniya kod|gopniya number|gopniya ank|gopniya sankhya|gopniya pin|"
            "gopaniya code|gopaniya kod|gopaniya number|gopaniya ank|gopaniya sankhya|gopaniya pin|gupt code|gupt kod|gupt number|gupt ank|gupt sankhya|"
            "gupt pin|surakshya code|surakshya kod|surakshya pin|surakshya ank|suraksha code|suraksha kod|suraksha pin|suraksha ank|naya password|"
            "naya pin|naya kod|asthayi password|asthayi pin|asthayi kod|pravesh code|pravesh kod|pravesh sanket|sanket shabda|gupt sanket|"
            "pramanit garne code|pramanit garne kod|pramanit garne otp|pushti garne code|pushti garne kod|pushti garne otp|tapaai ko pin|"
            "tapai ko password|timro login code"
        ),
        "weak": (
            "gopya|gopniya|gopaniya|pramanikaran|otp number ho|paswerd|pasward|sanket number|sankhya halnus|anko ko code|6 anko|cha anko|char anko|"
            "4 anko|pin kod"
        ),
        "tail": (
            "kasailai nabhannuhos|kasaiilai nadinuhos|kasailaipani nadinus|arulai nadiu|kasaiilai napathaunuhos|kasailaipani nadekhaunuhos|"
            "kasaiilai nabhannuhos|kasailaipani nabhannuhos|arulai nabhannuhos|kasailai nabhannus|kasailai nadinuhos|kasailai nadinus|kasailai nabhana|"
            "kasailai nadiu|kasailai napathaunuhos|kasailai nadekhaunuhos|kasaiilai nadiu|kasailaipani nabhana|arulai nadinus|kasaiilai nabhannus|"
            "arulai napathaunuhos|kasailaipani nadiu|arulai nabhana|arulai nadekhaunuhos|kasailaipani nabhannus|kasaiilai nadinus|kasailaipani nadinuhos|"
            "kasaisanga nabadnuhos|kasaisangapani nabadnuhos|kohisanga nabadnuhos|arusanga nabadnuhos|gopya rakhnuhos|gopya rakhnus|thagibata sabdhan|"
            "satarka rahanuhos|sabdhan rahanuhos|kasailai pani nabhannus|kasailai share nagarnuhos|kasailai pani nabhannuhos|kasailai share nagarnus"
        ),
        "valid": (
            "minet samma|minet bhitra|minet ko lagi manya|minat samma|minat bhitra|minat ko lagi manya|minute samma|minute bhitra|minute ko lagi manya|"
            "minut samma|minut bhitra|minut ko lagi manya"
        ),
        "act": (
            "halnuhos|halnus|rakhnuhos|rakhnus|lekhnuhos|dekhaunuhos|dekhaunus|bhannuhos|dinuhos|halnu hola|pravist garnuhos|pravista garnuhos|"
            "enter garnuhos|taip garnuhos|darja garnuhos|prayog garnuhos|prayog garnus|upayog garnuhos|upayog garnus|use garnuhos|use garnus|login garna|"
            "login garnuhos|login garnus|login garnalai|pramanit garna|pramanit garnuhos|pramanit garnus|pramanit garnalai|pramanikaran garna|"
            "pramanikaran garnuhos|pramanikaran garnus|pramanikaran garnalai|pushti garna|pushti garnuhos|pushti garnus|pushti garnalai|verify garna|"
            "verify garnuhos|verify garnus"
        ),
        "ref": (
            "khata|khatama|khatabata|bil number|bijuliko bil|bijak|rakam|mojdat|maujdat|balans|shesh|bakyauta|bakayauta|grahak|order number ho|arder|"
            "rasid|tikat|tiket|gaadi number|kotha|bas number|yatra|udan number|sit number|meter number ko|mitar|parsal number|beema|bima number|bimalekh|"
            "ujuri|gunaso|sandarbha|nibedan|darta number|darta no|kista|jamma|karobar|chalan|tarka|mobail number|sim number|pasport number"
        ),
        "unit": (
            "minet|minat|minut|ghanta|dinma|dinko|hapta|mahina|barsha|saal|rupaiya|rupiya|rupaiyan|rupaye|paisa|anka|point paunubhayo|kilomitar|kimi|jana"
        ),
        "public": (
            "chhut ko code|chhut ko kod|chhut kod|chhut ko lagi code|chut ko code|chut ko kod|chut kod|chut ko lagi code|coupon ko code|coupon ko kod|"
            "coupon kod|coupon ko lagi code|promo ko code|promo ko kod|promo kod|promo ko lagi code|kupon ko code|kupon ko kod|kupon kod|"
            "kupon ko lagi code|discount ko code|discount ko kod|discount kod|discount ko lagi code|offer ko code|offer ko kod|offer kod|"
            "offer ko lagi code|upahar ko code|upahar ko kod|upahar kod|upahar ko lagi code|chhut code|chhoot code|kupon code|hulak code|hulaki code|"
            "hulak kod|postal kod|truti code"
        ),
    },
    "as-latn": {
        "strong": (
            "satyapan code|satyapan kod|satyapan nambar|satyapan sangket|sotyapon code|sotyapon kod|sotyapon nambar|sotyapon sangket|sotyapan code|"
            "sotyapan kod|sotyapan nambar|sotyapan sangket|pramanikoron code|pramanikoron kod|pramanikoron nambar|pramanikoron sangket|pramanikaran code|"
            "pramanikaran kod|pramanikaran nambar|pramanikaran sangket|xotyapon code|xotyapon kod|xotyapon nambar|xotyapon sangket|nirsoy code|"
            "nirsoy kod|nirsoy nambar|nirsoy sangket|aponar otp|apunar code|apnar kod|tumar pin|toomar password|apunar otp|apnar otp|tumar otp|"
            "toomar otp|apoonar otp|aponar code|aponar kod|aponar pin|aponar password|apnar password|apoonar code|apnar pin|apunar kod|tumar kod|"
            "apoonar password|tumar code|apoonar pin|otp hol|otp hoi|otp hoise|code hol|code hoi|code hoise|kod hol|kod hoi|kod hoise|pin hol|pin hoi|"
            "pin hoise|password hol|password hoi|password hoise|gupon code|gupon kod|gupon nambar|gupon xonkhya|gupon sankhya|gupon pin|gupon sangket|"
            "gopon code|gopon kod|gopon nambar|gopon xonkhya|gopon sankhya|gopon pin|gopon sangket|gopan code|gopan kod|gopan nambar|gopan xonkhya|"
            "gopan sankhya|gopan pin|gopan sangket|gupan code|gupan kod|gupan nambar|gupan xonkhya"
        ),
        "weak": (
            "gupon|gopon|gupan|xotyapon|pramanikoron|sangket nambar|sangket|codetu|otptu|kodtu|codeto|passwordtu|paswarda|paswort|nambartu|xonkhya|"
            "sangkhya|6 tia ongko|soyta onko|charita onko"
        ),
        "tail": (
            "kakou nokobo|karu nkobo|karo nokoba|kaku nakaba|kokou nakabo|kakou nidhibo|karu nidiw|karo nokbo|kaku nedekhuabo|kokou nojonabo|karu nokobo|"
            "karo nokobo|kaku nokobo|kokou nokobo|kakou nkobo|kakou nokoba|kakou nakaba|kakou nakabo|kakou nidibo|kakou nidiba|kakou nidiw|kakou nokbo|"
            "kakou nedekhuabo|kakou nojonabo|kakou nkabo|karu nidibo|karu nojonabo|karu nakabo|karu nedekhuabo|karu nakaba|karu nokbo|karo nidiw|"
            "karo nkobo|karo nidhibo|karo nidiba|kaku nkabo|kaku nidibo|kaku nojonabo|kaku nakabo|kokou nakaba"
        ),
        "valid": (
            "minit loi|minit lo|minit porjyonto|minit babe|minit bhitorot|minit pasot|minit lai|minit loike|minit porjonto boidho|minit porjyanto baidha|"
            "minat loi|minat lo"
        ),
        "act": (
            "likhok|likhak|diyok|bohuwaok|bhoraok|dekhuwaok|dekhuaok|janaok|praves korok|probesh korok|enter korok|taip korok|code diok|code dibo|"
            "code kobo|code kaok|kod diok|kod dibo|kod kobo|kod kaok|otp diok|otp dibo|otp kobo|otp kaok|byabohar korok|byabohar korak|byabohar koribo|"
            "byabohar karak|bebohar korok|bebohar korak|bebohar koribo|bebohar karak|use korok|use korak|use koribo|use karak|login koribole|login korok|"
            "login karibalai|login koribo"
        ),
        "ref": (
            "hisap|ekaunt|akaunt|bil nambar|bidyut bil|chalan|taka joma|dhonraxi|dhanrashi|poriman|bakeya|bakee|balans|avashista|grahok|grahak|"
            "order nambar|ordar|ardar|tiket|tikot|tikat|gari nambar|gadi nambar|kotha|kuthali|kothali|rum nambar|bas nambar|bos nambar|ason nambar|"
            "train nambar|rel nambar|mitar|meter nambar|parsel|bima nambar|polisi nambar|abhijog|obhijug|xandarbha|sandarbha nambar|prosongo|abedon|"
            "abedan|panjiyon nambar|kisti|lenden|rosid|rasid|mobail nambar|token nambar|fon nambar|ulioa|bijuli bil"
        ),
        "unit": (
            "minit|minat|ghonta|ghanta|dinor|dinar babe|xoptah|saptah|mahor|bosor|basar|bochor|taka|tokar|toka|takar|poisa|paisa|kilomitar|kimi"
        ),
        "public": (
            "rehai code|rehai kod|rehai or kod|rehai r code|rihai code|rihai kod|rihai or kod|rihai r code|saar code|saar kod|saar or kod|saar r code|"
            "kupon code|kupon kod|kupon or kod|kupon r code|coupon kod|coupon or kod|coupon r code|promo kod|promo or kod|promo r code|riyait code|"
            "riyait kod|riyait or kod|riyait r code|offer code|offer kod|offer or kod|offer r code|rehair code|dak code|dakor kod|dak kod|post kod|"
            "postal kod|pin kod nambar|truti code|bhul code|desh code"
        ),
    },
    "pa-latn": {
        "strong": (
            "tasdeeq code|tasdik kod|jaanch nambar|tasdik code|tasdiq code|pushti code|satyapan code|pustikaran code|jaanch code|tasdeeq kod|"
            "tasdeeq nambar|tasdik nambar|tasdiq kod|tasdiq nambar|pushti kod|pushti nambar|satyapan nambar|satyapan kod|pustikaran kod|"
            "pustikaran nambar|jaanch kod|tuhada otp|tuhadda code|thuadda kod|tohada pin|thoda password|tuhadda otp|thuadda otp|tohada otp|thoda otp|"
            "tuhaada otp|twada otp|tuada otp|tuhada code|tuhada kod|tuhada pin|tuhada password|twada code|twada pin|thoda pin|tohada password|"
            "tuhadda password|otp ae|otp aa|otp hega|code ae|code aa|code hega|kod ae|kod aa|kod hega|pin ae|pin aa|pin hega|password ae|password aa|"
            "password hega|gupt code|gupt kod|gupt number|gupt nambar|gupt pin|gupt shabad|gupt ank|khufia code|khufia kod|khufia number|khufia nambar|"
            "khufia pin|khufia shabad|khufia ank|khufiya code|khufiya kod|khufiya number|khufiya nambar|khufiya pin|khufiya shabad|khufiya ank|"
            "gupat code|gupat kod|gupat number|gupat nambar|gupat pin|gupat shabad|gupat ank|guptt code|guptt kod|guptt number|guptt nambar|guptt pin"
        ),
        "weak": (
            "gupt kod|khufia|khufiya|gupat|tasdeeq|tasdiq|tasdik|pasvard|paaswerd|gupt shabad|surakhya|ankaan|nambar bharo"
        ),
        "tail": (
            "gupt rakho|gupt rakhna|gupt rakhyo|khufia rakho|khufia rakhna|khufia rakhyo|gupat rakho|gupat rakhna|gupat rakhyo|saavdhan raho|"
            "savdhan raho|satark raho|dhokhe ton bacho|thaggi ton bacho|dhokhadhari ton bacho|kise nu na daso|kisse nal na dasso|kisi naal na deo|"
            "kisey nu na dyo|kise nu dasna nahi|kisse nal na dassna|kisi naal na dena|kisse nu na daso|kisi nu na daso|kisey nu na daso|kise nal na daso|"
            "kise naal na daso|kise nu na dasso|kise nu na deo|kise nu na dyo|kise nu na dasna|kise nu na deyo|kise nu nahi dasna|kise nu na dassna|"
            "kise nu na dena|kise naal na dasna|kisse nu na dyo|kisi nal na deo|kisey nu na dasso|kisse nal na dena"
        ),
        "valid": (
            "mint tak|minat layi|minute lai|mintan de andar|minta vich|ghante ch|minat tak maanya|minute tak vaidh|mintan de vich khatam|"
            "minta de andar andar|ghante tak jaiz|minat tak"
        ),
        "act": (
            "bharo|likho|varto|vartu|vartna|vikhao|dikhao|dasso|vikhaao|daakhal karo|dakhal karo|darj karo|enter karo|type karo|taip karo|otp pao|"
            "otp paao|otp daso|otp deo|code pao|code paao|code daso|code deo|kod pao|kod paao|kod daso|kod deo|istemal karo|istemaal karo|use karo|"
            "varton karo|login karo|tasdeeq karo|pushti karo|verify karo|confirm karo|satyapan karo|registration karo|poora karo|login karan layi"
        ),
        "ref": (
            "khata|khate vich|khate|khaate|bil nambar|bijli da bil|bijli bil|rakam|raqam|rasid|raseed|bakaya|balans|upbhogta|khapatkar|gahak|grahak|"
            "order nambar|ardar|chalan|tikat|tiket|gaddi|kamra|bas nambar|seet nambar|udaan|mitar|meter nambar|parsal nambar|beema|bima number|polisi|"
            "shikayat|shikait|hawala|arji number|darkhast|rajistar number|kisht|len den|token nambar|mobail nambar|jamma|tranzekshan|sheri number|"
            "palat nambar"
        ),
        "unit": (
            "mint|minat|mintan|ghante|ghanta|ghantay|dina|dinan|hafte|hafta|mahina|mahine|saal|rupaye|rupay|rupiye|rupaiye|rupye|paise|paisa"
        ),
        "public": (
            "chhoot da code|chhoot kod|chhoot wala code|chhoot layi code|chhut da code|chhut kod|chhut wala code|chhut layi code|choot da code|choot kod|"
            "choot wala code|choot layi code|kupan da code|kupan kod|kupan wala code|kupan layi code|coupon da code|coupon kod|coupon wala code|"
            "coupon layi code|promo da code|promo kod|promo wala code|promo layi code|rayait da code|rayait kod|rayait wala code|rayait layi code|"
            "offer da code|offer kod|offer wala code|offer layi code|chhoot code|chhut code|kupan code|kupon kod|dak code|daak code|dak kod|postal kod"
        ),
    },
    "gu-latn": {
        "strong": (
            "chakasni code|chakasani kod|khatrini nambar|chakasani code|satyapan code|khatri code|pushti code|khatrini code|chakasni kod|chakasni nambar|"
            "chakasani nambar|satyapan kod|satyapan nambar|khatri kod|khatri nambar|pushti nambar|pushti kod|khatrini kod|tamaro otp|tmaro code|taro kod|"
            "aapno pin|apno password|tmaro otp|taro otp|aapno otp|apno otp|tamaro code|tamaro kod|tamaro pin|tamaro password|apno code|apno pin|"
            "aapno kod|taro code|taro password|tmaro pin|tmaro kod|otp che|otp chhe|otp 6e|code che|code chhe|code 6e|kod che|kod chhe|kod 6e|pin che|"
            "pin chhe|pin 6e|password che|password chhe|password 6e|gupt code|gupt kod|gupt number|gupt nambar|gupt pin|gupt ank|gupt shabd|gupta code|"
            "gupta kod|gupta number|gupta nambar|gupta pin|gupta ank|gupta shabd|khangi code|khangi kod|khangi number|khangi nambar|khangi pin|"
            "khangi ank|khangi shabd|gopniya code|gopniya kod|gopniya number|gopniya nambar|gopniya pin|gopniya ank|gopniya shabd|suraksha code|"
            "suraksha kod|suraksha pin|suraksha nambar|salamati code|salamati kod|salamati pin|salamati nambar|surakshano code"
        ),
        "weak": (
            "gupt kod|gopniya|chakasni|chakasani|kodnakho|paswerd|pasvard|pasvord|sanket nambar|ankno|6 aankdano|aankdano|khatrini|gupt shabd|"
            "salamati kod"
        ),
        "tail": (
            "gupt rakho|gopniya rakho|khangi rakho|savdhan raho|savchet raho|koine na kaho|bijane kahesho nahi|koine aapso nahi|bijane janavso nahi|"
            "bijane na kaho|koine na kehso|koine na kahesho|koine kaheso nahi|koine kahesho nahi|koine na aapo|koine apo nahi|koine aapsho nahi|"
            "koine na apso|koine na janavo|koine janavso nahi|koine na batavo|koine kesho nahi|chhetarpindi thi bacho|chhetarpindi thi savdhan|"
            "chhetarpindi thi sachvo|dhokha thi bacho|koi ne na kehso|koine pan na kahesho|bija ne apo nahi|koi ne aapsho nahi|koine pan na apso|"
            "bija ne kesho nahi|koi ne na kaho|koine pan na kaho|bija ne na kaho|koi ne na apso|koi ne na aapo|koi ne na janavo|koi ne apo nahi|"
            "koi ne janavso nahi"
        ),
        "valid": (
            "minit sudhi|minat mate|minute ma|minitni ni andar|kalak sudhi valid|minat sudhi maanya|minitni sudhi vaidh|kalak ni andar upyog karo|"
            "minit ma puro|minat sudhi valid che|minat sudhi|minute sudhi"
        ),
        "act": (
            "nakho|dakhlo|bharo|vapro|vaparo|vaparso|batavo|dekhado|dekhaado|janavo|dakhal karo|enter karo|type karo|taip karo|darj karo|otp aapo|"
            "otp kaho|code aapo|code kaho|kod aapo|kod kaho|upyog karo|upayog karo|use karo|login karva|khatri karo|chakasni mate|pushti karvaa|"
            "verify krva|confirm karva|puru karo|satyapan karva|khatri karva|chakasni karva|pushti karva|verify karva|nondhni karva|puru karva|login karo"
        ),
        "ref": (
            "khatu|khata nambar|khata ma|khatama|khata no|tamara khata|bil nambar|light bil|vij bil|bill nambar|rakam|bakina|balans|silak|udhar|grahak|"
            "order nambar|ordar|pavti|pahonch|rasid|chalan|tikit|ticket nambar|gadi number|gadi nambar|room nambar|rum nambar|bas nambar|seet nambar|"
            "mitar|meter nambar|parsal nambar|vima nambar|polisi|policy nambar|fariyad|sandarbh|araji|arji nambar|nondhni nambar|hapto|hapta|len den|"
            "token nambar|mobail nambar|vyavahar|vahan nambar|kuriyar"
        ),
        "unit": (
            "minit|minat|kalak|kalakma|divas|divsa|divasma|athvadiyu|athvadiya|mahino|mahina|varsh|varas|rupiya|rupiyo|rupya|rupiyani|paisa|paise|"
            "kilomitar"
        ),
        "public": (
            "chhut no code|chhut kod|chhut mate code|chhut no kod|chut no code|chut kod|chut mate code|chut no kod|kupan no code|kupan kod|"
            "kupan mate code|kupan no kod|coupon no code|coupon kod|coupon mate code|coupon no kod|promo no code|promo kod|promo mate code|promo no kod|"
            "valatar no code|valatar kod|valatar mate code|valatar no kod|discount no code|discount kod|discount mate code|discount no kod|offer no code|"
            "offer kod|offer mate code|offer no kod|chhut code|valatar code|kupan code|kupon kod|tapal code|tapal kod|pin kod nambar|postal kod"
        ),
    },
    "or-latn": {
        "strong": (
            "satyapan code|satyapan kod|satyapan sankhya|jacha code|jacha kod|jacha sankhya|janch code|janch kod|janch sankhya|nischita code|"
            "nischita kod|nischita sankhya|nishchita code|nishchita kod|nishchita sankhya|pramanikarana code|pramanikarana kod|pramanikarana sankhya|"
            "pramanikaran code|pramanikaran kod|pramanikaran sankhya|satyapana code|satyapana kod|satyapana sankhya|apananka otp|apanka code|"
            "aapananka kod|tumara pin|apanankar password|apanka otp|aapananka otp|tumara otp|apanankar otp|apnanka otp|tumo otp|apananka code|"
            "apananka kod|apananka pin|apananka password|apanka password|apanka pin|aapananka code|tumara password|apanankar pin|apanankar kod|"
            "otp heuchi|otp hela|otp ate|otp heuchhi|otp hauchi|code heuchi|code hela|code ate|code heuchhi|code hauchi|kod heuchi|kod hela|kod ate|"
            "kod heuchhi|kod hauchi|pin heuchi|pin hela|pin ate|pin heuchhi|pin hauchi|password heuchi|password hela|password ate|password heuchhi|"
            "password hauchi|gupta code|gupta kod|gupta number|gupta sankhya|gupta nambar|gupta pin|gupta shabda|gopaniya code|gopaniya kod|"
            "gopaniya number|gopaniya sankhya|gopaniya nambar|gopaniya pin|gopaniya shabda|gopana code|gopana kod|gopana number|gopana sankhya|"
            "gopana nambar|gopana pin"
        ),
        "weak": (
            "gupta kod|gopaniya|gopana|satyapana|nischita code|pasward|paswerd|sankhya dianta|sanketa|ankia|nambar dianta|codeti|otpti|kodti"
        ),
        "tail": (
            "kahaaku debeni|anyaku kahantuni|kahaku debeni|kahaku kuhantuni|kahaku kahantuni|kahari kuhantuni|kahari debeni|kahaaku kahantuni|"
            "kahaaku kuhantuni|gopana rakhantu|gupta rakhantu|gopaniya rakhantu|sabdhana rahantu|satarka rahantu|satarka ruhantu|sabadhana ruhantu|"
            "kahaku kuhantu nahi|kahari kahantu nahi|kahaaku kahibe nahi|anyaku janantu nahi|kahaku kahanti nahi|kahari pathantu nahi|"
            "kahari kuhantu nahi|kahaaku kuhantu nahi|anyaku kuhantu nahi|kahaku kahantu nahi|kahaku diantu nahi|kahaku kahibe nahi|kahaku debe nahi|"
            "kahaku janantu nahi|kahaku dekhantu nahi|kahaku pathantu nahi|kahaku kahibe ni|kahari janantu nahi|kahari debe nahi|kahari kahibe nahi|"
            "kahari kahibe ni|kahaaku janantu nahi|kahaaku debe nahi|bank kebe magenahi"
        ),
        "valid": (
            "minit paryanta|minita pariyanta|minat pain|minute madhyare|ghanta bhitare|minit mdhyare|minita paryanta baidha|minat pai baidha|"
            "minute parjyanta|ghanta madhyare samapta|minita re sesa|minita paryanta"
        ),
        "act": (
            "diantu|dianthu|lekhantu|bharantu|rakhantu|dekhantu|dekhaantu|kuhantu|janantu|kahantu|prabesha karantu|prabesh karantu|enter karantu|"
            "taip karantu|dakhala karantu|type karantu|otp batantu|code batantu|kod batantu|byabahara karantu|byabahara kranthu|byabahara karibe|"
            "byabahara kara|byabahar karantu|byabahar kranthu|byabahar karibe|byabahar kara|vyavahara karantu|vyavahara kranthu|vyavahara karibe|"
            "vyavahara kara|use karantu|use kranthu|use karibe|use kara|upayoga karantu|upayoga kranthu|upayoga karibe|upayoga kara|login karibaku"
        ),
        "ref": (
            "khata|khatare|bil nambar|bidyut bil|bijuli bil|rashi|tanka jama|bakeya|baki rasi|balans|abasista|grahaka|grahak sankhya|upabhokta|"
            "order nambar|ordar|ardara|rasid|rasida|chalan|chalana|tiket|tikat|tikata|gadi nambar|gadi sankhya|kothari|koithi|rum nambar|bas nambar|"
            "asana|sit nambar|mitar|mitara|meter nambar|parsel|parsela|bima nambar|polisi|abhijoga|sandarbha|abedana|abedan|panjikarana sankhya|kisti|"
            "neinadena|mobail nambar|token nambar|kaaguja|uthana|lenden|aaid nambar"
        ),
        "unit": (
            "minit|minita|minat|ghanta|ghante|dina|dinare|saptaha|masa|masare|barsha|barsa|tanka|tankaa|tankaro|tankara|paisa|rupaya|paisare|kilomitar"
        ),
        "public": (
            "rihati code|rihati kod|rihati ra code|rihati pai code|rihati ra kod|chhada code|chhada kod|chhada ra code|chhada pai code|chhada ra kod|"
            "kupan code|kupan kod|kupan ra code|kupan pai code|kupan ra kod|coupon kod|coupon ra code|coupon pai code|coupon ra kod|promo kod|"
            "promo ra code|promo pai code|promo ra kod|riati code|riati kod|riati ra code|riati pai code|riati ra kod|kupon code|kupon kod|kupon ra code|"
            "kupon pai code|kupon ra kod|offer code|offer kod|offer ra code|offer pai code|offer ra kod|daka code|daka kod"
        ),
    },
    "ta-latn": {
        "strong": (
            "kadavuchol|kadavuchchol|kadavuchsol|kadavusol|sariparppu kuriyeedu|saripaarppu kuriyidu|sariparpu kuriyeetu|saripaarpu code|"
            "uruthippaduthum kod|uruthipaduthum en|urudhiseyyum kuriyeedu|uruthi kuriyidu|saripaarppu kuriyeedu|sariparpu kuriyeedu|saripaarpu kuriyeedu|"
            "uruthippaduthum kuriyeedu|uruthipaduthum kuriyeedu|uruthi kuriyeedu|sariparppu kuriyidu|sariparppu kuriyeetu|sariparppu code|sariparppu kod|"
            "sariparppu en|sariparppu kurieedu|uruthi kurieedu|uruthippaduthum code|sariparpu kuriyidu|saripaarppu kurieedu|uruthi kod|sariparpu en|"
            "urudhiseyyum kuriyeetu|saripaarpu en|sariparpu code|urudhiseyyum kurieedu|uruthippaduthum kuriyeetu|urudhiseyyum kuriyidu|"
            "uruthippaduthum en|uruthipaduthum kod|saripaarpu kuriyeetu|uruthipaduthum kuriyeetu|saripaarppu en|uruthi code|uruthi en|urudhiseyyum kod|"
            "uruthippaduthum kurieedu|urudhiseyyum code|uruthipaduthum kuriyidu|ungal otp|ungaludaiya code|unga kod|ungaloda pin|ungal password|"
            "ungaludaiya kuriyeedu|ungaludaiya otp|unga otp|ungaloda otp|un otp|unnoda otp|ungal code|ungal kod|ungal pin|ungal kuriyeedu|unga password|"
            "un pin|unnoda kod|unga code|ungaloda password|otp aagum|otp agum|code aagum|code agum|pin aagum|pin agum|ragasiya en|ragasiya kuriyeedu|"
            "ragasiya code|ragasiya kod|ragasiya kuri|ragasiya number|ragasiya enn|ragasiya kuriyidu|ragasiya pin|rakasiya en|rakasiya kuriyeedu|"
            "rakasiya code|rakasiya kod|rakasiya kuri|rakasiya number|rakasiya enn|rakasiya kuriyidu"
        ),
        "weak": (
            "kuriyeedu|kuriyidu|kuriyeetu|kadavuchol|kadavu chol|kadavuchchol|ragasiya|rakasiya|sariparppu|saripaarppu|ilakka|ragasiyam|pasvard|paasword|"
            "otpyai|otp ai|codeai|code ah"
        ),
        "tail": (
            "eccharikkai|jaakirathai|yarkitayum pagiravendam|yaarkitayum pagiraatheer|yaarkittayum pagiratheer|yarukkum pagirathirgal|"
            "yaarukkum sollatheer|yarkitaiyum sollathinga|yaarkum sollaadheenga|yarkum solladhinga|matravargalidam kodukkatheer|yaaridamum kudukkathinga|"
            "yaridamum kudukkadhinga|yarkitayum theriviikkatheer|yarkitaiyum anuppathinga|yaaridamum pagiravendam|yaaridamum pagiraatheer|"
            "yaaridamum pagiratheer|yaaridamum pagirathirgal|yaaridamum sollatheer|yaaridamum sollathinga|yaaridamum sollaadheenga|"
            "yaaridamum solladhinga|yaaridamum kodukkatheer|yaaridamum kudukkadhinga|yaaridamum theriviikkatheer|yaaridamum anuppathinga|"
            "ragasiyamaaga vaikkavum|ragasiyamaaga vaiyungal|ragasiyamaaga vainga|ragasiyamaaga vaithirukkavum|ragasiyamaaga vaithiru|"
            "ragasiyamaga vaikkavum|ragasiyamaga vaiyungal|ragasiyamaga vainga|ragasiyamaga vaithirukkavum|ragasiyamaga vaithiru|rakasiyamaka vaikkavum|"
            "rakasiyamaka vaiyungal|rakasiyamaka vainga"
        ),
        "valid": (
            "nimidangal varai|nimidam sellum|nimidangalukku varaikkum|nimisham sellubadi|nimida sellupadiyaagum|nimishathukku mattum|nimidathil mattume|"
            "nimidangalil kaalavathiyagum|nimidathirkul mudiyum|nimidathukkulla mudivadaiyum|nimishathukulla varai sellum|"
            "manineram mattume sellubadiyagum"
        ),
        "act": (
            "ullidavum|ullidunga|ullidungal|ulleedu|podunga|podavum|pathividavum|uleedavum|payanpaduthavum|payanpaduthunga|payanpaduthungal|"
            "upayogikkavum|ubayogikkavum|ullnuzhaiya|ulnuzhaiya|uruthippadutha|sariparkka|saripaarkka|mudikka|petrukolla|kaattavum|kaattunga|kaminga|"
            "kaminka|sollunga|sollavum|kattavum|uruthipaduthavum|uleedu seyyavum|type pannunga|type seyyavum|enter pannunga|enter seyyavum|kodai kudunga|"
            "kuriyeedu koduthidunga|otp kudunga|otp koduthidunga|kuriyeettai kudunga|kuriyeettai koduthidunga|use pannunga"
        ),
        "ref": (
            "kanakku|kanaku en|kanakkil|kanakkilirunthu|kanaku|rasidhu|raseethu|rasithu en|billu|kattanam|thogai|togai|tokai|meethi|iruppu|baakki|baaki|"
            "micham|aarder|aardar en|order en|vaadikkaiyalar|vadikkaiyalar en|nugarvor|ticket en|tikket|ticketu|pinnu en|vandi|vaganam|vagana en|arai en|"
            "room en|perundhu|perunthu en|bus en|irukkai|seat en|vimaanam|meettar|meter en|inaippu en|minnagam|parcel en|parsal en|kaapeedu|kappeedu|"
            "kaapeettu en|policy en|pugaar|pugar|kurippu en|merkol|vinnappam|vinnappa en|pathivu en|thavanai|parivarthanai|selaan|token en"
        ),
        "unit": (
            "nimidam|nimidangal|nimisham|nimidathil|maniyil|manineram|mani neram|naal|naatkal|naalil|vaaram|vaarangal|maatham|madham|maadham|varudam|"
            "aandu|roobai|rubai|roopai"
        ),
        "public": (
            "thallupadi kuriyeedu|thallupadi code|thallupadi kod|thallupadi kuriyidu|tallupadi kuriyeedu|tallupadi code|tallupadi kod|tallupadi kuriyidu|"
            "thallubadi kuriyeedu|thallubadi code|thallubadi kod|thallubadi kuriyidu|salugai kuriyeedu|salugai code|salugai kod|salugai kuriyidu|"
            "coupon kuriyeedu|coupon kod|coupon kuriyidu|koopan kuriyeedu|koopan code|koopan kod|koopan kuriyidu|kuppan kuriyeedu|kuppan code|kuppan kod|"
            "kuppan kuriyidu|promo kuriyeedu|promo kod|promo kuriyidu|sirappu kuriyeedu|sirappu code|sirappu kod|sirappu kuriyidu|parisu kuriyeedu|"
            "parisu code|parisu kod|parisu kuriyidu|anjal kuriyeedu|anjal code"
        ),
    },
    "te-latn": {
        "strong": (
            "dhruvikarana code|dhruvikarana kod|dhruvikarana sankhya|dhruvikarana number|dhruvikarana kodu|dhruveekarana code|dhruveekarana kod|"
            "dhruveekarana sankhya|dhruveekarana number|dhruveekarana kodu|dhruvikaran code|dhruvikaran kod|dhruvikaran sankhya|dhruvikaran number|"
            "dhruvikaran kodu|druvikarana code|druvikarana kod|druvikarana sankhya|druvikarana number|druvikarana kodu|nirdharana code|nirdharana kod|"
            "nirdharana sankhya|nirdharana number|nirdharana kodu|nirdhaarana code|nirdhaarana kod|nirdhaarana sankhya|nirdhaarana number|"
            "nirdhaarana kodu|dhrivikarana code|dhrivikarana kod|dhrivikarana sankhya|dhrivikarana number|dhrivikarana kodu|pariseelana code|"
            "pariseelana kod|pariseelana sankhya|pariseelana number|pariseelana kodu|mee otp|mi code|meeyokka kod|mee kodu|mi otp|meeyokka otp|nee otp|"
            "meyokka otp|me otp|mee code|mee kod|mee pin|mee password|meyokka kodu|meeyokka password|meyokka pin|otp idi|otp idhi|otp idhe|otp ide|"
            "code idi|code idhi|code idhe|code ide|kod idi|kod idhi|kod idhe|kod ide|pin idi|pin idhi|pin idhe|pin ide|password idi|password idhi|"
            "password idhe|password ide|rahasya code|rahasya kod|rahasya sankhya|rahasya nambar|rahasya number|rahasya pin|rahasya kodu|rahasya padam|"
            "rahasya padamu|rahasya ankelu|rahasyam code|rahasyam kod|rahasyam sankhya|rahasyam nambar"
        ),
        "weak": (
            "rahasya|rahasyam|gopya|kodunu|codeni|sanketa|sanketam|dhruvikarana|dhruveekarana|pasvard|paasward|pasward|ankela|otpni|otp ni|nambarni|"
            "ankelu"
        ),
        "tail": (
            "mosapokandi|jagratha|jagratta|panchukovaddu|evariki cheppakandi|evvariki cheppavaddu|evarikee cheppodu|evarikii cheppaku|evarki ivvakandi|"
            "itarulaku ivvavaddu|itharulaku ivvodu|evariki iyyoddu|evvariki teliyacheyavaddu|evarikee pampakandi|evarikii chupinchakandi|evarki pampoddu|"
            "evvariki cheppakandi|evarikee cheppakandi|evarikii cheppakandi|evarki cheppakandi|itarulaku cheppakandi|itharulaku cheppakandi|"
            "yevariki cheppakandi|evariki cheppavaddu|evariki cheppoddu|evariki cheppodu|evariki cheppaku|evariki ivvakandi|evariki ivvavaddu|"
            "evariki ivvoddu|evariki ivvodu|evariki iyyakandi|evariki teliyacheyavaddu|evariki pampavaddu|evariki pampakandi|evariki chupinchakandi|"
            "evariki pampoddu|evarikee cheppaku|evarithonu panchukokandi|evvaritho panchukoddu"
        ),
        "valid": (
            "nimishala varaku|nimishalu paatu|nimushalu lopu|nimishamulu lo|nimishala paatu lopala|nimishaala varaku chellutundi|nimusala varaku matrame|"
            "nimishalalo paatu chellutundi|nimishallo lo mugustundi|gantala lo gaduvu mugustundi|nimishala lo expire avutundi|nimishalu varake"
        ),
        "act": (
            "pondupaarachandi|pondhuparachandi|ivvandi|rayandi|pettandi|veyandi|nimpandi|upayoginchandi|vadandi|vaadandi|vadukondi|vaadukondi|"
            "upayoginchi|upayoginchukondi|chupinchandi|choopinchandi|cheppandi|chupandi|teliyajeyandi|dhruvikarinchandi|nirdharinchandi|namodu cheyandi|"
            "nammodu cheyandi|enter cheyandi|enter cheyyandi|taip cheyandi|type cheyandi|type cheyyandi|enter chesi|kodni choopandi|otp nondi|"
            "otp choopandi|kod nondi|kodunu nondi|code choopandi|kod choopandi|code nondi|use cheyandi|login cheyadaniki|dhruvikarinchadaniki cheyataniki"
        ),
        "ref": (
            "khata|khatha|khaata|khathalo|khatalo|billu|bill sankhya|chellimpu|mottam|mothham|mottamu|nilva|balans|baaki|bakayi|bakaayilu|migilina|"
            "migulu|order sankhya|aardar|ardar|ardaru|order nambar|viniyogadarudu|viniyogadaru|vinyogadarudi sankhya|khatadaru|customer nambar|tikettu|"
            "ticket sankhya|tikket|tiket nambar|bandi|vahanam|vahana sankhya|vahana nambar|gadi nambar|gadhi|room nambar|bassu|bus sankhya|railu|seetu|"
            "seat sankhya|vimanam|meetaru|meter sankhya|meetar|meter nambar|service sankhya|parsalu|parsil nambar|bheema|bhima|paalasi|policy sankhya|"
            "phiryadu|firyadu|suchana|suchika"
        ),
        "unit": (
            "nimishalu|nimishaalu|nimusham|nimisham|nimishala|nimishallo|ganta|gantalu|gantala|gantallo|roju|rojulu|rojula|rojulalo|varam|vaaram|vaaralu|"
            "nela|nelalu|nelala"
        ),
        "public": (
            "taggimpu code|taggimpu kod|taggimpu kodu|taggimpu kosam code|tagimpu code|tagimpu kod|tagimpu kodu|tagimpu kosam code|thaggimpu code|"
            "thaggimpu kod|thaggimpu kodu|thaggimpu kosam code|raayiti code|raayiti kod|raayiti kodu|raayiti kosam code|rayithi code|rayithi kod|"
            "rayithi kodu|rayithi kosam code|koopan code|koopan kod|koopan kodu|koopan kosam code|kupan code|kupan kod|kupan kodu|kupan kosam code|"
            "coupon kod|coupon kodu|coupon kosam code|kuupan code|kuupan kod|kuupan kodu|kuupan kosam code|promo kod|promo kodu|promo kosam code|"
            "bahumati code|bahumati kod"
        ),
    },
    "kn-latn": {
        "strong": (
            "guptapada|parishilane code|parisheelane kod|parisheelana sankhye|parishilana kodu|drudhikarana sanketa|dhrudikarana code|"
            "khachitapadisuva kod|khachitha sankhye|drudikarana kodu|parisheelane code|parisheelana code|parishilana code|drudhikarana code|"
            "drudheekarana code|khachitapadisuva code|khachitha code|drudikarana code|parishilane kod|parishilane sankhye|parishilane kodu|"
            "parishilane sanketa|khachitapadisuva kodu|drudheekarana kod|parisheelana kodu|drudikarana sanketa|drudheekarana sanketa|dhrudikarana kod|"
            "parishilana sankhye|parisheelana kod|drudikarana sankhye|dhrudikarana kodu|parishilana sanketa|drudhikarana sankhye|parisheelane kodu|"
            "khachitha sanketa|parishilana kod|drudheekarana sankhye|khachitha kodu|khachitha kod|parisheelane sankhye|nimma otp|nim code|ninna kod|"
            "nimmaa pin|nimdu password|nim otp|ninna otp|nimmaa otp|nimdu otp|nimma code|nimma kod|nimma pin|nimma password|ninna password|ninna code|"
            "nimdu pin|ninna pin|otp aagide|otp agide|otp idu|otp ide|otp idaagide|code aagide|code agide|code idu|code ide|code idaagide|kod aagide|"
            "kod agide|kod idu|kod ide|kod idaagide|pin aagide|pin agide|pin idu|pin ide|pin idaagide|password aagide|password agide|password idu|"
            "password ide|password idaagide|rahasya code|rahasya kod|rahasya sankhye|rahasya number|rahasya nambar|rahasya pin|rahasya kodu"
        ),
        "weak": (
            "rahasya|gupta pada|guptapada|gopya|goupya|kodannu|codeannu|codenu|code annu|otpyannu|otp annu|parishilane|parisheelane|drudhikarana|pasvard|"
            "paasword|paaswerd|ankiya|sanketa|sankhyeyannu"
        ),
        "tail": (
            "eccharikeyindiri|echcharike|eccharavagiri|jagrate|jagruthe|vanchakaru|hanchikollabedi|yarigu helabedi|yaarigu helbedi|yaarigoo helabedi|"
            "yarigoo helabeda|itararige kodabedi|bereyavarige kodbedi|yarigu thilisabedi|yaarigu kalisabedi|yaarigoo torisabedi|yarigoo tilisbedi|"
            "itararige thorisabedi|bereyavarige bahirangapadisabedi|yaarigu helabedi|yarigoo helabedi|itararige helabedi|bereyavarige helabedi|"
            "yarigu helbedi|yarigu helabeda|yarigu helbeda|yarigu kodabedi|yarigu kodbedi|yarigu kodabeda|yarigu tilisabedi|yarigu kalisabedi|"
            "yarigu torisabedi|yarigu tilisbedi|yarigu kalsbedi|yarigu thorisabedi|yarigu bahirangapadisabedi|itararige tilisabedi|yarigoo torisabedi|"
            "yaarigu thorisabedi|bereyavarige helbeda"
        ),
        "valid": (
            "nimisha varege|nimishagala maanya|nimishagalu manya|nimishadalli maanyavagiruttade|nimishagalalli manyavagiruttade|nimishada olage|"
            "nimishagalavarege kaala|nimishadavarege matra|gante avadhi mugiyuttade|nimisha dalli mugiyuttade|nimishagala ge maatra|nimishagalu tanaka"
        ),
        "act": (
            "namudisi|namoodisi|nondisi|daakhalisi|dakhalisi|haaki|baredu|hakiri|nimudisi|tumbisi|balasi|upayogisi|balasiri|upayogisiri|balisi|torisi|"
            "thorisi|torsi|tilisi|parishilisi|drudhikarisi|khachitapadisi|enter maadi|enter madi|type madi|type maadi|taip madi|kodannu haki|"
            "codeannu heli|otp heli|kodannu kodi|otp haki|otp kodi|code haki|kodannu heli|kod heli|code heli|use madi|use maadi|login madalu"
        ),
        "ref": (
            "khate|khaate|khathe|khatege|khateyinda|billu|bill sankhye|pavathi|paavati|pavati|motta|mottha|mothha|baaki|bakiyide|ulida|shulka|shesha|"
            "shillaku|balans|byalens|order sankhye|ardar|aardar|order nambar|grahaka|graahaka|grahakara sankhye|grahakaru|tikettu|ticket sankhye|tiket|"
            "gaadi|vahana|vaahana|kothadi|kotadi|room sankhye|kone sankhye|room nambar|bassu|bus sankhye|railu|aasana|asana|seetu|vimana|meetar|mitar|"
            "meter sankhye|parsel|parsalu|vimaa|vima sankhye|vime sankhye|polisi|policy sankhye|dooru|duru sankhye|ullekha"
        ),
        "unit": (
            "nimisha|nimishagalu|nimishagala|nimishagalalli|gante|ganteya|gantegalu|gantegala|dina|dinagalu|dinagala|dinada|vaara|vaaragalu|tingalu|"
            "thingalu|varsha|varshagalu|rupayi|rupai"
        ),
        "public": (
            "riyayiti code|riyayiti kod|riyayiti kodu|riyayiti sanketa|riyaayithi code|riyaayithi kod|riyaayithi kodu|riyaayithi sanketa|rayithi code|"
            "rayithi kod|rayithi kodu|rayithi sanketa|coupon kod|coupon kodu|coupon sanketa|kupan code|kupan kod|kupan kodu|kupan sanketa|koopan code|"
            "koopan kod|koopan kodu|koopan sanketa|promo kod|promo kodu|promo sanketa|uchita code|uchita kod|uchita kodu|uchita sanketa|aafar code|"
            "aafar kod|aafar kodu|aafar sanketa|riyaayiti code|riyaayiti kod|riyaayiti kodu|riyaayiti sanketa|kupon kod|anche code"
        ),
    },
    "ml-latn": {
        "strong": (
            "rahasyakkod|sthireekarana code|sthireekarana kod|sthireekarana kodu|sthireekarana number|sthireekarana sankhya|sthireekarana nambar|"
            "sthirikarana code|sthirikarana kod|sthirikarana kodu|sthirikarana number|sthirikarana sankhya|sthirikarana nambar|sthireekaranam code|"
            "sthireekaranam kod|sthireekaranam kodu|sthireekaranam number|sthireekaranam sankhya|sthireekaranam nambar|parishodhana code|"
            "parishodhana kod|parishodhana kodu|parishodhana number|parishodhana sankhya|parishodhana nambar|parisodhana code|parisodhana kod|"
            "parisodhana kodu|parisodhana number|parisodhana sankhya|parisodhana nambar|sthirikaranam code|sthirikaranam kod|sthirikaranam kodu|"
            "sthirikaranam number|sthirikaranam sankhya|sthirikaranam nambar|urappakkal code|urappakkal kod|urappakkal kodu|urappakkal number|"
            "urappakkal sankhya|urappakkal nambar|ningalude otp|ningalde code|ningaludae kod|tangalude pin|thankalude password|ningalde otp|"
            "ningaludae otp|tangalude otp|thankalude otp|thangalude otp|ninte otp|ningaluda otp|ningalude code|ningalude kod|ningalude pin|"
            "ningalude password|tangalude code|ningaludae password|ninte pin|otp aanu|otp anu|otp aan|otp ithanu|code aanu|code anu|code aan|code ithanu|"
            "kod aanu|kod anu|kod aan|kod ithanu|pin aanu|pin anu|pin aan|pin ithanu|password aanu|password anu|password aan|password ithanu|"
            "rahasya code|rahasya kod|rahasya number|rahasya nambar|rahasya sankhya|rahasya pin|rahasya kodu|rahasya padam"
        ),
        "weak": (
            "rahasya|rahasyam|rahasyakkod|gopya|kodum|kodanu|codeanu|code aanu|codum|otpyanu|sthireekarana|sthirikarana|parishodhana|pasword|paasword|"
            "pasvard|akka code|akka number|6 akka|aarakka"
        ),
        "tail": (
            "jagratha|sookshikkuka|sradhikkuka|pankidaruthu|aarodum parayaruthu|arodum paraayaruth|aarkum parayalla|arkkum parayaruthe|"
            "arkum kodukkaruthu|mattullavarkku kodukkaruth|mattarkum kodukkalle|matarkkum nalkaruthu|mattarodum nalkaruth|mattoralkku kaimararuthu|"
            "aarodum kaimararuth|arodum velippeduthharuthu|arkum pankuvekkaruthu|mattullavarkku pankuvaykkaruthu|mattarkum pankuvekkaruth|"
            "matarkkum ayakkaruthu|arodum parayaruthu|aarkum parayaruthu|arkkum parayaruthu|aarkkum parayaruthu|arkum parayaruthu|"
            "mattullavarkku parayaruthu|mattarkum parayaruthu|matarkkum parayaruthu|mattarodum parayaruthu|mattoralkku parayaruthu|aarodum paraayaruth|"
            "aarodum parayaruth|aarodum parayalle|aarodum parayalla|aarodum parayaruthe|aarodum kodukkaruthu|aarodum kodukkaruth|aarodum kodukkalle|"
            "aarodum nalkaruthu|aarodum nalkaruth"
        ),
        "valid": (
            "minute vare|minutte nullil|minittu nakam|minitt ikkullil|minit ulil|minittukal ullil|minuttukal sadhuvanu|manikkoor mathram|minute matram|"
            "minutte vare sadhuthayullath|minittu kkakam|minitt ethrayum vegam"
        ),
        "act": (
            "nalkuka|nalku|nalkoo|adikkuka|adikku|kodukkuka|kodukku|rekhappeduthuka|cherkkuka|ezhuthuka|upayogikkuka|upayogikku|upayogikkoo|upayogikkam|"
            "upayogich|kanikkuka|kaanikkuka|kanikku|parayuka|parayu|sthireekarikkuka|urappakkuka|urappaakkuka|type cheyyuka|type cheyyu|enter cheyyuka|"
            "enter cheyyu|taip cheyyuka|taip cheyyu|otp para|code para|kod para|codum para|use cheyyuka|use cheyyu|login cheyyan|"
            "sthireekarikkan cheyyuka|sthirikarikkan cheyyu|urappakkan nayi|urappaakkan ayi"
        ),
        "ref": (
            "akkaundu|akkaunt|akkaundil|accountil|akkount|billu|bill nambar|adakkanulla|adakkenda|thuka|baakki|bakki|balans|kudishika|kudissika|minimam|"
            "order nambar|ordar|oardar|aardar|uphabhokthavu|upabhokthavu|upabhokthru nambar|upabhokthavinte number|upabhokthru number|consumer nambar|"
            "tikkattu|tikkat|ticket nambar|vandi|vahanam|vahana number|vahanathinte|muri number|muri nambar|room nambar|bassu|bas nambar|treyin|seettu|"
            "seetu|seat nambar|vimanam|meettar|meetar|meter nambar|paarsal|parsal nambar|insurans|polisi|policy nambar|paraathi|parathi|refarans|"
            "rafarans|apeksha|apekshayude number|aplikkeshan|registar nambar|registrashan number"
        ),
        "unit": (
            "minute aanu|minittu|minitt|minit|minutte|minittukal|manikoor|manikkoor|manikkur|manikkoorukal|divasam|divasangal|divasathe|divasathinullil|"
            "aazhcha|azhcha|azhchakal|maasam|masam|masathe"
        ),
        "public": (
            "kizhivu code|kizhive kod|kooppan kodu|kuppan nulla code|coupon kkulla code|kuppon code|promo kod|ilavu kodu|ilav nulla code|"
            "samanam kkulla code|aafar code|sammanam kod|kizhive code|kooppan code|kuppan code|ilavu code|ilav code|samanam code|sammanam code|"
            "kizhivu kod|kizhivu kodu|kizhivu nulla code|kizhivu kkulla code|ilavu kod|coupon nulla code|sammanam nulla code|promo kodu|"
            "kuppan kkulla code|aafar kkulla code|kuppon nulla code|kizhive kodu|ilav kod|kuppon kkulla code|kooppan kod|samanam kod|"
            "sammanam kkulla code|promo nulla code|samanam kodu|coupon kod|promo kkulla code"
        ),
    },
    "si-latn": {
        "strong": (
            "muraapadaya|murapadaya|sathyapana kethaya|satyapana ketaya|thahawuru ankaya|tahauru code|satyapana kithaya|satyapana kethaya|"
            "satyaapana kethaya|sathyaapana kethaya|tahavuru kethaya|tahawuru kethaya|thahavuru kethaya|thahawuru kethaya|tahauru kethaya|"
            "sathyapana ketaya|sathyapana ankaya|sathyapana code|sathyapana kithaya|thahawuru kithaya|tahawuru ankaya|satyapana code|satyaapana code|"
            "tahawuru kithaya|sathyaapana ankaya|tahavuru kithaya|satyaapana ankaya|tahavuru ankaya|obage otp|obege code|oyage otp|oyaage otp|obege otp|"
            "obagee otp|obage code|obagee code|rahas ankaya|rahas anka|rahas kethaya|rahas padaya|rahas anke|rahas ketaya|rahas kithaya|"
            "rahasigatha ankaya|rahasigatha anka|rahasigatha kethaya|rahasigatha padaya|rahasigatha anke|rahasigatha ketaya|rahasigatha kithaya|"
            "rahasya ankaya|rahasya anka|rahasya kethaya|rahasya padaya|rahasya anke|rahasya ketaya|rahasya kithaya|raahas ankaya|raahas anka|"
            "raahas kethaya|raahas padaya|raahas anke|raahas ketaya|raahas kithaya|mura padaya|muura padaya|arakshaka kethaya|arakshaka ankaya|"
            "arakshaka ketaya|araksha kethaya|araksha ankaya|araksha ketaya|aarakshaka kethaya|aarakshaka ankaya|aarakshaka ketaya|arakshaawe kethaya|"
            "arakshaawe ankaya|arakshaawe ketaya|login kethaya|piwisuma kethaya|pivisume kethaya|pivisuma kethaya|piwisime kethaya|liyapadinchi kethaya|"
            "delivery kethaya|baraganeeme kethaya|baraganima kethaya|parcel kethaya|baaragannaa kethaya|code eka"
        ),
        "weak": (
            "kethaya|ketaya|kithaya|murapadaya|muraapadaya|rahas|rahasigatha|rahasya|ankaya|codeeka|passwordeka|otpeka|sathyapana|satyapana|tahavuru|"
            "ilakkam 6|ilakkam haye|ilakkame|ilakkam 4|pinankaya"
        ),
        "tail": (
            "kisiwekutath labanodenna|kisivekuta dennaepa|kisiwekutat nodenna|katawath nokiyanna|kaatawat kiyannepa|kisiwekuta labanodenna|"
            "kisiwekuta dennaepa|kisiwekuta nodenna|kisiwekuta nokiyanna|kisiwekuta kiyannepa|kisiwekuta dennepa|rahasigathawa thabaganna|"
            "rahasigathawa thiyaganna|rahasigathawa tabaganna|rahasigathawa thiyanna|rahasigathawa pawathwanna|rahasigathawa tiyaganna|"
            "rahasigathava thabaganna|rahasigathava thiyaganna|rahasigathava tabaganna|rahasigathava thiyanna|rahasigathava pawathwanna|"
            "rahasigathava tiyaganna|rahasin thabaganna|rahasin thiyaganna|rahasin tabaganna|rahasin thiyanna|rahasin pawathwanna|rahasin tiyaganna|"
            "rahase thabaganna|rahase thiyaganna|rahase tabaganna|rahase thiyanna|rahase pawathwanna|rahase tiyaganna|wanchawen pareesam|"
            "wanchawen paressam|wanchawen walakinna|wanchawalin pareesam|wanchawalin paressam"
        ),
        "valid": (
            "minithu athulatha|minittu athulath|viniththu athulata|vinadi thula|winadi athule|minuththu kin|vinaadi gananak|minitthu walangu|"
            "pay walanguyi|paya walanguya|peya valangui|minithu gatawu pasu"
        ),
        "act": (
            "pennanna|penvanna|penwanna|danna|dhanna|yodanna|athulath karanna|athulath kranna|athulath karanda|athulath karann|athulath karanu|"
            "athulath kirima|athulath karaganna|atulat karanna|atulat kranna|atulat karanda|atulat karann|atulat karanu|atulat kirima|atulat karaganna|"
            "aethulath karanna|aethulath kranna|aethulath karanda|aethulath karann|aethulath karanu|aethulath kirima|aethulath karaganna|athul karanna|"
            "athul kranna|athul karanda|athul karann|athul karanu|athul kirima|athul karaganna|atul karanna|atul kranna|atul karanda|atul karann|"
            "atul karanu|atul kirima"
        ),
        "ref": (
            "ginuma|ginum ankaya|ginum|ginumata|ekaunt eka|eccount eka|bilpatha|bil patha|bilpath ankaya|bil eka|bil ankaya|vidulibala bila|current bila|"
            "inwoisiya|invoisiya|mudala|mudal|gewiya yuthu|geviya yuthu|sheshaya|sesaya|shesha|ithiri|ithuru|hinga|ilawuma|order ankaya|order eke|"
            "anawuma|anavuma|anavum ankaya|aenavuma|aenawum ankaya|anawum ankaya|paribhogika ankaya|paribhogika|paribogika|ganudenukaru|ganudenukaruwa|"
            "ganudenukara ankaya|pariboghika ankaya|tikat|tiket|ticket ankaya|tikatpatha|praweshapathra|wahana ankaya|wahanaya|vahana ankaya|wahane|"
            "kamaraya|kamara ankaya|kamare|room ankaya|bas eka|bus ankaya|bas ankaya|dumriya|asana|asuna"
        ),
        "unit": (
            "minithu|minittu|vinadi|winadi|minuththu|paya|peya|payak|peyak|dawas|davas|dawasa|dawasak|dina|dinak|sathiya|sathi|sathiyak|masa|maasa"
        ),
        "public": (
            "wattam kethaya|vattam code eka|wattama ketaya|vattama kod eka|waattam code|kupan kithaya|coupon kethaya|koopan code eka|promo ketaya|"
            "thagi kod eka|tyaga code|vasi kithaya|vattam kethaya|wattama kethaya|vattama kethaya|waattam kethaya|kupan kethaya|koopan kethaya|"
            "promo kethaya|thagi kethaya|tyaga kethaya|vasi kethaya|wattam code eka|wattam ketaya|wattam kod eka|wattam code|wattam kithaya|"
            "koopan kod eka|wattama code|thagi kithaya|vasi code eka|coupon kod eka|vattam code|promo kithaya|kupan ketaya|koopan kithaya|thagi code eka|"
            "waattam ketaya|vasi kod eka|vattam kithaya"
        ),
    },
    "km-latn": {
        "strong": (
            "lek phtiengphtoat|kod banhjeak|code banchheak|koud banjeak|lekhkod somngat|lek samngat|lekkod sombngat|lekhkod suvatthepheap|"
            "lek sovathepheap|leik suvatthipheap|lekh chol|lekkod choul|kod totoul|lekhkod delivery|lek pin|leik sms|kod sakarapichnha|"
            "leik phtiengphtoat|lekh phtiengphtoat|lekkod phtiengphtoat|kod phtiengphtoat|code phtiengphtoat|koud phtiengphtoat|lekhkod phtiengphtoat|"
            "lek banhcheak|lek banhjeak|lek banchheak|lek banjeak|lek somngat|lek sombngat|lek otp|lek suvatthepheap|lek suvatthipheap|lek chol|"
            "lek choul|lek totuol|lek totoul|lek delivery|lek sms|lek sakarapichnha|piak somngat|piak samngat|piak chhlong|piak chlorng|peak somngat|"
            "peak samngat|peak chhlong|peak chlorng|pheak somngat|pheak samngat|pheak chhlong|pheak chlorng|pieak somngat|pieak samngat|pieak chhlong|"
            "pieak chlorng|piek somngat|piek samngat|piek chhlong|piek chlorng|otp ku|otp keu|otp kue|otp kou|kod ku|kod keu|kod kue|kod kou|"
            "leik phtieng phtoat|lekh phtiang phtoat|lekkod phteang phtoat|leik kod banhcheak|leik sam ngat|lekh som ngat|lek kod otp|kod robos anak|"
            "code rbos neak|koud robors neak|leik kod totuol|code totuol eyvan|koud ttuol eyvan|lekh bandoh asonn|lekkod muoy dong|lek phtieng phtoat|"
            "lek phtiang phtoat|lek phteang phtoat|lek ptieng ptoat|lek sam ngat|lek som ngat|lek robos neak"
        ),
        "weak": (
            "somngat|samngat|lekkod|lek kod|leik kod|phtiengphtoat|banhcheak|khtong|lekh kod"
        ),
        "tail": (
            "sraiy brayat|som prayat|kom prab ke|kom prab kee|kom oy ke|brayat chour bok|prayat ke bok|raksa chea somngat|reaksa kar samngat|"
            "kom prab neak na|som kum brap ke|kum prab neak na|kom brab neak na|kom prap neak na|kom brap neak na|kom oy neak na|kom aoy neak na|"
            "kom ouy neak na|kom banhchenh neak na|kom bangheanh neak na|kom phnhae neak na|kom bonghanh neak na|kom phdol neak na|kom prab anak na|"
            "kom prab nak na|kom prab neak dotey|kom prab neak phseng|kom prab noam na|kom prab kod nis|yeung min del sour|yerng min dael suor|"
            "thneakea nung min som|yeung nung min tievtor|yerng min del sour|thneakea min del sour|thonakea min del sour|bokkolik min del sour|"
            "yeung min dael sour|yeung nung min sour|yeung neng min sour"
        ),
        "valid": (
            "neati|neatee|niati|nieti|natii|mean sopleap|mean soupoleap|mean suppoleap|mean saupoleap|mean prasetthepheap|mean brasetthepheap|mean tamlai"
        ),
        "act": (
            "banhchoul|som banhchol|som banhchul|som banchol|som vay|som prae|som brae|som brer|som brash|som banhcheak|som prab|som banghanh|"
            "som bonghanh|saum banhchol|saum banhchul|saum banchol|saum vay|saum prae|saum brae|saum brer|saum brash|saum banhcheak|saum prab|"
            "saum banghanh|saum bonghanh|sum banhchol|sum banhchul|sum banchol|sum vay|sum prae|sum brae|sum brer|sum brash|sum banhcheak|sum prab|"
            "sum banghanh|sum bonghanh|banhchol kod|vay kod|prae kod"
        ),
        "ref": (
            "kar bonchea tinh|kar kommang|kommang|kamong|kamang tinh|lek bonchea tinh|lek bonhchea tinh|vikaiyabat|vikkayabat|vikayabatr|vikkei|konney|"
            "kanani|konani|kananey|keaneny|atithichun|atithechun|sombot|sambot|sombotr|kanchob|konhchob|kanhchob|lek tam dan|lek tamdan|eyvan|bontob|"
            "bantob|lan krong|lan krung|rothyon|lek lan|chaeng haoh|choeung hoh|kaoei|samtul|somotul|samatul|somtol|tuk samtol|chomnuon|"
            "chomnoun tuk prak|tuk prak|thlai|trov bong|trov bang|bang prak|banthuk|theanea rab rong|thanea|lek theanea|kontor|kongtoa|nathikar|"
            "lek kongtor|lek yong|lek yaong|lek aek sa yaong|paekdei"
        ),
        "unit": (
            "neati|neatee|niati|maong|mong|thngai|thngay|thngaii|vineati|vinati|sabada|sabda|khae|chnam|chhnam|riel|reil|rial|reel|dollar"
        ),
        "public": (
            "kod banhchoh tamlai|code banchoh tamlai|lek kod banhchoh|leik kod bonhchos thlai|koud banhchos|kod bonhchoh thlai|code promosan|"
            "lek kod promo|leik kod pramoseun|koud koupong|kod kupong|code kupon|lek kod proaisani|leik kod praisni|koud praisaney|kod praisani|"
            "code brayasni|lek kod kamhos|leik kod komhos|koud kromhos|kod error|code prates|lek kod protes|leik kod brates|koud tambon|kod tombon|"
            "code domban|lek kod qr|leik kod kyu ar|koud tam dan|kod tamdan|code anhchoenh|lek kod anhcheunh|leik kod phalitphal|koud eyvan|kod thneakea|"
            "code sakha|lek kod bakod|code banhchoh tamlai|koud banhchoh tamlai"
        ),
    },
    "my-latn": {
        "strong": (
            "sagawhet|zagawhet|sagarwhet|zagarwhet|atipyu kud|ahtipyu kod|atipyu gote|atipyu code|ahtipyu code|ahtipyu kote|atipyu kout|atipyu nanbat|"
            "ahtipyu number|ahtipyu kuat|sagar whet|sagar wet|sagar hwet|sagar hwat|sagar vet|saga whet|saga wet|saga hwet|saga hwat|saga vet|zaga whet|"
            "zaga wet|zaga hwet|zaga hwat|zaga vet|zagar whet|zagar wet|zagar hwet|zagar hwat|zagar vet|sakar whet|sakar wet|sakar hwet|sakar hwat|"
            "sakar vet|thin otp|thint code|tin kud|thint otp|tin otp|thin code|thin kud|thin kuat|thin kod|thin pin|thin password|tin password|thint kud|"
            "otp ka|otp hmar|otp mhar|otp kud|otp kuat|code ka|code hmar|code mhar|kud ka|kud hmar|kud mhar|kuat ka|kuat hmar|kuat mhar|kod ka|kod hmar|"
            "kod mhar|sms kud|pin nanbat|ati pyu code|ahti pyu kuat|ati pyuu kote|aati pyu number|ahti pyu kudo|ahti pyu code|ati pyuu code|"
            "aati pyu code|ati pyu kud|ati pyu kuat|ati pyu kout|ati pyu kote|ati pyu kod|ati pyu number|ati pyu nanbat|ati pyu gote|ati pyu kudo|"
            "aati pyu nanbat|ati pyuu kud"
        ),
        "weak": (
            "lhyo whet|hlyo hwet|shout whet|sagawhet|zagawhet|sakarwhet|zagarwhet|atipyu|ahtipyu|ati pyu|nanbat yaik|kudko|codeko|codega|lhyowhet|"
            "shoutwhet|nan pat 6 lone|nan pat 4 lone|ganan 6 lone|6 lone code"
        ),
        "tail": (
            "mamyawe par nae|thadi pyu ba|thati htar par|ma share par nae|thin ma hote yin|thin ma hoat yin|thin ma lote yin|thint ma hote yin|"
            "thint ma hoat yin|thint ma lote yin|tha ti pyu par|lhyo whet htar par|lhyot whet thein par|thu dapar ko mamyaway parnae|ma mya way par nae|"
            "ma hmya way ba ne|thin ma taung khan yin|thin ma lote khae yin|thint ma taung khan yin|thint ma lote khae yin|thin ka ma hote yin|"
            "thin ka ma hoat yin|thin ka ma lote yin|min ka ma hote yin|min ka ma hoat yin|min ka ma lote yin|lein lae hmu thati par|"
            "lein lay mhu thadi htar|lhyo whet swar htar par|bethu ko hma mapyaw par ne|bethuko mha ma pay par nae|bethuko mha ma pyaw par nae|"
            "be thu ko mha mamyaway parnae|ban be taw mha ma taung|kumpani be taw mha ma taung|thin ma taung khan khae yin|thint ma taung khan khae yin|"
            "thin ka ma taung khan yin|thin ka ma lote khae yin|min ka ma taung khan yin"
        ),
        "valid": (
            "minit|mi nit|minate|minat|mi nitt|minnit|a twin|atwin|a thet win|thet tan|thetdan|a kyone win thi"
        ),
        "act": (
            "yaik par|yike ba|htet par|phyet ba|yike par|htae par|hte par|phyet par|yay par|yaik ba|hte ba|htet ba|thone par|thone ba|thone naing|"
            "athonpyu par|athonpyu ba|athonpyu naing|win yan|login phyo|login yan|win phot|win pho|win phyo|win hpo|win bo|login phot|login pho|pya par|"
            "pya ba|pyaw par|atipyu par|atipyu yan|pyatho par|hte lite par|yay thwin par|hte thwin par|htae thwin par|htoe thwin par|yaik pay par"
        ),
        "ref": (
            "a ma zar|amin zar|aw dar|orda nan pat|ah mhar|awdar|order nan pat|a mhar nan pat|bi lon|bau cha|baucha|bauk char|baw char|bauchar nan pat|"
            "nga yin|bil nan pat|mi ta khwant|mi ta khun|sa yin|akaunt|a kaunt|saring|wae thu|we thu|we yu thu|wae yu thu nan pat|pyit see|lat mhat|"
            "let hmat|lat hmat|let mhat nan pat|lathmat nan pat|a pyit|thoun sa|par sal|parsel|par sel nan pat|pakit|tracking nan pat|lin lan nan pat|"
            "a khan|akhan|kar nan pat|ba sa kar|bat sa kar|basaka|bas kar|yat hta|lei yin|laylin|khone nan pat|htaing khon|yatha|yahtar nan pat|"
            "ngwe lat kyan|lat kyan|latkyan ngwe|let kyan|balen|pamana"
        ),
        "unit": (
            "minit|mi nit|minnit|minat|na yi|nayi|nar yi|nar yee|yaks|sek kan|seckan|sekkan|a pat|apat|hnit|hnint|kyat|kyats|thin|thone"
        ),
        "public": (
            "lhyot zay code|shaw zay kud|shot zay kuat|hlyot zay kod|hlyaw zay nan pat|shaw zey code|kupon kud|koo pon kuat|kupun kod|kupwan nan pat|"
            "pro mo kud|pramoshin kuat|lat saung kod|let saung nan pat|layt saung code|shaw zay code|shot zay code|hlyot zay code|hlyaw zay code|"
            "kupon code|koo pon code|kupun code|kupwan code|pro mo code|pramoshin code|lat saung code|let saung code|lhyot zay kud|lhyot zay kuat|"
            "lhyot zay kod|lhyot zay nan pat|koo pon kud|shaw zey nan pat|pramoshin kod|promo kuat|layt saung nan pat|kupon nan pat|hlyaw zay kuat|"
            "shaw zay nan pat|layt saung kuat"
        ),
    },
    "am-latn": {
        "strong": (
            "kodwo|yemaregagecha kod|yemaregageya code|yemaregageca kodu|maregagecha kutir|maregageya kuter|yemaregagchya qutir|yemaregagechaw kodh|"
            "yemaragagecha kod|yemaregageya kod|yemaregageca kod|maregagecha kod|maregageya kod|yemaregagchya kod|yemaregagechaw kod|yemaregagecha code|"
            "yemaregagecha koad|yemaregagecha kodu|yemaregagecha kutir|yemaregagecha kuter|yemaregagecha qutir|yemaregagecha kodh|yemaregagechaw kuter|"
            "yemaregageya qutir|yemaragagecha code|yemaregagchya kutir|maregagecha kodh|maregageya kutir|yemaregageca kodh|maregageya kodu|"
            "yemaregageca qutir|yemaragagecha kuter|maregagecha kodu|yemaragagecha kutir|yemaregagchya kodh|maregagecha koad|yemaregagechaw kutir|"
            "maregageya kodh|yemaregagechaw kodu|yemaregageca koad|yemaregageya kuter|yemaregagchya kodu|maregageya qutir|yemaregageca code|"
            "yemistir kutir|yemister kuter|mistir kod|mistirawi code|yemistr kal|yemisteer kodu|mister kuttir|yemistir kutr|yemister kutirwo|"
            "yemister kutir|mistir kutir|mistirawi kutir|yemistr kutir|yemisteer kutir|mister kutir|yemistir kuter|yemistir qutir|yemistir kod|"
            "yemistir code|yemistir kal|yemistir kodu|yemistir kuttir|yemistir kutirwo|yemisteer kuttir|yemistr code|mistirawi kuter|mistir kutirwo|"
            "yemister kod|mister kal|yemisteer kod|mistirawi kutr|mistir kal|yemister kuttir|mister kuter|yemisteer kutirwo|yemistr kodu|mistir kuter|"
            "mister kutr|yemisteer kal|yemistr qutir|mistirawi kuttir|yeyilef kal|yilef kalwo|ye'yilef qalwo|yeylef kalu|yeyelef kalih"
        ),
        "weak": (
            "yilef|mistir|mister kutir|yeyilef kal|maregagecha|maregageya|yemaregagecha|kodwo|kodwon|kodun|kodih|kodish|kutirun|kutirwo|mistirawi|6 ahaz|"
            "sidist ahaz|arat ahaz|4 ahaz|ahazoch"
        ),
        "tail": (
            "atachberbiru|yitenkeku|yitenqequ|yitanqequ|tetenkeku|tetenqeq|leman aynegeru|lemanm aynager|lemanim aynegru|lemaninim attneger|"
            "lemannim atnger|lelela atnegir|leleloch aysetu|lemanignawm atsit|lemaninignawm atsetu|leman atasit|lemanm ayagaru|lemanim ayagarut|"
            "lemaninim aygeletsu|lemannim ayasawqu|lelela ayasayu|leleloch yalageru|lemanm aynegeru|lemanim aynegeru|lemaninim aynegeru|"
            "lemannim aynegeru|lelela aynegeru|leleloch aynegeru|lemanignawm aynegeru|lemaninignawm aynegeru|leman aynageru|leman aynager|leman aynegru|"
            "leman attneger|leman atnger|leman atnegru|leman atinegru|leman atinger|leman atnegir|leman aysitu"
        ),
        "valid": (
            "dekika|deqiqa|dekiqa|dekikawoch|le deqiqawoch|ba deqiqawoch|be deqiqawoch|bemiketlut deqiqawoch|lemiketlut deqiqawoch|bemeketelu deqiqawoch|"
            "ledekika|ledeqiqa"
        ),
        "act": (
            "yasgebu|yasigebu|yasgibu|yasgebut|yasegebu|asgeba|asgebi|asgibu|asgib|yastsgebu|yisatu|yasgabu|yasgebutt|asgebta|yasfru|yasferu|yitekemu|"
            "yitekemubet|yetekemu|tetekem|tetekemu|yiteqemu|tetekemi|yiteqemubet|yitekemubetal|teqemibet|lemegbat|lemegibat|lemaregaget|lemaregagets|"
            "lemerekeb|lemechres|lemecheres|lemezgeb|lemefetem|lemarekeb|lemasmezgeb|lemaregagechaw|lemaregagecha|leguzo"
        ),
        "ref": (
            "tizaz|tizazwo|tezaz|yetizaz kutir|yetizazwo kutir|order kutir|derese|dereseng|deresegn|deresen|yedereset kutir|faktura|bill kutir|"
            "yebil kutir|hisab|hisabwo|yehisab kutir|hisabih|hisabwot|yedenbegna kutir|denbegna|denbenya|yedenbenya kutir|tiket|tikat|ticket kutir|"
            "yetiket kutir|yebilet kutir|bilet|yechinet|chinet|paket|yepaket kutir|mekoteteya|mekotateria|mekotateriya kutir|yemekotatteriya kutir|"
            "mekataya kutir|kifil|kifl kutir|yekifil kutir|awtobus|autobus|awtobis|yeawtobus kutir|yeguzo kutir|bereraw|berera|berara|yeberera kutir|"
            "wenber|yewenber kutir|babur|qeri genzeb|balans|ye kirit|mewaz|genzeb|yegenzeb meten|meten"
        ),
        "unit": (
            "dekika|deqiqa|dekiqa|dekikawoch|se'at|seatat|seatoch|kenoch|qenoch|ken wist|qenat|kenat|sekond|sekend|samint|sement|saminet|samnt|weroch|"
            "worat"
        ),
        "public": (
            "yeqinash kod|yekinash code|yeqnash kutir|yekinnash kodu|yekniash kod|yeqenash code|yeqinnash kutir|kinash kodu|qinash kod|yekupon code|"
            "kupon kutir|yepromo kodu|promo kod|yeprom code|yekopon kutir|yesitota kodu|yeshilimat kod|yeshlimat code|ye bonus kutir|yekupan kodu|"
            "yegabza kod|yeqinasha code|yekinash kod|yeqnash kod|yekinnash kod|yeqenash kod|yeqinnash kod|kinash kod|yekupon kod|kupon kod|yepromo kod|"
            "yeprom kod|yekopon kod|yesitota kod|yeshlimat kod|ye bonus kod|yekupan kod|yeqinasha kod|yeqinash code|yeqinash kutir"
        ),
    },
    "mn-latn": {
        "strong": (
            "neg udaagiin kod|neg udaagiin nuuts ug|"
            "nuutsug|nuucug|batalgaajuulah kod|batalgaajuulalt kodnii|batalgaajuulax code|batalgaajuulaltiin kod|batalgaajuulaltyn dugaar|"
            "batalgaajuulga kodoo|batlah kod|batalgaa kodnii|batlax code|batalgaajulah kod|batalgajuulah dugaar|batalgaajuulalt kod|batalgaajuulax kod|"
            "batalgaajuulaltyn kod|batalgaazhuulah kod|batalgaajuulga kod|batalgaa kod|batlax kod|batalgajuulah kod|batalgaajuulah kodnii|"
            "batalgaajuulah code|batalgaajuulah dugaar|batalgaajuulah kodoo|batalgaajuulaltyn kodnii|batalgajuulah kodoo|batalgaajuulga dugaar|"
            "batalgaajuulaltiin kodoo|batalgaajulah dugaar|batalgaazhuulah code|batalgaajuulaltiin dugaar|batalgaajulah code|batalgaajuulax kodnii|"
            "batlax kodoo|batalgaajuulga kodnii|batalgaajuulax kodoo|batlax dugaar|tanii kod|tany kod|chinii otp|taniih password|tanai pin|tani kod|"
            "chinii kod|taniih kod|tanai kod|tanii otp|tanii password|tanii pin|tany password|tani pin|tani otp|chinii password|chinii pin|nevtreh kod|"
            "nebtreh otp|nevtrex kod|newtreh kod|newtrex kod|nebtreh kod|nevtreh otp|newtreh otp|nevtrex otp|newtrex otp|negudaagiin kod|"
            "negudaagiin password|negudaagiin pin|nuuts ug|nuuc kod|nuucz dugaar|nuuz ug|nuutz ugiig|nuuts code|nuucz kodoo|nuuc ug|nuucz ug|nuutz ug|"
            "nuts ug|nuuts kod|nuuts dugaar|nuuts ugiig|nuuts kodoo|nuucz ugiig|nuutz code|nuts kod|nuuc kodoo|nuuz kod|nuts ugiig|nuucz code"
        ),
        "weak": (
            "kod|code|"
            "nuuts|nuuc ug|nuutsug|kodoo|kodiig|kodyg|kodnii|batalgaajuulah|batalgaajuulalt|batalgaajuulax|nevtreh kod|6 orontoi|orontoi kod|4 orontoi|"
            "pinkod"
        ),
        "tail": (
            "busdad medegdehgui|luivrees seremjileerei|luivrees bolgoomjil|luivrees seremjleerei|luivrees bolgoomjlooroi|zaliilangaas bolgoomjil|"
            "zaliilangaas seremjleerei|luiverchnees bolgoomjil|nuutslana uu|nuutlalt hadgal|nuuts hadgalaarai|nuuciig hadgal|nuuclana uu|"
            "damjuulj bolohgui|busdad bu damjuul|busdaad buu damjuulaarai|busad bitgii damjuulah|busadtai bitgi heleerei|hend4 b2 oguurei|"
            "busdad b2 uguugeerei|busdaad bvv huvaaltsaarai|busad bu huwaaltsaarai|busadtai buu huvaaltsa|hend4 bitgii alduulaarai|busdaad bu damjuul|"
            "busad bu damjuul|busadtai bu damjuul|hend4 bu damjuul|busdad buu damjuul|busdad bitgii damjuul|busdad bitgi damjuul|busdad b2 damjuul|"
            "busdad bvv damjuul|busdad bu damjuulaarai|busdad bu damjuulah|busdad bu heleerei|busdad bu helegerei|busdad bu xeleerei|busdad bu heleeree|"
            "busdad bu helj"
        ),
        "valid": (
            "minut|minuut|minutiin|minutyn|huchintei|xuchintei|hvchintei|huchinteii|hucintei|xvchintei|hugatsaa duusna|hugatsaa duusah"
        ),
        "act": (
            "oruulaarai|ashiglaarai|heregle|heregleerei|ashiglan|ashiglaad|haruulaarai|heleerei|batalgaajuulaarai|batlaarai|nevtreerei|oruulna uu|"
            "oruulna vv|oruulna ugnuu|oruulj uu|oruulj vv|oruulj ugnuu|oruul uu|oruul vv|oruul ugnuu|oruulaad uu|oruulaad vv|oruulaad ugnuu|oroolno uu|"
            "oroolno vv|oroolno ugnuu|uruulna uu|uruulna vv|uruulna ugnuu|oruulax uu|oruulax vv|oruulax ugnuu|kodiig bicheerei|otp oruulan|kodoo oruul|"
            "kodoo bicheerei|kodoo oruulj|kodoo oruulan|kodig oruulj|ashiglana uu"
        ),
        "ref": (
            "zahialga|zaxialga|zahialgiin dugaar|zahialgyn dugaar|zahialgin dugaar|zaxialgiin dugaar|nehemjleh|nexemjlex|nekhemjlekh|nehemjlekh|"
            "nehemjlehiin dugaar|tulbur|tolbor|tulburiin|tolbur|tolboriin dugaar|dansny dugaar|dansnii dugaar|dansand|tanii dans|dansnaas|dansnii|"
            "dansiin|hariltsagch|xariltsagch|hariltsagchiin dugaar|haritsagchiin kod|hariltsagchiin kod|hereglegchiin dugaar|hereglegch|xereglegch|"
            "tasalbar|bilet|tasalbariin dugaar|biletiin dugaar|ilgeemj|ilgeemjiin dugaar|baraa|achaa|achaany dugaar|hyanah dugaar|hynah dugaar|"
            "trek dugaar|trak dugaar|oroonii dugaar|uruunii dugaar|avtobus|awtobus|avtobusnii dugaar|chiglel|nislegiin|nisleg|suudal|suudliin dugaar|"
            "galt tereg|uldegdel|yldegdel|vldegdel|uldegdliin|niit dun"
        ),
        "unit": (
            "minut|minuut|minutiin|tsag|tsagiin|cagiin|udur|odor|udriin|odriin|honog|xonog|honogiin|honogt|sekund|sariin|jiliin|tugrug|togrog|tugrik"
        ),
        "public": (
            "hungulultiin kod|hongololtiin code|xungulultiin kod|hungululttei dugaar|hongololttoi kodoo|xymdraliin kod|hyamdraliin code|hyamdral kod|"
            "xymdral dugaar|xyamdraliin kodoo|hymdral kod|hyamdralin code|hymdraliin kod|kuponii dugaar|kupon kodoo|kuponiy kod|uramshuulliin kod|"
            "uramshuulal dugaar|belgiin kodoo|beleg kod|urilga code|urilgiin kod|urilgyn dugaar|naiziin kodoo|baaziin kod|hongololtiin kod|"
            "hungululttei kod|hongololttoi kod|hyamdraliin kod|xymdral kod|xyamdraliin kod|hyamdralin kod|kuponii kod|kupon kod|promo kod|"
            "uramshuulal kod|belgiin kod|urilga kod|urilgyn kod|naiziin kod"
        ),
    },
    "kk-latn": {
        "strong": (
            "kodynyz|kodyngyz|kodiniz|kodingiz|qupiasoz|kupiyasoz|qupiyasoz|kupiasoz|sms-kod|pin-kod|pinkod|rastau kody|rastaw kodi|rastav kod|"
            "rasatau kody|tastyktau kodyn|teksery kody|tirkelu kodi|tirkel kod|kiru kody|kiry kodyn|kauipsizdik kodi|qauipsizdik kod|kauypsizdik kody|"
            "belsendiru kodyn|avtorizatsiya kody|aktivaciya kodi|verifikaciya kod|alu kody|jetkizu kody|zhetkizy kodi|kotermeleu kod|tolem kodyn|"
            "rastaw kody|rastav kody|rastaushy kody|tastyktau kody|tekseru kody|tirkelu kody|tirkel kody|kiry kody|kauipsizdik kody|qauipsizdik kody|"
            "qayipsizdik kody|belsendiru kody|avtorizaciya kody|aktivaciya kody|verifikaciya kody|zhetkizu kody|zhetkizy kody|kotermeleu kody|tolem kody|"
            "rastau kodi|rastau kod|rastau kodyn|sizdin kod|sizdyn kody|sizdin parol|sizdyng parolinyz|sizding paroliniz|sizdyn kod|sizdyng kod|"
            "sizding kod|senin kod|siz kod|sizdin kody|sizdin parolinyz|sizdin paroliniz|sizdyn parol|sizdyn paroliniz|sizdyn parolinyz|birrettik parol|"
            "birrettik kod|birrettik pin|qupiya soz|kupiya kod|kupia soziniz|qupia sozi|kupyya kody|qupyya sozdi|qupiya sozinizdi|kupiya sozder|"
            "qupia san|kupyya nomir|qupyya nomer|kupiya soz|kupia soz|qupia soz|kupyya soz|qupyya soz"
        ),
        "weak": (
            "qupiya|kupiya|qupia|qupiasoz|kupiyasoz|parol|paroli|parolin|kodynyz|kodyngyz|kodiniz|kodty|kodyn|kodpen|rastau kody|rastau|rastauga|"
            "sandy engiziniz|alty sandy|6 sandy"
        ),
        "tail": (
            "eshkimge aytpanyz|eskimge aytpanyzdar|eshkimgede aitpaniz|eshkimmen aitpangyz|baskalarga khabarlamanyz|basqalarga khabarlamaniz|"
            "basqalarmen korsetpeniz|baskalarmen korsetpenyz|bogdelerge korsetpengiz|eshkimge jibermeniz|eskimge bolispeniz|eshkimgede bolispengiz|"
            "eshkimmen bolispenyz|basqalarmen bildirmeniz|baskalarmen zhoneltpeniz|bogdelerge aytpa|eshkimge bolispe|eskimge aytpanyz|"
            "eshkimgede aytpanyz|eshkimmen aytpanyz|baskalarga aytpanyz|basqalarga aytpanyz|basqalarmen aytpanyz|baskalarmen aytpanyz|"
            "bogdelerge aytpanyz|eshkimge aitpanyz|eshkimge aytpanyzdar|eshkimge aitpaniz|eshkimge aytpangyz|eshkimge aitpangyz|eshkimge bermeniz|"
            "eshkimge bermenizder|eshkimge bermengiz|eshkimge bermenyz|eshkimge habarlamanyz|eshkimge khabarlamanyz|eshkimge khabarlamaniz|"
            "eshkimge korsetpeniz|eshkimge korsetpenyz|eshkimge korsetpengiz"
        ),
        "valid": (
            "minut|minutka|minutqa|min isinde|sagat boiy zharamdy|minuttan boiyna|saghat ishinde zharamdy|min keyin zharamsyz|sagat boyi jaramdy|"
            "minuttan boyy zharamdy|saghat zharamdy|min ishinde qoldanynyz"
        ),
        "act": (
            "engiziniz|engizingiz|engizeniz|engiz|engizu|engizinizder|yengiziniz|engizinizshi|engizinyz|teriniz|teringiz|jazynyz|zhazynyz|zhazingyz|"
            "zhazyngyz|paidalanynyz|paydalanynyz|qoldanynyz|koldanynyz|koldanyngyz|qoldan|paidalan|qoldanyngyz|paidalangyz|korsetiniz|korsetingiz|"
            "aytynyz|aitynyz|aytyngyz|rastanyz|rastangyz|kiriniz|usynynyz|kodyn beriniz|parolin habarlanyz|kodty beriniz|kodty habarlanyz|kodty korset|"
            "kodty ayt|kiru ushin"
        ),
        "ref": (
            "tapsyrys|tapsyrysynyz|zakaz nomeri|esepshot|esep shot|shot nomeri|shotynyz|esep-shot|shot-faktura|derbes shot|jeke shot|zheke shot|"
            "zheke esep|klient nomeri|tutynushy|klient|abonent|bilet|biletiniz|zhiberilim|jiberilim|zhonelti nomeri|posylka|salem-saualet|salemdeme|"
            "zhonelim|trek nomeri|trek nomer|trek-nomer|jonelt nomeri|bolme|avtobus|bagyt|bagdar|marshrut|reis nomeri|oryn nomeri|poyezd|poezd|vagon|"
            "balans|balansynyz|qaldyk|kaldyk|qaldyq|kaldyq|sheshot kaldygy|qolzhetimdi|kolzhetimdi|somasy|summa|tolem|tolemge|toleu kerek|qaryz|karyz|"
            "bereshek|polis|saqtandyru|saktandyru"
        ),
        "unit": (
            "minut|minutka|sagat|saghat|sagatka|sagatta|kunge|kunde|tauligine|taulik|sekund|apta|aptaga|aiga|ayga|zhyl|zhylga|tenge|tengege|tiyn"
        ),
        "public": (
            "zhenildik kody|jenildik kodi|zhenildikti kod|zhenilildik kody|chegirme kodyn|kupon kody|kupondyk kodi|promo kod|qatelik kody|katelik kodyn|"
            "qate kody|kate kodi|elding kod|el kody|memleket kodyn|kala kody|qala kodi|aimak kod|aimaq kody|aymak kodyn|onir kody|zhoneltilim kodi|"
            "shakyru kod|shaqyru kody|tauar kodyn|onim kody|aksiya kodi|akciya kod|bank kody|filial kodyn|salyk kody|valyuta kodi|sylyk kod|syilyk kody|"
            "telefon kodyn|qalalyq kody|aimaqtyk kodi|baqylau kod|kuzetu kody|bakylau kodyn"
        ),
    },
    "ky-latn": {
        "strong": (
            "kodunuz|kodunguz|syrsoz|syrsozu|syrsozunuz|sirsoz|sms-kod|pin-kod|pinkod|yrastoo kodu|yrastuu kod|yrasto kodun|tastyktoo kodu|"
            "tasdyktoo kody|kiruu kodi|kiryy kodu|kiru kod|koopsuzduk kodu|koopsuzduktun kody|tekseruu kodi|tekshiruu kodu|katto kod|kattoo kodun|"
            "avtorizaciya kody|avtorizatsiya kodi|aktivaciya kodu|verifikaciya kod|aluu kodun|zhetkiruu kodi|jetkiruu kodu|kaytaruu kod|tolom kodu|"
            "identifikaciya kody|kirish kodi|yrastuu kodu|yrasto kodu|tasdyktoo kodu|kiruu kodu|kiru kodu|kopsuzduk kodu|koopsuzduktun kodu|"
            "tekseruu kodu|katto kodu|kattoo kodu|aktivdeshtiruu kodu|avtorizaciya kodu|avtorizatsiya kodu|verifikaciya kodu|aluu kodu|zhetkiruu kodu|"
            "kaytaruu kodu|identifikaciya kodu|kirish kodu|yrastoo kod|yrastoo kodun|yrastoo kody|yrastoo kodi|sizdin kod|sizding kodu|sizding parol|"
            "sizdin parolunuz|sizdyn kod|senin kod|sizding kod|sizdin kodu|sizdin parol|senin kodu|senin parolunuz|syr soz|sir kod|zhashyruun kodu|"
            "jashyruun sozu|jashiruun sozunuz|jashyryn soz|syr nomer|sir san|zhashyruun sozdu|jashyruun sozunguz|sir soz|zhashyruun soz|jashyruun soz|"
            "jashiruun soz|syr kod|syr kodu|syr sozu|syr sozunuz|syr san|syr sozdu|syr sozunguz|jashiruun sozdu"
        ),
        "weak": (
            "syrsoz|syr soz|syrsozu|syrsozunuz|kodunuz|kodunguz|koddu|kodun|kodtu|parol|parolu|parolduu|yrastoo|tastyktoo|zhashyruun|jashyruun|pinkod|"
            "sandy kirgiziniz|alty sandy|6 sandy"
        ),
        "tail": (
            "echkimge aitpanyz|bashkalarga berbenyz|biroogo korsotponyz|echkimge zhonotponuz|bashkalarga otkorbonuz|biroogo aytpagyla|echkimge aytpanyz|"
            "bashkalarga aytpanyz|biroogo aytpanyz|eger surabasanyz|egerde surabasanyz|aldamchylardan saktanynyz|aldamchylardan saktanyngyz|"
            "aldamchylardan abaylanyz|aldamchylardan saktangyla|aldamchylarga aldanbanyz|shylyundardan saktanynyz|jashyruun saktanyz|jashyruun karmanyz|"
            "jashyruun saktangyz|zhashyruun saktanyz|kupuya saktanyz|ech kimge aytpanyz|ech kim aytpangyz|ech kimi aytpaniz|bashka kishige berbeniz|"
            "bashka kishilerge berbengiz|bashka adamga korsotponuz|bashka biroogo korsotpongyz|uchunchu taraptarga bildirbeniz|"
            "bashkalar menen bildirbengiz|bashka adamdarga zhiberbeniz|ech kimge jonotponuz|ech kim bolushponuz|ech kimi kabarlabanyz|"
            "bashka kishige kabarlabangyz|uchunchu taraptarga berbegile|bashkalar menen aytpa|ech kim aytpanyz|ech kimi aytpanyz"
        ),
        "valid": (
            "munot|minut|munotko|munut|minuta|munotun|saat jaraktuu|min zharaktuu|munottun boyu jaraktuu|saat ichinde koldonunuz|min ichinde kirgiziniz|"
            "munottun icinde"
        ),
        "act": (
            "kirgiziniz|kirgizingiz|kirgizinyz|kirgiz|kirgizgile|kirgizuu|jazynyz|zhazynyz|jazyngyz|teriniz|teringiz|zhazyngyz|kirgizip|kirgizgin|"
            "koldonunuz|koldonunguz|paydalanynyz|paidalanynyz|paydalanyngyz|koldon|paidalan|koldonuu|koldongula|korsotunuz|korsotunguz|aytynyz|aitynyz|"
            "aytyngyz|yrastanyz|yrastangyz|tastyktanyz|tastyktangyz|kiriniz|kiringiz|sandy beriniz|kodtu kabarlanyz|syrsozdu ayt|koddu beriniz|"
            "koddu kabarlanyz|koddu ayt"
        ),
        "ref": (
            "zakaz|zakazynyz|zakazdyn nomeri|buyurtma|buyurtmanyz|buyurtmanyn nomeri|buyrutma|esep nomeri|esebiniz|esep-faktura|esep faktura|schet|"
            "schetunuz|zheke esep|jeke esep|bettik esep|kardar|klient|abonent|bilet|biletiniz|posylka|jonotmo|zhonotmo|trek nomeri|trek-nomer|trek nomer|"
            "bolmo|bolmonun nomeri|avtobus|marshrut|kattam|reis nomeri|orun nomeri|orduk|poyezd|poezd|vagon|balans|balansynyz|kaldyk|kalgany|kaldygy|"
            "jetkiliktuu|summa|summasy|tolom|tolonuuchu|toloo kerek|toloo|karyz|karyzynyz|nasyya|polis|kamsyzdandyruu|kelishim|kelishimdin nomeri|"
            "eseptegich|schetchik|korsotkuch"
        ),
        "unit": (
            "munot|munut|minut|munotko|saat|saatka|saatta|kungo|kundo|sutka|sekund|sekunda|zhuma|juma|apta|ayga|aiga|zhyl|jylga|somgo"
        ),
        "public": (
            "arzandatuu kodu|arzandatuuchu kod|chegeruu kodu|chegerme kodun|skidka kody|kupon kodu|kupondun kod|promo kodu|kata kodun|katanyn kody|"
            "katalyk kodu|olko kod|olkonun kodu|mamleket kodun|shaar kody|shaardyn kodu|aymak kod|aimak kodu|aymaktyn kodun|region kody|chakyruu kodu|"
            "chakyruunun kod|tovar kodu|tovardyn kodun|aktsiya kody|akciya kodu|bank kod|filial kodu|belek kodun|sylyk kody|belektin kodu|telefon kod|"
            "kozomol kodu|kozomoldoo kodun|baykoo kody|valyuta kodu|salyk kod|arzandatuuchu kodu|chegerme kodu|skidka kodu"
        ),
    },
    "tg-latn": {
        "strong": (
            "guzarvozha|guzarvozhai|guzarvoja|guzarvojai|guzarwozha|guzorvozha|sms-kod|pin-kod|pinkod|kodi tasdiq|kod-i tasdik|kod tasdiqi|"
            "rami tasdiqkunii|ramzi tasdiqkuni|ramz-i tasdiqkunanda|kode tasdiki|ramze vorudsh|kod-i vorid|kod vorud|rami vurud|ramzi vorudi|"
            "ramz-i vurudi|kode voridshavi|ramze dastrasi|kodi dastrasii|kod-i dostup|kod amniyat|rami amniyati|ramzi amniyyati|ramz-i bekhatari|"
            "kode behatari|ramze bekhatarii|kodi yakdafaina|kod-i yakkarata|kod yakbora|rami yakmartaba|ramz-i yakdafaii|kode sms|ramze makhfi|"
            "kodi mahfi|kod-i maxfi|kod makhfii|rami pinhoni|ramzi sirri|ramz-i girift|kode giriftan|ramze giriftani|kod-i qabul|kod qabuli|rami daryoft|"
            "ramzi daryofti|ramz-i daryoftkuni|kode supurdan|ramze buyurtma|kodi baqaydgiri|kod-i baqaydgirii|kod bakaydgiri|ramzi avtorizatsiya|"
            "ramz-i avtorizaciya|kode aktivatsiya|ramze faolsozi|kodi faolsozii|kod tekshirish|rami sanjish|ramzi sanchish|ramz-i sanjishi|kode barkaror|"
            "ramze barqarorkuni|kodi barqarorsozi|kod-i autentifikatsiya|kod shakhsiyat|rami hisob|ramzi pardokht|ramz-i pardoxt|kode pardokhti|"
            "ramze rohat|kod-i tasdiq|kod tasdiq|rami tasdiq|ramzi tasdiq|ramz-i tasdiq|kode tasdiq|ramze tasdiq|kodi tasdik|kodi tasdiqi|"
            "kodi tasdiqkunii|kodi tasdiqkuni|kodi tasdiqkunanda|kodi tasdiki|kodi vorudsh"
        ),
        "weak": (
            "guzarvozha|guzarvozhai|guzarvoja|ramziro|ramzi shumo|kodro|kodi tasdiq|kodatonro|kodaton|parol|paroli|parolro|raqami ramzi|raqami makhfi|"
            "makhfi|mahfi|tasdiq|tasdik|tasdiqi|raqamhoro"
        ),
        "tail": (
            "firebgaron|bakase naguyed|bakase nagued|ehtiyot shaved|hushyor boshed|makhfi dored|ba kase nagued|ba hechkas naguy|ba hejkas nadihed|"
            "ba digaron nadihed|ba digaroni narasoned|ba digarho nafirist|bakase ittilo nadihed|ba hejkas nasupored|ba hechkas nagued|ba hejkas nagued|"
            "ba digaron nagued|ba digaroni nagued|ba digarho nagued|ba kase nagu|ba kase naguyed|ba kase naguy|ba kase nadihed|ba kase naded|"
            "ba kase nade|ba kase nadih|ba kase nafiristed|ba kase narasoned|ba kase nafirist|ba kase nasupored|ba kase nagzared|ba kase naguzared|"
            "bo kase nabakhshed|mo hargiz namepursem|bank hargiz namepursem|kormandon hargiz namepursem|mo hejgoh namepursem|mo hechgoh namepursem|"
            "mo xargiz namepursem|mo hargiz namepursad"
        ),
        "valid": (
            "daqiqa|dakika|dakiqa|minut amal mekunad|soat etibornok|minuta etibornok ast|minut ba okhir merasad|soat istifoda meshavad|minuta e'tibornok|"
            "minut bayd bekor meshavad|soat digar|minut etibor dorad"
        ),
        "act": (
            "daroved|navised|navished|binavised|zaned|bigued|guyed|daroed|daroyed|vorid kuned|vorid kun|vorid namoed|vorid sozed|dokhil kuned|"
            "dohil kuned|doxil kuned|dokhil namoed|vorid namoyed|dokhil shaved|doril kuned|raqamhoro gued|ramzro dihed|kodro gued|kodro dihed|"
            "istifoda bared|istifoda kuned|istifoda namoed|istifoda bare|istifoda kun|istifoda barand|istifoda barem|istifoda shaved|istifodai bared|"
            "istifodai kuned|istifodai namoed|istifodai bare|istifodai kun|istifodai barand|istifodai barem|istifodai shaved"
        ),
        "ref": (
            "farmoish|farmoishi shumo|buyurtma|buyurtmai|hisob|hisobi|hisobraqam|suratkhisob|surathisob|surathisobi|hisobnoma|faktura|hisob-faktura|"
            "mizoj|mijoz|mijozi|mushtari|abonent|chipta|chiptai|bilet|posilka|posylka|basta|borjoma|marsula|mursila|raqami paygiri|raqami peygiri|"
            "paygiri|trek-nomer|trek raqam|raqami trek|hujra|hujrai|raqami utoq|khona|avtobus|avtobusi|khatsayr|khatti sayr|marshrut|parvoz|reysi|"
            "raqami joy|qator|poezd|poyezd|vagon|balans|balansi|baqiya|baqiyai|bokimonda|boqimonda|bokimondai|mablagh|mablag|mablaghi|mablagi"
        ),
        "unit": (
            "daqiqa|daqiqai|dakika|dakiqa|minut|minuta|soat|soati|soata|ruzi|ruza|ruzho|shab|soniya|sonya|saniya|hafta|xafta|mohi|soli"
        ),
        "public": (
            "kodi takhfif|kod tahfif|ramzi taxfif|kod-i takhfifi|kode kupon|ramz kuponi|kodi promo|kod promoi|ramzi pochta|kod-i pochtai|kode poshta|"
            "ramz khato|kodi xato|kod hato|ramzi khatoi|kod-i khatogi|kode kishvar|ramz kishvari|kodi kishwar|kod mamlakat|ramzi davlat|kod-i davlati|"
            "kode shahr|ramz shahri|kodi mintaqa|kod mintaka|ramzi viloyat|kod-i nohiya|kode mol|ramz tovar|kodi mahsulot|kod davat|ramzi da'vat|"
            "kod-i davatnoma|kode qr|ramz paygiri|kodi peygiri|kod tuhfa|ramzi tuxfa|kod-i hadya"
        ),
    },
    "tt-latn": {
        "strong": (
            "kodygyz|kodigyz|kodigiz|kodygiz|sersuz|sersuze|sersuzegez|ser-suz|sms-kod|pin-kod|pinkod|raslau kody|raslaw kod|raslav kody|rasla kodi|"
            "tiksheru kodyn|tiksheru kody|keru kod|keryu kody|kereu kodi|terkelu kodin|terkaly kodyn|kurkynychsyzlyk kody|kurkinichsezlek kod|"
            "qurqinichsizliq kody|kurkynysyzlyk kodi|havefsezlek kodin|khavefsezlek kodyn|xafefsezlek kody|aktivlashtyru kod|aktivlashteru kody|"
            "aktivaciya kodi|avtorizatsiya kodin|verifikaciya kodyn|alu kody|yibaru kodin|torgyzu kodyn|tuleu kody|tulau kod|kirish kodin|"
            "registraciya kodyn|raslaw kody|rasla kody|raslavu kody|keru kody|kereu kody|terkelu kody|terkaly kody|kurkinichsezlek kody|"
            "kurkynysyzlyk kody|xavefsezlek kody|havefsezlek kody|khavefsezlek kody|aktivlashtyru kody|aktivaciya kody|avtorizaciya kody|"
            "avtorizatsiya kody|verifikaciya kody|biru kody|yibaru kody|torgyzu kody|tulau kody|identifikaciya kody|kirish kody|registraciya kody|"
            "raslau kod|raslau kodi|raslau kodin|raslau kodyn|sezneng kod|sinen kody|sinen parol|seznyng parolegez|seznen kod|sineng kod|sinen kod|"
            "seznyng kod|sezneng kody|sezneng parol|sezneng parolegez|sezneng parolegyz|bertapkyr kod|ser suz|sher suze|yashryn suzegez|yeshryen kod|"
            "yeshryn kody|yasheryn nomer|serle sanlar|shaxsi suzneng"
        ),
        "weak": (
            "sersuz|sersuze|sersuzegez|ser suz|ser suze|kodygyz|kodigyz|kodigiz|kodny|kodyn|kodka|parol|parolne|parolegez|raslau|yashryn kod|yashryn|"
            "pinkod|sannarny|sannar"
        ),
        "tail": (
            "berkemga aytmagyz|berkemge aitmagyz|hichkemga eytmegez|hichkemge aytmagez|xichkemge birmegyz|bashkalarga kursatmegez|hichkemga uralashmagyz|"
            "hichkemge urtaklashmagyz|xichkemge achmagyz|bashkalarga eytmesqe|berkemge aytmagyz|hichkemga aytmagyz|hichkemge aytmagyz|xichkemge aytmagyz|"
            "bashkalarga aytmagyz|berkemga aitmagyz|berkemga aytmagiz|berkemga aitmagiz|berkemga eytmagez|berkemga aytmegez|berkemga eytmegez|"
            "berkemga aytmagez|berkemga birmagez|berkemga birmegez|berkemga birmegyz|berkemga birmagyz|berkemga kursatmagez|berkemga kursetmegez|"
            "berkemga kursatmegez|berkemga kursatmagyz|berkemga jibarmagez|berkemga zhibarmagez|berkemga jibermegez|berkemga zhibermegez|"
            "berkemga jibarmegez|berkemga beldermegez|berkemga beldermagez|berkemga tapshyrmagyz|berkemga tapshirmagyz|berkemga bulishmagyz"
        ),
        "valid": (
            "minut|minuta|minutta|minutlyk|min echinda|sagat davamynda|saghat dawaminda|minuttan echenda gamalda|min gamalda bula|sagat yarakli|"
            "saghat yaraqli|minuttan yarakly"
        ),
        "act": (
            "kertegez|kertigez|kertegyz|kertegiz|kertep|kertu|yazygyz|yazigiz|jyegyz|zhyegyz|cyegyz|jiyegiz|kiretegez|kullanygyz|kullanigiz|qullanigiz|"
            "kulanygyz|faydalanygyz|faidalanygyz|faydalanigiz|kullan|faydalan|kullanyrga|kullanegez|kullanyp|kursategez|kursetegez|kursatigez|eytegez|"
            "aytygyz|aytigiz|eytigez|raslagyz|raslagiz|keregez|kerigez|kodni aytegez|any kert|kodny biregez|kodyn eyt"
        ),
        "ref": (
            "zakaz|zakazygyz|zakazigiz|sifarysh|boerma|boyerma|schet|schot|schetygyz|schet-faktura|hisap|hisaby|xisap|hisabygyz|xisabygyz|klient|"
            "mushtari|abonent|bilet|biletygyz|biletigiz|posylka|posilka|jibaru|zhibaru|trek nomery|trek nomer|trek-nomer|bulma|bulmase|avtobus|marshrut|"
            "reis nomery|reis nomere|uryny|uryn nomery|uryn nomere|poezd|poyezd|vagon|balans|balansygyz|balansigiz|kaldyk|qaldiq|kalgan|kalgany|summa|"
            "summasy|akcha|aqcha|tuleu|tulerge|tulau|burych|burychygyz|kredit|polis|iminlek|strahovka"
        ),
        "unit": (
            "minut|minuta|minutlyk|sagat|saghat|sagatlek|kone|konnek|konlek|taulek|tewlek|sekund|sekunda|atna|atnalyk|aylyk|yellyk|sumlyk|sumga|tanka"
        ),
        "public": (
            "tashlama kody|tashlamaly kod|tashlamalar kody|skidka kodi|kupon kodyn|kuponnyn kody|promo kod|xata kody|hata kodi|khata kodyn|xatanyn kody|"
            "hatanyn kod|il kody|ilneng kodi|ilnen kodyn|shahar kody|sheher kod|sheherneng kody|shaharneng kodi|rayon kodyn|tobak kody|tobek kod|"
            "region kody|chakyru kodi|chaqiru kodyn|tovar kody|tovarnyn kod|aksiya kody|akciya kodi|bank kodyn|filial kody|bulak kod|bulek kody|"
            "telefon kodi|kuzatu kodyn|kuzetu kody|valyuta kod|salym kody|dus kodi|dusny chakyru kodyn"
        ),
    },
}  # fmt: skip
