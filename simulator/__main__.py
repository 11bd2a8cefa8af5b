"""Run the simulator as `python -m simulator`."""

import sys

from simulator.program import main

if __name__ == "__main__":
    sys.exit(main())
