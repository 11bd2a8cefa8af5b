"""The shelf of detectors: one file per kind of data; a new one costs a file and two lines here."""

from samenspraak.domain.findings import Detector
from samenspraak.privacy.detectors.address import AddressDetector
from samenspraak.privacy.detectors.bsn import BsnDetector
from samenspraak.privacy.detectors.card import CardDetector
from samenspraak.privacy.detectors.credential import CredentialDetector
from samenspraak.privacy.detectors.dob import DobDetector
from samenspraak.privacy.detectors.docnr import DocnrDetector
from samenspraak.privacy.detectors.email import EmailDetector
from samenspraak.privacy.detectors.iban import IbanDetector
from samenspraak.privacy.detectors.kenteken import KentekenDetector
from samenspraak.privacy.detectors.lettered import ANR_DETECTOR, VNR_DETECTOR
from samenspraak.privacy.detectors.phone_third import PhoneThirdDetector
from samenspraak.privacy.detectors.special import SpecialDetector

DETECTORS: tuple[Detector, ...] = (
    BsnDetector(),
    IbanDetector(),
    DocnrDetector(),
    DobDetector(),
    AddressDetector(),
    CardDetector(),
    CredentialDetector(),
    SpecialDetector(),
    VNR_DETECTOR,
    ANR_DETECTOR,
    EmailDetector(),
    KentekenDetector(),
    PhoneThirdDetector(),
)
