# SPDX-License-Identifier: GPL-3.0-or-later
# cpp-httplib, which the sandbox stands on: Debian splits it into a header and a library that pkg-config
# describes; elsewhere it is one header.

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(CPP_HTTPLIB QUIET IMPORTED_TARGET cpp-httplib)
endif()
if(TARGET PkgConfig::CPP_HTTPLIB)
    add_library(conta_httplib ALIAS PkgConfig::CPP_HTTPLIB)
else()
    find_path(CPP_HTTPLIB_INCLUDE_DIR httplib.h REQUIRED)
    find_package(Threads REQUIRED)
    add_library(conta_httplib INTERFACE)
    target_include_directories(conta_httplib SYSTEM INTERFACE "${CPP_HTTPLIB_INCLUDE_DIR}")
    target_link_libraries(conta_httplib INTERFACE Threads::Threads $<$<BOOL:${WIN32}>:ws2_32>)
endif()
