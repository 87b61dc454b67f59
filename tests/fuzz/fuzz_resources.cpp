// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredapi.h"

void tryInput(const QByteArray &input)
{
    decoded<QList<Application>>(input, [](Api &api) { return api.resources().applications(); });
    decoded<QList<Dashboard>>(input, [](Api &api) { return api.resources().dashboards(); });
    decoded<QList<Organization>>(input, [](Api &api) { return api.resources().organizations(); });
    decoded<Done>(input, [](Api &api) { return api.resources().transfer({}); });
}
