// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/help_topics.h"

#include "core/usecase/help.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

bool hasAll(const QString& text, const QStringList& words) {
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<HelpTopic> helpTopics(const QString& words) {
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpTopic> inTitle;
    QList<HelpTopic> inText;
    for (const core::HelpPage& page : core::help_pages()) {
        const HelpTopic topic{toText(page.topic), toText(page.title)};
        // A page's lines are broken where it was written: words may stand over the end of one.
        if (hasAll(topic.title, wanted)) inTitle << topic;
        else if (hasAll(toText(page.text).simplified(), wanted)) inText << topic;
    }
    return inTitle + inText;
}

QString helpText(const QString& topic) {
    const core::HelpPage* page = core::find_help(topic.toStdString());
    return page == nullptr ? QString() : toText(page->text);
}

} // namespace counterpart::ui
