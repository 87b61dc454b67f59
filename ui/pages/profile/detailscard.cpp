// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailscard.h"

#include "banner.h"
#include "card.h"
#include "formbar.h"
#include "saveoutcome.h"
#include "session.h"
#include "textfield.h"
#include "theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 1024;

// Which member of Profile and ProfilePatch a field stands for, by its name in the API.
struct Binding
{
    QLatin1StringView field;
    std::optional<QString> Profile::*shown;
    std::optional<QString> ProfilePatch::*sent;
};

constexpr Binding bindings[] = {
    {"firstName"_L1, &Profile::firstName, &ProfilePatch::firstName},
    {"lastName"_L1, &Profile::lastName, &ProfilePatch::lastName},
    {"companyName"_L1, &Profile::companyName, &ProfilePatch::companyName},
    {"title"_L1, &Profile::title, &ProfilePatch::title},
    {"phoneNumber"_L1, &Profile::phoneNumber, &ProfilePatch::phoneNumber},
    {"location"_L1, &Profile::location, &ProfilePatch::location},
    {"url"_L1, &Profile::url, &ProfilePatch::url},
};

const Binding &bindingOf(const TextField &field)
{
    return *std::find_if(std::begin(bindings), std::end(bindings),
                         [&](const Binding &binding) { return binding.field == field.name(); });
}

} // namespace

DetailsCard::DetailsCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_banner(new Banner(this))
{
    auto *card = new Card(tr("Personal details"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);

    const auto make = [this](const QString &name, const QString &label) {
        auto *field = new TextField(name, label, this);
        field->setValidator(Validators::lengthAtMost(longestText));
        return field;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::normal);
    grid->setVerticalSpacing(Space::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    // Made in reading order, which is the order of Tab.
    auto *firstName = make(u"firstName"_s, tr("&First name"));
    addField(grid, 0, 0, firstName);
    addField(grid, 0, 1, make(u"lastName"_s, tr("&Last name")));
    addField(grid, 1, 0, make(u"companyName"_s, tr("&Company")));
    addField(grid, 1, 1, make(u"title"_s, tr("&Job title")));
    addField(grid, 2, 0, make(u"phoneNumber"_s, tr("&Phone")));
    addField(grid, 2, 1, make(u"location"_s, tr("L&ocation")));
    auto *url = make(u"url"_s, tr("&Website"));
    addField(grid, 3, 0, url);
    firstName->setValidator(Validators::all({Validators::required(tr("The platform asks for a first name")),
                                             Validators::lengthAtMost(longestText)}));
    url->setPlaceholder(u"https://"_s);
    url->setValidator(Validators::all({Validators::lengthAtMost(longestText), Validators::webAddress()}));
    m_bar = new FormBar(this);
    card->body()->addWidget(m_banner);
    card->body()->addLayout(grid);
    card->body()->addWidget(m_bar);

    connect(&m_form, &Form::edited, this, &DetailsCard::updateBar);
    connect(m_bar, &FormBar::save, this, &DetailsCard::save);
    connect(m_bar, &FormBar::discard, this, &DetailsCard::discard);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        m_context.session.loadProfile();
    });
}

void DetailsCard::show(const Profile &profile)
{
    for (TextField *field : m_form.fields()) {
        field->refresh((profile.*bindingOf(*field).shown).value_or(QString()));
        field->setReadOnly(!m_context.session.token().allows(ActionId::Patch));
    }
    updateBar();
}

void DetailsCard::save()
{
    if (m_saving || !isDirty() || !m_form.validate())
        return;
    setSaving(true);
    m_banner->clear();
    m_context.session.api().profile().update(changes()).then(this, [this](Result<Profile> profile) {
        setSaving(false);
        if (!profile) {
            showSaveProblem(profile.error(), m_context.session.account().server.host(), m_form, *m_banner);
            return;
        }
        for (TextField *field : m_form.fields())
            field->load((profile.value().*bindingOf(*field).shown).value_or(QString()));
        m_context.session.setProfile(*profile);
        Q_EMIT toastRequested(tr("Profile saved"));
    });
}

void DetailsCard::discard()
{
    if (m_saving)
        return;
    m_banner->clear();
    m_form.discard();
}

void DetailsCard::addField(QGridLayout *grid, int row, int column, TextField *field)
{
    grid->addWidget(field, row, column);
    m_form.add(field);
}

void DetailsCard::updateBar()
{
    m_bar->setState(m_saving    ? FormBar::State::Saving
                    : isDirty() ? FormBar::State::Dirty
                                : FormBar::State::Clean);
}

void DetailsCard::setSaving(bool saving)
{
    m_saving = saving;
    m_form.setReadOnly(saving);
    updateBar();
}

ProfilePatch DetailsCard::changes() const
{
    ProfilePatch patch;
    for (const TextField *field : m_form.fields()) {
        if (field->isDirty())
            patch.*bindingOf(*field).sent = field->text().trimmed();
    }
    return patch;
}
