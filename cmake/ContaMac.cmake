# SPDX-License-Identifier: GPL-3.0-or-later
# The bundle and the disk image for macOS. Not tried by anybody yet: docs/packaging.md.

set(conta_macos "${PROJECT_SOURCE_DIR}/packaging/macos")
find_package(Python3 REQUIRED COMPONENTS Interpreter)
find_program(CONTA_MACDEPLOYQT macdeployqt HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}" REQUIRED)
# Where no older one was asked for, Qt and the compiler are those of the macOS that it is built on.
set(CONTA_MACOS_MINIMUM "${CMAKE_OSX_DEPLOYMENT_TARGET}")
if(NOT CONTA_MACOS_MINIMUM)
    execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE CONTA_MACOS_MINIMUM
                    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()

# Dense screens ask for pictures up to 1024 pixels, which the program itself has no use for.
conta_render_icons(conta_pictures SIZES 32 64 128 256 512 1024 FOLDER macos FILES "${PROJECT_SOURCE_DIR}/resources/app/conta.svg")
set(conta_icns "${PROJECT_BINARY_DIR}/conta.icns")
add_custom_command(
    OUTPUT "${conta_icns}"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/packaging/icon.py" "${conta_icns}" ${conta_pictures}
    DEPENDS "${PROJECT_SOURCE_DIR}/packaging/icon.py" ${conta_pictures}
    VERBATIM)
add_custom_target(conta_icns ALL DEPENDS "${conta_icns}")
add_dependencies(conta conta_icns)

file(GLOB languages RELATIVE "${PROJECT_SOURCE_DIR}/translations" "${PROJECT_SOURCE_DIR}/translations/conta_*.ts")
list(TRANSFORM languages REPLACE "^conta_(.*)\\.ts$" "<string>\\1</string>")
list(JOIN languages "\n        " CONTA_LOCALIZATIONS)
# Here, because CMake would fill it in with the variables of the folder that made the target, which knows none of these.
configure_file("${conta_macos}/Info.plist.in" "${PROJECT_BINARY_DIR}/Info.plist" @ONLY)
set_target_properties(
    conta
    PROPERTIES OUTPUT_NAME Conta
               MACOSX_BUNDLE ON
               MACOSX_BUNDLE_INFO_PLIST "${PROJECT_BINARY_DIR}/Info.plist")

# Then Qt, and last the signature over all of it.
install(FILES "${conta_icns}" DESTINATION Conta.app/Contents/Resources)
configure_file("${conta_macos}/deploy.cmake.in" "${PROJECT_BINARY_DIR}/deploy.cmake" @ONLY)
install(SCRIPT "${PROJECT_BINARY_DIR}/deploy.cmake")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME conta)
set(CPACK_PACKAGE_VENDOR "The Conta developers")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_FILE_NAME "conta-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Conta ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT ULFO)
set(CPACK_POST_BUILD_SCRIPTS "${conta_macos}/notarize.cmake")
include(CPack)
