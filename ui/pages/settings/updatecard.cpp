// SPDX-License-Identifier: GPL-3.0-or-later
#include "updatecard.h"

#include "card.h"
#include "checkrow.h"
#include "errortext.h"
#include "theme.h"
#include "uisettings.h"
#include "version.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

UpdateCard::UpdateCard(Releases &releases, UiSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_releases(releases),
      m_answer(makeLabel(tr("This is Conta %1.").arg(contaVersion()), u"muted"_s, this)),
      m_check(makeButton(tr("Check for &updates"), ButtonKind::Normal, this)),
      m_open(makeButton(tr("Open its w&eb page"), ButtonKind::Link, this))
{
    m_answer->setObjectName(u"updateAnswer"_s);
    m_answer->setWordWrap(true);
    m_check->setObjectName(u"checkForUpdates"_s);
    m_open->setObjectName(u"openRelease"_s);
    m_open->hide();
    auto *always =
        new CheckRow(u"checkAtStart"_s, tr("Check at e&very start"),
                     tr("Asks %1 for the number of the newest version, and tells it nothing about you. "
                        "Nothing is ever downloaded or installed.")
                         .arg(releases.host()),
                     this);
    always->setChecked(settings.checksForUpdates());
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_check);
    row->addWidget(m_open);
    row->addStretch();
    auto *card = new Card(tr("Updates"), this);
    card->body()->addWidget(m_answer);
    card->body()->addLayout(row);
    card->body()->addWidget(always);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(always, &CheckRow::toggled, &settings, &UiSettings::setChecksForUpdates);
    connect(m_check, &QPushButton::clicked, this, &UpdateCard::check);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
}

void UpdateCard::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    say(tr("Asking %1…").arg(m_releases.host()));
    m_releases.latest().then(this, [this](const Result<Release> &release) {
        m_isChecking = false;
        tell(release);
    });
}

void UpdateCard::tell(const Result<Release> &release)
{
    const bool hasNewer = release && isNewer(release->version, contaVersion());
    if (hasNewer) {
        m_url = release->url;
        say(tr("Conta %1 is out; this is %2.").arg(release->version, contaVersion()));
    } else if (release) {
        say(tr("This is Conta %1, the newest version.").arg(contaVersion()));
    } else {
        say(tr("Whether there is a newer version could not be found out. %1")
                .arg(errorText(release.error(), m_releases.host()).explanation));
    }
    if (!hasNewer && m_open->hasFocus())
        m_check->setFocus();
    m_open->setVisible(hasNewer);
    m_open->setToolTip(hasNewer ? m_url.toString() : QString());
}

void UpdateCard::say(const QString &text)
{
    m_answer->setText(text);
    QAccessibleEvent said(m_answer, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}
