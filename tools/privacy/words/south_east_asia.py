"""Cue words: id, ms, fil, th, vi, km, my, lo."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "id": {
        "strong": (
            "kode otorisasi|kode tukar|otorisasi|kode otp|kode verifikasi|kode rahasia|kode masuk|kode keamanan|kode akses|kode autentikasi|"
            "kode konfirmasi|kode aktivasi|sandi sekali pakai|sekali pakai|kode login|kode unik|kode pengambilan|kode pickup|kode ambil|kode reset|"
            "kata sandi sementara|pin transaksi|kode anda|kodemu|kode kamu|kode ini|pin anda|kode pin|kode otentikasi|kode serah terima|kode penerimaan|"
            "kode pembuka|kode buka kunci|kode buka loker|kode loker|pin sementara|pin baru anda|password sementara|kode sementara|kode pendaftaran|"
            "kode registrasi|kode pemulihan|kode penarikan|kode tarik tunai|token tarik tunai|token transaksi|kode persetujuan transaksi|kode pairing|"
            "kode tautan perangkat|kode whatsapp|kode verif|kode vrifikasi|kode perjalanan|pin perjalanan|pin pengiriman|kode validasi|nomor verifikasi|"
            "angka verifikasi|kata rahasia|m-pin|kunci konfirmasi|kode mlebu|kode wadi|sandi sepisan|sandi sapisan|kode sepisan|pin sepisan|"
            "sandi sementara|kode jupuk paket|kode njupuk paket|kode njupuk barang|kode mbukak loker|kode mbukak kunci|kode kiriman|pin kiriman|"
            "kode ndaftar|kode jupuk dhuwit|nomer verifikasi|nomer wadi|tembung wadi|kode kaamanan|kode asup|kode lebet|kode rusiah|sandi sakali paké|"
            "kode sakali paké|pin sakali paké|pin samentara|sandi samentara|kode samentara|kode nyokot pakét|kode nyandak pakét|kode muka loker|"
            "kode muka konci|kode daptar|kode pendaptaran|kode pamulihan|kode nyokot duit|nomer rusiah|kecap rusiah"
        ),
        "weak": (
            "kode|sandi|kata sandi|pin|password|token|mpin|kodenya|kodemu|pinnya|tokennya|sandinya|kata kunci|kunci|kombinasi|rahasia|kodene|kodhe|"
            "kodhene|pine|tokene|sandine|tembung sandi|wadi|kodena|pinna|tokenna|sandina|kecap sandi|kecap konci|rusiah|konci"
        ),
        "act": (
            "buat masuk|buat login|utk masuk|utk login|buat verifikasi|"
            "daftar dengan|daftar menggunakan|"
            "sebutkan|tukarkan|tukar|bilang|kasih tahu|tunjukin|kurir|masuk|verifikasi|konfirmasi|masukkan|gunakan|aktivasi|daftar|login|tunjukkan|"
            "sampaikan|berikan ke kurir|perangkat baru|atur ulang|masukan|masukin|ketikkan|isikan|inputkan|perlihatkan|berikan kepada driver|"
            "kasih ke driver|bacakan|pakai|untuk memverifikasi|untuk mengonfirmasi|untuk mengaktifkan|untuk menyelesaikan|untuk melanjutkan|"
            "untuk mengambil paket|untuk membuka loker|untuk memulai perjalanan|untuk reset|untuk mereset|konfirmasikan|balas dengan|salin|tempel|"
            "lebokna|lebokake|lebokno|mlebokake|mlebokne|ketiken|ketikna|isinen|isekna|tulis|tulisen|kandhakna|kandhani|omongna|omongno|critakna|wacakna|"
            "wacakno|tuduhna|tuduhno|duduhna|duduhno|kekna|wenehna|wenehno|aturna|gunakna|gunakake|nganggo|anggonen|kanggo mlebu|kanggo ngaktifake|"
            "kanggo ngrampungake|kanggo nerusake|kanggo njupuk paket|kanggo mbukak loker|kanggo miwiti perjalanan|wangsulana|asupkeun|lebetkeun|"
            "ngasupkeun|ngalebetkeun|ketikkeun|ketik kode|eusian|eusikeun|tuliskeun|sebutkeun|ucapkeun|bejakeun|wartoskeun ka|bacakeun|tembongkeun|"
            "tingalikeun|bikeun|pasihkeun|serahkeun|paké|gunakeun|anggo|pikeun asup|pikeun lebet|pikeun ngaktipkeun|pikeun ngaréngsékeun|"
            "pikeun neruskeun|pikeun nyokot pakét|pikeun nyandak pakét|pikeun muka loker|pikeun ngamimitian perjalanan|konfirmasikeun|bales ku|"
            "dibuka dengan|buka dengan|sebutkan ke driver|tunjukkan ke driver|tunjukkan ke petugas|beritahu kurir|dibukak nganggo|bukak nganggo|"
            "kandhakna marang sopir|tuduhna marang sopir|tuduhna marang satpam|dibuka ku|buka ku|béjakeun ka supir|tingalikeun ka supir|"
            "tingalikeun ka satpam|ketik|ketiklah|mengetik|memasukkan|tekan|menekan|sentuh|ketuk|pencet|menyalin|salinlah|tempelkan|tuliskan|mengisi|"
            "input|menyebutkan|katakan|beritahu|beritahukan|menunjukkan|serahkan|konfirmasi dengan|verifikasi dengan|ngetik|nglebokake|leboknå|penceten|"
            "mencet|teken|salinen|nyalin|tempelna|nempelake|tulisna|nulis|ngirim|sebutna|nyebutake|nuduhake|pasrahna|aturaken|neken|pijit|toél|salinkeun|"
            "tempelkeun|nempelkeun|eusi|ngirimkeun|nyebutkeun|wartoskeun|tuduhkeun|nuduhkeun|serenkeun|konfirmasi ku"
        ),
        "tail": (
            "jangan berikan|jangan bagikan|jangan beri|jangan sebarkan|jangan beritahu|jangan beri tahu|jgn berikan|jgn beri|jgn share|jangan share|"
            "rahasiakan|rahasia|kepada siapapun|kepada siapa pun|ke siapapun|ke siapa pun|siapapun|pihak lain|abaikan|jangan beritahukan|"
            "jangan kasih tahu|jaga kerahasiaan|tidak pernah meminta|tidak akan pernah meminta|termasuk pihak bank|termasuk pihak yang mengaku|"
            "hati-hati penipuan|waspada penipuan|bukan anda|jika anda tidak meminta|jika tidak merasa|demi keamanan|aja dibagekake|aja dibagi|"
            "aja dituduhake|aja dikandhakake|ojo dibagi|ojo dikandakno|ojo disebar|ojo dikekno wong liya|ojo omong sapa-sapa|sampun dipunwartosaken|"
            "ampun dibagi|rahasiakna|simpen wadi|iki wadi|ora tau njaluk|ora bakal njaluk|mboten nate nyuwun|yen dudu sampeyan|yen sampeyan ora njaluk|"
            "lirwakna|lirwakake|ati-ati penipuan|ulah dibagikeun|tong dibagikeun|ulah dibéjakeun|tong dibejakeun|tong disebarkeun|ulah dipasihkeun|"
            "tong dibikeun|ulah bagikeun|rahasiakeun|jaga rusiah|ieu rusiah|teu kungsi ménta|moal ménta|moal pernah ménta|teu pernah nyuhunkeun|"
            "upami sanés anjeun|lamun lain anjeun|upami anjeun teu ménta|mun lain anjeun|antepkeun|tong diwaro|ati-ati panipuan|jangan kasih|siapa pun|"
            "jangan kasih tau"
        ),
        "valid": (
            "berlaku|menit|kedaluwarsa|kadaluarsa|hangus|dalam waktu|sebelum pukul|kadaluwarsa|entek wektune|sajrone|sakjrone|sadurunge jam|kanggo wektu|"
            "lumaku|salila|béak waktuna|dina waktu|saméméh jam"
        ),
        "ref": (
            "loket|peron|"
            "opat angka panungtung|angka panungtung|nu tungtungna|tungtungna|"
            "loket|peron|"
            "sing pungkasane|pungkasane|papat angka pungkasan|angka pungkasan|mburine|"
            "no. antrean|loket|konter|pintu|peron|"
            "yang berakhiran|berakhir dengan|yang berakhir dengan|dengan akhiran|empat digit terakhir|digit terakhir|"
            "berakhir|akhiran|belakang|adl|pesanan|no pesanan|nomor pesanan|order|no. resi|resi|nomor|no|invoice|tagihan|rekening|no rek|saldo|hubungi|"
            "pemesanan|tiket|referensi|no ref|struk|transaksi|nominal|total|senilai|sebesar|antrian|antrean|hadiah|meteran|id pel|idpel|pelanggan|"
            "penerbangan|kereta|kursi|kamar|laporan|keluhan|polis|paket|kuota|telp|cabang|rute|orderan|id pesanan|kode booking|reservasi|faktur|jumlah|"
            "no rekening|kartu|kartu berakhiran|berakhiran|nomor pelanggan|id pelanggan|no resi|nomor resi|kasus|aduan|pengaduan|nomor referensi|"
            "id transaksi|virtual account|gerbong|ruang|versi|tahun|halaman|jurusan|stand meter|nomor antrian|pesenan|nomer pesenan|karcis|nota|cacahe|"
            "gunggung|nomer rekening|kertu|kertu pungkasan|nomer pelanggan|nomer resi|kiriman|nomer referensi|pesawat|sepur|kreta|lungguhan|lawang|taun|"
            "kaca|nomer antrian|wates|poin|telpon|jumlahna|kartu tungtungna|nomer palanggan|id palanggan|karéta|korsi|panto|rohangan|beus|telepon|"
            "pangmayaran|cicilan|pesanan Anda|pesananmu|no. pesanan|no. order|paket Anda|nomor paket|nomor pelacakan|faktur no.|no. invoice|tagihan no.|"
            "nomor tagihan|kuitansi no.|tiket no.|no. tiket|nomor laporan|nomor pengaduan|nomor permohonan|nomor booking|nomor kursi|nomor polis|"
            "no. transaksi|pesenan panjenengan|pesenan sampeyan|no. pesenan|paket panjenengan|paket sampeyan|nomer paket|nomer pelacakan|nomer faktur|"
            "nomer tagihan|nomer kuitansi|nomer tiket|nomer laporan|nomer panyuwunan|nomer booking|nomer penerbangan|nomer kursi|nomer kontrak|"
            "nomer transaksi|pesenan anjeun|pakét anjeun|nomer pakét|pakét nomer|nomer palacakan|nomer tikét|tikét no.|nomer paménta|nomer korsi|"
            "nomer méteran"
        ),
        "public": (
            "kode promo|kode voucher|voucher|kupon|kode kupon|kode diskon|kode referral|kode pos|kode area|kode qr|kode bank|kode bayar|kode pembayaran|"
            "kode booking|kode produk|kode barang|kode undangan|kode toko|kode negara|kode error|kode ajakan|qris|kode batang|kode swift|kode cabang|"
            "kode billing|kode mata kuliah|kode penerbangan|kode pelacakan|kode ussd|kode unik|kode wilayah|kode pajak|kode ulem|kode pesenan|"
            "kode kuliah|kode uleman|kode wewengkon|kode nagara"
        ),
        "unit": (
            "di tungtungna|salaku angka panungtung|"
            "ing pungkasan|minangka angka pungkasan|"
            "sebagai digit terakhir|adalah empat digit terakhir|"
            "menit|poin|rupiah|ribu|juta|gb|mb|orang|km|kg|persen|kali|pcs|detik|hari|bulan|tahun|minggu|kilometer|buah|bintang|pesan|koin|liter|dina|"
            "wulan|taun|wiji|wong|yuta|lintang|pesen|kaping|lembar|dinten|sasih|siki|urang|rébu|béntang"
        ),
        "call": (
            "dihubungi|dihubungi di|"
            "hubungi kami|halo|sms ke|wa ke|chat ke|telpon|nelpon|hubungi kita|sms menyang|wa menyang|takon|layanan pelanggan|nelepon|kontak|sms ka|"
            "wa ka|layanan palanggan"
        ),
        "deal": (
            "hemat|gratis ongkir|penawaran|obral|hadiah|bonus|voucher belanja|flash sale|murah|ngirit|mirah|panawaran|diskon|diskon s/d|diskon hingga|"
            "potongan harga|promo|kupon|cashback|hadiah gratis|cuci gudang|diskon nganti|potongan rega|rega murah|ngirit nganti|diskon nepi ka|"
            "harga murah|ngirit nepi ka"
        ),
        "password": "kata kunci|tembung sandi|tembung sesandi|kecap sandi|kecap konci",
        "scene": (
            "supir|ojol|titik ambil|titik jemput|gerai|indomaret|alfamart|kasir|operator|petugas|teller|customer service|satpam|tukang paket|"
            "panggonan njupuk|kertu hadiah|mesin atm|tempat nyokot|patugas"
        ),
        "number": "nomor|nomer|nomornya|angka|digit|nomere|nomerna",
    },
    "ms": {
        "strong": (
            "kod tac|tac|kod pengesahan|nombor pengesahan|kata laluan sekali|sekali guna|kod otp|kod keselamatan|kod sekuriti|kod akses|kod log masuk|"
            "kod aktivasi|kod pengaktifan|kod pengambilan|kod rahsia|pin sementara|kod anda|kod ini|no. pin|kod sah|kod verifikasi|nombor keselamatan|"
            "kod masuk|kata laluan sementara|kod sementara|kod kebenaran|kod autorisasi|kod autentikasi|kod ambil bungkusan|kod ambil parcel|"
            "kod penghantaran|pin penghantaran|kod loker|kod buka kunci|kod membuka loker|kod pemulihan|kod set semula|kod tetapan semula|"
            "kod reset kata laluan|kod pendaftaran|kod pengeluaran|kod perjalanan|kod whatsapp|kata rahsia|kunci pengesahan|kod verify|"
            "kod pengenalan sementara|kod penerimaan|kod validasi"
        ),
        "weak": "kod|kata laluan|pin|kata kunci|no pin|kodnya|katalaluan|kunci|kombinasi|rahsia",
        "act": (
            "daftar dengan|"
            "kebenaran anda|tunjuk|beritahu|pemandu|kurier|log masuk|sahkan|pengesahan|masukkan|gunakan|guna|aktifkan|daftar|tunjukkan|beritahu pemandu|"
            "untuk mengesahkan|utk|masukan|taipkan|isikan|bagi pada rider|berikan kepada|sebutkan|bacakan|kemukakan|serahkan|nyatakan|untuk masuk|"
            "untuk mengaktifkan|untuk melengkapkan|untuk meneruskan|untuk mengambil bungkusan|untuk ambil parcel|untuk membuka loker|untuk buka peti|"
            "untuk memulakan perjalanan|untuk set semula|balas dengan|salin|kunci masuk|kebenaran untuk|dibuka dengan|buka dengan|"
            "tunjukkan kepada pemandu|tunjukkan kepada pengawal|tunjukkan di kaunter|taip|menaip|memasukkan|tekan|menekan|ketik|sentuh|dail|mendail|"
            "menyalin|tampal|tampalkan|tulis|tuliskan|mengisi|menghantar|sebut|menyatakan|maklumkan|menunjukkan|sahkan dengan|mengesahkan|"
            "luluskan dengan|bayar dengan"
        ),
        "tail": (
            "jangan kongsi|jangan berkongsi|jangan dedah|jangan beri|jgn kongsi|jgn dedah|jangan maklumkan|sesiapa|kepada sesiapa|dengan sesiapa|"
            "rahsiakan|abaikan|tidak akan meminta|jangan kongsikan|jangan dedahkan|jangan berikan|sulit|simpan sebagai rahsia|"
            "tidak akan sekali-kali meminta|kami tidak pernah meminta|bukan anda|jika anda tidak meminta|jika anda tidak membuat|waspada scam|"
            "awas penipuan|termasuk kakitangan bank"
        ),
        "valid": "sah selama|sah sehingga|sah untuk|luput|tamat tempoh|minit|dalam masa|sah dalam|sebelum jam",
        "ref": (
            "no. giliran|platform|"
            "yang berakhir dengan|empat digit terakhir|digit terakhir|empat angka terakhir|"
            "berakhir|akhir|pesanan|no pesanan|tempahan|rujukan|no rujukan|invois|bil|akaun|no akaun|baki|hubungi|tiket|jumlah|resit|aduan|penerbangan|"
            "nombor giliran|giliran|bungkusan|penghantaran|no. siri|no|nombor|cawangan|bernilai|sebanyak|ganjaran|amaun|kad berakhir|berakhir dengan|"
            "berakhiran|polisi|nombor pelanggan|id pelanggan|no penjejakan|penjejakan|laporan|transaksi|tren|tempat duduk|pintu|pelepasan|bilik|versi|"
            "tahun|muka surat|laluan|bacaan meter|jumlah keseluruhan|had kredit|mata|telefon|talian|mykad|no kp|bayaran|pesanan anda|nombor pesanan|"
            "no. pesanan|tempahan anda|no. tempahan|bungkusan anda|parcel anda|no. bungkusan|nombor penjejakan|no. penjejakan|no. konsainan|no. invois|"
            "bil no.|no. bil|resit no.|no. resit|tiket no.|no. tiket|no. aduan|aduan anda|no. permohonan|no. tempat duduk|no. polisi|no. akaun|"
            "no. rujukan|no. pendaftaran"
        ),
        "public": (
            "kod promo|kod promosi|baucar|kod baucar|kupon|kod diskaun|kod rujukan|poskod|kod pos|kod kawasan|kod qr|kod produk|kod cawangan|kod swift|"
            "kod jemputan|kod jompay|jompay|kod kupon|kod negara|kod bar|kod bank|kod ralat|kod kursus|kod subjek|kod penerbangan|kod penjejakan|"
            "kod pakaian|kod cukai|kod pembekal|kod biller|kod ussd"
        ),
        "unit": (
            "sebagai digit terakhir|ialah empat digit terakhir|di akhir|"
            "mata|ringgit|sen|gb|mb|orang|km|kg|peratus|kali|minit|saat|hari|bulan|tahun|minggu|kilometer|keping|ribu|juta|bintang|mesej|gram|liter"
        ),
        "call": (
            "dihubungi|dihubungi di|hubungi di|"
            "panggil|talian|careline|hubungi kami|sms ke|whatsapp ke|khidmat pelanggan"
        ),
        "deal": (
            "jualan|tawaran|jimat|pulangan tunai|percuma|promosi|ganjaran|murah|diskaun|diskaun sehingga|potongan harga|jualan murah|jualan mega|kupon|"
            "tawaran hebat"
        ),
        "password": "katalaluan|kata kunci",
        "scene": "abang rider|peti bungkusan|titik pengambilan|kaunter|juruwang|cashier|operator|pegawai|mesin atm|pengawal",
        "number": "nombor|nombornya|angka|digit|nomor",
    },
    "fil": {
        "strong": (
            "pamberipikasyon~|beripikasyon|iyong otp|ang otp|iyong code|ang code|ang iyong pin|verification code mo|code mo|otp mo|one-time pin|"
            "isang beses|pin mo|kodigo|iyong mpin|otp code|otp pin|one-time password|one time password|one time pin|verification code nimo|"
            "code sa pag-login|code sa verification|code sa pagkuha sa parcel|code sa pag-reset|temporaryo nga password|temporaryo nga pin|"
            "temporaryong pin|usa ka beses nga password|usa ka higayon nga password|code sa pagparehistro|sekreto nga numero|code sa pag-verify|"
            "code sa pag-log in|code sa seguridad|code ng kumpirmasyon|code sa kumpirmasyon|code sa pag-activate|code ng awtorisasyon|lihim na code|"
            "sikretong code|pansamantalang password|pansamantalang pin|pansamantalang code|minsanang password|minsanang pin|one-time na password|"
            "claim code|code para makuha ang parcel|code pang-unlock"
        ),
        "weak": "code|kodigo|pin|password|mpin|kodego|codigo|passwd|digits|sekreto|kombinasyon|sikreto|code na|pin na",
        "act": (
            "magrehistro|mag-register|"
            "mag-log in|mag-login|i-enter|ilagay|i-verify|gamitin|kumpirmahin|i-type|ipakita|ibigay sa rider|sabihin sa|isulod|ienter|pag-enter|butang|"
            "ibutang|itype|i-input|isulat|isulti|sultihi ang driver|sultihi ang rider|ihatag|basaha|ipresentar|gamita|gamiton|aron maka-login|"
            "para maka-login|para makasulod|aron makasulod|aron makumpirma|aron ma-verify|para ma-verify|aron makumpleto|para ma-activate|"
            "aron ma-activate|aron makuha ang parcel|aron maablihan|aron makasugod|kumpirmaha|i-confirm|pag-reply|reply|kopyaha|i-copy|itubag|magpadayon|"
            "iinput|pakilagay|pakienter|ibigay sa driver|sabihin|pakita|basahin|ipresenta|banggitin|para makapag-login|upang ma-verify|i-activate|"
            "para makumpleto|upang makumpleto|para ituloy|para magpatuloy|para makuha ang parcel|para kunin|para buksan ang locker|"
            "para simulan ang biyahe|mag-reply|buksan gamit ang|mabubuksan gamit ang|sabihin sa driver|sabihin sa rider|ipakita sa driver|"
            "ipakita sa guard|ablihi gamit ang|maablihan gamit ang|isulti sa driver|isulti sa rider|ipakita sa gwardya|lukatam babaen ti|"
            "maluktan babaen ti|ibagam iti drayber|ipakitam iti drayber|ipakitam iti guardia|paglagay|ipasok|mag-type|pindutin|pagpindot|i-tap|i-dial|"
            "mag-dial|kopyahin|icopy|i-paste|ipaste|sulatan|punan|ilahad|isumite|i-submit|ipadala|i-send|pagsabi|pagpapakita|ibigay|iabot|buksan gamit|"
            "pagsulod|pindota|pinduta|tuplok|tuploka|ipilit|sulati|sulata|pun-i|padalhi|tubaga og|sultihi|ingna|hisguti|pagpakita|itunol|ablihi gamit|"
            "ikabil|ikabilyo|iserrek|iserrekyo|agtype|talmegan|talmeganyo|pisilen|kopiaen|idekket|isurat|isuratyo|suratan|punnuen|ipatulod|patulodan|"
            "ipaw-it|sungbatan iti|ibaga|ibagayo|ibagam|dakamaten|basaen|ipakitayo|ited|iyawat|pasingkedan|kumpirmaren|lukatan babaen"
        ),
        "tail": (
            "ibibigay|wag mong|huwag ibahagi|huwag i-share|huwag ibigay|wag ibigay|wag i-share|wag ishare|huwag ipaalam|wag sabihin|huwag sabihin|"
            "kahit kanino|sa iba|kaninuman|kahit sino|ayaw ipaambit|ayaw i-share|ayaw ishare|ayaw ihatag|ayaw isulti|ayaw ipakita|ayaw ipanghatag|"
            "dili namo pangayoon|dili gyud mi mangayo|dili mi mangayo|tipigi nga sekreto|hiposa|sekreto kini|kompidensyal|kung wala ka mangayo|"
            "kung wala nimo gihangyo|dili ikaw|ayaw tagda|pasagdi kini|likayi ang scam|huwag ishare|huwag ipagsabi|huwag ipamigay|hindi namin hihingin|"
            "hindi kami hihingi|hindi kailanman hihingin|panatilihing lihim|ingatan|kumpidensyal|hindi ikaw|kung hindi mo hiniling|"
            "kung hindi mo ni-request|balewalain|wag pansinin|mag-ingat sa scam"
        ),
        "valid": (
            "mag-e-expire|mawawalan ng bisa|minuto|valid sa loob|balido hangtod|valid hangtod|ma-expire|mo-expire|mapaso|sulod sa|valid hanggang|"
            "may bisa|mag-eexpire|sa loob ng"
        ),
        "ref": (
            "ruangan|tugaw|lamisaan|siled|"
            "nga agpatingga iti|agpatingga iti|maudi nga uppat a numero|maudi a numero|"
            "bentanilya|lamesa|kuwarto|numero sa linya|"
            "nga natapos sa|natapos sa|nga nagtapos sa|kataposang upat ka numero|katapusang upat ka numero|katapusang numero|"
            "numero ng pila|bintana|plataporma|"
            "na nagtatapos sa|huling apat na numero|huling apat na digit|huling numero|na may huling numero|"
            "order|bayarin|balanse|halaga|tumawag|numero|resibo|biyahe|load|transaction|numero sa order|reserbasyon|tiket|bayranan|bayronon|kantidad|"
            "kantidad nga|akawnt|kard|card ending|katapusan sa|polisiya|numero sa kustomer|padala|kaso|reklamo|reperensya|transaksyon|lupad|barko|"
            "lingkoranan|ganghaan|kwarto|sanga|bersyon|modelo|tuig|panid|ruta|jeep|basa sa metro|numero sa pila|order mo|nagtatapos sa|"
            "numero ng customer|reference no|ref. no|sanggunian|trace no|tren|upuan|silid|sangay|taon|pahina|iyong order|order no.|numero ng order|"
            "parcel mo|iyong parcel|padala mo|numero ng padala|tracking no.|numero ng tracking|resibo blg.|numero ng resibo|resibo no.|bill no.|"
            "numero ng bill|tiket blg.|numero ng tiket|ticket no.|reklamo blg.|numero ng reklamo|numero ng kahilingan|booking no.|numero ng booking|"
            "flight|upuan blg.|silid blg.|kontrata blg.|account no.|numero ng account|ref. no.|order nimo|imong order|imong parcel|parcel no.|"
            "imong padala|numero sa padala|numero sa tracking|numero sa resibo|imong bayranan no.|numero sa bill|tiket no.|numero sa tiket|imong tiket|"
            "reklamo no.|numero sa reklamo|numero sa hangyo|numero sa booking|numero sa flight|numero sa lingkoranan|numero sa kuwarto|"
            "numero sa kontrata|numero sa account|numero sa metro|ti ordermo|numero ti order|parcelmo|numero ti parcel|numero ti paw-it|pawitmo|"
            "numero ti tracking|numero ti resibo|numero ti bill|numero ti tiket|numero ti reklamo|reklamom|numero ti kiddaw|kiddawmo|numero ti booking|"
            "numero ti flight|numero ti tugaw|numero ti kuarto|numero ti kontrata|numero ti account|numero ti kustomer|numero ti metro"
        ),
        "unit": (
            "ti maudi nga uppat a numero|ti maudi a numero|"
            "ang katapusang upat ka numero|sa katapusan|"
            "ang huling apat na numero|ang huling numero|sa dulo|"
            "puntos|piso|porsyento|minuto|oras|segundo|adlaw|bulan|buwan|tuig|semana|kilometro|buok|ka buok|tawo|ka tawo|porsiento|pesos|sentimo|bituon|"
            "araw|taon|linggo|piraso|katao|porsiyento|bituin"
        ),
        "public": (
            "kodigo sa promo|kodigo sa kupon|kodigo sa diskwento|kodigo sa pagdapit|kodigo postal|kodigo sa nasud|promo code mo|code ng promo|"
            "code ng kupon|code ng diskwento|imbitasyon code|referral code mo"
        ),
        "call": "tawagi|tawag sa|kontaka|text sa|i-text|pag-text|mensahe sa|tawagan|tumawag sa|kontakin|makipag-ugnayan|mag-text sa",
        "deal": (
            "diskwento|barato|libre|libreng padala|makatipid|ganti|bawas|alok|tipid|libreng shipping|diskuwento|bawas presyo|kupon|cashback|"
            "libreng regalo|freebie|baratilyo|sale na|ubos nga presyo|barato kaayo|diskuento|nababa a presio|libre a regalo|baratilio|nalaka a presio"
        ),
        "password": "kontrasenyas",
        "scene": "drayber|kahera|cashier|operator|counter|guwardiya|guard|teller|agent|staff|tsuper|kinatawan",
        "number": "numero|number|digit|numero sa|numero ng|bilang",
    },
    "th": {
        "strong": (
            "otp|โอทีพี|รหัสยืนยัน|รหัสผ่านครั้งเดียว|รหัสผ่านแบบใช้ครั้งเดียว|รหัสลับ|รหัสรักษาความปลอดภัย|รหัสความปลอดภัย|รหัสเข้าใช้|รหัสการยืนยัน|"
            "ยืนยันตัวตน|รหัสเปิดใช้งาน|รหัสรับพัสดุ|รหัสรับของ|รหัสรับสินค้า|รหัสชั่วคราว|รหัสของคุณ|ใช้ครั้งเดียว|รหัสเปิดตู้|รหัสตู้|รหัสยืนยันตัวตน|"
            "รหัสยืนยันของคุณ|รหัสโอทีพี|รหัสใช้ครั้งเดียว|รหัสผ่านชั่วคราว|pin ชั่วคราว|รหัสเข้าสู่ระบบ|รหัสเข้าใช้งาน|รหัสล็อกอิน|รหัสเข้าระบบ|"
            "รหัสเปิดใช้|รหัสกู้คืน|รหัสรีเซ็ต|รหัสตั้งรหัสผ่านใหม่|รหัสอนุมัติรายการ|รหัสอนุมัติ|รหัสอนุญาต|รหัสลงทะเบียน|รหัสสมัคร|รหัสรับเงิน|"
            "รหัสถอนเงิน|รหัสถอนเงินไม่ใช้บัตร|รหัสกดเงิน|รหัสเปิดล็อกเกอร์|รหัสล็อกเกอร์|รหัสปลดล็อก|รหัสเปิดประตู|รหัสขึ้นรถ|รหัสเริ่มการเดินทาง|"
            "รหัสการเดินทาง|รหัสจัดส่ง|รหัสเชื่อมต่ออุปกรณ์|รหัส whatsapp|รหัสตรวจสอบ|รหัสทำรายการ|เลขยืนยัน|หมายเลขยืนยัน|ตัวเลขยืนยัน|คำลับ|พินโค้ด|"
            "pincode"
        ),
        "weak": "รหัส|พิน|พาสเวิร์ด|โค้ด|pin|รหัสผ่าน|โค๊ด|โทเค็น|โทเคน|กุญแจ|คีย์",
        "act": (
            "ลงทะเบียนด้วย|"
            "บอกพนักงาน|บอกคนขับ|บอก|แลกได้|กดรหัส|กด|เข้าสู่ระบบ|ยืนยัน|กรอก|ใส่รหัส|ใช้รหัส|ล็อกอิน|ลงทะเบียน|แสดง|แจ้งคนขับ|แจ้งพนักงาน|รีเซ็ต|สมัคร|"
            "กรอกรหัส|ใส่|ป้อน|ระบุ|แจ้งไรเดอร์|บอกไรเดอร์|บอกพนักงานส่ง|แสดงต่อ|โชว์|ยื่น|อ่านให้|ให้คนขับ|ใช้|นำรหัส|เพื่อเข้าสู่ระบบ|เพื่อเข้าใช้งาน|"
            "เพื่อโอนเงิน|เพื่อชำระเงิน|เพื่อถอนเงิน|เพื่อสมัคร|เพื่อลงทะเบียน|เพื่อเพิ่มบัญชี|เพื่อยืนยัน|เพื่อยืนยันตัวตน|เพื่อทำรายการ|เพื่อเปิดใช้งาน|เพื่อลงทะเบียน|เพื่อรับพัสดุ|เพื่อรับสินค้า|เพื่อเปิดตู้|เพื่อปลดล็อก|"
            "เพื่อเริ่มเดินทาง|เพื่อดำเนินการต่อ|ตอบกลับด้วย|คัดลอก|เพื่อรีเซ็ต|เปิดด้วย|ใช้เปิดตู้|แสดงต่อพนักงาน|พิมพ์|กรุณาพิมพ์|โดยพิมพ์|กรุณากรอก|"
            "โปรดกรอก|โดยกรอก|กรุณาใส่|โปรดป้อน|กรุณากด|โดยกด|แตะ|เขียน|ก๊อปปี้|วาง|กรุณาส่ง|ตอบกลับ|กรุณาบอก|แจ้ง|กรุณาแจ้ง|โปรดแจ้ง|อ่าน|โปรดระบุ|"
            "กรุณาแสดง|ปลดล็อก"
        ),
        "tail": (
            "ห้ามบอก|อย่าบอก|ห้ามเปิดเผย|ห้ามแชร์|อย่าเปิดเผย|ห้ามแจ้ง|ผู้อื่น|ห้ามส่งต่อ|อย่าแชร์|ใครทราบ|บอกใคร|ให้ใคร|เป็นความลับ|ห้ามบอกใคร|ห้ามให้|"
            "อย่าบอกใคร|อย่าให้รหัส|โปรดอย่า|กรุณาอย่า|ไม่ควรเปิดเผย|เก็บเป็นความลับ|ไม่มีนโยบายขอ|จะไม่ขอ|ไม่เคยขอ|หากคุณไม่ได้ขอ|หากไม่ได้ทำรายการ|"
            "หากไม่ใช่คุณ|ถ้าไม่ใช่คุณ|โปรดเพิกเฉย|ไม่ต้องสนใจ|ระวังมิจฉาชีพ"
        ),
        "valid": "หมดอายุ|นาที|ใช้ได้ภายใน|ภายใน|หมดอายุใน|มีอายุ|ใช้ได้ถึง|มีผลถึง|ก่อนเวลา|จะหมดอายุ",
        "ref": (
            "บัตรคิว|ชานชาลา|"
            "ลงท้ายด้วย|ที่ลงท้ายด้วย|เลขท้าย|เลขท้ายสี่หลัก|หมายเลขลงท้าย|สี่หลักสุดท้าย|สี่ตัวท้าย|"
            "ลงท้าย|สิ้นสุดด้วย|คำสั่งซื้อ|ออเดอร์|เลขที่|หมายเลข|อ้างอิง|ref|ใบแจ้งหนี้|บิล|บัญชี|บ/ช|ยอด|คงเหลือ|โทร|ติดต่อ|ตั๋ว|การจอง|พัสดุ|แทร็ค|"
            "แต้ม|คิว|เที่ยวบิน|เลขพัสดุ|สาขา|จำนวน|มูลค่า|ห้อง|ราคา|รุ่น|ปี|พ.ศ.|เบอร์|กรมธรรม์|มิเตอร์|เพียง|หมายเลขคำสั่งซื้อ|เลขที่คำสั่งซื้อ|"
            "หมายเลขการจอง|ใบเสร็จ|ยอดเงิน|ยอดคงเหลือ|ยอดชำระ|จำนวนเงิน|เลขบัญชี|บัตร|บัตรลงท้าย|รหัสลูกค้า|หมายเลขลูกค้า|เลขติดตาม|หมายเลขพัสดุ|"
            "ติดตามพัสดุ|เคส|เรื่องร้องเรียน|หมายเลขอ้างอิง|รหัสอ้างอิง|ref.|ref code|รายการ|ธุรกรรม|ขบวน|รถไฟ|ที่นั่ง|ประตู|เวอร์ชัน|หน้า|รถเมล์|สาย|"
            "เส้นทาง|เลขมิเตอร์|ผู้ใช้|เลขผู้ใช้|เลขที่ผู้ใช้|ผู้ใช้น้ำ|ผู้ใช้ไฟ|คำสั่งซื้อของคุณ|เลขที่สั่งซื้อ|พัสดุของคุณ|พัสดุหมายเลข|หมายเลขติดตาม|"
            "เลขติดตามพัสดุ|ใบแจ้งหนี้เลขที่|เลขที่ใบแจ้งหนี้|ใบเสร็จเลขที่|เลขที่ใบเสร็จ|ตั๋วเลขที่|เรื่องร้องเรียนเลขที่|เลขที่คำร้อง|เลขที่การจอง|"
            "ขบวนรถ|ห้องเลขที่|กรมธรรม์เลขที่|เลขที่สัญญา|เลขที่รายการ|ทะเบียนรถ"
        ),
        "public": (
            "โค้ดส่วนลด|รหัสส่วนลด|คูปอง|โค้ดลด|รหัสไปรษณีย์|รหัสสินค้า|คิวอาร์|รหัสโปรโมชั่น|โปรโค้ด|โค้ดโปร|รหัสแนะนำ|รหัสสาขา|รหัสประเทศ|รหัสวิชา|"
            "รหัสพนักงาน|รหัสนักศึกษา|รหัสการจอง|รหัสจอง|รหัสไม่ถูกต้อง|รหัสข้อผิดพลาด|รหัสโปรโมชัน|โค้ดโปรโมชั่น|รหัสคูปอง|โค้ดคูปอง|รหัสบัตรกำนัล|"
            "รหัสแนะนำเพื่อน|โค้ดชวนเพื่อน|รหัสเชิญ|รหัสพื้นที่|คิวอาร์โค้ด|บาร์โค้ด|รหัส swift|รหัสธนาคาร|รหัสเที่ยวบิน|รหัสลูกค้า"
        ),
        "unit": (
            "เป็นเลขท้าย|เป็นสี่หลักสุดท้าย|"
            "นาที|บาท|แต้ม|คะแนน|คน|กม|กก|เปอร์เซ็นต์|ครั้ง|ชิ้น|สาขา|วินาที|ชั่วโมง|ชม.|วัน|เดือน|สัปดาห์|กิโลเมตร|กม.|ท่าน|สตางค์|ดาว|ข้อความ|หลัก"
        ),
        "call": "โทรหา|สายด่วน|ติดต่อเรา|สอบถาม|คอลเซ็นเตอร์|ส่ง sms|ส่งข้อความไปที่|สอบถามเพิ่มเติม",
        "deal": (
            "ลดราคา|โปรโมชั่น|โปร|ส่งฟรี|ฟรี|เงินคืน|แคชแบ็ก|ประหยัด|ข้อเสนอ|เซลล์|ลดทันที|ลดสูงสุด|ลดเพิ่ม|ลดเลย|ลดพิเศษ|ลดค่า|ส่วนลด|โปรแรง|คูปอง|"
            "ของแถมฟรี|ช้อปคุ้ม"
        ),
        "scene": (
            "พนักงานขับรถ|คนส่งของ|พนักงานจัดส่ง|ตู้รับพัสดุ|ตู้ล็อกเกอร์|จุดรับพัสดุ|จุดรับสินค้า|เคาน์เตอร์|แคชเชียร์|พนักงาน|เจ้าหน้าที่|บัตรกำนัล|"
            "ตู้เอทีเอ็ม"
        ),
        "number": "หมายเลข|เลข|เลขที่|เบอร์|ตัวเลข",
    },
    "vi": {
        "strong": (
            "mã thẻ cào|ma the|mã otp|otp|mã xác thực|mã xác minh|mã xác nhận|mã kích hoạt|mã bảo mật|mã đăng nhập|mật khẩu một lần|mã bí mật|"
            "mã nhận hàng|mã lấy hàng|mã mở khóa|mã mở tủ|mật khẩu tạm thời|mật khẩu mới|mã của bạn|mã của quý khách|mã pin|mat khau cua|mã giao hàng|"
            "mã an toàn|sử dụng một lần|mã đăng ký|mã rút tiền|mã truy cập|mật khẩu dùng một lần|mã dùng một lần|mật khẩu tạm|mã tạm thời|mã khôi phục|"
            "mã lấy lại mật khẩu|mã đặt lại|mã phê duyệt|mã ủy quyền|mã nhận đồ|mã tủ khóa|mã mở cửa|mã nhận tiền|mã chuyến đi|mã lên xe|"
            "mã liên kết thiết bị|mã whatsapp|số xác nhận|số bí mật|từ bí mật"
        ),
        "weak": (
            "bằng mã|nhập mã|dùng mã|có mã|lấy mã|gửi mã|đọc mã|mã mở|"
            "mã số|mã này|mã là|mật khẩu|mk|pin|ma so bi mat|mật mã|khóa|dãy số|bí mật"
        ),
        "act": (
            "đăng ký bằng|"
            "nhập|đọc|tai xe|shipper|bấm|đăng nhập|xác thực|xác minh|xác nhận|nhập mã|kích hoạt|đăng ký|giao dịch|đọc cho tài xế|đưa cho|"
            "cung cấp cho shipper|đặt lại|thiết bị mới|sử dụng|điền|báo mã|cung cấp cho nhân viên|trình|cho xem|hiển thị|dùng|để hoàn tất|mở bằng|"
            "mở tủ bằng|đọc cho shipper|đưa cho bảo vệ|hãy nhập|nhập vào|điền vào|hãy điền|gõ vào|hãy bấm|bấm phím|nhấn|hãy nhấn|nhấn phím|chạm|quay số|"
            "sao chép|copy|dán vào|trả lời|đọc cho|cung cấp|xuất trình|mở khóa"
        ),
        "tail": (
            "không chia sẻ|không cung cấp|không tiết lộ|tuyệt đối không|đừng chia sẻ|đừng cung cấp|bất kỳ ai|bất cứ ai|cho ai|cho người khác|bảo mật|"
            "giữ bí mật|ko chia se|khong dua|đừng tiết lộ|không gửi mã|kể cả nhân viên|không bao giờ yêu cầu|không yêu cầu cung cấp|"
            "nếu bạn không yêu cầu|nếu quý khách không thực hiện|không phải bạn"
        ),
        "valid": "hiệu lực|hết hạn|có hiệu lực|phút|trong vòng|có giá trị trong",
        "ref": (
            "có số cuối|kết thúc bằng|có đuôi|bốn số cuối|"
            "đặt hàng #|đặt hàng số|"
            "đuôi|cuối|số cuối|serial|đơn hàng|mã đơn|mã đơn hàng|đơn|mã vận đơn|vận đơn|hóa đơn|số tham chiếu|tham chiếu|tài khoản|số dư|sd|gd|liên hệ|"
            "gói|hotline|tổng đài|đặt chỗ|chuyến bay|số thứ tự|stt|khách hàng|mã kh|mã khách hàng|hợp đồng|chi nhánh|số tiền|tổng|trị giá|phòng|giá|"
            "mã sp|mã sản phẩm|biển số|cccd|cmnd|mã hồ sơ|hồ sơ|nạp|soạn|gửi|ghế|mã đặt chỗ|mã gd|mã giao dịch:|công tơ|năm|đặt vé|số tk|số tài khoản|"
            "số thẻ|thẻ đuôi|bảo hiểm|makh|kiện hàng|bưu kiện|bưu gửi|khiếu nại|yêu cầu số|mã tham chiếu|giao dịch|mã giao dịch|nội dung|"
            "đơn hàng của bạn|đơn hàng số|đơn hàng #|hóa đơn số|hoá đơn số|số hóa đơn|biên lai số|vé số hiệu|khiếu nại số|tàu số|số ghế|hợp đồng số|"
            "số hợp đồng"
        ),
        "public": (
            "mã giảm giá|mã khuyến mại|mã giới thiệu|mã voucher|voucher|phiếu giảm giá|mã ưu đãi|mã bưu chính|mã bưu điện|mã vùng|mã qr|mã vạch|"
            "mã số thuế|mã quốc gia|mã ngân hàng|mã lỗi|mã cổ phiếu|mã chi nhánh|nhập mã giảm|mã freeship|mã môn|mã nhân viên|mã số sinh viên|mã đặt|"
            "mã coupon|mã mời|mã swift|mã sản phẩm|mã hàng|mã môn học|mã lớp|mã chuyến bay|mã vận đơn|mã khách hàng|mã đặt chỗ|mã đặt vé"
        ),
        "unit": (
            "là bốn số cuối|làm số cuối|ở cuối|"
            "phút|điểm|đồng|vnđ|người|km|kg|gb|mb|lần|nghìn|triệu|giây|tiếng|ngày|tháng|tuần|kilomet|chiếc|phần trăm|ngàn"
        ),
        "call": "đường dây nóng|gọi ngay|gọi tới",
        "deal": (
            "giảm giá|khuyến mãi|ưu đãi|tiết kiệm|hoàn tiền|freeship|miễn phí|quà tặng|giảm đến|giảm ngay|giảm tới|siêu sale|quà tặng miễn phí|"
            "tiết kiệm đến"
        ),
        "password": "mật mã",
        "scene": "lái xe|bác tài|bưu tá|tủ đồ|điểm nhận hàng|quầy|thu ngân|nhân viên|tổng đài viên|giao dịch viên",
        "number": "con số|chữ số|số hiệu",
    },
    "km": {
        "strong": (
            "លេខកូដផ្ទៀងផ្ទាត់|កូដផ្ទៀងផ្ទាត់|ផ្ទៀងផ្ទាត់|លេខសម្ងាត់|លេខកូដសម្ងាត់|កូដសុវត្ថិភាព|លេខកូដ otp|otp|លេខកូដបញ្ជាក់|ប្រើម្តង|កូដបញ្ជាក់|"
            "កូដសម្ងាត់|លេខកូដសុវត្ថិភាព|លេខកូដចូល|កូដចូល|កូដចូលគណនី|លេខកូដចូលប្រើ|លេខកូដចូលប្រើប្រាស់|លេខកូដប្រើម្តង|លេខកូដប្រើបានតែម្តង|"
            "លេខសម្ងាត់ប្រើតែម្តង|ពាក្យសម្ងាត់ប្រើម្តង|ពាក្យសម្ងាត់តែម្តង|ពាក្យសម្ងាត់បណ្តោះអាសន្ន|លេខសម្ងាត់បណ្តោះអាសន្ន|លេខកូដបណ្តោះអាសន្ន|"
            "លេខកូដធ្វើឱ្យសកម្ម|កូដបើកដំណើរការ|លេខកូដអនុញ្ញាត|កូដអនុម័ត|លេខកូដចុះឈ្មោះ|កូដចុះឈ្មោះ|លេខកូដដកប្រាក់|កូដដកប្រាក់|លេខកូដដកលុយ|កូដដកលុយ|"
            "លេខកូដទទួលប្រាក់|លេខកូដទទួលទំនិញ|កូដទទួលទំនិញ|លេខកូដទទួលអីវ៉ាន់|កូដទទួលអីវ៉ាន់|កូដយកអីវ៉ាន់|លេខកូដដឹកជញ្ជូន|កូដបើកទូ|លេខកូដបើកទូ|កូដដោះសោ|"
            "លេខកូដដោះសោ|លេខកូដធ្វើដំណើរ|កូដធ្វើដំណើរ|កូដកំណត់ឡើងវិញ|លេខកូដកំណត់ពាក្យសម្ងាត់|កូដសង្គ្រោះ|លេខបញ្ជាក់|លេខផ្ទៀងផ្ទាត់|លេខកូដ pin|"
            "លេខកូដវេរលុយ"
        ),
        "weak": "លេខកូដ|កូដ|ពាក្យសម្ងាត់|pin|ក្រមសម្ងាត់|លេខ pin|ភីន|តូខិន|សម្ងាត់",
        "act": (
            "ចុះឈ្មោះដោយ|"
            "ប្រាប់|អ្នកដឹកជញ្ជូន|ចូល|បញ្ជាក់|បញ្ចូល|ប្រើ|ចុះឈ្មោះ|បង្ហាញ|បញ្ចូលលេខកូដ|សូមបញ្ចូល|វាយបញ្ចូល|វាយ|បំពេញ|ប្រាប់អ្នកបើកបរ|ប្រាប់អ្នកដឹក|"
            "ប្រាប់អ្នកដឹកជញ្ជូន|បង្ហាញទៅ|ឱ្យទៅអ្នកបើកបរ|ផ្តល់ទៅ|ផ្ដល់ជូន|អានឱ្យ|ប្រើប្រាស់|សូមប្រើ|ដើម្បីចូល|ដើម្បីចូលគណនី|ដើម្បីបញ្ជាក់|"
            "ដើម្បីផ្ទៀងផ្ទាត់|ដើម្បីបញ្ចប់|ដើម្បីបន្ត|ដើម្បីចុះឈ្មោះ|ដើម្បីដកប្រាក់|ដើម្បីទទួល|ដើម្បីយកអីវ៉ាន់|ដើម្បីបើកទូ|ដើម្បីដោះសោ|ដើម្បីចាប់ផ្តើម|"
            "ផ្ទៀងផ្ទាត់|ឆ្លើយតប|ចម្លង|បើកដោយ|បើកជាមួយ|បង្ហាញអ្នកបើកបរ|បង្ហាញសន្តិសុខ|ដោយបញ្ចូល|សូមវាយ|វាយលេខ|សរសេរ|សូមសរសេរ|ចុច|សូមចុច|ដោយចុច|ប៉ះ|"
            "ចុចលេខ|សូមចម្លង|ថតចម្លង|បិទភ្ជាប់|ដាក់បញ្ចូល|សូមបំពេញ|សូមផ្ញើ|ដាក់ស្នើ|សូមប្រាប់|និយាយ|អាន|សូមបញ្ជាក់|សូមបង្ហាញ|ប្រគល់|ផ្តល់|សូមផ្តល់|ដោះសោ"
        ),
        "tail": (
            "កុំចែករំលែក|កុំប្រាប់|កុំផ្តល់|អ្នកណា|នរណា|សម្ងាត់|កុំប្រាប់នរណា|កុំប្រាប់អ្នកណា|កុំឱ្យ|កុំបង្ហាញ|សូមកុំ|សូមកុំចែករំលែក|ហាមចែករំលែក|"
            "រក្សាការសម្ងាត់|រក្សាជាការសម្ងាត់|រក្សាទុកជាសម្ងាត់|ជាការសម្ងាត់|យើងមិនដែលសុំ|មិនដែលសួរ|យើងនឹងមិនសួរ|ប្រសិនបើអ្នកមិនបានស្នើ|"
            "ប្រសិនបើមិនមែនអ្នក|បើមិនមែនអ្នក|មិនមែនអ្នក|សូមមិនអើពើ|ប្រយ័ត្នការបោកប្រាស់"
        ),
        "valid": "សុពលភាព|នាទី|ផុតកំណត់|មានសុពលភាព|មានសុពលភាពរយៈពេល|នឹងផុតកំណត់|ផុតកំណត់ក្នុង|ក្នុងរយៈពេល|ប្រើបានក្នុង|មុនម៉ោង",
        "ref": (
            "បញ្ចប់ដោយលេខ|ដែលបញ្ចប់ដោយ|លេខចុងក្រោយ|លេខបួនខ្ទង់ចុងក្រោយ|បួនខ្ទង់ចុងក្រោយ|"
            "ការបញ្ជាទិញ|បញ្ជាទិញ|វិក្កយបត្រ|គណនី|លេខយោង|សមតុល្យ|ទូរស័ព្ទ|សំបុត្រ|លេខកញ្ចប់|កញ្ចប់|ចំនួន|តម្លៃ|លេខបញ្ជាទិញ|កម្មង់|ការកក់|លេខកក់|"
            "វិក័យប័ត្រ|បង្កាន់ដៃ|ចំនួនទឹកប្រាក់|ទឹកប្រាក់|លេខគណនី|កាត|កាតបញ្ចប់ដោយ|បញ្ចប់ដោយ|ធានារ៉ាប់រង|លេខអតិថិជន|អតិថិជន|លេខតាមដាន|តាមដាន|អីវ៉ាន់|"
            "ករណី|បណ្តឹង|ឯកសារយោង|ប្រតិបត្តិការ|លេខប្រតិបត្តិការ|ជើងហោះហើរ|រថភ្លើង|កៅអី|លេខកៅអី|ច្រកទ្វារ|ទ្វារ|បន្ទប់|សាខា|ម៉ូដែល|កំណែ|ឆ្នាំ|ទំព័រ|"
            "រថយន្តក្រុង|ឡានក្រុង|ផ្លូវ|ផ្ទះលេខ|នាឡិកា|កុងទ័រ|លេខរង់ចាំ|ជួរ|សរុប|កម្រិត|ពិន្ទុ|លេខទូរស័ព្ទ|ស្លាកលេខ|អត្តសញ្ញាណប័ណ្ណ|កម្ចី|"
            "ការបញ្ជាទិញរបស់អ្នក|លេខការបញ្ជាទិញ|កញ្ចប់របស់អ្នក|លេខអីវ៉ាន់|លេខវិក្កយបត្រ|វិក្កយបត្រលេខ|លេខបង្កាន់ដៃ|បង្កាន់ដៃលេខ|លេខសំបុត្រ|សំបុត្រលេខ|"
            "លេខពាក្យបណ្តឹង|លេខសំណើ|សំណើលេខ|លេខការកក់|លេខជើងហោះហើរ|លេខបន្ទប់|បន្ទប់លេខ|លេខកិច្ចសន្យា"
        ),
        "public": (
            "កូដបញ្ចុះតម្លៃ|គូប៉ុង|កូដប្រូម៉ូ|ប្រូម៉ូសិន|កូដប្រៃសណីយ៍|កូដប្រូម៉ូសិន|កូដផ្សព្វផ្សាយ|លេខកូដបញ្ចុះតម្លៃ|កូដគូប៉ុង|កូដប័ណ្ណ|កូដណែនាំ|"
            "កូដអញ្ជើញ|លេខកូដប្រៃសណីយ៍|កូដតំបន់|លេខកូដប្រទេស|កូដ qr|khqr|បាកូដ|បារកូដ|កូដ swift|កូដធនាគារ|កូដសាខា|កូដកំហុស|លេខកូដកំហុស|កូដផលិតផល|"
            "កូដទំនិញ|កូដមុខវិជ្ជា|កូដជើងហោះហើរ|កូដតាមដាន|កូដពន្ធ"
        ),
        "unit": (
            "ជាលេខចុងក្រោយ|នៅខាងចុង|"
            "ពិន្ទុ|រៀល|ដុល្លារ|ភាគរយ|នាទី|វិនាទី|ម៉ោង|ថ្ងៃ|ឆ្នាំ|សប្តាហ៍|គីឡូម៉ែត្រ|គ.ម|ដុំ|គ្រឿង|នាក់|ផ្កាយ|សារ|លីត្រ"
        ),
        "call": "ទូរស័ព្ទទៅ|ហៅទៅ|ទាក់ទង|សូមទាក់ទង|សូមទំនាក់ទំនង|លេខទំនាក់ទំនង|ផ្ញើសារទៅ",
        "deal": (
            "បញ្ចុះតម្លៃ|ប្រូម៉ូសិន|លក់|ការផ្តល់ជូន|សន្សំ|ដឹកជញ្ជូនឥតគិតថ្លៃ|ឥតគិតថ្លៃ|សាច់ប្រាក់មកវិញ|អំណោយ|ថែម|ការបញ្ចុះតម្លៃ|បញ្ចុះតម្លៃរហូតដល់|"
            "គូប៉ុង|ប័ណ្ណបញ្ចុះតម្លៃ|ថែមជូន|កាដូឥតគិតថ្លៃ|លក់បញ្ចុះតម្លៃ|តម្លៃពិសេស"
        ),
        "password": "លេខសម្ងាត់|លេខសំងាត់",
        "scene": (
            "តៃកុង|អ្នកដឹកជញ្ជូន|អ្នកដឹកអីវ៉ាន់|ទូចាក់សោ|ទូទទួលអីវ៉ាន់|កន្លែងទទួល|បញ្ជរ|បេឡាករ|អ្នកគិតលុយ|បុគ្គលិក|ភ្នាក់ងារ|ប្រតិបត្តិករ|កាតអំណោយ|"
            "សន្តិសុខ"
        ),
        "number": "លេខ|លេខរៀង|តួលេខ|ល.រ",
    },
    "my": {
        "strong": (
            "လျှို့ဝှက်နံပါတ်|အတည်ပြုကုဒ်|အတည်ပြု|otp|တစ်ခါသုံး|လျှို့ဝှက်|လုံခြုံရေးကုဒ်|အိုတီပီ|တစ်ကြိမ်သုံး|အတည်ပြုနံပါတ်|အတည်ပြုရန်ကုဒ်|"
            "လျှို့ဝှက်ကုဒ်|လျှို့ဝှက်နံပတ်|လုံခြုံရေး ကုဒ်|လုံခြုံရေးနံပါတ်|ဝင်ရောက်ရန်ကုဒ်|ဝင်ရောက်ရန် ကုဒ်|အကောင့်ဝင်ရန်ကုဒ်|login ကုဒ်|လော့ဂ်အင်ကုဒ်|"
            "တစ်ခါသုံးစကားဝှက်|တစ်ကြိမ်သုံးစကားဝှက်|တစ်ခါသုံးကုဒ်|တစ်ခါသုံးလျှို့ဝှက်နံပါတ်|ယာယီစကားဝှက်|ယာယီ password|ယာယီ pin|ယာယီကုဒ်|အသက်သွင်းကုဒ်|"
            "activation ကုဒ်|စာရင်းသွင်းကုဒ်|မှတ်ပုံတင်ကုဒ်|ခွင့်ပြုကုဒ်|ငွေထုတ်ကုဒ်|ငွေထုတ် ကုဒ်|ငွေထုတ်ရန်ကုဒ်|ငွေလွှဲကုဒ်|ငွေလက်ခံကုဒ်|"
            "ပစ္စည်းယူရန်ကုဒ်|ပစ္စည်းထုတ်ကုဒ်|ပါဆယ်ယူရန်ကုဒ်|ပို့ဆောင်မှုကုဒ်|လော့ခ်ဖွင့်ကုဒ်|သော့ဖွင့်ကုဒ်|ဖွင့်ရန်ကုဒ်|ခရီးစဉ်ကုဒ်|"
            "ပြန်လည်သတ်မှတ်ရန်ကုဒ်|verify ကုဒ်|စိစစ်ရေးကုဒ်|အထောက်အထားစိစစ်ကုဒ်|လျှို့ဝှက်စကားလုံး"
        ),
        "weak": "ကုဒ်|စကားဝှက်|ပင်နံပါတ်|pin|ကုတ်|ကုဒ်နံပါတ်|pin နံပါတ်|ပင်|တိုကင်|လျှို့ဝှက်",
        "act": (
            "မှတ်ပုံတင်ရန်|"
            "ဝင်ရောက်|ထည့်|အသုံးပြု|အကောင့်ဝင်|ပြပါ|ရိုက်ထည့်|ထည့်ပါ|ထည့်သွင်းပါ|ထည့်သွင်းပေးပါ|ရိုက်ထည့်ပါ|ရိုက်ပါ|ဖြည့်ပါ|ဖြည့်သွင်းပါ|ပြောပါ|"
            "ယာဉ်မောင်းကိုပြောပါ|ယာဉ်မောင်းအား|ပြောပြပါ|ပြသပါ|ပေးပါ|ဖတ်ပြပါ|အသုံးပြုပါ|သုံးပါ|ကိုသုံးပြီး|ကို အသုံးပြု၍|ဝင်ရောက်ရန်|အကောင့်ဝင်ရန်|"
            "အတည်ပြုရန်|အတည်ပြုပါ|အတည်ပြုပေးပါ|စာရင်းသွင်းရန်|ဆက်လက်လုပ်ဆောင်ရန်|ပြီးမြောက်ရန်|ပစ္စည်းယူရန်|ပါဆယ်ယူရန်|ငွေထုတ်ရန်|ဖွင့်ရန်|သော့ဖွင့်ရန်|"
            "ခရီးစဉ်စတင်ရန်|ပြန်လည်သတ်မှတ်ရန်|ပြန်ပို့ပါ|စာပြန်ပါ|ကူးယူပါ|နှိပ်ပါ|ဖြင့်ဖွင့်ပါ|နဲ့ဖွင့်ပါ|ယာဉ်မောင်းကို ပြောပါ|ယာဉ်မောင်းကို ပြပါ|"
            "လုံခြုံရေးကို ပြပါ|ရိုက်ထည့်၍|ရိုက်နှိပ်ပါ|ရိုက်သွင်းပါ|ထည့်သွင်း၍|ထည့်ပေးပါ|ရေးပါ|ရေးသားပါ|နှိပ်၍|ကူးပါ|ကော်ပီကူးပါ|ကူးထည့်ပါ|ဖြည့်စွက်ပါ|"
            "ပေးပို့ပါ|တင်သွင်းပါ|ပြောပေးပါ|ဖော်ပြပါ|ပြပေးပါ|ပေးအပ်ပါ|ဖွင့်ပါ"
        ),
        "tail": (
            "မမျှဝေ|မပေး|မပြော|မည်သူ့ကိုမျှ|မည်သူ့|ဘယ်သူ့|မျှဝေခြင်း|မမျှဝေပါနှင့်|မမျှဝေပါနဲ့|မျှဝေခြင်းမပြုပါနှင့်|မပြောပါနှင့်|မပြောပါနဲ့|မပေးပါနှင့်|"
            "မပေးပါနဲ့|မည်သူ့ကိုမှ|ဘယ်သူ့ကိုမှ|သူတစ်ပါးအား|လျှို့ဝှက်ထားပါ|လျှို့ဝှက်စွာထားပါ|လုံခြုံစွာထားပါ|ဘယ်တော့မှ မတောင်းပါ|တောင်းခံမည်မဟုတ်ပါ|"
            "မေးမြန်းမည်မဟုတ်ပါ|သင်မဟုတ်ပါက|သင် မတောင်းဆိုပါက|သင်မလုပ်ဆောင်ခဲ့ပါက|လျစ်လျူရှုပါ|လိမ်လည်မှု သတိပြုပါ|မထုတ်ဖော်ပါနှင့်"
        ),
        "valid": "သက်တမ်း|မိနစ်|အတွင်း|သက်တမ်းကုန်|သက်တမ်းကုန်ဆုံး|မိနစ်အတွင်း|အကျုံးဝင်|သက်တမ်းရှိ|အထိ အသုံးပြုနိုင်|အတွင်းသာ",
        "ref": (
            "ပလက်ဖောင်း|စားပွဲ|"
            "နောက်ဆုံးဂဏန်းလေးလုံး|နောက်ဆုံး ဂဏန်းလေးလုံး|နောက်ဆုံးဂဏန်း|နောက်ဆုံးလေးလုံး|"
            "အမှတ်စဉ်|အော်ဒါ|ဘောက်ချာ|အကောင့်|ငွေ|လက်ကျန်|ဖုန်း|ခေါ်ဆို|ရည်ညွှန်း|လက်မှတ်|နံပါတ်|ပါဆယ်|အော်ဒါနံပါတ်|မှာယူမှု|ဘွတ်ကင်|ကြိုတင်မှာယူ|"
            "လက်မှတ်အမှတ်|ပြေစာ|ဘေလ်|မီတာခ|လက်ကျန်ငွေ|ပမာဏ|ငွေပမာဏ|ငွေစာရင်း|စာရင်းအမှတ်|ကတ်|ကဒ်|ကတ်နံပါတ်|အာမခံ|ဖောက်သည်နံပါတ်|ခြေရာခံနံပါတ်|ပစ္စည်း|"
            "အမှုတွဲ|တိုင်ကြားမှု|တိုင်ကြားချက်|ကိုးကား|လုပ်ငန်းစဉ်|ငွေလွှဲမှု|လေယာဉ်|ခရီးစဉ်အမှတ်|ရထား|ထိုင်ခုံ|ထိုင်ခုံနံပါတ်|ဂိတ်|အခန်း|ဘဏ်ခွဲ|"
            "ရုံးခွဲ|မော်ဒယ်|ဗားရှင်း|ခုနှစ်|စာမျက်နှာ|ဘတ်စ်|ယာဉ်လိုင်း|လမ်းကြောင်း|မီတာ|တန်းစီနံပါတ်|တိုကင်နံပါတ်|စုစုပေါင်း|ကန့်သတ်|အမှတ်များ|"
            "ဖုန်းနံပါတ်|ကားနံပါတ်|မှတ်ပုံတင်|ချေးငွေ|သင့်အော်ဒါ|အော်ဒါအမှတ်|လူကြီးမင်း၏ အော်ဒါ|ပါဆယ်နံပါတ်|ပါဆယ်အမှတ်|ကုန်ပို့လွှာအမှတ်|"
            "ငွေတောင်းခံလွှာအမှတ်|ပြေစာအမှတ်|ပြေစာနံပါတ်|ဘောက်ချာနံပါတ်|ဘေလ်နံပါတ်|လက်မှတ်နံပါတ်|တိုင်ကြားမှုအမှတ်|တောင်းဆိုမှုအမှတ်|လျှောက်လွှာအမှတ်|"
            "ဘွတ်ကင်နံပါတ်|လေယာဉ်ခရီးစဉ်အမှတ်|ရထားအမှတ်|အခန်းနံပါတ်|ပေါ်လစီအမှတ်|စာချုပ်အမှတ်|အကောင့်နံပါတ်|ငွေစာရင်းအမှတ်|လုပ်ငန်းစဉ်နံပါတ်|မီတာနံပါတ်"
        ),
        "public": (
            "ပရိုမိုကုဒ်|ပရိုမို|ကူပွန်|လျှော့စျေး|စာတိုက်|ပရိုမိုးရှင်းကုဒ်|လျှော့စျေးကုဒ်|လျှော့ဈေးကုဒ်|ကူပွန်ကုဒ်|ဘောက်ချာကုဒ်|ဖိတ်ခေါ်ကုဒ်|"
            "မိတ်ဆက်ကုဒ်|စာတိုက်ကုဒ်|စာပို့သင်္ကေတ|ဒေသကုဒ်|နိုင်ငံကုဒ်|qr ကုဒ်|ဘားကုဒ်|swift ကုဒ်|ဘဏ်ကုဒ်|ဘဏ်ခွဲကုဒ်|အမှားကုဒ်|ပစ္စည်းကုဒ်|"
            "ကုန်ပစ္စည်းကုဒ်|ဘာသာရပ်ကုဒ်|လေယာဉ်ကုဒ်|ခြေရာခံကုဒ်"
        ),
        "unit": (
            "ဖြင့်ဆုံးသော|ဖြင့် အဆုံးသတ်သော|ဖြင့်အဆုံးသတ်သော|နဲ့ဆုံးတဲ့|နဲ့အဆုံးသတ်တဲ့|"
            "မှတ်|အမှတ်|ကျပ်|ရာခိုင်နှုန်း|မိနစ်|စက္ကန့်|နာရီ|ရက်|နှစ်|ပတ်|ကီလိုမီတာ|ယောက်|သိန်း|ကြယ်|မက်ဆေ့ခ်ျ|ကြိမ်|လီတာ|ပွိုင့်|လုံး|စောင်"
        ),
        "call": "ဖုန်းခေါ်|ခေါ်ဆိုပါ|ဆက်သွယ်ပါ|ဆက်သွယ်ရန်|ဖုန်းဆက်|မက်ဆေ့ခ်ျပို့|စုံစမ်းရန်",
        "deal": (
            "လျှော့စျေး|လျှော့ဈေး|ပရိုမိုးရှင်း|အထူးလျှော့|ကမ်းလှမ်းချက်|အခမဲ့|အခမဲ့ပို့|ငွေပြန်အမ်း|လက်ဆောင်|ချွေတာ|ဈေးလျှော့|ရာခိုင်နှုန်း လျှော့|"
            "ကူပွန်|အခမဲ့လက်ဆောင်|အထူးလျှော့စျေး|ဒစ်စကောင့်"
        ),
        "password": "ပတ်စ်ဝပ်|ပက်စဝေါ့",
        "scene": (
            "ကားဆရာ|ဒရိုင်ဘာ|ပစ္စည်းပို့|လော့ကာ|ပစ္စည်းထုတ်ရန်နေရာ|ကောင်တာ|ငွေကိုင်|ငွေရှင်းကောင်တာ|ဝန်ထမ်း|အော်ပရေတာ|ကိုယ်စားလှယ်|လက်ဆောင်ကတ်|"
            "ဘောက်ချာကတ်"
        ),
        "number": "နံပါတ်|နံပတ်|အမှတ်|ဂဏန်း",
    },
    "lo": {
        "strong": (
            "lahat yuenyan|yuenyan|ລະຫັດ otp|otp|ລະຫັດຢືນຢັນ|ຢືນຢັນຕົວຕົນ|ລະຫັດລັບ|ລະຫັດຄວາມປອດໄພ|ໃຊ້ຄັ້ງດຽວ|ລະຫັດຜ່ານ|ຢືນຢັນ|ລະຫັດຢັ້ງຢືນ|ໂອທີພີ|"
            "ລະຫັດປອດໄພ|ລະຫັດເຂົ້າສູ່ລະບົບ|ລະຫັດເຂົ້າລະບົບ|ລະຫັດເຂົ້າໃຊ້|ລະຫັດລັອກອິນ|ລະຫັດຜ່ານຄັ້ງດຽວ|ລະຫັດຜ່ານໃຊ້ຄັ້ງດຽວ|ລະຫັດໃຊ້ຄັ້ງດຽວ|"
            "ລະຫັດຜ່ານຊົ່ວຄາວ|ລະຫັດຊົ່ວຄາວ|pin ຊົ່ວຄາວ|ລະຫັດເປີດໃຊ້ງານ|ລະຫັດເປີດໃຊ້|ລະຫັດອະນຸມັດ|ລະຫັດອະນຸຍາດ|ລະຫັດລົງທະບຽນ|ລະຫັດສະໝັກ|ລະຫັດຮັບເຄື່ອງ|"
            "ລະຫັດຮັບພັດສະດຸ|ລະຫັດຮັບສິນຄ້າ|ລະຫັດຈັດສົ່ງ|ລະຫັດຮັບເງິນ|ລະຫັດຖອນເງິນ|ລະຫັດຖອນເງິນບໍ່ໃຊ້ບັດ|ລະຫັດກົດເງິນ|ລະຫັດເປີດຕູ້|ລະຫັດຕູ້|ລະຫັດລັອກເກີ|"
            "ລະຫັດປົດລັອກ|ລະຫັດເປີດປະຕູ|ລະຫັດເດີນທາງ|ລະຫັດຂຶ້ນລົດ|ລະຫັດຣີເຊັດ|ລະຫັດຕັ້ງຄ່າໃໝ່|ລະຫັດກູ້ຄືນ|ລະຫັດກວດສອບ|ເລກຢືນຢັນ|ໝາຍເລກຢືນຢັນ|"
            "ລະຫັດເຮັດທຸລະກຳ|ຄຳລັບ|ລະຫັດ whatsapp"
        ),
        "weak": "ລະຫັດ|ໂຄດ|pin|ລະຫັດຜ່ານ|ໂຄ້ດ|ພິນ|ໂທເຄັນ|ກະແຈ",
        "act": (
            "ບອກ|maen|ເຂົ້າສູ່ລະບົບ|ປ້ອນ|ໃຊ້|ລົງທະບຽນ|ສະແດງ|ໃສ່|ປ້ອນລະຫັດ|ໃສ່ລະຫັດ|ພິມ|ລະບຸ|ກະລຸນາປ້ອນ|ບອກຄົນຂັບ|ບອກຜູ້ສົ່ງ|ແຈ້ງ|ແຈ້ງຄົນຂັບ|ແຈ້ງພະນັກງານ|"
            "ສະແດງຕໍ່|ຍື່ນ|ອ່ານໃຫ້|ໃຫ້ຄົນຂັບ|ນຳໃຊ້|ໃຊ້ລະຫັດ|ເພື່ອເຂົ້າສູ່ລະບົບ|ເພື່ອເຂົ້າລະບົບ|ເພື່ອຢືນຢັນ|ເພື່ອຢັ້ງຢືນ|ເພື່ອລົງທະບຽນ|ເພື່ອສຳເລັດ|"
            "ເພື່ອດຳເນີນການຕໍ່|ເພື່ອຮັບເຄື່ອງ|ເພື່ອຖອນເງິນ|ເພື່ອເປີດຕູ້|ເພື່ອປົດລັອກ|ເພື່ອເລີ່ມເດີນທາງ|ຢືນຢັນ|ຕອບກັບ|ສຳເນົາ|ເປີດດ້ວຍ|ໃຊ້ເປີດ|"
            "ສະແດງໃຫ້ຄົນຂັບ|ສະແດງໃຫ້ຍາມ|ໂດຍປ້ອນ|ກະລຸນາພິມ|ກະລຸນາໃສ່|ຂຽນ|ກະລຸນາຂຽນ|ກົດ|ກະລຸນາກົດ|ໂດຍກົດ|ແຕະ|ກົດເລກ|ກັອບປີ້|ຄັດລອກ|ວາງ|ຕື່ມ|ກອກ|ກະລຸນາກອກ|"
            "ກະລຸນາສົ່ງ|ກະລຸນາບອກ|ກະລຸນາແຈ້ງ|ອ່ານ|ກະລຸນາສະແດງ|ມອບ|ຢັ້ງຢືນ|ປົດລັອກ"
        ),
        "tail": (
            "ຫ້າມບອກ|ຢ່າບອກ|ຢ່າແບ່ງປັນ|ຫ້າມແບ່ງປັນ|ໃຜ|ຜູ້ອື່ນ|ຫ້າມ|ຢ່າບອກໃຜ|ຢ່າແຊຣ໌|ຢ່າແຊ|ຢ່າເປີດເຜີຍ|ຢ່າໃຫ້|ຫ້າມບອກໃຜ|ຫ້າມແຊ|ຫ້າມເປີດເຜີຍ|ກະລຸນາຢ່າ|"
            "ຮັກສາເປັນຄວາມລັບ|ເກັບເປັນຄວາມລັບ|ເປັນຄວາມລັບ|ພວກເຮົາຈະບໍ່ຖາມ|ຈະບໍ່ຂໍ|ບໍ່ເຄີຍຂໍ|ຖ້າບໍ່ແມ່ນທ່ານ|ຫາກບໍ່ແມ່ນທ່ານ|ຖ້າທ່ານບໍ່ໄດ້ຂໍ|"
            "ຫາກທ່ານບໍ່ໄດ້ຮ້ອງຂໍ|ກະລຸນາບໍ່ຕ້ອງສົນໃຈ|ລະວັງມິດສາຊີບ"
        ),
        "valid": "ໝົດອາຍຸ|ນາທີ|ພາຍໃນ|ໝົດອາຍຸໃນ|ຈະໝົດອາຍຸ|ໃຊ້ໄດ້ພາຍໃນ|ມີອາຍຸ|ໃຊ້ໄດ້ເຖິງ|ມີຜົນ",
        "ref": (
            "ບັດຄິວ|"
            "ລົງທ້າຍດ້ວຍ|ທີ່ລົງທ້າຍດ້ວຍ|ເລກທ້າຍ|ສີ່ຕົວເລກສຸດທ້າຍ|ຕົວເລກສຸດທ້າຍ|"
            "ຄຳສັ່ງຊື້|ເລກທີ|ໃບບິນ|ບັນຊີ|ຍອດ|ໂທ|ອ້າງອີງ|ພັດສະດຸ|ປີ້|ໝາຍເລກ|ຈຳນວນ|ອໍເດີ|ເລກທີຄຳສັ່ງຊື້|ການຈອງ|ເລກການຈອງ|ໃບເກັບເງິນ|ໃບແຈ້ງໜີ້|ບິນ|"
            "ໃບຮັບເງິນ|ຍອດເງິນ|ຍອດເຫຼືອ|ຈຳນວນເງິນ|ເລກບັນຊີ|ບັດ|ບັດລົງທ້າຍ|ລົງທ້າຍ|ປະກັນໄພ|ລູກຄ້າ|ລະຫັດລູກຄ້າ|ເລກຕິດຕາມ|ຕິດຕາມ|ເຄື່ອງ|ກໍລະນີ|ຄຳຮ້ອງທຸກ|"
            "ເລກອ້າງອີງ|ທຸລະກຳ|ລາຍການ|ຖ້ຽວບິນ|ລົດໄຟ|ບ່ອນນັ່ງ|ທີ່ນັ່ງ|ປະຕູ|ຫ້ອງ|ສາຂາ|ລຸ້ນ|ເວີຊັນ|ໜ້າ|ລົດເມ|ສາຍ|ເສັ້ນທາງ|ເລກໝໍ້ແທກ|ໝໍ້ແທກ|ຄິວ|ເລກຄິວ|ລວມ|"
            "ລວມທັງໝົດ|ວົງເງິນ|ຄະແນນ|ໂທລະສັບ|ເບີໂທ|ທະບຽນລົດ|ເງິນກູ້|ຄຳສັ່ງຊື້ຂອງທ່ານ|ເລກຄຳສັ່ງຊື້|ເລກທີສັ່ງຊື້|ພັດສະດຸຂອງທ່ານ|ເລກພັດສະດຸ|ເລກທີຕິດຕາມ|"
            "ເລກໃບແຈ້ງໜີ້|ໃບແຈ້ງໜີ້ເລກທີ|ເລກບິນ|ໃບບິນເລກທີ|ໃບຮັບເງິນເລກທີ|ເລກໃບຮັບເງິນ|ເລກປີ້|ປີ້ເລກທີ|ເລກຄຳຮ້ອງ|ຄຳຮ້ອງເລກທີ|ການຈອງຂອງທ່ານ|ຂະບວນລົດໄຟ|"
            "ເລກບ່ອນນັ່ງ|ຫ້ອງເລກທີ|ສັນຍາເລກທີ|ເລກລູກຄ້າ|ເລກທຸລະກຳ|ປ້າຍທະບຽນ"
        ),
        "public": (
            "ໂຄດສ່ວນຫຼຸດ|ຄູປອງ|ລະຫັດໄປສະນີ|ສ່ວນຫຼຸດ|ລະຫັດໂປຣໂມຊັນ|ໂຄດໂປຣໂມຊັນ|ລະຫັດສ່ວນຫຼຸດ|ໂຄດຄູປອງ|ລະຫັດຄູປອງ|ລະຫັດແນະນຳ|ລະຫັດເຊີນ|ລະຫັດພື້ນທີ່|"
            "ລະຫັດປະເທດ|ຄິວອາໂຄດ|ບາໂຄດ|ລະຫັດ swift|ລະຫັດທະນາຄານ|ລະຫັດສາຂາ|ລະຫັດຂໍ້ຜິດພາດ|ລະຫັດສິນຄ້າ|ລະຫັດວິຊາ|ລະຫັດຖ້ຽວບິນ|ລະຫັດຕິດຕາມ|ລະຫັດພາສີ|"
            "ລະຫັດນັກສຶກສາ"
        ),
        "unit": (
            "ເປັນເລກທ້າຍ|ເປັນຕົວເລກສຸດທ້າຍ|"
            "ຄະແນນ|ກີບ|ຄົນ|ແຕ້ມ|ນາທີ|ວິນາທີ|ຊົ່ວໂມງ|ມື້|ວັນ|ເດືອນ|ອາທິດ|ກິໂລແມັດ|ອັນ|ທ່ານ|ເປີເຊັນ|ສ່ວນຮ້ອຍ|ບາດ|ດາວ|ຂໍ້ຄວາມ"
        ),
        "call": "ໂທຫາ|ຕິດຕໍ່|ສາຍດ່ວນ|ສອບຖາມ|ສົ່ງຂໍ້ຄວາມຫາ|ສົ່ງ sms|ໂທເລີຍ",
        "deal": (
            "ສ່ວນຫຼຸດ|ຫຼຸດລາຄາ|ໂປຣໂມຊັນ|ໂປຣ|ສົ່ງຟຣີ|ຟຣີ|ເງິນຄືນ|ປະຢັດ|ຂໍ້ສະເໜີ|ແຖມ|ຫຼຸດສູງສຸດ|ໂປຣໂມຊັ່ນ|ຄູປອງ|ແຄຊແບັກ|ຂອງແຖມຟຣີ|ລາຄາພິເສດ|ລົດລາຄາ"
        ),
        "password": "ພາສເວີດ",
        "scene": (
            "ຄົນຂັບລົດ|ຜູ້ສົ່ງ|ຄົນສົ່ງເຄື່ອງ|ພະນັກງານສົ່ງ|ຕູ້ລັອກເກີ|ຕູ້ຮັບເຄື່ອງ|ຈຸດຮັບເຄື່ອງ|ເຄົາເຕີ|ແຄັດເຊຍ|ພະນັກງານ|ເຈົ້າໜ້າທີ່|ບັດຂອງຂວັນ|ຕູ້ atm|"
            "ຍາມ"
        ),
        "number": "ໝາຍເລກ|ເລກ|ເລກທີ|ເບີ|ຕົວເລກ",
    },
}  # fmt: skip
