// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Banner;
class Card;
class QVBoxLayout;
class SkeletonLines;
struct ErrorText;

/// A card that waits for an answer of its own: it shows an outline, then its content, or what went wrong with
/// a button to try again. All others go on meanwhile.
class AnswerCard final : public QWidget
{
    Q_OBJECT

public:
    /// lines: how many the outline has. The banner is named after the card: "limits" has "limitsProblem".
    AnswerCard(const QString &name, const QString &title, int lines, QWidget *parent = nullptr);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// Puts a widget at the end of the title's line; it is there only while the content is.
    void addToHeader(QWidget *widget);

    void showLoading();
    void showReady();
    /// In the content's place; Retry emits retried().
    void showProblem(const QString &what, const ErrorText &why);
    /// The content stays, but is as old as it says, in the words of Dates::asOf(): the last attempt to have
    /// it anew failed.
    void showOld(const QString &asOf, const ErrorText &why);

Q_SIGNALS:
    void retried();

private:
    enum class State { Loading, Ready, Problem };

    void setState(State state);
    void tell(const QString &words, const ErrorText &why, bool isAbsent);
    void beSilent();

    Card *m_card;
    QWidget *m_content;
    QVBoxLayout *m_body;
    SkeletonLines *m_outline;
    Banner *m_banner;
    QList<QWidget *> m_inHeader;
};
