"""Write the bill of materials, CycloneDX 1.6: bill_of_materials.py FOLDER makes FOLDER/sbom.cdx.json.

Names every package delivered with version, licence and what it needs, and the libraries some of them carry inside. No
host, path or time: two builds of the same versions give the same file.
"""

from __future__ import annotations

import json
import platform
import sys
import uuid
from importlib import metadata
from pathlib import Path

from bundled import PROJECT, bundled, carried, licence
from bundled import needs as asked


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
    inside = [
        {
            "type": "library", "bom-ref": f"pkg:generic/{each['id']}?in={each['in']}", "name": each["name"],
            "licenses": [{"license": {"id": each["licence"]}}], "purl": f"pkg:generic/{each['id']}",
            "description": f"carried inside {each['in']}",
        }
        for each in carried()
    ]  # fmt: skip
    known = {normal(package.metadata["Name"]): reference(package) for package in packages}
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**component(own), "type": "application"}},
        "components": [*components, *inside],
        "dependencies": [
            {
                "ref": reference(package),
                "dependsOn": sorted(needs(package, known) | held(normal(package.metadata["Name"]))),
            }
            for package in (own, *packages)
        ]
        + [{"ref": f"pkg:generic/python@{python}", "dependsOn": sorted(held("python"))}],
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
    return {known[normal(need.name)] for need in asked(package) if normal(need.name) in known}


def held(name: str) -> set[str]:
    """Return the addresses of the libraries that the package of this name carries inside."""
    return {f"pkg:generic/{each['id']}?in={name}" for each in carried() if each["in"] == name}


def normal(name: str) -> str:
    """Return the name as registries write it."""
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    sys.exit(main())
