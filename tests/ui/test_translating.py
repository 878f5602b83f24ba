"""Every text can be found by the program that collects texts for translators, and none is left out of it."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from html import unescape
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from peerbuddy.ui import language
from tests.ui.pseudo_language import NAMES

UI = Path(__file__).parents[2] / "peerbuddy" / "ui"
TOOLS = Path(PySide6.__file__).parent
# Which argument is the text; those before it name the context.
CALLS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
# Whose first argument is shown or read out as it is.
_SHOWN_BY = re.compile(
    r"set(Text|Title|ToolTip|PlaceholderText|WindowTitle|AccessibleName|AccessibleDescription|LabelText)"
    r"|add(Action|Item|Tab|Button|_card)|say|show_notice|button|labelled|door|Row|PlainLabel|TickBox|RoundBox"
    r"|Q(Label|PushButton|ToolButton|CheckBox|Action|Menu)"
)
# Looks, names of colours and fonts: no sentence is ever among them.
NO_SENTENCES = {"sheet.py", "style.py", "tokens.py"}
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,.:;]? [^\W\d_]{2,}")
_PATTERN = re.compile(r"\(\?|\\[bdsw]|d MMM|px|font-|[{}<>]|Mono|Serif|[/=]")


@cache
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(UI).as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(UI.rglob("*.py"))
    }


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if name in CALLS and (name != "translate" or owner == "QCoreApplication"):
                yield name, node


def is_written_out(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def contexts_of_tables(tree: ast.AST) -> set[object]:
    """Of texts that stand in a table, marked for the collector, and are translated when one is chosen."""
    return {
        call.args[0].value
        for name, call in calls(tree)
        if name == "QT_TRANSLATE_NOOP" and isinstance(call.args[0], ast.Constant)
    }


def test_what_is_translated_is_written_out_where_it_is_translated() -> None:
    """The collector reads the source: it cannot know what a variable or an f-string will hold."""
    wrong = []
    for place, tree in trees().items():
        tables = contexts_of_tables(tree)
        for name, call in calls(tree):
            *context, text = call.args[: CALLS[name] + 1]
            from_a_table = bool(context) and getattr(context[0], "value", None) in tables
            if not all(map(is_written_out, context)) or not (is_written_out(text) or from_a_table):
                wrong.append(f"{place}, line {call.lineno}")
    assert wrong == []


def test_no_sentence_stands_outside_of_translation() -> None:
    wrong = []
    for place, tree in trees().items():
        if Path(place).name in NO_SENTENCES:
            continue
        passed = {id(part) for _, call in calls(tree) for part in ast.walk(call)}
        passed |= {id(part) for node in ast.walk(tree) if is_no_text(node) for part in ast.walk(node)}
        arguments = [part for _, call in calls(tree) for part in call.args]
        known = {ast.literal_eval(part) for part in arguments if is_written_out(part)} | NAMES
        wrong += [
            f"{place}, line {node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            if id(node) not in passed and node.value not in known  # words of the core, looked up in a table
            if _SENTENCE.search(node.value) and not _PATTERN.search(node.value)
        ]
    assert wrong == []


def test_what_is_put_on_the_screen_is_translated_there_even_a_single_word() -> None:
    wrong = []
    for place, tree in trees().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or not node.args or not is_written_out(node.args[0]):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            word = str(getattr(node.args[0], "value", ""))
            if _SHOWN_BY.fullmatch(name) and any(c.isalpha() for c in word) and word not in NAMES:
                wrong.append(f"{place}, line {node.lineno}: {name}({word!r})")
    assert wrong == []


def is_no_text(node: ast.AST) -> bool:
    """Docstrings and types, and what an assertion or an error inside the program says."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, (ast.Raise, ast.Assert)):
        return True
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("cast", "TypeVar")


def test_a_text_with_a_number_that_has_plurals_is_said_by_tr() -> None:
    """The collector does not see the number that `translate` is given: no language could have its plurals."""
    wrong = []
    for place, tree in trees().items():
        for name, call in calls(tree):
            text = call.args[CALLS[name]]
            said = text.value if isinstance(text, ast.Constant) else ""
            if re.search("%L?n", str(said)) and (name != "tr" or len(call.args) < 3):
                wrong.append(f"{place}, line {call.lineno}: {said}")
    assert wrong == []


# --- what the collector finds, and what becomes of it --------------------------------------------------


def tool(name: str) -> str:
    places = (TOOLS / name, TOOLS / f"{name}.exe", TOOLS / "Qt" / "libexec" / name)
    return str(next(place for place in places if place.exists()))


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As docs/translating.md says it is done."""
    file = tmp_path_factory.mktemp("i18n") / "peerbuddy_ar.ts"
    sources = [str(path) for path in sorted(UI.rglob("*.py"))]
    command = [tool("lupdate"), "-silent", *sources, "-ts", str(file), "-target-language", "ar"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return file


def contexts(file: Path) -> dict[str, set[str]]:
    parts = re.findall(r"<name>(.*?)</name>(.*?)</context>", file.read_text("utf-8"), re.DOTALL)
    return {
        unescape(name): {unescape(text) for text in re.findall(r"<source>(.*?)</source>", rest, re.DOTALL)}
        for name, rest in parts
    }


def test_the_collector_finds_every_text_under_the_name_that_asks_for_it(collected: Path) -> None:
    found = contexts(collected)
    missing = []
    for place, tree in trees().items():
        for scope, name, call in with_classes(tree):
            text = call.args[CALLS[name]]
            context = scope if name == "tr" else getattr(call.args[0], "value", "")
            if isinstance(text, ast.Constant) and text.value not in found.get(str(context), set()):
                missing.append(f"{place}, line {call.lineno}: {text.value}")
    assert missing == []


def with_classes(tree: ast.Module) -> Iterator[tuple[str, str, ast.Call]]:
    for node in tree.body:
        for name, call in calls(node):
            yield (node.name if isinstance(node, ast.ClassDef) else ""), name, call


def test_a_translation_that_lies_there_is_spoken_and_the_window_runs_its_way(
    qapp: QApplication, collected: Path, tmp_path: Path
) -> None:
    """Made from what was collected, by the programs a translator uses."""
    unfinished = '<translation type="unfinished"></translation>'
    before, after = f"<source>Settings</source>\n        {unfinished}", "<source>Settings</source>"
    text = collected.read_text("utf-8")
    assert before in text
    text = text.replace(before, f"{after}<translation>إعدادات</translation>")
    (tmp_path / "peerbuddy_ar.ts").write_text(text, "utf-8")
    made = tmp_path / "peerbuddy_ar.qm"
    subprocess.run(
        [tool("lrelease"), "-silent", str(tmp_path / "peerbuddy_ar.ts"), "-qm", str(made)], check=True
    )
    assert language.offered(tmp_path) == ("en", "ar")
    usual = QLocale()
    try:
        assert language.put_on(qapp, "ar", tmp_path) == "ar"
        assert QCoreApplication.translate("SettingsPage", "Settings") == "إعدادات"
        assert QCoreApplication.translate("SettingsPage", "Never collected") == "Never collected"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "ألغِ"
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert QLocale().language() == QLocale.Language.Arabic
    finally:
        for translator in qapp.findChildren(language.Translator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(usual)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert QCoreApplication.translate("SettingsPage", "Settings") == "Settings"


def test_without_a_translation_english_is_spoken_from_left_to_right(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert language.offered(tmp_path / "none") == ("en",)
    before = QLocale()
    try:
        assert language.put_on(qapp, "ar", tmp_path) == "en"
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
        assert QLocale() == before
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("", "de_AT", "de"),
        ("", "pt_BR", "pt_BR"),
        ("", "pt_PT", "en"),
        ("", "fr_FR", "en"),
        ("", "en_GB", "en"),
        ("de", "en_GB", "de"),
        ("en", "de_DE", "en"),
        ("fr", "de_DE", "de"),
    ],
)
def test_the_chosen_language_comes_before_that_of_the_system(chosen: str, system: str, spoken: str) -> None:
    assert language.spoken(chosen, ("en", "de", "pt_BR"), QLocale(system)) == spoken


@pytest.mark.parametrize(
    ("tag", "name"), [("de", "Deutsch"), ("en_GB", "English (United Kingdom)"), ("qqq", "qqq")]
)
def test_a_language_is_called_what_its_speakers_call_it(tag: str, name: str) -> None:
    assert language.own_name(tag) == name


def test_the_test_of_plain_sentences_finds_one() -> None:
    tree = ast.parse('label.setText("Not yet translated")\nlabel.setText(self.tr("It is done"))')
    plain = [n for n in ast.walk(tree) if isinstance(n, ast.Constant) and _SENTENCE.search(str(n.value))]
    inside = {id(part) for _, call in calls(tree) for part in ast.walk(call)}
    assert [n.value for n in plain if id(n) not in inside] == ["Not yet translated"]
