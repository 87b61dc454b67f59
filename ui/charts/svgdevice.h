// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSize>
#include <QString>

#include <memory>

class QIODevice;

/// Paper that becomes an SVG file: what a QPainter draws on it is written as shapes and as text. For what a
/// chart draws: paths, lines, rectangles and text in plain colours, with clips and transforms. Why it is
/// here: docs/decisions/0010-svg-export.md.
class SvgDevice final : public QPaintDevice
{
public:
    /// size in pixels; title and description are for those who cannot see the picture.
    SvgDevice(QIODevice &file, const QSize &size, const QString &title, const QString &description);
    ~SvgDevice() override;

    QPaintEngine *paintEngine() const override;

    /// Whether the file took everything that was written so far.
    bool isWritten() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};
