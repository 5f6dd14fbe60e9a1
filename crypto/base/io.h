// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace counterpart {

/// Bytes that come in order. crypto/ knows no files: core/port gives it these.
class Source {
public:
    virtual ~Source() = default;
    /// Fills `out` from the front and returns how many bytes: fewer than asked only at the end; 0 is the end.
    /// After an error every further read gives an error.
    virtual Result<std::size_t> read(ByteSpan out) = 0;
};

/// Bytes that go out in order.
class Sink {
public:
    virtual ~Sink() = default;
    virtual Result<void> write(ByteView bytes) = 0;
};

/// A view in memory as a Source; the view must outlive it.
class ViewSource final : public Source {
public:
    explicit ViewSource(ByteView bytes) : m_rest(bytes) {}
    Result<std::size_t> read(ByteSpan out) override {
        const std::size_t n = std::min(out.size(), m_rest.size());
        std::copy_n(m_rest.begin(), n, out.begin());
        m_rest = m_rest.subspan(n);
        return n;
    }

private:
    ByteView m_rest;
};

/// Collects what is written.
class BytesSink final : public Sink {
public:
    Result<void> write(ByteView more) override {
        append(bytes, more);
        return {};
    }
    Bytes bytes;
};

} // namespace counterpart
