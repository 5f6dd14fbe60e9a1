// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/acts.h"

#include "ui/model/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace counterpart::ui {

namespace {

struct Act {
    std::string_view id;
    const char* words;
};

/// As the use cases name themselves; tests/ui/model/acts_test.cpp holds it against them.
constexpr auto kActs = std::to_array<Act>({
    {"accept_bundle", QT_TRANSLATE_NOOP("Acts", "Accept the conditions of a sealed file")},
    {"accept_older_copy", QT_TRANSLATE_NOOP("Acts", "Go on from an older copy")},
    {"admit_officer", QT_TRANSLATE_NOOP("Acts", "Admit an officer")},
    {"answer_approval", QT_TRANSLATE_NOOP("Acts", "Answer a colleague's request for approval")},
    {"answer_bundle", QT_TRANSLATE_NOOP("Acts", "Answer a sealed file")},
    {"answer_challenge", QT_TRANSLATE_NOOP("Acts", "Answer a challenge")},
    {"answer_request", QT_TRANSLATE_NOOP("Acts", "Answer a request")},
    {"ask_approval", QT_TRANSLATE_NOOP("Acts", "Ask a colleague for approval")},
    {"attach_file", QT_TRANSLATE_NOOP("Acts", "Attach a file")},
    {"backup_store", QT_TRANSLATE_NOOP("Acts", "Back up the store")},
    {"carry_out_recall", QT_TRANSLATE_NOOP("Acts", "Destroy what was recalled")},
    {"challenge_fact", QT_TRANSLATE_NOOP("Acts", "Challenge what another agency says")},
    {"change_passphrase", QT_TRANSLATE_NOOP("Acts", "Change the passphrase")},
    {"confirm_escrow_key", QT_TRANSLATE_NOOP("Acts", "Type the escrow key back")},
    {"confirm_recovery_key", QT_TRANSLATE_NOOP("Acts", "Type the recovery key back")},
    {"create_escrow_key", QT_TRANSLATE_NOOP("Acts", "Make the escrow key")},
    {"create_partnership", QT_TRANSLATE_NOOP("Acts", "Found the partnership")},
    {"create_store", QT_TRANSLATE_NOOP("Acts", "Make the store")},
    {"decline_recall", QT_TRANSLATE_NOOP("Acts", "Decline a recall")},
    {"export_audit", QT_TRANSLATE_NOOP("Acts", "Write the log to a file")},
    {"export_chart", QT_TRANSLATE_NOOP("Acts", "Write a link chart to a file")},
    {"export_identity", QT_TRANSLATE_NOOP("Acts", "Write the identity to a file")},
    {"export_pack", QT_TRANSLATE_NOOP("Acts", "Write the auditor's pack")},
    {"export_table", QT_TRANSLATE_NOOP("Acts", "Write a table to a file")},
    {"extract_attachment", QT_TRANSLATE_NOOP("Acts", "Write an unprotected copy")},
    {"import_bundle", QT_TRANSLATE_NOOP("Acts", "Take in a sealed file")},
    {"import_csv", QT_TRANSLATE_NOOP("Acts", "Take in a table")},
    {"import_register", QT_TRANSLATE_NOOP("Acts", "Take in a register")},
    {"inspect_bundle", QT_TRANSLATE_NOOP("Acts", "Look into a sealed file")},
    {"link_records", QT_TRANSLATE_NOOP("Acts", "Link records")},
    {"list_cases", QT_TRANSLATE_NOOP("Acts", "Look at the list of cases")},
    {"list_challenges", QT_TRANSLATE_NOOP("Acts", "Look at the list of challenges")},
    {"list_requests", QT_TRANSLATE_NOOP("Acts", "Look at the list of requests")},
    {"needs_attention", QT_TRANSLATE_NOOP("Acts", "Look at what needs attention")},
    {"new_case", QT_TRANSLATE_NOOP("Acts", "Start a case")},
    {"new_record", QT_TRANSLATE_NOOP("Acts", "Make a record")},
    {"new_request", QT_TRANSLATE_NOOP("Acts", "Ask an agency for information")},
    {"pass_letter", QT_TRANSLATE_NOOP("Acts", "Pass a recall on")},
    {"preview_disclosure", QT_TRANSLATE_NOOP("Acts", "Check what would leave")},
    {"prove_disposal", QT_TRANSLATE_NOOP("Acts", "Prove what was destroyed")},
    {"publish_register", QT_TRANSLATE_NOOP("Acts", "Publish the register")},
    {"recall_disclosure", QT_TRANSLATE_NOOP("Acts", "Recall what was shared")},
    {"record_history", QT_TRANSLATE_NOOP("Acts", "Look at the history of a record")},
    {"recover_store", QT_TRANSLATE_NOOP("Acts", "Open with the recovery key")},
    {"renew_recovery_key", QT_TRANSLATE_NOOP("Acts", "Make another recovery key")},
    {"renew_register", QT_TRANSLATE_NOOP("Acts", "Renew the register")},
    {"restore_store", QT_TRANSLATE_NOOP("Acts", "Restore a backup")},
    {"revoke_officer", QT_TRANSLATE_NOOP("Acts", "Withdraw the key of an officer")},
    {"seal_disclosure", QT_TRANSLATE_NOOP("Acts", "Seal for an agency")},
    {"search", QT_TRANSLATE_NOOP("Acts", "Search")},
    {"set_agreement", QT_TRANSLATE_NOOP("Acts", "Change the agreement")},
    {"set_coordinators", QT_TRANSLATE_NOOP("Acts", "Change the coordinators")},
    {"set_policy", QT_TRANSLATE_NOOP("Acts", "Change the handling policy")},
    {"set_record", QT_TRANSLATE_NOOP("Acts", "State something")},
    {"settle_conflict", QT_TRANSLATE_NOOP("Acts", "Settle what stands")},
    {"show_approval", QT_TRANSLATE_NOOP("Acts", "Look at what a colleague asks approval for")},
    {"show_case", QT_TRANSLATE_NOOP("Acts", "Look at a case")},
    {"show_case_history", QT_TRANSLATE_NOOP("Acts", "Look at the history of a case")},
    {"show_case_records", QT_TRANSLATE_NOOP("Acts", "Look at records of a case")},
    {"show_challenge", QT_TRANSLATE_NOOP("Acts", "Look at a challenge")},
    {"show_chart", QT_TRANSLATE_NOOP("Acts", "Look at a link chart")},
    {"show_record", QT_TRANSLATE_NOOP("Acts", "Look at a record")},
    {"show_request", QT_TRANSLATE_NOOP("Acts", "Look at a request")},
    {"show_timeline", QT_TRANSLATE_NOOP("Acts", "Look at a timeline")},
    {"sign_proposal", QT_TRANSLATE_NOOP("Acts", "Sign a register")},
    {"state_books", QT_TRANSLATE_NOOP("Acts", "State what was sent and received")},
    {"take_back", QT_TRANSLATE_NOOP("Acts", "Take back the last statement")},
    {"unlock_store", QT_TRANSLATE_NOOP("Acts", "Unlock the store")},
    {"verify_store", QT_TRANSLATE_NOOP("Acts", "Check the whole store")},
    {"withdraw_proposal", QT_TRANSLATE_NOOP("Acts", "Withdraw a proposed register")},
    {"withdraw_value", QT_TRANSLATE_NOOP("Acts", "Take a value away")},
});

} // namespace

QString actWords(std::string_view act) {
    const auto* found = std::ranges::find(kActs, act, &Act::id);
    return found == kActs.end() ? QString() : QCoreApplication::translate("Acts", found->words);
}

} // namespace counterpart::ui
