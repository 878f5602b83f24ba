"""The language of the window: which translations are here, and putting one on before anything is shown."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from peerbuddy.paths import resources

SOURCE = "en"  # what the program itself is written in
# Qt calls these after the country that has most of their speakers.
_WITHOUT_A_COUNTRY = {"en": "English", "es": "Español"}
_FILE = re.compile(r"peerbuddy_([a-z]{2,3}(?:_[A-Z]{2})?)\.qm")


def translations() -> Path:
    return resources() / "i18n"


def offered(folder: Path) -> tuple[str, ...]:
    """English, then every language of which a translation lies in `folder`, as `de` or `pt_BR`."""
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    found = (_FILE.fullmatch(name) for name in names)
    return (SOURCE, *(match[1] for match in found if match and match[1] != SOURCE))


def spoken(chosen: str, languages: tuple[str, ...], system: QLocale) -> str:
    """The chosen one, else the first that the system asks for and that is offered, else English."""
    if chosen in languages:
        return chosen
    for wanted in system.uiLanguages():
        name = wanted.replace("-", "_")
        for language in (name, name.split("_")[0]):
            if language in languages:
                return language
    return SOURCE


def put_on(app: QApplication, chosen: str, folder: Path | None = None) -> str:
    """Before the first widget is made → the language. `chosen` is "" for that of the system.

    Qt's own words (Cancel, Select all) come with it. The window runs the way the language is read. Days and
    times are those of the system, as long as its language is spoken.
    """
    folder = folder or translations()
    language = spoken(chosen, offered(folder), QLocale.system())
    if language != SOURCE:
        _add(app, f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    _add(app, f"peerbuddy_{language}", folder)  # for English: one page, two pages
    locale, system = QLocale(language), QLocale.system()
    if chosen == language and locale.language() != system.language():
        QLocale.setDefault(QLocale(locale.language(), system.territory()))
    app.setLayoutDirection(locale.textDirection())
    return language


class Translator(QTranslator):
    """One that was put on here."""


def _add(app: QApplication, name: str, folder: Path) -> None:
    translator = Translator(app)
    if translator.load(name, str(folder)):
        app.installTranslator(translator)


def own_name(tag: str) -> str:
    """A language as its speakers call it; the tag itself where Qt does not know it."""
    locale = QLocale(tag)
    if locale.language() == QLocale.Language.C:
        return tag
    name = _WITHOUT_A_COUNTRY.get(tag.split("_", maxsplit=1)[0]) or locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in tag else name
