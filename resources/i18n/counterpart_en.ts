<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ApprovalsPresenter</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept back</source>
        <translation>
            <numerusform>%n kept back</numerusform>
            <numerusform>%n kept back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message numerus="yes">
        <source>%n disclosure(s): both sides have each of them.</source>
        <translation>
            <numerusform>%n disclosure: both sides have it.</numerusform>
            <numerusform>%n disclosures: both sides have each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides have %1 of %n disclosure(s).</source>
        <translation>
            <numerusform>Both sides have %1 of %n disclosure.</numerusform>
            <numerusform>Both sides have %1 of %n disclosures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHistoryPresenter</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseListPresenter</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s) for ‘%1’; there are more. Add a word.</source>
        <translation>
            <numerusform>The best result for ‘%1’; there are more. Add a word.</numerusform>
            <numerusform>The best %n results for ‘%1’; there are more. Add a word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’ in this store</source>
        <translation>
            <numerusform>%n result for ‘%1’ in this store</numerusform>
            <numerusform>%n results for ‘%1’ in this store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.</source>
        <translation>
            <numerusform>%n result for ‘%1’; there are so many more that only the newest were compared. Add a word.</numerusform>
            <numerusform>%n results for ‘%1’; there are so many more that only the newest were compared. Add a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message numerus="yes">
        <source>%n attribute(s) have two values of one agency: choose which stands. Nothing is lost, the other stays in the history.</source>
        <translation>
            <numerusform>%n attribute has two values of one agency: choose which stands. Nothing is lost, the other stays in the history.</numerusform>
            <numerusform>%n attributes have two values of one agency: choose which stands. Nothing is lost, the other stays in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agencies state different values for %n attribute(s).</source>
        <translation>
            <numerusform>Agencies state different values for %n attribute.</numerusform>
            <numerusform>Agencies state different values for %n attributes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps %n fact(s) of this record back.</source>
        <translation>
            <numerusform>%1 keeps %n fact of this record back.</numerusform>
            <numerusform>%1 keeps %n facts of this record back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were before. The history keeps what you had stated.</source>
        <translation>
            <numerusform>%n value is as it was before. The history keeps what you had stated.</numerusform>
            <numerusform>%n values are as they were before. The history keeps what you had stated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPresenter</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>linked to %n record(s) not on the chart</source>
        <translation>
            <numerusform>linked to %n record not on the chart</numerusform>
            <numerusform>linked to %n records not on the chart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shortest way has %n step(s).</source>
        <translation>
            <numerusform>The shortest way has %n step.</numerusform>
            <numerusform>The shortest way has %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message numerus="yes">
        <source>Show all (%n hidden)</source>
        <translation>
            <numerusform>Show all (%n hidden)</numerusform>
            <numerusform>Show all (%n hidden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stated: %1</source>
        <translation>
            <numerusform>%n value stated: %1</numerusform>
            <numerusform>%n values stated: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosuresPresenter</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>Settle which of %n value(s) of your agency stands</source>
        <translation>
            <numerusform>Settle which of %n value of your agency stands</numerusform>
            <numerusform>Settle which of %n values of your agency stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask whether it came: nothing has come back for %n day(s)</source>
        <translation>
            <numerusform>Ask whether it came: nothing has come back for %n day</numerusform>
            <numerusform>Ask whether it came: nothing has come back for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n sealed file(s) that never came</source>
        <translation>
            <numerusform>Ask for %n sealed file that never came</numerusform>
            <numerusform>Ask for %n sealed files that never came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message numerus="yes">
        <source>Locking in %n second(s). What is typed and not saved goes with it; any key or click stops it.</source>
        <translation>
            <numerusform>Locking in %n second. What is typed and not saved goes with it; any key or click stops it.</numerusform>
            <numerusform>Locking in %n seconds. What is typed and not saved goes with it; any key or click stops it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message numerus="yes">
        <source>%n earlier file(s) of this sender have not come. Ask for them.</source>
        <translation>
            <numerusform>%n earlier file of this sender has not come. Ask for them.</numerusform>
            <numerusform>%n earlier files of this sender have not come. Ask for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation>
            <numerusform>%n attachment, %1</numerusform>
            <numerusform>%n attachments, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Known by register version %1, signed by %n coordinator(s); %2. The whole file was checked against this officer's signature.</source>
        <translation>
            <numerusform>Known by register version %1, signed by %n coordinator; %2. The whole file was checked against this officer's signature.</numerusform>
            <numerusform>Known by register version %1, signed by %n coordinators; %2. The whole file was checked against this officer's signature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You, among %n key(s) of your agency</source>
        <translation>
            <numerusform>You, among %n key of your agency</numerusform>
            <numerusform>You, among %n keys of your agency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are for you to settle.</source>
        <translation>
            <numerusform>%n thing is for you to settle.</numerusform>
            <numerusform>%n things are for you to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s)</source>
        <translation>
            <numerusform>%n new fact</numerusform>
            <numerusform>%n new facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new attachment(s)</source>
        <translation>
            <numerusform>%n new attachment</numerusform>
            <numerusform>%n new attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In part: %1 of %n record(s) would be taken in. The rest stays in the file and can be taken in later; the receipt says “taken in in part”.</source>
        <translation>
            <numerusform>In part: %1 of %n record would be taken in. The rest stays in the file and can be taken in later; the receipt says “taken in in part”.</numerusform>
            <numerusform>In part: %1 of %n records would be taken in. The rest stays in the file and can be taken in later; the receipt says “taken in in part”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out: take them in later from the same file.</source>
        <translation>
            <numerusform>%n record was left out: take it in later from the same file.</numerusform>
            <numerusform>%n records were left out: take them in later from the same file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message numerus="yes">
        <source>%n entries at %1. They hold no case content.</source>
        <translation>
            <numerusform>%n entry at %1. It holds no case content.</numerusform>
            <numerusform>%n entries at %1. They hold no case content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPresenter</name>
    <message numerus="yes">
        <source>%n disclosure(s)</source>
        <translation>
            <numerusform>%n disclosure</numerusform>
            <numerusform>%n disclosures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnershipPresenter</name>
    <message numerus="yes">
        <source>A new version waits: %n more signature(s) wanted.</source>
        <translation>
            <numerusform>A new version waits: %n more signature wanted.</numerusform>
            <numerusform>A new version waits: %n more signatures wanted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>%1; %n more wait(s) for it</source>
        <translation>
            <numerusform>%1; %n more waits for it</numerusform>
            <numerusform>%1; %n more wait for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallsPresenter</name>
    <message numerus="yes">
        <source>%n value(s) stay: they came another way, too.</source>
        <translation>
            <numerusform>%n value stays: it came another way, too.</numerusform>
            <numerusform>%n values stay: they came another way, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPresenter</name>
    <message numerus="yes">
        <source>half of the answers came within %n day(s)</source>
        <translation>
            <numerusform>half of the answers came within %n day</numerusform>
            <numerusform>half of the answers came within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message numerus="yes">
        <source>Seal for %n officer(s)…</source>
        <translation>
            <numerusform>Seal for %n officer…</numerusform>
            <numerusform>Seal for %n officers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seal for %n agencies…</source>
        <translation>
            <numerusform>Seal for %n agency…</numerusform>
            <numerusform>Seal for %n agencies…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealPresenter</name>
    <message numerus="yes">
        <source>%n fact(s) stay here. The recipient sees that something is kept back, not what.</source>
        <translation>
            <numerusform>%n fact stays here. The recipient sees that something is kept back, not what.</numerusform>
            <numerusform>%n facts stay here. The recipient sees that something is kept back, not what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n officer(s) of %1.</source>
        <translation>
            <numerusform>Sealed for %n officer of %1.</numerusform>
            <numerusform>Sealed for %n officers of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fact(s)</source>
        <translation>
            <numerusform>%1, %n fact</numerusform>
            <numerusform>%1, %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay whole. The recipient is not told of them.</source>
        <translation>
            <numerusform>%n record stays whole. The recipient is not told of it.</numerusform>
            <numerusform>%n records stay whole. The recipient is not told of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners go, each with its author's own signed word.</source>
        <translation>
            <numerusform>%n fact of a partner goes, with its author's own signed word.</numerusform>
            <numerusform>%n facts of partners go, each with its author's own signed word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners stay here unless you tick that they go.</source>
        <translation>
            <numerusform>%n fact of a partner stays here unless you tick that it goes.</numerusform>
            <numerusform>%n facts of partners stay here unless you tick that they go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners stay here.</source>
        <translation>
            <numerusform>%n fact of a partner stays here.</numerusform>
            <numerusform>%n facts of partners stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are kept back. They see that there is something, not what.</source>
        <translation>
            <numerusform>%n fact is kept back. They see that there is something, not what.</numerusform>
            <numerusform>%n facts are kept back. They see that there is something, not what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay whole. They are not told of them.</source>
        <translation>
            <numerusform>%n record stays whole. They are not told of it.</numerusform>
            <numerusform>%n records stay whole. They are not told of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n agencies, a file each.</source>
        <translation>
            <numerusform>Sealed for %n agency.</numerusform>
            <numerusform>Sealed for %n agencies, a file each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPresenter</name>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.</source>
        <translation>
            <numerusform>%n result for ‘%1’; there are so many more that only the newest were compared. Add a word.</numerusform>
            <numerusform>%n results for ‘%1’; there are so many more that only the newest were compared. Add a word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s) for ‘%1’; there are more. Add a word.</source>
        <translation>
            <numerusform>The best %n result for ‘%1’; there are more. Add a word.</numerusform>
            <numerusform>The best %n results for ‘%1’; there are more. Add a word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’ in this store</source>
        <translation>
            <numerusform>%n result for ‘%1’ in this store</numerusform>
            <numerusform>%n results for ‘%1’ in this store</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExportPresenter</name>
    <message numerus="yes">
        <source>This makes an unprotected copy of %n row(s) at %1, and records that you did it.</source>
        <translation>
            <numerusform>This makes an unprotected copy of %n row at %1, and records that you did it.</numerusform>
            <numerusform>This makes an unprotected copy of %n rows at %1, and records that you did it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message numerus="yes">
        <source>%n row(s) with ‘%1’</source>
        <translation>
            <numerusform>%n row with ‘%1’</numerusform>
            <numerusform>%n rows with ‘%1’</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPresenter</name>
    <message numerus="yes">
        <source>%n task(s) open.</source>
        <translation>
            <numerusform>%n task open.</numerusform>
            <numerusform>%n tasks open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue.</source>
        <translation>
            <numerusform>%n overdue.</numerusform>
            <numerusform>%n overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePresenter</name>
    <message numerus="yes">
        <source>%n record(s), for: %1</source>
        <translation>
            <numerusform>%n record, for: %1</numerusform>
            <numerusform>%n records, for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), sent by %1</source>
        <translation>
            <numerusform>%n record, sent by %1</numerusform>
            <numerusform>%n records, sent by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stated by %1</source>
        <translation>
            <numerusform>%n value stated by %1</numerusform>
            <numerusform>%n values stated by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>What touches the %n record(s) chosen on the link chart.</source>
        <translation>
            <numerusform>What touches the %n record chosen on the link chart.</numerusform>
            <numerusform>What touches the %n records chosen on the link chart.</numerusform>
        </translation>
    </message>
</context>
</TS>
