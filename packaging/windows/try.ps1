# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the installer on Windows itself: packaging/windows/try.ps1 PACKAGES PICTURES
# For a machine that may be thrown away: it installs for the current user and removes everything again.
# Not run yet; packaging/windows/wine-test.sh is its elder sibling, and does more.
param([Parameter(Mandatory)] [string] $Packages, [Parameter(Mandatory)] [string] $Pictures)
$ErrorActionPreference = 'Stop'

$setup = Get-ChildItem -Path $Packages -Filter '*-setup.exe' | Select-Object -First 1
$folder = Join-Path $env:LOCALAPPDATA 'Programs\Conta'
$key = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Conta'

function Invoke-Program([string] $File, [string[]] $Arguments) {
    $process = Start-Process -FilePath $File -ArgumentList $Arguments -Wait -PassThru -RedirectStandardOutput out.txt
    Get-Content out.txt | Out-Host
    if ($process.ExitCode -ne 0) { throw "$File ended with $($process.ExitCode)" }
}

function Assert([bool] $Holds, [string] $What) {
    if (-not $Holds) { throw "Not so: $What" }
    "ok    $What"
}

Invoke-Program $setup.FullName @('/S', '/CurrentUser')
Assert (Test-Path "$folder\conta.exe") 'installed for the current user'
Assert (Test-Path 'HKCU:\Software\Classes\conta\shell\open\command') 'conta:// is registered'
Invoke-Program "$folder\conta.exe" @('--version')
Invoke-Program "$folder\conta.exe" @('--demo', '--tour', $Pictures)
Assert ((Get-ChildItem $Pictures -Filter '*.png').Count -gt 5) 'the tour took its pictures'

# Over itself, as an upgrade does.
Invoke-Program $setup.FullName @('/S')
Assert (Test-Path "$folder\conta.exe") 'still there after installing over it'

# _?= keeps the uninstaller from copying itself away, so that it can be waited for.
Invoke-Program "$folder\uninstall.exe" @('/S', '/CurrentUser', "_?=$folder")
Remove-Item -Force -ErrorAction SilentlyContinue "$folder\uninstall.exe"
Remove-Item -ErrorAction SilentlyContinue $folder
Assert (-not (Test-Path $folder)) 'no file is left'
Assert (-not (Test-Path $key)) 'no entry among the programs is left'
Assert (-not (Test-Path 'HKCU:\Software\Classes\conta')) 'conta:// is forgotten'
