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
            "funkan|jikan|nichi|nichikan|byou|shuukan|kagetsu|yen desu|man en|kiro|meetoru|meisama|satsu|paasento|giga"
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
            "tainege allyeojuji maseyo|tainege allyeojuji masipsio|tainege gongyuhaji masipsio|tainege malhaji maseyo|tainege malhaji masipsio|"
            "tainege nochulhaji maseyo|tainege nochulhaji masipsio|tainege jeondalhaji maseyo|tainege jeondalhaji masipsio|nuguegedo allyeojuji maseyo|"
            "nuguegedo allyeojuji masipsio|nuguegedo gongyuhaji masipsio|nuguegedo malhaji maseyo|nuguegedo malhaji masipsio|nuguegedo nochulhaji maseyo|"
            "nuguegedo nochulhaji masipsio|nuguegedo jeondalhaji maseyo|nuguegedo jeondalhaji masipsio|taineul nochul geumji|taineul yuchul geumji|"
            "tain nochul geumji|tain yuchul geumji|jeoldae allyeojuji maseyo|gongyu haji maseyo|jigwoneun yoguhaji anseumnida|bonini anin gyeongu|"
            "bonini yocheonghaji anatdamyeon|bonin yocheongi anin|boisu pising juui|tain ege allyeojuji maseyo|tain ege allyeojuji masipsio|"
            "tain ege gongyuhaji masipsio"
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
            "sigan|gaewol|wonida|manwon|cheonwon|pointeu|jeom|killo|killomiteo|myeong|saram|jang|geon|beon|peosenteu|giga|kwon"
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
            "sms-kod|smskod|pin-kod|pinkod|parol':|parol:|kod podtverzhdeniya|kod podtverzhdenia|kod podtverjdeniya|kod podtverjdenia|"
            "kod podtverzhdenija|kod podtverzdeniya|kod podtverzhdeniia|vash kod|vash parol|vash pin|tvoi kod|tvoi parol|tvoi pin|tvoy kod|tvoy parol|"
            "tvoy pin|vawh kod|vawh parol|vawh pin|kod dostupa|kod vhoda|kod avtorizacii|kod avtorizatsii|kod bezopasnosti|kod proverki|kod registracii|"
            "kod registratsii|kod aktivacii|kod aktivatsii|kod vydachi|kod polucheniya|kod verifikacii|kod verifikatsii|kod vosstanovleniya|kod vozvrata|"
            "kod operacii|kod podpisi|kod identifikacii|kod vstupa|odnorazovyj kod|odnorazovyj parol|odnorazovyj pin|odnorazovyi kod|odnorazovyi parol|"
            "odnorazovyi pin|odnorazoviy kod|odnorazoviy parol|odnorazoviy pin|odnorazovy kod|odnorazovy parol|odnorazovy pin|odnorazovii kod|"
            "odnorazovii parol|odnorazovii pin|proverochnyj kod|proverochnyi kod|proverochniy kod|sms kod|smska kod|sekretnyj kod|sekretniy kod|"
            "sekretnyi kod|vremennyj parol|vremennyj kod|vremenniy parol|vremenniy kod|vremennyi parol|vremennyi kod|parol dostupa|novyj parol|"
            "noviy parol|pin kod|kodovoe slovo|cod podtv|kod podtv|kod dlya vhoda|kod dlya podtverzhdeniya|kod dlya avtorizacii|kod dlya registracii|"
            "kod dlya oplaty|kod dlya polucheniya|kod dlya vydachi|kod dlya vosstanovleniya|kod dlya kurera"
        ),
        "weak": (
            "parol|parol'|paroli|parolya|pinkod|kodom|kodik|shifr|cifry|tsifry|podtverzhdenie|podtverzhdeniya|verifikaciya|avtorizaciya|odnorazovyj|"
            "odnorazoviy|kodovoe"
        ),
        "tail": (
            "eto moshenniki|osteregajtes moshennikov|nikomu ne soobschajte|nikomu ne soobshchaite|nikomu ne soobschaite|nikomu ne soobshajte|"
            "nikomu ne soobshaite|nikomu ne govorite|nikomu ne peredavajte|nikomu ne peredavaite|nikomu ne pokazyvajte|nikomu ne pokazyvaite|"
            "nikomu ne nazyvajte|nikomu ne nazyvaite|nikomu ne davajte|nikomu ne govori|ne soobschajte nikomu|ne soobschajte kod|ne soobschajte drugim|"
            "ne soobshchajte nikomu|ne soobshchajte kod|ne soobshchajte drugim|ne soobschaite nikomu|ne soobschaite kod|ne soobschaite drugim|"
            "ne soobshaite nikomu|ne soobshaite kod|ne soobshaite drugim|ne govorite nikomu|ne govorite kod|ne govorite drugim|ne peredavajte nikomu|"
            "ne peredavajte kod|ne peredavajte drugim|ne peredavaite nikomu|ne peredavaite kod|ne peredavaite drugim|ne pokazyvajte nikomu|"
            "ne pokazyvajte kod|ne pokazyvajte drugim"
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
            "sms-kod|pin-kod|pinkod|parol:|kod pidtverdzhennya|kod pidtverdzhennia|kod pidtverdjennya|kod pidtverdgennya|kod pidtverdzennya|"
            "kod pidtverdzhenya|vash kod|vash parol|tvij kod|tvij parol|tviy kod|tviy parol|tvii kod|tvii parol|kod dostupu|kod vhodu|kod vkhodu|"
            "kod avtoryzacii|kod avtoryzatsii|kod avtorizacii|kod bezpeky|kod perevirky|kod reiestracii|kod reyestracii|kod reyestratsii|kod aktyvacii|"
            "kod aktyvatsii|kod vydachi|kod otrymannya|kod veryfikacii|kod veryfikatsii|kod vidnovlennya|kod operacii|kod identyfikacii|odnorazovyj kod|"
            "odnorazovyj parol|odnorazovyi kod|odnorazovyi parol|odnorazovyy kod|odnorazovyy parol|odnorazoviy kod|odnorazoviy parol|perevirochnyj kod|"
            "perevirochnyi kod|perevirochnyy kod|sms kod|sekretnyj kod|sekretnyi kod|taiemnyi kod|taemnyj kod|tymchasovyj parol|tymchasovyj kod|"
            "tymchasovyi parol|tymchasovyi kod|tymchasoviy parol|tymchasoviy kod|parol dostupu|novyj parol|pin kod|kodove slovo|kod pidtv|kod dlya vhodu|"
            "kod dlya vkhodu|kod dlya pidtverdzhennya|kod dlya pidtverdzhennia|kod dlya avtoryzacii|kod dlya reyestracii|kod dlya oplaty|"
            "kod dlya otrymannya|kod dlya vidnovlennya|kod dlya vydachi|kod dlya kuriera|kod dlya vodiya|kod dlia vhodu|kod dlia vkhodu|"
            "kod dlia pidtverdzhennya|kod dlia pidtverdzhennia|kod dlia avtoryzacii|kod dlia reyestracii|kod dlia oplaty|kod dlia otrymannya|"
            "kod dlia vidnovlennya|kod dlia vydachi|kod dlia kuriera|kod dlia vodiya|kod z sms"
        ),
        "weak": (
            "parol|parolyu|pinkod|kodom|tsyfry|cyfry|pidtverdzhennya|pidtverdzhennia|avtoryzaciya|veryfikaciya|odnorazovyj|odnorazovyi|kodove|gaslo|haslo"
        ),
        "tail": (
            "tse shakhrai|ce shahrai|sterezhitsya shahraiv|nikomu ne povidomlyajte|nikomu ne povidomlyayte|nikomu ne povidomliaite|nikomu ne kazhit|"
            "nikomu ne kazhy|nikomu ne peredavajte|nikomu ne peredavayte|nikomu ne pokazujte|nikomu ne nazyvajte|nikomu ne davajte|nikomu ne hovorit|"
            "ne povidomlyajte nikomu|ne povidomlyajte kod|ne povidomlyajte inshym|ne povidomliaite nikomu|ne povidomliaite kod|ne povidomliaite inshym|"
            "ne kazhit nikomu|ne kazhit kod|ne kazhit inshym|ne peredavajte nikomu|ne peredavajte kod|ne peredavajte inshym|ne peredavaite nikomu|"
            "ne peredavaite kod|ne peredavaite inshym|ne nazyvajte nikomu|ne nazyvajte kod|ne nazyvajte inshym|ne rozholoshujte nikomu|"
            "ne rozholoshujte kod|ne rozholoshujte inshym|ne rozgoloshujte nikomu|ne rozgoloshujte kod|ne rozgoloshujte inshym|ne nadsylajte nikomu|"
            "ne nadsylajte kod"
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
            "sms-kod|pin-kod|pinkod|parol:|kod pacviardzhennia|kod pacverdzhannya|kod pacvjardzhennja|kod patsviardzhennia|kod patsvyardzhennya|"
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
            "ne pavedamliajce nikomu|ne pavedamliajce kod|ne pavedamliajce inshym|ne pavedamlyajtse nikomu|ne pavedamlyajtse kod|"
            "ne pavedamlyajtse inshym|ne kazhyce nikomu|ne kazhyce kod|ne kazhyce inshym|ne peradavajce nikomu|ne peradavajce kod|ne peradavajce inshym|"
            "ne nazyvajce nikomu|ne nazyvajce kod|ne nazyvajce inshym|ne dasylajce nikomu|ne dasylajce kod|ne dasylajce inshym|nie pavedamliajce nikomu|"
            "nie pavedamliajce kod|nie pavedamliajce inshym|nie pavedamlyajtse nikomu"
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
            "sms-kod|pin-kod|parola:|vashiyat kod|vashiyat parola|vashiyat pin|vashiat kod|vashiat parola|vashiat pin|vashia kod|vashia parola|"
            "vashia pin|tvoyat kod|tvoyat parola|tvoyat pin|tvoiat kod|tvoiat parola|tvoiat pin|tvoqt kod|tvoqt parola|tvoqt pin|vashiqt kod|"
            "vashiqt parola|vashiqt pin|kodat za|kodat e|kodut za|kodut e|kodyt e|potvurditelen kod|potvarditelen kod|verifikacionen kod|"
            "verifikatsionen kod|ednokraten kod|ednokraten pin|ednokratna parola|vremenna parola|nova parola|dinamichna parola|parolata e|sms kod|"
            "taen kod|sekreten kod|pin kod|kod za potvurzhdenie|kod za potvarzhdenie|kod za potvyrzhdenie|kod za potvardjenie|kod za potvarjdenie|"
            "kod za potvurjdenie|kod za vhod|kod za dostup|kod za sigurnost|kod za verifikaciya|kod za verifikacia|kod za verifikatsiya|kod za proverka|"
            "kod za avtorizaciya|kod za aktivaciya|kod za aktivirane|kod za registraciya|kod za poluchavane|kod za dostavka|kod za plashtane|"
            "kod za vlizane|kod za prevod|kodat vi e|kodat ti e|kodut vi e|kodut ti e|kodyt vi e|parola za vhod|parola za dostup|parola za potvarzhdenie|"
            "parolata vi e|parolata ti e|vashata parola e|tvoyata parola e|kod ot sms|kod za ofis|kod za ekontomat|kod za boks|pin za ofis|"
            "pin za ekontomat|pin za boks|parola za edinokratna upotreba|vashata parola vi e|vashata parola ti e|tvoyata parola vi e|tvoyata parola ti e"
        ),
        "weak": (
            "parola|parolata|kodat|kodut|kodyt|pinkod|cifri|tsifri|cifrite|verifikaciya|potvarzhdenie|potvurzhdenie|shifar|ednokraten|ednokratna"
        ),
        "tail": (
            "vnimanie izmama|ne go spodelyajte|ne go spodeliajte|ne go spodelyaite|ne go spodelqite|ne go spodelyai|ne go kazvajte|ne go kazvaite|"
            "ne go davajte|ne go davaite|ne go izprashtajte|ne go predostavyajte|ne go predostavyaite|ne ya spodelyajte|ne ya spodeliajte|"
            "ne ya spodelyaite|ne ya spodelqite|ne ya spodelyai|ne ya kazvajte|ne ya kazvaite|ne ya davajte|ne ya davaite|ne ya izprashtajte|"
            "ne ya predostavyajte|ne ya predostavyaite|ne spodelyajte koda|ne spodelyajte kod|ne spodelyajte parolata|ne spodelyaite koda|"
            "ne spodelyaite kod|ne spodelyaite parolata|ne spodelqite koda|ne spodelqite kod|ne spodelqite parolata|ne kazvajte koda|ne kazvajte kod|"
            "ne kazvajte parolata|ne davaite koda|ne davaite kod|ne davaite parolata"
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
            "sms-kod|pin-kod|lozinka:|vashiot kod|vashiot pin|vasiot kod|vasiot pin|tvojot kod|tvojot pin|kodot e|kodot za|verifikaciski kod|"
            "verifikacionen kod|bezbednosen kod|sigurnosen kod|ednokraten kod|ednokraten pin|ednokratna lozinka|ednokratna shifra|ednokratna sifra|"
            "privremena lozinka|privremena shifra|privremena sifra|nova lozinka|nova shifra|nova sifra|vashata lozinka|vashata shifra|vashata sifra|"
            "vasata lozinka|vasata shifra|vasata sifra|tvojata lozinka|tvojata shifra|tvojata sifra|dinamichka lozinka|dinamichka shifra|"
            "dinamichka sifra|lozinkata e|shifrata e|taen kod|tajen kod|sms kod|pin kod|kod za potvrda|kod za potvrduvanje|kod za najava|"
            "kod za najavuvanje|kod za verifikacija|kod za pristap|kod za bezbednost|kod za proverka|kod za avtorizacija|kod za aktivacija|"
            "kod za aktiviranje|kod za registracija|kod za podiganje|kod za preuzemanje|kod za dostava|kod za plakjanje|kod za isporaka|"
            "kod za resetiranje|kodot vi e|kodot ti e|lozinka za najava|lozinka za pristap|lozinka za potvrda|lozinkata vi e|shifrata vi e|kod od sms"
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
            "minuti|minuta|casa|chasa|chas|dena|denovi|sekundi|nedeli|meseci|den.|denari|denar|evra|evro|poeni|poen|bodovi|kilometri|lugje"
        ),
        "public": (
            "promo kod|promokod|promotiven kod|kod za popust|kod za popustot|kod za sledenje|kod za greshka|kod za greska|kod za pokana|kod za preporaka|"
            "kod na kupon|kod od kupon|popust kod|postenski kod|postenski broj|poshtenski kod|poshtenski broj|kod na greska|kod na greshka|kod na drzava|"
            "kod na zemja|kod na drzhava|kod na proizvod|povikuvacki broj|povikuvachki broj|qr-kod|bar kod|barkod|kod na vaucher|vaucher"
        ),
    },
    "el-latn": {
        "strong": (
            "kodikos:|kwdikos:|kodikos epivevaiosis|kodikos epibebaiwshs|kodikos epivevaiwshs|kodikos epivebaiosis|kodikos epivevaioshs|"
            "kodikos epalithefsis|kodikos epalitheusis|kodikos epalhtheyshs|kodikos epalhtheushs|kodikos asfaleias|kodikos asfalias|kodikos syndesis|"
            "kodikos sindesis|kodikos syndeshs|kodikos eisodou|kodikos isodou|kodikos prosvasis|kodikos prosbashs|kodikos paralavis|kodikos paralabhs|"
            "kodikos energopoiisis|kodikos energopoihshs|kodikos pistopoiisis|kodikos taftopoiisis|kodikos pin|kodikos otp|kodikos paradosis|"
            "kodikos eggrafis|kodikos egkrisis|kodikos tautopoihshs|kodikos pliromis|kodikos plhrwmhs|kwdikos epivevaiosis|kwdikos epibebaiwshs|"
            "kwdikos epivevaiwshs|kwdikos epivebaiosis|kwdikos epivevaioshs|kwdikos epalithefsis|kwdikos epalitheusis|kwdikos epalhtheyshs|"
            "kwdikos epalhtheushs|kwdikos asfaleias|kwdikos asfalias|kwdikos syndesis|kwdikos sindesis|kwdikos syndeshs|kwdikos eisodou|kwdikos isodou|"
            "kwdikos prosvasis|kwdikos prosbashs|kwdikos paralavis|kwdikos paralabhs|kwdikos energopoiisis|kwdikos energopoihshs|kwdikos pistopoiisis|"
            "kwdikos taftopoiisis|kwdikos pin|kwdikos otp|kwdikos paradosis|kwdikos eggrafis|kwdikos egkrisis|kwdikos tautopoihshs|kwdikos pliromis|"
            "kwdikos plhrwmhs|codikos epivevaiosis|codikos epibebaiwshs|codikos epivevaiwshs|codikos epivebaiosis|codikos epivevaioshs|"
            "codikos epalithefsis|codikos epalitheusis|codikos epalhtheyshs|codikos epalhtheushs|codikos asfaleias|codikos asfalias|codikos syndesis|"
            "codikos sindesis|codikos syndeshs|codikos eisodou|codikos isodou|codikos prosvasis|codikos prosbashs|codikos paralavis|codikos paralabhs|"
            "codikos energopoiisis|codikos energopoihshs|codikos pistopoiisis|codikos taftopoiisis"
        ),
        "weak": (
            "kodikos|kwdikos|kodiko|kwdiko|codikos|kodikous|kodikou|synthimatiko|sinthimatiko|epivevaiosi|epalithefsi|epibebaiwsh|pinaki"
        ),
        "tail": (
            "se kanenan|agnoiste to|prosoxi apati|min ton moirasteite|min ton moirazeste|min ton koinopoieite|min ton koinopoiiseite|"
            "min ton koinopoihsete|min ton dosete|min ton dwsete|min ton dinete|min ton pite|min ton peite|min ton apokalypsete|min ton apokalipsete|"
            "min ton dineis|min ton pis|min ton steilete|min ton apostellete|min to moirasteite|min to moirazeste|min to koinopoieite|"
            "min to koinopoiiseite|min to koinopoihsete|min to dosete|min to dwsete|min to dinete|min to pite|min to peite|min to apokalypsete|"
            "min to apokalipsete|min to dineis|min to pis|min to steilete|min to apostellete|mhn ton moirasteite|mhn ton moirazeste|mhn ton koinopoieite|"
            "mhn ton koinopoiiseite|mhn ton koinopoihsete"
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
            "gaxtnabar|gaxtnabary|gaghtnabar|gakhtnabar|kodn e|kodov|hastatman|hastatum|tveri|pinkod|parol"
        ),
        "tail": (
            "vochmekin chtrameadrek|zgushacek xardaxneric|zgush xardaxneric|gaxtni paheq|gaghtni pahek|anteseq hajordagrutyuny|voch mekin chtrameadrek|"
            "voch voqi chtrameadrek|voch voki chtrameadrek|voch mekun chtrameadrek|vochmekin mi asek|vochmekin mi aseq|vochmekin mi trek|"
            "vochmekin mi tramadreq|vochmekin mi hajtneq|vochmekin mi haytnek|vochmekin mi poxanceq|vochmekin mi tveq|vochmekin mi haghordeq|"
            "mi tramadreq kody|mi tramadreq urishin|mi tramadreq ayloc|mi haytneq kody|mi haytneq urishin|mi haytneq ayloc|mi hajtneq kody|"
            "mi hajtneq urishin|mi hajtneq ayloc|mi aseq kody|mi aseq urishin|mi aseq ayloc|mi poxanceq kody|mi poxanceq urishin|mi poxanceq ayloc|"
            "mi kisveq kody|mi kisveq urishin|mi kisveq ayloc|bankashkhatoghy chi harcnum|ashxatakicy chi harcnum|voch mekin mi asek"
        ),
        "valid": (
            "vaver e|vaverakan e|gorcum e|gortsum e|utjum e|ropei yntacqum|ropei yntatskum|ropei @ntacqum|yntacqum|yntatskum|@ntacqum|zhamketn"
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
            "sms-kodi|pinkodi|kodia:|kodi:|paroli:|dadasturebis kodi|dadasturebis kodia|dadasturebis kodis|dadasturebisa kodi|dadasturebisa kodia|"
            "dadasturebisa kodis|dasturis kodi|dasturis kodia|dasturis kodis|verifikaciis kodi|verifikaciis kodia|verifikaciis kodis|verifikatsiis kodi|"
            "verifikatsiis kodia|verifikatsiis kodis|avtorizaciis kodi|avtorizaciis kodia|avtorizaciis kodis|avtorizatsiis kodi|avtorizatsiis kodia|"
            "avtorizatsiis kodis|shesvlis kodi|shesvlis kodia|shesvlis kodis|shemowmebis kodi|shemowmebis kodia|shemowmebis kodis|shemotsmebis kodi|"
            "shemotsmebis kodia|shemotsmebis kodis|usafrtxoebis kodi|usafrtxoebis kodia|usafrtxoebis kodis|usaprtkhoebis kodi|usaprtkhoebis kodia|"
            "usaprtkhoebis kodis|usafrtkhoebis kodi|usafrtkhoebis kodia|usafrtkhoebis kodis|registraciis kodi|registraciis kodia|registraciis kodis|"
            "registratsiis kodi|registratsiis kodia|registratsiis kodis|aqtivaciis kodi|aqtivaciis kodia|aqtivaciis kodis|aktivaciis kodi|"
            "aktivaciis kodia|aktivaciis kodis|gatanis kodi|gatanis kodia|gatanis kodis|migebis kodi|migebis kodia|migebis kodis|mighebis kodi|"
            "mighebis kodia|mighebis kodis|gadaxdis kodi|gadaxdis kodia|gadaxdis kodis|gadakhdis kodi|gadakhdis kodia|gadakhdis kodis|"
            "idenfitikaciis kodi|idenfitikaciis kodia|idenfitikaciis kodis|identifikaciis kodi|identifikaciis kodia|identifikaciis kodis|chabarebis kodi|"
            "chabarebis kodia|chabarebis kodis|agdgenis kodi|agdgenis kodia|agdgenis kodis|tqveni kodi|tqveni kodia|tqveni paroli|tqveni parolia|"
            "tkveni kodi|tkveni kodia|tkveni paroli"
        ),
        "weak": (
            "kodia|kodis|kodit|paroli|parolia|parolis|pinkodi|verifikacia|avtorizacia|dadastureba|ertjeradi|erjeradi|cifrebi|tsifrebi|saidumlo"
        ),
        "tail": (
            "aravis gaumxilot|aravis gaumkhilot|aravis gaanduot|aravis gadascet|aravis gadastset|aravis utxrat|aravis utkhrat|aravis misces|"
            "aravis mistset|aravis gauziarot|aravis gaandot|aravis gauzirot|arasdros gaumxilot|arasdros gaumkhilot|arasdros gaanduot|arasdros gadascet|"
            "arasdros gadastset|arasdros utxrat|arasdros utkhrat|arasdros misces|arasdros mistset|arasdros gauziarot|arasdros gaandot|arasdros gauzirot|"
            "aravin gaumxilot|aravin gaumkhilot|aravin gaanduot|aravin gadascet|aravin gadastset|aravin utxrat|aravin utkhrat|aravin misces|"
            "aravin mistset|aravin gauziarot|aravin gaandot|aravin gauzirot|aravistan gaumxilot|aravistan gaumkhilot|aravistan gaanduot|"
            "aravistan gadascet"
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
            "ramzetan|kodetan|gozarvajeh|gozarvaje|gozarvazhe|ramz yekbar|ramz yekbarmasraf|ramz yekbare|ramz yekbar-masraf|ramz obour|ramz obur|"
            "ramz oboor|ramz obor|ramz ubur|ramz o'bour|ramz tayid|ramz taid|ramz taeed|ramz taeid|ramz ta'id|ramz takid|ramz ta2id|ramz voroud|"
            "ramz vorood|ramz vorod|ramz vrud|ramz vorud|ramz pouya|ramz pooya|ramz puya|ramz poya|ramz dovom|ramz kart|ramz avval|ramz makhfi|"
            "ramz hoviyati|ramz jadid|ramz movaghat|ramz movaqat|ramz movaghatt|ramz fa'alsazi|ramz faalsazi|ramze yekbar|ramze yekbarmasraf|"
            "ramze yekbare|ramze yekbar-masraf|ramze obour|ramze obur|ramze oboor|ramze obor|ramze ubur|ramze o'bour|ramze tayid|ramze taid|ramze taeed|"
            "ramze taeid|ramze ta'id|ramze takid|ramze ta2id|ramze voroud|ramze vorood|ramze vorod|ramze vrud|ramze vorud|ramze pouya|ramze pooya|"
            "ramze puya|ramze poya|ramze dovom|ramze kart|ramze avval|ramze makhfi|ramze hoviyati|ramze jadid|ramze movaghat|ramze movaqat|"
            "ramze movaghatt|ramze fa'alsazi|ramze faalsazi|ramz-e yekbar|ramz-e yekbarmasraf|ramz-e yekbare|ramz-e yekbar-masraf|ramz-e obour|"
            "ramz-e obur|ramz-e oboor|ramz-e obor|ramz-e ubur|ramz-e o'bour|ramz-e tayid"
        ),
        "weak": (
            "ramzetan|ramze|yekbar|gozarvazhe|gozarvaje|kalameh obour|kodetan|ramz-e|obour|oboor|tayid|taeed|sobot ramz|pouya|pooya|raqam ramz|"
            "ehraz hoviat"
        ),
        "tail": (
            "mahremane|bhichkas nagoyid|bhichkas nagooyid|bhichkas nagid|bhichkas nagin|bhichkas nadahid|bhichkas nadahin|bhichkas nadin|bhichkas nadeh|"
            "bhichkas naferestid|nadideh begirid|nadide begirid|moraqeb kolahbardari|mahramane bemanad|mahram bemanad|be hich nagoyid|be hich nagooyid|"
            "be hich nagid|be hich nagin|be hich nadahid|be hich nadahin|be hich nadin|be hich nadeh|be hich naferestid|b hich nagoyid|b hich nagooyid|"
            "b hich nagid|b hich nagin|b hich nadahid|b hich nadahin|b hich nadin|b hich nadeh|b hich naferestid|be hichkas nagoyid|be hichkas nagooyid|"
            "be hichkas nagid|be hichkas nagin|be hichkas nadahid|be hichkas nadahin|be hichkas nadin"
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
            "daghighe|daghigheh|daqiqe|dagige|saat|sa'at|sa at|rooz|saniye|saniyeh|hafte|hafteh|saal|toman|toman.|tumen|tooman|rial|riyal|emtiyaz"
        ),
        "public": (
            "kod takhfif|kod takhfife|kod promo|kod kopon|kod kupon|kod coupon|kod jayeze|kod hedye|kod hediye|kod moaref|kod moarref|kod davat|"
            "kod da'vat|kod posti|kod khata|kod keshvar|kod kheshvar|kod shahr|kod rahgiri|kod rahgiry|kod mahsool|kod mahsul|kod meli|kod melli|"
            "kod kala|kod ostan|kod bourse|kod reshte|kod daftar|kod shohr|kod bimeh|kod kiu ar|kod bargiri|kode takhfif|kode takhfife|kode promo|"
            "kode kopon|kode kupon|kode coupon|kode jayeze"
        ),
    },
    "ps-latn": {
        "strong": (
            "stasu kod|stasu code|stasu ramz|stasu patnum|stasu patnom|stasu pin|stase kod|stase code|stase ramz|stase patnum|stase patnom|stase pin|"
            "staso kod|staso code|staso ramz|staso patnum|staso patnom|staso pin|sta kod|sta code|sta ramz|sta patnum|sta patnom|sta pin|staasu kod|"
            "staasu code|staasu ramz|staasu patnum|staasu patnom|staasu pin|patnum kod|patnum dai|patnum da|patnum yi|patnum de|patnum da:|patnum :|"
            "patnom kod|patnom dai|patnom da|patnom yi|patnom de|patnom da:|patnom :|patnoom kod|patnoom dai|patnoom da|patnoom yi|patnoom de|"
            "patnoom da:|patnoom :|pattnoom kod|pattnoom dai|pattnoom da|pattnoom yi|pattnoom de|pattnoom da:|pattnoom :|yawzal kod|yawzal patnum|"
            "yawzal ramz|yawzal pasword|yozal kod|yozal patnum|yozal ramz|yozal pasword|pat kod|pat shmera|pat shmara|pat ramz|pat shmere|pat lamber|"
            "pat raqam|pat shumaira|patt kod|patt shmera|patt shmara|patt ramz|patt shmere|patt lamber|patt raqam|patt shumaira|pata kod|pata shmera|"
            "pata shmara|pata ramz|pata shmere|pata lamber|pata raqam|pata shumaira"
        ),
        "weak": (
            "patnum|patnom|patnoom|tayid kod|tasdiqi|kodona|pata shmera|makhfi shmera|pat kod|ramzuna|shifr"
        ),
        "tail": (
            "chata mawayai|chata mawarkawai|cha mawayai|cha mawarkawai|hicha mawayai|hicha mawarkawai|hechata mawayai|hechata mawarkawai|hichata mawayai|"
            "hichata mawarkawai|pat wasata|pat wasatai|pat saatai|pat wasaatai|cha ta mawayai|cha ta mawarkawai|chata ma wayai|chata ma waayai|"
            "chata mu wayai|chata me waya|chata ma warkawai|chata ma warkai|chata mu warkawai|chata me warkawa|chata ma sharikawai|chata ma waya|"
            "chata ma lezhai|chata mu rwanawai|cha ma wayai|cha ma waayai|cha mu wayai|cha me waya|cha ma warkawai|cha ma warkai|cha mu warkawai|"
            "cha me warkawa|cha ma sharikawai|cha ma waya|cha ma lezhai|cha mu rwanawai"
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
            "da takhfif kod|da takhfif code|da takhfif kodona|da takhfeef kod|da takhfeef code|da takhfeef kodona|da reayat kod|da reayat code|"
            "da reayat kodona|da riayat kod|da riayat code|da riayat kodona|da dscount kod|da dscount code|da dscount kodona|da khata kod|da khata code|"
            "da khata kodona|da tirotani kod|da tirotani code|da tirotani kodona|da tirwatani kod|da tirwatani code|da tirwatani kodona|da ghalati kod|"
            "da ghalati code|da ghalati kodona|da ilaqi kod|da ilaqi code|da ilaqi kodona|da siimi kod|da siimi code|da siimi kodona|da heewad kod|"
            "da heewad code|da heewad kodona|da hiwad kod|da hiwad code|da hiwad kodona|da watan kod"
        ),
    },
    "ckb-latn": {
        "strong": (
            "kodi pashtrastkrdnawa|kodi pshtrastkrdnawa|kodi pashtrastkirdnawa|kodi pishtrastkrdnawe|kodi pishtrastkirdnewe|kodi pishtrastkrdnawa|"
            "kodi dlnyabun|kodi dlniabun|kodi dilnyabun|kodi dllniyakrdnawa|kodi dlniakrdnawa|kodi dilniyakrdnawe|kodi peshkesh|kodi chunazhurawa|"
            "kodi chunejurewe|kodi chunazhwrawa|kodi login|kodi slamati|kodi asaish|kodi asayish|kodi parastn|kodi parastin|kodi arastay|kodi aramani|"
            "kodi nheni|kodi nhene|kodi nheny|kodi nihni|kodi yakjar|kodi yakjari|kodi yekjar|kodi wargrtn|kodi wargirtin|kodi wergirtin|kodi wargrtnawa|"
            "kodi gayandn|kodi geyandin|kodi gayandin|kodi radastkrdn|kodi tomarkrdn|kodi tomarkrdnt|kodi chalakkrdn|kodi chalakkirdn|kodi pasandkrdn|"
            "kodi tasdiq|kodi taakid|kodi pejrandn|kodi aktivkirdn|kodi nasandnawa|kode pashtrastkrdnawa|kode pshtrastkrdnawa|kode pashtrastkirdnawa|"
            "kode pishtrastkrdnawe|kode pishtrastkirdnewe|kode pishtrastkrdnawa|kode dlnyabun|kode dlniabun|kode dilnyabun|kode dllniyakrdnawa|"
            "kode dlniakrdnawa|kode dilniyakrdnawe|kode peshkesh|kode chunazhurawa|kode chunejurewe|kode chunazhwrawa|kode login|kode slamati|"
            "kode asaish|kode asayish|kode parastn|kode parastin|kode arastay|kode aramani|kode nheni|kode nhene|kode nheny|kode nihni|kode yakjar|"
            "kode yakjari|kode yekjar|kode wargrtn|kode wargirtin|kode wergirtin|kode wargrtnawa|kode gayandn|kode geyandin|kode gayandin|"
            "kode radastkrdn|kode tomarkrdn|kode tomarkrdnt"
        ),
        "weak": (
            "kodakat|kodekat|kodaka|kodeke|wshay nheni|nheni|nheny|wshay tepar|tepar|teparr|pshtrastkrdnawa|pashtrastkrdnawa|dlnyakrdnawa|wushay nhene"
        ),
        "tail": (
            "pshtguy bkha|pshtgwe bkha|wrya ba|wrya ban|lagall kas makawarawa|lagall kas meyder|lagall kas mede|lagall kes makawarawa|lagall kes meyder|"
            "lagall kes mede|lagall hichkas makawarawa|lagall hichkas meyder|lagall hichkas mede|lagall kasek makawarawa|lagall kasek meyder|"
            "lagall kasek mede|lagal kas makawarawa|lagal kas meyder|lagal kas mede|lagal kes makawarawa|lagal kes meyder|lagal kes mede|"
            "lagal hichkas makawarawa|lagal hichkas meyder|lagal hichkas mede|lagal kasek makawarawa|lagal kasek meyder|lagal kasek mede|"
            "legel kas makawarawa|legel kas meyder|legel kas mede|legel kes makawarawa|legel kes meyder|legel kes mede|legel hichkas makawarawa|"
            "legel hichkas meyder|legel hichkas mede|legel kasek makawarawa|legel kasek meyder|legel kasek mede"
        ),
        "valid": (
            "bakara bo|bakara ta|bakara la mawai|bakara lemaweh|bakara le mawey|kardaka bo|kardaka ta|kardaka la mawai|kardaka lemaweh|kardaka le mawey|"
            "kardeka bo|kardeka ta"
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
            "khulak|khulek|xulek|xulak|daqa|deqe|daqiqa|deqiqe|katzhmer|katjimer|kazhmer|sa'at|saat|seat|rozh|rozhan|chrka|chirke|hafta|hefte"
        ),
        "public": (
            "kodi dashkandn|kodi dashkan|kodi dashkandin|kodi dashkandni|kodi dashkandinewe|kodi daxsm|kodi kemkrdnawa|kodi kemkrdn|kodi kubon|"
            "kodi kopon|kodi koupon|kodi kubun|kodi promo|kodi posti|kodi posta|kodi poste|kodi post|kodi naawcha|kodi nawcha|kodi nawche|kodi nawchay|"
            "kodi hala|kodi hale|kodi hela|kodi helle|kodi hall|kodi walat|kodi wlat|kodi willat|kodi wllat|kodi walatan|kodi bangheshtkrdn|"
            "kodi banghesht|kodi bangesht|kodi shar|kodi shari|kodi shwenkawtn|kodi shun kawtn|kodi shwenkewtin|kodi karta"
        ),
    },
    "he-latn": {
        "strong": (
            "kodhu|kod imut|kod emut|kod yimut|kod haimut|kod ha'imut|kod iymut|kod eimut|kod amimut|kod aimut|kod bitahon|kod bitachon|kod bita7on|"
            "kod bitaxon|kod habitahon|kod ishur|kod isur|kod haishur|kod ha'ishur|kod hitchabrut|kod hithabrut|kod ithabrut|kod hitkhabrut|kod knisa|"
            "kod haknisa|kod gisha|kod hagisha|kod zihui|kod hazihui|kod zihuy|kod sodi|kod hafala|kod haf'ala|kod hafaala|kod rishum|kod harshama|"
            "kod isuf|kod issuf|kod haisuf|kod ha'isuf|kod kabala|kod hakabala|kod mishloah|kod mesira|kod hamesira|kod imutcha|kod shihzur|kod sms|"
            "kod hafkada|kod shachrur|kod shihrur|kod lepiccha|kod lepticha|kod pticha|kod hapticha|qod imut|qod emut|qod yimut|qod haimut|qod ha'imut|"
            "qod iymut|qod eimut|qod amimut|qod aimut|qod bitahon|qod bitachon|qod bita7on|qod bitaxon|qod habitahon|qod ishur|qod isur|qod haishur|"
            "qod ha'ishur|qod hitchabrut|qod hithabrut|qod ithabrut|qod hitkhabrut|qod knisa|qod haknisa|qod gisha|qod hagisha|qod zihui|qod hazihui|"
            "qod zihuy|qod sodi|qod hafala|qod haf'ala|qod hafaala|qod rishum|qod harshama"
        ),
        "weak": (
            "sisma|sismat|sismah|hasisma|sisma:|hakod|haimut|kod imut|kodim|zihui|sfarot|ksafrot|had paami|chad paami|kod shelcha"
        ),
        "tail": (
            "hit'alem mehahodaa|nah lehitalem|hizaheru mehonaa|hizaharu mipishing|sod shelcha|ishi vesodi|al tigale leacherim|al tigale le'acherim|"
            "al tigale laaharim|al tigale leaherim|al tigale leish|al tigale lezarim|al tegale leacherim|al tegale le'acherim|al tegale laaharim|"
            "al tegale leaherim|al tegale leish|al tegale lezarim|al tigla leacherim|al tigla le'acherim|al tigla laaharim|al tigla leaherim|"
            "al tigla leish|al tigla lezarim|al tegaleh leacherim|al tegaleh le'acherim|al tegaleh laaharim|al tegaleh leaherim|al tegaleh leish|"
            "al tegaleh lezarim|al tigal leacherim|al tigal le'acherim|al tigal laaharim|al tigal leaherim|al tigal leish|al tigal lezarim|"
            "al tgale leacherim|al tgale le'acherim|al tgale laaharim|al tgale leaherim"
        ),
        "valid": (
            "tokef le|tokef ad|tokef lemeshech|tokef lemeshekh|tokef l|tokef lemesheh|tokef mugbal|tokef hakod|tokef hu|takef le|takef ad|takef lemeshech"
        ),
        "act": (
            "hazen|hazin|hazinu|hazini|hakesh|hakish|hakishu|haklid|hakled|hakldu|lehazin|lehakish|lehazanat|lehithabrut|lehitchabrut|leishur|le'ishur|"
            "leimut|le'imut|lehashlamat|lekabalat|leisuf|likhnisa|lichnisa|asher|asheru|le'amet|hatzeg|hatzigu|hareh|na lehaklid|hishtamesh bakod|"
            "hishtamesh bekod|hishtameshu bakod|hishtameshu bekod|hishtamshu bakod|hishtamshu bekod|hishtamshi bakod|hishtamshi bekod|kedei lehithaber"
        ),
        "ref": (
            "hazmana|hazmanah|hazmantcha|hazmanatcha|mispar hahazmana|cheshbonit|heshbonit|heshbon|cheshbon|cheshbonkha|heshbonha|mispar lakoah|"
            "misp lakoah|lakoach|lakoah|kartis|kartisecha|mishloach|mishloah|mispar maakav|maakav|hahavila|havila|chavila|heder|cheder|xeder|otobus|"
            "mispar kav|mispar tisa|moshav|rakevet|yitra|hayitra|yitratcha|schum|schoom|hascum|letashlum|tashlum|polisa|mispar mone|moneh|hozeh|"
            "mispar hoze|mispar pniya|pniya|pniyatcha|bakasha|kriah|mispar kria|asmachta|asmahta|simuchin|kabala|kabalah|mispar tor|torcha|torha|telefon"
        ),
        "unit": (
            "dakot|dakah|daka|dakot.|shaot|shaa|sha'ot|sha'a|sheot|yamim|yamim.|shniyot|shniya|shavuot|shavua|hodashim|chodashim|hodesh|shana|shanim"
        ),
        "public": (
            "kod kupon|kod hakupon|kod coupon|kod hanacha|kod hanaha|kod hanaxa|kod hahanacha|kod hahanaha|kod promo|kod mivtza|kod mivza|kod hamivtza|"
            "kod hatava|kod matana|kod shgia|kod shgi'a|kod hashgia|kod takala|kod hatakala|kod medina|kod hamedina|kod eretz|kod haeretz|kod ezor|"
            "kod izor|kod haezor|kod maakav|kod lemaakav|kod ma'akav|kod kuiar|kod kyu ar|kod hazmana|kod muzar|kod mutzar|kod haver|kod moadon|"
            "kod svara|kod havera|kod hapnaya|kod hazmanat haver"
        ),
    },
    "mr-latn": {
        "strong": (
            "sanketshabd|padtalni code|padtalni kod|padtalni kramank|padtalni sanket|padtalni sanketank|padtalani code|padtalani kod|padtalani kramank|"
            "padtalani sanket|padtalani sanketank|satyapan code|satyapan kod|satyapan kramank|satyapan sanket|satyapan sanketank|khatri code|khatri kod|"
            "khatri kramank|khatri sanket|khatri sanketank|pushti code|pushti kod|pushti kramank|pushti sanket|pushti sanketank|padatalni code|"
            "padatalni kod|padatalni kramank|padatalni sanket|padatalni sanketank|tumcha otp|tumcha code|tumcha kod|tumcha pin|tumcha password|"
            "tumchaa otp|tumchaa code|tumchaa kod|tumchaa pin|tumchaa password|aapla otp|aapla code|aapla kod|aapla pin|aapla password|apla otp|"
            "apla code|apla kod|apla pin|apla password|tuza otp|tuza code|tuza kod|tuza pin|tuza password|tujha otp|tujha code|tujha kod|tujha pin|"
            "tujha password|otp aahe|otp ahe|code aahe|code ahe|pin aahe|pin ahe|password aahe|password ahe|gupt code|gupt kod|gupt kramank|gupt sankhya|"
            "gupt ank|gupt shabd|gupt pin|gopniya code|gopniya kod|gopniya kramank|gopniya sankhya|gopniya ank|gopniya shabd|gopniya pin|gopaniya code|"
            "gopaniya kod|gopaniya kramank|gopaniya sankhya|gopaniya ank|gopaniya shabd|gopaniya pin"
        ),
        "weak": (
            "gupt kod|sanketank|sanketshabd|gopniya|gopaniya|padtalni|padtalani|paswerd|pasvard|parvalicha|ank takun|6 anki|saha anki|char anki|4 anki|"
            "satyapan|kutshabd"
        ),
        "tail": (
            "gopniya theva|gupt theva|gopaniya theva|fasavnukipasun savdhan|fasavnuk talaa|sawadh raha|savdhan raha|satark raha|konalahi sangu naka|"
            "konalahi sangu nako|konalahi deu naka|konalahi deu nako|konalahi pathavu naka|konalahi dakhavu naka|konalahi dakhau naka|"
            "kunalahi sangu naka|kunalahi sangu nako|kunalahi deu naka|kunalahi deu nako|kunalahi pathavu naka|kunalahi dakhavu naka|"
            "kunalahi dakhau naka|konala sangu naka|konala sangu nako|konala deu naka|konala deu nako|konala pathavu naka|konala dakhavu naka|"
            "konala dakhau naka|kunala sangu naka|kunala sangu nako|kunala deu naka|kunala deu nako|kunala pathavu naka|kunala dakhavu naka|"
            "kunala dakhau naka|konalach sangu naka|konalach sangu nako|konalach deu naka|konalach deu nako"
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
            "savlat code|savlat kod|sut code|sut kod|soot code|soot kod|coupon code|coupon kod|promo code|promo kod|kupan code|kupan kod|discount code|"
            "discount kod|offer code|offer kod|savalat code|kupon kod|pin kod kramank|pinkod|tapal code|tapal pin|poshtal kod|truti code|truti kod|"
            "chuk code|desh code|deshacha code|vibhag code|shetra code|kyu aar kod|shakha code|utpadan code|gift kod|aamantran code|bheta code|"
            "nimantran code|trek kramank|tracking kramank"
        ),
    },
    "ne-latn": {
        "strong": (
            "pramanikaran code|pramanikaran kod|pramanikaran otp|pramaanikaran code|pramaanikaran kod|pramaanikaran otp|prmanikaran code|prmanikaran kod|"
            "prmanikaran otp|pushti code|pushti kod|pushti otp|satyapan code|satyapan kod|satyapan otp|bharipai code|bharipai kod|bharipai otp|"
            "rujoo code|rujoo kod|rujoo otp|tapaiko otp|tapaiko code|tapaiko kod|tapaiko pin|tapaiko password|tapaainko otp|tapaainko code|tapaainko kod|"
            "tapaainko pin|tapaainko password|tapainko otp|tapainko code|tapainko kod|tapainko pin|tapainko password|timro otp|timro code|timro kod|"
            "timro pin|timro password|hajurko otp|hajurko code|hajurko kod|hajurko pin|hajurko password|otp ho|code ho|pin ho|password ho|gopya code|"
            "gopya kod|gopya number|gopya ank|gopya sankhya|gopya pin|gopniya code|gopniya kod|gopniya number|gopniya ank|gopniya sankhya|gopniya pin|"
            "gopaniya code|gopaniya kod|gopaniya number|gopaniya ank|gopaniya sankhya|gopaniya pin|gupt code|gupt kod|gupt number|gupt ank|gupt sankhya|"
            "gupt pin|surakshya code|surakshya kod|surakshya pin|surakshya ank|suraksha code|suraksha kod|suraksha pin|suraksha ank|naya password|"
            "naya pin|naya kod|asthayi password|asthayi pin|asthayi kod|pravesh code|pravesh kod"
        ),
        "weak": (
            "gopya|gopniya|gopaniya|pramanikaran|otp number ho|paswerd|pasward|sanket number|sankhya halnus|anko ko code|6 anko|cha anko|char anko|"
            "4 anko|pin kod"
        ),
        "tail": (
            "kasailai nabhannuhos|kasailai nabhannus|kasailai nadinuhos|kasailai nadinus|kasailai nabhana|kasailai nadiu|kasailai napathaunuhos|"
            "kasailai nadekhaunuhos|kasaiilai nabhannuhos|kasaiilai nabhannus|kasaiilai nadinuhos|kasaiilai nadinus|kasaiilai nabhana|kasaiilai nadiu|"
            "kasaiilai napathaunuhos|kasaiilai nadekhaunuhos|kasailaipani nabhannuhos|kasailaipani nabhannus|kasailaipani nadinuhos|kasailaipani nadinus|"
            "kasailaipani nabhana|kasailaipani nadiu|kasailaipani napathaunuhos|kasailaipani nadekhaunuhos|arulai nabhannuhos|arulai nabhannus|"
            "arulai nadinuhos|arulai nadinus|arulai nabhana|arulai nadiu|arulai napathaunuhos|arulai nadekhaunuhos|kasaisanga nabadnuhos|"
            "kasaisangapani nabadnuhos|kohisanga nabadnuhos|arusanga nabadnuhos|gopya rakhnuhos|gopya rakhnus|thagibata sabdhan|satarka rahanuhos"
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
            "ujuri|gunaso|sandarbha|nibedan|darta number|darta no|kista|jamma|karobar|chalan|token number|tarka|mobail number|sim number|pasport number"
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
            "nirsoy kod|nirsoy nambar|nirsoy sangket|aponar otp|aponar code|aponar kod|aponar pin|aponar password|apunar otp|apunar code|apunar kod|"
            "apunar pin|apunar password|apnar otp|apnar code|apnar kod|apnar pin|apnar password|tumar otp|tumar code|tumar kod|tumar pin|tumar password|"
            "toomar otp|toomar code|toomar kod|toomar pin|toomar password|apoonar otp|apoonar code|apoonar kod|apoonar pin|apoonar password|otp hol|"
            "otp hoi|otp hoise|code hol|code hoi|code hoise|kod hol|kod hoi|kod hoise|pin hol|pin hoi|pin hoise|password hol|password hoi|password hoise|"
            "gupon code|gupon kod|gupon nambar|gupon xonkhya|gupon sankhya|gupon pin|gupon sangket|gopon code|gopon kod|gopon nambar|gopon xonkhya|"
            "gopon sankhya|gopon pin|gopon sangket|gopan code|gopan kod|gopan nambar"
        ),
        "weak": (
            "gupon|gopon|gupan|xotyapon|pramanikoron|sangket nambar|sangket|codetu|otptu|kodtu|codeto|passwordtu|paswarda|paswort|nambartu|xonkhya|"
            "sangkhya|6 tia ongko|soyta onko|charita onko"
        ),
        "tail": (
            "kakou nokobo|kakou nkobo|kakou nokoba|kakou nakaba|kakou nakabo|kakou nidibo|kakou nidiba|kakou nidhibo|kakou nidiw|kakou nokbo|"
            "kakou nedekhuabo|kakou nojonabo|kakou nkabo|karu nokobo|karu nkobo|karu nokoba|karu nakaba|karu nakabo|karu nidibo|karu nidiba|karu nidhibo|"
            "karu nidiw|karu nokbo|karu nedekhuabo|karu nojonabo|karu nkabo|karo nokobo|karo nkobo|karo nokoba|karo nakaba|karo nakabo|karo nidibo|"
            "karo nidiba|karo nidhibo|karo nidiw|karo nokbo|karo nedekhuabo|karo nojonabo|karo nkabo|kaku nokobo"
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
            "kupon code|kupon kod|kupon or kod|kupon r code|coupon code|coupon kod|coupon or kod|coupon r code|promo code|promo kod|promo or kod|"
            "promo r code|riyait code|riyait kod|riyait or kod|riyait r code|offer code|offer kod|offer or kod|offer r code|rehair code|dak code|"
            "dakor kod|dak kod|post kod|postal kod|pin kod nambar|truti code"
        ),
    },
    "pa-latn": {
        "strong": (
            "tasdeeq code|tasdeeq kod|tasdeeq nambar|tasdik code|tasdik kod|tasdik nambar|tasdiq code|tasdiq kod|tasdiq nambar|pushti code|pushti kod|"
            "pushti nambar|satyapan code|satyapan kod|satyapan nambar|pustikaran code|pustikaran kod|pustikaran nambar|jaanch code|jaanch kod|"
            "jaanch nambar|tuhada otp|tuhada code|tuhada kod|tuhada pin|tuhada password|tuhadda otp|tuhadda code|tuhadda kod|tuhadda pin|"
            "tuhadda password|thuadda otp|thuadda code|thuadda kod|thuadda pin|thuadda password|tohada otp|tohada code|tohada kod|tohada pin|"
            "tohada password|thoda otp|thoda code|thoda kod|thoda pin|thoda password|tuhaada otp|tuhaada code|tuhaada kod|tuhaada pin|tuhaada password|"
            "twada otp|twada code|twada kod|twada pin|twada password|tuada otp|tuada code|tuada kod|tuada pin|tuada password|otp ae|otp aa|otp hega|"
            "code ae|code aa|code hega|kod ae|kod aa|kod hega|pin ae|pin aa|pin hega|password ae|password aa|password hega|gupt code|gupt kod|"
            "gupt number|gupt nambar|gupt pin|gupt shabad|gupt ank|khufia code|khufia kod|khufia number|khufia nambar|khufia pin|khufia shabad|khufia ank"
        ),
        "weak": (
            "gupt kod|khufia|khufiya|gupat|tasdeeq|tasdiq|tasdik|pasvard|paaswerd|gupt shabad|surakhya|ankaan|nambar bharo"
        ),
        "tail": (
            "gupt rakho|gupt rakhna|gupt rakhyo|khufia rakho|khufia rakhna|khufia rakhyo|gupat rakho|gupat rakhna|gupat rakhyo|saavdhan raho|"
            "savdhan raho|satark raho|dhokhe ton bacho|thaggi ton bacho|dhokhadhari ton bacho|kise nu na daso|kise nu na dasso|kise nu na deo|"
            "kise nu na dyo|kise nu na dasna|kise nu na deyo|kise nu nahi dasna|kise nu dasna nahi|kise nu na dassna|kise nu na dena|kise nal na daso|"
            "kise nal na dasso|kise nal na deo|kise nal na dyo|kise nal na dasna|kise nal na deyo|kise nal nahi dasna|kise nal dasna nahi|"
            "kise nal na dassna|kise nal na dena|kise naal na daso|kise naal na dasso|kise naal na deo|kise naal na dyo|kise naal na dasna"
        ),
        "valid": (
            "mint tak|mint layi|mint lai|mint de andar|mint vich|mint ch|mint de vich khatam|minat tak|minat layi|minat lai|minat de andar|minat vich"
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
            "chakasni code|chakasni kod|chakasni nambar|chakasani code|chakasani kod|chakasani nambar|satyapan code|satyapan kod|satyapan nambar|"
            "khatri code|khatri kod|khatri nambar|pushti code|pushti kod|pushti nambar|khatrini code|khatrini kod|khatrini nambar|tamaro otp|tamaro code|"
            "tamaro kod|tamaro pin|tamaro password|tmaro otp|tmaro code|tmaro kod|tmaro pin|tmaro password|taro otp|taro code|taro kod|taro pin|"
            "taro password|aapno otp|aapno code|aapno kod|aapno pin|aapno password|apno otp|apno code|apno kod|apno pin|apno password|otp che|otp chhe|"
            "otp 6e|code che|code chhe|code 6e|kod che|kod chhe|kod 6e|pin che|pin chhe|pin 6e|password che|password chhe|password 6e|gupt code|gupt kod|"
            "gupt number|gupt nambar|gupt pin|gupt ank|gupt shabd|gupta code|gupta kod|gupta number|gupta nambar|gupta pin|gupta ank|gupta shabd|"
            "khangi code|khangi kod|khangi number|khangi nambar|khangi pin|khangi ank|khangi shabd|gopniya code|gopniya kod|gopniya number|"
            "gopniya nambar|gopniya pin|gopniya ank|gopniya shabd|suraksha code|suraksha kod|suraksha pin|suraksha nambar"
        ),
        "weak": (
            "gupt kod|gopniya|chakasni|chakasani|kodnakho|paswerd|pasvard|pasvord|sanket nambar|ankno|6 aankdano|aankdano|khatrini|gupt shabd|"
            "salamati kod"
        ),
        "tail": (
            "gupt rakho|gopniya rakho|khangi rakho|savdhan raho|savchet raho|koine na kaho|koine na kehso|koine na kahesho|koine kaheso nahi|"
            "koine kahesho nahi|koine na aapo|koine apo nahi|koine aapso nahi|koine aapsho nahi|koine na apso|koine na janavo|koine janavso nahi|"
            "koine na batavo|koine kesho nahi|bijane na kaho|bijane na kehso|bijane na kahesho|bijane kaheso nahi|bijane kahesho nahi|bijane na aapo|"
            "bijane apo nahi|bijane aapso nahi|bijane aapsho nahi|bijane na apso|bijane na janavo|bijane janavso nahi|bijane na batavo|bijane kesho nahi|"
            "chhetarpindi thi bacho|chhetarpindi thi savdhan|chhetarpindi thi sachvo|dhokha thi bacho|koi ne na kaho|koi ne na kehso|koi ne na kahesho"
        ),
        "valid": (
            "minit sudhi|minit mate|minit ma|minit ni andar|minat sudhi|minat mate|minat ma|minat ni andar|minute sudhi|minute mate|minute ma|"
            "minute ni andar"
        ),
        "act": (
            "nakho|lakho|dakhlo|bharo|vapro|vaparo|vaparso|batavo|dekhado|dekhaado|janavo|dakhal karo|enter karo|type karo|taip karo|darj karo|otp aapo|"
            "otp kaho|code aapo|code kaho|kod aapo|kod kaho|upyog karo|upayog karo|use karo|login karva|login karo|login mate|login karvaa|login krva|"
            "satyapan karva|satyapan karo|satyapan mate|satyapan karvaa|satyapan krva|khatri karva|khatri karo|khatri mate|khatri karvaa|khatri krva"
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
            "pramanikaran code|pramanikaran kod|pramanikaran sankhya|satyapana code|satyapana kod|satyapana sankhya|apananka otp|apananka code|"
            "apananka kod|apananka pin|apananka password|apanka otp|apanka code|apanka kod|apanka pin|apanka password|aapananka otp|aapananka code|"
            "aapananka kod|aapananka pin|aapananka password|tumara otp|tumara code|tumara kod|tumara pin|tumara password|apanankar otp|apanankar code|"
            "apanankar kod|apanankar pin|apanankar password|apnanka otp|apnanka code|apnanka kod|apnanka pin|apnanka password|tumo otp|tumo code|"
            "tumo kod|tumo pin|tumo password|otp heuchi|otp hela|otp ate|otp heuchhi|otp hauchi|code heuchi|code hela|code ate|code heuchhi|code hauchi|"
            "kod heuchi|kod hela|kod ate|kod heuchhi|kod hauchi|pin heuchi|pin hela|pin ate|pin heuchhi|pin hauchi|password heuchi|password hela|"
            "password ate|password heuchhi|password hauchi|gupta code|gupta kod|gupta number|gupta sankhya|gupta nambar|gupta pin"
        ),
        "weak": (
            "gupta kod|gupta|gopaniya|gopana|satyapana|nischita code|pasward|paswerd|sankhya dianta|sanketa|ankia|nambar dianta|codeti|otpti|kodti"
        ),
        "tail": (
            "kahaku debeni|kahaku kuhantuni|kahaku kahantuni|kahari debeni|kahari kuhantuni|kahari kahantuni|kahaaku debeni|kahaaku kuhantuni|"
            "kahaaku kahantuni|anyaku debeni|anyaku kuhantuni|anyaku kahantuni|gopana rakhantu|gupta rakhantu|gopaniya rakhantu|sabdhana rahantu|"
            "satarka rahantu|satarka ruhantu|sabadhana ruhantu|kahaku kuhantu nahi|kahaku kahantu nahi|kahaku diantu nahi|kahaku kahibe nahi|"
            "kahaku debe nahi|kahaku janantu nahi|kahaku dekhantu nahi|kahaku kahanti nahi|kahaku pathantu nahi|kahaku kahibe ni|kahari kuhantu nahi|"
            "kahari kahantu nahi|kahari diantu nahi|kahari kahibe nahi|kahari debe nahi|kahari janantu nahi|kahari dekhantu nahi|kahari kahanti nahi|"
            "kahari pathantu nahi|kahari kahibe ni|kahaku madhya debeni"
        ),
        "valid": (
            "minit paryanta|minit pariyanta|minit pain|minit madhyare|minit bhitare|minit mdhyare|minit pai baidha|minit parjyanta|minit re sesa|"
            "minita paryanta|minita pariyanta|minita pain"
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
            "kupan code|kupan kod|kupan ra code|kupan pai code|kupan ra kod|coupon code|coupon kod|coupon ra code|coupon pai code|coupon ra kod|"
            "promo code|promo kod|promo ra code|promo pai code|promo ra kod|riati code|riati kod|riati ra code|riati pai code|riati ra kod|kupon code|"
            "kupon kod|kupon ra code|kupon pai code|kupon ra kod|offer code|offer kod|offer ra code|offer pai code|offer ra kod"
        ),
    },
    "ta-latn": {
        "strong": (
            "kadavuchol|kadavuchchol|kadavuchsol|kadavusol|sariparppu kuriyeedu|sariparppu kuriyidu|sariparppu kuriyeetu|sariparppu code|sariparppu kod|"
            "sariparppu en|sariparppu kurieedu|saripaarppu kuriyeedu|saripaarppu kuriyidu|saripaarppu kuriyeetu|saripaarppu code|saripaarppu kod|"
            "saripaarppu en|saripaarppu kurieedu|sariparpu kuriyeedu|sariparpu kuriyidu|sariparpu kuriyeetu|sariparpu code|sariparpu kod|sariparpu en|"
            "sariparpu kurieedu|saripaarpu kuriyeedu|saripaarpu kuriyidu|saripaarpu kuriyeetu|saripaarpu code|saripaarpu kod|saripaarpu en|"
            "saripaarpu kurieedu|uruthippaduthum kuriyeedu|uruthippaduthum kuriyidu|uruthippaduthum kuriyeetu|uruthippaduthum code|uruthippaduthum kod|"
            "uruthippaduthum en|uruthippaduthum kurieedu|uruthipaduthum kuriyeedu|uruthipaduthum kuriyidu|uruthipaduthum kuriyeetu|uruthipaduthum code|"
            "uruthipaduthum kod|uruthipaduthum en|uruthipaduthum kurieedu|urudhiseyyum kuriyeedu|urudhiseyyum kuriyidu|urudhiseyyum kuriyeetu|"
            "urudhiseyyum code|urudhiseyyum kod|urudhiseyyum en|urudhiseyyum kurieedu|uruthi kuriyeedu|uruthi kuriyidu|uruthi kuriyeetu|uruthi code|"
            "uruthi kod|uruthi en|uruthi kurieedu|ungal otp|ungal code|ungal kod|ungal pin|ungal password|ungal kuriyeedu|ungaludaiya otp|"
            "ungaludaiya code|ungaludaiya kod|ungaludaiya pin|ungaludaiya password|ungaludaiya kuriyeedu|unga otp|unga code|unga kod|unga pin|"
            "unga password|unga kuriyeedu|ungaloda otp|ungaloda code|ungaloda kod|ungaloda pin|ungaloda password|ungaloda kuriyeedu|un otp|un code|"
            "un kod|un pin|un password|un kuriyeedu"
        ),
        "weak": (
            "kuriyeedu|kuriyidu|kuriyeetu|kadavuchol|kadavu chol|kadavuchchol|ragasiya|rakasiya|sariparppu|saripaarppu|ilakka|ragasiyam|pasvard|paasword|"
            "otpyai|otp ai|codeai|code ah"
        ),
        "tail": (
            "eccharikkai|jaakirathai|yaaridamum pagiravendam|yaaridamum pagiraatheer|yaaridamum pagiratheer|yaaridamum pagirathirgal|"
            "yaaridamum sollatheer|yaaridamum sollathinga|yaaridamum sollaadheenga|yaaridamum solladhinga|yaaridamum kodukkatheer|"
            "yaaridamum kudukkathinga|yaaridamum kudukkadhinga|yaaridamum theriviikkatheer|yaaridamum anuppathinga|yaridamum pagiravendam|"
            "yaridamum pagiraatheer|yaridamum pagiratheer|yaridamum pagirathirgal|yaridamum sollatheer|yaridamum sollathinga|yaridamum sollaadheenga|"
            "yaridamum solladhinga|yaridamum kodukkatheer|yaridamum kudukkathinga|yaridamum kudukkadhinga|yaridamum theriviikkatheer|"
            "yaridamum anuppathinga|yarkitayum pagiravendam|yarkitayum pagiraatheer|yarkitayum pagiratheer|yarkitayum pagirathirgal|"
            "yarkitayum sollatheer|yarkitayum sollathinga|yarkitayum sollaadheenga|yarkitayum solladhinga|yarkitayum kodukkatheer|"
            "yarkitayum kudukkathinga|yarkitayum kudukkadhinga|yarkitayum theriviikkatheer"
        ),
        "valid": (
            "nimidangal varai|nimidangal sellum|nimidangal varaikkum|nimidangal sellubadi|nimidangal sellupadiyaagum|nimidangal mattum|"
            "nimidangal mattume|nimidangal kaalavathiyagum|nimidangal mudiyum|nimidangal mudivadaiyum|nimidam varai|nimidam sellum"
        ),
        "act": (
            "ullidavum|ullidunga|ullidungal|ulleedu|podunga|podavum|pathividavum|uleedavum|payanpaduthavum|payanpaduthunga|payanpaduthungal|"
            "upayogikkavum|ubayogikkavum|ullnuzhaiya|ulnuzhaiya|uruthippadutha|sariparkka|saripaarkka|mudikka|petrukolla|kaattavum|kaattunga|kaminga|"
            "kaminka|sollunga|sollavum|kattavum|uruthipaduthavum|uleedu seyyavum|type pannunga|type seyyavum|enter pannunga|enter seyyavum|otp kudunga|"
            "otp koduthidunga|code kudunga|code koduthidunga|kuriyeedu kudunga|kuriyeedu koduthidunga|kuriyeettai kudunga"
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
            "coupon kuriyeedu|coupon code|coupon kod|coupon kuriyidu|koopan kuriyeedu|koopan code|koopan kod|koopan kuriyidu|kuppan kuriyeedu|"
            "kuppan code|kuppan kod|kuppan kuriyidu|promo kuriyeedu|promo code|promo kod|promo kuriyidu|sirappu kuriyeedu|sirappu code|sirappu kod|"
            "sirappu kuriyidu|parisu kuriyeedu|parisu code|parisu kod|parisu kuriyidu"
        ),
    },
    "te-latn": {
        "strong": (
            "dhruvikarana code|dhruvikarana kod|dhruvikarana sankhya|dhruvikarana number|dhruvikarana kodu|dhruveekarana code|dhruveekarana kod|"
            "dhruveekarana sankhya|dhruveekarana number|dhruveekarana kodu|dhruvikaran code|dhruvikaran kod|dhruvikaran sankhya|dhruvikaran number|"
            "dhruvikaran kodu|druvikarana code|druvikarana kod|druvikarana sankhya|druvikarana number|druvikarana kodu|nirdharana code|nirdharana kod|"
            "nirdharana sankhya|nirdharana number|nirdharana kodu|nirdhaarana code|nirdhaarana kod|nirdhaarana sankhya|nirdhaarana number|"
            "nirdhaarana kodu|dhrivikarana code|dhrivikarana kod|dhrivikarana sankhya|dhrivikarana number|dhrivikarana kodu|pariseelana code|"
            "pariseelana kod|pariseelana sankhya|pariseelana number|pariseelana kodu|mee otp|mee code|mee kod|mee pin|mee password|mee kodu|mi otp|"
            "mi code|mi kod|mi pin|mi password|mi kodu|meeyokka otp|meeyokka code|meeyokka kod|meeyokka pin|meeyokka password|meeyokka kodu|nee otp|"
            "nee code|nee kod|nee pin|nee password|nee kodu|meyokka otp|meyokka code|meyokka kod|meyokka pin|meyokka password|meyokka kodu|me otp|"
            "me code|me kod|me pin|me password|me kodu|otp idi|otp idhi|otp idhe|otp ide|code idi|code idhi|code idhe|code ide|kod idi|kod idhi|kod idhe|"
            "kod ide|pin idi|pin idhi"
        ),
        "weak": (
            "rahasya|rahasyam|gopya|kodunu|kodni|codeni|sanketa|sanketam|dhruvikarana|dhruveekarana|pasvard|paasward|pasward|ankela|otpni|otp ni|"
            "nambarni|ankelu"
        ),
        "tail": (
            "mosapokandi|jagratha|jagratta|panchukovaddu|evariki cheppakandi|evariki cheppavaddu|evariki cheppoddu|evariki cheppodu|evariki cheppaku|"
            "evariki ivvakandi|evariki ivvavaddu|evariki ivvoddu|evariki ivvodu|evariki iyyakandi|evariki iyyoddu|evariki teliyacheyavaddu|"
            "evariki pampavaddu|evariki pampakandi|evariki chupinchakandi|evariki pampoddu|evvariki cheppakandi|evvariki cheppavaddu|evvariki cheppoddu|"
            "evvariki cheppodu|evvariki cheppaku|evvariki ivvakandi|evvariki ivvavaddu|evvariki ivvoddu|evvariki ivvodu|evvariki iyyakandi|"
            "evvariki iyyoddu|evvariki teliyacheyavaddu|evvariki pampavaddu|evvariki pampakandi|evvariki chupinchakandi|evvariki pampoddu|"
            "evarikee cheppakandi|evarikee cheppavaddu|evarikee cheppoddu|evarikee cheppodu"
        ),
        "valid": (
            "nimishala varaku|nimishala paatu|nimishala lopu|nimishala lo|nimishala lopala|nimishala varake|nimishala chellubatu avutundi|"
            "nimishala mathrame|nimishala kai chellubatu|nimishalu varaku|nimishalu paatu|nimishalu lopu"
        ),
        "act": (
            "pondupaarachandi|pondhuparachandi|ivvandi|rayandi|pettandi|veyandi|nimpandi|upayoginchandi|vadandi|vaadandi|vadukondi|vaadukondi|"
            "upayoginchi|upayoginchukondi|chupinchandi|choopinchandi|cheppandi|chupandi|teliyajeyandi|dhruvikarinchandi|nirdharinchandi|namodu cheyandi|"
            "nammodu cheyandi|enter cheyandi|enter cheyyandi|taip cheyandi|type cheyandi|type cheyyandi|enter chesi|otp choopandi|otp nondi|"
            "code choopandi|code nondi|kod choopandi|kod nondi|kodunu choopandi|kodunu nondi|kodni choopandi|kodni nondi|use cheyandi"
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
            "coupon code|coupon kod|coupon kodu|coupon kosam code|kuupan code|kuupan kod|kuupan kodu|kuupan kosam code|promo code|promo kod|promo kodu|"
            "promo kosam code"
        ),
    },
    "kn-latn": {
        "strong": (
            "guptapada|parishilane code|parishilane kod|parishilane sankhye|parishilane kodu|parishilane sanketa|parisheelane code|parisheelane kod|"
            "parisheelane sankhye|parisheelane kodu|parisheelane sanketa|parisheelana code|parisheelana kod|parisheelana sankhye|parisheelana kodu|"
            "parisheelana sanketa|parishilana code|parishilana kod|parishilana sankhye|parishilana kodu|parishilana sanketa|drudhikarana code|"
            "drudhikarana kod|drudhikarana sankhye|drudhikarana kodu|drudhikarana sanketa|drudheekarana code|drudheekarana kod|drudheekarana sankhye|"
            "drudheekarana kodu|drudheekarana sanketa|dhrudikarana code|dhrudikarana kod|dhrudikarana sankhye|dhrudikarana kodu|dhrudikarana sanketa|"
            "khachitapadisuva code|khachitapadisuva kod|khachitapadisuva sankhye|khachitapadisuva kodu|khachitapadisuva sanketa|khachitha code|"
            "khachitha kod|khachitha sankhye|khachitha kodu|khachitha sanketa|drudikarana code|drudikarana kod|drudikarana sankhye|drudikarana kodu|"
            "drudikarana sanketa|nimma otp|nimma code|nimma kod|nimma pin|nimma password|nim otp|nim code|nim kod|nim pin|nim password|ninna otp|"
            "ninna code|ninna kod|ninna pin|ninna password|nimmaa otp|nimmaa code|nimmaa kod|nimmaa pin|nimmaa password|nimdu otp|nimdu code|nimdu kod|"
            "nimdu pin|nimdu password|otp aagide|otp agide|otp idu|otp ide|otp idaagide|code aagide|code agide|code idu|code ide|code idaagide|"
            "kod aagide|kod agide|kod idu|kod ide"
        ),
        "weak": (
            "rahasya|gupta pada|guptapada|gopya|goupya|kodannu|codeannu|codenu|code annu|otpyannu|otp annu|parishilane|parisheelane|drudhikarana|pasvard|"
            "paasword|paaswerd|ankiya|sanketa|sankhyeyannu"
        ),
        "tail": (
            "eccharikeyindiri|echcharike|eccharavagiri|jagrate|jagruthe|vanchakaru|hanchikollabedi|yarigu helabedi|yarigu helbedi|yarigu helabeda|"
            "yarigu helbeda|yarigu kodabedi|yarigu kodbedi|yarigu kodabeda|yarigu tilisabedi|yarigu thilisabedi|yarigu kalisabedi|yarigu torisabedi|"
            "yarigu tilisbedi|yarigu kalsbedi|yarigu thorisabedi|yarigu bahirangapadisabedi|yaarigu helabedi|yaarigu helbedi|yaarigu helabeda|"
            "yaarigu helbeda|yaarigu kodabedi|yaarigu kodbedi|yaarigu kodabeda|yaarigu tilisabedi|yaarigu thilisabedi|yaarigu kalisabedi|"
            "yaarigu torisabedi|yaarigu tilisbedi|yaarigu kalsbedi|yaarigu thorisabedi|yaarigu bahirangapadisabedi|yaarigoo helabedi|yaarigoo helbedi|"
            "yaarigoo helabeda"
        ),
        "valid": (
            "nimisha varege|nimisha maanya|nimisha manya|nimisha maanyavagiruttade|nimisha manyavagiruttade|nimisha olage|nimisha kaala|nimisha matra|"
            "nimisha avadhi mugiyuttade|nimisha dalli mugiyuttade|nimisha ge maatra|nimisha tanaka"
        ),
        "act": (
            "namudisi|namoodisi|nondisi|daakhalisi|dakhalisi|haaki|baredu|hakiri|nimudisi|tumbisi|balasi|upayogisi|balasiri|upayogisiri|balisi|torisi|"
            "thorisi|torsi|tilisi|parishilisi|drudhikarisi|khachitapadisi|enter maadi|enter madi|type madi|type maadi|taip madi|otp haki|otp heli|"
            "otp kodi|code haki|code heli|code kodi|kod haki|kod heli|kod kodi|kodannu haki|kodannu heli|kodannu kodi|codeannu haki"
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
            "rayithi kod|rayithi kodu|rayithi sanketa|coupon code|coupon kod|coupon kodu|coupon sanketa|kupan code|kupan kod|kupan kodu|kupan sanketa|"
            "koopan code|koopan kod|koopan kodu|koopan sanketa|promo code|promo kod|promo kodu|promo sanketa|uchita code|uchita kod|uchita kodu|"
            "uchita sanketa|aafar code|aafar kod|aafar kodu|aafar sanketa|riyaayiti code|riyaayiti kod|riyaayiti kodu|riyaayiti sanketa"
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
            "urappakkal sankhya|urappakkal nambar|ningalude otp|ningalude code|ningalude kod|ningalude pin|ningalude password|ningalde otp|ningalde code|"
            "ningalde kod|ningalde pin|ningalde password|ningaludae otp|ningaludae code|ningaludae kod|ningaludae pin|ningaludae password|tangalude otp|"
            "tangalude code|tangalude kod|tangalude pin|tangalude password|thankalude otp|thankalude code|thankalude kod|thankalude pin|"
            "thankalude password|thangalude otp|thangalude code|thangalude kod|thangalude pin|thangalude password|ninte otp|ninte code|ninte kod|"
            "ninte pin|ninte password|ningaluda otp|ningaluda code|ningaluda kod|ningaluda pin|ningaluda password|otp aanu|otp anu|otp aan|otp ithanu|"
            "code aanu|code anu|code aan"
        ),
        "weak": (
            "rahasya|rahasyam|rahasyakkod|gopya|kodum|kodanu|codeanu|code aanu|codum|otpyanu|sthireekarana|sthirikarana|parishodhana|pasword|paasword|"
            "pasvard|akka code|akka number|6 akka|aarakka"
        ),
        "tail": (
            "jagratha|sookshikkuka|sradhikkuka|pankidaruthu|aarodum parayaruthu|aarodum paraayaruth|aarodum parayaruth|aarodum parayalle|"
            "aarodum parayalla|aarodum parayaruthe|aarodum kodukkaruthu|aarodum kodukkaruth|aarodum kodukkalle|aarodum nalkaruthu|aarodum nalkaruth|"
            "aarodum kaimararuthu|aarodum kaimararuth|aarodum velippeduthharuthu|aarodum velipeduthuruth|aarodum pankuvekkaruthu|"
            "aarodum pankuvaykkaruthu|aarodum pankuvekkaruth|aarodum ayakkaruthu|arodum parayaruthu|arodum paraayaruth|arodum parayaruth|"
            "arodum parayalle|arodum parayalla|arodum parayaruthe|arodum kodukkaruthu|arodum kodukkaruth|arodum kodukkalle|arodum nalkaruthu|"
            "arodum nalkaruth|arodum kaimararuthu|arodum kaimararuth|arodum velippeduthharuthu|arodum velipeduthuruth|arodum pankuvekkaruthu|"
            "arodum pankuvaykkaruthu"
        ),
        "valid": (
            "minute vare|minute nullil|minute nakam|minute ikkullil|minute ulil|minute ullil|minute sadhuvanu|minute mathram|minute matram|minute kkakam|"
            "minute ethrayum vegam|minute kkullil"
        ),
        "act": (
            "nalkuka|nalku|nalkoo|adikkuka|adikku|kodukkuka|kodukku|rekhappeduthuka|cherkkuka|ezhuthuka|upayogikkuka|upayogikku|upayogikkoo|upayogikkam|"
            "upayogich|kanikkuka|kaanikkuka|kanikku|parayuka|parayu|sthireekarikkuka|urappakkuka|urappaakkuka|type cheyyuka|type cheyyu|enter cheyyuka|"
            "enter cheyyu|taip cheyyuka|taip cheyyu|otp para|code para|kod para|codum para|use cheyyuka|use cheyyu|login cheyyan|login cheyyuka|"
            "login cheyyu|login nayi|login ayi"
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
            "kizhivu code|kizhivu kod|kizhivu kodu|kizhivu nulla code|kizhivu kkulla code|kizhive code|kizhive kod|kizhive kodu|kizhive nulla code|"
            "kizhive kkulla code|kooppan code|kooppan kod|kooppan kodu|kooppan nulla code|kooppan kkulla code|kuppan code|kuppan kod|kuppan kodu|"
            "kuppan nulla code|kuppan kkulla code|coupon code|coupon kod|coupon kodu|coupon nulla code|coupon kkulla code|kuppon code|kuppon kod|"
            "kuppon kodu|kuppon nulla code|kuppon kkulla code|promo code|promo kod|promo kodu|promo nulla code|promo kkulla code|ilavu code|ilavu kod|"
            "ilavu kodu|ilavu nulla code|ilavu kkulla code"
        ),
    },
    "si-latn": {
        "strong": (
            "muraapadaya|murapadaya|sathyapana kethaya|sathyapana ketaya|sathyapana ankaya|sathyapana code|sathyapana kithaya|satyapana kethaya|"
            "satyapana ketaya|satyapana ankaya|satyapana code|satyapana kithaya|satyaapana kethaya|satyaapana ketaya|satyaapana ankaya|satyaapana code|"
            "satyaapana kithaya|sathyaapana kethaya|sathyaapana ketaya|sathyaapana ankaya|sathyaapana code|sathyaapana kithaya|tahavuru kethaya|"
            "tahavuru ketaya|tahavuru ankaya|tahavuru code|tahavuru kithaya|tahawuru kethaya|tahawuru ketaya|tahawuru ankaya|tahawuru code|"
            "tahawuru kithaya|thahavuru kethaya|thahavuru ketaya|thahavuru ankaya|thahavuru code|thahavuru kithaya|thahawuru kethaya|thahawuru ketaya|"
            "thahawuru ankaya|thahawuru code|thahawuru kithaya|tahauru kethaya|tahauru ketaya|tahauru ankaya|tahauru code|tahauru kithaya|obage otp|"
            "obage code|oyage otp|oyage code|oyaage otp|oyaage code|obege otp|obege code|obagee otp|obagee code|rahas ankaya|rahas anka|rahas kethaya|"
            "rahas padaya|rahas anke|rahas ketaya|rahas kithaya|rahasigatha ankaya|rahasigatha anka|rahasigatha kethaya|rahasigatha padaya|"
            "rahasigatha anke|rahasigatha ketaya|rahasigatha kithaya|rahasya ankaya|rahasya anka|rahasya kethaya|rahasya padaya|rahasya anke|"
            "rahasya ketaya|rahasya kithaya|raahas ankaya|raahas anka|raahas kethaya|raahas padaya|raahas anke|raahas ketaya|raahas kithaya|mura padaya|"
            "muura padaya|arakshaka kethaya|arakshaka ankaya|arakshaka ketaya"
        ),
        "weak": (
            "kethaya|ketaya|kithaya|murapadaya|muraapadaya|rahas|rahasigatha|rahasya|ankaya|codeeka|passwordeka|otpeka|sathyapana|satyapana|tahavuru|"
            "ilakkam 6|ilakkam haye|ilakkame|ilakkam 4|pinankaya"
        ),
        "tail": (
            "kisiwekuta labanodenna|kisiwekuta dennaepa|kisiwekuta nodenna|kisiwekuta nokiyanna|kisiwekuta kiyannepa|kisiwekuta dennepa|"
            "kisiwekutath labanodenna|kisiwekutath dennaepa|kisiwekutath nodenna|kisiwekutath nokiyanna|kisiwekutath kiyannepa|kisiwekutath dennepa|"
            "kisiwekuth labanodenna|kisiwekuth dennaepa|kisiwekuth nodenna|kisiwekuth nokiyanna|kisiwekuth kiyannepa|kisiwekuth dennepa|"
            "kisivekuta labanodenna|kisivekuta dennaepa|kisivekuta nodenna|kisivekuta nokiyanna|kisivekuta kiyannepa|kisivekuta dennepa|"
            "kisikenekuta labanodenna|kisikenekuta dennaepa|kisikenekuta nodenna|kisikenekuta nokiyanna|kisikenekuta kiyannepa|kisikenekuta dennepa|"
            "kisiwekutat labanodenna|kisiwekutat dennaepa|kisiwekutat nodenna|kisiwekutat nokiyanna|kisiwekutat kiyannepa|kisiwekutat dennepa|"
            "kawruth labanodenna|kawruth dennaepa|kawruth nodenna|kawruth nokiyanna"
        ),
        "valid": (
            "minithu athulatha|minithu athulath|minithu athulata|minithu thula|minithu athule|minithu kin|minithu gananak|minithu walangu|"
            "minithu walanguyi|minithu walanguya|minithu valangui|minithu gatawu pasu"
        ),
        "act": (
            "pennanna|penvanna|penwanna|danna|dhanna|yodanna|athulath karanna|athulath kranna|athulath karanda|athulath karann|athulath karanu|"
            "athulath karanna.|athulath kirima|athulath karaganna|atulat karanna|atulat kranna|atulat karanda|atulat karann|atulat karanu|"
            "atulat karanna.|atulat kirima|atulat karaganna|aethulath karanna|aethulath kranna|aethulath karanda|aethulath karann|aethulath karanu|"
            "aethulath karanna.|aethulath kirima|aethulath karaganna|athul karanna|athul kranna|athul karanda|athul karann|athul karanu|athul karanna.|"
            "athul kirima|athul karaganna|atul karanna|atul kranna"
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
            "wattam kethaya|wattam code eka|wattam ketaya|wattam kod eka|wattam code|wattam kithaya|vattam kethaya|vattam code eka|vattam ketaya|"
            "vattam kod eka|vattam code|vattam kithaya|wattama kethaya|wattama code eka|wattama ketaya|wattama kod eka|wattama code|wattama kithaya|"
            "vattama kethaya|vattama code eka|vattama ketaya|vattama kod eka|vattama code|vattama kithaya|waattam kethaya|waattam code eka|"
            "waattam ketaya|waattam kod eka|waattam code|waattam kithaya|kupan kethaya|kupan code eka|kupan ketaya|kupan kod eka|kupan code|"
            "kupan kithaya|coupon kethaya|coupon code eka|coupon ketaya|coupon kod eka"
        ),
    },
}  # fmt: skip
