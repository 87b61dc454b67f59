// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <vector>

/// Takes a widget out of its window, with every dialog that is open over it, and puts all of it back as it
/// was. Meanwhile it belongs to no window: no screen, no screenshot and no accessibility tree shows it.
class Curtain final
{
public:
    /// Takes away what stands in the window; what is typed there stays. A closed curtain stays as it is.
    void close(QWidget &content);
    bool isClosed() const { return m_closed; }
    /// Puts the dialogs back; the content itself is already where it shall be shown.
    void open();
    /// The content is gone: nothing is put back.
    void forget();

private:
    struct Hidden
    {
        QPointer<QDialog> dialog;
        QPointer<QWidget> parent;
        Qt::WindowFlags flags;
    };

    bool m_closed = false;
    std::vector<Hidden> m_dialogs; ///< In the order in which they opened, as far as that is known.
    QPointer<QWidget> m_focus;
};
