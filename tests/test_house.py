"""Checks of the code that import rules and linters cannot see: sizes, names, imports, exceptions, logging, jobs.

The rules are those of docs/style.md. A rule that stands in the way is changed there first, then here.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from tests.source import PRODUCT, ROOT, Function, Module, dotted, imported, modules, none_of

MOST_LINES_IN_FILE = 300
MOST_LINES_IN_FUNCTION = 40
MOST_ARGUMENTS = 5
MOST_NESTING = 3  # the aim is two; a handful of readers with a loop, a test and a way out need the third
LAYERS = frozenset(
    {"services", "selectors", "utils", "util", "helpers", "managers", "common", "core", "lib", "misc"}
)
EMPTY_VERBS = ("get_", "handle_", "process_", "manage_")
LOADERS = {
    Path("samenspraak/installation/program.py"),  # a command's module is loaded when it is asked for
    Path("samenspraak/desk/stream/door.py"),  # Django names its session store in a setting
}
JOB_RUNNERS = {
    Path("samenspraak/hooks/opening.py"),
    Path("samenspraak/installation/worker.py"),
    Path("samenspraak/staffmail/answering.py"),
}
CALLING_OUT = (
    "samenspraak/channels",
    "samenspraak/registers",
    "samenspraak/openid",
    "samenspraak/mailservers",
)
WEB_CLIENTS = frozenset(
    {"httpx", "requests", "aiohttp", "urllib3", "urllib.request", "smtplib", "django.core.mail"}
)
LOG_LEVELS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log"})
LOG_WORDS = frozenset({"attempts", "bytes", "code", "count", "letterbox", "state", "status", "where", "why"})
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)


def test_no_file_is_too_long() -> None:
    sizes = [(module, len(module.text.splitlines())) for module in modules()]
    none_of(
        module.at(size, f"{size} lines, at most {MOST_LINES_IN_FILE}; make it a folder")
        for module, size in sizes
        if size > MOST_LINES_IN_FILE
    )


def test_no_function_is_too_long() -> None:
    sizes = [
        (module, function, (function.end_lineno or 0) - function.lineno + 1)
        for module in modules()
        for function in module.functions()
    ]
    none_of(
        module.at(function, f"{function.name} has {size} lines, at most {MOST_LINES_IN_FUNCTION}")
        for module, function, size in sizes
        if size > MOST_LINES_IN_FUNCTION
    )


def test_no_function_takes_too_many_arguments() -> None:
    none_of(
        module.at(
            function, f"{function.name} takes {count} arguments, at most {MOST_ARGUMENTS} beside options"
        )
        for module in modules()
        for function in module.functions()
        if not function.name.startswith("test_")  # its arguments are fixtures and the columns of a table
        if (count := _argument_count(function)) > MOST_ARGUMENTS
    )


def test_no_function_is_nested_too_deep() -> None:
    none_of(
        module.at(function, f"{function.name} is nested {depth} deep, at most {MOST_NESTING}; return early")
        for module in modules()
        for function in module.functions()
        if (depth := _depth(function.body)) > MOST_NESTING
    )


def test_every_module_opens_with_what_it_is_for() -> None:
    none_of(
        module.at(1, "no docstring")
        for module in modules()
        if module.text.strip() and not ast.get_docstring(module.tree)
    )


def test_every_room_says_what_it_is_for() -> None:
    folders = {module.path.parent for module in modules(PRODUCT, "simulator")}
    described = {
        module.path.parent
        for module in modules()
        if module.path.name == "__init__.py" and module.text.strip()
    }
    none_of(f"{folder}/__init__.py:1: no docstring" for folder in folders - described)


def test_no_module_is_named_after_a_layer() -> None:
    none_of(
        module.at(1, "named after a layer; name its deed or its thing")
        for module in modules()
        if LAYERS & {*module.path.parent.parts, module.path.stem}
    )


def test_no_function_is_named_with_an_empty_verb() -> None:
    none_of(
        module.at(function, f"{function.name}: say what it gives back or does")
        for module in modules(PRODUCT, "simulator", "bench")
        for function in _own_functions(module)
        if function.name.startswith(EMPTY_VERBS)
    )


def test_nothing_is_imported_inside_a_function() -> None:
    none_of(
        module.at(node, "imported inside a function: it stands on the wrong floor")
        for module in modules(PRODUCT, "simulator", "bench")
        for function in module.functions()
        for node in ast.walk(function)
        if imported(node) or (_is_loader(node) and module.path not in LOADERS)
    )


def test_doors_find_by_access_functions_and_not_in_tables() -> None:
    none_of(
        module.at(node, "a door asks an access function of the room, never .objects")
        for module in modules("samenspraak/desk", "samenspraak/hooks", "samenspraak/scim")
        if not module.path.is_relative_to("samenspraak/hooks") or module.path.name == "views.py"
        for node in module.nodes
        if isinstance(node, ast.Attribute) and node.attr in ("objects", "_default_manager", "_base_manager")
    )


def test_only_shelves_call_other_programs_over_the_web() -> None:
    none_of(
        module.at(node, "only a shelf calls out")
        for module in modules(PRODUCT)
        if not any(module.path.is_relative_to(shelf) for shelf in CALLING_OUT)
        for node in module.nodes
        if any(name in WEB_CLIENTS or name.split(".")[0] in WEB_CLIENTS for name in imported(node))
    )


def test_every_exception_is_caught_only_by_job_runners() -> None:
    none_of(
        module.at(node, "catch the narrowest exception around the one line that raises it")
        for module in modules(PRODUCT, "simulator", "bench")
        if module.path not in JOB_RUNNERS
        for node in module.nodes
        if isinstance(node, ast.ExceptHandler) and _catches_all(node)
    )


def test_log_lines_are_event_names_with_ids() -> None:
    none_of(
        module.at(call, complaint)
        for module in modules(PRODUCT, "simulator")
        for call in module.calls()
        if _is_logging(call) and (complaint := _log_complaint(call))
    )


def test_every_job_says_what_a_second_run_does() -> None:
    none_of(
        module.at(function, f'{function.name}: begin with "Job:" and say what a second run does')
        for module in modules(PRODUCT)
        for function in module.functions()
        if any(dotted(getattr(mark, "func", mark)) == "app.task" for mark in function.decorator_list)
        if not re.match(r"Job: (?s:.)*second run", ast.get_docstring(function) or "")
    )


def test_every_module_with_a_job_is_known_to_the_worker() -> None:
    none_of(
        module.at(1, "not in PROCRASTINATE_IMPORT_PATHS: its jobs never run")
        for module in modules(PRODUCT)
        if re.search(r"^@app\.task", module.text, re.MULTILINE)
        if ".".join(module.path.with_suffix("").parts) not in settings.PROCRASTINATE_IMPORT_PATHS
    )


def test_every_ignored_type_has_its_code_and_reason() -> None:
    right = re.compile(r"# type: ignore\[[a-z, -]+\]  ?(# |\(|- )\w")
    none_of(_lines_with(r"# type: ignore", right, "say which error is ignored and why"))


def test_every_todo_names_its_issue() -> None:
    none_of(_lines_with(r"# *(TODO|FIXME|XXX)\b", re.compile(r"TODO #\d+"), "write TODO #issue, or do it"))


def test_every_module_of_commands_is_in_the_table() -> None:
    table = (ROOT / "samenspraak/installation/program.py").read_text()
    none_of(
        module.at(1, "no line for it in COMMANDS")
        for module in modules("samenspraak/installation/commands")
        if module.path.stem != "__init__"
        and f'"samenspraak.installation.commands.{module.path.stem}"' not in table
    )


def _argument_count(function: Function) -> int:
    """Those before the star; `self` and `cls` do not count."""
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def _depth(body: list[ast.stmt]) -> int:
    """How deep the blocks in it stand in each other; an `elif` stands beside its `if`."""
    return max((_depth_of(statement) for statement in body), default=0)


def _depth_of(statement: ast.stmt) -> int:
    if not isinstance(statement, BLOCKS):
        return 0
    inner = 1 + max((_depth(body) for body in _bodies(statement)), default=0)
    if isinstance(statement, ast.If) and [type(other) for other in statement.orelse] == [ast.If]:
        return max(1 + _depth(statement.body), _depth(statement.orelse))
    return inner


def _bodies(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        yield getattr(statement, name, [])
    for part in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
        yield part.body


def _own_functions(module: Module) -> Iterator[Function]:
    """Without the methods that a base class gave their names."""
    heirs = [node for node in module.nodes if isinstance(node, ast.ClassDef) and node.bases]
    inherited = {id(method) for heir in heirs for method in heir.body}
    return (function for function in module.functions() if id(function) not in inherited)


def _is_loader(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and dotted(node.func).rpartition(".")[2] in (
        "import_module",
        "__import__",
    )


def _catches_all(handler: ast.ExceptHandler) -> bool:
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(one is None or dotted(one) in ("Exception", "BaseException") for one in caught)


def _is_logging(call: ast.Call) -> bool:
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in LOG_LEVELS:
        return False
    owner = call.func.value
    called = dotted(owner.func if isinstance(owner, ast.Call) else owner)
    return called.rpartition(".")[2] in ("logger", "_logger", "log", "logging", "getLogger")


def _log_complaint(call: ast.Call) -> str:
    """What is wrong with a call that logs; empty when nothing is."""
    event = call.args[0] if len(call.args) == 1 else None
    if not isinstance(event, ast.Constant) or not re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", str(event.value)):
        return "log one literal event name, message_delivered, and nothing of the data in it"
    extras = [keyword.value for keyword in call.keywords if keyword.arg == "extra"]
    if not all(isinstance(extra, ast.Dict) for extra in extras):
        return "write the extra of a log line as a literal dict"
    keys = [key for extra in extras if isinstance(extra, ast.Dict) for key in extra.keys]
    names = [key.value if isinstance(key, ast.Constant) else "" for key in keys]
    wrong = [name for name in names if name not in LOG_WORDS and not str(name).endswith("_id")]
    return f"log ids and fixed words only, not {wrong}" if wrong else ""


def _lines_with(mark: str, right: re.Pattern[str], complaint: str) -> Iterator[str]:
    """A complaint for each line of code with the mark but not in the right way; this file names the marks."""
    for module in modules():
        if module.path.name == "test_house.py":
            continue
        for number, line in enumerate(module.text.splitlines(), start=1):
            if re.search(mark, line) and not right.search(line):
                yield module.at(number, complaint)
