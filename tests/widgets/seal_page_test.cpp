// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The check page: which fields are there, and that the keyboard gets to each.
#include "core/usecase/records.h"
#include "tests/widgets/shown_window.h"
#include "ui/widgets/dialog/group_dialog.h"
#include "ui/widgets/page/seal_audience.h"
#include "ui/widgets/page/seal_page.h"
#include "ui/widgets/page/seal_second.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPlainTextEdit>

using namespace counterpart;
using counterpart::test::Exchange;
using counterpart::test::ShownWindow;
using counterpart::test::becomes;

namespace {

/// The check page of Ada's case, with an agency, a purpose and a legal basis.
struct FilledPage {
    explicit FilledPage(Exchange& exchange) : shown(exchange) {
        shown.unlock();
        shown.workspace().seal(ui::toQt(exchange.adas_case().id));
        shown.settle();
        page = shown.workspace().findChild<ui::SealPage*>();
        REQUIRE(page != nullptr);
        field<QComboBox>("agency").setCurrentText(QStringLiteral("Eastbrook Council"));
        choose("gateway", QStringLiteral("cda_1998_s115"));
        field<QLineEdit>("purpose").setText(QStringLiteral("Safeguarding"));
        REQUIRE(becomes([this] { return field<QAbstractItemView>("content").model()->rowCount() > 0; }));
    }
    template <class Field>
    Field& field(const char* name) {
        auto* found = page->findChild<Field*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return *found;
    }
    void choose(const char* name, const QString& id) {
        auto& box = field<QComboBox>(name);
        box.setCurrentIndex(box.findData(id));
    }
    /// What Tab goes through on its way round.
    QStringList walked() {
        QStringList out;
        QWidget* at = page->window()->focusWidget();
        for (int i = 0; i < 200 && at != nullptr; ++i) {
            const QString name = at->objectName();
            if (out.contains(QStringLiteral("purpose")) && name == QStringLiteral("purpose")) break;
            if (!name.isEmpty()) out << name;
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
        }
        return out;
    }
    ShownWindow shown;
    ui::SealPage* page = nullptr;
};

} // namespace

TEST_CASE("every field of the check page is reached with Tab and has a name", "[widgets]") {
    Exchange exchange;
    FilledPage filled(exchange);
    filled.choose("consent", QStringLiteral("refused")); // policy then asks for a reason
    auto& reason = filled.field<QPlainTextEdit>("override-reason");
    REQUIRE(becomes([&] { return reason.isVisible(); }));
    filled.choose("consent", QStringLiteral("overridden"));
    REQUIRE(filled.field<QPlainTextEdit>("consent-reason").isVisible());
    const QStringList overridden = filled.walked();
    filled.choose("consent", QStringLiteral("refused"));
    REQUIRE(becomes([&] { return reason.isVisible(); }));
    const QStringList walked = filled.walked();
    const QStringList always = {QStringLiteral("necessity"), QStringLiteral("proportionality"), QStringLiteral("consent"), QStringLiteral("review"), QStringLiteral("about"), QStringLiteral("content"),
                                QStringLiteral("where_at_risk"), QStringLiteral("source_of_intelligence"), QStringLiteral("addresses_of_vulnerable"), QStringLiteral("contact_of_victims_and_witnesses")};
    const auto check = [&](const QStringList& way, const QString& name) {
        INFO(name.toStdString());
        CHECK(way.contains(name));
        auto* widget = filled.page->findChild<QWidget*>(name);
        REQUIRE(widget != nullptr);
        CHECK_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
    };
    for (const QString& name : always) check(walked, name);
    check(walked, QStringLiteral("override-reason"));
    check(overridden, QStringLiteral("consent-reason"));
    CHECK(walked.indexOf(QStringLiteral("necessity")) < walked.indexOf(QStringLiteral("proportionality"))); // from the top
    CHECK(walked.indexOf(QStringLiteral("proportionality")) < walked.indexOf(QStringLiteral("consent")));
    CHECK(walked.indexOf(QStringLiteral("content")) < walked.indexOf(QStringLiteral("override-reason")));
}

TEST_CASE("the reason for overriding consent is asked for then and only then", "[widgets]") {
    Exchange exchange;
    FilledPage filled(exchange);
    auto& reason = filled.field<QPlainTextEdit>("consent-reason");
    CHECK_FALSE(reason.isVisible());
    filled.choose("consent", QStringLiteral("overridden"));
    CHECK(reason.isVisible());
    filled.choose("consent", QStringLiteral("given"));
    CHECK_FALSE(reason.isVisible());
}

TEST_CASE("a rule is set aside with the space bar, and the case that is opened next begins with all of them", "[widgets]") {
    Exchange exchange;
    core::RecordId other;
    {
        core::Session ada = exchange.open(test::Desk::ada);
        other = core::new_case(ada, {{"title", "Operation Kettle"}}).value();
    }
    FilledPage filled(exchange);
    auto& rule = filled.field<QCheckBox>("where_at_risk");
    QTest::keyClick(&rule, Qt::Key_Space);
    CHECK(rule.isChecked());
    CHECK_FALSE(rule.accessibleDescription().isEmpty());
    filled.shown.workspace().seal(ui::toQt(other));
    filled.shown.settle();
    CHECK_FALSE(filled.field<QCheckBox>("where_at_risk").isChecked());
    CHECK(filled.field<QLineEdit>("purpose").text().isEmpty());
    filled.shown.workspace().seal(ui::toQt(exchange.adas_case().id)); // what was begun there is there again
    filled.shown.settle();
    CHECK(filled.field<QCheckBox>("where_at_risk").isChecked());
    CHECK(filled.field<QLineEdit>("purpose").text() == QStringLiteral("Safeguarding"));
    CHECK(ui::chosen(filled.field<QComboBox>("gateway")) == QStringLiteral("cda_1998_s115"));
    filled.shown.button(QStringLiteral("Start afresh")).click();
    filled.shown.settle();
    CHECK_FALSE(filled.field<QCheckBox>("where_at_risk").isChecked());
    CHECK(filled.field<QLineEdit>("purpose").text().isEmpty());
}

TEST_CASE("the earlier disclosures are offered once one of them has to be completed", "[widgets]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(test::Desk::ada);
        core::SealRequest request = exchange.request();
        request.withhold.push_back({exchange.adas_case().person, "phone"});
        exchange.seal(ada, "first.sealed", request);
    }
    FilledPage filled(exchange);
    auto& earlier = filled.field<QAbstractItemView>("completes");
    REQUIRE(becomes([&] { return earlier.isVisible(); }));
    CHECK(earlier.model()->rowCount() == 1);
    CHECK(filled.walked().contains(QStringLiteral("completes")));
    earlier.setFocus();
    QTest::keyClick(&earlier, Qt::Key_Space);
    CHECK(earlier.model()->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
}

TEST_CASE("no block of the check page is squeezed, whatever comes and goes in it", "[widgets]") {
    Exchange exchange;
    FilledPage filled(exchange);
    const auto check = [&] {
        filled.shown.settle();
        for (int i = 0; i < 20; ++i) QApplication::processEvents(QEventLoop::AllEvents, 20);
        for (const auto* part : filled.page->findChildren<ui::SealPart*>()) {
            if (!part->isVisible()) continue;
            INFO(part->metaObject()->className());
            CHECK(part->height() >= part->layout()->totalHeightForWidth(part->width()));
            for (const auto* box : part->findChildren<QPlainTextEdit*>()) {
                if (box->isVisible()) CHECK(box->height() >= box->minimumHeight());
            }
        }
    };
    check();
    filled.choose("template", QStringLiteral("multi_agency_meeting"));
    check();
    filled.choose("consent", QStringLiteral("overridden"));
    check();
    filled.choose("template", QStringLiteral("safeguarding_referral"));
    check();
}

TEST_CASE("the second officer's block is there where policy asks for one, and says where there is nobody to ask", "[widgets]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(test::Desk::ada);
        REQUIRE(core::set_record(ada, exchange.adas_case().report, {{"sanitised", "false"}}));
    }
    FilledPage filled(exchange);
    auto* second = filled.page->findChild<ui::SealSecond*>();
    REQUIRE(second != nullptr);
    REQUIRE(becomes([&] { return second->isVisible(); }));
    CHECK_FALSE(filled.field<QComboBox>("colleague").isVisible()); // Ada is alone
    bool told = false;
    for (const auto* label : second->findChildren<QLabel*>()) told = told || (label->isVisible() && label->text().contains(QStringLiteral("no colleague")));
    CHECK(told);
}

TEST_CASE("a group is kept from the check page with the keyboard, chosen there, and removed", "[widgets]") {
    Exchange exchange;
    FilledPage filled(exchange);
    filled.shown.button(QStringLiteral("Keep these recipients and conditions as a group…")).click();
    auto* dialog = filled.page->findChild<ui::GroupDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(becomes([&] { return dialog->isVisible(); }));
    for (const auto* one : dialog->findChildren<QAbstractItemView*>()) CHECK_FALSE(one->accessibleName().isEmpty());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("group-name"));
    REQUIRE(name != nullptr);
    QTest::keyClick(name, Qt::Key_Return); // nothing is kept without a name
    filled.shown.settle();
    CHECK(dialog->isVisible());
    QTest::keyClicks(name, QStringLiteral("Neighbours"));
    QTest::keyClick(name, Qt::Key_Return);
    auto& agency = filled.field<QComboBox>("agency");
    REQUIRE(becomes([&] { return agency.findData(QStringLiteral("group:Neighbours")) >= 0; }));
    CHECK(agency.currentText() == QStringLiteral("Eastbrook Council")); // what is chosen stays chosen
    filled.choose("consent", QStringLiteral("not_sought"));
    filled.field<QPlainTextEdit>("necessity").setPlainText(QStringLiteral("They plan a visit."));
    filled.choose("agency", QStringLiteral("group:Neighbours"));
    auto* audience = filled.page->findChild<ui::SealAudience*>();
    REQUIRE(becomes([&] { return audience->isVisible(); }));
    CHECK_FALSE(filled.field<QAbstractItemView>("officers").isVisible());
    filled.shown.button(QStringLiteral("Remove this group…")).click();
    REQUIRE(becomes([&] { return agency.findData(QStringLiteral("group:Neighbours")) < 0; }));
    CHECK(becomes([&] { return !audience->isVisible(); }));
}
