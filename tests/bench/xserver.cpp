// SPDX-License-Identifier: GPL-3.0-or-later
#include "xserver.h"

#include <QElapsedTimer>
#include <QThread>

#include <xcb/xcb.h>
#include <xcb/xtest.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T>
Reply<T> own(T *reply)
{
    return Reply<T>(reply, &std::free);
}

constexpr int smallestWindow = 300; // px; Qt has tiny helpers of its own.
constexpr quint8 keyCtrl = 37;      // evdev key codes, as Xvfb has them
constexpr quint8 keyOne = 10;

} // namespace

struct XServer::Connection
{
    explicit Connection(const QString &display) : xcb(xcb_connect(display.toLatin1().constData(), nullptr))
    {
        if (xcb_connection_has_error(xcb) != 0)
            return;
        root = xcb_setup_roots_iterator(xcb_get_setup(xcb)).data->root;
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(xcb, root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(xcb);
    }
    ~Connection() { xcb_disconnect(xcb); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool isLarge(xcb_window_t window)
    {
        const auto geometry = own(xcb_get_geometry_reply(xcb, xcb_get_geometry(xcb, window), nullptr));
        return geometry && geometry->width >= smallestWindow && geometry->height >= smallestWindow;
    }

    xcb_connection_t *xcb;
    xcb_window_t root = 0;
};

XServer::XServer()
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s,
                                u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead(10'000))
        return;
    m_display = u':' + QString::fromLatin1(m_process.readLine().trimmed());
    m_connection = std::make_unique<Connection>(m_display);
}

XServer::~XServer()
{
    m_connection.reset();
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

bool XServer::isRunning() const
{
    return m_connection && xcb_connection_has_error(m_connection->xcb) == 0;
}

void XServer::forgetWindows()
{
    while (own(xcb_poll_for_event(m_connection->xcb))) {
    }
}

std::optional<quint32> XServer::waitForWindow(int patience)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience) {
        const auto event = own(xcb_poll_for_event(m_connection->xcb));
        if (!event) {
            QThread::usleep(200);
            continue;
        }
        constexpr quint8 sentMark = 0x80;
        if ((event->response_type & ~sentMark) != XCB_MAP_NOTIFY)
            continue;
        const xcb_window_t window = reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window;
        if (m_connection->isLarge(window))
            return window;
    }
    return {};
}

void XServer::pressCtrlDigit(quint32 window, int digit)
{
    xcb_connection_t *xcb = m_connection->xcb;
    const quint8 key = keyOne + quint8(digit - 1);
    // There is no window manager that would give it the focus.
    xcb_set_input_focus(xcb, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    for (const auto &[type, code] : {std::pair(XCB_KEY_PRESS, keyCtrl), std::pair(XCB_KEY_PRESS, key),
                                     std::pair(XCB_KEY_RELEASE, key), std::pair(XCB_KEY_RELEASE, keyCtrl)})
        xcb_test_fake_input(xcb, quint8(type), code, XCB_CURRENT_TIME, m_connection->root, 0, 0, 0);
    xcb_flush(xcb);
}

QString XServer::titleOf(quint32 window)
{
    xcb_connection_t *xcb = m_connection->xcb;
    constexpr char name[] = "_NET_WM_NAME";
    const auto atom =
        own(xcb_intern_atom_reply(xcb, xcb_intern_atom(xcb, 1, sizeof name - 1, name), nullptr));
    if (!atom)
        return {};
    constexpr quint32 longest = 256;
    const auto title = own(xcb_get_property_reply(
        xcb, xcb_get_property(xcb, 0, window, atom->atom, XCB_GET_PROPERTY_TYPE_ANY, 0, longest), nullptr));
    if (!title)
        return {};
    return QString::fromUtf8(static_cast<const char *>(xcb_get_property_value(title.get())),
                             xcb_get_property_value_length(title.get()));
}
