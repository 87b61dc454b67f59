// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

// What ./dev bench measures, by the part of the program that it is about; docs/performance.md says how each
// figure is read.

Figures chartFigures();
Figures decodeFigures();
Figures serviceFigures();
Figures firstDataFigures();
Figures stallFigures();
Figures listFigures();
/// Of the whole program, under an X server of its own: its start, and the memory it has then.
Figures startFigures();
/// Likewise: idling, and the memory after every page.
Figures runningFigures();
Figures sizeFigures();
