// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/window_prompter.h"

#include "ui/model/settings.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/parts.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace counterpart::ui {

void WindowPrompter::ask(const Question& question, std::function<void()> goOn) {
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.heading);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(heading(question.heading, 2));
    QLabel* text = label(question.text);
    text->setMinimumWidth(text->fontMetrics().averageCharWidth() * 60);
    column->addWidget(text);
    auto* row = new QHBoxLayout;
    auto* back = button(question.back);
    auto* go = button(question.goOn, Weight::primary);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(go);
    column->addLayout(row);
    QObject::connect(back, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(goOn));
    back->setDefault(true);
    back->setFocus();
    giveLetters(*dialog);
    dialog->open();
}

void WindowPrompter::askFile(const FileQuestion& question, std::function<void(const QString& path)> chosen) {
    auto* dialog = new QFileDialog(m_window, question.heading);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.use) {
    case FileUse::open: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case FileUse::save:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        break;
    case FileUse::folder: dialog->setFileMode(QFileDialog::Directory); break;
    }
    if (!question.filter.isEmpty()) dialog->setNameFilter(question.filter);
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    if (question.use == FileUse::save) dialog->setDefaultSuffix(suffix.match(question.filter).captured(1)); // "(*.sealed)": where none is typed
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString exchange = m_settings.exchangeFolder();
    if (question.sealed && QDir(exchange).exists()) dialog->setDirectory(exchange);
    if (question.use == FileUse::folder && !question.suggested.isEmpty()) dialog->setDirectory(question.suggested);
    else if (!question.suggested.isEmpty()) dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace counterpart::ui
