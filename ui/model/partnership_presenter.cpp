// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/partnership_presenter.h"

#include "core/keys/thumbprint.h"
#include "core/model/catalogue.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "core/usecase/store.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

namespace {

struct Known {
    std::optional<core::PartnershipView> partnership;
    core::StoreStatus status;
    core::Instant now;
};

Cell keyCell(const core::RegisteredOfficer& officer, core::Instant now, const Display& display) {
    switch (core::key_state(officer, now)) {
    case core::KeyState::active: return {PartnershipPresenter::tr("Active"), Badge::good, {}, {}};
    case core::KeyState::not_yet: return {PartnershipPresenter::tr("Not yet active"), Badge::quiet, {}, PartnershipPresenter::tr("From %1.").arg(display.moment(officer.valid_from))};
    case core::KeyState::expired: return {PartnershipPresenter::tr("Expired"), Badge::attention, {}, PartnershipPresenter::tr("Nobody can seal to this key.")};
    case core::KeyState::revoked:
        return {PartnershipPresenter::tr("Withdrawn"), Badge::stop, {}, officer.revoked ? isolated(officer.revoked->reason) : QString()};
    }
    return {};
}

std::vector<Row> officerRows(const core::Register& reg, core::Instant now, const Display& display) {
    std::vector<Row> rows;
    for (const core::RegisteredOfficer& officer : reg.officers) {
        const core::RegisteredAgency* agency = core::find_agency(reg, officer.agency);
        const QString kind = agency != nullptr ? toQt(core::catalogue().label_of("agency_kind", agency->kind)) : QString();
        rows.push_back({toQt(officer.thumbprint),
                        {{agency != nullptr ? toQt(agency->name) : QString(), Badge::none, {}, kind},
                         {toQt(officer.name), Badge::none, {}, {}},
                         {core::is_coordinator(reg, officer.thumbprint) ? PartnershipPresenter::tr("%1 · coordinator").arg(toQt(officer.role)) : toQt(officer.role), Badge::none, {}, {}},
                         keyCell(officer, now, display),
                         {display.shortDay(officer.valid_until), Badge::none, static_cast<qlonglong>(officer.valid_until.milliseconds), {}},
                         {toQt(core::digits_of(officer.thumbprint)), Badge::none, {}, {}}},
                        {}});
    }
    return rows;
}

PartnershipHead headOf(const Known& known, const Display& display) {
    PartnershipHead head;
    head.ownDigits = toQt(known.status.digits);
    head.ownName = PartnershipPresenter::tr("%1, %2").arg(isolated(known.status.officer.name), isolated(known.status.officer.agency_name));
    if (!known.partnership) return head;
    const core::PartnershipView& view = *known.partnership;
    head.exists = true;
    head.coordinator = view.we_coordinate;
    head.expired = view.expired;
    head.proposal = view.proposed.has_value();
    head.name = toQt(view.newest.name);
    QStringList lines;
    lines << (view.expired ? PartnershipPresenter::tr("Register version %1 ran out on %2: import a newer one before you seal.") : PartnershipPresenter::tr("Register version %1, good until %2."))
                 .arg(view.version)
                 .arg(display.day(view.newest.expires));
    lines << (view.confirmed_how == "founded" ? PartnershipPresenter::tr("Founded by you on %1.") : PartnershipPresenter::tr("Confirmed by you, digits compared by voice, on %1.")).arg(display.moment(view.confirmed));
    if (!view.newest.agreement.title.empty()) lines << PartnershipPresenter::tr("Agreement: %1.").arg(isolated(view.newest.agreement.title));
    if (view.proposed) lines << PartnershipPresenter::tr("A new version waits: %n more signature(s) wanted.", nullptr, static_cast<int>(view.signatures_wanted));
    head.summary = lines.join(QLatin1Char('\n'));
    return head;
}

} // namespace

PartnershipPresenter::PartnershipPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_officers({tr("Agency"), tr("Officer"), tr("Role"), tr("Key"), tr("Good until"), tr("Digits")}) {}

void PartnershipPresenter::load() {
    run(
        [](core::Session& session, core::Progress&) -> Result<Known> {
            Known known{{}, {}, session.ports().clock.now()};
            TRY_ASSIGN(known.status, core::store_status(session));
            auto partnership = core::show_partnership(session);
            if (partnership) known.partnership = std::move(*partnership);
            else if (partnership.error().reason != "partnership.none") return tl::make_unexpected(std::move(partnership).error());
            return known;
        },
        [this](const Known& known) {
            m_officers.setRows(known.partnership ? officerRows(known.partnership->newest, known.now, display()) : std::vector<Row>());
            Q_EMIT shown(headOf(known, display()));
        });
}

template <class Task, class Done>
void PartnershipPresenter::change(Task task, Done done) {
    Q_EMIT said({});
    run(std::move(task), [this, done = std::move(done)](const core::PartnershipView& view) {
        done(view);
        load();
    });
}

void PartnershipPresenter::create(const QString& name) {
    change([text = toUtf8(name)](core::Session& session, core::Progress&) { return core::create_partnership(session, text); },
           [this](const core::PartnershipView& view) {
               Q_EMIT said({Tone::good, tr("The partnership %1 is founded.").arg(isolated(view.newest.name)), {}, tr("Admit the other officers' cards, then publish the register to them."), {}});
           });
}

void PartnershipPresenter::showCard(const QString& file) {
    Q_EMIT said({});
    run([path = toPath(file)](Vault& vault, core::Progress&) { return core::show_card(vault.ports(), path); },
        [this, file](const core::CardView& card) {
            Q_EMIT cardShown({file, toQt(card.officer), toQt(card.role), toQt(card.agency_name), toQt(core::catalogue().label_of("agency_kind", card.agency_kind)),
                            display().moment(card.made)});
        });
}

void PartnershipPresenter::admit(const QString& card, const QString& digits) {
    change([path = toPath(card), typed = toUtf8(digits)](core::Session& session, core::Progress&) { return core::admit_officer(session, path, typed); },
           [this](const core::PartnershipView&) {
               Q_EMIT said({Tone::good, tr("The officer is admitted."), {}, tr("Publish the register so that everybody learns of it."), {}});
               Q_EMIT admitted();
           });
}

void PartnershipPresenter::revoke(const QByteArray& officer, const QString& reason) {
    change([id = toId<core::Thumbprint>(officer), why = toUtf8(reason)](core::Session& session, core::Progress&) { return core::revoke_officer(session, id, why); },
           [this](const core::PartnershipView&) {
               Q_EMIT said({Tone::good, tr("The key is withdrawn."), {}, tr("Publish the register so that everybody learns of it. What was sealed to this key before can still be read with it."), {}});
           });
}

void PartnershipPresenter::renew() {
    change([](core::Session& session, core::Progress&) { return core::renew_register(session); }, [](const core::PartnershipView&) {});
}

void PartnershipPresenter::sign() {
    change([](core::Session& session, core::Progress&) { return core::sign_proposal(session); }, [](const core::PartnershipView&) {});
}

void PartnershipPresenter::publish() {
    askWhere(tr("Where the sealed register goes"), [this](const QString& path) {
        Q_EMIT said({});
        run([to = toPath(path)](core::Session& session, core::Progress& progress) { return core::publish_register(session, to, core::Existing::replace, progress); },
            [this, path](std::uint64_t) {
                Q_EMIT said({Tone::good, tr("The register is sealed for all its officers."), {}, tr("It is at %1 and has not been sent. Those who join also need your digits, by voice.").arg(isolated(path)), {}});
            });
    });
}

void PartnershipPresenter::importRegister(const QString& file, const QString& digits) {
    change([path = toPath(file), typed = toUtf8(digits)](core::Session& session, core::Progress& progress) { return core::import_register(session, path, typed, progress); },
           [this](const core::PartnershipView& view) {
               Q_EMIT said({Tone::good, tr("You have register version %1 of %2.").arg(view.version).arg(isolated(view.newest.name)), {}, tr("You can seal to its officers and open what they seal for you."), {}});
               Q_EMIT imported();
           });
}

void PartnershipPresenter::exportCard() {
    desk().prompter.askFile({FileUse::save, tr("Where your card goes"), QStringLiteral("officer.card"), tr("Cards (*.card)")}, [this](const QString& path) {
        run([to = toPath(path)](core::Session& session, core::Progress&) { return core::export_card(session, to, core::Existing::replace); },
            [this, path](const core::CardView& card) {
                Q_EMIT said({Tone::good, tr("Your card is at %1.").arg(isolated(path)), {},
                           tr("Send it to the partnership's coordinator, who will ring you and ask for your digits: %1").arg(toQt(card.digits)), {}});
            });
    });
}

} // namespace counterpart::ui
