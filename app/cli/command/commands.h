// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace counterpart::cli {

/// Every verb, in the order of --help.
std::vector<Command> all_commands();

// One verb, one file.
Command store_create();
Command store_status();
Command store_verify();
Command store_backup();
Command store_restore();
Command store_passphrase();
Command store_recover();
Command store_confirm_recovery();
Command store_recovery_key();
Command store_accept_older();

Command card_export();
Command card_show();

Command partnership_create();
Command partnership_admit();
Command partnership_revoke();
Command partnership_publish();
Command partnership_import();
Command partnership_show();
Command partnership_coordinators();
Command partnership_agreement();
Command partnership_policy();
Command partnership_sign();
Command partnership_withdraw();
Command partnership_renew();

Command escrow_create();
Command escrow_confirm();

Command home();

Command case_new();
Command case_list();
Command case_show();

Command record_new();
Command record_sanitise();
Command record_set();
Command record_show();
Command record_link();
Command record_history();
Command record_settle();
Command record_withdraw();

Command approval_answer();
Command approval_ask();
Command approval_list();
Command approval_show();
Command attach();
Command extract();
Command csv_import();
Command search();

Command seal();
Command inspect();
Command import_();
Command accept();
Command refuse();
Command receipt();

Command disclosure_list();
Command disclosure_show();
Command disclosure_preview();
Command disclosure_rules();
Command disclosure_corrections();
Command disclosure_correct();

Command recall_new();
Command recall_list();
Command recall_show();
Command recall_carry_out();
Command recall_decline();
Command recall_pass_on();

Command request_new();
Command request_list();
Command request_show();
Command request_answer();

Command challenge_new();
Command challenge_list();
Command challenge_show();
Command challenge_answer();

Command template_list();
Command template_show();

Command group_new();
Command group_list();
Command group_show();
Command group_remove();

Command books_state();
Command books_compare();
Command books_gaps();

Command audit_list();
Command audit_verify();
Command audit_export();
Command audit_pack();
Command audit_verify_pack();

Command identity_export();
Command script();
Command help();

} // namespace counterpart::cli
