// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"
#include "core/exchange/receive.h"
#include "core/model/text.h"
#include "core/store/ways_in.h"
#include "core/usecase/bundle_view.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

Result<BundleView> refuse_bundle(Session& session, const std::filesystem::path& file, std::string_view reason,
                                 const std::filesystem::path& receipt_to, Existing existing, Progress& progress,
                                 const std::optional<Digest>& expected) {
    TRY(require_recovery_confirmed(session));
    if (reason.find_first_not_of(" \t\n") == std::string_view::npos) {
        return fail(ErrorCode::invalid_argument, "receipt.no_reason");
    }
    if (reason.size() > kMaxManifestText) return fail(ErrorCode::invalid_argument, "disclosure.text_too_long");
    TRY(check_text(reason, TextLines::many));
    TRY_ASSIGN(const Arrived arrived, receive(session, file, Repeat::refuse, Recalled::open)); // so that its sender hears, and its number is not missed
    TRY(check_inspected(arrived, expected));
    if (arrived.verified.manifest.kind != BundleKind::disclosure) {
        return fail(ErrorCode::denied, "receipt.not_for_this_kind");
    }
    // What was taken in stays: that cannot be refused any more.
    if (arrived.partly) return fail(ErrorCode::conflict, "bundle.already_here");
    TRY_ASSIGN(BundleView view, view_of(session, arrived));
    // That it was refused is written down with the intent to say so, before the answer leaves.
    const auto note = [&]() -> Result<void> {
        TRY(insert_received(session.db(), arrived, session.identity().thumbprint(), "refused", reason,
                            session.ports().clock.now()));
        return {};
    };
    TRY_ASSIGN(auto out, session.ports().files.create(receipt_to, existing));
    TRY(answer_bundle(session, answered(arrived), {{AnswerStage::received}, {AnswerStage::refused, std::string(reason)}}, std::move(out), note,
                      progress));
    return view;
}

} // namespace counterpart::core
