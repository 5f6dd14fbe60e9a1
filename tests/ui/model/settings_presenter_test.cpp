// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/settings_presenter.h"
#include "tests/ui/ui_desk.h"

#include <QFile>
#include <QSignalSpy>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::TempFolder;
using counterpart::test::UiDesk;
using Kind = ui::OrganisationPolicy::Problem::Kind;

namespace {

/// An organisation's file with these lines.
struct Organisation {
    explicit Organisation(const QByteArray& lines) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(lines) == lines.size());
    }
    [[nodiscard]] ui::OrganisationPolicy read() const { return ui::OrganisationPolicy::read(file); }
    TempFolder folder;
    QString file = ui::fromPath(folder.path() / "policy.ini");
};

/// The settings of an officer whose organisation has these lines.
struct Officer : Organisation {
    explicit Officer(const QByteArray& lines) : Organisation(lines), settings(kept, read()) {}
    QSettings kept{ui::fromPath(folder.path() / "desktop.conf"), QSettings::IniFormat};
    ui::Settings settings;
};

} // namespace

TEST_CASE("settings come as they are described, keep what is chosen, and are put back") {
    Officer officer({});
    ui::Settings& settings = officer.settings;
    CHECK(settings.look() == ui::Look::system);
    CHECK(settings.textSize() == 100);
    CHECK(settings.locale().isEmpty());
    CHECK(settings.lockMinutes() == 10);
    CHECK(settings.marking().isEmpty());
    CHECK(settings.exchangeFolder().isEmpty());
    settings.setLook(ui::Look::highContrast);
    settings.setTextSize(500);
    settings.set(ui::Setting::language, QStringLiteral("cy"));
    settings.set(ui::Setting::lockMinutes, QStringLiteral("5"));
    settings.set(ui::Setting::marking, QStringLiteral("OFFICIAL"));
    settings.set(ui::Setting::exchangeFolder, QStringLiteral("/srv/exchange"));
    settings.remember(ui::fromPath(officer.folder.path()));
    CHECK(settings.look() == ui::Look::highContrast);
    CHECK(settings.textSize() == 200);
    CHECK(settings.locale() == QStringLiteral("cy_GB"));
    CHECK(settings.lockMinutes() == 5);
    CHECK(settings.marking() == QStringLiteral("OFFICIAL"));
    CHECK(settings.exchangeFolder() == QStringLiteral("/srv/exchange"));
    settings.reset();
    CHECK(settings.look() == ui::Look::system);
    CHECK(settings.textSize() == 100);
    CHECK(settings.lockMinutes() == 10);
    CHECK(settings.recentStores().contains(ui::fromPath(officer.folder.path())));
}

TEST_CASE("a file of settings that somebody wrote by hand does no harm") {
    Officer officer({});
    officer.kept.setValue(QStringLiteral("look"), QStringLiteral("purple"));
    officer.kept.setValue(QStringLiteral("textSize"), QStringLiteral("huge"));
    officer.kept.setValue(QStringLiteral("language"), 7);
    officer.kept.setValue(QStringLiteral("lockMinutes"), 100000);
    officer.kept.setValue(QStringLiteral("marking"), QStringLiteral("TOP SECRET"));
    officer.kept.setValue(QStringLiteral("exchangeFolder"), QStringLiteral("somewhere/else"));
    CHECK(officer.settings.look() == ui::Look::system);
    CHECK(officer.settings.textSize() == 100);
    CHECK(officer.settings.locale().isEmpty());
    CHECK(officer.settings.lockMinutes() == ui::kMostLockMinutes);
    CHECK(officer.settings.marking().isEmpty());
    CHECK(officer.settings.exchangeFolder().isEmpty());
}

TEST_CASE("what an organisation fixes goes before what was chosen, and cannot be changed") {
    Officer officer("[lock]\nminutes = 15\n[appearance]\nlook = dark\nlanguage = cy\n[sharing]\nmarking = OFFICIAL-SENSITIVE\n"
                    "[folders]\nexchange = /srv/exchange\nstore = ~/of/mine\n");
    ui::Settings& settings = officer.settings;
    CHECK(settings.organisation().problems.empty());
    for (const ui::Setting one : ui::kSettings) CHECK(settings.isFixed(one) == (one != ui::Setting::textSize));
    for (const ui::Setting one : ui::kSettings) settings.set(one, QStringLiteral("light"));
    CHECK(settings.look() == ui::Look::dark);
    CHECK(settings.lockMinutes() == 15);
    CHECK(settings.locale() == QStringLiteral("cy_GB"));
    CHECK(settings.marking() == QStringLiteral("OFFICIAL-SENSITIVE"));
    CHECK(settings.exchangeFolder() == QStringLiteral("/srv/exchange"));
    CHECK(settings.suggestedStore() == QDir::homePath() + QStringLiteral("/of/mine"));
}

TEST_CASE("within an organisation's bounds the officer chooses how soon the store locks") {
    Officer officer("[lock]\nleast-minutes = 3\nmost-minutes = 8\n");
    ui::Settings& settings = officer.settings;
    CHECK_FALSE(settings.isFixed(ui::Setting::lockMinutes));
    CHECK(settings.lockMinutes() == 8); // ten is too many
    settings.set(ui::Setting::lockMinutes, QStringLiteral("1"));
    CHECK(settings.lockMinutes() == 3);
    settings.set(ui::Setting::lockMinutes, QStringLiteral("5"));
    CHECK(settings.lockMinutes() == 5);
}

TEST_CASE("what is of no use in an organisation's file is told, and the rest of it holds") {
    const ui::OrganisationPolicy policy =
        Organisation("[lock]\nminutes = soon\nleast-minutes = 30\nmost-minutes = 5\n[appearance]\nlook = purple\nlanguage = en\n[folders]\nexchange = share/of/ours\n"
                     "[sharing]\nmarking = SECRET\n[screen]\ncapture = no\n")
            .read();
    const std::vector<ui::OrganisationPolicy::Problem> told{{Kind::badValue, QStringLiteral("appearance/look")}, {Kind::badValue, QStringLiteral("folders/exchange")},
                                                            {Kind::badValue, QStringLiteral("lock/minutes")},    {Kind::unknownKey, QStringLiteral("screen/capture")},
                                                            {Kind::badValue, QStringLiteral("sharing/marking")}, {Kind::badValue, QStringLiteral("lock/least-minutes")}};
    CHECK(policy.problems == told);
    CHECK(policy.language == QStringLiteral("en"));
    CHECK_FALSE(policy.look);
    CHECK_FALSE(policy.lockMinutes);
    CHECK(policy.leastLockMinutes == ui::kLeastLockMinutes);
    CHECK(policy.mostLockMinutes == ui::kMostLockMinutes);
}

TEST_CASE("no file fixes nothing, and a file that is none is told") {
    CHECK(ui::OrganisationPolicy::read({}).problems.empty());
    CHECK(ui::OrganisationPolicy::read(QStringLiteral("/nowhere/policy.ini")).problems.empty());
    const TempFolder folder;
    for (const ui::OrganisationPolicy& policy : {ui::OrganisationPolicy::read(ui::fromPath(folder.path())), Organisation(QByteArray(100'000, 'x')).read(), Organisation("no line of ours\n[[[\n").read()}) {
        CHECK(policy.problems == std::vector<ui::OrganisationPolicy::Problem>{{Kind::unreadable, {}}});
        CHECK_FALSE(policy.look);
    }
}

TEST_CASE("settings are found by their words and by their choices, and a change is told to whom it concerns") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    ui::SettingsPresenter presenter(desk.desk);
    CHECK(presenter.rows().size() == std::size(ui::kSettings));
    const auto found = presenter.rows(QStringLiteral("WELSH"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].setting == ui::Setting::language);
    CHECK(presenter.rows(QStringLiteral("lock minute")).size() == 1);
    CHECK(presenter.rows(QStringLiteral("zebra")).empty());

    const QSignalSpy appearance(&presenter, &ui::SettingsPresenter::appearanceChanged);
    const QSignalSpy language(&presenter, &ui::SettingsPresenter::languageChanged);
    const QSignalSpy time(&presenter, &ui::SettingsPresenter::lockTimeChanged);
    const QSignalSpy any(&presenter, &ui::SettingsPresenter::changed);
    presenter.set(ui::Setting::textSize, QStringLiteral("150"));
    presenter.set(ui::Setting::textSize, QStringLiteral("150"));
    CHECK(appearance.count() == 1);
    presenter.set(ui::Setting::language, QStringLiteral("cy"));
    CHECK(language.count() == 1);
    presenter.set(ui::Setting::lockMinutes, QStringLiteral("20"));
    CHECK(time.count() == 1);
    desk.prompter.files = {QStringLiteral("/srv/exchange")};
    presenter.chooseFolder(ui::Setting::exchangeFolder);
    CHECK(desk.settings.exchangeFolder() == QStringLiteral("/srv/exchange"));
    CHECK(any.count() == 4);

    Said said(presenter);
    desk.prompter.yes = false;
    presenter.reset();
    CHECK(desk.settings.textSize() == 150);
    desk.prompter.yes = true;
    presenter.reset();
    CHECK(desk.settings.textSize() == 100);
    CHECK(desk.settings.lockMinutes() == 10);
    CHECK(said.last.tone == ui::Tone::good);
    CHECK(appearance.count() == 2);
    CHECK(language.count() == 2);
    CHECK(time.count() == 2);
    CHECK(presenter.problems().isEmpty());
}
