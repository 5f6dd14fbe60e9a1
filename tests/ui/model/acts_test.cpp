// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/acts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;

namespace {

/// Every name of an act in core's sources: what is given to an event, and what begins with a use case's verb.
QSet<QString> actsOfCore() {
    static const QRegularExpression given(QStringLiteral("\\bact = \"([a-z_]+)\""));
    static const QRegularExpression named(QStringLiteral("\"((?:accept|ask|carry_out|challenge|decline|pass|prove|recall|request|state|admit|answer|attach|backup|change|confirm|create|export|extract|import|inspect|link|list|new|preview|publish|recover|renew|"
                                                         "restore|revoke|seal|set|settle|show|sign|take|unlock|verify|withdraw)_[a-z_]+|record_history|search)\""));
    static const QSet<QString> others = {QStringLiteral("link_role"), QStringLiteral("link_strength")}; // vocabularies
    QSet<QString> acts;
    for (const QString& room : {QStringLiteral("usecase"), QStringLiteral("store"), QStringLiteral("exchange"), QStringLiteral("record"), QStringLiteral("import")}) {
        QDirIterator files(QStringLiteral(COUNTERPART_SOURCE_DIR "/core/") + room, {QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpression& form : {given, named}) {
                for (auto found = form.globalMatch(text); found.hasNext();) acts << found.next().captured(1);
            }
        }
    }
    return acts - others;
}

} // namespace

TEST_CASE("every act that the log can tell of has words", "[ui]") {
    const QSet<QString> acts = actsOfCore();
    CHECK(acts.size() > 30);
    for (const QString& act : acts) {
        INFO(act.toStdString());
        CHECK_FALSE(ui::actWords(act.toStdString()).isEmpty());
        CHECK_FALSE(ui::actWords(act.toStdString()).contains(QLatin1Char('_')));
    }
    CHECK(ui::actWords("not_an_act").isEmpty());
}
