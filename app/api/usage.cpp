// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage.h"

#include "jsonreader.h"

using namespace Qt::StringLiterals;

DeviceCount DeviceCount::read(JsonReader &reader)
{
    return {.date = reader.optDateTime("date"_L1),
            .created = reader.optInteger("created"_L1),
            .deleted = reader.optInteger("deleted"_L1),
            .total = reader.optInteger("total"_L1)};
}

NotebookMinuteCount NotebookMinuteCount::read(JsonReader &reader)
{
    return {.date = reader.optDateTime("date"_L1),
            .minutes = reader.optInteger("minutes"_L1),
            .completed = reader.optInteger("completed"_L1),
            .canceled = reader.optInteger("canceled"_L1),
            .errored = reader.optInteger("errored"_L1),
            .timeout = reader.optInteger("timeout"_L1)};
}

PayloadCount PayloadCount::read(JsonReader &reader)
{
    return {.date = reader.optDateTime("date"_L1), .value = reader.optInteger("value"_L1)};
}
