# SPDX-License-Identifier: GPL-3.0-or-later

# conta_test(<name> [SOURCES <files...>] [LINK <libs...>] [PCH <target>] [WRAPPER <command...>] [LABELS <labels...>])
# Builds tst_<name> from tst_<name>.cpp and runs it with a home and a run-time folder of its own, so that no
# test sees or touches the settings of the person who runs it.
function(conta_test name)
    cmake_parse_arguments(ARG "" "PCH;TIMEOUT" "SOURCES;LINK;WRAPPER;LABELS" ${ARGN})
    set(target tst_${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${target} ${target}.cpp ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE conta_build Qt6::Test ${ARG_LINK})
    target_compile_definitions(${target} PRIVATE CONTA_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    # Only where it is used: what names no build folder is compiled once for all presets, thanks to ccache.
    file(STRINGS "${CMAKE_CURRENT_SOURCE_DIR}/${target}.cpp" uses_bin_dir REGEX CONTA_BIN_DIR)
    if(uses_bin_dir)
        target_compile_definitions(${target} PRIVATE CONTA_BIN_DIR="${PROJECT_BINARY_DIR}/bin")
    endif()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    if(ARG_PCH)
        conta_reuse_precompiled(${target} ${ARG_PCH})
    endif()
    set(home "${PROJECT_BINARY_DIR}/tests/home/${target}")
    file(MAKE_DIRECTORY "${home}")
    add_test(NAME ${target} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${target}>)
    set_tests_properties(
        ${target}
        PROPERTIES TIMEOUT ${ARG_TIMEOUT}
                   LABELS "${ARG_LABELS}"
                   ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_CONFIG_HOME=${home}/.config;XDG_DATA_HOME=${home}/.local/share;XDG_CACHE_HOME=${home}/.cache;LC_ALL=C.UTF-8"
                   ENVIRONMENT_MODIFICATION "DBUS_SESSION_BUS_ADDRESS=unset:;DISPLAY=unset:;WAYLAND_DISPLAY=unset:")
endfunction()
