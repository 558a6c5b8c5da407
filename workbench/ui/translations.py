"""The interface language: English in the code, Russian and Kazakh catalogues, switched live."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import paths

LANGUAGES = {"en": "English", "ru": "Русский", "kk": "Қазақша"}
"""The interface languages by code, each in its own name."""

_LOCALES = {"en": "en_GB", "ru": "ru_RU", "kk": "kk_KZ"}


def chosen_language(choice: str) -> str:
    """Return the language for a setting: one of ours, or the system's where it is ours ('' or 'system'), or English."""
    if choice in LANGUAGES:
        return choice
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def speak(app: QApplication, language: str) -> None:
    """Switch the whole application to this language; widgets hear of it by LanguageChange."""
    if app.property("language"):  # at the start there is nothing to take away, and looking for it takes long
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
            translator.deleteLater()
    app.setProperty("language", language)
    QLocale.setDefault(QLocale(_LOCALES[language]))
    ours = str(paths.resources() / "translations")
    _install(app, f"workbench_{language}", ours)
    if language != "en":
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(app: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
