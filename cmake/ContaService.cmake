# SPDX-License-Identifier: GPL-3.0-or-later
# Run by the installation: D-Bus starts programs by their whole path, which is known only now. What is staged
# for a package goes to /usr.
set(conta_bindir "${CMAKE_INSTALL_PREFIX}/${CONTA_BINDIR}")
if(CMAKE_INSTALL_PREFIX MATCHES "/_CPack_Packages/")
    set(conta_bindir "/usr/${CONTA_BINDIR}")
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/../packaging/linux/org.conta.Conta.service.in"
               "${CONTA_STAGED}/org.conta.Conta.service" @ONLY)
file(INSTALL "${CONTA_STAGED}/org.conta.Conta.service"
     DESTINATION "${CMAKE_INSTALL_PREFIX}/${CONTA_DATADIR}/dbus-1/services")
