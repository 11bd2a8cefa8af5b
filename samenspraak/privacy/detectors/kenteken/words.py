"""The words of the number plate detector: what plates and vehicles are called, and what only looks like a plate."""

from samenspraak.domain.labels import listed, spelled

PLATE = spelled(
    "kenteken kentekens kentekennummer kentekennummers kentekenplaat kentekenplaten kentekenbewijs nummerbord"
    " nummerborden nummerplaat kentekencard kennzeichen nummernschild rejestracja rejestracyjny"
    " rejestracyjne tablica registration autokenteken"
) | listed("plaka plakasi plakam plakali plate plates")

VEHICLE = spelled(
    "autos autootje personenauto bestelauto bestelbus beetelbus bestelbusje bestelwagen vrachtwagen"
    " vrachtauto"
    " camper caravan aanhanger aanhangwagen motorfiets scooter brommer bromfiets snorfiets voertuig"
    " voertuigen"
    " leaseauto deelauto huurauto tractor oldtimer parkeer parkeren parkeert parkeerde geparkeerd parkeerplek"
    " parkeerplaats parkeervak parkeervergunning parkeerbon parkeerboete parkeerkaart parkeerapp"
    " invalidenplek"
    " bewonersvergunning bezoekersvergunning bezoekerspas bezoekersregeling vergunning milieuzone ontheffing"
    " bekeuring naheffing aanrijding aangereden weggesleept wegsleep wegslepen gesleept takelwagen"
    " gehandicaptenparkeerkaart autowrak parkeerwachter overschrijven omzetten laadpaal"
    " volkswagen renault peugeot citroen toyota mercedes hyundai nissan suzuki mitsubishi parked parking"
    " vehicle samochod samochodu araba arabam arabanin fahrzeug"
) | listed(
    "auto wagen bus busje motor taxi rdw apk oprit boete bon car truck bakfiets golf polo passat vw opel"
    " corsa astra ford fiesta focus transit clio kangoo yaris aygo bmw audi volvo skoda octavia seat"
    " fiat panda"
    " kia picanto mazda swift tesla dacia honda mini smart lexus jeep saab rijdt reed gereden scheurt"
    " brom auta"
    " autos bak kar trekker suv elektrisch elektrische geflitst flitspaal deuk kras krassen aangetikt"
    " doorgereden"
    " geseind sepot verkeersbord fietspad stoep wielklem chauffeur bestuurder bumper banden ruit rijder"
    " verkocht"
    " gekocht garage dealer sticker camera invalideplek gehandicaptenplek invalidenparkeerplaats"
    " mercedes porsche"
    " alfa cupra mg byd polestar xc60 qashqai tiguan up leaf zoe model tucson berlingo caddy sprinter"
    " vito transporter"
    " vito ducato jumper boxer crafter wohnmobil lkw motorrad tir ciezarowka motocykl kamyonet minibus"
)

OTHER = spelled(
    "artikel product productcode productnummer serienummer bestelnummer typenummer modelnummer kavel"
    " mast lantaarn lantaarnpaal lichtmast container dossier formulier melding referentie kenmerk"
    " kemerk versie kamer lokaal wachtwoord kluis perceel kadaster onderdeel onderdeelnummer barcode"
    " actiecode"
    " kortingscode couponcode toegangscode verificatiecode pincode besluit rayon"
    " flatnummer postcode huisnummer afvalbak prullenbak inzoomcode reservering"
) | listed(
    "art type model printer toner cartridge toestel code lamp paal kast boom put lijn zaak order ref"
    " unit box vak"
    " zaal stoel rij vlucht sku iban"
    " bsn bestelling paspoort mastnr tegoedbon tegoedbonnen waardebon voucher coupon cadeaubon cadeaukaart"
    " kortingsbon strippenkaart kraskaart lotnummer lootje promocode"
)
"""What a code of six signs is called when it is no plate."""

WORDLIKE = listed(
    "jan feb mrt mar apr mei may jun jul aug sep sept okt oct nov dec tot van uur per met of en op in om"
    " aan bij"
    " dag max min pak keer stuk bus ton los vak uit via als dan ook nog naar te de het een bis huis ons"
    " mij wij"
    " zij hij jij jou mrs pro are and the for all out und bis von der die das mit uhr ve ile eur euro"
    " cent pas"
    " man oud mnd wkn dgn jr jaar kop bed liter lit kg km cm mm ml gr st stk nr no hs rd bg zw bv nv vof"
    " hr dhr"
    " mvr mw kb mb gb tb kw kwh wh mtr mt ha pp ps pm am vm nm sec std ltr dl cl db tv pc cd dvd hd fm"
    " usb gld ct"
    " ex vs tm th nd dd mm jj tv tl zl pln ups dhl dpd bkr wmo wlz gps sms app xl xxl rtl npo nos ma di wo do"
    " vr za zo is was ik je ze we kan mag heb had ben zit my ist benim wie wat"
)
"""Words and units of two or three letters that stand between figures."""
