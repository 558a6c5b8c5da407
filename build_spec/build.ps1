# The whole build on Windows with one command: build_spec\build.ps1 [-Out FOLDER] [-Sign THUMBPRINT]
# Needs Python 3.12 (py launcher or python on PATH) and NSIS for the installer. Signing: see SIGNING.md.
param([string]$Out = "", [string]$Sign = "")
$ErrorActionPreference = "Stop"
$env:PYTHONUTF8 = "1"
$arguments = @("$PSScriptRoot\build.py")
if ($Out) { $arguments += @("--out", $Out) }
if ($Sign) { $env:WORKBENCH_SIGN = $Sign }
if (Get-Command py -ErrorAction SilentlyContinue) { py -3.12 @arguments } else { python @arguments }
exit $LASTEXITCODE
