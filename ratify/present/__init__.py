"""What a reader gets: sheets in several formats, documents, maps. Nothing heavy is loaded here."""
