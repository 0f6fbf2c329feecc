"""Write the JSON Schemas of the data files into ``data/schema/``."""

from ratify.seeds import baseline_folder
from ratify.seeds.schema import schema_files


def main() -> None:
    """Write every schema file, whole."""
    for file, text in schema_files().items():
        path = baseline_folder() / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
