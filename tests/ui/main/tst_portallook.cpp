// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "busyindicator.h"
#include "highcontrast.h"
#include "portallook.h"
#include "theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

/// The desktop's settings portal, as far as the program asks it.
class StandInPortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    StandInPortal() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        isThere = m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~StandInPortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        values[key] = value;
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

    bool isThere = false;
    QMap<QString, QVariant> values;
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        ++asked;
        if (!values.contains(key)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
};

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;

} // namespace

/// Under dbus-run-session, with an application that follows what the portal says.
class TestPortalLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<StandInPortal>();
        QVERIFY(m_portal->isThere);
        m_settings = std::make_unique<UiSettings>(QString());
        m_appearance = std::make_unique<Appearance>(*qApp, *m_settings);
        m_look = std::make_unique<PortalLook>();
        connect(m_look.get(), &PortalLook::changed, m_appearance.get(), &Appearance::setSystemLook);
    }

    void cleanup()
    {
        m_look.reset();
        m_appearance.reset();
        m_settings.reset();
        m_portal.reset();
        QApplication::setPalette(Theme::light().palette());
    }

    void theSchemeIsFollowedWhileRunning()
    {
        m_portal->values = {{u"color-scheme"_s, 1U}};
        m_look->start();
        QTRY_VERIFY(inForce(Theme::darkTheme()));
        QVERIFY(listens());
        m_portal->change(appearance, u"color-scheme"_s, 2U);
        QTRY_VERIFY(inForce(Theme::light()));
        m_portal->change(appearance, u"color-scheme"_s, 1U);
        QTRY_VERIFY(inForce(Theme::darkTheme()));
        // No preference: what the palette was at the start.
        m_portal->change(appearance, u"color-scheme"_s, 0U);
        QTRY_VERIFY(inForce(Theme::light()));
    }

    void contrastGoesBeforeTheScheme()
    {
        m_portal->values = {{u"color-scheme"_s, 2U}, {u"contrast"_s, 1U}};
        m_look->start();
        QTRY_VERIFY(inForce(highContrastTheme()));
        m_portal->change(appearance, u"contrast"_s, 0U);
        QTRY_VERIFY(inForce(Theme::light()));
    }

    void aChoiceOfOnesOwnGoesBeforeTheSystem()
    {
        m_settings->setTheme(UiSettings::ThemeChoice::Light);
        m_portal->values = {{u"color-scheme"_s, 1U}};
        m_look->start();
        QTRY_COMPARE(m_look->look().dark, std::optional(true));
        QVERIFY(inForce(Theme::light()));
        m_settings->setTheme(UiSettings::ThemeChoice::System);
        QVERIFY(inForce(Theme::darkTheme()));
        m_settings->setTheme(UiSettings::ThemeChoice::HighContrast);
        QVERIFY(inForce(highContrastTheme()));
    }

    void motionEndsWhereTheSystemAsks()
    {
        m_look->start();
        QVERIFY(listens());
        QVERIFY(moves());
        m_portal->change(appearance, u"reduced-motion"_s, 1U);
        QTRY_VERIFY(!moves());
        m_portal->change(appearance, u"reduced-motion"_s, 0U);
        QTRY_VERIFY(moves());
        m_portal->change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QTRY_VERIFY(!moves());
    }

    void unknownKeysAndOthersSettingsChangeNothing()
    {
        m_look->start();
        QTRY_COMPARE(m_portal->asked, 4);
        m_portal->change(u"org.example"_s, u"color-scheme"_s, 1U);
        m_portal->change(appearance, u"accent-color"_s, 1U);
        m_portal->change(appearance, u"color-scheme"_s, 77U);
        m_portal->change(appearance, u"contrast"_s, 1U);
        QTRY_VERIFY(m_look->look().highContrast);
        QCOMPARE(m_look->look().dark, std::nullopt);
    }

private:
    // Questions and the wish to be told of changes travel apart, so that one may be there before the other.
    bool listens()
    {
        const auto contrastIs = [this](bool high) {
            return QTest::qWaitFor([&] {
                m_portal->change(appearance, u"contrast"_s, high ? 1U : 0U);
                return m_look->look().highContrast == high;
            });
        };
        return contrastIs(true) && contrastIs(false);
    }

    static bool inForce(const Theme &theme) { return &Theme::inForce() == &theme; }
    static bool moves() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0; }

    std::unique_ptr<StandInPortal> m_portal;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<PortalLook> m_look;
};

QTEST_MAIN(TestPortalLook)
#include "tst_portallook.moc"
