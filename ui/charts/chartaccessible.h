// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChartCanvas;

/// What assistive tools see of a chart: a chart with its summary, whose children are its buckets.
namespace ChartAccessible {

/// Lets Qt find it; as often as one likes.
void install();

/// Another model, or other series.
void tellChanged(ChartCanvas *canvas);

/// The keyboard moved to this bucket.
void tellFocus(ChartCanvas *canvas, int bucket);

} // namespace ChartAccessible
