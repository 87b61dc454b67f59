// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testwindow.h"
#include "token.h"
#include "transferrows.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

/// The transfer page in the real window, and the hands to drive it as a person would.
class TransferHands final
{
public:
    using Options = TestWindow::Options;

    explicit TransferHands(const QUrl &server, const Options &options = {}) : m_test(server, options) {}

    TestWindow &test() { return m_test; }
    TestWindow *operator->() { return &m_test; }

    bool open(const QString &email = QStringLiteral("demo@conta.example"))
    {
        return m_test.signIn(email) && m_test.openPage(QStringLiteral("transfer"));
    }

    QStringList names(const QString &list)
    {
        const QAbstractItemModel *model = m_test.find<QListView>(list)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    QModelIndex row(const QString &list, const QString &name)
    {
        const QAbstractItemModel *model = m_test.find<QListView>(list)->model();
        QModelIndexList found;
        // Some lists come only when their step is opened.
        (void)QTest::qWaitFor([&] {
            found = model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return !found.isEmpty();
        });
        if (found.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("no row named ") + name), __FILE__, __LINE__);
        return found.value(0);
    }

    /// The id behind a row, in lower case.
    QString idOf(const QString &list, const QString &name)
    {
        return row(list, name).data(TransferIdRole).toString();
    }

    bool isTicked(const QString &list, const QString &name)
    {
        return row(list, name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    void clickRow(const QString &list, const QString &name)
    {
        auto *view = m_test.find<QListView>(list);
        const QModelIndex index = row(list, name);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    void choose(const QStringList &applications, const QStringList &dashboards = {})
    {
        for (const QString &name : applications)
            clickRow(QStringLiteral("applicationList"), name);
        for (const QString &name : dashboards)
            clickRow(QStringLiteral("dashboardList"), name);
    }

    /// From the first step to the review.
    void toOrganization(const QString &name)
    {
        m_test.click(QStringLiteral("toDestination"));
        clickRow(QStringLiteral("organizationList"), name);
        m_test.click(QStringLiteral("toReview"));
    }

    void toUser(const QString &id)
    {
        m_test.click(QStringLiteral("toDestination"));
        m_test.click(QStringLiteral("toUser"));
        m_test.type(QStringLiteral("userId"), id);
        m_test.click(QStringLiteral("toReview"));
    }

    void confirm(const QString &destination)
    {
        m_test.type(QStringLiteral("typedDestination"), destination);
        m_test.click(QStringLiteral("transferNow"));
    }

    /// In the dialog of pasted ids, which stays open.
    void paste(const QString &text)
    {
        m_test.click(QStringLiteral("paste"));
        m_test.find<QPlainTextEdit>(QStringLiteral("pastedText"))->setPlainText(text);
    }

    QString label(const QString &name) { return m_test.find<QLabel>(name)->text(); }
    QString headline() { return label(QStringLiteral("resultHeadline")); }

    static QString focus()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    /// Whose token it is: another account of the sandbox, to move things to.
    static QString ssoUserId()
    {
        return Token::fromServer(Secret(QByteArrayView(SandboxServer::ssoToken()))).userId();
    }

private:
    TestWindow m_test;
};
