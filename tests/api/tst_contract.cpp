// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
class TestContract final : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
