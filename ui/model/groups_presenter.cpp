// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/groups_presenter.h"

#include "core/usecase/groups.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

void GroupsPresenter::list() {
    run([](core::Session& session, core::Progress&) { return core::list_groups(session); },
        [this](const std::vector<core::GroupView>& groups) { Q_EMIT changed(groupChoices(groups)); });
}

void GroupsPresenter::keep(const QString& name, const QStringList& agencies, const SealForm& form) {
    Q_EMIT said({});
    core::NewGroup group;
    group.name = toUtf8(name.trimmed());
    for (const QString& agency : agencies) group.agencies.push_back(toUtf8(agency));
    if (agencies.contains(form.agency)) {
        for (const QByteArray& officer : form.officers) group.officers.push_back(toId<core::Thumbprint>(officer));
    }
    group.terms = {toUtf8(form.templateId), toUtf8(form.purpose.trimmed()),    toUtf8(form.gateway), toUtf8(form.consent),
                   toUtf8(form.handlingCode), toUtf8(form.conditions.trimmed()), toUtf8(form.onward)};
    run([group](core::Session& session, core::Progress&) { return core::new_group(session, group); },
        [this](const core::GroupView& made) {
            Q_EMIT kept(toQt(made.name));
            list();
        });
}

void GroupsPresenter::remove(const QString& name) {
    if (name.isEmpty()) return;
    desk().prompter.ask({tr("Remove the group “%1”?").arg(name), tr("The program forgets who is in it and its conditions. What was shared with these agencies stays in your books."), tr("Remove it"), tr("Keep it")}, [this, name] {
        run([id = toUtf8(name)](core::Session& session, core::Progress&) { return core::remove_group(session, id); },
            [this, name] {
                Q_EMIT said({Tone::good, tr("The group “%1” is removed.").arg(name), {}, {}, {}});
                list();
            });
    });
}

} // namespace counterpart::ui
