# SPDX-License-Identifier: GPL-3.0-or-later
# QCustomPlot, which draws the charts: Debian names its package after Qt's version, others do not, and some come
# without any description.

find_package(Qt6 6.4 REQUIRED COMPONENTS PrintSupport)
find_package(QCustomPlotQt6 QUIET)
if(TARGET QCustomPlotQt6::QCustomPlotQt6)
    set(qcustomplot QCustomPlotQt6::QCustomPlotQt6)
else()
    find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
    find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot REQUIRED)
    add_library(conta_found_qcustomplot UNKNOWN IMPORTED)
    set_target_properties(
        conta_found_qcustomplot
        PROPERTIES IMPORTED_LOCATION "${QCUSTOMPLOT_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QCUSTOMPLOT_INCLUDE_DIR}")
    set(qcustomplot conta_found_qcustomplot)
endif()
add_library(conta_qcustomplot INTERFACE)
target_link_libraries(conta_qcustomplot INTERFACE ${qcustomplot} Qt6::PrintSupport)
