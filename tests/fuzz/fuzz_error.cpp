// SPDX-License-Identifier: GPL-3.0-or-later
#include "errormapping.h"
#include "fuzztarget.h"

// The first byte chooses the status, the rest is the body.
void tryInput(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    constexpr int firstStatus = 300;
    const HttpResponse response{.status = firstStatus + uchar(input.front()), .body = input.mid(1)};
    for (const NotFoundMeans meaning : {NotFoundMeans::RouteMissing, NotFoundMeans::ThingMissing}) {
        const auto error = statusError(response, meaning);
        demand(error.has_value(), "a refusal was taken for an answer");
        demand(error->httpStatus == response.status, "the status was lost");
        demand(error->message.size() <= 500 && error->type.size() <= 500, "a message without an end");
    }
}
