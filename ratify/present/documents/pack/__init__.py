"""The Treaty Signing Week pack on paper: cover, papers, a page and drafts for each delegation."""

from ratify.present.documents.pack.folder import Sheaf, planned
from ratify.present.documents.pack.results import results_document

__all__ = ["Sheaf", "planned", "results_document"]
