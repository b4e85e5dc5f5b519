"""Cue words: fr, es, pt, it, ca-gl, small-europe, creole-guarani."""

from __future__ import annotations

from typing import Final

from .kinds import Row

ROWS: Final[dict[str, Row]] = {
    "fr": {
        "strong": (
            "code de verification|code d'authentification|code de securite|code de confirmation|code d'acces|code de connexion|code d'activation|"
            "code à usage unique|usage unique|mot de passe temporaire|mot de passe provisoire|code confidentiel|code secret|votre code|ton code|code sms|"
            "code de validation|code de retrait|code temporaire|code otp|code pin|code unique|code est|code:|code :|code d'identification|"
            "code de livraison|code provisoire|mot de passe est|mot de passe :|code reçu|code de déverrouillage|code casier|code d'inscription|"
            "code de paiement|code à communiquer|code de réinitialisation|code d'autorisation|code de déblocage|code de récupération|code de collecte|"
            "code de réception|code de remise|code d'enregistrement|code de transaction|code de course|code de trajet|code d'ouverture|code d'entrée|"
            "code de signature|code de transfert|code de jumelage|code personnel|code puk|code dynamique|code à 4 chiffres|code à 6 chiffres|"
            "code à six chiffres|code à quatre chiffres|code de parrainage bancaire|code de la consigne|code de consigne|code du casier|digicode"
        ),
        "weak": "mot-clé|code|mot de passe|mdp|pin|jeton|clef|combinaison",
        "act": (
            "dis|récite|"
            "inscrivez-vous|enregistrez-vous|"
            "donnez-lui|dites-lui|remettez-lui|tapez|dites|annonce~|ouvr~|connexion|connecter|connectez|saisi~|entre~ le code|entrez|confirmar|confirme|"
            "confirma|confirmez|confirmer|confirmação|confirmación|confirmati|confirmare|validar|valide|validez|valider|validation|vérifi~|authentifi~|"
            "utilis~|activ~|inscri~|présent~|communique~ au|montrez|donnez|livreur|réinitialis~|retirer|retrait|entre le|entrer|saisissez-le|tape|"
            "composer|renseignez|renseigner|indiquez|indique|indiquer|insérez|insérer|introduisez|introduire|communiquez|communiquez-le|communiquer|"
            "communique-le|dites-le|dictez|dicter|dicte|lisez|donne|donner|donnez-le|fournissez|fournir|montre|montrer|s'ouvre avec|ouvrez avec|"
            "à ouvrir avec|montrez au chauffeur|donnez au chauffeur|à présenter au livreur|saisissez|saisir|saisis|saisissant|taper|tapant|composez|"
            "appuyez|appuyez sur|touchez|copiez|copie|copier|collez|coller|colle|écrivez|inscrivez|remplissez|soumettez|mentionnez|présentez|validez avec"
        ),
        "tail": (
            "ne le partage~|ne partage~|ne communiqu~|ne le communiqu~|ne divulgu~|ne le divulgu~|ne transmett~|ne le transmett~|ne donnez|à personne|"
            "jamais|confidentiel|avec personne|à un tiers|si vous n'êtes pas|si vous n'avez pas|ne jamais|ne le donnez|ne pas partager|"
            "ne pas communiquer|ne pas divulguer|à quiconque|avec quiconque|à des tiers"
        ),
        "valid": "valable|valide|expire|minutes|pendant",
        "ref": (
            "bureau|table|salle|"
            "se termine par|terminée par|terminé par|quatre derniers chiffres|derniers chiffres|"
            "contravention|avis de contravention|amende|procès-verbal|pv|"
            "terminant par|finissant par|se terminant|commande~|n°|no|numero|facture~|compte~|solde~|montant|colis|suivi|reservation~|billet~|vol|train|"
            "voiture|place|siège|contrat~|police|client~|tel|appelez|contactez|prix|seulement|dès|année|dossier|carte|agence|chambre|ref|référence|reçu|"
            "ticket~|depuis|jusqu'au|à partir|porte|quai|compteur|magasin|rdv|total|index|file|ticket n|n° de commande|quittance|somme|"
            "compte se terminant|cpte|iban|carte se terminant par|se terminant par|n° client|numéro client|identifiant|adhérent|abonné|abonnement|"
            "numéro de suivi|envoi|expédition|livraison|bordereau|réclamation|plainte|demande|affaire|id transaction|opération|virement|transfert|dépôt|"
            "retrait de|paiement|votre colis|colis n°|numéro de colis|envoi n°|n° de suivi|facture|facture n°|reçu n°|billet n°|dossier n°|"
            "réservation n°|vol n°|train n°|siège n°|contrat n°|police n°"
        ),
        "public": (
            "code promo|code promotionnel|code réduction|code de réduction|code postal|code avantage|code parrain~|code qr|qr code|code-barres|"
            "code barre|bon de réduction|bon d'achat|coupon~|code produit|code article|code pays|code guichet|code banque|code de la route|"
            "code vestimentaire|indicatif|code civil|code privilège|code source|code erreur|code d'erreur|code cadeau|code offre|code de conduite|"
            "code ape|code promotion|code barres|code à barres|code remise|code de parrainage|code d'invitation|code invitation|code ami|code régional|"
            "code ville|code agence|code swift|code bic|code iban|code client|code de réservation"
        ),
        "unit": (
            "comme derniers chiffres|pour derniers chiffres|sont les derniers chiffres|"
            "points|euros|eur|€|personnes|km|kg|pièces|fois|pour cent|cents|centimes|clients|fcfa|miles|heures|heure|secondes|jours|jour|semaines|"
            "semaine|mois|année|années|kilomètres|mètres"
        ),
        "call": "appelez le|appelle|appeler|téléphonez|composez le|contactez-nous|contactez le|service client",
        "deal": (
            "rabais|solde|soldes|promotion|promotions|offre|offres|économisez|profitez|remise|réduction|de réduction|promo|bon plan|bon de réduction|"
            "cadeau offert|cashback"
        ),
        "password": "mots de passe|motdepasse",
        "scene": (
            "conducteur|livreuse|coursière|facteur|transporteur|consigne automatique|point relais|point de retrait|point de collecte|bureau de poste|"
            "carte-cadeau"
        ),
        "number": "numéro|numéros|chiffre|chiffres",
    },
    "es": {
        "strong": (
            "token digital|token movil|"
            "codigo de verificacion|código de autenticación|codigo de autorizacion|codigo de confirmacion|codigo de seguridad|codigo de acceso|"
            "código de activación|código de inicio|código de un solo uso|un solo uso|clave dinamica|clave temporal|contraseña temporal|clave de un|"
            "tu codigo|su codigo|tu clave|su clave|token de|código otp|código sms|codigo unico|clave de acceso|código de retiro|código de entrega|"
            "código de recogida|clave sms|clave de confirmación|codigo es|clave es|pin es|tu pin|su pin|codigo:|clave:|contraseña es|nip|tu token|"
            "su token|código de recuperación|código temporal|clave digital|código pin|código para|clave para|este código|coordenada|clave internet|"
            "código de registro|contraseña provisional|codgo|código de validación|código de ingreso|código de uso único|código de desbloqueo|"
            "código de recojo|código de operación|código de transferencia|código de firma|código de un uso|clave de verificación|clave de seguridad|"
            "clave de autenticación|clave de autorización|clave de activación|clave de validación|clave de ingreso|clave de uso único|"
            "clave de desbloqueo|clave de recuperación|clave de retiro|clave de entrega|clave de recogida|clave de recojo|clave de operación|"
            "clave de transferencia|clave de firma|clave de inicio de sesión|clave de registro|pin de verificación|pin de seguridad|pin de confirmación|"
            "pin de acceso|pin de autenticación|pin de autorización|pin de activación|pin de validación|pin de ingreso|pin de uso único|"
            "pin de desbloqueo|pin de recuperación|pin de retiro|código de apertura|codigo de apertura|clave de apertura|nip temporal|tu nip|su nip|"
            "nip de acceso|nip es|nip dinámico|nuevo nip"
        ),
        "weak": (
            "codigo|clave|contrasena|pin|token|cod|códigos|claves|contrasenia|combinación|secreto|secreta|llave|contraseñas|nip"
        ),
        "act": (
            "para que entres|para que ingreses|para entrar|para ingresar|"
            "regístrate|regístrese|"
            "confirma tu correo con|confirma con|verifica con|introduciendo|teclea|dicta|abre con|abrir|iniciar sesión|inicio de sesión|ingres~|introdu~|"
            "verific~|confirmar|confirme|confirma|confirmez|confirmer|confirmação|confirmación|confirmati|confirmare|autoriz~|acced~|usa~|utiliza~|"
            "activ~|registr~|muestr~|dile|dígale|entrega~ al|repartidor|restablec~|digite|digita|valida~|completar|escriba|escribí|escribir|teclee|"
            "digitar|digítalo|dígitela|coloca|coloque|colocar|ponga|poné|anota|anote|inserta|inserte|pega|pegue|use este|utilice|se abre con|ábrelo con|"
            "muestra al conductor|dile al conductor|facilítalo al repartidor|escribe|escribiendo|tecleando|ingresa|ingrese|ingresar|ingresando|ingresá|"
            "introduce|introduzca|introducir|digitando|pulsa|pulse|presiona|marque|copia|copie|rellena|diga|indica|indique|menciona|muestra|muestre"
        ),
        "tail": (
            "no lo compart~|no compart~|no la compart~|no lo revel~|no lo divulg~|nunca|nadie|con nadie|a nadie|terceros|no lo des|no des|"
            "no lo entregue~|confidencial|si no fuiste|si no solicit~|no lo solicit~|no reveles|si no has sido|no lo digas|no la entregues|no lo diga|"
            "no la des|no revele|no divulgue"
        ),
        "valid": "valid~|expira|vence|caduca|minutos|vigencia|vigente|válido hasta|válida hasta|válido durante|válida durante|es válido",
        "ref": (
            "ventanilla|"
            "terminada en|terminado en|con terminación|term.|últimos cuatro dígitos|"
            "terminad~|termina en|terminación|lectura|pedido~|orden|num|numero|nro|no|factura~|cuenta~|saldo~|monto|importe|envio|guia|paquete|"
            "seguimiento|rastreo|reserva~|boleto~|billete~|vuelo|tren|coche|asiento|poliza|contrato|cliente|tel|llama~|comunícate|precio|sólo|desde|"
            "hasta|año|caso|folio|tarjeta|sucursal|habitación|ref|referencia|recibo|ticket|turno|puerta|andén|trámite|expediente|medidor|total|pago|"
            "compra|transferencia|radicado|cuota|por|tienda|local|cup|orden de compra|localizador|tiquete|boleta|comprobante|valor|cuenta terminada en|"
            "clabe|iban|tarjeta terminada en|finalizada en|que termina en|número de cliente|nro de cliente|socio|afiliado|número de guía|encomienda|"
            "reclamo|queja|reporte|incidencia|gestión|solicitud|pedido|su pedido|tu pedido|pedido n.º|pedido nº|pedido no.|número de pedido|tu paquete|"
            "envío|su envío|tu envío|número de envío|número de seguimiento|albarán|factura|factura nº|recibo nº|boleto|ticket nº|incidencia nº|"
            "solicitud nº|reserva|póliza|contrato nº"
        ),
        "public": (
            "codigo promocional|código promo|codigo de descuento|cupon|codigo postal|código de área|código qr|código de barras|código de producto|"
            "código de referido|código de referidos|código de invitación|vale|código de país|código iban|código swift|código fuente|código de vestimenta|"
            "código de error|código de conducta|código de reserva|código de cliente|prefijo|código civil|código de artículo|c.p|cp|código de oferta|"
            "código de promoción|código de cupón|código de invitado|código amigo|código de ciudad|código bic|código bancario|código de sucursal|"
            "código de agencia|código de banco|código fiscal|código tributario|código penal|código de trabajo|codigo de cliente|localizador"
        ),
        "unit": (
            "como últimos dígitos|como terminación|son los últimos dígitos|"
            "minutos|puntos|pesos|euros|eur|€|personas|km|kg|gb|mb|piezas|veces|por ciento|centavos|soles|millas|clientes|mil|mdp|punto|minuto|horas|"
            "hora|segundos|días|semanas|semana|meses|años|kilómetros"
        ),
        "call": "llámanos|llámenos|llamar|llamando|teléfono|línea de atención",
        "deal": (
            "descuentos|dcto|rebaja|rebajas|oferta|ofertas|ahorra|ahorre|ahorro|descuento|dto.|de descuento|promoción|cupón|ahorra hasta|regalo gratis|"
            "cashback"
        ),
        "password": "contraseñas|contrasenia|clave",
        "scene": "punto de retiro|junto con tu carnet|conductora|repartidora|mensajero|cartero|motorizado|domiciliario|rappi|socio conductor|buzón inteligente|punto de recogida",
        "number": "número|números|nro.|dígito|dígitos",
    },
    "pt": {
        "strong": (
            "codigo de verificacao|código de autenticação|código de autorização|codigo de confirmacao|codigo de seguranca|codigo de acesso|"
            "código de ativação|código de uso único|uso unico|senha temporária|senha provisória|seu codigo|teu código|o seu código|sua senha|token de|"
            "código otp|código sms|código único|senha de uso|código de retirada|código de entrega|código de levantamento|palavra-passe temporária|"
            "codigo e|codigo:|senha:|código de recuperação|codigo para|senha para|token:|seu token|código pin|código de validação|código de login|"
            "este código|código de transação|token é|senha é|código de entrada|chave de segurança|código de desbloqueio|código de coleta|código de saque|"
            "código de liberação|código de cadastro|código de identificação|código de aprovação|código de viagem|código de embarque|"
            "código de redefinição|código de pareamento|código de portabilidade|código de assinatura|código de compra|código de abertura|"
            "código de resgate|senha de verificação|senha de segurança|senha de confirmação|senha de acesso|senha de autenticação|senha de autorização|"
            "senha de ativação|senha de validação|senha de login|senha de desbloqueio|senha de recuperação|senha de retirada|senha de entrega|"
            "senha de coleta|senha de saque|senha de liberação|senha de cadastro|senha de identificação|senha de aprovação|senha de transação|"
            "senha de pagamento|senha de viagem|senha de embarque|senha de entrada|senha de redefinição|senha de pareamento|senha de portabilidade"
        ),
        "weak": "codigo|senha|palavra-passe|pin|token|cod|palavra passe|códigos|senhas|chave|combinação|segredo|secreto|secreta",
        "act": (
            "para entrar|para você entrar|"
            "registe-se|cadastre-se|registre-se|"
            "abra|abrir|tecle|fale|entrar|login|inser~|introduz~|digite|digita|digitar|digitando|verific~|confirmar|confirme|confirma|confirmez|"
            "confirmer|confirmação|confirmación|confirmati|confirmare|autoriz~|acess~|aced~|use~|utiliz~|ativ~|registr~|regist~|mostr~|apresent~|informe|"
            "entregador|redefin~|diga|cadastr~|levantar|concluir|digite-o|insira|informa|informar|falar|dizer|dite|ditar|passe|forneça|fornecer|entregue|"
            "coloque|coloca|colocar|usar|abre com|abra com|abre-se com|informe ao motorista|mostre ao motorista|informe ao entregador|insere|inserir|"
            "inserindo|introduza|introduz|introduzir|introduzindo|escreva|escreve|pressione|prima|aperte|toque|marque|copie|copia|copiar|cole|colar|"
            "preencha|mencione|indique|leia|mostre|apresente|confirme com"
        ),
        "tail": (
            "nao compartilh~|nao partilh~|nao divulg~|nao informe|nao forneca|ninguem|terceiros|nunca|não repasse|não passe|confidencial|se não foi você|"
            "se não solicit~|não envie|não revele|não o partilhe|não diga|não conte|não encaminhe"
        ),
        "valid": "valid~|expira|vence|minutos|validade|válida somente|é válido",
        "ref": (
            "ficha|guichê|plataforma|"
            "terminado em|terminada em|termina em|que termina em|últimos quatro dígitos|últimos dígitos|"
            "final|terminad~|leitura|com final|pedido~|encomenda~|núm|numero|no|fatura~|conta~|saldo~|valor|montante|envio|rastreio|rastreamento|objeto|"
            "pacote|reserva~|bilhete~|voo|trem|comboio|lugar|assento|apólice|contrato|cliente|tel|ligue|contacte|preço|apenas|desde|até|ano|caso|"
            "protocolo|cartão|agência|loja|quarto|ref|referência|recibo|nota fiscal|ticket|senha de atendimento|portão|chamado|total|compra|pagamento|"
            "pix|transferência|boleto|parcela|por|entidade|contador|processo|senha n|seu número|balcão|nº do pedido|localizador|passagem|ingresso|nf-e|"
            "cupom fiscal|comprovante|quantia|conta corrente|cartão final|cartão com final|código do cliente|matrícula|remessa|reclamação|ocorrência|"
            "solicitação|atendimento|ordem de serviço|transação|operação|ônibus|instalação|instalacao|unidade consumidora|pedido|seu pedido|o seu pedido|"
            "pedido nº|pedido n.º|número do pedido|encomenda|a sua encomenda|encomenda nº|n.º da encomenda|objeto postal|número de rastreio|fatura|"
            "fatura nº|recibo nº|bilhete|solicitação nº|reserva|contrato nº"
        ),
        "public": (
            "codigo promocional|cupom~|cupao|codigo de desconto|codigo postal|cep|código qr|código de barras|código do produto|código de indicação|"
            "código de convite|vale|código do país|use o cupom|código fonte|código de erro|código de conduta|código de reserva|código do cliente|ddd|"
            "código de área|código de oferta|código da estrada|código de artigo|localizador|código de promoção|código do cupom|código amigo|"
            "código da cidade|código swift|código bic|código do banco|código da agência|código do item|código de vestimenta|código tributário|"
            "código civil|código penal|código de trânsito|código de defesa do consumidor|código de rastreio|código de rastreamento|código do voo|"
            "código da reserva|código de cliente"
        ),
        "unit": (
            "como últimos dígitos|no final|são os últimos dígitos|"
            "pontos|reais|euros|eur|€|pessoas|km|kg|gb|mb|peças|vezes|por cento|anos|centavos|cêntimos|milhas|clientes|mil|ponto|minutos|minuto|horas|"
            "hora|segundos|dias|semanas|semana|meses|quilômetros"
        ),
        "call": "ligue para|ligar|liga|telefone|disque|central de atendimento|fale conosco|entre em contato",
        "deal": (
            "descontos|promoção|oferta|ofertas|liquidação|economize|economia|frete grátis|desconto|de desconto|saldos|cupom|cupão|poupe|cashback"
        ),
        "password": "senhas|palavra passe|palavras-passe",
        "scene": "entregadora|motoboy|carteiro|parceiro|armário inteligente|ponto de retirada|ponto de coleta|agência dos correios|vale-presente|recarga",
        "number": "número|números|dígito|dígitos|algarismos",
    },
    "it": {
        "strong": (
            "codice di verifica|codice di sicurezza|codice di conferma|codice di accesso|codice di autenticazione|codice di attivazione|"
            "codice di autorizzazione|codice monouso|password monouso|usa e getta|codice temporaneo|password temporanea|password provvisoria|"
            "il tuo codice|il suo codice|codice otp|codice sms|codice pin|il codice|codice unico|codice di ritiro|codice dispositivo|codice segreto|"
            "codice di login|codice di consegna|codice è|codice e'|codice:|pin è|codice d'accesso|codice di sblocco|codice per|codice di recupero|"
            "codice usa|codice di convalida|codice di registrazione|codice di identificazione|codice di prelievo|codice di firma|codice di apertura|"
            "codice di ripristino|codice di migrazione|codice di pagamento|codice di abbinamento|codice temporanea|codice provvisorio|codice provvisoria|"
            "codice segreta|codice univoco|codice dispositiva|codice personale|codice dinamico|codice dinamica|codice a 6 cifre|codice a sei cifre|"
            "codice a 4 cifre|codice a quattro cifre|pin di verifica|pin di sicurezza|pin di conferma|pin di accesso|pin d'accesso|pin di autenticazione|"
            "pin di autorizzazione|pin di attivazione|pin di convalida|pin di sblocco|pin di recupero|pin di ritiro|pin di consegna"
        ),
        "weak": "codice|password|pin|parola d'ordine|token|codici|chiave|combinazione|segreto|segreta|cod.",
        "act": (
            "registrati|si registri|"
            "di' al corriere|dì al corriere|digita|apri|di' al|comunica|accedere|accesso|login|inseri~|digite|digitar|digitando|verific~|confermare|"
            "conferma|confermi|autorizz~|usa|utilizza~|attiv~|registr~|mostra~|comunica~ al|corriere|reimposta~|completare|esibire|ritirare|digiti|"
            "digitare|digitalo|digitate|immetti|immetta|immettere|scrivi|scriva|scrivere|comunichi|comunicare|comunicalo|dillo al|detta|dettare|dettalo|"
            "leggi|mostri|presenta|presenti|si apre con|apri con|apribile con|mostra all'autista|comunica all'autista|comunica al corriere|inserisci|"
            "inserisca|inserire|inserendo|inserite|premi|prema|premere|tocca|componi|copia|copiare|copi|incolla|incollare|compila|rispondi con|riferisci|"
            "indica|indicare|mostra|mostrare|esibisci|consegna|conferma con"
        ),
        "tail": (
            "non condivid~|non comunicar~|non divulgar~|non fornir~|nessuno|con nessuno|a nessuno|a terzi|mai|riservato|se non sei stato|se non hai|"
            "non rivelar~|non inoltrare|non dirlo|non lo condivida|non lo comunichi|con terzi"
        ),
        "valid": "valido|valida|scade|scadenza|minuti|validità",
        "ref": (
            "sportello|banco|tavolo|stanza|"
            "che termina in|che finisce con|con finale|ultime quattro cifre|ultime cifre|"
            "ord. n|termina con|terminante|che termina|finale|ordine|ordini|n°|nr|numero|fattura~|conto|saldo|importo|spedizione|pacco|tracking|"
            "prenotazione|biglietto|volo|treno|carrozza|posto|polizza|contratto|cliente|tel|chiama~|contatta~|prezzo|solo|dal|fino|anno|pratica|carta|"
            "filiale|camera|rif|riferimento|ricevuta|scontrino|ticket|gate|binario|totale|pagamento|acquisto|bonifico|rata|per|negozio|contatore|"
            "segnalazione|appuntamento|turno|lettura|n. ordine|bolletta|somma|conto corrente|iban|carta terminante|carta che termina con|terminante con|"
            "che termina con|codice cliente|socio|tessera|numero di tracking|lettera di vettura|collo|raccomandata|caso|reclamo|richiesta|protocollo|"
            "rif.|transazione|operazione|addebito|accredito|uscita|il tuo ordine|il suo ordine|ordine n.|ordine n°|numero ordine|dell'ordine|"
            "il tuo pacco|la tua spedizione|spedizione n.|numero di spedizione|fattura|fattura n.|bolletta n.|ricevuta n.|biglietto n.|segnalazione n.|"
            "reclamo n.|richiesta n.|pratica n.|prenotazione n.|polizza n.|contratto n.|targa"
        ),
        "public": (
            "codice sconto|codice promo|codice promozionale|coupon~|codice postale|cap|codice fiscale|codice qr|codice a barre|codice prodotto|"
            "codice articolo|codice invito|codice amico|buono|voucher|codice paese|prefisso|codice sorgente|codice di errore|codice etico|"
            "codice prenotazione|codice cliente|codice univoco ufficio|codice offerta|codice iban|codice della strada|codice swift|codice coupon|"
            "codice buono|codice referral|codice regalo|codice di avviamento postale|codice bic|codice filiale|codice abi|codice cab|codice errore|"
            "codice tributo|codice civile|codice penale|codice di tracciamento"
        ),
        "unit": (
            "come ultime cifre|finali|"
            "punti|euro|eur|€|persone|km|kg|gb|mb|pezzi|volte|per cento|centesimi|miglia|clienti|mila|punto|minuti|minuto|min.|secondi|giorni|giorno|"
            "settimane|settimana|mesi|mese|anni|anno|chilometri|metri"
        ),
        "call": "chiami|chiamaci|chiamare|chiamate|telefona|telefonare|numero verde|assistenza clienti|servizio clienti",
        "deal": (
            "sconti|scontato|offerta|offerte|promozione|promozioni|saldi|risparmia|risparmio|sconto|di sconto|coupon|buono sconto|cashback"
        ),
        "password": "parola d'ordine|parola chiave",
        "scene": "conducente|postino|inpost|punto di ritiro|punto ritiro|punto poste|ufficio postale|buono regalo|carta prepagata",
        "number": "numero|numeri|cifra|cifre",
    },
    "ca-gl": {
        "strong": (
            "codi de verificació|codi de seguretat|codi de confirmació|codi d'accés|codi d'autenticació|codi d'autorització|codi d'activació|"
            "codi de validació|codi d'un sol ús|codi d'ús únic|codi de recollida|codi de lliurament|codi de desbloqueig|codi de recuperació|"
            "codi de retirada|codi de registre|codi d'inici de sessió|codi de signatura|codi d'operació|codi temporal|codi secret|codi secreta|"
            "codi dinàmic|codi personal|codi sms|codi otp|codi de 6 dígits|codi de 4 dígits|clau de verificació|clau de seguretat|clau de confirmació|"
            "clau d'accés|clau d'autenticació|clau d'autorització|clau d'activació|clau de validació|clau d'un sol ús|clau d'ús únic|clau de recollida|"
            "clau de lliurament|clau de desbloqueig|clau de recuperació|clau de retirada|clau de registre|clau d'inici de sessió|código de verificación|"
            "código de seguridade|código de confirmación|código de acceso|código de autenticación|código de autorización|código de activación|"
            "código de validación|código dun só uso|código de uso único|código de recollida|código de entrega|código de desbloqueo|"
            "código de recuperación|código de retirada|código de rexistro|código de inicio de sesión|código de sinatura|código temporal|código secreto|"
            "código secreta|código persoal|código sms|código otp|código de 6 díxitos|código de 4 díxitos|clave de verificación|clave de seguridade|"
            "clave de confirmación|clave de acceso|clave de autenticación|clave de autorización|clave de activación|clave de validación|clave dun só uso|"
            "clave de uso único|clave de recollida|clave de entrega|clave de desbloqueo|clave de recuperación|clave de retirada|clave de rexistro|"
            "clave de inicio de sesión|clave de sinatura|clave temporal|clave secreto|clave secreta|clave persoal|clave sms|clave otp|clave de 6 díxitos|"
            "clave de 4 díxitos|pin de verificación|pin de seguridade|pin de confirmación|pin de acceso|pin de autenticación|pin de autorización|"
            "pin de activación|pin de validación"
        ),
        "weak": (
            "codi|codis|contrasenya|contrasenyes|clau|xifres|combinació|secret|código|códigos|contrasinal|contrasinais|clave|chave|cifras|combinación|"
            "segredo"
        ),
        "act": (
            "rexístrate|registra't|rexistrarse|"
            "introdueix|introduïu|introdueixi|introduir|escriu|escriviu|tecleja|digues|digueu|digui|dicta|dicteu|mostra|mostreu|mostri|ensenya|ensenyeu|"
            "presenta|presenteu|facilita|faciliteu|dona|doneu|indica|indiqueu|fes servir|feu servir|utilitza|utilitzeu|utilitzi|copia|enganxa|confirma|"
            "confirmeu|confirmar|verifica|verifiqueu|valida|autoritza|activa|desbloqueja|respon|introduce|introduza|introducir|insire|insira|escriba|"
            "dille ao repartidor|dille ao condutor|dígalle ao repartidor|dígalle ao condutor|dita|dite|amosa|amose|ensina|presente|facilite|indique|"
            "utiliza|utilice|pega|confirme|verifique|autoriza|desbloquea|responde|para recoller|s'obre amb|obre amb|obre-ho amb|mostra al conductor|"
            "digues al conductor|digues al repartidor|ábrese con|abre con|ábreo con|amósallo ao condutor|escrigui|escriure|escrivint|teclegeu|introduint|"
            "prem|premeu|premi|polsa|toca|marqueu|copieu|enganxeu|omple|ompliu|comunica|llegeix|lliura|confirma amb|escribe|escribir|escribindo|teclea|"
            "teclee|tecleando|introducindo|inserir|dixita|dixite|preme|prema|pulsa|pulse|marque|copie|pegue|cobre|dille|diga|menciona"
        ),
        "tail": (
            "no el comparteixis|no compartiu|no comparteixis|no el compartiu|no el comparteixi|no el donis|no doneu|no el diguis|no el revelis|amb ningú|"
            "a ningú|mai et demanarem|mai us demanarem|mai li demanarem|no t'ho demanarem mai|mantén-lo en secret|confidencial|personal i intransferible|"
            "si no l'has demanat|si no has sol·licitat|si no has estat tu|si no heu estat vosaltres|no has estat tu?|ignora aquest missatge|ignoreu|"
            "non o compartas|non compartas|non o comparta|non comparta|non o deas|non llo deas|non o digas|non o reveles|con ninguén|a ninguén|"
            "nunca che pediremos|nunca lle pediremos|mantéñao en segredo|gárdao en segredo|persoal e intransferible|se non o solicitaches|"
            "se non o solicitou|se non fuches ti|se non foi vostede|non fuches ti?|ignora esta mensaxe|ignore esta mensaxe"
        ),
        "valid": "vàlid durant|vàlid fins|vàlida fins|caduca|expira|validesa|d'aquí a|válido durante|válido ata|válida ata|validez|vixencia",
        "ref": (
            "rematado en|remata en|que remata en|terminada en|últimos catro díxitos|últimos díxitos|"
            "taula|"
            "acabat en|acaba en|que acaba en|que acaba amb|terminada en|darrers quatre dígits|últims dígits|"
            "comanda|reserva|bitllet|tiquet|entrada|factura|rebut|saldo|import|quantitat|compte|targeta|acabada en|pòlissa|client|soci|abonat|contracte|"
            "seguiment|enviament|paquet|reclamació|queixa|expedient|incidència|sol·licitud|referència|transacció|operació|transferència|tren|seient|"
            "porta|andana|vagó|habitació|llit|consulta|sala|oficina|sucursal|versió|pàgina|capítol|llei|autobús|línia|parada|ruta|lectura|comptador|torn|"
            "finestreta|caixa|pedido|billete|recibo|importe|cantidade|conta|tarxeta|rematada en|póliza|cliente|socio|abonado|contrato|seguimento|envío|"
            "paquete|caso|reclamación|expediente|solicitude|transacción|operación|asento|plataforma|vagón|cuarto|habitación|cama|modelo|páxina|capítulo|"
            "artigo|liña|contador|quenda|ventá|el teu paquet|el seu paquet|el teu enviament|número d'enviament|número de seguiment|albarà|factura núm.|"
            "número de factura|rebut núm.|tiquet núm.|bitllet núm.|incidència núm.|sol·licitud núm.|número de reserva|vol núm.|contracte núm.|"
            "número de client|o teu pedido|o seu pedido|pedido nº|pedido núm.|número de pedido|o teu paquete|paquete nº|o teu envío|número de envío|"
            "número de seguimento|albará|factura nº|recibo nº|tícket nº|billete nº|incidencia nº|solicitude nº|contrato nº"
        ),
        "public": (
            "codi postal|codi promocional|codi de descompte|codi de barres|codi qr|codi swift|codi bic|codi de país|codi d'àrea|codi d'error|"
            "codi de producte|codi d'article|codi civil|codi penal|codi font|codi ètic|codi de conducta|codi de vol|codi de reserva|codi de curs|"
            "codi d'assignatura|codi de client|codi d'amic|codi d'invitació|código postal|código promocional|código de desconto|código de barras|"
            "código qr|código swift|código bic|código de país|código de área|código de erro|código de produto|código de artigo|código civil|código penal|"
            "código fonte|código ético|código de conduta|código de voo|código de reserva|código de curso|código de materia|código de cliente|"
            "código de amigo|código de convite|código de seguimento|código ussd|código de vestimenta|código de oficina|cupón|vale desconto"
        ),
        "unit": (
            "como últimos díxitos|como terminación|"
            "com a últims dígits|com a darrers dígits|"
            "punts|punt|minuts|minut|hores|hora|segons|dies|setmanes|setmana|mesos|anys|quilòmetres|metres|peces|unitats|articles|productes|persones|"
            "puntos|punto|minutos|minuto|horas|segundos|días|semanas|semana|meses|anos|quilómetros|metros|pezas|unidades|artigos|produtos|persoas"
        ),
        "call": "truca|truqueu|truqui|truca'ns|atenció al client|contacta|contacteu|envia un sms al|chama|chame|chámanos|teléfono|atención ao cliente|sms ao",
        "deal": (
            "descompte|descomptes|oferta|ofertes|rebaixes|promoció|estalvia|estalvieu|gratis|gratuït|regal|descontos|ofertas|rebaixas|promoción|aforra|"
            "aforre|de balde|agasallo|de descompte|cupó|val de descompte|regal gratis|desconto|de desconto|cupón|vale desconto|aforra ata"
        ),
        "password": "contrasenya|contrasenyes|clau d'accés|mot de pas|contrasinal|contrasinais|clave de acceso",
        "scene": (
            "conductora|missatger|carter|armariet|punt de recollida|targeta regal|targeta de prepagament|recàrrega|operador|agent|caixer|caixera|taulell|"
            "recepció|condutor|condutora|mensaxeiro|carteiro|despachador|consigna|punto de recollida|tarxeta regalo|tarxeta prepago|recarga|axente|"
            "caixeiro|caixeira|mostrador|recepción"
        ),
        "number": "número|números|núm.|nombre|dígit|dígits|xifra|díxito|díxitos|cifra",
    },
    "small-europe": {
        "strong": (
            "còdighe de autenticatzione|còdighe de verìfica|còdighe de seguresa|"
            "cod dilysu|cod diogelwch|cod cadarnhau|cod mynediad|cod mewngofnodi|cod actifadu|cod awdurdodi|cod un-tro|cod untro|cod un tro|cod dros dro|"
            "cod cyfrinachol|cod casglu|cod danfon|cod dosbarthu|cod cofrestru|cod adfer|cod datgloi|cod gwirio|cod ailosod|cod sms|cod otp|cod 6 digid|"
            "cod chwe digid|cod pedwar digid|cod talu|cod trafodiad|cod personol|god dilysu|god diogelwch|god cadarnhau|god mynediad|egiaztapen kode~|"
            "egiaztapen gako~|egiaztapen pasahitz~|egiaztatze kode~|egiaztatze gako~|egiaztatze pasahitz~|segurtasun kode~|segurtasun gako~|"
            "segurtasun pasahitz~|berrespen kode~|berrespen gako~|berrespen pasahitz~|baieztapen kode~|baieztapen gako~|baieztapen pasahitz~|"
            "sarbide kode~|sarbide gako~|sarbide pasahitz~|sarrera kode~|sarrera gako~|sarrera pasahitz~|autentifikazio kode~|autentifikazio gako~|"
            "autentifikazio pasahitz~|autentikazio kode~|autentikazio gako~|autentikazio pasahitz~|baimen kode~|baimen gako~|baimen pasahitz~|"
            "aktibazio kode~|aktibazio gako~|aktibazio pasahitz~|aktibatze kode~|aktibatze gako~|aktibatze pasahitz~|balidazio kode~|balidazio gako~|"
            "balidazio pasahitz~|erabilera bakarreko kode~|erabilera bakarreko gako~|erabilera bakarreko pasahitz~|erabilera bateko kode~|"
            "erabilera bateko gako~|erabilera bateko pasahitz~|behin-behineko kode~|behin-behineko gako~|behin-behineko pasahitz~|aldi baterako kode~|"
            "aldi baterako gako~|aldi baterako pasahitz~|bilketa kode~|bilketa gako~|bilketa pasahitz~|jasotze kode~|jasotze gako~|jasotze pasahitz~|"
            "entrega kode~|entrega gako~|entrega pasahitz~|cód fíoraithe|cód fíordheimhnithe|cód slándála|cód deimhnithe|cód rochtana|"
            "cód gníomhachtaithe|cód údaraithe|cód logála isteach|cód aonuaire|cód aon uaire|cód sealadach|cód rúnda|cód bailiúcháin|cód bailithe|"
            "cód seachadta|cód clárúcháin|cód aisghabhála|cód díghlasála|cód bailíochtaithe|cód 6 dhigit|cód sé dhigit|cód ceithre dhigit|cód íocaíochta|"
            "cód idirbhirt|cód pearsanta|chód fíoraithe|chód fíordheimhnithe|chód slándála|chód deimhnithe|chód rochtana|chód gníomhachtaithe|"
            "chód údaraithe|chód logála isteach|chód aonuaire|chód aon uaire|chód sealadach|chód rúnda|chód bailiúcháin|chód bailithe|chód seachadta|"
            "chód clárúcháin|chód aisghabhála|chód díghlasála|chód bailíochtaithe|chód sms|chód otp|chód 6 dhigit|chód sé dhigit|chód ceithre dhigit|"
            "chód íocaíochta|chód idirbhirt|chód pearsanta|gcód fíoraithe|gcód fíordheimhnithe|gcód slándála|gcód deimhnithe|gcód rochtana|"
            "gcód gníomhachtaithe|bestätegungscode|bestätegungskode|bestätegungspin|sécherheetscode|sécherheetskode|sécherheetspin|verifizéierungscode|"
            "verifizéierungskode|verifizéierungspin|verifikatiounscode|verifikatiounskode|verifikatiounspin|authentifizéierungscode|"
            "authentifizéierungskode|authentifizéierungspin|aktivéierungscode|aktivéierungskode|aktivéierungspin|aktivatiounscode|aktivatiounskode|"
            "aktivatiounspin|zougangscode|zougangskode|zougangspin|umellungscode|umellungskode|umellungspin|logincode|loginkode|loginpin|login-code|"
            "login-kode|login-pin|eemolegcode|eemolegkode|eemolegpin|eemolege code|eemolege kode|eemolege pin|temporäre code|temporäre kode|"
            "temporäre pin|geheimcode|geheimkode|geheimpin|geheimen code|geheimen kode|geheimen pin|registréierungscode|registréierungskode|"
            "registréierungspin|ofhuelcode|ofhuelkode|ofhuelpin|ofholcode|ofholkode|ofholpin|liwwercode|liwwerkode|liwwerpin|kodiċi ta' verifika|"
            "kodiċi tal-verifika|kodiċi ta' sigurtà|kodiċi tas-sigurtà|kodiċi ta' konferma|kodiċi tal-konferma|kodiċi ta' aċċess|kodiċi tal-aċċess|"
            "kodiċi ta' attivazzjoni|kodiċi tal-attivazzjoni|kodiċi ta' awtentikazzjoni|kodiċi ta' awtorizzazzjoni|kodiċi ta' darba|kodiċi temporanju|"
            "kodiċi sigriet|kodiċi sigrieta|kodiċi tal-ġbir|kodiċi tal-kunsinna|kodiċi tal-login|kodiċi tar-reġistrazzjoni|kodiċi tal-irkupru|"
            "kodiċi tal-ftuħ|kodiċi ta' validazzjoni|kodiċi sms|kodiċi otp|kodiċi ta' 6 ċifri|kodiċi ta' 4 ċifri|kodiċi tiegħek ta' verifika|"
            "kodiċi tiegħek tal-verifika|kodiċi tiegħek ta' sigurtà|kodiċi tiegħek tas-sigurtà|kodiċi tiegħek ta' konferma|kodiċi tiegħek tal-konferma|"
            "kodiċi tiegħek ta' aċċess|kodiċi tiegħek tal-aċċess|kodi i verifikimit|kodi verifikimi|kodi verifikues|kodi i sigurisë|kodi sigurie|"
            "kodi i konfirmimit|kodi konfirmimi|kodi i hyrjes|kodi i aksesit|kodi i aktivizimit|kodi aktivizimi|kodi i autorizimit|kodi i autentifikimit|"
            "kodi i vërtetimit|kodi një përdorimësh|kodi njëpërdorimësh|kodi i përkohshëm|kodi i përkohëshëm|kodi sekret|kodi i fshehtë|kodi i tërheqjes|"
            "kodi i dorëzimit|kodi i rikuperimit|kodi i zhbllokimit|kodi i regjistrimit|kodi i transaksionit|kodi i pagesës|kodi i identifikimit|"
            "kodi sms|kodi otp|kodi 6-shifror|kodi 4-shifror|kodi personal|kodi për një përdorim|kod i verifikimit|kod verifikimi|kod verifikues|"
            "kod i sigurisë|kod sigurie|kod i konfirmimit|kod konfirmimi|kod i hyrjes|kod i aksesit|kod i aktivizimit|kod aktivizimi|kod i autorizimit|"
            "kod i autentifikimit|kod i vërtetimit|kod një përdorimësh|kod njëpërdorimësh|kod i përkohshëm|kod i përkohëshëm|kod sekret|kod i fshehtë|"
            "kod i tërheqjes|kod i dorëzimit|kod i rikuperimit|kod i zhbllokimit|kod i regjistrimit|kod i transaksionit"
        ),
        "weak": (
            "còdighe|còdice|"
            "codau|nghod|cyfrinair|gyfrinair|tocyn diogelwch|allwedd|cyfuniad|cyfrinach|kodea|kode|kodearekin|kodeak|kodez|pasahitz~|gako~|digituak|"
            "zifrak|konbinazioa|sekretua|klabea|chód|gcód|cóid|pasfhocal|phasfhocal|focal faire|eochair|teaglaim|coden|passwuert|passwierder|schlëssel|"
            "kombinatioun|geheimnis|kodiċi|il-kodiċi|kodiċijiet|kowd|ċavetta|kombinazzjoni|sigriet|kodi|kodin|kodit|pini|fjalëkalimi|fjalëkalim|"
            "fjalëkalimin|çelësi|shifrat|shifror|kombinimi|sekret"
        ),
        "act": (
            "regjistrohu|regjistrohuni|"
            "cláraigh|irregjistra|registrer gyda|cofrestru|"
            "rhowch|nodwch|nodi|teipiwch|teipia|mewnbynnwch|ysgrifennwch|dywedwch|dweud|darllenwch|dangoswch|dangos|cyflwynwch|defnyddiwch|defnyddia|"
            "defnyddio|copïwch|gludwch|cadarnhewch|cadarnhau|dilyswch|gwiriwch|awdurdodwch|actifadwch|datglowch|atebwch|ateb gyda|mewngofnodwch|"
            "i fewngofnodi|i gasglu|i agor|i barhau|i orffen|i gadarnhau|i ddilysu|sartu|sar ezazu|sartzeko|idatzi|idatz ezazu|tekleatu|esan|esaiozu|"
            "diktatu|irakurri|erakutsi|erakuts ezazu|aurkeztu|eman|adierazi|erabili|erabil ezazu|kopiatu|itsatsi|berretsi|berresteko|baieztatu|"
            "baieztatzeko|egiaztatu|egiaztatzeko|balidatu|baimendu|aktibatu|aktibatzeko|desblokeatu|erantzun|jasotzeko|irekitzeko|jarraitzeko|amaitzeko|"
            "osatzeko|saioa hasteko|izena emateko|gidariari|banatzaileari|cuir isteach|cuirigí isteach|iontráil|ionchuir|clóscríobh|scríobh|inis|abair|"
            "léigh amach|taispeáin|tabhair|soláthair|luaigh|úsáid|úsáidigí|cóipeáil|greamaigh|deimhnigh|fíoraigh|údaraigh|gníomhachtaigh|díghlasáil|"
            "freagair|logáil isteach|chun síniú isteach|chun do chuntas|chun do bheart a bhailiú|chun oscailt|chun leanúint ar aghaidh|chun críochnú|"
            "chun deimhniú|chun clárú|le do bheart a bhailiú|don tiománaí|don chúiréir|ag an deasc|gitt|aginn|anzeginn|gëff an|tippt|tipp an|schreift|"
            "sot dem chauffer|sot dem fuerer|sot dem coursier|sot dem facteur|so dem|nennt|matdeelen|diktéiert|liest vir|weist|weis|virweisen|"
            "presentéiert|benotzt|benotz|benotzen|kopéiert|setzt an|confirméiert|confirméieren|bestätegt|bestätegen|verifizéiert|validéiert|validéieren|"
            "autoriséiert|aktivéiert|daħħal|daħħlu|iddaħħal|ikteb|iktbu|ittajpja|għid|għidu|iddetta|aqra|uruh|urih|ippreżenta|agħti|agħtih|agħtu|"
            "ipprovdi|użah|użaw|tuża|ikkopja|ikkonferma|ikkonfermaw|tikkonferma|ivverifika|tivverifika|awtorizza|attiva|tattiva|iftaħ|shkruani|shkruaj|"
            "vendosni|vendos|fusni|futni|shtypni|shtyp|jepni|jepjani|tregoni|trego|tregojini|thoni|thuaj|diktoni|lexoni|paraqitni|paraqit|përdorni|"
            "përdor|përdoreni|kopjoni|ngjisni|konfirmoni|konfirmo|hapet me|hape me|thuajini shoferit|tregojini shoferit|tregojini rojes|"
            "thuajini korrierit|geet op mat|mécht op mat|opmaache mat|weist dem Chauffeur|sot dem Chauffeur|weist dem Gardien|honekin ireki|"
            "honekin irekitzen da|bidez irekitzen da|esan gidariari|erakutsi gidariari|esan banatzaileari|jinfetaħ b'|iftaħ b'|għid lis-sewwieq|"
            "uri lis-sewwieq|uri lill-gwardjan|oscail le|osclaítear le|inis don tiománaí|taispeáin don tiománaí|taispeáin don gharda|yn agor gyda|"
            "agorwch gyda|agor gyda|dywedwch wrth y gyrrwr|dangoswch i'r gyrrwr|dangoswch i'r swyddog|fosgail le|fosglaidh le|innis dhan draibhear|"
            "seall dhan draibhear|seall dhan gheàrd|digeriñ gant|digorit gant|lavarit d'ar bleiner|diskouezit d'ar bleiner|duke shkruar|duke shtypur|"
            "duke vendosur|duke futur|vendoseni|prekni|prek|kopjo|kopjojeni|ngjitni|ngjit|ngjiteni|plotësoni|plotëso|përgjigjuni me|përmendni|lexo|"
            "dorëzoni|verifikoni|tippen|tipp|antippen|agëtt|gitt an|agedroen|dréckt|drécken|dréck|wielt|wielen|kopéieren|kopéier|afügen|füügt an|pecht|"
            "schreiwen|schreif|ausfëllen|fëllt aus|schéckt|schécken|schéck|äntwert mat|soen|nennen|deelt mat|weisen|bestätegt mat|idatziz|idazteko|"
            "tekleatuz|sartuz|sakatu|saka ezazu|sakatuz|ukitu|markatu|markatuz|kopia ezazu|kopiatuz|itsatsiz|bete|bete ezazu|txertatu|txertatuz|bidali|"
            "bidal ezazu|bidaliz|esan iezaiozu|aipatu|erakutsiz|eman iezaiozu|ireki|ddaħħal|billi ddaħħal|tdaħħal|ittajpjaw|tittajpja|tikteb|"
            "billi tikteb|agħfas|agħfsu|tagħfas|billi tagħfas|iddajlja|ikkopjaw|tikkopja|waħħal|ippejstja|imla|imlew|ibgħat|ibgħatu|ibagħtilna|wieġeb bi|"
            "għidlu|semmi|urina|ikkonferma bi|iffirma bi|clóscríobhaigí|clóscríobh isteach|chur isteach|iontrálaigí|iontráil an|scríobhaigí|"
            "scríobh isteach|brúigh|brúigí|tapáil|tapaigh|diailigh|cóipeálaigí|greamaigí|líon isteach|líonadh isteach|seol|seolaigí|seol chugainn|"
            "freagair le|abraigí|inis don|taispeánaigí|tabhair don|deimhnigh le|fíoraigh le|sínigh le|deipio|teipio|rhoi|mewnbynna|mewnbynnu|noda|"
            "pwyswch|pwysa|bwyso|tapiwch|deialwch|copïa|gopïo|gluda|ludo|ysgrifenna|llenwch|anfonwch|anfon atom|atebwch gyda|dwedwch|soniwch|rhowch i|"
            "cadarnhewch gyda|dilyswch gyda|taidhp|taidhpibh|taidhpich|taidhp a-steach|cuir a-steach|cuiribh a-steach|chur a-steach|sgrìobh|sgrìobhaibh|"
            "brùth|brùthaibh|putaibh|thoir gnogag|daithlig|dèan lethbhreac|copaig|cuir lethbhreac|glac lethbhreac|lìon|lìon a-steach|lìonaibh|"
            "cuir thugainn|abraibh|innis|innis dha|innsibh|ainmich|leugh|leugh a-mach|seall|seallaibh|thoir dha|dearbh le|dearbhaich le|pàigh le|biziata|"
            "biziatait|biziatit|o viziata|bizskriv|bizskrivit|skrivit|skriv|skrivañ|pouezit|pouez|pouezañ|pouezit war|lakait|laka|enlakait|enlakaat|"
            "merkit|eilit|eilañ|kopiit|pegit|pegañ|leugnit|leuniañ|leunit|kasit|kas deomp|lavarit|lavar|meneg|menegit|lennit|diskouezit|diskouez|"
            "kadarnait gant"
        ),
        "tail": (
            "peidiwch â rhannu|peidiwch â'i rannu|paid â rhannu|peidiwch byth â rhannu|peidiwch â rhoi|peidiwch â dweud|peidiwch â datgelu|"
            "peidiwch ag anfon|gyda neb|â neb|ag unrhyw un|wrth neb|wrth unrhyw un|fyddwn ni byth yn gofyn|ni fyddwn byth yn gofyn|ni fyddwn yn gofyn|"
            "cadwch yn gyfrinachol|cadwch yn ddiogel|cyfrinachol|os na wnaethoch|os na ofynnoch|os nad chi|os nad ti|nid chi|nid chi?|anwybyddwch|"
            "ez partekatu|ez ezazu partekatu|ez eman|ez esan|ez zabaldu|inorekin|inori|inoiz ez dizugu eskatuko|ez dizugu inoiz eskatuko|sekretuan gorde|"
            "isilpean|konfidentziala|pertsonala eta besterenezina|ez baduzu eskatu|zuk eskatu ez baduzu|zu izan ez bazara|zu ez bazara|ez zara zu izan?|"
            "ez ikusi egin|mezu hau alde batera utzi|kontuz iruzurrekin|ná roinn|ná tabhair|ná hinis|ná nocht|ná seol ar aghaidh|le haon duine|"
            "le duine ar bith|d'aon duine|do dhuine ar bith|ní iarrfaimid riamh|ní iarrfaimid ort|ní iarrfaidh|faoi rún|rúnda|mura tusa|murar iarr tú|"
            "mura ndearna tú|nach tusa|ní tusa?|déan neamhaird|deelt net|deelt dëse code net|deelt en net|deel net|deel en net|gitt en net weider|"
            "gitt dëse code net|net weiderginn|ni weiderginn|sot ni|verrot net|leet net weider|kengem|mat engem|un anerer|un drëtter|mir froen iech ni|"
            "mir froen ni|freet iech ni|wäerten iech ni|vertraulech|geheim|wann dir dat net waart|wann dir net|wann s du|taqsamx|taqsmux|taqsamhiex|"
            "tagħtihx|tgħidx|tiżvelax|ma' ħadd|lil ħadd|qatt ma nitolbuk|qatt mhu se nitolbuk|qatt mhu ser|żommu sigriet|żommha sigrieta|mos e ndani|"
            "mos e ndaj|mos ndani|mos e jepni|mos i tregoni|mos e zbuloni|mos e tregoni|mos e shpërndani|mos e përcillni|askujt|me askënd|"
            "me persona të tretë|nuk do t'ju kërkojmë kurrë|asnjëherë nuk|kurrë nuk|mbajeni sekret|ruajeni|konfidencial~|nëse nuk jeni ju|"
            "nëse nuk e keni kërkuar|nëse nuk e kërkuat|nëse nuk je ti|nëse nuk keni bërë|nuk jeni ju?"
        ),
        "valid": (
            "yn ddilys am|yn ddilys tan|dilys am|dilys tan|daw i ben|dod i ben|o fewn|yn para|balio du|balioduna|baliozkoa|iraungiko da|iraungitzen da|"
            "iraungitze|barru|bailí|in éag|éagfaidh|éagann|laistigh de|ar feadh|gülteg|gëlteg|gëllt|leeft of|leeft an|leeft aus|validu għal|validu sa|"
            "valida sa|jiskadi|tiskadi|skadenza|fi żmien|tajjeb għal|vlen për|vlen deri|i vlefshëm|e vlefshme|vlefshmëria|skadon|brenda"
        ),
        "ref": (
            "numri i radhës|sporteli|platforma|tavolina|"
            "që përfundon me|përfundon me|katër shifrat e fundit|shifrat e fundit|"
            "tieqa|pjattaforma|mejda|"
            "li tispiċċa b'|li tispiċċa bi|li jispiċċa b'|li jispiċċa bi|tispiċċa b'|l-aħħar erba' ċifri|l-aħħar ċifri|"
            "l-aħħar erba' numri|"
            "ffenestr|"
            "sy'n gorffen gyda|yn gorffen gyda|sy'n gorffen yn|yn gorffen mewn|pedwar digid olaf|digidau olaf|"
            "fuinneog|"
            "a chríochnaíonn le|a chríochnaíonn i|na ceithre dhigit dheireanacha|na digití deiridh|"
            "ticket|schalter|dësch|"
            "endegt op|déi endegt op|lescht véier zifferen|lescht zifferen|"
            "bigliet|fanestra|binari|maisa|stanza|"
            "che finescha cun|finescha cun|ultimas quatter cifras|ultimas cifras|"
            "txartela|mahaia|"
            "azken lau digituak|azken digituak|azken lau zifrak|azken zifrak|"
            "archeb|rhif archeb|bwciad|tocyn|anfoneb|derbynneb|balans|cyfrif|cerdyn|yn gorffen|polisi|cwsmer|aelod|contract|olrhain|parsel|pecyn|"
            "danfoniad|achos|cwyn|cais|cyfeirnod|trafodiad|trosglwyddiad|taliad|hediad|trên|sedd|giât|platfform|ystafell|gwely|clinig|cangen|fersiwn|"
            "blwyddyn|tudalen|pennod|erthygl|deddf|llwybr|llinell|safle|mesurydd|darlleniad|cownter|safle nr|cyfanswm|terfyn|pwyntiau|ffôn|symudol|stryd|"
            "eskaera~|erreserba~|txartel~|sarrera~|faktura~|ordainagiri~|saldoa|zenbatekoa|kopurua|kontu~|kontu korrontea|poliza~|bezero~|bazkide~|"
            "kontratu~|jarraipen~|bidalketa~|pakete~|kasua|erreklamazio~|kexa~|espediente~|intzidentzia|erreferentzia~|transakzio~|eragiketa~|"
            "transferentzia~|hegaldi~|eserleku~|atea|nasa|bagoia|gela|logela~|ohea|kontsulta|bulego~|sukurtsal~|modelo~|bertsio~|urte~|orria|orrialde~|"
            "kapitulu~|artikulu~|lege~|autobus~|linea~|geltoki~|ibilbide~|irakurketa|kontagailu~|txanda~|leihatila|kutxa|guztira|ordú|ordú uimh|"
            "áirithint|ticéad|sonrasc|bille|admháil|iarmhéid|méid|suim|cuntas|cárta|dar críoch|ag críochnú le|polasaí|custaiméir|ball|conradh|rianú|"
            "beart|seachadadh|gearán|iarratas|tagairt|idirbheart|aistriú|íocaíocht|eitilt|traein|suíochán|geata|ardán|seomra|leaba|clinic|brainse|"
            "samhail|leagan|bliain|leathanach|caibidil|acht|bealach|líne|stad|méadar|léamh|scuaine|cuntar|seasamh|iomlán|teorainn|pointí|teileafón|"
            "guthán|sráid|bestellung~|bestellnummer|commande|reservatioun~|billjee|rechnung~|facture|quittung~|solde|saldo|montant|betrag|zomm|kont|"
            "konto~|kaart|kaartennummer|kaart déi op|op ophält|police|versécherung~|client~|clientsnummer|kontrakt~|memberskaart|matricule|"
            "matrikelnummer|päckelchen|sendung~|liwwerung~|dossier|dossiersnummer|fall|reklamatioun~|plainte|ufro|demande|referenz~|transaktioun~|"
            "iwwerweisung~|bezuelung~|virement|fluch|flug|zuch|sëtz|plaz|gare|gleis|quai|zëmmer~|bett|sall|agence|ordni|l-ordni|prenotazzjoni|biljett|"
            "fattura|irċevuta|il-kont|bilanċ|ammont|somma|karta|il-karta|li tispiċċa|polza|klijent|numru tal-klijent|membru|kuntratt|pakkett|kunsinna|"
            "ilment|talba|applikazzjoni|tranżazzjoni|trasferiment|ħlas|titjira|ferrovija|siġġu|bieb|kamra|sodda|klinika|fergħa|mudell|verżjoni|sena|"
            "paġna|kapitlu|artiklu|liġi|xarabank|rotta|linja|stejġ|qari|kaxxa|pożizzjoni|porosia|porosi|porosisë|rezervimi|rezervim|bileta|biletë|fatura|"
            "faturë|faturës|dëftesa|kuponi tatimor|bilanci|gjendja|shuma|vlera|llogaria|llogari|llogarisë|kartë|kartës|që mbaron me|polica|klienti|"
            "klient|kontrata|anëtari|gjurmimi|dërgesa|dërgesë|pako|pakoja|rasti|ankesa|kërkesa|aplikimi|referenca|transaksioni|transaksion|transferta|"
            "pagesa|fluturimi|fluturim|treni|vendi|sedilja|vagoni|porta|dhoma|dhomë|shtrati|salla|dega|filiali|modeli|versioni|viti|faqe|porosia juaj|"
            "porosia nr.|porosisë nr.|numri i porosisë|nr. i porosisë|dërgesa juaj|dërgesa nr.|numri i dërgesës|pakoja juaj|numri i gjurmimit|fatura nr.|"
            "numri i faturës|kuponi fiskal nr.|bileta nr.|numri i biletës|ankesa nr.|kërkesa nr.|kërkesa juaj nr.|aplikimi nr.|rezervimi nr.|"
            "numri i rezervimit|polica nr.|kontrata nr.|numri i klientit|Bestellung|Är Bestellung|deng Bestellung|Bestellnummer|Bestellung Nr.|Äre Pak|"
            "Paknummer|Sendung|Är Sendung|Sendungsnummer|Trackingnummer|Rechnung|Rechnungsnummer|Rechnung Nr.|Facture Nr.|Quittung Nr.|Ticketnummer|"
            "Dossiersnummer|Reservatiounsnummer|Fluchnummer|Policenummer|Kontraktnummer|Clientsnummer|eskaera|zure eskaera|eskaera zk.|eskaera zenbakia|"
            "zenbakidun eskaera|eskariaren zenbakia|paketea|zure paketea|pakete zenbakia|bidalketa|zure bidalketa|bidalketa zenbakia|jarraipen zenbakia|"
            "albarana|faktura|faktura zk.|faktura zenbakia|ordainagiri zk.|txartel zk.|intzidentzia zk.|kexa zk.|eskabidea zk.|espedientea|erreserba|"
            "erreserba zenbakia|hegaldia|eserlekua|poliza|kontratu zk.|bezero zenbakia|l-ordni tiegħek|ordni nru|ordni numru|numru tal-ordni|"
            "in-numru tal-ordni|il-pakkett tiegħek|pakkett nru|numru tal-pakkett|il-kunsinna tiegħek|numru tat-tracking|fattura nru|numru tal-fattura|"
            "kont nru|irċevuta nru|numru tal-irċevuta|biljett nru|ilment nru|numru tal-ilment|talba nru|applikazzjoni nru|prenotazzjoni nru|polza nru|"
            "kuntratt nru|numru tal-meter|d'ordú|uimhir ordaithe|ordú uimh.|uimhir an ordaithe|do bheart|uimhir an bhirt|uimhir bheartáin|beartán|"
            "do bheartán|coinsíneacht|uimhir rianaithe|sonrasc uimh.|uimhir sonraisc|uimhir bille|admháil uimh.|uimhir admhála|uimhir ticéid|"
            "uimhir ghearáin|gearán uimh.|uimhir iarratais|iarratas uimh.|uimhir áirithinte|uimhir eitilte|uimhir suíocháin|uimhir pholasaí|"
            "uimhir chonartha|uimhir chustaiméara|eich archeb|dy archeb|archeb rhif|rhif yr archeb|eich parsel|rhif parsel|rhif y parsel|llwyth|"
            "rhif olrhain|anfoneb rhif|rhif anfoneb|rhif bil|rhif derbynneb|tocyn rhif|rhif tocyn|cwyn rhif|rhif cwyn|cais rhif|rhif cais|rhif archebu|"
            "rhif hedfan|rhif sedd|rhif polisi|rhif contract|rhif cwsmer|òrdugh|an t-òrdugh agad|òrdugh àir.|àireamh an òrduigh|àireamh òrduigh|parsail|"
            "am parsail agad|àireamh a' pharsail|àireamh parsail|lìbhrigeadh|àireamh lorgachaidh|cunntas-airgid|àireamh cunntais|fàirdeal|"
            "àireamh fàirdeil|cuidhteas àir.|àireamh cuidhteis|tiogaid àir.|àireamh tiogaid|gearan àir.|àireamh gearain|iarrtas àir.|àireamh iarrtais|"
            "àireamh glèidhidh|àireamh itealain|àireamh suidheachain|àireamh poileasaidh|àireamh cùmhnaint|àireamh neach-ceannach|urzhiad|hoc'h urzhiad|"
            "urzhiad niv.|niverenn an urzhiad|niverenn urzhiad|pakad|ho pakad|pakad niv.|niverenn ar pakad|niverenn heuliañ|fakturenn|fakturenn niv.|"
            "niverenn ar fakturenn|ho fakturenn|reked niv.|niverenn ar reked|klemm niv.|tiked niv.|niverenn an tiked|bilhed niv.|miridigezh niv.|"
            "niverenn ar viridigezh|niverenn an nij|niverenn an azezenn|niverenn ar gambr|kevrat niv.|niverenn ar gevrat|niverenn ar c'hont|"
            "niverenn ar pratik"
        ),
        "public": (
            "cod post|cod hyrwyddo|cod disgownt|cod gostyngiad|cod cwpon|cod taleb|cod gwahodd|cod gwlad|cod ardal|cod deialu|cod qr|cod bar|cod swift|"
            "cod banc|cod cangen|cod gwall|cod cynnyrch|cod lliw|cod treth|cod hedfan|cod cwrs|cod modiwl|cod ffynhonnell|cod moeseg|cod ymddygiad|"
            "cod gwisg|cod olrhain|cod cwsmer|cod ussd|cod atgyfeirio|deskontu kode~|promozio kode~|eskaintza kode~|opari kode~|gonbidapen kode~|"
            "posta kode~|herrialde kode~|barra kode~|qr kode~|swift kode~|errore kode~|produktu kode~|artikulu kode~|hegaldi kode~|erreserba kode~|"
            "ikasgai kode~|ikastaro kode~|iturburu kode~|ussd kode~|bezero kode~|jarraipen kode~|jantzi kode~|lagun kode~|bulego kode~|kolore kode~|"
            "etika kode~|barra-kode~|posta-kode~|promozio-kode~|deskontu-kode~|cód poist|cód promóisin|cód lascaine|cód cúpóin|cód dearbháin|"
            "cód cuireadh|cód tíre|cód ceantair|cód barra|cód bainc|cód brainse|cód earráide|cód táirge|cód datha|cód cánach|cód eitilte|cód cúrsa|"
            "cód modúil|cód foinse|cód eitice|cód iompair|cód feistis|cód rianaithe|cód custaiméara|cód teanga|eirchód|rabattcode|reduktiounscode|"
            "bongcode|gutschäincode|cadeauscode|aluedungscode|frënncode|lännercode|qr-code|sträifcode|swift-code|bic-code|feelercode|produitcode|"
            "produktcode|artikelcode|faarfcode|steiercode|fluchcode|reservatiounscode|courscode|quellcode|ussd-code|dresscode|clientcode|trackingcode|"
            "bankcode|kodiċi postali|kodiċi promozzjonali|kodiċi promo|kodiċi tal-iskont|kodiċi ta' skont|kodiċi tal-kupun|kodiċi tal-pajjiż|"
            "kodiċi tal-belt|kodiċi qr|kodiċi swift|kodiċi tal-bank|kodiċi tal-iżball|kodiċi tal-prodott|kodiċi tal-artiklu|kodiċi kriminali|"
            "kodiċi ċivili|kodiċi tat-titjira|kodiċi tal-kors|kodiċi tas-suġġett|kodiċi ta' etika|kodiċi tal-klijent|kodiċi tal-istedina|"
            "kodiċi ta' referenza|kodiċi tal-lbies|kodiċi ussd|kodiċi tal-fergħa|kodi promocional|kodi i zbritjes|kodi i kuponit|kodi i ftesës|"
            "kodi i referimit|kodi postar|kodi i shtetit|kodi i vendit|kodi i zonës|kodi qr|kodi swift|kodi i bankës|kodi i gabimit|kodi i produktit|"
            "kodi i artikullit|kodi penal|kodi civil|kodi i punës|kodi rrugor|kodi burimor|kodi i fluturimit|kodi i kursit|kodi i lëndës|kodi i etikës|"
            "kodi i sjelljes|kodi i klientit|kodi i veshjes|kodi ussd|kodi i degës|kodi i dhuratës|kode promozionala"
        ),
        "unit": (
            "në fund|si shifra të fundit|"
            "bħala l-aħħar ċifri|fl-aħħar|"
            "fel digidau olaf|ar y diwedd|yw'r pedwar digid olaf|"
            "mar dhigití deiridh|mar na ceithre dhigit dheireanacha|"
            "endegt|als lescht zifferen|"
            "sco ultimas cifras|sco cifras finalas|"
            "ekin amaitzen den|z amaitzen den|amaitzen den|amaitutako|bukatzen den|amaierako|"
            "pwynt|pwyntiau|munud|munudau|oriau|eiliad|eiliadau|diwrnod|dyddiau|wythnos|wythnosau|misoedd|blwyddyn|blynyddoedd|cilometr|metr|milltir|"
            "darn|eitem|eitemau|puntu|puntuak|minutu|minutuz|ordu|orduz|segundo|egun|egunez|aste|hilabete|urte|kilometro|metro|pieza|unitate|produktu|"
            "pertsona|lagun|bidaiari|ehuneko|pointe|pointí|nóiméad|nóiméid|uair|uaire|uair an chloig|soicind|laethanta|seachtain|seachtaine|míonna|"
            "bliain|bliana|ciliméadar|méadar|píosa|earra|duine|daoine|paisinéirí|faoin gcéad|punkten|punkt|minutten|minutt|stonnen|stonn|sekonnen|deeg|"
            "wochen|woch|méint|mount|joer|kilometer|meter|stéck|artikelen|produiten|persounen|leit|passagéier|punti|punt|minuti|minuta|sigħat|siegħa|"
            "sekondi|jiem|ġurnata|ġimgħat|ġimgħa|xhur|xahar|snin|sena|kilometri|metri|pikë|pika|sekonda|ditë|javë|muaj|vite|vjet|kilometra|metra|copë|"
            "artikuj|produkte|persona|pasagjerë|përqind|lekë|denarë"
        ),
        "call": (
            "ffoniwch|ffonio|ffonia|galwch|galwad|ffôn|llinell gymorth|cysylltwch|tecstiwch|deitu|dei egin|telefonoa|bezeroarentzako arreta|harremanetan|"
            "bidali sms|idatzi iezaguzu|glaoigh|cuir glaoch|glao|guthán|líne chabhrach|teagmháil|seol téacs|rufft|ruff un|urufen|kontaktéiert|kontakt|"
            "clientsservice|ċempel|ċemplilna|ċemplu|telefonata|ikkuntattjana|ikkuntattja|ibgħat sms|telefononi|telefono|thirrni|thirr|kontaktoni|"
            "dërgo sms në|dërgoni sms"
        ),
        "deal": (
            "gostyngiad|disgownt|cynnig|cynigion|arbed|arbedwch|arwerthiant|am ddim|anrheg|ennill|deskontu~|eskaintza~|promozioa|beherapenak|merkealdi~|"
            "aurreztu|doako bidalketa|doan|dohainik|oparia|irabazi|lascaine|tairiscint|tairiscintí|díolachán|sábháil|saor in aisce|bronntanas|bónas|"
            "buaigh|margadh|ceannaigh|rabatter|reduktioun|reduktiounen|promotioun|offeren|solden|aktioun|spuert|spuer|gratis liwwerung|skont|skontijiet|"
            "offerta|offerti|iffranka|tfaddal|faddal|b'xejn|zbritje|zbritja|ofertë|oferta|ulje|kurseni|kurse|falas|dhuratë|fitoni|ulje çmimi|"
            "deri në zbritje|kupon zbritjeje|dhuratë falas|kurse deri|promocion|cashback|Rabatt|Remise|Solden|Promotioun|Schnäppchen|Bong|Spuert bis|"
            "gratis Cadeau|Ausverkaf|deskontua|deskontu|eskaintza|eskaintzak|sustapena|kupoia|opari|doako oparia|bejgħ bl-irħis|irħis|kupun|rigal b'xejn|"
            "promozzjoni|lascainí|sladmhargadh|cúpón|coigil|bronntanas saor in aisce|tairiscint speisialta|airgead ar ais|gostyngiadau|bargen|bargeinion|"
            "cwpon|anrheg am ddim|cynnig arbennig|hanner pris|lasachadh|lasachadh prìs|fèill-reic|bargan|cùpon|tairgse shònraichte|tiodhlac an-asgaidh|"
            "leth-phrìs|sàbhail suas gu|distaol|distaolioù|digresk|gwerzhioù disteraet|priz digresket|kupon|prof digoust|kinnig dibar|hanter-briz|"
            "oddi ar|i ffwrdd"
        ),
        "password": (
            "cyfrinair|gyfrinair|cyfrineiriau|chyfrinair|pasahitz~|gakoa|pasfhocal|phasfhocal|bpasfhocal|focal faire|passwuert|passwierder|il-password|"
            "kelma ta' aċċess|fjalëkalimi|fjalëkalim|fjalëkalimin|pasuordi"
        ),
        "scene": (
            "gyrrwr|negesydd|postmon|locer|man casglu|cerdyn anrheg|taleb|ychwanegiad|gweithredwr|asiant|ariannwr|aelod o staff|peiriant arian|desg|"
            "cownter|gidari~|banatzaile~|mezulari~|postaria|takila|armairua|bilketa-puntua|jasotze puntua|opari-txartela|opari txartela|txartel oparia|"
            "kargatzea|birkarga|operadorea|langilea|tiománaí|cúiréir|fear an phoist|taisceadán|pointe bailiúcháin|oifig an phoist|cárta bronntanais|"
            "dearbhán|breisiú|oibreoir|gníomhaire|airgeadóir|ball foirne|deasc|cuntar|fáiltiú|garda slándála|banaltra|chauffer|fuerer|liwwerant|facteur|"
            "bréifdréier|packup|packup-statioun|schließfach|schliessfach|point de retrait|ofhuelstatioun|post|cadeauskaart|rechargekaart|sewwieq|"
            "is-sewwieq|kurrier|il-kurrier|pustier|easipik|lokker|punt tal-ġbir|maltapost|karta rigal|top-up|topup|operatur|aġent|impjegat|kaxxier|"
            "shoferi|shofer|korrieri|korrier|postieri|postier|shpërndarësi|kasaforta|dollapi|pika e tërheqjes|pikë tërheqjeje|kartë dhuratë|"
            "karta dhuratë|rimbushje|kartë rimbushëse|operatori|agjenti|punonjësi"
        ),
        "number": (
            "rhif|rhifau|rhif y|digid|digidau|ffigur|rhif ffôn|zenbaki~|zenb.|digitu~|zifra~|uimhir|uimhreacha|uimh.|uimh|digití|figiúr|nummer|nummeren|"
            "ziffer|zifferen|zuel|zuelen|numru|numri|in-numru|nru.|ċifra|ċifri|figura|numër|numrin|numrat|shifra|shifër"
        ),
    },
    "creole-guarani": {
        "strong": (
            "código verificación|código ñemoañete|código ñemoañeterã|código ñemoañetegua|código jehechajey|código jeikerã|código jeikeha|"
            "código jeike rehegua|código tekorosã|código tekorosãrã|código seguridad|código confirmación|código ñemoneĩ|código ñemoneĩrã|código ñemi|"
            "código ñemigua|código temporal|código jepeteĩnguarã|código peteĩ jey guarã|código jepurupyrã peteĩ jey|código activación|código retiro|"
            "código entrega|código acceso|código sms|código otp|código 6 dígitos|kódigo verificación|kódigo ñemoañete|kódigo ñemoañeterã|"
            "kódigo ñemoañetegua|kódigo jehechajey|kódigo jeikerã|kódigo jeikeha|kódigo jeike rehegua|kódigo tekorosã|kódigo tekorosãrã|kódigo seguridad|"
            "kódigo confirmación|kódigo ñemoneĩ|kódigo ñemoneĩrã|kódigo ñemi|kódigo ñemigua|kódigo temporal|kódigo jepeteĩnguarã|kódigo peteĩ jey guarã|"
            "kódigo jepurupyrã peteĩ jey|kódigo activación|kódigo retiro|kódigo entrega|kódigo acceso|kódigo sms|kódigo otp|kódigo 6 dígitos|"
            "ayvu ñemi verificación|kòd verifikasyon|kòd sekirite|kòd konfimasyon|kòd aksè|kòd aktivasyon|kòd otantifikasyon|kòd otorizasyon|"
            "kòd validasyon|kòd koneksyon|kòd sekrè|kòd tanporè|kòd yon sèl fwa|kòd pou yon sèl fwa|kòd pou konekte|kòd pou konfime|kòd retrè|"
            "kòd livrezon|kòd rekiperasyon|kòd enskripsyon|kòd debloke|kòd idantifikasyon|kòd tranzaksyon|kòd peman|kòd pin|kòd otp|kòd sms|kòd 6 chif|"
            "kòd 4 chif|kòd moncash|kòd natcash|kòd pèsonèl|kòd pou retire|kòd pou resevwa kòb|kòd pou ouvri|kòd w se|kòd pa ou se|kòd ou|modpas tanporè|"
            "modpas yon sèl fwa|modpas nouvo|modpas sekrè|nouvo modpas|modpas ou se|mo sekrè|mo kle|nimewo sekrè|nimewo sekirite|nimewo pin|"
            "nimewo konfimasyon|nimewo otorizasyon|pin tanporè|pin sekrè|pin ou|kle sekirite|code de verification|code verification"
        ),
        "weak": (
            "código|kódigo|kódigokuéra|código-pe|ñe'ẽñemi|ñe'ẽ ñemi|contraseña|clave|dígitos|ñemigua|ñemiha|kòd la|kòd yo|modpas|mo de pas|mopas|"
            "mot de passe|konbinezon|sekrè"
        ),
        "act": (
            "emoinge|emoĩ|ehai|embotypeka|ere choferpe|ere conductorpe|ere repartidorpe|ere cajerope|eje'e|emombe'u|emoñe'ẽ|ehechauka|eme'ẽ|eipuru|"
            "emonguatia|embohasa|emohesakã|emoañete|emoneĩ|econfirma|everifica|antre|tape|mete|ekri|bay chofè a|bay livrè a|bay ajan an|bay kesye a|"
            "di chofè a|di livrè a|di ajan an|di kesye a|dikte|montre|prezante|itilize|sèvi ak|sèvi avèk|kopye|kole|konfime|konfimen|verifye|valide|"
            "otorize|aktive|debloke|reponn|voye|konekte|pou resevwa|pou retire|pou ouvri|pou kontinye|louvri ak|li louvri ak|montre chofè a|"
            "montre gad la|ta habri ku|habri ku|bisa e shofùr|mustra e shofùr|mustra e wardadó|tape li|antre li|mete li|ekri li|peze|peze sou|touche|"
            "konpoze|kopye li|kole li|ranpli|ranpli li|soumèt|voye ban|reponn ak|bay chofè|montre li|prezante li|di li|di chofè|mansyone|endike|remèt|"
            "konfime ak|verifye ak|apwouve ak|siyen ak|peye ak|tekla|teklia|tipa|hinka|hinka e|pone|pone e|yena|yena e|yen'é|skirbi|skirbi e|primi|"
            "primi riba|pusha|preta|kopia|kopia e|kopi'é|plak|plak e|pega|introdusí|introduci|kontestá ku|bisa|bis'é|menshoná|lesa|mustra|mustr'é|"
            "presentá|konfirmá ku"
        ),
        "tail": (
            "ani remoherakuã|ani rekomparti|anítei rekomparti|ani recomparti|ani reme'ẽ|anítei reme'ẽ|ani remombe'u|anítei remombe'u|ani rehechauka|"
            "ani remondo|avavépe|avave ndive|mavavépe|ambuépe|ndorojeruremo'ãi|araka'eve ndorojeruréi|ñemihápe|pa pataje|pa janm pataje|pa bay|"
            "pa janm bay|pa di|pa montre|pa voye|ak pèsonn|bay pèsonn|okenn moun|nou pap janm mande|pap janm mande w|p ap janm mande|kenbe l sekrè|"
            "kenbe kòd la sekrè|konfidansyèl|si se pa ou|si ou pa t mande|si ou pat mande|si w pa t|si ou pa fè"
        ),
        "valid": "ovale|oikoha|opáta|peve|vence|valab pou|valab jiska|valab pandan|ekspire|nan espas|bon pou|bon jiska",
        "ref": (
            "turno|ticket|ventanilla|ovetã|"
            "irundy papapy paha|papapy paha|terminada en|"
            "gichè|fenèt|kontwa|"
            "ki fini an|ki fini pa|fini ak|kat dènye chif|dènye chif|kat dènye nimewo|"
            "lòd|"
            "pedido|mba'ejerure|jerure|reserva|boleto|factura|kuatia repy|kuatia|recibo|saldo|monto|hepykue|cuenta|kuénta|tarjeta|opáva|póliza|cliente|"
            "socio|contrato|seguimiento|guía|encomienda|paquete|mba'ereru|caso|reclamo|expediente|solicitud|referencia|transacción|ñembohasa|"
            "transferencia|giro|vuelo|veve|tren|asiento|apyka|koty|tupa|consultorio|sucursal|modelo|página|kuatiarogue|capítulo|artículo|colectivo|línea|"
            "parada|medidor|kòmand|rezèvasyon|tikè|biyè|fakti|resi|balans|montan|kantite|kont|kont ou|kat ki fini|ki fini ak|polis|asirans|kliyan|manm|"
            "kontra|swivi|koli|pake ou|pake w|pake nou|livrezon|dosye|plent|reklamasyon|demann|referans|tranzaksyon|transfè|depo|peman|avyon|plas|chèz|chanm|kabann|klinik|"
            "biwo|sikisal|vèsyon|chapit|atik|otobis|wout|estasyon|kontè|koli ou|koli nimewo|nimewo koli|pakè ou|nimewo pakè|nimewo swivi|nimewo tracking|"
            "fakti nimewo|nimewo fakti|bòdwo nimewo|resi nimewo|nimewo resi|tikè nimewo|nimewo tikè|plent nimewo|rezèvasyon nimewo|nimewo rezèvasyon|"
            "vòl nimewo|nimewo chèz|nimewo kontra|nimewo kont|nimewo kliyan|bo pedido|pedido number|pedido no.|number di pedido|orden no.|bo orden|"
            "number di orden|bo pakete|pakete no.|number di pakete|bo envio|number di envio|number di tracking|number di siguimentu|faktura|faktura no.|"
            "number di faktura|bo faktura|resibu no.|number di resibu|number di tikèt|tikèt no.|keho no.|number di keho|petishon no.|"
            "number di reservashon|number di buelo|number di pòlis|number di kontrato|number di kliente"
        ),
        "public": (
            "código promocional|código postal|código de área|código de país|código tetã|código táva|código qr|código de barras|código swift|código banco|"
            "código error|código jejavy|código producto|código de descuento|código descuento|código cupón|código invitación|código angirũ|código penal|"
            "código civil|código laboral|código vuelo|código curso|código mbo'epy|código ussd|código de cliente|código de referido|código regalo|cupón|"
            "kòd promo|kòd promosyon|kòd rabè|kòd koupon|kòd envitasyon|kòd referans|kòd zanmi|kòd postal|kòd peyi|kòd vil|kòd zòn|kòd qr|kòd ba|"
            "kòd swift|kòd labank|kòd erè|kòd pwodwi|kòd atik|kòd koulè|kòd taks|kòd vòl|kòd kou|kòd matyè|kòd sous|kòd etik|kòd kondwit|kòd kliyan|"
            "kòd ussd|kòd ajan|kòd machann"
        ),
        "unit": (
            "pe opáva|rehe opáva|pahápe|"
            "kòm dènye chif|se kat dènye chif yo|"
            "puntos|kyta|aravo'i|minuto|minutos|aravo|hora|horas|aravo'ive|segundos|días|arapokõindy|semana|jasy|años|pwen|minit|èdtan|segonn|semèn|"
            "kilomèt|pyès|inite|atik|pwodwi|moun|pasaje|pousan|goud|dola|dola us|santim|zetwal"
        ),
        "call": "ehenói|pumbyry|teléfono|atención al cliente|eñe'ẽ orendive|rele|sèvis kliyan|kontakte|voye sms|voye yon sms nan|apèl",
        "deal": (
            "ñemboguejy|hepymboguejy|oferta|promoción|eñongatu|gratis|jopói|egana|rabè|promosyon|ofri|espesyal|ekonomize|sove|kado|bonis|rediksyon|"
            "pwomosyon|piyay|koupon|kado gratis|pri espesyal|bon pri|deskuento|di deskuento|oferta speshal|spar te|kupòn|bon di deskuento|regalo grátis|"
            "benta speshal|mitar di preis"
        ),
        "password": "ñe'ẽñemi|ñe'ẽ ñemi|clave|modpas|mopas|mo de pas",
        "scene": (
            "mba'yrumyasãhára|mba'yruguatahára|delivery|kuatiañe'ẽ mbohasaha|punto de retiro|jopói tarjeta|recarga|carga de saldo|mba'apohára|chofè|"
            "livrè|kouryè|faktè|ajan|kazye|lokè|pwen retrè|biwo lapòs|kat kado|kat telefòn|rechaj|operatè"
        ),
        "number": "papapy|papapykuéra|número|mbohysýi|nro.|cifra|nimewo|nimewo a|nimewo yo|nimero|chif|chif yo",
    },
}  # fmt: skip
