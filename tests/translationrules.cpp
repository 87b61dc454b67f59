// SPDX-License-Identifier: GPL-3.0-or-later
#include "translationrules.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

bool isNumber(const QString &placeholder)
{
    return placeholder == "%n"_L1 || placeholder == "%Ln"_L1;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"&[^&\\s]"_s);
    QString single = text;
    return single.remove(u"&&"_s).count(pattern);
}

// Punctuation that means the same in another script has the same name.
QString ending(const QString &text)
{
    static const QMap<QString, QString> same{{u"："_s, u":"_s}, {u"。"_s, u"."_s}, {u"？"_s, u"?"_s},
                                             {u"؟"_s, u"?"_s},  {u"！"_s, u"!"_s}, {u"……"_s, u"…"_s},
                                             {u"，"_s, u","_s}, {u"،"_s, u","_s}};
    // The key of a mnemonic stands behind the words in Chinese: "保存(&S)…".
    static const QRegularExpression key(u"\\(&.\\)"_s);
    QString bare = text.trimmed();
    bare.remove(key);
    // Closing quotes and brackets stand behind or before it, as the language has it.
    static const QRegularExpression closing(u"[”’»）)]+$"_s);
    bare.remove(closing);
    for (const qsizetype length : {2, 1}) {
        const QString last = bare.right(length).trimmed();
        if (same.contains(last))
            return same.value(last);
    }
    static const QRegularExpression marks(u"[.…:?!,;]$"_s);
    return marks.match(bare).captured();
}

QString blanksBefore(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*"_s);
    return pattern.match(text).captured();
}

QString blanksBehind(const QString &text)
{
    static const QRegularExpression pattern(u"\\s*$"_s);
    return pattern.match(text).captured();
}

// Where a form is of one number alone, that may be a word: one in these languages, none, one and two in
// Arabic. The first form of French and Brazilian Portuguese is of none too.
bool mayOmitNumber(const QString &language, qsizetype form)
{
    static const QStringList oneAlone{u"de"_s, u"en"_s, u"es"_s};
    return form < (language == "ar"_L1 ? 3 : oneAlone.contains(language) ? 1 : 0);
}

QStringList faultsOfForm(const TranslationRules::Message &message, const QString &form, bool mayOmit)
{
    QStringList found;
    QStringList wanted = placeholders(message.source);
    QStringList there = placeholders(form);
    if (mayOmit) {
        wanted.removeIf(isNumber);
        there.removeIf(isNumber);
    }
    if (wanted != there)
        found.append(u"placeholders differ"_s);
    if (mnemonics(message.source) != mnemonics(form))
        found.append(u"the mnemonic is lost or added"_s);
    if (ending(message.source) != ending(form))
        found.append(u"it ends otherwise"_s);
    if (blanksBefore(message.source) != blanksBefore(form) ||
        blanksBehind(message.source) != blanksBehind(form))
        found.append(u"blanks at the ends differ"_s);
    return found;
}

} // namespace

QStringList TranslationRules::faults(const Message &message, const QString &language)
{
    QStringList all;
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.trimmed().isEmpty()) {
            all.append(u"nothing there: “%1”"_s.arg(message.source));
            continue;
        }
        const QStringList found = faultsOfForm(message, form, message.isPlural && mayOmitNumber(language, i));
        for (const QString &fault : found)
            all.append(u"%1: “%2” → “%3”"_s.arg(fault, message.source, form));
    }
    return all;
}

QList<TranslationRules::Message> TranslationRules::read(const QString &file, QString &problem)
{
    QList<Message> messages;
    QFile catalogue(file);
    if (!catalogue.open(QIODevice::ReadOnly)) {
        problem = u"cannot be read: "_s + file;
        return messages;
    }
    QXmlStreamReader xml(&catalogue);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "message"_L1)
            messages.append(message);
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            message = {.context = context, .isPlural = xml.attributes().hasAttribute("numerus"_L1)};
        } else if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            // "unfinished", "obsolete" and "vanished" are types; a finished one has none.
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isPlural)
                message.forms = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            message.forms.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        problem = xml.errorString();
    return messages;
}
