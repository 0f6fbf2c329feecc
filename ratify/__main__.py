"""Run the command line with ``python -m ratify``."""

import sys

from ratify.cli import main

sys.exit(main())
