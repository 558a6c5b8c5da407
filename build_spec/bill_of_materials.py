"""Write the bill of materials, CycloneDX 1.6: bill_of_materials.py FOLDER makes FOLDER/sbom.cdx.json.

Names every package delivered with version, licence and what it needs. No host, path or time: two builds of the same
versions give the same file.
"""

from __future__ import annotations

import json
import platform
import sys
import uuid
from importlib import metadata
from pathlib import Path

from bundled import PROJECT, bundled, licence
from packaging.requirements import Requirement


def main() -> int:
    """Write the file."""
    told = bill()
    (Path(sys.argv[1]) / "sbom.cdx.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(f"{len(told['components'])} components")
    return 0


def bill() -> dict[str, object]:
    """Return the bill as JSON will say it."""
    packages = bundled()
    own = metadata.distribution(PROJECT)
    components = [component(package) for package in packages]
    python = platform.python_version()
    components.append({
        "type": "platform", "bom-ref": f"pkg:generic/python@{python}", "name": "CPython", "version": python,
        "licenses": [{"license": {"id": "PSF-2.0"}}], "purl": f"pkg:generic/python@{python}",
    })  # fmt: skip
    known = {normal(package.metadata["Name"]): reference(package) for package in packages}
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**component(own), "type": "application"}},
        "components": components,
        "dependencies": [
            {"ref": reference(package), "dependsOn": sorted(needs(package, known))} for package in (own, *packages)
        ],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(body, sort_keys=True))
    return {**body, "serialNumber": f"urn:uuid:{serial}"}


def component(package: metadata.Distribution) -> dict[str, object]:
    """Return a package as a component."""
    return {
        "type": "library",
        "bom-ref": reference(package),
        "name": package.metadata["Name"],
        "version": package.version,
        "description": package.metadata.get("Summary") or "",
        "licenses": [{"license": {"name": licence(package)}}],
        "purl": reference(package),
    }


def reference(package: metadata.Distribution) -> str:
    """Return the package's address: pkg:pypi/lxml@6.1.3."""
    return f"pkg:pypi/{normal(package.metadata['Name'])}@{package.version}"


def needs(package: metadata.Distribution, known: dict[str, str]) -> set[str]:
    """Return the addresses of the delivered packages this one needs."""
    wanted = [Requirement(line) for line in package.requires or ()]
    here = [need for need in wanted if need.marker is None or need.marker.evaluate({"extra": ""})]
    return {known[normal(need.name)] for need in here if normal(need.name) in known}


def normal(name: str) -> str:
    """Return the name as registries write it."""
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    sys.exit(main())
