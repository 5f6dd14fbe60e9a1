// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace counterpart::ui {

namespace {

/// Qt's extractor of texts leaves our namespaces out of their contexts; the program asks with them.
class Translator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* text, const char* note, int n) const override {
        const QByteArray whole(context);
        return QTranslator::translate(whole.mid(whole.lastIndexOf(':') + 1).constData(), text, note, n);
    }
};

} // namespace

void applyLanguage(QApplication& application, const QString& wanted) {
    QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    if (locale.language() == QLocale::Welsh) locale = QLocale(QLocale::Welsh, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    for (QTranslator* old : application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) delete old;
    // English has a file for its plurals alone.
    for (const QString& name : {QStringLiteral("counterpart_en"), QStringLiteral("counterpart_") + QLocale::languageToCode(locale.language())}) {
        auto* translator = new Translator(&application);
        if (translator->load(QStringLiteral(":/i18n/") + name)) QApplication::installTranslator(translator);
        else delete translator;
    }
}

} // namespace counterpart::ui
