; The Windows installer: for one person, without an administrator. Built by build-nsis.sh.
Target amd64-unicode
Unicode true
Name "六准"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Liuzhun"
InstallDirRegKey HKCU "Software\Liuzhun" "Folder"
SetCompressor /SOLID lzma
Icon "${ICON}"
UninstallIcon "${ICON}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Liuzhun"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Liuzhun"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Liuzhun"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

LoadLanguageFile "${NSISDIR}\Contrib\Language files\SimpChinese.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"
LangString SAFE ${LANG_SIMPCHINESE} "六准（安全显示）"
LangString SAFE ${LANG_ENGLISH} "Liuzhun (safe display)"
LangString PACKAGE ${LANG_SIMPCHINESE} "六准密封包"
LangString PACKAGE ${LANG_ENGLISH} "Liuzhun sealed package"
LangString BACKUP ${LANG_SIMPCHINESE} "六准备份"
LangString BACKUP ${LANG_ENGLISH} "Liuzhun backup"

; Files that the program opens: ending, class, what they are called.
!macro OPENS ENDING CLASS NAME
  WriteRegStr HKCU "Software\Classes\${ENDING}" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${BUILD}\share\liuzhun.ico"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${BUILD}\bin\liuzhunw.cmd" "%1"'
!macroend

Section
  SetOutPath "$INSTDIR"
  ; Each build lies in a folder named after its content, so that no start-up cache meets other jars.
  ; Older builds go; workbooks lie elsewhere and stay.
  ReadRegStr $0 HKCU "Software\Liuzhun" "Build"
  StrCmp $0 "" fresh
  StrCmp $0 "${BUILD}" fresh
  RMDir /r "$INSTDIR\$0"
fresh:
  File /r "${PAYLOAD}\*.*"
  WriteRegStr HKCU "Software\Liuzhun" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Liuzhun" "Build" "${BUILD}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  SetOutPath "$INSTDIR\${BUILD}"
  CreateDirectory "$SMPROGRAMS\六准"
  CreateShortcut "$SMPROGRAMS\六准\六准.lnk" "$INSTDIR\${BUILD}\bin\liuzhunw.cmd" "" "$INSTDIR\${BUILD}\share\liuzhun.ico" 0 SW_SHOWMINIMIZED
  CreateShortcut "$SMPROGRAMS\六准\$(SAFE).lnk" "$INSTDIR\${BUILD}\bin\liuzhunw.cmd" "--safe-display" "$INSTDIR\${BUILD}\share\liuzhun.ico" 0 SW_SHOWMINIMIZED

  !insertmacro OPENS ".lzb" "Liuzhun.Package" "$(PACKAGE)"
  !insertmacro OPENS ".lzv" "Liuzhun.Package" "$(PACKAGE)"
  !insertmacro OPENS ".lza" "Liuzhun.Package" "$(PACKAGE)"
  !insertmacro OPENS ".lzbackup" "Liuzhun.Backup" "$(BACKUP)"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "六准"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${BUILD}\share\liuzhun.ico"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  ReadRegStr $0 HKCU "Software\Liuzhun" "Build"
  StrCmp $0 "" +2
  RMDir /r "$INSTDIR\$0"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\六准"
  DeleteRegKey HKCU "Software\Classes\.lzb"
  DeleteRegKey HKCU "Software\Classes\.lzv"
  DeleteRegKey HKCU "Software\Classes\.lza"
  DeleteRegKey HKCU "Software\Classes\Liuzhun.Package"
  DeleteRegKey HKCU "Software\Classes\.lzbackup"
  DeleteRegKey HKCU "Software\Classes\Liuzhun.Backup"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Liuzhun"
SectionEnd
