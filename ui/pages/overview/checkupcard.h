// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "securitycheckup.h"

#include <QWidget>

class AnswerCard;
class Banner;
class Pill;
class QGridLayout;
class QLabel;
class QPushButton;
class ToneIcon;

/// The security check-up: four answers, and beside each that could be better what helps.
class CheckupCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckupCard(const PageContext &context, QWidget *parent = nullptr);

    AnswerCard *answer() const { return m_answer; }
    /// Shows the session's profile and token.
    void refresh();

Q_SIGNALS:
    void toastRequested(const QString &text);
    void placeRequested(const QString &page, const QString &view); ///< As Page says it.

private:
    struct Row
    {
        ToneIcon *icon;
        QLabel *what;
        QLabel *detail;
        QPushButton *remedy;
    };

    Row addRow(QGridLayout *grid, CheckupItem::Subject subject);
    void show(const Row &row, const CheckupItem &item);
    void help(CheckupItem::Subject subject);
    void sendVerification();

    PageContext m_context;
    AnswerCard *m_answer;
    Pill *m_state;
    Banner *m_banner;
    QList<Row> m_rows; ///< By CheckupItem::Subject.
};
