// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadwords.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PayloadWords)
};

PayloadWords found(const QMap<QString, PayloadWords> &words, const QString &apiName)
{
    return words.value(apiName, {.name = apiName, .explanation = {}});
}

} // namespace

PayloadWords PayloadWords::ofType(const QString &apiName)
{
    const QMap<QString, PayloadWords> words{
        {u"appFile"_s,
         {Words::tr("Application files"), Words::tr("A file of an application was stored or changed.")}},
        {u"dataTable"_s,
         {Words::tr("Data tables"), Words::tr("A row of a data table was added, changed or removed.")}},
        {u"deviceCommand"_s, {Words::tr("Device commands"), Words::tr("A command was sent to a device.")}},
        {u"deviceConnect"_s,
         {Words::tr("Device connections"), Words::tr("A device connected to the broker.")}},
        {u"deviceCreate"_s, {Words::tr("Devices created"), Words::tr("A device was created.")}},
        {u"deviceDisconnect"_s,
         {Words::tr("Device disconnections"),
          Words::tr("A device left the broker, or its connection broke.")}},
        {u"deviceState"_s,
         {Words::tr("Device state"),
          Words::tr("A device reported measurements, or a workflow did so for it.")}},
        {u"endpoint"_s,
         {Words::tr("Experience endpoints"),
          Words::tr("A page or an interface of an experience was requested.")}},
        {u"event"_s, {Words::tr("Events"), Words::tr("An event was opened or changed.")}},
        {u"flowError"_s, {Words::tr("Workflow errors"), Words::tr("A workflow ran into an error.")}},
        {u"inboundEmail"_s, {Words::tr("Incoming e-mail"), Words::tr("An e-mail arrived for a workflow.")}},
        {u"mqttIn"_s,
         {Words::tr("MQTT messages in"), Words::tr("A message was published to a topic of the broker.")}},
        {u"mqttOut"_s,
         {Words::tr("MQTT messages out"), Words::tr("The broker delivered a message to a subscriber.")}},
        {u"notebook"_s, {Words::tr("Notebook runs"), Words::tr("A notebook was run.")}},
        {u"timer"_s, {Words::tr("Timers"), Words::tr("A timer started a workflow.")}},
        {u"virtualButton"_s, {Words::tr("Virtual buttons"), Words::tr("Somebody pressed a virtual button.")}},
        {u"webhook"_s, {Words::tr("Webhooks"), Words::tr("Another service called a webhook.")}},
    };
    return found(words, apiName);
}

PayloadWords PayloadWords::ofSource(const QString &apiName)
{
    const QMap<QString, PayloadWords> words{
        {u"application.mqtt"_s,
         {Words::tr("Applications, over MQTT"), Words::tr("With an application's own key.")}},
        {u"device.mqtt"_s, {Words::tr("Devices, over MQTT"), Words::tr("Through the broker.")}},
        {u"device.rest"_s, {Words::tr("Devices, over REST"), Words::tr("By calls of the API.")}},
        {u"flow.flow"_s, {Words::tr("Workflows"), Words::tr("While they ran.")}},
        {u"public.email"_s, {Words::tr("Senders of e-mail"), Words::tr("From anywhere.")}},
        {u"public.rest"_s, {Words::tr("The public web"), Words::tr("By requests from anywhere.")}},
        {u"timer.flow"_s, {Words::tr("Timers of workflows"), Words::tr("By the clock.")}},
        {u"user.rest"_s, {Words::tr("People"), Words::tr("In the web console, or with a token of theirs.")}},
    };
    return found(words, apiName);
}
