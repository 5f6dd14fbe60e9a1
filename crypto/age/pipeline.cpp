// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/pipeline.h"

namespace counterpart::crypto::age {

Pipeline::Pipeline(Source& source, const PipelineShape& shape, Work work)
    : m_source(source), m_shape(shape), m_work(std::move(work)),
      m_slots(shape.workers > 1 ? shape.workers + 2 : 1) {
    if (shape.units < 2 || shape.workers < 1) assertion_failed("pipeline: two units and one worker at least");
}

Pipeline::~Pipeline() {
    {
        const std::lock_guard lock(m_handing);
        m_stop = true;
    }
    m_slot_free.notify_all();
    m_threads.clear();
}

// Reads one batch and the unit after it. The size of the batch is the result.
Result<std::size_t> Pipeline::read_units(Batch& batch) {
    const std::size_t unit = m_shape.unit_in;
    if (m_next_unit == 0) {
        m_ahead.resize(unit);
        TRY_ASSIGN(m_ahead_size, m_source.read(m_ahead));
    }
    m_read_all = m_ahead_size < unit;
    // Most files are short: no more memory than they need.
    batch.in.resize(m_read_all ? m_ahead_size : unit * m_shape.units);
    batch.out.resize(m_shape.unit_out * (m_read_all ? 1 : m_shape.units));
    std::copy_n(m_ahead.begin(), m_ahead_size, batch.in.begin());
    if (m_read_all) return m_ahead_size;
    const ByteSpan rest = ByteSpan(batch.in).subspan(unit);
    TRY_ASSIGN(const std::size_t got, m_source.read(rest));
    if (got == rest.size()) {
        TRY_ASSIGN(m_ahead_size, m_source.read(m_ahead));
    }
    m_read_all = got < rest.size() || m_ahead_size == 0;
    return unit + got;
}

void Pipeline::fill(Batch& batch) {
    batch.out_size = 0;
    batch.error.reset();
    Result<std::size_t> size = read_units(batch);
    if (size) {
        batch.in_size = *size;
    } else {
        batch.in_size = 0;
        batch.error = std::move(size).error();
        m_read_all = true;
    }
    batch.first_unit = m_next_unit;
    batch.at_end = m_read_all;
    m_next_unit += m_shape.units;
}

void Pipeline::work_on(Batch& batch) {
    if (!batch.error) m_work(batch);
}

void Pipeline::start_threads() {
    for (unsigned i = 0; i < m_shape.workers; ++i)
        m_threads.emplace_back([this] { run(); });
}

// The slot for the batch to be read next, as soon as the caller is done with what was in it; none when
// stopped.
Pipeline::Slot* Pipeline::take_slot() {
    std::unique_lock lock(m_handing);
    m_slot_free.wait(lock, [&] { return m_stop || m_next_to_fill < m_given_back + m_slots.size(); });
    return m_stop ? nullptr : &m_slots[m_next_to_fill % m_slots.size()];
}

void Pipeline::run() {
    for (;;) {
        Slot* slot = nullptr;
        {
            const std::lock_guard reading(m_reading);
            if (m_read_all) return;
            slot = take_slot();
            if (slot == nullptr) return;
            fill(slot->batch);
            ++m_next_to_fill;
        }
        work_on(slot->batch);
        {
            const std::lock_guard lock(m_handing);
            slot->ready = true;
        }
        m_slot_ready.notify_one();
    }
}

Result<ByteView> Pipeline::deliver(Batch& batch) {
    m_holding = true;
    ++m_next_to_give;
    m_done = batch.at_end || batch.error;
    m_error = std::move(batch.error);
    if (batch.out_size == 0 && m_error) return tl::make_unexpected(*m_error);
    return ByteView(batch.out).first(batch.out_size);
}

Result<ByteView> Pipeline::next() {
    if (m_done) {
        if (m_error) return tl::make_unexpected(*m_error);
        return ByteView();
    }
    Slot& slot = m_slots[m_next_to_give % m_slots.size()];
    if (m_next_to_give == 0 || m_shape.workers == 1) {
        // The first batch is the caller's own: short files need no thread.
        fill(slot.batch);
        ++m_next_to_fill;
        if (m_shape.workers > 1 && !m_read_all) start_threads();
        work_on(slot.batch);
        return deliver(slot.batch);
    }
    {
        std::unique_lock lock(m_handing);
        if (m_holding) {
            m_slots[m_given_back % m_slots.size()].ready = false;
            ++m_given_back;
            m_slot_free.notify_one();
        }
        m_slot_ready.wait(lock, [&] { return slot.ready; });
    }
    return deliver(slot.batch);
}

} // namespace counterpart::crypto::age
