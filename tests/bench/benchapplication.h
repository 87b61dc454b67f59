// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

/// An application that knows which events took long, so that a gap of the event loop can be told what it was.
class BenchApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The longest events since the last call in words, e.g. "UsagePage MetaCall 31.2 ms"; empty where all
    /// were short. Those within others are counted with them.
    static QString takeLongest();
};
