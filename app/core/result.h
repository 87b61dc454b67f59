// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <utility>
#include <variant>

/// The value of a Result whose success carries nothing else.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// A value or an ApiError; the names are those of std::expected.
template <typename T>
class [[nodiscard]] Result final
{
public:
    using value_type = T;

    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(ApiError error) : m_data(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_data.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only where has_value().
    T &value() & { return std::get<0>(m_data); }
    const T &value() const & { return std::get<0>(m_data); }
    T &&value() && { return std::get<0>(std::move(m_data)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// Only where not has_value().
    ApiError &error() & { return std::get<1>(m_data); }
    const ApiError &error() const & { return std::get<1>(m_data); }
    ApiError &&error() && { return std::get<1>(std::move(m_data)); }

private:
    std::variant<T, ApiError> m_data;
};
