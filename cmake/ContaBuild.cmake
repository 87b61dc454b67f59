# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project is built with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(CONTA_CCACHE ccache)
if(CONTA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness is what ccache asks for to see through precompiled headers. That of the times of headers is
    # not among it: a header that changes while something compiles would leave a wrong object in the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} ${CONTA_CCACHE})
endif()

add_library(conta_build INTERFACE)
target_compile_definitions(
    conta_build
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(conta_build INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${CONTA_WERROR}>:/WX>)
else()
    target_compile_options(
        conta_build
        INTERFACE -Wall
                  -Wextra
                  -Wpedantic
                  -Wno-missing-field-initializers # designated initialisers leave out on purpose
                  -Wshadow
                  -Wnon-virtual-dtor
                  -Woverloaded-virtual
                  $<$<BOOL:${CONTA_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(conta_build INTERFACE -fpch-preprocess)
    endif()
endif()
# What distributions harden their programs with; tests/packaging holds the binaries to it.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(
        conta_build
        INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
                  "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build")
    target_link_options(conta_build INTERFACE -pie -Wl,-z,relro,-z,now -Wl,--as-needed)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND MINGW)
    target_compile_options(
        conta_build INTERFACE "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build")
    # The linker would write the time into the program.
    target_link_options(conta_build INTERFACE -Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va)
endif()
if(CONTA_SANITIZE)
    target_compile_options(conta_build INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                                 -fno-omit-frame-pointer)
    target_link_options(conta_build INTERFACE -fsanitize=address,undefined)
endif()

if(CONTA_FUZZ)
    # Everything is watched, so that the fuzzer sees how far an input came.
    target_compile_options(conta_build INTERFACE -fsanitize=fuzzer-no-link,address,undefined
                                                 -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(conta_build INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(conta_build INTERFACE QT_FORCE_ASSERTS)
endif()

find_program(CONTA_LLD ld.lld)
if(CONTA_LLD AND NOT MSVC AND NOT APPLE AND NOT CMAKE_CROSSCOMPILING)
    target_link_options(conta_build INTERFACE -fuse-ld=lld)
endif()
