"""The error codes of the Cloud API, and how an error looks in an answer and in a failed status."""

import secrets
from dataclasses import dataclass

from simulator.web import Answer, Json, json_answer

DOCUMENTATION = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """One row of Meta's table; `http_status` is what a synchronous answer carries."""

    http_status: int
    title: str


CODES: dict[int, ErrorCode] = {
    0: ErrorCode(401, "AuthException"),
    1: ErrorCode(500, "An unknown error occurred"),
    2: ErrorCode(503, "Service temporarily unavailable"),
    3: ErrorCode(500, "Application does not have the capability to make this API call"),
    4: ErrorCode(400, "Application request limit reached"),
    10: ErrorCode(403, "Application does not have permission for this action"),
    33: ErrorCode(400, "Parameter value is not valid"),
    100: ErrorCode(400, "Invalid parameter"),
    190: ErrorCode(401, "Invalid OAuth access token"),
    200: ErrorCode(403, "Permission is either not granted or has been removed"),
    299: ErrorCode(403, "Permission is either not granted or has been removed"),
    368: ErrorCode(403, "Temporarily blocked for policies violations"),
    613: ErrorCode(400, "Calls to this API have exceeded the rate limit"),
    80007: ErrorCode(400, "Rate limit issues"),
    130429: ErrorCode(400, "Rate limit hit"),
    130472: ErrorCode(400, "User's number is part of an experiment"),
    130497: ErrorCode(403, "Business account is restricted from messaging users in this country"),
    131000: ErrorCode(500, "Something went wrong"),
    131005: ErrorCode(403, "Access denied"),
    131008: ErrorCode(400, "Required parameter is missing"),
    131009: ErrorCode(400, "Parameter value is not valid"),
    131016: ErrorCode(500, "Service unavailable"),
    131021: ErrorCode(400, "Recipient cannot be sender"),
    131026: ErrorCode(400, "Message undeliverable"),
    131030: ErrorCode(400, "Recipient phone number not in allowed list"),
    131031: ErrorCode(403, "Business Account locked"),
    131035: ErrorCode(400, "Webhook could not be delivered within the retention period"),
    131036: ErrorCode(400, "Webhook retry was lost"),
    131037: ErrorCode(400, "Display name approval required before sending messages"),
    131042: ErrorCode(400, "Business eligibility payment issue"),
    131044: ErrorCode(400, "Payment method required"),
    131045: ErrorCode(500, "Message failed to send because of a phone number registration error"),
    131047: ErrorCode(400, "Re-engagement message"),
    131048: ErrorCode(400, "Spam rate limit hit"),
    131049: ErrorCode(400, "This message was not delivered to maintain healthy ecosystem engagement"),
    131050: ErrorCode(400, "User has stopped marketing messages from this business"),
    131051: ErrorCode(400, "Unsupported message type"),
    131052: ErrorCode(400, "Media download error"),
    131053: ErrorCode(400, "Media upload error"),
    131056: ErrorCode(400, "(Business Account, Consumer Account) pair rate limit hit"),
    131057: ErrorCode(500, "Account in maintenance mode"),
    131059: ErrorCode(400, "Invalid paging cursor"),
    131060: ErrorCode(400, "This message is currently unavailable"),
    131062: ErrorCode(400, "Business-scoped user ID is not allowed for this message"),
    131063: ErrorCode(400, "Marketing messages through Cloud API are disabled"),
    131064: ErrorCode(400, "Messaging limit reached because of template classification violations"),
    132000: ErrorCode(400, "Number of parameters does not match the expected number of params"),
    132001: ErrorCode(404, "Template name does not exist in the translation"),
    132005: ErrorCode(400, "Translated text too long"),
    132007: ErrorCode(400, "Template format character policy violated"),
    132008: ErrorCode(400, "Template parameter value is not valid"),
    132012: ErrorCode(400, "Parameter format does not match format in the created template"),
    132015: ErrorCode(400, "Template is paused"),
    132016: ErrorCode(400, "Template is disabled"),
    132018: ErrorCode(400, "There's an issue with the parameters in your template"),
    132068: ErrorCode(400, "Flow is blocked"),
    132069: ErrorCode(400, "Flow is throttled"),
    133000: ErrorCode(500, "Incomplete deregistration"),
    133004: ErrorCode(503, "Server temporarily unavailable"),
    133005: ErrorCode(400, "Two step verification PIN mismatch"),
    133006: ErrorCode(400, "Phone number re-verification needed"),
    133008: ErrorCode(400, "Too many two step verification PIN guesses"),
    133009: ErrorCode(400, "Two step verification PIN guessed too fast"),
    133010: ErrorCode(400, "Phone number not registered"),
    133015: ErrorCode(400, "Please wait a few minutes before attempting to register this phone number"),
    133016: ErrorCode(400, "Account register and deregister rate limit exceeded"),
    134011: ErrorCode(400, "Payments terms of service have not been accepted"),
    135000: ErrorCode(400, "Generic user error"),
    137000: ErrorCode(400, "Recipient identity key hash does not match"),
    139100: ErrorCode(400, "Failed to block/unblock users"),
    139101: ErrorCode(400, "Blocklist limit reached"),
    139102: ErrorCode(400, "Blocklist is being updated by another request"),
    139103: ErrorCode(500, "Internal error while updating the blocklist"),
}


class GraphError(Exception):
    """The Graph API refuses: turn it into an answer with `error_answer`."""

    def __init__(self, code: int, details: str = "", *, http_status: int = 0, subcode: int = 0) -> None:
        super().__init__(f"{code} {details}")
        self.code = code
        self.details = details
        self.http_status = http_status or code_of(code).http_status
        self.subcode = subcode


def code_of(code: int) -> ErrorCode:
    """The row for a code; a code outside the table is a plain 400."""
    return CODES.get(code, ErrorCode(400, "Generic error"))


def error_object(error: GraphError) -> Json:
    title = code_of(error.code).title
    wanted: Json = {
        "message": f"(#{error.code}) {title}",
        "type": "OAuthException",
        "code": error.code,
        "error_data": {"messaging_product": "whatsapp", "details": error.details or title},
        "fbtrace_id": "A" + secrets.token_urlsafe(16),
    }
    if error.subcode:
        wanted["error_subcode"] = error.subcode
    if error.code in (1, 2, 131000, 131016, 133004):
        wanted["is_transient"] = True
    return wanted


def error_answer(error: GraphError) -> Answer:
    return json_answer({"error": error_object(error)}, error.http_status)


def unknown_object(object_id: str, method: str) -> Answer:
    """What Graph says of an id it does not know, or that the token may not see."""
    verb = "get" if method == "GET" else method.lower()
    message = (
        f"Unsupported {verb} request. Object with ID '{object_id}' does not exist, cannot be loaded due to "
        "missing permissions, or does not support this operation"
    )
    error = {
        "message": message,
        "type": "GraphMethodException",
        "code": 100,
        "error_subcode": 33,
        "fbtrace_id": "A" + secrets.token_urlsafe(16),
    }
    return json_answer({"error": error}, 400)


def status_error(code: int, details: str = "") -> Json:
    """The error as it stands in a failed status or beside an unsupported message."""
    title = code_of(code).title
    data = {"details": details or title}
    return {"code": code, "title": title, "message": title, "error_data": data, "href": DOCUMENTATION}
