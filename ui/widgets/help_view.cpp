// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_view.h"

#include "ui/widgets/style.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace counterpart::ui {

namespace {

/// What the reader of Markdown leaves to us: room above headings and between items, and colours that can be read in every look.
void dress(QTextDocument& document, const QFont& font) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat room = block.blockFormat();
        const int level = room.headingLevel();
        const bool endsList = block.textList() == nullptr && block.previous().isValid() && block.previous().textList() != nullptr;
        room.setTopMargin(level > 1 ? 14 : endsList ? 6 : 0);
        room.setBottomMargin(level > 0 || block.textList() == nullptr ? 8 : 4);
        cursor.setBlockFormat(room);
        if (level == 0) continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat title;
        title.setFontPointSize(font.pointSizeF() * (level == 1 ? 1.5 : 1.2));
        title.setFontWeight(QFont::DemiBold);
        title.setForeground(colours().text);
        cursor.mergeCharFormat(title);
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> links;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor()) links << std::pair(part.fragment().position(), part.fragment().length());
        }
        for (const auto& [from, length] : links) {
            QTextCursor cursor(&document);
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            QTextCharFormat link;
            link.setForeground(colours().accent);
            link.setFontUnderline(true);
            cursor.mergeCharFormat(link);
        }
    }
}

} // namespace

HelpView::HelpView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setAccessibleName(tr("Page of the help"));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { Q_EMIT topicWanted(link.toString()); });
}

void HelpView::showPage(const QString& markdown) {
    m_markdown = markdown;
    lay();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void HelpView::lay() {
    document()->setDocumentMargin(14);
    document()->setDefaultFont(font());
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) | QTextDocument::MarkdownNoHTML);
    dress(*document(), font());
}

QVariant HelpView::loadResource(int, const QUrl&) { return {}; }

void HelpView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    // Colours and sizes stand in the text itself.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) lay();
}

} // namespace counterpart::ui
