// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagecard.h"

#include "card.h"
#include "choicerow.h"
#include "uisettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Language
{
    QString code;
    QString name; ///< In the language itself, whatever language is in force.
};

const QList<Language> &languages()
{
    static const QList<Language> all{
        {u"en"_s, u"English"_s},  {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"es"_s, u"Español"_s},  {u"de"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s}, {u"zh_CN"_s, u"简体中文"_s},
        {u"ar"_s, u"العربية"_s},
    };
    return all;
}

} // namespace

LanguageCard::LanguageCard(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *card = new Card(tr("Language and start"), this);
    card->body()->addWidget(makeLanguageRow());
    card->body()->addWidget(makeStartRow());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

QWidget *LanguageCard::makeLanguageRow()
{
    auto *row = new ChoiceRow(u"language"_s, tr("Lan&guage"), {}, this);
    row->add(tr("As the system"), QString());
    for (const Language &language : languages())
        row->add(language.name, language.code);
    constexpr int letters = 16; // Fewer than in "Português (Brasil)", most of which are narrow.
    row->setLetters(letters);
    row->setCurrent(m_context.settings.language());
    connect(row, &ChoiceRow::chosen, this, [this](const QVariant &code) {
        // From the event loop: whoever listens may make this page anew.
        QMetaObject::invokeMethod(
            &m_context.settings,
            [&settings = m_context.settings, code] { settings.setLanguage(code.toString()); },
            Qt::QueuedConnection);
    });
    return row;
}

QWidget *LanguageCard::makeStartRow()
{
    auto *row =
        new ChoiceRow(u"startPage"_s, tr("&Open with"), tr("From the next sign-in or start on."), this);
    row->add(tr("The page I was on last"), QString());
    for (const PageName &page : m_context.pages)
        row->add(page.title, page.id);
    row->setCurrent(m_context.settings.startPage());
    connect(row, &ChoiceRow::chosen, this,
            [this](const QVariant &id) { m_context.settings.setStartPage(id.toString()); });
    return row;
}
