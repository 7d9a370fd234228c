; The Windows installer: for one person, without an administrator. Built by build-nsis.sh.
Target amd64-unicode
Unicode true
!include LogicLib.nsh
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

LangString RUNNING ${LANG_SIMPCHINESE} "六准正在运行。请先关闭它的窗口，再点“重试”。"
LangString RUNNING ${LANG_ENGLISH} "Liuzhun is running. Close its window, then choose Retry."

; The folder of the installed build gets another name before it goes: while the program runs its files are held, and
; half a program must not stay behind.
!macro RETIRE BUILD
  ${If} ${BUILD} != ""
  ${AndIf} ${FileExists} "$INSTDIR\${BUILD}\*.*"
    RMDir /r "$INSTDIR\retired"
    ${Do}
      ClearErrors
      Rename "$INSTDIR\${BUILD}" "$INSTDIR\retired"
      ${IfNot} ${Errors}
        ${Break}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel 1
        Quit
      ${EndIf}
    ${Loop}
    RMDir /r "$INSTDIR\retired"
  ${EndIf}
!macroend

; Accounts with Chinese names have Chinese folders, from which not every run-time starts: there the program goes into a
; folder of plain letters that needs no administrator either. What was installed before stays where it is.
Function .onInit
  System::Call 'kernel32::WideCharToMultiByte(i 20127, i 0, w "$INSTDIR", i -1, m .r0, i ${NSIS_MAX_STRLEN}, p 0, p 0)'
  ReadRegStr $1 HKCU "Software\Liuzhun" "Folder"
  ReadEnvStr $2 "ProgramData"
  ${If} $0 != $INSTDIR
  ${AndIf} $1 == ""
  ${AndIf} $2 != ""
    StrCpy $INSTDIR "$2\Liuzhun"
  ${EndIf}
FunctionEnd

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
  ${If} $0 != "${BUILD}"
    !insertmacro RETIRE $0
  ${EndIf}
  File /r "${PAYLOAD}\*.*"
  WriteRegStr HKCU "Software\Liuzhun" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Liuzhun" "Build" "${BUILD}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  SetOutPath "$INSTDIR\${BUILD}"
  CreateDirectory "$SMPROGRAMS\六准"
  CreateShortcut "$SMPROGRAMS\六准\六准.lnk" "$INSTDIR\${BUILD}\bin\liuzhunw.cmd" "" "$INSTDIR\${BUILD}\share\liuzhun.ico" 0 SW_SHOWMINIMIZED
  CreateShortcut "$SMPROGRAMS\六准\$(SAFE).lnk" "$INSTDIR\${BUILD}\bin\liuzhunw.cmd" "--safe-display" "$INSTDIR\${BUILD}\share\liuzhun.ico" 0 SW_SHOWMINIMIZED

  CreateShortcut "$DESKTOP\六准.lnk" "$INSTDIR\${BUILD}\bin\liuzhunw.cmd" "" "$INSTDIR\${BUILD}\share\liuzhun.ico" 0 SW_SHOWMINIMIZED

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
  !insertmacro RETIRE $0
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\六准"
  Delete "$DESKTOP\六准.lnk"
  DeleteRegKey HKCU "Software\Classes\.lzb"
  DeleteRegKey HKCU "Software\Classes\.lzv"
  DeleteRegKey HKCU "Software\Classes\.lza"
  DeleteRegKey HKCU "Software\Classes\Liuzhun.Package"
  DeleteRegKey HKCU "Software\Classes\.lzbackup"
  DeleteRegKey HKCU "Software\Classes\Liuzhun.Backup"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Liuzhun"
SectionEnd
