// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"

namespace counterpart::cli {

std::vector<Command> all_commands() {
    return {
        store_create(),
        store_status(),
        store_verify(),
        store_backup(),
        store_restore(),
        store_passphrase(),
        store_recover(),
        store_confirm_recovery(),
        store_recovery_key(),
        store_accept_older(),
        card_export(),
        card_show(),
        partnership_create(),
        partnership_admit(),
        partnership_revoke(),
        partnership_publish(),
        partnership_import(),
        partnership_show(),
        partnership_coordinators(),
        partnership_agreement(),
        partnership_sign(),
        partnership_withdraw(),
        partnership_renew(),
        escrow_create(),
        escrow_confirm(),
        case_new(),
        case_list(),
        case_show(),
        record_new(),
        record_set(),
        record_show(),
        record_link(),
        record_history(),
        record_settle(),
        record_withdraw(),
        attach(),
        extract(),
        csv_import(),
        search(),
        seal(),
        inspect(),
        import_(),
        refuse(),
        disclosure_list(),
        disclosure_show(),
        disclosure_preview(),
        audit_list(),
        audit_verify(),
        audit_export(),
        identity_export(),
        script(),
        help(),
    };
}

} // namespace counterpart::cli
