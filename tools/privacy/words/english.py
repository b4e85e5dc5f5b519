"""Cue words: en."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "en": {
        "strong": (
            "access number|entry number|door number code|magic phrase|magic word|magic code|secret word|secret handshake|2factor|2-factor|unlock key|"
            "security key|pass key|passkey|web code|registration key|safe word|otp|otps|o.t.p|o t p|0tp|totp|one-time|one time|onetime|single-use|"
            "single use|verification code|verification number|verification pin|verify code|verifying code|verfication|verificaton|security code|"
            "security number|authentication code|auth code|authorization code|authorisation code|authentication number|confirmation code|confirm code|"
            "confirmation pin|activation code|activation pin|activation key|login code|log-in code|log in code|login pin|logon code|sign-in code|"
            "sign in code|signin code|access code|access pin|passcode|pass code|passcodes|tokencode|2fa|two-factor|two factor|2-step|two-step|mfa|"
            "reset code|recovery code|temporary password|temporary pin|temporary code|temp password|temp pin|secure code|secret code|secret pin|"
            "secret number|transaction password|transaction pin|delivery code|delivery pin|delivery otp|pickup code|pick-up code|pick up code|pickup pin|"
            "collection code|collection pin|locker code|locker pin|release code|redemption pin|redemption code|redeem code|gift card pin|card pin|"
            "gift pin|gift code|unlock code|opening code|door code|entry code|gate code|ride pin|ride code|trip pin|trip code|start code|start pin|"
            "registration code|registration pin|signup code|sign-up code|linking code|link code|pairing code|device code|voting code|exam code|"
            "check-in code|checkin code|mpin|tpin|t-pin|atm pin|upi pin|new pin|pin is|pin:|web pin|login password|your password is|password:|"
            "password is|new password|mtan|smstan|sms-tan|phototan|verification token|security token|sms code|sms-code|text code|approval code|"
            "payment code|transfer code|withdrawal code|cash code|cash-out code|cardless code|authenticate with|auth pin|handover code|show this code|"
            "this code|code is|codes are|code:|code -|code =|code below|following code|code to|pin to|enter code|enter pin|enter the code|use code to|"
            "pin code is|token is|token:|backup code|backup codes|safe code|validation code|transaction code|boarding code|hand-over code|cashout code|"
            "porting code|voucher pin|recharge pin|top-up pin|topup pin|scratch pin|electricity token|meter token|power token|release key|unlock pin|"
            "portal code|safe pin|key code|keycode|security no|entry pin|guest code|visitor code|visitor pin|your code|your pin|your passcode|"
            "your access|3ds pass|3-d secure|3d secure|3ds|voting credential|ballot code|evc"
        ),
        "weak": (
            "yours is|code|codes|captcha|pin|password|pwd|pasword|passwrd|token|tan|tac|key|passphrase|otc|cvv|cvc|code no|passcode|combination|secret|passwd|"
            "pincode|credential"
        ),
        "act": (
            "authorises|authorizes|authorised by|approves|confirms your|verifies your|unlocks|completes your|replying with|get back into|approve|keypad|"
            "to sign back in|back in|gets you in|let you in|lets you in|open it with|unlock it with|use|pls use|to authorise|to authorize|to sign|"
            "to unlock|sort it with|quote|give|scan or enter|tap and enter|with code|code to open|redeem at|sharing it|verify|verifying|verification|"
            "authenticate|authentication|authorize|authorise|log in|login|logging in|log-in|sign in|sign-in|signing in|signin|sign up|signup|confirm|"
            "confirming|activate|reset|unlock|enter|to continue|to proceed|to complete|to access|to approve|tell the driver|tell your driver|show at|"
            "tell the courier|give to the|give it to the|share with the driver|share with the rider|share this with|share with delivery|show to the|"
            "show this to|present at|at the counter|open the locker|open locker|to open|to collect|to redeem|type|key in|input|quote this|to register|"
            "to link|to pair|new device|to start your|start the ride|start ride|start your ride|recover|recovery|to withdraw|checkout|tell the rider|"
            "tell the operator|tell the agent|tell the cashier|tell the delivery person|tell the dasher|tell your courier|tell your rider|dictate|"
            "read it out|read back|read it to|show|present|provide|submit|insert|paste|copy|validate|opens with|opens by|open with|unlocks with|"
            "answers to|enter on your tv|typing|by typing|keying in|punch in|punching in|by entering|entering|type in|typing in|pair your|please share|"
            "pls share|& share|and share|kindly share|just share|pay and share|share"
        ),
        "tail": (
            "do not share|don't share|dont share|never share|not share|do not disclose|don't disclose|never disclose|do not give|don't give|never give|"
            "do not tell|don't tell|never tell|keep it secret|keep this secret|keep secret|keep it safe|keep private|keep it confidential|"
            "is confidential|keep confidential|will never ask|never ask|never call|do not forward|don't forward|do not reveal|don't reveal|"
            "if you did not request|if you didn't request|didn't request|did not request|not you?|if this was not you|if this wasn't you|wasn't you|"
            "with anyone|to anyone|ignore this|ignore if|not requested by you|do not pass|shared with anyone|share it with|share this code|sharing|"
            "even if|staff will|not even|never asks"
        ),
        "valid": (
            "valid for|valid till|valid until|valid upto|valid up to|expires in|expire in|expires at|expires|will expire|is valid|valid only|within|"
            "minutes only|mins only|min only|use within|good for|expiring in|stops working|stop working|works once|works until|good until|dies at|dies in"
        ),
        "ref": (
            "window|"
            "last four digits|no. ending|"
            "shpt|shipt|consignment note|cn no|waybill no|fine|penalty notice|e-challan|citation|"
            "sr|sr.|"
            "barcode|undeliverable|biller|rate|form|transit|institution|plu|webinar number|agent no|agent number|queue token|trxid|trx id|txid|"
            "confirmation|flight sk|quote|ending|ending in|ending with|ends with|ends in|last 4|last four|first 4|first four|last 4 digits|last digits|"
            "rx|quote no|prescription|document|atm|kyc|micr|lot|build|bug|candidate|acc nos|vehicle|challan|sample|serial|po number|meter no|order|"
            "orders|order id|order no|ref|reference|ref no|utr|rrn|txn|txn id|transaction id|trans id|invoice|inv|bill|bill no|ticket|ticket no|booking|"
            "booking id|pnr|awb|tracking|tracking no|tracking id|consignment|shipment|waybill|docket|policy|policy no|account|acct|a/c|acc|account no|"
            "loan|folio|customer id|customer no|customer number|cust id|consumer no|consumer number|member|membership|member no|membership no|case|"
            "case id|case no|complaint|request id|service request|sr no|application|application no|reg no|registration no|registration number|roll no|"
            "flight|train|bus|coach|seat|gate|platform|terminal|room|room no|flat|house|floor|store|branch|shop|outlet|model|version|chapter|batch|"
            "serial no|part no|item|item no|sku|article|product|style|size|cheque|check no|chq|receipt|receipt no|memo|grn|gst|gstin|call|call us|"
            "helpline|toll free|tollfree|hotline|dial|whatsapp|sms to|text to|text|txt|send to|phone|mobile|fax|balance|bal|avl bal|avbl bal|limit|total|"
            "amount|amt|mrp|fee|fare|save|off|upto|up to|earn|earned|won|win|approx|nearly|than|year|years|case number|order number|reference number|"
            "ticket number|invoice number|booking number|tracking number|confirmation number|confirmation no|confirmation #|docket number|token no|"
            "token number|queue|queue no|queue number|counter|position|rank|score|reading|meter|meter reading|units|unit|km|odometer|plate|car|cab|taxi|"
            "bus no|train no|flight no|appointment|appointment no|claim no|claim id|claim|parcel|package|packet|po box|box|postcode|zip|locker no|"
            "locker number|bay|aisle|row|no.|id|job|job id|vacancy|course|exam|paper|question|test|class|batch no|series|edition|issue|article no|"
            "channel|route|error|status|folder|iso|category|group|zone|district|ward|block|sector|points|game|match|lane|street|road|ave|avenue|plot|"
            "survey no|khata|sender|shortcode|short code|keyword|voucher no|deposit|emi|instalment|installment|due|outstanding|bonus|cash|prize|award|"
            "jackpot|customers|people|users|steps|calories|kcal|beds|followers|views|likes|win up to|fd no|folio no|demat|dp id|client id|client code|"
            "user id|userid|emp id|employee id|staff id|agent id|agent code|hotel|meeting id|webinar id|conference id|session id|trip id|ride id|order #|"
            "ref #|case #|txn #|invoice #|ticket id|account ending|card|card ending|card ending in|policy number|client number|member id|incident|ref.|"
            "ref id|transaction|trace no|bag tag|tag no|return no|rma|population|votes|final votes|room moved to|trip no|trip number"
        ),
        "public": (
            "centre code|center code|hall code|region code|district code|state code|county code|site code|depot code|job code|"
            "cost code|cost centre code|repair code|part code|tariff code|fee code|project code|stock code|supplier code|hub code|"
            "route code|bundle code|scheme code|fund code|isin|asset code|paper code|module code|lab code|icd code|cpt code|drug code|"
            "category code|mcc|merchant category code|reason code|return code|exit code|result code|diagnosis code|tune code|"
            "caller tune code|song code|crbt code|"
            "code review|code reviews|batch code|rate code|location code|reward code|gst code|bsb|bsb code|procedure code|plu|plu code|transit|eircode|queue token|token no|"
            "bsb number|location codes|dialling code reminder|promo code|promo-code|promocode|promotion code|promotional code|coupon code|coupon|coupons|"
            "discount code|voucher code|voucher|referral code|refer code|invite code|invitation code|offer code|deal code|area code|postal code|"
            "post code|zip code|zipcode|country code|dial code|dialling code|dialing code|std code|tracking code|barcode|bar code|qr code|qr|swift code|"
            "swift|bic|ifsc|ifsc code|branch code|sort code|bank code|routing code|error code|status code|response code|product code|item code|"
            "style code|dress code|source code|code of|course code|subject code|exam centre code|airport code|flight code|class code|hs code|hsn code|"
            "sac code|hsn|tax code|agent code|dealer code|seller code|vendor code|partner code|sponsor code|merchant code|store code|shop code|"
            "shop using|colour code|color code|model code|party code|client code|pin code of|postal pin|area pin|your area|pin-code of|delivery pincode|"
            "claim code|contest code|shopping code|ussd|ussd code|short code|shortcode|building code|penal code|morse code|code red|fault code|"
            "diagnostic code|charge code|vat code|codes of|ticket code|booking code|booking reference|reservation code|"
            "confirmation code for your booking|event code|menu code|sku code|paybill|till number|biller code|billing code|reference code|ref code|"
            "case code|plan code|pack code|recharge code|lot code|parking code|zone code|dial *|code word|zip|postcode|clue|cheat code|friend code|"
            "creator code|affiliate code|membership code|loyalty code|gift code|sale code|student code|cashback code|pin zip code|city code|"
            "undeliverable|not delivered|customer code|consumer code"
        ),
        "unit": (
            "as the last four digits|as last digits|are the last four digits|"
            "hrs|hr|lines|minutes|mins|points|pts|point|coins|miles|stars|gb|mb|kb|tb|km|kms|kg|kgs|gm|ltr|litres|liters|sqft|sq.ft|units|unit|people|customers|"
            "members|users|stores|outlets|steps|calories|kcal|kwh|watts|mah|mbps|rpm|items|pieces|pcs|nights|times|off|%|percent|rupees|rs|dollars|bucks|"
            "cents|pence|sms|messages|msgs|calls|votes|seats|tickets|followers|views|likes|reviews|words|pages|products|brands|styles|offers|rewards|"
            "credits|tokens left|cashback|sqm|feet|inch|inches|mcg|lakh|lakhs|crore|crores|million|minute|hours|hour|seconds|second|secs|days|weeks|week|"
            "months|month|years|year"
        ),
        "call": "call us on|call us at|customer service|report on|report to|report it to|report at|report it on",
        "deal": "offers|save up to|cash back|free delivery|deal|refer a|refer your|you both|both pocket|both get",
        "password": "passwd",
        "scene": "delivery executive|dasher|shopper|pick-up point|collection point|parcel shop",
        "number": "number|numbers|digit|digits|num.|nmbr|figures",
    },
}  # fmt: skip
