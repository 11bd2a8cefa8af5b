"""The icons of the desk: names in Lucide and in Tabler Icons that go into the sprite."""

LUCIDE = (
    "alarm-clock", "archive", "arrow-down", "arrow-down-wide-narrow", "arrow-left", "ban", "bell", "book-open",
    "calendar", "check", "check-check", "chevron-down", "chevron-right", "circle-alert", "circle-check",
    "circle-question-mark", "circle-x", "clock", "clock-alert", "contact-round", "contrast", "corner-up-left",
    "corner-up-right", "download", "ellipsis-vertical", "eye", "eye-off", "file", "file-text", "file-x",
    "folder-open", "globe", "hand", "history", "hourglass", "image", "inbox", "keyboard", "landmark", "languages",
    "layout-template", "link", "list", "list-checks", "lock", "lock-keyhole", "log-out", "mail", "map-pin",
    "message-square", "message-square-off", "messages-square", "mic", "moon", "octagon-alert", "panel-right",
    "paperclip", "pause", "pencil", "pencil-line", "phone", "phone-call", "play", "plus", "refresh-cw", "reply",
    "rotate-ccw", "search", "send", "shield-alert", "shield-check", "shield-question-mark", "siren",
    "sliders-horizontal", "smile", "smile-plus", "sparkles", "sun", "timer", "trash-2", "triangle-alert", "undo-2",
    "user", "user-check", "user-plus", "user-round", "users", "video", "wifi-off", "x", "zap",
)  # fmt: skip

TABLER = ("brand-whatsapp",)
