<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgreementCard</name>
    <message numerus="yes">
        <source>A sign within %n days, or “low on room”.</source>
        <translation>
            <numerusform>A sign within %n day, or “low on room”.</numerusform>
            <numerusform>A sign within %n days, or “low on room”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message numerus="yes">
        <source>%n pieces of 4 KiB did not read.</source>
        <translation>
            <numerusform>%n piece of 4 KiB did not read.</numerusform>
            <numerusform>%n pieces of 4 KiB did not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmallAnswers</name>
    <message numerus="yes">
        <source>Saved as %n files. They leave once you hand them over.</source>
        <translation>
            <numerusform>Saved as %n file. It leaves once you hand it over.</numerusform>
            <numerusform>Saved as %n files. They leave once you hand them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>Your agreement says within %n days.</source>
        <translation>
            <numerusform>Your agreement says within %n day.</numerusform>
            <numerusform>Your agreement says within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message numerus="yes">
        <source>%n further changes</source>
        <translation>
            <numerusform>%n further change</numerusform>
            <numerusform>%n further changes</numerusform>
        </translation>
    </message>
</context>
</TS>
