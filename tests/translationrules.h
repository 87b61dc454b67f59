// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What a translation must keep of its source.
namespace TranslationRules {

/// One text of a catalogue.
struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< One, or one for each plural form of the language.
    bool isPlural = false;
    bool isFinished = false;
};

/// What is wrong with it, in words; empty where nothing is. language is a code such as "pt_BR".
QStringList faults(const Message &message, const QString &language);

/// Of a .ts file; why it cannot be read, in problem.
QList<Message> read(const QString &file, QString &problem);

} // namespace TranslationRules
