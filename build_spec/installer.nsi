; Installs for the user alone, without administrator rights. Built by build.py:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=<folder to install> -DOUTFILE=<installer.exe> installer.nsi
; Silent: installer.exe /S [/D=folder]    uninstall.exe /S
; An upgrade replaces the program's folder as a whole; settings, cache and projects lie elsewhere and stay.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Legislative Harmonisation Workbench"
!define KEY "LegislativeWorkbench"
!define PROGRAM "workbench-gui.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"

Name "${NAME}"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\${KEY}"
InstallDirRegKey HKCU "Software\${KEY}" "Folder"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}, installer"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
; NSIS has no Kazakh of its own: Kazakh.nlf and Kazakh.nsh lie beside this file.
!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" "Kazakh"

LangString Project ${LANG_ENGLISH} "Draft law of the workbench"
LangString Project ${LANG_RUSSIAN} "Проект закона (рабочее место)"
LangString Project ${LANG_KAZAKH} "Заң жобасы (жұмыс орны)"
LangString Bundle ${LANG_ENGLISH} "Bundle for review"
LangString Bundle ${LANG_RUSSIAN} "Пакет для согласования"
LangString Bundle ${LANG_KAZAKH} "Келісуге арналған топтама"
LangString Running ${LANG_ENGLISH} "The program is running. Close it and try again."
LangString Running ${LANG_RUSSIAN} "Программа запущена. Закройте её и повторите."
LangString Running ${LANG_KAZAKH} "Бағдарлама іске қосулы. Оны жауып, қайталап көріңіз."
LangString Foreign ${LANG_ENGLISH} "This folder holds other files. Choose an empty one."
LangString Foreign ${LANG_RUSSIAN} "В этой папке есть другие файлы. Выберите пустую папку."
LangString Foreign ${LANG_KAZAKH} "Бұл қалтада басқа файлдар бар. Бос қалтаны таңдаңыз."

!macro Stop message code
  IfSilent +2
    MessageBox MB_OK|MB_ICONEXCLAMATION "${message}"
  SetErrorLevel ${code}
  Quit
!macroend

; A program that runs holds its file: it cannot be renamed to itself on Windows, and nothing has been touched yet.
!macro RefuseWhileRunning
  IfFileExists "$INSTDIR\${PROGRAM}" 0 idle
    ClearErrors
    Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\${PROGRAM}.old"
    IfErrors 0 renamed
      !insertmacro Stop "$(Running)" 3
    renamed:
    Rename "$INSTDIR\${PROGRAM}.old" "$INSTDIR\${PROGRAM}"
  idle:
!macroend

; Only our own files are taken away: the two programs, their folder of libraries, what lies beside them.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\workbench.exe"
  Delete "$INSTDIR\workbench-gui.exe"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
!macroend

!macro Associate extension type description
  WriteRegStr HKCU "Software\Classes\${extension}" "" "${KEY}.${type}"
  WriteRegStr HKCU "Software\Classes\${extension}\OpenWithProgids" "${KEY}.${type}" ""
  WriteRegStr HKCU "Software\Classes\${KEY}.${type}" "" "${description}"
  WriteRegStr HKCU "Software\Classes\${KEY}.${type}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${KEY}.${type}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

; Another program may have taken the extension meanwhile: then it stays as it is.
!macro Dissociate extension type
  ReadRegStr $0 HKCU "Software\Classes\${extension}" ""
  StrCmp $0 "${KEY}.${type}" 0 +2
    DeleteRegValue HKCU "Software\Classes\${extension}" ""
  DeleteRegValue HKCU "Software\Classes\${extension}\OpenWithProgids" "${KEY}.${type}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${extension}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${extension}"
  DeleteRegKey HKCU "Software\Classes\${KEY}.${type}"
!macroend

!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  IfSilent silent
    !insertmacro MUI_LANGDLL_DISPLAY
  silent:
FunctionEnd

Section "Program"
  SetShellVarContext current
  ; a folder that holds something else is never emptied
  IfFileExists "$INSTDIR\uninstall.exe" ours
    IfFileExists "$INSTDIR\*.*" 0 ours
      ${GetSize} "$INSTDIR" "/S=0B /G=0" $0 $1 $2
      StrCmp $1 "0" 0 foreign
      StrCmp $2 "0" ours foreign
      foreign:
      !insertmacro Stop "$(Foreign)" 4
  ours:
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  !insertmacro Associate ".lhw" "Project" "$(Project)"
  !insertmacro Associate ".lhwr" "Bundle" "$(Bundle)"
  WriteRegStr HKCU "Software\${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  !insertmacro TellShell
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro Dissociate ".lhw" "Project"
  !insertmacro Dissociate ".lhwr" "Bundle"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${KEY}"
  !insertmacro TellShell
SectionEnd
