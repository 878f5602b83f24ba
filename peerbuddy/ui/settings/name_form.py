"""What can be changed of one entry of a list: its name, a role and other names of a person; taking it out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from peerbuddy.model.mention import MAX_NAME_LENGTH, Kind, Mention, Role, name_key
from peerbuddy.ui.journal.mentions_said import role_name
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.settings.card import Card, Row

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class NameForm(Card):
    """`known` finds an entry of the list by its name: to take that name is to join the two."""

    rename_wanted = Signal(str)
    join_wanted = Signal(str)
    remove_wanted = Signal()
    role_chosen = Signal(object)  # Role
    other_names_wanted = Signal(object)  # tuple of texts

    def __init__(
        self, kind: Kind, known: Callable[[str], Mention | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._mention: Mention | None = None
        self.name, self.other_names = QLineEdit(), QLineEdit()
        self.rename, self.keep = button(self.tr("Rename")), button(self.tr("Keep these"))
        self.role = CalmComboBox()
        self.role.setAccessibleName(self.tr("Role"))
        self.other_names.setAccessibleName(self.tr("Other names"))
        self.remove = button(self.tr("Take it out"))
        self._set_up()
        hint = self.tr("On every page that has it. A name that is in the list already joins the two.")
        self.add(Row(self.tr("Name"), hint, self.name, self.rename))
        if kind is Kind.PERSON:
            others = self.tr("How your texts write the name as well, with commas between them.")
            self.add(Row(self.tr("Role"), self.tr("What the person is to you."), self.role))
            self.add(Row(self.tr("Other names"), others, self.other_names, self.keep))
        else:
            for part in (self.role, self.other_names, self.keep):  # a window of its own otherwise
                part.setParent(self)
                part.hide()
        gone = self.tr("Your pages stay as they are, only without it.")
        self.add(Row(self.tr("Out of the list"), gone, self.remove))

    def show_mention(self, mention: Mention) -> None:
        self._mention = mention
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(self.role.findData(mention.role.value))
        self.name.setText(mention.name)
        self.other_names.setText(", ".join(mention.other_names))
        self._look()

    def _names(self) -> tuple[str, ...]:
        return tuple(name.strip() for name in self.other_names.text().split(",") if name.strip())

    @Slot()
    def _look(self) -> None:
        """What the button would do with the name as it is typed now."""
        typed, mention = self.name.text().strip(), self._mention
        other = self._other()
        says = self.tr("Rename") if other is None else self.tr("Join with “{name}”").format(name=other.name)
        self.rename.setText(says.replace("&", "&&"))
        self.rename.setAccessibleName(says)
        self.rename.setEnabled(mention is not None and bool(typed) and typed != mention.name)
        self.keep.setEnabled(mention is not None and self._names() != mention.other_names)

    def _other(self) -> Mention | None:
        """The other entry that has the typed name, if there is one."""
        found = self._known(self.name.text()) if self.name.text().strip() else None
        if found is None or self._mention is None or name_key(found.name) == name_key(self._mention.name):
            return None
        return found

    @Slot()
    def _rename(self) -> None:
        if self.rename.isEnabled():
            other = self._other()
            if other is None:
                self.rename_wanted.emit(self.name.text())
            else:
                self.join_wanted.emit(other.name)

    @Slot()
    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.other_names_wanted.emit(self._names())

    @Slot()
    def _choose_role(self) -> None:
        self.role_chosen.emit(Role(self.role.currentData()))

    def _set_up(self) -> None:
        for line, longest in ((self.name, MAX_NAME_LENGTH), (self.other_names, 16 * MAX_NAME_LENGTH)):
            line.setMaxLength(longest)
            line.setMinimumWidth(200)
            line.setInputMethodHints(_HINTS)
            line.textChanged.connect(self._look)
        for role in Role:
            self.role.addItem(role_name(role), role.value)
        self.name.returnPressed.connect(self._rename)
        self.rename.clicked.connect(self._rename)
        self.other_names.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.role.currentIndexChanged.connect(self._choose_role)
        self.remove.clicked.connect(self.remove_wanted)
