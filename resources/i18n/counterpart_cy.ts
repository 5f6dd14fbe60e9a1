<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message>
        <source>Go on from an older copy</source>
        <translation type="unfinished">Parhau o gopi hŷn</translation>
    </message>
    <message>
        <source>Admit an officer</source>
        <translation type="unfinished">Derbyn swyddog</translation>
    </message>
    <message>
        <source>Answer a sealed file</source>
        <translation type="unfinished">Ateb ffeil wedi'i selio</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Atodi ffeil</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation type="unfinished">Gwneud copi wrth gefn o'r storfa</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Type the escrow key back</source>
        <translation type="unfinished">Teipio'r allwedd esgrow yn ôl</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation type="unfinished">Teipio'r allwedd adfer yn ôl</translation>
    </message>
    <message>
        <source>Make the escrow key</source>
        <translation type="unfinished">Gwneud yr allwedd esgrow</translation>
    </message>
    <message>
        <source>Found the partnership</source>
        <translation type="unfinished">Sefydlu'r bartneriaeth</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation type="unfinished">Gwneud y storfa</translation>
    </message>
    <message>
        <source>Write the log to a file</source>
        <translation type="unfinished">Ysgrifennu'r log i ffeil</translation>
    </message>
    <message>
        <source>Write the identity to a file</source>
        <translation type="unfinished">Ysgrifennu'r hunaniaeth i ffeil</translation>
    </message>
    <message>
        <source>Write an unprotected copy</source>
        <translation type="unfinished">Ysgrifennu copi heb ei ddiogelu</translation>
    </message>
    <message>
        <source>Take in a sealed file</source>
        <translation type="unfinished">Cymryd ffeil wedi'i selio i mewn</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation type="unfinished">Cymryd tabl i mewn</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation type="unfinished">Cymryd cofrestr i mewn</translation>
    </message>
    <message>
        <source>Look into a sealed file</source>
        <translation type="unfinished">Edrych i mewn i ffeil wedi'i selio</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation type="unfinished">Cysylltu cofnodion</translation>
    </message>
    <message>
        <source>Look at the list of cases</source>
        <translation type="unfinished">Edrych ar y rhestr o achosion</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation type="unfinished">Dechrau achos</translation>
    </message>
    <message>
        <source>Make a record</source>
        <translation type="unfinished">Gwneud cofnod</translation>
    </message>
    <message>
        <source>Check what would leave</source>
        <translation type="unfinished">Gwirio beth fyddai'n gadael</translation>
    </message>
    <message>
        <source>Publish the register</source>
        <translation type="unfinished">Cyhoeddi'r gofrestr</translation>
    </message>
    <message>
        <source>Look at the history of a record</source>
        <translation type="unfinished">Edrych ar hanes cofnod</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation type="unfinished">Agor gyda'r allwedd adfer</translation>
    </message>
    <message>
        <source>Make another recovery key</source>
        <translation type="unfinished">Gwneud allwedd adfer arall</translation>
    </message>
    <message>
        <source>Renew the register</source>
        <translation type="unfinished">Adnewyddu'r gofrestr</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Withdraw the key of an officer</source>
        <translation type="unfinished">Tynnu allwedd swyddog yn ôl</translation>
    </message>
    <message>
        <source>Seal for an agency</source>
        <translation type="unfinished">Selio ar gyfer asiantaeth</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation type="unfinished">Newid y cytundeb</translation>
    </message>
    <message>
        <source>Change the coordinators</source>
        <translation type="unfinished">Newid y cydlynwyr</translation>
    </message>
    <message>
        <source>State something</source>
        <translation type="unfinished">Datgan rhywbeth</translation>
    </message>
    <message>
        <source>Settle what stands</source>
        <translation type="unfinished">Datrys beth sy'n sefyll</translation>
    </message>
    <message>
        <source>Look at a case</source>
        <translation type="unfinished">Edrych ar achos</translation>
    </message>
    <message>
        <source>Look at a record</source>
        <translation type="unfinished">Edrych ar gofnod</translation>
    </message>
    <message>
        <source>Sign a register</source>
        <translation type="unfinished">Llofnodi cofrestr</translation>
    </message>
    <message>
        <source>Unlock the store</source>
        <translation type="unfinished">Datgloi'r storfa</translation>
    </message>
    <message>
        <source>Check the whole store</source>
        <translation type="unfinished">Gwirio'r storfa gyfan</translation>
    </message>
    <message>
        <source>Withdraw a proposed register</source>
        <translation type="unfinished">Tynnu cofrestr arfaethedig yn ôl</translation>
    </message>
    <message>
        <source>Take a value away</source>
        <translation type="unfinished">Tynnu gwerth</translation>
    </message>
    <message>
        <source>Change the handling policy</source>
        <translation type="unfinished">Newid y polisi trin</translation>
    </message>
    <message>
        <source>Accept the conditions of a sealed file</source>
        <translation type="unfinished">Derbyn amodau ffeil wedi'i selio</translation>
    </message>
    <message>
        <source>Destroy what was recalled</source>
        <translation>Dinistrio'r hyn a alwyd yn ôl</translation>
    </message>
    <message>
        <source>Decline a recall</source>
        <translation>Gwrthod galw'n ôl</translation>
    </message>
    <message>
        <source>Pass a recall on</source>
        <translation>Pasio galw'n ôl ymlaen</translation>
    </message>
    <message>
        <source>Prove what was destroyed</source>
        <translation>Profi'r hyn a ddinistriwyd</translation>
    </message>
    <message>
        <source>Recall what was shared</source>
        <translation>Galw'n ôl yr hyn a rannwyd</translation>
    </message>
    <message>
        <source>Answer a colleague's request for approval</source>
        <translation type="unfinished">Ateb cais cydweithiwr am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Answer a challenge</source>
        <translation type="unfinished">Ateb her</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished">Ateb cais</translation>
    </message>
    <message>
        <source>Ask a colleague for approval</source>
        <translation type="unfinished">Gofyn i gydweithiwr am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Challenge what another agency says</source>
        <translation type="unfinished">Herio'r hyn y mae asiantaeth arall yn ei ddweud</translation>
    </message>
    <message>
        <source>Write the auditor's pack</source>
        <translation type="unfinished">Ysgrifennu pecyn yr archwilydd</translation>
    </message>
    <message>
        <source>Look at the list of challenges</source>
        <translation type="unfinished">Edrych ar y rhestr o heriau</translation>
    </message>
    <message>
        <source>Look at the list of requests</source>
        <translation type="unfinished">Edrych ar y rhestr o geisiadau</translation>
    </message>
    <message>
        <source>Ask an agency for information</source>
        <translation type="unfinished">Gofyn i asiantaeth am wybodaeth</translation>
    </message>
    <message>
        <source>Look at what a colleague asks approval for</source>
        <translation type="unfinished">Edrych ar yr hyn y mae cydweithiwr yn gofyn am gymeradwyaeth iddo</translation>
    </message>
    <message>
        <source>Look at a challenge</source>
        <translation type="unfinished">Edrych ar her</translation>
    </message>
    <message>
        <source>Look at a request</source>
        <translation type="unfinished">Edrych ar gais</translation>
    </message>
    <message>
        <source>State what was sent and received</source>
        <translation type="unfinished">Datgan beth a anfonwyd ac a dderbyniwyd</translation>
    </message>
    <message>
        <source>Write a link chart to a file</source>
        <translation type="unfinished">Ysgrifennu siart dolenni i ffeil</translation>
    </message>
    <message>
        <source>Write a table to a file</source>
        <translation type="unfinished">Ysgrifennu tabl i ffeil</translation>
    </message>
    <message>
        <source>Look at what needs attention</source>
        <translation type="unfinished">Edrych ar yr hyn y mae angen sylw arno</translation>
    </message>
    <message>
        <source>Look at the history of a case</source>
        <translation type="unfinished">Edrych ar hanes achos</translation>
    </message>
    <message>
        <source>Look at records of a case</source>
        <translation type="unfinished">Edrych ar gofnodion achos</translation>
    </message>
    <message>
        <source>Look at a link chart</source>
        <translation type="unfinished">Edrych ar siart dolenni</translation>
    </message>
    <message>
        <source>Look at a timeline</source>
        <translation type="unfinished">Edrych ar linell amser</translation>
    </message>
    <message>
        <source>Take back the last statement</source>
        <translation type="unfinished">Tynnu'r datganiad diwethaf yn ôl</translation>
    </message>
</context>
<context>
    <name>ApprovalsPresenter</name>
    <message>
        <source>approved</source>
        <translation type="unfinished">cymeradwywyd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">gwrthodwyd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation type="unfinished">Yn aros am eich ateb</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation type="unfinished">Cymeradwywyd gan %1</translation>
    </message>
    <message>
        <source>Refused by %1</source>
        <translation type="unfinished">Gwrthodwyd gan %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Would go to</source>
        <translation type="unfinished">Byddai'n mynd at</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">Gwerthoedd</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <source>%1, as it stands since version %2 of the register</source>
        <translation type="unfinished">%1, fel y mae ers fersiwn %2 o'r gofrestr</translation>
    </message>
    <message>
        <source>Why needed</source>
        <translation type="unfinished">Pam mae ei hangen</translation>
    </message>
    <message>
        <source>Why no more than needed</source>
        <translation type="unfinished">Pam dim mwy nag sydd ei angen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Cydsyniad</translation>
    </message>
    <message>
        <source>Why consent is overridden</source>
        <translation type="unfinished">Pam y diystyrir y cydsyniad</translation>
    </message>
    <message>
        <source>Why it is shared all the same</source>
        <translation type="unfinished">Pam mae'n cael ei rannu er hynny</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Marc</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation type="unfinished">Cod trin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
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
        <source>Review by</source>
        <translation type="unfinished">Adolygu erbyn</translation>
    </message>
    <message>
        <source>Disclosure to %1</source>
        <translation type="unfinished">Datgeliad i %1</translation>
    </message>
    <message>
        <source>Would be opened by</source>
        <translation type="unfinished">Byddai'n cael ei agor gan</translation>
    </message>
    <message>
        <source>%1, and the agency's escrow key</source>
        <translation type="unfinished">%1, ac allwedd esgrow'r asiantaeth</translation>
    </message>
    <message>
        <source>Why a second officer</source>
        <translation type="unfinished">Pam ail swyddog</translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished">Yn llawn</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished">Yn rhannol</translation>
    </message>
    <message>
        <source>Answers a request</source>
        <translation type="unfinished">Yn ateb cais</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n gwerth</numerusform>
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n o werthoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept back</source>
        <translation type="unfinished">
            <numerusform>%n wedi'u cadw yn ôl</numerusform>
            <numerusform>%n wedi'i gadw yn ôl</numerusform>
            <numerusform>%n wedi'u cadw yn ôl</numerusform>
            <numerusform>%n wedi'u cadw yn ôl</numerusform>
            <numerusform>%n wedi'u cadw yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform>%n o atodiadau</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n o atodiadau</numerusform>
            <numerusform>%n o atodiadau</numerusform>
            <numerusform>%n o atodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation type="unfinished">Byddai'n gadael</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>Sign that you agree to this disclosure?</source>
        <translation type="unfinished">Llofnodi eich bod yn cytuno â'r datgeliad hwn?</translation>
    </message>
    <message>
        <source>Your signature is over exactly what is shown here: recipients, terms, reasons and values. A word changed afterwards is another disclosure and needs another approval.</source>
        <translation type="unfinished">Mae eich llofnod dros yr union beth a ddangosir yma: derbynwyr, telerau, rhesymau a gwerthoedd. Os newidir gair wedyn, mae'n ddatgeliad arall ac mae angen cymeradwyaeth arall arno.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished">Cymeradwyo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Approved. Your colleague can seal it once your answer is taken in.</source>
        <translation type="unfinished">Cymeradwywyd. Gall eich cydweithiwr ei selio unwaith y bydd eich ateb wedi'i gymryd i mewn.</translation>
    </message>
    <message>
        <source>Nothing is refused without a reason.</source>
        <translation type="unfinished">Ni wrthodir dim heb reswm.</translation>
    </message>
    <message>
        <source>Write why not: your colleague reads that.</source>
        <translation type="unfinished">Ysgrifennwch pam ddim: bydd eich cydweithiwr yn darllen hynny.</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished">Gwrthodwyd.</translation>
    </message>
    <message>
        <source>Where your answer goes</source>
        <translation type="unfinished">I ble mae eich ateb yn mynd</translation>
    </message>
    <message>
        <source>the colleague who asked</source>
        <translation type="unfinished">y cydweithiwr a ofynnodd</translation>
    </message>
</context>
<context>
    <name>ApprovalsTab</name>
    <message>
        <source>Approvals</source>
        <translation type="unfinished">Cymeradwyaethau</translation>
    </message>
    <message>
        <source>What colleagues ask you to approve, and what you asked of them</source>
        <translation type="unfinished">Yr hyn y mae cydweithwyr yn gofyn i chi ei gymeradwyo, a'r hyn y gofynnoch chi iddynt hwy</translation>
    </message>
    <message>
        <source>The disclosure in full</source>
        <translation type="unfinished">Y datgeliad yn llawn</translation>
    </message>
    <message>
        <source>Nothing waits for a second officer. Where policy asks for one, sealing asks a colleague; what colleagues ask you comes as a sealed file, by Import.</source>
        <translation type="unfinished">Nid oes dim yn aros am ail swyddog. Lle mae'r polisi'n gofyn am un, mae selio'n gofyn i gydweithiwr; daw'r hyn y mae cydweithwyr yn ei ofyn i chi fel ffeil wedi'i selio, drwy Mewnforio.</translation>
    </message>
    <message>
        <source>What you say to it (needed to refuse)</source>
        <translation type="unfinished">Beth rydych yn ei ddweud amdano (mae angen hyn i wrthod)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation type="unfinished">Cymeradwyo…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished">Gwrthod…</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>The beginning</source>
        <translation type="unfinished">Y dechrau</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>Number %1, %2</source>
        <translation type="unfinished">Rhif %1, %2</translation>
    </message>
    <message>
        <source>You sent it; both sides have it</source>
        <translation type="unfinished">Chi a'i hanfonodd; mae hi gan y ddwy ochr</translation>
    </message>
    <message>
        <source>They sent it; both sides have it</source>
        <translation type="unfinished">Hwy a'i hanfonodd; mae hi gan y ddwy ochr</translation>
    </message>
    <message>
        <source>You sent it; they do not state that it came</source>
        <translation type="unfinished">Chi a'i hanfonodd; nid ydynt yn datgan iddi gyrraedd</translation>
    </message>
    <message>
        <source>Give the file to %1 again, or ask what became of it.</source>
        <translation type="unfinished">Rhowch y ffeil i %1 eto, neu gofynnwch beth ddigwyddodd iddi.</translation>
    </message>
    <message>
        <source>They state that it came from you; it did not leave this store</source>
        <translation type="unfinished">Maent yn datgan iddi ddod oddi wrthych chi; ni adawodd y storfa hon</translation>
    </message>
    <message>
        <source>Ask %1 for the file: it has to be found out who sealed it.</source>
        <translation type="unfinished">Gofynnwch i %1 am y ffeil: rhaid darganfod pwy a'i seliodd.</translation>
    </message>
    <message>
        <source>They state that it was sent to you; it was never opened here</source>
        <translation type="unfinished">Maent yn datgan iddi gael ei hanfon atoch; ni chafodd ei hagor yma erioed</translation>
    </message>
    <message>
        <source>Ask %1 for the file.</source>
        <translation type="unfinished">Gofynnwch i %1 am y ffeil.</translation>
    </message>
    <message>
        <source>It was opened here; they do not state that it was sent</source>
        <translation type="unfinished">Cafodd ei hagor yma; nid ydynt yn datgan iddi gael ei hanfon</translation>
    </message>
    <message>
        <source>Ask %1: its books leave something out, or somebody there sealed it whose books you do not have.</source>
        <translation type="unfinished">Gofynnwch i %1: mae ei llyfrau'n gadael rhywbeth allan, neu fe'i seliwyd gan rywun yno nad yw ei lyfrau gennych.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished">Cymerwyd i mewn</translation>
    </message>
    <message>
        <source>Taken in in part</source>
        <translation type="unfinished">Cymerwyd i mewn yn rhannol</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Agorwyd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1: number %2 for you, sealed %3 by the sender's clock.
Hash: %4</source>
        <translation type="unfinished">%1: rhif %2 i chi, seliwyd %3 yn ôl cloc yr anfonwr.
Hash: %4</translation>
    </message>
    <message>
        <source>%1, %2, has signed two files that cannot both be true.</source>
        <translation type="unfinished">Mae %1, %2, wedi llofnodi dwy ffeil na allant ill dwy fod yn wir.</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation type="unfinished">Daeth yn gyntaf</translation>
    </message>
    <message>
        <source>Refused on %1</source>
        <translation type="unfinished">Gwrthodwyd ar %1</translation>
    </message>
    <message>
        <source>Both manifests are kept as they were signed. Ask the officer's agency how it came to this.</source>
        <translation type="unfinished">Cedwir y ddau faniffest fel y'u llofnodwyd. Gofynnwch i asiantaeth y swyddog sut y digwyddodd hyn.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">At %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished">Oddi wrth %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation type="unfinished">Maniffest %1</translation>
    </message>
    <message>
        <source>Nobody of %1 has stated their books to you.</source>
        <translation type="unfinished">Nid oes neb o %1 wedi datgan eu llyfrau i chi.</translation>
    </message>
    <message>
        <source>Ask them for a statement and import it. Without one there is nothing to compare.</source>
        <translation type="unfinished">Gofynnwch iddynt am ddatganiad a'i fewnforio. Heb un, nid oes dim i'w gymharu.</translation>
    </message>
    <message>
        <source>%1 up to %2, stated on %3</source>
        <translation type="unfinished">%1 hyd at %2, datganwyd ar %3</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <comment>officers and the times of their statements</comment>
        <translation type="unfinished">Cymharwyd â %1.</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation type="unfinished">Mae'r llyfrau'n cytuno.</translation>
    </message>
    <message>
        <source>There is no disclosure between you in that time.</source>
        <translation type="unfinished">Nid oes datgeliad rhyngoch yn y cyfnod hwnnw.</translation>
    </message>
    <message numerus="yes">
        <source>%n disclosure(s): both sides have each of them.</source>
        <translation type="unfinished">
            <numerusform>%n o ddatgeliadau: mae pob un ohonynt gan y ddwy ochr.</numerusform>
            <numerusform>%n datgeliad: mae ef gan y ddwy ochr.</numerusform>
            <numerusform>%n o ddatgeliadau: mae pob un ohonynt gan y ddwy ochr.</numerusform>
            <numerusform>%n o ddatgeliadau: mae pob un ohonynt gan y ddwy ochr.</numerusform>
            <numerusform>%n o ddatgeliadau: mae pob un ohonynt gan y ddwy ochr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides have %1 of %n disclosure(s).</source>
        <translation type="unfinished">
            <numerusform>O %n o ddatgeliadau, mae %1 gan y ddwy ochr.</numerusform>
            <numerusform>O %n datgeliad, mae %1 gan y ddwy ochr.</numerusform>
            <numerusform>O %n o ddatgeliadau, mae %1 gan y ddwy ochr.</numerusform>
            <numerusform>O %n o ddatgeliadau, mae %1 gan y ddwy ochr.</numerusform>
            <numerusform>O %n o ddatgeliadau, mae %1 gan y ddwy ochr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by you, not stated as received by them: %1.</source>
        <translation type="unfinished">Anfonwyd gennych chi, heb eu datgan ganddynt fel rhai a dderbyniwyd: %1.</translation>
    </message>
    <message>
        <source>Stated by them as received from you, not sent from this store: %1.</source>
        <translation type="unfinished">Datganwyd ganddynt fel rhai a dderbyniwyd oddi wrthych, heb eu hanfon o'r storfa hon: %1.</translation>
    </message>
    <message>
        <source>Stated by them as sent to you, never opened here: %1.</source>
        <translation type="unfinished">Datganwyd ganddynt fel rhai a anfonwyd atoch, heb eu hagor yma erioed: %1.</translation>
    </message>
    <message>
        <source>Opened here, not stated by them as sent: %1.</source>
        <translation type="unfinished">Agorwyd yma, heb eu datgan ganddynt fel rhai a anfonwyd: %1.</translation>
    </message>
    <message>
        <source>The books do not balance.</source>
        <translation type="unfinished">Nid yw'r llyfrau'n cytuno.</translation>
    </message>
</context>
<context>
    <name>BooksPage</name>
    <message>
        <source>Books</source>
        <translation type="unfinished">Llyfrau</translation>
    </message>
    <message>
        <source>Agency to state your books to</source>
        <translation type="unfinished">Yr asiantaeth i ddatgan eich llyfrau iddi</translation>
    </message>
    <message>
        <source>Agency to compare with</source>
        <translation type="unfinished">Yr asiantaeth i gymharu â hi</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">Bylchau</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Datganiadau</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Cymharu</translation>
    </message>
    <message>
        <source>Every sender numbers what is sealed for you. A number that never came was lost on the way or held back: ask its sender for it.</source>
        <translation type="unfinished">Mae pob anfonwr yn rhifo'r hyn sy'n cael ei selio ar eich cyfer. Aeth rhif na ddaeth erioed ar goll ar y ffordd, neu fe'i daliwyd yn ôl: gofynnwch i'w anfonwr amdano.</translation>
    </message>
    <message>
        <source>Numbers that never came</source>
        <translation type="unfinished">Rhifau na ddaeth erioed</translation>
    </message>
    <message>
        <source>Nothing is missing: of every sender each number up to the newest file has come. A gap shows here once a later file comes.</source>
        <translation type="unfinished">Nid oes dim ar goll: daeth pob rhif hyd at y ffeil fwyaf newydd oddi wrth bob anfonwr. Bydd bwlch i'w weld yma unwaith y daw ffeil ddiweddarach.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished">Gwrthddywediadau</translation>
    </message>
    <message>
        <source>Files of one sender that cannot both be true</source>
        <translation type="unfinished">Ffeiliau gan yr un anfonwr na allant ill dwy fod yn wir</translation>
    </message>
    <message>
        <source>No sender has signed two files that cannot both be true. Where one does, the second is refused and both signed manifests are kept here as evidence.</source>
        <translation type="unfinished">Nid oes unrhyw anfonwr wedi llofnodi dwy ffeil na allant ill dwy fod yn wir. Os bydd un yn gwneud hynny, gwrthodir yr ail a chedwir y ddau faniffest wedi'u llofnodi yma fel tystiolaeth.</translation>
    </message>
    <message>
        <source>The evidence in full</source>
        <translation type="unfinished">Y dystiolaeth yn llawn</translation>
    </message>
    <message>
        <source>A statement tells an agency, signed and sealed, what this store sent to it and had from it. It speaks for this store alone. Theirs come as sealed files: import them.</source>
        <translation type="unfinished">Mae datganiad yn dweud wrth asiantaeth, wedi'i lofnodi a'i selio, beth a anfonodd y storfa hon ati a beth a gafodd oddi wrthi. Mae'n siarad dros y storfa hon yn unig. Daw eu rhai hwy fel ffeiliau wedi'u selio: mewnforiwch hwy.</translation>
    </message>
    <message>
        <source>Statements, yours and those that came</source>
        <translation type="unfinished">Datganiadau, eich rhai chi a'r rhai a ddaeth</translation>
    </message>
    <message>
        <source>No statement yet, neither yours nor theirs.</source>
        <translation type="unfinished">Dim datganiad eto, gennych chi na ganddynt hwy.</translation>
    </message>
    <message>
        <source>State your books to</source>
        <translation type="unfinished">Datgan eich llyfrau i</translation>
    </message>
    <message>
        <source>State our books…</source>
        <translation type="unfinished">Datgan ein llyfrau…</translation>
    </message>
    <message>
        <source>This store against the newest statement of each officer of an agency. What happened outside the time of their statements is not compared.</source>
        <translation type="unfinished">Y storfa hon yn erbyn datganiad mwyaf newydd pob swyddog mewn asiantaeth. Ni chymharir yr hyn a ddigwyddodd y tu allan i gyfnod eu datganiadau.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished">Cymharu â</translation>
    </message>
    <message>
        <source>Disclosures in the books of both sides</source>
        <translation type="unfinished">Datgeliadau yn llyfrau'r ddwy ochr</translation>
    </message>
    <message>
        <source>Disclosures between you and the agency are listed here once one of its officers has stated their books to you.</source>
        <translation type="unfinished">Rhestrir y datgeliadau rhyngoch chi a'r asiantaeth yma unwaith y bydd un o'i swyddogion wedi datgan eu llyfrau i chi.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the books say, and what to do</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>No other agency yet</source>
        <translation type="unfinished">Dim asiantaeth arall eto</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
</context>
<context>
    <name>BooksPresenter</name>
    <message>
        <source>Sender</source>
        <translation type="unfinished">Anfonwr</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
        <source>Numbers that never came</source>
        <translation type="unfinished">Rhifau na ddaeth erioed</translation>
    </message>
    <message>
        <source>Newest that came</source>
        <translation type="unfinished">Y mwyaf newydd a ddaeth</translation>
    </message>
    <message>
        <source>What cannot be</source>
        <translation type="unfinished">Beth na all fod</translation>
    </message>
    <message>
        <source>Came first</source>
        <translation type="unfinished">Daeth yn gyntaf</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished">Datganwyd</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Datganiad</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Swyddog</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>What the books say</source>
        <translation type="unfinished">Beth mae'r llyfrau'n ei ddweud</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Gadawodd</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Dyddiau</translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished">Yno</translation>
    </message>
    <message>
        <source>Whose books</source>
        <translation type="unfinished">Llyfrau pwy</translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished">ID</translation>
    </message>
    <message>
        <source>Choose the agency that you state your books to.</source>
        <translation type="unfinished">Dewiswch yr asiantaeth rydych yn datgan eich llyfrau iddi.</translation>
    </message>
    <message>
        <source>Nothing was done so far.</source>
        <translation type="unfinished">Ni wnaed dim hyd yma.</translation>
    </message>
    <message>
        <source>Where the statement goes</source>
        <translation type="unfinished">I ble mae'r datganiad yn mynd</translation>
    </message>
    <message>
        <source>Your books are stated to %1.</source>
        <translation type="unfinished">Mae eich llyfrau wedi'u datgan i %1.</translation>
    </message>
    <message>
        <source>Up to %1: %2 sent to them, %3 had from them.</source>
        <translation type="unfinished">Hyd at %1: anfonwyd %2 atynt, cafwyd %3 oddi wrthynt.</translation>
    </message>
    <message>
        <source>The sealed statement is at %1: give it to them. It names disclosures by number and hash and holds nothing of their content.</source>
        <translation type="unfinished">Mae'r datganiad seliedig yn %1: rhowch ef iddynt. Mae'n enwi datgeliadau yn ôl rhif a hash ac nid yw'n dal dim o'u cynnwys.</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished">Counterpart</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>There is no case in this store yet. Make one on the page “Cases”.</source>
        <translation type="unfinished">Nid oes achos yn y storfa hon eto. Gwnewch un ar y dudalen “Achosion”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Marc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Takes your last statement in this case back (Ctrl+Z).</source>
        <translation type="unfinished">Yn tynnu eich datganiad diwethaf yn yr achos hwn yn ôl (Ctrl+Z).</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Pob achos</translation>
    </message>
    <message>
        <source>Seal for an agency…</source>
        <translation type="unfinished">Selio ar gyfer asiantaeth…</translation>
    </message>
</context>
<context>
    <name>CaseHistoryPresenter</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
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
        <source>Value</source>
        <translation type="unfinished">Gwerth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Llofnod</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Amodau</translation>
    </message>
    <message>
        <source>%1 about %2.</source>
        <comment>so many statements, so many records</comment>
        <translation type="unfinished">%1 am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform>%n o ddatganiadau</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n o ddatganiadau</numerusform>
            <numerusform>%n o ddatganiadau</numerusform>
            <numerusform>%n o ddatganiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n chofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
        </translation>
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
        <translation type="unfinished">Chwilio'r holl gofnodion</translation>
    </message>
    <message>
        <source>Search all records: a name, a number, a word</source>
        <translation type="unfinished">Chwilio'r holl gofnodion: enw, rhif, gair</translation>
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
        <translation type="unfinished">Teipio'r allwedd adfer yn ôl</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Canlyniadau chwilio</translation>
    </message>
    <message>
        <source>Your recovery key has not been typed back yet.</source>
        <translation type="unfinished">Nid yw eich allwedd adfer wedi'i theipio'n ôl eto.</translation>
    </message>
    <message>
        <source>Until then nothing can be sealed or imported.</source>
        <translation type="unfinished">Tan hynny ni ellir selio na mewnforio dim.</translation>
    </message>
    <message>
        <source>Accept the store as it is</source>
        <translation type="unfinished">Derbyn y storfa fel y mae</translation>
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
        <translation type="unfinished">Wedi'i ganfod yn</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished">I'w ddatrys</translation>
    </message>
    <message>
        <source>Your agency states two values for one thing.</source>
        <translation type="unfinished">Mae eich asiantaeth yn datgan dau werth am un peth.</translation>
    </message>
    <message>
        <source>There are no cases in this store yet.</source>
        <translation type="unfinished">Nid oes achosion yn y storfa hon eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform>%n o achosion</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n o achosion</numerusform>
            <numerusform>%n o achosion</numerusform>
            <numerusform>%n o achosion</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>0 results for ‘%1’ in this store. Check the spelling, or search by a number.</source>
        <translation type="unfinished">0 canlyniad ar gyfer ‘%1’ yn y storfa hon. Gwiriwch y sillafu, neu chwiliwch yn ôl rhif.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s) for ‘%1’; there are more. Add a word.</source>
        <translation type="unfinished">
            <numerusform>Y canlyniadau gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y canlyniad gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y canlyniadau gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y canlyniadau gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y %n canlyniad gorau ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’ in this store</source>
        <translation type="unfinished">
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n canlyniad ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.</source>
        <translation type="unfinished">
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n canlyniad ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished">Achos %1</translation>
    </message>
    <message>
        <source>The case</source>
        <translation type="unfinished">Yr achos</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>OFFICIAL (no marking stated)</source>
        <translation type="unfinished">OFFICIAL (dim marc wedi'i ddatgan)</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Yr achos</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) have two values of one agency: choose which stands. Nothing is lost, the other stays in the history.</source>
        <translation type="unfinished">
            <numerusform>Mae gan %n o briodweddau ddau werth gan un asiantaeth: dewiswch pa un sy'n sefyll. Ni chollir dim, mae'r llall yn aros yn yr hanes.</numerusform>
            <numerusform>Mae gan %n priodwedd ddau werth gan un asiantaeth: dewiswch pa un sy'n sefyll. Ni chollir dim, mae'r llall yn aros yn yr hanes.</numerusform>
            <numerusform>Mae gan %n o briodweddau ddau werth gan un asiantaeth: dewiswch pa un sy'n sefyll. Ni chollir dim, mae'r llall yn aros yn yr hanes.</numerusform>
            <numerusform>Mae gan %n o briodweddau ddau werth gan un asiantaeth: dewiswch pa un sy'n sefyll. Ni chollir dim, mae'r llall yn aros yn yr hanes.</numerusform>
            <numerusform>Mae gan %n o briodweddau ddau werth gan un asiantaeth: dewiswch pa un sy'n sefyll. Ni chollir dim, mae'r llall yn aros yn yr hanes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agencies state different values for %n attribute(s).</source>
        <translation type="unfinished">
            <numerusform>Mae asiantaethau'n datgan gwerthoedd gwahanol ar gyfer %n o briodweddau.</numerusform>
            <numerusform>Mae asiantaethau'n datgan gwerthoedd gwahanol ar gyfer %n priodwedd.</numerusform>
            <numerusform>Mae asiantaethau'n datgan gwerthoedd gwahanol ar gyfer %n o briodweddau.</numerusform>
            <numerusform>Mae asiantaethau'n datgan gwerthoedd gwahanol ar gyfer %n o briodweddau.</numerusform>
            <numerusform>Mae asiantaethau'n datgan gwerthoedd gwahanol ar gyfer %n o briodweddau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keeps %n fact(s) of this record back.</source>
        <translation type="unfinished">
            <numerusform>Mae %1 yn cadw %n o ffeithiau'r cofnod hwn yn ôl.</numerusform>
            <numerusform>Mae %1 yn cadw %n ffaith o'r cofnod hwn yn ôl.</numerusform>
            <numerusform>Mae %1 yn cadw %n o ffeithiau'r cofnod hwn yn ôl.</numerusform>
            <numerusform>Mae %1 yn cadw %n o ffeithiau'r cofnod hwn yn ôl.</numerusform>
            <numerusform>Mae %1 yn cadw %n o ffeithiau'r cofnod hwn yn ôl.</numerusform>
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
        <translation type="unfinished">Mae ei %1 wedi'u selio yn eich storfa. Mae'r ffeil a ddewisoch yn dal lle'r oedd, heb ei diogelu.</translation>
    </message>
    <message>
        <source>Not attached: %1</source>
        <translation type="unfinished">Heb eu hatodi: %1</translation>
    </message>
    <message>
        <source>Where the unprotected copy goes</source>
        <translation type="unfinished">I ble mae'r copi heb ei ddiogelu yn mynd</translation>
    </message>
    <message>
        <source>Make an unprotected copy?</source>
        <translation type="unfinished">Gwneud copi heb ei ddiogelu?</translation>
    </message>
    <message>
        <source>This writes the file to %1 without any protection, and the log will say that you did it.</source>
        <translation type="unfinished">Mae hyn yn ysgrifennu'r ffeil i %1 heb unrhyw ddiogelwch, a bydd y log yn dweud mai chi a wnaeth hynny.</translation>
    </message>
    <message>
        <source>Write unprotected copy</source>
        <translation type="unfinished">Ysgrifennu copi heb ei ddiogelu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation type="unfinished">Mae'r copi wedi'i ysgrifennu.</translation>
    </message>
    <message>
        <source>%1, unprotected, at %2.</source>
        <translation type="unfinished">%1, heb ei ddiogelu, yn %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2.</translation>
    </message>
    <message>
        <source>Take this value away?</source>
        <translation type="unfinished">Tynnu'r gwerth hwn?</translation>
    </message>
    <message>
        <source>%1 of %2: “%3”. It is no longer stated from then on; the history keeps it.</source>
        <translation type="unfinished">%1, %2: “%3”. Ni ddatgenir ef mwyach o hynny ymlaen; mae'r hanes yn ei gadw.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Ei dynnu</translation>
    </message>
    <message>
        <source>Which file to attach to %1</source>
        <translation type="unfinished">Pa ffeil i'w hatodi i %1</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation type="unfinished">Nid atodwyd dim.</translation>
    </message>
    <message>
        <source>A file is attached to the record on the screen. Try again once it is there.</source>
        <translation type="unfinished">Atodir ffeil i'r cofnod sydd ar y sgrin. Rhowch gynnig arall arni pan fydd yno.</translation>
    </message>
    <message>
        <source>%1 is attached to %2.</source>
        <translation type="unfinished">Mae %1 wedi'i hatodi i %2.</translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation type="unfinished">%1 (i %2)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Amodau</translation>
    </message>
    <message>
        <source>%1 of %2: “%3” (%4)</source>
        <comment>an attribute, its record, its value, and who states it</comment>
        <translation type="unfinished">%1, %2: “%3” (%4)</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation type="unfinished">arweinir gan %1</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation type="unfinished">adolygiad nesaf %1</translation>
    </message>
    <message>
        <source>stated by %1</source>
        <translation type="unfinished">datganwyd gan %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>No value is stated any longer. The history keeps what you had stated.</source>
        <translation type="unfinished">Ni ddatgenir unrhyw werth mwyach. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</translation>
    </message>
    <message>
        <source>It is no longer in this case. The history keeps what you had stated.</source>
        <translation type="unfinished">Nid yw yn yr achos hwn mwyach. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are as they were before. The history keeps what you had stated.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o werthoedd fel yr oeddent o'r blaen. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</numerusform>
            <numerusform>Mae %n gwerth fel yr oedd o'r blaen. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</numerusform>
            <numerusform>Mae %n o werthoedd fel yr oeddent o'r blaen. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</numerusform>
            <numerusform>Mae %n o werthoedd fel yr oeddent o'r blaen. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</numerusform>
            <numerusform>Mae %n o werthoedd fel yr oeddent o'r blaen. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands again. The history keeps what you had stated.</source>
        <translation type="unfinished">Mae “%1” yn sefyll eto. Mae'r hanes yn cadw'r hyn yr oeddech wedi'i ddatgan.</translation>
    </message>
    <message>
        <source>Your new record is taken back: %1.</source>
        <translation type="unfinished">Mae eich cofnod newydd wedi'i dynnu'n ôl: %1.</translation>
    </message>
    <message>
        <source>Your last statement is taken back: %1 of %2.</source>
        <translation type="unfinished">Mae eich datganiad diwethaf wedi'i dynnu'n ôl: %1, %2.</translation>
    </message>
</context>
<context>
    <name>CaseSharingPresenter</name>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>When, by their clock</source>
        <translation type="unfinished">Pryd, yn ôl eu cloc nhw</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">Eu geiriau nhw</translation>
    </message>
</context>
<context>
    <name>ChallengeDialog</name>
    <message>
        <source>Challenge this value</source>
        <translation type="unfinished">Herio'r gwerth hwn</translation>
    </message>
    <message>
        <source>Seal the challenge…</source>
        <translation type="unfinished">Selio'r her…</translation>
    </message>
    <message>
        <source>The agency that states it is asked to correct it or to stand by it. Nothing is overwritten: your words stand beside theirs.</source>
        <translation type="unfinished">Gofynnir i'r asiantaeth sy'n ei ddatgan ei gywiro neu lynu wrtho. Ni throsysgrifennir dim: saif eich geiriau chi ochr yn ochr â'u geiriau nhw.</translation>
    </message>
    <message>
        <source>What you hold against it</source>
        <translation type="unfinished">Beth sydd gennych yn ei erbyn</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
    <message>
        <source>What you know, and from where</source>
        <translation type="unfinished">Beth rydych yn ei wybod, ac o ble</translation>
    </message>
</context>
<context>
    <name>ChallengeFormPresenter</name>
    <message>
        <source>Choose what you hold against it.</source>
        <translation type="unfinished">Dewiswch beth sydd gennych yn ei erbyn.</translation>
    </message>
    <message>
        <source>Nothing is challenged without a reason.</source>
        <translation type="unfinished">Ni herir dim heb reswm.</translation>
    </message>
    <message>
        <source>Write what you know: the officer who stated it reads that.</source>
        <translation type="unfinished">Ysgrifennwch beth rydych yn ei wybod: bydd y swyddog a'i datganodd yn darllen hynny.</translation>
    </message>
    <message>
        <source>Where the sealed challenge goes</source>
        <translation type="unfinished">I ble mae'r her wedi'i selio yn mynd</translation>
    </message>
    <message>
        <source>The challenge is sealed for %1, whose value it is.</source>
        <translation type="unfinished">Mae'r her wedi'i selio ar gyfer %1, sydd biau'r gwerth.</translation>
    </message>
    <message>
        <source>It stands beside the value from now on; the value stays theirs. The file is at %1: give it to them by any way you have.</source>
        <translation type="unfinished">Saif ochr yn ochr â'r gwerth o hyn ymlaen; nhw sydd biau'r gwerth o hyd. Mae'r ffeil yn %1: rhowch hi iddynt mewn unrhyw ffordd sydd gennych.</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>We disagree</source>
        <translation type="unfinished">Rydym yn anghytuno</translation>
    </message>
    <message>
        <source>It is out of date</source>
        <translation type="unfinished">Mae wedi dyddio</translation>
    </message>
    <message>
        <source>It is about another person</source>
        <translation type="unfinished">Mae'n ymwneud â pherson arall</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation type="unfinished">yn anghytuno</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished">wedi dyddio</translation>
    </message>
    <message>
        <source>wrong person</source>
        <translation type="unfinished">person anghywir</translation>
    </message>
    <message>
        <source>corrected by its author</source>
        <translation type="unfinished">wedi'i gywiro gan ei awdur</translation>
    </message>
    <message>
        <source>its author stands by it</source>
        <translation type="unfinished">ei awdur yn glynu wrtho</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished">heb ei hateb eto</translation>
    </message>
    <message>
        <source>Challenged by %1, %2 on %3 (%4): “%5”.</source>
        <translation type="unfinished">Heriwyd gan %1, %2 ar %3 (%4): “%5”.</translation>
    </message>
    <message>
        <source>Answer: %1.</source>
        <translation type="unfinished">Ateb: %1.</translation>
    </message>
    <message>
        <source>Answer: %1, “%2”.</source>
        <translation type="unfinished">Ateb: %1, “%2”.</translation>
    </message>
</context>
<context>
    <name>ChallengesPresenter</name>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">Cywirwyd</translation>
    </message>
    <message>
        <source>Its author stands by it</source>
        <translation type="unfinished">Ei awdur yn glynu wrtho</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation type="unfinished">Yn aros am eich ateb</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Her</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Gwerth</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Nid yma</translation>
    </message>
    <message>
        <source>It is no longer in this store</source>
        <translation type="unfinished">Nid yw yn y storfa hon mwyach</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an attribute and its record</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>A value that is no longer in this store</source>
        <translation type="unfinished">Gwerth nad yw yn y storfa hon mwyach</translation>
    </message>
    <message>
        <source>%1 (not stated any more)</source>
        <translation type="unfinished">%1 (ni ddatgenir mwyach)</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation type="unfinished">Datganwyd gan</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an officer, the agency and when</comment>
        <translation type="unfinished">%1, %2, %3</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>The value is no longer in this store.</source>
        <translation type="unfinished">Nid yw'r gwerth yn y storfa hon mwyach.</translation>
    </message>
    <message>
        <source>There is nothing to correct. You can still answer.</source>
        <translation type="unfinished">Nid oes dim i'w gywiro. Gallwch ateb o hyd.</translation>
    </message>
    <message>
        <source>Answered: it is corrected. The new value itself goes with your next disclosure.</source>
        <translation type="unfinished">Atebwyd: mae wedi'i gywiro. Bydd y gwerth newydd ei hun yn mynd gyda'ch datgeliad nesaf.</translation>
    </message>
    <message>
        <source>Nobody stands by a value without a reason.</source>
        <translation type="unfinished">Nid oes neb yn glynu wrth werth heb reswm.</translation>
    </message>
    <message>
        <source>Write why it is right: the officer who challenged it reads that.</source>
        <translation type="unfinished">Ysgrifennwch pam mae'n gywir: bydd y swyddog a'i heriodd yn darllen hynny.</translation>
    </message>
    <message>
        <source>Answered: you stand by it.</source>
        <translation type="unfinished">Atebwyd: rydych yn glynu wrtho.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation type="unfinished">I ble mae'r ateb yn mynd</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Amodau</translation>
    </message>
</context>
<context>
    <name>ChallengesTab</name>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">Heriau</translation>
    </message>
    <message>
        <source>Challenges, yours and those that came</source>
        <translation type="unfinished">Heriau, eich rhai chi a'r rhai a ddaeth</translation>
    </message>
    <message>
        <source>The challenge in full</source>
        <translation type="unfinished">Yr her yn llawn</translation>
    </message>
    <message>
        <source>Nothing is challenged. On a case’s page, “Challenge this value…” tells another agency what you hold against a value of theirs; what others challenge comes as a sealed file, by Import.</source>
        <translation type="unfinished">Nid oes dim wedi'i herio. Ar dudalen achos, mae “Herio'r gwerth hwn…” yn dweud wrth asiantaeth arall beth sydd gennych yn erbyn un o'i gwerthoedd; daw'r hyn y mae eraill yn ei herio fel ffeil wedi'i selio, drwy Mewnforio.</translation>
    </message>
    <message>
        <source>What you say to it (needed to stand by the value)</source>
        <translation type="unfinished">Beth rydych yn ei ddweud amdani (mae angen hyn i lynu wrth y gwerth)</translation>
    </message>
    <message>
        <source>Correct it in the record…</source>
        <translation type="unfinished">Ei gywiro yn y cofnod…</translation>
    </message>
    <message>
        <source>Answer that it is corrected…</source>
        <translation type="unfinished">Ateb ei fod wedi'i gywiro…</translation>
    </message>
    <message>
        <source>Stand by it…</source>
        <translation type="unfinished">Glynu wrtho…</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Wedi'i chadarnhau</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation type="unfinished">Petrus</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished">Heb ei chadarnhau</translation>
    </message>
    <message>
        <source>Strength not stated</source>
        <translation type="unfinished">Cryfder heb ei ddatgan</translation>
    </message>
    <message>
        <source>Named in the record</source>
        <translation type="unfinished">Enwir yn y cofnod</translation>
    </message>
    <message>
        <source>OFFICIAL (no marking stated)</source>
        <translation type="unfinished">OFFICIAL (dim marc wedi'i ddatgan)</translation>
    </message>
    <message>
        <source>Dashed frame: from another case</source>
        <translation type="unfinished">Ffrâm doredig: o achos arall</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a role and its grade</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>Link chart</source>
        <translation type="unfinished">Siart dolenni</translation>
    </message>
    <message>
        <source>The chart is being drawn.</source>
        <translation type="unfinished">Mae'r siart yn cael ei lunio.</translation>
    </message>
    <message>
        <source>The case has no records yet. Once it has people, places or things under "People and things", they stand here, with what links them.</source>
        <translation type="unfinished">Nid oes cofnodion yn yr achos eto. Unwaith y bydd ynddo bobl, lleoedd neu bethau o dan "Pobl a phethau", byddant i'w gweld yma, gyda'r hyn sy'n eu cysylltu.</translation>
    </message>
    <message>
        <source>Everything is hidden or filtered out. "Show all" in the menu View brings it back.</source>
        <translation type="unfinished">Mae popeth wedi'i guddio neu wedi'i hidlo allan. Mae "Dangos popeth" yn y ddewislen Golwg yn dod ag ef yn ôl.</translation>
    </message>
</context>
<context>
    <name>ChartPresenter</name>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation type="unfinished">Wedi'i gysylltu â</translation>
    </message>
    <message>
        <source>Stands between</source>
        <translation type="unfinished">Yn sefyll rhwng</translation>
    </message>
    <message>
        <source>Not on the chart</source>
        <translation type="unfinished">Ddim ar y siart</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Oddi wrth</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Cryfder</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Gradd</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform>%n eraill</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n eraill</numerusform>
            <numerusform>%n eraill</numerusform>
            <numerusform>%n eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished">Yr achos hwn</translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished">Un arall</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record, its type</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">wedi'i ddewis</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a link's role, the record it leads to, its strength</comment>
        <translation type="unfinished">%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2, to this (%3)</source>
        <comment>a link's role, the record it comes from, its strength</comment>
        <translation type="unfinished">%1: %2, i hwn (%3)</translation>
    </message>
    <message>
        <source>no links shown</source>
        <translation type="unfinished">dim dolenni i'w gweld</translation>
    </message>
    <message numerus="yes">
        <source>linked to %n record(s) not on the chart</source>
        <translation type="unfinished">
            <numerusform>wedi'i gysylltu â %n o gofnodion nad ydynt ar y siart</numerusform>
            <numerusform>wedi'i gysylltu â %n cofnod nad yw ar y siart</numerusform>
            <numerusform>wedi'i gysylltu â %n o gofnodion nad ydynt ar y siart</numerusform>
            <numerusform>wedi'i gysylltu â %n o gofnodion nad ydynt ar y siart</numerusform>
            <numerusform>wedi'i gysylltu â %n o gofnodion nad ydynt ar y siart</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the chart is linked.</source>
        <translation type="unfinished">Nid oes dim ar y siart wedi'i gysylltu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record, how many others it is linked to</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Most connected: %1</source>
        <translation type="unfinished">Mwyaf cysylltiedig: %1</translation>
    </message>
    <message>
        <source>The number is how many others on the chart each is linked to. The table also says how much stands between others.</source>
        <translation type="unfinished">Y rhif yw faint o rai eraill ar y siart y mae pob un wedi'i gysylltu â nhw. Mae'r tabl hefyd yn dweud i ba raddau y mae pob un yn sefyll rhwng rhai eraill.</translation>
    </message>
    <message>
        <source>Choose two records first.</source>
        <translation type="unfinished">Dewiswch ddau gofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>The shortest way between them is chosen then. Ctrl+Space chooses the record that the keyboard is on.</source>
        <translation type="unfinished">Yna dewisir y ffordd fyrraf rhyngddynt. Mae Ctrl+Space yn dewis y cofnod y mae'r bysellfwrdd arno.</translation>
    </message>
    <message>
        <source>Nothing on the chart links the two.</source>
        <translation type="unfinished">Nid oes dim ar y siart yn cysylltu'r ddau.</translation>
    </message>
    <message>
        <source>Expand one of them, or show what is hidden, and try again.</source>
        <translation type="unfinished">Ehangwch un ohonynt, neu dangoswch yr hyn sydd wedi'i guddio, a rhowch gynnig arall arni.</translation>
    </message>
    <message numerus="yes">
        <source>The shortest way has %n step(s).</source>
        <translation type="unfinished">
            <numerusform>Mae %n o gamau yn y ffordd fyrraf.</numerusform>
            <numerusform>Mae %n cam yn y ffordd fyrraf.</numerusform>
            <numerusform>Mae %n o gamau yn y ffordd fyrraf.</numerusform>
            <numerusform>Mae %n o gamau yn y ffordd fyrraf.</numerusform>
            <numerusform>Mae %n o gamau yn y ffordd fyrraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the chart to be saved.</source>
        <translation type="unfinished">Nid oes dim ar y siart i'w gadw.</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished">Lluniadau (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished">Lluniau (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished">Dogfennau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where the unprotected copy goes</source>
        <translation type="unfinished">I ble mae'r copi heb ei ddiogelu yn mynd</translation>
    </message>
    <message>
        <source>Make an unprotected copy?</source>
        <translation type="unfinished">Gwneud copi heb ei ddiogelu?</translation>
    </message>
    <message>
        <source>This makes an unprotected copy of the chart at %1, marked %2, and records that you did it.</source>
        <translation type="unfinished">Mae hyn yn gwneud copi heb ei ddiogelu o'r siart yn %1, wedi'i farcio %2, ac yn cofnodi mai chi a wnaeth hynny.</translation>
    </message>
    <message>
        <source>Export unprotected copy</source>
        <translation type="unfinished">Allforio copi heb ei ddiogelu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation type="unfinished">Mae'r copi wedi'i ysgrifennu.</translation>
    </message>
    <message>
        <source>%1, unprotected, at %2.</source>
        <translation type="unfinished">%1, heb ei ddiogelu, yn %2.</translation>
    </message>
</context>
<context>
    <name>ChartTables</name>
    <message>
        <source>Records on the chart</source>
        <translation type="unfinished">Cofnodion ar y siart</translation>
    </message>
    <message>
        <source>No records are shown. "Show all" in the menu View brings back what was hidden.</source>
        <translation type="unfinished">Nid oes cofnodion i'w gweld. Mae "Dangos popeth" yn y ddewislen Golwg yn dod â'r hyn a guddiwyd yn ôl.</translation>
    </message>
    <message>
        <source>Links on the chart</source>
        <translation type="unfinished">Dolenni ar y siart</translation>
    </message>
    <message>
        <source>Nothing on the chart is linked. "Link…" under "People and things" links two records.</source>
        <translation type="unfinished">Nid oes dim ar y siart wedi'i gysylltu. Mae "Cysylltu…" o dan "Pobl a phethau" yn cysylltu dau gofnod.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Spread out</source>
        <translation type="unfinished">Ar wasgar</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished">Cylch</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Coeden</translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished">Yn ôl math</translation>
    </message>
    <message>
        <source>Link chart</source>
        <translation type="unfinished">Siart dolenni</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Dangos fel tabl</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation type="unfinished">Gosod allan</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished">Ehangu</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ail-wneud</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos popeth</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished">Chwyddo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished">Lleihau</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation type="unfinished">Ffitio popeth</translation>
    </message>
    <message>
        <source>Fit what is chosen</source>
        <translation type="unfinished">Ffitio'r hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Canfod</translation>
    </message>
    <message>
        <source>Most connected</source>
        <translation type="unfinished">Mwyaf cysylltiedig</translation>
    </message>
    <message>
        <source>Shortest way between two</source>
        <translation type="unfinished">Y ffordd fyrraf rhwng dau</translation>
    </message>
    <message>
        <source>Timeline of what is chosen</source>
        <translation type="unfinished">Llinell amser yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation type="unfinished">Dewiswch gofnod yn gyntaf.</translation>
    </message>
    <message>
        <source>The timeline then shows what touches it. Ctrl+Space chooses the record that the keyboard is on.</source>
        <translation type="unfinished">Yna mae'r llinell amser yn dangos yr hyn sy'n ymwneud ag ef. Mae Ctrl+Space yn dewis y cofnod y mae'r bysellfwrdd arno.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished">Dewis popeth</translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation type="unfinished">Allforio copi</translation>
    </message>
    <message>
        <source>As a drawing (SVG)…</source>
        <translation type="unfinished">Fel lluniad (SVG)…</translation>
    </message>
    <message>
        <source>As a picture (PNG)…</source>
        <translation type="unfinished">Fel llun (PNG)…</translation>
    </message>
    <message>
        <source>As a document (PDF)…</source>
        <translation type="unfinished">Fel dogfen (PDF)…</translation>
    </message>
    <message>
        <source>Arrow keys go to the nearest record, full stop and comma along its links, Ctrl+Space chooses, Shift and an arrow moves, Enter opens.</source>
        <translation type="unfinished">Mae'r bysellau saeth yn mynd i'r cofnod agosaf, atalnod llawn a choma ar hyd ei ddolenni, mae Ctrl+Space yn dewis, Shift a saeth yn symud, Enter yn agor.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act and its key</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Hidlo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished">Dolenni</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%n hidden)</source>
        <translation type="unfinished">
            <numerusform>Dangos popeth (%n wedi'u cuddio)</numerusform>
            <numerusform>Dangos popeth (%n wedi'i guddio)</numerusform>
            <numerusform>Dangos popeth (%n wedi'u cuddio)</numerusform>
            <numerusform>Dangos popeth (%n wedi'u cuddio)</numerusform>
            <numerusform>Dangos popeth (%n wedi'u cuddio)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chronology</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform>%1 a %n eraill</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n eraill</numerusform>
            <numerusform>%1 a %n eraill</numerusform>
            <numerusform>%1 a %n eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stated: %1</source>
        <translation type="unfinished">
            <numerusform>%n o werthoedd wedi'u datgan: %1</numerusform>
            <numerusform>%n gwerth wedi'i ddatgan: %1</numerusform>
            <numerusform>%n o werthoedd wedi'u datgan: %1</numerusform>
            <numerusform>%n o werthoedd wedi'u datgan: %1</numerusform>
            <numerusform>%n o werthoedd wedi'u datgan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Sealed for %1: %2</source>
        <translation type="unfinished">Wedi'i selio ar gyfer %1: %2</translation>
    </message>
    <message>
        <source>Begun to seal for %1, not finished</source>
        <translation type="unfinished">Dechreuwyd selio ar gyfer %1, heb ei orffen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Gadawodd</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation type="unfinished">Nid oes dim wedi dod yn ôl eto.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Daeth</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how far it has come, and what for</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Asked %1 about %2</source>
        <translation type="unfinished">Gofynnwyd i %1 am %2</translation>
    </message>
    <message>
        <source>%1 asked about %2</source>
        <translation type="unfinished">Gofynnodd %1 am %2</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation type="unfinished">i'w ateb erbyn %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished">atebwyd</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Cais</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a request, and how it stands</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">Galw'n ôl</translation>
    </message>
    <message>
        <source>Recalled from %1: %2</source>
        <translation type="unfinished">Galwyd yn ôl oddi wrth %1: %2</translation>
    </message>
    <message>
        <source>Recalled by its author: %1</source>
        <translation type="unfinished">Galwyd yn ôl gan ei awdur: %1</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Her</translation>
    </message>
    <message>
        <source>%1 of %2 is challenged: %3</source>
        <translation type="unfinished">Herir %1, %2: %3</translation>
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
        <translation type="unfinished">Llofnodwyd yn y storfa hon.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Wedi'i ddilysu</translation>
    </message>
    <message>
        <source>Signed by this officer; checked against the register when it was imported.</source>
        <translation type="unfinished">Llofnodwyd gan y swyddog hwn; gwiriwyd yn erbyn y gofrestr pan gafodd ei fewnforio.</translation>
    </message>
    <message>
        <source>Verified, key withdrawn since</source>
        <translation type="unfinished">Wedi'i ddilysu, tynnwyd yr allwedd yn ôl ers hynny</translation>
    </message>
    <message>
        <source>The signature was good when it came; the officer's key has been withdrawn since.</source>
        <translation type="unfinished">Roedd y llofnod yn dda pan ddaeth; mae allwedd y swyddog wedi'i thynnu'n ôl ers hynny.</translation>
    </message>
    <message>
        <source>Stated %1, received %2.</source>
        <translation type="unfinished">Datganwyd %1, derbyniwyd %2.</translation>
    </message>
    <message>
        <source>To settle · shown now</source>
        <translation type="unfinished">I'w ddatrys · dangosir nawr</translation>
    </message>
    <message>
        <source>One agency states two values. This one is shown until it is settled.</source>
        <translation type="unfinished">Mae un asiantaeth yn datgan dau werth. Dangosir yr un hwn nes ei ddatrys.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished">I'w ddatrys</translation>
    </message>
    <message>
        <source>One agency states two values.</source>
        <translation type="unfinished">Mae un asiantaeth yn datgan dau werth.</translation>
    </message>
    <message>
        <source>Agencies differ</source>
        <translation type="unfinished">Asiantaethau'n anghytuno</translation>
    </message>
    <message>
        <source>Another agency states a different value. Both stand.</source>
        <translation type="unfinished">Mae asiantaeth arall yn datgan gwerth gwahanol. Mae'r ddau'n sefyll.</translation>
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
        <translation type="unfinished">Mae'r un asiantaeth wedi datgan gwerth arall ers hynny.</translation>
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
        <translation type="unfinished">Cafodd ei enwi ond nid ei anfon.</translation>
    </message>
    <message>
        <source>Stated %1.</source>
        <translation type="unfinished">Datganwyd %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an officer and the agency</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <comment>a handling code</comment>
        <translation type="unfinished">Cod %1</translation>
    </message>
    <message>
        <source>Under the conditions of %1</source>
        <translation type="unfinished">O dan amodau %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished">At ddiben: %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation type="unfinished">Adolygu erbyn %1</translation>
    </message>
    <message>
        <source>%1, passed on by %2</source>
        <translation type="unfinished">%1, pasiwyd ymlaen gan %2</translation>
    </message>
    <message>
        <source>Challenge answered</source>
        <translation type="unfinished">Her wedi'i hateb</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished">Heriwyd</translation>
    </message>
</context>
<context>
    <name>CorrectionsPresenter</name>
    <message>
        <source>Shared</source>
        <translation type="unfinished">Rhannwyd</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Gyda</translation>
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
        <translation type="unfinished">Mae ganddynt</translation>
    </message>
    <message>
        <source>You say</source>
        <translation type="unfinished">Rydych yn dweud</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Where the correction goes</source>
        <translation type="unfinished">I ble mae'r cywiriad yn mynd</translation>
    </message>
    <message>
        <source>Where the request to your colleague goes</source>
        <translation type="unfinished">I ble mae'r cais i'ch cydweithiwr yn mynd</translation>
    </message>
    <message>
        <source>The request to your colleague is sealed.</source>
        <translation type="unfinished">Mae'r cais i'ch cydweithiwr wedi'i selio.</translation>
    </message>
    <message>
        <source>It is at %1: give it to them. Take their answer in under Import, then seal the correction. Change none of its values until then.</source>
        <translation type="unfinished">Mae yn %1: rhowch ef iddynt. Cymerwch eu hateb i mewn o dan Mewnforio, yna seliwch y cywiriad. Peidiwch â newid dim o'i werthoedd tan hynny.</translation>
    </message>
</context>
<context>
    <name>CorrectionsTab</name>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">Cywiriadau</translation>
    </message>
    <message>
        <source>What you shared and have since replaced or taken back. A correction goes under the terms of that disclosure to those who have it.</source>
        <translation type="unfinished">Beth a rannwyd gennych ac a newidiwyd neu a dynnwyd yn ôl ers hynny. Mae cywiriad yn mynd dan delerau'r datgeliad hwnnw at y rhai sydd ag ef.</translation>
    </message>
    <message>
        <source>What agencies have and is no longer so</source>
        <translation type="unfinished">Beth sydd gan asiantaethau nad yw'n wir mwyach</translation>
    </message>
    <message>
        <source>Seal the correction…</source>
        <translation type="unfinished">Selio'r cywiriad…</translation>
    </message>
    <message>
        <source>What agencies have from you is as you say it. A value that you change after sharing it is listed here.</source>
        <translation type="unfinished">Mae'r hyn sydd gan asiantaethau oddi wrthych fel rydych chi'n ei ddweud. Rhestrir yma werth rydych yn ei newid ar ôl ei rannu.</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation type="unfinished">Ail swyddog</translation>
    </message>
    <message>
        <source>Ask this colleague…</source>
        <translation type="unfinished">Gofyn i'r cydweithiwr hwn…</translation>
    </message>
    <message>
        <source>Where policy asks for a second officer: who is to look at it</source>
        <translation type="unfinished">Lle mae'r polisi'n gofyn am ail swyddog: pwy sydd i edrych arno</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sealed information sharing between agencies, without a server</source>
        <translation type="unfinished">Rhannu gwybodaeth wedi'i selio rhwng asiantaethau, heb weinydd</translation>
    </message>
    <message>
        <source>The folder of the store to open.</source>
        <translation type="unfinished">Ffolder y storfa i'w hagor.</translation>
    </message>
    <message>
        <source>Language of the screens: en or cy.</source>
        <translation type="unfinished">Iaith y sgriniau: en neu cy.</translation>
    </message>
    <message>
        <source>A sealed file to look at.</source>
        <translation type="unfinished">Ffeil wedi'i selio i edrych arni.</translation>
    </message>
</context>
<context>
    <name>DisclosuresPage</name>
    <message>
        <source>Disclosures</source>
        <translation type="unfinished">Datgeliadau</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">Beth adawodd</translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished">Beth ddaeth</translation>
    </message>
    <message>
        <source>Nothing has come yet. What a partner sealed for you is here once you have opened it under Import.</source>
        <translation type="unfinished">Nid oes dim wedi dod eto. Bydd yr hyn a seliodd partner ar eich cyfer yma ar ôl i chi ei agor o dan Mewnforio.</translation>
    </message>
    <message>
        <source>Only those of which nothing came back, after so many days:</source>
        <translation type="unfinished">Dim ond y rhai na ddaeth dim yn ôl amdanynt, ar ôl hyn a hyn o ddyddiau:</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished">Pa mor bell y mae wedi cyrraedd</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation type="unfinished">Nid oes dim wedi dod yn ôl eto.</translation>
    </message>
    <message>
        <source>Recall it…</source>
        <translation type="unfinished">Ei alw'n ôl…</translation>
    </message>
    <message>
        <source>Seal the correction…</source>
        <translation type="unfinished">Selio'r cywiriad…</translation>
    </message>
    <message>
        <source>Write the receipt again…</source>
        <translation type="unfinished">Ysgrifennu'r dderbynneb eto…</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation type="unfinished">Dyddiau heb ateb</translation>
    </message>
    <message>
        <source>Terms of the chosen one</source>
        <translation type="unfinished">Telerau'r un a ddewiswyd</translation>
    </message>
    <message>
        <source>There is an answer to everything that left so long ago.</source>
        <translation type="unfinished">Mae ateb i bopeth a adawodd mor bell yn ôl â hynny.</translation>
    </message>
    <message>
        <source>Nothing has left yet. Open a case and seal it for an agency: what you sealed is here, with what came back of it.</source>
        <translation type="unfinished">Nid oes dim wedi gadael eto. Agorwch achos a'i selio ar gyfer asiantaeth: bydd yr hyn a seliwyd gennych yma, gyda'r hyn a ddaeth yn ôl amdano.</translation>
    </message>
</context>
<context>
    <name>DisclosuresPresenter</name>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Dim eto</translation>
    </message>
    <message>
        <source>All of it, %1</source>
        <translation type="unfinished">Y cyfan, %1</translation>
    </message>
    <message>
        <source>Some of it, %1</source>
        <translation type="unfinished">Rhan ohono, %1</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Nid yma</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Cytunwyd</translation>
    </message>
    <message>
        <source>All,</source>
        <translation type="unfinished">Y cyfan,</translation>
    </message>
    <message>
        <source>In part,</source>
        <translation type="unfinished">Yn rhannol,</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">At ba ddiben</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Why it was needed</source>
        <translation type="unfinished">Pam roedd ei angen</translation>
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
        <source>Why it was shared all the same</source>
        <translation type="unfinished">Pam y cafodd ei rannu er hynny</translation>
    </message>
    <message>
        <source>Sharing agreement</source>
        <translation type="unfinished">Cytundeb rhannu</translation>
    </message>
    <message>
        <source>%1, as it has stood since version %2 of the register</source>
        <translation type="unfinished">%1, fel y mae ers fersiwn %2 o'r gofrestr</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished">Marc</translation>
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
        <source>To be looked at again</source>
        <translation type="unfinished">I'w ailystyried</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">Faint</translation>
    </message>
    <message>
        <source>%1 of %2; %3 kept back</source>
        <translation type="unfinished">%1 mewn %2; cadwyd yn ôl: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation type="unfinished">
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n chofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>in full</source>
        <translation type="unfinished">yn llawn</translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished">yn rhannol</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Yn ateb</translation>
    </message>
    <message>
        <source>the request of %1 about %2, %3</source>
        <translation type="unfinished">cais %1 am %2, %3</translation>
    </message>
    <message>
        <source>You have recalled all of it, %1.</source>
        <translation type="unfinished">Rydych wedi galw'r cyfan yn ôl, %1.</translation>
    </message>
    <message>
        <source>You have recalled some of it, %1.</source>
        <translation type="unfinished">Rydych wedi galw rhan ohono yn ôl, %1.</translation>
    </message>
    <message>
        <source>Its author has recalled all of it, %1.</source>
        <translation type="unfinished">Mae ei awdur wedi galw'r cyfan yn ôl, %1.</translation>
    </message>
    <message>
        <source>Its author has recalled some of it, %1.</source>
        <translation type="unfinished">Mae ei awdur wedi galw rhan ohono yn ôl, %1.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished">Cymerwyd i mewn</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Agorwyd</translation>
    </message>
    <message>
        <source>Conditions accepted</source>
        <translation type="unfinished">Cytunwyd i'r amodau</translation>
    </message>
    <message>
        <source>Taken in, in part</source>
        <translation type="unfinished">Cymerwyd i mewn, yn rhannol</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Wedi'i selio</translation>
    </message>
    <message>
        <source>They sealed it</source>
        <translation type="unfinished">Pryd y'i seliwyd ganddynt</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Ar gyfer</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Oddi wrth</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">Ffeithiau</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished">Cadwyd yn ôl</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished">Galwyd yn ôl</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation type="unfinished">Ni wnaed y ffeil</translation>
    </message>
    <message>
        <source>Begun, not finished</source>
        <translation type="unfinished">Dechreuwyd, heb ei orffen</translation>
    </message>
    <message>
        <source>Can be opened by</source>
        <translation type="unfinished">Gellir ei agor gan</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished">Pasiwyd ymlaen</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Sealed for %1, %2</source>
        <translation type="unfinished">Wedi'i selio ar gyfer %1, %2</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation type="unfinished">Seliwyd gan</translation>
    </message>
    <message>
        <source>From %1, sealed %2</source>
        <translation type="unfinished">Oddi wrth %1, wedi'i selio %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>When, by their clock</source>
        <translation type="unfinished">Pryd, yn ôl eu cloc nhw</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation type="unfinished">Eu geiriau nhw</translation>
    </message>
    <message>
        <source>Where the correction goes</source>
        <translation type="unfinished">I ble mae'r cywiriad yn mynd</translation>
    </message>
    <message>
        <source>The correction is sealed for %1.</source>
        <translation type="unfinished">Mae'r cywiriad wedi'i selio ar gyfer %1.</translation>
    </message>
    <message>
        <source>It holds what was shared then and what replaces it, and nothing else. It is at %1: give it to them.</source>
        <translation type="unfinished">Mae'n dal yr hyn a rannwyd bryd hynny a'r hyn sy'n ei ddisodli, a dim byd arall. Mae yn %1: rhowch ef iddynt.</translation>
    </message>
    <message>
        <source>Where the receipt goes</source>
        <translation type="unfinished">I ble mae'r dderbynneb yn mynd</translation>
    </message>
    <message>
        <source>The receipt is written.</source>
        <translation type="unfinished">Mae'r dderbynneb wedi'i hysgrifennu.</translation>
    </message>
    <message>
        <source>It tells %1 of %2 how far it has come: %3. It is at %4: give it to them.</source>
        <translation type="unfinished">Mae'n dweud wrth %1 o %2 pa mor bell y mae wedi cyrraedd: %3. Mae yn %4: rhowch hi iddynt.</translation>
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
        <translation type="unfinished">Ni ddatgenir mwyach</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Maint</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished">Dim ffeil</translation>
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
        <translation type="unfinished">Cafodd ei enwi ond nid ei anfon.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
        <source>Documents and files of the case</source>
        <translation type="unfinished">Dogfennau a ffeiliau'r achos</translation>
    </message>
    <message>
        <source>No document yet. Drop a file onto the window, or choose one with “Attach a file…”: it is sealed into your store.</source>
        <translation type="unfinished">Dim dogfen eto. Gollyngwch ffeil ar y ffenestr, neu dewiswch un gydag “Atodi ffeil…”: caiff ei selio yn eich storfa.</translation>
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
        <source>Open the record</source>
        <translation type="unfinished">Agor y cofnod</translation>
    </message>
    <message>
        <source>A file that is dropped here becomes a document of the case.</source>
        <translation type="unfinished">Daw ffeil a ollyngir yma yn ddogfen yn yr achos.</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Mae problem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation type="unfinished">%1: %2</translation>
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
        <translation type="unfinished">Yn gwirio'r cyfrinymadrodd</translation>
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
        <translation type="unfinished">Yn ei wneud yn chwiliadwy</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished">Ychwanegu un arall</translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation type="unfinished">Ychwanegu un arall: %1</translation>
    </message>
    <message>
        <source>Day, month, year and time: 4/6/2026 10:20</source>
        <translation type="unfinished">Diwrnod, mis, blwyddyn ac amser: 4/6/2026 10:20</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation type="unfinished">
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation type="unfinished">
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
            <numerusform>%n nod yn ormod</numerusform>
        </translation>
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
        <source>Not known</source>
        <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation type="unfinished">Heb ei ddarparu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, and which part of it</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Blwyddyn</translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished">tua</translation>
    </message>
    <message>
        <source>%1: about right</source>
        <comment>a date that is not exact</comment>
        <translation type="unfinished">%1: tua'r dyddiad hwn</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation type="unfinished">Counterpart</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Agencies</source>
        <translation type="unfinished">Asiantaethau</translation>
    </message>
    <message>
        <source>Keep as a group</source>
        <translation type="unfinished">Cadw fel grŵp</translation>
    </message>
    <message>
        <source>Each agency still gets a sealed file of its own. Kept with it are the template, purpose, legal basis, consent, handling code, conditions and sharing further, as they are on the page; of the agency chosen there, the officers ticked.</source>
        <translation type="unfinished">Bydd pob asiantaeth yn dal i gael ei ffeil ei hun wedi'i selio. Gyda'r grŵp cedwir y templed, y diben, y sail gyfreithiol, y cydsyniad, y cod trin, yr amodau a rhannu ymhellach, fel y maent ar y dudalen; o'r asiantaeth a ddewiswyd yno, y swyddogion a diciwyd.</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation type="unfinished">Beth i'w alw</translation>
    </message>
    <message>
        <source>Agencies in it</source>
        <translation type="unfinished">Asiantaethau ynddo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>GroupsPresenter</name>
    <message>
        <source>Remove the group “%1”?</source>
        <translation type="unfinished">Dileu'r grŵp “%1”?</translation>
    </message>
    <message>
        <source>The program forgets who is in it and its conditions. What was shared with these agencies stays in your books.</source>
        <translation type="unfinished">Bydd y rhaglen yn anghofio pwy sydd ynddo a'i amodau. Bydd yr hyn a rannwyd â'r asiantaethau hyn yn aros yn eich llyfrau.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Ei ddileu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>The group “%1” is removed.</source>
        <translation type="unfinished">Mae'r grŵp “%1” wedi'i ddileu.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Chwilio'r cymorth</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation type="unfinished">Pynciau'r cymorth</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or others.</source>
        <translation type="unfinished">Nid oes tudalen sy'n cynnwys y geiriau hyn. Rhowch gynnig ar lai, neu ar eraill.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Page of the help</source>
        <translation type="unfinished">Tudalen o'r cymorth</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Who stated what when</source>
        <translation type="unfinished">Pwy a ddatganodd beth a phryd</translation>
    </message>
    <message>
        <source>Nothing has been stated yet. Whatever anybody states of a record of this case is here, and stays.</source>
        <translation type="unfinished">Nid oes dim wedi'i ddatgan eto. Bydd beth bynnag y mae unrhyw un yn ei ddatgan am gofnod yn yr achos hwn yma, ac yn aros.</translation>
    </message>
    <message>
        <source>Return opens the record of the chosen line.</source>
        <translation type="unfinished">Mae Return yn agor cofnod y llinell a ddewiswyd.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Until it is done, other work stops.</source>
        <translation type="unfinished">Nes ei wneud, mae gwaith arall yn dod i stop.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Yn hwyr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished">Yn fuan</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>It has no day.</source>
        <translation type="unfinished">Nid oes diwrnod iddo.</translation>
    </message>
    <message>
        <source>Type your recovery key back: until then nothing can be sealed or imported</source>
        <translation type="unfinished">Teipio'ch allwedd adfer yn ôl: tan hynny ni ellir selio na mewnforio dim</translation>
    </message>
    <message>
        <source>Accept the store as it is, or ask: it may be an older copy</source>
        <translation type="unfinished">Derbyn y storfa fel y mae, neu ofyn: gall fod yn gopi hŷn</translation>
    </message>
    <message>
        <source>Join a partnership: import its register, or found one</source>
        <translation type="unfinished">Ymuno â phartneriaeth: mewnforio ei chofrestr, neu sefydlu un</translation>
    </message>
    <message>
        <source>Your key has ended or was withdrawn: ask the coordinator</source>
        <translation type="unfinished">Mae eich allwedd wedi dod i ben neu wedi'i thynnu'n ôl: gofynnwch i'r cydlynydd</translation>
    </message>
    <message>
        <source>Your key ends: ask the coordinator to renew it</source>
        <translation type="unfinished">Mae eich allwedd yn dod i ben: gofynnwch i'r cydlynydd ei hadnewyddu</translation>
    </message>
    <message>
        <source>The register has run out: import a newer one</source>
        <translation type="unfinished">Mae'r gofrestr wedi dod i ben: mewnforiwch un fwy newydd</translation>
    </message>
    <message>
        <source>The register runs out: ask for a newer one</source>
        <translation type="unfinished">Mae'r gofrestr yn dod i ben: gofynnwch am un fwy newydd</translation>
    </message>
    <message>
        <source>Sign the next version of the register, or withdraw it</source>
        <translation type="unfinished">Llofnodi fersiwn nesaf y gofrestr, neu ei thynnu'n ôl</translation>
    </message>
    <message>
        <source>Answer a recall</source>
        <translation type="unfinished">Ateb galw'n ôl</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished">Ateb cais</translation>
    </message>
    <message>
        <source>Approve or refuse what a colleague would share</source>
        <translation type="unfinished">Cymeradwyo neu wrthod yr hyn y mae cydweithiwr am ei rannu</translation>
    </message>
    <message>
        <source>Answer a challenge</source>
        <translation type="unfinished">Ateb her</translation>
    </message>
    <message>
        <source>Take in or refuse what you have opened</source>
        <translation type="unfinished">Cymryd i mewn neu wrthod yr hyn a agorwyd gennych</translation>
    </message>
    <message numerus="yes">
        <source>Settle which of %n value(s) of your agency stands</source>
        <translation type="unfinished">
            <numerusform>Datrys pa un o %n o werthoedd eich asiantaeth sy'n sefyll</numerusform>
            <numerusform>Datrys a yw %n gwerth gan eich asiantaeth yn sefyll</numerusform>
            <numerusform>Datrys pa un o %n o werthoedd eich asiantaeth sy'n sefyll</numerusform>
            <numerusform>Datrys pa un o %n o werthoedd eich asiantaeth sy'n sefyll</numerusform>
            <numerusform>Datrys pa un o %n o werthoedd eich asiantaeth sy'n sefyll</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell an agency what has changed since you shared it</source>
        <translation type="unfinished">Dweud wrth asiantaeth beth sydd wedi newid ers i chi ei rannu</translation>
    </message>
    <message>
        <source>Do a task</source>
        <translation type="unfinished">Gwneud tasg</translation>
    </message>
    <message>
        <source>Review a case</source>
        <translation type="unfinished">Adolygu achos</translation>
    </message>
    <message>
        <source>Review what was shared</source>
        <translation type="unfinished">Adolygu'r hyn a rannwyd</translation>
    </message>
    <message>
        <source>Review the sharing agreement</source>
        <translation type="unfinished">Adolygu'r cytundeb rhannu</translation>
    </message>
    <message>
        <source>Ask again: your request has no answer</source>
        <translation type="unfinished">Gofyn eto: nid oes ateb i'ch cais</translation>
    </message>
    <message>
        <source>Ask again: your recall has no answer</source>
        <translation type="unfinished">Gofyn eto: nid oes ateb i'ch galw'n ôl</translation>
    </message>
    <message numerus="yes">
        <source>Ask whether it came: nothing has come back for %n day(s)</source>
        <translation type="unfinished">
            <numerusform>Gofyn a ddaeth: nid oes dim wedi dod yn ôl ers %n diwrnod</numerusform>
            <numerusform>Gofyn a ddaeth: nid oes dim wedi dod yn ôl ers %n diwrnod</numerusform>
            <numerusform>Gofyn a ddaeth: nid oes dim wedi dod yn ôl ers %n diwrnod</numerusform>
            <numerusform>Gofyn a ddaeth: nid oes dim wedi dod yn ôl ers %n diwrnod</numerusform>
            <numerusform>Gofyn a ddaeth: nid oes dim wedi dod yn ôl ers %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n sealed file(s) that never came</source>
        <translation type="unfinished">
            <numerusform>Gofyn am %n o ffeiliau wedi'u selio na ddaethant erioed</numerusform>
            <numerusform>Gofyn am %n ffeil wedi'i selio na ddaeth erioed</numerusform>
            <numerusform>Gofyn am %n o ffeiliau wedi'u selio na ddaethant erioed</numerusform>
            <numerusform>Gofyn am %n o ffeiliau wedi'u selio na ddaethant erioed</numerusform>
            <numerusform>Gofyn am %n o ffeiliau wedi'u selio na ddaethant erioed</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">Beth i'w wneud</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished">Gyda</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation type="unfinished">Nid oes dim yn galw am eich sylw heddiw.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation type="unfinished">
            <numerusform>%n o bethau i'w gwneud</numerusform>
            <numerusform>%n peth i'w wneud</numerusform>
            <numerusform>%n o bethau i'w gwneud</numerusform>
            <numerusform>%n o bethau i'w gwneud</numerusform>
            <numerusform>%n o bethau i'w gwneud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation type="unfinished">
            <numerusform>%n i'w gwneud heddiw</numerusform>
            <numerusform>%n i'w wneud heddiw</numerusform>
            <numerusform>%n i'w gwneud heddiw</numerusform>
            <numerusform>%n i'w gwneud heddiw</numerusform>
            <numerusform>%n i'w gwneud heddiw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Hafan</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation type="unfinished">Beth sy'n galw am eich sylw heddiw</translation>
    </message>
    <message>
        <source>Nothing needs you today. Requests, recalls and challenges come here as you import them, tasks and reviews as their days come near.</source>
        <translation type="unfinished">Nid oes dim yn galw am eich sylw heddiw. Daw ceisiadau, galwadau'n ôl a heriau yma wrth i chi eu mewnforio, a thasgau ac adolygiadau wrth i'w dyddiau agosáu.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished">Mynd yno</translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message numerus="yes">
        <source>Locking in %n second(s). What is typed and not saved goes with it; any key or click stops it.</source>
        <translation type="unfinished">
            <numerusform>Yn cloi ymhen %n eiliad. Collir yr hyn a deipiwyd ac nas cadwyd; bydd unrhyw fysell neu glic yn atal y cloi.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad. Collir yr hyn a deipiwyd ac nas cadwyd; bydd unrhyw fysell neu glic yn atal y cloi.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad. Collir yr hyn a deipiwyd ac nas cadwyd; bydd unrhyw fysell neu glic yn atal y cloi.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad. Collir yr hyn a deipiwyd ac nas cadwyd; bydd unrhyw fysell neu glic yn atal y cloi.</numerusform>
            <numerusform>Yn cloi ymhen %n eiliad. Collir yr hyn a deipiwyd ac nas cadwyd; bydd unrhyw fysell neu glic yn atal y cloi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a sealed file</source>
        <translation>Mewnforio ffeil wedi'i selio</translation>
    </message>
    <message>
        <source>Also write a sealed receipt for the sender</source>
        <translation type="unfinished">Hefyd ysgrifennu derbynneb wedi'i selio i'r anfonwr</translation>
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
        <translation type="unfinished">Beth fyddai'n newid</translation>
    </message>
    <message>
        <source>What would change, record by record</source>
        <translation type="unfinished">Beth fyddai'n newid, fesul cofnod</translation>
    </message>
    <message>
        <source>Take it into the store</source>
        <translation type="unfinished">Ei chymryd i'r storfa</translation>
    </message>
    <message>
        <source>Refuse and answer…</source>
        <translation type="unfinished">Gwrthod ac ateb…</translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation type="unfinished">Rheswm dros wrthod</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Wedi'i selio</translation>
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
        <translation type="unfinished">Agor yr achos</translation>
    </message>
    <message>
        <source>What you and others would state differently</source>
        <translation type="unfinished">Yr hyn y byddech chi ac eraill yn ei ddatgan yn wahanol</translation>
    </message>
    <message>
        <source>Or, why you refuse it</source>
        <translation type="unfinished">Neu, pam rydych yn ei gwrthod</translation>
    </message>
    <message>
        <source>In your own words (needed with “Other”)</source>
        <translation type="unfinished">Yn eich geiriau eich hun (mae angen hyn gydag “Arall”)</translation>
    </message>
    <message>
        <source>I have read these conditions and accept them for my agency</source>
        <translation type="unfinished">Rwyf wedi darllen yr amodau hyn ac yn cytuno iddynt ar ran fy asiantaeth</translation>
    </message>
    <message>
        <source>Write the receipt for the sender…</source>
        <translation type="unfinished">Ysgrifennu'r dderbynneb i'r anfonwr…</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation type="unfinished">Agor y llythyr</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Ticio'r cyfan</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">Ticio dim</translation>
    </message>
    <message>
        <source>Untick a record to leave it out for now. What has no tick is here already, or is the case that they belong to.</source>
        <translation type="unfinished">Dad-diciwch gofnod i'w adael allan am y tro. Mae'r hyn sydd heb dic yma eisoes, neu'r achos y maent yn perthyn iddo ydyw.</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished">Yr hyn y mae'n dod ag ef</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished">Pasiwyd ymlaen</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Handling code %1: %2</source>
        <translation type="unfinished">Cod trin %1: %2</translation>
    </message>
    <message>
        <source>Sharing further: %1</source>
        <translation type="unfinished">Rhannu ymhellach: %1</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation type="unfinished">Adolygu ar %1</translation>
    </message>
    <message>
        <source>It was sealed before others of this sender that you have already.</source>
        <translation type="unfinished">Fe'i seliwyd cyn eraill gan yr anfonwr hwn sydd gennych eisoes.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier file(s) of this sender have not come. Ask for them.</source>
        <translation type="unfinished">
            <numerusform>Nid yw %n ffeil gynharach gan yr anfonwr hwn wedi dod. Gofynnwch amdanynt.</numerusform>
            <numerusform>Nid yw %n ffeil gynharach gan yr anfonwr hwn wedi dod. Gofynnwch amdani.</numerusform>
            <numerusform>Nid yw %n ffeil gynharach gan yr anfonwr hwn wedi dod. Gofynnwch amdanynt.</numerusform>
            <numerusform>Nid yw %n ffeil gynharach gan yr anfonwr hwn wedi dod. Gofynnwch amdanynt.</numerusform>
            <numerusform>Nid yw %n ffeil gynharach gan yr anfonwr hwn wedi dod. Gofynnwch amdanynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register, version %1.</source>
        <translation type="unfinished">Cofrestr, fersiwn %1.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished">%1 newydd</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation type="unfinished">%1 yma eisoes</translation>
    </message>
    <message>
        <source>%1 different from yours</source>
        <translation type="unfinished">%1 yn wahanol i'ch rhai chi</translation>
    </message>
    <message>
        <source>%1 kept back by the sender</source>
        <translation type="unfinished">%1 a gadwyd yn ôl gan yr anfonwr</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), %1</source>
        <translation type="unfinished">
            <numerusform>%n atodiad, %1</numerusform>
            <numerusform>%n atodiad, %1</numerusform>
            <numerusform>%n atodiad, %1</numerusform>
            <numerusform>%n atodiad, %1</numerusform>
            <numerusform>%n atodiad, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation type="unfinished">Oddi wrth %1, %2</translation>
    </message>
    <message>
        <source>you founded the register on %1</source>
        <translation type="unfinished">sefydlwyd y gofrestr gennych ar %1</translation>
    </message>
    <message>
        <source>you compared the register's digits by voice on %1</source>
        <translation type="unfinished">cymharwyd digidau'r gofrestr gennych ar lafar ar %1</translation>
    </message>
    <message numerus="yes">
        <source>Known by register version %1, signed by %n coordinator(s); %2. The whole file was checked against this officer's signature.</source>
        <translation type="unfinished">
            <numerusform>Yn hysbys drwy fersiwn %1 o'r gofrestr, a lofnodwyd gan %n cydlynydd; %2. Gwiriwyd y ffeil gyfan yn erbyn llofnod y swyddog hwn.</numerusform>
            <numerusform>Yn hysbys drwy fersiwn %1 o'r gofrestr, a lofnodwyd gan %n cydlynydd; %2. Gwiriwyd y ffeil gyfan yn erbyn llofnod y swyddog hwn.</numerusform>
            <numerusform>Yn hysbys drwy fersiwn %1 o'r gofrestr, a lofnodwyd gan %n o gydlynwyr; %2. Gwiriwyd y ffeil gyfan yn erbyn llofnod y swyddog hwn.</numerusform>
            <numerusform>Yn hysbys drwy fersiwn %1 o'r gofrestr, a lofnodwyd gan %n chydlynydd; %2. Gwiriwyd y ffeil gyfan yn erbyn llofnod y swyddog hwn.</numerusform>
            <numerusform>Yn hysbys drwy fersiwn %1 o'r gofrestr, a lofnodwyd gan %n o gydlynwyr; %2. Gwiriwyd y ffeil gyfan yn erbyn llofnod y swyddog hwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the sender's clock</source>
        <translation type="unfinished">%1, yn ôl cloc yr anfonwr</translation>
    </message>
    <message numerus="yes">
        <source>You, among %n key(s) of your agency</source>
        <translation type="unfinished">
            <numerusform>Chi, ymhlith %n allwedd yn eich asiantaeth</numerusform>
            <numerusform>Chi, ymhlith %n allwedd yn eich asiantaeth</numerusform>
            <numerusform>Chi, ymhlith %n o allweddi eich asiantaeth</numerusform>
            <numerusform>Chi, ymhlith %n o allweddi eich asiantaeth</numerusform>
            <numerusform>Chi, ymhlith %n o allweddi eich asiantaeth</numerusform>
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
        <translation type="unfinished">Dim digon o wybodaeth</translation>
    </message>
    <message>
        <source>Too much information</source>
        <translation type="unfinished">Gormod o wybodaeth</translation>
    </message>
    <message>
        <source>Not marked correctly</source>
        <translation type="unfinished">Heb ei marcio'n gywir</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Which sealed file</source>
        <translation type="unfinished">Pa ffeil wedi'i selio</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed);;All files (*)</source>
        <translation type="unfinished">Ffeiliau wedi'u selio (*.sealed);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>You took this file in on %1. Nothing has changed.</source>
        <translation type="unfinished">Cymerwyd y ffeil hon i mewn gennych ar %1. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>Nothing of the file was taken in.</source>
        <translation type="unfinished">Ni chymerwyd dim o'r ffeil i mewn.</translation>
    </message>
    <message>
        <source>Where the sealed receipt goes</source>
        <translation type="unfinished">I ble mae'r dderbynneb wedi'i selio yn mynd</translation>
    </message>
    <message>
        <source>You have register version %1 of %2.</source>
        <translation type="unfinished">Mae gennych fersiwn %1 o gofrestr %2.</translation>
    </message>
    <message>
        <source>All of it was here already. Nothing has changed.</source>
        <translation type="unfinished">Roedd y cyfan yma eisoes. Nid oes dim wedi newid.</translation>
    </message>
    <message>
        <source>It is in your store.</source>
        <translation type="unfinished">Mae yn eich storfa.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are for you to settle.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o bethau i chi eu datrys.</numerusform>
            <numerusform>Mae %n peth i chi ei ddatrys.</numerusform>
            <numerusform>Mae %n o bethau i chi eu datrys.</numerusform>
            <numerusform>Mae %n o bethau i chi eu datrys.</numerusform>
            <numerusform>Mae %n o bethau i chi eu datrys.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is at %1; pass it on to the sender.</source>
        <translation type="unfinished">Mae'r dderbynneb yn %1; pasiwch hi ymlaen i'r anfonwr.</translation>
    </message>
    <message>
        <source>Refused. Nothing of it was taken in.</source>
        <translation type="unfinished">Gwrthodwyd. Ni chymerwyd dim ohoni i mewn.</translation>
    </message>
    <message>
        <source>Your reason is in a sealed answer at %1; pass it on to the sender. The log keeps that you refused it.</source>
        <translation type="unfinished">Mae eich rheswm mewn ateb wedi'i selio yn %1; pasiwch ef ymlaen i'r anfonwr. Mae'r log yn cadw'r ffaith eich bod wedi'i gwrthod.</translation>
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
        <translation type="unfinished">Eu hun nhw</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>%1, %2 changed; %3, %4 already here; %5.</source>
        <translation type="unfinished">%1, %2 wedi'u newid; %3, %4 yma eisoes; %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation type="unfinished">
            <numerusform>%n o gofnodion newydd</numerusform>
            <numerusform>%n cofnod newydd</numerusform>
            <numerusform>%n o gofnodion newydd</numerusform>
            <numerusform>%n o gofnodion newydd</numerusform>
            <numerusform>%n o gofnodion newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new fact(s)</source>
        <translation type="unfinished">
            <numerusform>%n o ffeithiau newydd</numerusform>
            <numerusform>%n ffaith newydd</numerusform>
            <numerusform>%n o ffeithiau newydd</numerusform>
            <numerusform>%n o ffeithiau newydd</numerusform>
            <numerusform>%n o ffeithiau newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new attachment(s)</source>
        <translation type="unfinished">
            <numerusform>%n o atodiadau newydd</numerusform>
            <numerusform>%n atodiad newydd</numerusform>
            <numerusform>%n o atodiadau newydd</numerusform>
            <numerusform>%n o atodiadau newydd</numerusform>
            <numerusform>%n o atodiadau newydd</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt could not be written: %1</source>
        <translation type="unfinished">Ni ellid ysgrifennu'r dderbynneb: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Choose why you refuse it.</source>
        <translation type="unfinished">Dewiswch pam rydych yn ei gwrthod.</translation>
    </message>
    <message>
        <source>Say in your own words why you refuse it.</source>
        <translation type="unfinished">Dywedwch yn eich geiriau eich hun pam rydych yn ei gwrthod.</translation>
    </message>
    <message>
        <source>The sender gets your reason. Nothing was done so far.</source>
        <translation type="unfinished">Bydd yr anfonwr yn cael eich rheswm. Ni wnaed dim hyd yma.</translation>
    </message>
    <message>
        <source>what you sealed was taken in</source>
        <translation type="unfinished">cymerwyd yr hyn a seliwyd gennych i mewn</translation>
    </message>
    <message>
        <source>what you sealed was refused</source>
        <translation type="unfinished">gwrthodwyd yr hyn a seliwyd gennych</translation>
    </message>
    <message>
        <source>what you sealed was received</source>
        <translation type="unfinished">derbyniwyd yr hyn a seliwyd gennych</translation>
    </message>
    <message>
        <source>what you sealed was opened</source>
        <translation type="unfinished">agorwyd yr hyn a seliwyd gennych</translation>
    </message>
    <message>
        <source>your conditions were accepted</source>
        <translation type="unfinished">cytunwyd i'ch amodau</translation>
    </message>
    <message>
        <source>some of what you sealed was taken in</source>
        <translation type="unfinished">cymerwyd rhan o'r hyn a seliwyd gennych i mewn</translation>
    </message>
    <message>
        <source>a recall of what you were sent</source>
        <translation>galw'n ôl yr hyn a anfonwyd atoch</translation>
    </message>
    <message>
        <source>what became of what you recalled</source>
        <translation>beth ddigwyddodd i'r hyn a alwyd yn ôl gennych</translation>
    </message>
    <message>
        <source>a request for information</source>
        <translation>cais am wybodaeth</translation>
    </message>
    <message>
        <source>an answer to your request</source>
        <translation>ateb i'ch cais</translation>
    </message>
    <message>
        <source>a statement of what was sent and received</source>
        <translation>datganiad o'r hyn a anfonwyd ac a dderbyniwyd</translation>
    </message>
    <message>
        <source>a colleague asks for your agreement</source>
        <translation>mae cydweithiwr yn gofyn am eich cytundeb</translation>
    </message>
    <message>
        <source>your colleague's answer</source>
        <translation>ateb eich cydweithiwr</translation>
    </message>
    <message>
        <source>An answer: %1.</source>
        <translation type="unfinished">Ateb: %1.</translation>
    </message>
    <message>
        <source>A letter: %1.</source>
        <translation>Llythyr: %1.</translation>
    </message>
    <message>
        <source>The letter is kept.</source>
        <translation>Mae'r llythyr wedi'i gadw.</translation>
    </message>
    <message>
        <source>a challenge to what your agency said</source>
        <translation type="unfinished">her i'r hyn a ddywedodd eich asiantaeth</translation>
    </message>
    <message>
        <source>an answer to your challenge</source>
        <translation type="unfinished">ateb i'ch her</translation>
    </message>
    <message>
        <source>Some of its records were taken in before. The rest can be taken in now.</source>
        <translation type="unfinished">Cymerwyd rhai o'i chofnodion i mewn o'r blaen. Gellir cymryd y gweddill i mewn nawr.</translation>
    </message>
    <message>
        <source>You accepted these conditions for your agency on %1. That is signed and goes into the receipt.</source>
        <translation type="unfinished">Cytunoch i'r amodau hyn ar ran eich asiantaeth ar %1. Mae hynny wedi'i lofnodi ac yn mynd i'r dderbynneb.</translation>
    </message>
    <message>
        <source>All of it would be taken in.</source>
        <translation type="unfinished">Byddai'r cyfan yn cael ei gymryd i mewn.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished">Nid oes dim wedi'i dicio.</translation>
    </message>
    <message numerus="yes">
        <source>In part: %1 of %n record(s) would be taken in. The rest stays in the file and can be taken in later; the receipt says “taken in in part”.</source>
        <translation type="unfinished">
            <numerusform>Yn rhannol: byddai %1 allan o %n o gofnodion yn cael eu cymryd i mewn. Mae'r gweddill yn aros yn y ffeil a gellir ei gymryd i mewn yn nes ymlaen; mae'r dderbynneb yn dweud “cymerwyd i mewn yn rhannol”.</numerusform>
            <numerusform>Yn rhannol: byddai %1 allan o %n cofnod yn cael ei gymryd i mewn. Mae'r gweddill yn aros yn y ffeil a gellir ei gymryd i mewn yn nes ymlaen; mae'r dderbynneb yn dweud “cymerwyd i mewn yn rhannol”.</numerusform>
            <numerusform>Yn rhannol: byddai %1 allan o %n o gofnodion yn cael eu cymryd i mewn. Mae'r gweddill yn aros yn y ffeil a gellir ei gymryd i mewn yn nes ymlaen; mae'r dderbynneb yn dweud “cymerwyd i mewn yn rhannol”.</numerusform>
            <numerusform>Yn rhannol: byddai %1 allan o %n o gofnodion yn cael eu cymryd i mewn. Mae'r gweddill yn aros yn y ffeil a gellir ei gymryd i mewn yn nes ymlaen; mae'r dderbynneb yn dweud “cymerwyd i mewn yn rhannol”.</numerusform>
            <numerusform>Yn rhannol: byddai %1 allan o %n o gofnodion yn cael eu cymryd i mewn. Mae'r gweddill yn aros yn y ffeil a gellir ei gymryd i mewn yn nes ymlaen; mae'r dderbynneb yn dweud “cymerwyd i mewn yn rhannol”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is to be taken in.</source>
        <translation type="unfinished">Ticiwch yr hyn sydd i'w gymryd i mewn.</translation>
    </message>
    <message>
        <source>Nothing was done so far. To take nothing of it, refuse it with a reason.</source>
        <translation type="unfinished">Ni wnaed dim hyd yma. I beidio â chymryd dim ohoni, gwrthodwch hi gan roi rheswm.</translation>
    </message>
    <message>
        <source>The answer is kept.</source>
        <translation type="unfinished">Mae'r ateb wedi'i gadw.</translation>
    </message>
    <message>
        <source>Some of it is in your store.</source>
        <translation type="unfinished">Mae rhan ohoni yn eich storfa.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out: take them in later from the same file.</source>
        <translation type="unfinished">
            <numerusform>Gadawyd %n o gofnodion allan: gallwch eu cymryd i mewn yn nes ymlaen o'r un ffeil.</numerusform>
            <numerusform>Gadawyd %n cofnod allan: gallwch ei gymryd i mewn yn nes ymlaen o'r un ffeil.</numerusform>
            <numerusform>Gadawyd %n o gofnodion allan: gallwch eu cymryd i mewn yn nes ymlaen o'r un ffeil.</numerusform>
            <numerusform>Gadawyd %n o gofnodion allan: gallwch eu cymryd i mewn yn nes ymlaen o'r un ffeil.</numerusform>
            <numerusform>Gadawyd %n o gofnodion allan: gallwch eu cymryd i mewn yn nes ymlaen o'r un ffeil.</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt is written.</source>
        <translation type="unfinished">Mae'r dderbynneb wedi'i hysgrifennu.</translation>
    </message>
    <message>
        <source>It is at %1: give it to %2, %3.</source>
        <translation type="unfinished">Mae yn %1: rhowch hi i %2, %3.</translation>
    </message>
    <message>
        <source>The letter is read, and not kept.</source>
        <translation type="unfinished">Mae'r llythyr wedi'i ddarllen, ac nid yw wedi'i gadw.</translation>
    </message>
    <message>
        <source>The answer is read, and not kept.</source>
        <translation type="unfinished">Mae'r ateb wedi'i ddarllen, ac nid yw wedi'i gadw.</translation>
    </message>
</context>
<context>
    <name>IntelligencePresenter</name>
    <message>
        <source>Sanitised</source>
        <translation type="unfinished">Wedi'i lanweithio</translation>
    </message>
    <message>
        <source>Past its date, %1</source>
        <translation type="unfinished">Heibio i'w ddyddiad, %1</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished">I'w ddatrys</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Gradd</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished">Trin</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished">Yr hyn y mae'n ei ddweud</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Ffynhonnell</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished">Gwybodaeth</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Amodau</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Gwerthusiad</translation>
    </message>
</context>
<context>
    <name>IntelligenceTab</name>
    <message>
        <source>Intelligence</source>
        <translation type="unfinished">Cudd-wybodaeth</translation>
    </message>
    <message>
        <source>Intelligence reports</source>
        <translation type="unfinished">Adroddiadau cudd-wybodaeth</translation>
    </message>
    <message>
        <source>No intelligence report yet. “New report…” makes one; what a partner seals for you comes by Import.</source>
        <translation type="unfinished">Nid oes adroddiad cudd-wybodaeth eto. Mae “Adroddiad newydd…” yn gwneud un; daw'r hyn y mae partner yn ei selio ar eich cyfer drwy Mewnforio.</translation>
    </message>
    <message>
        <source>The report's text</source>
        <translation type="unfinished">Testun yr adroddiad</translation>
    </message>
    <message>
        <source>What its grades mean</source>
        <translation type="unfinished">Beth mae ei raddau'n ei olygu</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Agor y cofnod</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation type="unfinished">Adroddiad newydd…</translation>
    </message>
</context>
<context>
    <name>LetterListPresenter</name>
    <message>
        <source>The sealed file is at %1: give it to %2 by any way you have.</source>
        <translation type="unfinished">Mae'r ffeil seliedig yn %1: rhowch hi i %2 mewn unrhyw ffordd sydd gennych.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished">At %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished">Oddi wrth %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Oddi wrth</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">At</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished">Ysgrifennwyd</translation>
    </message>
    <message>
        <source>%1, by the author's clock; here since %2</source>
        <translation type="unfinished">%1, yn ôl cloc yr awdur; yma ers %2</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and how many wait there</comment>
        <translation type="unfinished">%1 (%2)</translation>
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
        <translation type="unfinished">Defnyddio'r allwedd adfer</translation>
    </message>
    <message>
        <source>I know that it is an older copy: go on from it</source>
        <translation type="unfinished">Rwy'n gwybod mai copi hŷn ydyw: mynd ymlaen ohono</translation>
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
        <translation type="unfinished">Allwedd adfer, 14 grŵp o 4</translation>
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
            <numerusform>Rhowch gynnig arall ymhen %n eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad.</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and set this passphrase</source>
        <translation type="unfinished">Agor a gosod y cyfrinymadrodd hwn</translation>
    </message>
    <message>
        <source>Which folder is your store</source>
        <translation type="unfinished">Pa ffolder yw eich storfa</translation>
    </message>
    <message>
        <source>There is no store on this computer yet. Setting up makes one for you: it asks who you are and takes a few minutes.</source>
        <translation type="unfinished">Nid oes storfa ar y cyfrifiadur hwn eto. Mae gosod y cyfrifiadur yn gwneud un i chi: mae'n gofyn pwy ydych ac yn cymryd ychydig funudau.</translation>
    </message>
    <message>
        <source>Open a store that is here already…</source>
        <translation type="unfinished">Agor storfa sydd yma eisoes…</translation>
    </message>
    <message>
        <source>Welcome to Counterpart</source>
        <translation type="unfinished">Croeso i Counterpart</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished">Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Defnyddio'r cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>It is open in %1. Your passphrase has not been checked.</source>
        <translation type="unfinished">Mae ar agor yn %1. Nid yw eich cyfrinymadrodd wedi'i wirio.</translation>
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
        <translation type="unfinished">Gwirio'r storfa gyfan</translation>
    </message>
    <message>
        <source>Write the log to a file…</source>
        <translation type="unfinished">Ysgrifennu'r log i ffeil…</translation>
    </message>
    <message>
        <source>Everything that was done</source>
        <translation type="unfinished">Popeth a wnaed</translation>
    </message>
    <message>
        <source>For an auditor</source>
        <translation type="unfinished">I archwilydd</translation>
    </message>
    <message>
        <source>An auditor's pack says of every disclosure who had it, what it was, why, under which rule, and how it was answered; and lists every letter. It is a PDF for reading and two tables, with your signature over all three. Facts are counted, not shown: no value of a case is in it. What officers wrote to justify sharing is.</source>
        <translation type="unfinished">Mae pecyn archwilydd yn dweud am bob datgeliad pwy a'i cafodd, beth ydoedd, pam, o dan ba reol, a sut y cafodd ei ateb; ac mae'n rhestru pob llythyr. Mae'n PDF i'w ddarllen ac yn ddau dabl, gyda'ch llofnod dros y tri. Caiff ffeithiau eu cyfrif, nid eu dangos: nid oes gwerth o unrhyw achos ynddo. Mae'r hyn a ysgrifennodd swyddogion i gyfiawnhau rhannu ynddo.</translation>
    </message>
    <message>
        <source>Make an auditor's pack…</source>
        <translation type="unfinished">Gwneud pecyn archwilydd…</translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation type="unfinished">Gwirio pecyn…</translation>
    </message>
    <message>
        <source>The files of the pack that was checked</source>
        <translation type="unfinished">Ffeiliau'r pecyn a wiriwyd</translation>
    </message>
    <message>
        <source>Once a pack is checked, each of its files is listed here with the result.</source>
        <translation type="unfinished">Ar ôl gwirio pecyn, caiff pob un o'i ffeiliau ei rhestru yma gyda'r canlyniad.</translation>
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
        <translation type="unfinished">Cyfunwyd</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished">Dilëwyd</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished">Datglowyd</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation type="unfinished">Methwyd datgloi</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation type="unfinished">Newidiwyd yr allwedd</translation>
    </message>
    <message>
        <source>Identity exported</source>
        <translation type="unfinished">Allforiwyd hunaniaeth</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation type="unfinished">Newidiwyd y gofrestr</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Gwiriwyd</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished">Gwnaed copi wrth gefn</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished">Adferwyd</translation>
    </message>
    <message>
        <source>Older copy accepted</source>
        <translation type="unfinished">Derbyniwyd copi hŷn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">Dechreuwyd</translation>
    </message>
    <message>
        <source>Written before the bytes left; its outcome follows as an entry of its own.</source>
        <translation type="unfinished">Ysgrifennwyd cyn i'r beitiau adael; mae'r canlyniad yn dilyn fel cofnod log ar wahân.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Methwyd</translation>
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
        <source>The store is whole.</source>
        <translation type="unfinished">Mae'r storfa'n gyfan.</translation>
    </message>
    <message>
        <source>Its pages, log, signatures, attachments and tables were all checked.</source>
        <translation type="unfinished">Gwiriwyd ei thudalennau, ei log, ei llofnodion, ei hatodiadau a'i thablau i gyd.</translation>
    </message>
    <message>
        <source>Where the log goes</source>
        <translation type="unfinished">I ble mae'r log yn mynd</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished">Tablau (*.csv)</translation>
    </message>
    <message>
        <source>The log is written.</source>
        <translation type="unfinished">Mae'r log wedi'i ysgrifennu.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries at %1. They hold no case content.</source>
        <translation type="unfinished">
            <numerusform>%n o gofnodion log yn %1. Nid ydynt yn dal dim o gynnwys achosion.</numerusform>
            <numerusform>%n cofnod log yn %1. Nid yw'n dal dim o gynnwys achosion.</numerusform>
            <numerusform>%n o gofnodion log yn %1. Nid ydynt yn dal dim o gynnwys achosion.</numerusform>
            <numerusform>%n o gofnodion log yn %1. Nid ydynt yn dal dim o gynnwys achosion.</numerusform>
            <numerusform>%n o gofnodion log yn %1. Nid ydynt yn dal dim o gynnwys achosion.</numerusform>
        </translation>
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
        <translation type="unfinished">Fel y &amp;system</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished">&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Counterpart – %1</source>
        <translation type="unfinished">Counterpart – %1</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Disclosures</source>
        <translation type="unfinished">&amp;Datgeliadau</translation>
    </message>
    <message>
        <source>L&amp;etters</source>
        <translation type="unfinished">&amp;Llythyrau</translation>
    </message>
    <message>
        <source>&amp;Books</source>
        <translation type="unfinished">Ll&amp;yfrau</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished">&amp;Cymorth ar gyfer y dudalen hon</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation type="unfinished">&amp;Dechrau arni</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished">&amp;Bysellfwrdd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">&amp;Gosodiadau</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished">&amp;Hafan</translation>
    </message>
    <message>
        <source>Search e&amp;verywhere</source>
        <translation type="unfinished">&amp;Chwilio ym mhobman</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
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
    <name>Origin</name>
    <message>
        <source>%1 wrote it; %2 passed it on under the permission of %1, given on %3.</source>
        <translation type="unfinished">%1 a'i hysgrifennodd; %2 a'i pasiodd ymlaen dan ganiatâd %1, a roddwyd ar %3.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <comment>a handling code</comment>
        <translation type="unfinished">Cod %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished">Ar gyfer: %1</translation>
    </message>
    <message>
        <source>%1 Its conditions: %2</source>
        <comment>who wrote and passed on, then the conditions</comment>
        <translation type="unfinished">%1 Yr amodau: %2</translation>
    </message>
</context>
<context>
    <name>OverviewPresenter</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Rhan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Summary of the case</source>
        <translation type="unfinished">Crynodeb o'r achos</translation>
    </message>
    <message>
        <source>What the case is</source>
        <translation type="unfinished">Beth yw'r achos</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished">Pwy sy'n cymryd rhan</translation>
    </message>
    <message>
        <source>Nobody is in this case yet. “New record…” under “People and things” adds a person or an organisation.</source>
        <translation type="unfinished">Nid oes neb yn yr achos hwn eto. Mae “Cofnod newydd…” dan “Pobl a phethau” yn ychwanegu person neu sefydliad.</translation>
    </message>
    <message>
        <source>What the chronology shows</source>
        <translation type="unfinished">Beth mae'r gronoleg yn ei ddangos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Popeth</translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished">Digwyddiadau</translation>
    </message>
    <message>
        <source>What left and came</source>
        <translation type="unfinished">Beth adawodd a beth ddaeth</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished">Cronoleg</translation>
    </message>
    <message>
        <source>Chronology, the newest first</source>
        <translation type="unfinished">Cronoleg, y mwyaf newydd yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing of that kind has happened yet. Events with a date, what is sealed or comes, letters and changes are told here by themselves.</source>
        <translation type="unfinished">Nid oes dim o'r math hwnnw wedi digwydd eto. Adroddir yma'n awtomatig ddigwyddiadau â dyddiad, yr hyn a selir neu a ddaw, llythyrau a newidiadau.</translation>
    </message>
    <message>
        <source>No summary has been stated. State one under “People and things”, at the case itself.</source>
        <translation type="unfinished">Nid oes crynodeb wedi'i ddatgan. Datganwch un dan “Pobl a phethau”, wrth yr achos ei hun.</translation>
    </message>
</context>
<context>
    <name>PackPresenter</name>
    <message>
        <source>The disclosures, for reading</source>
        <translation type="unfinished">Y datgeliadau, i'w darllen</translation>
    </message>
    <message>
        <source>One line a letter: recalls, requests, statements and their answers</source>
        <translation type="unfinished">Un llinell i bob llythyr: galwadau'n ôl, ceisiadau, datganiadau a'r atebion iddynt</translation>
    </message>
    <message>
        <source>One line a disclosure: who, what, why, under which rule, answered how</source>
        <translation type="unfinished">Un llinell i bob datgeliad: pwy, beth, pam, o dan ba reol, sut y'i hatebwyd</translation>
    </message>
    <message>
        <source>The officer's signature over the others</source>
        <translation type="unfinished">Llofnod y swyddog dros y lleill</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation type="unfinished">Fel y'i llofnodwyd</translation>
    </message>
    <message>
        <source>Has been changed</source>
        <translation type="unfinished">Wedi'i newid</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished">Heb ei gwirio</translation>
    </message>
    <message>
        <source>everything up to %1</source>
        <translation type="unfinished">popeth hyd at %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation type="unfinished">%1 hyd at %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished">Beth sydd ynddi</translation>
    </message>
    <message>
        <source>Which folder the pack goes into</source>
        <translation type="unfinished">I ba ffolder mae'r pecyn yn mynd</translation>
    </message>
    <message>
        <source>The auditor's pack is written and signed.</source>
        <translation type="unfinished">Mae pecyn yr archwilydd wedi'i ysgrifennu a'i lofnodi.</translation>
    </message>
    <message>
        <source>It is of %1.</source>
        <translation type="unfinished">Mae'n cwmpasu %1.</translation>
    </message>
    <message>
        <source>%1 and %2 are in it. Its four files are in %3: hand all of them over. The log says that you made it.</source>
        <translation type="unfinished">Mae'n cynnwys %1 a hefyd %2. Mae ei bedair ffeil yn %3: trosglwyddwch bob un ohonynt. Mae'r log yn dweud mai chi a'i gwnaeth.</translation>
    </message>
    <message numerus="yes">
        <source>%n disclosure(s)</source>
        <translation type="unfinished">
            <numerusform>%n o ddatgeliadau</numerusform>
            <numerusform>%n datgeliad</numerusform>
            <numerusform>%n o ddatgeliadau</numerusform>
            <numerusform>%n o ddatgeliadau</numerusform>
            <numerusform>%n o ddatgeliadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation type="unfinished">
            <numerusform>%n o lythyrau</numerusform>
            <numerusform>%n llythyr</numerusform>
            <numerusform>%n o lythyrau</numerusform>
            <numerusform>%n o lythyrau</numerusform>
            <numerusform>%n o lythyrau</numerusform>
        </translation>
    </message>
    <message>
        <source>Which folder the pack is in</source>
        <translation type="unfinished">Ym mha ffolder mae'r pecyn</translation>
    </message>
    <message>
        <source>The pack is as it was signed.</source>
        <translation type="unfinished">Mae'r pecyn fel y'i llofnodwyd.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, on %3 by their clock.</source>
        <translation type="unfinished">Llofnodwyd gan %1, %2, ar %3 yn ôl eu cloc.</translation>
    </message>
    <message>
        <source>It is of %1. Nothing in its files was changed since.</source>
        <translation type="unfinished">Mae'n cwmpasu %1. Ni newidiwyd dim yn ei ffeiliau ers hynny.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished">Newidiwyd: %1.</translation>
    </message>
    <message>
        <source>Not in the folder</source>
        <translation type="unfinished">Nid yw yn y ffolder</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished">Ar goll: %1.</translation>
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
        <translation type="unfinished">Mae'r cerdyn yn dweud: %1, %2, %3 (%4). Gwnaed ar %5.
Ffoniwch y swyddog hwn ar rif sy'n hysbys i chi, nid un a ddaeth gyda'r cerdyn, a theipiwch y digidau a ddarllenir i chi.</translation>
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
        <translation type="unfinished">Eich digidau, i'w darllen yn uchel pan fydd cydweithiwr yn eich ffonio:</translation>
    </message>
    <message>
        <source>Join a partnership</source>
        <translation type="unfinished">Ymuno â phartneriaeth</translation>
    </message>
    <message>
        <source>Send your card to the coordinator. You get a sealed register back. Ring the coordinator on a number you know and type the digits that are read out to you.</source>
        <translation type="unfinished">Anfonwch eich cerdyn at y cydlynydd. Cewch gofrestr wedi'i selio yn ôl. Ffoniwch y cydlynydd ar rif sy'n hysbys i chi a theipiwch y digidau a ddarllenir i chi.</translation>
    </message>
    <message>
        <source>The coordinator's digits</source>
        <translation type="unfinished">Digidau'r cydlynydd</translation>
    </message>
    <message>
        <source>Import the register…</source>
        <translation type="unfinished">Mewnforio'r gofrestr…</translation>
    </message>
    <message>
        <source>Or found one</source>
        <translation type="unfinished">Neu sefydlu un</translation>
    </message>
    <message>
        <source>Name of the partnership</source>
        <translation>Enw'r bartneriaeth</translation>
    </message>
    <message>
        <source>Found the partnership</source>
        <translation type="unfinished">Sefydlu'r bartneriaeth</translation>
    </message>
    <message>
        <source>Which sealed register</source>
        <translation type="unfinished">Pa gofrestr wedi'i selio</translation>
    </message>
    <message>
        <source>Sealed files (*.sealed);;All files (*)</source>
        <translation type="unfinished">Ffeiliau wedi'u selio (*.sealed);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Officers of the partnership</source>
        <translation type="unfinished">Swyddogion y bartneriaeth</translation>
    </message>
    <message>
        <source>Import a newer register…</source>
        <translation type="unfinished">Mewnforio cofrestr fwy newydd…</translation>
    </message>
    <message>
        <source>You coordinate this partnership</source>
        <translation type="unfinished">Chi sy'n cydlynu'r bartneriaeth hon</translation>
    </message>
    <message>
        <source>Admit a card…</source>
        <translation type="unfinished">Derbyn cerdyn…</translation>
    </message>
    <message>
        <source>Publish the register…</source>
        <translation type="unfinished">Cyhoeddi'r gofrestr…</translation>
    </message>
    <message>
        <source>Renew for another term</source>
        <translation type="unfinished">Adnewyddu am dymor arall</translation>
    </message>
    <message>
        <source>Withdraw the chosen officer's key…</source>
        <translation type="unfinished">Tynnu'n ôl allwedd y swyddog a ddewiswyd…</translation>
    </message>
    <message>
        <source>Sign the version that waits</source>
        <translation type="unfinished">Llofnodi'r fersiwn sy'n aros</translation>
    </message>
    <message>
        <source>Digits that were read out</source>
        <translation type="unfinished">Digidau a ddarllenwyd i chi</translation>
    </message>
    <message>
        <source>Admit this officer</source>
        <translation type="unfinished">Derbyn y swyddog hwn</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation type="unfinished">Pa gerdyn</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation type="unfinished">Cardiau (*.card);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Choose an officer in the table first.</source>
        <translation type="unfinished">Dewiswch swyddog yn y tabl yn gyntaf.</translation>
    </message>
    <message>
        <source>Withdraw this officer's key?</source>
        <translation type="unfinished">Tynnu allwedd y swyddog hwn yn ôl?</translation>
    </message>
    <message>
        <source>Nobody will seal to it any more, and nothing it signs from now on is taken. This cannot be undone: the officer needs a new card.</source>
        <translation type="unfinished">Ni fydd neb yn selio iddi mwyach, ac ni dderbynnir dim y mae'n ei lofnodi o hyn ymlaen. Ni ellir dadwneud hyn: bydd angen cerdyn newydd ar y swyddog.</translation>
    </message>
    <message>
        <source>Withdraw the key</source>
        <translation type="unfinished">Tynnu'r allwedd yn ôl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Withdrawn by a coordinator</source>
        <translation type="unfinished">Tynnwyd yn ôl gan gydlynydd</translation>
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
        <translation type="unfinished">Ddim yn weithredol eto</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished">Oddi wrth %1.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished">Daeth i ben</translation>
    </message>
    <message>
        <source>Nobody can seal to this key.</source>
        <translation type="unfinished">Ni all neb selio i'r allwedd hon.</translation>
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
        <translation type="unfinished">Daeth fersiwn %1 o'r gofrestr i ben ar %2: mewnforiwch un fwy newydd cyn selio.</translation>
    </message>
    <message>
        <source>Register version %1, good until %2.</source>
        <translation type="unfinished">Fersiwn %1 o'r gofrestr, yn dda tan %2.</translation>
    </message>
    <message>
        <source>Founded by you on %1.</source>
        <translation type="unfinished">Sefydlwyd gennych chi ar %1.</translation>
    </message>
    <message>
        <source>Confirmed by you, digits compared by voice, on %1.</source>
        <translation type="unfinished">Cadarnhawyd gennych chi, gan gymharu'r digidau ar lafar, ar %1.</translation>
    </message>
    <message>
        <source>Agreement: %1.</source>
        <translation type="unfinished">Cytundeb: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A new version waits: %n more signature(s) wanted.</source>
        <translation type="unfinished">
            <numerusform>Mae fersiwn newydd yn aros: mae angen %n o lofnodion eraill.</numerusform>
            <numerusform>Mae fersiwn newydd yn aros: mae angen %n llofnod arall.</numerusform>
            <numerusform>Mae fersiwn newydd yn aros: mae angen %n o lofnodion eraill.</numerusform>
            <numerusform>Mae fersiwn newydd yn aros: mae angen %n o lofnodion eraill.</numerusform>
            <numerusform>Mae fersiwn newydd yn aros: mae angen %n o lofnodion eraill.</numerusform>
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
        <translation type="unfinished">Mae'r bartneriaeth %1 wedi'i sefydlu.</translation>
    </message>
    <message>
        <source>Admit the other officers' cards, then publish the register to them.</source>
        <translation type="unfinished">Derbyniwch gardiau'r swyddogion eraill, yna cyhoeddwch y gofrestr iddynt.</translation>
    </message>
    <message>
        <source>The officer is admitted.</source>
        <translation type="unfinished">Mae'r swyddog wedi'i dderbyn.</translation>
    </message>
    <message>
        <source>Publish the register so that everybody learns of it.</source>
        <translation type="unfinished">Cyhoeddwch y gofrestr fel bod pawb yn cael gwybod.</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation type="unfinished">Mae'r allwedd wedi'i thynnu'n ôl.</translation>
    </message>
    <message>
        <source>Publish the register so that everybody learns of it. What was sealed to this key before can still be read with it.</source>
        <translation type="unfinished">Cyhoeddwch y gofrestr fel bod pawb yn cael gwybod. Gellir darllen o hyd, gyda'r allwedd hon, yr hyn a seliwyd iddi o'r blaen.</translation>
    </message>
    <message>
        <source>Where the sealed register goes</source>
        <translation type="unfinished">I ble mae'r gofrestr wedi'i selio yn mynd</translation>
    </message>
    <message>
        <source>The register is sealed for all its officers.</source>
        <translation type="unfinished">Mae'r gofrestr wedi'i selio ar gyfer ei holl swyddogion.</translation>
    </message>
    <message>
        <source>It is at %1 and has not been sent. Those who join also need your digits, by voice.</source>
        <translation type="unfinished">Mae yn %1 ac nid yw wedi'i hanfon. Mae angen eich digidau hefyd, ar lafar, ar y rhai sy'n ymuno.</translation>
    </message>
    <message>
        <source>You have register version %1 of %2.</source>
        <translation type="unfinished">Mae gennych fersiwn %1 o gofrestr %2.</translation>
    </message>
    <message>
        <source>You can seal to its officers and open what they seal for you.</source>
        <translation type="unfinished">Gallwch selio i'w swyddogion ac agor yr hyn y maent yn ei selio ar eich cyfer.</translation>
    </message>
    <message>
        <source>Where your card goes</source>
        <translation type="unfinished">I ble mae eich cerdyn yn mynd</translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation type="unfinished">Cardiau (*.card)</translation>
    </message>
    <message>
        <source>Your card is at %1.</source>
        <translation type="unfinished">Mae eich cerdyn yn %1.</translation>
    </message>
    <message>
        <source>Send it to the partnership's coordinator, who will ring you and ask for your digits: %1</source>
        <translation type="unfinished">Anfonwch ef at gydlynydd y bartneriaeth, a fydd yn eich ffonio ac yn gofyn am eich digidau: %1</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Policy asks for a reason and for a second officer.</source>
        <translation type="unfinished">Mae'r polisi'n gofyn am reswm ac am ail swyddog.</translation>
    </message>
    <message>
        <source>Policy asks for a second officer.</source>
        <translation type="unfinished">Mae'r polisi'n gofyn am ail swyddog.</translation>
    </message>
    <message>
        <source>Policy asks for a reason.</source>
        <translation type="unfinished">Mae'r polisi'n gofyn am reswm.</translation>
    </message>
    <message>
        <source>Policy does not allow this.</source>
        <translation type="unfinished">Nid yw'r polisi'n caniatáu hyn.</translation>
    </message>
    <message>
        <source>Policy allows this.</source>
        <translation type="unfinished">Mae'r polisi'n caniatáu hyn.</translation>
    </message>
    <message>
        <source>Policy also says:</source>
        <translation type="unfinished">Mae'r polisi hefyd yn dweud:</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Sealed files (*.sealed)</source>
        <translation type="unfinished">Ffeiliau wedi'u selio (*.sealed)</translation>
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
            <numerusform>%1; %n eraill yn aros amdano</numerusform>
            <numerusform>%1; %n arall yn aros amdano</numerusform>
            <numerusform>%1; %n eraill yn aros amdano</numerusform>
            <numerusform>%1; %n eraill yn aros amdano</numerusform>
            <numerusform>%1; %n eraill yn aros amdano</numerusform>
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
        <translation type="unfinished">Dangos yr hyn a deipir: %1</translation>
    </message>
    <message>
        <source>From (a day, like 1/4/2026; empty: from the beginning)</source>
        <translation type="unfinished">O (diwrnod, fel 1/4/2026; gwag: o'r dechrau)</translation>
    </message>
    <message>
        <source>To (that day included; empty: until now)</source>
        <translation type="unfinished">Hyd (gan gynnwys y diwrnod hwnnw; gwag: hyd nawr)</translation>
    </message>
</context>
<context>
    <name>RecallDialog</name>
    <message>
        <source>Take back what was shared</source>
        <translation type="unfinished">Tynnu'n ôl yr hyn a rannwyd</translation>
    </message>
    <message>
        <source>Seal the recall…</source>
        <translation type="unfinished">Selio'r galw'n ôl…</translation>
    </message>
    <message>
        <source>Why you take it back</source>
        <translation type="unfinished">Pam rydych yn ei dynnu'n ôl</translation>
    </message>
    <message>
        <source>Only what was said of these; none ticked: all of it</source>
        <translation type="unfinished">Dim ond yr hyn a ddywedwyd am y rhain; dim tic: y cyfan</translation>
    </message>
    <message>
        <source>The agency that has it is asked to destroy it and to prove that, or to say why not. It proves a promise; what was read cannot be taken back.</source>
        <translation type="unfinished">Gofynnir i'r asiantaeth sydd ag ef ei ddinistrio a phrofi hynny, neu ddweud pam na wnaiff. Addewid y mae'n ei brofi; ni ellir cymryd yn ôl yr hyn a ddarllenwyd.</translation>
    </message>
    <message>
        <source>Why you take it back. The agency that has it reads this.</source>
        <translation type="unfinished">Pam rydych yn ei dynnu'n ôl. Bydd yr asiantaeth sydd ag ef yn darllen hyn.</translation>
    </message>
    <message>
        <source>By when they are to answer (a day, like 30/6/2027; empty: in 14 days)</source>
        <translation type="unfinished">Erbyn pryd y dylent ateb (diwrnod, fel 30/6/2027; gwag: ymhen 14 diwrnod)</translation>
    </message>
    <message>
        <source>Only what was said of these. If none is ticked, all of it is taken back.</source>
        <translation type="unfinished">Dim ond yr hyn a ddywedwyd am y rhain. Os na thicir yr un, caiff y cyfan ei dynnu'n ôl.</translation>
    </message>
</context>
<context>
    <name>RecallFormPresenter</name>
    <message>
        <source>%1 · %2</source>
        <comment>a record's type and its title</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is recalled without a reason.</source>
        <translation type="unfinished">Ni elwir dim yn ôl heb reswm.</translation>
    </message>
    <message>
        <source>Write why you take it back: the agency that has it reads that.</source>
        <translation type="unfinished">Ysgrifennwch pam rydych yn ei dynnu'n ôl: bydd yr asiantaeth sydd ag ef yn darllen hynny.</translation>
    </message>
    <message>
        <source>The day by which they are to answer cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y diwrnod ar gyfer eu hateb.</translation>
    </message>
    <message>
        <source>Write day, month and year: 30/6/2027. Leave it empty to give them 14 days.</source>
        <translation type="unfinished">Ysgrifennwch ddiwrnod, mis a blwyddyn: 30/6/2027. Gadewch ef yn wag i roi 14 diwrnod iddynt.</translation>
    </message>
    <message>
        <source>Where the recall goes</source>
        <translation type="unfinished">I ble mae'r galw'n ôl yn mynd</translation>
    </message>
    <message>
        <source>The recall is written. It takes back what corrected it as well.</source>
        <translation type="unfinished">Mae'r galw'n ôl wedi'i ysgrifennu. Mae'n tynnu'n ôl yr hyn a'i cywirodd hefyd.</translation>
    </message>
    <message>
        <source>The recall is written.</source>
        <translation type="unfinished">Mae'r galw'n ôl wedi'i ysgrifennu.</translation>
    </message>
    <message>
        <source>It is at %1: give it to %2. They are asked to destroy what they have and to say so; it cannot be forced.</source>
        <translation type="unfinished">Mae yn %1: rhowch ef i %2. Gofynnir iddynt ddinistrio'r hyn sydd ganddynt a dweud hynny; ni ellir ei orfodi.</translation>
    </message>
</context>
<context>
    <name>RecallsPresenter</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1: declined. %2</source>
        <translation type="unfinished">%1: gwrthodwyd. %2</translation>
    </message>
    <message>
        <source>%1: %2 values and %3 attachments destroyed, %4 values kept that came another way, too</source>
        <translation type="unfinished">%1: dinistriwyd %2 gwerth a %3 atodiad, cadwyd %4 gwerth a ddaeth ffordd arall hefyd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation type="unfinished">Yn aros am eich ateb</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Yn hwyr</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished">Dinistriwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Gwrthodwyd</translation>
    </message>
    <message>
        <source>Of no effect: not the author's</source>
        <translation type="unfinished">Heb effaith: nid gan yr awdur</translation>
    </message>
    <message>
        <source>The proof is at %1: give it to %2.</source>
        <translation type="unfinished">Mae'r prawf yn %1: rhowch ef i %2.</translation>
    </message>
    <message>
        <source>Destroy the sealed files, prints and copies as well: this program cannot reach them.</source>
        <translation type="unfinished">Dinistriwch y ffeiliau wedi'u selio, y printiau a'r copïau hefyd: ni all y rhaglen hon eu cyrraedd.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay: they came another way, too.</source>
        <translation type="unfinished">
            <numerusform>Mae %n o werthoedd yn aros: daethant ffordd arall hefyd.</numerusform>
            <numerusform>Mae %n gwerth yn aros: daeth ffordd arall hefyd.</numerusform>
            <numerusform>Mae %n o werthoedd yn aros: daethant ffordd arall hefyd.</numerusform>
            <numerusform>Mae %n o werthoedd yn aros: daethant ffordd arall hefyd.</numerusform>
            <numerusform>Mae %n o werthoedd yn aros: daethant ffordd arall hefyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was passed on to %1. Tell them.</source>
        <translation type="unfinished">Fe'i pasiwyd ymlaen at %1. Dywedwch wrthynt.</translation>
    </message>
    <message>
        <source>What was recalled is destroyed in this store.</source>
        <translation type="unfinished">Mae'r hyn a alwyd yn ôl wedi'i ddinistrio yn y storfa hon.</translation>
    </message>
    <message>
        <source>%1 values and %2 attachments.</source>
        <translation type="unfinished">%1 gwerth a %2 atodiad.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished">Galw'n ôl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">Faint</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Ateb erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished">Y cyfan</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation type="unfinished">Rhan ohono</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n gwerth</numerusform>
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n o werthoedd</numerusform>
            <numerusform>%n o werthoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy what was recalled?</source>
        <translation type="unfinished">Dinistrio'r hyn a alwyd yn ôl?</translation>
    </message>
    <message>
        <source>Values and attachments that came by it are erased from this store for good. What another disclosure brought, too, and what your own agency says stays.</source>
        <translation type="unfinished">Caiff gwerthoedd ac atodiadau a ddaeth drwyddo eu dileu o'r storfa hon am byth. Mae'r hyn a ddaeth drwy ddatgeliad arall hefyd, a'r hyn y mae eich asiantaeth chi yn ei ddweud, yn aros.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation type="unfinished">Ei ddinistrio</translation>
    </message>
    <message>
        <source>Keep it for now</source>
        <translation type="unfinished">Ei gadw am y tro</translation>
    </message>
    <message>
        <source>Where the proof goes</source>
        <translation type="unfinished">I ble mae'r prawf yn mynd</translation>
    </message>
    <message>
        <source>Nothing is declined without a reason.</source>
        <translation type="unfinished">Ni wrthodir dim heb reswm.</translation>
    </message>
    <message>
        <source>Write why you keep it: the agency that recalled it reads that.</source>
        <translation type="unfinished">Ysgrifennwch pam rydych yn ei gadw: bydd yr asiantaeth a'i galwodd yn ôl yn darllen hynny.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation type="unfinished">I ble mae'r ateb yn mynd</translation>
    </message>
    <message>
        <source>Declined. Nothing has been destroyed.</source>
        <translation type="unfinished">Gwrthodwyd. Nid oes dim wedi'i ddinistrio.</translation>
    </message>
    <message>
        <source>Where the recall goes</source>
        <translation type="unfinished">I ble mae'r galw'n ôl yn mynd</translation>
    </message>
    <message>
        <source>The author's recall is sealed as it was signed.</source>
        <translation type="unfinished">Mae galw'n ôl yr awdur wedi'i selio fel y'i llofnodwyd.</translation>
    </message>
    <message>
        <source>It had been passed on to %1.</source>
        <translation type="unfinished">Roedd wedi'i drosglwyddo ymlaen i %1.</translation>
    </message>
    <message>
        <source>Proved in part</source>
        <translation type="unfinished">Profwyd yn rhannol</translation>
    </message>
    <message>
        <source>%1 of %2 who have it have proved it.</source>
        <translation type="unfinished">Mae %1 o'r %2 sydd ag ef wedi profi hynny.</translation>
    </message>
    <message>
        <source>It was passed on to %1: nothing has come from them yet.</source>
        <translation type="unfinished">Fe'i pasiwyd ymlaen at %1: nid oes dim wedi dod oddi wrthynt eto.</translation>
    </message>
    <message>
        <source>You had passed it on to %1.</source>
        <translation type="unfinished">Roeddech wedi'i basio ymlaen at %1.</translation>
    </message>
    <message>
        <source>The recall has not been sent after it.</source>
        <translation type="unfinished">Nid yw'r galw'n ôl wedi'i anfon ar ei ôl.</translation>
    </message>
    <message>
        <source>The recall was sent after it, to %1.</source>
        <translation type="unfinished">Anfonwyd y galw'n ôl ar ei ôl, at %1.</translation>
    </message>
</context>
<context>
    <name>RecallsTab</name>
    <message>
        <source>Recalls</source>
        <translation type="unfinished">Galw'n ôl</translation>
    </message>
    <message>
        <source>A recall asks whoever has a disclosure to destroy it and to say so in a signed answer. The answer is a promise: nobody can see from afar that no copy was kept.</source>
        <translation type="unfinished">Mae galw'n ôl yn gofyn i bwy bynnag sydd â datgeliad ei ddinistrio a dweud hynny mewn ateb wedi'i lofnodi. Addewid yw'r ateb: ni all neb weld o bell na chadwyd copi.</translation>
    </message>
    <message>
        <source>Recalls, yours and those that came</source>
        <translation type="unfinished">Galwadau'n ôl, eich rhai chi a'r rhai a ddaeth</translation>
    </message>
    <message>
        <source>Nothing is recalled. What you shared is recalled from the list of what left; what others recall comes as a sealed file, by Import.</source>
        <translation type="unfinished">Nid oes dim wedi'i alw'n ôl. Caiff yr hyn a rannwyd gennych ei alw'n ôl o'r rhestr o'r hyn a adawodd; daw'r hyn y mae eraill yn ei alw'n ôl fel ffeil wedi'i selio, drwy Mewnforio.</translation>
    </message>
    <message>
        <source>Why you keep it (needed to decline)</source>
        <translation type="unfinished">Pam rydych yn ei gadw (mae angen hyn i wrthod)</translation>
    </message>
    <message>
        <source>Destroy it and write the proof…</source>
        <translation type="unfinished">Ei ddinistrio ac ysgrifennu'r prawf…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation type="unfinished">Gwrthod…</translation>
    </message>
    <message>
        <source>You shared some of it with</source>
        <translation type="unfinished">Rhannoch ran ohono gyda</translation>
    </message>
    <message>
        <source>Seal the recall for them…</source>
        <translation type="unfinished">Selio'r galw'n ôl ar eu cyfer…</translation>
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
        <source>%1 (needed)</source>
        <translation type="unfinished">%1 (mae angen hwn)</translation>
    </message>
    <message>
        <source>Is this one here already?</source>
        <translation type="unfinished">A yw'r un hwn yma eisoes?</translation>
    </message>
    <message>
        <source>Open this one instead: %1 (%2)</source>
        <translation type="unfinished">Agor yr un hwn yn lle hynny: %1 (%2)</translation>
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
        <translation type="unfinished">Cofnod newydd: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>What it is linked to.</source>
        <translation type="unfinished">Yr hyn y mae wedi'i gysylltu ag ef.</translation>
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
        <translation type="unfinished">Datgan rhywbeth am %1</translation>
    </message>
    <message>
        <source>New link from %1</source>
        <translation type="unfinished">Dolen newydd o %1</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished">Mae angen hwn.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished">Mae hwn yn rhy hir.</translation>
    </message>
</context>
<context>
    <name>RecordOpener</name>
    <message>
        <source>This record is in no case.</source>
        <translation type="unfinished">Nid yw'r cofnod hwn mewn unrhyw achos.</translation>
    </message>
    <message>
        <source>It cannot be shown inside one.</source>
        <translation type="unfinished">Ni ellir ei ddangos y tu mewn i un.</translation>
    </message>
</context>
<context>
    <name>RecordValues</name>
    <message>
        <source>%1: %2</source>
        <comment>a grade, and what it means</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>People and things</source>
        <translation type="unfinished">Pobl a phethau</translation>
    </message>
    <message>
        <source>Records of the case</source>
        <translation type="unfinished">Cofnodion yr achos</translation>
    </message>
    <message>
        <source>Type of the new record</source>
        <translation type="unfinished">Math y cofnod newydd</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation type="unfinished">Cofnod newydd…</translation>
    </message>
    <message>
        <source>What is known of the record</source>
        <translation type="unfinished">Yr hyn sy'n hysbys am y cofnod</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation type="unfinished">Yr hyn a ddatgenir</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished">Dolenni</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Atodiadau</translation>
    </message>
    <message>
        <source>What is stated, and by whom</source>
        <translation type="unfinished">Yr hyn a ddatgenir, a chan bwy</translation>
    </message>
    <message>
        <source>The value in full</source>
        <translation type="unfinished">Y gwerth yn llawn</translation>
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
        <translation type="unfinished">Y gwerth hwn sy'n sefyll</translation>
    </message>
    <message>
        <source>Take this value away</source>
        <translation type="unfinished">Tynnu'r gwerth hwn</translation>
    </message>
    <message>
        <source>Challenge this value…</source>
        <translation type="unfinished">Herio'r gwerth hwn…</translation>
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
        <translation type="unfinished">Gellir gollwng ffeiliau ar y ffenestr hefyd.</translation>
    </message>
    <message>
        <source>%1 · to settle</source>
        <translation type="unfinished">%1 · i'w ddatrys</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <translation type="unfinished">Yn aros am y storfa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
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
        <translation type="unfinished">Counterpart: yn agor un storfa pan anghofir ei chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Store of %1, %2. Key made on %3.</source>
        <translation type="unfinished">Storfa %1, %2. Gwnaed yr allwedd ar %3.</translation>
    </message>
    <message>
        <source>Lock this sheet away, apart from the computer. Whoever has it and the store can read everything in it. A copy is as good as the sheet: make none, and destroy this one when a new key is made.</source>
        <translation type="unfinished">Cadwch y ddalen hon dan glo, ar wahân i'r cyfrifiadur. Gall pwy bynnag sydd â hi a'r storfa ddarllen popeth ynddi. Mae copi cystal â'r ddalen: peidiwch â gwneud yr un, a dinistriwch hon pan wneir allwedd newydd.</translation>
    </message>
    <message>
        <source>To use it: on the lock screen choose “Use the recovery key”, type the groups in this order (spaces do not count), and set a new passphrase.</source>
        <translation type="unfinished">I'w defnyddio: ar y sgrin gloi dewiswch “Defnyddio'r allwedd adfer”, teipiwch y grwpiau yn y drefn hon (nid yw bylchau'n cyfrif), a gosodwch gyfrinymadrodd newydd.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask an agency for information</source>
        <translation type="unfinished">Gofyn i asiantaeth am wybodaeth</translation>
    </message>
    <message>
        <source>Seal the request…</source>
        <translation type="unfinished">Selio'r cais…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>A case of yours that they may know</source>
        <translation type="unfinished">Achos gennych chi y gallent fod yn gwybod amdano</translation>
    </message>
    <message>
        <source>A record in it</source>
        <translation type="unfinished">Cofnod ynddo</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation type="unfinished">Beth rydych yn ei ofyn</translation>
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
        <source>About whom or what, in one line</source>
        <translation type="unfinished">Am bwy neu am beth, mewn un llinell</translation>
    </message>
    <message>
        <source>A case of yours that they may know, too (may stay empty)</source>
        <translation type="unfinished">Achos gennych chi y gallent hwythau fod yn gwybod amdano (gall aros yn wag)</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation type="unfinished">Eisiau ateb erbyn</translation>
    </message>
    <message>
        <source>Day, month and year: 30/6/2027</source>
        <translation type="unfinished">Diwrnod, mis a blwyddyn: 30/6/2027</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation type="unfinished">Yr achos ei hun</translation>
    </message>
</context>
<context>
    <name>RequestFormPresenter</name>
    <message>
        <source>%1 · %2</source>
        <comment>a record and its type</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation type="unfinished">yr asiantaeth</translation>
    </message>
    <message>
        <source>whom or what it is about</source>
        <translation type="unfinished">am bwy neu am beth y mae</translation>
    </message>
    <message>
        <source>the question</source>
        <translation type="unfinished">y cwestiwn</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">y diben</translation>
    </message>
    <message>
        <source>the legal basis</source>
        <translation type="unfinished">y sail gyfreithiol</translation>
    </message>
    <message>
        <source>why it is needed</source>
        <translation type="unfinished">pam mae ei angen</translation>
    </message>
    <message>
        <source>the day by which you want the answer</source>
        <translation type="unfinished">erbyn pa ddiwrnod rydych eisiau'r ateb</translation>
    </message>
    <message>
        <source>Something is still missing.</source>
        <translation type="unfinished">Mae rhywbeth ar goll o hyd.</translation>
    </message>
    <message>
        <source>Not said yet: %1.</source>
        <translation type="unfinished">Heb ei ddweud eto: %1.</translation>
    </message>
    <message>
        <source>The day by which you want the answer cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y diwrnod y mae angen yr ateb erbyn hynny.</translation>
    </message>
    <message>
        <source>Write day, month and year: 30/6/2027.</source>
        <translation type="unfinished">Ysgrifennwch ddiwrnod, mis a blwyddyn: 30/6/2027.</translation>
    </message>
    <message>
        <source>Where the sealed request goes</source>
        <translation type="unfinished">I ble mae'r cais wedi'i selio yn mynd</translation>
    </message>
    <message>
        <source>The request is sealed for %1.</source>
        <translation type="unfinished">Mae'r cais wedi'i selio ar gyfer %1.</translation>
    </message>
    <message>
        <source>It is at %1: give it to them by any way you have. The answer comes as a sealed file.</source>
        <translation type="unfinished">Mae yn %1: rhowch ef iddynt mewn unrhyw ffordd sydd gennych. Daw'r ateb fel ffeil wedi'i selio.</translation>
    </message>
</context>
<context>
    <name>RequestsPresenter</name>
    <message>
        <source>Answered in full</source>
        <translation type="unfinished">Atebwyd yn llawn</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation type="unfinished">Atebwyd yn rhannol</translation>
    </message>
    <message>
        <source>You hold nothing</source>
        <translation type="unfinished">Nid oes gennych ddim</translation>
    </message>
    <message>
        <source>They hold nothing</source>
        <translation type="unfinished">Nid oes ganddynt ddim</translation>
    </message>
    <message>
        <source>They are to call you</source>
        <translation type="unfinished">Maent i'ch ffonio chi</translation>
    </message>
    <message>
        <source>Call them</source>
        <translation type="unfinished">Ffoniwch nhw</translation>
    </message>
    <message>
        <source>No answer, overdue</source>
        <translation type="unfinished">Dim ateb, yn hwyr</translation>
    </message>
    <message>
        <source>Waits for your answer, overdue</source>
        <translation type="unfinished">Yn aros am eich ateb, yn hwyr</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished">Dim ateb eto</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation type="unfinished">Yn aros am eich ateb</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who asked, and how many</comment>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished">%1 wedi'u hateb</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished">%1 yn hwyr</translation>
    </message>
    <message numerus="yes">
        <source>half of the answers came within %n day(s)</source>
        <translation type="unfinished">
            <numerusform>daeth hanner yr atebion o fewn %n diwrnod</numerusform>
            <numerusform>daeth hanner yr atebion o fewn %n diwrnod</numerusform>
            <numerusform>daeth hanner yr atebion o fewn %n diwrnod</numerusform>
            <numerusform>daeth hanner yr atebion o fewn %n diwrnod</numerusform>
            <numerusform>daeth hanner yr atebion o fewn %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Cais</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished">Ateb erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>You asked:</source>
        <translation type="unfinished">Gofynnoch chi:</translation>
    </message>
    <message>
        <source>You were asked:</source>
        <translation type="unfinished">Gofynnwyd i chi:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>One that is not in this store</source>
        <translation type="unfinished">Un nad yw yn y storfa hon</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished">Diben</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">Sail gyfreithiol</translation>
    </message>
    <message>
        <source>Why needed</source>
        <translation type="unfinished">Pam mae ei hangen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>Answered: you hold nothing.</source>
        <translation type="unfinished">Atebwyd: nid ydych yn dal dim.</translation>
    </message>
    <message>
        <source>Nobody can call without a name and a number.</source>
        <translation type="unfinished">Ni all neb ffonio heb enw a rhif.</translation>
    </message>
    <message>
        <source>Write whom they reach, and how.</source>
        <translation type="unfinished">Ysgrifennwch â phwy y dylent gysylltu, a sut.</translation>
    </message>
    <message>
        <source>Answered: they are to call you.</source>
        <translation type="unfinished">Atebwyd: maent i'ch ffonio chi.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation type="unfinished">I ble mae'r ateb yn mynd</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished">Ceisiadau</translation>
    </message>
    <message>
        <source>Only those that wait for an answer</source>
        <translation type="unfinished">Dim ond y rhai sy'n aros am ateb</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation type="unfinished">Cais newydd…</translation>
    </message>
    <message>
        <source>Requests, yours and those that came</source>
        <translation type="unfinished">Ceisiadau, eich rhai chi a'r rhai a ddaeth</translation>
    </message>
    <message>
        <source>The request in full</source>
        <translation type="unfinished">Y cais yn llawn</translation>
    </message>
    <message>
        <source>Nobody has asked yet, neither you nor others. “New request…” asks an agency for information; what others ask you comes as a sealed file, by Import.</source>
        <translation type="unfinished">Nid oes neb wedi gofyn eto, na chi nac eraill. Mae “Cais newydd…” yn gofyn i asiantaeth am wybodaeth; mae'r hyn y mae eraill yn ei ofyn i chi yn dod fel ffeil wedi'i selio, drwy Mewnforio.</translation>
    </message>
    <message>
        <source>What you say to it; with “Call me” a name and how to reach them</source>
        <translation type="unfinished">Yr hyn rydych yn ei ddweud wrtho; gyda “Ffoniwch fi”, enw a sut i gysylltu</translation>
    </message>
    <message>
        <source>Answer by sealing…</source>
        <translation type="unfinished">Ateb drwy selio…</translation>
    </message>
    <message>
        <source>We hold nothing…</source>
        <translation type="unfinished">Nid ydym yn dal dim…</translation>
    </message>
    <message>
        <source>Call me…</source>
        <translation type="unfinished">Ffoniwch fi…</translation>
    </message>
</context>
<context>
    <name>SealAgreement</name>
    <message>
        <source>Sharing agreement</source>
        <translation type="unfinished">Cytundeb rhannu</translation>
    </message>
    <message>
        <source>Share it under this agreement or not at all</source>
        <translation type="unfinished">Ei rannu dan y cytundeb hwn neu ddim o gwbl</translation>
    </message>
    <message>
        <source>Where the legal basis is none of the agreement's, nothing is sealed.</source>
        <translation type="unfinished">Lle nad yw'r sail gyfreithiol yn un o rai'r cytundeb, ni chaiff dim ei selio.</translation>
    </message>
</context>
<context>
    <name>SealAnswers</name>
    <message>
        <source>What this answers</source>
        <translation type="unfinished">Beth mae hwn yn ei ateb</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Cais</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished">Faint ohono</translation>
    </message>
    <message>
        <source>All that was asked for</source>
        <translation type="unfinished">Popeth y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished">Yn rhannol</translation>
    </message>
    <message>
        <source>What there is to say about the answer</source>
        <translation type="unfinished">Yr hyn sydd i'w ddweud am yr ateb</translation>
    </message>
    <message>
        <source>Request of this agency that is answered</source>
        <translation type="unfinished">Y cais gan yr asiantaeth hon sy'n cael ei ateb</translation>
    </message>
    <message>
        <source>What there is to say about the answer (may stay empty)</source>
        <translation type="unfinished">Yr hyn sydd i'w ddweud am yr ateb (caiff aros yn wag)</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>%1
The answer is for the officer who asked, unless you tick others above.</source>
        <translation type="unfinished">%1
Mae'r ateb ar gyfer y swyddog a ofynnodd, oni bai eich bod yn ticio eraill uchod.</translation>
    </message>
</context>
<context>
    <name>SealAudience</name>
    <message>
        <source>Who would see what</source>
        <translation type="unfinished">Pwy fyddai'n gweld beth</translation>
    </message>
    <message>
        <source>Each agency gets a sealed file of its own. As long as one of them may not have it, none is sealed.</source>
        <translation type="unfinished">Mae pob asiantaeth yn cael ei ffeil seliedig ei hun. Cyhyd ag na chaiff un ohonynt ei chael, ni chaiff yr un ei selio.</translation>
    </message>
</context>
<context>
    <name>SealBeginning</name>
    <message>
        <source>What to start from</source>
        <translation type="unfinished">O beth i ddechrau</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">Templed</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished">Dechrau o'r newydd</translation>
    </message>
    <message>
        <source>A template fills in what is the same each time. What you write yourself is not replaced without asking.</source>
        <translation type="unfinished">Mae templed yn llenwi'r hyn sydd yr un fath bob tro. Ni chaiff yr hyn a ysgrifennwch eich hun ei ddisodli heb ofyn.</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>What you filled in for this case before is here.</source>
        <translation type="unfinished">Mae'r hyn a lenwyd gennych ar gyfer yr achos hwn o'r blaen yma.</translation>
    </message>
    <message>
        <source>It is kept until you seal it or the store is locked.</source>
        <translation type="unfinished">Fe'i cedwir nes i chi ei selio neu nes i'r storfa gael ei chloi.</translation>
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
        <translation type="unfinished">Datgeliadau cynharach i'r asiantaeth hon</translation>
    </message>
    <message>
        <source>An earlier disclosure to this agency kept back what would leave now. Tick it if they are to have it.</source>
        <translation type="unfinished">Cadwodd datgeliad cynharach i'r asiantaeth hon yn ôl yr hyn a fyddai'n gadael nawr. Ticiwch ef os ydynt i'w gael.</translation>
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
        <source>Marking (empty: the case's)</source>
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
        <translation type="unfinished">Beth sy'n gadael</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation type="unfinished">Am bwy y mae</translation>
    </message>
    <message>
        <source>Whom it is about (none ticked: those marked as subject, suspect or offender)</source>
        <translation type="unfinished">Am bwy y mae (dim tic: y rhai sydd wedi'u nodi yn destun, yn rhai a amheuir neu'n droseddwyr)</translation>
    </message>
    <message>
        <source>What leaves: untick what stays here</source>
        <translation type="unfinished">Beth sy'n gadael: dad-diciwch yr hyn sy'n aros yma</translation>
    </message>
    <message>
        <source>Untick what stays here. That something is kept back is seen, what it is is not. What a rule keeps back has no tick.</source>
        <translation type="unfinished">Dad-diciwch yr hyn sy'n aros yma. Gwelir bod rhywbeth wedi'i gadw yn ôl, ond nid beth. Nid oes tic gan yr hyn y mae rheol yn ei gadw yn ôl.</translation>
    </message>
    <message>
        <source>What leaves is counted once the page is filled in.</source>
        <translation type="unfinished">Cyfrifir yr hyn sy'n gadael ar ôl llenwi'r dudalen.</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation type="unfinished">Ticio popeth</translation>
    </message>
    <message>
        <source>Untick every record</source>
        <translation type="unfinished">Dad-dicio pob cofnod</translation>
    </message>
    <message>
        <source>This is what the agency that gets most would see.</source>
        <translation type="unfinished">Dyma beth fyddai'r asiantaeth sy'n cael y mwyaf yn ei weld.</translation>
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
        <translation type="unfinished">Yn ôl i'r achos</translation>
    </message>
    <message numerus="yes">
        <source>Seal for %n officer(s)…</source>
        <translation type="unfinished">
            <numerusform>Selio ar gyfer %n swyddog…</numerusform>
            <numerusform>Selio ar gyfer %n swyddog…</numerusform>
            <numerusform>Selio ar gyfer %n swyddog…</numerusform>
            <numerusform>Selio ar gyfer %n swyddog…</numerusform>
            <numerusform>Selio ar gyfer %n swyddog…</numerusform>
        </translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation type="unfinished">Achos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Seal for %n agencies…</source>
        <translation type="unfinished">
            <numerusform>Selio ar gyfer %n asiantaeth…</numerusform>
            <numerusform>Selio ar gyfer %n asiantaeth…</numerusform>
            <numerusform>Selio ar gyfer %n asiantaeth…</numerusform>
            <numerusform>Selio ar gyfer %n asiantaeth…</numerusform>
            <numerusform>Selio ar gyfer %n asiantaeth…</numerusform>
        </translation>
    </message>
    <message>
        <source>The group “%1” is kept.</source>
        <translation type="unfinished">Mae'r grŵp “%1” wedi'i gadw.</translation>
    </message>
    <message>
        <source>It is among the agencies to choose from.</source>
        <translation type="unfinished">Mae ymhlith yr asiantaethau y gellir dewis ohonynt.</translation>
    </message>
</context>
<context>
    <name>SealPassing</name>
    <message>
        <source>What others wrote</source>
        <translation type="unfinished">Beth a ysgrifennodd eraill</translation>
    </message>
    <message>
        <source>Pass on what others wrote, where they permit it</source>
        <translation type="unfinished">Pasio ymlaen yr hyn a ysgrifennodd eraill, lle maent yn caniatáu hynny</translation>
    </message>
    <message>
        <source>Each value goes with its author's own signed word and under conditions no looser than theirs. The recipient sees who wrote it, and that you passed it on.</source>
        <translation type="unfinished">Mae pob gwerth yn mynd gyda gair llofnodedig ei awdur ei hun a dan amodau nad ydynt yn llacach na rhai'r awdur. Mae'r derbynnydd yn gweld pwy a'i ysgrifennodd, a'ch bod chi wedi'i basio ymlaen.</translation>
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What policy says</source>
        <translation type="unfinished">Beth mae'r polisi'n ei ddweud</translation>
    </message>
    <message>
        <source>Policy is asked once the agency, the purpose and the legal basis are filled in.</source>
        <translation type="unfinished">Gofynnir i'r polisi ar ôl llenwi'r asiantaeth, y diben a'r sail gyfreithiol.</translation>
    </message>
    <message>
        <source>Why it is shared all the same</source>
        <translation type="unfinished">Pam mae'n cael ei rannu er hynny</translation>
    </message>
</context>
<context>
    <name>SealPresenter</name>
    <message>
        <source>A duty to share. </source>
        <translation type="unfinished">Dyletswydd i rannu. </translation>
    </message>
    <message>
        <source>A power to share, not a duty. </source>
        <translation type="unfinished">Pŵer i rannu, nid dyletswydd. </translation>
    </message>
    <message>
        <source>A condition for sharing; it also needs a power. </source>
        <translation type="unfinished">Amod ar gyfer rhannu; mae angen pŵer hefyd. </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>and the holders of the agency's escrow key</source>
        <translation type="unfinished">a deiliaid allwedd esgrow yr asiantaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) stay here. The recipient sees that something is kept back, not what.</source>
        <translation type="unfinished">
            <numerusform>Mae %n ffaith yn aros yma. Mae'r derbynnydd yn gweld bod rhywbeth wedi'i gadw yn ôl, ond nid beth.</numerusform>
            <numerusform>Mae %n ffaith yn aros yma. Mae'r derbynnydd yn gweld bod rhywbeth wedi'i gadw yn ôl, ond nid beth.</numerusform>
            <numerusform>Mae %n ffaith yn aros yma. Mae'r derbynnydd yn gweld bod rhywbeth wedi'i gadw yn ôl, ond nid beth.</numerusform>
            <numerusform>Mae %n ffaith yn aros yma. Mae'r derbynnydd yn gweld bod rhywbeth wedi'i gadw yn ôl, ond nid beth.</numerusform>
            <numerusform>Mae %n ffaith yn aros yma. Mae'r derbynnydd yn gweld bod rhywbeth wedi'i gadw yn ôl, ond nid beth.</numerusform>
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
        <translation type="unfinished">Mae'n mynd ble bynnag yr â'r cofnod.</translation>
    </message>
    <message>
        <source>Where the sealed file goes</source>
        <translation type="unfinished">I ble mae'r ffeil seliedig yn mynd</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n officer(s) of %1.</source>
        <translation type="unfinished">
            <numerusform>Wedi'i selio ar gyfer %n swyddog o %1.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n swyddog o %1.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n swyddog o %1.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n swyddog o %1.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n swyddog o %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts: %1, kept back: %2, attachments: %3</source>
        <translation type="unfinished">Ffeithiau: %1, cadwyd yn ôl: %2, atodiadau: %3</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation type="unfinished">Y cofnod cyfan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n fact(s)</source>
        <translation type="unfinished">
            <numerusform>%1, %n ffaith</numerusform>
            <numerusform>%1, %n ffaith</numerusform>
            <numerusform>%1, %n ffaith</numerusform>
            <numerusform>%1, %n ffaith</numerusform>
            <numerusform>%1, %n ffaith</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves: %1 of %2, %3 (%4).</source>
        <translation type="unfinished">Beth sy'n gadael: %1 o %2, %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation type="unfinished">
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
            <numerusform>%n ffaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n chofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ticked or marked as the person it is about.</source>
        <translation type="unfinished">Nid oes neb wedi'i dicio na'i nodi fel y person y mae'n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation type="unfinished">Mae'n ymwneud â %1.</translation>
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
        <translation type="unfinished">Mae geiriau a gedwir yn ôl mewn testunau a fyddai'n gadael. Edrychwch arnynt.</translation>
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
        <translation type="unfinished">Mae'n cyfeirio at yr hyn sy'n aros</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay whole. The recipient is not told of them.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrth y derbynnydd amdanynt.</numerusform>
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrth y derbynnydd amdano.</numerusform>
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrth y derbynnydd amdanynt.</numerusform>
            <numerusform>Mae %n chofnod yn aros yn gyfan gwbl. Ni ddywedir wrth y derbynnydd amdanynt.</numerusform>
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrth y derbynnydd amdanynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation type="unfinished">Pam mae'n aros</translation>
    </message>
    <message>
        <source>%1. It kept back what would leave now.</source>
        <translation type="unfinished">%1. Cadwodd yn ôl yr hyn a fyddai'n gadael nawr.</translation>
    </message>
    <message>
        <source>Keep it back again, or, if they are to have it now, tick the disclosure that this one completes.</source>
        <translation type="unfinished">Cadwch ef yn ôl eto, neu, os ydynt i'w gael nawr, ticiwch y datgeliad y mae hwn yn ei gwblhau.</translation>
    </message>
    <message>
        <source>A second officer has to sign this.</source>
        <translation type="unfinished">Rhaid i ail swyddog lofnodi hwn.</translation>
    </message>
    <message>
        <source>Policy asks for a reason.</source>
        <translation type="unfinished">Mae'r polisi'n gofyn am reswm.</translation>
    </message>
    <message>
        <source>Write down above why it is shared all the same.</source>
        <translation type="unfinished">Ysgrifennwch uchod pam mae'n cael ei rannu er hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners go, each with its author's own signed word.</source>
        <translation type="unfinished">
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn mynd, pob un gyda gair llofnodedig ei hawdur ei hun.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn mynd, gyda gair llofnodedig ei hawdur ei hun.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn mynd, pob un gyda gair llofnodedig ei hawdur ei hun.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn mynd, pob un gyda gair llofnodedig ei hawdur ei hun.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn mynd, pob un gyda gair llofnodedig ei hawdur ei hun.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stay: %3</source>
        <translation type="unfinished">%1 oddi wrth %2 yn aros: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners stay here unless you tick that they go.</source>
        <translation type="unfinished">
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma oni bai eich bod yn ticio eu bod yn mynd.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma oni bai eich bod yn ticio ei bod yn mynd.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma oni bai eich bod yn ticio eu bod yn mynd.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma oni bai eich bod yn ticio eu bod yn mynd.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma oni bai eich bod yn ticio eu bod yn mynd.</numerusform>
        </translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation type="unfinished">Beth a ysgrifennodd eraill</translation>
    </message>
    <message>
        <source>%1 (no longer so)</source>
        <translation type="unfinished">%1 (nid yw'n wir mwyach)</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of partners stay here.</source>
        <translation type="unfinished">
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma.</numerusform>
            <numerusform>Mae %n ffaith oddi wrth bartneriaid yn aros yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of your partnership has no sharing agreement.</source>
        <translation type="unfinished">Nid oes cytundeb rhannu yng nghofrestr eich partneriaeth.</translation>
    </message>
    <message>
        <source>Its coordinators can put one in.</source>
        <translation type="unfinished">Gall ei chydlynwyr roi un ynddi.</translation>
    </message>
    <message>
        <source>This goes under no sharing agreement.</source>
        <translation type="unfinished">Nid yw hwn yn mynd dan unrhyw gytundeb rhannu.</translation>
    </message>
    <message>
        <source>The legal basis is none of those in “%1”.</source>
        <translation type="unfinished">Nid yw'r sail gyfreithiol yn un o'r rhai yn “%1”.</translation>
    </message>
    <message>
        <source>This goes under “%1”.</source>
        <translation type="unfinished">Mae hwn yn mynd dan “%1”.</translation>
    </message>
    <message>
        <source>As it has stood since version %1 of the register.</source>
        <translation type="unfinished">Fel y mae wedi bod ers fersiwn %1 o'r gofrestr.</translation>
    </message>
    <message>
        <source>It says no day on which it is to be looked at again.</source>
        <translation type="unfinished">Nid yw'n nodi diwrnod pan fydd i'w ailystyried.</translation>
    </message>
    <message>
        <source>It was to be looked at again by %1, and has not been. Tell your coordinators.</source>
        <translation type="unfinished">Roedd i'w ailystyried erbyn %1, ac nid yw hynny wedi digwydd. Dywedwch wrth eich cydlynwyr.</translation>
    </message>
    <message>
        <source>It is to be looked at again by %1.</source>
        <translation type="unfinished">Mae i'w ailystyried erbyn %1.</translation>
    </message>
    <message>
        <source>Choose this agency by itself: there you can keep it back again, or tick the disclosure that this one completes.</source>
        <translation type="unfinished">Dewiswch yr asiantaeth hon ar ei phen ei hun: yno gallwch ei gadw yn ôl eto, neu dicio'r datgeliad y mae hwn yn ei gwblhau.</translation>
    </message>
    <message>
        <source>%1 would see nothing.</source>
        <translation type="unfinished">Ni fyddai %1 yn gweld dim.</translation>
    </message>
    <message>
        <source>the holders of the agency's escrow key</source>
        <translation type="unfinished">deiliaid allwedd esgrow yr asiantaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) are kept back. They see that there is something, not what.</source>
        <translation type="unfinished">
            <numerusform>Cedwir %n ffaith yn ôl. Maent yn gweld bod rhywbeth, ond nid beth.</numerusform>
            <numerusform>Cedwir %n ffaith yn ôl. Maent yn gweld bod rhywbeth, ond nid beth.</numerusform>
            <numerusform>Cedwir %n ffaith yn ôl. Maent yn gweld bod rhywbeth, ond nid beth.</numerusform>
            <numerusform>Cedwir %n ffaith yn ôl. Maent yn gweld bod rhywbeth, ond nid beth.</numerusform>
            <numerusform>Cedwir %n ffaith yn ôl. Maent yn gweld bod rhywbeth, ond nid beth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay whole. They are not told of them.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrthynt amdanynt.</numerusform>
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrthynt amdano.</numerusform>
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrthynt amdanynt.</numerusform>
            <numerusform>Mae %n chofnod yn aros yn gyfan gwbl. Ni ddywedir wrthynt amdanynt.</numerusform>
            <numerusform>Mae %n cofnod yn aros yn gyfan gwbl. Ni ddywedir wrthynt amdanynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy allows this.</source>
        <translation type="unfinished">Mae'r polisi'n caniatáu hyn.</translation>
    </message>
    <message>
        <source>%1 would see %2 of %3, %4.</source>
        <translation type="unfinished">Byddai %1 yn gweld %2 o %3, %4.</translation>
    </message>
    <message>
        <source>Who opens it: %1</source>
        <translation type="unfinished">Pwy sy'n ei hagor: %1</translation>
    </message>
    <message>
        <source>It has not been sent: pass it on as your agencies do. You can ask for it back, but what has been read cannot be taken back.</source>
        <translation type="unfinished">Nid yw wedi'i hanfon: pasiwch hi ymlaen fel y mae eich asiantaethau'n arfer ei wneud. Gallwch ofyn amdani'n ôl, ond ni ellir cymryd yn ôl yr hyn a ddarllenwyd.</translation>
    </message>
    <message>
        <source>The folder for the sealed files, one for each agency</source>
        <translation type="unfinished">Y ffolder ar gyfer y ffeiliau seliedig, un i bob asiantaeth</translation>
    </message>
    <message>
        <source>The file is %1 (%2).</source>
        <translation type="unfinished">%1 (%2) yw'r ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %n agencies, a file each.</source>
        <translation type="unfinished">
            <numerusform>Wedi'i selio ar gyfer %n asiantaeth, ffeil yr un.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n asiantaeth, un ffeil.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n asiantaeth, ffeil yr un.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n asiantaeth, ffeil yr un.</numerusform>
            <numerusform>Wedi'i selio ar gyfer %n asiantaeth, ffeil yr un.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are in %1. Give each agency its own.</source>
        <translation type="unfinished">Mae'r ffeiliau yn %1. Rhowch ei ffeil ei hun i bob asiantaeth.</translation>
    </message>
    <message>
        <source>Each agency gets a sealed file of its own. Who would see what is told below.</source>
        <translation type="unfinished">Mae pob asiantaeth yn cael ei ffeil seliedig ei hun. Dywedir isod pwy fyddai'n gweld beth.</translation>
    </message>
    <message>
        <source>For %1. As long as one of them cannot have it, none is sealed.</source>
        <translation type="unfinished">Ar gyfer %1. Cyhyd ag na all un ohonynt ei chael, ni chaiff yr un ei selio.</translation>
    </message>
    <message>
        <source>As long as one of them may not have it, none is sealed.</source>
        <translation type="unfinished">Cyhyd ag na chaiff un ohonynt ei chael, ni chaiff yr un ei selio.</translation>
    </message>
    <message>
        <source>A second officer has to sign this for each agency.</source>
        <translation type="unfinished">Rhaid i ail swyddog lofnodi hwn ar gyfer pob asiantaeth.</translation>
    </message>
    <message>
        <source>Choose each agency by itself, ask a colleague, and seal for it alone. Where a colleague has signed for all of them, it can be sealed for the group here.</source>
        <translation type="unfinished">Dewiswch bob asiantaeth ar ei phen ei hun, gofynnwch i gydweithiwr, a seliwch ar ei chyfer hi yn unig. Lle mae cydweithiwr wedi llofnodi ar gyfer pob un ohonynt, gellir ei selio ar gyfer y grŵp yma.</translation>
    </message>
    <message>
        <source>Choose whom you ask.</source>
        <translation type="unfinished">Dewiswch i bwy rydych yn gofyn.</translation>
    </message>
    <message>
        <source>A colleague of your agency who may seal.</source>
        <translation type="unfinished">Cydweithiwr o'ch asiantaeth a gaiff selio.</translation>
    </message>
    <message>
        <source>Where the request to your colleague goes</source>
        <translation type="unfinished">I ble mae'r cais i'ch cydweithiwr yn mynd</translation>
    </message>
    <message>
        <source>The request to your colleague is sealed.</source>
        <translation type="unfinished">Mae'r cais i'ch cydweithiwr wedi'i selio.</translation>
    </message>
    <message>
        <source>It is at %1: give it to them. Take their answer in under Import, come back to this case, and seal. Change nothing on this page until then.</source>
        <translation type="unfinished">Mae yn %1: rhowch ef iddynt. Cymerwch eu hateb i mewn dan Mewnforio, dewch yn ôl at yr achos hwn, a seliwch. Peidiwch â newid dim ar y dudalen hon tan hynny.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished">%1 (%2, %3)</translation>
    </message>
    <message>
        <source>They ask: %1
For: %2
Until %3</source>
        <translation type="unfinished">Maent yn gofyn: %1
Ar gyfer: %2
Tan %3</translation>
    </message>
    <message>
        <source>%1 (nobody can be reached now)</source>
        <translation type="unfinished">%1 (ni ellir cyrraedd neb nawr)</translation>
    </message>
    <message>
        <source>You have written something else: %1.</source>
        <translation type="unfinished">Rydych wedi ysgrifennu rhywbeth arall: %1.</translation>
    </message>
    <message>
        <source>Replace what you have written by what the template says?</source>
        <translation type="unfinished">Disodli'r hyn a ysgrifennoch â'r hyn y mae'r templed yn ei ddweud?</translation>
    </message>
    <message>
        <source>Replace what you have written by what the group says?</source>
        <translation type="unfinished">Disodli'r hyn a ysgrifennoch â'r hyn y mae'r grŵp yn ei ddweud?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished">Ei ddisodli</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished">Cadw fy un i</translation>
    </message>
    <message>
        <source>Ask a colleague above, under “What policy says”. It can be sealed once they have signed exactly this.</source>
        <translation type="unfinished">Gofynnwch i gydweithiwr uchod, dan “Beth mae'r polisi'n ei ddweud”. Gellir ei selio unwaith y bydd wedi llofnodi'n union hyn.</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation type="unfinished">diben</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation type="unfinished">sail gyfreithiol</translation>
    </message>
    <message>
        <source>consent of the person</source>
        <translation type="unfinished">cydsyniad y person</translation>
    </message>
    <message>
        <source>handling code</source>
        <translation type="unfinished">cod trin</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation type="unfinished">amodau</translation>
    </message>
    <message>
        <source>sharing further</source>
        <translation type="unfinished">rhannu ymhellach</translation>
    </message>
    <message>
        <source>when keeping it is to be looked at again</source>
        <translation type="unfinished">pryd i ailystyried ei gadw</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation type="unfinished">yr asiantaeth</translation>
    </message>
    <message>
        <source>legal basis (the template has one once the agency is chosen)</source>
        <translation type="unfinished">sail gyfreithiol (mae gan y templed un ar ôl dewis yr asiantaeth)</translation>
    </message>
    <message>
        <source>legal basis (the template has none for these two kinds of agency)</source>
        <translation type="unfinished">sail gyfreithiol (nid oes gan y templed un ar gyfer y ddau fath hyn o asiantaeth)</translation>
    </message>
    <message>
        <source>why it is needed</source>
        <translation type="unfinished">pam mae ei angen</translation>
    </message>
    <message>
        <source>why consent was overridden</source>
        <translation type="unfinished">pam y diystyrwyd y cydsyniad</translation>
    </message>
    <message>
        <source>Started from “%1”. Look at all that it filled in: it stays yours to change.</source>
        <translation type="unfinished">Dechreuwyd o “%1”. Edrychwch ar bopeth a lenwyd ganddo: gallwch chi ei newid o hyd.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished">Nid oes dim ar goll.</translation>
    </message>
    <message>
        <source>Still to be filled in:</source>
        <translation type="unfinished">I'w lenwi o hyd:</translation>
    </message>
    <message>
        <source>what leaves, or what stays</source>
        <translation type="unfinished">beth sy'n gadael, neu beth sy'n aros</translation>
    </message>
    <message>
        <source>what this answers, and its words</source>
        <translation type="unfinished">beth mae hwn yn ei ateb, a'i eiriau</translation>
    </message>
    <message>
        <source>which officers can open it</source>
        <translation type="unfinished">pa swyddogion a all ei agor</translation>
    </message>
    <message>
        <source>sharing agreement</source>
        <translation type="unfinished">cytundeb rhannu</translation>
    </message>
    <message>
        <source>why no less would do</source>
        <translation type="unfinished">pam na fyddai llai yn gwneud y tro</translation>
    </message>
    <message>
        <source>why it is shared all the same</source>
        <translation type="unfinished">pam mae'n cael ei rannu er hynny</translation>
    </message>
    <message>
        <source>marking</source>
        <translation type="unfinished">marc</translation>
    </message>
    <message>
        <source>%1 was asked, %2.</source>
        <translation type="unfinished">Gofynnwyd i %1, %2.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished">Dim ateb eto.</translation>
    </message>
    <message>
        <source>%1 has signed, %2.</source>
        <translation type="unfinished">Mae %1 wedi llofnodi, %2.</translation>
    </message>
    <message>
        <source>%1 declined, %2.</source>
        <translation type="unfinished">Mae %1 wedi gwrthod, %2.</translation>
    </message>
    <message>
        <source>Their words: %1</source>
        <translation type="unfinished">Eu geiriau: %1</translation>
    </message>
    <message>
        <source>Change nothing on this page until you have sealed: a word, a tick or a value of the case that is changed makes it another disclosure, for which no signature holds.</source>
        <translation type="unfinished">Peidiwch â newid dim ar y dudalen hon nes i chi selio: mae newid gair, tic neu werth o'r achos yn ei wneud yn ddatgeliad arall, ac nid oes llofnod mewn grym ar gyfer hwnnw.</translation>
    </message>
    <message>
        <source>A second officer has signed exactly this.</source>
        <translation type="unfinished">Mae ail swyddog wedi llofnodi'n union hyn.</translation>
    </message>
    <message>
        <source>A second officer has declined this.</source>
        <translation type="unfinished">Mae ail swyddog wedi gwrthod hyn.</translation>
    </message>
    <message>
        <source>Change what they object to and ask again, or ask another colleague.</source>
        <translation type="unfinished">Newidiwch yr hyn y mae'n ei wrthwynebu a gofynnwch eto, neu gofynnwch i gydweithiwr arall.</translation>
    </message>
    <message>
        <source>A second officer has been asked about exactly this.</source>
        <translation type="unfinished">Gofynnwyd i ail swyddog am union hyn.</translation>
    </message>
    <message>
        <source>Give them the file. Once their answer has come, take it in under Import and come back to this case: what you filled in is kept until the store is locked.</source>
        <translation type="unfinished">Rhowch y ffeil i'ch cydweithiwr. Unwaith y daw'r ateb, cymerwch ef i mewn dan Mewnforio a dewch yn ôl at yr achos hwn: cedwir yr hyn a lenwyd gennych nes i'r storfa gael ei chloi.</translation>
    </message>
    <message>
        <source>A second officer was asked about something else.</source>
        <translation type="unfinished">Gofynnwyd i ail swyddog am rywbeth arall.</translation>
    </message>
    <message>
        <source>Since then these have changed. Put them back, or ask again:</source>
        <translation type="unfinished">Ers hynny mae'r rhain wedi newid. Rhowch nhw yn ôl fel yr oeddent, neu gofynnwch eto:</translation>
    </message>
    <message>
        <source>Fill in all the rest first. Then choose a colleague and write the request: a small sealed file for them alone. They see exactly what would leave, and give you a sealed answer. Take it in under Import, come back to this case, and seal.</source>
        <translation type="unfinished">Llenwch y gweddill i gyd yn gyntaf. Yna dewiswch gydweithiwr ac ysgrifennwch y cais: ffeil fach wedi'i selio ar gyfer y cydweithiwr yn unig. Mae'n gweld yn union beth fyddai'n gadael, ac yn rhoi ateb wedi'i selio i chi. Cymerwch ef i mewn dan Mewnforio, dewch yn ôl at yr achos hwn, a seliwch.</translation>
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
    <message>
        <source>Keep these recipients and conditions as a group…</source>
        <translation type="unfinished">Cadw'r derbynwyr a'r amodau hyn fel grŵp…</translation>
    </message>
    <message>
        <source>Remove this group…</source>
        <translation type="unfinished">Tynnu'r grŵp hwn…</translation>
    </message>
    <message>
        <source>Agency, or a group of them</source>
        <translation type="unfinished">Asiantaeth, neu grŵp ohonynt</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished">Grŵp: %1</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation type="unfinished">Ynddo: %1</translation>
    </message>
</context>
<context>
    <name>SealSecond</name>
    <message>
        <source>Second officer</source>
        <translation type="unfinished">Ail swyddog</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished">Cydweithiwr</translation>
    </message>
    <message>
        <source>Ask this colleague…</source>
        <translation type="unfinished">Gofyn i'r cydweithiwr hwn…</translation>
    </message>
    <message>
        <source>Colleague of your agency who may seal</source>
        <translation type="unfinished">Cydweithiwr o'ch asiantaeth a gaiff selio</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
    <message>
        <source>There is no colleague whom you could ask.</source>
        <translation type="unfinished">Nid oes cydweithiwr y gallech ofyn iddo.</translation>
    </message>
    <message>
        <source>No other officer of your agency in the register may seal now. A coordinator of the partnership can admit one.</source>
        <translation type="unfinished">Ni chaiff unrhyw swyddog arall o'ch asiantaeth yn y gofrestr selio nawr. Gall un o gydlynwyr y bartneriaeth dderbyn un.</translation>
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
        <source>Choose</source>
        <translation type="unfinished">Dewis</translation>
    </message>
</context>
<context>
    <name>SealWithholding</name>
    <message>
        <source>What rules keep back</source>
        <translation type="unfinished">Beth mae rheolau'n ei gadw yn ôl</translation>
    </message>
    <message>
        <source>These always hold, unless you set them aside for this one disclosure.</source>
        <translation type="unfinished">Mae'r rhain bob amser mewn grym, oni bai eich bod yn eu rhoi o'r neilltu ar gyfer yr un datgeliad hwn.</translation>
    </message>
    <message>
        <source>Set aside this once: %1</source>
        <translation type="unfinished">Rhoi o'r neilltu'r tro hwn: %1</translation>
    </message>
    <message>
        <source>These hold where you choose them.</source>
        <translation type="unfinished">Mae'r rhain mewn grym lle rydych yn eu dewis.</translation>
    </message>
    <message>
        <source>Also keep back: %1</source>
        <translation type="unfinished">Cadw yn ôl hefyd: %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished">Canlyniadau chwilio</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished">Chwilio ym mhobman</translation>
    </message>
    <message>
        <source>A name, an alias, a date of birth, a telephone number, a registration mark, a postcode, a word</source>
        <translation type="unfinished">Enw, enw arall, dyddiad geni, rhif ffôn, rhif cofrestru cerbyd, cod post, gair</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation type="unfinished">Math o gofnod</translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished">Pob math</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>What you type is looked for in everything this store has: cases, people, places, vehicles, documents, notes. Names need not be spelt right. The down arrow goes to the results, Enter opens one.</source>
        <translation type="unfinished">Chwilir am yr hyn a deipiwch ym mhopeth sydd gan y storfa hon: achosion, pobl, lleoedd, cerbydau, dogfennau, nodiadau. Nid oes rhaid sillafu enwau'n gywir. Mae'r saeth i lawr yn mynd i'r canlyniadau, ac Enter yn agor un.</translation>
    </message>
</context>
<context>
    <name>SearchPresenter</name>
    <message>
        <source>%1: %2</source>
        <comment>an attribute and its value</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>A name that sounds like it</source>
        <translation type="unfinished">Enw sy'n swnio'n debyg iddo</translation>
    </message>
    <message>
        <source>Several values together</source>
        <translation type="unfinished">Sawl gwerth gyda'i gilydd</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Why it was found</source>
        <translation type="unfinished">Pam y'i canfuwyd</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished">Asiantaethau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
        <source>0 results for ‘%1’ of this type. Check the spelling, or search all types.</source>
        <translation type="unfinished">0 canlyniad ar gyfer ‘%1’ o'r math hwn. Gwiriwch y sillafu, neu chwiliwch bob math.</translation>
    </message>
    <message>
        <source>0 results for ‘%1’ in this store. Check the spelling, or search by a number, a date of birth or a postcode.</source>
        <translation type="unfinished">0 canlyniad ar gyfer ‘%1’ yn y storfa hon. Gwiriwch y sillafu, neu chwiliwch yn ôl rhif, dyddiad geni neu god post.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.</source>
        <translation type="unfinished">
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n canlyniad ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’; mae cynifer yn rhagor fel mai dim ond y rhai mwyaf newydd a gymharwyd. Ychwanegwch air.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n result(s) for ‘%1’; there are more. Add a word.</source>
        <translation type="unfinished">
            <numerusform>Y canlyniadau gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y canlyniad gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y canlyniadau gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y canlyniadau gorau (%n) ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
            <numerusform>Y %n canlyniad gorau ar gyfer ‘%1’; mae rhagor. Ychwanegwch air.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for ‘%1’ in this store</source>
        <translation type="unfinished">
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n canlyniad ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
            <numerusform>%n o ganlyniadau ar gyfer ‘%1’ yn y storfa hon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or others.</source>
        <translation type="unfinished">Nid oes gosodiad â'r geiriau hyn. Rhowch gynnig ar lai, neu ar rai eraill.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished">Chwilio'r gosodiadau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Reset to how it came…</source>
        <translation type="unfinished">Ailosod fel yr oedd ar y dechrau…</translation>
    </message>
    <message>
        <source>None: your documents are suggested</source>
        <translation type="unfinished">Dim: awgrymir eich dogfennau</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Dewis ffolder…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished">Dim ffolder</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation type="unfinished">Gosodwyd gan eich sefydliad.</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>%1 %</source>
        <comment>a text size</comment>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a key or click the store locks. A strip says so a minute before.</source>
        <translation type="unfinished">Ar ôl yr amser hwn heb fysell na chlic bydd y storfa'n cloi. Bydd stribed yn dweud hynny funud ymlaen llaw.</translation>
    </message>
    <message>
        <source>Your organisation allows %1 to %2 minutes.</source>
        <translation type="unfinished">Mae eich sefydliad yn caniatáu o %1 i %2 munud.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished">Golwg ac iaith</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Golwg</translation>
    </message>
    <message>
        <source>High contrast has white text on black, with wider frames.</source>
        <translation type="unfinished">Mae gan gyferbyniad uchel destun gwyn ar ddu, gyda fframiau lletach.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished">Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>Of the system's own size. Ctrl+Alt+plus and Ctrl+Alt+minus change it, too.</source>
        <translation type="unfinished">O faint y system ei hun. Mae Ctrl+Alt+plws a Ctrl+Alt+minws yn ei newid hefyd.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Of the screens, of dates and of numbers. What is not translated yet is shown in English.</source>
        <translation type="unfinished">Iaith y sgriniau, y dyddiadau a'r rhifau. Dangosir yn Saesneg yr hyn nad yw wedi'i gyfieithu eto.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished">Cloi</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished">Cloi ar ôl</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">Rhannu</translation>
    </message>
    <message>
        <source>Marking of new disclosures</source>
        <translation type="unfinished">Marc datgeliadau newydd</translation>
    </message>
    <message>
        <source>Offered where the case has no marking of its own. A case's marking always goes first.</source>
        <translation type="unfinished">Fe'i cynigir lle nad oes gan yr achos ei farc ei hun. Marc yr achos sy'n mynd gyntaf bob amser.</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>Exchange folder</source>
        <translation type="unfinished">Ffolder cyfnewid</translation>
    </message>
    <message>
        <source>Where sealed files are suggested to go. You can choose another folder each time.</source>
        <translation type="unfinished">I ble yr awgrymir i ffeiliau wedi'u selio fynd. Gallwch ddewis ffolder arall bob tro.</translation>
    </message>
    <message>
        <source>Which folder sealed files are suggested to go to</source>
        <translation type="unfinished">I ba ffolder yr awgrymir i ffeiliau wedi'u selio fynd</translation>
    </message>
    <message>
        <source>Put every setting back to how it came?</source>
        <translation type="unfinished">Rhoi pob gosodiad yn ôl fel yr oedd ar y dechrau?</translation>
    </message>
    <message>
        <source>Your stores and what is in them stay as they are.</source>
        <translation type="unfinished">Mae eich storfeydd a'r hyn sydd ynddynt yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished">Rhoi yn ôl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Every setting is as it came.</source>
        <translation type="unfinished">Mae pob gosodiad fel yr oedd ar y dechrau.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y ffeil.</translation>
    </message>
    <message>
        <source>%1: this key is not known.</source>
        <translation type="unfinished">%1: nid yw'r allwedd hon yn hysbys.</translation>
    </message>
    <message>
        <source>%1: this value cannot be used.</source>
        <translation type="unfinished">%1: ni ellir defnyddio'r gwerth hwn.</translation>
    </message>
    <message>
        <source>Some of what your organisation set for this computer could not be used.</source>
        <translation type="unfinished">Ni ellid defnyddio rhan o'r hyn a osododd eich sefydliad ar gyfer y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Tell your IT staff. The rest of the file holds, and so do your own settings.</source>
        <translation type="unfinished">Dywedwch wrth eich staff TG. Mae gweddill y ffeil mewn grym, a'ch gosodiadau eich hun hefyd.</translation>
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
        <translation type="unfinished">Mae eich cerdyn wedi'i ysgrifennu.</translation>
    </message>
    <message>
        <source>Send it to your partnership's coordinator, who will ring you and ask for the digits below.</source>
        <translation type="unfinished">Anfonwch ef at gydlynydd eich partneriaeth, a fydd yn eich ffonio ac yn gofyn am y digidau isod.</translation>
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
        <translation type="unfinished">Ffolder y storfa (newydd, ar y cyfrifiadur hwn, byth mewn ffolder a gysonir na ffolder rhwydwaith)</translation>
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
        <translation type="unfinished">Rwyf wedi'i hysgrifennu</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation type="unfinished">Teipiwch yr allwedd adfer yn ôl</translation>
    </message>
    <message>
        <source>As you wrote it down; spaces do not count</source>
        <translation type="unfinished">Fel yr ysgrifennoch hi; nid yw bylchau'n cyfrif</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished">Ei dangos eto</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Eich cerdyn</translation>
    </message>
    <message>
        <source>The card says who you are and holds your public keys. To join a partnership, send it to the coordinator. It holds no secret.</source>
        <translation type="unfinished">Mae'r cerdyn yn dweud pwy ydych chi ac yn dal eich allweddi cyhoeddus. I ymuno â phartneriaeth, anfonwch ef at y cydlynydd. Nid yw'n dal unrhyw gyfrinach.</translation>
    </message>
    <message>
        <source>Your digits</source>
        <translation>Eich digidau</translation>
    </message>
    <message>
        <source>Write the card…</source>
        <translation type="unfinished">Ysgrifennu'r cerdyn…</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation type="unfinished">Mynd i'r achosion</translation>
    </message>
    <message>
        <source>Where your card goes</source>
        <translation type="unfinished">I ble mae eich cerdyn yn mynd</translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation type="unfinished">Cardiau (*.card)</translation>
    </message>
    <message>
        <source>Choose the kind of agency.</source>
        <translation type="unfinished">Dewiswch y math o asiantaeth.</translation>
    </message>
    <message>
        <source>It decides which legal bases fit.</source>
        <translation type="unfinished">Mae'n penderfynu pa seiliau cyfreithiol sy'n addas.</translation>
    </message>
    <message>
        <source>It opens the store when the passphrase is forgotten. Write it down or print it now, and keep it away from this computer. It stays here until it has been typed back, and is never shown after that.</source>
        <translation type="unfinished">Mae'n agor y storfa pan fydd y cyfrinymadrodd wedi'i anghofio. Ysgrifennwch hi neu argraffwch hi nawr, a'i chadw i ffwrdd o'r cyfrifiadur hwn. Mae'n aros yma nes iddi gael ei theipio'n ôl, ac ni chaiff ei dangos byth wedyn.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
        <source>The printer and its queue see the key: print only on one that you trust. Counterpart itself writes it nowhere.</source>
        <translation type="unfinished">Mae'r argraffydd a'i giw yn gweld yr allwedd: argraffwch ar un rydych yn ymddiried ynddo yn unig. Nid yw Counterpart ei hun yn ei hysgrifennu yn unman.</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation type="unfinished">Nid oes argraffydd ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Write the key down by hand; it is 14 groups of 4.</source>
        <translation type="unfinished">Ysgrifennwch yr allwedd â llaw; 14 grŵp o 4 yw hi.</translation>
    </message>
    <message>
        <source>Make another key…</source>
        <translation type="unfinished">Gwneud allwedd arall…</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished">Yn ôl i'r achosion</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation type="unfinished">Gosodwyd gan eich sefydliad.</translation>
    </message>
</context>
<context>
    <name>SetupPresenter</name>
    <message>
        <source>Guessed at once. Three words that have nothing to do with each other are a good start.</source>
        <translation type="unfinished">Gellir ei ddyfalu ar unwaith. Mae tri gair heb unrhyw gysylltiad â'i gilydd yn ddechrau da.</translation>
    </message>
    <message>
        <source>Still quick to guess. Add a word.</source>
        <translation type="unfinished">Yn dal yn gyflym i'w ddyfalu. Ychwanegwch air.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation type="unfinished">Anodd ei ddyfalu.</translation>
    </message>
    <message>
        <source>Very hard to guess.</source>
        <translation type="unfinished">Anodd iawn ei ddyfalu.</translation>
    </message>
    <message>
        <source>Too short: use at least 8 characters.</source>
        <translation type="unfinished">Rhy fyr: defnyddiwch o leiaf 8 nod.</translation>
    </message>
    <message>
        <source>Make another recovery key?</source>
        <translation type="unfinished">Gwneud allwedd adfer arall?</translation>
    </message>
    <message>
        <source>The key that you have written down ends with it and opens nothing any more. The new one is written down and typed back in its place.</source>
        <translation type="unfinished">Daw'r allwedd a ysgrifennwyd gennych i ben gyda hyn ac nid yw'n agor dim mwyach. Caiff yr un newydd ei hysgrifennu a'i theipio'n ôl yn ei lle.</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation type="unfinished">Gwneud allwedd arall</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>SharingTab</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">Rhannu</translation>
    </message>
    <message>
        <source>What left of this case</source>
        <translation type="unfinished">Beth adawodd o'r achos hwn</translation>
    </message>
    <message>
        <source>What came of this case</source>
        <translation type="unfinished">Beth ddaeth i'r achos hwn</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished">Pa mor bell y mae wedi cyrraedd</translation>
    </message>
    <message>
        <source>What left</source>
        <translation type="unfinished">Beth adawodd</translation>
    </message>
    <message>
        <source>Nothing of this case has left. “Seal for an agency…” seals it; what became of it is here then.</source>
        <translation type="unfinished">Nid oes dim o'r achos hwn wedi gadael. Mae “Selio ar gyfer asiantaeth…” yn ei selio; bydd yr hyn a ddigwyddodd iddo yma wedyn.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished">Beth ddaeth</translation>
    </message>
    <message>
        <source>Nothing of this case has come from others. What a partner seals for you is here once you have opened it under Import.</source>
        <translation type="unfinished">Nid oes dim o'r achos hwn wedi dod oddi wrth eraill. Bydd yr hyn y mae partner yn ei selio ar eich cyfer yma ar ôl i chi ei agor o dan Mewnforio.</translation>
    </message>
    <message>
        <source>Terms of the chosen one</source>
        <translation type="unfinished">Telerau'r un a ddewiswyd</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation type="unfinished">Nid oes dim wedi dod yn ôl eto.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and what stands under it</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>How hard the passphrase is to guess</source>
        <translation type="unfinished">Pa mor anodd yw'r cyfrinymadrodd ei ddyfalu</translation>
    </message>
    <message>
        <source>Three words that have nothing to do with each other are a good start. It never has to be changed.</source>
        <translation type="unfinished">Mae tri gair heb unrhyw gysylltiad â'i gilydd yn ddechrau da. Nid oes byth angen ei newid.</translation>
    </message>
</context>
<context>
    <name>TableExportPresenter</name>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished">Nid oes dim i'w allforio.</translation>
    </message>
    <message>
        <source>The table shows no row. Change the filter.</source>
        <translation type="unfinished">Nid yw'r tabl yn dangos yr un rhes. Newidiwch yr hidlydd.</translation>
    </message>
    <message>
        <source>Where the unprotected copy goes</source>
        <translation type="unfinished">I ble mae'r copi heb ei ddiogelu yn mynd</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished">Tablau (*.csv)</translation>
    </message>
    <message>
        <source>Make an unprotected copy?</source>
        <translation type="unfinished">Gwneud copi heb ei ddiogelu?</translation>
    </message>
    <message numerus="yes">
        <source>This makes an unprotected copy of %n row(s) at %1, and records that you did it.</source>
        <translation type="unfinished">
            <numerusform>Mae hyn yn gwneud copi heb ei ddiogelu o %n rhes yn %1, ac yn cofnodi mai chi a wnaeth hynny.</numerusform>
            <numerusform>Mae hyn yn gwneud copi heb ei ddiogelu o %n rhes yn %1, ac yn cofnodi mai chi a wnaeth hynny.</numerusform>
            <numerusform>Mae hyn yn gwneud copi heb ei ddiogelu o %n rhes yn %1, ac yn cofnodi mai chi a wnaeth hynny.</numerusform>
            <numerusform>Mae hyn yn gwneud copi heb ei ddiogelu o %n rhes yn %1, ac yn cofnodi mai chi a wnaeth hynny.</numerusform>
            <numerusform>Mae hyn yn gwneud copi heb ei ddiogelu o %n rhes yn %1, ac yn cofnodi mai chi a wnaeth hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export unprotected copy</source>
        <translation type="unfinished">Allforio copi heb ei ddiogelu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation type="unfinished">Mae'r copi wedi'i ysgrifennu.</translation>
    </message>
    <message>
        <source>%1, unprotected, at %2.</source>
        <translation type="unfinished">%1, heb ei ddiogelu, yn %2.</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Filter: %1</source>
        <comment>the name of a table</comment>
        <translation type="unfinished">Hidlo: %1</translation>
    </message>
    <message>
        <source>Only rows with these words</source>
        <translation type="unfinished">Dim ond rhesi â'r geiriau hyn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished">Allforio'r hyn a ddangosir…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with ‘%1’</source>
        <translation type="unfinished">
            <numerusform>%n o resi gyda ‘%1’</numerusform>
            <numerusform>%n rhes gyda ‘%1’</numerusform>
            <numerusform>%n o resi gyda ‘%1’</numerusform>
            <numerusform>%n o resi gyda ‘%1’</numerusform>
            <numerusform>%n o resi gyda ‘%1’</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPresenter</name>
    <message>
        <source>%1 · overdue</source>
        <translation type="unfinished">%1 · yn hwyr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ar agor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Tasg</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Blaenoriaeth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open.</source>
        <translation type="unfinished">
            <numerusform>%n o dasgau ar agor.</numerusform>
            <numerusform>%n dasg ar agor.</numerusform>
            <numerusform>%n o dasgau ar agor.</numerusform>
            <numerusform>%n o dasgau ar agor.</numerusform>
            <numerusform>%n o dasgau ar agor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue.</source>
        <translation type="unfinished">
            <numerusform>%n yn hwyr.</numerusform>
            <numerusform>%n yn hwyr.</numerusform>
            <numerusform>%n yn hwyr.</numerusform>
            <numerusform>%n yn hwyr.</numerusform>
            <numerusform>%n yn hwyr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasgau</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation type="unfinished">Tasgau'r achos</translation>
    </message>
    <message>
        <source>Nothing is to be done in this case yet. “New task…” makes a task; a partner's come with what they seal for you.</source>
        <translation type="unfinished">Nid oes dim i'w wneud yn yr achos hwn eto. Mae “Tasg newydd…” yn gwneud tasg; daw rhai partner gyda'r hyn y mae'n ei selio ar eich cyfer.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished">Mae wedi'i gwneud</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation type="unfinished">Mae ar agor eto</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Agor y cofnod</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation type="unfinished">Tasg newydd…</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Events</source>
        <translation type="unfinished">Digwyddiadau</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation type="unfinished">Dyddiadau eraill</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished">Anfonwyd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished">Newidiadau</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
        <source>The timeline is being read.</source>
        <translation type="unfinished">Mae'r llinell amser yn cael ei darllen.</translation>
    </message>
    <message>
        <source>Nothing of what is chosen has a time. Events with a date, disclosures and changes stand here once there are any.</source>
        <translation type="unfinished">Nid oes amser gan ddim o'r hyn a ddewiswyd. Bydd digwyddiadau â dyddiad, datgeliadau a newidiadau yma unwaith y bydd rhai.</translation>
    </message>
</context>
<context>
    <name>TimelinePresenter</name>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation type="unfinished">%1 hyd at %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type of record, which of its dates</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), for: %1</source>
        <translation type="unfinished">
            <numerusform>%n cofnod, at ddiben: %1</numerusform>
            <numerusform>%n cofnod, at ddiben: %1</numerusform>
            <numerusform>%n cofnod, at ddiben: %1</numerusform>
            <numerusform>%n chofnod, at ddiben: %1</numerusform>
            <numerusform>%n cofnod, at ddiben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), sent by %1</source>
        <translation type="unfinished">
            <numerusform>%n cofnod, anfonwyd gan %1</numerusform>
            <numerusform>%n cofnod, anfonwyd gan %1</numerusform>
            <numerusform>%n cofnod, anfonwyd gan %1</numerusform>
            <numerusform>%n chofnod, anfonwyd gan %1</numerusform>
            <numerusform>%n cofnod, anfonwyd gan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stated by %1</source>
        <translation type="unfinished">
            <numerusform>%n o werthoedd a ddatganwyd gan %1</numerusform>
            <numerusform>%n gwerth a ddatganwyd gan %1</numerusform>
            <numerusform>%n o werthoedd a ddatganwyd gan %1</numerusform>
            <numerusform>%n o werthoedd a ddatganwyd gan %1</numerusform>
            <numerusform>%n o werthoedd a ddatganwyd gan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mwy</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, which kind, what</comment>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sentence, more of it</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation type="unfinished">Beth ddigwyddodd, a phryd</translation>
    </message>
    <message>
        <source>Nothing of what is chosen has a time. Events with a date, disclosures and changes stand here once there are any.</source>
        <translation type="unfinished">Nid oes amser gan ddim o'r hyn a ddewiswyd. Bydd digwyddiadau â dyddiad, datgeliadau a newidiadau yma unwaith y bydd rhai.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished">Yr achos cyfan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished">Chwyddo</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished">Lleihau</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation type="unfinished">Ffitio popeth</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished">Dangos fel tabl</translation>
    </message>
    <message>
        <source>Left and right go from one to the next, Enter opens the record. A bar is as long as it is uncertain; a dashed outline is about that time.</source>
        <translation type="unfinished">Mae chwith a de yn mynd o un i'r nesaf, ac Enter yn agor y cofnod. Mae bar cyhyd â'i ansicrwydd; tua'r amser hwnnw yw ystyr amlinell doredig.</translation>
    </message>
    <message numerus="yes">
        <source>What touches the %n record(s) chosen on the link chart.</source>
        <translation type="unfinished">
            <numerusform>Yr hyn sy'n ymwneud â'r %n cofnod a ddewiswyd ar y siart dolenni.</numerusform>
            <numerusform>Yr hyn sy'n ymwneud â'r %n cofnod a ddewiswyd ar y siart dolenni.</numerusform>
            <numerusform>Yr hyn sy'n ymwneud â'r %n cofnod a ddewiswyd ar y siart dolenni.</numerusform>
            <numerusform>Yr hyn sy'n ymwneud â'r %n chofnod a ddewiswyd ar y siart dolenni.</numerusform>
            <numerusform>Yr hyn sy'n ymwneud â'r %n cofnod a ddewiswyd ar y siart dolenni.</numerusform>
        </translation>
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
        <translation type="unfinished">Edrychir ar un ffeil seliedig ar y tro.</translation>
    </message>
    <message>
        <source>Nothing was done with these. Drop them again afterwards.</source>
        <translation type="unfinished">Ni wnaed dim gyda'r rhain. Gollyngwch nhw eto wedyn.</translation>
    </message>
    <message>
        <source>Nothing was done with what you dropped.</source>
        <translation type="unfinished">Ni wnaed dim gyda'r hyn a ollyngwyd gennych.</translation>
    </message>
    <message>
        <source>Files are attached to a record: open its case, choose the record, and drop them there. Sealed files end in .sealed.</source>
        <translation type="unfinished">Caiff ffeiliau eu hatodi i gofnod: agorwch ei achos, dewiswch y cofnod, a'u gollwng yno. Mae ffeiliau seliedig yn gorffen gyda .sealed.</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation type="unfinished">Datgeliadau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished">Llyfrau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
        <source>From which case do you answer?</source>
        <translation type="unfinished">O ba achos rydych yn ateb?</translation>
    </message>
    <message>
        <source>Seal from this case…</source>
        <translation type="unfinished">Selio o'r achos hwn…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Hafan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Chwilio</translation>
    </message>
</context>
<context>
    <name>counterpart::ui::Presenter</name>
    <message>
        <source>The store is busy (%1). This waits until it is done.</source>
        <translation type="unfinished">Mae'r storfa'n brysur (%1). Mae hyn yn aros nes iddi orffen.</translation>
    </message>
</context>
</TS>
