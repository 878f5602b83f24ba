<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutCard</name>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>The wish is {whose}.</source>
        <translation>Der Wunsch ist {whose}.</translation>
    </message>
    <message>
        <source>What stays well meanwhile</source>
        <translation>Was dabei gut bleibt</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Add to this goal</source>
        <translation>Dieses Ziel ergänzen</translation>
    </message>
    <message>
        <source>A wish, and that is enough to begin with.</source>
        <translation>Ein Wunsch. Das reicht für den Anfang.</translation>
    </message>
    <message>
        <source>What in me stands in the way</source>
        <translation>Was in mir im Weg steht</translation>
    </message>
    <message>
        <source>Last time one like it came, this helped: {words}</source>
        <translation>Beim letzten, das so ähnlich war, half: {words}</translation>
    </message>
    <message>
        <source>Check-ins: {rhythm}</source>
        <translation>Kurzer Blick: {rhythm}</translation>
    </message>
    <message>
        <source>Fixed from outside: {day}</source>
        <translation>Von außen gesetzt: {day}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>What you tell this one person of yourself. Another buddy has a page of their own.</source>
        <translation>Was du dieser einen Person von dir erzählst. Ein anderer Buddy hat eine eigene Seite.</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>What I like to be called</source>
        <translation>Wie ich gern genannt werde</translation>
    </message>
    <message>
        <source>My pronouns</source>
        <translation>Meine Pronomen</translation>
    </message>
    <message>
        <source>Something about me</source>
        <translation>Etwas über mich</translation>
    </message>
    <message>
        <source>Words I use for what I live with</source>
        <translation>Worte, die ich für das benutze, womit ich lebe</translation>
    </message>
    <message>
        <source>One a line, up to twelve.</source>
        <translation>Je Zeile eins, bis zu zwölf.</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Wird gern genannt</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über die Person</translation>
    </message>
    <message>
        <source>Words they use</source>
        <translation>Worte, die sie benutzt</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>An encrypted journal on your own computer. It has no network code, no account, no server.</source>
        <translation>Ein verschlüsseltes Tagebuch auf deinem eigenen Computer. Ohne Netz, ohne Konto, ohne Server.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über PeerBuddy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>PeerBuddy</source>
        <translation>PeerBuddy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Free software, under the GPL; and what it is built of.</source>
        <translation>Freie Software unter der GPL; und woraus sie gebaut ist.</translation>
    </message>
    <message>
        <source>How this app keeps its word</source>
        <translation>Wie diese App Wort hält</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo etwas liegt</translation>
    </message>
    <message>
        <source>Tries the encryption with known answers, and looks at this computer.</source>
        <translation>Erprobt die Verschlüsselung mit bekannten Ergebnissen und schaut sich diesen Computer an.</translation>
    </message>
    <message>
        <source>Is all as it should be?</source>
        <translation>Ist alles, wie es sein soll?</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was versprochen ist</translation>
    </message>
    <message>
        <source>Your journal cannot be read without your passphrase, your recovery code or, only if you switched it on, this computer’s key store. There is no server, no account and no reset. Nobody can read it for you, and nobody can get it back for you.</source>
        <translation>Dein Tagebuch lässt sich nicht lesen ohne deine Passphrase, deinen Wiederherstellungscode oder, nur wenn du ihn eingeschaltet hast, den Schlüsselspeicher dieses Computers. Es gibt keinen Server, kein Konto und kein Zurücksetzen. Niemand kann es für dich lesen, und niemand kann es dir zurückholen.</translation>
    </message>
    <message>
        <source>What is not promised</source>
        <translation>Was nicht versprochen ist</translation>
    </message>
    <message>
        <source>Nothing here protects against someone who watches the screen, or against being made to open the journal. Nor does it against a program that reads the keys or the memory while the journal is open. A weak passphrase can be guessed by whoever has a copy. Nobody outside has audited this program yet.</source>
        <translation>Nichts hier schützt davor, dass jemand auf den Bildschirm schaut oder dich zwingt, das Tagebuch zu öffnen. Auch nicht vor einem Programm, das die Tasten oder den Speicher liest, während das Tagebuch offen ist. Eine schwache Passphrase kann erraten, wer eine Kopie hat. Niemand von außen hat dieses Programm bisher geprüft.</translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Alle Versprechen</translation>
    </message>
    <message>
        <source>What else holds, and where in the app it is kept.</source>
        <translation>Was sonst noch gilt, und wo in der App es eingelöst wird.</translation>
    </message>
    <message>
        <source>Settings needed while locked</source>
        <translation>Einstellungen, die gesperrt gebraucht werden</translation>
    </message>
    <message>
        <source>Marks of vaults, and the log of faults</source>
        <translation>Merkzeichen von Tresoren und das Protokoll der Fehler</translation>
    </message>
    <message>
        <source>Who has a vault open</source>
        <translation>Wer einen Tresor offen hat</translation>
    </message>
    <message>
        <source>All is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Not as it should be: {names}.</source>
        <translation>Nicht, wie es sein soll: {names}.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>{version}, not released</source>
        <translation>{version}, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>{version}, of {day}</source>
        <translation>{version}, vom {day}</translation>
    </message>
    <message>
        <source>{version}, of {day}: {n} months old. Look for a newer one.</source>
        <translation>{version}, vom {day}: {n} Monate alt. Schau nach einer neueren.</translation>
    </message>
</context>
<context>
    <name>Afterwards</name>
    <message>
        <source>Choose something</source>
        <translation>Etwas auswählen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Keep it in my journal</source>
        <translation>In meinem Tagebuch behalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A line for yourself alone. It becomes a page with the tag “{tag}”.</source>
        <translation>Eine Zeile nur für dich. Sie wird eine Seite mit dem Schlagwort „{tag}“.</translation>
    </message>
    <message>
        <source>Kept in your journal. It stays with you.</source>
        <translation>In deinem Tagebuch aufgehoben. Es bleibt bei dir.</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Our agreement</source>
        <translation>Unsere Vereinbarung</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>Wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>It holds once both of you have signed the same words.</source>
        <translation>Sie gilt, sobald ihr beide dieselben Worte unterschrieben habt.</translation>
    </message>
    <message>
        <source>It ended. What was shared stays listed below.</source>
        <translation>Sie ist beendet. Was geteilt wurde, bleibt unten aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. A few plain promises come before anything is shared.</source>
        <translation>Noch ist nichts vereinbart. Ein paar schlichte Versprechen kommen, bevor etwas geteilt wird.</translation>
    </message>
    <message>
        <source>What you share stays with me.</source>
        <translation>Was du teilst, bleibt bei mir.</translation>
    </message>
    <message>
        <source>Not with {name}: {topics}.</source>
        <translation>Nicht mit {name}: {topics}.</translation>
    </message>
    <message>
        <source>Not with me: {topics}.</source>
        <translation>Nicht mit mir: {topics}.</translation>
    </message>
    <message>
        <source>Nothing is left out so far.</source>
        <translation>Bisher ist nichts außen vor.</translation>
    </message>
    <message>
        <source>{topic} (ask first)</source>
        <translation>{topic} (erst fragen)</translation>
    </message>
    <message>
        <source>{topic} (only if they begin)</source>
        <translation>{topic} (nur wenn der andere anfängt)</translation>
    </message>
    <message>
        <source>Good replies: {kinds}.</source>
        <translation>Gute Antworten: {kinds}.</translation>
    </message>
    <message>
        <source>No reply is needed.</source>
        <translation>Es braucht keine Antwort.</translation>
    </message>
    <message>
        <source>No sign is expected.</source>
        <translation>Es wird kein Zeichen erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>A sign within %n days, or “low on room”.</source>
        <translation>
            <numerusform>Ein Zeichen innerhalb von %n Tag, oder „gerade wenig Raum“.</numerusform>
            <numerusform>Ein Zeichen innerhalb von %n Tagen, oder „gerade wenig Raum“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until the end.</source>
        <translation>Bleibt bis zum Ende.</translation>
    </message>
    <message>
        <source>Kept {n} days, then let go.</source>
        <translation>Bleibt {n} Tage, dann losgelassen.</translation>
    </message>
</context>
<context>
    <name>AgreementPane</name>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsames</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>My file again</source>
        <translation>Noch einmal meine Datei</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
</context>
<context>
    <name>AgreementsFace</name>
    <message>
        <source>What is right for you, in your words</source>
        <translation>Was für dich richtig ist, in deinen Worten</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>Wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>There is no agreement with anybody in this journal.</source>
        <translation>In diesem Tagebuch gibt es mit niemandem eine Vereinbarung.</translation>
    </message>
</context>
<context>
    <name>AllView</name>
    <message>
        <source>Filter the strengths</source>
        <translation>Die Stärken filtern</translation>
    </message>
    <message>
        <source>No strength has these words. You can add one of your own.</source>
        <translation>Keine Stärke hat diese Wörter. Du kannst eine eigene hinzufügen.</translation>
    </message>
    <message>
        <source>Add a strength of my own</source>
        <translation>Eigene Stärke hinzufügen</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Alle Stärken</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Changes show at once.</source>
        <translation>Änderungen zeigen sich sofort.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Of this window alone.</source>
        <translation>Nur in diesem Fenster.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>100 % is the usual size.</source>
        <translation>100 % ist die übliche Größe.</translation>
    </message>
    <message>
        <source>Bars that show waiting stand still.</source>
        <translation>Balken, die Warten zeigen, stehen still.</translation>
    </message>
    <message>
        <source>On Today and above the list of the journal stand pages of the same day in other years, never sealed ones. Each day they can be put away.</source>
        <translation>Auf Heute und über der Liste des Tagebuchs stehen Seiten desselben Tages aus anderen Jahren, nie versiegelte. Jeden Tag lassen sie sich weglegen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>One is kept for each sitting in which a page changed. A smaller number takes hold of a page when it is next changed.</source>
        <translation>Aufgehoben wird eine Fassung je Sitzung, in der sich eine Seite geändert hat. Eine kleinere Zahl greift bei einer Seite, wenn sie sich das nächste Mal ändert.</translation>
    </message>
    <message>
        <source>Earlier texts kept of a page</source>
        <translation>Frühere Texte, die von einer Seite bleiben</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Schreibfläche</translation>
    </message>
</context>
<context>
    <name>AreaSection</name>
    <message>
        <source>One that was there from the start has its first name again when this is empty.</source>
        <translation>War einer von Anfang an da, hat er wieder seinen ersten Namen, wenn das hier leer ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>AreasPart</name>
    <message>
        <source>Life areas</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>One or two. The list is yours: Settings, Life areas.</source>
        <translation>Einer oder zwei. Die Liste gehört dir: Einstellungen, Lebensbereiche.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Which file? A sealed one, or a card.</source>
        <translation>Welche Datei? Eine versiegelte oder eine Karte.</translation>
    </message>
    <message>
        <source>What was copied is no sealed file and no card.</source>
        <translation>Was kopiert wurde, ist weder eine versiegelte Datei noch eine Karte.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>AssetSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is good to know of it.</source>
        <translation>Was darüber gut zu wissen ist.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made in a quiet minute of a day on which something changed. It counts only after every page of it was checked. Backups are encrypted as the vault is.</source>
        <translation>Eine entsteht in einer ruhigen Minute an einem Tag, an dem sich etwas geändert hat. Sie zählt erst, wenn jede Seite darin geprüft ist. Sicherungen sind verschlüsselt wie der Tresor.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine anlegen</translation>
    </message>
    <message>
        <source>Working on a backup</source>
        <translation>Eine Sicherung ist in Arbeit</translation>
    </message>
    <message>
        <source>A new backup</source>
        <translation>Eine neue Sicherung</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Backups beside the vault</source>
        <translation>Sicherungen neben dem Tresor</translation>
    </message>
    <message>
        <source>The newest is of {day}.</source>
        <translation>Die neueste ist vom {day}.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Bisher gibt es keine.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {day}</source>
        <translation>Die Sicherung vom {day} wiederherstellen</translation>
    </message>
    <message>
        <source>{size}. Opens with an earlier passphrase.</source>
        <translation>{size}. Öffnet sich mit einer früheren Passphrase.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the backup of {day}</source>
        <translation>Die Sicherung vom {day} prüfen</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>Copy the backup of {day} to another folder</source>
        <translation>Die Sicherung vom {day} in einen anderen Ordner kopieren</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Sie ansehen</translation>
    </message>
    <message>
        <source>Backups that an earlier passphrase opens: {n}</source>
        <translation>Sicherungen, die eine frühere Passphrase öffnet: {n}</translation>
    </message>
    <message>
        <source>They can be deleted beside a new one.</source>
        <translation>Sie lassen sich löschen, wenn daneben eine neue liegt.</translation>
    </message>
    <message>
        <source>The backup is made, and every page of it was checked. Pages of the journal in it: {n}.</source>
        <translation>Die Sicherung ist angelegt, und jede Seite darin ist geprüft. Seiten des Tagebuchs darin: {n}.</translation>
    </message>
    <message>
        <source>This backup reads as it was written. Pages of the journal in it: {n}.</source>
        <translation>Diese Sicherung liest sich, wie sie geschrieben wurde. Seiten des Tagebuchs darin: {n}.</translation>
    </message>
    <message>
        <source>To which folder should the backup be copied?</source>
        <translation>In welchen Ordner soll die Sicherung kopiert werden?</translation>
    </message>
    <message>
        <source>The copy was read back and is whole. It lies at {path}, encrypted as it was.</source>
        <translation>Die Kopie ist zurückgelesen und vollständig. Sie liegt unter {path}, verschlüsselt wie zuvor.</translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation>Die Sicherung vom {day}</translation>
    </message>
</context>
<context>
    <name>BeginView</name>
    <message>
        <source>What we may have in common</source>
        <translation>Was wir gemeinsam haben könnten</translation>
    </message>
    <message>
        <source>A card with a few lines, for them</source>
        <translation>Eine Karte mit ein paar Zeilen für die andere Person</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>What you tell this one person of yourself</source>
        <translation>Was du dieser einen Person von dir erzählst</translation>
    </message>
    <message>
        <source>Read what held</source>
        <translation>Lesen, was galt</translation>
    </message>
    <message>
        <source>The words of before, page by page</source>
        <translation>Die Worte von vorher, Seite für Seite</translation>
    </message>
    <message>
        <source>Write a first version</source>
        <translation>Eine erste Fassung schreiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>An agreement with {name}</source>
        <translation>Eine Vereinbarung mit {name}</translation>
    </message>
    <message>
        <source>The two of you have ended. It can begin again from their page.</source>
        <translation>Zwischen euch ist es beendet. Auf der Seite der Person kann es neu beginnen.</translation>
    </message>
    <message>
        <source>Compare the safety words first: then files can be made for them.</source>
        <translation>Vergleicht zuerst die Vergleichswörter: Dann lassen sich Dateien für die Person machen.</translation>
    </message>
    <message>
        <source>What held has ended. A new agreement can begin at any time.</source>
        <translation>Was galt, ist beendet. Eine neue Vereinbarung kann jederzeit beginnen.</translation>
    </message>
</context>
<context>
    <name>BeginWith</name>
    <message>
        <source>Begin with…</source>
        <translation>Anfangen mit …</translation>
    </message>
    <message>
        <source>Begin with a guided page</source>
        <translation>Mit einer geführten Seite anfangen</translation>
    </message>
    <message>
        <source>{title} · about {n} minutes</source>
        <translation>{title} · etwa {n} Minuten</translation>
    </message>
    <message>
        <source>Weekly look-back</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Monthly look-back</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>Turning point</source>
        <translation>Wendepunkt</translation>
    </message>
    <message>
        <source>What is half done, and all of them</source>
        <translation>Was halb fertig ist, und alle</translation>
    </message>
</context>
<context>
    <name>BenchHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Share with {name}</source>
        <translation>Mit {name} teilen</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>What could leave</source>
        <translation>Was hinausgehen könnte</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>BuddyCard</name>
    <message>
        <source>From a buddy</source>
        <translation>Von einem Buddy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>{title} from {name}</source>
        <translation>{title} von {name}</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Öffnen: {what}</translation>
    </message>
    <message>
        <source>Let it rest: {what}</source>
        <translation>Ruhen lassen: {what}</translation>
    </message>
</context>
<context>
    <name>BuddyView</name>
    <message>
        <source>What holds it</source>
        <translation>Was es trägt</translation>
    </message>
    <message>
        <source>Share a page</source>
        <translation>Eine Seite teilen</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Unsere Vereinbarung</translation>
    </message>
</context>
<context>
    <name>CardPath</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>{card}, looked at</source>
        <translation>{card}, angesehen</translation>
    </message>
</context>
<context>
    <name>CardSortFlow</name>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Choose a few</source>
        <translation>Einige wählen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Your front set</source>
        <translation>Deine Stärken vorne</translation>
    </message>
    <message>
        <source>Which would you not want to be without?</source>
        <translation>Ohne welche möchtest du nicht sein?</translation>
    </message>
    <message>
        <source>Which of these do you want to lean on?</source>
        <translation>Auf welche davon möchtest du dich stützen?</translation>
    </message>
    <message>
        <source>You can stop here and come back. The pile “not in this season” is not kept.</source>
        <translation>Du kannst hier aufhören und wiederkommen. Der Stapel „nicht in dieser Zeit“ wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Six to nine of them. They meet in pairs next.</source>
        <translation>Sechs bis neun davon. Als Nächstes treffen sie sich in Paaren.</translation>
    </message>
    <message>
        <source>These stand alike for you: take {least} to {most}.</source>
        <translation>Diese stehen für dich gleich: Nimm {least} bis {most}.</translation>
    </message>
    <message>
        <source>{names} are with you already.</source>
        <translation>{names} sind schon bei dir.</translation>
    </message>
</context>
<context>
    <name>ChangedHereBar</name>
    <message>
        <source>Set it back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This was changed on this computer, and not from here:</source>
        <translation>Das wurde auf diesem Computer geändert, und nicht von hier aus:</translation>
    </message>
    <message>
        <source>Quick hide is off; it was on.</source>
        <translation>„Schnell verbergen“ ist aus; es war an.</translation>
    </message>
    <message>
        <source>Quick hide is on; it was off.</source>
        <translation>„Schnell verbergen“ ist an; es war aus.</translation>
    </message>
    <message>
        <source>It locks after a pause of {now}; it was {before}.</source>
        <translation>Es sperrt nach einer Pause von {now}; vorher: {before}.</translation>
    </message>
    <message>
        <source>The pocket card has other lines; Help now shows them.</source>
        <translation>Auf der Taschenkarte stehen andere Zeilen; „Hilfe jetzt“ zeigt sie.</translation>
    </message>
    <message>
        <source>These things are needed while it is locked, so they lie outside of the vault, and whoever uses this computer account can change them. Nothing in the vault changes by that.</source>
        <translation>Das wird gebraucht, solange gesperrt ist; darum liegt es außerhalb des Tresors, und wer dieses Benutzerkonto verwendet, kann es ändern. Im Tresor ändert sich dadurch nichts.</translation>
    </message>
    <message>
        <source>If it was you, keep it. If not, set it back: somebody else may have been here.</source>
        <translation>Wenn du es warst, behalte es. Wenn nicht, stell es zurück: Vielleicht war jemand anderes hier.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>It is again as it was.</source>
        <translation>Es ist wieder, wie es war.</translation>
    </message>
</context>
<context>
    <name>ChangingState</name>
    <message>
        <source>Delete “{wish}” for good, with its plans and check-ins? Pages of the journal stay. Letting it go keeps everything.</source>
        <translation>„{wish}“ endgültig löschen, mit allen Plänen und kurzen Blicken? Die Seiten im Tagebuch bleiben. Wenn du es loslässt, bleibt alles erhalten.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Check-in</source>
        <translation>Kurzer Blick</translation>
    </message>
    <message>
        <source>It moved</source>
        <translation>Es hat sich bewegt</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>For the coming weeks</source>
        <translation>Für die nächsten Wochen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Keep check-in</source>
        <translation>Kurzen Blick festhalten</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>The plan’s moment</source>
        <translation>Moment des Plans</translation>
    </message>
    <message>
        <source>If {cue}</source>
        <translation>Wenn {cue}</translation>
    </message>
    <message>
        <source>Check-in of {day}</source>
        <translation>Kurzer Blick vom {day}</translation>
    </message>
    <message>
        <source>Where is this now?</source>
        <translation>Wo steht das gerade?</translation>
    </message>
    <message>
        <source>Anything here can stay empty. The keys 1 to 5 say how it moved.</source>
        <translation>Alles hier kann leer bleiben. Die Tasten 1 bis 5 sagen, wie es sich bewegt hat.</translation>
    </message>
    <message>
        <source>Last looked at on {day}.</source>
        <translation>Am {day} zuletzt angesehen.</translation>
    </message>
</context>
<context>
    <name>CheckingIn</name>
    <message>
        <source>The check-in is kept.</source>
        <translation>Der kurze Blick ist festgehalten.</translation>
    </message>
    <message>
        <source>The check-in is removed.</source>
        <translation>Der kurze Blick ist entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No topic here is off-limits for {name}.</source>
        <translation>Hier ist kein Thema, das für {name} außen vor ist.</translation>
    </message>
    <message>
        <source>There is no agreement with {name} that holds today, so nothing leaves.</source>
        <translation>Mit {name} gibt es keine Vereinbarung, die heute gilt, darum geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Unsere Vereinbarung</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Die Antwort war ja</translation>
    </message>
    <message>
        <source>You asked {name} about “{topic}”, and they said yes.</source>
        <translation>Du hast {name} nach „{topic}“ gefragt, und die Antwort war Ja.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change how {name} is named</source>
        <translation>Ändern, wie {name} genannt wird</translation>
    </message>
    <message>
        <source>Hold them</source>
        <translation>Bis morgen warten</translation>
    </message>
    <message>
        <source>Share today</source>
        <translation>Heute teilen</translation>
    </message>
</context>
<context>
    <name>ChoiceFace</name>
    <message>
        <source>There is no buddy in this journal, so it stays here.</source>
        <translation>In diesem Tagebuch gibt es keinen Buddy, darum bleibt es hier.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>ChooseFront</name>
    <message>
        <source>Front set</source>
        <translation>Stärken vorne</translation>
    </message>
    <message>
        <source>This is my front set</source>
        <translation>Das sind meine Stärken vorne</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Seven is a full set. Switch one off to choose another.</source>
        <translation>Mit sieben ist es voll. Schalte eine aus, um eine andere zu wählen.</translation>
    </message>
    <message>
        <source>This can be a set. It can be looked at again at any time.</source>
        <translation>So kann es bleiben. Du kannst es jederzeit wieder ansehen.</translation>
    </message>
    <message>
        <source>Five to seven make a set.</source>
        <translation>Fünf bis sieben stehen vorne.</translation>
    </message>
    <message>
        <source>Choose the front set by hand</source>
        <translation>Die Stärken vorne von Hand wählen</translation>
    </message>
    <message>
        <source>Which of these feel like you, and are good to lean on just now? The others stay.</source>
        <translation>Welche davon fühlen sich nach dir an und tragen dich gerade? Die anderen bleiben.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It takes {least} to go on.</source>
        <translation>Ab {least} geht es weiter.</translation>
    </message>
</context>
<context>
    <name>ChosenPages</name>
    <message>
        <source>Pages in the trash now: {n}. Nothing there is deleted by itself.</source>
        <translation>Seiten, die jetzt im Papierkorb liegen: {n}. Nichts dort löscht sich von selbst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CodeCopies</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>This computer knows of no printer. A PDF needs none.</source>
        <translation>Dieser Computer kennt keinen Drucker. Ein PDF braucht keinen.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>In which folder should the PDF lie?</source>
        <translation>In welchem Ordner soll das PDF liegen?</translation>
    </message>
    <message>
        <source>Seven groups</source>
        <translation>Sieben Gruppen</translation>
    </message>
    <message>
        <source>The PDF lies at {path}. It is not encrypted: best it does not stay on this computer.</source>
        <translation>Das PDF liegt unter {path}. Es ist nicht verschlüsselt: Am besten bleibt es nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Seven groups of four, without the letters I, L, O and U.</source>
        <translation>Sieben Vierergruppen, ohne die Buchstaben I, L, O und U.</translation>
    </message>
    <message>
        <source>Whoever has this can open what it belongs to. Not beside the computer, and not at home if somebody there may look.</source>
        <translation>Wer das hat, kann öffnen, wozu es gehört. Nicht neben dem Computer, und nicht zu Hause, wenn dort jemand nachsehen könnte.</translation>
    </message>
</context>
<context>
    <name>CodeFlow</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Dein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Type two groups from your copy</source>
        <translation>Tippe zwei Gruppen von deinem Zettel ab</translation>
    </message>
    <message>
        <source>Uncover all</source>
        <translation>Alle aufdecken</translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation>Gruppe {n}</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are covered for a moment, so that you read them from paper. Large or small letters and dashes make no difference; O counts as 0.</source>
        <translation>Die Gruppen {first} und {second} sind kurz verdeckt, damit du sie vom Papier abliest. Groß oder klein und Striche spielen keine Rolle; O zählt als 0.</translation>
    </message>
    <message>
        <source>Beside the computer is a risky place for it. A drawer at a friend’s, a safe or a wallet are kinder choices.</source>
        <translation>Neben dem Computer ist er schlecht aufgehoben. Eine Schublade bei Freunden, ein Safe oder die Brieftasche sind besser.</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Group {n}: {letters}</source>
        <translation>Gruppe {n}: {letters}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Characters missing: {n}</source>
        <translation>Es fehlen noch Zeichen: {n}</translation>
    </message>
    <message>
        <source>That is not group {n}</source>
        <translation>Das ist nicht Gruppe {n}</translation>
    </message>
    <message>
        <source>That does not match. Here is the whole code again: compare it with what you wrote.</source>
        <translation>Das stimmt nicht überein. Hier ist noch einmal der ganze Code: Vergleiche ihn mit dem, was du aufgeschrieben hast.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A reply, begun</source>
        <translation>Eine begonnene Antwort</translation>
    </message>
</context>
<context>
    <name>CopyingOut</name>
    <message>
        <source>All pages instead</source>
        <translation>Stattdessen alle Seiten</translation>
    </message>
    <message>
        <source>Form of the copy</source>
        <translation>Form der Kopie</translation>
    </message>
    <message>
        <source>One page for the browser (HTML)</source>
        <translation>Eine Seite für den Browser (HTML)</translation>
    </message>
    <message>
        <source>A folder of text files (Markdown)</source>
        <translation>Ein Ordner mit Textdateien (Markdown)</translation>
    </message>
    <message>
        <source>For programs, and to come back here (JSON)</source>
        <translation>Für Programme, und um hierher zurückzukommen (JSON)</translation>
    </message>
    <message>
        <source>Choose where, and copy</source>
        <translation>Ort wählen und kopieren</translation>
    </message>
    <message>
        <source>Everything but the trash, readable by anyone who gets the copy. The passphrase is asked first. A backup is the copy that stays encrypted.</source>
        <translation>Alles außer dem Papierkorb, lesbar für alle, die an die Kopie kommen. Zuerst wird nach der Passphrase gefragt. Die Kopie, die verschlüsselt bleibt, ist eine Sicherung.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Only the pages chosen in the journal: {n}</source>
        <translation>Nur die im Tagebuch ausgewählten Seiten: {n}</translation>
    </message>
    <message>
        <source>In which folder should the readable copy lie?</source>
        <translation>In welchem Ordner soll die lesbare Kopie liegen?</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>A readable copy</source>
        <translation>Eine lesbare Kopie</translation>
    </message>
    <message>
        <source>It is written to {target}. It is not encrypted: whoever can read the folder {folder} can read all of it.</source>
        <translation>Geschrieben wird nach {target}. Sie ist nicht verschlüsselt: Wer den Ordner {folder} lesen kann, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Kopie schreiben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Pages written: {n}</source>
        <translation>Geschriebene Seiten: {n}</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the copy is left behind.</source>
        <translation>Angehalten. Von der Kopie bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>The copy lies at {path}. Pages in it: {n}. It is not encrypted.</source>
        <translation>Die Kopie liegt unter {path}. Seiten darin: {n}. Sie ist nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>CorrectPage</name>
    <message>
        <source>What you shared stays with them as it was. This stands beside it.</source>
        <translation>Was du geteilt hast, bleibt dort, wie es war. Das hier steht daneben.</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Eine Richtigstellung</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Was stimmt</translation>
    </message>
    <message>
        <source>Save as a sealed file</source>
        <translation>Als versiegelte Datei speichern</translation>
    </message>
    <message>
        <source>This and nothing else leaves</source>
        <translation>Das und nichts sonst geht hinaus</translation>
    </message>
    <message>
        <source>A correction for {name}</source>
        <translation>Eine Richtigstellung für {name}</translation>
    </message>
    <message>
        <source>What you write stands here, exactly as it would leave.</source>
        <translation>Was du schreibst, steht hier, genau wie es hinausginge.</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The code shown before was never typed back, so this vault has a new one. The earlier one opens it no longer.</source>
        <translation>Der zuvor gezeigte Code wurde nie abgetippt, darum hat dieser Tresor einen neuen. Der frühere öffnet ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Where it lives</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Where should it live?</source>
        <translation>Wo soll er liegen?</translation>
    </message>
    <message>
        <source>A vault is a folder on this computer. You can move it or copy it like any folder.</source>
        <translation>Ein Tresor ist ein Ordner auf diesem Computer. Du kannst ihn wie jeden Ordner verschieben oder kopieren.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
        <source>It opens your vault. It is kept nowhere, so nobody can hand you a new one.</source>
        <translation>Sie öffnet deinen Tresor. Sie wird nirgends aufbewahrt, darum kann dir niemand eine neue geben.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Dein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens the vault if the passphrase slips away. Write it down, print it, or keep the file somewhere only you reach. It is shown this one time.</source>
        <translation>Er öffnet den Tresor, wenn dir die Passphrase entfällt. Schreib ihn auf, druck ihn oder bewahre die Datei dort auf, wo nur du hinkommst. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Whose device is this?</source>
        <translation>Wessen Gerät ist das?</translation>
    </message>
    <message>
        <source>Nothing has to be answered. What you say here is kept in the vault, encrypted.</source>
        <translation>Nichts davon braucht eine Antwort. Was du hier sagst, wird verschlüsselt im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <source>A name without slashes</source>
        <translation>Ein Name ohne Schrägstriche</translation>
    </message>
    <message>
        <source>Both fields alike open the next step</source>
        <translation>Sind beide Felder gleich, geht es weiter</translation>
    </message>
    <message>
        <source>Both groups open the next step</source>
        <translation>Mit beiden Gruppen geht es weiter</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Making the vault… Esc stops it</source>
        <translation>Der Tresor wird angelegt … Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>DamagePage</name>
    <message>
        <source>This vault could not be read in full</source>
        <translation>Dieser Tresor ließ sich nicht vollständig lesen</translation>
    </message>
    <message>
        <source>It becomes a new vault beside the old one; the damaged files are left alone.</source>
        <translation>Sie wird ein neuer Tresor neben dem alten; die beschädigten Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lesen, was sich lesen lässt</translation>
    </message>
    <message>
        <source>Every page that still reads goes into a new vault. The damaged files are only read.</source>
        <translation>Jede Seite, die sich noch lesen lässt, kommt in einen neuen Tresor. Die beschädigten Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Look for another backup</source>
        <translation>Eine andere Sicherung suchen</translation>
    </message>
    <message>
        <source>On a stick, another disk, or in a folder you copied.</source>
        <translation>Auf einem Stick, einer anderen Platte oder in einem kopierten Ordner.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Close and decide later</source>
        <translation>Schließen und später entscheiden</translation>
    </message>
    <message>
        <source>Restore the backup of {day}</source>
        <translation>Die Sicherung vom {day} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>DangerCard</name>
    <message>
        <source>Open Help now</source>
        <translation>„Hilfe jetzt“ öffnen</translation>
    </message>
    <message>
        <source>Your agreement, for when it gets dangerous</source>
        <translation>Eure Vereinbarung, für den Fall, dass es gefährlich wird</translation>
    </message>
    <message>
        <source>Your agreement says nothing of what {name} wishes for when it gets dangerous.</source>
        <translation>In eurer Vereinbarung steht nicht, was {name} sich wünscht, wenn es gefährlich wird.</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Go</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Tag, zu dem es gehen soll</translation>
    </message>
    <message>
        <source>Go to this day</source>
        <translation>Zu diesem Tag gehen</translation>
    </message>
    <message>
        <source>Back to the newest pages</source>
        <translation>Zurück zu den neuesten Seiten</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Arrow keys choose a day, Page Up and Page Down a month, with Shift a year, Enter goes</source>
        <translation>Pfeiltasten wählen einen Tag, Bild auf und Bild ab einen Monat, mit Umschalt ein Jahr, Enter geht hin</translation>
    </message>
</context>
<context>
    <name>DaysPart</name>
    <message>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Kurze Blicke</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>A day only where the world sets one: an exam, a court, a birth.</source>
        <translation>Ein Tag nur, wo die Welt einen setzt: eine Prüfung, ein Gericht, eine Geburt.</translation>
    </message>
    <message>
        <source>A real date</source>
        <translation>Ein fester Termin</translation>
    </message>
</context>
<context>
    <name>DeleteFlow</name>
    <message>
        <source>This cannot be taken back. The keys are destroyed first: without them, remains of the vault on a disk cannot be read. A backup that you keep elsewhere still opens.</source>
        <translation>Das lässt sich nicht zurücknehmen. Zuerst werden die Schlüssel vernichtet: Ohne sie lassen sich Reste des Tresors auf einer Platte nicht lesen. Eine Sicherung, die du anderswo hast, öffnet sich weiterhin.</translation>
    </message>
    <message>
        <source>Delete this journal</source>
        <translation>Dieses Tagebuch löschen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Remove the pocket card too</source>
        <translation>Auch die Taschenkarte entfernen</translation>
    </message>
    <message>
        <source>Make a last backup</source>
        <translation>Letzte Sicherung anlegen</translation>
    </message>
    <message>
        <source>It can become a journal again, with your passphrase or code.</source>
        <translation>Daraus kann mit deiner Passphrase oder deinem Code wieder ein Tagebuch werden.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Type its name to go on: {name}</source>
        <translation>Um weiterzugehen, tippe seinen Namen: {name}</translation>
    </message>
    <message>
        <source>In which folder should the last backup lie? A stick or another disk is best.</source>
        <translation>In welchem Ordner soll die letzte Sicherung liegen? Am besten auf einem Stick oder einer anderen Platte.</translation>
    </message>
    <message>
        <source>It was read back and is whole: {path}. Pages in it: {n}.</source>
        <translation>Sie ist zurückgelesen und vollständig: {path}. Seiten darin: {n}.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>Words for a picture</source>
        <translation>Worte zu einem Bild</translation>
    </message>
    <message>
        <source>What does this picture show? A few words help whoever cannot see it, and you later.</source>
        <translation>Was zeigt dieses Bild? Ein paar Worte helfen allen, die es nicht sehen können, und dir später.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>It may stay empty</source>
        <translation>Es kann leer bleiben</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Worte behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave the picture as it is</source>
        <translation>Das Bild lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>It saves itself, and stays on this computer.</source>
        <translation>Es speichert sich selbst und bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>Angaben zu {name}</translation>
    </message>
    <message>
        <source>Name I use</source>
        <translation>Name, den ich verwende</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie du die Person erreichst</translation>
    </message>
    <message>
        <source>What I am called between us</source>
        <translation>Wie ich zwischen uns heiße</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keinen verwenden</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Where do the files of the two of you lie?</source>
        <translation>Wo liegen eure gemeinsamen Dateien?</translation>
    </message>
    <message>
        <source>None. Files are saved where you say each time.</source>
        <translation>Keiner. Dateien werden gespeichert, wo du es jeweils sagst.</translation>
    </message>
    <message>
        <source>Somebody else in the list has this name.</source>
        <translation>Jemand anderes in der Liste hat diesen Namen.</translation>
    </message>
    <message>
        <source>On their card stands {name}.</source>
        <translation>Auf der Karte steht {name}.</translation>
    </message>
    <message>
        <source>A number, a place, a day of the week: how you meet besides files.</source>
        <translation>Eine Nummer, ein Ort, ein Wochentag: wie ihr euch außer mit Dateien trefft.</translation>
    </message>
    <message>
        <source>Stands on what you seal for them from here on.</source>
        <translation>Steht ab jetzt auf dem, was du für die Person versiegelst.</translation>
    </message>
    <message>
        <source>Folder for our files</source>
        <translation>Ordner für unsere Dateien</translation>
    </message>
    <message>
        <source>A stick or a synced folder. What you seal lies there ready, under a name that says nothing.</source>
        <translation>Ein Stick oder ein abgeglichener Ordner. Was du versiegelst, liegt dort bereit, unter einem Namen, der nichts sagt.</translation>
    </message>
    <message>
        <source>What comes from them is refused, and nothing is made for them. They are not told.</source>
        <translation>Was von dort kommt, wird abgewiesen, und nichts wird für die Person gemacht. Sie erfährt es nicht.</translation>
    </message>
    <message>
        <source>Is this somebody you know already, with a new computer? Then what you shared before, and the name, go on here.</source>
        <translation>Ist das jemand, den du schon kennst, mit einem neuen Computer? Dann gehen das früher Geteilte und der Name hier weiter.</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Dieselbe Person wie</translation>
    </message>
    <message>
        <source>The same person as {name}</source>
        <translation>Dieselbe Person wie {name}</translation>
    </message>
    <message>
        <source>From an earlier computer</source>
        <translation>Von einem früheren Computer</translation>
    </message>
    <message>
        <source>Read what we agreed then</source>
        <translation>Lesen, was damals vereinbart war</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>Open with this computer’s key store as well</source>
        <translation>Auch mit dem Schlüsselspeicher dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Anyone using this computer account can then open the journal. It can be switched on and off later under Settings, Security.</source>
        <translation>Wer dieses Benutzerkonto verwendet, kann dann das Tagebuch öffnen. Später lässt sich das unter Einstellungen, Sicherheit ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Might somebody look at this computer without asking?</source>
        <translation>Könnte jemand ungefragt in diesen Computer schauen?</translation>
    </message>
    <message>
        <source>What this program cannot do</source>
        <translation>Was dieses Programm nicht kann</translation>
    </message>
    <message>
        <source>Help now opens with {keys}, here and everywhere, locked or not. Where it would itself be a risk, Settings, Security keeps it out of sight while the journal is locked.</source>
        <translation>„Hilfe jetzt“ öffnet sich mit {keys}, hier und überall, gesperrt oder nicht. Wo sie selbst eine Gefahr wäre, hält Einstellungen, Sicherheit sie bei gesperrtem Tagebuch verborgen.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>The page and this version, compared</source>
        <translation>Die Seite und diese Fassung, verglichen</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>Etwas anderes teilen</translation>
    </message>
    <message>
        <source>For {name}: {file}
in {folder}</source>
        <translation>Für {name}: {file}
in {folder}</translation>
    </message>
</context>
<context>
    <name>EarlierFlow</name>
    <message>
        <source>Backups from before</source>
        <translation>Sicherungen von früher</translation>
    </message>
    <message>
        <source>These still open with the old passphrase and the old code. They can be deleted as soon as one new backup was made and checked.</source>
        <translation>Diese öffnen sich noch mit der alten Passphrase und dem alten Code. Sie lassen sich löschen, sobald eine neue Sicherung angelegt und geprüft ist.</translation>
    </message>
    <message>
        <source>Delete the earlier backups</source>
        <translation>Frühere Sicherungen löschen</translation>
    </message>
    <message>
        <source>Make a new backup now</source>
        <translation>Jetzt eine neue Sicherung anlegen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Earlier backups deleted: {n}. The new one is kept, and opens with what is new.</source>
        <translation>Gelöschte frühere Sicherungen: {n}. Die neue bleibt und öffnet sich mit dem Neuen.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a title</source>
        <translation>Titel hinzufügen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>A line for them</source>
        <translation>Eine Zeile für die andere Person</translation>
    </message>
    <message>
        <source>Yes, and save a file that says so</source>
        <translation>Ja, und eine Datei speichern, die das sagt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>It goes into the file, if you save one. It can stay empty.</source>
        <translation>Sie kommt in die Datei, falls du eine speicherst. Sie kann leer bleiben.</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
    <message>
        <source>Done. The file {name} says so; it’s on its way only when you hand it over.</source>
        <translation>Erledigt. Die Datei {name} sagt es; auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
    <message>
        <source>Done. No file was made.</source>
        <translation>Erledigt. Es wurde keine Datei gemacht.</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Return with a note</source>
        <translation>Mit einer Notiz zurückgeben</translation>
    </message>
    <message>
        <source>A newer version of PeerBuddy can read it. Until then it is kept.</source>
        <translation>Eine neuere Version von PeerBuddy kann es lesen. Bis dahin bleibt es hier.</translation>
    </message>
    <message>
        <source>One page that was made before this one may be missing.</source>
        <translation>Eine Seite, die vor dieser gemacht wurde, fehlt vielleicht.</translation>
    </message>
    <message>
        <source>In confidence: it stays with you.</source>
        <translation>Im Vertrauen: Es bleibt bei dir.</translation>
    </message>
    <message>
        <source>You set a boundary around this: {topics}. So only the labels are shown.</source>
        <translation>Du hast hier eine Grenze gesetzt: {topics}. Darum werden nur die Beschriftungen gezeigt.</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>how much?</source>
        <translation>wie viel?</translation>
    </message>
    <message>
        <source>{strength}, the amount: {word}</source>
        <translation>{strength}, das Maß: {word}</translation>
    </message>
    <message>
        <source>What did you do? {strength}</source>
        <translation>Was hast du getan? {strength}</translation>
    </message>
    <message>
        <source>More about {strength}</source>
        <translation>Mehr zu {strength}</translation>
    </message>
    <message>
        <source>More, if you like</source>
        <translation>Mehr, wenn du magst</translation>
    </message>
    <message>
        <source>Take {strength} off</source>
        <translation>{strength} abnehmen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter: {name}</source>
        <translation>Den Filter entfernen: {name}</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>First day to show</source>
        <translation>Erster Tag, der gezeigt wird</translation>
    </message>
    <message>
        <source>Last day to show</source>
        <translation>Letzter Tag, der gezeigt wird</translation>
    </message>
    <message>
        <source>Person to show</source>
        <translation>Person, die gezeigt wird</translation>
    </message>
    <message>
        <source>Topic to show</source>
        <translation>Thema, das gezeigt wird</translation>
    </message>
    <message>
        <source>Tag to show</source>
        <translation>Schlagwort, das gezeigt wird</translation>
    </message>
    <message>
        <source>Strength to show</source>
        <translation>Stärke, die gezeigt wird</translation>
    </message>
    <message>
        <source>Goal to show</source>
        <translation>Ziel, das gezeigt wird</translation>
    </message>
    <message>
        <source>Guided page or look-back to show</source>
        <translation>Geführte Seite oder Rückblick, der gezeigt wird</translation>
    </message>
    <message>
        <source>Who may see the pages to show</source>
        <translation>Wer die gezeigten Seiten sehen darf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vertraulichkeit</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Up to {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>Person: {name}</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>Thema: {name}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Schlagwort: {tag}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>May share</source>
        <translation>Teilbar</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Guided by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>Strength: {name}</source>
        <translation>Stärke: {name}</translation>
    </message>
    <message>
        <source>Goal: {name}</source>
        <translation>Ziel: {name}</translation>
    </message>
    <message>
        <source>Guided by: {name}</source>
        <translation>Geführt von: {name}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Put in its place</source>
        <translation>Stattdessen einsetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>{count} ersetzt</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Suchen und Ersetzen schließen</translation>
    </message>
</context>
<context>
    <name>FindStrength</name>
    <message>
        <source>No strength has these letters.</source>
        <translation>Keine Stärke hat diese Buchstaben.</translation>
    </message>
</context>
<context>
    <name>FirstQuestion</name>
    <message>
        <source>Before the first share</source>
        <translation>Vor dem ersten Teilen</translation>
    </message>
    <message>
        <source>I know that, save it</source>
        <translation>Das weiß ich, speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Give them your card</source>
        <translation>Deine Karte geben</translation>
    </message>
    <message>
        <source>As a file, or as text for a message</source>
        <translation>Als Datei, oder als Text für eine Nachricht</translation>
    </message>
    <message>
        <source>Compare the safety words</source>
        <translation>Die Vergleichswörter vergleichen</translation>
    </message>
    <message>
        <source>A minute by voice, by video or in person</source>
        <translation>Eine Minute am Telefon, per Video oder persönlich</translation>
    </message>
    <message>
        <source>This card says it is from {name}. Anybody could write that on a card, so the two of you compare a few words before anything is sealed.</source>
        <translation>Auf dieser Karte steht, sie sei von {name}. Das könnte jede und jeder auf eine Karte schreiben. Darum vergleicht ihr ein paar Wörter, bevor etwas versiegelt wird.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FlowFoot</name>
    <message>
        <source>Back one step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen ohne Speichern</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Nichts davon wird aufgehoben</translation>
    </message>
</context>
<context>
    <name>FlowHead</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>What was done so far is kept</source>
        <translation>Was bisher getan ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>FlowParts</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Skip this card</source>
        <translation>Diese Karte überspringen</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>{day} · about {n} minutes</source>
        <translation>{day} · etwa {n} Minuten</translation>
    </message>
    <message>
        <source>Every card can be skipped. What is half done is kept and can rest.</source>
        <translation>Jede Karte lässt sich überspringen. Halb Fertiges bleibt erhalten und kann ruhen.</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier ruhen lassen</translation>
    </message>
    <message>
        <source>Nothing is saved before you finish. If the journal locks meanwhile, it is kept for you.</source>
        <translation>Vor dem Abschließen wird nichts gespeichert. Sperrt sich das Tagebuch unterdessen, bleibt es für dich erhalten.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen ohne Speichern</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{name}: open</source>
        <translation>{name}: offen</translation>
    </message>
    <message>
        <source>{name}: folded in</source>
        <translation>{name}: eingeklappt</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Herunter</translation>
    </message>
    <message>
        <source>To the signature</source>
        <translation>Zur Unterschrift</translation>
    </message>
    <message>
        <source>Change this page</source>
        <translation>Diese Seite ändern</translation>
    </message>
    <message>
        <source>Fine with me</source>
        <translation>So ist es mir recht</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation>In einen anderen Ordner</translation>
    </message>
    <message>
        <source>To the note</source>
        <translation>Zur Notiz</translation>
    </message>
    <message>
        <source>Save into your folder</source>
        <translation>In euren Ordner speichern</translation>
    </message>
    <message>
        <source>Save as a sealed file</source>
        <translation>Als versiegelte Datei speichern</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>Nichts angehakt</translation>
    </message>
    <message>
        <source>No agreement holds today, so nothing leaves.</source>
        <translation>Heute gilt keine Vereinbarung, darum geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Something here touches a boundary. The note on it says what you could do.</source>
        <translation>Etwas hier berührt eine Grenze. Die Notiz dazu sagt, was du tun könntest.</translation>
    </message>
    <message>
        <source>A line is longer than it can be.</source>
        <translation>Eine Zeile ist länger, als sie sein kann.</translation>
    </message>
</context>
<context>
    <name>FootFold</name>
    <message>
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Strengths, people, goals</source>
        <translation>Stärken, Personen, Ziele</translation>
    </message>
    <message>
        <source>Strengths, people, goals and who may see the page: {names}</source>
        <translation>Stärken, Personen, Ziele und wer die Seite sehen darf: {names}</translation>
    </message>
</context>
<context>
    <name>FormPlace</name>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>{what} Your words are kept here, and saving is tried again.</source>
        <translation>{what} Deine Worte bleiben hier, und das Speichern wird noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>FrontSetView</name>
    <message>
        <source>Look at the set again</source>
        <translation>Die Auswahl wieder ansehen</translation>
    </message>
    <message>
        <source>Earlier sets</source>
        <translation>Was früher vorne stand</translation>
    </message>
    <message>
        <source>Choose them by hand</source>
        <translation>Von Hand wählen</translation>
    </message>
    <message>
        <source>Card sort and pairs</source>
        <translation>Karten sortieren und Paare</translation>
    </message>
    <message>
        <source>Three stories</source>
        <translation>Drei Geschichten</translation>
    </message>
    <message>
        <source>Begun, and kept where you left it</source>
        <translation>Angefangen und aufgehoben, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>At your best, getting through, helping</source>
        <translation>In deiner Kraft, beim Durchstehen, beim Helfen</translation>
    </message>
    <message>
        <source>Scenes rather than self-ratings</source>
        <translation>Szenen statt Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Through others’ eyes</source>
        <translation>Mit den Augen anderer</translation>
    </message>
    <message>
        <source>Three moments from somebody who knows you</source>
        <translation>Drei Momente von jemandem, der dich kennt</translation>
    </message>
    <message>
        <source>No front set yet. That’s fine.</source>
        <translation>Noch stehen keine Stärken vorne. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>A front set is five to seven strengths that feel like you, to lean on. Every strength can be used without one.</source>
        <translation>Vorne stehen fünf bis sieben Stärken, die sich nach dir anfühlen und auf die du dich stützt. Jede Stärke geht auch ohne das.</translation>
    </message>
    <message>
        <source>Ways to find strengths</source>
        <translation>Wege, Stärken zu finden</translation>
    </message>
</context>
<context>
    <name>GentlerStep</name>
    <message>
        <source>Your words</source>
        <translation>Deine Worte</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei machen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing leaves but these words and which page is meant. The page rests meanwhile.</source>
        <translation>Hinaus gehen nur diese Worte und welche Seite gemeint ist. Die Seite ruht unterdessen.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Begin with it now</source>
        <translation>Jetzt damit anfangen</translation>
    </message>
    <message>
        <source>Leave it among the ideas</source>
        <translation>Bei den Ideen lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How I will see it</source>
        <translation>Woran ich es merke</translation>
    </message>
    <message>
        <source>What in me stands in the way</source>
        <translation>Was in mir im Weg steht</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>When I look at it again</source>
        <translation>Wann ich es wieder ansehe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>In your words. That is enough; everything below can come later, or never.</source>
        <translation>In deinen Worten. Das reicht; alles Weitere unten kann später kommen, oder nie.</translation>
    </message>
</context>
<context>
    <name>GoalHead</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More for this goal</source>
        <translation>Mehr zu diesem Ziel</translation>
    </message>
    <message>
        <source>stretch: {stretch}</source>
        <translation>wie weit: {stretch}</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Goals that are</source>
        <translation>Ziele in diesem Stand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Weekly look-back</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>No goal is active.</source>
        <translation>Gerade läuft kein Ziel.</translation>
    </message>
    <message>
        <source>Nothing rests at the moment.</source>
        <translation>Gerade ruht nichts.</translation>
    </message>
    <message>
        <source>A wish can wait here until you pick it up.</source>
        <translation>Hier kann ein Wunsch warten, bis du ihn aufgreifst.</translation>
    </message>
    <message>
        <source>What was reached, let go or reshaped stays here.</source>
        <translation>Was erreicht, losgelassen oder umgestaltet wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>Some wishes wait under Ideas.</source>
        <translation>Unter Ideen warten ein paar Wünsche.</translation>
    </message>
    <message>
        <source>A goal can rest. Nothing in it is lost.</source>
        <translation>Ein Ziel kann ruhen. Nichts davon geht verloren.</translation>
    </message>
</context>
<context>
    <name>GoalListFace</name>
    <message>
        <source>Rest all of them</source>
        <translation>Alle ruhen lassen</translation>
    </message>
    <message>
        <source>They rest when you finish, and can come back any day.</source>
        <translation>Sie ruhen, sobald du abschließt, und können jeden Tag zurückkommen.</translation>
    </message>
    <message>
        <source>Thank you, {goal}: what for?</source>
        <translation>Danke, {goal}: wofür?</translation>
    </message>
    <message>
        <source>A thank-you, if you like</source>
        <translation>Ein Dank, wenn du magst</translation>
    </message>
    <message>
        <source>No goal came to an end this month. That is fine.</source>
        <translation>In diesem Monat ging kein Ziel zu Ende. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>No goal is active just now. That is fine.</source>
        <translation>Gerade läuft kein Ziel. Das ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>GoalView</name>
    <message>
        <source>Check in</source>
        <translation>Kurz hinschauen</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>You wanted to look at this today</source>
        <translation>Das wolltest du heute ansehen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Kurz hinschauen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Check in: {wish}</source>
        <translation>Kurz hinschauen: {wish}</translation>
    </message>
    <message>
        <source>No goal asks for a look for the rest of the day</source>
        <translation>Für den Rest des Tages bittet kein Ziel um einen Blick</translation>
    </message>
    <message>
        <source>If {cue}, then I will {action}.</source>
        <translation>Wenn {cue}, dann werde ich {action}.</translation>
    </message>
    <message>
        <source>Also for today, if you like</source>
        <translation>Auch für heute, wenn du magst</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Without a wish it is no goal yet. What you wrote is a page of the journal now.</source>
        <translation>Ohne Wunsch ist es noch kein Ziel. Was du geschrieben hast, ist jetzt eine Seite im Tagebuch.</translation>
    </message>
</context>
<context>
    <name>GotThrough</name>
    <message>
        <source>I got through this</source>
        <translation>Das habe ich durchgestanden</translation>
    </message>
    <message>
        <source>Puts this page on the proof page of Help now</source>
        <translation>Stellt diese Seite in „Hilfe jetzt“ unter „Durchgestanden“</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>A card for this one person, before you agree on anything. All of it can stay empty.</source>
        <translation>Eine Karte für diese eine Person, bevor ihr etwas vereinbart. Alles darauf kann leer bleiben.</translation>
    </message>
    <message>
        <source>What we may have in common</source>
        <translation>Was wir gemeinsam haben könnten</translation>
    </message>
    <message>
        <source>I know something about</source>
        <translation>Damit kenne ich mich etwas aus</translation>
    </message>
    <message>
        <source>Please don’t ask me about</source>
        <translation>Bitte frag mich nicht nach</translation>
    </message>
    <message>
        <source>One a line, up to seven.</source>
        <translation>Je Zeile eins, bis zu sieben.</translation>
    </message>
    <message>
        <source>Knows something about</source>
        <translation>Kennt sich etwas aus mit</translation>
    </message>
    <message>
        <source>Asks not to be asked about</source>
        <translation>Möchte nicht gefragt werden nach</translation>
    </message>
</context>
<context>
    <name>GuideFlow</name>
    <message>
        <source>Skip this card</source>
        <translation>Diese Karte überspringen</translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation>Endgültig gehen lassen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
</context>
<context>
    <name>GuideRoom</name>
    <message>
        <source>Begin a new one</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>This was kept half done. It goes on where it was left.</source>
        <translation>Das wurde halb fertig aufgehoben. Es geht da weiter, wo es lag.</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>What I move towards</source>
        <translation>Worauf ich mich zubewege</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>{finish} The page is in your journal.</source>
        <translation>{finish} Die Seite ist in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>To what you could share</source>
        <translation>Zu dem, was du teilen könntest</translation>
    </message>
    <message>
        <source>It is gone for good. {finish}</source>
        <translation>Es ist endgültig fort. {finish}</translation>
    </message>
    <message>
        <source>Nothing was written, so nothing is kept. That is fine.</source>
        <translation>Nichts wurde geschrieben, also wird nichts aufgehoben. Das ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>GuideShelf</name>
    <message>
        <source>Questions one at a time. Every card can be skipped, and nothing has to be finished.</source>
        <translation>Fragen, eine nach der anderen. Jede Karte lässt sich überspringen, und nichts braucht fertig zu werden.</translation>
    </message>
    <message>
        <source>Guided pages and look-backs</source>
        <translation>Geführte Seiten und Rückblicke</translation>
    </message>
    <message>
        <source>A letter from you</source>
        <translation>Ein Brief von dir</translation>
    </message>
    <message>
        <source>To be opened from {day} on</source>
        <translation>Zu öffnen ab {day}</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe ihn gelesen</translation>
    </message>
    <message>
        <source>Look-backs</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <source>Guided pages</source>
        <translation>Geführte Seiten</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation>etwa {n} Minuten</translation>
    </message>
    <message>
        <source>Half done, and kept</source>
        <translation>Halb fertig und aufgehoben</translation>
    </message>
    <message>
        <source>begun on {day}</source>
        <translation>begonnen am {day}</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let {guide} go</source>
        <translation>{guide} gehen lassen</translation>
    </message>
    <message>
        <source>It is gone. Nothing of it is kept.</source>
        <translation>Es ist fort. Nichts davon wird aufgehoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>GuidedSection</name>
    <message>
        <source>Questions that can help to begin. Each is an offer, and none has to be answered.</source>
        <translation>Fragen, die beim Anfangen helfen können. Jede ist ein Angebot, und keine braucht eine Antwort.</translation>
    </message>
    <message>
        <source>Prompts and guided pages</source>
        <translation>Fragen und geführte Seiten</translation>
    </message>
    <message>
        <source>A question above a new page, which goes as soon as you write.</source>
        <translation>Eine Frage über einer neuen Seite, die verschwindet, sobald du schreibst.</translation>
    </message>
    <message>
        <source>On a new page</source>
        <translation>Auf einer neuen Seite</translation>
    </message>
    <message>
        <source>Offer a prompt</source>
        <translation>Eine Frage zum Schreiben anbieten</translation>
    </message>
    <message>
        <source>Free page</source>
        <translation>Freie Seite</translation>
    </message>
    <message>
        <source>Fifteen minutes of writing as it comes.</source>
        <translation>Fünfzehn Minuten Schreiben, wie es kommt.</translation>
    </message>
    <message>
        <source>Only if you want it</source>
        <translation>Nur wenn du möchtest</translation>
    </message>
    <message>
        <source>A prompt of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>My prompts</source>
        <translation>Meine Fragen</translation>
    </message>
    <message>
        <source>What you write here comes up like any other prompt.</source>
        <translation>Was du hier schreibst, kommt vor wie jede andere Frage zum Schreiben.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Change “{prompt}”</source>
        <translation>„{prompt}“ ändern</translation>
    </message>
    <message>
        <source>Take out “{prompt}”</source>
        <translation>„{prompt}“ herausnehmen</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>The prompt is out of the list. Your pages stay as they are.</source>
        <translation>Die Frage ist aus der Liste. Deine Seiten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Which half</source>
        <translation>Welche Hälfte</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>{name} was handed over. It is looked at only when you say so.</source>
        <translation>{name} wurde übergeben. Angesehen wird es nur, wenn du es sagst.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>HelpCardsFace</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich verändert hat</translation>
    </message>
    <message>
        <source>You have no cards of your own in Help now. That is fine.</source>
        <translation>Du hast keine eigenen Karten in „Hilfe jetzt“. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Open Help now</source>
        <translation>„Hilfe jetzt“ öffnen</translation>
    </message>
    <message>
        <source>{number} · worth checking again</source>
        <translation>{number} · lohnt sich, wieder zu prüfen</translation>
    </message>
    <message>
        <source>It is correct</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>{card} is correct</source>
        <translation>{card} stimmt</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>What could be done and said</source>
        <translation>Was sich tun und sagen lässt</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Nummer aufschreiben</translation>
    </message>
    <message>
        <source>Call the emergency number you know, or go to people nearby.</source>
        <translation>Ruf die Notrufnummer an, die du kennst, oder geh zu Menschen in der Nähe.</translation>
    </message>
    <message>
        <source>Numbers you wrote are in the journal and show once it is unlocked. A pocket card can keep a few chosen lines in sight while it is locked.</source>
        <translation>Nummern, die du aufgeschrieben hast, liegen im Tagebuch und zeigen sich nach dem Entsperren. Eine Taschenkarte kann ein paar ausgewählte Zeilen auch im gesperrten Zustand sichtbar halten.</translation>
    </message>
    <message>
        <source>Works without a connection. A file can wait unopened for days; for danger, use a phone or people nearby.</source>
        <translation>Funktioniert ohne Verbindung. Eine Datei kann tagelang ungeöffnet liegen; bei Gefahr nimm ein Telefon oder geh zu Menschen in der Nähe.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>My people, my plan and my proof page open once the journal is unlocked.</source>
        <translation>Meine Leute, mein Plan und „Durchgestanden“ öffnen sich, sobald das Tagebuch entsperrt ist.</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Für jemand anderen</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The number is taken away.</source>
        <translation>Die Nummer ist weggenommen.</translation>
    </message>
    <message>
        <source>They are off this page. Whatever you wrote elsewhere stays.</source>
        <translation>Die Person steht nicht mehr auf dieser Seite. Was du anderswo geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>The plan is deleted.</source>
        <translation>Der Plan ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>Wann es passt</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Time, money, strength.</source>
        <translation>Zeit, Geld, Kraft.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>After it was used.</source>
        <translation>Nachdem es benutzt wurde.</translation>
    </message>
    <message>
        <source>Add it to the list</source>
        <translation>In die Liste aufnehmen</translation>
    </message>
</context>
<context>
    <name>HelpedPick</name>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Safety words</source>
        <translation>Vergleichswörter</translation>
    </message>
    <message>
        <source>When somebody pushes</source>
        <translation>Wenn jemand drängt</translation>
    </message>
    <message>
        <source>Name, ways to reach, folder</source>
        <translation>Name, Erreichbarkeit, Ordner</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End quietly</source>
        <translation>Still beenden</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Diese Karte wegnehmen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>What {name} knows of me</source>
        <translation>Was {name} von mir weiß</translation>
    </message>
    <message>
        <source>Blocked: what comes from them is refused. They are not told.</source>
        <translation>Blockiert: Was von dort kommt, wird abgewiesen. Die Person erfährt es nicht.</translation>
    </message>
    <message>
        <source>The two of you have ended. You can begin again whenever both want to.</source>
        <translation>Zwischen euch ist es beendet. Ihr könnt neu beginnen, wann immer beide es möchten.</translation>
    </message>
    <message>
        <source>The words are not compared yet. You can take the card away at any time.</source>
        <translation>Die Wörter sind noch nicht verglichen. Du kannst die Karte jederzeit wegnehmen.</translation>
    </message>
    <message>
        <source>You can tighten, pause or end this at any time. No reasons needed.</source>
        <translation>Du kannst das jederzeit enger machen, ruhen lassen oder beenden. Ohne Gründe.</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>What this can’t tell you</source>
        <translation>Was das nicht sagen kann</translation>
    </message>
    <message>
        <source>Hide for good</source>
        <translation>Für immer ausblenden</translation>
    </message>
    <message>
        <source>There is no goal yet that this could be asked of.</source>
        <translation>Noch gibt es kein Ziel, zu dem sich das fragen ließe.</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>A few moments so far, so they are listed. From five on there is a drawing.</source>
        <translation>Bisher sind es wenige Momente, darum stehen sie als Liste da. Ab fünf gibt es eine Zeichnung.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Of which goal</source>
        <translation>Von welchem Ziel</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Last 8 weeks</source>
        <translation>Letzte 8 Wochen</translation>
    </message>
    <message>
        <source>Last half year</source>
        <translation>Letztes halbes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>InsightsRoom</name>
    <message>
        <source>It is hidden for good. It can be shown again below the list.</source>
        <translation>Es ist für immer ausgeblendet. Unter der Liste lässt es sich wieder zeigen.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Questions you can put to your own notes</source>
        <translation>Fragen, die du an deine eigenen Notizen stellen kannst</translation>
    </message>
    <message>
        <source>Choose one when you like. Until then nothing is worked out.</source>
        <translation>Wähle eine, wann du magst. Bis dahin wird nichts ermittelt.</translation>
    </message>
</context>
<context>
    <name>ItemRoom</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>What you copied was given in confidence. It leaves the clipboard after 30 seconds.</source>
        <translation>Was du kopiert hast, wurde dir im Vertrauen gegeben. Nach 30 Sekunden verlässt es die Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>The page is in the trash. Nothing there is deleted by itself.</source>
        <translation>Die Seite liegt im Papierkorb. Nichts dort löscht sich von selbst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The page is back in the journal.</source>
        <translation>Die Seite ist wieder im Tagebuch.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The trash is empty now.</source>
        <translation>Der Papierkorb ist jetzt leer.</translation>
    </message>
    <message>
        <source>The earlier version is back. What stood here before is kept as a version.</source>
        <translation>Die frühere Fassung ist zurück. Was vorher hier stand, bleibt als Fassung erhalten.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>KindsRow</name>
    <message>
        <source>Kinds of reply</source>
        <translation>Arten von Antwort</translation>
    </message>
    <message>
        <source>Look at the two pages</source>
        <translation>Die beiden Seiten ansehen</translation>
    </message>
    <message>
        <source>Ideas: not asked for here</source>
        <translation>Ideen: hier nicht erbeten</translation>
    </message>
    <message>
        <source>Your agreement leaves out: {kinds}</source>
        <translation>Eure Vereinbarung lässt außen vor: {kinds}</translation>
    </message>
</context>
<context>
    <name>LandingFace</name>
    <message>
        <source>I see</source>
        <translation>Ich sehe</translation>
    </message>
    <message>
        <source>I hear</source>
        <translation>Ich höre</translation>
    </message>
    <message>
        <source>I feel on my skin</source>
        <translation>Ich spüre auf der Haut</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>What the window speaks, and how the words of your pages are looked up.</source>
        <translation>Was das Fenster spricht, und wie die Wörter deiner Seiten nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Days and times</source>
        <translation>Tage und Uhrzeiten</translation>
    </message>
    <message>
        <source>As this computer writes them.</source>
        <translation>Wie dieser Computer sie schreibt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Words that no dictionary knows get a wavy line. They are looked up on this computer alone, and what you write is kept in no list outside the journal.</source>
        <translation>Wörter, die kein Wörterbuch kennt, bekommen eine Wellenlinie. Nachgeschlagen wird nur auf diesem Computer, und was du schreibst, steht in keiner Liste außerhalb des Tagebuchs.</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>As this computer writes them: {day}, {time}.</source>
        <translation>Wie dieser Computer sie schreibt: {day}, {time}.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Another language is spoken from the next lock on.</source>
        <translation>Ab dem nächsten Sperren wird eine andere Sprache gesprochen.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Kein Wörterbuch ist installiert</translation>
    </message>
    <message>
        <source>Dictionaries belong to the system. On Debian and Ubuntu the packages {library} and, for British English, {words} bring one; then this page lists it.</source>
        <translation>Wörterbücher gehören zum System. Unter Debian und Ubuntu bringen die Pakete {library} und, für britisches Englisch, {words} eins mit; dann steht es hier.</translation>
    </message>
</context>
<context>
    <name>LeanPart</name>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Aspirations</source>
        <translation>Leitsterne</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Alle Stärken</translation>
    </message>
    <message>
        <source>A new resource</source>
        <translation>Eine neue Ressource</translation>
    </message>
    <message>
        <source>A new aspiration</source>
        <translation>Ein neuer Leitstern</translation>
    </message>
    <message>
        <source>Resources: people, places, practices, things</source>
        <translation>Ressourcen: Menschen, Orte, Gewohnheiten, Dinge</translation>
    </message>
    <message>
        <source>Aspirations: where it belongs in the long run</source>
        <translation>Leitsterne: wohin es auf lange Sicht gehört</translation>
    </message>
</context>
<context>
    <name>LeaveMeBe</name>
    <message>
        <source>Leave me be</source>
        <translation>Lass mich in Ruhe</translation>
    </message>
    <message>
        <source>Then there is nothing here but your page. For how long?</source>
        <translation>Dann ist hier nichts als deine Seite. Für wie lange?</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>The last day on which I am left alone</source>
        <translation>Der letzte Tag, an dem ich in Ruhe gelassen werde</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Bis ich etwas sage</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>You are left alone until you say otherwise.</source>
        <translation>Du wirst in Ruhe gelassen, bis du etwas anderes sagst.</translation>
    </message>
    <message>
        <source>You are left alone for today.</source>
        <translation>Du wirst für heute in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>You are left alone until {day}.</source>
        <translation>Du wirst bis {day} in Ruhe gelassen.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Before you leave</source>
        <translation>Bevor du gehst</translation>
    </message>
    <message>
        <source>There is something on these cards. Keep it in the journal for another time, or let it go?</source>
        <translation>Auf diesen Karten steht etwas. Für ein andermal im Tagebuch aufheben, oder gehen lassen?</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Für später aufheben</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Put it in our folder</source>
        <translation>In unseren Ordner legen</translation>
    </message>
    <message>
        <source>This and nothing else leaves, to {name}</source>
        <translation>Das und nichts sonst geht hinaus, an {name}</translation>
    </message>
    <message>
        <source>In which folder is the sealed file to lie?</source>
        <translation>In welchem Ordner soll die versiegelte Datei liegen?</translation>
    </message>
    <message>
        <source>Not in it: the page you answer, notes in the margin, anything of your own pages.</source>
        <translation>Nicht darin: die Seite, auf die du antwortest, Randnotizen, irgendetwas von deinen eigenen Seiten.</translation>
    </message>
    <message>
        <source>Once it has left, it can’t be called back.</source>
        <translation>Wenn es fort ist, lässt es sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>What you shared with them, and your cards. Replies stand in the thread. Whether it was handed over, you alone know. Only the two of you can read it.</source>
        <translation>Was du mit dieser Person geteilt hast, und deine Karten. Antworten stehen im Verlauf. Ob es übergeben wurde, weißt nur du. Lesen könnt es nur ihr zwei.</translation>
    </message>
    <message>
        <source>What {name} knows of me</source>
        <translation>Was {name} von mir weiß</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Nothing of yours. That’s fine.</source>
        <translation>Nichts von dir. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>You asked for it to be let go on {day}. Whether they do is theirs.</source>
        <translation>Du hast darum gebeten, es am {day} loszulassen. Ob das geschieht, liegt bei der anderen Person.</translation>
    </message>
    <message>
        <source>See what came back</source>
        <translation>Sehen, was zurückkam</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>Ask them to let it go</source>
        <translation>Ums Loslassen bitten</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
    <message>
        <source>Saved as {name}. It’s on its way only when you hand it over.</source>
        <translation>Gespeichert als {name}. Auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Support map</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>Show “{name}”</source>
        <translation>Zeig: {name}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Opened when you like. Nothing here leaves this computer.</source>
        <translation>Geöffnet, wann du magst. Nichts von hier verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>From your own pages only</source>
        <translation>Nur aus deinen eigenen Seiten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Front set</source>
        <translation>Stärken vorne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
</context>
<context>
    <name>LeftSide</name>
    <message>
        <source>What could leave</source>
        <translation>Was hinausgehen könnte</translation>
    </message>
    <message>
        <source>Nothing was ticked when you opened this.</source>
        <translation>Beim Öffnen war nichts angehakt.</translation>
    </message>
    <message>
        <source>Topics for whoever reads it</source>
        <translation>Themen für alle, die es lesen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>new words</source>
        <translation>neue Worte</translation>
    </message>
    <message>
        <source>old words</source>
        <translation>alte Worte</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Compare with other answers</source>
        <translation>Mit anderen Antworten vergleichen</translation>
    </message>
    <message>
        <source>One line to take along</source>
        <translation>Eine Zeile zum Mitnehmen</translation>
    </message>
    <message>
        <source>Open Help now</source>
        <translation>„Hilfe jetzt“ öffnen</translation>
    </message>
    <message>
        <source>Done with this page</source>
        <translation>Fertig mit dieser Seite</translation>
    </message>
    <message>
        <source>About {n} minutes  ·  {state}  ·  What you write stays here</source>
        <translation>Etwa {n} Minuten  ·  {state}  ·  Was du schreibst, bleibt hier</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>What comes quickly</source>
        <translation>Was schnell kommt</translation>
    </message>
    <message>
        <source>What reaches further</source>
        <translation>Was weiter reicht</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Puts this line there</source>
        <translation>Setzt diese Zeile dort ein</translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Welche Seite</translation>
    </message>
    <message>
        <source>Answering well</source>
        <translation>Gut antworten</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Darüber sprechen</translation>
    </message>
    <message>
        <source>Let it go now</source>
        <translation>Jetzt loslassen</translation>
    </message>
    <message>
        <source>It is about what you shared on {day}: {title}</source>
        <translation>Es geht um das, was du am {day} geteilt hast: {title}</translation>
    </message>
    <message>
        <source>You answered on {day}: {title}</source>
        <translation>Deine Antwort vom {day}: {title}</translation>
    </message>
    <message>
        <source>It is about: {line}</source>
        <translation>Es geht um: {line}</translation>
    </message>
    <message>
        <source>{name} asks you to let go of:</source>
        <translation>{name} bittet dich loszulassen:</translation>
    </message>
    <message>
        <source>What {name} asks you to let go of is not here any more.</source>
        <translation>Was {name} dich loszulassen bittet, ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Look at it: {line}</source>
        <translation>Ansehen: {line}</translation>
    </message>
    <message>
        <source>Read our agreement</source>
        <translation>Unsere Vereinbarung lesen</translation>
    </message>
    <message>
        <source>Share it in lighter form</source>
        <translation>In leichterer Form teilen</translation>
    </message>
    <message>
        <source>Choose what to seal again</source>
        <translation>Wählen, was neu versiegelt wird</translation>
    </message>
    <message>
        <source>Look at my support map</source>
        <translation>„Menschen um mich“ ansehen</translation>
    </message>
    <message>
        <source>You decided to keep this one.</source>
        <translation>Du hast entschieden, das hier zu behalten.</translation>
    </message>
    <message>
        <source>With you until {day}, then let go</source>
        <translation>Bei dir bis {day}, dann losgelassen</translation>
    </message>
    <message>
        <source>In confidence: it stays with you.</source>
        <translation>Im Vertrauen: Es bleibt bei dir.</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>A letter from you to yourself</source>
        <translation>Ein Brief von dir an dich</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>It stays in the look-back in which you wrote it.</source>
        <translation>Er bleibt in dem Rückblick, in dem du ihn geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>LetterFace</name>
    <message>
        <source>It opens on {day}, and stands in this page until then.</source>
        <translation>Er öffnet sich am {day} und steht bis dahin auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>LicencesFlow</name>
    <message>
        <source>What the program is built of</source>
        <translation>Woraus das Programm gebaut ist</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Line under {title}</source>
        <translation>Zeile unter {title}</translation>
    </message>
    <message>
        <source>Would I do it</source>
        <translation>Würde ich es tun</translation>
    </message>
    <message>
        <source>What would make it easier?</source>
        <translation>Was würde es leichter machen?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What I would say</source>
        <translation>Was ich sagen würde</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile wegnehmen</translation>
    </message>
</context>
<context>
    <name>LinesPane</name>
    <message>
        <source>Tick the whole text</source>
        <translation>Den ganzen Text anhaken</translation>
    </message>
    <message>
        <source>Tick the whole text of {page}</source>
        <translation>Den ganzen Text von {page} anhaken</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Sein Tag</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Sein Titel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Begin with: {words}</source>
        <translation>Beginnen mit: {words}</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Worte für den Anfang</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Die Filter entfernen</translation>
    </message>
    <message>
        <source>Pages, newest first</source>
        <translation>Seiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Found pages</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>A search needs a letter or a digit.</source>
        <translation>Eine Suche braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>No page within these filters has all of these words.</source>
        <translation>Keine Seite mit diesen Filtern enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No page has all of these words. Whole words count; the last may be a beginning.</source>
        <translation>Keine Seite enthält alle diese Wörter. Es zählen ganze Wörter; das letzte darf ein Anfang sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n found, newest first</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden, neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}+ found, newest first</source>
        <translation>{n}+ gefunden, neueste zuerst</translation>
    </message>
    <message>
        <source>A day looks like 2026-05-03; a month like 2026-05 or a year is enough.</source>
        <translation>Ein Tag sieht aus wie 2026-05-03; ein Monat wie 2026-05 oder ein Jahr genügt.</translation>
    </message>
    <message>
        <source>No page is within these filters.</source>
        <translation>Keine Seite passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>No page up to {day}.</source>
        <translation>Keine Seite bis {day}.</translation>
    </message>
    <message>
        <source>Pages up to {day}</source>
        <translation>Seiten bis {day}</translation>
    </message>
    <message>
        <source>Pages will stand here, newest first.</source>
        <translation>Hier werden Seiten stehen, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Den Papierkorb öffnen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Find a name, or type a new one</source>
        <translation>Einen Namen finden oder einen neuen tippen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No name here has these letters.</source>
        <translation>Kein Name hier hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>“{name}” is “{to}” now, on every page that has it.</source>
        <translation>„{name}“ heißt jetzt „{to}“, auf jeder Seite, die ihn hat.</translation>
    </message>
    <message>
        <source>“{name}” and “{into}” are one now. Every page that had either has “{into}”.</source>
        <translation>„{name}“ und „{into}“ sind jetzt eins. Jede Seite, die eins von beiden hatte, hat „{into}“.</translation>
    </message>
    <message>
        <source>“{name}” is out of the list. The pages stay as they are, without it.</source>
        <translation>„{name}“ ist aus der Liste. Die Seiten bleiben, wie sie sind, ohne diesen Namen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Ein Schlagwort finden</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Who your pages are about, and what they are to you. The list stays in the journal.</source>
        <translation>Von wem deine Seiten handeln, und wer sie für dich sind. Die Liste bleibt im Tagebuch.</translation>
    </message>
    <message>
        <source>What your pages are about, in your words.</source>
        <translation>Wovon deine Seiten handeln, in deinen Worten.</translation>
    </message>
    <message>
        <source>Words of your own to find pages by. A tag is here as long as a page has it.</source>
        <translation>Eigene Wörter, um Seiten wiederzufinden. Ein Schlagwort ist hier, solange eine Seite es hat.</translation>
    </message>
    <message>
        <source>No page names anybody yet. People are added here, or with + below a page.</source>
        <translation>Noch nennt keine Seite jemanden. Personen kommen hier dazu, oder mit + unter einer Seite.</translation>
    </message>
    <message>
        <source>No page has a topic yet. Topics are added here, or with + below a page.</source>
        <translation>Noch hat keine Seite ein Thema. Themen kommen hier dazu, oder mit + unter einer Seite.</translation>
    </message>
    <message>
        <source>No page has a tag yet. Tags are given with + below a page.</source>
        <translation>Noch hat keine Seite ein Schlagwort. Schlagwörter kommen mit + unter einer Seite dazu.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locking</source>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save an encrypted copy elsewhere</source>
        <translation>Eine verschlüsselte Kopie woanders speichern</translation>
    </message>
    <message>
        <source>Lock and let them go</source>
        <translation>Sperren und sie gehen lassen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Noch nicht gesperrt</translation>
    </message>
    <message>
        <source>Your last words could not be saved yet: {reason} They are kept while this window is open.</source>
        <translation>Deine letzten Worte konnten noch nicht gespeichert werden: {reason} Sie bleiben erhalten, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Saving is tried again every few seconds, and locks as soon as it works.</source>
        <translation>Alle paar Sekunden wird das Speichern wieder versucht. Sobald es gelingt, wird gesperrt.</translation>
    </message>
    <message>
        <source>Your last words are kept, encrypted, in a vault of their own: {place}. It opens with the same passphrase and the same code. When this vault takes words again, copy them back.</source>
        <translation>Deine letzten Worte liegen verschlüsselt in einem eigenen Tresor: {place}. Er öffnet sich mit derselben Passphrase und demselben Code. Wenn dieser Tresor wieder Worte annimmt, kopiere sie zurück.</translation>
    </message>
    <message>
        <source>Where should the copy lie? Another disk or a stick is best.</source>
        <translation>Wo soll die Kopie liegen? Am besten auf einer anderen Platte oder einem Stick.</translation>
    </message>
    <message>
        <source>Kept words</source>
        <translation>Aufgehobene Worte</translation>
    </message>
    <message>
        <source>The words written since the last save are then gone for good. Everything saved before is safe.</source>
        <translation>Die Worte seit dem letzten Speichern sind dann endgültig fort. Alles vorher Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Gehen lassen</translation>
    </message>
</context>
<context>
    <name>LongJob</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>LookAgainForm</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>How much it was</source>
        <translation>Wie viel es war</translation>
    </message>
    <message>
        <source>Keep it as a moment</source>
        <translation>Als Moment behalten</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Es so lassen</translation>
    </message>
    <message>
        <source>The amount was, if you like to say</source>
        <translation>Das Maß war, wenn du es sagen magst</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>Earlier check-ins</source>
        <translation>Frühere kurze Blicke</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Change the check-in of {day}</source>
        <translation>Den kurzen Blick vom {day} ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove the check-in of {day}</source>
        <translation>Den kurzen Blick vom {day} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Helped: {names}</source>
        <translation>Geholfen hat: {names}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>MakingBackup</name>
    <message>
        <source>Copying the vault</source>
        <translation>Der Tresor wird kopiert</translation>
    </message>
    <message>
        <source>Checking every page of the copy</source>
        <translation>Jede Seite der Kopie wird geprüft</translation>
    </message>
</context>
<context>
    <name>ManyNote</name>
    <message>
        <source>About many goals at once</source>
        <translation>Über viele Ziele auf einmal</translation>
    </message>
    <message>
        <source>Rest one</source>
        <translation>Eins ruhen lassen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Which one rests</source>
        <translation>Welches ruht</translation>
    </message>
    <message>
        <source>Which one rests for a while?</source>
        <translation>Welches darf eine Weile ruhen?</translation>
    </message>
</context>
<context>
    <name>MapFace</name>
    <message>
        <source>Who comes to mind</source>
        <translation>Wer dir einfällt</translation>
    </message>
    <message>
        <source>Nobody is on your support map, and nobody has to be.</source>
        <translation>Auf „Menschen um mich“ steht niemand, und es braucht auch niemand dort zu stehen.</translation>
    </message>
    <message>
        <source>Open the support map</source>
        <translation>„Menschen um mich“ öffnen</translation>
    </message>
</context>
<context>
    <name>MapForm</name>
    <message>
        <source>On the support map</source>
        <translation>Auf „Menschen um mich“</translation>
    </message>
    <message>
        <source>It saves itself.</source>
        <translation>Es speichert sich selbst.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gut für</translation>
    </message>
    <message>
        <source>Take it off the map</source>
        <translation>Von der Karte nehmen</translation>
    </message>
    <message>
        <source>A person, a place, a service, or something of yours.</source>
        <translation>Eine Person, ein Ort, ein Dienst oder etwas von dir.</translation>
    </message>
    <message>
        <source>When would you turn there? Only if you like.</source>
        <translation>Wann würdest du dich dorthin wenden? Nur wenn du magst.</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to {ring}</source>
        <translation>Zu {ring} hinzufügen</translation>
    </message>
    <message>
        <source>Good for: {what}</source>
        <translation>Gut für: {what}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Add somebody or something</source>
        <translation>Jemanden oder etwas hinzufügen</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>Ringe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Some names have no room in the rings. All of them are in the list.</source>
        <translation>Einige Namen haben in den Ringen keinen Platz. In der Liste stehen alle.</translation>
    </message>
    <message>
        <source>“{name}” is off the map. Whatever you wrote elsewhere stays.</source>
        <translation>„{name}“ ist von der Karte genommen. Was du anderswo geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Support map</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>Who and what is around you, from yourself to services. Nobody has to stand anywhere, and a blank ring means nothing.</source>
        <translation>Wer und was um dich ist, von dir selbst bis zu Diensten. Niemand braucht irgendwo zu stehen, und ein leerer Ring bedeutet nichts.</translation>
    </message>
    <message>
        <source>Nobody stands here yet</source>
        <translation>Hier steht noch niemand</translation>
    </message>
    <message>
        <source>People, places, services, and you yourself. That’s fine as it is, too.</source>
        <translation>Menschen, Orte, Dienste und du selbst. Auch so ist es in Ordnung.</translation>
    </message>
</context>
<context>
    <name>MarginNoteCard</name>
    <message>
        <source>A note in the margin</source>
        <translation>Eine Randnotiz</translation>
    </message>
    <message>
        <source>Show me the words</source>
        <translation>Zeig mir die Worte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Why this note</source>
        <translation>Warum diese Notiz</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>Enter for what can be done, Delete takes it off the page</source>
        <translation>Enter zeigt, was möglich ist; Entf nimmt es von der Seite</translation>
    </message>
</context>
<context>
    <name>MeasurePart</name>
    <message>
        <source>Kind of goal</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>How I look at it</source>
        <translation>Woran ich es sehe</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>pages, songs, evenings</source>
        <translation>Seiten, Lieder, Abende</translation>
    </message>
    <message>
        <source>Word {n} of the scale</source>
        <translation>Wort {n} der Stufen</translation>
    </message>
    <message>
        <source>How far I stretch</source>
        <translation>Wie weit ich mich strecke</translation>
    </message>
    <message>
        <source>Three to five words of my own, from one end to the other</source>
        <translation>Drei bis fünf eigene Worte, von einem Ende zum anderen</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>Done or not</source>
        <translation>Getan oder nicht</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>diesmal nicht</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>In meinen Worten</translation>
    </message>
</context>
<context>
    <name>MentionPicker</name>
    <message>
        <source>A name has up to 64 characters and no comma.</source>
        <translation>Ein Name hat bis zu 64 Zeichen und kein Komma.</translation>
    </message>
    <message>
        <source>Everything of this name is on the page already.</source>
        <translation>Alles mit diesem Namen steht schon auf der Seite.</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>Pages you marked with: I got through this</source>
        <translation>Seiten, die du mit „Das habe ich durchgestanden“ markiert hast</translation>
    </message>
    <message>
        <source>Somebody who may be told how it is, with a sentence to begin with.</source>
        <translation>Jemand, der hören darf, wie es ist, mit einem Satz für den Anfang.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>A plan for rough times, in your own words. Nobody has to have one.</source>
        <translation>Ein Plan für raue Zeiten, in deinen eigenen Worten. Niemand braucht einen zu haben.</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Einen Plan schreiben</translation>
    </message>
</context>
<context>
    <name>MomentForm</name>
    <message>
        <source>What you did</source>
        <translation>Was du getan hast</translation>
    </message>
    <message>
        <source>How much it was</source>
        <translation>Wie viel es war</translation>
    </message>
    <message>
        <source>Say more</source>
        <translation>Mehr sagen</translation>
    </message>
    <message>
        <source>It went to</source>
        <translation>Es ging</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>No part of life named</source>
        <translation>Kein Teil des Lebens genannt</translation>
    </message>
    <message>
        <source>The day it was</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Teil des Lebens</translation>
    </message>
    <message>
        <source>One sentence of what you did</source>
        <translation>Ein Satz darüber, was du getan hast</translation>
    </message>
    <message>
        <source>The amount was, if you like to say</source>
        <translation>Das Maß war, wenn du es sagen magst</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>MomentLine</name>
    <message>
        <source>Change this moment</source>
        <translation>Diesen Moment ändern</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Diesen Moment entfernen</translation>
    </message>
    <message>
        <source>Share this moment with a buddy</source>
        <translation>Diesen Moment mit einem Buddy teilen</translation>
    </message>
</context>
<context>
    <name>MomentsCard</name>
    <message>
        <source>No moment yet. One sentence of what you did makes one.</source>
        <translation>Noch kein Moment. Ein Satz darüber, was du getan hast, ist einer.</translation>
    </message>
    <message>
        <source>More moments</source>
        <translation>Mehr Momente</translation>
    </message>
    <message>
        <source>Moments that show it</source>
        <translation>Momente, in denen sie sich zeigt</translation>
    </message>
    <message>
        <source>In your front set</source>
        <translation>Steht bei dir vorne</translation>
    </message>
</context>
<context>
    <name>MomentsView</name>
    <message>
        <source>What is in the way today</source>
        <translation>Was heute im Weg steht</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Was steht im Weg?</translation>
    </message>
    <message>
        <source>See what helped</source>
        <translation>Sehen, was geholfen hat</translation>
    </message>
    <message>
        <source>Back to all moments</source>
        <translation>Zurück zu allen Momenten</translation>
    </message>
    <message>
        <source>All strengths</source>
        <translation>Alle Stärken</translation>
    </message>
    <message>
        <source>Your own pages and moments with something like it, closest first.</source>
        <translation>Deine eigenen Seiten und Momente mit Ähnlichem, das Nächste zuerst.</translation>
    </message>
    <message>
        <source>Nothing of yours has these words yet. Other words may find something.</source>
        <translation>Nichts von dir hat diese Wörter. Andere Wörter finden vielleicht etwas.</translation>
    </message>
    <message>
        <source>No moment here yet. That’s fine. One sentence makes one.</source>
        <translation>Hier ist noch kein Moment. Das ist in Ordnung. Ein Satz ist einer.</translation>
    </message>
    <message>
        <source>Moments of</source>
        <translation>Momente von</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Strength for today’s obstacle</source>
        <translation>Stärke für das Hindernis von heute</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>{day}, has pages</source>
        <translation>{day}, hat Seiten</translation>
    </message>
</context>
<context>
    <name>MovingSection</name>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Your words are yours: they come in from elsewhere and leave again whole.</source>
        <translation>Deine Worte gehören dir: Sie kommen von anderswo herein und gehen im Ganzen wieder hinaus.</translation>
    </message>
    <message>
        <source>Take in another journal</source>
        <translation>Ein anderes Tagebuch aufnehmen</translation>
    </message>
    <message>
        <source>Write a readable copy</source>
        <translation>Eine lesbare Kopie schreiben</translation>
    </message>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Auf Papier oder als PDF</translation>
    </message>
</context>
<context>
    <name>MyCardPage</name>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Name on the card</source>
        <translation>Name auf der Karte</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>A first name or a nickname is enough. Whoever has the card can read it.</source>
        <translation>Ein Vorname oder Spitzname genügt. Wer die Karte hat, kann ihn lesen.</translation>
    </message>
    <message>
        <source>On the card are this name, the day, and two public keys. Nothing of your journal is on it. It is not secret, but give it only to people you trust: it says that you use PeerBuddy.</source>
        <translation>Auf der Karte stehen dieser Name, der Tag und zwei öffentliche Schlüssel. Nichts aus deinem Tagebuch steht darauf. Sie ist nicht geheim, aber gib sie nur Menschen, denen du vertraust: Sie sagt, dass du PeerBuddy verwendest.</translation>
    </message>
    <message>
        <source>Give it to one person you trust: on a stick, in a message, any way you like.</source>
        <translation>Gib sie einem Menschen, dem du vertraust: auf einem Stick, in einer Nachricht, wie du magst.</translation>
    </message>
    <message>
        <source>This one answers the card of {name}, so that the two belong together. Give it to {name} any way you like.</source>
        <translation>Diese antwortet auf die Karte von {name}, damit beide zusammengehören. Gib sie {name}, wie du magst.</translation>
    </message>
    <message>
        <source>Where is your card to be saved?</source>
        <translation>Wo soll deine Karte gespeichert werden?</translation>
    </message>
    <message>
        <source>Saved as {name}. It’s on its way only when you hand it over.</source>
        <translation>Gespeichert als {name}. Auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
    <message>
        <source>Copied. It stays on the clipboard for half a minute; paste it into a message.</source>
        <translation>Kopiert. Eine halbe Minute bleibt es in der Zwischenablage; füge es in eine Nachricht ein.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>On every page that has it. A name that is in the list already joins the two.</source>
        <translation>Auf jeder Seite, die ihn hat. Ein Name, der schon in der Liste steht, vereint beide.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How your texts write the name as well, with commas between them.</source>
        <translation>Wie deine Texte den Namen noch schreiben, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>What the person is to you.</source>
        <translation>Was die Person für dich ist.</translation>
    </message>
    <message>
        <source>Your pages stay as they are, only without it.</source>
        <translation>Deine Seiten bleiben, wie sie sind, nur ohne diesen Namen.</translation>
    </message>
    <message>
        <source>Out of the list</source>
        <translation>Aus der Liste</translation>
    </message>
    <message>
        <source>Join with “{name}”</source>
        <translation>Mit „{name}“ vereinen</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Pages: {n}</source>
        <translation>Seiten: {n}</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It takes the place of the one you have, as soon as you have written it down and typed two of its groups. Until then the old one opens the vault.</source>
        <translation>Er ersetzt den bisherigen, sobald du ihn aufgeschrieben und zwei seiner Gruppen abgetippt hast. Bis dahin öffnet der alte den Tresor.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
    <message>
        <source>Write it down and keep it somewhere only you reach. It is shown this one time.</source>
        <translation>Schreib ihn auf und bewahre ihn dort auf, wo nur du hinkommst. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault now; the one before no longer does.</source>
        <translation>Der neue Wiederherstellungscode öffnet jetzt den Tresor, der vorige nicht mehr.</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>My passphrase may be known</source>
        <translation>Meine Passphrase könnte bekannt sein</translation>
    </message>
    <message>
        <source>The vault gets a new key, a new passphrase and a new recovery code. Whoever knows the old ones can open this vault no longer. What was copied from here before can still be opened with them; nobody can change that. This computer’s key store, if it is on, is switched off.</source>
        <translation>Der Tresor bekommt einen neuen Schlüssel, eine neue Passphrase und einen neuen Wiederherstellungscode. Wer die alten kennt, kann diesen Tresor nicht mehr öffnen. Was vorher von hier kopiert wurde, lässt sich mit ihnen weiter öffnen; das kann niemand ändern. Der Schlüsselspeicher dieses Computers wird ausgeschaltet, falls er an ist.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The vault has its new key. Write this code down now; if you leave before it is proven, the next unlocking shows another one.</source>
        <translation>Der Tresor hat seinen neuen Schlüssel. Schreib diesen Code jetzt auf; gehst du vor dem Abtippen, zeigt das nächste Entsperren einen anderen.</translation>
    </message>
    <message>
        <source>The vault has a new key. Only the new passphrase and the new code open it.</source>
        <translation>Der Tresor hat einen neuen Schlüssel. Nur die neue Passphrase und der neue Code öffnen ihn.</translation>
    </message>
</context>
<context>
    <name>NewPassphraseFlow</name>
    <message>
        <source>Passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
</context>
<context>
    <name>NewWayBar</name>
    <message>
        <source>Make a plan</source>
        <translation>Einen Plan machen</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>A new way this week: {way}. Make it an if–then plan?</source>
        <translation>Ein neuer Weg in dieser Woche: {way}. Einen Wenn-dann-Plan daraus machen?</translation>
    </message>
    <message>
        <source>A new way to use it, as one if–then. In seven days you can look again.</source>
        <translation>Ein neuer Weg, sie zu nutzen, als ein Wenn-dann. In sieben Tagen kannst du wieder hinschauen.</translation>
    </message>
    <message>
        <source>If {cue}, then I will {act}.</source>
        <translation>Wenn {cue}, dann werde ich {act}.</translation>
    </message>
    <message>
        <source>I will {act}.</source>
        <translation>Ich werde {act}.</translation>
    </message>
    <message>
        <source>Begun {day}: {plan} What happened? Every answer is fine.</source>
        <translation>Begonnen am {day}: {plan} Was ist geschehen? Jede Antwort ist in Ordnung.</translation>
    </message>
    <message>
        <source>Under way: {plan} You can look again from {day}.</source>
        <translation>Unterwegs: {plan} Ab {day} kannst du wieder hinschauen.</translation>
    </message>
</context>
<context>
    <name>NoGoal</name>
    <message>
        <source>From wish to plan</source>
        <translation>Vom Wunsch zum Plan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Look at your ideas</source>
        <translation>Deine Ideen ansehen</translation>
    </message>
    <message>
        <source>Wishes that wait until you pick them up</source>
        <translation>Wünsche, die warten, bis du sie aufgreifst</translation>
    </message>
    <message>
        <source>It waits under Ideas until you pick it up</source>
        <translation>Es wartet unter Ideen, bis du es aufgreifst</translation>
    </message>
    <message>
        <source>Only write down a wish</source>
        <translation>Nur einen Wunsch notieren</translation>
    </message>
    <message>
        <source>From wish to plan takes some minutes. You can stop at any card.</source>
        <translation>Vom Wunsch zum Plan dauert ein paar Minuten. Du kannst bei jeder Karte aufhören.</translation>
    </message>
    <message>
        <source>It can start small: one wish, one moment, one next step.</source>
        <translation>Es kann klein anfangen: ein Wunsch, ein Moment, ein nächster Schritt.</translation>
    </message>
    <message>
        <source>No goal is active, and none is needed.</source>
        <translation>Gerade läuft kein Ziel, und es braucht auch keins.</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>Make my card</source>
        <translation>Meine Karte machen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>I was given a card</source>
        <translation>Ich habe eine Karte bekommen</translation>
    </message>
    <message>
        <source>Open a card file, or paste the text from a message</source>
        <translation>Eine Kartendatei öffnen oder den Text aus einer Nachricht einfügen</translation>
    </message>
    <message>
        <source>What a buddy is, and isn’t</source>
        <translation>Was ein Buddy ist und was nicht</translation>
    </message>
    <message>
        <source>Two minutes to read, before anything is decided</source>
        <translation>Zwei Minuten Lesen, bevor etwas entschieden ist</translation>
    </message>
    <message>
        <source>If there is one person you trust, the two of you can exchange chosen pages as sealed files, by any way you like.</source>
        <translation>Wenn es einen Menschen gibt, dem du vertraust, könnt ihr ausgewählte Seiten als versiegelte Dateien austauschen, auf jedem Weg, den ihr mögt.</translation>
    </message>
    <message>
        <source>Nobody here, and that can stay so.</source>
        <translation>Niemand hier, und das kann so bleiben.</translation>
    </message>
    <message>
        <source>Everything else in PeerBuddy works alone.</source>
        <translation>Alles andere in PeerBuddy geht allein.</translation>
    </message>
    <message>
        <source>A buddy receives only what you pick and see beforehand. There is no account and no server.</source>
        <translation>Ein Buddy bekommt nur, was du auswählst und vorher siehst. Es gibt kein Konto und keinen Server.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Used on {day}</source>
        <translation>Benutzt am {day}</translation>
    </message>
    <message>
        <source>It saves itself. Both may stay empty.</source>
        <translation>Es speichert sich selbst. Beides kann leer bleiben.</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NoticedCard</name>
    <message>
        <source>{name} noticed: {strength}</source>
        <translation>{name} hat bemerkt: {strength}</translation>
    </message>
    <message>
        <source>As which strength</source>
        <translation>Als welche Stärke</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>Keep as a moment</source>
        <translation>Als Moment behalten</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Es so lassen</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>Go to {strength}</source>
        <translation>Zu {strength}</translation>
    </message>
    <message>
        <source>▲ Kept as a moment. It stands with your strengths.</source>
        <translation>▲ Als Moment aufgehoben. Er steht bei deinen Stärken.</translation>
    </message>
    <message>
        <source>You let it be. It stays in this reply.</source>
        <translation>Du hast es gelassen. Es bleibt in dieser Antwort.</translation>
    </message>
    <message>
        <source>Choose one of yours</source>
        <translation>Wähle eine von deinen</translation>
    </message>
    <message>
        <source>Yours to keep or leave. A kept one gets the mark ▲, noticed by others.</source>
        <translation>Du darfst es behalten oder lassen. Behaltenes bekommt das Zeichen ▲, von anderen bemerkt.</translation>
    </message>
</context>
<context>
    <name>NudgeLine</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>Why am I seeing this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message>
        <source>Switch this off</source>
        <translation>Das abschalten</translation>
    </message>
    <message>
        <source>Switch off: {setting}</source>
        <translation>Abschalten: {setting}</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>I checked it today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>I checked {name} today</source>
        <translation>{name} heute geprüft</translation>
    </message>
    <message>
        <source>Not checked yet. Please check this number now.</source>
        <translation>Noch nicht geprüft. Bitte prüfe diese Nummer jetzt.</translation>
    </message>
    <message>
        <source>Worth checking again, last on {day}</source>
        <translation>Lohnt sich, wieder zu prüfen; zuletzt am {day}</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Geprüft am {day}</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>A number to turn to</source>
        <translation>Eine Nummer, an die du dich wenden kannst</translation>
    </message>
    <message>
        <source>It saves itself.</source>
        <translation>Es speichert sich selbst.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie da ist</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When somebody is there</source>
        <translation>Wann jemand da ist</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Where I have it from</source>
        <translation>Woher ich sie habe</translation>
    </message>
    <message>
        <source>I checked it today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>In immediate danger</source>
        <translation>In unmittelbarer Gefahr</translation>
    </message>
    <message>
        <source>To talk to a trained person</source>
        <translation>Um mit einer ausgebildeten Person zu reden</translation>
    </message>
    <message>
        <source>Last checked on {day}.</source>
        <translation>Zuletzt geprüft am {day}.</translation>
    </message>
    <message>
        <source>Not checked yet. Please check this number now.</source>
        <translation>Noch nicht geprüft. Bitte prüfe diese Nummer jetzt.</translation>
    </message>
</context>
<context>
    <name>ObstaclesPart</name>
    <message>
        <source>Obstacle {n}</source>
        <translation>Hindernis {n}</translation>
    </message>
    <message>
        <source>Something inner, likely, and workable. A plan can answer it later.</source>
        <translation>Etwas in dir, das wahrscheinlich ist und mit dem sich arbeiten lässt. Ein Plan kann später darauf antworten.</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Look at the first sheet</source>
        <translation>Das erste Blatt ansehen</translation>
    </message>
    <message>
        <source>A day looks like 2026-05-03; a month like 2026-05 or a year is enough.</source>
        <translation>Ein Tag sieht aus wie 2026-05-03; ein Monat wie 2026-05 oder ein Jahr genügt.</translation>
    </message>
    <message>
        <source>The pages of some days, or of all of them. Single pages are printed from the journal: choose them in the list, or press {keys} for the one that is open.</source>
        <translation>Die Seiten einiger Tage, oder alle. Einzelne Seiten druckst du aus dem Tagebuch: Wähle sie in der Liste, oder drück {keys} für die offene.</translation>
    </message>
    <message>
        <source>First day to print</source>
        <translation>Erster Tag zum Drucken</translation>
    </message>
    <message>
        <source>Last day to print</source>
        <translation>Letzter Tag zum Drucken</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>On this day in other years</source>
        <translation>An diesem Tag in anderen Jahren</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Put away for today what was on this day</source>
        <translation>Für heute weglegen, was an diesem Tag war</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
</context>
<context>
    <name>OneOf</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>OpenGoal</name>
    <message>
        <source>Share this goal with a buddy</source>
        <translation>Dieses Ziel mit einem Buddy teilen</translation>
    </message>
</context>
<context>
    <name>OthersEyesWay</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing came back yet. Files take the time people take.</source>
        <translation>Noch ist nichts zurückgekommen. Dateien brauchen so lange, wie Menschen brauchen.</translation>
    </message>
    <message>
        <source>An agreement that holds today comes first.</source>
        <translation>Zuerst kommt eine Vereinbarung, die heute gilt.</translation>
    </message>
    <message>
        <source>Ask for three moments</source>
        <translation>Um drei Momente bitten</translation>
    </message>
    <message>
        <source>Look at the agreement</source>
        <translation>Die Vereinbarung ansehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>{name}, noticed by others</source>
        <translation>{name}, von anderen bemerkt</translation>
    </message>
    <message>
        <source>Others often notice what we take for granted. You ask for three moments, and what comes back is yours to keep or to let be.</source>
        <translation>Andere bemerken oft, was uns selbstverständlich ist. Du bittest um drei Momente, und was zurückkommt, darfst du behalten oder lassen.</translation>
    </message>
    <message>
        <source>Whom you could ask</source>
        <translation>Wen du fragen könntest</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>{strength}, noticed by {name} on {day}</source>
        <translation>{strength}, von {name} bemerkt am {day}</translation>
    </message>
    <message>
        <source>▲ kept as a moment</source>
        <translation>▲ als Moment behalten</translation>
    </message>
    <message>
        <source>let be</source>
        <translation>gelassen</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Too little of it</source>
        <translation>Zu wenig davon</translation>
    </message>
    <message>
        <source>Too much of it</source>
        <translation>Zu viel davon</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Back to its own words</source>
        <translation>Zurück zu den eigenen Worten</translation>
    </message>
    <message>
        <source>A name is needed, nothing else. Up to 40 characters.</source>
        <translation>Es braucht einen Namen, sonst nichts. Bis zu 40 Zeichen.</translation>
    </message>
    <message>
        <source>A strength of my own</source>
        <translation>Eine eigene Stärke</translation>
    </message>
    <message>
        <source>Other words for a strength</source>
        <translation>Andere Worte für eine Stärke</translation>
    </message>
    <message>
        <source>Your words are used everywhere. What is left empty keeps the words it came with.</source>
        <translation>Deine Worte gelten überall. Was leer bleibt, behält die Worte, mit denen es kam.</translation>
    </message>
    <message>
        <source>It works like all the others. Only the name is needed.</source>
        <translation>Sie funktioniert wie alle anderen. Nur der Name wird gebraucht.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Colour and pattern</source>
        <translation>Farbe und Muster</translation>
    </message>
    <message>
        <source>Too little of it, if you like</source>
        <translation>Zu wenig davon, wenn du magst</translation>
    </message>
    <message>
        <source>Too much of it, if you like</source>
        <translation>Zu viel davon, wenn du magst</translation>
    </message>
    <message>
        <source>Everyday strengths, added with one press</source>
        <translation>Stärken aus dem Alltag, mit einem Druck hinzugefügt</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>OwnListSection</name>
    <message>
        <source>Add to the list</source>
        <translation>In die Liste</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Etwas Neues</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nothing here yet. That’s fine.</source>
        <translation>Hier ist noch nichts. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>The parts of life that goals and pages belong to. Name them as you would.</source>
        <translation>Die Teile des Lebens, zu denen Ziele und Seiten gehören. Nenn sie, wie du magst.</translation>
    </message>
    <message>
        <source>What does you good when things are rough: when it fits, how it goes, what it costs.</source>
        <translation>Was dir guttut, wenn es rau wird: wann es passt, wie es geht, was es kostet.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Aspirations</source>
        <translation>Leitsterne</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Lebensbereiche</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>People, places, practices, things and knowledge that you can lean on.</source>
        <translation>Menschen, Orte, Gewohnheiten, Dinge und Wissen, auf die du dich stützen kannst.</translation>
    </message>
    <message>
        <source>Where a goal belongs in the long run, in your words.</source>
        <translation>Wohin ein Ziel auf lange Sicht gehört, in deinen Worten.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen word</source>
        <translation>Das ausgewählte Wort entfernen</translation>
    </message>
    <message>
        <source>They are known on every page, and lie in the journal.</source>
        <translation>Sie sind auf jeder Seite bekannt und liegen im Tagebuch.</translation>
    </message>
    <message>
        <source>A word comes here by the menu of the page: Add to my words.</source>
        <translation>Ein Wort kommt über das Menü der Seite hierher: Zu meinen Wörtern.</translation>
    </message>
</context>
<context>
    <name>PageFoot</name>
    <message>
        <source>Stays here, whatever is shared</source>
        <translation>Bleibt hier, was auch geteilt wird</translation>
    </message>
    <message>
        <source>Kept to myself</source>
        <translation>Für mich behalten</translation>
    </message>
    <message>
        <source>May be chosen when I share</source>
        <translation>Darf gewählt werden, wenn ich teile</translation>
    </message>
    <message>
        <source>Share this page with a buddy</source>
        <translation>Diese Seite mit einem Buddy teilen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>A sealed page stays here</source>
        <translation>Eine versiegelte Seite bleibt hier</translation>
    </message>
    <message>
        <source>Who may see it: {level}</source>
        <translation>Wer sie sehen darf: {level}</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer sie sehen darf</translation>
    </message>
</context>
<context>
    <name>PageMade</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open the goal</source>
        <translation>Das Ziel öffnen</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Add people, topics, tags, goals or life areas</source>
        <translation>Personen, Themen, Schlagwörter, Ziele oder Lebensbereiche hinzufügen</translation>
    </message>
    <message>
        <source>List the pages with this</source>
        <translation>Die Seiten damit auflisten</translation>
    </message>
    <message>
        <source>Take off this page</source>
        <translation>Von dieser Seite nehmen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>People, topics, goals</source>
        <translation>Personen, Themen, Ziele</translation>
    </message>
</context>
<context>
    <name>PageMoment</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>This page has a time of day</source>
        <translation>Diese Seite hat eine Uhrzeit</translation>
    </message>
    <message>
        <source>Time of the page</source>
        <translation>Uhrzeit der Seite</translation>
    </message>
    <message>
        <source>Day of the page: {day}</source>
        <translation>Tag der Seite: {day}</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>Which picture? PNG, JPEG and WebP can be kept.</source>
        <translation>Welches Bild? PNG, JPEG und WebP können aufgehoben werden.</translation>
    </message>
    <message>
        <source>The picture is kept with the page it was added to, listed below its text.</source>
        <translation>Das Bild bleibt bei der Seite, zu der es kam; es steht dort unter dem Text.</translation>
    </message>
    <message>
        <source>Where should the copy lie? It is not encrypted: anyone who finds it can see it.</source>
        <translation>Wo soll die Kopie liegen? Sie ist nicht verschlüsselt: Wer sie findet, kann sie sehen.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A copy of the picture lies at {path}. It is not encrypted.</source>
        <translation>Eine Kopie des Bildes liegt unter {path}. Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>This picture is all that stands on the page. In the trash the page keeps it.</source>
        <translation>Dieses Bild ist alles, was auf der Seite steht. Im Papierkorb behält die Seite es.</translation>
    </message>
    <message>
        <source>Move the page to the trash</source>
        <translation>Die Seite in den Papierkorb legen</translation>
    </message>
    <message>
        <source>The picture is removed. Undo brings it back as long as this stands here.</source>
        <translation>Das Bild ist entfernt. „Rückgängig“ holt es zurück, solange das hier steht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore this page to the journal</source>
        <translation>Diese Seite ins Tagebuch zurückholen</translation>
    </message>
    <message>
        <source>Text of the page, to read</source>
        <translation>Text der Seite, zum Lesen</translation>
    </message>
    <message>
        <source>Moved to the trash on {day}, {time}</source>
        <translation>In den Papierkorb gelegt am {day}, {time}</translation>
    </message>
    <message>
        <source>Pictures: {n}</source>
        <translation>Bilder: {n}</translation>
    </message>
</context>
<context>
    <name>PageStrengths</name>
    <message>
        <source>Strengths in this page</source>
        <translation>Stärken auf dieser Seite</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Stärke hinzufügen</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Write here. It is saved as you write.</source>
        <translation>Schreib hier. Es wird gespeichert, während du schreibst.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Nothing was said here. That is fine.</source>
        <translation>Hier wurde nichts gesagt. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Page {n} of {all}. {title}</source>
        <translation>Seite {n} von {all}. {title}</translation>
    </message>
</context>
<context>
    <name>PagesCard</name>
    <message>
        <source>Where it leads</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Es kam aus</translation>
    </message>
    <message>
        <source>It became</source>
        <translation>Daraus wurde</translation>
    </message>
    <message>
        <source>Pages of the journal</source>
        <translation>Seiten im Tagebuch</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Eine Seite</translation>
    </message>
</context>
<context>
    <name>PagesStep</name>
    <message>
        <source>Which pages?</source>
        <translation>Welche Seiten?</translation>
    </message>
    <message>
        <source>Pages you marked “may share”. What of them leaves, you tick on the next page.</source>
        <translation>Seiten, die du als „Teilbar“ markiert hast. Was davon hinausgeht, hakst du auf der nächsten Seite an.</translation>
    </message>
    <message>
        <source>No page is marked “may share”. You can set that under a page, or share it from there.</source>
        <translation>Keine Seite ist als „Teilbar“ markiert. Du kannst das unter einer Seite einstellen oder sie von dort teilen.</translation>
    </message>
    <message>
        <source>A page without words</source>
        <translation>Eine Seite ohne Worte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>Two cards change hands, one each way. Which one is first makes no difference.</source>
        <translation>Zwei Karten wechseln den Besitzer, eine in jede Richtung. Welche zuerst kommt, ist gleich.</translation>
    </message>
    <message>
        <source>Pair with someone</source>
        <translation>Mit jemandem zusammentun</translation>
    </message>
    <message>
        <source>I was given a card</source>
        <translation>Ich habe eine Karte bekommen</translation>
    </message>
    <message>
        <source>Open a card file, or paste the text from a message</source>
        <translation>Eine Kartendatei öffnen oder den Text aus einer Nachricht einfügen</translation>
    </message>
    <message>
        <source>Give my card</source>
        <translation>Meine Karte geben</translation>
    </message>
    <message>
        <source>As a file, or as text for a message</source>
        <translation>Als Datei, oder als Text für eine Nachricht</translation>
    </message>
    <message>
        <source>What a buddy is, and isn’t</source>
        <translation>Was ein Buddy ist und was nicht</translation>
    </message>
    <message>
        <source>Two minutes to read, before anything is decided</source>
        <translation>Zwei Minuten Lesen, bevor etwas entschieden ist</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Which file? A sealed one, or a card.</source>
        <translation>Welche Datei? Eine versiegelte oder eine Karte.</translation>
    </message>
</context>
<context>
    <name>PairsStep</name>
    <message>
        <source>No right answer, and no list at the end. Go with the first pull.</source>
        <translation>Es gibt keine richtige Antwort, und am Ende keine Liste. Folge dem ersten Impuls.</translation>
    </message>
    <message>
        <source>{question} Left: {left} Right: {right}</source>
        <translation>{question} Links: {left} Rechts: {right}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action by name</source>
        <translation>Eine Aktion nach Namen finden</translation>
    </message>
    <message>
        <source>No action that can be done here has these words.</source>
        <translation>Keine Aktion, die hier möglich ist, hat diese Wörter.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes. Only actions are searched, never your pages.</source>
        <translation>Pfeile wählen, Enter führt aus, Esc schließt. Durchsucht werden nur Aktionen, nie deine Seiten.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What it says</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>Would do me good:</source>
        <translation>Würde mir guttun:</translation>
    </message>
    <message>
        <source>Topics:</source>
        <translation>Themen:</translation>
    </message>
    <message>
        <source>To be let go by {day}</source>
        <translation>Loszulassen bis {day}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Die Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Die Passphrase zeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>Tastaturbelegung: {name}</translation>
    </message>
</context>
<context>
    <name>PassphraseFlow</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Suggest five words</source>
        <translation>Fünf (englische) Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Tippe sie noch einmal</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Der Tresor wird angelegt</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both gone, nothing can open this vault again. Not us, not anyone. The recovery code comes next.</source>
        <translation>Sind Passphrase und Wiederherstellungscode beide weg, kann nichts diesen Tresor je wieder öffnen. Wir nicht, und sonst auch niemand. Der Wiederherstellungscode kommt als Nächstes.</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Beide sind gleich</translation>
    </message>
    <message>
        <source>They differ so far</source>
        <translation>Noch unterscheiden sie sich</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>To be let go</source>
        <translation>Zum Loslassen</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Das Datum stimmt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Let all of these go</source>
        <translation>Alle diese loslassen</translation>
    </message>
    <message>
        <source>Let all {n} go</source>
        <translation>Alle {n} loslassen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Show the next ones</source>
        <translation>Die nächsten zeigen</translation>
    </message>
    <message>
        <source>Look at it: {line}</source>
        <translation>Ansehen: {line}</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let it go: {line}</source>
        <translation>Loslassen: {line}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Das hier behalten</translation>
    </message>
    <message>
        <source>Keep this one: {line}</source>
        <translation>Das hier behalten: {line}</translation>
    </message>
</context>
<context>
    <name>PeopleFace</name>
    <message>
        <source>A name; a comma begins another</source>
        <translation>Ein Name; ein Komma beginnt den nächsten</translation>
    </message>
    <message>
        <source>A few words about it, if you like</source>
        <translation>Ein paar Worte dazu, wenn du magst</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Buddies</source>
        <translation>Buddys</translation>
    </message>
    <message>
        <source>Pair with someone</source>
        <translation>Neuer Buddy</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Versiegeltes öffnen</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Somebody to turn to</source>
        <translation>Jemand, an den du dich wenden kannst</translation>
    </message>
    <message>
        <source>It saves itself.</source>
        <translation>Es speichert sich selbst.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie du die Person erreichst</translation>
    </message>
    <message>
        <source>A sentence to begin with</source>
        <translation>Ein Satz für den Anfang</translation>
    </message>
    <message>
        <source>Take them off the page</source>
        <translation>Von der Seite nehmen</translation>
    </message>
    <message>
        <source>Written on a calm day, it is there when words are hard to find.</source>
        <translation>An einem ruhigen Tag geschrieben ist er da, wenn Worte schwer zu finden sind.</translation>
    </message>
    <message>
        <source>A number, an address, a door.</source>
        <translation>Eine Nummer, eine Adresse, eine Tür.</translation>
    </message>
</context>
<context>
    <name>PersonWays</name>
    <message>
        <source>{how}. From now on pages can be sealed for {name}.</source>
        <translation>{how}. Ab jetzt lassen sich Seiten für {name} versiegeln.</translation>
    </message>
    <message>
        <source>What comes from them is refused, and nothing is made for them.</source>
        <translation>Was von dort kommt, wird abgewiesen, und nichts wird für die Person gemacht.</translation>
    </message>
    <message>
        <source>They are not told. What is here stays, and you can unblock them at any time.</source>
        <translation>Die Person erfährt es nicht. Was hier ist, bleibt, und du kannst das jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Blocked. Unblocking is on this page.</source>
        <translation>Blockiert. Zurücknehmen lässt es sich auf dieser Seite.</translation>
    </message>
    <message>
        <source>Block {name}</source>
        <translation>{name} blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>The card goes, with whatever came under it. The words were never compared.</source>
        <translation>Die Karte geht, mit allem, was unter ihr kam. Die Wörter wurden nie verglichen.</translation>
    </message>
    <message>
        <source>A new card from the same person can be taken at any time.</source>
        <translation>Eine neue Karte derselben Person lässt sich jederzeit annehmen.</translation>
    </message>
    <message>
        <source>The card is taken away.</source>
        <translation>Die Karte ist weggenommen.</translation>
    </message>
    <message>
        <source>Take away the card of {name}</source>
        <translation>Die Karte von {name} wegnehmen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Both of these cards are then one person. The name, how to reach them and the folder go on.</source>
        <translation>Beide Karten sind dann eine Person. Der Name, die Erreichbarkeit und der Ordner gehen weiter.</translation>
    </message>
    <message>
        <source>What was shared before can still be read. Nothing is made for the earlier card any more.</source>
        <translation>Früher Geteiltes lässt sich weiter lesen. Für die frühere Karte wird nichts mehr gemacht.</translation>
    </message>
    <message>
        <source>{new} is {old}</source>
        <translation>{new} ist {old}</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <translation>Ja, dieselbe Person</translation>
    </message>
    <message>
        <source>The two cards are one person now.</source>
        <translation>Die beiden Karten sind jetzt eine Person.</translation>
    </message>
    <message>
        <source>A sealed file asks {name} for what was made since the backup.</source>
        <translation>Eine versiegelte Datei bittet {name} um das, was seit der Sicherung entstand.</translation>
    </message>
    <message>
        <source>They choose what they still mean. What is here already is not taken in twice.</source>
        <translation>Die Person wählt, was sie davon noch meint. Was schon hier ist, wird nicht doppelt aufgenommen.</translation>
    </message>
    <message>
        <source>Ask to seal it again</source>
        <translation>Um neues Versiegeln bitten</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Datei machen</translation>
    </message>
    <message>
        <source>Saved as a file. It’s on its way only when you hand it over.</source>
        <translation>Als Datei gespeichert. Auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
    <message>
        <source>You can begin again. The agreement is made anew.</source>
        <translation>Ihr könnt neu beginnen. Die Vereinbarung wird neu gemacht.</translation>
    </message>
</context>
<context>
    <name>PickLinesFace</name>
    <message>
        <source>No page was written this month. That is fine.</source>
        <translation>In diesem Monat wurde keine Seite geschrieben. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>{line}, chosen</source>
        <translation>{line}, gewählt</translation>
    </message>
    <message>
        <source>Three lines are chosen.</source>
        <translation>Drei Zeilen sind gewählt.</translation>
    </message>
    <message>
        <source>Space or a click chooses a line.</source>
        <translation>Leertaste oder Klick wählt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>PickOrAdd</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type a name, or what to look for</source>
        <translation>Tippe einen Namen oder wonach du suchst</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tippe einen Namen</translation>
    </message>
</context>
<context>
    <name>PictureList</name>
    <message>
        <source>Pictures of this page</source>
        <translation>Bilder dieser Seite</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Das Bild beschreiben</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>In den Text setzen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Das Bild entfernen</translation>
    </message>
    <message>
        <source>Picture {n}</source>
        <translation>Bild {n}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures: {n}</source>
        <translation>Bilder: {n}</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>nicht beschrieben</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>A picture of this page</source>
        <translation>Ein Bild dieser Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Das Bild schließen</translation>
    </message>
    <message>
        <source>This picture cannot be shown. What is kept of it is untouched.</source>
        <translation>Dieses Bild lässt sich nicht zeigen. Was davon aufgehoben ist, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>PilesStep</name>
    <message>
        <source>How much is this you, these days?</source>
        <translation>Wie sehr bist das gerade du?</translation>
    </message>
    <message>
        <source>A scene, not a test. Go with the first pull.</source>
        <translation>Eine Szene, kein Test. Folge dem ersten Impuls.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name des Tresors</translation>
    </message>
    <message>
        <source>Remember this vault on this computer</source>
        <translation>Diesen Tresor auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Anyone who uses this computer can read the name and the folder, but not what is inside. Remembered means: the next start asks for this vault at once.</source>
        <translation>Wer diesen Computer verwendet, kann den Namen und den Ordner lesen, nicht aber den Inhalt. Gemerkt heißt: Beim nächsten Start wird gleich nach diesem Tresor gefragt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is something of this name already. It was left as it is.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>Where should the vault lie?</source>
        <translation>Wo soll der Tresor liegen?</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>If: the moment</source>
        <translation>Wenn: der Moment</translation>
    </message>
    <message>
        <source>then I will: one small thing to do</source>
        <translation>dann werde ich: eine kleine Sache tun</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Er antwortet auf</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan festhalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Art des Plans</translation>
    </message>
    <message>
        <source>It uses</source>
        <translation>Er nutzt</translation>
    </message>
    <message>
        <source>If–then plan</source>
        <translation>Wenn-dann-Plan</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>A moment you will notice: {moments}</source>
        <translation>Ein Moment, den du bemerken wirst: {moments}</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann werde ich</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Eine Überschrift hinzufügen</translation>
    </message>
    <message>
        <source>Delete this plan</source>
        <translation>Diesen Plan löschen</translation>
    </message>
    <message>
        <source>A heading of my own</source>
        <translation>Eine eigene Überschrift</translation>
    </message>
    <message>
        <source>“{title}” is taken away.</source>
        <translation>„{title}“ ist weggenommen.</translation>
    </message>
    <message>
        <source>The line is taken away.</source>
        <translation>Die Zeile ist weggenommen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>If, when or where</source>
        <translation>Wenn, wann oder wo</translation>
    </message>
    <message>
        <source>it is Tuesday evening</source>
        <translation>es Dienstagabend ist</translation>
    </message>
    <message>
        <source>Then I will</source>
        <translation>Dann werde ich</translation>
    </message>
    <message>
        <source>one small thing</source>
        <translation>eine kleine Sache</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan festhalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>If (a time, a place, a sign; it may stay empty)</source>
        <translation>Wenn (eine Zeit, ein Ort, ein Zeichen; es kann leer bleiben)</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann werde ich</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>then I will</source>
        <translation>dann werde ich</translation>
    </message>
    <message>
        <source>a time, a place, a feeling, or after what</source>
        <translation>eine Zeit, ein Ort, ein Gefühl, oder wonach</translation>
    </message>
    <message>
        <source>one small action</source>
        <translation>eine kleine Handlung</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Print on one page</source>
        <translation>Auf eine Seite drucken</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Den Plan ändern</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Maybe. What would make it easier: {words}</source>
        <translation>Vielleicht. Was würde es leichter machen: {words}</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Noted. A few words can follow later, or never.</source>
        <translation>Notiert. Ein paar Worte können später folgen, oder nie.</translation>
    </message>
    <message>
        <source>Used on {day}</source>
        <translation>Benutzt am {day}</translation>
    </message>
    <message>
        <source>What helped: {words}</source>
        <translation>Was geholfen hat: {words}</translation>
    </message>
    <message>
        <source>To change: {words}</source>
        <translation>Zu ändern: {words}</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Die Notiz ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>The plan is taken out. Check-ins stay.</source>
        <translation>Der Plan ist herausgenommen. Die kurzen Blicke bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PlansCard</name>
    <message>
        <source>If–then plans</source>
        <translation>Wenn-dann-Pläne</translation>
    </message>
    <message>
        <source>If–then plan</source>
        <translation>Wenn-dann-Plan</translation>
    </message>
    <message>
        <source>One moment and one small thing to do in it. None is needed.</source>
        <translation>Ein Moment, und eine kleine Sache, die du dann tust. Nichts davon braucht es.</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Einen Plan hinzufügen</translation>
    </message>
    <message>
        <source>I will {action}</source>
        <translation>werde ich {action}</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Pictured and said once, {day}</source>
        <translation>Einmal vorgestellt und gesagt, {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done: pictured the moment and said “{plan}”</source>
        <translation>Erledigt: den Moment vorgestellt und „{plan}“ gesagt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the plan “{plan}”</source>
        <translation>Den Plan „{plan}“ ändern</translation>
    </message>
</context>
<context>
    <name>PleaseDoPart</name>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Die Nummer</translation>
    </message>
    <message>
        <source>They know of this and are fine with it</source>
        <translation>Die Person weiß davon und ist einverstanden</translation>
    </message>
    <message>
        <source>When to call emergency services</source>
        <translation>Wann der Notruf gerufen wird</translation>
    </message>
    <message>
        <source>For example: I don’t answer for a day and said I would</source>
        <translation>Zum Beispiel: Ich antworte einen Tag lang nicht, obwohl ich es gesagt hatte</translation>
    </message>
    <message>
        <source>Ask me straight</source>
        <translation>Frag mich offen</translation>
    </message>
    <message>
        <source>Call somebody</source>
        <translation>Ruf jemanden an</translation>
    </message>
    <message>
        <source>Remind me of my plan</source>
        <translation>Erinnere mich an meinen Plan</translation>
    </message>
    <message>
        <source>Call emergency services</source>
        <translation>Ruf den Notruf</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>A drawing. Arrow keys go from dot to dot. The table beside it says the same.</source>
        <translation>Eine Zeichnung. Die Pfeiltasten gehen von Punkt zu Punkt. Die Tabelle daneben sagt dasselbe.</translation>
    </message>
</context>
<context>
    <name>PocketForm</name>
    <message>
        <source>My pocket card</source>
        <translation>Meine Taschenkarte</translation>
    </message>
    <message>
        <source>A few chosen lines for when it is locked.</source>
        <translation>Ein paar ausgewählte Zeilen für die Zeit, in der gesperrt ist.</translation>
    </message>
    <message>
        <source>Write one all the same</source>
        <translation>Trotzdem eine schreiben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Lines of the card</source>
        <translation>Zeilen der Karte</translation>
    </message>
    <message>
        <source>Add: {line}</source>
        <translation>Hinzufügen: {line}</translation>
    </message>
    <message>
        <source>Keep it outside of the journal</source>
        <translation>Außerhalb des Tagebuchs aufbewahren</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Die Karte entfernen</translation>
    </message>
    <message>
        <source>These lines are not kept yet.</source>
        <translation>Diese Zeilen sind noch nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Gehen lassen</translation>
    </message>
    <message>
        <source>One line under another</source>
        <translation>Eine Zeile unter der anderen</translation>
    </message>
    <message>
        <source>Exactly this would stand there</source>
        <translation>Genau das würde dort stehen</translation>
    </message>
    <message>
        <source>A pocket card is not encrypted. It lies outside of the journal, and whoever uses this computer can read it without a passphrase. Leave out what nobody else may know.</source>
        <translation>Eine Taschenkarte ist nicht verschlüsselt. Sie liegt außerhalb des Tagebuchs, und wer diesen Computer verwendet, kann sie ohne Passphrase lesen. Lass weg, was sonst niemand wissen darf.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>It shows on Help now from now on, locked or not.</source>
        <translation>Sie steht ab jetzt in „Hilfe jetzt“, gesperrt oder nicht.</translation>
    </message>
    <message>
        <source>It no longer lies on this computer. The lines stay here until you leave this page.</source>
        <translation>Sie liegt nicht mehr auf diesem Computer. Die Zeilen bleiben hier, bis du diese Seite verlässt.</translation>
    </message>
</context>
<context>
    <name>PocketLines</name>
    <message>
        <source>My pocket card</source>
        <translation>Meine Taschenkarte</translation>
    </message>
    <message>
        <source>Chosen lines, in sight also while it is locked</source>
        <translation>Ausgewählte Zeilen, auch im gesperrten Zustand zu sehen</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>What fits first</source>
        <translation>Was zuerst passt</translation>
    </message>
    <message>
        <source>The first two sentences you would say</source>
        <translation>Die ersten zwei Sätze, die du sagen würdest</translation>
    </message>
    <message>
        <source>to be heard</source>
        <translation>gehört werden</translation>
    </message>
</context>
<context>
    <name>PressedWords</name>
    <message>
        <source>Open its page</source>
        <translation>Seine Seite öffnen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first sheet as it would be printed</source>
        <translation>Das erste Blatt, wie es gedruckt würde</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>This and nothing else leaves</source>
        <translation>Das und nichts sonst geht hinaus</translation>
    </message>
    <message>
        <source>Exactly as {name} will read it</source>
        <translation>Genau so, wie {name} es lesen wird</translation>
    </message>
    <message>
        <source>What you tick stands here, exactly as it would leave.</source>
        <translation>Was du anhakst, steht hier, genau wie es hinausginge.</translation>
    </message>
    <message>
        <source>Not included: {things}.</source>
        <translation>Nicht dabei: {things}.</translation>
    </message>
</context>
<context>
    <name>PrintFlow</name>
    <message>
        <source>On paper or as a PDF</source>
        <translation>Auf Papier oder als PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sealed pages too</source>
        <translation>Auch versiegelte Seiten</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>In which folder should the PDF lie?</source>
        <translation>In welchem Ordner soll das PDF liegen?</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>It is written to {target}. It is not encrypted: whoever can read the folder {folder} can read it.</source>
        <translation>Geschrieben wird nach {target}. Es ist nicht verschlüsselt: Wer den Ordner {folder} lesen kann, kann es lesen.</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>This computer knows of no printer. A PDF needs none.</source>
        <translation>Dieser Computer kennt keinen Drucker. Ein PDF braucht keinen.</translation>
    </message>
    <message>
        <source>The printer’s queue keeps a copy for a while, and whoever finds the paper can read it.</source>
        <translation>Die Warteschlange des Druckers behält eine Weile eine Kopie, und wer das Papier findet, kann es lesen.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Drucker wählen</translation>
    </message>
    <message>
        <source>Before anything leaves the vault readable, the passphrase is asked.</source>
        <translation>Bevor etwas lesbar den Tresor verlässt, wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>{what} The sealed pages among them come along.</source>
        <translation>{what} Die versiegelten Seiten darunter kommen mit.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <source>Pages done: {n}</source>
        <translation>Fertige Seiten: {n}</translation>
    </message>
    <message>
        <source>Handed to the printer. Pages: {n}.</source>
        <translation>An den Drucker übergeben. Seiten: {n}.</translation>
    </message>
    <message>
        <source>The PDF lies at {path}. Pages of the journal in it: {n}. It is not encrypted.</source>
        <translation>Das PDF liegt unter {path}. Seiten des Tagebuchs darin: {n}. Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Sealed pages left out: {n}.</source>
        <translation>Weggelassene versiegelte Seiten: {n}.</translation>
    </message>
    <message>
        <source>Stopped. No file is left behind.</source>
        <translation>Angehalten. Es bleibt keine Datei zurück.</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Größe des Papiers</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Without that, pages that are sealed stay in the vault.</source>
        <translation>Sonst bleiben versiegelte Seiten im Tresor.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The page as it looks while the journal is locked.</source>
        <translation>Die Seite, wie sie aussieht, während das Tagebuch gesperrt ist.</translation>
    </message>
    <message>
        <source>On paper or in a PDF it is not encrypted: whoever finds it can read it.</source>
        <translation>Auf Papier oder im PDF ist sie nicht verschlüsselt: Wer sie findet, kann sie lesen.</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Größe des Papiers</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Before anything leaves the vault readable, the passphrase is asked.</source>
        <translation>Bevor etwas lesbar den Tresor verlässt, wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>This computer knows of no printer. A PDF needs none.</source>
        <translation>Dieser Computer kennt keinen Drucker. Ein PDF braucht keinen.</translation>
    </message>
    <message>
        <source>The passphrase comes first.</source>
        <translation>Zuerst kommt die Passphrase.</translation>
    </message>
    <message>
        <source>In which folder should the PDF lie?</source>
        <translation>In welchem Ordner soll das PDF liegen?</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The PDF lies at {path}. It is not encrypted.</source>
        <translation>Das PDF liegt unter {path}. Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Each promise holds in this version. The button beside it leads to where it is kept.</source>
        <translation>Jedes Versprechen gilt in dieser Version. Der Knopf daneben führt dorthin, wo es eingelöst wird.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How this app keeps its word</source>
        <translation>Wie diese App Wort hält</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>A prompt for this page</source>
        <translation>Eine Frage zum Schreiben für diese Seite</translation>
    </message>
    <message>
        <source>Write from this</source>
        <translation>Davon ausgehend schreiben</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>A deeper one</source>
        <translation>Eine tiefere</translation>
    </message>
    <message>
        <source>No prompt today</source>
        <translation>Heute keine Frage</translation>
    </message>
    <message>
        <source>Every prompt was here in the last two weeks. A page needs none.</source>
        <translation>Alle Fragen waren in den letzten zwei Wochen schon hier. Eine Seite braucht keine.</translation>
    </message>
</context>
<context>
    <name>ProofFace</name>
    <message>
        <source>A page without words</source>
        <translation>Eine Seite ohne Worte</translation>
    </message>
    <message>
        <source>No page is marked, and none has to be. Below a page, “I got through this” does it.</source>
        <translation>Keine Seite ist markiert, und es braucht auch keine. Unter einer Seite geht das mit „Das habe ich durchgestanden“.</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Times I got through.</source>
        <translation>Zeiten, die ich durchgestanden habe.</translation>
    </message>
    <message>
        <source>A page without words</source>
        <translation>Eine Seite ohne Worte</translation>
    </message>
    <message>
        <source>No page is marked, and none has to be. Below a page of the journal, “I got through this” puts it here.</source>
        <translation>Keine Seite ist markiert, und es braucht auch keine. Unter einer Seite im Tagebuch holt „Das habe ich durchgestanden“ sie hierher.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question, if you like</source>
        <translation>Eine Frage, wenn du magst</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Eine andere Frage</translation>
    </message>
    <message>
        <source>A deeper one</source>
        <translation>Eine tiefere</translation>
    </message>
    <message>
        <source>A deeper question</source>
        <translation>Eine tiefere Frage</translation>
    </message>
    <message>
        <source>There is no other one for now: each of them was here lately.</source>
        <translation>Gerade gibt es keine andere: Jede war in letzter Zeit hier.</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was du getan hast</translation>
    </message>
    <message>
        <source>How much it was</source>
        <translation>Wie viel es war</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Which strength was it? Any one that comes to mind will do.</source>
        <translation>Welche Stärke war es? Welche auch immer dir einfällt, passt.</translation>
    </message>
    <message>
        <source>One sentence of what you did makes it a moment.</source>
        <translation>Ein Satz darüber, was du getan hast, macht einen Moment daraus.</translation>
    </message>
    <message>
        <source>Kept as a moment.</source>
        <translation>Als Moment aufgehoben.</translation>
    </message>
    <message>
        <source>Leave this note? Its words are not kept then.</source>
        <translation>Diese Notiz verlassen? Ihre Worte werden dann nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>One sentence of what you did</source>
        <translation>Ein Satz darüber, was du getan hast</translation>
    </message>
    <message>
        <source>The amount was, if you like to say</source>
        <translation>Das Maß war, wenn du es sagen magst</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>A page of today</source>
        <translation>Eine Seite von heute</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Page of today</source>
        <translation>Seite von heute</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Buddies</source>
        <translation>Buddys</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>RangeCard</name>
    <message>
        <source>From too little to too much</source>
        <translation>Von zu wenig bis zu viel</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Etwa richtig</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The page as it reads</source>
        <translation>Die Seite, wie sie sich liest</translation>
    </message>
    <message>
        <source>This picture is not kept with this page.</source>
        <translation>Dieses Bild ist bei dieser Seite nicht aufgehoben.</translation>
    </message>
    <message>
        <source>a picture without a description</source>
        <translation>ein Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Pictures: {told}</source>
        <translation>Bilder: {told}</translation>
    </message>
</context>
<context>
    <name>RehearseFace</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>There is no plan on the card before yet. That is fine, too.</source>
        <translation>Auf der Karte davor steht noch kein Plan. Auch das ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>RenewalPage</name>
    <message>
        <source>A good time to talk with {name}. What you write here stays with you.</source>
        <translation>Eine gute Zeit, um mit {name} zu sprechen. Was du hier schreibst, bleibt bei dir.</translation>
    </message>
    <message>
        <source>Looking at it again</source>
        <translation>Wieder hinschauen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Each of the three is as good as the others.</source>
        <translation>Jedes der drei ist so gut wie die anderen.</translation>
    </message>
</context>
<context>
    <name>ReplyHead</name>
    <message>
        <source>Margin notes</source>
        <translation>Randnotizen</translation>
    </message>
    <message>
        <source>{name} said what would do good:</source>
        <translation>{name} sagte, was guttäte:</translation>
    </message>
    <message>
        <source>{name} wished for nothing back.</source>
        <translation>{name} wünschte sich nichts zurück.</translation>
    </message>
    <message>
        <source>nothing back</source>
        <translation>nichts zurück</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>It becomes a new vault in a folder of its own. Nothing is written over, and the old vault stays as it is. The passphrase is the one of that time.</source>
        <translation>Sie wird ein neuer Tresor in einem eigenen Ordner. Nichts wird überschrieben, und der alte Tresor bleibt, wie er ist. Die Passphrase ist die von damals.</translation>
    </message>
    <message>
        <source>Make the new vault</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>The new vault: {name}</source>
        <translation>Der neue Tresor: {name}</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Where should the new vault lie?</source>
        <translation>Wo soll der neue Tresor liegen?</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>It lies at {place}. After locking it can be opened.</source>
        <translation>Er liegt unter {place}. Nach dem Sperren lässt er sich öffnen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The new vault is there, read back and checked. Pages: {n}.</source>
        <translation>Der neue Tresor ist da, zurückgelesen und geprüft. Seiten: {n}.</translation>
    </message>
    <message>
        <source>The new vault is there. Pages read in full or in part: {n}.</source>
        <translation>Der neue Tresor ist da. Ganz oder teilweise gelesene Seiten: {n}.</translation>
    </message>
    <message>
        <source>Of {n} of them only the beginning reads.</source>
        <translation>Nur am Anfang lesbar: {n}.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of 4 KiB did not read.</source>
        <translation>
            <numerusform>%n Stück von 4 KiB ließ sich nicht lesen.</numerusform>
            <numerusform>%n Stücke von 4 KiB ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>The backup of {day}</source>
        <translation>Die Sicherung vom {day}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>What still reads of {name}</source>
        <translation>Was sich von {name} noch lesen lässt</translation>
    </message>
</context>
<context>
    <name>RestoredCard</name>
    <message>
        <source>This journal was restored</source>
        <translation>Dieses Tagebuch wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Ask to seal it again…</source>
        <translation>Um neues Versiegeln bitten …</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>What {name} made since the backup may be missing here, and files on their way may not open. You can ask for them to be sealed again. Safety words and agreement are as in the backup.</source>
        <translation>Was {name} seit der Sicherung gemacht hat, fehlt hier vielleicht, und Dateien unterwegs öffnen sich vielleicht nicht. Du kannst um neues Versiegeln bitten. Vergleichswörter und Vereinbarung sind wie in der Sicherung.</translation>
    </message>
</context>
<context>
    <name>RingName</name>
    <message>
        <source>{name}, {ring}</source>
        <translation>{name}, {ring}</translation>
    </message>
</context>
<context>
    <name>Rings</name>
    <message>
        <source>Support map</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>A drawing. Arrow keys go from name to name. The list beside it has all of them.</source>
        <translation>Eine Zeichnung. Die Pfeiltasten gehen von Name zu Name. Die Liste daneben hat alle.</translation>
    </message>
</context>
<context>
    <name>SavingState</name>
    <message>
        <source>State of saving</source>
        <translation>Stand des Speicherns</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Not saved yet, trying again</source>
        <translation>Noch nicht gespeichert, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>An empty page is not saved</source>
        <translation>Eine leere Seite wird nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SealAgain</name>
    <message>
        <source>Seal these again</source>
        <translation>Diese neu versiegeln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Nothing that you made for them since is still within its days.</source>
        <translation>Nichts, was du seitdem für die Person gemacht hast, ist noch in seiner Zeit.</translation>
    </message>
    <message>
        <source>Nothing is ticked. What you don’t mean any more stays here.</source>
        <translation>Nichts ist angehakt. Was du nicht mehr meinst, bleibt hier.</translation>
    </message>
    <message>
        <source>What you made for {name}</source>
        <translation>Was du für {name} gemacht hast</translation>
    </message>
</context>
<context>
    <name>SearchListModel</name>
    <message>
        <source>In titles</source>
        <translation>In Titeln</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
</context>
<context>
    <name>SecondFolderRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a second folder for backups</source>
        <translation>Zweiten Ordner für Sicherungen wählen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the second folder; what lies there stays</source>
        <translation>Den zweiten Ordner vergessen; was dort liegt, bleibt</translation>
    </message>
    <message>
        <source>A second folder</source>
        <translation>Ein zweiter Ordner</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderen wählen</translation>
    </message>
    <message>
        <source>None. On a stick or another disk a copy of each backup is safe when this disk fails.</source>
        <translation>Keiner. Auf einem Stick oder einer anderen Platte ist eine Kopie jeder Sicherung sicher, wenn diese ausfällt.</translation>
    </message>
    <message>
        <source>{path} is not there at the moment. When it is, the newest backup is copied to it.</source>
        <translation>{path} ist gerade nicht da. Ist er es wieder, wird die neueste Sicherung dorthin kopiert.</translation>
    </message>
    <message>
        <source>{path}. The next backup is copied to it.</source>
        <translation>{path}. Die nächste Sicherung wird dorthin kopiert.</translation>
    </message>
    <message>
        <source>{path}. The newest copy in it is of {day}.</source>
        <translation>{path}. Die neueste Kopie darin ist vom {day}.</translation>
    </message>
    <message>
        <source>{path}. There is no room left for the newest copy. It is tried again.</source>
        <translation>{path}. Für die neueste Kopie ist kein Platz mehr. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>{path}. Nothing can be written there at the moment. It is tried again.</source>
        <translation>{path}. Dort lässt sich gerade nichts schreiben. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>{path}. The newest copy could not be made there. It is tried again.</source>
        <translation>{path}. Die neueste Kopie konnte dort nicht angelegt werden. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>In which folder should copies of the backups lie?</source>
        <translation>In welchem Ordner sollen Kopien der Sicherungen liegen?</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>Before this is done</source>
        <translation>Bevor das geschieht</translation>
    </message>
    <message>
        <source>Number to type</source>
        <translation>Zahl zum Abtippen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>To go on, type the number {n}.</source>
        <translation>Um weiterzugehen, tippe die Zahl {n}.</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Working out the key</source>
        <translation>Der Schlüssel wird berechnet</translation>
    </message>
    <message>
        <source>Opening… Esc gives up</source>
        <translation>Wird geöffnet … Esc bricht ab</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SectionEdit</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Take this heading away</source>
        <translation>Diese Überschrift wegnehmen</translation>
    </message>
    <message>
        <source>Add: {line}</source>
        <translation>Hinzufügen: {line}</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Changes apply at once. Opening or weakening something asks for the passphrase first.</source>
        <translation>Änderungen gelten sofort. Öffnet oder schwächt eine etwas, wird zuerst nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Make it stronger</source>
        <translation>Stärker machen</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen anlegen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A half-written page is saved first, encrypted, and is there again.</source>
        <translation>Eine halb geschriebene Seite wird zuerst verschlüsselt gespeichert und ist wieder da.</translation>
    </message>
    <message>
        <source>Lock after a pause</source>
        <translation>Nach einer Pause sperren</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Makes a new key. What was copied from here before keeps its old ways in.</source>
        <translation>Legt einen neuen Schlüssel an. Was vorher von hier kopiert wurde, behält seine alten Zugänge.</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>My passphrase may be known</source>
        <translation>Meine Passphrase könnte bekannt sein</translation>
    </message>
    <message>
        <source>Traces on this computer</source>
        <translation>Spuren auf diesem Computer</translation>
    </message>
    <message>
        <source>Vaults this computer remembers</source>
        <translation>Tresore, die dieser Computer sich merkt</translation>
    </message>
    <message>
        <source>The vault, its backups in the same folder, and what this computer knows of it.</source>
        <translation>Der Tresor, seine Sicherungen im selben Ordner und was dieser Computer von ihm weiß.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this journal</source>
        <translation>Dieses Tagebuch löschen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>None. When you unlock one, you can have it remembered.</source>
        <translation>Keine. Beim Entsperren kannst du einen merken lassen.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>Taken off the list. The vault itself stays as it is.</source>
        <translation>Aus der Liste genommen. Der Tresor selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Angelegt am {day}.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keiner.</translation>
    </message>
    <message>
        <source>{made} Its key was made with less memory than this computer gives today, so guessing it is faster than it has to be.</source>
        <translation>{made} Ihr Schlüssel entstand mit weniger Speicher, als dieser Computer heute gibt. Raten geht darum schneller, als es sein müsste.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The one you have now opens the vault until the new one is proven and stored. Copies and backups made before still open with the passphrase of their time.</source>
        <translation>Die jetzige öffnet den Tresor, bis die neue geprüft und gespeichert ist. Kopien und Sicherungen von vorher öffnen sich weiter mit der Passphrase ihrer Zeit.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault now; the old one no longer does.</source>
        <translation>Die neue Passphrase öffnet jetzt den Tresor, die alte nicht mehr.</translation>
    </message>
    <message>
        <source>Make the passphrase stronger</source>
        <translation>Passphrase stärker machen</translation>
    </message>
    <message>
        <source>The passphrase stays the same. Its key is made anew with as much memory as this computer gives today, so that each guess takes longer. Unlocking then takes a moment longer, too.</source>
        <translation>Die Passphrase bleibt dieselbe. Ihr Schlüssel entsteht neu, mit so viel Speicher, wie dieser Computer heute gibt, damit jeder Rateversuch länger dauert. Auch das Entsperren dauert dann einen Moment länger.</translation>
    </message>
    <message>
        <source>The passphrase is the same, and harder to guess from now on.</source>
        <translation>Die Passphrase ist dieselbe und ab jetzt schwerer zu erraten.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move the chosen pages to the trash</source>
        <translation>Die ausgewählten Seiten in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the chosen pages</source>
        <translation>Die ausgewählten Seiten exportieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the chosen pages or save them as a PDF</source>
        <translation>Die ausgewählten Seiten drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Pages chosen: {n}</source>
        <translation>Ausgewählte Seiten: {n}</translation>
    </message>
    <message>
        <source>Pages that will be moved to the trash: {n} of {total}. They can be restored from there until you empty it.</source>
        <translation>Seiten, die in den Papierkorb kommen: {n} von {total}. Von dort lassen sie sich zurückholen, bis du ihn leerst.</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird zurückgeholt</translation>
    </message>
    <message>
        <source>Pages moved: {n}</source>
        <translation>Verschobene Seiten: {n}</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>What did you do?</source>
        <translation>Was hast du getan?</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words I use</source>
        <translation>Meine Worte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Prompts and guided pages</source>
        <translation>Fragen und geführte Seiten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über PeerBuddy</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShareButton</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>ShareRoom</name>
    <message>
        <source>Each share is for one person alone.</source>
        <translation>Jedes Teilen ist für einen Menschen allein.</translation>
    </message>
    <message>
        <source>Share with whom?</source>
        <translation>Mit wem teilen?</translation>
    </message>
    <message>
        <source>To your buddies</source>
        <translation>Zu deinen Buddys</translation>
    </message>
    <message>
        <source>Where the two of you stand</source>
        <translation>Wo ihr beide steht</translation>
    </message>
    <message>
        <source>Sharing begins once an agreement with somebody holds.</source>
        <translation>Teilen beginnt, sobald eine Vereinbarung mit jemandem gilt.</translation>
    </message>
    <message>
        <source>Whatever it is: nothing leaves that you did not tick.</source>
        <translation>Was es auch ist: Nichts geht hinaus, was du nicht angehakt hast.</translation>
    </message>
    <message>
        <source>What would you like to share?</source>
        <translation>Was möchtest du teilen?</translation>
    </message>
    <message>
        <source>There are no goals yet. That’s fine.</source>
        <translation>Es gibt noch keine Ziele. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Which goal?</source>
        <translation>Welches Ziel?</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The sheet as it would be printed</source>
        <translation>Das Blatt, wie es gedruckt würde</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Die Tastenkürzel schließen</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SigningView</name>
    <message>
        <source>A line for them</source>
        <translation>Eine Zeile für die andere Person</translation>
    </message>
    <message>
        <source>It goes into the file. It can stay empty.</source>
        <translation>Sie kommt in die Datei. Sie kann leer bleiben.</translation>
    </message>
    <message>
        <source>Sign and save the file</source>
        <translation>Unterschreiben und Datei speichern</translation>
    </message>
    <message>
        <source>Hold it at once, and save a file</source>
        <translation>Sofort gelten lassen und eine Datei speichern</translation>
    </message>
    <message>
        <source>Hold it at once, without a file</source>
        <translation>Sofort gelten lassen, ohne Datei</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>Let my changes go</source>
        <translation>Meine Änderungen gehen lassen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Deine Unterschrift</translation>
    </message>
    <message>
        <source>Nothing is new so far, so nothing needs a signature.</source>
        <translation>Bisher ist nichts neu, also braucht nichts eine Unterschrift.</translation>
    </message>
    <message>
        <source>For this person no file can be made now.</source>
        <translation>Für diese Person lässt sich jetzt keine Datei machen.</translation>
    </message>
    <message>
        <source>Both signatures</source>
        <translation>Beide Unterschriften</translation>
    </message>
    <message>
        <source>{name} has signed these words. With yours they hold for both of you, each the same.</source>
        <translation>{name} hat diese Worte unterschrieben. Mit deiner Unterschrift gelten sie für euch beide gleich.</translation>
    </message>
    <message>
        <source>These pages wait for your “Fine with me”.</source>
        <translation>Diese Seiten warten auf dein „So ist es mir recht“.</translation>
    </message>
    <message>
        <source>All that is new is tighter. It can hold on your side at once; a file tells {name} of it. Your signature takes it up for another while, once {name} has signed the same words.</source>
        <translation>Alles Neue ist enger. Auf deiner Seite kann es sofort gelten; eine Datei sagt es {name}. Deine Unterschrift nimmt sie für eine weitere Zeit auf, sobald {name} dieselben Worte unterschrieben hat.</translation>
    </message>
    <message>
        <source>All that is new is tighter. It holds on your side at once; a file tells {name} of it.</source>
        <translation>Alles Neue ist enger. Auf deiner Seite gilt es sofort; eine Datei sagt es {name}.</translation>
    </message>
    <message>
        <source>The words hold once {name} has signed the same ones.</source>
        <translation>Die Worte gelten, sobald {name} dieselben unterschrieben hat.</translation>
    </message>
    <message>
        <source>These pages say something new. They hold once {name} has signed the same words; until then what stood there goes on.</source>
        <translation>Diese Seiten sagen etwas Neues. Sie gelten, sobald {name} dieselben Worte unterschrieben hat; bis dahin gilt, was vorher dort stand.</translation>
    </message>
</context>
<context>
    <name>SmallAnswers</name>
    <message>
        <source>Ask for a gentler version</source>
        <translation>Um eine sanftere Fassung bitten</translation>
    </message>
    <message>
        <source>Return with a note</source>
        <translation>Mit einer Notiz zurückgeben</translation>
    </message>
    <message>
        <source>This touches something I’d rather leave out between us ({topics}). I’ve let it rest unread.</source>
        <translation>Das berührt etwas, das ich zwischen uns lieber außen vor lasse ({topics}). Ich habe es ungelesen ruhen lassen.</translation>
    </message>
    <message>
        <source>Where is the sealed file to lie?</source>
        <translation>Wo soll die versiegelte Datei liegen?</translation>
    </message>
    <message>
        <source>Saved as a file. It’s on its way only when you hand it over.</source>
        <translation>Als Datei gespeichert. Auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %n files. They leave once you hand them over.</source>
        <translation>
            <numerusform>Als %n Datei gespeichert. Sie geht hinaus, sobald du sie weitergibst.</numerusform>
            <numerusform>Als %n Dateien gespeichert. Sie gehen hinaus, sobald du sie weitergibst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoftBell</name>
    <message>
        <source>Soft bell after {n} minutes</source>
        <translation>Leise Glocke nach {n} Minuten</translation>
    </message>
    <message>
        <source>{n} minutes. You can stop here, or go on, as you like.</source>
        <translation>{n} Minuten. Du kannst hier aufhören oder weitermachen, wie du magst.</translation>
    </message>
</context>
<context>
    <name>SomeOf</name>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Every word here is known.</source>
        <translation>Jedes Wort hier ist bekannt.</translation>
    </message>
    <message>
        <source>The spell check is off. The settings have it under Language.</source>
        <translation>Die Rechtschreibprüfung ist aus. In den Einstellungen steht sie unter Sprache.</translation>
    </message>
    <message>
        <source>Suggestions for {word}</source>
        <translation>Vorschläge für {word}</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>Nichts Ähnliches ist bekannt</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Ignore in this page</source>
        <translation>Auf dieser Seite übergehen</translation>
    </message>
</context>
<context>
    <name>StateStep</name>
    <message>
        <source>Offer it again on</source>
        <translation>Wieder anbieten am</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>With thanks to {names}.</source>
        <translation>Mit Dank an {names}.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Step: {name}</source>
        <translation>Schritt: {name}</translation>
    </message>
    <message>
        <source>All steps: {names}</source>
        <translation>Alle Schritte: {names}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>It holds on your side from now on. No file was made.</source>
        <translation>Auf deiner Seite gilt es ab jetzt. Es wurde keine Datei gemacht.</translation>
    </message>
    <message>
        <source>It is off the table. What stood before goes on.</source>
        <translation>Es ist vom Tisch. Was vorher stand, gilt weiter.</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
    <message>
        <source>Saved as {name}. It’s on its way only when you hand it over.</source>
        <translation>Gespeichert als {name}. Auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
    <message>
        <source>{name} wrote: {words}</source>
        <translation>{name} schrieb: {words}</translation>
    </message>
    <message>
        <source>These words hold once {name} has signed the same ones.</source>
        <translation>Diese Worte gelten, sobald {name} dieselben unterschrieben hat.</translation>
    </message>
    <message>
        <source>{name} signed these words before hearing that you had taken them back: with {name} they hold. What held with you rests until one of you signs what the other one holds.</source>
        <translation>{name} hat diese Worte unterschrieben, ohne schon zu wissen, dass du sie zurückgenommen hast: Bei {name} gelten sie. Was bei dir galt, ruht, bis einer von euch unterschreibt, was beim anderen gilt.</translation>
    </message>
    <message>
        <source>You and {name} each signed the other’s words at the same time. These are the ones that hold for you both; the others are among the versions.</source>
        <translation>Du und {name} habt zur selben Zeit die Worte des anderen unterschrieben. Diese hier gelten für euch beide; die anderen stehen bei den Fassungen.</translation>
    </message>
    <message>
        <source>Save the file again</source>
        <translation>Die Datei noch einmal speichern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The time you agreed on is over. You could look at it again, together.</source>
        <translation>Die vereinbarte Zeit ist um. Ihr könntet gemeinsam wieder hinschauen.</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Wieder ansehen</translation>
    </message>
    <message>
        <source>It rests. What came before can be read; nothing new is shared.</source>
        <translation>Es ruht. Was vorher kam, lässt sich lesen; Neues wird nicht geteilt.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Milestones</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>A new milestone</source>
        <translation>Eine neue Etappe</translation>
    </message>
    <message>
        <source>A step on the way</source>
        <translation>Ein Schritt auf dem Weg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this milestone</source>
        <translation>Diese Etappe hinzufügen</translation>
    </message>
    <message>
        <source>{step} · reached on {day}</source>
        <translation>{step} · erreicht am {day}</translation>
    </message>
    <message>
        <source>{step} · by {day}</source>
        <translation>{step} · bis {day}</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message>
        <source>Another step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Day of step {n}</source>
        <translation>Tag von Schritt {n}</translation>
    </message>
    <message>
        <source>Step {n} has a day</source>
        <translation>Schritt {n} hat einen Tag</translation>
    </message>
</context>
<context>
    <name>StepsPath</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation>Das ist dein Ort.</translation>
    </message>
    <message>
        <source>You notice, you plan, you choose what to share, if anything. The road is yours; people can walk beside you.</source>
        <translation>Du nimmst wahr, du planst, du wählst, was du teilst, wenn überhaupt. Der Weg ist deiner; andere können neben dir gehen.</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>A few sentences are enough, as you would tell a friend.</source>
        <translation>Ein paar Sätze genügen, wie du es einem Freund oder einer Freundin erzählen würdest.</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <source>What of you showed in it?</source>
        <translation>Was von dir zeigte sich darin?</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Stärke hinzufügen</translation>
    </message>
    <message>
        <source>Three for a story. One can be taken off for another.</source>
        <translation>Drei für eine Geschichte. Eine lässt sich gegen eine andere tauschen.</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Worked out on this computer</source>
        <translation>Auf diesem Computer berechnet</translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other make a good passphrase.</source>
        <translation>Mehrere Wörter, die nichts miteinander zu tun haben, ergeben eine gute Passphrase.</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Sehr leicht zu erraten</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Nothing that would be guessed soon.</source>
        <translation>Nichts, was bald erraten würde.</translation>
    </message>
</context>
<context>
    <name>StrengthHead</name>
    <message>
        <source>Retired: in no picker, kept where it is named.</source>
        <translation>Im Ruhestand: in keiner Auswahl, behalten, wo sie genannt ist.</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Moment hinzufügen</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>auch genannt: {names}</translation>
    </message>
</context>
<context>
    <name>StrengthListFace</name>
    <message>
        <source>Add one that isn’t listed</source>
        <translation>Eine hinzufügen, die nicht dabei ist</translation>
    </message>
    <message>
        <source>No page of this week names one. That is fine.</source>
        <translation>Keine Seite dieser Woche nennt eine. Das ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>StrengthPage</name>
    <message>
        <source>Plan a new way to use it</source>
        <translation>Einen neuen Weg planen, sie zu nutzen</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Die Worte ändern</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>In den Ruhestand</translation>
    </message>
    <message>
        <source>The moment was removed. Its page, if it has one, is as it was.</source>
        <translation>Der Moment ist entfernt. Seine Seite, falls er eine hat, ist, wie sie war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} is in no picker now. Where it is named, it stays.</source>
        <translation>{name} steht in keiner Auswahl mehr. Wo sie genannt ist, bleibt sie.</translation>
    </message>
</context>
<context>
    <name>StrengthPicker</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tippe einen Teil des Namens</translation>
    </message>
    <message>
        <source>Strengths to choose from</source>
        <translation>Stärken zur Auswahl</translation>
    </message>
</context>
<context>
    <name>StrengthPicks</name>
    <message>
        <source>Another strength</source>
        <translation>Eine andere Stärke</translation>
    </message>
</context>
<context>
    <name>StrengthPopUp</name>
    <message>
        <source>Choose a strength</source>
        <translation>Eine Stärke wählen</translation>
    </message>
    <message>
        <source>{name}, {meaning}</source>
        <translation>{name}, {meaning}</translation>
    </message>
    <message>
        <source>No strength is called that. Strengths of your own are added on the page Strengths.</source>
        <translation>Keine Stärke heißt so. Eigene Stärken kommen auf der Seite Stärken dazu.</translation>
    </message>
    <message>
        <source>Every strength is here already.</source>
        <translation>Alle Stärken sind schon hier.</translation>
    </message>
</context>
<context>
    <name>StrengthsRoom</name>
    <message>
        <source>Kept. The set before this one can still be looked at.</source>
        <translation>Aufgehoben. Was davor vorne stand, lässt sich weiter ansehen.</translation>
    </message>
    <message>
        <source>See all strengths</source>
        <translation>Alle Stärken sehen</translation>
    </message>
    <message>
        <source>A strength is something you use</source>
        <translation>Eine Stärke ist etwas, das du nutzt</translation>
    </message>
    <message>
        <source>Choose one to see what it is, and the moments in which it showed. Nothing here is added up.</source>
        <translation>Wähle eine, um zu sehen, was sie ist, und die Momente, in denen sie sich zeigte. Nichts wird hier zusammengezählt.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Show the others</source>
        <translation>Die anderen zeigen</translation>
    </message>
</context>
<context>
    <name>SubPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TakenOff</name>
    <message>
        <source>The strength is off this page, and its sentence with it.</source>
        <translation>Die Stärke ist von dieser Seite genommen, und ihr Satz mit ihr.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Diese aufnehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Reads jrnl, Day One, RedNotebook, Mini Diary, Mini Diarium, Daylio, folders of Markdown, JSON lines, and what PeerBuddy exports as JSON or Markdown. What is here already is never taken in twice. The source is only read.</source>
        <translation>Liest jrnl, Day One, RedNotebook, Mini Diary, Mini Diarium, Daylio, Ordner mit Markdown, JSON-Zeilen und was PeerBuddy als JSON oder Markdown exportiert. Was schon hier ist, wird nie doppelt aufgenommen. Die Quelle wird nur gelesen.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Welcher Ordner?</translation>
    </message>
    <message>
        <source>Looking through {name}</source>
        <translation>{name} wird durchgesehen</translation>
    </message>
    <message>
        <source>Pages read: {n}</source>
        <translation>Gelesene Seiten: {n}</translation>
    </message>
    <message>
        <source>Stopped. What came in until then is kept (pages read: {n}); taking the same source in again adds only the rest.</source>
        <translation>Angehalten. Was bis dahin kam, bleibt (gelesene Seiten: {n}); nimmst du dieselbe Quelle noch einmal auf, kommt nur der Rest dazu.</translation>
    </message>
    <message>
        <source>{name} is of no kind that PeerBuddy opens: these are its own backups (.pbbackup) and the journals named here. Nothing was changed.</source>
        <translation>{name} ist von keiner Art, die PeerBuddy öffnet: Das sind seine eigenen Sicherungen (.pbbackup) und die hier genannten Tagebücher. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Read as: {format}.</source>
        <translation>Gelesen als: {format}.</translation>
    </message>
    <message>
        <source>Pages found: {n}, from {first} to {last}.</source>
        <translation>Gefundene Seiten: {n}, vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>New: {new}. Here already: {here}.</source>
        <translation>Neu: {new}. Schon hier: {here}.</translation>
    </message>
    <message>
        <source>Not or not fully readable: {n}.</source>
        <translation>Nicht oder nicht ganz lesbar: {n}.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>{name} wird aufgenommen</translation>
    </message>
    <message>
        <source>Pages taken in: {n}. What they came from still lies there, not encrypted: {source}. Whoever can read that place can read it.</source>
        <translation>Aufgenommene Seiten: {n}. Die Quelle liegt noch dort, nicht verschlüsselt: {source}. Wer diesen Ort lesen kann, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Where the program says one of these, it says yours instead. Empty, it keeps its own.</source>
        <translation>Wo das Programm eins davon sagt, sagt es stattdessen deins. Leer behält es sein eigenes.</translation>
    </message>
    <message>
        <source>Words I use</source>
        <translation>Meine Worte</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Statt</translation>
    </message>
    <message>
        <source>Your word for “{term}”</source>
        <translation>Dein Wort für „{term}“</translation>
    </message>
    <message>
        <source>Said in: {places}</source>
        <translation>Steht in: {places}</translation>
    </message>
</context>
<context>
    <name>TextFace</name>
    <message>
        <source>A strength in it, if you see one</source>
        <translation>Eine Stärke darin, wenn du eine siehst</translation>
    </message>
    <message>
        <source>Make it an if–then</source>
        <translation>Ein Wenn-dann daraus machen</translation>
    </message>
</context>
<context>
    <name>TheirCardPage</name>
    <message>
        <source>Take somebody’s card</source>
        <translation>Eine Karte annehmen</translation>
    </message>
    <message>
        <source>A card says who somebody is, and no more. It comes as a file, or as text in a message. Whether it is really theirs, the two of you find out afterwards by comparing words.</source>
        <translation>Eine Karte sagt, wer jemand ist, und mehr nicht. Sie kommt als Datei oder als Text in einer Nachricht. Ob sie wirklich von der Person ist, findet ihr danach heraus, indem ihr Wörter vergleicht.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <translation>Text der Karte</translation>
    </message>
    <message>
        <source>Take the card</source>
        <translation>Karte annehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>A file can also be dropped anywhere on this page.</source>
        <translation>Eine Datei lässt sich auch irgendwo auf dieser Seite fallen lassen.</translation>
    </message>
    <message>
        <source>The whole message will do: what stands before and after the card is left out.</source>
        <translation>Die ganze Nachricht geht: Was vor und nach der Karte steht, wird weggelassen.</translation>
    </message>
    <message>
        <source>Or paste the text here</source>
        <translation>Oder füge den Text hier ein</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>Welche Karte?</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source>Earlier set</source>
        <translation>Was früher vorne stand</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{day}, {how}</source>
        <translation>{day}, {how}</translation>
    </message>
    <message>
        <source>Now, since {day}</source>
        <translation>Jetzt, seit {day}</translation>
    </message>
    <message>
        <source>Then, {day}</source>
        <translation>Damals, {day}</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Seasons change, and so can a set. Neither is the better one.</source>
        <translation>Zeiten ändern sich, und was vorne steht, auch. Keins davon ist das bessere.</translation>
    </message>
</context>
<context>
    <name>ThenNowFace</name>
    <message>
        <source>What you notice</source>
        <translation>Was dir auffällt</translation>
    </message>
    <message>
        <source>Now, chosen on {day}</source>
        <translation>Jetzt, gewählt am {day}</translation>
    </message>
    <message>
        <source>Then, chosen on {day}</source>
        <translation>Damals, gewählt am {day}</translation>
    </message>
    <message>
        <source>You have not chosen a front set. That is fine.</source>
        <translation>Du hast keine Stärken nach vorne geholt. Das ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>The chosen one</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Diese Worte behalten</translation>
    </message>
    <message>
        <source>Wherever it is linked the words change with it.</source>
        <translation>Überall, wo es verknüpft ist, ändern sich die Worte mit.</translation>
    </message>
    <message>
        <source>Changed words</source>
        <translation>Geänderte Worte</translation>
    </message>
    <message>
        <source>What is put away is offered no more, and stays wherever it is linked.</source>
        <translation>Weggelegtes wird nicht mehr angeboten und bleibt, wo es verknüpft ist.</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>In den Listen</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>ThingsModel</name>
    <message>
        <source>put away</source>
        <translation>weggelegt</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>I shared</source>
        <translation>Von mir geteilt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Nothing here yet. That’s fine.</source>
        <translation>Hier ist noch nichts. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing back yet. Files take the time people take.</source>
        <translation>Noch ist nichts zurück. Dateien brauchen so lange, wie Menschen brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>Your agreement says within %n days.</source>
        <translation>
            <numerusform>In eurer Vereinbarung steht: innerhalb von %n Tag.</numerusform>
            <numerusform>In eurer Vereinbarung steht: innerhalb von %n Tagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Put aside for later.</source>
        <translation>Für später weggelegt.</translation>
    </message>
    <message>
        <source>Let rest.</source>
        <translation>Ruht.</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>Von einer neueren Version gemacht</translation>
    </message>
    <message>
        <source>You shared</source>
        <translation>Von dir geteilt</translation>
    </message>
    <message>
        <source>One page may be missing before this one.</source>
        <translation>Vor dieser fehlt vielleicht eine Seite.</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Unsere Vereinbarung</translation>
    </message>
    <message>
        <source>Write back</source>
        <translation>Zurückschreiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>ThreadFace</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>No thread waits for an answer here.</source>
        <translation>Hier wartet kein Faden auf eine Antwort.</translation>
    </message>
    <message>
        <source>This is still open, and may stay so. If you let it rest, {name} is not told.</source>
        <translation>Das ist noch offen und darf es bleiben. Lässt du es ruhen, erfährt {name} nichts davon.</translation>
    </message>
    <message>
        <source>{title} from {name}</source>
        <translation>{title} von {name}</translation>
    </message>
    <message>
        <source>Open it: {what}</source>
        <translation>Öffnen: {what}</translation>
    </message>
    <message>
        <source>Let it rest: {what}</source>
        <translation>Ruhen lassen: {what}</translation>
    </message>
    <message>
        <source>It rests. You can open it at any time.</source>
        <translation>Es ruht. Du kannst es jederzeit öffnen.</translation>
    </message>
</context>
<context>
    <name>ThreeStories</name>
    <message>
        <source>Leave without saving</source>
        <translation>Verlassen ohne Speichern</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <translation>Nichts davon wird aufgehoben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this story</source>
        <translation>Diese Geschichte überspringen</translation>
    </message>
    <message>
        <source>Tell of a time {what}.</source>
        <translation>Erzähl von einer Zeit: {what}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Nächste Geschichte</translation>
    </message>
    <message>
        <source>Each story you told becomes a page of today. A strength is kept with the sentence that shows it.</source>
        <translation>Jede Geschichte, die du erzählt hast, wird eine Seite von heute. Eine Stärke wird mit dem Satz aufgehoben, der sie zeigt.</translation>
    </message>
    <message>
        <source>You can stop here and come back. None of it is in your journal yet.</source>
        <translation>Du kannst hier aufhören und wiederkommen. Nichts davon ist bisher in deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>TickLine</name>
    <message>
        <source>Write it here</source>
        <translation>Schreib es hier</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Switched off: {setting}. In the settings under Today it can be switched on again.</source>
        <translation>Abgeschaltet: {setting}. In den Einstellungen unter Heute lässt es sich wieder einschalten.</translation>
    </message>
    <message>
        <source>Pictures have their place on the page itself. “Open as a page” leads there.</source>
        <translation>Bilder haben ihren Platz auf der Seite selbst. „Als Seite öffnen“ führt dorthin.</translation>
    </message>
</context>
<context>
    <name>TodaySection</name>
    <message>
        <source>At most one line a day comes up, and it says why it is there.</source>
        <translation>Höchstens eine Zeile am Tag kommt vor, und sie sagt, warum sie da ist.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Leave me be</source>
        <translation>Lass mich in Ruhe</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Lines on Today</source>
        <translation>Zeilen auf Heute</translation>
    </message>
    <message>
        <source>Under a page</source>
        <translation>Unter einer Seite</translation>
    </message>
    <message>
        <source>Leave me be until I say so</source>
        <translation>Lass mich in Ruhe, bis ich etwas sage</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Today then has nothing but your page. On Today itself a last day can be named.</source>
        <translation>Auf Heute steht dann nichts als deine Seite. Dort lässt sich auch ein letzter Tag nennen.</translation>
    </message>
    <message>
        <source>You are left alone until you say otherwise.</source>
        <translation>Du wirst in Ruhe gelassen, bis du etwas anderes sagst.</translation>
    </message>
    <message>
        <source>You are left alone until {day}.</source>
        <translation>Du wirst bis {day} in Ruhe gelassen.</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Save it as a file for {name}</source>
        <translation>Als Datei für {name} speichern</translation>
    </message>
    <message>
        <source>Nothing leaves by writing. Only the file does, and only when you hand it over.</source>
        <translation>Durch Schreiben geht nichts hinaus. Das tut nur die Datei, und nur, wenn du sie weitergibst.</translation>
    </message>
    <message>
        <source>Where is the sealed file to be saved?</source>
        <translation>Wo soll die versiegelte Datei gespeichert werden?</translation>
    </message>
    <message>
        <source>Saved as {name}. It’s on its way only when you hand it over.</source>
        <translation>Gespeichert als {name}. Auf den Weg kommt sie erst, wenn du sie weitergibst.</translation>
    </message>
</context>
<context>
    <name>TooFewStep</name>
    <message>
        <source>Look at the other cards once more?</source>
        <translation>Die anderen Karten noch einmal ansehen?</translation>
    </message>
    <message>
        <source>It takes six cards in the first two piles to go on. Seasons differ, and this can wait for another one.</source>
        <translation>Es braucht sechs Karten in den ersten beiden Stapeln, um weiterzugehen. Zeiten sind verschieden, und das hier kann auf eine andere warten.</translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Für jetzt so lassen</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Marks for the text</source>
        <translation>Zeichen für den Text</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Topics for whoever reads it</source>
        <translation>Themen für alle, die es lesen</translation>
    </message>
    <message>
        <source>A topic of your own</source>
        <translation>Ein eigenes Thema</translation>
    </message>
    <message>
        <source>A topic of your own, then Enter</source>
        <translation>Ein eigenes Thema, dann Enter</translation>
    </message>
</context>
<context>
    <name>TotalsFace</name>
    <message>
        <source>Days so far: {n}. They stay.</source>
        <translation>Tage bisher: {n}. Sie bleiben.</translation>
    </message>
    <message>
        <source>What you learned and wrote so far. One day does not take it away.</source>
        <translation>Was du bisher gelernt und geschrieben hast. Ein einzelner Tag nimmt es nicht weg.</translation>
    </message>
</context>
<context>
    <name>TrashPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Zurück zum Tagebuch</translation>
    </message>
    <message>
        <source>Pages in the trash, last thrown away first</source>
        <translation>Seiten im Papierkorb, zuletzt weggeworfene zuerst</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Nothing here is deleted by itself.</source>
        <translation>Nichts hier löscht sich von selbst.</translation>
    </message>
    <message>
        <source>The trash is empty. Pages moved here stay until you empty it.</source>
        <translation>Der Papierkorb ist leer. Seiten, die hierher kommen, bleiben, bis du ihn leerst.</translation>
    </message>
    <message>
        <source>Everything in the trash will be deleted for good (pages: {n}), with earlier versions and pictures. This cannot be undone. Backups made before still hold it.</source>
        <translation>Alles im Papierkorb wird endgültig gelöscht (Seiten: {n}), mit früheren Fassungen und Bildern. Das lässt sich nicht rückgängig machen. In Sicherungen von vorher ist es noch enthalten.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>{question} As a table</source>
        <translation>{question} Als Tabelle</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>TwoSides</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Den Ordner eines Tresors wählen</translation>
    </message>
    <message>
        <source>A backup was handed over. It is offered after unlocking, or becomes a vault now.</source>
        <translation>Eine Sicherung wurde übergeben. Sie wird nach dem Entsperren angeboten oder jetzt zu einem Tresor.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>A file was handed over. It is offered after unlocking.</source>
        <translation>Eine Datei wurde übergeben. Sie wird nach dem Entsperren angeboten.</translation>
    </message>
    <message>
        <source>All of {name} is still here, and opens with its passphrase. It is then gone for good.</source>
        <translation>{name} ist noch ganz da und öffnet sich mit der Passphrase. Danach ist alles endgültig fort.</translation>
    </message>
    <message>
        <source>What is left of {name} is then gone for good.</source>
        <translation>Was von {name} noch da ist, ist dann endgültig fort.</translation>
    </message>
    <message>
        <source>Finish deleting</source>
        <translation>Löschen abschließen</translation>
    </message>
    <message>
        <source>Backups in its folder that go as well: {n}.</source>
        <translation>Sicherungen in seinem Ordner, die mitgehen: {n}.</translation>
    </message>
    <message>
        <source>The pocket card of Help now goes as well.</source>
        <translation>Die Taschenkarte von „Hilfe jetzt“ geht mit.</translation>
    </message>
    <message>
        <source>The journal is deleted.</source>
        <translation>Das Tagebuch ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>UsedRow</name>
    <message>
        <source>What showed it</source>
        <translation>Woran es sich zeigte</translation>
    </message>
    <message>
        <source>One sentence that shows it, if you like</source>
        <translation>Ein Satz, der es zeigt, wenn du magst</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>{day}, from “{page}”</source>
        <translation>{day}, aus „{page}“</translation>
    </message>
</context>
<context>
    <name>VaultChoice</name>
    <message>
        <source>Create a vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>A new folder on this computer that only you can open</source>
        <translation>Ein neuer Ordner auf diesem Computer, den nur du öffnen kannst</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Choose its folder on this computer or a stick</source>
        <translation>Wähle seinen Ordner auf diesem Computer oder einem Stick</translation>
    </message>
    <message>
        <source>Which vault?</source>
        <translation>Welcher Tresor?</translation>
    </message>
    <message>
        <source>These are remembered on this computer.</source>
        <translation>Diese hat sich dieser Computer gemerkt.</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation>Das ist dein Ort.</translation>
    </message>
    <message>
        <source>What you write here is encrypted in a folder of your own. There is no account and no server; nobody else can read it, and nobody can get it back for you.</source>
        <translation>Was du hier schreibst, liegt verschlüsselt in einem eigenen Ordner. Es gibt kein Konto und keinen Server; niemand sonst kann es lesen, und niemand kann es dir zurückholen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Only takes it off this list; the vault stays as it is</source>
        <translation>Nimmt ihn nur aus dieser Liste; der Tresor bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Remember this vault on this computer</source>
        <translation>Diesen Tresor auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Open with this computer</source>
        <translation>Mit diesem Computer öffnen</translation>
    </message>
    <message>
        <source>Its key store opens the vault for this account</source>
        <translation>Sein Schlüsselspeicher öffnet den Tresor für dieses Konto</translation>
    </message>
    <message>
        <source>Open or create another vault</source>
        <translation>Anderen Tresor öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Choose a folder on this computer</source>
        <translation>Wähle einen Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the newest good backup</source>
        <translation>Die neueste gute Sicherung öffnen</translation>
    </message>
    <message>
        <source>This journal was being deleted when the program ended. Nothing opens it any more; what is left of it can be removed.</source>
        <translation>Dieses Tagebuch wurde gerade gelöscht, als das Programm endete. Nichts öffnet es mehr; was davon übrig ist, lässt sich entfernen.</translation>
    </message>
    <message>
        <source>This journal was being deleted when the program ended. It is still whole: unlocking keeps it, finishing removes it.</source>
        <translation>Dieses Tagebuch wurde gerade gelöscht, als das Programm endete. Es ist noch ganz: Entsperren behält es, Abschließen entfernt es.</translation>
    </message>
    <message>
        <source>Finish deleting</source>
        <translation>Löschen abschließen</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>The words you chose</source>
        <translation>Die Worte, die du gewählt hast</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Seven groups of four, from your paper</source>
        <translation>Sieben Vierergruppen, von deinem Zettel</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Nothing of what was offered or signed is lost. It stays in this vault.</source>
        <translation>Nichts von dem, was angeboten oder unterschrieben war, ist verloren. Es bleibt in diesem Tresor.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>{day}, {whose}, {signed}</source>
        <translation>{day}, {whose}, {signed}</translation>
    </message>
    <message>
        <source>{version} · holds now</source>
        <translation>{version} · gilt jetzt</translation>
    </message>
    <message>
        <source>signed by both</source>
        <translation>von beiden unterschrieben</translation>
    </message>
    <message>
        <source>signed by one</source>
        <translation>einmal unterschrieben</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterschrieben</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Earlier versions, newest first</source>
        <translation>Frühere Fassungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Underlined: comes back with this version. Struck through: stands there now and goes.</source>
        <translation>Unterstrichen: kommt mit dieser Fassung zurück. Durchgestrichen: steht jetzt da und geht.</translation>
    </message>
    <message>
        <source>This version says the same as the page does now.</source>
        <translation>Diese Fassung sagt dasselbe wie die Seite jetzt.</translation>
    </message>
    <message>
        <source>Comes back: {text}</source>
        <translation>Kommt zurück: {text}</translation>
    </message>
    <message>
        <source>Goes: {text}</source>
        <translation>Geht: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n further changes</source>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
</context>
<context>
    <name>WhatHelpsFace</name>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
</context>
<context>
    <name>WhichIsTrue</name>
    <message>
        <source>Which sentence is true?</source>
        <translation>Welcher Satz stimmt?</translation>
    </message>
    <message>
        <source>It is the other one: {sentence}</source>
        <translation>Es ist der andere: {sentence}</translation>
    </message>
</context>
<context>
    <name>WhyPart</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message>
        <source>Words of the page</source>
        <translation>Wörter der Seite</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
</context>
<context>
    <name>WordTile</name>
    <message>
        <source>listen for this one</source>
        <translation>hör auf dieses</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Meet, or talk by phone or video. Each of you reads your own words aloud while the other follows. If they agree on both screens, nobody stands in between.</source>
        <translation>Trefft euch, oder sprecht am Telefon oder per Video. Ihr lest beide eure eigenen Wörter vor, und die andere Person liest mit. Stimmen sie auf beiden Bildschirmen überein, steht niemand dazwischen.</translation>
    </message>
    <message>
        <source>Compare safety words with {name}</source>
        <translation>Vergleichswörter mit {name} vergleichen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Deine Wörter</translation>
    </message>
    <message>
        <source>Read these out, in order</source>
        <translation>Lies diese der Reihe nach vor</translation>
    </message>
    <message>
        <source>The words of {name}</source>
        <translation>Die Wörter von {name}</translation>
    </message>
    <message>
        <source>{name} reads these to you</source>
        <translation>{name} liest dir diese vor</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>Wie habt ihr verglichen?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>Word {n} of {name}</source>
        <translation>Wort {n} von {name}</translation>
    </message>
    <message>
        <source>Group {n} of {name}</source>
        <translation>Gruppe {n} von {name}</translation>
    </message>
    <message>
        <source>Say how you compared them, then this is done.</source>
        <translation>Sag, wie ihr verglichen habt, dann ist es fertig.</translation>
    </message>
    <message>
        <source>{how}. That holds; comparing once more takes its place.</source>
        <translation>{how}. Das gilt; ein neuer Vergleich tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Until then nothing can be sealed for {name}, and what comes is shown as “{words}”.</source>
        <translation>Bis dahin lässt sich für {name} nichts versiegeln, und was kommt, erscheint als „{words}“.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>Another one is on this card</source>
        <translation>Auf dieser Karte ist ein anderes</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Words to begin with</source>
        <translation>Worte für den Anfang</translation>
    </message>
    <message>
        <source>Numbers I wrote</source>
        <translation>Nummern, die ich aufgeschrieben habe</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>See what leaves</source>
        <translation>Sehen, was hinausgeht</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Choose how you would like to answer</source>
        <translation>Wähle, wie du antworten möchtest</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Noch ein Moment</translation>
    </message>
    <message>
        <source>Look at the pages on answering again</source>
        <translation>Die Seiten zum Antworten noch einmal ansehen</translation>
    </message>
    <message>
        <source>Notes are worked out here, kept nowhere and never leave with the reply.</source>
        <translation>Notizen entstehen hier, werden nirgends aufgehoben und gehen nie mit der Antwort hinaus.</translation>
    </message>
</context>
<context>
    <name>_AddLine</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Hinzufügen: {name}</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Changed by you</source>
        <translation>Von dir geändert</translation>
    </message>
    <message>
        <source>Added by {name}</source>
        <translation>Von {name} hinzugefügt</translation>
    </message>
    <message>
        <source>Taken out by {name}</source>
        <translation>Von {name} herausgenommen</translation>
    </message>
    <message>
        <source>Changed by {name}</source>
        <translation>Von {name} geändert</translation>
    </message>
    <message>
        <source>{change}: {new}</source>
        <translation>{change}: {new}</translation>
    </message>
    <message>
        <source>{change}, from: {old} To: {new}</source>
        <translation>{change}, von: {old} Zu: {new}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>What did you do?</source>
        <translation>Was hast du getan?</translation>
    </message>
    <message>
        <source>One sentence; without it the strength is not kept</source>
        <translation>Ein Satz; ohne ihn wird die Stärke nicht aufgehoben</translation>
    </message>
</context>
<context>
    <name>_Theirs</name>
    <message>
        <source>From {name}</source>
        <translation>Von {name}</translation>
    </message>
</context>
<context>
    <name>_TighterNote</name>
    <message>
        <source>This is tighter: it can hold at once, without waiting for the other signature.</source>
        <translation>Das ist enger: Es kann sofort gelten, ohne auf die andere Unterschrift zu warten.</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>One a line, up to {n}.</source>
        <translation>Je Zeile eins, bis zu {n}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add the topic: {topic}</source>
        <translation>Das Thema hinzufügen: {topic}</translation>
    </message>
    <message>
        <source>A page that names no topic cannot be noticed by it, on either side.</source>
        <translation>Eine Seite, die kein Thema nennt, lässt sich daran auf keiner Seite erkennen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Take this topic away</source>
        <translation>Dieses Thema wegnehmen</translation>
    </message>
    <message>
        <source>{page}, changed</source>
        <translation>{page}, geändert</translation>
    </message>
    <message>
        <source>{page}, fine with me</source>
        <translation>{page}, so ist es mir recht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Pages of the agreement</source>
        <translation>Seiten der Vereinbarung</translation>
    </message>
    <message>
        <source>Your words, not yet signed</source>
        <translation>Deine Worte, noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>Made tighter by {name}, {day}</source>
        <translation>Enger gemacht von {name}, {day}</translation>
    </message>
    <message>
        <source>Proposed by {name}, {day}</source>
        <translation>Vorgeschlagen von {name}, {day}</translation>
    </message>
    <message>
        <source>Proposed by you, {day}</source>
        <translation>Vorgeschlagen von dir, {day}</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>Wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>To be looked at again since {day}</source>
        <translation>Wieder anzusehen seit {day}</translation>
    </message>
    <message>
        <source>Resting since {day}</source>
        <translation>Ruht seit {day}</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Beendet am {day}</translation>
    </message>
    <message>
        <source>Nothing is signed yet</source>
        <translation>Noch ist nichts unterschrieben</translation>
    </message>
    <message>
        <source>Nobody has signed these words yet.</source>
        <translation>Noch hat niemand diese Worte unterschrieben.</translation>
    </message>
    <message>
        <source>Signed by you and by {name}: both hold the same words.</source>
        <translation>Unterschrieben von dir und von {name}: Beide haben dieselben Worte.</translation>
    </message>
    <message>
        <source>Signed by you; {name} has not answered.</source>
        <translation>Unterschrieben von dir; {name} hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Signed by {name}, and not by you so far.</source>
        <translation>Unterschrieben von {name}, von dir bisher nicht.</translation>
    </message>
    <message>
        <source>Words of {name} came that are from before the end, or from its day. They count no more: a new beginning needs words made after it, by either of you.</source>
        <translation>Von {name} kamen Worte von vor dem Ende oder von seinem Tag. Sie zählen nicht mehr: Ein neuer Anfang braucht Worte, die einer von euch danach macht.</translation>
    </message>
    <message>
        <source>needs both</source>
        <translation>braucht beide</translation>
    </message>
    <message>
        <source>tighter</source>
        <translation>enger</translation>
    </message>
    <message>
        <source>Not signed by both so far.</source>
        <translation>Bisher nicht von beiden unterschrieben.</translation>
    </message>
    <message>
        <source>Signed by both over the same words: {hash}</source>
        <translation>Unterschrieben von beiden über denselben Worten: {hash}</translation>
    </message>
</context>
<context>
    <name>already_open</name>
    <message>
        <source>PeerBuddy is already open on this computer. Look for its window.</source>
        <translation>PeerBuddy ist auf diesem Computer schon offen. Schau nach seinem Fenster.</translation>
    </message>
    <message>
        <source>The file {name} could not be handed over to it; there it can be chosen under Settings.</source>
        <translation>Die Datei {name} konnte nicht an das offene Fenster übergeben werden. Du kannst sie dort unter Einstellungen auswählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>buddies</name>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>proposed with changes</source>
        <translation>mit Änderungen vorgeschlagen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Rest from it with {name}</source>
        <translation>Die Vereinbarung mit {name} ruhen lassen</translation>
    </message>
    <message>
        <source>End it with {name}</source>
        <translation>Die Vereinbarung mit {name} beenden</translation>
    </message>
    <message>
        <source>End it quietly with {name}</source>
        <translation>Die Vereinbarung mit {name} still beenden</translation>
    </message>
    <message>
        <source>Yes, without a file</source>
        <translation>Ja, ohne Datei</translation>
    </message>
    <message>
        <source>Yes, end it quietly</source>
        <translation>Ja, still beenden</translation>
    </message>
    <message>
        <source>While it rests nothing new is shared. What is here can still be read.</source>
        <translation>Solange es ruht, wird nichts Neues geteilt. Was hier ist, lässt sich weiter lesen.</translation>
    </message>
    <message>
        <source>It needs no reasons, and you can take it up again.</source>
        <translation>Es braucht keine Gründe, und du kannst es wieder aufnehmen.</translation>
    </message>
    <message>
        <source>From then on nothing is made for them. What came from them is listed to be let go. The list of what you shared stays with you.</source>
        <translation>Von da an wird nichts mehr für die Person gemacht. Was von ihr kam, wird zum Loslassen aufgelistet. Die Liste dessen, was du geteilt hast, bleibt bei dir.</translation>
    </message>
    <message>
        <source>What they hand over can still come in, as it may have been on its way already; it is listed to be let go as well. If nothing more is to come in, block them: they are not told.</source>
        <translation>Was von dort übergeben wird, kann noch ankommen, denn es war vielleicht schon unterwegs; es wird ebenso zum Loslassen aufgeführt. Soll nichts mehr ankommen, blockiere die Person: Sie erfährt es nicht.</translation>
    </message>
    <message>
        <source>Ending is a normal outcome, and needs no reasons.</source>
        <translation>Ein Ende ist ein normaler Ausgang und braucht keine Gründe.</translation>
    </message>
    <message>
        <source>No file is made. It just stops.</source>
        <translation>Es wird keine Datei gemacht. Es hört einfach auf.</translation>
    </message>
    <message>
        <source>What a buddy is, and isn’t</source>
        <translation>Was ein Buddy ist und was nicht</translation>
    </message>
    <message>
        <source>One person you trust. Each of you picks pages to show the other, and answers with what helps.</source>
        <translation>Ein Mensch, dem du vertraust. Ihr wählt beide Seiten aus, die ihr einander zeigt, und antwortet mit dem, was guttut.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Two people at eye level. Nobody leads.</source>
        <translation>Zwei Menschen auf Augenhöhe. Niemand leitet.</translation>
    </message>
    <message>
        <source>A few plain promises that both of you sign. Either can make them tighter, pause, or end.</source>
        <translation>Ein paar schlichte Versprechen, die ihr beide unterschreibt. Jeder kann sie enger machen, ruhen lassen oder beenden.</translation>
    </message>
    <message>
        <source>Chosen pages only. You see exactly what leaves before anything does.</source>
        <translation>Nur ausgewählte Seiten. Du siehst genau, was hinausgeht, bevor etwas hinausgeht.</translation>
    </message>
    <message>
        <source>It isn’t</source>
        <translation>Es ist nicht</translation>
    </message>
    <message>
        <source>An emergency line. Files are slow; when it is urgent, a phone or somebody near is quicker.</source>
        <translation>Ein Notruf. Dateien sind langsam; wenn es eilt, ist ein Telefon oder jemand in der Nähe schneller.</translation>
    </message>
    <message>
        <source>A stand-in for a doctor, a therapist or company.</source>
        <translation>Ein Ersatz für ärztliche Hilfe, für Therapie oder für Gesellschaft.</translation>
    </message>
    <message>
        <source>Somebody with power over you. A manager, a teacher or your own therapist suits other ways better. Both of you are adults.</source>
        <translation>Jemand mit Macht über dich. Vorgesetzte, Lehrkräfte oder die eigene Therapie passen auf anderen Wegen besser. Beide sind erwachsen.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>You give each other a card, as a file or in a message.</source>
        <translation>Ihr gebt einander eine Karte, als Datei oder in einer Nachricht.</translation>
    </message>
    <message>
        <source>You compare a few words by voice or in person. Then you agree on the promises.</source>
        <translation>Ihr vergleicht ein paar Wörter, am Telefon oder persönlich. Dann vereinbart ihr die Versprechen.</translation>
    </message>
    <message>
        <source>You share when it suits, as sealed files that travel any way you like. What has left can’t be called back.</source>
        <translation>Ihr teilt, wann es passt, als versiegelte Dateien, auf jedem Weg, den ihr mögt. Was hinaus ist, lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Meine Karte machen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Die Wörter unterscheiden sich</translation>
    </message>
    <message>
        <source>It can mean several things, most of them harmless. Nothing has changed.</source>
        <translation>Das kann manches bedeuten, meist Harmloses. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>A word was misheard</source>
        <translation>Ein Wort wurde falsch verstanden</translation>
    </message>
    <message>
        <source>Read them once more, slowly, or turn to the digits. Begin with word 1.</source>
        <translation>Lest sie noch einmal, langsam, oder nehmt die Ziffern. Fangt mit Wort 1 an.</translation>
    </message>
    <message>
        <source>One of you looks at another card</source>
        <translation>Einer von euch hat eine andere Karte vor sich</translation>
    </message>
    <message>
        <source>A card from an earlier computer has other words, and so has the card of somebody with the same name. See that both of you have the newest one.</source>
        <translation>Eine Karte von einem früheren Computer hat andere Wörter, und die Karte von jemandem mit demselben Namen auch. Seht nach, ob beide die neueste haben.</translation>
    </message>
    <message>
        <source>The card was exchanged on its way</source>
        <translation>Die Karte wurde unterwegs ausgetauscht</translation>
    </message>
    <message>
        <source>If the words differ with the newest cards, somebody may stand between you. Ask {name} for the card by another way, best in person.</source>
        <translation>Unterscheiden sich die Wörter mit den neuesten Karten, steht vielleicht jemand zwischen euch. Bitte {name} auf anderem Weg um die Karte, am besten persönlich.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Take this card away</source>
        <translation>Diese Karte wegnehmen</translation>
    </message>
    <message>
        <source>When somebody pushes</source>
        <translation>Wenn jemand drängt</translation>
    </message>
    <message>
        <source>A buddy can become too much, also one who means well. You owe nobody a reason.</source>
        <translation>Ein Buddy kann zu viel werden, auch einer, der es gut meint. Gründe brauchst du niemandem zu nennen.</translation>
    </message>
    <message>
        <source>Signs, if somebody</source>
        <translation>Zeichen dafür, dass jemand</translation>
    </message>
    <message>
        <source>Words that can help</source>
        <translation>Worte, die helfen können</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Wege hinaus</translation>
    </message>
    <message>
        <source>Each is yours alone, at any time. It is asked once more before anything happens.</source>
        <translation>Jeder gehört dir allein, jederzeit. Bevor etwas geschieht, wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Others to tell</source>
        <translation>Andere, die davon hören dürfen</translation>
    </message>
    <message>
        <source>Somebody on your support map, or people who are trained for it.</source>
        <translation>Jemand aus „Menschen um mich“, oder Menschen, die dafür geschult sind.</translation>
    </message>
    <message>
        <source>My support map</source>
        <translation>Meine Menschen um mich</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>What {name} knows of me</source>
        <translation>Was {name} von mir weiß</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Was zu behalten lohnt</translation>
    </message>
    <message>
        <source>The list of what you shared stays with you, whatever you decide.</source>
        <translation>Die Liste dessen, was du geteilt hast, bleibt bei dir, wie du auch entscheidest.</translation>
    </message>
    <message>
        <source>Tighten the agreement</source>
        <translation>Die Vereinbarung enger machen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End quietly</source>
        <translation>Still beenden</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by voice</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>Compared in person on {day}</source>
        <translation>Persönlich verglichen am {day}</translation>
    </message>
    <message>
        <source>Compared by voice on {day}</source>
        <translation>Am Telefon verglichen am {day}</translation>
    </message>
    <message>
        <source>Compared by video on {day}</source>
        <translation>Per Video verglichen am {day}</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Resting since {day}</source>
        <translation>Ruht seit {day}</translation>
    </message>
    <message>
        <source>Compared in person</source>
        <translation>Persönlich verglichen</translation>
    </message>
    <message>
        <source>Compared by voice</source>
        <translation>Am Telefon verglichen</translation>
    </message>
    <message>
        <source>Compared by video</source>
        <translation>Per Video verglichen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>The name mixes letters of different scripts, so it may look like another one.</source>
        <translation>Der Name mischt Buchstaben verschiedener Schriften und kann darum wie ein anderer aussehen.</translation>
    </message>
    <message>
        <source>Somebody with a name that looks like this one is here already. Comparing the safety words tells them apart.</source>
        <translation>Jemand mit einem Namen, der diesem gleicht, ist schon hier. Die Vergleichswörter unterscheiden beide.</translation>
    </message>
    <message>
        <source>Something invisible was taken out of the name on the card.</source>
        <translation>Aus dem Namen auf der Karte wurde etwas Unsichtbares herausgenommen.</translation>
    </message>
</context>
<context>
    <name>check_words</name>
    <message>
        <source>cipher</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>database settings</source>
        <translation>Einstellungen der Datenbank</translation>
    </message>
    <message>
        <source>new keys</source>
        <translation>neue Schlüssel</translation>
    </message>
    <message>
        <source>key store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>core dumps</source>
        <translation>Speicherabbilder</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Datei der Einstellungen</translation>
    </message>
    <message>
        <source>marks and log</source>
        <translation>Merkzeichen und Protokoll</translation>
    </message>
    <message>
        <source>who holds a vault</source>
        <translation>wer einen Tresor offen hält</translation>
    </message>
    <message>
        <source>what is written cannot be read without the key</source>
        <translation>Geschriebenes lässt sich ohne den Schlüssel nicht lesen</translation>
    </message>
    <message>
        <source>McGrew and Viega, test case {n}</source>
        <translation>McGrew und Viega, Testfall {n}</translation>
    </message>
    <message>
        <source>Argon2id, {size} MiB, {passes} passes, {lanes} lanes</source>
        <translation>Argon2id, {size} MiB, {passes} Durchgänge, {lanes} Bahnen</translation>
    </message>
    <message>
        <source>{name}: would be used, and only if you switch it on</source>
        <translation>{name}: würde verwendet, und nur, wenn du ihn einschaltest</translation>
    </message>
    <message>
        <source>none of the known key stores answers here; the passphrase and the recovery code need none</source>
        <translation>keiner der bekannten Schlüsselspeicher antwortet hier; Passphrase und Wiederherstellungscode brauchen keinen</translation>
    </message>
    <message>
        <source>switched off for this program</source>
        <translation>für dieses Programm ausgeschaltet</translation>
    </message>
    <message>
        <source>this computer does not move memory to the disk</source>
        <translation>dieser Computer lagert keinen Speicher auf die Platte aus</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted: what is open in memory may be written to the disk by the system</source>
        <translation>nicht verschlüsselt: Was im Speicher offen liegt, kann das System auf die Platte schreiben</translation>
    </message>
    <message>
        <source>this program cannot tell whether the system writes memory to the disk readable</source>
        <translation>dieses Programm kann nicht feststellen, ob das System Speicher lesbar auf die Platte schreibt</translation>
    </message>
</context>
<context>
    <name>deleting</name>
    <message>
        <source>The journal in {folder}. Pages: {n}, {size}</source>
        <translation>Das Tagebuch in {folder}. Seiten: {n}, {size}</translation>
    </message>
    <message>
        <source>Its key slots: the passphrase and the code open nothing more</source>
        <translation>Seine Schlüsselplätze: Passphrase und Code öffnen nichts mehr</translation>
    </message>
    <message>
        <source>Backups in its folder: {n}, {size}</source>
        <translation>Sicherungen in seinem Ordner: {n}, {size}</translation>
    </message>
    <message>
        <source>Its place in this computer’s list of vaults</source>
        <translation>Sein Platz in der Liste der Tresore auf diesem Computer</translation>
    </message>
    <message>
        <source>The mark by which this computer notices older copies</source>
        <translation>Das Merkzeichen, an dem dieser Computer ältere Kopien erkennt</translation>
    </message>
    <message>
        <source>Its secret in this computer’s key store</source>
        <translation>Sein Geheimnis im Schlüsselspeicher dieses Computers</translation>
    </message>
    <message>
        <source>The pocket card of Help now</source>
        <translation>Die Taschenkarte von „Hilfe jetzt“</translation>
    </message>
    <message>
        <source>Backups and copies of the folder that lie anywhere else</source>
        <translation>Sicherungen und Kopien des Ordners, die anderswo liegen</translation>
    </message>
    <message>
        <source>Readable copies that you exported or printed</source>
        <translation>Lesbare Kopien, die du exportiert oder gedruckt hast</translation>
    </message>
    <message>
        <source>What a sync service, a snapshot or a flash disk kept of old files: encrypted, and where old keys are among it, your passphrase opens it</source>
        <translation>Was ein Abgleichdienst, ein Schnappschuss oder ein Flash-Speicher von alten Dateien behielt: verschlüsselt. Sind alte Schlüssel dabei, öffnet deine Passphrase es</translation>
    </message>
    <message>
        <source>The pocket card of Help now: it lies outside the vault on this computer, not encrypted</source>
        <translation>Die Taschenkarte von „Hilfe jetzt“: Sie liegt außerhalb des Tresors auf diesem Computer, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The copies of backups in the second folder, {folder}</source>
        <translation>Die Kopien der Sicherungen im zweiten Ordner, {folder}</translation>
    </message>
    <message>
        <source>The folder, with what else lies in it: {names}</source>
        <translation>Der Ordner mit dem, was sonst darin liegt: {names}</translation>
    </message>
</context>
<context>
    <name>entry_list</name>
    <message>
        <source>{page}, with a picture</source>
        <translation>{page}, mit Bild</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
</context>
<context>
    <name>evidence_row</name>
    <message>
        <source>It gave energy</source>
        <translation>Es gab Kraft</translation>
    </message>
    <message>
        <source>Neither gave nor took energy</source>
        <translation>Die Kraft blieb gleich</translation>
    </message>
    <message>
        <source>It took energy</source>
        <translation>Es nahm Kraft</translation>
    </message>
    <message>
        <source>It went to me</source>
        <translation>Es ging an mich</translation>
    </message>
    <message>
        <source>It went to others</source>
        <translation>Es ging an andere</translation>
    </message>
    <message>
        <source>It went to me and to others</source>
        <translation>Es ging an mich und an andere</translation>
    </message>
</context>
<context>
    <name>faces</name>
    <message>
        <source>Nobody sees it. It rests in this journal, with you.</source>
        <translation>Niemand sieht es. Es ruht in diesem Tagebuch, bei dir.</translation>
    </message>
    <message>
        <source>Your own words about it, if you like</source>
        <translation>Deine eigenen Worte dazu, wenn du magst</translation>
    </message>
</context>
<context>
    <name>format_names</name>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
</context>
<context>
    <name>goals</name>
    <message>
        <source>if {cue}, then {action}</source>
        <translation>wenn {cue}, dann {action}</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Damit anfangen</translation>
    </message>
    <message>
        <source>Back among the ideas</source>
        <translation>Zurück zu den Ideen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Reshape it</source>
        <translation>Umgestalten</translation>
    </message>
    <message>
        <source>An idea since {day}</source>
        <translation>Eine Idee seit {day}</translation>
    </message>
    <message>
        <source>Active since {day}</source>
        <translation>Läuft seit {day}</translation>
    </message>
    <message>
        <source>Resting since {day}</source>
        <translation>Ruht seit {day}</translation>
    </message>
    <message>
        <source>Reached on {day}</source>
        <translation>Erreicht am {day}</translation>
    </message>
    <message>
        <source>Let go on {day}</source>
        <translation>Losgelassen am {day}</translation>
    </message>
    <message>
        <source>Reshaped on {day}</source>
        <translation>Umgestaltet am {day}</translation>
    </message>
    <message>
        <source>Look again on {day}</source>
        <translation>Wieder ansehen am {day}</translation>
    </message>
    <message>
        <source>Offered again on {day}</source>
        <translation>Wird am {day} wieder angeboten</translation>
    </message>
    <message>
        <source>Something you do, once or again and again.</source>
        <translation>Etwas, das du tust, einmal oder immer wieder.</translation>
    </message>
    <message>
        <source>Something you get to, step by step.</source>
        <translation>Etwas, wo du hinkommst, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Something to come to know, or to be able to do.</source>
        <translation>Etwas, das du kennenlernen oder können möchtest.</translation>
    </message>
    <message>
        <source>Something that is well, and stays so.</source>
        <translation>Etwas, das gut ist und es bleiben soll.</translation>
    </message>
    <message>
        <source>A direction. It has no end to reach.</source>
        <translation>Eine Richtung. Sie hat kein Ende, das es zu erreichen gilt.</translation>
    </message>
    <message>
        <source>It rests as long as it needs. Plans and check-ins stay, and it can be taken up again.</source>
        <translation>Es ruht, so lange es braucht. Pläne und kurze Blicke bleiben, und du kannst es wieder aufnehmen.</translation>
    </message>
    <message>
        <source>You are where you wanted to go. It moves to Done, and can be taken up again.</source>
        <translation>Du bist, wo du hinwolltest. Es kommt zu Fertig und lässt sich wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Letting go is a choice like any other. The line can stay empty; everything is kept.</source>
        <translation>Loslassen ist eine Wahl wie jede andere. Die Zeile kann leer bleiben; alles wird aufgehoben.</translation>
    </message>
    <message>
        <source>A new goal begins with the same words, for you to change. This one stays as it was, and the two lead to each other.</source>
        <translation>Ein neues Ziel beginnt mit denselben Worten, die du ändern kannst. Dieses bleibt, wie es war, und beide führen zueinander.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>In immediate danger</source>
        <translation>In unmittelbarer Gefahr</translation>
    </message>
    <message>
        <source>Talk to a trained person</source>
        <translation>Mit einer ausgebildeten Person reden</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Leute</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Get through the next minutes</source>
        <translation>Durch die nächsten Minuten kommen</translation>
    </message>
    <message>
        <source>Proof page</source>
        <translation>Durchgestanden</translation>
    </message>
    <message>
        <source>Breathe out as if cooling soup, six times.</source>
        <translation>Atme aus, als würdest du Suppe kühl pusten, sechsmal.</translation>
    </message>
    <message>
        <source>My plan for rough times</source>
        <translation>Mein Plan für raue Zeiten</translation>
    </message>
    <message>
        <source>I used it</source>
        <translation>Ich habe ihn benutzt</translation>
    </message>
    <message>
        <source>call</source>
        <translation>anrufen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>hingehen</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <translation>{text} kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>Thoughts, body, behaviour, a situation.</source>
        <translation>Gedanken, Körper, Verhalten, eine Lage.</translation>
    </message>
    <message>
        <source>The numbers of Help now stand here by themselves.</source>
        <translation>Die Nummern aus „Hilfe jetzt“ stehen hier von selbst.</translation>
    </message>
    <message>
        <source>What I’ll put out of reach, and who helps with it.</source>
        <translation>Was ich außer Reichweite bringe und wer dabei hilft.</translation>
    </message>
    <message>
        <source>Reasons, people, something still to come.</source>
        <translation>Gründe, Menschen, etwas, das noch kommt.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>My pocket card</source>
        <translation>Meine Taschenkarte</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Geprüft am {day}</translation>
    </message>
</context>
<context>
    <name>hiding</name>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Quick hide</source>
        <translation>Schnell verbergen</translation>
    </message>
    <message>
        <source>Press Esc twice: the window is gone at once, what you wrote is saved, and the program ends.</source>
        <translation>Drück zweimal Esc: Das Fenster ist sofort weg, was du geschrieben hast, wird gespeichert, und das Programm endet.</translation>
    </message>
    <message>
        <source>Name in the title and task bar</source>
        <translation>Name im Titel und in der Taskleiste</translation>
    </message>
    <message>
        <source>Never the title of a page or the name of a person. The task bar follows at the next lock.</source>
        <translation>Nie der Titel einer Seite oder der Name einer Person. Die Taskleiste folgt beim nächsten Sperren.</translation>
    </message>
    <message>
        <source>Help now while locked</source>
        <translation>„Hilfe jetzt“ im gesperrten Zustand</translation>
    </message>
    <message>
        <source>Off, nothing of it shows before unlocking and F1 does nothing then: for a computer where a page of help would itself be a risk.</source>
        <translation>Ist es aus, zeigt sich vor dem Entsperren nichts davon, und F1 bewirkt dann nichts: für einen Computer, auf dem eine Seite mit Hilfe selbst eine Gefahr wäre.</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>Made by a newer version</source>
        <translation>Von einer neueren Version gemacht</translation>
    </message>
    <message>
        <source>{title}, of {day}</source>
        <translation>{title}, vom {day}</translation>
    </message>
    <message>
        <source>Something came from {names}.</source>
        <translation>Von {names} ist etwas gekommen.</translation>
    </message>
    <message>
        <source>{n} pages came from {names}.</source>
        <translation>Von {names} sind {n} Seiten gekommen.</translation>
    </message>
    <message>
        <source>It was taken in.</source>
        <translation>Es ist aufgenommen.</translation>
    </message>
    <message>
        <source>This file came before. What was in it is here already, or was let go.</source>
        <translation>Diese Datei kam schon einmal. Was darin war, ist bereits hier oder wurde losgelassen.</translation>
    </message>
    <message>
        <source>This file cannot be opened here: it is sealed for somebody else, or was changed on its way. If it is meant for you, ask for it to be sealed again.</source>
        <translation>Diese Datei lässt sich hier nicht öffnen: Sie ist für jemand anderen versiegelt oder wurde unterwegs verändert. Ist sie für dich gedacht, bitte um neues Versiegeln.</translation>
    </message>
    <message>
        <source>This file is sealed for you by somebody whose card is not here, so it stays closed. Take their card first, then open the file again.</source>
        <translation>Diese Datei hat jemand für dich versiegelt, dessen Karte nicht hier ist, darum bleibt sie zu. Nimm zuerst die Karte an, dann öffne die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This file is not whole, or no sealed file. Nothing was taken in, and nothing here has changed. Ask for it once more.</source>
        <translation>Diese Datei ist nicht vollständig oder keine versiegelte Datei. Nichts wurde aufgenommen, und nichts hier hat sich geändert. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>This was made by a newer version of PeerBuddy. The file is untouched; a newer version here can read it.</source>
        <translation>Das hat eine neuere Version von PeerBuddy gemacht. Die Datei ist unberührt; eine neuere Version kann sie hier lesen.</translation>
    </message>
    <message>
        <source>The days in which this file can be taken in are over, or not here yet. The clock of one of the two computers may be wrong; else ask for it to be sealed again.</source>
        <translation>Die Tage, an denen sich diese Datei aufnehmen lässt, sind vorbei oder noch nicht da. Vielleicht geht die Uhr eines der beiden Computer falsch; sonst bitte um neues Versiegeln.</translation>
    </message>
    <message>
        <source>This file was not taken in: it is no plain file, too large, does not fit what you agreed on, or comes from somebody you blocked.</source>
        <translation>Diese Datei wurde nicht aufgenommen: Sie ist keine einfache Datei, zu groß, passt nicht zu eurer Vereinbarung oder kommt von jemandem, den du blockiert hast.</translation>
    </message>
    <message>
        <source>It has ended with {name}. These are to be let go:</source>
        <translation>Mit {name} ist es beendet. Das hier ist loszulassen:</translation>
    </message>
    <message>
        <source>From {name}. These were to be let go by {day}:</source>
        <translation>Von {name}. Das hier war bis {day} loszulassen:</translation>
    </message>
    <message>
        <source>From {day} on they are gone from here. What you want to hold on to, write down before.</source>
        <translation>Ab {day} ist es hier fort. Was du festhalten möchtest, schreib vorher auf.</translation>
    </message>
    <message>
        <source>This computer says that today is {today}.</source>
        <translation>Dieser Computer sagt, heute ist der {today}.</translation>
    </message>
    <message>
        <source>This computer says that today is {today}. The last day it was sure of was {sure}. Some pages would be let go by that date, so it is asked first: is it right?</source>
        <translation>Dieser Computer sagt, heute ist der {today}. Der letzte Tag, bei dem er sicher war, ist der {sure}. Nach diesem Datum würden einige Seiten losgelassen, darum zuerst die Frage: Stimmt es?</translation>
    </message>
</context>
<context>
    <name>insights</name>
    <message>
        <source>{days}, so far: {n}</source>
        <translation>{days}, bisher: {n}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Blank: nothing noted</source>
        <translation>Leer: nichts notiert</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Zum Ziel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>{strength}, {noticed}</source>
        <translation>{strength}, {noticed}</translation>
    </message>
    <message>
        <source>Go to {strength}</source>
        <translation>Zu {strength}</translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Geholfen hat</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Deine Zeile</translation>
    </message>
    <message>
        <source>Its date, which you set: {day}</source>
        <translation>Sein Termin, von dir gesetzt: {day}</translation>
    </message>
    <message>
        <source>{cue}: {met}, {size}</source>
        <translation>{cue}: {met}, {size}</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>If {cue}, then {action}</source>
        <translation>Wenn {cue}, dann {action}</translation>
    </message>
    <message>
        <source>Nothing noted here yet. That’s fine.</source>
        <translation>Hier ist noch nichts notiert. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Days lived your way so far: {n}. They stay, whatever comes next.</source>
        <translation>Tage, die du bisher auf deine Art gelebt hast: {n}. Sie bleiben, was auch kommt.</translation>
    </message>
    <message>
        <source>You noted {strengths}, and named no part of life with it.</source>
        <translation>Du hast notiert: {strengths}, und dazu keinen Teil des Lebens genannt.</translation>
    </message>
    <message>
        <source>{strengths} in {area}</source>
        <translation>{strengths} in {area}</translation>
    </message>
    <message>
        <source>You noted most often: {places}.</source>
        <translation>Am häufigsten hast du notiert: {places}.</translation>
    </message>
    <message>
        <source>Nobody told you of a strength in this time. This is what you noticed yourself.</source>
        <translation>In dieser Zeit hat dir niemand von einer Stärke erzählt. Das hier hast du selbst bemerkt.</translation>
    </message>
    <message>
        <source>What others notice of you, you notice as well.</source>
        <translation>Was andere an dir bemerken, bemerkst du auch.</translation>
    </message>
    <message>
        <source>Others notice {strengths}.</source>
        <translation>Andere bemerken: {strengths}.</translation>
    </message>
    <message>
        <source>by me</source>
        <translation>von mir</translation>
    </message>
    <message>
        <source>by both</source>
        <translation>von beiden</translation>
    </message>
    <message>
        <source>by others</source>
        <translation>von anderen</translation>
    </message>
    <message>
        <source>Noticed by me</source>
        <translation>Von mir bemerkt</translation>
    </message>
    <message>
        <source>Noticed by both</source>
        <translation>Von beiden bemerkt</translation>
    </message>
    <message>
        <source>Noticed by others</source>
        <translation>Von anderen bemerkt</translation>
    </message>
    <message>
        <source>You looked at it, and it took no step forward in this time.</source>
        <translation>Du hast hingeschaut, und in dieser Zeit ging es keinen Schritt vorwärts.</translation>
    </message>
    <message>
        <source>Steps forward in this time: {n}.</source>
        <translation>Schritte vorwärts in dieser Zeit: {n}.</translation>
    </message>
    <message>
        <source>What helped: {names}.</source>
        <translation>Was geholfen hat: {names}.</translation>
    </message>
    <message>
        <source>No plan has been done in its moment in this time. A plan can be changed.</source>
        <translation>In dieser Zeit wurde kein Plan in seinem Moment getan. Ein Plan lässt sich ändern.</translation>
    </message>
    <message>
        <source>You did what you had planned when this came: {cues}.</source>
        <translation>Du hast getan, was du dir vorgenommen hattest, als das hier kam: {cues}.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>This shows what you wrote down, not all that you did. A larger dot stands for more notes, not for more strength. A blank place says nothing at all.</source>
        <translation>Das zeigt, was du aufgeschrieben hast, nicht alles, was du getan hast. Ein größerer Punkt steht für mehr Notizen, nicht für mehr Stärke. Eine leere Stelle sagt gar nichts.</translation>
    </message>
    <message>
        <source>Others tell what they happened to notice. What nobody named may be there all the same, and a strength that only you notice is yours no less.</source>
        <translation>Andere erzählen, was ihnen gerade aufgefallen ist. Was niemand genannt hat, kann trotzdem da sein. Und eine Stärke, die nur du bemerkst, ist nicht weniger deine.</translation>
    </message>
    <message>
        <source>These are your notes of the road, not the road. They can’t tell why something moved, or what comes next. Going back is part of many roads.</source>
        <translation>Das sind deine Notizen vom Weg, nicht der Weg. Sie können nicht sagen, warum sich etwas bewegt hat oder was als Nächstes kommt. Zurückgehen gehört zu vielen Wegen.</translation>
    </message>
    <message>
        <source>A plan whose moment hasn’t come is as good as any other. Nobody can tell what would have happened without it.</source>
        <translation>Ein Plan, dessen Moment nicht gekommen ist, ist so gut wie jeder andere. Niemand kann sagen, was ohne ihn gewesen wäre.</translation>
    </message>
    <message>
        <source>This holds the days that you noted. Days without a note are not empty days, and no day here weighs more than another.</source>
        <translation>Hier stehen die Tage, die du notiert hast. Tage ohne Notiz sind keine leeren Tage, und kein Tag wiegt hier mehr als ein anderer.</translation>
    </message>
    <message>
        <source>Moments with a strength, under a page or as a quick note, come together here.</source>
        <translation>Momente mit einer Stärke, unter einer Seite oder als Kurznotiz, kommen hier zusammen.</translation>
    </message>
    <message>
        <source>What you notice of yourself, and what others told you of, stand side by side here.</source>
        <translation>Was du an dir bemerkst und was andere dir erzählt haben, steht hier nebeneinander.</translation>
    </message>
    <message>
        <source>The check-ins of a goal come together here.</source>
        <translation>Hier kommen die kurzen Blicke auf ein Ziel zusammen.</translation>
    </message>
    <message>
        <source>A check-in can say whether the moment of a plan came. That comes together here.</source>
        <translation>Ein kurzer Blick kann sagen, ob der Moment eines Plans gekommen ist. Das kommt hier zusammen.</translation>
    </message>
    <message>
        <source>Check-ins of something you do or keep come together here, day by day.</source>
        <translation>Kurze Blicke auf etwas, das du tust oder bewahrst, kommen hier Tag für Tag zusammen.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>a few times</source>
        <translation>ein paar Mal</translation>
    </message>
    <message>
        <source>often</source>
        <translation>oft</translation>
    </message>
    <message>
        <source>no part named</source>
        <translation>kein Teil genannt</translation>
    </message>
    <message>
        <source>did it</source>
        <translation>getan</translation>
    </message>
    <message>
        <source>did something else</source>
        <translation>etwas anderes getan</translation>
    </message>
    <message>
        <source>it hasn’t come</source>
        <translation>er ist nicht gekommen</translation>
    </message>
    <message>
        <source>helped: {names}</source>
        <translation>geholfen hat: {names}</translation>
    </message>
    <message>
        <source>{strength}, {area}: {size}</source>
        <translation>{strength}, {area}: {size}</translation>
    </message>
    <message>
        <source>Part of life</source>
        <translation>Teil des Lebens</translation>
    </message>
</context>
<context>
    <name>key_store</name>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Open with this computer’s key store</source>
        <translation>Mit dem Schlüsselspeicher dieses Computers öffnen</translation>
    </message>
    <message>
        <source>Off, and not offered on a computer that others may look at.</source>
        <translation>Aus, und nicht angeboten auf einem Computer, in den andere schauen könnten.</translation>
    </message>
    <message>
        <source>No key store of this computer answers. The passphrase and the code need none.</source>
        <translation>Kein Schlüsselspeicher dieses Computers antwortet. Passphrase und Code brauchen keinen.</translation>
    </message>
    <message>
        <source>Anyone using this computer account can open the journal.</source>
        <translation>Wer dieses Benutzerkonto verwendet, kann das Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>Off. If it is on, anyone using this computer account can open the journal.</source>
        <translation>Aus. Ist es an, kann das Tagebuch öffnen, wer dieses Benutzerkonto verwendet.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Anyone using this computer account can open the journal. The passphrase and the recovery code stay as they are, and this can be switched off again here.</source>
        <translation>Wer dieses Benutzerkonto verwendet, kann das Tagebuch öffnen. Passphrase und Wiederherstellungscode bleiben, wie sie sind, und es lässt sich hier wieder ausschalten.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>This computer account opens the journal from now on.</source>
        <translation>Dieses Benutzerkonto öffnet ab jetzt das Tagebuch.</translation>
    </message>
    <message>
        <source>This computer account no longer opens the journal.</source>
        <translation>Dieses Benutzerkonto öffnet das Tagebuch nicht mehr.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Guided pages</source>
        <translation>Geführte Seiten</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Zum Tagebuch</translation>
    </message>
    <message>
        <source>Go to the goals</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Go to the strengths</source>
        <translation>Zu den Stärken</translation>
    </message>
    <message>
        <source>Go to the buddies</source>
        <translation>Zu den Buddys</translation>
    </message>
    <message>
        <source>Go to the insights</source>
        <translation>Zu den Einblicken</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Die Einstellungen öffnen</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Find an action by name</source>
        <translation>Eine Aktion nach Namen finden</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Save, lock and quit</source>
        <translation>Speichern, sperren und beenden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Find in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Take in the sealed file or card that was copied</source>
        <translation>Die kopierte versiegelte Datei oder Karte annehmen</translation>
    </message>
    <message>
        <source>To what leaves</source>
        <translation>Zu dem, was hinausgeht</translation>
    </message>
    <message>
        <source>Open a sealed file or a card</source>
        <translation>Eine versiegelte Datei oder eine Karte öffnen</translation>
    </message>
    <message>
        <source>Guided pages and look-backs</source>
        <translation>Geführte Seiten und Rückblicke</translation>
    </message>
    <message>
        <source>Weekly look-back</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Monthly look-back</source>
        <translation>Monatsrückblick</translation>
    </message>
    <message>
        <source>Turning point</source>
        <translation>Wendepunkt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Große Überschrift</translation>
    </message>
    <message>
        <source>Middle heading</source>
        <translation>Mittlere Überschrift</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Kleine Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Tick a task</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Suggestions for this word</source>
        <translation>Vorschläge für dieses Wort</translation>
    </message>
    <message>
        <source>Add people, topics, tags</source>
        <translation>Personen, Themen, Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Stärke hinzufügen</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokus-Modus</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous found</source>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>left_out</name>
    <message>
        <source>{where}: left out, it has no date</source>
        <translation>{where}: weggelassen, es hat kein Datum</translation>
    </message>
    <message>
        <source>{where}: left out, its date cannot be read</source>
        <translation>{where}: weggelassen, das Datum ist nicht lesbar</translation>
    </message>
    <message>
        <source>{where}: left out, it has no text and no title</source>
        <translation>{where}: weggelassen, es hat weder Text noch Titel</translation>
    </message>
    <message>
        <source>{where}: left out, it is longer than 16 MiB</source>
        <translation>{where}: weggelassen, es ist länger als 16 MiB</translation>
    </message>
    <message>
        <source>{where}: left out, it is not UTF-8 text</source>
        <translation>{where}: weggelassen, es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>{where}: left out, it is not JSON</source>
        <translation>{where}: weggelassen, es ist kein JSON</translation>
    </message>
    <message>
        <source>{where}: left out, it is not a month of RedNotebook</source>
        <translation>{where}: weggelassen, es ist kein Monat von RedNotebook</translation>
    </message>
    <message>
        <source>{where}: left out, its day holds as many pages as a day can</source>
        <translation>{where}: weggelassen, der Tag hat schon so viele Seiten, wie ein Tag haben kann</translation>
    </message>
    <message>
        <source>{where}: left out, it cannot be read</source>
        <translation>{where}: weggelassen, es ist nicht lesbar</translation>
    </message>
    <message>
        <source>{where}: left out, it is a link to somewhere else</source>
        <translation>{where}: weggelassen, es ist ein Link an einen anderen Ort</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>entry {n}</source>
        <translation>Eintrag {n}</translation>
    </message>
    <message>
        <source>day {n}</source>
        <translation>Tag {n}</translation>
    </message>
    <message>
        <source>{where}: taken without its time, which cannot be read</source>
        <translation>{where}: ohne Uhrzeit aufgenommen, sie ist nicht lesbar</translation>
    </message>
    <message>
        <source>{where}: taken without a tag that cannot be one here</source>
        <translation>{where}: ohne ein Schlagwort aufgenommen, das hier keins sein kann</translation>
    </message>
    <message>
        <source>{where}: taken without a picture</source>
        <translation>{where}: ohne ein Bild aufgenommen</translation>
    </message>
    <message>
        <source>{where}: taken without a sound, video or PDF file</source>
        <translation>{where}: ohne eine Ton-, Video- oder PDF-Datei aufgenommen</translation>
    </message>
    <message>
        <source>{where}: its time zone is not known here; its day may differ</source>
        <translation>{where}: die Zeitzone ist hier nicht bekannt; der Tag kann abweichen</translation>
    </message>
</context>
<context>
    <name>lock_signals</name>
    <message>
        <source>Saves and locks first</source>
        <translation>Speichert und sperrt zuerst</translation>
    </message>
</context>
<context>
    <name>mentions</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Add “{name}” as a person</source>
        <translation>„{name}“ als Person hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}” as a topic</source>
        <translation>„{name}“ als Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}” as a tag</source>
        <translation>„{name}“ als Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}” as a feeling</source>
        <translation>„{name}“ als Gefühl hinzufügen</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>cared-for</source>
        <translation>wird umsorgt</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>aus der Arbeit</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>aus dem Freundeskreis</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>Buddy</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The page that is open in the journal.</source>
        <translation>Die Seite, die im Tagebuch offen ist.</translation>
    </message>
    <message>
        <source>The pages chosen in the journal: {n}.</source>
        <translation>Die im Tagebuch ausgewählten Seiten: {n}.</translation>
    </message>
    <message>
        <source>The pages from {first} to {last}.</source>
        <translation>Die Seiten vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>The pages from {first} on.</source>
        <translation>Die Seiten ab {first}.</translation>
    </message>
    <message>
        <source>The pages up to {last}.</source>
        <translation>Die Seiten bis {last}.</translation>
    </message>
    <message>
        <source>All pages of the journal.</source>
        <translation>Alle Seiten des Tagebuchs.</translation>
    </message>
    <message>
        <source>People: {names}</source>
        <translation>Personen: {names}</translation>
    </message>
    <message>
        <source>Topics: {names}</source>
        <translation>Themen: {names}</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Between two people</source>
        <translation>Zwischen zwei Menschen</translation>
    </message>
    <message>
        <source>Two people with the same rights</source>
        <translation>Zwei Menschen mit denselben Rechten</translation>
    </message>
    <message>
        <source>Both have the same app, the same agreement and the same ways to end it. Nobody leads, and nobody can set anything for the other.</source>
        <translation>Beide haben dieselbe App, dieselbe Vereinbarung und dieselben Wege, sie zu beenden. Niemand leitet, und niemand kann für den anderen etwas festlegen.</translation>
    </message>
    <message>
        <source>You know whose card it is</source>
        <translation>Du weißt, wessen Karte es ist</translation>
    </message>
    <message>
        <source>Nothing is sealed for anybody before the two of you have compared a few words. How and when stands under the name from then on.</source>
        <translation>Nichts wird für jemanden versiegelt, bevor ihr beide ein paar Wörter verglichen habt. Wie und wann das war, steht von da an unter dem Namen.</translation>
    </message>
    <message>
        <source>A way out of everything</source>
        <translation>Aus allem führt ein Weg hinaus</translation>
    </message>
    <message>
        <source>Pausing, ending and blocking are on each person’s page, need no reasons, and can be done without telling the other. Whatever you shared stays listed for you.</source>
        <translation>Ruhen lassen, Beenden und Blockieren stehen auf der Seite der Person. Sie brauchen keine Gründe und gehen auch, ohne es dem anderen zu sagen. Was du geteilt hast, bleibt für dich aufgelistet.</translation>
    </message>
    <message>
        <source>One can tighten, it takes two to loosen</source>
        <translation>Enger machen geht allein, lockern nur zu zweit</translation>
    </message>
    <message>
        <source>A new limit of yours holds at once on your side, also for what was on its way. Nothing becomes wider before both have signed the same words.</source>
        <translation>Eine neue Grenze von dir gilt auf deiner Seite sofort, auch für das, was unterwegs war. Nichts wird weiter, bevor beide dieselben Worte unterschrieben haben.</translation>
    </message>
    <message>
        <source>Nothing leaves that you did not tick</source>
        <translation>Nichts geht hinaus, was du nicht angehakt hast</translation>
    </message>
    <message>
        <source>Nothing is ticked for you. What you see before you save is read from the very bytes that are sealed, and a sealed page stays here. Nothing is shared by itself, ever.</source>
        <translation>Nichts ist für dich angehakt. Was du vor dem Speichern siehst, ist aus genau den Bytes gelesen, die versiegelt werden, und eine versiegelte Seite bleibt hier. Nichts wird je von selbst geteilt.</translation>
    </message>
    <message>
        <source>Other people are not told on</source>
        <translation>Über andere wird nichts verraten</translation>
    </message>
    <message>
        <source>Names of your people list are found before something leaves. A child, and somebody you care for, become initials unless you decide otherwise.</source>
        <translation>Namen aus deiner Personenliste werden gefunden, bevor etwas hinausgeht. Ein Kind und jemand, für den du sorgst, werden zu Initialen, wenn du nicht anders entscheidest.</translation>
    </message>
    <message>
        <source>A boundary is looked at first</source>
        <translation>Zuerst wird auf die Grenzen geschaut</translation>
    </message>
    <message>
        <source>What the other one asked to leave out is named before you share, with ways to take it out or to ask first. It goes by topics you set yourself, never by your words.</source>
        <translation>Was der andere außen vor lassen wollte, wird vor dem Teilen genannt, mit Wegen, es herauszunehmen oder erst zu fragen. Dabei zählen Themen, die du selbst setzt, nie deine Worte.</translation>
    </message>
    <message>
        <source>Only the one it is for can open it</source>
        <translation>Nur wer gemeint ist, kann es öffnen</translation>
    </message>
    <message>
        <source>A sealed file names nobody on the outside. Sealed anew for somebody else, it is refused there.</source>
        <translation>Eine versiegelte Datei nennt außen niemanden. Neu versiegelt für jemand anderen, wird sie dort abgewiesen.</translation>
    </message>
    <message>
        <source>Keys change as answers come</source>
        <translation>Mit den Antworten wechseln die Schlüssel</translation>
    </message>
    <message>
        <source>While the two of you answer each other, a file that has lain in a mailbox for months cannot be opened with a journal that is taken later. Without answers the keys stay as they are.</source>
        <translation>Solange ihr einander antwortet, lässt sich eine Datei, die monatelang in einem Postfach lag, nicht mit einem später entwendeten Tagebuch öffnen. Ohne Antworten bleiben die Schlüssel, wie sie sind.</translation>
    </message>
    <message>
        <source>What comes stays apart</source>
        <translation>Was kommt, bleibt für sich</translation>
    </message>
    <message>
        <source>A page from a buddy is plain text in a place of its own. It is in no search and no export, and nothing in it can change a page, a goal, a strength or a plan of yours.</source>
        <translation>Eine Seite von einem Buddy ist reiner Text an einem eigenen Ort. Sie steht in keiner Suche und keinem Export. Nichts darin kann eine Seite, ein Ziel, eine Stärke oder einen Plan von dir ändern.</translation>
    </message>
    <message>
        <source>You decide when to take something in</source>
        <translation>Du entscheidest, wann du etwas aufnimmst</translation>
    </message>
    <message>
        <source>Before a page is opened you see what it is about. You can open it, leave it for later, ask for it in lighter form, or let it rest, and nobody is told.</source>
        <translation>Bevor sich eine Seite öffnet, siehst du, worum es geht. Du kannst sie öffnen, für später liegen lassen, um eine leichtere Form bitten oder sie ruhen lassen, und niemand erfährt es.</translation>
    </message>
    <message>
        <source>What was shared is let go</source>
        <translation>Geteiltes wird losgelassen</translation>
    </message>
    <message>
        <source>On the day you agreed on, what came is listed, and a week later it is gone from here. A clock that jumped deletes nothing. The app cannot do the same on another computer.</source>
        <translation>Am vereinbarten Tag wird aufgelistet, was gekommen ist, und eine Woche später ist es hier fort. Eine Uhr, die springt, löscht nichts. Auf einem anderen Computer kann die App das nicht tun.</translation>
    </message>
    <message>
        <source>Hearing comes first</source>
        <translation>Zuerst kommt das Zuhören</translation>
    </message>
    <message>
        <source>Two short pages come before the first replies, and ideas are open only where somebody asked for them. Thanks, an honest limit and worry are open to everyone at once.</source>
        <translation>Vor den ersten Antworten kommen zwei kurze Seiten, und Ideen gibt es nur, wo jemand um sie gebeten hat. Dank, eine ehrliche Grenze und Sorge stehen allen sofort offen.</translation>
    </message>
    <message>
        <source>Notes beside your words, never in their way</source>
        <translation>Randnotizen neben deinen Worten, nie im Weg</translation>
    </message>
    <message>
        <source>While you answer, a note can say how a wording may land. It is worked out on this computer, kept nowhere, and what you write is up to you.</source>
        <translation>Während du antwortest, kann eine Notiz sagen, wie eine Formulierung ankommen mag. Sie entsteht auf diesem Computer und wird nirgends aufgehoben. Was du schreibst, ist deine Sache.</translation>
    </message>
    <message>
        <source>Giving and asking have the same room</source>
        <translation>Geben und Bitten haben gleich viel Raum</translation>
    </message>
    <message>
        <source>After a reply there is a line for yourself on what you took from it, and an offer to bring something, too. Each comes once and can be let be.</source>
        <translation>Nach einer Antwort gibt es eine Zeile für dich selbst, was du daraus mitnimmst, und ein Angebot, auch etwas zu bringen. Beides kommt einmal und kann bleiben.</translation>
    </message>
    <message>
        <source>What others notice in you is yours to keep</source>
        <translation>Was andere in dir sehen, darfst du behalten</translation>
    </message>
    <message>
        <source>A strength that somebody names stands in their reply until you keep it as a moment. Nothing that comes from others changes your strengths, goals or pages.</source>
        <translation>Eine Stärke, die jemand nennt, steht in der Antwort, bis du sie als Moment behältst. Nichts, was von anderen kommt, ändert deine Stärken, Ziele oder Seiten.</translation>
    </message>
    <message>
        <source>Gentle by default</source>
        <translation>Von Anfang an sanft</translation>
    </message>
    <message>
        <source>No streaks and no scores</source>
        <translation>Keine gezählten Tage und keine Noten</translation>
    </message>
    <message>
        <source>A day without a page is a day without a page. Nothing about it is marked, and nothing is reported to anyone.</source>
        <translation>Ein Tag ohne Seite ist ein Tag ohne Seite. Nichts daran wird markiert, und niemandem wird davon berichtet.</translation>
    </message>
    <message>
        <source>Nothing of yours is rated</source>
        <translation>Nichts von dir wird bewertet</translation>
    </message>
    <message>
        <source>Your notes can answer a few questions, once you open one. Pages and people get no marks, and each answer says what it cannot tell you.</source>
        <translation>Deine Notizen können ein paar Fragen beantworten, sobald du eine öffnest. Seiten und Menschen bekommen keine Noten, und jede Antwort sagt, was sie dir nicht sagen kann.</translation>
    </message>
    <message>
        <source>To start again takes nothing away</source>
        <translation>Neu anfangen nimmt nichts weg</translation>
    </message>
    <message>
        <source>No total falls. A guided page looks at what happened, and at what still stands.</source>
        <translation>Keine Summe sinkt. Eine geführte Seite schaut auf das, was geschah, und auf das, was noch steht.</translation>
    </message>
    <message>
        <source>A hard day has a page of its own</source>
        <translation>Ein schwerer Tag hat eine eigene Seite</translation>
    </message>
    <message>
        <source>It asks for a few plain words, offers a small thing for the next hour, and has Help now on every card.</source>
        <translation>Sie bittet um ein paar schlichte Worte, bietet eine Kleinigkeit für die nächste Stunde an und hat „Hilfe jetzt“ auf jeder Karte.</translation>
    </message>
    <message>
        <source>Passing is an answer</source>
        <translation>Passen ist eine Antwort</translation>
    </message>
    <message>
        <source>Every card can be skipped, without a reason. No list is kept of what you left out.</source>
        <translation>Jede Karte lässt sich ohne Grund überspringen. Was du ausgelassen hast, wird nirgends aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing calls you back</source>
        <translation>Nichts ruft dich zurück</translation>
    </message>
    <message>
        <source>No message comes up from this program while you do something else. With “Leave me be” Today has nothing but your page.</source>
        <translation>Dieses Programm schickt dir keine Nachricht, während du etwas anderes tust. Mit „Lass mich in Ruhe“ steht auf Heute nichts als deine Seite.</translation>
    </message>
    <message>
        <source>Writing that goes deep waits for you</source>
        <translation>Schreiben, das tief geht, wartet auf dich</translation>
    </message>
    <message>
        <source>The free page is off until you switch it on, and what is known about writing like that is said first.</source>
        <translation>Die freie Seite ist aus, bis du sie einschaltest. Vorher steht da, was über solches Schreiben bekannt ist.</translation>
    </message>
    <message>
        <source>To be read in your way</source>
        <translation>Zu lesen, wie es dir passt</translation>
    </message>
    <message>
        <source>Larger text, light or dark, less motion. Each control has a name that is read out.</source>
        <translation>Größerer Text, hell oder dunkel, weniger Bewegung. Jedes Bedienelement hat einen Namen, der vorgelesen wird.</translation>
    </message>
    <message>
        <source>Everything goes by keyboard</source>
        <translation>Alles geht mit der Tastatur</translation>
    </message>
    <message>
        <source>All keys stand on one page, and Ctrl+K finds each action by its name.</source>
        <translation>Alle Tasten stehen auf einer Seite, und Strg+K findet jede Aktion nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Not tied to one language</source>
        <translation>Nicht an eine Sprache gebunden</translation>
    </message>
    <message>
        <source>Every text can be translated, and the window runs from right to left where a language does.</source>
        <translation>Jeder Text lässt sich übersetzen, und das Fenster läuft von rechts nach links, wo eine Sprache es tut.</translation>
    </message>
    <message>
        <source>Leaving is easy</source>
        <translation>Gehen ist leicht</translation>
    </message>
    <message>
        <source>You can leave with everything</source>
        <translation>Du kannst mit allem gehen</translation>
    </message>
    <message>
        <source>Your pages go out as text, as a page for the browser or for other programs, at any time and without asking anybody.</source>
        <translation>Deine Seiten gehen als Text hinaus, als Seite für den Browser oder für andere Programme, jederzeit und ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>It goes onto paper, too</source>
        <translation>Es geht auch auf Papier</translation>
    </message>
    <message>
        <source>Chosen days are printed or made a PDF. Sealed pages stay here unless you say so.</source>
        <translation>Ausgewählte Tage werden gedruckt oder zum PDF. Versiegelte Seiten bleiben hier, wenn du nichts anderes sagst.</translation>
    </message>
    <message>
        <source>A backup counts only after it was read back</source>
        <translation>Eine Sicherung zählt erst, wenn sie zurückgelesen ist</translation>
    </message>
    <message>
        <source>Every page of it is checked, and only then may an older one go.</source>
        <translation>Jede Seite darin wird geprüft, und erst dann darf eine ältere gehen.</translation>
    </message>
    <message>
        <source>Nothing goes by itself</source>
        <translation>Nichts geht von selbst</translation>
    </message>
    <message>
        <source>A page is deleted in two steps, both of them yours. The trash is emptied by you alone.</source>
        <translation>Eine Seite löschst du in zwei Schritten, beide in deiner Hand. Den Papierkorb leerst nur du.</translation>
    </message>
    <message>
        <source>You can end it</source>
        <translation>Du kannst es beenden</translation>
    </message>
    <message>
        <source>The journal can be deleted whole. What goes and what stays is said before, and a last backup offered.</source>
        <translation>Das Tagebuch lässt sich im Ganzen löschen. Vorher steht da, was geht und was bleibt, und eine letzte Sicherung wird angeboten.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Only what you chose opens it</source>
        <translation>Nur was du gewählt hast, öffnet es</translation>
    </message>
    <message>
        <source>A passphrase, a recovery code on paper and, only if you switch it on, this computer’s key store. Each can be changed. Nobody has another key.</source>
        <translation>Eine Passphrase, ein Wiederherstellungscode auf Papier und, nur wenn du ihn einschaltest, der Schlüsselspeicher dieses Computers. Alles lässt sich ändern. Niemand hat einen weiteren Schlüssel.</translation>
    </message>
    <message>
        <source>“Saved” means that it is on the disk</source>
        <translation>„Gespeichert“ heißt, dass es auf der Platte ist</translation>
    </message>
    <message>
        <source>It is said only after the disk has taken the words, and earlier texts of a page can be put back.</source>
        <translation>Es steht erst da, wenn die Platte die Worte angenommen hat. Frühere Texte einer Seite lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>Locking leaves no words behind</source>
        <translation>Beim Sperren bleiben keine Worte zurück</translation>
    </message>
    <message>
        <source>What was written is saved, the vault is closed, and the program that held your words ends. A fresh one asks for the passphrase.</source>
        <translation>Was geschrieben wurde, wird gespeichert, der Tresor geschlossen, und das Programm mit deinen Worten endet. Ein frisches fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>Out of sight when you need it</source>
        <translation>Außer Sicht, wenn du es brauchst</translation>
    </message>
    <message>
        <source>Esc pressed twice hides the window, unless you switch that off.</source>
        <translation>Zweimal Esc verbirgt das Fenster, wenn du das nicht abschaltest.</translation>
    </message>
    <message>
        <source>A title that gives nothing away</source>
        <translation>Ein Titel, der nichts verrät</translation>
    </message>
    <message>
        <source>The window has a name that you choose, never that of a page or of a person.</source>
        <translation>Das Fenster trägt einen Namen, den du wählst, nie den einer Seite oder einer Person.</translation>
    </message>
    <message>
        <source>Help is one key away</source>
        <translation>Hilfe ist eine Taste entfernt</translation>
    </message>
    <message>
        <source>F1 shows your numbers, your people and your plan from anywhere, and while it is locked the exercises. Nothing reads what you write, and nothing calls anybody by itself.</source>
        <translation>F1 zeigt von überall deine Nummern, deine Leute und deinen Plan, und im gesperrten Zustand die Übungen. Nichts liest, was du schreibst, und nichts ruft von selbst jemanden an.</translation>
    </message>
    <message>
        <source>A plan for rough times, if you want one</source>
        <translation>Ein Plan für raue Zeiten, wenn du einen möchtest</translation>
    </message>
    <message>
        <source>It has headings of your own and fits on one sheet. Nobody has to have one.</source>
        <translation>Er hat deine eigenen Überschriften und passt auf ein Blatt. Niemand braucht einen zu haben.</translation>
    </message>
    <message>
        <source>Asking can begin with a sentence</source>
        <translation>Bitten kann mit einem Satz anfangen</translation>
    </message>
    <message>
        <source>For each of your people a sentence can be prepared, for when words are hard to find.</source>
        <translation>Für jede Person lässt sich ein Satz vorbereiten, für Zeiten, in denen Worte schwer zu finden sind.</translation>
    </message>
    <message>
        <source>It stands beside people, not in their place</source>
        <translation>Es steht neben Menschen, nicht an ihrer Stelle</translation>
    </message>
    <message>
        <source>The support map has rings for yourself, peers, family and friends, professionals and services, and what each is good for.</source>
        <translation>„Menschen um mich“ hat Ringe für dich selbst, Menschen auf ähnlichem Weg, Familie und Freundeskreis, Fachleute und Dienste, und wofür sie jeweils gut sind.</translation>
    </message>
    <message>
        <source>Strengths first</source>
        <translation>Stärken zuerst</translation>
    </message>
    <message>
        <source>A strength comes with what you did</source>
        <translation>Eine Stärke kommt mit dem, was du getan hast</translation>
    </message>
    <message>
        <source>One sentence shows it, under a page or in a note over any room. Without a sentence it is not kept.</source>
        <translation>Ein Satz zeigt sie, unter einer Seite oder in einer Notiz, von jedem Raum aus. Ohne einen Satz wird sie nicht aufgehoben.</translation>
    </message>
    <message>
        <source>In front, in no order</source>
        <translation>Vorne, ohne Reihenfolge</translation>
    </message>
    <message>
        <source>The strengths you want to lean on stand in a ring. They are not counted and not compared, and your own stand among them like the others.</source>
        <translation>Die Stärken, auf die du dich stützen möchtest, stehen in einem Ring. Sie werden nicht gezählt und nicht verglichen, und deine eigenen stehen darunter wie die anderen.</translation>
    </message>
    <message>
        <source>A strength can be too much</source>
        <translation>Eine Stärke kann zu viel sein</translation>
    </message>
    <message>
        <source>The page of a strength has a place for too little and for too much of it. Knowing when to leave a thing counts as well.</source>
        <translation>Auf der Seite einer Stärke ist Platz für zu wenig und für zu viel davon. Zu wissen, wann man etwas lässt, zählt auch.</translation>
    </message>
    <message>
        <source>Strengths come before what was heavy</source>
        <translation>Stärken kommen vor dem Schweren</translation>
    </message>
    <message>
        <source>The weekly look-back asks for a good moment and your strengths first. What was heavy has its own card.</source>
        <translation>Der Wochenrückblick fragt zuerst nach einem guten Moment und deinen Stärken. Was schwer war, hat eine eigene Karte.</translation>
    </message>
    <message>
        <source>What you got through can be read again</source>
        <translation>Was du durchgestanden hast, lässt sich wieder lesen</translation>
    </message>
    <message>
        <source>Pages you marked with “I got through this” stand together on a page of Help now.</source>
        <translation>Seiten, die du mit „Das habe ich durchgestanden“ markiert hast, stehen in „Hilfe jetzt“ beisammen.</translation>
    </message>
    <message>
        <source>What helped is at hand next time</source>
        <translation>Was geholfen hat, ist beim nächsten Mal zur Hand</translation>
    </message>
    <message>
        <source>A list of your own: when it fits, how it goes, what it costs, and what you noticed after it.</source>
        <translation>Eine eigene Liste: wann es passt, wie es geht, was es kostet und was dir danach aufgefallen ist.</translation>
    </message>
    <message>
        <source>What is yours, stays yours</source>
        <translation>Was dein ist, bleibt dein</translation>
    </message>
    <message>
        <source>What you write stays with you</source>
        <translation>Was du schreibst, bleibt bei dir</translation>
    </message>
    <message>
        <source>It lies in one folder, encrypted. There is no server and no network code; the self-check tries the encryption with known answers.</source>
        <translation>Es liegt verschlüsselt in einem Ordner. Es gibt keinen Server und keinen Code für ein Netz; die Selbstprüfung erprobt die Verschlüsselung mit bekannten Ergebnissen.</translation>
    </message>
    <message>
        <source>Nobody asks who you are</source>
        <translation>Niemand fragt, wer du bist</translation>
    </message>
    <message>
        <source>No account, address, telephone number or real name is needed. People you write about can be called what you like, and no more has to be said of them.</source>
        <translation>Es braucht kein Konto, keine Adresse, keine Telefonnummer und keinen echten Namen. Menschen, über die du schreibst, kannst du nennen, wie du magst, und mehr braucht über sie nicht dazustehen.</translation>
    </message>
    <message>
        <source>A goal begins with what you want</source>
        <translation>Ein Ziel beginnt mit dem, was du möchtest</translation>
    </message>
    <message>
        <source>A wish in your words is enough. Nobody else can set one for you, and whether and when to look at it again is up to you.</source>
        <translation>Ein Wunsch in deinen Worten genügt. Niemand sonst kann dir einen setzen. Ob und wann du ihn wieder ansiehst, liegt bei dir.</translation>
    </message>
    <message>
        <source>Your words for it</source>
        <translation>Deine Worte dafür</translation>
    </message>
    <message>
        <source>A word of the program that does not fit can be replaced. The window then says yours.</source>
        <translation>Ein Wort des Programms, das nicht passt, lässt sich ersetzen. Das Fenster sagt dann deins.</translation>
    </message>
    <message>
        <source>There is more to you than what is hard</source>
        <translation>Du bist mehr als das, was schwer ist</translation>
    </message>
    <message>
        <source>A goal can lean on strengths, on people, places and practices, and on what you hope for. These lists are in your hands.</source>
        <translation>Ein Ziel kann sich auf Stärken stützen, auf Menschen, Orte und Gewohnheiten, und auf das, was du erhoffst. Diese Listen sind in deiner Hand.</translation>
    </message>
    <message>
        <source>Each line on Today says why it is there</source>
        <translation>Jede Zeile auf Heute sagt, warum sie da ist</translation>
    </message>
    <message>
        <source>“Why this?” tells the reason, and every kind has a switch. It is worked out from dates, states and tags, never from your texts.</source>
        <translation>„Warum das?“ nennt den Grund, und jede Art hat einen Schalter. Ermittelt wird das aus Tagen, Ständen und Schlagwörtern, nie aus deinen Texten.</translation>
    </message>
    <message>
        <source>What comes next is for you to say</source>
        <translation>Was als Nächstes kommt, sagst du</translation>
    </message>
    <message>
        <source>The weekly and the monthly look-back ask what is yours to do next. The line may stay empty, and nobody fills it in for you.</source>
        <translation>Wochen- und Monatsrückblick fragen, was als Nächstes deins ist. Die Zeile kann leer bleiben, und niemand füllt sie für dich aus.</translation>
    </message>
</context>
<context>
    <name>reading_view</name>
    <message>
        <source>This link leads to
{address}
PeerBuddy opens no links.</source>
        <translation>Dieser Link führt zu
{address}
PeerBuddy öffnet keine Links.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>replies</name>
    <message>
        <source>{label} (needed)</source>
        <translation>{label} (nötig)</translation>
    </message>
    <message>
        <source>Puts in what you wrote on a page: {words}</source>
        <translation>Setzt ein, was du auf einer Seite geschrieben hast: {words}</translation>
    </message>
    <message>
        <source>{label}, {n}</source>
        <translation>{label}, {n}</translation>
    </message>
    <message>
        <source>Begins a question with this</source>
        <translation>Beginnt eine Frage damit</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tippe einen Teil des Namens</translation>
    </message>
    <message>
        <source>Numbers and people from Help now can go with it.</source>
        <translation>Nummern und Menschen aus „Hilfe jetzt“ können mitgehen.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{what} Your words are kept here, and saving is tried again.</source>
        <translation>{what} Deine Worte bleiben hier, und das Speichern wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>second_copies</name>
    <message>
        <source>The backups lie on the same disk as the vault. A stick or another disk would keep them when this one fails. In the settings under Backups a second folder can be named, now or at any time.</source>
        <translation>Die Sicherungen liegen auf derselben Platte wie der Tresor. Auf einem Stick oder einer anderen Platte blieben sie erhalten, wenn diese ausfällt. In den Einstellungen lässt sich unter Sicherungen ein zweiter Ordner nennen, jetzt oder jederzeit.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>the line not ticked</source>
        <translation>die nicht angehakte Zeile</translation>
    </message>
    <message>
        <source>the page it comes from</source>
        <translation>die Seite, von der es kommt</translation>
    </message>
    <message>
        <source>the lines not ticked</source>
        <translation>die nicht angehakten Zeilen</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>its strengths</source>
        <translation>die Stärken</translation>
    </message>
    <message>
        <source>how the amount fitted</source>
        <translation>wie das Maß gepasst hat</translation>
    </message>
    <message>
        <source>feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>tags and topics not chosen as labels</source>
        <translation>Schlagwörter und Themen, die nicht als Beschriftung gewählt sind</translation>
    </message>
    <message>
        <source>the people named beside the text</source>
        <translation>die neben dem Text genannten Personen</translation>
    </message>
    <message>
        <source>goals and life areas</source>
        <translation>Ziele und Lebensbereiche</translation>
    </message>
    <message>
        <source>its pictures</source>
        <translation>die Bilder</translation>
    </message>
    <message>
        <source>times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>earlier check-ins</source>
        <translation>frühere kurze Blicke</translation>
    </message>
    <message>
        <source>{name} asked to leave out “{topic}”.</source>
        <translation>{name} möchte „{topic}“ außen vor lassen.</translation>
    </message>
    <message>
        <source>{name} would like to be asked before something about “{topic}”.</source>
        <translation>{name} möchte gefragt werden, bevor etwas über „{topic}“ kommt.</translation>
    </message>
    <message>
        <source>{name} would like to bring up “{topic}” first. You could ask.</source>
        <translation>{name} möchte „{topic}“ selbst zuerst ansprechen. Du könntest fragen.</translation>
    </message>
    <message>
        <source>“{name}” is on your people list and becomes “{short}”.</source>
        <translation>„{name}“ steht in deiner Personenliste und wird zu „{short}“.</translation>
    </message>
    <message>
        <source>“{name}” is on your people list and is left out.</source>
        <translation>„{name}“ steht in deiner Personenliste und wird weggelassen.</translation>
    </message>
    <message>
        <source>“{name}” is on your people list and stays.</source>
        <translation>„{name}“ steht in deiner Personenliste und bleibt.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>“{line}” holds {most} at most. Untick some of it.</source>
        <translation>„{line}“ fasst höchstens {most}. Nimm bei einigen den Haken weg.</translation>
    </message>
    <message>
        <source>“{line}” holds {most} characters at most. Shorten it, or untick some.</source>
        <translation>„{line}“ fasst höchstens {most} Zeichen. Kürze es, oder nimm bei einigen den Haken weg.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What a strength shows</source>
        <translation>Was eine Stärke zeigt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole, or the paragraphs you choose.</source>
        <translation>Ganz, oder die Absätze, die du wählst.</translation>
    </message>
    <message>
        <source>A good moment, something heavy, what’s next.</source>
        <translation>Ein guter Moment, etwas Schweres, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Where it is, what helped, your plan.</source>
        <translation>Wo es steht, was geholfen hat, dein Plan.</translation>
    </message>
    <message>
        <source>Just listen, or think with me.</source>
        <translation>Einfach zuhören, oder mit mir nachdenken.</translation>
    </message>
    <message>
        <source>Something good, to be glad about together.</source>
        <translation>Etwas Gutes, zum gemeinsamen Freuen.</translation>
    </message>
    <message>
        <source>A line or two. No reply needed.</source>
        <translation>Ein, zwei Zeilen. Es braucht keine Antwort.</translation>
    </message>
    <message>
        <source>Ask for three moments in which a strength showed.</source>
        <translation>Um drei Momente bitten, in denen sich eine Stärke zeigte.</translation>
    </message>
    <message>
        <source>What you lived, and what helped.</source>
        <translation>Was du erlebt hast, und was geholfen hat.</translation>
    </message>
    <message>
        <source>Practise, watch or swap: something to learn.</source>
        <translation>Üben, zusehen oder tauschen: etwas zum Lernen.</translation>
    </message>
</context>
<context>
    <name>strengths</name>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>three stories</source>
        <translation>drei Geschichten</translation>
    </message>
    <message>
        <source>card sort and pairs</source>
        <translation>Karten sortieren und Paare</translation>
    </message>
    <message>
        <source>through others’ eyes</source>
        <translation>mit den Augen anderer</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>kurzer Blick</translation>
    </message>
    <message>
        <source>quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>What feels most like me, as of {day}</source>
        <translation>Was sich am meisten nach mir anfühlt, Stand {day}</translation>
    </message>
    <message>
        <source>{name}. {scene}</source>
        <translation>{name}. {scene}</translation>
    </message>
    <message>
        <source>Retired, kept where they are named</source>
        <translation>Im Ruhestand, behalten, wo sie genannt sind</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A letter you wrote to yourself can be opened.</source>
        <translation>Ein Brief, den du dir geschrieben hast, kann geöffnet werden.</translation>
    </message>
    <message>
        <source>A goal that rests could be taken up again: {wish}</source>
        <translation>Ein Ziel, das ruht, ließe sich wieder aufnehmen: {wish}</translation>
    </message>
    <message>
        <source>Your new way: {act}. How was it?</source>
        <translation>Dein neuer Weg: {act}. Wie war es?</translation>
    </message>
    <message>
        <source>{because} It’s worked out on this computer only. Switch off: {setting}.</source>
        <comment>One sentence why something is shown, then the name of the switch in the settings</comment>
        <translation>{because} Das wird nur auf diesem Computer ermittelt. Abschalten: {setting}.</translation>
    </message>
    <message>
        <source>Because this is the first day here after a month or more.</source>
        <translation>Weil das der erste Tag hier nach einem Monat oder mehr ist.</translation>
    </message>
    <message>
        <source>Because you wrote it to be opened from {day} on.</source>
        <translation>Weil du ihn geschrieben hast, damit er sich ab {day} öffnet.</translation>
    </message>
    <message>
        <source>Because you let this goal rest until {day}.</source>
        <translation>Weil du dieses Ziel bis {day} ruhen lassen wolltest.</translation>
    </message>
    <message>
        <source>Because you began it a week before {day}, to look at it then.</source>
        <translation>Weil du ihn eine Woche vor {day} begonnen hast, um dann hinzuschauen.</translation>
    </message>
    <message>
        <source>Because several free pages lately have the same topic or tag of yours.</source>
        <translation>Weil mehrere freie Seiten in letzter Zeit dasselbe Thema oder Schlagwort von dir haben.</translation>
    </message>
    <message>
        <source>Because it is in your front set, and no moment of it was noted in the last four weeks.</source>
        <translation>Weil sie bei dir vorne steht und in den letzten vier Wochen kein Moment von ihr notiert wurde.</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Den Brief öffnen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Jemand zum Reden</translation>
    </message>
    <message>
        <source>Feeling words</source>
        <translation>Gefühlswörter</translation>
    </message>
    <message>
        <source>A welcome after a long time</source>
        <translation>Ein Willkommen nach langer Zeit</translation>
    </message>
    <message>
        <source>Letters that open</source>
        <translation>Briefe, die sich öffnen</translation>
    </message>
    <message>
        <source>Goals to take up again</source>
        <translation>Ziele zum Wiederaufnehmen</translation>
    </message>
    <message>
        <source>New ways to look at again</source>
        <translation>Neue Wege zum Wiederansehen</translation>
    </message>
    <message>
        <source>Another door</source>
        <translation>Eine andere Tür</translation>
    </message>
    <message>
        <source>Strengths that were quiet</source>
        <translation>Stärken, die still waren</translation>
    </message>
    <message>
        <source>Under a page, words for what you feel can be picked. They are never added up.</source>
        <translation>Unter einer Seite lassen sich Wörter für das wählen, was du fühlst. Sie werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>One line on the first day after a month or more.</source>
        <translation>Eine Zeile am ersten Tag nach einem Monat oder mehr.</translation>
    </message>
    <message>
        <source>One line when a letter to yourself can be opened.</source>
        <translation>Eine Zeile, wenn sich ein Brief an dich selbst öffnen lässt.</translation>
    </message>
    <message>
        <source>One line when the day has come until which a goal was to rest.</source>
        <translation>Eine Zeile, wenn der Tag da ist, bis zu dem ein Ziel ruhen durfte.</translation>
    </message>
    <message>
        <source>One line a week after you began a new way to use a strength.</source>
        <translation>Eine Zeile eine Woche, nachdem du einen neuen Weg mit einer Stärke begonnen hast.</translation>
    </message>
    <message>
        <source>One line when several free pages within a week are about the same topic or tag.</source>
        <translation>Eine Zeile, wenn mehrere freie Seiten in einer Woche dasselbe Thema oder Schlagwort haben.</translation>
    </message>
    <message>
        <source>One line, once a week at most, when one of your front set was quiet for four weeks.</source>
        <translation>Eine Zeile, höchstens einmal in der Woche, wenn eine deiner Stärken vorne vier Wochen still war.</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>grief</source>
        <translation>Trauer</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>medication</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>food &amp; body</source>
        <translation>Essen &amp; Körper</translation>
    </message>
    <message>
        <source>self-harm (no detail)</source>
        <translation>Selbstverletzung (ohne Einzelheiten)</translation>
    </message>
    <message>
        <source>thoughts of ending life</source>
        <translation>Gedanken, das Leben zu beenden</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>other substances</source>
        <translation>andere Substanzen</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>sexual topics</source>
        <translation>sexuelle Themen</translation>
    </message>
    <message>
        <source>childhood</source>
        <translation>Kindheit</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>Streit in der Familie</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>break-up</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>pregnancy &amp; birth</source>
        <translation>Schwangerschaft &amp; Geburt</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>work conflict</source>
        <translation>Streit bei der Arbeit</translation>
    </message>
    <message>
        <source>study stress</source>
        <translation>Stress beim Lernen</translation>
    </message>
    <message>
        <source>faith</source>
        <translation>Glaube</translation>
    </message>
    <message>
        <source>politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>racism or other discrimination</source>
        <translation>Rassismus oder andere Diskriminierung</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>caring</source>
        <translation>Sorge für andere</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>Behinderung</translation>
    </message>
    <message>
        <source>law &amp; authorities</source>
        <translation>Recht &amp; Behörden</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>loneliness</source>
        <translation>Einsamkeit</translation>
    </message>
</context>
<context>
    <name>whose</name>
    <message>
        <source>Nobody looks at it without asking</source>
        <translation>Niemand schaut ungefragt hinein</translation>
    </message>
    <message>
        <source>Somebody might, or I am not sure</source>
        <translation>Jemand könnte, oder ich bin nicht sicher</translation>
    </message>
    <message>
        <source>It belongs to work or to a school</source>
        <translation>Es gehört der Arbeit oder einer Schule</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A sudden change of habits can be noticed, too. Go at your own pace.</source>
        <translation>Auch eine plötzliche Änderung von Gewohnheiten kann auffallen. Geh in deinem Tempo.</translation>
    </message>
    <message>
        <source>Paper, another device, or an advocate may suit better than any app. If you stay: a folder with a name that says little, on a stick you keep, can help.</source>
        <translation>Papier, ein anderes Gerät oder eine Beratungsstelle passen vielleicht besser als jede App. Wenn du bleibst: Ein Ordner mit unauffälligem Namen, auf einem Stick bei dir, kann helfen.</translation>
    </message>
    <message>
        <source>Work or school devices may be monitored by their owner. Paper or a device of your own may suit better.</source>
        <translation>Geräte von Arbeit oder Schule können von dort überwacht werden. Papier oder ein eigenes Gerät passen vielleicht besser.</translation>
    </message>
    <message>
        <source>With this answer the journal locks after one minute without key or mouse, Esc pressed twice hides it at once, and the window is called {title}. Opening with this computer’s key store is not offered. Each can be changed under Settings, Security.</source>
        <translation>Mit dieser Antwort sperrt sich das Tagebuch nach einer Minute ohne Taste oder Maus. Zweimal Esc verbirgt es sofort, und das Fenster heißt {title}. Das Öffnen mit dem Schlüsselspeicher dieses Computers wird nicht angeboten. Alles lässt sich unter Einstellungen, Sicherheit ändern.</translation>
    </message>
</context>
<context>
    <name>whose_device</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Might somebody look at this computer?</source>
        <translation>Könnte jemand in diesen Computer schauen?</translation>
    </message>
    <message>
        <source>If so, it locks sooner, hides at Esc pressed twice and has a neutral name.</source>
        <translation>Wenn ja, sperrt es früher, verbirgt sich bei zweimal Esc und trägt einen neutralen Namen.</translation>
    </message>
    <message>
        <source>Noted in the vault. The lock and the name stay as they are set here.</source>
        <translation>Im Tresor notiert. Sperre und Name bleiben, wie sie hier eingestellt sind.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Nothing waits for an answer any more. What stood before goes on.</source>
        <translation>Nichts wartet mehr auf eine Antwort. Was vorher stand, gilt weiter.</translation>
    </message>
    <message>
        <source>These words are from before the end and count no more. A new beginning needs new words.</source>
        <translation>Diese Worte sind von vor dem Ende und zählen nicht mehr. Ein neuer Anfang braucht neue Worte.</translation>
    </message>
    <message>
        <source>A part of this needs both of you, so nothing has changed. You could propose it.</source>
        <translation>Ein Teil davon braucht euch beide, darum hat sich nichts geändert. Du könntest es vorschlagen.</translation>
    </message>
    <message>
        <source>This is not a whole card, or it was changed on its way. Nothing was taken from it. Ask for it again.</source>
        <translation>Das ist keine ganze Karte, oder sie wurde unterwegs verändert. Nichts wurde daraus übernommen. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>This is a card of your own. It is for somebody else to take. Nothing has changed.</source>
        <translation>Das ist eine Karte von dir. Annehmen kann sie jemand anderes. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This card answers one that was never given out from here, so it was not taken. Ask for one that answers yours, or for one that answers none.</source>
        <translation>Diese Karte antwortet auf eine, die von hier nie ausgegeben wurde, darum wurde sie nicht angenommen. Bitte um eine, die auf deine antwortet, oder auf keine.</translation>
    </message>
    <message>
        <source>The person of this card is in the list already. Nothing has changed.</source>
        <translation>Die Person dieser Karte steht schon in der Liste. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This person is not in the list any more. Everything else is as it was.</source>
        <translation>Diese Person steht nicht mehr in der Liste. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>The safety words are not compared yet, so nothing can be made for this person. It takes a minute, by voice or in person.</source>
        <translation>Die Vergleichswörter sind noch nicht verglichen, darum lässt sich für diese Person nichts machen. Es dauert eine Minute, am Telefon oder persönlich.</translation>
    </message>
    <message>
        <source>These are not the words of this card. Nothing has changed. Have them read out once more; if they still differ, this card is not from who you think.</source>
        <translation>Das sind nicht die Wörter dieser Karte. Nichts hat sich geändert. Lasst sie noch einmal vorlesen. Unterscheiden sie sich weiter, ist die Karte nicht von der Person, an die du denkst.</translation>
    </message>
    <message>
        <source>The two of you have ended, so nothing is made any more. You can begin again at any time.</source>
        <translation>Zwischen euch ist es beendet, darum wird nichts mehr gemacht. Ihr könnt jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>This person is blocked, so nothing is made for them. Unblocking is on their page.</source>
        <translation>Diese Person ist blockiert, darum wird nichts für sie gemacht. Zurücknehmen lässt es sich auf ihrer Seite.</translation>
    </message>
    <message>
        <source>One field does not fit yet. Nothing was lost; a change there is enough.</source>
        <translation>Ein Feld passt noch nicht. Nichts ging verloren; dort reicht eine Änderung.</translation>
    </message>
    <message>
        <source>From where this goal is now, that is not a next step. It stays as it was.</source>
        <translation>Von da, wo dieses Ziel gerade steht, ist das kein nächster Schritt. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>One card that this page is made of is still open. What you wrote is still here.</source>
        <translation>Eine Karte, aus der diese Seite entsteht, ist noch offen. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>This goal is not in the list any more. Everything else is as it was.</source>
        <translation>Dieses Ziel steht nicht mehr in der Liste. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>Several goals have this number. Nothing was changed.</source>
        <translation>Mehrere Ziele haben diese Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This text has up to {most} characters. Nothing was lost; a shorter one will do.</source>
        <translation>Dieser Text fasst bis zu {most} Zeichen. Nichts ging verloren; ein kürzerer reicht.</translation>
    </message>
    <message>
        <source>Up to {most} fit here. What was there before is kept.</source>
        <translation>Bis zu {most} passen hierher. Was vorher da war, bleibt.</translation>
    </message>
    <message>
        <source>A few words are needed here. Nothing was lost.</source>
        <translation>Hier braucht es ein paar Worte. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>A number from 0 up is needed here. Nothing was lost.</source>
        <translation>Hier braucht es eine Zahl ab 0. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This reply cannot go out so yet. What you wrote is still here.</source>
        <translation>Diese Antwort kann so noch nicht hinaus. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>This was made by a newer version of the app, so it cannot be answered yet. It is kept until yours can read it.</source>
        <translation>Das hat eine neuere Version der App gemacht, darum lässt es sich noch nicht beantworten. Es bleibt hier, bis deine es lesen kann.</translation>
    </message>
    <message>
        <source>Choose how you would like to answer. Nothing was lost.</source>
        <translation>Wähle, wie du antworten möchtest. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Up to {most} kinds fit into one reply. Nothing was lost.</source>
        <translation>Bis zu {most} Arten passen in eine Antwort. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This kind of reply goes alone. What you wrote is still here.</source>
        <translation>Diese Art von Antwort geht allein. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>Two short pages come before this kind of reply. What you wrote is still here.</source>
        <translation>Vor dieser Art von Antwort kommen zwei kurze Seiten. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>Ideas were not asked for here. What you wrote is still here.</source>
        <translation>Hier wurde nicht um Ideen gebeten. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>Your agreement leaves this kind of reply out. What you wrote is still here.</source>
        <translation>Eure Vereinbarung lässt diese Art von Antwort außen vor. Was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>A few words are needed in each part. Nothing was lost.</source>
        <translation>In jedem Teil braucht es ein paar Worte. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>One field that this kind of reply lives from is still empty. Nothing was lost.</source>
        <translation>Ein Feld, von dem diese Art von Antwort lebt, ist noch leer. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>One field is longer than its {most} characters. Nothing was lost.</source>
        <translation>Ein Feld ist länger als seine {most} Zeichen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Up to {most} lines fit there. Nothing was lost.</source>
        <translation>Bis zu {most} Zeilen passen dorthin. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Your own story has up to {most} words here. Nothing was lost; shorter often lands better.</source>
        <translation>Deine eigene Geschichte hat hier bis zu {most} Wörter. Nichts ging verloren; kürzer kommt oft besser an.</translation>
    </message>
    <message>
        <source>This page is sealed, so it stays here. Sealed can be lifted under the page, if you want that.</source>
        <translation>Diese Seite ist versiegelt, darum bleibt sie hier. Unter der Seite lässt sich das aufheben, wenn du das möchtest.</translation>
    </message>
    <message>
        <source>There is no agreement with this person that holds today, so nothing is shared. What is here stays as it is.</source>
        <translation>Mit dieser Person gibt es keine Vereinbarung, die heute gilt, darum wird nichts geteilt. Was hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It touches what the other one asked to leave out, so nothing was saved. You can take it out, or ask first.</source>
        <translation>Es berührt, was die andere Person außen vor lassen wollte, darum wurde nichts gespeichert. Du kannst es herausnehmen oder erst fragen.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing that could leave. Tick what you want to share.</source>
        <translation>Nichts ist angehakt, also gibt es nichts, was hinausgehen könnte. Hak an, was du teilen möchtest.</translation>
    </message>
    <message>
        <source>Something changed after you looked at what would leave, so nothing was saved. Look at it once more.</source>
        <translation>Nachdem du angesehen hattest, was hinausginge, hat sich etwas geändert, darum wurde nichts gespeichert. Schau es noch einmal an.</translation>
    </message>
    <message>
        <source>There is no such field in what is to be made. Nothing was written.</source>
        <translation>So ein Feld gibt es in dem nicht, was gemacht werden soll. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This could not be done. What was saved is untouched.</source>
        <translation>Das ließ sich nicht tun. Gespeichertes ist unberührt.</translation>
    </message>
    <message>
        <source>This does not open the vault. Nothing has changed.</source>
        <translation>Das öffnet den Tresor nicht. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>That passphrase does not open this vault. Nothing has changed. Large and small letters count as different.</source>
        <translation>Diese Passphrase öffnet diesen Tresor nicht. Nichts hat sich geändert. Groß- und Kleinbuchstaben sind verschieden.</translation>
    </message>
    <message>
        <source>This code is written correctly, but it opens another vault, or it was replaced by a newer one. Nothing has changed.</source>
        <translation>Dieser Code ist richtig geschrieben, aber er öffnet einen anderen Tresor, oder ein neuerer hat ihn ersetzt. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>There is a typing error in the code. It is seven groups of four letters and digits. Nothing has changed.</source>
        <translation>Im Code ist ein Tippfehler. Er besteht aus sieben Vierergruppen von Buchstaben und Ziffern. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This passphrase is too long to be used: 1,024 bytes are the most. A shorter one will do.</source>
        <translation>Diese Passphrase ist zu lang: Höchstens 1.024 Bytes sind möglich. Eine kürzere reicht.</translation>
    </message>
    <message>
        <source>There is no vault at this place. It may have been moved, or lie on a disk that is not connected. If so, connect it and try again.</source>
        <translation>An diesem Ort ist kein Tresor. Vielleicht wurde er verschoben oder liegt auf einer Platte, die nicht angeschlossen ist. Dann schließ sie an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is something at this place already, and it was left as it is. Choose another name.</source>
        <translation>An diesem Ort ist schon etwas, und es blieb, wie es war. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program has this vault open. Lock it there, then try again. Nothing has changed.</source>
        <translation>Ein anderes Programm hat diesen Tresor offen. Sperre ihn dort und versuch es dann noch einmal. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This folder belongs to the vault and goes with it. Choose another one. Nothing was written.</source>
        <translation>Dieser Ordner gehört zum Tresor und geht mit ihm. Wähle einen anderen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Deleting was begun and could not be finished. What is left lies where it was; the unlock page offers to finish.</source>
        <translation>Das Löschen wurde begonnen und ließ sich nicht abschließen. Was übrig ist, liegt, wo es war; die Seite zum Entsperren bietet an, es abzuschließen.</translation>
    </message>
    <message>
        <source>A file of this vault is a link or has a second name, so two copies could drift apart. It was not opened. Put the file itself into the folder.</source>
        <translation>Eine Datei dieses Tresors ist ein Link oder hat einen zweiten Namen, so könnten zwei Kopien auseinanderlaufen. Er wurde nicht geöffnet. Leg die Datei selbst in den Ordner.</translation>
    </message>
    <message>
        <source>This vault was written by a newer PeerBuddy. Nothing was touched. The newer version opens it.</source>
        <translation>Diesen Tresor hat ein neueres PeerBuddy geschrieben. Nichts wurde angerührt. Die neuere Version öffnet ihn.</translation>
    </message>
    <message>
        <source>Nothing can be written at this place at the moment. What was saved is safe and can be read.</source>
        <translation>An diesem Ort lässt sich gerade nichts schreiben. Gespeichertes ist sicher und lesbar.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. When some space is free, this will work.</source>
        <translation>Die Platte ist voll. Vorher Gespeichertes ist sicher. Wenn etwas Platz frei ist, geht es.</translation>
    </message>
    <message>
        <source>The disk did not take or give what was asked of it. What was saved before is safe. If the disk can be taken out, see that it is connected.</source>
        <translation>Die Platte nahm oder gab nicht, was von ihr verlangt war. Vorher Gespeichertes ist sicher. Lässt sich die Platte herausnehmen, sieh nach, ob sie angeschlossen ist.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was saved is safe. It can be asked for again.</source>
        <translation>Das wurde angehalten, bevor es fertig war. Gespeichertes ist sicher. Es lässt sich noch einmal anstoßen.</translation>
    </message>
    <message>
        <source>This vault does not read as it was saved. The files were left exactly as they are. A backup, or what can still be read, can become a new vault beside it.</source>
        <translation>Dieser Tresor liest sich nicht, wie er gespeichert wurde. Die Dateien blieben genau, wie sie sind. Eine Sicherung, oder was sich noch lesen lässt, kann daneben ein neuer Tresor werden.</translation>
    </message>
    <message>
        <source>The part of this vault that takes the passphrase does not read as it was saved. The files were left exactly as they are. A backup can become a new vault beside it.</source>
        <translation>Der Teil dieses Tresors, der die Passphrase annimmt, liest sich nicht, wie er gespeichert wurde. Die Dateien blieben genau, wie sie sind. Eine Sicherung kann daneben ein neuer Tresor werden.</translation>
    </message>
    <message>
        <source>This vault asks for a key made with {name} = {value}, which PeerBuddy never writes (it writes {low} to {high}). It was not tried, and nothing was changed. A backup can become a new vault beside it.</source>
        <translation>Dieser Tresor verlangt einen Schlüssel mit {name} = {value}, was PeerBuddy nie schreibt (es schreibt {low} bis {high}). Es wurde nicht versucht, und nichts wurde geändert. Eine Sicherung kann daneben ein neuer Tresor werden.</translation>
    </message>
    <message>
        <source>The database in this folder is not encrypted, so PeerBuddy did not write it and did not open it. The files were left as they are. A backup can become a new vault beside it.</source>
        <translation>Die Datenbank in diesem Ordner ist nicht verschlüsselt. PeerBuddy hat sie also nicht geschrieben und nicht geöffnet. Die Dateien blieben, wie sie sind. Eine Sicherung kann daneben ein neuer Tresor werden.</translation>
    </message>
    <message>
        <source>This file is not a backup as PeerBuddy wrote it. Nothing was made of it, nothing was changed. Another backup may be sound.</source>
        <translation>Diese Datei ist keine Sicherung, wie PeerBuddy sie schreibt. Nichts wurde daraus gemacht, nichts geändert. Eine andere Sicherung ist vielleicht in Ordnung.</translation>
    </message>
    <message>
        <source>An empty page is not saved. What was saved of it before is kept until you move it to the trash.</source>
        <translation>Eine leere Seite wird nicht gespeichert. Was vorher von ihr gespeichert war, bleibt, bis du sie in den Papierkorb legst.</translation>
    </message>
    <message>
        <source>A page holds up to 16 MiB of text. What was saved before is safe; part of it can go to a new page.</source>
        <translation>Eine Seite fasst bis zu 16 MiB Text. Vorher Gespeichertes ist sicher; ein Teil kann auf eine neue Seite.</translation>
    </message>
    <message>
        <source>This day holds as many pages as a day can. Nothing was lost; the page can have another day.</source>
        <translation>Dieser Tag hat schon so viele Seiten, wie ein Tag haben kann. Nichts ging verloren; die Seite kann einen anderen Tag bekommen.</translation>
    </message>
    <message>
        <source>This is not a day from the year 1 to 9999. Choose another.</source>
        <translation>Das ist kein Tag aus den Jahren 1 bis 9999. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>A tag has up to 64 characters. The longer one was left out; everything else is kept.</source>
        <translation>Ein Schlagwort hat bis zu 64 Zeichen. Das längere blieb weg; alles andere ist aufgehoben.</translation>
    </message>
    <message>
        <source>A name has up to 64 characters and no comma. This one was not taken; nothing has changed.</source>
        <translation>Ein Name hat bis zu 64 Zeichen und kein Komma. Dieser wurde nicht angenommen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The list has this name already. Nothing has changed. Another name will do.</source>
        <translation>Die Liste hat diesen Namen schon. Nichts hat sich geändert. Ein anderer Name geht.</translation>
    </message>
    <message>
        <source>The list does not have this name any more. The pages are as they were.</source>
        <translation>Die Liste hat diesen Namen nicht mehr. Die Seiten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>This is not here any more. Everything else is as it was.</source>
        <translation>Das ist nicht mehr hier. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>Several things that came have this number. Nothing was changed.</source>
        <translation>Mehrere Dinge, die kamen, haben diese Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your agreement does not let single things be kept after their day. Nothing has changed.</source>
        <translation>Eure Vereinbarung lässt nicht zu, dass Einzelnes über seinen Tag hinaus bleibt. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This page is no longer in the journal. Everything else is as it was.</source>
        <translation>Diese Seite ist nicht mehr im Tagebuch. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>Several pages have this number. Nothing was changed.</source>
        <translation>Mehrere Seiten haben diese Nummer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A strength has a name of up to 40 characters, and up to 120 in short. The one before is kept.</source>
        <translation>Eine Stärke hat einen Namen von bis zu 40 Zeichen, und in Kürze bis zu 120. Was vorher da war, bleibt.</translation>
    </message>
    <message>
        <source>This strength is not in the list any more. Its moments are kept.</source>
        <translation>Diese Stärke steht nicht mehr in der Liste. Ihre Momente bleiben.</translation>
    </message>
    <message>
        <source>A strength comes with a moment that shows it. One sentence is enough: what did you do? Nothing was saved yet.</source>
        <translation>Eine Stärke kommt mit einem Moment, der sie zeigt. Ein Satz genügt: Was hast du getan? Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The sentence has up to 200 characters. The rest can stand in the page. Nothing was lost.</source>
        <translation>Der Satz hat bis zu 200 Zeichen. Der Rest kann auf der Seite stehen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Five to seven strengths make a front set. The one before is kept.</source>
        <translation>Fünf bis sieben Stärken stehen vorne. Was vorher vorne stand, bleibt.</translation>
    </message>
    <message>
        <source>A prompt has up to 300 characters. What was saved before is kept.</source>
        <translation>Eine Frage zum Schreiben hat bis zu 300 Zeichen. Vorher Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>A file of words that belongs to PeerBuddy cannot be used: {place}. Your journal is untouched. Installing PeerBuddy again puts the file right.</source>
        <translation>Eine Datei mit Worten, die zu PeerBuddy gehört, ist nicht brauchbar: {place}. Dein Tagebuch ist unberührt. Wird PeerBuddy neu installiert, ist die Datei wieder richtig.</translation>
    </message>
    <message>
        <source>This is the last way into the vault that you hold, so it was kept. Add another one first.</source>
        <translation>Das ist der letzte Zugang zum Tresor, den du hast, darum blieb er. Leg zuerst einen anderen an.</translation>
    </message>
    <message>
        <source>This computer’s key store does not answer. The passphrase opens the vault as always.</source>
        <translation>Der Schlüsselspeicher dieses Computers antwortet nicht. Die Passphrase öffnet den Tresor wie immer.</translation>
    </message>
    <message>
        <source>This folder is a part of the vault, so it would be lost together with it. Nothing was changed. Choose one on a stick or another disk.</source>
        <translation>Dieser Ordner gehört zum Tresor und ginge zusammen mit ihm verloren. Nichts wurde geändert. Wähle einen auf einem Stick oder einer anderen Platte.</translation>
    </message>
    <message>
        <source>There is nothing to print: what was chosen is empty, no longer in the journal, or sealed. Sealed pages come along when that is ticked.</source>
        <translation>Es gibt nichts zu drucken: Das Ausgewählte ist leer, nicht mehr im Tagebuch oder versiegelt. Versiegelte Seiten kommen mit, wenn das angehakt ist.</translation>
    </message>
    <message>
        <source>The printer, or the queue before it, takes nothing at the moment. Nothing was printed. See that it is switched on, or save a PDF instead.</source>
        <translation>Der Drucker oder seine Warteschlange nimmt gerade nichts an. Nichts wurde gedruckt. Sieh nach, ob er eingeschaltet ist, oder speichere stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>This picture was not taken. PNG, JPEG and WebP pictures of up to 40 megapixels can be kept, if they are whole. Nothing was changed.</source>
        <translation>Dieses Bild wurde nicht aufgenommen. PNG-, JPEG- und WebP-Bilder bis 40 Megapixel gehen, wenn sie vollständig sind. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a journal PeerBuddy can read. Nothing was changed. Choose another file or folder.</source>
        <translation>Das ist kein Tagebuch, das PeerBuddy lesen kann. Nichts wurde geändert. Wähle eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Group {group} of the code does not fit. Nothing has changed.</source>
        <translation>Gruppe {group} des Codes passt nicht. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>This vault is open elsewhere: {holder}. Lock it there, then try again. Nothing has changed.</source>
        <translation>Dieser Tresor ist anderswo offen: {holder}. Sperre ihn dort und versuch es dann noch einmal. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>{sentence} The system says: {reason}.</source>
        <translation>{sentence} Das System sagt: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong inside PeerBuddy. What was saved is safe. Where it happened is noted, without any of your words, in {log}.</source>
        <translation>In PeerBuddy ist etwas schiefgegangen. Gespeichertes ist sicher. Wo es geschah, ist notiert, ohne ein Wort von dir, in {log}.</translation>
    </message>
    <message>
        <source>This vault does not contain what this computer saved last, on {day}. It is an older copy, or another computer’s copy replaced it. Look for conflict copies and backups before you write.</source>
        <translation>Dieser Tresor enthält nicht, was dieser Computer zuletzt gespeichert hat, am {day}. Er ist eine ältere Kopie, oder die Kopie eines anderen Computers hat ihn ersetzt. Sieh nach Konfliktkopien und Sicherungen, bevor du schreibst.</translation>
    </message>
    <message>
        <source>A sync program left copies in this folder that it could not merge: {names}. None of them was opened or changed.</source>
        <translation>Ein Abgleichprogramm hat in diesem Ordner Kopien hinterlassen, die es nicht zusammenführen konnte: {names}. Keine davon wurde geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>Nothing can be written where this vault lies at the moment. It can be read.</source>
        <translation>Wo dieser Tresor liegt, lässt sich gerade nichts schreiben. Lesen lässt er sich.</translation>
    </message>
    <message>
        <source>The weekly check: one of the two key files of this vault is not as it was written. The other one opens it, and unlocking it again repairs the first.</source>
        <translation>Die wöchentliche Prüfung: Eine der beiden Schlüsseldateien dieses Tresors ist nicht, wie sie geschrieben wurde. Die andere öffnet ihn, und das nächste Entsperren richtet die erste.</translation>
    </message>
    <message>
        <source>The weekly check: part of this vault does not read as it was saved. Nothing was changed. Your newest checked backup is kept; after locking, it can become a new vault beside this one.</source>
        <translation>Die wöchentliche Prüfung: Ein Teil dieses Tresors liest sich nicht, wie er gespeichert wurde. Nichts wurde geändert. Deine neueste geprüfte Sicherung bleibt; nach dem Sperren kann sie daneben ein neuer Tresor werden.</translation>
    </message>
    <message>
        <source>Someone with a copy of this file could guess it. Several words that have nothing to do with each other are harder to guess.</source>
        <translation>Wer eine Kopie dieser Datei hat, könnte sie erraten. Mehrere Wörter, die nichts miteinander zu tun haben, sind schwerer zu erraten.</translation>
    </message>
</context>
</TS>
