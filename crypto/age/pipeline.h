// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/io.h"
#include "crypto/base/secret.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace counterpart::crypto::age {

/// Units of a stream that are worked on together, and what became of them.
struct Batch {
    WipedBytes in;
    std::size_t in_size = 0;
    std::uint64_t first_unit = 0; ///< number of the first unit in the stream
    bool at_end = false;          ///< nothing follows in the source
    WipedBytes out;
    std::size_t out_size = 0;
    /// Comes after the first out_size bytes, which are good.
    std::optional<Error> error;
};

struct PipelineShape {
    std::size_t unit_in;  ///< bytes of a unit as read; the last may be shorter
    std::size_t unit_out; ///< as written, at most
    std::size_t units;    ///< in a batch
    unsigned workers;     ///< 1: all in the calling thread
};

/// Reads batches of units in order, works on them side by side and gives them back in order. It holds
/// workers + 2 batches at most, and reads no further ahead. A source that fits in one batch, or one worker,
/// needs no thread.
///
/// The source is read from one thread at a time, which may be another than the caller's, and must outlive
/// this. An error of the source or of the work ends it: what was good before comes first, then the error, for
/// ever.
class Pipeline {
public:
    /// Fills batch.out, out_size and, where something is wrong, error. Called from several threads at once.
    using Work = std::function<void(Batch&)>;

    Pipeline(Source& source, const PipelineShape& shape, Work work);
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// The next bytes, valid until the next call; empty at the end.
    Result<ByteView> next();

private:
    struct Slot {
        Batch batch;
        bool ready = false;
    };

    void fill(Batch& batch);
    Result<std::size_t> read_units(Batch& batch);
    void work_on(Batch& batch);
    void start_threads();
    void run();
    Slot* take_slot();
    Result<ByteView> deliver(Batch& batch);

    Source& m_source;
    const PipelineShape m_shape;
    const Work m_work;

    // The reading side: one thread at a time, under m_reading.
    std::mutex m_reading;
    WipedBytes m_ahead; ///< the unit after the last batch: only so is it known whether that was the last
    std::size_t m_ahead_size = 0;
    std::uint64_t m_next_unit = 0;
    std::size_t m_next_to_fill = 0;
    bool m_read_all = false;

    // Handing over: under m_handing.
    std::mutex m_handing;
    std::condition_variable m_slot_ready;
    std::condition_variable m_slot_free;
    std::vector<Slot> m_slots;
    std::size_t m_given_back = 0; ///< batches that the caller is done with
    bool m_stop = false;

    // The caller's side.
    std::size_t m_next_to_give = 0;
    bool m_holding = false; ///< the caller has a view into a batch
    bool m_done = false;
    std::optional<Error> m_error;

    std::vector<std::jthread> m_threads; // last: they end before what they use
};

} // namespace counterpart::crypto::age
