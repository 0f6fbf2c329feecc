"""The briefing sheet as data: what there is to say to a State's or a REC's ministers on a day."""

from ratify.analysis.briefing.build import briefing
from ratify.analysis.briefing.model import Briefing
from ratify.analysis.briefing.rec import rec_briefing
from ratify.analysis.briefing.rec_model import RecBriefing

__all__ = ["Briefing", "RecBriefing", "briefing", "rec_briefing"]
