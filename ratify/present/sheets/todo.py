"""``todo``: what is to be done next, by whom and until when."""

from ratify.analysis.todo import Agenda, Due, Urgency
from ratify.present.languages import Language, language
from ratify.present.sheet import Column, Row, Sheet
from ratify.present.sheets.asked import under, whose
from ratify.present.sheets.standings import filled
from ratify.present.sheets.words import state_words
from ratify.register import Register

COLUMNS = (
    Column(key="id", heading="Id", about="id of the action, for --done and retract"),
    Column(key="due", heading="Due", about="the day by which it is to be done"),
    Column(key="days", about="days until then; negative when overdue", shown=False),
    Column(
        key="urgency",
        heading="When",
        about="overdue, today, this_week (within seven days) or later",
        wraps=True,
    ),
    Column(key="state", heading="State", about="ISO 3166 code of three letters", wraps=True),
    Column(
        key="instrument",
        heading="Treaty",
        about="code of the instrument; null when it concerns the State whatever the treaty",
    ),
    Column(key="what", heading="What", about="what is to be done", wraps=True, least=20),
    Column(key="who", heading="Who", about="the person responsible, or null", wraps=True),
    Column(key="note", heading="Note", about="anything worth knowing", wraps=True, optional=1),
    Column(key="recorded_at", about="when it came on record, in UTC", shown=False),
    Column(key="recorded_by", about="who recorded it", shown=False),
)


def todo_sheet(register: Register, found: Agenda, lang: str = "en") -> Sheet:
    """Lay the agenda out, what is most overdue first."""
    speaks = language(lang)
    rows = tuple(action_row(register, due, lang) for due in found.rows)
    counts = dict.fromkeys(Urgency, 0)
    for due in found.rows:
        counts[due.urgency] += 1
    return Sheet(
        name="todo",
        title=_title(register, found, speaks),
        as_of=found.as_of,
        known_at=register.known_at,
        columns=filled(COLUMNS, rows, "note", "who", "instrument"),
        rows=rows,
        totals={**{urgency.value: counts[urgency] for urgency in Urgency}, "after": found.later},
        summary=_summary(speaks, found, counts[Urgency.OVERDUE]),
        lang=lang,
    )


def action_row(register: Register, due: Due, lang: str = "en") -> Row:
    """Lay one open action out."""
    action = due.action
    return Row(
        values={
            "id": action.id,
            "due": action.due.isoformat(),
            "days": due.days,
            "urgency": due.urgency.value,
            "state": action.state,
            "instrument": action.instrument or None,
            "what": action.what,
            "who": action.who or None,
            "note": action.note or None,
            "recorded_at": action.recorded_at.isoformat() if action.recorded_at else None,
            "recorded_by": action.recorded_by or None,
        },
        words={
            "state": state_words(register, action.state, lang),
            "instrument": action.instrument or "-",
            "urgency": _when(language(lang), due),
        },
    )


def _when(speaks: Language, due: Due) -> str:
    if due.urgency is Urgency.TODAY:
        return speaks.say("today")
    if due.urgency is Urgency.OVERDUE:
        return speaks.count("{n} day overdue", "{n} days overdue", -due.days)
    return speaks.count("in {n} day", "in {n} days", due.days)


def _title(register: Register, found: Agenda, speaks: Language) -> str:
    if found.scope.named:
        about = speaks.say(
            "{whose}, {under}",
            whose=whose(register, found.scope, speaks.code),
            under=under(register, found.scope, speaks.code),
        )
    else:
        about = speaks.say("all States")
    if found.until is None:
        return speaks.say("To be done: {about}", about=about)
    day = found.until.isoformat()
    return speaks.say("To be done by {day}: {about}", day=day, about=about)


def _summary(speaks: Language, found: Agenda, overdue: int) -> tuple[str, ...]:
    lines = [
        speaks.count("{n} action.", "{n} actions.", len(found.rows))
        if not overdue
        else speaks.count(
            "{n} action, {overdue} overdue.",
            "{n} actions, {overdue} overdue.",
            len(found.rows),
            overdue=overdue,
        )
    ]
    if found.later:
        lines.append(speaks.count("{n} more is due later.", "{n} more are due later.", found.later))
    return tuple(lines)
