// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWindow;

/// Waits until a window has painted its first picture, does once what it was to do after it, and goes.
class FirstPicture final : public QObject
{
    Q_OBJECT

public:
    /// Goes with the window.
    FirstPicture(QWindow &window, std::function<void()> then);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_then;
};
