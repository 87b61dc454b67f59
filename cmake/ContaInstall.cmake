# SPDX-License-Identifier: GPL-3.0-or-later
# Where everything goes that a person installs. Included last, when every target is there.
include(GNUInstallDirs)
if(WIN32)
    # A program's libraries lie beside it.
    set(CMAKE_INSTALL_BINDIR .)
elseif(APPLE AND CONTA_WIDGETS)
    # The demo looks for its server beside the program, inside the bundle.
    set(CMAKE_INSTALL_BINDIR Conta.app/Contents/MacOS)
endif()

set(conta_programs conta-sandbox)
if(CONTA_WIDGETS)
    list(PREPEND conta_programs conta)
endif()
install(TARGETS ${conta_programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)

if(NOT UNIX OR APPLE OR NOT CONTA_WIDGETS)
    return()
endif()

set(conta_linux "${PROJECT_SOURCE_DIR}/packaging/linux")
set(conta_id org.conta.Conta)

# The day of the last commit, or of the build where there is no history: a package's bytes must not depend on
# when it was built.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(conta_epoch $ENV{SOURCE_DATE_EPOCH})
else()
    execute_process(
        COMMAND git log -1 --format=%ct
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
        OUTPUT_VARIABLE conta_epoch
        OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT conta_epoch MATCHES "^[0-9]+$")
    string(TIMESTAMP conta_epoch "%s" UTC)
endif()
set(ENV{SOURCE_DATE_EPOCH} ${conta_epoch})
string(TIMESTAMP CONTA_RELEASE_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP CONTA_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

include(ContaMetainfo)
configure_file("${conta_linux}/${conta_id}.metainfo.xml.in" "${PROJECT_BINARY_DIR}/${conta_id}.metainfo.xml" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/${conta_id}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${conta_linux}/${conta_id}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(CODE "set(CONTA_BINDIR \"${CMAKE_INSTALL_BINDIR}\")
              set(CONTA_DATADIR \"${CMAKE_INSTALL_DATADIR}\")
              set(CONTA_STAGED \"${PROJECT_BINARY_DIR}/staged\")")
install(SCRIPT "${PROJECT_SOURCE_DIR}/cmake/ContaService.cmake")
foreach(program IN LISTS conta_programs)
    install(FILES "${conta_linux}/completions/${program}.bash"
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
    install(FILES "${conta_linux}/completions/_${program}" DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES "${conta_linux}/completions/${program}.fish"
            DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
install(FILES "${conta_linux}/copyright" DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES "${conta_linux}/lintian-overrides" DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME conta)

set(conta_icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${PROJECT_SOURCE_DIR}/resources/app/conta.svg" DESTINATION ${conta_icons}/scalable/apps RENAME ${conta_id}.svg)
foreach(size IN ITEMS 16 24 32 48 64 128 256)
    install(FILES "${PROJECT_BINARY_DIR}/ui/widgets/app/conta@${size}.png"
            DESTINATION ${conta_icons}/${size}x${size}/apps RENAME ${conta_id}.png)
endforeach()

# Distributions want these compressed, without a name or time inside.
find_program(CONTA_GZIP gzip REQUIRED)
file(WRITE "${PROJECT_BINARY_DIR}/changelog.Debian"
     "conta (${PROJECT_VERSION}-1) unstable; urgency=medium\n\n  * See /usr/share/doc/conta/changelog.gz.\n\n"
     " -- The Conta developers <conta@localhost>  ${CONTA_CHANGELOG_DATE}\n")
set(conta_packed)
function(conta_gzip source name)
    set(packed "${PROJECT_BINARY_DIR}/packed/${name}.gz")
    add_custom_command(
        OUTPUT "${packed}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/packed"
        COMMAND sh -c "'${CONTA_GZIP}' -9nc '${source}' > '${packed}'"
        DEPENDS "${source}"
        VERBATIM)
    set(conta_packed ${conta_packed} "${packed}" PARENT_SCOPE)
endfunction()
conta_gzip("${conta_linux}/conta.1" conta.1)
conta_gzip("${conta_linux}/conta-sandbox.1" conta-sandbox.1)
conta_gzip("${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog)
conta_gzip("${PROJECT_BINARY_DIR}/changelog.Debian" changelog.Debian)
add_custom_target(conta_packed ALL DEPENDS ${conta_packed})
install(FILES "${PROJECT_BINARY_DIR}/packed/conta.1.gz" "${PROJECT_BINARY_DIR}/packed/conta-sandbox.1.gz"
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${PROJECT_BINARY_DIR}/packed/changelog.gz" "${PROJECT_BINARY_DIR}/packed/changelog.Debian.gz"
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
