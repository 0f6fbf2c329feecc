"""The history of the schema, one step a file. An old step is never changed."""
