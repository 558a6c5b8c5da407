"""Where the frozen programs begin."""

import sys

from workbench.__main__ import main

sys.exit(main())
