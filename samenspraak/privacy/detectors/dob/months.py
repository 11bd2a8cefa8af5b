"""The names of months in the languages residents write in, whole, short and mistyped, and in Roman figures."""

from samenspraak.domain.labels import listed, misspelled, spelled

MONTHS = (
    spelled(
        "januari februari maart april mei juni juli augustus september oktober november december"
        " january february march may june july august october"
        " januar jänner februar mai juin juillet dezember decembre ocak subat mart nisan mayis haziran"
        " temmuz agustos"
        " eylul ekim kasim aralik stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia"
        " pazdziernika"
        " listopada grudnia gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre"
        " dicembre enero"
        " febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier"
        " fevrier avril"
        " aout septembre octobre"
    )
    | misspelled(
        "januari februari augustus september oktober november december january february august october"
    )
    | listed("jan feb mrt maa apr jun jul aug sep sept okt oct nov dec marz mar mars mrz dez")
    | listed("ii iii iv vi vii viii ix xi xii")
    | listed(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня января февраля марта"
        " апреля мая июня июля августа сентября октября ноября декабря يناير فبراير مارس ابريل مايو يونيو يوليو"
        " اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"
    )
)
ENGLISH_MONTHS = listed(
    "january february march april may june july august september october november december"
)
"""Those that may stand before their day."""
