# SPDX-License-Identifier: GPL-3.0-or-later

# conta_precompiled(<name> LINK <libs...> HEADERS <headers...>)
# One precompiled header that many targets share: building it once a target would cost more than it saves.
function(conta_precompiled name)
    cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(GENERATE OUTPUT "${source}" CONTENT "// Built only for its precompiled header.\n")
    add_library(${name} OBJECT "${source}")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE conta_build ${ARG_LINK})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
endfunction()

# conta_reuse_precompiled(<target> <precompiled>)
# A program is compiled as position independent as the libraries that the header was compiled for, or the compiler
# refuses the header. Qt 6.4 asks for that itself, 6.8 does not.
function(conta_reuse_precompiled target precompiled)
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
    get_target_property(qt_options Qt6::Core INTERFACE_COMPILE_OPTIONS)
    if(NOT WIN32 AND NOT "-fPIC" IN_LIST qt_options)
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()

# conta_module(<name> HEADERS <files...> SOURCES <files...> [PUBLIC <libs...>] [PRIVATE <libs...>] [PCH <target>])
# A part of the house: one static library and one include root. What a module may include is what it
# links here and what tests/tst_layering allows.
function(conta_module name)
    cmake_parse_arguments(ARG "" "PCH" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target conta_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    add_library(Conta::${name} ALIAS ${target})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_CURRENT_SOURCE_DIR}" FILES ${ARG_HEADERS})
    target_link_libraries(${target} PUBLIC conta_build ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(ARG_PCH)
        conta_reuse_precompiled(${target} ${ARG_PCH})
    endif()
endfunction()
