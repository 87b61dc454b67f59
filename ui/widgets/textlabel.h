// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <array>

/// A label that remembers how high its text is at a width. Layouts within layouts ask for that many times
/// over, mostly of the same few widths, and QLabel breaks the text into lines anew each time.
class TextLabel final : public QLabel
{
public:
    explicit TextLabel(const QString &text, QWidget *parent = nullptr) : QLabel(text, parent) {}

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    /// What has no event when it changes.
    struct Measured
    {
        QString text;
        Qt::TextFormat format = Qt::AutoText;
        Qt::Alignment alignment;
        bool wraps = false;
        int margin = 0;
        int indent = 0;

        bool operator==(const Measured &) const = default;
    };
    struct Height
    {
        int width = -1;
        int height = 0;
    };

    mutable Measured m_measured;
    mutable std::array<Height, 4> m_heights; ///< Of m_measured.
    mutable std::size_t m_oldest = 0;
};
