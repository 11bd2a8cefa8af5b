"""Log lines for machines: one JSON object a line, an event name with ids, never a text, name or number."""

import json
import logging
import re
from datetime import UTC, datetime

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "request"}
_ONE_TIME_LINK = re.compile(r"/([af])/[^/\s]+")


class EventFormatter(logging.Formatter):
    """Time (UTC), level, logger, event and the ids given with ``extra``.

    A traceback keeps its frames and the class of the error; the error's own words are left out, since a
    database error quotes the row. The address of a one-time link is cut off: who has it can open it.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": _ONE_TIME_LINK.sub(r"/\1/…", record.getMessage()),
        }
        line |= {key: str(value) for key, value in vars(record).items() if key not in _OWN}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["frames"] = _frames(record)
        return json.dumps(line, ensure_ascii=False)


def _frames(record: logging.LogRecord) -> list[str]:
    frames = []
    trace = record.exc_info[2] if record.exc_info else None
    while trace is not None:
        code = trace.tb_frame.f_code
        frames.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_qualname}")
        trace = trace.tb_next
    return frames[-12:]
