"""The commands `write`, `list`, `show` and `search`."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import journal
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.lines import write_lines
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.refusals import CommandRefused
from peerbuddy.model.entry import EntryLine, SearchPage
from peerbuddy.model.errors import TextTooLong
from peerbuddy.model.record import entry_record, hit_record, line_record
from peerbuddy.model.text import MAX_TEXT_BYTES

# Three bytes of a line end of another system become one, so a longer input may still fit.
LONGEST_INPUT = 3 * MAX_TEXT_BYTES + 3


def write(call: Call) -> int:
    if call.options.lines:
        return write_lines(call)
    with unlocked(call) as session:
        day = call.options.day or session.today()
        id = session.computer.new_id()
        options = call.options
        journal.save_entry(
            session,
            id,
            day,
            _body(call),
            time=options.time,
            title=options.title,
            tags=tuple(options.tags),
        )
        if options.json:
            call.console.record({"id": id})
        else:
            call.console.line(id)
        call.console.flush()
    return 0


def _body(call: Call) -> str:
    if call.console.in_is_terminal:
        call.console.hint("Write; Ctrl+D on an empty line saves it.")
    data = call.console.stdin.read(LONGEST_INPUT + 1)
    if len(data) > LONGEST_INPUT:
        raise TextTooLong
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise CommandRefused(words.NOT_TEXT) from None


def _looked_at(call: Call) -> int:
    """Two names at once are looked for in a bounded part of the journal: here all of it is wanted."""
    options = call.options
    return 0 if options.tag and options.strength else options.limit


def list_(call: Call) -> int:
    options = call.options
    with unlocked(call) as session:
        page = journal.list_entries(
            session,
            first=options.first,
            last=options.last,
            tag=options.tag,
            strength=options.strength,
            limit=_looked_at(call),
        )
    lines = page.lines[: options.limit or None]
    more = page.more or len(lines) < len(page.lines)
    if options.json:
        call.console.record({"entries": [line_record(line) for line in lines], "more": more})
        return 0
    for line in lines:
        call.console.line(_row(line))
    if more:
        call.console.hint(f"These are the newest {len(lines):,}. --limit 0 lists all.")
    elif not lines:
        filtered = options.first or options.last or options.tag or options.strength
        call.console.hint("No entry fits." if filtered else "There are no entries yet.")
    return 0


def _row(line: EntryLine) -> str:
    return f"{line.id}  {line.day.isoformat()}  {line.heading}"


def show(call: Call) -> int:
    with unlocked(call) as session:
        entry = journal.find_entry(session, call.options.id)
    if entry.trashed:
        call.console.note("This entry lies in the trash.")
    if call.options.json:
        call.console.record(entry_record(entry))
    else:
        call.console.text(entry.text if entry.text.endswith("\n") else entry.text + "\n")
    return 0


def search(call: Call) -> int:
    options = call.options
    with unlocked(call) as session:
        page = journal.search(
            session,
            " ".join(options.query),
            first=options.first,
            last=options.last,
            tag=options.tag,
            strength=options.strength,
            limit=_looked_at(call),
        )
    page = replace(page, hits=page.hits[: options.limit or None])
    if options.json:
        hits = [hit_record(hit) for hit in page.hits]
        call.console.record({"hits": hits, "total": page.total, "exact": page.exact})
        return 0
    for hit in page.hits:
        call.console.line(f"{hit.id}  {hit.day.isoformat()}  {hit.heading}  {hit.snippet}".rstrip())
    call.console.hint(_how_many(page))
    return 0


def _how_many(page: SearchPage) -> str:
    if not page.hits:
        return "Nothing was found."
    found = words.count_of(page.total, "entry was", "entries were")
    if len(page.hits) == page.total and page.exact:
        return f"{found} found."
    least = "" if page.exact else "More than "
    return f"{least}{found} found; these are the newest {len(page.hits):,}. --limit 0 lists all."
