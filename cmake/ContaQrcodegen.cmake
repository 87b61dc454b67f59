# SPDX-License-Identifier: GPL-3.0-or-later
# The QR Code generator library, C++ version, for the key of an authenticator.

find_path(QRCODEGEN_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen)
find_library(QRCODEGEN_LIBRARY NAMES qrcodegencpp qrcodegen nayuki-qr-code-generator)
if(NOT QRCODEGEN_INCLUDE_DIR OR NOT QRCODEGEN_LIBRARY)
    message(FATAL_ERROR "The QR Code generator library is missing (Debian: libqrcodegencpp-dev)")
endif()
add_library(conta_qrcodegen INTERFACE)
target_include_directories(conta_qrcodegen SYSTEM INTERFACE "${QRCODEGEN_INCLUDE_DIR}")
target_link_libraries(conta_qrcodegen INTERFACE "${QRCODEGEN_LIBRARY}")
