"""How long the parts of a message may be, in code points (Cloud API messages pages, November 2025)."""

from samenspraak.domain.contents import MediaKind

MOST_BUTTONS = 3
MOST_BUTTON_BODY = 1024
MOST_BUTTON_TITLE = 20
MOST_BUTTON_ID = 256
MOST_LIST_BODY = 4096
MOST_ROWS = 10
MOST_ROW_TITLE = 24
MOST_ROW_DESCRIPTION = 72
MOST_ROW_ID = 200
MOST_LINK_LABEL = 20
MOST_URL = 2000
MOST_HEADER_VALUE = 60
MOST_BODY_VALUE = 1024
MOST_REFERENCE = 512
WITHOUT_CAPTION = frozenset({MediaKind.AUDIO, MediaKind.STICKER})
