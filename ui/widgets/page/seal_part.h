// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/messages.h"
#include "ui/model/seal_form.h"

#include <QFrame>

class QComboBox;
class QVBoxLayout;

namespace counterpart::ui {

class LabelledRows;

/// A block of the check page under its own heading, with its share of the form.
class SealPart : public QFrame {
    Q_OBJECT
public:
    /// Empty, for another case.
    virtual void start(const SealStart& start) = 0;
    virtual void write(SealForm& form) const = 0;
    /// Shows what the form says instead of what is in the fields.
    virtual void fill(const SealForm& form) = 0;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The choice with this id, or the first.
    static void choose(QComboBox& box, const QString& id);
    explicit SealPart(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout& inside() { return *m_inside; }
    /// Labels above fields, at the end of the block.
    LabelledRows& fields();

private:
    void keepHeightSoon();
    void keepHeight(); ///< of all that is in it, at this width
    QVBoxLayout* m_inside;
};

} // namespace counterpart::ui
