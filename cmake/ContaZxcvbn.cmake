# SPDX-License-Identifier: GPL-3.0-or-later
# libzxcvbn, which says how hard a password is to guess. Where it is missing, the password form has its
# checklist alone.

option(CONTA_ZXCVBN "Judge the strength of passwords, where libzxcvbn is found" ON)
if(CONTA_ZXCVBN)
    find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn)
    find_library(ZXCVBN_LIBRARY zxcvbn)
    if(ZXCVBN_INCLUDE_DIR AND ZXCVBN_LIBRARY)
        add_library(conta_zxcvbn INTERFACE)
        target_include_directories(conta_zxcvbn SYSTEM INTERFACE "${ZXCVBN_INCLUDE_DIR}")
        target_link_libraries(conta_zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")
    else()
        message(STATUS "libzxcvbn is missing: nothing is said about the strength of passwords")
    endif()
endif()
