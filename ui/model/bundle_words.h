// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/policy_words.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct BundleView;
} // namespace counterpart::core

namespace counterpart::ui {

class Display;

/// What a bundle says, verified, in the order it is read out.
struct BundleShown {
    enum class Kind { disclosure, receipt, partnershipRegister, letters };
    Kind kind = Kind::disclosure;
    QString verdict;    ///< "From J. Price, North Police"
    QString how;        ///< how the sender is known
    QString sealedWhen; ///< by the sender's clock
    QString recipients;
    QString purpose;
    QString gateway;
    QString necessity;
    QString marking;
    QString conditions; ///< handling code, conditions, onward sharing, review date
    QString counts;     ///< new, same, different, kept back, attachments
    QString sequence;   ///< what is missing before it; may be empty
    QString origins;    ///< who wrote what its sender passes on; may be empty
    QString before;     ///< what became of it here before; may be empty
    bool accepted = false; ///< its conditions are accepted
    QString acceptedWhen;  ///< and when that was signed
    PolicyWords policy;
};

BundleShown shownOf(const core::BundleView& view, const Display& display);
/// What a bundle of that kind holds, in one line.
QString countsOf(const core::BundleView& view, const Display& display);
/// Whether it brings an answer or a letter that is about nothing in this store.
bool bringsSomethingAside(const core::BundleView& view);
/// What would change, record by record. Of a disclosure each has a tick where it can be left out: its case cannot, and
/// neither can what is here already.
std::vector<Row> changeRows(const core::BundleView& view, const Display& display);
/// What two agencies would state differently from then on.
std::vector<Row> differenceRows(const core::BundleView& view);

} // namespace counterpart::ui
