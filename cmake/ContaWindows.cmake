# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows wants of a program: icon, version and manifest inside it, and beside it every library and plug-in
# that it needs. packaging/windows/package.sh makes the installer and the archive of what is installed here.

set(conta_windows "${PROJECT_SOURCE_DIR}/packaging/windows")
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(CONTA_ICO "${PROJECT_BINARY_DIR}/conta.ico")
set(conta_pictures)
foreach(size IN ITEMS 16 24 32 48 64 128 256)
    list(APPEND conta_pictures "${PROJECT_BINARY_DIR}/ui/widgets/app/conta@${size}.png")
endforeach()
add_custom_command(
    OUTPUT "${CONTA_ICO}"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/packaging/icon.py" "${CONTA_ICO}" ${conta_pictures}
    DEPENDS "${PROJECT_SOURCE_DIR}/packaging/icon.py" ${conta_pictures}
    VERBATIM)
add_custom_target(conta_ico DEPENDS "${CONTA_ICO}")
add_dependencies(conta_ico conta_widgets)
configure_file("${conta_windows}/conta.rc.in" "${PROJECT_BINARY_DIR}/conta.rc" @ONLY)
target_sources(conta PRIVATE "${PROJECT_BINARY_DIR}/conta.rc")
set_source_files_properties(
    "${PROJECT_BINARY_DIR}/conta.rc" TARGET_DIRECTORY conta
    PROPERTIES OBJECT_DEPENDS "${CONTA_ICO};${conta_windows}/conta.manifest")
add_dependencies(conta conta_ico)

# Qt's own texts, in the languages Conta has.
file(GLOB conta_languages RELATIVE "${PROJECT_SOURCE_DIR}/translations" "${PROJECT_SOURCE_DIR}/translations/conta_*.ts")
foreach(language IN LISTS conta_languages)
    string(REGEX REPLACE "^conta_(.*)\\.ts$" "\\1" language "${language}")
    if(NOT language STREQUAL "en")
        find_file(CONTA_QTBASE_${language} qtbase_${language}.qm
                  PATHS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}" "${QT_HOST_PATH}/share/qt6/translations"
                  NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
        if(CONTA_QTBASE_${language})
            install(FILES "${CONTA_QTBASE_${language}}" DESTINATION translations)
        else()
            message(WARNING "Qt's own texts in ${language} are missing (Debian: qt6-translations-l10n)")
        endif()
    endif()
endforeach()

set(conta_plugins "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
foreach(plugin IN ITEMS platforms/qwindows styles/qwindowsvistastyle styles/qmodernwindowsstyle tls/qschannelbackend
                        imageformats/qjpeg imageformats/qgif)
    if(EXISTS "${conta_plugins}/${plugin}.dll")
        cmake_path(GET plugin PARENT_PATH folder)
        install(FILES "${conta_plugins}/${plugin}.dll" DESTINATION plugins/${folder})
    endif()
endforeach()
install(FILES "${conta_windows}/qt.conf" DESTINATION .)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
install(FILES "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION . RENAME CHANGELOG.txt)

if(MINGW)
    # The compiler's own libraries lie beside it.
    set(conta_folders "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}")
    foreach(library IN ITEMS libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll)
        execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-file-name=${library} OUTPUT_VARIABLE path
                        OUTPUT_STRIP_TRAILING_WHITESPACE)
        cmake_path(GET path PARENT_PATH folder)
        if(folder)
            list(APPEND conta_folders "${folder}")
        endif()
    endforeach()
    foreach(root IN LISTS CMAKE_FIND_ROOT_PATH)
        list(APPEND conta_folders "${root}/bin" "${root}/lib")
    endforeach()
    list(REMOVE_DUPLICATES conta_folders)
    configure_file("${conta_windows}/bundle.cmake.in" "${PROJECT_BINARY_DIR}/bundle.cmake" @ONLY)
    install(SCRIPT "${PROJECT_BINARY_DIR}/bundle.cmake")
endif()

# The program with hands of its own, for packaging/windows/wine-test.sh; no package has it.
if(NOT TARGET driven-conta)
    add_executable(driven-conta EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/tests/ui/main/drivenconta.cpp")
    target_link_libraries(driven-conta PRIVATE Conta::main)
    conta_reuse_precompiled(driven-conta conta_pch_widgets)
endif()
