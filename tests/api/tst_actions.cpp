// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "testtoken.h"
#include "token.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// One action as the API's reference describes it.
struct Described
{
    QString name;
    QString method;
    QString path;
    QStringList scopes;
};

// "Add Recent Item" -> "addRecentItem"
QString nameFromTitle(const QString &title)
{
    QString name;
    for (const QString &word : title.simplified().split(u' '))
        name += word.left(1).toUpper() + word.mid(1);
    return name.left(1).toLower() + name.mid(1);
}

QList<Described> readReference(const QString &text)
{
    static const QRegularExpression block(
        uR"(\n([^\n]+)\n[^\n]+\nMethod And Url\n(\w+) https://[^/\n]+(/\S+)\n.*?scopes: ([^\n]+)\.\n)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression scope(uR"([\w*]+\.[\w.*]*[\w*])"_s);
    QList<Described> actions;
    auto matches = block.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        Described described{.name = nameFromTitle(match.captured(1)),
                            .method = match.captured(2),
                            .path = match.captured(3).replace("INVITE_ID"_L1, "{inviteId}"_L1)};
        auto scopes = scope.globalMatch(match.captured(4));
        while (scopes.hasNext())
            described.scopes.append(scopes.next().captured());
        actions.append(described);
    }
    return actions;
}

Token tokenWith(const QString &scope)
{
    return Token::fromServer(Secret(QByteArrayView(testToken({.scopes = {scope}}))));
}

} // namespace

class TestActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsFoundByItsId()
    {
        QCOMPARE(actions().size(), std::size_t(20));
        for (const Action &one : actions())
            QCOMPARE(&action(one.id), &one);
    }

    void namesScopesAndRoutesAreUnique()
    {
        QSet<QString> seen;
        for (const Action &one : actions()) {
            const QString route = QString::fromLatin1(httpMethodName(one.method)) + u' ' + one.path;
            for (const QString &key : {QString(one.name), QString(one.scope), route}) {
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen.insert(key);
            }
            QCOMPARE(QString(one.scope), u"me."_s + one.name);
        }
    }

    void areThoseOfTheReference()
    {
        QFile file(QStringLiteral(CONTA_SOURCE_DIR "/../shared/api/me-actions.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The API's reference is not here");
        const QList<Described> reference = readReference(QString::fromUtf8(file.readAll()));
        QCOMPARE(std::size_t(reference.size()), actions().size());
        for (qsizetype i = 0; i < reference.size(); ++i) {
            const Described &described = reference.at(i);
            const Action &ours = actions()[std::size_t(i)];
            QCOMPARE(QString(ours.name), described.name);
            QCOMPARE(QString::fromLatin1(httpMethodName(ours.method)), described.method);
            QCOMPARE(QString(ours.path), described.path);
            QCOMPARE(ours.access == Access::Read, described.scopes.contains("all.User.read"_L1));
            // The reference leaves one action without a scope of its own; the platform has one all the same.
            if (ours.id != ActionId::RefreshToken)
                QVERIFY2(described.scopes.contains(ours.scope), qPrintable(described.name));
            for (const QString &scope : described.scopes)
                QVERIFY2(tokenWith(scope).allows(ours.id), qPrintable(scope + u" for "_s + described.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
