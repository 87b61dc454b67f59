// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class ToneIcon;

/// The platform's rule for a new password as a list whose points are ticked off while somebody types.
class PasswordChecklist final : public QWidget
{
    Q_OBJECT

public:
    enum class Point {
        Length,   ///< 12–2048 code points.
        Upper,    ///< One of A–Z, as the API's pattern has it.
        Lower,    ///< One of a–z.
        Digit,    ///< One of 0–9.
        Symbol,   ///< Anything else, letters beyond a–z included.
        Differs,  ///< Another one than the current password.
        Repeated, ///< Typed twice alike.
    };

    explicit PasswordChecklist(QWidget *parent = nullptr);

    /// What a password still lacks, in the order of the list.
    static QList<Point> missing(const QString &password, const QString &current, const QString &repeat);

    void check(const QString &password, const QString &current, const QString &repeat);
    bool isMet() const { return m_missing.isEmpty(); }
    const QList<Point> &missing() const { return m_missing; }

private:
    struct Row
    {
        Point point;
        QString words;
        ToneIcon *icon;
        QLabel *text;
    };

    void show(const Row &row);

    QList<Row> m_rows;
    QList<Point> m_missing;
};
