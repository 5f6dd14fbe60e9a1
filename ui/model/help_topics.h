// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace counterpart::ui {

/// A page of the help: resources/help. It needs no store.
struct HelpTopic {
    QString id;
    QString title;
};
/// Those that have each of these words, in their order, the ones that have them in the title first. No words: all of them.
QList<HelpTopic> helpTopics(const QString& words = {});
/// As Markdown; empty where there is no such page.
QString helpText(const QString& topic);

} // namespace counterpart::ui
