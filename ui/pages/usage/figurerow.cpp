// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurerow.h"

#include "meter.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

Figure::Figure(const QString &name, QWidget *parent)
    : QFrame(parent),
      m_label(makeLabel(QString(), u"caption"_s, this)),
      m_number(makeLabel(QString(), u"display"_s, this)),
      m_meter(new Meter(this)),
      m_note(makeLabel(QString(), u"caption"_s, this))
{
    setProperty("card", true);
    setObjectName(name);
    m_number->setObjectName(name + u"Figure"_s);
    m_note->setObjectName(name + u"Note"_s);
    m_note->setWordWrap(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meter->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::normal, Space::medium, Space::normal, Space::medium);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_label);
    layout->addWidget(m_number);
    layout->addWidget(m_meter);
    layout->addWidget(m_note);
    layout->addStretch();
}

void Figure::show(const QString &label, const QString &number, const QString &note, const QString &exactly)
{
    m_label->setText(label);
    m_number->setText(number);
    m_number->setToolTip(exactly);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(u"%1: %2. %3"_s.arg(label, number, note));
}

void Figure::setShare(std::optional<double> share, std::optional<double> heading)
{
    m_meter->setVisible(share.has_value());
    m_meter->setShare(share.value_or(0), heading);
}

FigureRow::FigureRow(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::medium);
}

Figure *FigureRow::add(const QString &name)
{
    auto *figure = new Figure(name, this);
    m_layout->addWidget(figure, 1);
    return figure;
}
