; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows: for the person who runs it, or for everybody on the machine.
;
;   conta-…-setup.exe [/S] [/CurrentUser | /AllUsers] [/D=FOLDER]
;
; /S asks nothing. Without a mode it upgrades what is there, else it installs for the current user. An older
; version makes room first.
; package.sh defines VERSION, STAGE (the folder to install), ICON, OUT, SIZE (in kB), and writes files.nsh,
; which removes exactly what was installed. Ends with 0; 1: cancelled; 2: failed; 3: Conta is running.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Conta"
!define SCHEME_KEY "Software\Classes\conta"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
; What is there is upgraded where it is; else it is for the current user.
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_INSTDIR "Conta"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh

Name "Conta"
OutFile "${OUT}"
BrandingText "Conta ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Conta"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Conta Setup"
VIAddVersionKey CompanyName "The Conta developers"
VIAddVersionKey LegalCopyright "The Conta developers, GPL-3.0-or-later"

!ifdef SIGN
!uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunAsThePerson
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE PortugueseBR

LangString isRunning ${LANG_ENGLISH} "Conta is running. Close it, then try again."
LangString isRunning ${LANG_PORTUGUESEBR} "O Conta está em execução. Feche-o e tente de novo."
LangString oldStays ${LANG_ENGLISH} "The version that is there could not be removed."
LangString oldStays ${LANG_PORTUGUESEBR} "A versão existente não pôde ser removida."

; A program that runs cannot be written to.
!macro REFUSE_WHILE_RUNNING PREFIX
Function ${PREFIX}refuseWhileRunning
    again:
    IfFileExists "$INSTDIR\conta.exe" 0 free
    ClearErrors
    FileOpen $0 "$INSTDIR\conta.exe" a
    IfErrors 0 closeIt
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(isRunning)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
    closeIt:
    FileClose $0
    free:
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

Function .onInit
    SetRegView 64
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; The installer may run as an administrator; the program shall not.
Function RunAsThePerson
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\conta.exe"'
FunctionEnd

Section
    Call refuseWhileRunning
    ; Only the older version knows what it brought. Settings and sign-ins are no part of that.
    IfFileExists "$INSTDIR\uninstall.exe" 0 fresh
    ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR' $0
    IntCmp $0 0 fresh
    MessageBox MB_OK|MB_ICONSTOP "$(oldStays)" /SD IDOK
    SetErrorLevel 2
    Quit
    fresh:

    ClearErrors
    SetOutPath "$INSTDIR"
    File /r "${STAGE}\*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Conta.lnk" "$INSTDIR\conta.exe"

    WriteRegStr SHCTX "${SCHEME_KEY}" "" "URL:Conta"
    WriteRegStr SHCTX "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr SHCTX "${SCHEME_KEY}\DefaultIcon" "" "$INSTDIR\conta.exe,0"
    WriteRegStr SHCTX "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\conta.exe" "%1"'

    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Conta"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\conta.exe,0"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Conta developers"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    IfErrors 0 +2
    SetErrorLevel 2
SectionEnd

Section Uninstall
    Call un.refuseWhileRunning
    !include "${FILES}"
    Delete "$INSTDIR\uninstall.exe"
    ; Only where it is empty: nobody knows what else a person keeps there.
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Conta.lnk"
    DeleteRegKey SHCTX "${SCHEME_KEY}"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
