// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"
#include "transfercheck.h"
#include "widgetproperties.h"

#include <QWidget>

class BusyIndicator;
class QLabel;
class QPushButton;
class ToneIcon;
class TransferDetails;

/// The last step: what has become of everything that was to move.
class ResultStep final : public QWidget
{
    Q_OBJECT

public:
    /// What the server said.
    enum class Answer {
        Yes,
        None, ///< It got lost: nobody knows what was done.
    };

    explicit ResultStep(QWidget *parent = nullptr);

    /// An answer came, or none did; lost is then the technical reason. What to do about it is not said in the
    /// usual words for errors, which may advise to try again.
    void showAnswer(Answer answer, const QString &lost);
    /// The look at the real state is on its way.
    void showLooking();
    void showCheck(const TransferCheck &check, const TransferDestination &destination);
    void showProblem(const ErrorText &text);

    /// Where the focus goes when this comes into view: a button, or all of it while there is nothing to
    /// press.
    QWidget *firstControl();
    /// The one line that says how it went; empty while nobody knows.
    QString headline() const;

Q_SIGNALS:
    void checkWanted();
    /// What is still here shall be tried again.
    void retried();
    /// On to something else.
    void finished();

private:
    void showWords(Tone tone, const QString &headline, const QString &text);
    void showButtons(bool check, bool retry, QPushButton *first);
    void announce();

    Answer m_answer = Answer::Yes;
    QPushButton *m_first = nullptr; ///< Null while the look is on its way.
    QString m_lost;
    ToneIcon *m_icon;
    BusyIndicator *m_busy;
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_details;
    TransferDetails *m_moved;
    TransferDetails *m_stayed;
    TransferDetails *m_unknown;
    QPushButton *m_check;
    QPushButton *m_retry;
    QPushButton *m_done;
};
