<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Amendments</name>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s)</source>
        <translation>
            <numerusform>%n amendment</numerusform>
            <numerusform>%n amendments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%n consequence(s)</source>
        <translation>
            <numerusform>%n consequence</numerusform>
            <numerusform>%n consequences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Proved: %n clause(s) read back give the proposed text.</source>
        <translation>
            <numerusform>✓ Proved: %n clause read back gives the proposed text.</numerusform>
            <numerusform>✓ Proved: %n clauses read back give the proposed text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRecommendations</name>
    <message numerus="yes">
        <source>%n recommendation(s) read</source>
        <translation>
            <numerusform>%n recommendation read</numerusform>
            <numerusform>%n recommendations read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSubmissions</name>
    <message numerus="yes">
        <source>%n proposal(s) read</source>
        <translation>
            <numerusform>%n proposal read</numerusform>
            <numerusform>%n proposals read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message numerus="yes">
        <source>%n open matter(s)</source>
        <translation>
            <numerusform>%n open matter</numerusform>
            <numerusform>%n open matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <source>%n provision(s) found</source>
        <translation>
            <numerusform>%n provision found</numerusform>
            <numerusform>%n provisions found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingReport</name>
    <message numerus="yes">
        <source>%n service note(s) kept apart from the text.</source>
        <translation>
            <numerusform>%n service note kept apart from the text.</numerusform>
            <numerusform>%n service notes kept apart from the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendBundle</name>
    <message numerus="yes">
        <source>%n record(s) go, with what belongs to them</source>
        <translation>
            <numerusform>%n record goes, with what belongs to it</numerusform>
            <numerusform>%n records go, with what belongs to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message numerus="yes">
        <source>Keep %n &amp;comment(s)</source>
        <translation>
            <numerusform>Keep %n &amp;comment</numerusform>
            <numerusform>Keep %n &amp;comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) not answered</source>
        <translation>
            <numerusform>%n proposal not answered</numerusform>
            <numerusform>%n proposals not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message numerus="yes">
        <source>%n edit(s) taken in</source>
        <translation>
            <numerusform>%n edit taken in</numerusform>
            <numerusform>%n edits taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more edit(s)</source>
        <translation>
            <numerusform>… and %n more edit</numerusform>
            <numerusform>… and %n more edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to choose; what stays open stays as it is here</source>
        <translation>
            <numerusform>%n place still to choose; what stays open stays as it is here</numerusform>
            <numerusform>%n places still to choose; what stays open stays as it is here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwoAtOnce</name>
    <message numerus="yes">
        <source>%n place(s) still to choose; what stays open stays as the other wrote it</source>
        <translation>
            <numerusform>%n place still to choose; what stays open stays as the other wrote it</numerusform>
            <numerusform>%n places still to choose; what stays open stays as the other wrote it</numerusform>
        </translation>
    </message>
</context>
</TS>
