// SPDX-License-Identifier: GPL-3.0-or-later
// Tells every window that the colours of programs were changed, as the settings of Windows do; for
// wine-test.sh.
#include <windows.h>

int main(void)
{
    DWORD_PTR result = 0;
    return SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, (LPARAM)L"ImmersiveColorSet",
                               SMTO_ABORTIFHUNG, 5000, &result)
               ? 0
               : 1;
}
