# SPDX-License-Identifier: GPL-3.0-or-later
# Gives every staged file the same date and rights, so that two builds of one commit give the same bytes.
execute_process(
    COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -exec touch -h -d "@${CPACK_CONTA_EPOCH}" "{}" +
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -type d -exec chmod 755 "{}" +
                COMMAND_ERROR_IS_FATAL ANY)
