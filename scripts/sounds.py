"""Writes the two sounds of the desk: a soft one when something is new, an urgent one of an emergency.

    python -m scripts.sounds

Made here, so nobody else holds a right to them. Their result is committed; run it only to change them.
"""

import math
import struct
import wave
from pathlib import Path

SOUNDS = Path(__file__).parent.parent / "samenspraak/desk/static/desk/sounds"
RATE = 16_000

# File -> notes after each other, in hertz; each fades out in its own time.
MELODIES = {"new.wav": (660, 880), "urgent.wav": (988, 740, 988, 740, 988)}
NOTE_SECONDS = 0.16
LOUDNESS = 0.3


def main() -> None:
    """Write both."""
    SOUNDS.mkdir(exist_ok=True)
    for name, melody in MELODIES.items():
        with wave.open(str(SOUNDS / name), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(_note(hertz) for hertz in melody))


def _note(hertz: int) -> bytes:
    length = int(RATE * NOTE_SECONDS)
    return b"".join(
        struct.pack(
            "<h", int(32767 * LOUDNESS * _fade(place / length) * math.sin(math.tau * hertz * place / RATE))
        )
        for place in range(length)
    )


def _fade(part: float) -> float:
    """In quickly and out slowly, so that no note begins or ends with a click."""
    return min(1.0, part * 20) * (1 - part) ** 1.5


if __name__ == "__main__":
    main()
