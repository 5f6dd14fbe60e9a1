<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message>
        <source>Go on from an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the escrow key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the escrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the partnership</source>
        <translation type="unfinished">Sefydlu&apos;r bartneriaeth</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Gwneud y storfa</translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the identity to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an unprotected copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what would leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the key of an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal for an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the coordinators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation type="unfinished">Gwirio&apos;r storfa gyfan</translation>
    </message>
    <message>
        <source>Withdraw a proposed register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a value away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the handling policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the conditions of a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy what was recalled</source>
        <translation>Dinistrio&apos;r hyn a alwyd yn ôl</translation>
    </message>
    <message>
        <source>Decline a recall</source>
        <translation>Gwrthod galw&apos;n ôl</translation>
    </message>
    <message>
        <source>Pass a recall on</source>
        <translation>Pasio galw&apos;n ôl ymlaen</translation>
    </message>
    <message>
        <source>Prove what was destroyed</source>
        <translation>Profi&apos;r hyn a ddinistriwyd</translation>
    </message>
    <message>
        <source>Recall what was shared</source>
        <translation>Galw&apos;n ôl yr hyn a rannwyd</translation>
    </message>
</context>
<context>
    <name>CaseListPage</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation type="unfinished">Chwilio&apos;r holl gofnodion</translation>
    </message>
    <message>
        <source>Search all records: a name, a number, a word</source>
        <translation type="unfinished">Chwilio&apos;r holl gofnodion: enw, rhif, gair</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Achos newydd</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Canlyniadau chwilio</translation>
    </message>
    <message>
        <source>Your recovery key has not been typed back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then nothing can be sealed or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the store as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListPresenter</name>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Wedi&apos;i ganfod yn</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished">I&apos;w ddatrys</translation>
    </message>
    <message>
        <source>Your agency states two values for one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases in this store yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 results for ‘%1’ in this store. Check the spelling, or search by a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s) for ‘%1’; there are more. Add a word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’ in this store</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This record is in no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be shown inside one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Marking</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>Seal for an agency…</source>
        <translation type="unfinished">Selio ar gyfer asiantaeth…</translation>
    </message>
    <message>
        <source>Records of the case</source>
        <translation type="unfinished">Cofnodion yr achos</translation>
    </message>
    <message>
        <source>Type of the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record…</source>
        <translation type="unfinished">Cofnod newydd…</translation>
    </message>
    <message>
        <source>What is known of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation type="unfinished">Yr hyn a ddatgenir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Dolenni</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Atodiadau</translation>
    </message>
    <message>
        <source>What is stated, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State something…</source>
        <translation type="unfinished">Datgan rhywbeth…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished">Cysylltu…</translation>
    </message>
    <message>
        <source>This value stands</source>
        <translation type="unfinished">Y gwerth hwn sy&apos;n sefyll</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation type="unfinished">Tynnu&apos;r gwerth hwn</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Atodi ffeil…</translation>
    </message>
    <message>
        <source>Write an unprotected copy…</source>
        <translation type="unfinished">Ysgrifennu copi heb ei ddiogelu…</translation>
    </message>
    <message>
        <source>Files can also be dropped onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>OFFICIAL (no marking stated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Yr achos</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) have two values of one agency: choose which stands. Nothing is lost, the other stays in the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agencies state different values for %n attribute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps %n fact(s) of this record back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Its %1 are sealed in your store. The file you chose is still where it was, unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not attached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the unprotected copy goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an unprotected copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This writes the file to %1 without any protection, and the log will say that you did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write unprotected copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unprotected, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this value away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: “%3”. It is no longer stated from then on; the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file to attach to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is attached to the record on the screen. Try again once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is attached to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Amodau</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Yours</source>
        <translation type="unfinished">Eich un chi</translation>
    </message>
    <message>
        <source>Signed in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Wedi&apos;i ddilysu</translation>
    </message>
    <message>
        <source>Signed by this officer; checked against the register when it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, key withdrawn since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was good when it came; the officer&apos;s key has been withdrawn since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated %1, received %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle · shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One agency states two values. This one is shown until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished">I&apos;w ddatrys</translation>
    </message>
    <message>
        <source>One agency states two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies differ</source>
        <translation type="unfinished">Asiantaethau&apos;n anghytuno</translation>
    </message>
    <message>
        <source>Another agency states a different value. Both stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Cyfredol</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Disodlwyd</translation>
    </message>
    <message>
        <source>The same agency has stated another value since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this store</source>
        <translation type="unfinished">Yn y storfa hon</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Nid yma</translation>
    </message>
    <message>
        <source>It was named but not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer and the agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <comment>a handling code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the conditions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sealed information sharing between agencies, without a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the store to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the screens: en or cy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file to look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished">tua %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>No longer stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>Preparing</source>
        <translation>Yn paratoi</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Yn selio</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Yn agor</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Yn gwirio</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yn ysgrifennu</translation>
    </message>
    <message>
        <source>Making it searchable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message numerus="yes">
        <source>Locking in %n second(s). What is typed and not saved goes with it; any key or click stops it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a sealed file</source>
        <translation>Mewnforio ffeil wedi&apos;i selio</translation>
    </message>
    <message>
        <source>Also write a sealed receipt for the sender</source>
        <translation type="unfinished">Hefyd ysgrifennu derbynneb wedi&apos;i selio i&apos;r anfonwr</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished">Dewis ffeil…</translation>
    </message>
    <message>
        <source>or drop it onto the window. Nothing is taken in before you say so.</source>
        <translation type="unfinished">neu ei gollwng ar y ffenestr. Ni chymerir dim i mewn cyn i chi ddweud.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">Beth fyddai&apos;n newid</translation>
    </message>
    <message>
        <source>What would change, record by record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it into the store</source>
        <translation type="unfinished">Ei chymryd i&apos;r storfa</translation>
    </message>
    <message>
        <source>Refuse and answer…</source>
        <translation type="unfinished">Gwrthod ac ateb…</translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Wedi&apos;i selio</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Why needed</source>
        <translation type="unfinished">Pam mae ei hangen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Amodau</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you and others would state differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or, why you refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words (needed with “Other”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read these conditions and accept them for my agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Handling code %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing further: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed before others of this sender that you have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier file(s) of this sender have not come. Ask for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A register, version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 different from yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept back by the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you founded the register on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you compared the register&apos;s digits by voice on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Known by register version %1, signed by %n coordinator(s); %2. The whole file was checked against this officer&apos;s signature.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the sender&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You, among %n key(s) of your agency</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished">Yma eisoes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Gwahanol</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished">Cadwyd yn ôl</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Nid i ni</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Y person anghywir</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Which sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.sealed);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took this file in on %1. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sealed receipt goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Ffeiliau wedi&apos;u selio (*.sealed)</translation>
    </message>
    <message>
        <source>You have register version %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was here already. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are for you to settle.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is at %1; pass it on to the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. Nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reason is in a sealed answer at %1; pass it on to the sender. The log keeps that you refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished">Eich un chi</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>%1, %2 changed; %3, %4 already here; %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why you refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words why you refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender gets your reason. Nothing was done so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you sealed was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you sealed was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you sealed was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you sealed was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your conditions were accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of what you sealed was taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recall of what you were sent</source>
        <translation>galw&apos;n ôl yr hyn a anfonwyd atoch</translation>
    </message>
    <message>
        <source>what became of what you recalled</source>
        <translation>beth ddigwyddodd i&apos;r hyn a alwyd yn ôl gennych</translation>
    </message>
    <message>
        <source>a request for information</source>
        <translation>cais am wybodaeth</translation>
    </message>
    <message>
        <source>an answer to your request</source>
        <translation>ateb i&apos;ch cais</translation>
    </message>
    <message>
        <source>a doubt about what your agency said</source>
        <translation>amheuaeth am yr hyn a ddywedodd eich asiantaeth</translation>
    </message>
    <message>
        <source>an answer to your doubt</source>
        <translation>ateb i&apos;ch amheuaeth</translation>
    </message>
    <message>
        <source>a statement of what was sent and received</source>
        <translation>datganiad o&apos;r hyn a anfonwyd ac a dderbyniwyd</translation>
    </message>
    <message>
        <source>a colleague asks for your agreement</source>
        <translation>mae cydweithiwr yn gofyn am eich cytundeb</translation>
    </message>
    <message>
        <source>your colleague&apos;s answer</source>
        <translation>ateb eich cydweithiwr</translation>
    </message>
    <message>
        <source>An answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter: %1.</source>
        <translation>Llythyr: %1.</translation>
    </message>
    <message>
        <source>The letter is kept.</source>
        <translation>Mae&apos;r llythyr wedi&apos;i gadw.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Recalls and corrections</source>
        <translation>Galw&apos;n ôl a chywiriadau</translation>
    </message>
    <message>
        <source>Recalls, yours and those that came</source>
        <translation>Galwadau&apos;n ôl, eich rhai chi a&apos;r rhai a ddaeth</translation>
    </message>
    <message>
        <source>What agencies have and is no longer so</source>
        <translation>Beth sydd gan asiantaethau nad yw&apos;n wir mwyach</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Galw&apos;n ôl</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Cywiriadau</translation>
    </message>
    <message>
        <source>A recall asks whoever has a disclosure to destroy it and to say so in a signed answer. The answer is a promise: nobody can see from afar that no copy was kept.</source>
        <translation>Mae galw&apos;n ôl yn gofyn i bwy bynnag sydd â datgeliad ei ddinistrio a dweud hynny mewn ateb wedi&apos;i lofnodi. Addewid yw&apos;r ateb: ni all neb weld o bell na chadwyd copi.</translation>
    </message>
    <message>
        <source>Why you keep it (needed to decline)</source>
        <translation>Pam rydych yn ei gadw (mae angen hyn i wrthod)</translation>
    </message>
    <message>
        <source>Destroy it and write the proof…</source>
        <translation>Ei ddinistrio ac ysgrifennu&apos;r prawf…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Gwrthod…</translation>
    </message>
    <message>
        <source>What you shared and have since replaced or taken back. A correction goes under the terms of that disclosure to those who have it.</source>
        <translation>Beth a rannwyd gennych ac a newidiwyd neu a dynnwyd yn ôl ers hynny. Mae cywiriad yn mynd dan delerau&apos;r datgeliad hwnnw at y rhai sydd ag ef.</translation>
    </message>
    <message>
        <source>Seal the correction…</source>
        <translation>Selio&apos;r cywiriad…</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: declined. %2</source>
        <translation>%1: gwrthodwyd. %2</translation>
    </message>
    <message>
        <source>%1: %2 values and %3 attachments destroyed, %4 values kept that came another way, too</source>
        <translation>%1: dinistriwyd %2 gwerth a %3 atodiad, cadwyd %4 gwerth a ddaeth ffordd arall hefyd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Yn aros am eich ateb</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Dinistriwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>At %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Oddi wrth %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Y cyfan</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Rhan ohono</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The proof is at %1: give it to %2.</source>
        <translation>Mae&apos;r prawf yn %1: rhowch ef i %2.</translation>
    </message>
    <message>
        <source>Destroy the sealed files, prints and copies as well: this program cannot reach them.</source>
        <translation>Dinistriwch y ffeiliau wedi&apos;u selio, y printiau a&apos;r copïau hefyd: ni all y rhaglen hon eu cyrraedd.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay: they came another way, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was passed on to %1. Tell them.</source>
        <translation>Fe&apos;i pasiwyd ymlaen at %1. Dywedwch wrthynt.</translation>
    </message>
    <message>
        <source>What was recalled is destroyed in this store.</source>
        <translation>Mae&apos;r hyn a alwyd yn ôl wedi&apos;i ddinistrio yn y storfa hon.</translation>
    </message>
    <message>
        <source>%1 values and %2 attachments.</source>
        <translation>%1 gwerth a %2 atodiad.</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Ffeiliau wedi&apos;u selio (*.sealed)</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Galw&apos;n ôl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ateb erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Rhannwyd</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>They have</source>
        <translation>Mae ganddynt</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Rydych yn dweud</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Destroy what was recalled?</source>
        <translation>Dinistrio&apos;r hyn a alwyd yn ôl?</translation>
    </message>
    <message>
        <source>Values and attachments that came by it are erased from this store for good. What another disclosure brought, too, and what your own agency says stays.</source>
        <translation>Caiff gwerthoedd ac atodiadau a ddaeth drwyddo eu dileu o&apos;r storfa hon am byth. Mae&apos;r hyn a ddaeth drwy ddatgeliad arall hefyd, a&apos;r hyn y mae eich asiantaeth chi yn ei ddweud, yn aros.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Ei ddinistrio</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation>Ei gadw am y tro</translation>
    </message>
    <message>
        <source>Where the proof goes</source>
        <translation>I ble mae&apos;r prawf yn mynd</translation>
    </message>
    <message>
        <source>Nothing is declined without a reason.</source>
        <translation>Ni wrthodir dim heb reswm.</translation>
    </message>
    <message>
        <source>Write why you keep it: the agency that recalled it reads that.</source>
        <translation>Ysgrifennwch pam rydych yn ei gadw: bydd yr asiantaeth a&apos;i galwodd yn ôl yn darllen hynny.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>I ble mae&apos;r ateb yn mynd</translation>
    </message>
    <message>
        <source>Declined. Nothing has been destroyed.</source>
        <translation>Gwrthodwyd. Nid oes dim wedi&apos;i ddinistrio.</translation>
    </message>
    <message>
        <source>The answer is at %1: give it to %2.</source>
        <translation>Mae&apos;r ateb yn %1: rhowch ef i %2.</translation>
    </message>
    <message>
        <source>Where the correction goes</source>
        <translation>I ble mae&apos;r cywiriad yn mynd</translation>
    </message>
    <message>
        <source>The correction is sealed for %1.</source>
        <translation>Mae&apos;r cywiriad wedi&apos;i selio ar gyfer %1.</translation>
    </message>
    <message>
        <source>It holds what was shared then and what replaces it, and nothing else. It is at %1: give it to them.</source>
        <translation>Mae&apos;n dal yr hyn a rannwyd bryd hynny a&apos;r hyn sy&apos;n ei ddisodli, a dim byd arall. Mae yn %1: rhowch ef iddynt.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Unlock your store</source>
        <translation>Datgloi eich storfa</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Storfa</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished">Defnyddio&apos;r allwedd adfer</translation>
    </message>
    <message>
        <source>I know that it is an older copy: go on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Ffolder arall…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Recovery key, 14 groups of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation type="unfinished">Gosod y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>The makers of Counterpart cannot reset a passphrase. Without it and without the recovery key nobody can open the store.</source>
        <translation type="unfinished">Ni all gwneuthurwyr Counterpart ailosod cyfrinymadrodd. Hebddo a heb yr allwedd adfer ni all neb agor y storfa.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open and set this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder is your store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store on this computer yet. Setting up makes one for you: it asks who you are and takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store that is here already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>It is open in %1. Your passphrase has not been checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation type="unfinished">Gwirio&apos;r storfa gyfan</translation>
    </message>
    <message>
        <source>Write the log to a file…</source>
        <translation type="unfinished">Ysgrifennu&apos;r cofnod i ffeil…</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished">Beth a rannwyd</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation type="unfinished">Popeth a wnaed</translation>
    </message>
    <message>
        <source>Why you take it back (needed to recall)</source>
        <translation>Pam rydych yn ei dynnu&apos;n ôl (mae angen hyn i alw&apos;n ôl)</translation>
    </message>
    <message>
        <source>Recall what is chosen…</source>
        <translation>Galw&apos;n ôl yr hyn a ddewiswyd…</translation>
    </message>
</context>
<context>
    <name>LogPresenter</name>
    <message>
        <source>Collected</source>
        <translation type="unfinished">Casglwyd</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation type="unfinished">Ymgynghorwyd</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation type="unfinished">Datgelwyd</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Datglowyd</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation type="unfinished">Newidiwyd yr allwedd</translation>
    </message>
    <message>
        <source>Identity exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation type="unfinished">Newidiwyd y gofrestr</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copy accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written before the bytes left; its outcome follows as an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Methwyd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Wedi&apos;i mewnforio</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Wedi&apos;i selio</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Gweithred</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>The store is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages, log, signatures, attachments and tables were all checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the log goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries at %1. They hold no case content.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recalled without a reason.</source>
        <translation>Ni elwir dim yn ôl heb reswm.</translation>
    </message>
    <message>
        <source>Write why you take it back: the agency that has it reads that.</source>
        <translation>Ysgrifennwch pam rydych yn ei dynnu&apos;n ôl: bydd yr asiantaeth sydd ag ef yn darllen hynny.</translation>
    </message>
    <message>
        <source>Where the recall goes</source>
        <translation>I ble mae&apos;r galw&apos;n ôl yn mynd</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Ffeiliau wedi&apos;u selio (*.sealed)</translation>
    </message>
    <message>
        <source>The recall is written.</source>
        <translation>Mae&apos;r galw&apos;n ôl wedi&apos;i ysgrifennu.</translation>
    </message>
    <message>
        <source>It is at %1: give it to %2. They are asked to destroy what they have and to say so; it cannot be forced.</source>
        <translation>Mae yn %1: rhowch ef i %2. Gofynnir iddynt ddinistrio&apos;r hyn sydd ganddynt a dweud hynny; ni ellir ei orfodi.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Storfa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Achosion</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Me&amp;wnforio</translation>
    </message>
    <message>
        <source>&amp;Partnership</source>
        <translation>&amp;Partneriaeth</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;hwilio</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testun &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Testun &amp;arferol</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterpart – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recalls and corrections</source>
        <translation>&amp;Galw&apos;n ôl a chywiriadau</translation>
    </message>
</context>
<context>
    <name>MessageFrame</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>PartnershipPage</name>
    <message>
        <source>Partnership</source>
        <translation>Partneriaeth</translation>
    </message>
    <message>
        <source>The card says: %1, %2, %3 (%4). Made on %5.
Ring this officer on a number you know, not one that came with the card, and type the digits that are read out to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Eich digidau</translation>
    </message>
    <message>
        <source>Write your card…</source>
        <translation type="unfinished">Ysgrifennu eich cerdyn…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Your digits, to be read out when a colleague rings you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a partnership</source>
        <translation type="unfinished">Ymuno â phartneriaeth</translation>
    </message>
    <message>
        <source>Send your card to the coordinator. You get a sealed register back. Ring the coordinator on a number you know and type the digits that are read out to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s digits</source>
        <translation type="unfinished">Digidau&apos;r cydlynydd</translation>
    </message>
    <message>
        <source>Import the register…</source>
        <translation type="unfinished">Mewnforio&apos;r gofrestr…</translation>
    </message>
    <message>
        <source>Or found one</source>
        <translation type="unfinished">Neu sefydlu un</translation>
    </message>
    <message>
        <source>Name of the partnership</source>
        <translation>Enw&apos;r bartneriaeth</translation>
    </message>
    <message>
        <source>Found the partnership</source>
        <translation type="unfinished">Sefydlu&apos;r bartneriaeth</translation>
    </message>
    <message>
        <source>Which sealed register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.sealed);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers of the partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a newer register…</source>
        <translation type="unfinished">Mewnforio cofrestr fwy newydd…</translation>
    </message>
    <message>
        <source>You coordinate this partnership</source>
        <translation type="unfinished">Chi sy&apos;n cydlynu&apos;r bartneriaeth hon</translation>
    </message>
    <message>
        <source>Admit a card…</source>
        <translation type="unfinished">Derbyn cerdyn…</translation>
    </message>
    <message>
        <source>Publish the register…</source>
        <translation type="unfinished">Cyhoeddi&apos;r gofrestr…</translation>
    </message>
    <message>
        <source>Renew for another term</source>
        <translation type="unfinished">Adnewyddu am dymor arall</translation>
    </message>
    <message>
        <source>Withdraw the chosen officer&apos;s key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the version that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that were read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit this officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an officer in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this officer&apos;s key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody will seal to it any more, and nothing it signs from now on is taken. This cannot be undone: the officer needs a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Withdrawn by a coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnershipPresenter</name>
    <message>
        <source>Active</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>Not yet active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Daeth i ben</translation>
    </message>
    <message>
        <source>Nobody can seal to this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>%1 · coordinator</source>
        <translation type="unfinished">%1 · cydlynydd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Register version %1 ran out on %2: import a newer one before you seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register version %1, good until %2.</source>
        <translation type="unfinished">Fersiwn %1 o&apos;r gofrestr, yn dda tan %2.</translation>
    </message>
    <message>
        <source>Founded by you on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by you, digits compared by voice, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement: %1.</source>
        <translation type="unfinished">Cytundeb: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A new version waits: %n more signature(s) wanted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished">Yn dda tan</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digidau</translation>
    </message>
    <message>
        <source>The partnership %1 is founded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit the other officers&apos; cards, then publish the register to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer is admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the register so that everybody learns of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the register so that everybody learns of it. What was sealed to this key before can still be read with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sealed register goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Ffeiliau wedi&apos;u selio (*.sealed)</translation>
    </message>
    <message>
        <source>The register is sealed for all its officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at %1 and has not been sent. Those who join also need your digits, by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have register version %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can seal to its officers and open what they seal for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your card goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to the partnership&apos;s coordinator, who will ring you and ask for your digits: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Policy asks for a reason and for a second officer.</source>
        <translation type="unfinished">Mae&apos;r polisi&apos;n gofyn am reswm ac am ail swyddog.</translation>
    </message>
    <message>
        <source>Policy asks for a second officer.</source>
        <translation type="unfinished">Mae&apos;r polisi&apos;n gofyn am ail swyddog.</translation>
    </message>
    <message>
        <source>Policy asks for a reason.</source>
        <translation type="unfinished">Mae&apos;r polisi&apos;n gofyn am reswm.</translation>
    </message>
    <message>
        <source>Policy does not allow this.</source>
        <translation type="unfinished">Nid yw&apos;r polisi&apos;n caniatáu hyn.</translation>
    </message>
    <message>
        <source>Policy allows this.</source>
        <translation type="unfinished">Mae&apos;r polisi&apos;n caniatáu hyn.</translation>
    </message>
    <message>
        <source>Policy also says:</source>
        <translation type="unfinished">Mae&apos;r polisi hefyd yn dweud:</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Working</source>
        <translation>Yn gweithio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more wait(s) for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4/6/2012, 2012-06, 2012 or about: 2012~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year and time: 4/6/2026 10:20</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFormPresenter</name>
    <message>
        <source>New case</source>
        <translation>Achos newydd</translation>
    </message>
    <message>
        <source>New record: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What it is linked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>State something about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Allwedd adfer</translation>
    </message>
    <message>
        <source>Counterpart: opens one store when its passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store of %1, %2. Key made on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this sheet away, apart from the computer. Whoever has it and the store can read everything in it. A copy is as good as the sheet: make none, and destroy this one when a new key is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “Use the recovery key”, type the groups in this order (spaces do not count), and set a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealCompletes</name>
    <message>
        <source>What this completes</source>
        <translation type="unfinished">Beth mae hwn yn ei gwblhau</translation>
    </message>
    <message>
        <source>Earlier disclosures to this agency</source>
        <translation type="unfinished">Datgeliadau cynharach i&apos;r asiantaeth hon</translation>
    </message>
    <message>
        <source>An earlier disclosure to this agency kept back what would leave now. Tick it if they are to have it.</source>
        <translation type="unfinished">Cadwodd datgeliad cynharach i&apos;r asiantaeth hon yn ôl yr hyn a fyddai&apos;n gadael nawr. Ticiwch ef os ydynt i&apos;w gael.</translation>
    </message>
</context>
<context>
    <name>SealConditions</name>
    <message>
        <source>Under which conditions</source>
        <translation type="unfinished">O dan ba amodau</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation type="unfinished">Cod trin</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Amodau</translation>
    </message>
    <message>
        <source>Sharing further</source>
        <translation type="unfinished">Rhannu ymhellach</translation>
    </message>
    <message>
        <source>Marking (empty: the case&apos;s)</source>
        <translation type="unfinished">Marc (gwag: marc yr achos)</translation>
    </message>
    <message>
        <source>Conditions (needed with code C)</source>
        <translation type="unfinished">Amodau (eu hangen gyda chod C)</translation>
    </message>
    <message>
        <source>When keeping it is to be looked at again (a day, like 30/6/2027)</source>
        <translation type="unfinished">Pryd i ailystyried ei gadw (diwrnod, fel 30/6/2027)</translation>
    </message>
</context>
<context>
    <name>SealContent</name>
    <message>
        <source>What leaves</source>
        <translation type="unfinished">Beth sy&apos;n gadael</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation type="unfinished">Am bwy y mae</translation>
    </message>
    <message>
        <source>Whom it is about (none ticked: those marked as subject, suspect or offender)</source>
        <translation type="unfinished">Am bwy y mae (dim tic: y rhai sydd wedi&apos;u nodi yn destun, yn rhai a amheuir neu&apos;n droseddwyr)</translation>
    </message>
    <message>
        <source>What leaves: untick what stays here</source>
        <translation type="unfinished">Beth sy&apos;n gadael: dad-diciwch yr hyn sy&apos;n aros yma</translation>
    </message>
    <message>
        <source>Untick what stays here. That something is kept back is seen, what it is is not. What a rule keeps back has no tick.</source>
        <translation type="unfinished">Dad-diciwch yr hyn sy&apos;n aros yma. Gwelir bod rhywbeth wedi&apos;i gadw yn ôl, ond nid beth. Nid oes tic gan yr hyn y mae rheol yn ei gadw yn ôl.</translation>
    </message>
    <message>
        <source>What leaves is counted once the page is filled in.</source>
        <translation type="unfinished">Cyfrifir yr hyn sy&apos;n gadael ar ôl llenwi&apos;r dudalen.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Check before you seal</source>
        <translation type="unfinished">Gwiriwch cyn selio</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selio</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished">Yn ôl i&apos;r achos</translation>
    </message>
    <message numerus="yes">
        <source>Seal for %n officer(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation type="unfinished">Achos: %1</translation>
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What policy says</source>
        <translation type="unfinished">Beth mae&apos;r polisi&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Policy is asked once the agency, the purpose and the legal basis are filled in.</source>
        <translation type="unfinished">Gofynnir i&apos;r polisi ar ôl llenwi&apos;r asiantaeth, y diben a&apos;r sail gyfreithiol.</translation>
    </message>
    <message>
        <source>Why it is shared all the same</source>
        <translation type="unfinished">Pam mae&apos;n cael ei rannu er hynny</translation>
    </message>
</context>
<context>
    <name>SealPresenter</name>
    <message>
        <source>A duty to share. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A power to share, not a duty. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition for sharing; it also needs a power. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the holders of the agency&apos;s escrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) stay here. The recipient sees that something is kept back, not what.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners stay here: you have not been allowed to pass them on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation type="unfinished">Dewiswch ar gyfer pwy y mae.</translation>
    </message>
    <message>
        <source>One sealed file is for one agency.</source>
        <translation type="unfinished">Mae un ffeil seliedig ar gyfer un asiantaeth.</translation>
    </message>
    <message>
        <source>It goes wherever the record goes.</source>
        <translation type="unfinished">Mae&apos;n mynd ble bynnag yr â&apos;r cofnod.</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation>Ffeiliau wedi&apos;u selio (*.sealed)</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n officer(s) of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is %1 (%2). It has not been sent: pass it on as your agencies do. You can ask for it back, but what has been read cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts: %1, kept back: %2, attachments: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation type="unfinished">Y cofnod cyfan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves: %1 of %2, %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked or marked as the person it is about.</source>
        <translation type="unfinished">Nid oes neb wedi&apos;i dicio na&apos;i nodi fel y person y mae&apos;n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation type="unfinished">Mae&apos;n ymwneud â %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Others in it: ask for each whether the recipient needs them.</source>
        <translation type="unfinished">Eraill ynddo: gofynnwch am bob un a oes ar y derbynnydd eu hangen.</translation>
    </message>
    <message>
        <source>%1 of %2: names %3</source>
        <translation type="unfinished">%1, %2: yn enwi %3</translation>
    </message>
    <message>
        <source>%1 of %2: has “%3” of %4</source>
        <translation type="unfinished">%1, %2: yn cynnwys “%3” %4</translation>
    </message>
    <message>
        <source>Words that are kept back stand in texts that would leave. Look at them.</source>
        <translation type="unfinished">Mae geiriau a gedwir yn ôl mewn testunau a fyddai&apos;n gadael. Edrychwch arnynt.</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation type="unfinished">Fel y dewisoch</translation>
    </message>
    <message>
        <source>As you chose, this value</source>
        <translation type="unfinished">Fel y dewisoch, y gwerth hwn</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation type="unfinished">Rheol: %1</translation>
    </message>
    <message>
        <source>It points to what stays</source>
        <translation type="unfinished">Mae&apos;n cyfeirio at yr hyn sy&apos;n aros</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay whole. The recipient is not told of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation type="unfinished">Pam mae&apos;n aros</translation>
    </message>
    <message>
        <source>%1. It kept back what would leave now.</source>
        <translation type="unfinished">%1. Cadwodd yn ôl yr hyn a fyddai&apos;n gadael nawr.</translation>
    </message>
    <message>
        <source>Keep it back again, or, if they are to have it now, tick the disclosure that this one completes.</source>
        <translation type="unfinished">Cadwch ef yn ôl eto, neu, os ydynt i&apos;w gael nawr, ticiwch y datgeliad y mae hwn yn ei gwblhau.</translation>
    </message>
    <message>
        <source>A second officer has to sign this.</source>
        <translation type="unfinished">Rhaid i ail swyddog lofnodi hwn.</translation>
    </message>
    <message>
        <source>The program cannot take a second officer&apos;s signature yet. Leave out what asks for it, or do what policy says above.</source>
        <translation type="unfinished">Ni all y rhaglen dderbyn llofnod ail swyddog eto. Gadewch allan yr hyn sy&apos;n gofyn amdano, neu gwnewch yr hyn y mae&apos;r polisi&apos;n ei ddweud uchod.</translation>
    </message>
    <message>
        <source>Policy asks for a reason.</source>
        <translation type="unfinished">Mae&apos;r polisi&apos;n gofyn am reswm.</translation>
    </message>
    <message>
        <source>Write down above why it is shared all the same.</source>
        <translation type="unfinished">Ysgrifennwch uchod pam mae&apos;n cael ei rannu er hynny.</translation>
    </message>
</context>
<context>
    <name>SealRecipients</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Ar gyfer pwy</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished">Swyddogion</translation>
    </message>
    <message>
        <source>Officers (none ticked: every active officer of the agency)</source>
        <translation type="unfinished">Swyddogion (dim tic: pob swyddog gweithredol yn yr asiantaeth)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
</context>
<context>
    <name>SealWhy</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation type="unfinished">Pam mae ei angen</translation>
    </message>
    <message>
        <source>Why no less would do</source>
        <translation type="unfinished">Pam na fyddai llai yn gwneud y tro</translation>
    </message>
    <message>
        <source>Consent of the person</source>
        <translation type="unfinished">Cydsyniad y person</translation>
    </message>
    <message>
        <source>Why consent was overridden</source>
        <translation type="unfinished">Pam y diystyrwyd y cydsyniad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Why no less would do (empty: said above)</source>
        <translation type="unfinished">Pam na fyddai llai yn gwneud y tro (gwag: dywedwyd uchod)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
</context>
<context>
    <name>SealWithholding</name>
    <message>
        <source>What rules keep back</source>
        <translation type="unfinished">Beth mae rheolau&apos;n ei gadw yn ôl</translation>
    </message>
    <message>
        <source>These always hold, unless you set them aside for this one disclosure.</source>
        <translation type="unfinished">Mae&apos;r rhain bob amser mewn grym, oni bai eich bod yn eu rhoi o&apos;r neilltu ar gyfer yr un datgeliad hwn.</translation>
    </message>
    <message>
        <source>Set aside this once: %1</source>
        <translation type="unfinished">Rhoi o&apos;r neilltu&apos;r tro hwn: %1</translation>
    </message>
    <message>
        <source>These hold where you choose them.</source>
        <translation type="unfinished">Mae&apos;r rhain mewn grym lle rydych yn eu dewis.</translation>
    </message>
    <message>
        <source>Also keep back: %1</source>
        <translation type="unfinished">Cadw yn ôl hefyd: %1</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this computer</source>
        <translation type="unfinished">Gosod y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Your card is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to your partnership&apos;s coordinator, who will ring you and ask for the digits below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation type="unfinished">Math o asiantaeth</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Eich enw llawn</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Eich rôl</translation>
    </message>
    <message>
        <source>Your agency</source>
        <translation>Eich asiantaeth</translation>
    </message>
    <message>
        <source>Folder of the store (new, on this computer, never in a synced or network folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Gwneud y storfa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Eich allwedd adfer</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you wrote it down; spaces do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Eich cerdyn</translation>
    </message>
    <message>
        <source>The card says who you are and holds your public keys. To join a partnership, send it to the coordinator. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Eich digidau</translation>
    </message>
    <message>
        <source>Write the card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your card goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kind of agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides which legal bases fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the store when the passphrase is forgotten. Write it down or print it now, and keep it away from this computer. It stays here until it has been typed back, and is never shown after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer and its queue see the key: print only on one that you trust. Counterpart itself writes it nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the key down by hand; it is 14 groups of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPresenter</name>
    <message>
        <source>Guessed at once. Three words that have nothing to do with each other are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still quick to guess. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that you have written down ends with it and opens nothing any more. The new one is written down and typed back in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>How hard the passphrase is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words that have nothing to do with each other are a good start. It never has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partneriaeth</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>One sealed file is looked at at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done with these. Drop them again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done with what you dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are attached to a record: open its case, choose the record, and drop them there. Sealed files end in .sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Galw&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>counterpart::ui::Presenter</name>
    <message>
        <source>The store is busy (%1). This waits until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
