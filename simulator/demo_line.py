"""The fixed line of the demonstration: the product's demo is configured with the same values.

None of these is a secret: they open nothing but a simulator on somebody's own machine.
"""

PHONE_NUMBER_ID = "551000000000001"
WABA_ID = "552000000000001"
DISPLAY_NUMBER = "+31 85 000 0001"
LINE_NAME = "Gemeente Voorbeeldstad"
APP_SECRET = "demo-app-secret-alleen-voor-de-demo"  # noqa: S105  # no secret, see above
VERIFY_TOKEN = "demo-verify-token"  # noqa: S105
ACCESS_TOKEN = "demo-access-token"  # noqa: S105
WEBHOOK_URL = "http://127.0.0.1:8000/hooks/whatsapp/demo/"
SIMULATOR_PORT = 8001
