"""Cue words: ru, uk, be-bg-sr, pl, cs-sk."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "ru": {
        "strong": (
            "код подтверждения|код для подтверждения|проверочный код|одноразовый|разовый|код доступа|код для входа|код входа|код активации|"
            "код безопасности|временный пароль|смс-код|sms-код|пароль для|код для|код регистрации|код авторизации|пароль:|код:|код —|секретный код|"
            "код получения|код выдачи|ваш код|твой код|ваш пароль|пин-код|пинкод|код восстановления|отп|отр|никому не|код из|проверка:|3d-secure|3ds|"
            "код отмены|кодом|код оплаты|ваш пин|пароль|код~ подтверждения|kod~ podtverzhdeniya|код~ подтверждени~|kod~ podtverzhdeni~|код~ подтвержд|"
            "kod~ podtverzhd|код~ подтв|kod~ podtv|код~ безопасности|kod~ bezopasnosti|код~ доступа|kod~ dostupa|код~ активации|kod~ aktivatsii|"
            "код~ авторизации|kod~ avtorizatsii|код~ верификации|kod~ verifikatsii|код~ проверки|kod~ proverki|код~ входа|kod~ vkhoda|код~ для входа|"
            "kod~ dlya vkhoda|код~ регистрации|kod~ registratsii|код~ восстановления|kod~ vosstanovleniya|код~ разблокировки|kod~ razblokirovki|"
            "код~ получения|kod~ polucheniya|код~ для получения|kod~ dlya polucheniya|код~ выдачи|kod~ vydachi|код~ доставки|kod~ dostavki|"
            "код~ аутентификации|kod~ autentifikatsii|код~ идентификации|kod~ identifikatsii|код~ из смс|kod~ iz sms|код~ из sms|код~ смс|kod~ sms|"
            "код~ sms|код~ операции|kod~ operatsii|код~ транзакции|kod~ tranzaktsii|код~ оплаты|kod~ oplaty|код~ поездки|kod~ poezdki|код~ посадки|"
            "kod~ posadki|код~ подписания|kod~ podpisaniya|parol~ dlya|kod dlya|kod podtverzhdeniya|parol dlya vhoda|kod vhoda"
        ),
        "weak": "код~|пароль|пароля|пин|koda|kodu|kodom|kody|kodov|пина|pina|пин-код~|pin-kod~",
        "act": (
            "зарегистрируйтесь|зарегистрироваться|"
            "нажмите|наберите|введите|назовите|скажите|продиктуйте|набер~|напишите|открыть|открытия|вход|входа|войти|подтвержд~|авторизац~|регистрац~|"
            "активац~|используйте|сообщите курьеру|предъявите|покажите|покажи|восстановлен~|назови|вводи|vvedite|введи|vvedi|ввести|vvesti|вводите|"
            "vvodite|впишите|vpishite|вбейте|vbeyte|вбей|naberite|naberi|набрать|nabrat|укажите|ukazhite|укажи|ukazhi|указать|ukazat|soobshchite|сообщи|"
            "soobshchi|сообщить|soobshchit|сообщите водителю|сообщите оператору|сообщите сотруднику|сообщите кассиру|сообщите менеджеру|открывается|"
            "откройте с помощью|назовите водителю|покажите водителю|предъявите охране|введя|набери|набрав|нажми|скопируйте|скопируй|вставьте|вставь|"
            "заполните|скажи|сообщите|прочитайте|предъявить|передайте|подтвердите"
        ),
        "tail": (
            "никому|не сообщайте|не передавайте|не говорите|не показывайте|третьим лицам|держите в секрете|не делитесь|если это не вы|если вы не|"
            "даже сотрудник~|не сообщай|мошенник~|ne soobshchayte|ne govorite|ne peredavayte|не называйте|ne nazyvayte|ne pokazyvayte|не разглашайте|"
            "ne razglashayte|не пересылайте|ne peresylayte|ne delites"
        ),
        "valid": "действителен|действует|действительна|минут~|истекает|в течение|годен|мин.|deystvitelen|deystvitelna|действительно|deystvitelno",
        "ref": (
            "номер очереди|касса|выход|платформа|"
            "оканчивающейся на|оканчивающаяся на|заканчивающейся на|заканчивается на|с окончанием|последние четыре цифры|"
            "последние цифры|посл. цифры|"
            "индексом|с индексом|оканчив~|заканчив~|последние|код отделения|заказ~|номер заказа|номер|номером|счёт~|чек~|накладн~|трек~|трек-номер|"
            "посылк~|отправлени~|бронь|бронировани~|билет~|рейс~|поезд|вагон|место|талон~|очеред~|баланс~|остаток|доступно|сумма|на сумму|оплата|покупка|"
            "перевод|списан~|зачислен~|карта|карты|карте|договор~|полис~|заявк~|обращени~|тел|телефон~|звоните|руб~|цена|всего|офис|подъезд|дом|кабинет|"
            "год~|артикул|квитанц~|показани~|лицевой|л/с|ref|инн|№|zakaz~|bronirovani~|брон~|bilet~|schet~|квитанци~|kvitantsi~|balans~|остат~|ostat~|"
            "сумм~|карт~|karta *|karty|заканчивающ~|zakanchivayushch~|оканчивающ~|okanchivayushch~|лицевой счет|litsevoy schet|лс|polis~|dogovor~|"
            "клиент~|klient~|абонент~|abonent~|trek-nomer~|трек-код~|trek-kod~|otpravleni~|posylk~|nakladn~|доставк~|dostavk~|obrashcheni~|zayavk~|"
            "заявлени~|zayavleni~|жалоб~|zhalob~|заказ|заказ №|ваш заказ|заказу|по заказу №|посылка|посылка №|отправление|отправление №|накладная|"
            "накладная №|счет №|счёт №|квитанция №|чек №|билет №|обращение|обращение №|заявка|заявка №|жалоба №|бронь №|рейс|договор №|полис №|госномер"
        ),
        "public": (
            "промокод~|промо-код~|купон~|код товара|почтовый индекс|индекс|код города|код страны|qr-код~|штрих-код~|штрихкод~|код скидки|код региона|"
            "реферальн~|код приглашения|кодовое слово|код ошибки|код отделения|кодекс~|дресс-код~|скидка по|исходный код|артикул~|бик|кпп|оквэд|кодиров~|"
            "promokod~|qr-kod~|shtrikhkod~|shtrikh-kod~|куар-код~|kuar-kod~|трек-код~|trek-kod~|баркод~|barkod~|зип-код~|zip-kod~|ussd-код~|ussd-kod~|"
            "iskhodnyy kod~|телефонный код~|telefonnyy kod~|почтовый код~|pochtovyy kod~|торговый код~|torgovyy kod~|налоговый код~|nalogovyy kod~|"
            "партнерский код~|partnerskiy kod~|код клиента|код бронирования|код брони"
        ),
        "unit": (
            "в конце|на конце|последние цифры|"
            "минут~|балл~|руб~|р|₽|человек|раз|процент~|бонус~|миль|тенге|сум|грн|миля|тг|покупател~|коп|ballov|balla|bonusov|bonusa|minut|minuty|minutu|"
            "мин|мин.|часов|chasov|часа|chasa|час"
        ),
        "call": "zvonite|позвоните|pozvonite|звонок|zvonok|звонка|zvonka",
        "deal": (
            "skidk~|распродаж~|rasprodazh~|акци~|aktsi~|выгод~|vygod~|выгодн~|vygodn~|экономьте|ekonomte|скидка|скидки|скидку|скидкой|распродажа|акция|"
            "купон|кэшбэк|выгода|подарок при покупке|экономия до"
        ),
        "password": "parolya|паролем|parolem",
        "scene": (
            "voditel~|kurer~|доставщик~|dostavshchik~|почтальон~|pochtalon~|таксист~|taksist~|postamat~|yacheyk~|пункт~ выдачи|punkt~ vydachi|пвз|"
            "отделение почты"
        ),
        "number": "номер|nomer|номера|nomera|номеру|nomeru|номером|nomerom|номеров|nomerov|цифра|tsifra|цифры|tsifry",
    },
    "uk": {
        "strong": (
            "код підтвердження|код для|одноразовий|код перевірки|код доступу|код входу|код активації|тимчасовий пароль|пароль для|перевірочний код|"
            "ваш код|твій код|секретний код|код безпеки|код реєстрації|код верифікації|код отримання|код видачі|пін-код|смс-код|код:|код авторизації|"
            "відп|кодом|код~ підтвердження|kod~ pidtverdzhennya|код~ безпеки|kod~ bezpeky|код~ доступу|kod~ dostupu|код~ активації|kod~ aktyvatsii|"
            "код~ авторизації|kod~ avtoryzatsii|код~ верифікації|kod~ veryfikatsii|код~ перевірки|kod~ perevirky|код~ входу|kod~ vkhodu|код~ для входу|"
            "kod~ dlya vkhodu|код~ реєстрації|kod~ reiestratsii|код~ відновлення|kod~ vidnovlennya|код~ розблокування|kod~ rozblokuvannya|код~ отримання|"
            "kod~ otrymannya|код~ для отримання|kod~ dlya otrymannya|код~ видачі|kod~ vydachi|код~ доставки|kod~ dostavky|код~ автентифікації|"
            "kod~ avtentyfikatsii|код~ аутентифікації|kod~ autentyfikatsii|код~ ідентифікації|kod~ identyfikatsii|код~ з смс|kod~ z sms|код~ із смс|"
            "kod~ iz sms|код~ із sms|код~ смс|kod~ sms|код~ sms|код~ операції|kod~ operatsii|код~ транзакції|kod~ tranzaktsii|код~ оплати|kod~ oplaty|"
            "код~ поїздки|kod~ poizdky|код~ підпису|kod~ pidpysu|код~ зняття|kod~ znyattya|код~ домофону|kod~ domofonu"
        ),
        "weak": "код~|пароль|пароля|пін|kodu|kodom|kody|kodiv|пін-код~|pin-kod~|parol|parolya",
        "act": (
            "зареєструйтеся|зареєструватися|"
            "натисніть|натисни|вхід|входу|увійти|введіть|підтверд~|авторизац~|реєстрац~|активац~|використ~|назвіть|скажіть|покажіть|пред'явіть|"
            "повідомте кур'єру|відновлен~|vvedit|введи|vvedy|ввести|vvesty|уведіть|uvedit|вводьте|vvodte|впишіть|vpyshit|naberit|вкажіть|vkazhit|вкажи|"
            "vkazhy|вказати|vkazaty|повідомте|povidomte|повідом|povidom|повідомити|povidomyty|nazvit vodiyu|nazvit kurieru|відкривається|"
            "відкрийте за допомогою|назвіть водію|покажіть водію|пред'явіть охороні|ввівши|вбийте|наберіть|набери|набравши|скопіюйте|скопіюй|вставте|"
            "встав|напишіть|зазначте|заповніть|скажи|назви|продиктуйте|прочитайте|покажи|передайте|підтвердьте"
        ),
        "tail": (
            "нікому|не повідомляйте|не передавайте|не кажіть|не розголошуйте|стороннім|не діліться|якщо це не ви|тримайте в секреті|третім особам|"
            "ne povidomlyaite|ne kazhit|nikomu ne hovorit|ne peredavaite|не називайте|ne nazyvaite|не показуйте|ne pokazuite|ne rozholoshuite|"
            "не пересилайте|ne peresylaite|ne dilitsya"
        ),
        "valid": "дійсний|діє|дійсна|хвилин~|протягом|хв|diisnyi|diisna",
        "ref": (
            "номер черги|вікно|вихід|платформа|"
            "що закінчується на|яка закінчується на|який закінчується на|із закінченням|останні чотири цифри|останні цифри|"
            "zakinchuietsia na|"
            "закінчується|закінчу~|останні|код відділення|замовлен~|номер|рахун~|чек~|накладн~|ттн|посилк~|відправлен~|бронюван~|квит~|рейс~|потяг|поїзд|"
            "вагон|місце|баланс~|залишок|сума|на суму|оплата|переказ|списан~|карт~|договір|договор~|поліс~|заявк~|звернен~|тел|телефон~|ціна|від|всього|"
            "відділен~|рік|року|артикул|талон~|черг~|показник~|№|о/р|замовленн~|zamovlenn~|бронюванн~|bronyuvann~|rakhun~|квитанці~|kvytantsi~|balans~|"
            "залиш~|zalysh~|сум~|картк~|kartk~|закінчується на|zakinchuietsya na|polis~|догов~р~|dohov~r~|клієнт~|kliient~|абонент~|abonent~|"
            "особовий рахунок|osobovyi rakhunok|nakladn~|трек|відправленн~|vidpravlenn~|posylk~|доставк~|dostavk~|зверненн~|zvernenn~|zayavk~|скарг~|"
            "skarh~|справ~ №|інцидент~|intsydent~|референс~|referens~|транзакці~|tranzaktsi~|операці~|operatsi~|платіж~|platizh~|платеж~|platezh~|"
            "замовлення|замовлення №|ваше замовлення|номер замовлення|посилка|посилка №|відправлення|відправлення №|трек-номер|ТТН|накладна|накладна №|"
            "експрес-накладна|рахунок №|рахунок-фактура|квитанція №|чек №|квиток №|звернення №|звернення|заявка №|скарга №|бронювання №|рейс|договір №|"
            "поліс №|лічильник №|держномер"
        ),
        "public": (
            "код відділення|промокод~|купон~|код товару|поштовий індекс|індекс|qr-код~|штрих-код~|код знижки|реферальн~|код країни|код міста|"
            "кодове слово|дрес-код~|код помилки|єдрпоу|мфо|promokod~|qr-kod~|штрихкод~|shtrykhkod~|shtrykh-kod~|трек-код~|trek-kod~|баркод~|barkod~|"
            "ussd-код~|ussd-kod~|вихідний код~|vykhidnyi kod~|телефонний код~|telefonnyi kod~|поштовий код~|poshtovyi kod~|знижковий код~|"
            "znyzhkovyi kod~|бонусний код~|bonusnyi kod~|реферальний код~|referalnyi kod~|партнерський код~|partnerskyi kod~|міжнародний код~|"
            "mizhnarodnyi kod~"
        ),
        "unit": (
            "в кінці|наприкінці|останні цифри|"
            "бал~|грн|гривень|₴|людей|раз~|відсот~|бонус~|baliv|bonusiv|хвилин|khvylyn|хвилини|khvylyny|хвилину|khvylynu|хв|хв.|годин|hodyn|години|"
            "hodyny|годину|hodynu|год|секунд"
        ),
        "call": "телефонуйте|telefonuite|зателефонуйте|zatelefonuite|dzvonit|подзвоніть|podzvonit|дзвінок|dzvinok",
        "deal": (
            "znyzhk~|розпродаж~|rozprodazh~|акці~|aktsi~|вигод~|vyhod~|вигідн~|vyhidn~|заощаджуйте|zaoshchadzhuite|знижка|знижки|знижку|знижкою|"
            "розпродаж|акція|купон|кешбек|вигода до|подарунок за покупку"
        ),
        "password": "parolya|паролем|parolem",
        "scene": "воді~|vodiievi|курєр~|поштар~|poshtar~|таксист~|taksyst~|poshtomat~|komirk~|скриньк~|skrynk~|пункт~ видачі",
        "number": "номер|nomer|номера|nomera|номеру|nomeru|номером|nomerom|номери|nomery|цифра|tsyfra|цифри|tsyfry",
    },
    "be-bg-sr": {
        "strong": (
            "код за пријаву|pin paketomata|pin za paketomat|šifra za prijavu|шифра за пријаву|"
            "паролата за|паролата|лозинката|код за потвърждение|код за вход|код за достъп|еднократна парола|еднократен код|еднократ~|код за сигурност|"
            "вашият код|твоят код|временна парола|код за верификация|верификационен код|верификациони код|код за верификацију|једнократн~|код за потврду|"
            "потврдни код|kod za potvrdu|kod za proveru|kod za verifikaciju|verifikacioni kod|verifikacijski kod|jednokratn~|kontrolni kod|"
            "sigurnosni kod|bezbednosni kod|kod za prijavu|pristupni kod|vas kod|tvoj kod|privremena lozinka|aktivacijski kod|aktivacioni kod|"
            "kod za aktivaciju|kod za preuzimanje|pin za preuzimanje|kod za|отп токен|otp token|za preuzimanje|kod za podizanje|код за получаване|"
            "пин код|активационен код|код за активиране|код пацвярджэння|kod patsvyardzhennya|код пацверджання|kod patsverdzhannya|код бяспекі|"
            "kod byaspeki|код доступу|kod dostupu|код актывацыі|kod aktyvatsyi|код аўтарызацыі|kod autaryzatsyi|код праверкі|kod praverki|"
            "код верыфікацыі|kod veryfikatsyi|код уваходу|kod uvakhodu|код для ўваходу|kod dlya uvakhodu|код рэгістрацыі|kod rehistratsyi|код аднаўлення|"
            "kod adnaulennya|код атрымання|kod atrymannya|код для атрымання|kod dlya atrymannya|код выдачы|kod vydachy|код дастаўкі|kod dastauki|"
            "код разблакіроўкі|kod razblakirouki|код ідэнтыфікацыі|kod identyfikatsyi|код аўтэнтыфікацыі|kod autentyfikatsyi|код з смс|kod z sms|"
            "код з sms|код аперацыі|kod aperatsyi|код аплаты|kod aplaty|код паездкі|kod paezdki|код подпісу|kod podpisu|код ад дзвярэй|kod ad dzvyarey|"
            "код ячэйкі|kod yacheyki|код для пацвярджэння|kod dlya patsvyardzhennya|код для аўтарызацыі|kod dlya autaryzatsyi|код для рэгістрацыі|"
            "kod dlya rehistratsyi|кода пацвярджэння|код за потвърждаване|код за активация|код за проверка|код за удостоверяване|код за оторизация|"
            "код за доставка|код за регистрация|код за възстановяване|код за отключване|код за теглене|код за плащане|код за идентификация|код за подпис|"
            "код за вземане|код за отваряне|код за куриера|код за шофьора|код за автомат|код за транзакция|код за еднократна употреба|verifikacijsk~ kod|"
            "verifikacijsk~ kodom|verifikacijsk~ kod je|verifikacijsk~ pin|verifikacijsk~ pinom|verifikacijsk~ lozink~|verifikacijsk~ zapork~|"
            "verifikacijsk~ šifr~|verifikacijsk~ broj|verifikacijsk~ ključ|verifikacion~ kod|verifikacion~ kodom|verifikacion~ kod je|verifikacion~ pin|"
            "verifikacion~ pinom|verifikacion~ lozink~|verifikacion~ zapork~|verifikacion~ šifr~|verifikacion~ broj|verifikacion~ ključ|sigurnosn~ kod|"
            "sigurnosn~ kodom|sigurnosn~ kod je|sigurnosn~ pin|sigurnosn~ pinom|sigurnosn~ lozink~|sigurnosn~ zapork~|sigurnosn~ šifr~|sigurnosn~ broj|"
            "sigurnosn~ ključ|bezbjednosn~ kod|bezbjednosn~ kodom|bezbjednosn~ kod je|bezbjednosn~ pin|bezbjednosn~ pinom|bezbjednosn~ lozink~|"
            "bezbjednosn~ zapork~|bezbjednosn~ šifr~|bezbjednosn~ broj|bezbjednosn~ ključ|bezbednosn~ kod|bezbednosn~ kodom|bezbednosn~ kod je|"
            "bezbednosn~ pin|bezbednosn~ pinom|bezbednosn~ lozink~|bezbednosn~ zapork~|bezbednosn~ šifr~|bezbednosn~ broj|bezbednosn~ ključ|"
            "код за потврда|код за потврдување|код за безбедност|код за пристап|код за најава|код за најавување|код за активација|код за активирање|"
            "код за верификација|код за автентикација|код за авторизација|код за подигнување|код за подигање|код за преземање|код за достава|"
            "код за испорака|код за регистрација|код за отклучување|код за плаќање|код за идентификација|код за отворање|код за курирот|код за возачот|"
            "код за трансакција|код за влез|код за обнова|кодот за потврда|kodot za potvrda|кодот за потврдување|kodot za potvrduvanje|potrditven~ kod~|"
            "potrditven~ geslo|potrditven~ gesla|potrditven~ geslom|potrditven~ številk~|potrditven~ pin|potrditven~ ključ|varnostn~ kod~|"
            "varnostn~ geslo|varnostn~ gesla|varnostn~ geslom|varnostn~ številk~|varnostn~ pin|varnostn~ ključ|preveritven~ kod~|preveritven~ geslo|"
            "preveritven~ gesla|preveritven~ geslom|preveritven~ številk~|preveritven~ pin|preveritven~ ključ|verifikacijsk~ geslo|verifikacijsk~ gesla|"
            "verifikacijsk~ geslom|verifikacijsk~ številk~|dostopn~ kod~|dostopn~ geslo|dostopn~ gesla|dostopn~ geslom|dostopn~ številk~|dostopn~ pin|"
            "dostopn~ ključ|prijavn~ kod~|prijavn~ geslo|prijavn~ gesla|prijavn~ geslom|prijavn~ številk~|prijavn~ pin|prijavn~ ključ|aktivacijsk~ kod~|"
            "aktivacijsk~ geslo|aktivacijsk~ gesla|aktivacijsk~ geslom|aktivacijsk~ številk~|aktivacijsk~ pin|aktivacijsk~ ključ|avtorizacijsk~ kod~|"
            "avtorizacijsk~ geslo|avtorizacijsk~ gesla|avtorizacijsk~ geslom|avtorizacijsk~ številk~|avtorizacijsk~ pin|avtorizacijsk~ ključ|"
            "avtentikacijsk~ kod~|avtentikacijsk~ geslo|avtentikacijsk~ gesla|avtentikacijsk~ geslom|верификацијск~ код|верификацијск~ кôд|"
            "верификацијск~ кодом|верификацијск~ код је|верификацијск~ кôдом|верификацијск~ пин|верификацијск~ пином|верификацијск~ лозинк~|"
            "верификацијск~ запорк~|верификацијск~ шифр~|верификацијск~ број|верификацијск~ кључ|верификацион~ код|верификацион~ кôд|верификацион~ кодом|"
            "верификацион~ код је|верификацион~ кôдом|верификацион~ пин|верификацион~ пином|верификацион~ лозинк~|верификацион~ запорк~|"
            "верификацион~ шифр~|верификацион~ број|верификацион~ кључ|сигурносн~ код|сигурносн~ кôд|сигурносн~ кодом|сигурносн~ код је|сигурносн~ кôдом|"
            "сигурносн~ пин"
        ),
        "weak": (
            "код|кодът|кода|парола|лозинка|kôd|lozinka|lozinku|пин|pin|zaporka|koda|коду|kodu|кодам|kodam|коды|kody|пін|пін-код~|pin-kod~|пароль|parol|"
            "пароля|parolya|kodat|кодове|kodove|кодовете|kodovete|parola|паролата|parolata|пин-код|kodom|kodovi|lozinke|zaporku|zaporke|pin-om|ključ|"
            "кодот|kodot|кодови|лозинката|lozinkata|шифра|shifra|шифрата|shifrata|токен|kodo|kode|kodi|geslo|gesla|geslom|žeton|kombinacij~|skrivnost|"
            "šifr~|кôд|кодом|шифру|шифре"
        ),
        "act": (
            "po vnosu|vnosu|ob vnosu|po unosu|"
            "зарэгістравацца|зарэгіструйцеся|регистрирајте се|региструјте се|registrirajte se|регистрирайте се|prijavite se|"
            "напишете|unesite|potvrdite sa|кажете|укажите|otvorite|ukucajte|recite|отворете|вход|въведете|потвърд~|използвайте|регистрация|покажете|"
            "prijav~|upišite|potvrd~|koristite|registracij~|pokažite|пријав~|унесите|потврд~|за да влезете|za potvrdu|aktivir~|upotrijebite|za ulazak|"
            "увядзіце|uvyadzitse|увядзі|uvyadzi|увесці|uvestsi|упішыце|upishytse|набярыце|nabyarytse|набяры|nabyary|укажыце|ukazhytse|укажы|ukazhy|"
            "паведаміце|pavedamitse|паведамі|pavedami|назавіце кіроўцу|nazavitse kiroutsu|назавіце кур'еру|nazavitse kureru|назавіце аператару|"
            "nazavitse aperataru|назавіце касіру|nazavitse kasiru|назавіце вадзіцелю|nazavitse vadzitselyu|скажыце кіроўцу|skazhytse kiroutsu|"
            "скажыце кур'еру|vavedete|vavedi|въвеждане|vavezhdane|въвеждайки|vavezhdayki|napishete|напиши|napishi|наберете|naberete|naberi|впишете|"
            "vpishete|попълнете|popalnete|посочете|posochete|съобщете|saobshtete|съобщи|saobshti|unesi|uneti|unijeti|unosom|upisati|otkucajte|utipkajte|"
            "kažite vozaču|kažite kuriru|kažite dostavljaču|kažite operateru|kažite blagajnici|kažite poštaru|saopštite vozaču|saopštite kuriru|"
            "saopštite dostavljaču|saopštite operateru|внесете|vnesete|внеси|vnesi|внесување|vnesuvanje|впиши|vpishi|отчукајте|otchukajte|пополнете|"
            "popolnete|kazhete|кажи|kazhi|pokazhete na kurirot|pokazhete na vozachot|pokazhete na operatorot|pokazhete na dostavuvachot|"
            "дадете на курирот|dadete na kurirot|дадете на возачот|dadete na vozachot|дадете на операторот|dadete na operatorot|дадете на доставувачот|"
            "vnesite|vnesti|vnosom|vpišite|vpiši|vpisati|vtipkajte|vtipkaj|odtipkajte|povejte|povej|sporočite|sporoči|narekujte|preberite|pokaži|"
            "predložite|predajte|dajte|navedite|posredujte kurirju|uporabite|uporabi|kopirajte|prilepite|potrdite|potrdi|potrditi|preverite|odobrite|"
            "avtorizirajte|унеси|унети|унијети|уносом|упишите|упиши|уписати|укуцајте|укуцај|откуцајте|утипкајте|утипкај|реците|реци|кажите|адкрываецца|"
            "адкрыйце з дапамогай|пакажыце кіроўцу|паведаміце кур'еру|пакажыце ахоўніку|отваря се с|отворете с|кажете на шофьора|покажете на шофьора|"
            "кажете на куриера|покажете на охраната|се отвора со|отворете со|кажете му на возачот|покажете му на возачот|кажете му на курирот|"
            "покажете на обезбедувањето|otvara se sa|otvorite sa|отвара се са|recite vozaču|покажите возачу|recite kuriru|otvara se s|otvorite s|"
            "pokažite vozaču|recite dostavljaču|pokažite zaštitaru|odpre se z|odprite z|povejte vozniku|pokažite vozniku|povejte kurirju|"
            "pokažite varnostniku|уводзьце|увёўшы|набраўшы|націсніце|націсні|скапіруйце|скапіруй|скапіюйце|устаўце|устаў|напішыце|пазначце|запоўніце|"
            "адкажыце|скажыце|скажы|паведаміць|назавіце|назаві|прадыктуйце|прачытайце|пакажыце|пакажы|прад'явіце|перадайце|пацвердзіце|падпішыце|"
            "адкрыйце|въведи|въвеждайте|въвеждане на|набери|натиснете|натисни|докоснете|копирайте|копирай|поставете|постави|попълни|подайте|отговорете|"
            "споменете|посочи|продиктувайте|прочетете|покажи|представете|предайте|потвърдете|потвърди|удостоверете|отключете|платете с|внесете го|"
            "внесувајќи|пишете|притиснете|притисни|допрете|копирајте|копирај|залепете|залепи|вметнете|пополни|пратете|одговорете|соопштете|наведете|"
            "прочитајте|предадете|дајте му|потврдете|потврди|отклучете|платете со|уношењем|напишите|притисните|налепите|попуните|саопштите|наведите|"
            "покажите|предајте|потврдите|unošenjem|ukucaj|napišite|pritisnite|nalepite|popunite|saopštite|pročitajte|potvrdite|upiši|upisom|utipkaj|"
            "otipkajte|pritisni|dodirnite|birajte|kopiraj|zalijepite|zalijepi|umetnite|ispunite|odgovorite s|reci|kažite|priopćite|spomenite|predočite|"
            "otključajte|platite s|natipkajte|tapnite|prilepi|vstavite|zapišite|izpolnite|oddajte|omenite|izročite|odklenite|podpišite|plačajte s"
        ),
        "tail": (
            "не споделяйте|не го споделяйте|не го давайте|никого|никому|не предоставяйте|ne delite|ne dijelite|nemojte deliti|nemojte dijeliti|nikome|"
            "ne otkrivajte|ни са ким|не делите|ником|s nikim|sa nikim|не го казвайте|не паведамляйце|ne pavedamlyaytse|не кажыце|ne kazhytse|"
            "не перадавайце|ne peradavaytse|не называйце|ne nazyvaytse|не паказвайце|ne pakazvaytse|не разгалошвайце|ne razhaloshvaytse|не дзяліцеся|"
            "ne dzyalitsesya|нікому|nikomu|трэцім асобам|tretsim asobam|ne spodelyayte|ne go spodelyayte|не споделяй|ne spodelyay|не го споделяй|"
            "ne go spodelyay|ne predostavyayte|не го предоставяйте|ne go predostavyayte|не казвайте|ne kazvayte|не казвай|ne kazvay|не съобщавайте|"
            "ne saobshtavayte|не давайте|ne davayte|не разкривайте|ne razkrivayte|не препращайте|ne preprashtayte|na nikogo|s nikogo|ne dijeli|ne deli|"
            "ne otkrivaj|nemojte otkrivati|ne govorite|ne saopštavajte|ne proslijedite|ne prosleđujte|ne prosledjujte|ne prosljeđujte|ne prosljedjujte|"
            "ne dajte|ni sa kim|ni s kim|s drugima|sa drugima|trećim osobama|trećim licima|nikada vas nećemo|не го споделувајте|ne go spodeluvajte|"
            "не споделувајте|ne spodeluvajte|не споделувај|ne spodeluvaj|не го споделувај|ne go spodeluvaj|не го кажувајте|ne go kazhuvajte|не кажувајте|"
            "ne kazhuvajte|не давајте|ne davajte|не го давајте|ne go davajte|не откривајте|не го откривајте|ne go otkrivajte|не препраќајте|"
            "ne preprakjajte|so nikogo|ne razkrivajte|ne razkrijte|ne razkrivaj|ne povejte|ne posredujte|ne posreduj|ne dajajte|ne sporočajte|nikomur|"
            "z nikomer|tretjim osebam|drugim osebam|nikoli vas ne bomo|nikoli ne zahteva~|nikoli ne bomo|nikoli ne sprašuje~|ohranite v tajnosti|"
            "hranite v tajnosti|zaupn~|strogo zaupno|tajno|če niste zahtevali|če niste vi|če tega niste|не дијелите|немојте дијелити|немојте делити|"
            "не дијели|не дели|не откривај|немојте откривати|не говорите|не саопштавајте|не прослиједите|не прослеђујте"
        ),
        "valid": (
            "валиден|валидна|минути|изтича|важи|vrijedi|vazi|minut~|istječe|ističe|сапраўдны|sapraudny|дзейнічае|dzeynichae|дзейсны|dzeysny|validen|"
            "validna|валидност|validnost|vredi do|važeći|važeća|vazhi|важечки|vazhechki|velja|veljavna|veljavno|veljaven|veljavnost|poteče|v roku|"
            "вриједи|вреди до|важећи"
        ),
        "ref": (
            "талон|выхад|платформа|месца|пакой|"
            "якая заканчваецца на|які заканчваецца на|апошнія чатыры лічбы|апошнія лічбы|"
            "изход|перон|място|"
            "завършваща на|завършващ на|завършваща с|завършва на|последни четири цифри|последните четири цифри|посл. цифри|"
            "zavarshvashta na|"
            "реден број|шалтер|излез|перон|седиште|"
            "што завршува на|која завршува на|што завршува со|која завршува со|последни четири цифри|последните четири цифри|"
            "sto zavrsuva na|"
            "редни број|шалтер|капија|перон|седиште|šalter|"
            "која се завршава са|која се завршава на|који се завршава на|последње четири цифре|koja se završava sa|"
            "koja se završava na|koji se završava na|poslednje četiri cifre|"
            "redni broj|šalter|kapija|sjedište|"
            "koja završava na|koji završava na|koja završava sa|koji završava sa|završava sa|zadnje četiri cifre|"
            "posljednje četiri cifre|zadnje cifre|"
            "redni broj|listić|šalter|"
            "koja završava na|koji završava na|koja završava s|koji završava s|zadnje četiri znamenke|posljednje četiri znamenke|"
            "zadnje znamenke|"
            "čakalna številka|listek|okence|vrata|"
            "ki se konča na|ki se konča z|ki se končuje z|s končnico|zadnje štiri številke|zadnje številke|zadnje štiri števke|"
            "поръчка|поръчката|номер|сметка|фактура|пратка|товарителница|наличност|баланс|сума|билет|полет|резервация|тел|карта|заявка|полица|"
            "клиентски номер|narudzb~|porudžbin~|broj|racun~|posiljk~|stanje|iznos|let|rezervacij~|karta|tel|ugovor|polica|наруџб~|рачун~|износ|број|"
            "година|godin~|za praćenje|iban|poziv na broj|ponud~|клон|цена|cijena|cena|адрес|заказ~|zakaz~|браніраванн~|braniravann~|бронь|білет~|bilet~|"
            "квіт~|рахун~|rakhun~|чэк~|balans~|рэшт~|resht~|сум~|карт~|картк~|kartk~|заканчваецца на|zakanchvaetstsa na|поліс~|polis~|дагавор~|dahavor~|"
            "кліент~|klient~|абанент~|abanent~|асабовы рахунак|asabovy rakhunak|трэк~|адпраўленн~|adpraulenn~|пасылк~|pasylk~|накладн~|nakladn~|дастаўк~|"
            "dastauk~|зварот~|zvarot~|заяўк~|zayauk~|скарг~|skarh~|справа|sprava|інцыдэнт~|intsydent~|транзакцы~|tranzaktsy~|аперацы~|aperatsy~|плацеж~|"
            "platsezh~|перавод~|peravod~|спісанн~|spisann~|поръчк~|porachk~|резерваци~|rezervatsi~|rezervaci~|фактур~|faktur~|сметк~|smetk~|"
            "касова бележка|kasova belezhka|разписк~|razpisk~|nalichnost~|салдо|saldo|завършващ~|zavarshvasht~|полиц~|polits~|polic~|клиент~|"
            "klientski nomer|kliencki nomer|абонат~|abonat~|договор~|dogovor~|член|chlen|проследяван~|prosledyavan~|товарителниц~|tovaritelnits~|"
            "tovaritelnic~|пратк~|pratk~|колет~|kolet~|доставк~|dostavk~|случай|sluchay|преписк~|prepisk~|жалб~|zhalb~|рекламаци~|reklamatsi~|narudžbin~|"
            "kart~|ulaznic~|priznanic~|stanj~|kartic~|završava na|kupac|kupc~|klijent~|korisnik~|korisničk~ broj|član~|praćenj~|pošiljc~|paket~|"
            "tovarni list|predmet~|reklamacij~|žalb~|prigovor~|zahtjev~|zahtev~|tiket~|referenc~|transakcij~|uplat~|isplat~|nalog~|transfer~|leta|vlak~|"
            "sjedišt~|sedišt~|sjedalo|vagon~|kolosijek|kolosek|peron~|izlaz|krevet~|ordinacij~|učionic~|poslovnic~|filijal~|нарачк~|narachk~|резервациј~|"
            "трансакциск~|transakcisk~|состојб~|sostojb~|картичк~|kartichk~|завршува на|zavrshuva na|полис~|корисник~|следење|пакет~|достав~|dostav~|"
            "случај|sluchaj|предмет~|рекламациј~|барањ~|baranj~|пријав~|prijav~|референц~|трансакциј~|уплат~|исплат~|naročil~|vozovnic~|vstopnic~|znesek|"
            "zneska|znesku|ki se konča|konča z|strank~|uporabnik~|pogodb~|sledenj~|zadev~|primer|pritožb~|zahtevk~|vlog~|sklic~|plačil~|nakazil~|polog|"
            "sedež~|izhod~|postelj~|ambulant~|učilnic~|poslovalnic~|različic~|verzij~|leto|stran|poglavj~|člen|zakon~|avtobus~|linij~|postaj~|prog~|"
            "наруџбин~|поруџбин~|улазниц~|признаниц~|стањ~|картиц~|завршава на|купац|купц~|клијент~|корисничк~ број|уговор~|члан~|праћењ~|пошиљк~|"
            "пошиљц~|товарни лист|заказ|заказ №|ваш заказ|нумар заказа|замова №|нумар замовы|пасылка|пасылка №|адпраўленне|адпраўленне №|трэк-нумар|"
            "накладная|накладная №|рахунак №|рахунак-фактура|квітанцыя №|чэк №|білет №|зварот №|ваш зварот|заяўка №|скарга №|браніраванне №|рэйс|цягнік|"
            "дагавор №|поліс №|лічыльнік №|нумар кліента|поръчка №|вашата поръчка|поръчката Ви|номер на поръчка|пратка №|Вашата пратка|пратката Ви|"
            "товарителница №|номер за проследяване|фактура №|сметка №|касов бон №|квитанция №|билет №|сигнал №|жалба №|заявка №|заявление №|входящ №|"
            "резервация №|влак №|полица №|договор №|абонатен номер|нарачка|нарачка бр.|вашата нарачка|нарачката бр.|број на нарачка|пратка бр.|"
            "вашата пратка|број на пратка|број за следење|товарен лист|фактура бр.|сметка бр.|број на сметка|фискална бр.|потврда бр.|билет бр.|"
            "пријава бр.|поплака бр.|барање бр.|вашето барање бр.|резервација бр.|број на резервација|лет број|воз бр.|полиса бр.|договор бр.|"
            "број на клиент|броило бр.|поруџбина|поруџбина бр.|ваша поруџбина|porudžbina|porudžbina br.|vaša porudžbina|broj porudžbine|број поруџбине|"
            "пошиљка|пошиљка бр.|pošiljka|pošiljka br.|vaša pošiljka|broj pošiljke|број за праћење|broj za praćenje|рачун бр.|račun br.|faktura br.|"
            "фискални рачун бр.|karta br.|zahtev br.|захтев бр.|rezervacija br.|let br.|polisa br.|ugovor br.|broj brojila|narudžba|narudžba br.|"
            "vaša narudžba|narudžbu br.|broj narudžbe|paket br.|prijamni broj|broj računa|račun broj|potvrda br.|broj karte|prijava br.|pritužba br.|"
            "zahtjev br.|broj rezervacije|polica br.|broj kupca|brojilo br.|tovarni list br.|priznanica br.|žalba br.|vaš zahtjev br.|sjedište br.|"
            "naročilo|naročilo št.|vaše naročilo|naročila št.|številka naročila|št. naročila|pošiljka št.|številka pošiljke|paket št.|sledilna številka|"
            "številka za sledenje|račun št.|številka računa|potrdilo št.|vozovnica št.|vstopnica št.|pritožba št.|prijava št.|zahtevek št.|vloga št.|"
            "rezervacija št.|let št.|vlak št.|polica št.|pogodba št.|številka kupca|števec št."
        ),
        "public": (
            "поштански број|поштенски број|поштански код|poštanski broj|промо код|промокод~|код за отстъпка|купон|пощенски код|ваучер|promo kod|"
            "promotivni kod|kod za popust|kupon~|postanski broj|poštanski kod|vaučer|qr kod|бар код|баркод|код на продукта|šifra proizvoda|šifra artikla|"
            "код на артикул|pozivni broj|промоционален код|referral kod|промакод~|promakod~|промакод код~|promakod kod~|штрых-код~|shtrykh-kod~|"
            "штрыхавы код~|shtrykhavy kod~|qr-код~|qr-kod~|ussd-код~|ussd-kod~|зыходны код~|zykhodny kod~|паштовы код~|pashtovy kod~|тэлефонны код~|"
            "telefonny kod~|зніжкавы код~|znizhkavy kod~|бонусны код~|bonusny kod~|партнёрскі код~|partnerski kod~|міжнародны код~|mizhnarodny kod~|"
            "гандлёвы код~|handlevy kod~|рэферальны код~|referalny kod~|promokod|promotsionalen kod|promocionalen kod|баркод код|barkod kod|ваучер код|"
            "vaucher kod|qr код|куар код|kuar kod|poshtenski kod|телефонен код|telefonen kod|суифт код|suift kod|bic код|bic kod|данъчен код|"
            "danachen kod|изходен код|izhoden kod|цветови код|tsvetovi kod|cvetovi kod|етичен код|etichen kod|promo kodom|promo kodovi|promotivn~ kod|"
            "promotivn~ kodom|promotivn~ kodovi|kod za popust kod|kod za popust kodom|kod za popust kodovi|kupon kodovi|poklon kod|poklon kodom|"
            "poklon kodovi|referaln~ kod|referaln~ kodom|referaln~ kodovi|poštansk~ kod|poštansk~ kodom|poštansk~ kodovi|pozivn~ kod|промотивен код|"
            "promotiven kod|barkod|поштенски код|повикувачки код|povikuvachki kod|даночен код|danochen kod|изворен код|izvoren kod|етички код|"
            "etichki kod|купон код|партнерски код|бонус код|bonus kod|свифт код|svift kod|код за попуст|promocijsk~ koda|promocijsk~ kodo|"
            "promocijsk~ kode|kuponsk~ koda|kuponsk~ kodo|kuponsk~ kode|darilna koda|darilna kodo|darilna kode|darilno koda|darilno kodo|darilno kode|"
            "poštna koda|poštna kodo|poštna kode|poštno koda|poštno kodo|poštno kode|qr koda|qr kodo|qr kode|črtna koda|črtna kodo|črtna kode|črtno koda|"
            "črtno kodo|črtno kode|swift koda|swift kodo|swift kode|промо кôд|промо кодом|промо кодови|промотивн~ код|промотивн~ кôд|промотивн~ кодом|"
            "промотивн~ кодови|код за попуст код|код за попуст кôд|код за попуст кодом|код за попуст кодови|купон кôд|купон кодом|шифра плаћања|"
            "šifra plaćanja|позив на број|poziv na broj"
        ),
        "unit": (
            "у канцы|напрыканцы|"
            "като последни цифри|накрая|в края|"
            "на крајот|како последни цифри|"
            "на крају|na kraju|као последње цифре|kao poslednje cifre|"
            "na kraju|kao zadnje cifre|"
            "na kraju|kao zadnje znamenke|"
            "na koncu|kot zadnje številke|"
            "точки|лева|души|поена|бодова|bodova|poena|eura|kuna|din|dinara|rsd|osoba|km|kg|gb|posto|pros|балаў|balau|балы|бал|хвілін|khvilin|хвіліны|"
            "khviliny|хвіліну|khvilinu|хв|хв.|гадзін|hadzin|гадзіны|hadziny|гадзіну|hadzinu|секунд|sekund|сек|дзён|tochki|точка|tochka|минути|minuti|"
            "минута|minuta|мин|мин.|часа|chasa|час|часове|chasove|секунди|sekundi|дни|ден|дена|седмици|bodovi|poeni|minute|minut|minutu|sati|sata|dana|"
            "sedmica|tjedana|nedelja|nedjelja|mjeseca|meseca|поени|поен|бодови|часови|chasovi|денови|točk|točke|točka|minuto|dneva|tednov|teden|mesecev|"
            "mesec|leti|kilometrov|metrov|бод|минуте|минут|минуту|сати|сата"
        ),
        "call": (
            "тэлефануйце|telefanuytse|патэлефануйце|patelefanuytse|званіце|zvanitse|званок|zvanok|тэлефон|обадете се|obadete se|обади се|obadi se|"
            "позвънете|pozvanete|звъннете|zvannete|обаждане|obazhdane|pozovi|nazovite|nazovi|zovite|poziv~|na broj|korisnička podrška|korisnički centar|"
            "јавете се|javete se|јави се|javi se|повикајте|povikajte|повик|povik|pokličite|pokliči|kličite|klic|klicni center|na številko|"
            "pomoč uporabnikom|kontaktirajte|obrnite se|позовите|позови|назови|зовите"
        ),
        "deal": (
            "зніжк~|znizhk~|распродаж~|rasprodazh~|акцы~|aktsy~|выгад~|vyhad~|эканомце|ekanomtse|кэшбэк~|keshbek~|отстъпк~|otstapk~|octapk~|намалени~|"
            "namaleni~|промоци~|promotsi~|promoci~|оферт~|ofert~|разпродажб~|razprodazhb~|akcij~|rasprodaj~|ponud~|sniženj~|ušted~|besplatna dostava|"
            "besplatno|gratis|попуст~|акциј~|распродажб~|rasprodazhb~|понуд~|заштедете|zashtedete|заштеди|zashtedi|razprodaj~|ponudb~|prihran~|"
            "brezplačna dostava|brezplačn~|zastonj|daril~|распродај~|снижењ~|зніжка|зніжкі|зніжку|са зніжкай|распродаж|акцыя|купон|кэшбэк|выгада да|"
            "падарунак за пакупку|отстъпка|отстъпки|намаление|намаления|с отстъпка|разпродажба|промоция|безплатен подарък|кешбек|спести до|попуст|"
            "попусти|со попуст|до попуст|распродажба|намалување|акција|бесплатен подарок|popust|popusta|попуста|sniženje|снижење|rasprodaja|распродаја|"
            "akcija|kupon|vaučer|gratis poklon|s popustom|sniženja|uštedite|povrat novca|sa popustom|znižanje|znižano|razprodaja|bon za popust|"
            "brezplačno darilo|prihranite"
        ),
        "password": (
            "parolya|паролем|parolem|паролата|parolata|пароли|paroli|lozinku|lozinke|zaporku|šifra|лозинката|lozinkata|лозинки|lozinki|geslo|gesla|"
            "geslom|gesel|лозинку|лозинке"
        ),
        "scene": (
            "кіроўц~|kirouts~|вадзіцел~|vadzitsel~|кур'ер~|kurer~|паштальён~|pashtalen~|таксіст~|taksist~|паштамат~|pashtamat~|ячэйк~|yacheyk~|"
            "пункт~ выдачы|punkt~ vydachy|еўрапошт~|shofyor~|доставчик~|dostavchik~|пощальон~|poshtalyon~|avtomat~|шкафче~|shkafche~|еконтомат~|"
            "ekontomat~|боксче|boksche|клетк~|kletk~|poštar~|pretinac|ormarić~|mjesto preuzimanja|mesto preuzimanja|preuzimno mjesto|poklon kartic~|"
            "poklon bon~|darovna kartica|dopun~|operater~|agent~|blagajnik~|vozach~|доставувач~|dostavuvach~|поштар~|poshtar~|пакетомат~|пункт|punkt|"
            "место за подигнување|mesto za podignuvanje|voznik~|dostavljavec|dostavljavc~|omaric~|predal~|prevzemn~ mest~|prevzemno mesto|"
            "darilna kartica|darilno kartico|darilni bon|predplačnišk~|polnitev|svetovalec|svetovalc~|достављач~|претинац|ормарић~|мјесто преузимања|"
            "место преузимања"
        ),
        "number": (
            "нумар|numar|нумара|numara|нумару|numaru|нумарам|numaram|лічба|lichba|лічбы|lichby|лічбаў|lichbau|номер|nomer|номера|nomera|номерът|nomerat|"
            "н-р|цифра|tsifra|cifra|цифри|tsifri|cifri|broj|broja|broju|brojevi|brojka|cifre|cifara|znamenka|znamenki|број|бројот|brojot|броеви|broevi|"
            "бр|бр.|številka|številko|številke|številki|števka|števke|броја|броју|бројеви|бројка"
        ),
    },
    "pl": {
        "strong": (
            "kod weryfikacyj~|kod autoryzacyj~|kod autoryzacji|kod uwierzytelni~|hasło jednorazowe|jednorazow~|kod jednorazowy|kod dostępu|"
            "kod aktywacyj~|kod potwierdz~|kod logowania|kod sms|smskod|hasło sms|kod bezpieczeństwa|hasło tymczasowe|kod odbioru|twoj kod|kod do|"
            "hasło do|kod do odbioru|token jednorazowy|kod do potwierdzenia|tymczasowe hasło|kod pin|kod rejestrac~|kod blik|kod to|kod:|hasło:|"
            "kod~ weryfikacyjn~|kod~ autoryzacyjn~|kod~ potwierdzając~|kod~ bezpieczeństwa|kod~ dostępu|kod~ aktywacyjn~|kod~ aktywacji|kod~ weryfikacji|"
            "kod~ autoryzacji|kod~ potwierdzenia|kod~ logowania|kod~ do logowania|kod~ uwierzytelniając~|kod~ uwierzytelniania|kod~ odbioru|"
            "kod~ do odbioru|kod~ odblokowania|kod~ odblokowując~|kod~ odzyskiwania|kod~ rejestracji|kod~ rejestracyjn~ sms|kod~ dostępow~|kod~ sms|"
            "kod~ otp|kod~ pin|kod~ puk|kod~ tymczasow~|kod~ tajn~|kod~ blik|kod~ do paczkomatu|kod~ doręczenia|kod~ dostawy|kod~ odbioru paczki|"
            "kod~ wypłaty|kod~ do wypłaty|kod~ zatwierdzając~|kod~ zatwierdzenia|kod~ otwarcia|kod~ do drzwi|kod~ wejścia|kod~ wejściow~|kod~ do bramy|"
            "kod~ do domofonu|kod~ zabezpieczając~|kod~ kontroln~ sms|kod~ resetowania|kod~ zapasow~|kod~ parowania|kod~ podpisu|kod~ przejazdu|"
            "kod~ identyfikacyjn~|kod~ do potwierdzenia|kod~ przeniesienia|kod~ do skrytki|kod~ 6-cyfrow~|kod~ sześciocyfrow~|kod~ 4-cyfrow~"
        ),
        "weak": "kod|kodu|kodem|haslo|hasła|pin|token|blik|kody|kodów|pinu|hasłem|tokenu|klucz",
        "act": (
            "zarejestruj się|"
            "otworz|podyktuj|wpisując|kod otw~|logowani~|zaloguj|zalogować|wpisz|wprowadź|podaj|potwierdź|potwierdz~|użyj|autoryz~|weryfik~|aktyw~|"
            "rejestrac~|pokaż|okaż|kurierowi|odebrać|skrytk~|paczkomat~|wpisać|wprowadzić|podać|podając|przekaż|przekazać|powiedzieć|dyktuj|podyktować|"
            "przeczytaj|odczytaj|pokazać|okazać|przedstaw|wstukaj|wklep|wystukaj|użyć|wykorzystaj|skopiuj|wklej|przepisać|otworzysz kodem|"
            "otwiera się za pomocą|otwórz za pomocą|podaj kierowcy|podaj kurierowi|pokaż ochronie|wprowadzając|proszę podać|proszę wpisać|naciśnij|"
            "wciśnij|dotknij|kopiuj|przepisz|napisz|uzupełnij|wypełnij|odpisz|powiedz|zatwierdź|autoryzuj|odblokuj"
        ),
        "tail": (
            "nie udostępniaj|nie podawaj|nie przekazuj|nikomu|nie ujawniaj|zachowaj w tajemnicy|jesli to nie ty|osobom trzecim|pracownik nigdy|"
            "nigdy nie pros~|nie zdradzaj|nie dziel się|nie mów|nie pokazuj|prosimy nie udostępniać|prosimy nie przekazywać|nigdy nie poprosimy|"
            "nigdy nie pytamy|nigdy nie poprosi|nigdy nie zapytamy|nigdy nie zapyta|nigdy nie będziemy"
        ),
        "valid": "wazny|ważne|minut~|wygasa|wygaśnie|traci ważność|przez|ważność|ważna do",
        "ref": (
            "numerek|okienko|stanowisko|bramka|peron|stolik|"
            "kończąca się na|kończącego się na|zakończonej na|o końcówce|końc.|ostatnie cztery cyfry|ostatnie cyfry|"
            "nr fv|fv|faktura vat|"
            "konczac~|końcówka|zamowieni~|nr zam~|numer|nr|faktur~|rachun~|konto|konta|saldo|kwota|kwot~|przesylk~|paczk~|list przewozowy|rezerwac~|"
            "bilet~|lot|pociąg|wagon|miejsce|polisa|umowa|umowy|zgloszeni~|tel|zadzwoń|infolini~|karta|karty|cena|tylko|rok|roku|sprawa|sprawy|klient~|"
            "oddział|numer klienta|wizyta|licznik~|bramk~|pokój|sklep~|ref|referenc~|kolejk~|bilet|nr zamówienia|rezerwacj~|paragon~|pokwitowani~|sald~|"
            "suma|sumy|sumę|kontem|koncie|konto nr|iban|kart~|karty kończącej się|kończącej się na|zakończonej|polis~|nr klienta|umow~|członk~|abonent~|"
            "śledzeni~|przesył~|nadani~|dostaw~|spraw~|nr sprawy|reklamacj~|skarg~|wnios~|znak sprawy|sygnatur~|referencj~|nr ref|transakcj~|operacj~|"
            "przelew~|płatnoś~|obciążeni~|lot~ nr|lotu|rejs~|miejsc~|zamówienie|zamówienie nr|twoje zamówienie|zamówienia nr|numer zamówienia|przesyłka|"
            "przesyłka nr|twoja przesyłka|nr przesyłki|numer przesyłki|paczka nr|paczka|faktura nr|nr faktury|faktura|rachunek nr|paragon nr|bilet nr|"
            "zgłoszenie nr|zgłoszenie|wniosek nr|rezerwacja nr|numer rezerwacji|polisa nr|umowa nr|nr rejestracyjny"
        ),
        "public": (
            "kod pocztowy salonu|kod pocztowy sklepu|pocztow~|kod rabatowy|kod promocyjny|kod promo|kupon~|kod pocztowy|kod polecając~|kod kreskowy|"
            "kod qr|kod kraju|kod produktu|voucher~|kodem rabatowym|kod swift|kod zniżkowy|kod oddziału|kodeks~|kod błędu|kod towaru|kod zaproszenia|"
            "kod kierunkowy|kod~ rabatow~|kod~ promocyjn~|kod~ zniżkow~|kod~ kuponu|kod~ polecając~|kod~ poleceni~|kod~ zaproszeni~|kod~ zaprosze~|"
            "kod~ pocztow~|kod~ kierunkow~|kod~ kraju|kod~ kresk~|kod~ kreskow~|kod~ qr|kod~ swift|kod~ bic|kod~ banku|kod~ oddziału|kod~ błędu|"
            "kod~ produktu|kod~ towaru|kod~ artykułu|kod~ pkd|kod~ źródłow~|kod~ lotu|kod~ rezerwacji|kod klienta|kod rezerwacji|bon|bonu|bony|bonem|"
            "bonów"
        ),
        "unit": (
            "jako ostatnie cyfry|na końcu|"
            "punkt~|pkt|zł|złotych|pln|osob|km|kg|gb|mb|szt|procent|razy|proc|minut|minuty|min.|godzin|godziny|godzinę|sekund|sekundy|dzień|tygodni|"
            "tygodnie|tydzień|miesięcy|miesiące"
        ),
        "call": "zadzwonić|dzwoń|dzwonić|infolinia|infolinię|biuro obsługi",
        "deal": (
            "promocj~|ofert~|wyprzedaż~|okazj~|oszczędź|zaoszczędź|oszczędzaj|taniej|zwrot gotówki|rabat|rabatu|zniżka|zniżki|zniżką|wyprzedaż|promocja|"
            "kupon|gratis|cashback"
        ),
        "password": "hasła|hasłem",
        "scene": (
            "doręczyciel~|listonosz~|dostawc~|automat~ paczkow~|automat|szafk~|punkt~ odbioru|placówka pocztowa|żabk~|kart~ podarunkow~|kart~ prezentow~|"
            "karta przedpłacona"
        ),
        "number": "numer|numeru|numerem|numery|cyfra|cyfry|cyfr|liczba",
    },
    "cs-sk": {
        "strong": (
            "overovací kód|autorizacni kod|autentizační kód|autentizačný kód|prihlasovací kód|jednorázov~|bezpečnostní kód|bezpečnostný kód|"
            "aktivační kód|aktivačný kód|potvrzovací kód|potvrdzovací kód|sms kód|dočasné heslo|kód pro|kód pre|kód k|vas kod|tvůj kód|tvoj kód|"
            "kód k vyzvednutí|heslo k|heslo pro|heslo pre|pin k|pin pro|kód na|prístupový kód|vydejni kod|autorizačná sms|heslo pro výdej|"
            "kód na vyzdvihnutie|pin na|kód pro vyzvednutí|ověřovací~ kód|ověřovací~ kódem|ověřovací~ kódu|ověřovací~ pin|ověřovací~ pinem|"
            "ověřovací~ heslo|ověřovací~ heslem|ověřovací~ klíč|bezpečnostní~ kód|bezpečnostní~ kódem|bezpečnostní~ kódu|bezpečnostní~ pin|"
            "bezpečnostní~ pinem|bezpečnostní~ heslo|bezpečnostní~ heslem|bezpečnostní~ klíč|potvrzovací~ kód|potvrzovací~ kódem|potvrzovací~ kódu|"
            "potvrzovací~ pin|potvrzovací~ pinem|potvrzovací~ heslo|potvrzovací~ heslem|potvrzovací~ klíč|přístupov~ kód|přístupov~ kódem|"
            "přístupov~ kódu|přístupov~ pin|přístupov~ pinem|přístupov~ heslo|přístupov~ heslem|přístupov~ klíč|přihlašovací~ kód|přihlašovací~ kódem|"
            "přihlašovací~ kódu|přihlašovací~ pin|přihlašovací~ pinem|přihlašovací~ heslo|přihlašovací~ heslem|přihlašovací~ klíč|aktivační~ kód|"
            "aktivační~ kódem|aktivační~ kódu|aktivační~ pin|aktivační~ pinem|aktivační~ heslo|aktivační~ heslem|aktivační~ klíč|autorizační~ kód|"
            "autorizační~ kódem|autorizační~ kódu|autorizační~ pin|autorizační~ pinem|overovací~ kódom|overovací~ heslom|overovací~ kľúč|"
            "bezpečnostn~ kód|bezpečnostn~ kódom|bezpečnostn~ kódu|bezpečnostn~ pin|bezpečnostn~ heslo|bezpečnostn~ heslom|bezpečnostn~ kľúč|"
            "potvrdzovací~ kód|potvrdzovací~ kódom|potvrdzovací~ kódu|potvrdzovací~ pin|potvrdzovací~ heslo|potvrdzovací~ heslom|potvrdzovací~ kľúč|"
            "prístupov~ kódom|prístupov~ heslom|prístupov~ kľúč|prihlasovací~ kódom|prihlasovací~ heslom|prihlasovací~ kľúč|aktivačn~ kód|"
            "aktivačn~ kódom|aktivačn~ kódu|aktivačn~ pin|aktivačn~ heslo|aktivačn~ heslom|aktivačn~ kľúč|autorizačn~ kód|autorizačn~ kódom|"
            "autorizačn~ kódu|autorizačn~ pin|autorizačn~ heslo|autorizačn~ heslom|autorizačn~ kľúč|autentifikačn~ kód|autentifikačn~ kódom|"
            "autentifikačn~ kódu|autentifikačn~ pin|autentifikačn~ heslo|autentifikačn~ heslom|autentifikačn~ kľúč|jednorazov~ kódom"
        ),
        "weak": "kod|kódu|kódem|kódom|heslo|heslem|pin|tan|kódy|pinu|pinem|pin-kód|hesla|tokenu|klíč|kombinac~|pin kód|heslom|kľúč|kombináci~|tajomstvo",
        "act": (
            "zaregistrujte|registrujte se|"
            "otevř~|otvor~|nahlaste|nahlás~|napíšte|přihlášení|prihlásenie|přihlásit|zadejte|zadajte|over~|potvr~|použijte|použite|aktiv~|registrác~|"
            "ukážte|sdělte|kurýrovi|vyzvedn~|vyzdvihn~|zadej|zadat|vložte|vlož|vložit|napiš|napsat|vyplňte|vyplň|přepište|vyťukejte|použij|použít|sděl|"
            "sdělit|řekni|řekněte řidiči|řekněte operátorovi|řekněte obsluze|řekněte pokladní|zadaj|vyťukajte|naťukajte|použi|oznámte|oznám|povedz|"
            "povedzte vodičovi|povedzte kuriérovi|povedzte operátorovi|povedzte obsluhe|nadiktujte vodičovi|nadiktujte kuriérovi|nadiktujte operátorovi|"
            "nadiktujte obsluhe|nadiktuj|diktujte|prečítajte|otvorí sa s|otvorte pomocou|ukážte vodičovi|nahláste kuriérovi|ukážte strážnikovi|"
            "otevře se pomocí|otevřete pomocí|ukažte řidiči|sdělte kurýrovi|ukažte ostraze|zadaním|zadať|napíš|vpíšte|stlačte|stlač|ťuknite|klepnite|"
            "vytočte|skopírujte|skopíruj|vložením|prilepte|odošlite|odpovedzte|povedzte|nahláste|uveďte|spomeňte|ukáž|predložte|odovzdajte|potvrďte|"
            "potvrď|odomknite|zadáním|napište|vepište|naťukejte|stiskněte|stiskni|zmáčkněte|klepněte|ťukněte|zkopírujte|zkopíruj|opište|odešlete|"
            "odpovězte|řekněte|nadiktujte|přečtěte|ukažte|ukaž|předložte|předejte|odemkněte"
        ),
        "tail": (
            "nesdělujte|nikomu|nezdieľajte|nesdílejte|neposkytujte|neprezrad~|nezverejňujte|s nikym|nepřeposílejte|pokud jste|ak ste|neříkejte|"
            "neposielajte|nesdílej|nesděluj|neříkej|nedávejte|neprozrazujte|neprozrazuj|neukazujte|třetím osobám|třetí osobě|nikdy se nezeptáme|"
            "nikdy se neptáme|nikdy se neptá|nikdy se nebudeme ptát|nikdy nechceme|nikdy nežádáme|nikdy nepožadujeme|nezdieľaj|nehovorte|nedávajte|"
            "nepreposielajte|neoznamujte|tretej osobe|nikdy sa vás nespýtame|nikdy od vás|nikdy vás|nikdy nežiadame|nikdy nebudeme|uchovajte v tajnosti|"
            "držte v tajnosti|dôverné|je dôverný"
        ),
        "valid": "plati|platný|platnosť|minut~|minút|vyprší|do|uplynie|exspiruje|najneskôr do",
        "ref": (
            "poradové číslo|priehradka|okienko|brána|nástupište|sedadlo|"
            "končiaca na|končiacej na|končiacou na|s koncovkou|zakončená|posledné štyri číslice|posledné štvorčíslie|"
            "pořadové číslo|přepážka|okénko|brána|nástupiště|sedadlo|"
            "končícího na|s koncovkou|zakončená|zakončené|poslední čtyři číslice|poslední čtyřčíslí|"
            "požadavk~|vs|žádost~|žiadosť~|objednavk~|cislo|faktur~|ucet|účtu|zůstatek|zostatok|částka|suma|zásilk~|zásielk~|balik~|rezervác~|vstupenk~|"
            "jízdenk~|lístok|let|vlak|smlouv~|zmluv~|pojistk~|tel|volejte|volajte|cena|jen|len|rok|roku|případ|reklamác~|zákaznick~|karta|karty|pobočk~|"
            "pokoj|izba|ref|variabilní|variabilný|poradov~|dveře|stav|obj.|lístek|letenk~|účtenk~|zůstat~|částk~|č.ú.|iban|kart~|karty končící|končící|"
            "končící na|zákazník~|zákaznické číslo|klient~|člen~|dodávk~|stížnost~|tiket~|incident~|spis~|spisová značka|referenc~|ref.|transakc~|"
            "operac~|platb~|převod~|variabilní symbol|letu|spoj~|sedadl~|míst~|vagón~|kolej~|nástupišt~|brán~|rezerváci~|lístka|blok~|zostatk~|čiastk~|"
            "končiac~|končí na|poistk~|sledovan~|reklamáci~|sťažnos~|žiados~|referenci~|transakci~|operáci~|variabilný symbol|miest~|vozeň|vozň~|koľaj~|"
            "lôžk~|ambulanci~|učebň~|poboč~|verzi~|stav merača|stav měřiče|objednávka|objednávka č.|vaša objednávka|objednávku č.|číslo objednávky|"
            "zásielka|zásielka č.|vaša zásielka|číslo zásielky|balík|balík č.|podacie číslo|sledovacie číslo|faktúra|faktúra č.|číslo faktúry|účtenka č.|"
            "doklad č.|lístok č.|sťažnosť č.|požiadavka č.|žiadosť č.|rezervácia č.|let č.|vlak č.|sedadlo č.|zmluva č.|zákaznícke číslo|vaše objednávka|"
            "objednávky č.|zásilka|zásilka č.|vaše zásilka|číslo zásilky|podací číslo|sledovací číslo|faktura č.|číslo faktury|jízdenka č.|stížnost č.|"
            "požadavek č.|žádost č.|rezervace č.|smlouva č.|pojistka č."
        ),
        "public": (
            "slevovy kod|zlavovy kod|promo kód|promokód|kupon|psč|poštovní směrovací|voucher|poukaz~|qr kód|čárový kód|kód zboží|kód produktu|kód tovaru|"
            "směrovací|předvolba|doporučovací|kód výrobku|dress code|kód banky|slevov~ kód|slevov~ kódem|slevov~ kódu|promo kódem|promo kódu|"
            "promoční~ kód|promoční~ kódem|promoční~ kódu|akční~ kód|akční~ kódem|akční~ kódu|dárkov~ kód|dárkov~ kódem|dárkov~ kódu|kuponov~ kód|"
            "kuponov~ kódem|kuponov~ kódu|doporučovací~ kód|doporučovací~ kódem|doporučovací~ kódu|poštovní~ kód|poštovní~ kódem|zľavov~ kód|"
            "zľavov~ kódom|zľavov~ kódu|promo kódom|promočn~ kód|promočn~ kódom|promočn~ kódu|akciov~ kód|akciov~ kódom|akciov~ kódu|darčekov~ kód|"
            "darčekov~ kódom|darčekov~ kódu|kupónov~ kódom|odporúčací~ kód|odporúčací~ kódom|odporúčací~ kódu|qr kódom|qr kódu|čiarov~ kód|čiarov~ kódom|"
            "čiarov~ kódu|swift kód|swift kódom|swift kódu|zákaznick~ kód~|kód zákazníka|rezervačn~ kód~"
        ),
        "unit": (
            "na konci|ako posledné číslice|"
            "na konci|jako poslední číslice|"
            "bod~|kč|korun|czk|eur|osôb|km|kg|gb|mb|procent|percent|krát|minut|minuty|minutu|min.|hodin|hodiny|hodinu|hod.|sekund|týdnů|týdny|týden|"
            "týždňov|týždne|mesiacov|mesiace|mesiac|rokov"
        ),
        "call": "zavolejte|volat|voláme|zavolej|na čísle|infolinka|linka|zavolajte|zavolaj|kontaktujte",
        "deal": (
            "sleva|výprodej~|akce|akční nabídka|nabídk~|ušetřete|ušetříte|zdarma|zľava|výpredaj~|akcia|akcie|ponuk~|zadarmo|zľavu|zľavy|so zľavou|"
            "výpredaj|kupón|ušetrite|zľavový kupón|darček zadarmo|cashback|výhodne|slevu|slevy|se slevou|výprodej|kupon"
        ),
        "password": "hesla|heslem|hesel|heslom|hesiel",
        "scene": (
            "doručovatel~|pošťák~|listonoš~|z-box~|zbox|výdejní box|alzabox~|schránk~|skříňk~|výdejní místo|výdejním míst~|zásilkovn~|dárkov~ kart~|"
            "dárkov~ poukaz~|předplacen~|poštár~|balíkobox~|výdajné miesto|výdajn~ miest~|odberné miesto|packet~|darčekov~ kart~|darčekov~ poukážk~|"
            "predplaten~|dobitie|operátor~"
        ),
        "number": "číslo|čísla|číslem|čísle|číslice|číslic|číslom|číslica",
    },
}  # fmt: skip
