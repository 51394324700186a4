"""Say which copy of the package is imported, and fail when it is not the one in the folder named.

usage: python -m checks.package_in_use FOLDER
"""

import sys
from pathlib import Path

import aws_cryptographic_material_providers.mpl as package

from checks import finish


def main() -> int:
    folder, found = Path(sys.argv[1]).resolve(), Path(package.__file__).resolve()
    problems = [] if found.is_relative_to(folder) else [f"the tests would import {found}, not the copy in {folder}"]
    return finish("package in use", problems, f"the copy in {sys.argv[1]}")


if __name__ == "__main__":
    sys.exit(main())
