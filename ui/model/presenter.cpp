// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/presenter.h"

#include "core/usecase/disclosures.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

void Presenter::askWhere(const QString& heading, std::function<void(const QString& path)> then) {
    run([](Vault& vault, core::Progress&) -> Result<std::string> { return core::random_bundle_name(vault.ports().random); },
        [this, heading, then = std::move(then)](const std::string& name) {
            desk().prompter.askFile({FileUse::save, heading, toQt(name), tr("Sealed files (*.sealed)")}, then);
        });
}

} // namespace counterpart::ui
