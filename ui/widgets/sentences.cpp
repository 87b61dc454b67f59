// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

// The pattern puts what there is so far (%1) before the next part (%2).
QString joined(const QStringList &parts, const QString &pattern)
{
    QString text;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            text = text.isEmpty() ? part : pattern.arg(text, part);
    }
    return text;
}

} // namespace

namespace Sentences {

QString join(const QStringList &sentences)
{
    //: Two sentences, each with its full stop: only what stands between them.
    return joined(sentences, Words::tr("%1 %2", "one sentence, the next"));
}

QString finished(const QString &words)
{
    //: Words and the full stop that makes them a sentence.
    return words.isEmpty() ? words : Words::tr("%1.", "a sentence").arg(words);
}

QString listed(const QStringList &items)
{
    //: A list without a word before its last item: only the comma between two.
    return joined(items, Words::tr("%1, %2", "items of a list so far, the next"));
}

QString listedApart(const QStringList &items)
{
    //: A list whose items hold commas: only the semicolon between two.
    return joined(items, Words::tr("%1; %2", "items of a list so far, the next"));
}

} // namespace Sentences
