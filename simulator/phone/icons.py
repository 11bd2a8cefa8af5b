"""The few pictures on the phone page, drawn for it."""

_SHAPES: dict[str, str] = {
    "tick": '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
    "ticks": '<path d="m2 12.5 4.5 4.5L16 7.5"/><path d="m11 16 1 1 9.5-9.5"/>',
    "file": '<path d="M6 2.5h8l5 5v14H6z"/><path d="M14 2.5v5h5"/>',
    "pin": '<path d="M12 21.5c4.5-5 7-8.7 7-12a7 7 0 0 0-14 0c0 3.3 2.5 7 7 12zM12 9.5h.1"/>',
    "person": '<circle cx="12" cy="8" r="4"/><path d="M4.5 21a7.5 7.5 0 0 1 15 0"/>',
    "smile": '<circle cx="12" cy="12" r="9"/><path d="M8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.2M15 9.5v.2"/>',
    "dots": '<path d="M5 12h.1M12 12h.1M19 12h.1"/>',
    "hall": '<path d="m3 9 9-5.500L21 9zM5.5 9v9M10 9v9M14 9v9M18.5 9v9M3 20.500h18"/>',
    "back": '<path d="m14.5 5-7 7 7 7"/>',
    "clip": '<path d="m20 11.5-8.3 8.3a5.2 5.2 0 0 1-7.4-7.4l8.7-8.7a3.5 3.5 0 0 1 5 5l-8.5 8.4"/>',
    "send": '<path d="M3.5 11.5 20.5 4l-6 16.5-3.5-6.500z"/><path d="m11 14 9.5-10"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
}


def icon(name: str) -> str:
    return (
        f'<svg class="teken" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{_SHAPES[name]}</svg>'
    )
