# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack after the disk image is there. CONTA_MACOS_NOTARY_PROFILE names credentials that `xcrun notarytool
# store-credentials` keeps in the keychain; without it nothing is sent to anybody.
if(NOT DEFINED ENV{CONTA_MACOS_NOTARY_PROFILE})
    return()
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    if(DEFINED ENV{CONTA_MACOS_IDENTITY})
        execute_process(COMMAND codesign --force --timestamp --sign "$ENV{CONTA_MACOS_IDENTITY}" "${image}"
                        COMMAND_ERROR_IS_FATAL ANY)
    endif()
    execute_process(COMMAND xcrun notarytool submit "${image}" --wait --keychain-profile
                            "$ENV{CONTA_MACOS_NOTARY_PROFILE}" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
