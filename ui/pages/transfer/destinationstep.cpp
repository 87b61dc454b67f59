// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinationstep.h"

#include "accessiblerole.h"
#include "banner.h"
#include "card.h"
#include "errortext.h"
#include "organizationlistmodel.h"
#include "recentitem.h"
#include "searchfield.h"
#include "textfield.h"
#include "theme.h"
#include "transferrows.h"
#include "transfersearch.h"
#include "widgetproperties.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DestinationStep::DestinationStep(QWidget *parent) : QWidget(parent), m_model(new OrganizationListModel(this))
{
    auto *card = new Card(tr("Where to?"), this);
    m_toOrganization = makeButton(tr("An &organization of mine"), ButtonKind::Normal, card);
    m_toUser = makeButton(tr("Another &user"), ButtonKind::Normal, card);
    m_sides = new QStackedWidget(card);
    auto *group = new QButtonGroup(this);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(Space::small);
    for (QPushButton *button : {m_toOrganization, m_toUser}) {
        button->setProperty("segment", true);
        button->setCheckable(true);
        markAsChoice(button);
        group->addButton(button);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_toOrganization->setObjectName(u"toOrganization"_s);
    m_toUser->setObjectName(u"toUser"_s);
    m_sides->addWidget(makeOrganizationSide());
    m_sides->addWidget(makeUserSide());
    card->body()->addLayout(kinds);
    card->body()->addWidget(m_sides, 1);

    m_back = makeButton(tr("&Back"), ButtonKind::Normal, this);
    m_summary = makeLabel(QString(), u"muted"_s, this);
    m_continue = makeButton(tr("&Continue"), ButtonKind::Primary, this);
    m_back->setObjectName(u"backToChoice"_s);
    m_continue->setObjectName(u"toReview"_s);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::medium);
    bar->addWidget(m_back);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_continue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(card, 1);
    layout->addLayout(bar);

    connect(m_back, &QPushButton::clicked, this, &DestinationStep::back);
    connect(m_continue, &QPushButton::clicked, this, &DestinationStep::proceed);
    connect(m_toUser, &QPushButton::toggled, this, &DestinationStep::showSide);
    m_toOrganization->setChecked(true);
    showSide();
}

QWidget *DestinationStep::makeOrganizationSide()
{
    auto *side = new QWidget(m_sides);
    m_problem = new Banner(side);
    m_search = makeSearchLine(tr("Search organizations"), side);
    m_list = makeRowList(TransferRowDelegate::Mark::Round, side);
    m_nothing = makeLabel(QString(), u"muted"_s, m_list);
    m_problem->setObjectName(u"organizationsBanner"_s);
    m_search->setObjectName(u"organizationSearchEdit"_s);
    m_list->setObjectName(u"organizationList"_s);
    m_list->setAccessibleName(tr("Organizations"));
    m_list->setModel(m_model);
    m_list->setMinimumHeight(132);
    leadInto(m_search, m_list);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_list);
    over->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_problem);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_problem, &Banner::actionTriggered, this, &DestinationStep::retried);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setSearch(text);
        // Out of sight is not out of mind: the choice stays until another one is made.
        if (m_chosen)
            m_list->setCurrentIndex(m_model->indexOf(*m_chosen->id));
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
        if (!selected.isEmpty())
            m_chosen = m_model->at(selected.first());
        showState();
    });
    connect(m_list, &QListView::activated, this, &DestinationStep::proceed);
    return side;
}

QWidget *DestinationStep::makeUserSide()
{
    auto *side = new QWidget(m_sides);
    m_user = new TextField(u"userId"_s, tr("&Id of the user"), side);
    m_user->setPlaceholder(u"575ed70c7ae143cd83dc4aa9"_s);
    m_user->edit()->setMaxLength(100);
    m_user->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_user->setHint(tr("The person finds it on the profile page."));
    m_user->setValidator([this](const QString &text) {
        const QString id = text.trimmed().toLower();
        if (!isItemId(id))
            return tr("An id has 24 characters: digits and the letters a to f.");
        return id == m_userId ? tr("This is your own id: everything is yours already.") : QString();
    });
    auto *warning = new Banner(side);
    warning->setObjectName(u"userWarning"_s);
    warning->showMessage(Tone::Warning,
                         tr("Nobody can look up here whom an id belongs to. Check it with that "
                            "person: what has moved, only they can give back."));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_user);
    layout->addWidget(warning);
    layout->addStretch();
    connect(m_user, &TextField::edited, this, &DestinationStep::showState);
    connect(m_user->edit(), &QLineEdit::returnPressed, this, &DestinationStep::proceed);
    return side;
}

void DestinationStep::setOrganizations(const QList<Organization> &organizations, const QString &userId)
{
    m_userId = userId.toLower();
    m_problem->clear();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model->setOrganizations(organizations, userId);
    if (m_chosen) {
        const auto same =
            std::find_if(organizations.begin(), organizations.end(), [this](const Organization &one) {
                return one.id && one.id->toLower() == *m_chosen->id;
            });
        if (same == organizations.end()) {
            m_chosen.reset();
        } else {
            m_chosen = *same;
            m_chosen->id = m_chosen->id->toLower();
            m_list->setCurrentIndex(m_model->indexOf(*m_chosen->id));
        }
    }
    m_list->viewport()->update();
    showState();
}

void DestinationStep::showProblem(const ErrorText &text)
{
    m_problem->showMessage(Tone::Warning,
                           tr("Your organizations could not be fetched. %1").arg(text.explanation),
                           text.details, tr("Try again"));
    showState();
}

std::optional<TransferDestination> DestinationStep::destination() const
{
    using Type = TransferDestination::Type;
    if (isToUser()) {
        if (!m_user->isAcceptable())
            return {};
        return TransferDestination{.type = Type::User, .id = m_user->text().trimmed().toLower()};
    }
    if (!m_chosen)
        return {};
    return TransferDestination{.type = Type::Organization,
                               .id = *m_chosen->id,
                               .name = m_chosen->name.value_or(QString()),
                               .organization = m_chosen};
}

QWidget *DestinationStep::firstControl() const
{
    return isToUser() ? m_user->edit() : m_search;
}

void DestinationStep::showSide()
{
    m_sides->setCurrentIndex(isToUser() ? 1 : 0);
    showState();
}

void DestinationStep::showState()
{
    const std::optional<TransferDestination> chosen = destination();
    m_continue->setEnabled(chosen.has_value());
    const QString name = chosen ? chosen->label() : QString();
    m_summary->setToolTip(name);
    // A name may be longer than the line.
    const QString shown = m_summary->fontMetrics().elidedText(name, Qt::ElideRight, 360);
    m_summary->setText(chosen       ? tr("To %1").arg(shown)
                       : isToUser() ? tr("Enter the user's id")
                                    : tr("Choose an organization"));
    const bool any = m_model->rowCount() > 0;
    const bool none = !m_model->hasOrganizations();
    m_nothing->setVisible(!any);
    m_nothing->setText(!none                   ? tr("No organization fits the search.")
                       : m_problem->isHidden() ? tr("You belong to no organization. You can move things to "
                                                    "another user whose id you know.")
                                               : QString());
}

void DestinationStep::proceed()
{
    if (destination())
        Q_EMIT continued();
}

bool DestinationStep::isToUser() const
{
    return m_toUser->isChecked();
}
