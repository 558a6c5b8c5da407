#!/bin/sh
# The whole build on Linux with one command: build_spec/build.sh [--out FOLDER]
set -eu
exec "${PYTHON:-python3}" "$(dirname "$0")/build.py" "$@"
