"""`python -m reader.cli`, the same as `florilegium`."""

import sys

from reader.cli.main import main

sys.exit(main())
