# Builds the portable zip and the folder for the installer, on a Windows machine with Maven and JDK 25.
#   powershell -File installer\windows\build.ps1 [-Out target\packages]
# The installer itself is then made by makensis with liuzhun.nsi (see build-nsis.sh for the definitions).
param([string]$Out = "target\packages")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Run { param([string]$Program, [string[]]$Arguments)
  & $Program @Arguments
  if ($LASTEXITCODE -ne 0) { throw "$Program failed with $LASTEXITCODE" } }

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jlink.exe")) { throw "Set JAVA_HOME to a JDK 25." }
Run "mvn.cmd" @("-B", "-q", "-DskipTests", "package")
$version = ([xml](Get-Content pom.xml)).project.version
$image = "target\image"
Remove-Item -Recurse -Force $image -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$image\jmods", $Out | Out-Null
Copy-Item -Recurse target\liuzhun "$image\program"

# JavaFX goes into the run-time with its native libraries, so that nothing is unpacked into the user's home.
foreach ($name in "base", "graphics", "controls") {
  $jar = Get-ChildItem "$image\program\lib\javafx-$name-*-win.jar"
  $classes = "$image\fx\$name"; $libraries = "$image\fx\$name-lib"
  New-Item -ItemType Directory -Force $classes, $libraries | Out-Null
  Push-Location $classes; Run "$env:JAVA_HOME\bin\jar.exe" @("xf", $jar.FullName); Pop-Location
  Get-ChildItem "$classes\*.dll" | Move-Item -Destination $libraries
  Run "$env:JAVA_HOME\bin\jmod.exe" @("create", "--class-path", $classes, "--libs", $libraries, "--target-platform", "windows-amd64", "$image\jmods\javafx.$name.jmod")
}
Remove-Item "$image\program\lib\javafx-*"
$modules = (Get-Content installer\common\modules.txt) -join ","
Run "$env:JAVA_HOME\bin\jlink.exe" @("--module-path", "$image\jmods", "--add-modules", $modules, "--include-locales=en,zh", "--no-header-files", "--no-man-pages", "--strip-debug", "--generate-cds-archive", "--output", "$image\program\runtime")

$hashes = (Get-ChildItem "$image\program\lib\*.jar" | Sort-Object Name | Get-FileHash -Algorithm SHA256).Hash -join ""
$sha = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::ASCII.GetBytes($hashes))
$hash = -join ($sha[0..3] | ForEach-Object { $_.ToString("x2") })
$name = "liuzhun-$version-$hash"
New-Item -ItemType Directory -Force "$image\payload", "$image\program\share" | Out-Null
Copy-Item installer\common\icon.ico "$image\program\share\liuzhun.ico"
Copy-Item target\bom.json "$image\program\licences"
Move-Item "$image\program" "$image\payload\$name"
Compress-Archive -Force "$image\payload\$name" "$Out\$name-windows-x64.zip"
Get-FileHash "$Out\*.zip" -Algorithm SHA256 | ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } | Set-Content "$Out\SHA256SUMS-windows"
