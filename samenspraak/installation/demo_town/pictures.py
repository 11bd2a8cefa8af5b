"""Draws small PNG pictures for the demo, out of rectangles: residents send photos."""

import struct
import zlib

WIDTH, HEIGHT = 320, 240

type Colour = tuple[int, int, int]
type Box = tuple[int, int, int, int, Colour]
"""Left, top, right, bottom (not included) and colour."""

_NIGHT, _DUSK, _STREET = (24, 30, 52), (46, 56, 88), (70, 72, 78)
_SKY, _GRASS, _STONE, _JOINT = (190, 214, 235), (120, 158, 92), (168, 164, 158), (128, 124, 118)
_DARK, _BAG, _WHITE, _RED = (52, 56, 60), (34, 36, 44), (240, 240, 236), (188, 52, 44)


def lamp_post() -> bytes:
    """A street at night with one lamp that is out."""
    post = [(150, 60, 158, 200, _DARK), (150, 56, 196, 62, _DARK), (186, 62, 204, 74, (90, 92, 96))]
    house = [(20, 90, 110, 180, (60, 52, 50)), (34, 104, 54, 128, (250, 214, 120)), (76, 104, 96, 128, _DARK)]
    night = [(0, 0, WIDTH, HEIGHT, _NIGHT), (0, 120, WIDTH, 180, _DUSK), (0, 180, WIDTH, HEIGHT, _STREET)]
    return png(night, house, post)


def rubbish() -> bytes:
    """Bags beside a container."""
    ground = [(0, 0, WIDTH, HEIGHT, _SKY), (0, 110, WIDTH, HEIGHT, _GRASS), (0, 170, WIDTH, HEIGHT, _STONE)]
    container = [(180, 60, 280, 190, (66, 92, 84)), (196, 76, 264, 104, _DARK), (176, 52, 284, 64, _DARK)]
    bags = [(90, 140, 140, 196, _BAG), (130, 154, 178, 198, (58, 60, 70)), (50, 160, 98, 200, _WHITE)]
    return png(ground, container, bags)


def loose_tile() -> bytes:
    """A pavement with one tile that sticks out."""
    tiles = [
        (left, top, left + 50, top + 50, _STONE)
        for top in range(4, HEIGHT, 54)
        for left in range(4, WIDTH, 54)
    ]
    loose = [(112, 112, 166, 170, (60, 56, 50)), (118, 104, 170, 156, (196, 192, 184))]
    return png([(0, 0, WIDTH, HEIGHT, _JOINT)], tiles, loose)


def bicycle() -> bytes:
    """A red frame against a wall, without wheels."""
    wall = [(0, 0, WIDTH, HEIGHT, (176, 120, 96)), (0, 190, WIDTH, HEIGHT, _STREET)]
    frame = [
        (90, 110, 220, 118, _RED),
        (90, 110, 98, 190, _RED),
        (212, 90, 220, 190, _RED),
        (70, 100, 112, 110, _DARK),
    ]
    return png(wall, frame)


def png(*layers: list[Box]) -> bytes:
    """The boxes drawn over one another, as an 8-bit RGB picture (PNG, ISO/IEC 15948)."""
    boxes = [box for layer in layers for box in layer]
    rows = b"".join(b"\0" + _row(boxes, y) for y in range(HEIGHT))
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _row(boxes: list[Box], y: int) -> bytes:
    row = bytearray(3 * WIDTH)
    for left, top, right, bottom, colour in boxes:
        if top <= y < bottom:
            right = min(right, WIDTH)
            row[3 * left : 3 * right] = bytes(colour) * (right - left)
    return bytes(row)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
