// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QEvent>

#include <algorithm>

int TextLabel::heightForWidth(int width) const
{
    const Measured present{text(), textFormat(), alignment(), wordWrap(), margin(), indent()};
    if (present != m_measured) {
        m_measured = present;
        m_heights = {};
    }
    const auto known = std::ranges::find(m_heights, width, &Height::width);
    if (known != m_heights.end() && width >= 0)
        return known->height;
    const int height = QLabel::heightForWidth(width);
    m_heights[m_oldest] = {width, height};
    m_oldest = (m_oldest + 1) % m_heights.size();
    return height;
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ParentChange:
    case QEvent::LocaleChange:
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal:
    case QEvent::DynamicPropertyChange:
    case QEvent::LayoutDirectionChange:
        m_heights = {};
        break;
    default:
        break;
    }
    return QLabel::event(event);
}
