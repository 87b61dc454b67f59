# SPDX-License-Identifier: GPL-3.0-or-later
# Read by cpack itself, before each package.
set(ENV{SOURCE_DATE_EPOCH} "${CPACK_CONTA_EPOCH}")
