// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/setup_presenter.h"

#include "core/keys/passphrase.h"
#include "core/usecase/partnership.h"
#include "core/usecase/store.h"
#include "ui/model/prompter.h"
#include "ui/model/secret_text.h"
#include "ui/model/settings.h"

#include <QDateTime>

namespace counterpart::ui {

namespace {

struct Made {
    QString key;
    StoreOwner owner;
};

StoreOwner ownerOf(const core::Session& session) { return {toQt(session.officer().name), toQt(session.officer().agency_name)}; }

} // namespace

QString SetupPresenter::today() const { return display().day({QDateTime::currentMSecsSinceEpoch()}); }

Strength SetupPresenter::strength(const QString& passphrase) {
    if (passphrase.isEmpty()) return {};
    QString copy = passphrase;
    const core::Passphrase secret{takeSecret(copy)};
    Strength strength{core::passphrase_score(secret), core::check_passphrase(secret).has_value(), {}};
    switch (strength.score) {
    case 0:
    case 1: strength.words = tr("Guessed at once. Three words that have nothing to do with each other are a good start."); break;
    case 2: strength.words = tr("Still quick to guess. Add a word."); break;
    case 3: strength.words = tr("Hard to guess."); break;
    default: strength.words = tr("Very hard to guess."); break;
    }
    if (strength.score > 2 && !strength.enough) strength.words = tr("Too short: use at least 8 characters.");
    return strength;
}

QString SetupPresenter::suggestedFolder() const { return desk().settings.suggestedStore(); }
bool SetupPresenter::isFolderFixed() const { return desk().settings.organisation().storeFolder.has_value(); }

void SetupPresenter::create(const NewStoreForm& form, QString& passphrase) {
    Q_EMIT said({});
    core::CreateStoreRequest request;
    request.folder = toPath(form.folder);
    request.officer = toUtf8(form.officer);
    request.role = toUtf8(form.role);
    request.agency = toUtf8(form.agency);
    request.agency_kind = toUtf8(form.agencyKind);
    run(
        [request, secret = takeSecret(passphrase)](Vault& vault, core::Progress& progress) -> Result<Made> {
            TRY_ASSIGN(core::NewStore made, core::create_store(vault.ports(), request, secret, progress));
            Made out{shownOnce(made.recovery_key), ownerOf(made.session)};
            vault.open(std::move(made.session));
            return out;
        },
        [this, folder = form.folder](const Made& made) {
            desk().settings.remember(folder);
            m_owner = made.owner;
            Q_EMIT recoveryKeyMade(made.key);
        });
}

void SetupPresenter::typeBack(QString& typed) {
    Q_EMIT said({});
    run([secret = takeSecret(typed)](core::Session& session, core::Progress&) { return core::confirm_recovery_key(session, secret); },
        [this] { Q_EMIT confirmed(); });
}

void SetupPresenter::renewRecoveryKey() {
    if (isBusy()) return;
    desk().prompter.ask({tr("Make another recovery key?"),
                         tr("The key that you have written down ends with it and opens nothing any more. The new one is written down and typed back in its place."),
                         tr("Make another key"), tr("Back")},
                        [this] {
                            Q_EMIT said({});
                            run(
                                [](core::Session& session, core::Progress&) -> Result<Made> {
                                    TRY_ASSIGN(const SecretBytes key, core::renew_recovery_key(session));
                                    return Made{shownOnce(key), ownerOf(session)};
                                },
                                [this](const Made& made) {
                                    m_owner = made.owner;
                                    Q_EMIT recoveryKeyMade(made.key);
                                });
                        });
}

void SetupPresenter::exportCard(const QString& file) {
    Q_EMIT said({});
    run([path = toPath(file)](core::Session& session, core::Progress&) { return core::export_card(session, path, core::Existing::replace); },
        [this](const core::CardView& card) { Q_EMIT cardExported(toQt(card.digits)); });
}

} // namespace counterpart::ui
