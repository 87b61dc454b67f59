// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// What must arrive as it is: placeholders, entities, tags and the patterns of dates.
const QRegularExpression &untouched()
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]{1,2}|L?n)|&[a-z]+;|<[^<>]*>"_s);
    return pattern;
}

QChar accented(QChar c)
{
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString dressed = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const qsizetype place = plain.indexOf(c);
    return place < 0 ? c : dressed.at(place);
}

QString dress(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // The key of a mnemonic must be on the keyboard.
        const bool isMnemonic = i > 0 && text.at(i - 1) == u'&';
        result += isMnemonic ? text.at(i) : accented(text.at(i));
    }
    return result;
}

bool isQtsOwn(QLatin1StringView context)
{
    return context.size() > 1 && context[0] == QLatin1Char('Q') && QChar(context[1]).isUpper();
}

// Read by a program, not by a person.
bool isPattern(QLatin1StringView disambiguation)
{
    return disambiguation.startsWith("QLocale"_L1);
}

} // namespace

PseudoTranslator::PseudoTranslator(const QTranslator &english, QObject *parent)
    : QTranslator(parent),
      m_english(english)
{
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    if (isQtsOwn(QLatin1StringView(context)) || isPattern(QLatin1StringView(disambiguation)))
        return {};
    const QString english = m_english.translate(context, sourceText, disambiguation, n);
    return pseudo(english.isNull() ? QString::fromUtf8(sourceText) : english);
}

QString PseudoTranslator::pseudo(const QString &english)
{
    QString result;
    qsizetype letters = 0;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = untouched().globalMatch(english);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString text = english.mid(from, match.capturedStart() - from);
        result += dress(text) + match.captured();
        letters += text.size();
        from = match.capturedEnd();
    }
    result += dress(english.mid(from));
    letters += english.size() - from;
    // Words rather than one long one, as a longer language would have them; the brackets count as two
    // letters.
    constexpr QStringView filling = u" lóng wórds fór máñy";
    const qsizetype more = std::max<qsizetype>(0, (letters * 4 + 9) / 10 - 2);
    for (qsizetype i = 0; i < more; ++i)
        result += filling.at(i % filling.size());
    return u'⟦' + result + u'⟧';
}
