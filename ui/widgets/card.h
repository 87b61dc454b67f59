// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// A bordered group of things that belong together, with a title and room beside it for a state or a button.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// Puts a widget at the end of the title's line.
    void addToHeader(QWidget *widget);

private:
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};
