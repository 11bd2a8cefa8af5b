"""Makes a voice message for the demo: some seconds of silence as Opus in Ogg (RFC 3533, RFC 7845)."""

import struct

SILENCE = b"\xf8\xff\xfe"  # one Opus packet: 20 ms, mono, nothing to hear
SAMPLES = 960  # of 48 kHz in such a packet
SERIAL = 0x53616D65
FIRST_PAGE, LAST_PAGE = 2, 4


def voice_message(seconds: int = 4) -> bytes:
    """A whole file that every player takes."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"demo" + struct.pack("<I", 0)
    packets = 50 * seconds
    sound = _page(2, [SILENCE] * packets, packets * SAMPLES, LAST_PAGE)
    return _page(0, [head], 0, FIRST_PAGE) + _page(1, [tags], 0, 0) + sound


def _page(number: int, packets: list[bytes], position: int, flags: int) -> bytes:
    """One page; at most 255 packets, each shorter than 255 bytes."""
    sizes = bytes(len(packet) for packet in packets)
    begin = struct.pack("<4sBBqII", b"OggS", 0, flags, position, SERIAL, number)
    rest = bytes([len(sizes)]) + sizes + b"".join(packets)
    return begin + struct.pack("<I", _checksum(begin + bytes(4) + rest)) + rest


def _checksum(page: bytes) -> int:
    """CRC-32 with polynomial 0x04c11db7, not reflected, as Ogg counts it."""
    checksum = 0
    for byte in page:
        checksum ^= byte << 24
        for _ in range(8):
            checksum = (checksum << 1) ^ (0x04C11DB7 if checksum & 0x80000000 else 0)
            checksum &= 0xFFFFFFFF
    return checksum
