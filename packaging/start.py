"""What PyInstaller starts: the same `main` as everywhere else."""

import sys

from peerbuddy.__main__ import main

sys.exit(main())
