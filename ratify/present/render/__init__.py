"""One sheet, several renderings, chosen by name."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ratify.present.formats import Format

if TYPE_CHECKING:
    from ratify.present.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Surface:
    """What a table is written on.

    :param width: columns of the terminal; None when it is no terminal: then nothing is wrapped.
    :param colour: whether colours may be used.
    """

    width: int | None = None
    colour: bool = False


PAPER = Surface()


def render(sheet: "Sheet", form: Format, surface: Surface = PAPER) -> str:
    """Write the sheet in that format and its own language, ending in a line feed."""
    sheet = sheet.told()
    match form:
        case Format.JSON:
            from ratify.present.render.json import to_json

            return to_json(sheet)
        case Format.CSV:
            from ratify.present.render.csv import to_csv

            return to_csv(sheet)
        case Format.MARKDOWN:
            from ratify.present.render.markdown import to_markdown

            return to_markdown(sheet)
        case Format.TABLE if surface == PAPER:
            from ratify.present.render.pipe import to_pipe

            return to_pipe(sheet)
        case Format.TABLE:
            from ratify.present.render.terminal import to_table

            return to_table(sheet, surface)
