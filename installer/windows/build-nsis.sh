#!/usr/bin/env bash
# Builds the per-user Windows installer on Linux from a folder that build.ps1 (or a Windows machine) made.
#   installer/windows/build-nsis.sh PAYLOAD OUT.exe      PAYLOAD holds one folder liuzhun-VERSION-HASH
# Needs makensis. The payload's run-time must be one for Windows: this script cannot make it.
set -euo pipefail
cd "$(dirname "$0")/../.."
payload=$(cd "$1" && pwd)
build=$(ls "$payload")
case $build in liuzhun-*-????????) ;; *) echo "The payload must hold one folder liuzhun-VERSION-HASH." >&2; exit 2;; esac
version=${build#liuzhun-} && version=${version%-*}
makensis -V2 -INPUTCHARSET UTF8 -DOUT="$(realpath -m "$2")" -DVERSION="$version" -DBUILD="$build" -DPAYLOAD="$payload" \
  -DICON="$PWD/installer/common/icon.ico" installer/windows/liuzhun.nsi
