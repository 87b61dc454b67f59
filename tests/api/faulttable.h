// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults.h"
#include "result.h"

#include <QStringList>

/// How a call ended: "value", or the error's kind and type: "Offline ConnectionClosed".
QString outcomeText(const Result<Done> &result);

/// What came of every fault and action, as docs/faults.md shows it.
class FaultTable final
{
public:
    /// mayBeDone: a write may have been carried out although the call failed.
    void note(const Fault &fault, const Action &action, const QString &outcome, bool mayBeDone);

    QString document() const;
    /// Whether the file is as document() says; with CONTA_UPDATE_DOCS set it is written first.
    bool matches(const QString &path) const;

private:
    struct Row
    {
        QString fault;
        QMap<QString, QStringList> reads; ///< Outcome -> names of actions.
        QMap<QString, QStringList> writes;
        QString orElse;
        bool mayBeDone = false; ///< Of writes.
    };

    QList<Row> m_rows;
};
