# Builds the portable zip and the installer, on a Windows machine with Maven, JDK 25, and NSIS on the path (without NSIS
# only the zip). A window walks through its first minute by itself: that trains the start-up cache.
#   powershell -File installer\windows\build.ps1 [-Out target\packages]
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

# The same walk as on Linux: see installer/linux/train.sh. The launcher compares the jars with the list beside the cache.
$folder = "$image\payload\$name"
$data = New-Item -ItemType Directory -Force "$image\training"
New-Item -ItemType Directory -Force "$folder\cache" | Out-Null
$env:LIUZHUN_DATA = $data.FullName
Run "$folder\bin\liuzhun.cmd" @("demo", "$($data.FullName)\village", "--households", "60")
Run "$folder\runtime\bin\java.exe" @("-XX:AOTCacheOutput=$folder\cache\start.aot", "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dliuzhun.rehearsal=minute", "--enable-native-access=ALL-UNNAMED,javafx.graphics", "--sun-misc-unsafe-memory-access=allow", "-cp", (Get-ChildItem "$folder\lib\liuzhun-*.jar").FullName, "org.liuzhun.Main", "$($data.FullName)\village")
Get-ChildItem "$folder\lib\*.jar" | ForEach-Object { "$($_.Length) $($_.Name)" } | Set-Content -Encoding ascii "$folder\cache\jars.txt"

Compress-Archive -Force "$image\payload\$name" "$Out\$name-windows-x64.zip"
if (Get-Command makensis -ErrorAction SilentlyContinue) {
  Run "makensis" @("-V2", "-INPUTCHARSET", "UTF8", "-DOUT=$(Join-Path (Resolve-Path $Out) "$name-windows-x64.exe")", "-DVERSION=$version", "-DBUILD=$name", "-DPAYLOAD=$(Resolve-Path "$image\payload")", "-DICON=$(Resolve-Path installer\common\icon.ico)", "installer\windows\liuzhun.nsi")
}
Get-FileHash "$Out\*.zip", "$Out\*.exe" -Algorithm SHA256 | ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } | Set-Content "$Out\SHA256SUMS-windows"
