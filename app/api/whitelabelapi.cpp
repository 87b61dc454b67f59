// SPDX-License-Identifier: GPL-3.0-or-later
#include "whitelabelapi.h"

#include "restclient.h"
#include "webconsole.h"

using namespace Qt::StringLiterals;

WhiteLabel WhiteLabel::read(JsonReader &reader)
{
    WhiteLabel label;
    const std::optional<QUrl> console = WebConsole::addressFromText(reader.string("appUrl"_L1));
    if (!console)
        reader.fail("appUrl"_L1, u"a web address"_s);
    label.appUrl = console.value_or(QUrl());
    label.endpointDomain = reader.optString("endpointDomain"_L1).value_or(QString());
    return label;
}

Call<WhiteLabel> WhiteLabelApi::domain()
{
    return m_client.call({.path = u"/whitelabels/domain"_s, .withToken = false}, &WhiteLabel::read);
}
