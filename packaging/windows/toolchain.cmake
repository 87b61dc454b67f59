# SPDX-License-Identifier: GPL-3.0-or-later
# Builds for Windows on x86-64 with the cross compiler of Debian (g++-mingw-w64-x86-64-posix: its threads are those
# of the standard library). CONTA_WINDOWS_PREFIX in the environment names the folder of what was built before.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
if(DEFINED ENV{CONTA_WINDOWS_PREFIX})
    list(PREPEND CMAKE_FIND_ROOT_PATH "$ENV{CONTA_WINDOWS_PREFIX}")
    list(PREPEND CMAKE_PREFIX_PATH "$ENV{CONTA_WINDOWS_PREFIX}")
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# The tools that run while building (moc, rcc, uic, lrelease) are the system's own, of the same version of Qt.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB conta_host_cmake /usr/lib/*/cmake/Qt6)
cmake_path(GET conta_host_cmake PARENT_PATH conta_host_cmake)
set(QT_HOST_PATH_CMAKE_DIR "${conta_host_cmake}" CACHE PATH "")
